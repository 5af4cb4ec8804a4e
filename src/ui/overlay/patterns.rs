//! What struck the facilitator: a line to type, and the lines there are.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::overlay::patterns::Patterns;
use crate::session::Session;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide};
use crate::words;
use crate::workshop::Lang;

/// The rows of the list, where there is room.
const ROWS: u16 = 8;
/// The rows for whose lines these are, and who reads along.
const HINTS: u16 = 2;

/// Draws the box: the field, whose lines these are, and the lines.
///
/// ```text
///    Wat viel je op?
///
///    ▸ Iedereen begon over tijd▏
///
///    Jouw eigen regels, voor in het verslag.
///    De zaal kan meelezen zolang dit openstaat.
///
///    ·  Het bleef lang stil bij vraag 3
/// ```
pub(super) fn draw(
    patterns: &Patterns,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let lines = session.patterns();
    let most = area.height.saturating_sub(frame::BOX_ROWS + 4 + HINTS);
    let rows = (lines.len() as u16).min(ROWS).min(most);
    let gap = u16::from(rows > 0);
    let title = words!(lang, "desk-patterns");
    let example = words!(lang, "desk-patterns-example");
    let (caret, rest) = frame::ask(&title, &patterns.field, &example, rows + gap + HINTS, theme, area, buf);
    let hint = match patterns.editing {
        Some(_) => words!(lang, "desk-patterns-changing"),
        None => words!(lang, "desk-patterns-hint"),
    };
    draw_line(buf, rest, &elide(&hint, rest.width), theme.muted());
    // On one screen the room sees this box, whatever the wall leaves out.
    let seen = words!(lang, "desk-patterns-seen");
    draw_line(buf, below(rest, 1), &elide(&seen, rest.width), theme.warn());
    let list = below(rest, HINTS + gap);
    // Whoever types sees the newest.
    let changing = patterns.editing.as_ref().map(|(at, _)| *at);
    let in_view = patterns.cursor.or(changing).unwrap_or(lines.len().saturating_sub(1));
    let first = first_in_view(in_view, lines.len(), list.height.into());
    for (row, (at, line)) in list.rows().zip(lines.iter().enumerate().skip(first)) {
        let style = if changing == Some(at) { theme.muted() } else { theme.text() };
        draw_line(buf, row, "·", theme.muted());
        let words = after(row, 3);
        draw_line(buf, words, &elide(line, words.width), style);
        if patterns.cursor == Some(at) {
            frame::mark(row, theme, buf);
        }
    }
    caret
}
