//! Fair choices between repairs that are as good: whichever way they are come across, the same one is taken.

use super::super::rng::Draw;

/// A number for each person in each group, as good as drawn for each pair, from one draw a person and one a group.
#[derive(Clone, Debug)]
pub(super) struct Ties {
    people: Vec<u64>,
    groups: Vec<u64>,
}

impl Ties {
    pub(super) fn new(people: u32, groups: u32, seed: u64) -> Self {
        let mut draw = Draw::from_seed(seed);
        let mut numbers = |count: u32| (0..count).map(|_| draw.below_wide(u64::MAX)).collect();
        Self { people: numbers(people), groups: numbers(groups) }
    }

    /// The number of one person, for an order among people who are alike.
    pub(super) fn person(&self, person: u32) -> u64 {
        self.people[person as usize]
    }

    /// The number of one person in one group. The stirring is the finaliser of `SplitMix64` (Steele, Lea and Flood,
    /// "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
    pub(super) fn place(&self, person: u32, group: u32) -> u64 {
        let mut mixed = self.people[person as usize] ^ self.groups[group as usize].rotate_left(32);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
