//! Lines that say what must hold of groups, as this room understands them.

use super::{known_words, script};
use crate::roster::rules::{Named, Problem, Rule, Valued, read};
use crate::session::Session;

/// What a line says of the people and the attributes of a session.
///
/// # Errors
/// What of it was not understood.
pub fn read_rule(session: &Session, line: &str) -> Result<Rule, Problem> {
    let people: Vec<Named<'_>> =
        session.participants.iter().map(|one| Named { id: &one.id, name: &one.name }).collect();
    // The attributes of this item come first: their words mean what they mean here.
    let here = script(session).map(|script| script.by.as_slice()).unwrap_or_default();
    let all = session.workshop.attributes.iter();
    let (first, rest): (Vec<_>, Vec<_>) = all.partition(|(id, _)| here.contains(id));
    let valued = |(id, of): (&String, _)| Valued {
        attribute: id.clone(),
        values: known_words(of, session.wall.language),
    };
    read(line, &people, &first.into_iter().chain(rest).map(valued).collect::<Vec<_>>())
}
