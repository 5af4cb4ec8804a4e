//! What is told of the key table: the footer, the help, the palette, the README.

use std::fmt::Write;

use indexmap::IndexMap;

use super::meaning::{in_order, reaches};
use super::table::{Keys, Row, rows};
use crate::app::{Action, Context, Model, contexts, enabled, page_contexts};
use crate::words;
use crate::workshop::Lang;

/// A key and what it does now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key, as it stands on a keyboard.
    pub keys: String,
    /// What it does.
    pub word: String,
}

impl Hint {
    fn of(row: &Row, lang: Lang) -> Self {
        Self { keys: row.keys.label(lang), word: (row.word)(lang) }
    }
}

/// Keys that belong together, under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The keys.
    pub rows: Vec<Hint>,
}

/// An act that can be done now, found by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The act.
    pub action: Action,
    /// Its key.
    pub keys: String,
    /// Its name.
    pub word: String,
}

/// The keys that work now, the most useful first; each act once, in the language of the desk.
pub fn footer(model: &Model) -> Vec<Hint> {
    let here = contexts(model);
    let in_text = here.contains(&Context::Text);
    let mut told: Vec<&Row> = Vec::new();
    for row in in_order(&here).filter(|row| row.rank > 0 && enabled(model, &row.action)) {
        let known = told.iter().any(|known| known.action == row.action || known.keys == row.keys);
        let is_letter = row.keys.label(model.lang).chars().count() == 1 && row.context == Context::Walk;
        if !(known || in_text && is_letter || is_done(model, &row.action)) {
            told.push(row);
        }
    }
    told.sort_by_key(|row| std::cmp::Reverse(row.rank));
    told.into_iter().map(|row| Hint::of(row, model.lang)).collect()
}

/// Whether an act would now not do what its word promises: what is shown already is not offered to be shown, though the
/// same key hides it again, and nothing comes after the last page.
fn is_done(model: &Model, action: &Action) -> bool {
    model.walk().is_some_and(|walk| match action {
        Action::Reveal => !walk.is_hidden_here(),
        Action::RevealAll => !walk.hides_any_here(),
        Action::Next => model.overlays.is_empty() && walk.is_at_end(),
        _ => false,
    })
}

/// All keys that work on this screen: those of the page, those of a session, those of a field.
pub fn help(model: &Model) -> Vec<Section> {
    // The help itself floats above; what is told is what lies under it.
    let here = page_contexts(model);
    sections(&here, model.lang, |row| enabled(model, &row.action) && reaches(&here, row))
}

fn sections(here: &[Context], lang: Lang, wanted: impl Fn(&Row) -> bool) -> Vec<Section> {
    let mut out = Vec::new();
    for context in here {
        let mut section = Section { title: heading(*context, lang), rows: Vec::new() };
        for row in rows().filter(|row| row.context == *context && wanted(row)) {
            let hint = Hint::of(row, lang);
            if !is_plain_editing(row, lang) && !section.rows.contains(&hint) {
                section.rows.push(hint);
            }
        }
        if !section.rows.is_empty() {
            out.push(section);
        }
    }
    out
}

/// The acts that can be done now whose name has all the words that are looked for, in any order.
pub fn find(model: &Model, query: &str) -> Vec<Found> {
    let lang = model.lang;
    let here = page_contexts(model);
    let wanted: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut found: Vec<Found> = Vec::new();
    // Acts that have no key inside a field can be found there too.
    let outside = rows().filter(|row| row.context == Context::Walk);
    for row in in_order(&here).chain(outside).filter(|row| is_sought(&row.action)) {
        let word = (row.word)(lang);
        let name = word.to_lowercase();
        let known = found.iter().any(|found| found.action == row.action || found.word == word);
        if !known && enabled(model, &row.action) && wanted.iter().all(|part| name.contains(part)) {
            let keys = if reaches(&here, row) { row.keys.label(lang) } else { String::new() };
            found.push(Found { action: row.action.clone(), keys, word });
        }
    }
    found
}

/// Whether anybody would look for an act by its name: moving about, typing and leaving are done, not sought.
const fn is_sought(action: &Action) -> bool {
    !matches!(
        action,
        Action::Up
            | Action::Down
            | Action::Left
            | Action::Right
            | Action::Text(_)
            | Action::Digit(_)
            | Action::Value(_)
            | Action::Erase
            | Action::Palette
            | Action::Leave
            | Action::Interrupt
    )
}

/// The whole table as Markdown, for the README: a row for each place, a key and what it does beside each other.
pub fn markdown(lang: Lang) -> String {
    let mut places: IndexMap<String, Vec<String>> = IndexMap::new();
    // The places in the order of the table, in which the digits stand apart.
    for row in rows().filter(|row| matches!(row.keys, Keys::These(_))) {
        places.entry(heading(row.context, lang)).or_default();
    }
    for row in rows() {
        let keys: Vec<_> = row.keys.labels(lang).iter().map(|key| format!("`{key}`")).collect();
        let told = format!("{} {}", keys.join(" "), (row.word)(lang));
        if !is_plain_editing(row, lang) {
            places.entry(heading(row.context, lang)).or_default().push(told);
        }
    }
    let mut out = String::from("| | |\n|---|---|\n");
    for (place, told) in places {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| **{place}** | {} |", told.join(" · "));
    }
    out
}

/// The keys for moving in text are those of every program; they would only hide the others.
fn is_plain_editing(row: &Row, lang: Lang) -> bool {
    row.context == Context::Text && (row.word)(lang) == words!(lang, "key-edit-text")
}

fn heading(context: Context, lang: Lang) -> String {
    match context {
        Context::Start => words!(lang, "where-start"),
        Context::Path => words!(lang, "where-path"),
        Context::Setup => words!(lang, "where-setup"),
        Context::Talk => words!(lang, "where-talk"),
        Context::Capture => words!(lang, "where-capture"),
        Context::CaptureOut => words!(lang, "where-capture-out"),
        Context::Answers => words!(lang, "where-answers"),
        Context::Count => words!(lang, "where-count"),
        Context::Vote => words!(lang, "where-vote"),
        Context::Missing => words!(lang, "where-missing"),
        Context::Counting => words!(lang, "where-counting"),
        Context::Preview => words!(lang, "where-preview"),
        Context::Formed => words!(lang, "where-formed"),
        Context::GroupPlace => words!(lang, "where-group-place"),
        Context::MoveChosen => words!(lang, "where-move-chosen"),
        Context::Latecomer => words!(lang, "where-latecomer"),
        Context::Mend => words!(lang, "where-mend"),
        Context::Merge => words!(lang, "where-merge"),
        Context::ByHand => words!(lang, "where-by-hand"),
        Context::Work => words!(lang, "where-work"),
        Context::Parking => words!(lang, "where-parking"),
        Context::Last => words!(lang, "where-last"),
        Context::Addresses => words!(lang, "where-addresses"),
        Context::AddressRow => words!(lang, "where-address-row"),
        Context::Form => words!(lang, "where-form"),
        Context::FormLine => words!(lang, "where-form-line"),
        Context::FormChoice => words!(lang, "where-form-choice"),
        Context::FormRow => words!(lang, "where-form-row"),
        Context::FormOffer => words!(lang, "where-form-offer"),
        Context::FormOut => words!(lang, "where-form-out"),
        Context::ThemeSort => words!(lang, "where-theme-sort"),
        Context::ThemeAnswer => words!(lang, "where-theme-answer"),
        Context::ThemeHead => words!(lang, "where-theme-head"),
        Context::ThemeNone => words!(lang, "where-theme-none"),
        Context::ThemeDigits | Context::GiveTheme => words!(lang, "where-give-theme"),
        Context::ThemeChoice => words!(lang, "where-theme-choice"),
        Context::Patterns => words!(lang, "where-patterns"),
        Context::Lines => words!(lang, "where-lines"),
        Context::Help => words!(lang, "where-help"),
        Context::Palette => words!(lang, "where-palette"),
        Context::Jump => words!(lang, "where-jump"),
        Context::Line => words!(lang, "where-line"),
        Context::Find => words!(lang, "where-find"),
        Context::HowMany => words!(lang, "where-how-many"),
        Context::Roster => words!(lang, "where-roster"),
        Context::RosterRow => words!(lang, "where-roster-row"),
        Context::Intake => words!(lang, "where-intake"),
        Context::RosterFile => words!(lang, "where-roster-file"),
        Context::Prompt => words!(lang, "where-prompt"),
        Context::Pasted => words!(lang, "where-pasted"),
        Context::SpotKind | Context::Spot => words!(lang, "where-spot"),
        Context::Export => words!(lang, "where-export"),
        Context::Whereabouts => words!(lang, "where-whereabouts"),
        Context::Weights => words!(lang, "where-weights"),
        Context::Rules => words!(lang, "where-rules"),
        Context::MoveTo => words!(lang, "where-move-to"),
        Context::QuitAsk => words!(lang, "where-quit"),
        Context::Above => words!(lang, "where-above"),
        Context::Walk => words!(lang, "where-walk"),
        Context::Anywhere => words!(lang, "where-anywhere"),
        Context::Text => words!(lang, "where-text"),
    }
}
