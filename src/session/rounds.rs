//! Several rounds in groups of one item: which breakout works in them, and who goes where in each.

use std::collections::HashMap;

use super::people::told_apart;
use super::{Grouping, Session};
use crate::workshop::{Breakout, Item, ItemKind, Lang};

/// Somebody who goes from table to table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Who {
    /// By participant.
    Participant(String),
    /// Somebody without a name, who was given a number.
    Card(u32),
}

/// Where somebody is in each round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whereabouts {
    /// Who.
    pub who: Who,
    /// What they are called, told apart from others of that name; none for a number.
    pub name: Option<String>,
    /// The value that was counted, of a number.
    pub value: Option<String>,
    /// The group in each of the rounds, by number; none where they were not there.
    pub groups: Vec<Option<u32>>,
    /// Whether they stay at their table while the others go on.
    pub stays: bool,
}

impl Session {
    /// The breakout that works in the groups of an item: the one that names it, else the first after it.
    pub fn breakout_for<'a>(&'a self, item: &str) -> Option<(&'a Item, &'a Breakout)> {
        let breakout = |known: &'a Item| match &known.kind {
            ItemKind::Breakout(breakout) => Some((known, breakout)),
            _ => None,
        };
        let items = || self.workshop.items().map(|(_, known)| known);
        let named = items().filter_map(breakout).find(|(_, known)| known.groups.as_deref() == Some(item));
        let after = || {
            let mut later = items().skip_while(|known| known.id != item).filter_map(breakout);
            later.find(|(_, known)| known.groups.is_none())
        };
        named.or_else(after)
    }

    /// The groups of all rounds of an item, by round.
    pub fn rounds_of_groups(&self, item: &str) -> Vec<&Grouping> {
        self.groupings.iter().filter(|known| known.item == item).collect()
    }

    /// What somebody is called in a list of who goes where: a name, or a number with the word of the value.
    pub fn called(&self, row: &Whereabouts, rounds: &[&Grouping], lang: Lang) -> String {
        let number = match (&row.name, &row.who) {
            (Some(name), _) => return name.clone(),
            (None, Who::Participant(id)) => return id.clone(),
            (None, Who::Card(number)) => number,
        };
        let attribute = rounds.first().and_then(|round| self.workshop.attributes.get(round.by.first()?));
        let word = |value: &String| {
            let known = attribute.and_then(|of| of.values.iter().find(|known| known.id == *value));
            known.map_or_else(|| value.clone(), |known| self.names().fill(known.word(), lang))
        };
        row.value.as_ref().map_or_else(|| number.to_string(), |value| format!("{number} {}", word(value)))
    }

    /// Who goes where in rounds with these groups: those by name in the order of the alphabet, then the numbers.
    pub fn whereabouts(&self, rounds: &[&Grouping]) -> Vec<Whereabouts> {
        let hosts = |first: &&Grouping| {
            self.breakout_for(&first.item).is_some_and(|(_, breakout)| breakout.rounds_have_hosts())
        };
        let hosted = rounds.len() > 1 && rounds.first().is_some_and(hosts);
        let called = told_apart(&self.participants);
        let mut places: HashMap<Who, usize> = HashMap::new();
        let mut all: Vec<Whereabouts> = Vec::new();
        for (round, grouping) in rounds.iter().enumerate() {
            for group in &grouping.groups {
                let members = group.members.iter().map(|id| (Who::Participant(id.clone()), None));
                let heads = group.heads.iter().flat_map(|(value, numbers)| {
                    numbers.iter().map(move |number| (Who::Card(*number), Some(value)))
                });
                for (who, value) in members.chain(heads) {
                    let at = *places.entry(who.clone()).or_insert_with(|| {
                        let name = match &who {
                            Who::Participant(id) => {
                                let at = self.participant_at(id);
                                Some(at.map_or_else(|| id.clone(), |at| called[at].clone()))
                            }
                            Who::Card(_) => None,
                        };
                        let value = value.filter(|value| !value.is_empty()).cloned();
                        let groups = vec![None; rounds.len()];
                        all.push(Whereabouts { who, name, value, groups, stays: false });
                        all.len() - 1
                    });
                    all[at].groups[round] = Some(group.number);
                }
            }
        }
        for row in &mut all {
            let first = row.groups.first().copied().flatten();
            row.stays = hosted && first.is_some() && row.groups.iter().all(|group| *group == first);
        }
        all.sort_by_key(|row| match (&row.name, &row.who) {
            (Some(name), _) => (0, name.to_lowercase(), 0),
            (None, Who::Card(number)) => (1, String::new(), *number),
            (None, Who::Participant(id)) => (0, id.clone(), 0),
        });
        all
    }
}
