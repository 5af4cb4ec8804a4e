//! Lines that say what must hold of groups, as this room understands them.

use super::{known_words, script};
use crate::roster::rules::{Named, Problem, Rule, Valued, read};
use crate::session::{Session, told_apart};

/// What a line says of the people and the attributes of a session.
///
/// # Errors
/// What of it was not understood.
pub fn read_rule(session: &Session, line: &str) -> Result<Rule, Problem> {
    let called = told_apart(&session.participants);
    let named = session.participants.iter().zip(&called);
    let people: Vec<Named<'_>> = named.map(|(one, name)| Named { id: &one.id, name }).collect();
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
