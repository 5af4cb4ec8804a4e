//! People as marks of their colour: a mark a head, then the number and the word.

use ratatui::style::Style;

use crate::session::wall::ValueChip;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::width;
use crate::ui::widgets::swatch::swatch;

/// People of one value, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chip {
    /// Its mark, as often as there are people where there is room; empty for values without a colour.
    pub marks: String,
    pub mark_style: Style,
    /// `6 zwart`
    pub words: String,
}

impl Chip {
    pub(super) fn width(&self) -> u16 {
        let apart = u16::from(!self.marks.is_empty());
        width(&self.marks).saturating_add(apart).saturating_add(width(&self.words))
    }
}

/// Whether any of these values is a colour; where none is, marks would all be the same.
fn coloured(values: &[ValueChip]) -> bool {
    values.iter().any(|value| value.colour.is_some())
}

/// The mark of a value and its style.
pub(super) fn mark(theme: &Theme, value: &ValueChip) -> (char, Style) {
    swatch(theme, value.colour.as_deref().unwrap_or(&value.key))
}

/// The chips of some values: with a mark a head where all of them fit a width so, else with a mark a value.
pub(super) fn chips(theme: &Theme, values: &[ValueChip], room: u16) -> Vec<Chip> {
    let of = |each: bool| -> Vec<Chip> {
        values.iter().map(|value| chip(theme, value, coloured(values), each)).collect()
    };
    let each = of(true);
    if total(&each) <= room { each } else { of(false) }
}

/// The width of chips beside each other.
pub(super) fn total(chips: &[Chip]) -> u16 {
    chips.iter().map(|chip| chip.width().saturating_add(3)).fold(0, u16::saturating_add).saturating_sub(3)
}

fn chip(theme: &Theme, value: &ValueChip, coloured: bool, each: bool) -> Chip {
    let (mark, mark_style) = if coloured { mark(theme, value) } else { ('•', theme.muted()) };
    let count = value.count.unwrap_or(1);
    let marks = match (each, coloured) {
        (true, _) => count.min(200),
        (false, true) => 1,
        (false, false) => 0,
    };
    let words = match value.count {
        Some(count) => format!("{count} {}", value.word),
        None => value.name.clone(),
    };
    Chip { marks: mark.to_string().repeat(marks as usize), mark_style, words }
}
