//! Where a list of names is.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::ui::theme::Theme;
use crate::ui::view::paragraph;
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
    let title = words!(lang, "desk-roster-file");
    let example = words!(lang, "desk-roster-file-example");
    let (caret, rest) = frame::ask(&title, field, &example, 2, theme, area, buf);
    paragraph(&words!(lang, "desk-roster-file-hint"), theme.muted(), rest, buf);
    caret
}
