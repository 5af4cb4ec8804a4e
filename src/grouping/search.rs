//! Looking for groups: a first answer at once, a better one for as long as somebody waits.

use std::fmt;

use super::arrangement::GroupError;
use super::cost::{Cost, cost};
use super::question::{Aim, Question};
use super::random::draw_lots;
use super::rounds::Rounds;
use super::swaps::Swaps;
use super::{spread, together};

/// Units of work that are done when nobody says how many: about a second.
pub const DEFAULT_WORK: u64 = 20_000;

/// Rounds of groups, and how good they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Per round the group of each person.
    pub rounds: Vec<Vec<u32>>,
    /// What they are worth.
    pub cost: Cost,
    /// Whether nothing better exists.
    pub proven: bool,
    /// Units of work done: the same question, seed and units give the same groups on every machine.
    pub work: u64,
}

/// A search for groups that can be stopped and taken up again at any moment.
///
/// ```
/// use kring::grouping::{Question, Search};
///
/// let question = Question { people: 15, groups: 5, rounds: 7, seed: 1, ..Question::default() };
/// let mut search = Search::new(question)?;
/// search.work(100);
/// assert_eq!(search.found().rounds.len(), 7);
/// # Ok::<(), kring::grouping::GroupError>(())
/// ```
#[derive(Debug)]
pub struct Search {
    question: Question,
    engine: Box<dyn Engine>,
    work: u64,
}

/// A way to look for the answer to one kind of question.
pub(super) trait Engine: fmt::Debug + Send {
    /// Looks on for one unit: a fixed number of elementary steps, about 50 µs, whatever the clock says.
    fn unit(&mut self);

    /// The best found so far: per round the group of each person.
    fn best(&self) -> &[Vec<u32>];

    /// Whether nothing better exists.
    fn is_proven(&self) -> bool;

    /// Whether looking on is of no use: proven, or everything this engine can try is tried.
    fn is_done(&self) -> bool {
        self.is_proven()
    }
}

impl Search {
    /// Takes up a question; a first answer stands at once.
    ///
    /// # Errors
    ///
    /// When people cannot be divided as asked, or the rules cannot hold together.
    pub fn new(question: Question) -> Result<Self, GroupError> {
        let engine = engine(&question)?;
        Ok(Self { question, engine, work: 0 })
    }

    /// The question.
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// Looks on for so many units, or until nothing better exists; whether there is any use in going on.
    pub fn work(&mut self, units: u64) -> bool {
        let end = self.work.saturating_add(units);
        while self.work < end && !self.engine.is_done() {
            self.engine.unit();
            self.work += 1;
        }
        !self.engine.is_done()
    }

    /// The best found so far.
    pub fn found(&self) -> Found {
        let rounds = self.engine.best().to_vec();
        Found {
            cost: cost(&self.question, &rounds),
            rounds,
            proven: self.engine.is_proven(),
            work: self.work,
        }
    }
}

/// The engine for a kind of question.
fn engine(question: &Question) -> Result<Box<dyn Engine>, GroupError> {
    let wished_for = question.aim != Aim::Random && !question.attributes.is_empty();
    if !question.rules.is_empty() || !question.past.is_empty() || (question.rounds > 1 && wished_for) {
        return Ok(Box::new(Swaps::new(question)?));
    }
    let Question { people, groups, limits, rounds, seed, .. } = *question;
    if rounds > 1 {
        return Ok(Box::new(Rounds::new(people, groups, limits, rounds, seed)?));
    }
    match question.aim {
        Aim::Gather => together::engine(question),
        Aim::Mix => spread::engine(question),
        Aim::Random => Ok(Box::new(Ready::proven(draw_lots(people, groups, limits, seed)?))),
    }
}

/// An answer that needs no looking for.
#[derive(Debug)]
pub(super) struct Ready {
    rounds: Vec<Vec<u32>>,
    proven: bool,
}

impl Ready {
    /// One round that nothing is better than.
    pub fn proven(round: Vec<u32>) -> Self {
        Self { rounds: vec![round], proven: true }
    }

    /// One round, with nothing more to try.
    pub fn unproven(round: Vec<u32>) -> Self {
        Self { rounds: vec![round], proven: false }
    }
}

impl Engine for Ready {
    fn unit(&mut self) {}

    fn best(&self) -> &[Vec<u32>] {
        &self.rounds
    }

    fn is_proven(&self) -> bool {
        self.proven
    }

    fn is_done(&self) -> bool {
        true
    }
}
