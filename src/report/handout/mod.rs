//! The hand-out: what the room was shown, as slides to keep. The steps with goal, points, contrast and questions, and whom
//! the script leans on; no answers, no notes. Nobody is named in it and no address stands in it, but where the script itself
//! says so in what it shows the room (“questions? mail {contact}”).
//!
//! It comes from the session's own copy of the script, its variables filled in. Two renderers make slides of it: HTML, and
//! Markdown that slide programs open.

mod html;
mod markdown;
mod paging;

use super::facts::Facts;
use super::plain::{one_line, plain};
use super::{Options, opening, wording};
use crate::session::Session;
use crate::words;
use crate::workshop::{Answer, Ask, Contrast, Item, ItemKind, Lang, Step, Talk, Text};

pub use html::html;
pub use markdown::markdown;

/// The slides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// The language of all of it.
    pub language: Lang,
    /// What the workshop was called.
    pub title: String,
    /// The slides, in order; the first is the cover.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slide {
    /// A few words above the title: where in the workshop this is.
    pub over: Option<String>,
    /// Its title.
    pub title: String,
    /// What stands on it.
    pub parts: Vec<Part>,
}

/// A part of a slide; every text in it is on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What it is for, in a sentence.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// A point, and what was said with it.
    Point(String, Option<String>),
    /// What often goes wrong.
    Pitfall(String),
    /// A row of two sides.
    Row(String, String),
    /// A question, and its parts or options.
    Question(String, Vec<String>),
}

/// The hand-out of a session.
pub fn handout(session: &Session, options: &Options) -> Handout {
    let facts = Facts::of(session, options);
    let title = line(&opening::workshop(&facts));
    let mut slides = vec![cover(&facts, &title)];
    let pages = session.pages();
    for step in &session.workshop.steps {
        let items: Vec<_> = pages.iter().filter(|(of, _)| of.id == step.id).map(|(_, item)| *item).collect();
        slides.extend(of_step(&facts, step, &items).iter().flat_map(paging::pages));
    }
    if let Some(credit) = session.workshop.credit.as_ref().map(|credit| say(&facts, credit)) {
        let parts: Vec<_> = (!credit.is_empty()).then_some(Part::Paragraph(credit)).into_iter().collect();
        if !parts.is_empty() {
            let title = words!(facts.lang, "handout-credit");
            slides.extend(paging::pages(&Slide { over: None, title, parts }));
        }
    }
    Handout { language: facts.lang, title, slides }
}

fn cover(facts: &Facts, title: &str) -> Slide {
    let subtitle = facts.session.workshop.subtitle.as_ref().map(|subtitle| say(facts, subtitle));
    let subtitle = subtitle.filter(|subtitle| !subtitle.is_empty()).map(Part::Lead);
    let date = wording::date(facts.lang, facts.session.started_at.date());
    let day = match facts.variable("place").map(|place| line(&place)) {
        Some(place) => format!("{date}, {place}"),
        None => date,
    };
    let parts = subtitle.into_iter().chain([Part::Paragraph(day)]).collect();
    Slide { over: None, title: title.to_owned(), parts }
}

/// The slides of a step: one for each page that was told by and each piece of work, one for its questions to the room.
fn of_step(facts: &Facts, step: &Step, items: &[&Item]) -> Vec<Slide> {
    let name = say(facts, &step.title);
    let led = step.numbered || step.interactive;
    let number = led.then(|| words!(facts.lang, "handout-step", number = facts.number(step)));
    let headed = |title: Option<&Text>, parts: Vec<Part>| {
        let title = title.map(|title| say(facts, title)).filter(|title| *title != name && !title.is_empty());
        let over = match (&number, &title) {
            (Some(number), Some(_)) => Some(format!("{number} · {name}")),
            (Some(number), None) => Some(number.clone()),
            (None, Some(_)) => Some(name.clone()),
            (None, None) => None,
        };
        Slide { over, title: title.unwrap_or_else(|| name.clone()), parts }
    };
    let mut slides = Vec::new();
    let mut questions = Vec::new();
    for item in items {
        let parts = match &item.kind {
            ItemKind::Talk(talk) => told(facts, talk, led),
            ItemKind::Breakout(work) => {
                let parts = |parts: &[Text]| parts.iter().map(|part| say(facts, part)).collect();
                let asked = work.questions.iter();
                asked.map(|one| Part::Question(say(facts, &one.text), parts(&one.parts))).collect()
            }
            ItemKind::Ask(ask) => {
                questions.push(asked(facts, ask));
                Vec::new()
            }
            ItemKind::Groups(_)
            | ItemKind::Harvest(_)
            | ItemKind::Themes(_)
            | ItemKind::Vote(_)
            | ItemKind::Factors(_)
            | ItemKind::Result(_)
            | ItemKind::Actions(_)
            | ItemKind::Commitments(_)
            | ItemKind::Parking(_)
            | ItemKind::Break(_)
            | ItemKind::Last(_) => Vec::new(),
        };
        if !parts.is_empty() {
            slides.push(headed(item.title.as_ref(), parts));
        }
    }
    if !questions.is_empty() {
        let mut slide = headed(None, questions);
        slide.over = Some(slide.over.map_or_else(|| name.clone(), |number| format!("{number} · {name}")));
        slide.title = words!(facts.lang, "handout-questions");
        slides.push(slide);
    }
    slides
}

/// What was told: nothing where it was no more than a text to read out, outside of the steps.
fn told(facts: &Facts, talk: &Talk, led: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    let lead = talk.goal.as_ref().map(|goal| say(facts, goal)).filter(|goal| !goal.is_empty());
    parts.extend(lead.map(Part::Lead));
    if led {
        parts.extend(facts.fill_all(&talk.text).iter().map(|text| Part::Paragraph(line(&plain(text)))));
    }
    let points = talk.points.iter().filter(|point| facts.has_all(&point.needs));
    parts.extend(points.map(|point| {
        let more = point.more.as_ref().map(|more| say(facts, more)).filter(|more| !more.is_empty());
        Part::Point(say(facts, &point.text), more)
    }));
    parts.extend(talk.contrast.iter().flat_map(|contrast| sides(facts, contrast)));
    let pitfall = talk.pitfall.as_ref().map(|pitfall| say(facts, pitfall));
    parts.extend(pitfall.filter(|pitfall| !pitfall.is_empty()).map(Part::Pitfall));
    parts
}

/// The rows of a contrast, the first of which names the sides.
fn sides(facts: &Facts, contrast: &Contrast) -> Vec<Part> {
    if contrast.rows.is_empty() {
        return Vec::new();
    }
    let head = [(&contrast.left, &contrast.right)].into_iter();
    let head = head.map(|(left, right)| {
        Part::Row(wording::alone(&say(facts, left)), wording::alone(&say(facts, right)))
    });
    let rows = contrast.rows.iter();
    head.chain(rows.map(|row| Part::Row(say(facts, &row.left), say(facts, &row.right)))).collect()
}

fn asked(facts: &Facts, ask: &Ask) -> Part {
    let options: &[_] = if ask.answer == Answer::Choice { &ask.options } else { &[] };
    Part::Question(say(facts, &ask.question), options.iter().map(|option| say(facts, &option.text)).collect())
}

fn say(facts: &Facts, text: &Text) -> String {
    line(&facts.fill(text))
}

fn line(text: &str) -> String {
    one_line(&plain(text))
}

#[cfg(test)]
mod tests;
