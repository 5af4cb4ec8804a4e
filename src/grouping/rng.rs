//! Chance: seeded, unbiased, and the same on every machine.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A source of fair draws, fixed by its seed.
///
/// `ChaCha8` keyed with the seed (its eight bytes, least significant first, then zeroes), read as 32-bit words.
/// Nothing here depends on the width of `usize` or on floating point, so that a seed in the record gives the
/// same groups on every machine, and another program can repeat them.
#[derive(Clone, Debug)]
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// The draws that belong to `seed`.
    pub fn from_seed(seed: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number from 0 up to but not including `n`, each equally likely; 0 when `n` is 0.
    ///
    /// Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019, algorithm 5.
    pub fn below(&mut self, n: u32) -> u32 {
        if n == 0 {
            return 0;
        }
        let unfair = n.wrapping_neg() % n;
        loop {
            let product = u64::from(self.0.next_u32()) * u64::from(n);
            if product as u32 >= unfair {
                return (product >> 32) as u32;
            }
        }
    }

    /// [`Draw::below`] for numbers of ways, which outgrow 32 bits.
    pub(super) fn below_wide(&mut self, n: u64) -> u64 {
        if n == 0 {
            return 0;
        }
        let unfair = n.wrapping_neg() % n;
        loop {
            let high = u64::from(self.0.next_u32()) << 32;
            let word = high | u64::from(self.0.next_u32());
            let product = u128::from(word) * u128::from(n);
            if product as u64 >= unfair {
                return (product >> 64) as u64;
            }
        }
    }

    /// Puts `items` in a random order, each order equally likely (Fisher–Yates, from the back).
    ///
    /// Only the first 2³² − 1 items take part, far beyond any room full of people.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        for last in (1..count).rev() {
            let other = self.below(last + 1);
            items.swap(last as usize, other as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seed_zero_is_the_published_key_stream() {
        // ChaCha8 with an all-zero key and nonce starts 3e 00 ef 2f 89 5f 40 d6 (Strombergsson's test vectors).
        let mut draw = Draw::from_seed(0);
        assert_eq!(draw.0.next_u32(), 0x2fef_003e);
        assert_eq!(draw.0.next_u32(), 0xd640_5f89);
    }

    #[test]
    fn draws_are_pinned() {
        let mut draw = Draw::from_seed(42);
        let got: Vec<u32> = (0..10).map(|_| draw.below(100)).collect();
        assert_eq!(got, PINNED_BELOW_100);
        assert_eq!(draw.below_wide(10_000_000_000), PINNED_WIDE);
        let mut items: Vec<u32> = (0..12).collect();
        draw.shuffle(&mut items);
        assert_eq!(items, PINNED_ORDER);
    }

    // From a second implementation, written in Python after RFC 8439 with eight rounds.
    const PINNED_BELOW_100: [u32; 10] = [9, 34, 8, 28, 39, 49, 58, 36, 58, 82];
    const PINNED_WIDE: u64 = 781_757_033;
    const PINNED_ORDER: [u32; 12] = [9, 8, 10, 0, 6, 7, 3, 11, 2, 4, 5, 1];

    #[test]
    fn nothing_to_choose_from_is_no_trouble() {
        let mut draw = Draw::from_seed(1);
        assert_eq!((draw.below(0), draw.below(1)), (0, 0));
        assert_eq!((draw.below_wide(0), draw.below_wide(1)), (0, 0));
        draw.shuffle::<u8>(&mut []);
        draw.shuffle(&mut [1]);
    }

    #[test]
    fn every_order_of_four_is_as_likely_as_another() {
        let mut seen = std::collections::BTreeMap::new();
        for seed in 0..24_000 {
            let mut items = [0, 1, 2, 3];
            Draw::from_seed(seed).shuffle(&mut items);
            *seen.entry(items).or_insert(0_i64) += 1;
        }
        assert_eq!(seen.len(), 24);
        // Chi-square over 24 orders, 1000 expected in each: 49.7 is the point passed once in a thousand.
        let off: i64 = seen.values().map(|n| (n - 1000) * (n - 1000)).sum();
        assert!(off < 49_700, "{seen:?}");
    }

    #[test]
    fn large_bounds_are_not_skewed() {
        // With a bound of three quarters of 2³², a remainder without rejection would favour a third of the range.
        let bound = 3 << 30;
        let mut draw = Draw::from_seed(7);
        let low = (0..30_000).filter(|_| draw.below(bound) < (1 << 30)).count();
        assert!((9_750..10_250).contains(&low), "{low}");
    }
}
