//! The start screen: begin, go on, open.
//!
//! ```text
//!         ◯  kring
//!
//!         Bouw een Community of Practice                     90 min · nl
//!         5 stappen, en de zesde zetten jullie zelf
//!
//!         ▸ Beginnen
//!           Verder met “CoP Hogeschool Voorbeeld”, Oogst  gisteren 16:12
//!           Een draaiboek of sessie openen
//! ```

mod sign;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use self::sign::Sign;
use super::footer::after;
use super::layout::Stage;
use super::setup::field_style;
use super::theme::Theme;
use super::view::{below, first_in_view, paragraph};
use super::widgets::field::FieldView;
use super::widgets::prose::{draw_line, elide, height, width};
use crate::app::{Choice, Model, Offer, Resumable, Start};
use crate::session::Moment;
use crate::words;
use crate::workshop::Lang;

/// The most rows that a path takes while it is typed.
const PATH_ROWS: u16 = 3;
/// Cells that a mark before a choice takes.
const MARK: u16 = 2;
/// A title cut shorter than this says nothing.
const TITLE_MIN: u16 = 16;

/// Draws the screen in a window; where the cursor stands.
pub fn draw(start: &Start, model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let places = Stage::of(area);
    let lang = model.lang;
    let choices = start.choices();
    let marked = choices.get(start.cursor).copied();
    let offer = match marked {
        Some(Choice::Begin(at)) => start.scripts.get(at),
        Some(Choice::Resume | Choice::Open) | None => start.scripts.first(),
    };
    let head =
        start.scripts.iter().map(|offer| offer_height(offer, lang, places.body.width)).max().unwrap_or(0);
    let air = places.class.air();
    let rows = (choices.len() as u16).saturating_add(PATH_ROWS + 1);
    let content = rows.saturating_add(head).saturating_add(2 * air);
    let sign = Sign::of(places.class, places.body.height.saturating_sub(content));
    let free = places.body.height.saturating_sub(content).saturating_sub(sign.rows());
    let body = below(places.body, free / 3);

    sign.draw(&words!(lang, "desk-name"), theme, body, buf);
    let body = below(body, sign.rows() + air);
    if let Some(offer) = offer {
        draw_offer(offer, lang, theme, body, buf);
    }
    let body = below(body, head.saturating_add(air));
    draw_choices(start, &choices, model, theme, body, buf)
}

fn title_width(offer: &Offer, lang: Lang, room: u16) -> u16 {
    room.saturating_sub(width(&measure(offer, lang)).saturating_add(3))
}

fn measure(offer: &Offer, lang: Lang) -> String {
    format!("{} · {lang}", words!(lang, "desk-minutes", n = offer.length))
}

fn offer_height(offer: &Offer, lang: Lang, room: u16) -> u16 {
    let title = height(offer.title.get(lang), title_width(offer, lang, room));
    let subtitle = offer.subtitle.as_ref().map_or(0, |text| height(text.get(lang), room));
    title.saturating_add(subtitle)
}

/// The script that would begin: its title, how long it takes, the line under it.
fn draw_offer(offer: &Offer, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let across = title_width(offer, lang, area.width);
    let measure = measure(offer, lang);
    draw_line(buf, after(area, area.width.saturating_sub(width(&measure))), &measure, theme.muted());
    let rest = paragraph(offer.title.get(lang), theme.strong(), Rect { width: across, ..area }, buf);
    if let Some(subtitle) = &offer.subtitle {
        paragraph(subtitle.get(lang), theme.muted(), Rect { width: area.width, ..rest }, buf);
    }
}

fn draw_choices(
    start: &Start,
    choices: &[Choice],
    model: &Model,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let lang = model.lang;
    let path_rows = if start.path.is_some() { PATH_ROWS + 1 } else { 0 };
    let room = usize::from(area.height.saturating_sub(path_rows)).max(1);
    let first = first_in_view(start.cursor, choices.len(), room);
    let mut rest = area;
    for (at, choice) in choices.iter().enumerate().skip(first).take(room) {
        let marked = at == start.cursor;
        let style = if marked { theme.strong() } else { theme.text() };
        let aside = choice_aside(start, *choice, model);
        if marked {
            draw_line(buf, rest, "▸", theme.now());
        }
        let aside_at = rest.width.saturating_sub(width(&aside));
        draw_line(buf, after(rest, aside_at), &aside, theme.muted());
        let gap = if aside.is_empty() { 0 } else { 3 };
        let words_room = aside_at.saturating_sub(MARK + gap);
        let words = choice_words(start, *choice, lang, words_room);
        draw_line(buf, after(rest, MARK), &elide(&words, words_room), style);
        rest = below(rest, 1);
    }
    let path = start.path.as_ref()?;
    let field_area = after(below(rest, 1), MARK);
    let example = words!(lang, "desk-example", text = words!(lang, "desk-start-path"));
    let view = FieldView::new(path).mark("▸ ").placeholder(&example).style(field_style(theme));
    let rows = view.height_for(field_area.width, PATH_ROWS - 1).min(field_area.height);
    let caret = view.draw(Rect { height: rows, ..field_area }, buf);
    let hint = words!(lang, "desk-start-path-hint");
    paragraph(&hint, theme.muted(), after(below(field_area, rows), 2), buf);
    caret
}

/// What a choice does, in about so many cells.
fn choice_words(start: &Start, choice: Choice, lang: Lang, room: u16) -> String {
    match choice {
        Choice::Begin(_) if start.scripts.len() == 1 => words!(lang, "desk-start-begin"),
        Choice::Begin(at) => {
            start.scripts.get(at).map_or_else(String::new, |offer| offer.title.get(lang).to_owned())
        }
        Choice::Resume => {
            start.resume.as_ref().map_or_else(String::new, |resume| resume_words(resume, lang, room))
        }
        Choice::Open => words!(lang, "desk-start-open"),
    }
}

/// What stands at the end of its line.
fn choice_aside(start: &Start, choice: Choice, model: &Model) -> String {
    let lang = model.lang;
    let aside = match choice {
        Choice::Begin(at) if start.scripts.len() > 1 => {
            start.scripts.get(at).map(|offer| words!(lang, "desk-minutes", n = offer.length))
        }
        Choice::Resume => {
            let saved_at = start.resume.as_ref().and_then(|resume| resume.saved_at);
            saved_at.map(|at| when(at, model.now.at, lang))
        }
        Choice::Begin(_) | Choice::Open => None,
    };
    aside.unwrap_or_default()
}

/// Where there is no room for all, the title is cut; before it says nothing any more, the step is left out.
fn resume_words(resume: &Resumable, lang: Lang, room: u16) -> String {
    let without = |title: String| words!(lang, "desk-start-resume", title = title);
    let fit = |bare: &str| room.saturating_sub(width(bare));
    if let Some(step) = &resume.step {
        let with = |title: String| words!(lang, "desk-start-resume-at", title = title, step = step.get(lang));
        let title_room = fit(&with(String::new()));
        if title_room >= TITLE_MIN.min(width(&resume.title)) {
            return with(elide(&resume.title, title_room));
        }
    }
    without(elide(&resume.title, fit(&without(String::new()))))
}

/// When something was, seen from now: “gisteren 16:12”, “maandag 9:05”, “12 maart”.
fn when(at: Moment, now: Moment, lang: Lang) -> String {
    let (day, today) = (at.date(), now.date());
    let ago = today.since(day).map_or(i32::MAX, |span| span.get_days());
    let time = at.clock();
    match ago {
        0 => words!(lang, "desk-when-today", time = time),
        1 => words!(lang, "desk-when-yesterday", time = time),
        2..=6 => {
            let weekday = words!(lang, "desk-weekday", n = day.weekday().to_monday_one_offset());
            words!(lang, "desk-when-weekday", day = weekday, time = time)
        }
        _ => {
            let month = words!(lang, "desk-month", n = day.month());
            if day.year() == today.year() {
                words!(lang, "desk-when-date", day = day.day(), month = month)
            } else {
                words!(lang, "desk-when-year", day = day.day(), month = month, year = day.year().to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests;
