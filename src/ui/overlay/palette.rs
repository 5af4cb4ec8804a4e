//! Acts by name.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::input::Found;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::first_in_view;
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;
use crate::workshop::Lang;

/// The rows of the list, where there is room; the box keeps its size whatever is found.
const ROWS: u16 = 12;

/// Draws the box: the field, and below it what was found, the key at the end of each line.
pub(super) fn draw(
    field: &Field,
    found: &[Found],
    cursor: usize,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let rows = ROWS.min(area.height.saturating_sub(frame::BOX_ROWS + 3));
    let (title, example) = (words!(lang, "desk-palette"), words!(lang, "desk-palette-example"));
    let (caret, list) = frame::ask(&title, field, &example, rows, theme, area, buf);
    if found.is_empty() {
        draw_line(buf, list, &words!(lang, "desk-palette-none"), theme.muted());
        return caret;
    }
    let cursor = cursor.min(found.len() - 1);
    let first = first_in_view(cursor, found.len(), list.height.into());
    for (row, (at, act)) in list.rows().zip(found.iter().enumerate().skip(first)) {
        let keys = elide(&act.keys, row.width / 2);
        let words = row.width.saturating_sub(width(&keys)).saturating_sub(2);
        draw_line(buf, row, &elide(&act.word, words), theme.text());
        draw_line(buf, after(row, row.width - width(&keys)), &keys, theme.muted());
        if at == cursor {
            frame::mark(row, theme, buf);
        }
    }
    caret
}
