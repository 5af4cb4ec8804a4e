//! What a key means where the fingers are.

use super::chord::Chord;
use super::find;
use super::table::{Keys, Row, rows};
use crate::app::field::Edit;
use crate::app::{Action, Context, Message, Model, Overlay, contexts, enabled, explains_itself};

/// What a key means now: no message, one, or for a choice in the palette two.
pub fn meaning(model: &Model, chord: Chord) -> Vec<Message> {
    let here = contexts(model);
    let row = in_order(&here).find(|row| fits(row, chord) && holds(&here, row, chord));
    if let (Some(Overlay::Palette { field, cursor }), Some(row)) = (model.overlays.last(), row) {
        let found = find(model, field.text());
        let marked = (*cursor).min(found.len().saturating_sub(1));
        match row.action {
            Action::Accept => {
                let act = found.into_iter().nth(marked).map(|found| Message::Act(found.action));
                return std::iter::once(Message::Act(Action::Leave)).chain(act).collect();
            }
            Action::Down if *cursor + 1 >= found.len() => return Vec::new(),
            _ => {}
        }
    }
    let action = match (row, chord.typed()) {
        (Some(Row { keys: Keys::Digits, .. }), Some(typed)) => {
            Some(Action::Digit(typed.to_digit(10).unwrap_or(0) as u8))
        }
        (Some(Row { keys: Keys::Letters, .. }), Some(typed)) => {
            typed.to_lowercase().next().map(Action::Value)
        }
        (Some(row), _) => Some(row.action.clone()),
        (None, Some(typed)) if here.contains(&Context::Text) => Some(Action::Text(Edit::Insert(typed))),
        (None, _) => None,
    };
    let told = |action: &Action| enabled(model, action) || explains_itself(action);
    action.filter(told).into_iter().map(Message::Act).collect()
}

/// The rows of contexts, the nearest context first.
pub(super) fn in_order(here: &[Context]) -> impl Iterator<Item = &'static Row> {
    here.iter().flat_map(|context| rows().filter(move |row| row.context == *context))
}

/// Whether the key that is told of a row reaches it from here: no nearer row has it, and no field takes it for a letter.
pub(super) fn reaches(here: &[Context], row: &Row) -> bool {
    match row.keys {
        Keys::These([first, ..]) => {
            let found = in_order(here).find(|row| fits(row, *first) && holds(here, row, *first));
            found.is_some_and(|found| std::ptr::eq(found, row))
        }
        Keys::These([]) | Keys::Digits | Keys::Letters => true,
    }
}

fn fits(row: &Row, chord: Chord) -> bool {
    match row.keys {
        Keys::These(chords) => chords.contains(&chord),
        Keys::Digits => chord.typed().is_some_and(|typed| typed.is_ascii_digit()),
        Keys::Letters => chord.typed().is_some_and(char::is_alphabetic),
    }
}

/// In a field, what types a character is that character; but a digit chooses from a list as long as nothing is typed.
fn holds(here: &[Context], row: &Row, chord: Chord) -> bool {
    !here.contains(&Context::Text) || chord.typed().is_none() || row.context == Context::ThemeDigits
}
