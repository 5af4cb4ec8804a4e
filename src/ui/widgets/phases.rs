//! The phases of a round on one line, each as long as its time.
//!
//! ```text
//! ●───────────●───────────────────────◉━━━━━━━━━━━────────
//! rollen      stil      gesprek       kiezen
//! ```

use ratatui::{buffer::Buffer, layout::Rect, style::Style, widgets::Widget};

use super::{
    prose::{draw_line, width},
    rail::State,
};
use crate::ui::theme::Theme;

/// Cells between a name and the next.
const GAP: u16 = 2;

/// One phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseMark {
    /// Its name.
    pub name: String,
    /// Its planned length, in any unit that all phases share.
    pub length: u32,
    /// Where it stands in time.
    pub state: State,
}

/// A line of phases: a circle at the beginning of each, a thick line for what has passed of the one that is now.
#[derive(Debug, Clone, Copy)]
pub struct Phases<'a> {
    marks: &'a [PhaseMark],
    passed: f64,
    theme: &'a Theme,
}

impl<'a> Phases<'a> {
    /// Rows that it takes: the line, and the names below it.
    pub const HEIGHT: u16 = 2;

    /// A line of phases; `passed` is the part of the current one that is over, from 0 to 1.
    pub const fn new(marks: &'a [PhaseMark], passed: f64, theme: &'a Theme) -> Self {
        Self { marks, passed, theme }
    }

    /// How many cells each phase gets, circle included; nothing where there is no room for the circles.
    fn cells(&self, across: u16) -> Option<Vec<u16>> {
        let named: Vec<u16> = self.marks.iter().map(|phase| width(&phase.name).saturating_add(GAP)).collect();
        share(across, &self.lengths(), &named)
            .or_else(|| share(across, &self.lengths(), &vec![2; self.marks.len()]))
    }

    fn lengths(&self) -> Vec<u32> {
        self.marks.iter().map(|phase| phase.length).collect()
    }

    fn line(&self, phase: &PhaseMark, place: Rect, buf: &mut Buffer) {
        let whole = place.width.saturating_sub(1);
        let passed = match phase.state {
            State::Now => (f64::from(whole) * self.passed.clamp(0.0, 1.0)).round() as u16,
            State::Done | State::ToCome => 0,
        };
        let rest = match phase.state {
            State::Done => self.theme.muted(),
            State::Now | State::ToCome => self.theme.faint(),
        };
        let (circle, line) = split(place, 1);
        let (over, ahead) = split(line, passed);
        draw_line(buf, circle, phase.state.circle(), phase.state.style(self.theme));
        repeat(buf, over, "━", self.theme.accent());
        repeat(buf, ahead, "─", rest);
    }
}

/// Shares cells in proportion to lengths, but gives each at least what it needs.
fn share(across: u16, lengths: &[u32], least: &[u16]) -> Option<Vec<u16>> {
    let mut given = least.to_vec();
    let needed: u32 = least.iter().copied().map(u32::from).sum();
    let mut spare = u32::from(across).checked_sub(needed)?;
    while spare > 0 {
        // The phase that is furthest below its proportion gets the next cell.
        let (i, _) = given
            .iter()
            .zip(lengths)
            .map(|(cells, length)| f64::from((*length).max(1)) / f64::from(*cells))
            .enumerate()
            .max_by(|(i, a), (j, b)| a.total_cmp(b).then(j.cmp(i)))?;
        given[i] += 1;
        spare -= 1;
    }
    Some(given)
}

/// The first cells of a row, and the others.
fn split(row: Rect, cells: u16) -> (Rect, Rect) {
    let cells = cells.min(row.width);
    let first = Rect { width: cells, ..row };
    let rest = Rect { x: row.x + cells, width: row.width - cells, ..row };
    (first, rest)
}

fn repeat(buf: &mut Buffer, place: Rect, symbol: &str, style: Style) {
    draw_line(buf, place, &symbol.repeat(usize::from(place.width)), style);
}

impl Widget for &Phases<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let Some(cells) = self.cells(area.width) else {
            return;
        };
        let all_named =
            cells.iter().zip(self.marks).all(|(cells, phase)| width(&phase.name).saturating_add(1) <= *cells);
        let mut rest = Rect { height: area.height.min(1), ..area };
        for (phase, cells) in self.marks.iter().zip(cells) {
            let (place, next) = split(rest, cells);
            self.line(phase, place, buf);
            let now = phase.state == State::Now;
            if area.height > 1 && (all_named || now) {
                // Alone on its line, the name of what is now may run on, and moves left where it would not fit.
                let room = if all_named { cells } else { area.width };
                let taken = width(&phase.name).min(room);
                let x = place.x.min(area.right() - taken);
                let below = Rect::new(x, area.y + 1, taken, 1);
                draw_line(buf, below, &phase.name, phase.state.style(self.theme));
            }
            rest = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::look;

    fn phases(now: usize) -> Vec<PhaseMark> {
        [("rollen", 2), ("stil", 3), ("gesprek", 7), ("kiezen", 4)]
            .into_iter()
            .enumerate()
            .map(|(i, (name, length))| PhaseMark {
                name: name.to_owned(),
                length,
                state: match i.cmp(&now) {
                    std::cmp::Ordering::Less => State::Done,
                    std::cmp::Ordering::Equal => State::Now,
                    std::cmp::Ordering::Greater => State::ToCome,
                },
            })
            .collect()
    }

    #[test]
    fn a_round_from_begin_to_end() {
        let theme = Theme::DARK;
        let drawn: String = [(0, 0.0), (1, 0.5), (3, 0.4), (3, 1.0)]
            .into_iter()
            .map(|(now, passed)| look::rows(64, 2, &Phases::new(&phases(now), passed, &theme)))
            .collect();
        insta::assert_snapshot!(drawn);
    }

    #[test]
    fn styles() {
        let phases = phases(2);
        let theme = Theme::DARK;
        insta::assert_snapshot!(look::styled(64, 2, &Phases::new(&phases, 0.4, &theme)));
    }

    #[test]
    fn without_room_only_what_is_now_is_named() {
        let phases = phases(3);
        let theme = Theme::MONO;
        insta::assert_snapshot!(look::rows(24, 2, &Phases::new(&phases, 0.5, &theme)));
    }

    #[test]
    fn lengths_are_in_proportion() {
        assert_eq!(share(40, &[1, 3], &[2, 2]), Some(vec![10, 30]));
        assert_eq!(share(40, &[1, 99], &[8, 2]), Some(vec![8, 32]));
        assert_eq!(share(9, &[1, 1], &[8, 2]), None);
    }

    proptest! {
        #[test]
        fn draws_at_any_size(
            words in prop::collection::vec((any::<String>(), any::<u32>()), 0..8),
            now in 0..9usize, passed in any::<f64>(), w in 0..90u16, h in 0..4u16,
        ) {
            let theme = Theme::LIGHT;
            let mut phases: Vec<_> = words
                .into_iter()
                .map(|(name, length)| PhaseMark { name, length, state: State::ToCome })
                .collect();
            if let Some(phase) = phases.get_mut(now) {
                phase.state = State::Now;
            }
            look::rows(w, h, &Phases::new(&phases, passed, &theme));
        }
    }
}
