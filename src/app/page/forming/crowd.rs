//! Who is put in groups: participants by name, and the heads that were counted beside them.

use indexmap::IndexMap;
use serde_json::Value;

use crate::session::{Participant, Session};

/// Somebody who is put in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    /// Which participant; none for a head that was counted.
    pub participant: Option<String>,
    /// The value that was counted, of a head.
    pub counted: Option<String>,
}

/// Everybody who is there: participants, then heads by value in the order of the counts, then heads of which nothing is
/// known, up to the number of people present.
///
/// Participants are among those counted. One whose value is known is taken from that value; where more heads are left
/// than there are people without a name, some counted heads are participants whose value nobody noted, and the values
/// with the most heads give them up.
pub fn crowd(session: &Session, attribute: Option<&str>, counts: &IndexMap<String, u32>) -> Vec<Somebody> {
    let named: Vec<&Participant> = session.named_present().collect();
    let (mut heads, nameless) = beside(session, attribute, counts);
    let mut left: u32 = heads.iter().map(|(_, people)| people).sum();
    while left > nameless {
        let Some(most) = heads.iter_mut().rev().max_by_key(|(_, people)| *people) else { break };
        most.1 -= 1;
        left -= 1;
    }
    let head = |value: Option<&str>| Somebody {
        participant: None,
        counted: value.filter(|value| !value.is_empty()).map(str::to_owned),
    };
    let unknown = (nameless - left) as usize;
    let participants = named.iter().map(|one| Somebody { participant: Some(one.id.clone()), counted: None });
    participants
        .chain(heads.iter().flat_map(|(value, people)| (0..*people).map(|_| head(Some(value)))))
        .chain((0..unknown).map(|_| head(None)))
        .collect()
}

/// The counted heads beside those whose value is known by name, and how many people have no name.
fn beside<'a>(
    session: &Session,
    attribute: Option<&str>,
    counts: &'a IndexMap<String, u32>,
) -> (Vec<(&'a str, u32)>, u32) {
    let heads = counts.iter().map(|(value, people)| {
        let has = |one: &&Participant| attribute.and_then(|of| kind_of(one, of)).as_ref() == Some(value);
        (value.as_str(), people.saturating_sub(session.named_present().filter(has).count() as u32))
    });
    let named = session.named_present().count() as u32;
    let counted = counts.values().copied().fold(0, u32::saturating_add);
    let people = counted.max(session.people_present.unwrap_or(0)).max(named);
    (heads.collect(), people - named)
}

/// How many counted heads must be people on the list whose value nobody noted, so that they stand in no group by that
/// value.
pub fn given_up(session: &Session, attribute: Option<&str>, counts: &IndexMap<String, u32>) -> u32 {
    let (heads, nameless) = beside(session, attribute, counts);
    let given_up = heads.iter().map(|(_, people)| people).sum::<u32>().saturating_sub(nameless);
    // Beyond those, the count and the list say different things of the same people, and the list is looked at.
    let unnoted = |one: &&Participant| attribute.and_then(|of| kind_of(one, of)).is_none();
    given_up.min(session.named_present().filter(unnoted).count() as u32)
}

/// The value that a participant has, as it stands in the record.
pub fn kind_of(one: &Participant, attribute: &str) -> Option<String> {
    match one.attributes.get(attribute)? {
        Value::String(kind) if !kind.is_empty() => Some(kind.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(known) => Some(known.to_string()),
        Value::String(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The number that a participant has of an attribute that is one.
pub fn number_of(one: &Participant, attribute: &str) -> Option<f64> {
    let number = match one.attributes.get(attribute)? {
        Value::Number(number) => number.as_f64(),
        // As it is typed where a comma parts the tenths.
        Value::String(typed) => typed.trim().replace(',', ".").parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    number.filter(|number: &f64| number.is_finite())
}

/// Whether an attribute is a number: the script names no values of it, and everybody who has one has a number.
pub fn is_number(session: &Session, attribute: &str) -> bool {
    let named = session.workshop.attributes.get(attribute).is_some_and(|of| !of.values.is_empty());
    let mut known = session.named_present().filter(|one| kind_of(one, attribute).is_some()).peekable();
    !named && known.peek().is_some() && known.all(|one| number_of(one, attribute).is_some())
}

/// The attributes of which something can be known here: those the item groups by, then others that participants have.
pub fn attributes(session: &Session) -> Vec<String> {
    let mut all: Vec<String> = super::script(session).map(|script| script.by.clone()).unwrap_or_default();
    for one in session.named_present() {
        for id in one.attributes.keys().filter(|id| kind_of(one, id).is_some()) {
            if !all.contains(id) {
                all.push(id.clone());
            }
        }
    }
    all
}

/// Of how many people an attribute is known.
pub fn known(session: &Session, attribute: &str) -> u32 {
    session.named_present().filter(|one| kind_of(one, attribute).is_some()).count() as u32
}
