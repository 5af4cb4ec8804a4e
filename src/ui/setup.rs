//! The page before the first step: one question at a time.
//!
//! ```text
//!    ● ◉ ○ ○                                           14:06
//!
//!         Bouw een Community of Practice
//!
//!
//!         Is er een netwerk? Hoe heet het?
//!
//!         ▸ het netwerk Voorbeeldregio
//!
//!         Enter slaat over. Dan staat er “Hogeschool X”.
//!
//!         ● Voor welke organisatie werken we?   Hogeschool X
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::footer::after;
use super::layout::{Size, Stage};
use super::theme::Theme;
use super::view::{below, paragraph};
use super::widgets::field::{FieldStyle, FieldView};
use super::widgets::letters::{self, BigText};
use super::widgets::prose::{self, draw_line, elide, width};
use super::widgets::rail::{Rail, RailStep, State};
use crate::app::page::setup::{Setup, SetupAsk};
use crate::app::{Model, Walk};
use crate::session::Session;
use crate::words;
use crate::workshop::{Lang, Variable};

/// The most rows that an answer takes while it is typed.
const FIELD_ROWS: u16 = 3;
/// The largest letters of a question, in rows.
const LETTERS_MOST: u16 = 7;

/// Draws the page in a window; where the cursor stands.
pub fn draw(
    setup: &Setup,
    walk: &Walk,
    model: &Model,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let places = Stage::of(area);
    let (session, lang) = (&*walk.session, model.lang);
    draw_rail(setup, session, model, theme, places.rail, buf);

    let ask = setup.asks.get(setup.index)?;
    let title = session.names().fill(&session.workshop.title, lang);
    let air = places.class.air();
    paragraph(&title, theme.muted(), Rect { height: places.body.height.min(2), ..places.body }, buf);
    let large = Large::of(setup, session, lang, &places);
    let top =
        below(places.wide, if places.class == Size::Small { 3 } else { (places.body.height / 8).max(3) });
    large.draw(&question(ask, session, lang), theme, &places, top, buf);
    let rest = below(Rect { width: places.body.width, ..top }, large.height.saturating_add(air));

    let example = example(ask, session, lang);
    let view = FieldView::new(&setup.field).mark("▸ ").placeholder(&example).style(field_style(theme));
    let rows = view.height_for(rest.width, FIELD_ROWS);
    let caret = view.draw(Rect { height: rows.min(rest.height), ..rest }, buf);
    let rest = below(rest, rows + air);

    let hint = hint(setup, ask, session, lang);
    let rest = paragraph(&hint, theme.muted(), after(rest, 2), buf);
    let rest = Rect { x: places.body.x, width: places.body.width, ..below(rest, 1 + air) };
    draw_answers(setup, session, lang, theme, rest, buf);
    caret
}

/// How large the questions are: all alike, so that the field below them keeps its place.
#[derive(Debug, Clone, Copy)]
struct Large {
    /// The rows of a line in large letters; none where a question does not fit in them.
    letters: Option<u16>,
    /// The rows of the tallest question.
    height: u16,
}

impl Large {
    fn of(setup: &Setup, session: &Session, lang: Lang, places: &Stage) -> Self {
        let asked: Vec<_> = setup.asks.iter().map(|ask| question(ask, session, lang)).collect();
        let room = places.body.height * 9 / 20;
        let style = Style::new();
        let tallest = |rows: u16| {
            let heights = asked.iter().map(|text| BigText::new(text, style).height(places.wide.width, rows));
            heights.collect::<Option<Vec<_>>>()?.into_iter().max().filter(|height| *height <= room)
        };
        let large = (letters::MIN_ROWS..=LETTERS_MOST).rev().find_map(|rows| Some((rows, tallest(rows)?)));
        if let Some((rows, height)) = large {
            return Self { letters: Some(rows), height };
        }
        let plain = asked.iter().map(|text| prose::height(text, places.body.width)).max();
        Self { letters: None, height: plain.unwrap_or(1) }
    }

    /// Draws a question at the foot of its place, next to its field.
    fn draw(self, text: &str, theme: &Theme, places: &Stage, area: Rect, buf: &mut Buffer) {
        let own = match self.letters {
            Some(rows) => BigText::new(text, theme.text()).height(area.width, rows),
            None => Some(prose::height(text, places.body.width)),
        };
        let spare = self.height.saturating_sub(own.unwrap_or(0));
        let area = Rect { height: self.height.min(area.height), ..area };
        let area = below(area, spare);
        match self.letters {
            Some(rows) => (&BigText::new(text, theme.text()).rows(rows)).render(area, buf),
            None => {
                paragraph(text, theme.strong(), Rect { width: places.body.width, ..area }, buf);
            }
        }
    }
}

/// How a field of the desk looks.
pub(super) fn field_style(theme: &Theme) -> FieldStyle {
    FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() }
}

/// A circle per question, and the time.
fn draw_rail(setup: &Setup, session: &Session, model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let step = |(at, ask): (usize, &SetupAsk)| RailStep {
        mark: String::new(),
        name: String::new(),
        state: match at.cmp(&setup.index) {
            std::cmp::Ordering::Equal => State::Now,
            _ if answer(ask, session).is_some() => State::Done,
            _ => State::ToCome,
        },
        interactive: false,
    };
    let steps: Vec<_> = setup.asks.iter().enumerate().map(step).collect();
    (&Rail::new(&steps, theme).right(&model.now.at.clock(), theme.muted())).render(area, buf);
}

/// The answers given so far, quietly: what was asked, what was said.
fn draw_answers(setup: &Setup, session: &Session, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let given = setup.asks.iter().enumerate().filter(|(at, _)| *at != setup.index);
    let given = given.filter_map(|(at, ask)| Some((at, question(ask, session, lang), answer(ask, session)?)));
    let given: Vec<_> = given.collect();
    let before = given.iter().filter(|(at, _, _)| *at < setup.index).count();
    let height = usize::from(area.height);
    // Where there is no room for all, those just given show.
    let first = before.saturating_sub(height).min(given.len().saturating_sub(height));
    let said = given.iter().map(|(_, _, answer)| width(answer)).max().unwrap_or(0);
    let room = area.width.saturating_sub(said.saturating_add(5)).max(area.width * 2 / 5);
    let asked = given.iter().map(|(_, question, _)| width(question)).max().unwrap_or(0).min(room);
    for (row, (_, question, answer)) in area.rows().zip(given.iter().skip(first)) {
        draw_line(buf, row, State::Done.circle(), theme.muted());
        let row = after(row, 2);
        draw_line(buf, row, &elide(question, asked), theme.muted());
        draw_line(buf, after(row, asked + 3), answer, theme.text());
    }
}

fn variable<'a>(ask: &SetupAsk, session: &'a Session) -> Option<&'a Variable> {
    match ask {
        SetupAsk::Variable(name) => session.workshop.variables.get(name),
        SetupAsk::People => None,
    }
}

fn question(ask: &SetupAsk, session: &Session, lang: Lang) -> String {
    match ask {
        SetupAsk::People => words!(lang, "desk-setup-people"),
        SetupAsk::Variable(name) => {
            let text = variable(ask, session).and_then(|variable| variable.ask.as_ref());
            text.map_or_else(|| name.clone(), |text| session.names().fill(text, lang))
        }
    }
}

fn example(ask: &SetupAsk, session: &Session, lang: Lang) -> String {
    let example = match ask {
        SetupAsk::People => session.workshop.expected.map(|people| people.to_string()),
        SetupAsk::Variable(_) => {
            let text = variable(ask, session).and_then(|variable| variable.example.as_ref());
            text.map(|text| session.names().fill(text, lang))
        }
    };
    let example = example.filter(|example| !example.trim().is_empty());
    example.map_or_else(String::new, |example| words!(lang, "desk-example", text = elide(&example, u16::MAX)))
}

/// What was answered, if anything.
fn answer(ask: &SetupAsk, session: &Session) -> Option<String> {
    match ask {
        SetupAsk::People => session.people_present.map(|people| people.to_string()),
        SetupAsk::Variable(name) => {
            let text = session.variables.get(name)?.get(session.wall.language).trim();
            (!text.is_empty()).then(|| text.to_owned())
        }
    }
}

/// What Enter does.
fn hint(setup: &Setup, ask: &SetupAsk, session: &Session, lang: Lang) -> String {
    if !setup.field.is_blank() {
        return words!(lang, "desk-setup-keep");
    }
    let SetupAsk::Variable(name) = ask else { return words!(lang, "desk-setup-skip-people") };
    let default = variable(ask, session).and_then(|variable| variable.default.as_ref());
    let default = default.map(|text| session.names().fill(text, lang)).unwrap_or_default();
    let needed = session.workshop.items().any(|(_, item)| item.needs.contains(name));
    match (default.trim().is_empty(), needed) {
        (false, _) => words!(lang, "desk-setup-skip-default", text = default),
        (true, true) => words!(lang, "desk-setup-skip-left-out"),
        (true, false) => words!(lang, "desk-setup-skip"),
    }
}

#[cfg(test)]
mod tests;
