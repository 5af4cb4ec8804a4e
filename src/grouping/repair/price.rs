//! What moves by hand cost, before they are made.

use super::super::cost::{Cost, cost};
use super::super::question::{Attribute, Question, Values};
use super::must::{broken, open, smallest};
use super::seating::Seating;

/// Somebody gets up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Move {
    /// Who.
    pub person: u32,
    /// Out of which group; `None` for who had no seat.
    pub from: Option<u32>,
    /// Into which group; `None` for who leaves.
    pub to: Option<u32>,
}

/// What groups are worth before and after some moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    /// As they are.
    pub before: Cost,
    /// As they would be.
    pub after: Cost,
    /// Positions of the rules that hold now and then no longer would, or less than now.
    pub broken_rules: Vec<usize>,
    /// Groups that would become smaller than allowed (or than three).
    pub too_small: Vec<u32>,
    /// Groups that would become larger than allowed.
    pub too_large: Vec<u32>,
}

/// What `moves` would do to groups, `seats` being the group of each person. Only where somebody goes is read; moves of
/// people who are not there are left out.
///
/// ```
/// use kring::grouping::{Aim, Attribute, Question, Values, price, swap};
///
/// let colours = [0, 0, 1, 1].map(Some).to_vec();
/// let question = Question {
///     people: 4,
///     attributes: vec![Attribute { weight: 1, values: Values::Kinds(colours) }],
///     aim: Aim::Gather,
///     groups: 2,
///     ..Question::default()
/// };
/// let seats = [Some(0), Some(0), Some(1), Some(1)];
/// let price = price(&question, &seats, &swap(&seats, 1, 2));
/// assert_eq!(price.before.attributes[0].fragments, 2);
/// assert_eq!(price.after.attributes[0].fragments, 4);
/// ```
pub fn price(question: &Question, seats: &[Option<u32>], moves: &[Move]) -> Price {
    let moved = moves.iter().filter_map(|step| step.to).max();
    let groups = seats.iter().copied().flatten().max().max(moved).map_or(0, |group| group + 1);
    let now = Seating::new(question, groups.max(question.groups), seats);
    let mut then = now.clone();
    for step in moves.iter().filter(|step| step.person < question.people) {
        match step.to {
            Some(group) => then.shift(step.person, group),
            None => then.take(step.person),
        }
    }
    let more_broken = |&rule: &usize| {
        let rule = &question.rules[rule];
        broken(question, rule, &then, open(&then)) > broken(question, rule, &now, open(&now))
    };
    let (min, max) = (smallest(question), question.limits.max.unwrap_or(u32::MAX));
    let all = || 0..then.groups();
    Price {
        before: worth_of(question, now.seats()),
        after: worth_of(question, then.seats()),
        broken_rules: (0..question.rules.len()).filter(more_broken).collect(),
        too_small: all()
            .filter(|&group| (1..min).contains(&then.size(group)) && then.size(group) < now.size(group))
            .collect(),
        too_large: all()
            .filter(|&group| then.size(group) > max && then.size(group) > now.size(group))
            .collect(),
    }
}

/// The two moves that swap two people.
pub fn swap(seats: &[Option<u32>], one: u32, other: u32) -> [Move; 2] {
    let seat = |person: u32| seats.get(person as usize).copied().flatten();
    let (here, there) = (seat(one), seat(other));
    [Move { person: one, from: here, to: there }, Move { person: other, from: there, to: here }]
}

/// Who has another seat than before, ascending.
pub(super) fn changed(before: &[Option<u32>], after: &[Option<u32>]) -> Vec<Move> {
    let both = (0_u32..).zip(before.iter().zip(after));
    both.filter(|(_, (from, to))| from != to)
        .map(|(person, (from, to))| Move { person, from: *from, to: *to })
        .collect()
}

/// What groups are worth to those who have a seat, groups without people left out.
pub(super) fn worth_of(question: &Question, seats: &[Option<u32>]) -> Cost {
    let present: Vec<(usize, u32)> =
        seats.iter().enumerate().filter_map(|(person, seat)| Some((person, (*seat)?))).collect();
    let mut open: Vec<u32> = present.iter().map(|&(_, group)| group).collect();
    open.sort_unstable();
    open.dedup();
    let round = present.iter().map(|(_, group)| open.partition_point(|other| other < group) as u32);
    let round: Vec<u32> = round.collect();
    let asked = Question {
        people: present.len() as u32,
        attributes: question.attributes.iter().map(|attribute| of_present(attribute, &present)).collect(),
        rules: Vec::new(),
        aim: question.aim,
        groups: open.len() as u32,
        limits: question.limits,
        rounds: 1,
        past: (question.past.iter())
            .map(|past| present.iter().map(|&(person, _)| past.get(person).copied().flatten()).collect())
            .collect(),
        seed: question.seed,
    };
    cost(&asked, &[round])
}

fn of_present(attribute: &Attribute, present: &[(usize, u32)]) -> Attribute {
    let values = match &attribute.values {
        Values::Kinds(kinds) => {
            Values::Kinds(present.iter().map(|&(person, _)| kinds.get(person).copied().flatten()).collect())
        }
        Values::Numbers(numbers) => Values::Numbers(
            present.iter().map(|&(person, _)| numbers.get(person).copied().flatten()).collect(),
        ),
    };
    Attribute { weight: attribute.weight, values }
}
