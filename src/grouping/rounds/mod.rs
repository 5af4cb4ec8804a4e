//! Rounds in which people meet others: few meetings again, Q as small as can be.
//!
//! | file | subject |
//! |---|---|
//! | `shape` | how many people, groups and rounds; what cannot be bettered |
//! | `lines`, `field`, `differences` | constructed rounds |
//! | `deal` | rounds dealt person by person |
//! | `swaps`, `meetings`, `heat` | two people change places, again and again |
//! | `cycles`, `symmetry` | the same among schedules with a symmetry |
//! | `twist` | base rounds with a symmetry of their own |
//! | `absent` | rounds for fewer people from full groups |
//! | `turns` | whose turn it is: the ways share the work |
//! | `fair` | everybody has the same chance of every place |

mod absent;
mod cycles;
mod deal;
mod differences;
mod fair;
mod field;
mod heat;
mod lines;
mod meetings;
mod shape;
mod swaps;
mod symmetry;
#[cfg(test)]
mod tests;
mod turns;
mod twist;

use super::arrangement::GroupError;
use super::limits::Limits;
use super::rng::Draw;
use super::search::Engine;
use fair::Fair;
use lines::lines;
use shape::{Schedule, Shape};
use turns::Turns;

/// Looks for rounds in which few people meet again, without rules and without rounds that are over.
#[derive(Debug)]
pub(super) struct Rounds {
    shape: Shape,
    least: u64,
    turns: Turns,
    fair: Fair,
    shown: Schedule,
    cost: u64,
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
        let start = first(&shape, &mut draw);
        let (shown, cost) = (fair.shown(&start), shape.repeats_squared(&start));
        let turns = Turns::new(&shape, &start, draw);
        Ok(Self { least: shape.least(), shape, turns, fair, shown, cost })
    }
}

/// The better of what is constructed and what is dealt.
fn first(shape: &Shape, draw: &mut Draw) -> Schedule {
    let constructed = deal::complete(shape, shape.in_order(&lines(shape)), draw);
    if !shape.is_countable() {
        return constructed;
    }
    let least = shape.repeats_squared(&constructed);
    if least == 0 {
        return constructed;
    }
    let dealt = deal::complete(shape, Vec::new(), draw);
    if shape.repeats_squared(&dealt) < least { dealt } else { constructed }
}

impl Engine for Rounds {
    fn unit(&mut self) {
        if let Some((schedule, cost)) = self.turns.unit(&self.shape, self.cost) {
            self.cost = cost;
            self.shown = self.fair.shown(&schedule);
        }
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.shown
    }

    fn is_proven(&self) -> bool {
        self.cost <= self.least
    }
}
