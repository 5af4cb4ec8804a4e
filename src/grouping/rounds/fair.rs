//! Everybody has the same chance of every place.
//!
//! Constructions and searches know people and groups by number, and what they find favours some numbers. So the numbers
//! are dealt by lot: whom a schedule calls the first may be anybody, and so for the groups of every round.

use super::super::rng::Draw;
use super::shape::{Schedule, Shape};

/// Who is who, and which group comes first, round by round.
#[derive(Clone, Debug)]
pub(super) struct Fair {
    /// The number in the schedule of each person.
    people: Vec<u32>,
    /// Per round and group: its name, names of the same size being exchanged by lot.
    groups: Vec<Vec<u32>>,
}

impl Fair {
    /// Draws lots for people and groups.
    pub fn new(shape: &Shape, draw: &mut Draw) -> Self {
        let mut people: Vec<u32> = (0..shape.people as u32).collect();
        draw.shuffle(&mut people);
        let large = shape.people % shape.groups;
        let mut names = || {
            let mut names: Vec<u32> = (0..shape.groups as u32).collect();
            let (larger, smaller) = names.split_at_mut(large);
            draw.shuffle(larger);
            draw.shuffle(smaller);
            names
        };
        let groups = (0..shape.rounds).map(|_| names()).collect();
        Self { people, groups }
    }

    /// The same schedule with the people and groups of the lots.
    pub fn shown(&self, schedule: &[Vec<u32>]) -> Schedule {
        let round = |(round, names): (&Vec<u32>, &Vec<u32>)| {
            self.people.iter().map(|&person| names[round[person as usize] as usize]).collect()
        };
        schedule.iter().zip(&self.groups).map(round).collect()
    }
}
