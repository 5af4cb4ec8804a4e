//! Groups that stand, as a question and who sits where: what repairs and prices are asked about.

use super::asked::Asked;
use super::by_of;
use super::crowd::Somebody;
use super::entry::{Entry, Step, counted_by, entries};
use super::limits;
use crate::grouping::{GroupError, Limits, Move, Question, SMALLEST};
use crate::session::{Grouping, Session};

/// Groups that stand, person by person.
#[derive(Debug, Clone)]
pub(super) struct Seated {
    pub asked: Asked,
    /// The group of each, by its place in the list; none for who is there and in no group.
    pub seats: Vec<Option<u32>>,
    who: Vec<Entry>,
}

impl Seated {
    /// The people of groups that stand, those who are there but in no group, and somebody who comes in.
    ///
    /// # Errors
    /// When a rule names a group that there is not.
    pub fn of(session: &Session, grouping: &Grouping, late: Option<Entry>) -> Result<Self, GroupError> {
        let (mut who, mut seats) = (Vec::new(), Vec::new());
        for (at, group) in (0..).zip(&grouping.groups) {
            for (entry, people) in entries(session, grouping, group) {
                for _ in 0..people {
                    who.push(entry.clone());
                    seats.push(Some(at));
                }
            }
        }
        let seated = |id: &String| grouping.groups.iter().any(|group| group.members.contains(id));
        let waiting = session.named_present().map(|one| &one.id).filter(|id| !seated(id));
        let waiting = waiting.map(|id| Entry::Person(id.clone()));
        let waiting: Vec<_> = waiting.filter(|one| Some(one) != late.as_ref()).collect();
        for entry in waiting.into_iter().chain(late) {
            who.push(entry);
            seats.push(None);
        }
        let counted = counted_by(session, grouping);
        let crowd = who.iter().map(|entry| match entry {
            Entry::Person(id) => Somebody { participant: Some(id.clone()), counted: None },
            Entry::Heads(value) => Somebody { participant: None, counted: Some(value.clone()) },
            Entry::Nameless => Somebody { participant: None, counted: None },
        });
        let smallest = smallest(session, grouping);
        let question = Question {
            groups: grouping.groups.len() as u32,
            limits: Limits { min: Some(smallest), max: limits(session).max },
            seed: grouping.seed,
            ..Question::default()
        };
        let by = by_of(grouping);
        let by = by.iter().map(|(id, weight)| (id.as_str(), *weight));
        let asked = Asked::of(session, question, crowd.collect(), (grouping.arrange, by), counted)?;
        Ok(Self { asked, seats, who })
    }

    /// One of those who are there and known so, in a group or in none.
    pub fn number_of(&self, entry: &Entry, group: Option<usize>) -> Option<u32> {
        let group = group.map(|at| at as u32);
        let at = self.who.iter().zip(&self.seats).position(|(one, seat)| one == entry && *seat == group)?;
        Some(at as u32)
    }

    /// Steps as moves of the question. Two who cannot be told apart are never asked for at once.
    pub fn moves(&self, steps: &[Step]) -> Vec<Move> {
        let one = |step: &Step| {
            let person = self.number_of(&step.who, step.from)?;
            let (from, to) = (step.from.map(|at| at as u32), step.to.map(|at| at as u32));
            Some(Move { person, from, to })
        };
        steps.iter().filter_map(one).collect()
    }

    /// Moves of the question as steps.
    pub fn steps(&self, moves: &[Move]) -> Vec<Step> {
        let step = |made: &Move| {
            let who = self.who.get(made.person as usize)?.clone();
            Some(Step { who, from: made.from.map(|at| at as usize), to: made.to.map(|at| at as usize) })
        };
        moves.iter().filter_map(step).collect()
    }

    /// The participant behind a number.
    pub fn participant(&self, person: usize) -> Option<&str> {
        match self.who.get(person)? {
            Entry::Person(id) => Some(id),
            Entry::Heads(_) | Entry::Nameless => None,
        }
    }
}

/// The size below which a group needs mending: what the script allows, else three; where most groups are pairs, two.
pub(super) fn smallest(session: &Session, grouping: &Grouping) -> u32 {
    let groups = grouping.standing().count().max(1) as u32;
    let usual = (grouping.people() + groups / 2) / groups;
    limits(session).min.unwrap_or_else(|| usual.min(SMALLEST)).max(1)
}
