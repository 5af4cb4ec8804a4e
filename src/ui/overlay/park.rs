//! Something for the parking lot.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::draw_line;
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
    let (title, example) = (words!(lang, "desk-park"), words!(lang, "desk-park-example"));
    let (caret, rest) = frame::ask(&title, field, &example, 1, theme, area, buf);
    draw_line(buf, rest, &words!(lang, "desk-park-hint"), theme.muted());
    caret
}
