//! Words for what must hold of groups: a rule as a line that reads back, and what was not understood of one.

use crate::roster::rules::{Problem, Rule};
use crate::session::Session;
use crate::words;
use crate::workshop::Lang;

/// A rule as the line that says it: `samen Anna, Bram`.
pub fn line(rule: &Rule, session: Option<&Session>, lang: Lang) -> String {
    let name = |id: &String| {
        let known = session.and_then(|session| session.participants.iter().find(|one| one.id == *id));
        known.map_or_else(|| id.clone(), |one| one.name.clone())
    };
    let list = |people: &[String]| people.iter().map(name).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::Together { people } => words!(lang, "rule-together", people = list(people)),
        Rule::Apart { people } => words!(lang, "rule-apart", people = list(people)),
        Rule::Lock { person, group } => words!(lang, "rule-lock", person = name(person), group = *group),
        Rule::Leaders { people } => {
            words!(lang, "rule-leaders", n = people.len(), people = list(people))
        }
        Rule::AtMost { most, attribute, value } => {
            words!(lang, "rule-at-most", most = *most, value = word(session, attribute, value, lang))
        }
    }
}

/// The word of a value; one that the script does not know is called by its id.
pub fn word(session: Option<&Session>, attribute: &str, value: &str, lang: Lang) -> String {
    let known = session.and_then(|session| {
        let known = session.workshop.attributes.get(attribute)?.values.iter().find(|one| one.id == value)?;
        Some(session.names().fill(known.word(), lang))
    });
    known.unwrap_or_else(|| value.to_owned())
}

/// What was not understood of a line.
pub fn problem(problem: &Problem, lang: Lang) -> String {
    match problem {
        Problem::NoRule => words!(lang, "rule-problem-no-rule"),
        Problem::Unknown { typed, nearest: Some(nearest) } => {
            words!(lang, "rule-problem-nearest", typed = typed.as_str(), nearest = nearest.as_str())
        }
        Problem::Unknown { typed, nearest: None } => {
            words!(lang, "rule-problem-unknown", typed = typed.as_str())
        }
        Problem::Ambiguous { typed, names, more } => {
            let names = names.join(", ");
            words!(lang, "rule-problem-ambiguous", typed = typed.as_str(), names = names, more = *more)
        }
        Problem::Twice(name) => words!(lang, "rule-problem-twice", name = name.as_str()),
        Problem::TooFew => words!(lang, "rule-problem-too-few"),
        Problem::Nobody => words!(lang, "rule-problem-nobody"),
        Problem::NoNumber => words!(lang, "rule-problem-no-number"),
        Problem::UnknownValue(word) => words!(lang, "stage-counts-unknown", word = word.as_str()),
        Problem::AmbiguousValue(word, values) => {
            words!(lang, "stage-counts-ambiguous", word = word.as_str(), values = values.join(", "))
        }
    }
}
