//! What a move by hand costs, before it is made.

use super::entry::{Step, carried_out};
use super::limits;
use super::seated::{Seated, smallest};
use crate::grouping::{Aim, Attribute, Price, Values, price};
use crate::session::{Grouping, Session};

/// What becomes of groups by a move.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Costs {
    /// The groups that change, by number, and how many people they then have.
    pub sizes: Vec<(u32, u32)>,
    /// What becomes worse.
    pub worse: Vec<Worse>,
}

/// Something that becomes worse; groups by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worse {
    /// A rule of the record, by its place, no longer holds.
    Breaks(usize),
    /// Two participants who were in one group before are again.
    Again(String, String),
    /// A group is left with fewer people than it should have.
    TooSmall(u32, u32),
    /// A group gets more people than it should have.
    TooLarge(u32, u32),
    /// A value is less evenly spread: a group then has so many people of it.
    Has {
        /// The group.
        group: u32,
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
        /// How many.
        people: u32,
    },
    /// People with a value are then in so many groups: more than now.
    Split {
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
        /// In how many groups.
        groups: u32,
    },
}

/// What some steps cost.
pub fn costs(session: &Session, grouping: &Grouping, steps: &[Step]) -> Costs {
    let groups = carried_out(session, grouping, steps);
    let touched = |at: usize| steps.iter().any(|step| step.from == Some(at) || step.to == Some(at));
    let mut sizes: Vec<(u32, u32)> = Vec::new();
    let mut worse = Vec::new();
    let (min, max) = (smallest(session, grouping), limits(session).max.unwrap_or(u32::MAX));
    let changed = groups.iter().zip(&grouping.groups).enumerate().filter(|(at, _)| touched(*at));
    for (_, (group, before)) in changed {
        sizes.push((group.number, group.size));
        if group.size < min && group.size < before.size {
            worse.push(Worse::TooSmall(group.number, group.size));
        } else if group.size > max && group.size > before.size {
            worse.push(Worse::TooLarge(group.number, group.size));
        }
    }
    let Ok(seated) = Seated::of(session, grouping, None) else { return Costs { sizes, worse } };
    let moves = seated.moves(steps);
    let price = price(&seated.asked.question, &seated.seats, &moves);
    let mut after = seated.seats.clone();
    for step in &moves {
        if let Some(seat) = after.get_mut(step.person as usize) {
            *seat = step.to;
        }
    }
    let looked = Looked { grouping, seated: &seated, after: &after, price: &price };
    let mut all = looked.broken();
    all.extend(looked.again(&moves.iter().map(|step| step.person as usize).collect::<Vec<_>>()));
    all.append(&mut worse);
    for attribute in 0..seated.asked.attributes.len() {
        all.extend(looked.values(attribute, &moves.iter().map(|step| step.person).collect::<Vec<_>>()));
    }
    all.dedup();
    Costs { sizes, worse: all }
}

struct Looked<'a> {
    grouping: &'a Grouping,
    seated: &'a Seated,
    after: &'a [Option<u32>],
    price: &'a Price,
}

impl Looked<'_> {
    fn broken(&self) -> Vec<Worse> {
        let rules = self.price.broken_rules.iter().filter_map(|at| self.seated.asked.rules.get(*at));
        rules.map(|at| Worse::Breaks(*at)).collect()
    }

    /// Pairs who meet again by these people's moves.
    fn again(&self, moved: &[usize]) -> Vec<Worse> {
        let past = &self.seated.asked.question.past;
        let met = |one: usize, other: usize| {
            past.iter().any(|round| {
                let at = |who: usize| round.get(who).copied().flatten();
                at(one).is_some() && at(one) == at(other)
            })
        };
        let mut pairs = Vec::new();
        for (nth, &one) in moved.iter().enumerate() {
            for other in (0..self.after.len()).filter(|other| !moved[..=nth].contains(other)) {
                let seat = self.after.get(one).copied().flatten();
                let there = seat.is_some() && self.after[other] == seat;
                let names = (self.seated.participant(one), self.seated.participant(other));
                if there
                    && met(one, other)
                    && let (Some(one), Some(other)) = names
                {
                    pairs.push(Worse::Again(one.to_owned(), other.to_owned()));
                }
            }
        }
        pairs
    }

    /// What becomes of the values of people who move.
    fn values(&self, at: usize, moved: &[u32]) -> Vec<Worse> {
        let question = &self.seated.asked.question;
        let (attribute, kinds) = &self.seated.asked.attributes[at];
        let Some(Attribute { weight: 1.., values: Values::Kinds(values) }) = question.attributes.get(at)
        else {
            return Vec::new();
        };
        let worth = |cost: &crate::grouping::Cost| cost.attributes.get(at).copied().unwrap_or_default();
        let (before, after) = (worth(&self.price.before), worth(&self.price.after));
        let mut touched: Vec<u32> =
            moved.iter().filter_map(|one| values.get(*one as usize).copied().flatten()).collect();
        touched.sort_unstable();
        touched.dedup();
        let have = |seats: &[Option<u32>], group: u32, kind: u32| {
            seats
                .iter()
                .zip(values)
                .filter(|(seat, value)| **seat == Some(group) && **value == Some(kind))
                .count() as u32
        };
        let groups = || 0..self.grouping.groups.len() as u32;
        let open = groups().filter(|group| self.after.contains(&Some(*group))).count().max(1) as u32;
        let number = |group: u32| self.grouping.groups[group as usize].number;
        let mut worse = Vec::new();
        for kind in touched {
            let Some(value) = kinds.get(kind as usize).cloned() else { continue };
            let attribute = attribute.clone();
            match question.aim {
                Aim::Mix if after.deviation > before.deviation => {
                    let total: u32 = groups().map(|group| have(self.after, group, kind)).sum();
                    worse.extend(groups().filter_map(|group| {
                        let (then, now) =
                            (have(self.after, group, kind), have(&self.seated.seats, group, kind));
                        let off =
                            then > total.div_ceil(open) && then > now || then < total / open && then < now;
                        let (attribute, value) = (attribute.clone(), value.clone());
                        off.then(|| Worse::Has { group: number(group), attribute, value, people: then })
                    }));
                }
                Aim::Gather if after.fragments > before.fragments => {
                    let in_groups = |seats: &[Option<u32>]| {
                        groups().filter(|group| have(seats, *group, kind) > 0).count() as u32
                    };
                    let groups = in_groups(self.after);
                    if groups > in_groups(&self.seated.seats) {
                        worse.push(Worse::Split { attribute, value, groups });
                    }
                }
                Aim::Gather | Aim::Mix | Aim::Random => {}
            }
        }
        worse
    }
}
