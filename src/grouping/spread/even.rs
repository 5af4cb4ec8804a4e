//! One or two attributes exactly: every value as even over the groups as arithmetic allows, sizes too.

use std::collections::BTreeSet;

use super::super::rng::Draw;
use super::split::Split;

/// How many times a person takes part in a deal at most in [`Even::stir`], all people together.
const MOST_STIRRING: u64 = 1 << 21;

/// Groups that are even by up to two attributes, any such groups equally likely.
///
/// `kinds` gives for each of the attributes the value of each person. Each value's people and all people are as evenly
/// over the groups as can be; the larger groups come first. Sorted by the first attribute and dealt, then two groups at
/// a time dealt anew until the second is even as well (see [`super::split`]); then all groups by twos, in turns, so
/// that it is forgotten where people began.
pub(super) fn even(people: u32, groups: u32, kinds: &[&[Option<u32>]], draw: &mut Draw) -> Vec<Vec<u32>> {
    let mut width = 0;
    let ends = [0, 1].map(|attribute| numbered(people, kinds.get(attribute).copied(), &mut width));
    let mut even = Even {
        groups: vec![Vec::new(); groups as usize],
        group_of: vec![0; people as usize],
        split: Split::new(ends, width),
    };
    even.deal(people, draw);
    if kinds.len() > 1 {
        even.settle(people, width, draw);
    }
    even.stir(people, draw);
    draw.shuffle(&mut even.groups);
    even.groups.sort_by_key(|members| std::cmp::Reverse(members.len()));
    even.groups
}

/// Values as numbers below `width`, which grows as needed; unknown values get a number each. Where there is no
/// attribute all have the same.
fn numbered(people: u32, kinds: Option<&[Option<u32>]>, width: &mut usize) -> Vec<u32> {
    let Some(kinds) = kinds else {
        *width = (*width).max(1);
        return vec![0; people as usize];
    };
    let mut sorted: Vec<u32> = kinds.iter().copied().flatten().collect();
    sorted.sort_unstable();
    sorted.dedup();
    let mut next = sorted.len() as u32;
    let number = |kind: &Option<u32>| {
        let found = kind.and_then(|kind| sorted.binary_search(&kind).ok());
        found.map_or_else(
            || {
                next += 1;
                next - 1
            },
            |at| at as u32,
        )
    };
    let unknown = std::iter::repeat(&None);
    let numbers = kinds.iter().chain(unknown).take(people as usize).map(number).collect();
    *width = (*width).max(next as usize);
    numbers
}

struct Even {
    groups: Vec<Vec<u32>>,
    group_of: Vec<u32>,
    split: Split,
}

impl Even {
    /// A count-off of people sorted by the first attribute, then by the second.
    fn deal(&mut self, people: u32, draw: &mut Draw) {
        let mut line: Vec<u32> = (0..people).collect();
        draw.shuffle(&mut line);
        line.sort_by_key(|&person| (self.split.end(0, person), self.split.end(1, person)));
        let groups = self.groups.len();
        for (turn, &person) in line.iter().enumerate() {
            self.groups[turn % groups].push(person);
            self.group_of[person as usize] = (turn % groups) as u32;
        }
    }

    /// Deals two groups anew.
    fn deal_two(&mut self, one: usize, other: usize, draw: &mut Draw) {
        let mut members = (std::mem::take(&mut self.groups[one]), std::mem::take(&mut self.groups[other]));
        self.split.deal(&mut members.0, &mut members.1, draw);
        for (group, members) in [(one, members.0), (other, members.1)] {
            for &person in &members {
                self.group_of[person as usize] = group as u32;
            }
            self.groups[group] = members;
        }
    }

    /// Makes the second attribute even, value by value: the group with the most of it and the one with the fewest are
    /// dealt anew. No deal makes any value less even, so that what is done stays done.
    fn settle(&mut self, people: u32, width: usize, draw: &mut Draw) {
        let mut with = vec![Vec::new(); width];
        for person in 0..people {
            with[self.split.end(1, person) as usize].push(person);
        }
        let mut counts = vec![0_u32; self.groups.len()];
        for (value, with) in with.iter().enumerate() {
            if with.len() < 2 {
                continue;
            }
            counts.fill(0);
            for &person in with {
                counts[self.group_of[person as usize] as usize] += 1;
            }
            let mut order: BTreeSet<(u32, u32)> =
                counts.iter().enumerate().map(|(group, &count)| (count, group as u32)).collect();
            while let (Some(&few), Some(&many)) = (order.first(), order.last())
                && many.0 > few.0 + 1
            {
                let (one, other) = (few.1 as usize, many.1 as usize);
                self.deal_two(one, other, draw);
                order.remove(&few);
                order.remove(&many);
                for group in [one, other] {
                    let here = |person: &&u32| self.split.end(1, **person) as usize == value;
                    let count = self.groups[group].iter().filter(here).count();
                    order.insert((count as u32, group as u32));
                }
            }
        }
    }

    /// Deals all groups anew by twos, some rounds long: each doubles the groups that somebody can have come from.
    fn stir(&mut self, people: u32, draw: &mut Draw) {
        let count = self.groups.len();
        let wanted = 3 * u64::from(usize::BITS - count.leading_zeros()) + 2;
        let rounds = wanted.min(MOST_STIRRING / u64::from(people.max(1)) + 1);
        let mut order: Vec<u32> = (0..count as u32).collect();
        for _ in 0..rounds {
            draw.shuffle(&mut order);
            for two in order.chunks_exact(2) {
                self.deal_two(two[0] as usize, two[1] as usize, draw);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spread(groups: &[Vec<u32>], kinds: &[Option<u32>], value: u32) -> (usize, usize) {
        let counts = groups
            .iter()
            .map(|members| members.iter().filter(|&&person| kinds[person as usize] == Some(value)).count());
        counts.fold((usize::MAX, 0), |(low, high), count| (low.min(count), high.max(count)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn two_attributes_are_always_even(
            people in prop::collection::vec((prop::option::weighted(0.9, 0_u32..6), prop::option::weighted(0.9, 0_u32..9)), 1..80),
            groups in 1_u32..12,
            attributes in 0_usize..3,
            seed in any::<u64>(),
        ) {
            let groups = groups.min(people.len() as u32);
            let first: Vec<_> = people.iter().map(|p| p.0).collect();
            let second: Vec<_> = people.iter().map(|p| p.1).collect();
            let kinds = [&*first, &*second];
            let found = even(people.len() as u32, groups, &kinds[..attributes], &mut Draw::from_seed(seed));
            let sizes: Vec<u32> = found.iter().map(|members| members.len() as u32).collect();
            prop_assert_eq!(sizes, super::super::super::sizes::sizes(people.len() as u32, groups).unwrap());
            for kinds in &kinds[..attributes] {
                for value in 0..9 {
                    let (low, high) = spread(&found, kinds, value);
                    prop_assert!(high - low <= 1);
                }
            }
            let mut all = found.concat();
            all.sort_unstable();
            prop_assert_eq!(all, (0..people.len() as u32).collect::<Vec<_>>());
            let again = even(people.len() as u32, groups, &kinds[..attributes], &mut Draw::from_seed(seed));
            prop_assert_eq!(found, again);
        }
    }

    #[test]
    fn all_even_groups_are_equally_likely() {
        // Seven people in three groups: red 0 1 2, blue 3 4, green 5 6; tall 0 3 5 6, the others small.
        let colour = [0, 0, 0, 1, 1, 2, 2].map(Some);
        let height = [0, 1, 1, 0, 1, 0, 0].map(Some);
        let kinds: [&[Option<u32>]; 2] = [&colour, &height];
        let mut seen = std::collections::BTreeMap::new();
        for seed in 0..6000 {
            let mut found = even(7, 3, &kinds, &mut Draw::from_seed(seed));
            for members in &mut found {
                members.sort_unstable();
            }
            *seen.entry(found).or_insert(0_i64) += 1;
        }
        let possible = every(&kinds);
        assert_eq!(seen.len(), possible);
        let expected = 6000 / possible as i64;
        let off: i64 = seen.values().map(|n| (n - expected) * (n - expected)).sum();
        // Chi-square: its mean is the degrees of freedom, its deviation the root of twice that; four of them.
        let freedom = possible as f64 - 1.0;
        let chi = off as f64 / expected as f64;
        assert!(chi < freedom + 4.0 * (2.0 * freedom).sqrt(), "{chi} with {freedom}");
    }

    /// In how many ways seven people are even in groups of 3, 2 and 2.
    fn every(kinds: &[&[Option<u32>]; 2]) -> usize {
        let all = (0..3_usize.pow(7)).map(|code| {
            let mut groups = vec![Vec::new(); 3];
            for person in 0..7 {
                groups[code / 3_usize.pow(person) % 3].push(person);
            }
            groups
        });
        let good = |groups: &Vec<Vec<u32>>| {
            groups.iter().map(Vec::len).eq([3, 2, 2])
                && kinds.iter().all(|kinds| {
                    (0..3).all(|value| {
                        let (low, high) = spread(groups, kinds, value);
                        high - low <= 1
                    })
                })
        };
        all.filter(good).count()
    }
}
