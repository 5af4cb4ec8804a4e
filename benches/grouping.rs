//! How long a room waits for its groups: twelve values in twelve groups.

use divan::{Bencher, black_box};
use kring::grouping::{Draw, Limits, gather, mix};

const FREE: Limits = Limits { min: None, max: None };

/// Head counts as a show of hands gives them.
const TYPICAL: [u32; 12] = [9, 8, 7, 7, 6, 5, 5, 4, 4, 3, 2, 1];

/// Nothing fits anything for long: sums meet the sizes only when many values are taken together.
const STUBBORN: [u32; 12] = [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 19];

/// Everything fits everything: every set of values is a part in many ways.
const LOOSE: [u32; 12] = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2];

const LIMITS: [(u32, u32); 3] = [(3, 7), (5, 6), (1, 61)];

fn main() {
    divan::main();
}

#[divan::bench(args = [("typical", TYPICAL), ("stubborn", STUBBORN), ("loose", LOOSE)])]
fn gather_12_by_12(bencher: Bencher, (_, counts): (&str, [u32; 12])) {
    bencher.bench(|| gather(black_box(&counts), 12, FREE, 42));
}

#[divan::bench(args = LIMITS)]
fn gather_12_by_12_within_limits(bencher: Bencher, (min, max): (u32, u32)) {
    let limits = Limits { min: Some(min), max: Some(max) };
    bencher.bench(|| gather(black_box(&TYPICAL), 12, limits, 42));
}

#[divan::bench]
fn gather_16_by_12(bencher: Bencher) {
    let counts: Vec<u32> = (0..16).map(|i| 1 + i % 7).collect();
    bencher.bench(|| gather(black_box(&counts), 12, FREE, 42));
}

#[divan::bench]
fn gather_40_by_12_not_proven(bencher: Bencher) {
    let counts: Vec<u32> = (0..40).map(|i| 1 + i % 7).collect();
    bencher.bench(|| gather(black_box(&counts), 12, FREE, 42));
}

/// The hardest by work of several thousand random questions.
#[divan::bench]
fn gather_12_by_12_hardest_of_6000(bencher: Bencher) {
    let mut draw = Draw::from_seed(2026);
    let questions = (0..6000).filter_map(|_| {
        let most = 1 + draw.below(25);
        let counts: Vec<u32> = (0..12).map(|_| 1 + draw.below(most)).collect();
        let people: u32 = counts.iter().sum();
        let (below, above) = (draw.below(5), draw.below(60));
        let limits = match draw.below(3) {
            0 => FREE,
            _ => Limits {
                min: Some((people / 12).saturating_sub(below)),
                max: Some(people.div_ceil(12) + above),
            },
        };
        let found = gather(&counts, 12, limits, 1).ok()?;
        Some((found.work, counts, limits))
    });
    let Some((_, counts, limits)) = questions.max_by_key(|question| question.0) else {
        return;
    };
    bencher.bench(|| gather(black_box(&counts), 12, limits, 42));
}

#[divan::bench(args = [("typical", TYPICAL), ("stubborn", STUBBORN), ("loose", LOOSE)])]
fn mix_12_by_12(bencher: Bencher, (_, counts): (&str, [u32; 12])) {
    bencher.bench(|| mix(black_box(&counts), 12, FREE, 42));
}
