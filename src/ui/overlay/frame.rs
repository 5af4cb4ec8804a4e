//! What all boxes share: the box itself, a field in it, the marked row of a list, the keys below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::widgets::Widget;

use crate::app::field::Field;
use crate::input::Hint;
use crate::ui::footer::{after, draw_hints};
use crate::ui::setup::field_style;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::field::FieldView;
use crate::ui::widgets::popup::Popup;
use crate::ui::widgets::prose::{draw_line, width};
use crate::words;
use crate::workshop::Lang;

/// The width of what is in a box, where there is room.
pub(super) const WIDTH: u16 = 54;
/// The border, the padding and the title of a box take so many rows.
pub(super) const BOX_ROWS: u16 = 4;
/// The border and the padding of a box take so many cells.
pub(super) const BOX_CELLS: u16 = 6;
/// The most rows that a field in a box takes.
const FIELD_ROWS: u16 = 4;

/// Draws a box for so much content; where the content goes.
pub(super) fn open(title: &str, content: Size, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let area = area.intersection(buf.area);
    let popup = Popup::new(title, content, theme);
    (&popup).render(area, buf);
    popup.inner(area)
}

/// Draws a box that asks for text, with so many rows below the field; the cell where text goes, and those rows.
pub(super) fn ask(
    title: &str,
    field: &Field,
    example: &str,
    rows: u16,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> (Option<Position>, Rect) {
    let width = WIDTH.min(area.width.saturating_sub(BOX_CELLS));
    let view = FieldView::new(field).mark("▸ ").placeholder(example).style(field_style(theme));
    let most = area.height.saturating_sub(BOX_ROWS).min(FIELD_ROWS);
    let field_rows = if width == 0 { 0 } else { view.height_for(width, most) };
    let gap = u16::from(rows > 0);
    let content = Size::new(width, field_rows.saturating_add(gap).saturating_add(rows));
    let inner = open(title, content, theme, area, buf);
    let caret = view.draw(Rect { height: field_rows.min(inner.height), ..inner }, buf);
    (caret, below(inner, field_rows + gap))
}

/// Tells, at the end of the title of a box with a list, where in a list that is longer than its box the mark is.
pub(super) fn tally(at: usize, of: usize, list: Rect, inner: Rect, theme: &Theme, buf: &mut Buffer) {
    let Some(y) = inner.y.checked_sub(2).filter(|_| of > usize::from(list.height)) else { return };
    let words = format!("{}/{of}", at + 1);
    let title = Rect { y, height: 1, ..inner };
    draw_line(buf, after(title, title.width.saturating_sub(width(&words))), &words, theme.muted());
}

/// Marks a row of a list as the one that the next key acts on.
pub(super) fn mark(row: Rect, theme: &Theme, buf: &mut Buffer) {
    // One cell to each side, inside the padding, so that the words keep their place.
    let row = Rect { x: row.x.saturating_sub(1), width: row.width.saturating_add(2), ..row };
    buf.set_style(row.intersection(buf.area), theme.selected());
}

/// Draws what Enter and Esc do.
pub(super) fn enter_or_esc(
    enter: String,
    esc: String,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let hints = [
        Hint { keys: words!(lang, "desk-key-enter"), word: enter },
        Hint { keys: words!(lang, "desk-key-esc"), word: esc },
    ];
    draw_hints(&hints, theme, area, buf);
}
