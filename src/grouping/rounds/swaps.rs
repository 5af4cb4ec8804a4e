//! Two people in one round change places, again and again: annealing on Q.

use super::super::rng::Draw;
use super::heat::{Heat, thousandths};
use super::meetings::Meetings;
use super::shape::{Schedule, Shape};

/// Looks at a meeting in one unit.
const LOOKS: usize = 26_000;

/// Every descent starts as warm and ends as cold: the chance of a step that costs 1.
const WARM: u32 = thousandths(300);

/// How far a descent cools, as the power of 1/e.
const COOLING: u32 = 3;

/// Units in the first descent, and in the longest.
const DESCENTS: (u32, u32) = (100, 3200);

/// A schedule on which people change places.
#[derive(Clone, Debug)]
pub(super) struct Swaps<M> {
    people: usize,
    /// Per round the seats, group by group, and who sits there.
    seats: Vec<Vec<u32>>,
    /// The group of each seat.
    group_of: Vec<u32>,
    /// The first seat of each group, and the one past the last.
    starts: Vec<usize>,
    meetings: M,
    cost: i64,
    heat: Heat,
    /// Units of this descent, and those done.
    descent: (u32, u32),
    best: Vec<Vec<u32>>,
    best_cost: i64,
    draw: Draw,
}

/// What one more meeting adds to Q for two who met so often.
const fn up(met: u32) -> i64 {
    (2 * met as i64 - 1) * (met > 0) as i64
}

impl<M: Meetings> Swaps<M> {
    /// From `start`, whose groups have the sizes of the shape.
    pub fn new(shape: &Shape, start: &Schedule, meetings: M, draw: Draw) -> Self {
        let seats: Vec<Vec<u32>> = start.iter().map(|round| shape.members(round).concat()).collect();
        let mut starts = vec![0];
        let mut group_of = Vec::with_capacity(shape.people);
        for (group, &size) in (0..).zip(&shape.sizes) {
            group_of.extend(std::iter::repeat_n(group, size as usize));
            starts.push(group_of.len());
        }
        let cost = shape.repeats_squared(start) as i64;
        Self {
            people: shape.people,
            best: seats.clone(),
            seats,
            group_of,
            starts,
            meetings,
            cost,
            best_cost: cost,
            heat: Heat::new(WARM),
            descent: (DESCENTS.0, 0),
            draw,
        }
    }

    /// Q of the best schedule so far.
    pub fn best_cost(&self) -> u64 {
        self.best_cost as u64
    }

    /// The best schedule so far.
    pub fn best(&self) -> Schedule {
        let groups = |seats: &Vec<u32>| {
            let mut groups = vec![0; self.people];
            for (&person, &group) in seats.iter().zip(&self.group_of) {
                groups[person as usize] = group;
            }
            groups
        };
        self.best.iter().map(groups).collect()
    }

    /// One unit of looking on.
    pub fn unit(&mut self) {
        let (length, done) = self.descent;
        if done == length {
            self.descent = ((length * 2).min(DESCENTS.1), 0);
            self.heat.set(WARM);
        } else {
            self.descent.1 += 1;
            self.heat.cool(COOLING, length);
        }
        let mut looks = 0;
        while looks < LOOKS && self.best_cost > 0 {
            looks += self.step() * self.meetings.look();
        }
    }

    /// Tries one swap; gives what it took.
    fn step(&mut self) -> usize {
        let people = self.people as u32;
        let round = self.draw.below(self.seats.len() as u32) as usize;
        let here = self.draw.below(people) as usize;
        let from = self.group_of[here] as usize;
        let one = self.seats[round][here];
        let (start, end) = (self.starts[from], self.starts[from + 1]);
        let size = end - start;
        // Mostly somebody who meets somebody again.
        let again = self.seats[round][start..end].iter().any(|&third| self.meetings.met(one, third) > 1);
        if !again && self.draw.below(16) > 0 {
            return size + 4;
        }
        let there = self.draw.below(people) as usize;
        let to = self.group_of[there] as usize;
        if from == to {
            return size + 6;
        }
        let gain = self.gain(round, here, there);
        if self.heat.accepts(gain, &mut self.draw) {
            self.swap(round, here, there);
            self.cost += gain;
            if self.cost < self.best_cost {
                self.best_cost = self.cost;
                self.best.clone_from(&self.seats);
            }
        }
        5 * size + 10
    }

    /// What Q gains when the people on two seats of different groups change places.
    fn gain(&self, round: usize, here: usize, there: usize) -> i64 {
        let (from, to) = (self.group_of[here] as usize, self.group_of[there] as usize);
        let seats = &self.seats[round];
        let (one, other) = (seats[here], seats[there]);
        let mut gain = 0;
        for &third in &seats[self.starts[from]..self.starts[from + 1]] {
            if third != one {
                gain += up(self.meetings.met(other, third)) - up(self.meetings.met(one, third) - 1);
            }
        }
        for &third in &seats[self.starts[to]..self.starts[to + 1]] {
            if third != other {
                gain += up(self.meetings.met(one, third)) - up(self.meetings.met(other, third) - 1);
            }
        }
        gain
    }

    fn swap(&mut self, round: usize, here: usize, there: usize) {
        let (from, to) = (self.group_of[here] as usize, self.group_of[there] as usize);
        let seats = &mut self.seats[round];
        let (one, other) = (seats[here], seats[there]);
        // The two stand first in their groups: behind them are those whom they leave and join.
        let (first, second) = (self.starts[from], self.starts[to]);
        seats.swap(here, first);
        seats.swap(there, second);
        let left = &seats[first + 1..self.starts[from + 1]];
        let joined = &seats[second + 1..self.starts[to + 1]];
        self.meetings.swap(round, (one, from as u32), (other, to as u32), left, joined);
        seats.swap(first, second);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::limits::Limits;
    use super::super::deal;
    use super::super::meetings::{Compared, Counted};
    use super::*;

    fn steps_keep_count(people: u32, groups: u32, rounds: u32, table: bool) {
        let shape = Shape::new(people, groups, Limits::default(), rounds).unwrap();
        let mut draw = Draw::from_seed(9);
        let start = deal::complete(&shape, Vec::new(), &mut draw);
        if table {
            let counted = Counted::new(shape.people, &start, |round| shape.members(round));
            walk(&shape, Swaps::new(&shape, &start, counted, draw));
        } else {
            walk(&shape, Swaps::new(&shape, &start, Compared::new(shape.people, &start), draw));
        }
    }

    fn walk<M: Meetings>(shape: &Shape, mut swaps: Swaps<M>) {
        swaps.heat.set(thousandths(900));
        for _ in 0..20 {
            for _ in 0..50 {
                swaps.step();
            }
            // Where the search stands, not only its best.
            swaps.best.clone_from(&swaps.seats);
            let schedule = swaps.best();
            assert_eq!(swaps.cost as u64, shape.repeats_squared(&schedule));
            for round in &schedule {
                let sizes: Vec<u32> = shape.members(round).iter().map(|group| group.len() as u32).collect();
                assert_eq!(sizes, shape.sizes);
            }
        }
    }

    #[test]
    fn what_a_swap_changes_is_what_counting_again_gives() {
        for (people, groups, rounds) in [(13, 4, 5), (20, 5, 5), (7, 3, 9), (23, 2, 4), (9, 1, 3)] {
            steps_keep_count(people, groups, rounds, true);
            steps_keep_count(people, groups, rounds, false);
        }
    }
}
