//! Steps and items to go to: where we are, and where we have been.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS};
use crate::app::overlay::{JumpRow, jump_rows};
use crate::session::Session;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::first_in_view;
use crate::ui::widgets::prose::{draw_line, width};
use crate::ui::widgets::rail::State;
use crate::words;
use crate::workshop::Lang;

/// The widest that a title may stand.
const MOST: u16 = 60;
/// Cells that an item stands in from its step.
const INDENT: u16 = 3;

/// Draws the box.
pub(super) fn draw(
    session: &Session,
    cursor: usize,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let rows = jump_rows(session, lang);
    let longest = rows.iter().map(|row| width(&row.title)).max().unwrap_or(0);
    let wide = longest
        .saturating_add(2 * INDENT)
        .clamp(frame::WIDTH / 2, MOST)
        .min(area.width.saturating_sub(BOX_CELLS));
    let high = (rows.len().max(1) as u16).min(area.height.saturating_sub(BOX_ROWS));
    let inner = frame::open(&words!(lang, "desk-jump"), Size::new(wide, high), theme, area, buf);
    if rows.is_empty() {
        draw_line(buf, inner, &words!(lang, "desk-jump-none"), theme.muted());
        return;
    }
    let cursor = cursor.min(rows.len() - 1);
    frame::tally(cursor, rows.len(), inner, inner, theme, buf);
    let first = first_in_view(cursor, rows.len(), inner.height.into());
    for (place, (at, row)) in inner.rows().zip(rows.iter().enumerate().skip(first)) {
        draw_row(session, row, theme, place, buf);
        if at == cursor {
            frame::mark(place, theme, buf);
        }
    }
}

fn draw_row(session: &Session, row: &JumpRow, theme: &Theme, place: Rect, buf: &mut Buffer) {
    let state = state(session, row);
    let place = if row.is_step { place } else { after(place, INDENT) };
    draw_line(buf, place, state.circle(), state.style(theme));
    let style = match (state, row.is_step) {
        (State::Now, _) => theme.now(),
        (State::Done | State::ToCome, true) => theme.strong(),
        (State::Done, false) => theme.text(),
        (State::ToCome, false) => theme.muted(),
    };
    draw_line(buf, after(place, 2), &row.title, style);
}

/// Done is what has been visited, wherever it stands: one may have jumped.
fn state(session: &Session, row: &JumpRow) -> State {
    let here = &session.place;
    let now = if row.is_step { row.place.step == here.step } else { row.place.item == here.item };
    let visited = session.timeline.iter().any(|event| {
        let there = if row.is_step { (&event.step, &row.place.step) } else { (&event.item, &row.place.item) };
        event.what == "item-entered" && there.0.as_ref() == Some(there.1)
    });
    match (now, visited) {
        (true, _) => State::Now,
        (false, true) => State::Done,
        (false, false) => State::ToCome,
    }
}
