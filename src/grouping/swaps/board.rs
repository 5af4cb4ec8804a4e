//! All rounds with their meetings and their aim: a move weighed, made and taken back.

use super::super::question::Question;
use super::super::rules::Rulebook;
use super::hall::Round;
use super::meetings::{Meetings, again};
use super::wish::{Change, Wish};

/// Nobody.
const NOBODY: u32 = u32::MAX;
/// Seats of all rounds together up to which copying them is nothing beside a unit.
const SMALL: usize = 4096;

/// What all rounds are worth: meetings again before the aim, the less the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    /// Q.
    pub repeats: i64,
    /// The aim, see `wish.rs`.
    pub aim: i128,
}

/// What a move changes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Delta {
    pub repeats: i64,
    pub wish: Change,
}

impl Delta {
    fn add(&mut self, other: Self) {
        self.repeats += other.repeats;
        self.wish.add(other.wish);
    }
}

/// All rounds as they stand.
#[derive(Debug)]
pub(super) struct Board {
    pub book: Rulebook,
    pub rounds: Vec<Round>,
    meetings: Meetings,
    wish: Wish,
    worth: Worth,
    /// Whether Q is counted from nothing, and not from where it began.
    counted: bool,
    /// People whose unit has no home.
    pub movable: Vec<u32>,
}

impl Board {
    pub fn new(question: &Question, book: Rulebook, seats: Vec<Vec<u32>>) -> Self {
        let meetings = Meetings::new(question, &seats);
        let wish = Wish::new(question, &seats);
        let total = meetings.total(question.people);
        let worth = Worth { repeats: total.unwrap_or(0), aim: wish.total(&seats) };
        let has_choice = |person: &u32| book.has_choice(book.unit_of[*person as usize]);
        Self {
            movable: (0..book.people).filter(has_choice).collect(),
            rounds: seats.into_iter().map(|seats| Round::new(&book, seats)).collect(),
            counted: total.is_some(),
            meetings,
            wish,
            worth,
            book,
        }
    }

    pub fn worth(&self) -> Worth {
        self.worth
    }

    pub fn counts_meetings(&self) -> bool {
        self.meetings.count_at_all()
    }

    pub fn has_a_wish(&self) -> bool {
        self.wish.is_any()
    }

    /// Whether anybody can go anywhere.
    pub fn can_move(&self) -> bool {
        self.book.groups > 1 && !self.movable.is_empty() && (self.counts_meetings() || self.has_a_wish())
    }

    pub fn is_small(&self) -> bool {
        self.rounds.len() * self.book.people as usize <= SMALL
    }

    pub fn seats(&self) -> Vec<Vec<u32>> {
        self.rounds.iter().map(|round| round.seat.clone()).collect()
    }

    pub fn copy_seats(&self, to: &mut [Vec<u32>]) {
        for (to, round) in to.iter_mut().zip(&self.rounds) {
            to.copy_from_slice(&round.seat);
        }
    }

    /// What nothing can be better than, where that is known: who must be together meets every time, and what is past is
    /// past.
    pub fn least(&self, question: &Question) -> Option<Worth> {
        let aim = self.wish.least(self.rounds.len(), self.book.bounds.max)?;
        if !self.counted {
            return None;
        }
        if !self.counts_meetings() {
            return Some(Worth { repeats: 0, aim });
        }
        let before = Meetings::before(question)?;
        let people = self.book.people;
        let of = |one: u32| -> i64 {
            (0..one)
                .map(|other| {
                    let always = self.book.unit_of[one as usize] == self.book.unit_of[other as usize];
                    let coming = if always { self.rounds.len() as u64 } else { 0 };
                    again(before.times(one, other) + coming)
                })
                .sum()
        };
        Some(Worth { repeats: (0..people).map(of).sum(), aim })
    }

    /// What it changes when two people of different groups change places.
    pub fn weigh_swap(&self, round: usize, one: u32, other: u32) -> Delta {
        let seats = &self.rounds[round];
        let (here, there) = (seats.group(one), seats.group(other));
        let (near, far) = (&seats.members[here as usize], &seats.members[there as usize]);
        let mut delta = Delta::default();
        if self.meetings.count_at_all() {
            delta.repeats = self.meetings.leaving(one, near)
                + self.meetings.joining(one, far, other)
                + self.meetings.leaving(other, far)
                + self.meetings.joining(other, near, one);
        }
        if self.wish.is_any() {
            delta.wish.add(self.wish.leaving(round, one, here, near));
            delta.wish.add(self.wish.joining(round, one, there, far, other));
            delta.wish.add(self.wish.leaving(round, other, there, far));
            delta.wish.add(self.wish.joining(round, other, here, near, one));
        }
        delta
    }

    /// Lets two people change places, which was weighed as `delta`.
    pub fn swap(&mut self, round: usize, one: u32, other: u32, delta: Delta) {
        let (here, there) = (self.rounds[round].group(one), self.rounds[round].group(other));
        self.go(round, one, there);
        self.go(round, other, here);
        self.account(delta);
    }

    /// Lets a person go to another group, and says what that changed.
    pub fn shift(&mut self, round: usize, person: u32, to: u32) -> Delta {
        let seats = &self.rounds[round];
        let from = seats.group(person);
        let (near, far) = (&seats.members[from as usize], &seats.members[to as usize]);
        let mut delta = Delta::default();
        delta.repeats += self.meetings.leaving(person, near) + self.meetings.joining(person, far, NOBODY);
        delta.wish.add(self.wish.leaving(round, person, from, near));
        delta.wish.add(self.wish.joining(round, person, to, far, NOBODY));
        self.go(round, person, to);
        self.account(delta);
        delta
    }

    /// Makes several shifts, and says what they changed together; `None`, and nothing has changed, when rules or sizes
    /// forbid where they end. `undo` is what takes them back.
    pub fn make(&mut self, round: usize, shifts: &[(u32, u32)], undo: &mut Vec<(u32, u32)>) -> Option<Delta> {
        let mut delta = Delta::default();
        undo.clear();
        for (person, to) in shifts {
            undo.push((*person, self.rounds[round].group(*person)));
            delta.add(self.shift(round, *person, *to));
        }
        let seats = &self.rounds[round];
        let allowed = |(person, to): &(u32, u32)| {
            let size = |group: u32| seats.members[group as usize].len() as u32;
            let bounds = self.book.bounds;
            (bounds.min..=bounds.max).contains(&size(*to))
                && seats.is_content(&self.book, self.book.unit_of[*person as usize])
        };
        let left = |(_, from): &(u32, u32)| {
            (self.book.bounds.min..=self.book.bounds.max)
                .contains(&(seats.members[*from as usize].len() as u32))
        };
        if shifts.iter().all(allowed) && undo.iter().all(left) {
            return Some(delta);
        }
        self.take_back(round, undo);
        None
    }

    /// Takes shifts back.
    pub fn take_back(&mut self, round: usize, undo: &[(u32, u32)]) {
        for (person, from) in undo.iter().rev() {
            self.shift(round, *person, *from);
        }
    }

    fn go(&mut self, round: usize, person: u32, to: u32) {
        let seats = &mut self.rounds[round];
        let from = seats.group(person);
        let (near, far) = (&seats.members[from as usize], &seats.members[to as usize]);
        self.meetings.go(person, round, to, near, far);
        self.wish.go(round, person, from, to);
        seats.go(&self.book, person, to);
    }

    fn account(&mut self, delta: Delta) {
        self.worth.repeats += delta.repeats;
        self.worth.aim += delta.wish.aim;
    }
}
