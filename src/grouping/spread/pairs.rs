//! Mix with numbers or with three attributes and more, for as many people as a table of all pairs holds.

use super::super::question::{Attribute, Question};
use super::super::rng::Draw;
use super::super::search::Engine;
use super::cooling::Cooling;
use super::gower::{Scale, distances, scales};
use super::seating::Seating;

/// The most people for whom there is a table of pairs: 9 MB.
pub(super) const MOST: u32 = 1500;

/// Looks for the largest sum of how unlike people in the same group are, all attributes together, by weight.
#[derive(Debug)]
pub(super) struct Pairs {
    cooling: Cooling,
    order: Vec<u32>,
    best: Vec<Vec<u32>>,
    best_total: i64,
    /// What the sum cannot be above, where that is known.
    bound: Option<i64>,
}

impl Pairs {
    /// Begins where `round` has people; its sizes are kept.
    pub fn new(question: &Question, attributes: &[&Attribute], round: Vec<u32>, mut draw: Draw) -> Self {
        let scales = scales(attributes, question.people);
        let mut order: Vec<u32> = (0..question.people).collect();
        draw.shuffle(&mut order);
        let mut sizes = vec![0; question.groups as usize];
        for &group in &round {
            sizes[group as usize] += 1;
        }
        let bound = bound(&scales, &sizes);
        let bounds = sizes.iter().map(|&size| (size, size)).collect();
        let places: Vec<u32> = order.iter().map(|&person| round[person as usize]).collect();
        let seating = Seating::new(distances(&scales, &order), bounds, &places);
        let best_total = seating.total();
        Self { cooling: Cooling::new(seating, draw), order, best: vec![round], best_total, bound }
    }
}

/// The sum of all distances in groups of these sizes when every value is as even over them as can be.
fn bound(scales: &[Scale], sizes: &[u32]) -> Option<i64> {
    let pairs = |people: i64| people * (people - 1) / 2;
    let groups = sizes.len() as i64;
    let all: i64 = sizes.iter().map(|&size| pairs(i64::from(size))).sum();
    let mut bound = 0;
    for scale in scales {
        let Scale::Kinds { span, of } = scale else {
            return None;
        };
        let mut sorted: Vec<u32> = of.iter().copied().flatten().collect();
        sorted.sort_unstable();
        let same: i64 = sorted
            .chunk_by(|one, other| one == other)
            .map(|with| {
                let (each, more) = (with.len() as i64 / groups, with.len() as i64 % groups);
                more * pairs(each + 1) + (groups - more) * pairs(each)
            })
            .sum();
        bound += i64::from(*span) * (all - same);
    }
    Some(bound)
}

impl Engine for Pairs {
    fn unit(&mut self) {
        self.cooling.unit();
        if self.cooling.best_total() > self.best_total {
            self.best_total = self.cooling.best_total();
            for (&person, &group) in self.order.iter().zip(self.cooling.best()) {
                self.best[0][person as usize] = group;
            }
        }
    }

    fn best(&self) -> &[Vec<u32>] {
        &self.best
    }

    fn is_proven(&self) -> bool {
        self.bound == Some(self.best_total)
    }
}
