//! What the clock should say, with the ways to say it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::{draw_line, width};
use crate::words;
use crate::workshop::Lang;

/// Draws the box.
pub(super) fn draw(
    field: &Field,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let examples = [
        (words!(lang, "desk-clock-minutes"), words!(lang, "desk-clock-minutes-word")),
        (words!(lang, "desk-clock-add"), words!(lang, "desk-clock-add-word")),
        (words!(lang, "desk-clock-time"), words!(lang, "desk-clock-time-word")),
        (words!(lang, "desk-clock-until"), words!(lang, "desk-clock-until-word")),
    ];
    let (caret, rest) =
        frame::ask(&words!(lang, "desk-clock"), field, "", examples.len() as u16, theme, area, buf);
    let column = examples.iter().map(|(typed, _)| width(typed)).max().unwrap_or(0) + 3;
    for (row, (typed, word)) in rest.rows().zip(&examples) {
        draw_line(buf, row, typed, theme.text());
        draw_line(buf, after(row, column), word, theme.muted());
    }
    caret
}
