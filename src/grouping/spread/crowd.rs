//! Mix with numbers or with three attributes and more, for crowds: counts per group and value, no table of pairs.

use std::cmp::Ordering;

use super::super::question::{Attribute, Question, Values};
use super::super::rng::Draw;
use super::super::search::Engine;

/// Elementary steps in a unit: looks at one attribute of a pair, or at a person.
const STEPS: u64 = 4000;

/// How many partners are looked at for one who had better move.
const PARTNERS: u32 = 48;

/// The most counts held of one attribute: 32 MB.
const MOST_CELLS: usize = 1 << 23;

/// One in so many times somebody moves though it makes things worse.
const NOISE: u32 = 200;

/// So much more a value out of some counts than a part of the line of numbers, at the same weight: one too many of a
/// value is seen, a neighbour in the line is not.
const KIND: i64 = 16;

/// Looks for groups over which every value is as even as can be: who is in a group that has too many of theirs, or
/// lacks something, swaps with the best of some others drawn (as broken clauses are repaired: Selman, Kautz & Cohen,
/// "Noise Strategies for Improving Local Search", AAAI 1994).
///
/// A number counts as the part of the line in which it stands, parts of as many people as there are groups: when every
/// group has one out of each, the groups are spread alike, and with sizes fixed that is where the sum of differences
/// within groups is near its most. An attribute with so many values and groups that they cannot be counted takes no part.
#[derive(Debug)]
pub(super) struct Crowd {
    attributes: Vec<Tally>,
    draw: Draw,
    round: Vec<u32>,
    groups: u32,
    /// Per group in how many values it lacks somebody.
    lacking: Vec<u32>,
    /// Pairs alike above the fewest there can be, weighted.
    excess: i64,
    best: Vec<Vec<u32>>,
    best_excess: i64,
    fresh: bool,
    /// Everybody, in the order in which they are looked at; who is next.
    line: Vec<u32>,
    next: usize,
    /// Whether nothing but counts was asked for, so that no excess is a proof.
    exact: bool,
}

#[derive(Debug)]
struct Tally {
    weight: i64,
    of: Vec<Option<u32>>,
    width: usize,
    cells: Vec<u32>,
    totals: Vec<u32>,
}

impl Tally {
    /// Values of fewer than two people are left out: nothing is uneven about them.
    fn new(attribute: &Attribute, line: &[u32], groups: u32) -> Self {
        let mut weight = i64::from(attribute.weight);
        let mut of = match &attribute.values {
            Values::Kinds(kinds) => {
                weight *= KIND;
                kinds.clone()
            }
            Values::Numbers(numbers) => parts(numbers, line, groups),
        };
        of.resize(line.len(), None);
        let mut sorted: Vec<u32> = of.iter().copied().flatten().collect();
        sorted.sort_unstable();
        let (mut values, mut totals) = (Vec::new(), Vec::new());
        for with in sorted.chunk_by(|one, other| one == other).filter(|with| with.len() > 1) {
            values.push(with[0]);
            totals.push(with.len() as u32);
        }
        for kind in &mut of {
            *kind = kind.and_then(|kind| values.binary_search(&kind).ok()).map(|at| at as u32);
        }
        if values.len() * groups as usize > MOST_CELLS {
            values.clear();
        }
        Self { weight, of, width: values.len(), cells: vec![0; values.len() * groups as usize], totals }
    }

    fn cell(&self, group: u32, kind: u32) -> i64 {
        i64::from(self.cells[group as usize * self.width + kind as usize])
    }

    /// What a swap adds to the pairs alike.
    fn change(&self, one: u32, other: u32, here: u32, there: u32) -> i64 {
        let (kind, like) = (self.of[one as usize], self.of[other as usize]);
        if kind == like {
            return 0;
        }
        let gone = kind.map_or(0, |kind| self.cell(there, kind) - self.cell(here, kind) + 1);
        let come = like.map_or(0, |like| self.cell(here, like) - self.cell(there, like) + 1);
        self.weight * (gone + come)
    }
}

/// The part of the line in which each number stands, with as many people in each as there are groups; who has the same
/// number stands in the order of `people`.
fn parts(numbers: &[Option<f64>], people: &[u32], groups: u32) -> Vec<Option<u32>> {
    let number = |person: u32| numbers.get(person as usize).copied().flatten();
    let mut line: Vec<(f64, u32)> =
        people.iter().filter_map(|&person| number(person).map(|number| (number, person))).collect();
    line.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut parts = vec![None; people.len()];
    for (at, &(_, person)) in (0_u32..).zip(&line) {
        parts[person as usize] = Some(at / groups);
    }
    parts
}

impl Crowd {
    /// Begins where `round` has people; its sizes are kept.
    pub fn new(question: &Question, attributes: &[&Attribute], round: Vec<u32>, mut draw: Draw) -> Self {
        let (people, groups) = (question.people, question.groups);
        let mut line: Vec<u32> = (0..people).collect();
        draw.shuffle(&mut line);
        let mut tallies: Vec<Tally> =
            attributes.iter().map(|attribute| Tally::new(attribute, &line, groups)).collect();
        tallies.retain(|tally| !tally.cells.is_empty());
        let mut crowd = Self {
            attributes: Vec::new(),
            draw,
            best: vec![round.clone()],
            round,
            groups,
            lacking: vec![0; groups as usize],
            excess: 0,
            best_excess: 0,
            fresh: false,
            line,
            next: 0,
            exact: tallies.len() == attributes.len()
                && attributes.iter().all(|attribute| matches!(attribute.values, Values::Kinds(_))),
        };
        crowd.attributes = tallies;
        crowd.count();
        crowd.best_excess = crowd.excess;
        crowd
    }

    fn count(&mut self) {
        let pairs = |people: i64| people * (people - 1) / 2;
        let groups = self.groups;
        for tally in &mut self.attributes {
            for (kind, &group) in tally.of.iter().zip(&self.round) {
                if let Some(kind) = kind {
                    tally.cells[group as usize * tally.width + *kind as usize] += 1;
                }
            }
            let mut excess: i64 = tally.cells.iter().map(|&people| pairs(i64::from(people))).sum();
            for &total in &tally.totals {
                let (each, more) = (i64::from(total / groups), i64::from(total % groups));
                excess -= more * pairs(each + 1) + (i64::from(groups) - more) * pairs(each);
            }
            self.excess += tally.weight * excess;
            for (lacking, cells) in self.lacking.iter_mut().zip(tally.cells.chunks(tally.width.max(1))) {
                let few =
                    cells.iter().zip(&tally.totals).filter(|(people, total)| **people < *total / groups);
                *lacking += few.count() as u32;
            }
        }
    }

    /// Whether somebody's group has too many of theirs, or too few of something.
    fn had_better_move(&self, person: u32) -> bool {
        let group = self.round[person as usize];
        let crowded = |tally: &Tally| {
            tally.of[person as usize].is_some_and(|kind| {
                tally.cell(group, kind) > i64::from(tally.totals[kind as usize].div_ceil(self.groups))
            })
        };
        self.lacking[group as usize] > 0 || self.attributes.iter().any(crowded)
    }

    /// The best of some partners drawn, and what swapping with them adds.
    fn partner(&mut self, person: u32) -> Option<(u32, i64)> {
        let here = self.round[person as usize];
        let mut best: Option<(u32, i64)> = None;
        for _ in 0..PARTNERS {
            let other = self.draw.below(self.round.len() as u32);
            let there = self.round[other as usize];
            if here == there {
                continue;
            }
            let change = self.attributes.iter().map(|tally| tally.change(person, other, here, there)).sum();
            if best.is_none_or(|best| change < best.1) {
                best = Some((other, change));
            }
            if change < 0 {
                break;
            }
        }
        best
    }

    fn shift(&mut self, person: u32, to: u32) {
        let from = std::mem::replace(&mut self.round[person as usize], to);
        for tally in &mut self.attributes {
            let Some(kind) = tally.of[person as usize] else {
                continue;
            };
            let fewest = tally.totals[kind as usize] / self.groups;
            let here = &mut tally.cells[from as usize * tally.width + kind as usize];
            *here -= 1;
            self.lacking[from as usize] += u32::from(*here + 1 == fewest);
            let there = &mut tally.cells[to as usize * tally.width + kind as usize];
            *there += 1;
            self.lacking[to as usize] -= u32::from(*there == fewest);
        }
    }

    fn keep(&mut self) {
        if self.fresh {
            self.best[0].clone_from(&self.round);
            self.fresh = false;
        }
    }
}

impl Engine for Crowd {
    fn unit(&mut self) {
        let mut left = STEPS;
        let tried = u64::from(PARTNERS) * self.attributes.len() as u64;
        while left > 0 && self.excess > 0 {
            left -= 1;
            let person = self.line[self.next];
            self.next = (self.next + 1) % self.line.len();
            if !self.had_better_move(person) {
                continue;
            }
            left = left.saturating_sub(tried);
            let Some((other, change)) = self.partner(person) else {
                continue;
            };
            match change.cmp(&0) {
                Ordering::Greater if self.draw.below(NOISE) > 0 => continue,
                Ordering::Greater => self.keep(),
                Ordering::Less | Ordering::Equal => {}
            }
            let (here, there) = (self.round[person as usize], self.round[other as usize]);
            self.shift(person, there);
            self.shift(other, here);
            self.excess += change;
            if self.excess < self.best_excess {
                self.best_excess = self.excess;
                self.fresh = true;
            }
        }
        self.keep();
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.best
    }

    fn is_proven(&self) -> bool {
        self.exact && self.best_excess == 0
    }

    fn is_done(&self) -> bool {
        self.best_excess == 0
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::cost::cost;
    use super::*;

    #[test]
    fn what_is_kept_is_what_is_counted() {
        for seed in 0..20 {
            let mut draw = Draw::from_seed(seed);
            let mut kinds = |width| {
                let of = (0..60).map(|_| Some(draw.below(width)).filter(|kind| *kind > 0)).collect();
                Attribute { weight: 1 + draw.below(3), values: Values::Kinds(of) }
            };
            let attributes = vec![kinds(4), kinds(5), kinds(6), kinds(20)];
            let held: Vec<&Attribute> = attributes.iter().collect();
            let round = (0..60).map(|person| person % 7).collect();
            let question = Question {
                people: 60,
                groups: 7,
                attributes: attributes.clone(),
                seed,
                ..Question::default()
            };
            let mut crowd = Crowd::new(&question, &held, round, draw);
            for units in [0, 3] {
                for _ in 0..units {
                    crowd.unit();
                }
                let cost = cost(&question, &crowd.best);
                let excess = cost.attributes.iter().zip(&attributes).map(|(cost, attribute)| {
                    (cost.same_pairs - cost.same_pairs_bound) as i64 * i64::from(attribute.weight) * KIND
                });
                assert_eq!(crowd.best_excess, excess.sum::<i64>());
            }
            let (excess, lacking) = (crowd.excess, crowd.lacking.clone());
            for tally in &mut crowd.attributes {
                tally.cells.fill(0);
            }
            crowd.lacking.fill(0);
            crowd.excess = 0;
            crowd.count();
            assert_eq!((crowd.excess, crowd.lacking), (excess, lacking));
        }
    }

    #[test]
    fn a_crowd_is_even_by_three_attributes_and_spread_by_a_number() {
        let mut draw = Draw::from_seed(3);
        let mut kinds = |width| {
            let of = (0..2400).map(|_| Some(draw.below(width))).collect();
            Attribute { weight: 1, values: Values::Kinds(of) }
        };
        let mut attributes = vec![kinds(5), kinds(4), kinds(3)];
        let ages = (0..2400).map(|_| Some(f64::from(draw.below(60)))).collect();
        attributes.push(Attribute { weight: 1, values: Values::Numbers(ages) });
        let question = Question { people: 2400, groups: 12, attributes, rounds: 1, ..Question::default() };
        let question = Question { aim: super::super::super::question::Aim::Mix, ..question };
        let mut search = super::super::super::search::Search::new(question).unwrap();
        search.work(150);
        let found = search.found();
        assert_eq!(found.cost.attributes.iter().map(|attribute| attribute.deviation).sum::<u64>(), 0);
        assert_eq!(found.rounds[0].iter().filter(|&&group| group == 3).count(), 200);
    }
}
