//! What the clock should say, with the ways to say it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::ClockWords;
use crate::app::field::Field;
use crate::session::{Moment, Session};
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::prose::{draw_line, width};
use crate::words;
use crate::workshop::Lang;

/// Draws the box: the field, what it would come to, and below them the ways to say it.
pub(super) fn draw(
    field: &Field,
    session: Option<&Session>,
    now: Moment,
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
    let rows = examples.len() as u16 + 2;
    let (caret, rest) = frame::ask(&words!(lang, "desk-clock"), field, "", rows, theme, area, buf);
    if let Some(end) = end(field.text(), session, now) {
        draw_line(buf, after(rest, 2), &words!(lang, "desk-clock-ready", time = end.clock()), theme.now());
    }
    let column = examples.iter().map(|(typed, _)| width(typed)).max().unwrap_or(0) + 3;
    for (row, (typed, word)) in below(rest, 2).rows().zip(&examples) {
        draw_line(buf, row, typed, theme.text());
        draw_line(buf, after(row, column), word, theme.muted());
    }
    caret
}

/// When the clock would end, by what is typed so far.
fn end(typed: &str, session: Option<&Session>, now: Moment) -> Option<Moment> {
    let in_seconds = |seconds: i64| now.plus_millis(seconds.saturating_mul(1000));
    match ClockWords::read(typed)? {
        ClockWords::Left(seconds) => Some(in_seconds(seconds)),
        ClockWords::More(seconds) => {
            let (_, round) = session?.running()?;
            Some(in_seconds(seconds).plus_millis(round.left_millis(now).max(0)))
        }
        ClockWords::Until(time) => Some(now.next_at(time)),
    }
}
