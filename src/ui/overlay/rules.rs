//! What must hold of groups: a line to type, and the rules there are.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::app::page::forming::read_rule;
use crate::roster::rules::Problem;
use crate::session::Session;
use crate::ui::rules::{line, problem};
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide, wrap};
use crate::words;
use crate::workshop::Lang;

/// The rows of the list, where there is room.
const ROWS: u16 = 8;
/// The rows that what was understood may take.
const SAID: u16 = 2;

/// Draws the box: the field, what is understood of it, and the rules; while there are none, what one looks like.
///
/// ```text
///    Wat moet gelden?
///
///    ▸ apart An
///    “An” kan Anna, Annemarie zijn. Typ een letter meer.
///
///    samen Anna, Bram
///    hoogstens 2 zwart
/// ```
pub(super) fn draw(
    session: &Session,
    (field, cursor): (&Field, Option<usize>),
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let examples = [
        words!(lang, "desk-rules-example-together"),
        words!(lang, "desk-rules-example-apart"),
        words!(lang, "desk-rules-example-lock"),
        words!(lang, "desk-rules-example-leaders"),
        words!(lang, "desk-rules-example-at-most"),
    ];
    let list = session.rules.len().max(examples.len()) as u16;
    let rows = list.min(ROWS).min(area.height.saturating_sub(frame::BOX_ROWS + SAID + 3));
    let title = words!(lang, "desk-rules");
    let (caret, rest) = frame::ask(&title, field, &examples[0], rows + SAID + 1, theme, area, buf);
    let typed = field.text().trim();
    let said = match (typed.is_empty(), read_rule(session, typed)) {
        (true, _) => None,
        (false, Ok(rule)) => Some((line(&rule, Some(session), lang), theme.good())),
        // Whoever is still typing has not gone wrong yet.
        (false, Err(Problem::NoRule | Problem::TooFew | Problem::Nobody | Problem::NoNumber)) => None,
        (false, Err(wrong)) => Some((problem(&wrong, lang), theme.warn())),
    };
    if let Some((words, style)) = &said {
        for (row, words) in rest.rows().take(SAID.into()).zip(wrap(words, rest.width)) {
            draw_line(buf, row, &words, *style);
        }
    }
    let list = below(rest, SAID + 1);
    if session.rules.is_empty() {
        for (row, example) in list.rows().zip(&examples) {
            draw_line(buf, row, example, theme.muted());
        }
        return caret;
    }
    // Whoever types sees the newest.
    let newest = session.rules.len() - 1;
    let first = first_in_view(cursor.unwrap_or(newest), session.rules.len(), list.height.into());
    for (row, (at, rule)) in list.rows().zip(session.rules.iter().enumerate().skip(first)) {
        draw_line(buf, row, &elide(&line(rule, Some(session), lang), row.width), theme.text());
        if cursor == Some(at) {
            frame::mark(row, theme, buf);
        }
    }
    caret
}
