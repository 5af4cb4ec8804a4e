//! How unlike people are by all attributes together: Gower's measure in whole numbers.

use super::super::question::{Attribute, Values};
use super::unlike::Distances;

/// The largest sum of distances from one person; see [`super::diverse`].
const FARTHEST: u64 = 1 << 29;

/// An attribute in whole numbers.
#[derive(Clone, Debug)]
pub(super) enum Scale {
    /// So far apart are two with different kinds, or of whom one is not known.
    Kinds { span: i32, of: Vec<Option<u32>> },
    /// Places between 0 and the weight's worth. Who has no number stands `middle` from everybody: as far as two people
    /// do on average, so that nothing is won by putting them together.
    Places { of: Vec<Option<i32>>, middle: i32 },
}

/// Gower, "A General Coefficient of Similarity and Some of Its Properties", Biometrics 27(4), 1971; weights multiplied
/// by the same whole number, as large as fits.
pub(super) fn scales(attributes: &[&Attribute], people: u32) -> Vec<Scale> {
    let weights: u64 = attributes.iter().map(|attribute| u64::from(attribute.weight)).sum();
    let most = FARTHEST / u64::from(people.max(1)) - 1;
    let span = |attribute: &Attribute| {
        let weight = u64::from(attribute.weight);
        let span = if weights <= most { weight * (most / weights.max(1)) } else { weight * most / weights };
        span.max(1) as i32
    };
    attributes
        .iter()
        .map(|attribute| match &attribute.values {
            Values::Kinds(kinds) => {
                let mut of = kinds.clone();
                of.resize(people as usize, None);
                Scale::Kinds { span: span(attribute), of }
            }
            Values::Numbers(numbers) => places(numbers, span(attribute), people),
        })
        .collect()
}

fn places(numbers: &[Option<f64>], span: i32, people: u32) -> Scale {
    let known = || numbers.iter().flatten().copied();
    let (low, high) = (known().fold(f64::MAX, f64::min), known().fold(f64::MIN, f64::max));
    let range = high - low;
    let place = |number: f64| {
        if range > 0.0 && range.is_finite() {
            ((number - low) / range * f64::from(span) + 0.5) as i32
        } else {
            0
        }
    };
    let mut of: Vec<Option<i32>> = numbers.iter().map(|number| number.map(place)).collect();
    of.resize(people as usize, None);
    let mut line: Vec<i64> = of.iter().copied().flatten().map(i64::from).collect();
    line.sort_unstable();
    let count = line.len() as i64;
    let apart: i64 = (0..).zip(&line).map(|(at, place): (i64, &i64)| (2 * at + 1 - count) * place).sum();
    let middle = 2 * apart / (count * (count - 1)).max(1);
    Scale::Places { of, middle: middle as i32 }
}

impl Scale {
    /// How unlike two people are by this attribute.
    pub fn between(&self, one: u32, other: u32) -> i32 {
        match self {
            Self::Kinds { span, of } => {
                let kind = of[one as usize];
                if kind.is_some() && kind == of[other as usize] { 0 } else { *span }
            }
            Self::Places { of, middle } => match (of[one as usize], of[other as usize]) {
                (Some(one), Some(other)) => (one - other).abs(),
                (Some(_) | None, None) | (None, Some(_)) => *middle,
            },
        }
    }
}

/// The distances between people taken in this order.
pub(super) fn distances(scales: &[Scale], order: &[u32]) -> Distances {
    let mut distances = Distances::new(order.len() as u32);
    for (at, &one) in (0..).zip(order) {
        for (next, &other) in (0..at).zip(order) {
            distances.set(at, next, scales.iter().map(|scale| scale.between(one, other)).sum());
        }
    }
    distances
}
