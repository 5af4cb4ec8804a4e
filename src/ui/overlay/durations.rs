//! How long parts took in earlier sessions, beside the plan: a page of its own.
//!
//! ```text
//!    Tijden van eerder                                            de zaal leest mee
//!
//!         Gepland 92 min, eerder 97 min
//!         uit 3 eerdere sessies
//!
//!                                    gepland   eerder
//!         Aan het werk                    13       16   3×   ▲ +3
//!           Gesprek                        7       9½   3×   ▲ +2½
//!         Oogsten                         12       12   2×   ✓ was 10
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use super::frame;
use crate::app::overlay::durations::{Durations, name_of};
use crate::session::Session;
use crate::session::learned::{Learned, Row, totals};
use crate::ui::footer::after;
use crate::ui::layout::{Size, Stage};
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view, paragraph};
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;
use crate::workshop::Lang;

/// The widest that a row stands.
const MOST: u16 = 88;
/// Cells for a number of minutes.
const CELL: u16 = 9;
/// Cells for in how many sessions.
const TIMES: u16 = 6;
/// Cells for how much they differ.
const DIFFERS: u16 = 10;
/// Cells that a phase stands to the right of its item.
const UNDER: u16 = 2;

/// Draws the page over all of an area.
pub(super) fn draw(
    durations: &Durations,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    let places = Stage::of(Rect { height: area.height.saturating_add(1), ..area });
    draw_line(buf, places.rail, &words!(lang, "desk-durations"), theme.muted());
    let seen = words!(lang, "desk-notes-visible");
    draw_line(buf, after(places.rail, places.rail.width.saturating_sub(width(&seen))), &seen, theme.warn());

    let column = Rect { width: places.wide.width.min(MOST), ..places.wide };
    let learned = match &durations.learned {
        None => return draw_line_of(&words!(lang, "desk-durations-reading"), theme.muted(), column, buf),
        Some(Err(why)) => return draw_line_of(why, theme.over(), column, buf),
        Some(Ok(learned)) => learned,
    };
    let rows = durations.rows(session);
    if rows.is_empty() {
        let none = words!(lang, "desk-durations-none", length = session.length);
        let rest = paragraph(&none, theme.text(), column, buf);
        paragraph(&beside(learned, lang).join(" · "), theme.muted(), below(rest, 1), buf);
        return;
    }
    let (planned, earlier) = totals(&rows);
    let (planned, earlier) = (minutes(planned, lang), minutes(earlier, lang));
    let total = words!(lang, "desk-durations-total", planned = planned, earlier = earlier);
    draw_line(buf, column, &total, theme.strong());
    let from = words!(lang, "desk-durations-from", n = learned.sessions);
    let from = [vec![from], beside(learned, lang)].concat().join(" · ");
    draw_line(buf, below(column, 1), &elide(&from, column.width), theme.muted());

    let table = below(column, 2 + places.class.air().min(2));
    let table = Rect { height: table.height.saturating_sub(2), ..table };
    let drawn = Table { durations, session, rows: &rows, lang, theme };
    drawn.draw(places.class, table, buf);
    let cursor = durations.cursor.min(rows.len().saturating_sub(1));
    if let Some(row) = rows.get(cursor) {
        let hint = Rect { y: table.bottom() + 1, height: 1, ..column }.intersection(area);
        draw_line(buf, hint, &elide(&hint_for(row, lang), hint.width), theme.muted());
    }
}

fn draw_line_of(words: &str, style: Style, area: Rect, buf: &mut Buffer) {
    paragraph(words, style, area, buf);
}

/// What of the folder was not learned from.
fn beside(learned: &Learned, lang: Lang) -> Vec<String> {
    let damaged = (learned.damaged > 0).then(|| words!(lang, "desk-durations-damaged", n = learned.damaged));
    let left_out =
        (learned.left_out > 0).then(|| words!(lang, "desk-durations-left-out", n = learned.left_out));
    [damaged, left_out].into_iter().flatten().collect()
}

/// What there is to say of the row that is marked.
fn hint_for(row: &Row, lang: Lang) -> String {
    match (row.took, row.proposed()) {
        (Some(took), Some(proposed)) if took.seconds < proposed => {
            words!(lang, "desk-durations-least", n = minutes(proposed, lang))
        }
        (Some(_), _) => String::new(),
        (None, _) => words!(lang, "desk-durations-unknown"),
    }
}

struct Table<'a> {
    durations: &'a Durations,
    session: &'a Session,
    rows: &'a [Row],
    lang: Lang,
    theme: &'a Theme,
}

impl Table<'_> {
    fn draw(&self, class: Size, area: Rect, buf: &mut Buffer) {
        let (lang, theme) = (self.lang, self.theme);
        let names = area.width.saturating_sub(2 * CELL + TIMES + DIFFERS);
        right(&words!(lang, "desk-durations-planned"), after(area, names), theme.muted(), buf);
        right(&words!(lang, "desk-durations-earlier"), after(area, names + CELL), theme.muted(), buf);
        let list = below(area, 1 + u16::from(class == Size::Large));
        let cursor = self.durations.cursor.min(self.rows.len().saturating_sub(1));
        let first = first_in_view(cursor, self.rows.len(), list.height.into());
        for (line, (at, row)) in list.rows().zip(self.rows.iter().enumerate().skip(first)) {
            self.row(row, names, line, buf);
            if at == cursor {
                frame::mark(line, theme, buf);
            }
        }
        if self.rows.len() > usize::from(list.height) {
            let words = format!("{}/{}", cursor + 1, self.rows.len());
            let head = Rect { height: 1, ..area };
            draw_line(buf, after(head, head.width.saturating_sub(width(&words))), &words, theme.muted());
        }
    }

    fn row(&self, row: &Row, names: u16, line: Rect, buf: &mut Buffer) {
        let (lang, theme) = (self.lang, self.theme);
        let is_phase = row.plan.part.phase.is_some();
        let indent = if is_phase { UNDER } else { 0 };
        let name = name_of(self.session, &row.plan.part, lang);
        let style = if is_phase || row.took.is_none() { theme.muted() } else { theme.text() };
        draw_line(buf, after(line, indent), &elide(&name, names.saturating_sub(indent)), style);
        let planned = row.plan.seconds.map_or_else(|| "–".to_owned(), |seconds| minutes(seconds, lang));
        right(&planned, after(line, names), theme.text(), buf);
        let Some(took) = row.took else {
            return right("–", after(line, names + CELL), theme.muted(), buf);
        };
        right(&minutes(took.seconds, lang), after(line, names + CELL), theme.strong(), buf);
        let times = format!("{}×", took.sessions);
        let place = after(line, names + 2 * CELL + 2);
        draw_line(buf, place, &times, theme.muted());
        let (words, style) = self.differs(row);
        draw_line(buf, after(line, names + 2 * CELL + TIMES), &elide(&words, DIFFERS), style);
    }

    /// How much longer or shorter it took, or that it was taken over; by a sign as well as by a colour.
    fn differs(&self, row: &Row) -> (String, Style) {
        let (lang, theme) = (self.lang, self.theme);
        if let Some(before) = self.durations.taken_from(row) {
            let before = before.map_or_else(|| "–".to_owned(), |seconds| minutes(seconds, lang));
            return (words!(lang, "desk-durations-was", n = before), theme.good());
        }
        let by = row.difference().unwrap_or_default();
        let size = minutes(u32::try_from(by.abs()).unwrap_or(u32::MAX), lang);
        match by {
            0 => (String::new(), theme.muted()),
            1.. if row.differs_much() => (format!("▲ +{size}"), theme.warn()),
            1.. => (format!("  +{size}"), theme.muted()),
            _ if row.differs_much() => (format!("▼ −{size}"), theme.warn()),
            _ => (format!("  −{size}"), theme.muted()),
        }
    }
}

/// Draws a number at the right of a cell.
fn right(words: &str, place: Rect, style: Style, buf: &mut Buffer) {
    let words = elide(words, CELL.saturating_sub(1));
    draw_line(buf, after(place, CELL.saturating_sub(width(&words))), &words, style);
}

/// Seconds as minutes, halves as a sign: the smallest part that a plan is made in.
fn minutes(seconds: u32, lang: Lang) -> String {
    let (whole, rest) = (seconds / 60, seconds % 60);
    match (whole, rest) {
        (whole, 0) => whole.to_string(),
        (0, 30) => "½".to_owned(),
        (whole, 30) => format!("{whole}½"),
        (whole, rest) => {
            words!(lang, "desk-durations-seconds", minutes = whole, seconds = format!("{rest:02}"))
        }
    }
}
