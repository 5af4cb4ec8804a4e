//! Several rounds without rules: a schedule with few meetings again, and in it names that suit the aim.
//!
//! Who changes names with somebody in all rounds changes no number of meetings. So the best schedule of `rounds` keeps
//! its Q while names change places for the aim; beside it the walk of this room goes its own way, which has more
//! freedom where meetings again are easily avoided. Whichever is better is shown.

use std::cmp::Ordering;

use super::super::arrangement::GroupError;
use super::super::question::Question;
use super::super::rng::Draw;
use super::super::rounds::Rounds;
use super::super::rules::Rulebook;
use super::super::search::Engine;
use super::Swaps;
use super::annealing::Annealing;
use super::board::{Board, Worth};

/// Units after which a way that is behind by meetings is left.
const CHANCE: u64 = 3_000;
/// Elementary steps in a unit of changing names.
const UNIT: u64 = 15_000;
/// Units spent before the first answer is shown: in a small hall, and in a large one.
const FIRST: (u64, u64) = (500, 50);

/// A search among schedules and names.
#[derive(Debug)]
pub(in crate::grouping) struct Renaming {
    question: Question,
    walk: Swaps,
    schedule: Rounds,
    names: Names,
    turn: u64,
}

/// The best schedule so far, while names change places in it.
#[derive(Debug)]
struct Names {
    /// The schedule as it came.
    given: Vec<Vec<u32>>,
    board: Board,
    annealing: Annealing,
    draw: Draw,
    best: Vec<Vec<u32>>,
    worth: Worth,
}

impl Renaming {
    /// Takes up a question without rules and without rounds that are over.
    ///
    /// # Errors
    ///
    /// When people cannot be divided as asked.
    pub fn new(question: &Question) -> Result<Self, GroupError> {
        let Question { people, groups, limits, rounds, seed, .. } = *question;
        let schedule = Rounds::new(people, groups, limits, rounds, seed)?;
        let walk = Swaps::begin(question)?;
        let names = Names::new(question, schedule.best())?;
        let mut renaming = Self { question: question.clone(), walk, schedule, names, turn: 0 };
        for _ in 0..if renaming.walk.board.is_small() { FIRST.0 } else { FIRST.1 } {
            if renaming.is_done() {
                break;
            }
            renaming.unit();
        }
        Ok(renaming)
    }

    /// Looks for a schedule with fewer meetings again.
    fn search_on(&mut self) {
        self.schedule.unit();
        if self.schedule.best() != self.names.given
            && let Ok(anew) = Names::new(&self.question, self.schedule.best())
            && anew.worth.repeats < self.names.worth.repeats
        {
            self.names = anew;
        }
    }

    fn names_are_better(&self) -> bool {
        self.names.worth < self.walk.worth
    }
}

impl Engine for Renaming {
    fn unit(&mut self) {
        self.turn += 1;
        let behind = if self.turn > CHANCE {
            self.walk.worth.repeats.cmp(&self.names.worth.repeats)
        } else {
            Ordering::Less
        };
        let early = self.turn <= CHANCE;
        match (self.turn % 8, behind) {
            // The way that is behind by meetings is left; where neither is, the freer one has the most of the time.
            (1 | 5, Ordering::Greater) | (1, Ordering::Less | Ordering::Equal)
                if !self.schedule.is_done() =>
            {
                self.search_on();
            }
            (5, Ordering::Less) if early && !self.schedule.is_done() => self.search_on(),
            (_, Ordering::Greater) | (3, Ordering::Equal) => self.names.unit(),
            (3 | 7, Ordering::Less) if early => self.names.unit(),
            (_, Ordering::Less | Ordering::Equal) => self.walk.unit(),
        }
    }

    fn best(&self) -> &[Vec<u32>] {
        if self.names_are_better() { &self.names.best } else { &self.walk.best }
    }

    fn is_proven(&self) -> bool {
        let least = self.walk.least;
        self.walk.is_proven() || least == Some(self.names.worth)
    }
}

impl Names {
    fn new(question: &Question, given: &[Vec<u32>]) -> Result<Self, GroupError> {
        let bounds = question.limits.bounds(question.people, question.groups)?;
        let Some(book) = Rulebook::new(question, bounds, &[]) else {
            return Err(GroupError::NotFound);
        };
        let mut board = Board::new(question, book, given.to_vec());
        let mut draw = Draw::from_seed(question.seed);
        let annealing = Annealing::of_names(&mut board, &mut draw);
        let (best, worth) = (board.seats(), board.worth());
        Ok(Self { given: given.to_vec(), board, annealing, draw, best, worth })
    }

    fn unit(&mut self) {
        let mut steps = 0;
        while steps < UNIT {
            steps += self.annealing.rename(&mut self.board, &mut self.draw);
            if self.board.worth() < self.worth && (self.board.is_small() || self.annealing.is_over()) {
                self.worth = self.board.worth();
                self.board.copy_seats(&mut self.best);
            }
            if self.annealing.is_over() {
                self.annealing.begin_again();
            }
        }
        if self.board.worth() < self.worth {
            self.worth = self.board.worth();
            self.board.copy_seats(&mut self.best);
        }
    }
}
