//! Whose turn it is: swaps among all schedules and searches with a symmetry share the work.
//!
//! First every symmetry has a short turn. From then on swaps have their share, the larger the nearer they come, and
//! the other turns go mostly to the symmetries that have come nearest.

use super::super::rng::Draw;
use super::absent;
use super::cycles::Cycles;
use super::meetings::{Compared, Counted, MOST_COUNTED};
use super::shape::{Schedule, Shape};
use super::swaps::Swaps;
use super::symmetry::{self, Plan, Symmetry, plans};

/// Units in a turn.
const TURN: u32 = 8;

/// Up to so many people symmetries are tried: beyond, swaps and constructions do well, and orbits grow many.
const MOST_CYCLED: usize = 200;

/// Counting Q anew, whenever a symmetry comes nearer, takes no more looks than a few units do.
const MOST_LOOKS: usize = 400_000;

/// Units in the first turn of a second symmetry.
const GLANCE: u32 = 1;

/// The most symmetries that are tried.
const MOST_PLANS: usize = 280;

/// All ways to look, and who is at work.
#[derive(Debug)]
pub(super) struct Turns {
    swaps: Way,
    /// Symmetries still to be tried, of these rounds or of rounds with all groups full.
    plans: std::vec::IntoIter<(Plan, bool)>,
    full: Option<Shape>,
    cycles: Vec<Entry>,
    turn: u32,
    left: u32,
    at_work: Option<usize>,
    seeds: Draw,
}

#[derive(Debug)]
struct Entry {
    cycles: Cycles,
    /// Whether all groups are full, so that some people have to leave.
    is_full: bool,
    /// Q of its best, as many rounds as asked for.
    cost: u64,
}

#[derive(Debug)]
enum Way {
    Few(Swaps<Counted>),
    Many(Swaps<Compared>),
}

fn counted(shape: &Shape, schedule: &Schedule) -> Counted {
    Counted::new(shape.people, schedule, |round| shape.members(round))
}

impl Way {
    fn new(shape: &Shape, start: &Schedule, draw: Draw) -> Self {
        if shape.people <= MOST_COUNTED {
            Self::Few(Swaps::new(shape, start, counted(shape, start), draw))
        } else {
            Self::Many(Swaps::new(shape, start, Compared::new(shape.people, start), draw))
        }
    }

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

impl Turns {
    pub fn new(shape: &Shape, start: &Schedule, mut draw: Draw) -> Self {
        let looks = shape.people * shape.largest() * shape.rounds * shape.rounds;
        let plans =
            if shape.people <= MOST_CYCLED && looks <= MOST_LOOKS { plans(shape) } else { Vec::new() };
        let seeds = Draw::from_seed(draw.below_wide(u64::MAX));
        let full = absent::full(shape).filter(|_| !plans.is_empty());
        let alone = plans.into_iter().take(MOST_PLANS).map(|plan| (plan, false));
        let filled = full.iter().flat_map(symmetry::plans).filter(Plan::is_twisted).take(MOST_PLANS);
        let plans: Vec<_> = alone.chain(filled.map(|plan| (plan, true))).collect();
        Self {
            swaps: Way::new(shape, start, draw),
            plans: plans.into_iter(),
            full,
            cycles: Vec::new(),
            turn: 0,
            left: 0,
            at_work: None,
            seeds,
        }
    }

    /// One unit of whose turn it is; what comes out when it is below `cost`, and its Q.
    pub fn unit(&mut self, shape: &Shape, cost: u64) -> Option<(Schedule, u64)> {
        if self.left == 0 {
            self.next_turn(shape);
        }
        self.left -= 1;
        let Some(entry) = self.at_work.and_then(|at| self.cycles.get_mut(at)) else {
            self.swaps.unit();
            let found = self.swaps.best_cost();
            return (found < cost).then(|| (self.swaps.best(), found));
        };
        entry.cycles.unit();
        if entry.cycles.is_done() {
            self.left = 0;
        }
        let mut schedule = entry.cycles.news()?;
        // Rounds left out all belong to the last base round, and there one is like another.
        schedule.truncate(shape.rounds);
        if entry.is_full {
            schedule = absent::without(shape, &schedule)?;
        }
        let found = shape.repeats_squared(&schedule);
        entry.cost = entry.cost.min(found);
        (found < cost).then_some((schedule, found))
    }

    fn next_turn(&mut self, shape: &Shape) {
        self.left = TURN;
        if let Some((plan, is_full)) = self.plans.next() {
            if plan.is_twisted() {
                self.left = GLANCE;
            }
            let draw = Draw::from_seed(self.seeds.below_wide(u64::MAX));
            let shape = self.full.as_ref().filter(|_| is_full).unwrap_or(shape);
            let cycles = Cycles::new(shape, Symmetry::new(shape, plan), draw);
            self.at_work = Some(self.cycles.len());
            self.cycles.push(Entry { cycles, is_full, cost: u64::MAX });
            return;
        }
        let turn = self.turn;
        self.turn += 1;
        let mut open: Vec<usize> =
            (0..self.cycles.len()).filter(|&at| !self.cycles[at].cycles.is_done()).collect();
        let nearest = open.iter().map(|&at| self.cycles[at].cost).min().unwrap_or(u64::MAX);
        let swaps = self.swaps.best_cost();
        let share = if swaps <= nearest {
            2
        } else if swaps / 2 <= nearest {
            4
        } else {
            8
        };
        self.at_work = None;
        if turn.is_multiple_of(share) || open.is_empty() {
            return;
        }
        // What is near: few meetings again, or few orbits of them, which may be one step away from none.
        let turn = turn - turn.div_ceil(share);
        let orbits =
            |at: &usize| self.cycles[*at].cost.saturating_mul(1000) / self.cycles[*at].cycles.order();
        if turn.is_multiple_of(3) {
            open.sort_by_key(|&at| self.cycles[at].cost);
        } else {
            open.sort_by_key(orbits);
        }
        // The nearest every second time, the next every fourth and so on, as ones at the end of a binary count; now and
        // then the whole row has its turn.
        let turn = turn / 3 * 2 + turn % 3;
        let rank = if turn.is_multiple_of(16) { turn / 16 } else { turn.trailing_ones() };
        self.at_work = Some(open[rank as usize % open.len()]);
    }
}
