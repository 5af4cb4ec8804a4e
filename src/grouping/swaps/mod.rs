//! Groups by swapping: for questions with rules, with rounds that are over, or with attributes over several rounds.
//!
//! | file | subject |
//! |---|---|
//! | `hall` | who sits where in every round, and which moves the rules allow |
//! | `meetings` | how often people meet, and what a change costs |
//! | `wish` | the aim within a round, and what a change costs |
//! | `board` | all of these together: a move made, weighed and taken back |
//! | `moves` | which moves are proposed |
//! | `annealing` | which of them are accepted |
//! | `renaming` | without rules: names in a schedule made elsewhere |
//! | `lots` | by lot, uniformly over what the rules allow |
//! | `start` | the first groups |
//!
//! Rules hold at every step. With several rounds, or some that are over, meetings again come first and the aim second:
//! the walk weighs one meeting as several ordinary changes of the aim and cools through both, and of what it passes the
//! best is kept by comparing the two in that order.

mod annealing;
mod board;
mod hall;
mod lots;
mod meetings;
mod moves;
mod renaming;
mod start;
#[cfg(test)]
mod tests;
mod wish;

use self::annealing::Annealing;
use self::board::{Board, Worth};
pub(super) use self::renaming::Renaming;
use super::arrangement::GroupError;
use super::question::{Aim, Question};
use super::rng::Draw;
use super::rules;
use super::search::Engine;

/// Elementary steps in a unit, a step being a person looked at: about 50 µs.
const UNIT: u64 = 15_000;
/// Units spent before the first answer is shown: in a small hall, and in a large one, where dealing takes its time.
const FIRST: (u64, u64) = (500, 100);

/// A search by swaps.
#[derive(Debug)]
pub(super) struct Swaps {
    board: Board,
    annealing: Annealing,
    draw: Draw,
    best: Vec<Vec<u32>>,
    worth: Worth,
    /// Nothing can be worth less than this.
    least: Option<Worth>,
    /// Whether there is anything to change.
    stuck: bool,
}

impl Swaps {
    /// Takes up a question; the first answer keeps all rules.
    ///
    /// # Errors
    ///
    /// When people cannot be divided as asked, when a rule names what is not there, when rules cannot hold together,
    /// or when no groups were found that keep them.
    pub(super) fn new(question: &Question) -> Result<Self, GroupError> {
        let mut swaps = Self::begin(question)?;
        for _ in 0..if swaps.board.is_small() { FIRST.0 } else { FIRST.1 } {
            if swaps.is_done() {
                break;
            }
            swaps.unit();
        }
        Ok(swaps)
    }

    /// The first groups as they are dealt.
    fn begin(question: &Question) -> Result<Self, GroupError> {
        let mut draw = Draw::from_seed(question.seed);
        let bounds = question.limits.bounds(question.people, question.groups)?;
        let (book, plan) = rules::plan(question, bounds, &mut draw)?;
        let rounds = question.rounds.max(1);
        let unwished = question.aim == Aim::Random || question.attributes.is_empty();
        let by_lot = rounds == 1 && question.past.is_empty() && unwished;
        let starts = if by_lot {
            vec![lots::draw_within(question, &book, &plan, &mut draw)]
        } else {
            start::starts(question, &book, &plan, &mut draw)
        };
        let mut board = Board::new(question, book, starts);
        let annealing = Annealing::new(&mut board, &mut draw);
        let stuck = by_lot || !board.can_move();
        Ok(Self {
            best: board.seats(),
            worth: board.worth(),
            least: board.least(question),
            stuck,
            board,
            annealing,
            draw,
        })
    }

    fn keep(&mut self) {
        if self.board.worth() < self.worth {
            self.worth = self.board.worth();
            self.board.copy_seats(&mut self.best);
        }
    }
}

impl Engine for Swaps {
    fn unit(&mut self) {
        let mut steps = 0;
        // Copying is no work that counts: in a large hall the best is noticed at the end of a unit only.
        let small = self.board.is_small();
        while steps < UNIT {
            let before = self.board.worth();
            steps += self.annealing.step(&mut self.board, &mut self.draw);
            if small && self.board.worth() < before {
                self.keep();
                if self.is_proven() {
                    return;
                }
            }
            if self.annealing.is_over() {
                self.keep();
                self.annealing.begin_again();
            }
        }
        self.keep();
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.best
    }

    fn is_proven(&self) -> bool {
        self.stuck || self.least == Some(self.worth)
    }
}
