//! The forms that a workshop ends with: the end result, an action, a commitment.

use super::form::{Blank, Form};
use crate::session::capture::typed_what;
use crate::session::{ActionPoint, Answer, Commitment, Due, Session, Share};
use crate::workshop::{ItemKind, ResultForm};

/// The blanks of an action, in order; the first three are asked, the others are there for who wants them.
pub const WHAT: &str = "what";
/// Who sees to an action.
pub const OWNER: &str = "owner";
/// When an action is to be done.
pub const DUE: &str = "due";
/// With whom an action is done.
pub const WITH: &str = "with";
/// The first step of an action.
pub const FIRST_STEP: &str = "first-step";

/// The moment of a commitment.
pub const IF: &str = "if";
/// The step of a commitment.
pub const THEN: &str = "then";
/// No later than.
pub const BY: &str = "by";
/// Who asks after a commitment.
pub const BUDDY: &str = "buddy";
/// Whether a commitment may stand in the report.
pub const SHARE: &str = "share";
/// Whose commitment it is.
pub const NAME: &str = "name";

/// The answers to whether a commitment may stand in the report, in the order of their keys.
pub const SHARES: [Share; 3] = [Share::FirstName, Share::WithoutName, Share::No];

/// The end result where a session is.
pub fn result_form(session: &Session) -> Option<&ResultForm> {
    match &session.item()?.kind {
        ItemKind::Result(result) => Some(result),
        _ => None,
    }
}

/// The form of the end result.
pub fn result(session: &Session) -> Form {
    let lines = result_form(session).map(|result| &result.lines[..]).unwrap_or_default();
    let blanks = lines.iter().map(|line| Blank::words(&line.id, session.result_line(&line.id).unwrap_or("")));
    let mut form = Form::new(session, session.place.item.clone(), blanks.collect());
    form.at = (session.place.shown.unwrap_or(0) as usize).min(form.blanks.len().saturating_sub(1));
    form
}

/// The form of an action: of one that is changed while that was half done, else of a new one.
pub fn actions(session: &Session) -> Form {
    let half = half_changed(session, |id| session.actions.iter().any(|action| action.id == id));
    action(session, half.as_deref())
}

/// The form of an action, by its id, or of a new one.
pub fn action(session: &Session, id: Option<&str>) -> Form {
    let known = id.and_then(|id| session.actions.iter().find(|action| action.id == id));
    let new = ActionPoint::default();
    let of = known.unwrap_or(&new);
    let words = |id: &str, text: &Option<String>| Blank::words(id, text.as_deref().unwrap_or(""));
    let blanks = vec![
        // What was said with a mark in it is not read as one.
        Blank::words(WHAT, &typed_what(&of.what)),
        words(OWNER, &of.owner),
        due(DUE, of.due.as_deref()),
        words(WITH, &of.with),
        words(FIRST_STEP, &of.first_step),
    ];
    changing(session, known.map(|known| known.id.clone()), blanks)
}

/// The form of a commitment: of one that is changed while that was half done, else of a new one.
pub fn commitments(session: &Session) -> Form {
    let half = half_changed(session, |id| session.commitments.iter().any(|made| made.id == id));
    commitment(session, half.as_deref())
}

/// The form of a commitment, by its id, or of a new one.
pub fn commitment(session: &Session, id: Option<&str>) -> Form {
    let known = id.and_then(|id| session.commitments.iter().find(|made| made.id == id));
    let new = Commitment::default();
    let of = known.unwrap_or(&new);
    let words = |id: &str, text: &Option<String>| Blank::words(id, text.as_deref().unwrap_or(""));
    let share = SHARES.iter().position(|share| *share == of.share).unwrap_or(1);
    let blanks = vec![
        Blank::words(IF, &of.when),
        Blank::words(THEN, &of.then),
        due(BY, of.by.as_deref()),
        words(BUDDY, &of.buddy),
        Blank::choice(SHARE, share, SHARES.len()),
        words(NAME, &of.name),
    ];
    let mut form = changing(session, known.map(|known| known.id.clone()), blanks);
    ask_for_name(&mut form);
    form
}

/// Asks for the first name only where it may be printed.
pub fn ask_for_name(form: &mut Form) {
    let printed = form.chosen(SHARE).and_then(|share| SHARES.get(share)) == Some(&Share::FirstName);
    for blank in form.blanks.iter_mut().filter(|blank| blank.id == NAME) {
        blank.hidden = !printed;
    }
}

/// A blank for when something is to be done; words that would be read as a date now were not meant as one.
fn due(id: &str, kept: Option<&str>) -> Blank {
    Blank::words(id, &kept.map_or_else(String::new, |kept| Due::of_file(kept).to_typed()))
}

fn changing(session: &Session, editing: Option<String>, blanks: Vec<Blank>) -> Form {
    let item = &session.place.item;
    let key = match &editing {
        Some(id) => format!("{item}/edit/{id}"),
        None => item.clone(),
    };
    Form { editing, ..Form::new(session, key, blanks) }
}

/// What was being changed when the program was left, by its id.
fn half_changed(session: &Session, is_known: impl Fn(&str) -> bool) -> Option<String> {
    let edits = format!("{}/edit/", session.place.item);
    let half = session.drafts.keys().find_map(|key| {
        let (id, _) = key.strip_prefix(&edits)?.split_once('/')?;
        is_known(id).then_some(id)
    });
    half.map(str::to_owned)
}

/// The answers that can be taken over as an action where a session is: those of the item that the script names, of
/// which no action was made yet; those with the most votes first.
pub fn offers(session: &Session) -> Vec<&Answer> {
    let source = session.item().filter(|item| matches!(item.kind, ItemKind::Actions(_)));
    let Some(source) = source.and_then(|item| session.source_of(item)) else {
        return Vec::new();
    };
    let item = session.harvested(source);
    let made =
        |answer: &Answer| session.actions.iter().any(|action| action.from.as_ref() == Some(&answer.id));
    let mut offers: Vec<_> =
        session.answers.iter().filter(|answer| answer.item == item && !made(answer)).collect();
    // The page may be mirrored: what is held back from the room is not read out here either.
    offers.retain(|answer| session.may_show(answer));
    offers.sort_by_key(|answer| std::cmp::Reverse(answer.votes));
    offers
}
