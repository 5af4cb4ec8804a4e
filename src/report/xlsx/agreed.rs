//! What was agreed: actions, the end result, commitments that may be shown.

use super::sheet::{Book, Cell};
use crate::report::facts::Facts;
use crate::report::{Options, RenderError};
use crate::session::{Share, Standing};
use crate::words;
use crate::workshop::{FormField, ItemKind};

/// Owners, and with whom, are names: without names these columns are not there.
pub fn actions(book: &mut Book, facts: &Facts, options: &Options) -> Result<(), RenderError> {
    let lang = facts.lang;
    let named = !options.anonymous;
    let mut columns = vec![(words!(lang, "xlsx-what"), 50.0)];
    if named {
        columns.extend([(words!(lang, "xlsx-owner"), 18.0), (words!(lang, "xlsx-with"), 18.0)]);
    }
    columns.extend([
        (words!(lang, "xlsx-due"), 16.0),
        (words!(lang, "xlsx-first-step"), 40.0),
        (words!(lang, "xlsx-status"), 14.0),
        (words!(lang, "xlsx-from"), 8.0),
    ]);
    let rows = facts.session.actions.iter().map(|action| {
        let status = match action.status {
            Standing::Open => words!(lang, "xlsx-open"),
            Standing::InProgress => words!(lang, "xlsx-in-progress"),
            Standing::Done => words!(lang, "xlsx-is-done"),
            Standing::Dropped => words!(lang, "xlsx-dropped"),
        };
        let mut row = vec![Cell::text(&action.what)];
        if named {
            row.extend([Cell::maybe(action.owner.as_ref()), Cell::maybe(action.with.as_ref())]);
        }
        row.extend([
            Cell::due(action.due.as_deref()),
            Cell::maybe(action.first_step.as_ref()),
            Cell::text(status),
            Cell::maybe(action.from.as_ref()),
        ]);
        row
    });
    book.sheet(&words!(lang, "xlsx-sheet-actions"), &columns, rows)
}

pub fn result(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let session = facts.session;
    let items = session.workshop.items().filter_map(|(_, item)| match &item.kind {
        ItemKind::Result(form) => Some(&form.lines),
        _ => None,
    });
    let lines: Vec<&FormField> = items.flatten().collect();
    let rows: Vec<_> = session
        .result
        .keys()
        .filter_map(|id| Some((id, session.result_line(id)?)))
        .map(|(id, text)| {
            let line = lines.iter().find(|line| line.id == *id);
            let asked = line.map_or_else(|| id.clone(), |line| facts.fill(&line.text));
            vec![Cell::text(asked), Cell::text(text)]
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let lang = facts.lang;
    let columns = [(words!(lang, "xlsx-line"), 40.0), (words!(lang, "xlsx-filled-in"), 70.0)];
    book.sheet(&words!(lang, "xlsx-sheet-result"), &columns, rows)
}

/// Those that may stand in the report; with the first name of those who gave leave for that.
pub fn commitments(book: &mut Book, facts: &Facts, options: &Options) -> Result<(), RenderError> {
    let lang = facts.lang;
    let named = !options.anonymous;
    let rows: Vec<_> = facts
        .session
        .commitments
        .iter()
        .filter(|commitment| commitment.share != Share::No)
        .map(|commitment| {
            let mut row = vec![
                Cell::text(&commitment.when),
                Cell::text(&commitment.then),
                Cell::due(commitment.by.as_deref()),
            ];
            if named {
                let name = commitment.name.as_ref().filter(|_| commitment.share == Share::FirstName);
                row.push(Cell::maybe(name));
            }
            row
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let mut columns = vec![
        (words!(lang, "xlsx-if"), 50.0),
        (words!(lang, "xlsx-then"), 50.0),
        (words!(lang, "xlsx-due"), 16.0),
    ];
    columns.extend(named.then(|| (words!(lang, "xlsx-name"), 18.0)));
    book.sheet(&words!(lang, "xlsx-sheet-commitments"), &columns, rows)
}
