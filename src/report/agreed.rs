//! What was agreed: actions of the group with their gaps, and commitments of those who gave leave.

use super::facts::Facts;
use super::model::{Block, Entry};
use super::{harvest, wording};
use crate::session::{ActionPoint, Commitment, Share, Standing};
use crate::words;

/// The actions in a table, then the commitments.
pub fn agreed(facts: &Facts) -> Vec<Block> {
    let mut blocks = actions(facts);
    let commitments: Vec<_> =
        facts.session.commitments.iter().filter_map(|commitment| committed(facts, commitment)).collect();
    if !commitments.is_empty() {
        let text = words!(facts.lang, "report-commitments");
        blocks.push(Block::Subheading { depth: 1, text });
        blocks.push(Block::Answers(commitments));
    }
    blocks
}

/// The actions that say anything at all.
pub fn points<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a ActionPoint> {
    let says = |text: &Option<String>| given(text).is_some();
    facts.session.actions.iter().filter(move |action| {
        !action.what.trim().is_empty() || says(&action.owner) || says(&action.due) || says(&action.first_step)
    })
}

/// A column: what stands above it, whether it stands there when all its cells are empty, and a cell.
type Column = (fn(&Facts) -> String, bool, fn(&Facts, &ActionPoint) -> String);

const COLUMNS: [Column; 7] = [
    (
        |f| words!(f.lang, "report-action-what"),
        true,
        |f, a| or_gap(given(&Some(a.what.clone())), || words!(f.lang, "report-action-no-what")),
    ),
    (
        |f| words!(f.lang, "report-action-owner"),
        true,
        |f, a| or_gap(given(&a.owner), || words!(f.lang, "report-action-no-owner")),
    ),
    (|f| words!(f.lang, "report-action-with"), false, |_, a| given(&a.with).unwrap_or_default()),
    (|f| words!(f.lang, "report-action-first-step"), false, |_, a| given(&a.first_step).unwrap_or_default()),
    (
        |f| words!(f.lang, "report-action-due"),
        true,
        |f, a| {
            let due = given(&a.due).map(|due| wording::day(f.lang, &due));
            or_gap(due, || words!(f.lang, "report-action-no-due"))
        },
    ),
    (|f| words!(f.lang, "report-action-status"), true, |f, a| standing(f, a.status)),
    (|f| words!(f.lang, "report-action-from"), false, from),
];

fn actions(facts: &Facts) -> Vec<Block> {
    let actions: Vec<_> = points(facts).collect();
    if actions.is_empty() {
        return Vec::new();
    }
    let mut header = Vec::new();
    let mut rows = vec![Vec::new(); actions.len()];
    for (heading, always, cell) in COLUMNS {
        let cells: Vec<_> = actions.iter().map(|action| cell(facts, action)).collect();
        if always || cells.iter().any(|cell| !cell.is_empty()) {
            header.push(heading(facts));
            for (row, cell) in rows.iter_mut().zip(cells) {
                row.push(cell);
            }
        }
    }
    vec![Block::Table { header, rows }]
}

/// A text that says something.
fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn or_gap(said: Option<String>, gap: impl Fn() -> String) -> String {
    said.unwrap_or_else(gap)
}

fn standing(facts: &Facts, standing: Standing) -> String {
    let lang = facts.lang;
    match standing {
        Standing::Open => words!(lang, "report-action-open"),
        Standing::InProgress => words!(lang, "report-action-in-progress"),
        Standing::Done => words!(lang, "report-action-done"),
        Standing::Dropped => words!(lang, "report-action-dropped"),
    }
}

/// From which group and question an action came; the id of what is not in the record.
fn from(facts: &Facts, action: &ActionPoint) -> String {
    let Some(id) = given(&action.from) else {
        return String::new();
    };
    let session = facts.session;
    if let Some(answer) = session.answers.iter().find(|answer| answer.id == id) {
        return harvest::whence(facts, answer);
    }
    if session.parking_lot.iter().any(|parked| parked.id == id) {
        return words!(facts.lang, "report-parking");
    }
    session.theme(&id).map_or(id, |theme| theme.name.clone())
}

/// A commitment, as far as there is leave to print it. Who asks after it gave none, so that is never told.
fn committed(facts: &Facts, commitment: &Commitment) -> Option<Entry> {
    let lang = facts.lang;
    let name = match commitment.share {
        Share::FirstName => given(&commitment.name),
        Share::WithoutName => None,
        Share::No => return None,
    };
    let (when, then) = (commitment.when.trim(), commitment.then.trim());
    let text = match (when.is_empty(), then.is_empty()) {
        (true, true) => return None,
        (false, true) => when.to_owned(),
        (true, false) => then.to_owned(),
        (false, false) => words!(lang, "report-commitment", when = when, then = then),
    };
    let by = given(&commitment.by).map(|by| wording::day(lang, &by));
    let by = by.map(|date| words!(lang, "report-commitment-by", date = date));
    Some(Entry { text, more: None, marks: name.into_iter().chain(by).collect() })
}
