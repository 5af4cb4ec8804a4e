//! What was said: answers, what was parked, themes.

use std::collections::HashMap;

use super::sheet::{Book, Cell};
use crate::report::facts::Facts;
use crate::report::{Options, RenderError, each_row};
use crate::session::Session;
use crate::words;

pub fn answers(book: &mut Book, session: &Session, options: &Options) -> Result<(), RenderError> {
    let lang = options.language;
    let columns = [
        (words!(lang, "xlsx-step"), 16.0),
        (words!(lang, "xlsx-item"), 18.0),
        (words!(lang, "xlsx-round"), 8.0),
        (words!(lang, "xlsx-group"), 8.0),
        (words!(lang, "xlsx-group-name"), 16.0),
        (words!(lang, "xlsx-group-size"), 10.0),
        (words!(lang, "xlsx-question"), 40.0),
        (words!(lang, "xlsx-answer"), 60.0),
        (words!(lang, "xlsx-theme"), 16.0),
        (words!(lang, "xlsx-tags"), 16.0),
        (words!(lang, "xlsx-votes"), 10.0),
        (words!(lang, "xlsx-plenary"), 10.0),
        (words!(lang, "xlsx-unclear"), 10.0),
        (words!(lang, "xlsx-source"), 10.0),
        (words!(lang, "xlsx-at"), 19.0),
        (words!(lang, "xlsx-id"), 8.0),
    ];
    let mut rows = Vec::with_capacity(session.answers.len());
    each_row(session, options, |row| {
        rows.push(vec![
            Cell::maybe(row.step_title),
            Cell::text(row.item_title.unwrap_or(row.item)),
            Cell::number(row.round),
            row.group.map_or_else(|| Cell::maybe(row.group_id), |group| Cell::Number(group.into())),
            Cell::maybe(row.group_name),
            Cell::number(row.group_size),
            Cell::maybe(row.question_text.or(row.question)),
            Cell::text(row.text),
            Cell::maybe(row.theme),
            Cell::text(row.tags.join(", ")),
            Cell::Number(row.votes.into()),
            Cell::Yes(row.plenary),
            Cell::Yes(row.unclear),
            Cell::text(row.source),
            Cell::At(row.at),
            Cell::text(row.answer),
        ]);
        Ok::<_, RenderError>(())
    })?;
    book.sheet(&words!(lang, "xlsx-sheet-answers"), &columns, rows)
}

pub fn parking(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let lang = facts.lang;
    let columns = [
        (words!(lang, "xlsx-parked"), 60.0),
        (words!(lang, "xlsx-step"), 20.0),
        (words!(lang, "xlsx-done"), 12.0),
        (words!(lang, "xlsx-at"), 19.0),
    ];
    let steps = &facts.session.workshop.steps;
    let rows = facts.session.parking_lot.iter().map(|parked| {
        let step = steps.iter().find(|step| Some(&step.id) == parked.step.as_ref());
        let step = step.map(|step| facts.fill(&step.title)).or_else(|| parked.step.clone());
        vec![Cell::text(&parked.text), Cell::maybe(step), Cell::Yes(parked.done), Cell::At(parked.at)]
    });
    book.sheet(&words!(lang, "xlsx-sheet-parking"), &columns, rows)
}

pub fn themes(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let session = facts.session;
    if session.themes.is_empty() {
        return Ok(());
    }
    let lang = facts.lang;
    let mut answers: HashMap<&str, u32> = HashMap::new();
    for theme in session.answers.iter().filter_map(|answer| answer.theme.as_deref()) {
        *answers.entry(theme).or_default() += 1;
    }
    let columns = [
        (words!(lang, "xlsx-theme"), 24.0),
        (words!(lang, "xlsx-answers"), 12.0),
        (words!(lang, "xlsx-votes"), 10.0),
        (words!(lang, "xlsx-theme-text"), 60.0),
    ];
    let rows = session.themes.iter().map(|theme| {
        let count = answers.get(theme.id.as_str()).copied().unwrap_or(0);
        vec![
            Cell::text(&theme.name),
            Cell::Number(count.into()),
            Cell::Number(theme.votes.into()),
            Cell::maybe(theme.text.as_ref()),
        ]
    });
    book.sheet(&words!(lang, "xlsx-sheet-themes"), &columns, rows)
}
