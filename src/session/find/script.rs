//! The texts of the script, as entries: what the room is asked and told, and the speaker notes.

use super::{Entry, What, Whence};
use crate::session::Session;
use crate::workshop::{Item, ItemKind, Lang, Text};

/// The texts of all items that are run, in order; each once in an item.
pub(super) fn texts(session: &Session, lang: Lang) -> Vec<Entry> {
    let names = session.names();
    let mut entries: Vec<Entry> = Vec::new();
    for (_, item) in session.pages() {
        let whence = Whence { page: Some(session.title_of(item, lang)), ..Whence::default() };
        let own = entries.len();
        for text in item.title.iter().chain(texts_of(item)) {
            let text = names.fill(text, lang);
            let known = entries[own..].iter().any(|entry| entry.text == text);
            if !text.trim().is_empty() && !known {
                entries.push(Entry::new(What::Script(item.id.clone()), text, whence.clone()));
            }
        }
        if let Some(notes) = &item.notes {
            let text = names.fill(notes, lang);
            entries.push(Entry::new(What::Note(item.id.clone()), text, whence));
        }
    }
    entries
}

/// What an item asks and tells.
fn texts_of(item: &Item) -> Vec<&Text> {
    let mut texts: Vec<&Text> = Vec::new();
    match &item.kind {
        ItemKind::Talk(talk) => {
            texts.extend(talk.goal.iter().chain(&talk.text));
            texts.extend(talk.points.iter().flat_map(|point| [&point.text].into_iter().chain(&point.more)));
            texts.extend(&talk.pitfall);
            let rows = talk.contrast.iter().flat_map(|contrast| &contrast.rows);
            texts.extend(rows.flat_map(|row| [&row.left, &row.right]));
        }
        ItemKind::Ask(ask) => {
            texts.push(&ask.question);
            texts.extend(ask.how.iter().chain(&ask.follow_up));
            texts.extend(ask.options.iter().map(|option| &option.text));
        }
        ItemKind::Groups(groups) => texts.extend(&groups.text),
        ItemKind::Breakout(breakout) => {
            let questions = breakout.questions.iter();
            texts.extend(questions.flat_map(|question| {
                [&question.text].into_iter().chain(&question.parts).chain(&question.prompts)
            }));
            texts.extend(breakout.phases.iter().flat_map(|phase| [&phase.title, &phase.text]));
        }
        ItemKind::Harvest(harvest) => {
            texts.extend(&harvest.text);
            texts.extend(harvest.form.iter().map(|line| &line.text));
        }
        ItemKind::Themes(themes) => texts.extend(&themes.text),
        ItemKind::Vote(vote) => {
            texts.push(&vote.question);
            texts.extend(vote.options.iter().map(|option| &option.text));
        }
        ItemKind::Factors(factors) => {
            texts.push(&factors.question);
            let all = factors.factors.iter();
            texts.extend(all.flat_map(|factor| [&factor.text].into_iter().chain(&factor.antidote)));
            texts.extend(&factors.missing);
        }
        ItemKind::Result(form) => {
            texts.extend(&form.text);
            texts.extend(form.lines.iter().map(|line| &line.text));
        }
        ItemKind::Actions(actions) => texts.extend(&actions.text),
        ItemKind::Commitments(made) => texts.extend(&made.text),
        ItemKind::Parking(parking) => texts.extend(&parking.text),
        ItemKind::Break(pause) => texts.extend(&pause.text),
        ItemKind::Last(last) => texts.extend(&last.text),
    }
    texts
}
