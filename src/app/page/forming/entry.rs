//! Who can be marked in a group: somebody by name, or one of those who cannot be told apart.

use super::crowd::{is_number, kind_of};
use crate::session::{Group, Grouping, Participant, Session};

/// Somebody in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A participant.
    Person(String),
    /// A head that was counted, with its value.
    Heads(String),
    /// A head of which nothing is known.
    Nameless,
}

/// Somebody who gets up; groups by their place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Who.
    pub who: Entry,
    /// Out of which group; none for who comes late.
    pub from: Option<usize>,
    /// Into which group; none for who leaves.
    pub to: Option<usize>,
}

/// Who is in a group and how many of each, in the order in which they are drawn: value by value, in each those by name
/// before those who were only counted; then those of whom nothing is known.
pub fn entries(session: &Session, grouping: &Grouping, group: &Group) -> Vec<(Entry, u32)> {
    let by = counted_by(session, grouping);
    let named: Vec<&Participant> = group.members.iter().filter_map(|id| known(session, id)).collect();
    let value = |one: &Participant| by.and_then(|by| kind_of(one, by));
    let mut all = Vec::new();
    let mut counted = 0;
    let is_value = |key: &String| by.is_some() && !key.is_empty();
    for (key, people) in group.counts.iter().filter(|(key, people)| is_value(key) && **people > 0) {
        let here: Vec<_> = named.iter().filter(|one| value(one).as_ref() == Some(key)).collect();
        let heads = people.saturating_sub(here.len() as u32);
        all.extend(here.into_iter().map(|one| (Entry::Person(one.id.clone()), 1)));
        if heads > 0 {
            all.push((Entry::Heads(key.clone()), heads));
        }
        counted += heads;
    }
    let there = |one: &Participant| {
        value(one).is_some_and(|value| group.counts.get(&value).is_some_and(|people| *people > 0))
    };
    all.extend(named.iter().filter(|one| !there(one)).map(|one| (Entry::Person(one.id.clone()), 1)));
    let nameless = group.size.saturating_sub(named.len() as u32).saturating_sub(counted);
    if nameless > 0 {
        all.push((Entry::Nameless, nameless));
    }
    all
}

/// The groups after some people got up.
pub fn carried_out(session: &Session, grouping: &Grouping, steps: &[Step]) -> Vec<Group> {
    let mut groups = grouping.groups.clone();
    for Step { who, from, to } in steps {
        let value = who.value(session, grouping);
        if let Some(group) = from.and_then(|at| groups.get_mut(at)) {
            who.leave(group, value.as_deref());
        }
        if let Some(group) = to.and_then(|at| groups.get_mut(at)) {
            who.join(group, value);
        }
    }
    groups
}

impl Entry {
    /// Its value of the attribute that the groups are counted by.
    pub fn value(&self, session: &Session, grouping: &Grouping) -> Option<String> {
        match self {
            Self::Person(id) => kind_of(known(session, id)?, counted_by(session, grouping)?),
            Self::Heads(value) => Some(value.clone()),
            Self::Nameless => None,
        }
    }

    fn leave(&self, group: &mut Group, value: Option<&str>) {
        group.size = group.size.saturating_sub(1);
        if let Some(people) = value.and_then(|value| group.counts.get_mut(value)) {
            *people = people.saturating_sub(1);
        }
        group.counts.retain(|_, people| *people > 0);
        if let Self::Person(id) = self {
            group.members.retain(|member| member != id);
            if group.leader.as_ref() == Some(id) {
                group.leader = None;
            }
        }
    }

    fn join(&self, group: &mut Group, value: Option<String>) {
        group.size += 1;
        if let Some(value) = value {
            *group.counts.entry(value).or_insert(0) += 1;
        }
        if let Self::Person(id) = self {
            group.members.push(id.clone());
        }
    }
}

/// The attribute of which groups say how many of each value they have; none where it is a number.
pub(super) fn counted_by<'a>(session: &Session, grouping: &'a Grouping) -> Option<&'a str> {
    grouping.by.first().map(String::as_str).filter(|by| !is_number(session, by))
}

fn known<'a>(session: &'a Session, id: &str) -> Option<&'a Participant> {
    session.participants.iter().find(|one| one.id == id)
}
