//! Rounds in which people meet others: few meetings again, Q as small as can be.
//!
//! | file | subject |
//! |---|---|
//! | `shape` | how many people, groups and rounds; what cannot be bettered |
//! | `deal` | a first schedule, person by person |
//! | `swaps`, `meetings`, `heat` | two people change places, again and again |
//! | `fair` | everybody has the same chance of every place |

mod deal;
mod fair;
mod heat;
mod meetings;
mod shape;
mod swaps;
#[cfg(test)]
mod tests;

use super::arrangement::GroupError;
use super::limits::Limits;
use super::rng::Draw;
use super::search::Engine;
use fair::Fair;
use meetings::{Compared, Counted, MOST_COUNTED};
use shape::{Schedule, Shape};
use swaps::Swaps;

/// Looks for rounds in which few people meet again, without rules and without rounds that are over.
#[derive(Debug)]
pub(super) struct Rounds {
    least: u64,
    way: Way,
    fair: Fair,
    shown: Schedule,
    cost: u64,
}

#[derive(Debug)]
enum Way {
    Few(Swaps<Counted>),
    Many(Swaps<Compared>),
}

impl Way {
    fn unit(&mut self) {
        match self {
            Self::Few(swaps) => swaps.unit(),
            Self::Many(swaps) => swaps.unit(),
        }
    }

    fn best_cost(&self) -> u64 {
        match self {
            Self::Few(swaps) => swaps.best_cost(),
            Self::Many(swaps) => swaps.best_cost(),
        }
    }

    fn best(&self) -> Schedule {
        match self {
            Self::Few(swaps) => swaps.best(),
            Self::Many(swaps) => swaps.best(),
        }
    }
}

impl Rounds {
    /// Takes up the question; a first schedule stands at once.
    ///
    /// # Errors
    ///
    /// When people cannot be divided as asked.
    pub fn new(people: u32, groups: u32, limits: Limits, rounds: u32, seed: u64) -> Result<Self, GroupError> {
        let shape = Shape::new(people, groups, limits, rounds)?;
        let mut draw = Draw::from_seed(seed);
        let fair = Fair::new(&shape, &mut draw);
        let start = deal::first(&shape, &mut draw);
        let way = if shape.people <= MOST_COUNTED {
            let counted = Counted::new(shape.people, &start, |round| shape.members(round));
            Way::Few(Swaps::new(&shape, &start, counted, draw))
        } else {
            let compared = Compared::new(shape.people, &start);
            Way::Many(Swaps::new(&shape, &start, compared, draw))
        };
        let (shown, cost) = (fair.shown(&start), way.best_cost());
        Ok(Self { least: shape.least(), way, fair, shown, cost })
    }
}

impl Engine for Rounds {
    fn unit(&mut self) {
        self.way.unit();
        if self.way.best_cost() < self.cost {
            self.cost = self.way.best_cost();
            self.shown = self.fair.shown(&self.way.best());
        }
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.shown
    }

    fn is_proven(&self) -> bool {
        self.cost <= self.least
    }
}
