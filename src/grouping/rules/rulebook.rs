//! Rules compiled into what a search can ask cheaply.
//!
//! - Who must be together is a *unit*: it moves as one. A person without such a rule is a unit of one.
//! - A locked person gives the unit a *home*.
//! - Small sets of people apart are *foes*, unit by unit; large ones a *cap* of one.
//! - A cap bounds how many of some people a group has: `AtMost`, `Apart` and `Leaders`. That no group has two leaders
//!   is all there is to that rule: as many groups have one as there are leaders.
//!
//! A person named twice in one rule is named once. A rule about nobody, or about one person and nobody else, holds.

use super::super::arrangement::GroupError;
use super::super::limits::Bounds;
use super::super::question::{Question, Rule, Values};
use super::lists::Lists;

/// No group.
pub(in crate::grouping) const NOWHERE: u32 = u32::MAX;

/// As many people apart as are still held against each other one by one.
const PAIRWISE: usize = 16;

/// The rules of a question.
#[derive(Clone, Debug)]
pub(in crate::grouping) struct Rulebook {
    /// How many people.
    pub people: u32,
    /// How many groups.
    pub groups: u32,
    /// The sizes that groups may have.
    pub bounds: Bounds,
    /// The unit of each person.
    pub unit_of: Vec<u32>,
    /// The people of each unit.
    pub units: Lists<u32>,
    /// The group of each unit that has no choice, else [`NOWHERE`].
    pub homes: Vec<u32>,
    /// The units that each unit avoids.
    pub foes: Lists<u32>,
    /// The most people in a group, per cap.
    pub caps: Vec<u32>,
    /// The caps that count a person.
    pub caps_of: Lists<u32>,
    /// The caps that count people of a unit, and how many of them.
    pub caps_of_unit: Lists<(u32, u32)>,
}

/// Whether all rules speak of people, groups and kinds that are there.
pub(super) fn names_are_known(question: &Question) -> Result<(), GroupError> {
    let known = |rule: &Rule| match rule {
        Rule::Together(who) | Rule::Apart(who) | Rule::Leaders(who) => {
            who.iter().all(|person| *person < question.people)
        }
        Rule::Lock { person, group } => *person < question.people && *group < question.groups,
        Rule::AtMost { attribute, .. } => kinds(question, *attribute).is_some(),
    };
    match question.rules.iter().position(|rule| !known(rule)) {
        Some(rule) => Err(GroupError::NoSuch { rule }),
        None => Ok(()),
    }
}

/// The kind of each person, where the attribute is one of kinds.
pub(super) fn kinds(question: &Question, attribute: usize) -> Option<&[Option<u32>]> {
    match &question.attributes.get(attribute)?.values {
        Values::Kinds(kinds) => Some(kinds),
        Values::Numbers(_) => None,
    }
}

/// Who has a kind, ascending.
pub(super) fn people_of_kind(question: &Question, attribute: usize, kind: u32) -> Vec<u32> {
    let kinds = kinds(question, attribute).unwrap_or_default();
    let people = (0..question.people).zip(kinds);
    people.filter(|(_, of)| **of == Some(kind)).map(|(person, _)| person).collect()
}

impl Rulebook {
    /// The rules at the positions `rules`. `None` when counting alone shows that they cannot hold.
    pub fn new(question: &Question, bounds: Bounds, rules: &[usize]) -> Option<Self> {
        let (people, groups) = (question.people, question.groups);
        let rules = || rules.iter().map(|rule| &question.rules[*rule]);
        let unit_of = joined(people, rules());
        let count = unit_of.iter().max().map_or(0, |last| *last as usize + 1);
        let units = Lists::new(count, (0..people).map(|person| (unit_of[person as usize], person)).collect());

        let mut homes = vec![NOWHERE; count];
        let (mut foes, mut caps, mut counted) = (Vec::new(), Vec::new(), Vec::new());
        for rule in rules() {
            match rule {
                Rule::Together(_) => {}
                Rule::Lock { person, group } => {
                    let home = &mut homes[unit_of[*person as usize] as usize];
                    if *home != NOWHERE && home != group {
                        return None;
                    }
                    *home = *group;
                }
                Rule::Apart(who) | Rule::Leaders(who) => {
                    let mut who = who.clone();
                    who.sort_unstable();
                    who.dedup();
                    let mut apart: Vec<u32> = who.iter().map(|person| unit_of[*person as usize]).collect();
                    apart.sort_unstable();
                    apart.dedup();
                    if apart.len() < who.len() || apart.len() > groups as usize {
                        return None;
                    }
                    if apart.len() <= PAIRWISE {
                        let pairs =
                            apart.iter().flat_map(|one| apart.iter().map(move |other| (*one, *other)));
                        foes.extend(pairs.filter(|(one, other)| one != other));
                    } else {
                        counted.extend(who.iter().map(|person| (*person, caps.len() as u32)));
                        caps.push(1);
                    }
                }
                Rule::AtMost { attribute, kind, most } => {
                    let who = people_of_kind(question, *attribute, *kind);
                    if who.len() as u64 > u64::from(*most) * u64::from(groups) {
                        return None;
                    }
                    if who.len() > *most as usize {
                        counted.extend(who.iter().map(|person| (*person, caps.len() as u32)));
                        caps.push(*most);
                    }
                }
            }
        }
        let caps_of = Lists::new(people as usize, counted);
        let caps_of_unit = Lists::new(count, per_unit(&units, &caps_of));
        let book = Self {
            people,
            groups,
            bounds,
            unit_of,
            units,
            homes,
            foes: Lists::new(count, foes),
            caps,
            caps_of,
            caps_of_unit,
        };
        book.units_fit().then_some(book)
    }

    /// How many people a unit is.
    pub fn size(&self, unit: u32) -> u32 {
        self.units.of(unit).len() as u32
    }

    /// Whether a unit is one person whom at most one cap holds back: such people can be dealt last.
    pub fn is_fluid(&self, unit: u32) -> bool {
        self.size(unit) == 1
            && self.homes[unit as usize] == NOWHERE
            && self.foes.of(unit).is_empty()
            && self.caps_of_unit.of(unit).len() < 2
    }

    /// Whether a unit may sit in more than one group.
    pub fn has_choice(&self, unit: u32) -> bool {
        self.homes[unit as usize] == NOWHERE
    }

    /// Whether each unit by itself fits a group, and those with a home fit it together.
    fn units_fit(&self) -> bool {
        let mut at_home = vec![0_u32; self.groups as usize];
        for unit in 0..self.units.count() {
            let size = self.size(unit);
            if size > self.bounds.max {
                return false;
            }
            if let Some(home) = at_home.get_mut(self.homes[unit as usize] as usize) {
                *home += size;
                if *home > self.bounds.max {
                    return false;
                }
            }
            if self.caps_of_unit.of(unit).iter().any(|(cap, people)| *people > self.caps[*cap as usize]) {
                return false;
            }
        }
        true
    }
}

/// The unit of each person: units in the order of their first people.
fn joined<'a>(people: u32, rules: impl Iterator<Item = &'a Rule>) -> Vec<u32> {
    fn first(of: &mut [u32], person: u32) -> u32 {
        let mut at = person;
        while of[at as usize] != at {
            of[at as usize] = of[of[at as usize] as usize];
            at = of[at as usize];
        }
        at
    }
    let mut of: Vec<u32> = (0..people).collect();
    for rule in rules {
        if let Rule::Together(who) = rule {
            for pair in who.windows(2) {
                let (one, other) = (first(&mut of, pair[0]), first(&mut of, pair[1]));
                of[one.max(other) as usize] = one.min(other);
            }
        }
    }
    let (mut unit_of, mut units) = (vec![0; people as usize], 0);
    for person in 0..people {
        let first = first(&mut of, person);
        if first == person {
            unit_of[person as usize] = units;
            units += 1;
        } else {
            unit_of[person as usize] = unit_of[first as usize];
        }
    }
    unit_of
}

fn per_unit(units: &Lists<u32>, caps_of: &Lists<u32>) -> Vec<(u32, (u32, u32))> {
    let mut counts = Vec::new();
    for unit in 0..units.count() {
        let mut caps: Vec<u32> =
            units.of(unit).iter().flat_map(|person| caps_of.of(*person)).copied().collect();
        caps.sort_unstable();
        counts.extend(caps.chunk_by(PartialEq::eq).map(|same| (unit, (same[0], same.len() as u32))));
    }
    counts
}
