//! What the first attribute leaves open, decided by the next ones.

use std::cmp::Ordering;

use super::super::arrangement::GroupError;
use super::super::question::{Attribute, Question, Values};
use super::super::rng::Draw;
use super::super::search::Engine;
use super::seats::seats;

/// Elementary steps in a unit.
const STEPS: u64 = 4000;

/// So many times its people a table is tried on before another one is laid.
const PATIENCE: u64 = 200;

/// Looks for few fragments of the first attribute, then of the second, and so on.
///
/// Lays a table with the fewest fragments of the first, swaps two people, or all of two values in two groups, as long
/// as no attribute suffers for a later one, and after a while lays another table that is as good.
#[derive(Debug)]
pub(super) struct Ties {
    question: Question,
    kinds: Vec<Kinds>,
    draw: Draw,
    round: Vec<u32>,
    members: Vec<Vec<u32>>,
    score: Score,
    best: Vec<Vec<u32>>,
    best_score: Score,
    /// Whether the first attribute of the best is proven.
    first_proven: bool,
    /// Steps done that no unit has paid for.
    debt: u64,
    idle: u64,
}

/// What people have of one attribute, and how many of each group have it.
#[derive(Debug)]
struct Kinds {
    of: Vec<Option<u32>>,
    width: usize,
    cells: Vec<u32>,
    /// The fewest fragments that could be, by counting.
    bound: i64,
}

/// Fragments per attribute, then pairs apart per attribute: less is better, the first decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Score(Vec<i64>);

impl Kinds {
    fn new(attribute: &Attribute, question: &Question) -> Self {
        let mut of: Vec<Option<u32>> = match &attribute.values {
            Values::Kinds(kinds) => kinds.clone(),
            Values::Numbers(numbers) => parts_of_the_line(numbers, question.groups),
        };
        of.resize(question.people as usize, None);
        let mut sorted: Vec<u32> = of.iter().copied().flatten().collect();
        sorted.sort_unstable();
        sorted.dedup();
        for kind in of.iter_mut().flatten() {
            *kind = sorted.partition_point(|other| *other < *kind) as u32;
        }
        let width = sorted.len();
        let counts = of.iter().flatten().fold(vec![0_u32; width], |mut counts, kind| {
            counts[*kind as usize] += 1;
            counts
        });
        let bounds = question.limits.bounds(question.people, question.groups);
        let most = bounds.map_or(question.people, |bounds| bounds.max).max(1);
        let bound = counts.iter().map(|count| i64::from(count.div_ceil(most))).sum();
        Self { of, width, cells: Vec::new(), bound }
    }

    /// Counts anew: fragments, and pairs together, which count negatively.
    fn count(&mut self, round: &[u32], groups: u32) -> (i64, i64) {
        self.cells.clear();
        self.cells.resize(self.width * groups as usize, 0);
        for (kind, group) in self.of.iter().zip(round) {
            if let Some(kind) = kind {
                self.cells[*group as usize * self.width + *kind as usize] += 1;
            }
        }
        let (mut fragments, mut pairs) = (0, 0);
        for &people in self.cells.iter().filter(|&&people| people > 0) {
            fragments += 1;
            pairs -= i64::from(people) * i64::from(people - 1) / 2;
        }
        (fragments, pairs)
    }
}

/// Which part of the line each number stands in, when the line is cut into as many parts as there are groups.
fn parts_of_the_line(numbers: &[Option<f64>], groups: u32) -> Vec<Option<u32>> {
    let mut line: Vec<f64> = numbers.iter().copied().flatten().collect();
    line.sort_by(f64::total_cmp);
    let part = |number: f64| {
        let before = line.partition_point(|other| other.total_cmp(&number) == Ordering::Less) as u64;
        (before * u64::from(groups) / line.len() as u64) as u32
    };
    numbers.iter().map(|number| number.map(part)).collect()
}

impl Ties {
    pub fn new(question: &Question) -> Result<Self, GroupError> {
        let kinds: Vec<Kinds> =
            question.attributes.iter().map(|attribute| Kinds::new(attribute, question)).collect();
        let mut ties = Self {
            question: question.clone(),
            kinds,
            draw: Draw::from_seed(question.seed),
            round: Vec::new(),
            members: Vec::new(),
            score: Score::default(),
            best: vec![Vec::new()],
            best_score: Score::default(),
            first_proven: false,
            debt: 0,
            idle: 0,
        };
        ties.lay(question.seed)?;
        ties.debt = 0;
        Ok(ties)
    }

    /// Lays a table, and keeps it when it is the best so far.
    fn lay(&mut self, seed: u64) -> Result<(), GroupError> {
        let (groups, limits) = (self.question.groups, self.question.limits);
        let Some(first) = self.kinds.first() else {
            return Ok(());
        };
        let seats = seats(&first.of, first.width, groups, limits, seed)?;
        self.round = seats.round;
        self.debt += seats.work + self.round.len() as u64;
        self.idle = 0;
        self.members = vec![Vec::new(); groups as usize];
        for (person, group) in (0..).zip(&self.round) {
            self.members[*group as usize].push(person);
        }
        let counted: Vec<(i64, i64)> =
            self.kinds.iter_mut().map(|kinds| kinds.count(&self.round, groups)).collect();
        self.score.0 = counted.iter().map(|both| both.0).chain(counted.iter().map(|both| both.1)).collect();
        self.first_proven |= seats.proven;
        self.keep();
        Ok(())
    }

    fn keep(&mut self) {
        if self.best_score.0.is_empty() || self.score.0 < self.best_score.0 {
            self.best_score.clone_from(&self.score);
            self.best[0].clone_from(&self.round);
            self.idle = 0;
        }
    }

    /// Puts a person in another group, and counts along.
    fn shift(&mut self, person: u32, to: u32) {
        let from = std::mem::replace(&mut self.round[person as usize], to) as usize;
        let attributes = self.kinds.len();
        for (at, kinds) in self.kinds.iter_mut().enumerate() {
            let Some(kind) = kinds.of[person as usize] else {
                continue;
            };
            let here = &mut kinds.cells[from * kinds.width + kind as usize];
            *here -= 1;
            self.score.0[at] -= i64::from(*here == 0);
            self.score.0[attributes + at] += i64::from(*here);
            let there = &mut kinds.cells[to as usize * kinds.width + kind as usize];
            self.score.0[at] += i64::from(*there == 0);
            self.score.0[attributes + at] -= i64::from(*there);
            *there += 1;
        }
    }

    fn shift_all(&mut self, people: &[u32], to: u32) {
        for &person in people {
            self.shift(person, to);
        }
    }

    /// Swaps some people for others, unless that makes it worse; gives the steps that took.
    fn swap(&mut self, these: &[u32], those: &[u32], group: u32, other: u32) -> u64 {
        let before = self.score.clone();
        self.shift_all(these, other);
        self.shift_all(those, group);
        let steps = (these.len() + those.len()) as u64 * 4;
        if self.score.0 > before.0 {
            self.shift_all(these, group);
            self.shift_all(those, other);
            return steps;
        }
        for (at, gone, come) in [(group, these, those), (other, those, these)] {
            let members = &mut self.members[at as usize];
            members.retain(|person| !gone.contains(person));
            members.extend(come);
        }
        self.keep();
        2 * steps
    }

    /// Tries to swap two people, or all in their groups who have what they have of the first attribute.
    fn attempt(&mut self) -> u64 {
        let person = self.draw.below(self.question.people);
        let partner = self.draw.below(self.question.people);
        let (group, other) = (self.round[person as usize], self.round[partner as usize]);
        if group == other {
            return 1;
        }
        let Some(first) = self.kinds.first() else {
            return 1;
        };
        let (kind, like) = (first.of[person as usize], first.of[partner as usize]);
        if self.draw.below(2) == 0 || kind == like {
            return self.swap(&[person], &[partner], group, other);
        }
        let with = |group: u32, kind: Option<u32>| -> Vec<u32> {
            let members = self.members[group as usize].iter().copied();
            members.filter(|&member| first.of[member as usize] == kind).collect()
        };
        let (these, those) = (with(group, kind), with(other, like));
        if these.len() == those.len() { self.swap(&these, &those, group, other) } else { 8 }
    }
}

impl Engine for Ties {
    fn unit(&mut self) {
        let mut left = STEPS;
        if self.debt > 0 {
            let paid = self.debt.min(left);
            self.debt -= paid;
            left -= paid;
        }
        while left > 0 && !self.is_done() {
            let steps = if self.idle > PATIENCE * u64::from(self.question.people) || self.kinds.len() < 2 {
                let seed = self.draw.below_wide(u64::MAX);
                // The sizes were fit before and still are.
                let _ = self.lay(seed);
                let steps = self.debt.min(left);
                self.debt -= steps;
                steps
            } else {
                self.attempt()
            };
            self.idle += 1;
            left = left.saturating_sub(steps.max(1));
        }
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.best
    }

    fn is_proven(&self) -> bool {
        let mut fragments = self.kinds.iter().zip(&self.best_score.0).skip(1);
        self.first_proven && fragments.all(|(kinds, &fragments)| fragments == kinds.bound)
    }
}
