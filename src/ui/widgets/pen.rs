//! Large shapes: strokes of a round pen on a grid of half cells, which are about square.
//!
//! A shape is a few strokes between points, written as `0,0~ 4,0~ 4,6~ 0,6~ z; 2,0 2,6`: a point with `~` is rounded off,
//! `z` closes a stroke, `;` begins the next. Points are put on the middle of whole dots, so that straight strokes are
//! sharp at every size; what is rounded leaves its corners out.

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::{Modifier, Style},
};

/// Distance of the handles of a quarter of a circle, as a part of its radius.
const CIRCLE: f32 = 0.552_3;
/// Straight pieces in a rounded corner.
const PIECES: u8 = 8;

/// A place on the grid, in dots.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: f32,
    y: f32,
    round: bool,
}

impl Point {
    fn towards(self, other: Self, length: f32) -> Self {
        let whole = self.distance(other);
        let part = if whole > 0.0 { length / whole } else { 0.0 };
        Self { x: self.x + (other.x - self.x) * part, y: self.y + (other.y - self.y) * part, round: false }
    }

    fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// One stroke.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stroke {
    points: Vec<Point>,
    closed: bool,
}

/// The strokes of a shape, each point moved to where `place` puts it.
pub(super) fn strokes(shape: &str, place: impl Fn(f32, f32) -> (f32, f32)) -> Vec<Stroke> {
    shape
        .split(';')
        .map(|stroke| Stroke {
            points: stroke.split_whitespace().filter_map(|word| point(word, &place)).collect(),
            closed: stroke.ends_with('z'),
        })
        .collect()
}

fn point(word: &str, place: impl Fn(f32, f32) -> (f32, f32)) -> Option<Point> {
    let (x, y) = word.trim_end_matches('~').split_once(',')?;
    let (x, y) = place(x.parse().ok()?, y.parse().ok()?);
    Some(Point { x, y, round: word.ends_with('~') })
}

impl Stroke {
    /// Its leftmost point.
    pub(super) fn left(&self) -> f32 {
        self.points.iter().map(|point| point.x).fold(f32::MAX, f32::min)
    }

    /// Moves it.
    pub(super) fn shift(&mut self, right: f32, down: f32) {
        for point in &mut self.points {
            point.x += right;
            point.y += down;
        }
    }

    /// The stroke as straight lines; a rounded corner reaches at most `reach` dots along its sides.
    fn lines(&self, reach: f32) -> Vec<Point> {
        let last = self.points.len().saturating_sub(1);
        let mut lines = Vec::new();
        for (i, &corner) in self.points.iter().enumerate() {
            let end = !self.closed && (i == 0 || i == last);
            if end || !corner.round {
                lines.push(corner);
                continue;
            }
            let before = if i == 0 { last } else { i - 1 };
            let after = if i == last { 0 } else { i + 1 };
            let side = |j: usize| {
                let other = self.points[j];
                let shared = other.round && (self.closed || (j != 0 && j != last));
                let most = corner.distance(other) * if shared { 0.5 } else { 1.0 };
                (other, most.min(reach))
            };
            let ((from, a), (to, b)) = (side(before), side(after));
            let handle = 1.0 - CIRCLE;
            curve(
                [
                    corner.towards(from, a),
                    corner.towards(from, a * handle),
                    corner.towards(to, b * handle),
                    corner.towards(to, b),
                ],
                &mut lines,
            );
        }
        if self.closed {
            lines.extend(lines.first().copied());
        } else if lines.len() == 1 {
            lines.extend_from_within(..);
        }
        lines
    }
}

/// A cubic curve from the first of four points to the last, bent by the two between.
fn curve(bow: [Point; 4], lines: &mut Vec<Point>) {
    for piece in 0..=PIECES {
        let t = f32::from(piece) / f32::from(PIECES);
        let u = 1.0 - t;
        let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
        let along = |of: fn(&Point) -> f32| bow.iter().map(of).zip(weights).map(|(v, w)| v * w).sum();
        lines.push(Point { x: along(|point| point.x), y: along(|point| point.y), round: false });
    }
}

/// What draws: how many dots its point is wide and tall, and how far rounded corners reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen {
    pub wide: u16,
    pub tall: u16,
    pub reach: f32,
}

impl Pen {
    /// How far from its middle the point touches, as a part of its size. Half; a point of four by three needs a little more,
    /// or it would be a cross.
    const fn touch(self) -> f32 {
        if self.wide > self.tall && self.tall > 1 { 0.51 } else { 0.500_1 }
    }
}

/// Dots, two above each other in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dots {
    width: u16,
    height: u16,
    on: Vec<bool>,
}

impl Dots {
    pub(super) fn new(width: u16, height: u16) -> Self {
        Self { width, height, on: vec![false; usize::from(width) * usize::from(height)] }
    }

    pub(super) const fn width(&self) -> u16 {
        self.width
    }

    fn at(&self, x: u16, y: u16) -> bool {
        let i = usize::from(y) * usize::from(self.width) + usize::from(x);
        x < self.width && self.on.get(i).copied().unwrap_or(false)
    }

    /// Draws strokes: every dot whose middle the pen's point touches.
    pub(super) fn ink(&mut self, strokes: &[Stroke], pen: Pen) {
        for stroke in strokes {
            for pair in stroke.lines(pen.reach).windows(2) {
                self.line(pair[0], pair[1], pen);
            }
        }
    }

    fn line(&mut self, a: Point, b: Point, pen: Pen) {
        let (wide, tall) = (f32::from(pen.wide.max(1)), f32::from(pen.tall.max(1)));
        let touch = pen.touch();
        let columns = span(a.x, b.x, wide, self.width);
        for y in span(a.y, b.y, tall, self.height) {
            for x in columns.clone() {
                let (middle_x, middle_y) = (f32::from(x) + 0.5, f32::from(y) + 0.5);
                let (px, py) = ((middle_x - a.x) / wide, (middle_y - a.y) / tall);
                let (dx, dy) = ((b.x - a.x) / wide, (b.y - a.y) / tall);
                let length = dx * dx + dy * dy;
                let t = if length > 0.0 { ((px * dx + py * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
                if (px - t * dx).hypot(py - t * dy) <= touch {
                    self.on[usize::from(y) * usize::from(self.width) + usize::from(x)] = true;
                }
            }
        }
    }

    /// The same, upside down.
    pub(super) fn turned(mut self) -> Self {
        self.on.reverse();
        self
    }

    /// Puts the dots on the cells of an area, two to a cell; where there are none, what is there stays.
    pub(super) fn paint(&self, area: Rect, buf: &mut Buffer, style: Style) {
        // Underlining, which marks words where there is no colour, would cut shapes into strips.
        let style = style.remove_modifier(Modifier::UNDERLINED);
        for position in area.intersection(buf.area).positions() {
            let x = position.x - area.x;
            let y = (position.y - area.y).saturating_mul(2);
            let symbol = match (self.at(x, y), self.at(x, y.saturating_add(1))) {
                (true, true) => "█",
                (true, false) => "▀",
                (false, true) => "▄",
                (false, false) => continue,
            };
            if let Some(cell) = buf.cell_mut(position) {
                cell.set_symbol(symbol).set_style(style);
            }
        }
    }
}

/// The rows or columns of dots that a pen may touch on its way from one place to another.
fn span(a: f32, b: f32, pen: f32, end: u16) -> std::ops::Range<u16> {
    let first = (a.min(b) - pen / 2.0 - 0.5).floor().max(0.0) as u16;
    let last = (a.max(b) + pen / 2.0 + 0.5).ceil().max(0.0) as u16;
    first.min(end)..last.min(end)
}

/// The nearest whole number; halves go up, also those that rounding errors left just below.
pub(super) fn whole(number: f32) -> f32 {
    (number + 0.501).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(shape: &str, pen: u16, size: u16) -> String {
        let mut dots = Dots::new(size, size);
        let pen = Pen { wide: pen, tall: pen, reach: 99.0 };
        dots.ink(&strokes(shape, |x, y| (x, y)), pen);
        dots.on
            .chunks(usize::from(size))
            .map(|row| {
                let row: String = row.iter().map(|on| if *on { '#' } else { '.' }).collect();
                row + "\n"
            })
            .collect()
    }

    #[test]
    fn straight_strokes_are_as_wide_as_the_pen() {
        assert_eq!(drawn("1,1 4,1", 2, 5), "#####\n#####\n.....\n.....\n.....\n");
        assert_eq!(drawn("2.5,2.5", 1, 5), ".....\n.....\n..#..\n.....\n.....\n");
    }

    #[test]
    fn round_strokes_leave_their_corners_out() {
        assert_eq!(
            drawn("0.5,0.5~ 4.5,0.5~ 4.5,4.5~ 0.5,4.5~ z", 1, 5),
            ".###.\n#...#\n#...#\n#...#\n.###.\n"
        );
    }

    #[test]
    fn nonsense_draws_nothing() {
        assert_eq!(drawn("a,b 1 ;; z", 2, 2), "..\n..\n");
        assert!(Dots::new(0, 0).on.is_empty());
    }
}
