//! Two columns of points beside each other, row by row: what differs between here and there.

use ratatui::{buffer::Buffer, layout::Rect, widgets::Widget};

use super::prose::{draw_line, wrap};
use crate::ui::theme::Theme;

/// Below this width the columns stand one under the other.
const STACK_BELOW: u16 = 50;
/// Cells between the columns.
const GAP: u16 = 3;

/// Two columns with a heading each. Rows begin at the same height on both sides.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    headings: [&'a str; 2],
    rows: &'a [[String; 2]],
    theme: &'a Theme,
}

impl<'a> Columns<'a> {
    /// Columns of these rows.
    pub const fn new(headings: [&'a str; 2], rows: &'a [[String; 2]], theme: &'a Theme) -> Self {
        Self { headings, rows, theme }
    }

    /// The rows it needs at a width.
    pub fn height(&self, width: u16) -> u16 {
        self.lines(width).len().try_into().unwrap_or(u16::MAX)
    }

    fn lines(&self, width: u16) -> Vec<Line> {
        if width < STACK_BELOW { self.stacked(width) } else { self.beside((width - GAP) / 2) }
    }

    fn beside(&self, width: u16) -> Vec<Line> {
        let rows: Vec<[Vec<String>; 2]> =
            self.rows.iter().map(|row| row.each_ref().map(|text| wrap(text, width))).collect();
        // Once a point takes two lines, only air shows where the next begins.
        let airy = rows.iter().flatten().any(|lines| lines.len() > 1);
        let mut lines = vec![Line::Heading(self.headings.map(str::to_owned))];
        for (i, [left, right]) in rows.into_iter().enumerate() {
            if airy && i > 0 {
                lines.push(Line::Air);
            }
            let tall = left.len().max(right.len());
            let mut left = left.into_iter();
            let mut right = right.into_iter();
            for _ in 0..tall {
                let sides = [left.next(), right.next()];
                lines.push(Line::Text(sides.map(Option::unwrap_or_default)));
            }
        }
        lines
    }

    fn stacked(&self, width: u16) -> Vec<Line> {
        let mut lines = Vec::new();
        for (side, heading) in self.headings.iter().enumerate() {
            if side > 0 {
                lines.push(Line::Air);
            }
            lines.push(Line::Heading([(*heading).to_owned(), String::new()]));
            for text in self.rows.iter().map(|row| &row[side]) {
                let wrapped = wrap(text, width).into_iter();
                lines.extend(wrapped.map(|line| Line::Text([line, String::new()])));
            }
        }
        lines
    }
}

/// A line of the drawing, left and right.
enum Line {
    Heading([String; 2]),
    Text([String; 2]),
    Air,
}

impl Widget for &Columns<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let column = if area.width < STACK_BELOW { area.width } else { (area.width - GAP) / 2 };
        for (row, line) in area.rows().zip(self.lines(area.width)) {
            let (sides, style) = match line {
                Line::Heading(sides) => (sides, self.theme.muted()),
                Line::Text(sides) => (sides, self.theme.text()),
                Line::Air => continue,
            };
            let left = Rect { width: column, ..row };
            draw_line(buf, left, &sides[0], style);
            if !sides[1].is_empty() {
                let right = Rect { x: row.x + column + GAP, ..left };
                draw_line(buf, right, &sides[1], style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::look;

    fn rows() -> Vec<[String; 2]> {
        [
            ["Uren regel je in de jaartaak.", "Elke partner regelt zelf uren en geld."],
            ["Eén rooster en één jaarkalender.", "Vakantieregio’s lopen door elkaar."],
            ["Wat je maakt, blijft in huis.", "Spreek vooraf af wat je deelt."],
        ]
        .map(|row| row.map(str::to_owned))
        .to_vec()
    }

    fn drawn(width: u16) -> String {
        let (theme, rows) = (Theme::DARK, rows());
        let columns = Columns::new(["intern", "extern"], &rows, &theme);
        look::rows(width, columns.height(width), &columns)
    }

    #[test]
    fn beside_each_other() {
        insta::assert_snapshot!("84", drawn(84));
    }

    #[test]
    fn air_between_rows_that_wrap() {
        insta::assert_snapshot!("60", drawn(60));
    }

    #[test]
    fn under_each_other() {
        insta::assert_snapshot!("40", drawn(40));
    }

    #[test]
    fn styles() {
        let (theme, rows) = (Theme::LIGHT, rows());
        let columns = Columns::new(["intern", "extern"], &rows[..1], &theme);
        insta::assert_snapshot!(look::styled(84, 2, &columns));
    }

    proptest! {
        #[test]
        fn draws_at_any_size(
            rows in prop::collection::vec(any::<[String; 2]>(), 0..6), heading in any::<String>(),
            w in 0..120u16, h in 0..12u16,
        ) {
            let theme = Theme::DARK;
            look::rows(w, h, &Columns::new([&heading, "extern"], &rows, &theme));
        }
    }
}
