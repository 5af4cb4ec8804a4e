//! A group for an answer, by its digit.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS, WIDTH};
use crate::app::VEIL;
use crate::app::page::capture;
use crate::session::Session;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, width};
use crate::ui::widgets::rail::State;
use crate::words;
use crate::workshop::Lang;

/// A group that the answer can go to.
struct Row {
    number: u32,
    name: String,
    aside: String,
    here: bool,
}

/// Draws the box: the answer, and the groups; the one whose number has been typed so far is marked.
pub(super) fn draw(
    session: &Session,
    answer: &str,
    typed: u32,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let rows = rows(session, answer, lang);
    let known = session.answers.iter().find(|known| known.id == answer);
    // This screen may be the room's.
    let text = match known {
        Some(answer) if session.may_show(answer) => &answer.text,
        Some(_) => VEIL,
        None => "",
    };
    let wide = WIDTH.min(area.width.saturating_sub(BOX_CELLS));
    let content = Size::new(wide, (rows.len() as u16).saturating_add(2));
    let inner = frame::open(&words!(lang, "desk-move-to"), content, theme, area, buf);
    draw_line(buf, inner, text, theme.muted());

    let list = below(inner, 2).intersection(Rect { height: area.height.saturating_sub(BOX_ROWS), ..inner });
    let marked = rows.iter().position(|row| typed > 0 && row.number == typed);
    let first = first_in_view(marked.unwrap_or(0), rows.len(), list.height.into());
    let digits = rows.iter().map(|row| width(&row.number.to_string())).max().unwrap_or(0) + 2;
    let names = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0) + 3;
    for (place, (at, row)) in list.rows().zip(rows.iter().enumerate().skip(first)) {
        draw_line(buf, place, &row.number.to_string(), theme.strong());
        let words = after(place, digits);
        let style = if row.here { theme.muted() } else { theme.text() };
        draw_line(buf, words, &row.name, style);
        draw_line(buf, after(words, names), &row.aside, theme.muted());
        if Some(at) == marked {
            frame::mark(place, theme, buf);
        }
    }
}

/// The groups, and the plenary as nought.
fn rows(session: &Session, answer: &str, lang: Lang) -> Vec<Row> {
    let group =
        session.answers.iter().find(|known| known.id == answer).and_then(|answer| answer.group.as_deref());
    let places = |id: Option<&str>| {
        let all = session.groupings.iter().flat_map(|grouping| &grouping.groups);
        let place = all.filter(|known| Some(known.id.as_str()) == id).find_map(|known| known.place.clone());
        place.unwrap_or_default()
    };
    let row = |tab: crate::session::wall::HarvestTab| {
        let here = tab.group.as_deref() == group;
        Row {
            number: tab.number.unwrap_or(0),
            name: match tab.number {
                Some(number) => words!(lang, "name-group", number = number),
                None => words!(lang, "name-plenary"),
            },
            aside: if here { State::Now.circle().to_owned() } else { places(tab.group.as_deref()) },
            here,
        }
    };
    capture::numbered_tabs(session).into_iter().map(row).collect()
}
