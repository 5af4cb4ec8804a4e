//! The line of circles: where in the workshop we are.
//!
//! ```text
//! ● Welkom   ● 1 Verkennen   ◉ 2 Ontwerpen   ○ 3 Starten   ⊕ +1 Continueren          14:21
//! ● Welkom   ● 1   ◉ 2 Ontwerpen   ○ 3   ⊕ +1                                        14:21
//! ●   ● 1   ◉ 2 Ontwerpen   ○ 3   ⊕ +1                                               14:21
//! ● ●   ◉ 2 Ontwerpen   ○ ⊕                                                          14:21
//! … ● ◉ ○ …                                                                          14:21
//! ```

use ratatui::{buffer::Buffer, layout::Rect, style::Style, widgets::Widget};

use super::prose::{draw_line, elide, width};
use crate::ui::theme::Theme;

/// A name cut shorter than this says nothing.
const NAME_MIN: u16 = 8;

/// Where something stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It has been.
    Done,
    /// It is what the room does.
    Now,
    /// It is still ahead.
    ToCome,
}

impl State {
    /// Its circle.
    pub const fn circle(self) -> &'static str {
        match self {
            Self::Done => "●",
            Self::Now => "◉",
            Self::ToCome => "○",
        }
    }

    /// How its circle and words are drawn.
    pub fn style(self, theme: &Theme) -> Style {
        match self {
            Self::Done => theme.text(),
            Self::Now => theme.now(),
            Self::ToCome => theme.muted(),
        }
    }
}

/// One step on the rail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RailStep {
    /// What stands for it when there is no room for its name: `1`, `+1`; may be empty, then the name is its mark.
    pub mark: String,
    /// Its name.
    pub name: String,
    /// Where it stands in time.
    pub state: State,
    /// Whether the room makes this step itself; ahead, it has a circle of its own.
    pub interactive: bool,
}

impl RailStep {
    fn circle(&self) -> &'static str {
        match self.state {
            State::ToCome if self.interactive => "⊕",
            State::Done | State::Now | State::ToCome => self.state.circle(),
        }
    }

    fn words(&self, detail: Detail) -> String {
        let now = self.state == State::Now;
        match detail {
            Detail::Names => join(&self.mark, &self.name),
            Detail::Short | Detail::Marks | Detail::Circles if now => join(&self.mark, &self.name),
            Detail::Short if self.mark.is_empty() => self.name.clone(),
            Detail::Short | Detail::Marks => self.mark.clone(),
            Detail::Circles | Detail::Bare => String::new(),
        }
    }
}

fn join(mark: &str, name: &str) -> String {
    [mark, name].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How much is said beside the circles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Every name.
    Names,
    /// Marks, names where there is no mark, and the name of what is now.
    Short,
    /// Marks, and the name of what is now.
    Marks,
    /// Only the name of what is now.
    Circles,
    /// Nothing.
    Bare,
}

/// A circle with its words, as it will be drawn.
struct Bead {
    circle: &'static str,
    words: String,
    state: State,
}

impl Bead {
    fn width(&self) -> u16 {
        match width(&self.words) {
            0 => 1,
            words => words.saturating_add(2),
        }
    }

    /// Cells before the next bead: circles alone stand close, words need air.
    fn gap(&self, next: &Self) -> u16 {
        if self.words.is_empty() && next.words.is_empty() { 1 } else { 3 }
    }
}

/// The line of circles, and at its right end a text (a clock) that it never runs into.
#[derive(Debug, Clone, Copy)]
pub struct Rail<'a> {
    steps: &'a [RailStep],
    theme: &'a Theme,
    right: Option<(&'a str, Style)>,
}

impl<'a> Rail<'a> {
    /// A rail of these steps.
    pub const fn new(steps: &'a [RailStep], theme: &'a Theme) -> Self {
        Self { steps, theme, right: None }
    }

    /// With a text at the right end.
    #[must_use]
    pub const fn right(mut self, text: &'a str, style: Style) -> Self {
        self.right = Some((text, style));
        self
    }

    /// The fullest row of beads that fits.
    fn beads(&self, room: u16) -> Vec<Bead> {
        const FULLEST_FIRST: [Detail; 5] =
            [Detail::Names, Detail::Short, Detail::Marks, Detail::Circles, Detail::Bare];
        FULLEST_FIRST
            .into_iter()
            .map(|detail| self.with(detail, room))
            .find(|beads| length(beads) <= room)
            .unwrap_or_else(|| self.around_now(room))
    }

    fn with(&self, detail: Detail, room: u16) -> Vec<Bead> {
        let mut beads: Vec<Bead> = self
            .steps
            .iter()
            .map(|step| Bead { circle: step.circle(), words: step.words(detail), state: step.state })
            .collect();
        let over = length(&beads).saturating_sub(room);
        if detail == Detail::Circles && over > 0 {
            for bead in beads.iter_mut().filter(|bead| !bead.words.is_empty()) {
                let kept = width(&bead.words).saturating_sub(over);
                if kept >= NAME_MIN {
                    bead.words = elide(&bead.words, kept);
                }
            }
        }
        beads
    }

    /// As many bare circles as fit on both sides of what is now, and `…` where there are more.
    fn around_now(&self, room: u16) -> Vec<Bead> {
        let mut beads = self.with(Detail::Bare, room);
        let count = usize::from(room.saturating_add(1) / 2);
        let now = beads.iter().position(|bead| bead.state == State::Now).unwrap_or(0);
        let first = now.saturating_sub(count / 2).min(beads.len().saturating_sub(count));
        let more_before = first > 0 && count > 2;
        let more_after = first + count < beads.len() && count > 2;
        beads.truncate(first + count);
        beads.drain(..first.min(beads.len()));
        if let Some(bead) = beads.first_mut().filter(|_| more_before) {
            bead.circle = "…";
        }
        if let Some(bead) = beads.last_mut().filter(|_| more_after) {
            bead.circle = "…";
        }
        beads
    }
}

fn length(beads: &[Bead]) -> u16 {
    let words = beads.iter().map(Bead::width).fold(0, u16::saturating_add);
    beads.windows(2).map(|pair| pair[0].gap(&pair[1])).fold(words, u16::saturating_add)
}

impl Widget for &Rail<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let mut room = area;
        if let Some((text, style)) = self.right.filter(|(text, _)| !text.is_empty()) {
            let text = elide(text, area.width);
            let wide = width(&text);
            let left = area.width.saturating_sub(wide);
            let place = Rect { x: area.x + left, width: wide, ..area };
            draw_line(buf, place, &text, style);
            room.width = left.saturating_sub(3);
        }
        if room.is_empty() {
            return;
        }
        let beads = self.beads(room.width);
        let mut place = room;
        let advance = |place: &mut Rect, cells: u16| {
            let cells = cells.min(place.width);
            place.x += cells;
            place.width -= cells;
        };
        for (i, bead) in beads.iter().enumerate() {
            let style = bead.state.style(self.theme);
            let cells = draw_line(buf, place, bead.circle, style);
            advance(&mut place, cells);
            if !bead.words.is_empty() {
                advance(&mut place, 1);
                let quiet = match bead.state {
                    State::Done => self.theme.muted(),
                    State::Now | State::ToCome => style,
                };
                let cells = draw_line(buf, place, &bead.words, quiet);
                advance(&mut place, cells);
            }
            if let Some(next) = beads.get(i + 1) {
                advance(&mut place, bead.gap(next));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::look;

    fn step(mark: &str, name: &str, state: State) -> RailStep {
        RailStep { mark: mark.to_owned(), name: name.to_owned(), state, interactive: mark == "+1" }
    }

    fn steps(now: usize) -> Vec<RailStep> {
        [
            ("", "Welkom"),
            ("", "Opwarmer"),
            ("1", "Verkennen"),
            ("2", "Ontwerpen"),
            ("3", "Starten"),
            ("4", "Groeien"),
            ("5", "Borgen"),
            ("+1", "Continueren"),
        ]
        .into_iter()
        .enumerate()
        .map(|(i, (mark, name))| {
            let state = match i.cmp(&now) {
                std::cmp::Ordering::Less => State::Done,
                std::cmp::Ordering::Equal => State::Now,
                std::cmp::Ordering::Greater => State::ToCome,
            };
            step(mark, name, state)
        })
        .collect()
    }

    fn drawn(width: u16, now: usize) -> String {
        let theme = Theme::DARK;
        let steps = steps(now);
        let rail = Rail::new(&steps, &theme).right("14:21", theme.muted());
        look::rows(width, 1, &rail)
    }

    #[test]
    fn says_as_much_as_fits() {
        let widths = [150, 100, 74, 54, 44, 28, 20, 12, 5, 3];
        let rails: String = widths.into_iter().map(|width| drawn(width, 3)).collect();
        insta::assert_snapshot!(rails);
    }

    #[test]
    fn from_the_first_to_the_last() {
        let rails: String = (0..9).map(|now| drawn(84, now)).collect();
        insta::assert_snapshot!(rails);
    }

    #[test]
    fn styles_in_colour_and_without() {
        let steps = steps(3);
        for theme in [Theme::DARK, Theme::MONO] {
            let rail = Rail::new(&steps, &theme).right("14:21", theme.muted());
            insta::assert_snapshot!(theme.name.as_str(), look::styled(84, 1, &rail));
        }
    }

    #[test]
    fn more_steps_than_cells_stay_around_now() {
        let theme = Theme::DARK;
        let many: Vec<_> = (0..40)
            .map(|i| {
                let state = match i {
                    0..30 => State::Done,
                    30 => State::Now,
                    _ => State::ToCome,
                };
                step("9", "Stap", state)
            })
            .collect();
        assert_eq!(look::rows(21, 1, &Rail::new(&many, &theme)), "… ● ● ● ● ◉ ○ ○ ○ ○ …\n");
    }

    proptest! {
        #[test]
        fn never_runs_into_the_clock(
            width in 0..200u16, height in 0..3u16, now in 0..9usize, count in 0..9usize, clock in "[0-9:]{0,12}",
        ) {
            let theme = Theme::LIGHT;
            let mut steps = steps(now);
            steps.truncate(count);
            let row = look::rows(width, height, &Rail::new(&steps, &theme).right(&clock, theme.text()));
            if height > 0 && usize::from(width) >= clock.len() {
                let row = row.lines().next().unwrap_or_default();
                prop_assert!(row.ends_with(&clock));
                let rail = row.strip_suffix(&clock).unwrap_or_default();
                prop_assert!(clock.is_empty() || rail.trim().is_empty() || rail.ends_with("   "));
            }
        }

        #[test]
        fn any_words(mark in any::<String>(), name in any::<String>(), width in 0..60u16) {
            let theme = Theme::DARK;
            let steps = [step(&mark, &name, State::Done), step(&name, &mark, State::Now)];
            look::rows(width, 1, &Rail::new(&steps, &theme).right(&name, theme.text()));
        }
    }
}
