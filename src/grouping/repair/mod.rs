//! Repair: groups stand, something changes, and as few people as possible get up.
//!
//! | file | subject |
//! |---|---|
//! | `seating` | who is where, and what that is worth, move by move |
//! | `must` | what must hold: sizes and rules |
//! | `fewest` | the fewest people moved, then the best: exactly |
//! | `settle` | the same where there is too much to look at everything |
//! | `ties` | fair choices between what is as good |
//! | `price` | what moves by hand cost, before they are made |
//! | `heads` | head counts without names, as people of whom only the value is known |
//! | `mend` | coming rounds, after somebody came late or left |

mod fewest;
mod heads;
mod mend;
mod must;
mod price;
mod seating;
mod settle;
mod ties;

#[cfg(test)]
mod tests;

pub use heads::Heads;
pub use mend::{MendedRounds, mend};
pub use price::{Move, Price, price, swap};

use super::arrangement::GroupError;
use super::cost::Cost;
use super::question::Question;
use super::sizes::SizeError;
use fewest::{MOST_LOOKS, Mended, Outcome, fewest};
use must::{Must, smallest};
use price::{changed, worth_of};
use seating::Seating;
use settle::settle;
use ties::Ties;

/// The most people beyond those whom the change itself moves for whom the fewest is looked for exactly.
const MOST_MOVES: u32 = 8;

/// Looks for each rule when a conflict has to be named.
const CONFLICT_LOOKS: u64 = 20_000;

/// What happens to groups that stand. Naming somebody or a group that is not there changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody without a seat joins a group.
    Late(u32),
    /// Somebody leaves.
    Gone(u32),
    /// A group is too small, by the limits or by what the facilitator sees: it grows by at least one, or its people
    /// join other groups.
    TooSmall(u32),
    /// A group is too large: it shrinks by at least one, and to the largest size allowed.
    TooLarge(u32),
    /// Two groups become one, the people of the smaller moving: of the groups that are named, where they are.
    Merge {
        /// One of them.
        group: Option<u32>,
        /// The other.
        partner: Option<u32>,
    },
    /// A group ends; its people are divided over the others.
    Close(u32),
}

/// A repair: who goes where, and what the groups are worth before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Who gets up, ascending by person: those who come late from `None`, those who are gone to `None`.
    pub moves: Vec<Move>,
    /// The group of each person afterwards.
    pub seats: Vec<Option<u32>>,
    /// What the groups were worth, of those who had a seat.
    pub before: Cost,
    /// What they are worth afterwards.
    pub after: Cost,
    /// Groups that stay smaller than allowed (or than three), where that cannot be helped.
    pub too_small: Vec<u32>,
    /// Whether no repair moves fewer people, nor as few with a better result.
    pub proven: bool,
}

impl Plan {
    /// How many people go from one group to another; who comes late and who is gone does not count.
    pub fn moved(&self) -> usize {
        self.moves.iter().filter(|step| step.from.is_some() && step.to.is_some()).count()
    }
}

/// Repairs groups after `changes`: as few people moved as can be, then the best by the aim of the question.
///
/// `seats` is the group of each person of the question, `None` for who is not there (yet, or any more). Nobody moves
/// unless sizes or rules force it: no group falls below [`Limits::min`] (or [`SMALLEST`]) or rises above
/// [`Limits::max`], and no rule is broken; what was so before the change may stay so. A group without people is
/// no group, and nobody is sent to it. Of repairs that move as few, the one is taken with the fewest meetings again
/// ([`Question::past`]), then the best by the aim – Gather: the fewest fragments, attribute after attribute;
/// Mix: the fewest pairs who are alike –, then with the evenest sizes, then by lot from the seed.
///
/// Exact for one or two changes in a room full of people; [`Plan::proven`] says so.
///
/// ```
/// use kring::grouping::{Aim, Attribute, Change, Question, Values, repair};
///
/// // Two groups of three, gathered by colour, and a seventh person, with colour 1, at the door.
/// let colours = [0, 0, 0, 1, 1, 1, 1].map(Some).to_vec();
/// let question = Question {
///     people: 7,
///     attributes: vec![Attribute { weight: 1, values: Values::Kinds(colours) }],
///     aim: Aim::Gather,
///     groups: 2,
///     ..Question::default()
/// };
/// let seats = [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1), None];
/// let plan = repair(&question, &seats, &[Change::Late(6)])?;
/// assert_eq!(plan.seats[6], Some(1));
/// assert_eq!(plan.moved(), 0);
/// # Ok::<(), kring::grouping::GroupError>(())
/// ```
///
/// # Errors
///
/// When there is no room, or the rules do not allow any repair: then with the rules in the way, or none when the
/// sizes alone are. Somebody who is gone is no error: a group that cannot be helped is named in the plan.
///
/// [`Limits::min`]: super::Limits::min
/// [`Limits::max`]: super::Limits::max
/// [`SMALLEST`]: super::SMALLEST
pub fn repair(question: &Question, seats: &[Option<u32>], changes: &[Change]) -> Result<Plan, GroupError> {
    let groups = seats.iter().flatten().map(|group| group + 1).max().unwrap_or(0).max(question.groups);
    let before = Seating::new(question, groups, seats);
    let ties = Ties::new(question.people, groups, question.seed);
    let mut work = Work::new(question, &before, &ties);
    for change in changes {
        work.take_in(*change);
    }
    work.has_room()?;
    let mended = match work.mend(MOST_LOOKS) {
        Ok(mended) => Ok(mended),
        Err(none) if work.leave_small() => work.mend(MOST_LOOKS).map(|mut mended| {
            mended.proven &= none == Failure::Impossible;
            mended
        }),
        Err(none) => Err(none),
    };
    let mended = mended.map_err(|_| GroupError::Conflict { rules: work.conflict() })?;
    let after = Seating::new(question, groups, &mended.seats);
    let smallest = smallest(question);
    Ok(Plan {
        moves: changed(before.seats(), &mended.seats),
        before: worth_of(question, before.seats()),
        after: worth_of(question, &mended.seats),
        too_small: (0..groups).filter(|&group| (1..smallest).contains(&after.size(group))).collect(),
        seats: mended.seats,
        proven: mended.proven,
    })
}

/// Why there is no repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// Everything was looked at.
    Impossible,
    /// None was found.
    Unknown,
}

/// A repair in the making.
#[derive(Clone, Debug)]
struct Work<'a> {
    question: &'a Question,
    ties: &'a Ties,
    /// Who still sits where they sat.
    start: Seating<'a>,
    /// Who needs a seat.
    waiting: Vec<u32>,
    must: Must<'a>,
    merge: Option<(Option<u32>, Option<u32>)>,
    /// Whether a group was called too small; such a group cannot stay as it is.
    called_small: bool,
}

impl<'a> Work<'a> {
    fn new(question: &'a Question, before: &Seating<'a>, ties: &'a Ties) -> Self {
        Self {
            question,
            ties,
            start: before.clone(),
            waiting: Vec::new(),
            must: Must::new(question, before),
            merge: None,
            called_small: false,
        }
    }

    fn take_in(&mut self, change: Change) {
        let size = |group: u32| if group < self.start.groups() { self.start.size(group) } else { 0 };
        match change {
            Change::Late(person) => {
                let new = self.start.seat(person).is_none() && !self.waiting.contains(&person);
                if new && person < self.question.people {
                    self.waiting.push(person);
                }
            }
            Change::Gone(person) => {
                if person < self.question.people {
                    self.start.take(person);
                    self.waiting.retain(|&waiting| waiting != person);
                }
            }
            Change::TooSmall(group) if size(group) > 0 => {
                self.must.low[group as usize] = smallest(self.question).max(size(group) + 1);
                self.called_small = true;
            }
            Change::TooLarge(group) if size(group) > 0 => {
                let (most, high) = (size(group) - 1, &mut self.must.high[group as usize]);
                *high = most.min(self.question.limits.max.unwrap_or(most));
                let low = &mut self.must.low[group as usize];
                *low = (*low).min(*high);
            }
            Change::Close(group) if size(group) > 0 => {
                for person in self.start.members(group).to_vec() {
                    self.start.take(person);
                    self.waiting.push(person);
                }
                self.must.close(group);
            }
            Change::TooSmall(_) | Change::TooLarge(_) | Change::Close(_) => {}
            Change::Merge { group, partner } => self.merge = Some((group, partner)),
        }
    }

    /// Whether there is a seat for everybody.
    fn has_room(&self) -> Result<(), GroupError> {
        let seated = (0..self.start.groups()).map(|group| self.start.size(group)).sum::<u32>();
        let people = seated + self.waiting.len() as u32;
        let open = self.must.high.iter().filter(|&&high| high > 0).count() as u32;
        if people > 0 && open == 0 {
            return Err(SizeError::NoGroups.into());
        }
        let room = self.must.high.iter().fold(0_u32, |room, &high| room.saturating_add(high));
        match self.question.limits.max {
            Some(max) if people > room => Err(SizeError::AboveMax { people, groups: open, max }.into()),
            _ => Ok(()),
        }
    }

    fn mend(&self, looks: u64) -> Result<Mended, Failure> {
        match self.merge {
            None => self.mend_as_it_is(MOST_MOVES, looks),
            Some(named) => self.mend_merged(named, looks),
        }
    }

    fn mend_as_it_is(&self, most: u32, looks: u64) -> Result<Mended, Failure> {
        let found =
            match fewest(self.question, &self.start, &self.waiting, &self.must, self.ties, most, looks) {
                Outcome::Found(found) if found.proven => return Ok(found),
                Outcome::Found(found) => Some(found),
                Outcome::Impossible => return Err(Failure::Impossible),
                Outcome::Unknown => None,
            };
        let settled = settle(&self.start, &self.waiting, &self.must, self.ties);
        let all = [found, settled, self.settled_without_small()];
        let best = all.into_iter().flatten();
        best.reduce(|best, other| if other.goes_before(&best) { other } else { best }).ok_or(Failure::Unknown)
    }

    /// The people of all groups that are too small join others. Step by step this is never found, since the first who
    /// leaves makes such a group smaller still.
    fn settled_without_small(&self) -> Option<Mended> {
        let mut other = self.clone();
        let mut leaving = 0;
        for group in 0..self.start.groups() {
            let (size, at) = (self.start.size(group), group as usize);
            if size > 0 && size < self.must.low[at] {
                for &person in self.start.members(group) {
                    other.start.take(person);
                    other.waiting.push(person);
                }
                (other.must.low[at], other.must.high[at]) = (0, 0);
                leaving += size;
            }
        }
        let mut settled = settle(&other.start, &other.waiting, &other.must, self.ties)?;
        settled.moved += leaving;
        Some(settled)
    }

    /// The best of all pairs that can be merged, without moving others where that is possible.
    fn mend_merged(&self, named: (Option<u32>, Option<u32>), looks: u64) -> Result<Mended, Failure> {
        let is = |name: Option<u32>, group: u32| name.is_none_or(|name| name == group);
        let open = |&group: &u32| self.start.size(group) > 0 && self.must.high[group as usize] > 0;
        let groups: Vec<u32> = (0..self.start.groups()).filter(open).collect();
        let mut pairs = Vec::new();
        for &from in &groups {
            for &to in &groups {
                let meant = (is(named.0, from) && is(named.1, to)) || (is(named.0, to) && is(named.1, from));
                if from != to && meant && self.start.size(from) <= self.start.size(to) {
                    pairs.push((from, to));
                }
            }
        }
        pairs.sort_by_key(|&(from, _)| self.start.size(from));
        // Where others have to move as well, the looks are divided over the pairs.
        let each = (looks / pairs.len().max(1) as u64).max(500);
        for (most, looks) in [(0, looks), (MOST_MOVES, each)] {
            let mut best: Option<Mended> = None;
            for &(from, to) in &pairs {
                let moved = self.start.size(from);
                if best.as_ref().is_some_and(|best| best.moved < moved) {
                    break;
                }
                let found = self.merged(from, to).mend_as_it_is(most, looks).map(|mut found| {
                    found.moved += moved;
                    for &person in self.start.members(from) {
                        found.tie = found.tie.wrapping_add(self.ties.place(person, to));
                    }
                    found
                });
                if let Ok(found) = found
                    && best.as_ref().is_none_or(|best| found.goes_before(best))
                {
                    best = Some(found);
                }
            }
            if let Some(best) = best {
                return Ok(best);
            }
        }
        Err(Failure::Unknown)
    }

    fn merged(&self, from: u32, to: u32) -> Self {
        let mut merged = self.clone();
        for &person in self.start.members(from) {
            merged.start.shift(person, to);
        }
        merged.must.close(from);
        merged.merge = None;
        merged
    }

    /// Lets groups that lost somebody stay as small as they are; whether there are any, and nobody called them small.
    fn leave_small(&mut self) -> bool {
        if self.called_small {
            return false;
        }
        let mut any = false;
        for group in 0..self.start.groups() {
            let (size, low) = (self.start.size(group), &mut self.must.low[group as usize]);
            if size > 0 && size < *low {
                (*low, any) = (size, true);
            }
        }
        any
    }

    /// Rules that together stand in the way: without any one of them there would be a repair.
    fn conflict(&self) -> Vec<usize> {
        let mut without = self.clone();
        for rule in 0..self.question.rules.len() {
            without.must.drop_rule(rule);
        }
        if without.mend(CONFLICT_LOOKS).is_err() {
            return Vec::new();
        }
        let mut work = self.clone();
        let mut rules = Vec::new();
        for rule in 0..self.question.rules.len() {
            let with = work.must.clone();
            work.must.drop_rule(rule);
            if work.mend(CONFLICT_LOOKS).is_ok() {
                work.must = with;
                rules.push(rule);
            }
        }
        rules
    }
}
