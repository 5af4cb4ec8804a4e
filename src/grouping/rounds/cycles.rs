//! Rounds with a symmetry: people stand in cycles, and when everybody moves on by one place in their cycle, the rounds
//! pass into one another.
//!
//! A round then stands for as many rounds as a cycle has places, and a pair that meets for its whole orbit: what is
//! left to search is smaller by that factor, and good schedules are often found where a search among all finds none.
//! (Prescribed automorphisms: Kramer and Mesner, "t-Designs on Hypergraphs", Discrete Mathematics 15, 1976.)

use super::super::rng::Draw;
use super::heat::{Heat, thousandths};
use super::shape::{Schedule, Shape};
use super::symmetry::Symmetry;

/// Looks at an orbit in one unit.
const LOOKS: usize = 12_000;

/// Every descent starts as warm: the chance of a step that costs one meeting again of a whole orbit.
const WARM: u32 = thousandths(300);

/// How far a descent cools, as the power of 1/e.
const COOLING: u32 = 3;

/// Units in the first descent, and in the longest.
const DESCENTS: (u32, u32) = (4, 24);

/// A search among schedules with one symmetry.
#[derive(Clone, Debug)]
pub(super) struct Cycles {
    symmetry: Symmetry,
    people: usize,
    /// The group of each seat, and the first seat of each group and the one past the last.
    group_of: Vec<u32>,
    starts: Vec<usize>,
    /// Per base round, who sits where.
    seats: Vec<Vec<u32>>,
    /// Rounds that pass into themselves.
    still: Schedule,
    /// Per orbit of pairs: how often each of its pairs meets.
    met: Vec<u32>,
    cost: i64,
    heat: Heat,
    descent: (u32, u32),
    best_cost: i64,
    /// What is best so far and not yet told.
    news: Option<Schedule>,
    draw: Draw,
}

impl Cycles {
    /// Starts from seats dealt by lot.
    pub fn new(shape: &Shape, symmetry: Symmetry, draw: Draw) -> Self {
        let mut starts = vec![0];
        let mut group_of = Vec::with_capacity(shape.people);
        for (group, &size) in (0..).zip(&shape.sizes) {
            group_of.extend(std::iter::repeat_n(group, size as usize));
            starts.push(group_of.len());
        }
        let mut cycles = Self {
            people: shape.people,
            group_of,
            starts,
            seats: Vec::new(),
            still: Vec::new(),
            met: Vec::new(),
            cost: 0,
            heat: Heat::new(WARM),
            descent: (DESCENTS.0, 0),
            best_cost: i64::MAX,
            news: None,
            symmetry,
            draw,
        };
        cycles.deal();
        cycles
    }

    fn deal(&mut self) {
        self.seats = vec![(0..self.people as u32).collect(); self.symmetry.bases];
        for round in &mut self.seats {
            match &self.symmetry.twist {
                Some(twist) => *round = twist.deal(&mut self.draw),
                None => self.draw.shuffle(round),
            }
        }
        self.still = self.symmetry.still_rounds(&mut self.draw);
        self.count();
    }

    fn count(&mut self) {
        let symmetry = &self.symmetry;
        self.met = vec![0; symmetry.orbits.len()];
        for round in &self.still {
            let mut pairs = vec![0; symmetry.orbits.len()];
            for one in 0..self.people {
                for other in 0..one {
                    pairs[symmetry.orbit(one as u32, other as u32)] += u32::from(round[one] == round[other]);
                }
            }
            for ((met, pairs), orbit) in self.met.iter_mut().zip(pairs).zip(&symmetry.orbits) {
                *met += pairs / orbit.pairs;
            }
        }
        for round in &self.seats {
            for range in self.starts.windows(2) {
                let members = &round[range[0]..range[1]];
                for (at, &one) in members.iter().enumerate() {
                    for &other in &members[at + 1..] {
                        let orbit = symmetry.orbit(one, other);
                        self.met[orbit] += symmetry.orbits[orbit].at_once;
                    }
                }
            }
        }
        self.cost = self.met.iter().zip(&symmetry.orbits).map(|(&met, orbit)| orbit.cost(met)).sum();
    }

    /// The best schedule, when it is better than the one told last. It may have more rounds than were asked for.
    pub fn news(&mut self) -> Option<Schedule> {
        self.news.take()
    }

    /// How many pairs an orbit has.
    pub fn order(&self) -> u64 {
        u64::from(self.symmetry.order)
    }

    /// Whether the symmetry has nothing better to offer.
    pub fn is_done(&self) -> bool {
        self.best_cost == 0
    }

    /// One unit of looking on.
    pub fn unit(&mut self) {
        let (length, done) = self.descent;
        if done == length {
            self.descent = ((length * 2).min(DESCENTS.1), 0);
            self.heat.set(WARM);
            self.deal();
        } else {
            self.descent.1 += 1;
            self.heat.cool(COOLING, length);
        }
        let mut looks = 0;
        let before = self.best_cost;
        let mut best = None;
        while looks < LOOKS && self.best_cost > 0 {
            looks += self.step();
            if self.cost < self.best_cost {
                self.best_cost = self.cost;
                best = Some(self.seats.clone());
            }
        }
        if self.best_cost < before {
            self.news = best.map(|seats| self.symmetry.unfold(&seats, &self.group_of, &self.still));
        }
    }

    fn step(&mut self) -> usize {
        let people = self.people as u32;
        let round = self.draw.below(self.seats.len() as u32) as usize;
        let here = self.draw.below(people) as usize;
        let from = self.group_of[here] as usize;
        let one = self.seats[round][here];
        let (start, end) = (self.starts[from], self.starts[from + 1]);
        let size = end - start;
        let again = self.seats[round][start..end]
            .iter()
            .any(|&third| third != one && self.met[self.symmetry.orbit(one, third)] > 1);
        if !again && self.draw.below(24) > 0 {
            return size + 4;
        }
        let there = self.draw.below(people) as usize;
        let twist = self.symmetry.twist.as_ref();
        if self.group_of[there] as usize == from || twist.is_some_and(|twist| !twist.can_swap(here, there)) {
            return size + 6;
        }
        let swaps = twist.filter(|twist| !twist.is_still(here)).map_or(1, |twist| twist.order);
        let before = self.cost;
        self.swap_all(round, here, there, swaps);
        let gain = self.cost - before;
        let whole = i64::from(self.symmetry.order) * swaps as i64;
        if !self.heat.accepts((gain + whole - 1).div_euclid(whole), &mut self.draw) {
            self.swap_all(round, here, there, swaps);
            return 9 * size * swaps + 10;
        }
        5 * size * swaps + 10
    }

    /// The people on two seats change places, and those on as many seats that the two pass into.
    fn swap_all(&mut self, round: usize, mut here: usize, mut there: usize, swaps: usize) {
        for _ in 0..swaps {
            self.swap(round, here, there);
            if let Some(twist) = &self.symmetry.twist {
                here = twist.seat(here);
                there = twist.seat(there);
            }
        }
    }

    fn swap(&mut self, round: usize, here: usize, there: usize) {
        if self.group_of[here] == self.group_of[there] {
            self.seats[round].swap(here, there);
            return;
        }
        for (seat, leaves, joins) in [
            (here, self.seats[round][here], self.seats[round][there]),
            (there, self.seats[round][there], self.seats[round][here]),
        ] {
            let group = self.group_of[seat] as usize;
            for at in self.starts[group]..self.starts[group + 1] {
                if at == seat {
                    continue;
                }
                let third = self.seats[round][at];
                let orbit = self.symmetry.orbit(leaves, third);
                let (kind, met) = (self.symmetry.orbits[orbit], self.met[orbit]);
                self.met[orbit] = met - kind.at_once;
                self.cost += kind.cost(met - kind.at_once) - kind.cost(met);
                let orbit = self.symmetry.orbit(joins, third);
                let (kind, met) = (self.symmetry.orbits[orbit], self.met[orbit]);
                self.met[orbit] = met + kind.at_once;
                self.cost += kind.cost(met + kind.at_once) - kind.cost(met);
            }
        }
        self.seats[round].swap(here, there);
    }
}

#[cfg(test)]
mod tests {
    use super::super::symmetry::plans;
    use super::*;

    #[test]
    fn q_by_orbits_is_q_of_all_rounds_unfolded() {
        for (people, groups, rounds) in [(15, 5, 7), (13, 4, 5), (24, 6, 7), (11, 3, 6), (20, 4, 3)] {
            let shape = Shape::even(people, groups, rounds).unwrap();
            let plans = plans(&shape);
            assert!(!plans.is_empty());
            // Every seventh: of each kind some.
            for plan in plans.into_iter().step_by(7) {
                let symmetry = Symmetry::new(&shape, plan.clone());
                let mut cycles = Cycles::new(&shape, symmetry, Draw::from_seed(4));
                cycles.heat.set(thousandths(900));
                for _ in 0..200 {
                    cycles.step();
                }
                let all = cycles.symmetry.unfold(&cycles.seats, &cycles.group_of, &cycles.still);
                assert!(all.len() >= rounds);
                assert_eq!(cycles.cost as u64, shape.repeats_squared(&all), "{people}/{groups}: {plan:?}");
                for round in &all {
                    let sizes: Vec<u32> =
                        shape.members(round).iter().map(|group| group.len() as u32).collect();
                    assert_eq!(sizes, shape.sizes, "{plan:?}");
                }
            }
        }
    }
}
