//! Groups from head counts, checked against brute force, arithmetic and chance.

use std::collections::{BTreeMap, HashMap};

use kring::grouping::{
    Arrangement, GroupError, Limits, SizeError, Table, draw_lots, gather, mix, random, sizes,
};
use proptest::prelude::*;

const FREE: Limits = Limits { min: None, max: None };

fn limits(min: u32, max: u32) -> Limits {
    Limits { min: Some(min), max: Some(max) }
}

/// All lists of `values` head counts with at most `most` people in all.
fn count_vectors(values: usize, most: u32) -> Vec<Vec<u32>> {
    if values == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for head in 0..=most {
        for mut rest in count_vectors(values - 1, most - head) {
            rest.push(head);
            all.push(rest);
        }
    }
    all
}

/// The sizes that a group may have, both ends included.
type Range = (u32, u32);

/// Fewest fragments by trying every table: one group after the other, every way to fill it.
#[derive(Default)]
struct Brute {
    seen: HashMap<(Vec<u32>, Vec<Range>), Option<u32>>,
}

impl Brute {
    fn fewest(&mut self, left: &[u32], sizes: &[Range]) -> Option<u32> {
        let Some((&(min, max), others)) = sizes.split_first() else {
            return (left.iter().sum::<u32>() == 0).then_some(0);
        };
        // Which value is which does not matter to the fewest.
        let mut left = left.to_vec();
        left.sort_unstable();
        let key = (left.clone(), sizes.to_vec());
        if let Some(&known) = self.seen.get(&key) {
            return known;
        }
        let mut rows = vec![vec![]];
        for &head in &left {
            rows = rows
                .into_iter()
                .flat_map(|row: Vec<u32>| {
                    (0..=head).map(move |here| {
                        let mut row = row.clone();
                        row.push(here);
                        row
                    })
                })
                .filter(|row| row.iter().sum::<u32>() <= max)
                .collect();
        }
        let mut fewest: Option<u32> = None;
        for row in rows.into_iter().filter(|row| row.iter().sum::<u32>() >= min) {
            let rest: Vec<u32> = left.iter().zip(&row).map(|(all, here)| all - here).collect();
            let here = row.iter().filter(|&&n| n > 0).count() as u32;
            if let Some(others) = self.fewest(&rest, others) {
                fewest = Some(fewest.map_or(here + others, |best| best.min(here + others)));
            }
        }
        self.seen.insert(key, fewest);
        fewest
    }
}

#[test]
fn gather_with_equal_sizes_is_never_worse_than_brute_force() {
    let mut brute = Brute::default();
    for counts in (1..=4).flat_map(|values| count_vectors(values, 9)) {
        let people = counts.iter().sum();
        for groups in 1..=4.min(people) {
            let fixed: Vec<_> = sizes(people, groups).unwrap().into_iter().map(|size| (size, size)).collect();
            let found = gather(&counts, groups, FREE, u64::from(people)).unwrap();
            let fewest = brute.fewest(&counts, &fixed);
            assert_eq!(Some(found.fragments), fewest, "{counts:?} in {groups}");
            assert_eq!(found.fragments, found.table.fragments());
            assert_eq!(found.table.counts(), counts);
            assert!(found.proven);
        }
    }
}

#[test]
fn gather_within_limits_is_never_worse_than_brute_force() {
    let mut brute = Brute::default();
    for counts in (2..=4).flat_map(|values| count_vectors(values, 9)) {
        // Order does not matter to the fewest: one vector for all its permutations, as they are all in the test above.
        if !counts.is_sorted() {
            continue;
        }
        let people = counts.iter().sum();
        for groups in 1..=4.min(people) {
            for (min, max) in (1..=4).flat_map(|min| (min..=9).map(move |max| (min, max))) {
                let fewest = brute.fewest(&counts, &vec![(min, max); groups as usize]);
                let found = gather(&counts, groups, limits(min, max), 5).ok();
                assert_eq!(
                    found.as_ref().map(|found| found.fragments),
                    fewest,
                    "{counts:?} in {groups} groups of {min} to {max}"
                );
                for size in found.iter().flat_map(|found| found.table.sizes()) {
                    assert!((min..=max).contains(&size));
                }
            }
        }
    }
}

#[test]
fn one_sided_limits_leave_the_other_side_open() {
    // Eleven of one colour and three of another: with only a smallest size the large group stays whole …
    let only_min = Limits { min: Some(3), ..FREE };
    assert_eq!(gather(&[11, 3], 2, only_min, 1).unwrap().fragments, 2);
    // … and with only a largest one nobody is left as a pair.
    let only_max = Limits { max: Some(8), ..FREE };
    let found = gather(&[8, 2, 1], 2, only_max, 1).unwrap();
    assert_eq!(found.fragments, 3);
    assert!(found.table.sizes().contains(&8) && found.table.sizes().contains(&3));
}

/// How often each answer comes up over many seeds.
fn tally<T: Ord>(seeds: u64, answer: impl Fn(u64) -> T) -> BTreeMap<T, i64> {
    let mut seen = BTreeMap::new();
    for seed in 0..seeds {
        *seen.entry(answer(seed)).or_default() += 1;
    }
    seen
}

/// All answers there, none much more often than another (six standard deviations).
fn assert_fair<T: Ord + std::fmt::Debug>(seen: &BTreeMap<T, i64>, kinds: usize) {
    assert_eq!(seen.len(), kinds, "{seen:?}");
    let expected = seen.values().sum::<i64>() / i64::try_from(kinds).unwrap_or(i64::MAX);
    for times in seen.values() {
        assert!((times - expected).pow(2) < 36 * expected, "{seen:?}");
    }
}

/// The values in each group, groups in no order.
fn company(found: &Arrangement) -> Vec<Vec<usize>> {
    let together = |row: &Vec<u32>| (0..row.len()).filter(|&v| row[v] > 0).collect();
    let mut groups: Vec<Vec<usize>> = found.table.cells.iter().map(together).collect();
    groups.sort();
    groups
}

#[test]
fn every_best_company_is_equally_likely() {
    let by = |counts: &'static [u32], groups| {
        tally(3000, move |seed| company(&gather(counts, groups, FREE, seed).unwrap()))
    };
    // Four twos in two groups: three pairings. Six twos in three groups: fifteen.
    assert_fair(&by(&[2, 2, 2, 2], 2), 3);
    assert_fair(&by(&[2, 2, 2, 2, 2, 2], 3), 15);
    // The twos must share, and either three may go with either one.
    assert_fair(&by(&[1, 1, 2, 2, 3, 3], 3), 2);
    // One of three fives is split over two groups, whichever it is.
    assert_fair(&by(&[5, 5, 5], 2), 3);
}

#[test]
fn every_order_of_groups_is_equally_likely() {
    let first_value = |seed| {
        let found = gather(&[4, 4, 4], 3, FREE, seed).unwrap();
        found.table.cells
    };
    assert_fair(&tally(6000, first_value), 6);
}

#[test]
fn mix_begins_with_any_value() {
    assert_fair(&tally(6000, |seed| mix(&[4, 5, 6], 3, FREE, seed).unwrap().deal), 6);
}

#[test]
fn lots_divide_fairly() {
    // Five people in groups of three and two: ten divisions.
    assert_fair(&tally(10_000, |seed| draw_lots(5, 2, FREE, seed).unwrap()), 10);
}

#[test]
fn the_groups_of_a_value_follow_each_other() {
    for seed in 0..200 {
        let found = gather(&[13, 6, 5, 5, 3, 9, 1], 8, FREE, seed).unwrap();
        for value in 0..7 {
            let groups: Vec<usize> = (0..8).filter(|&group| found.table.cells[group][value] > 0).collect();
            assert_eq!(groups.last().unwrap() - groups[0] + 1, groups.len());
        }
    }
}

#[test]
fn the_count_off_said_aloud_makes_the_table() {
    let counts = [9, 0, 6, 5, 5, 3];
    let mixed = mix(&counts, 5, FREE, 42).unwrap();
    let mut said = Table::empty(5, 6);
    let in_line = mixed.deal.iter().flat_map(|&value| std::iter::repeat_n(value, counts[value] as usize));
    for (turn, value) in in_line.enumerate() {
        said.cells[turn % 5][value] += 1;
    }
    assert_eq!(mixed.arrangement.table, said);
    assert!(!mixed.deal.contains(&1));
}

#[test]
fn many_values_are_gathered_well_but_not_proven() {
    let counts: Vec<u32> = (0..24).map(|i| 1 + i % 6).collect();
    let found = gather(&counts, 12, FREE, 42).unwrap();
    assert!(!found.proven);
    assert_eq!(found.table.counts(), counts);
    // 84 people in groups of seven: every value whole, none split.
    assert_eq!(found.fragments, 24);
}

#[test]
fn a_hall_in_hundreds_of_groups_is_gathered_without_proof() {
    let counts = [900; 16];
    let only_min = Limits { min: Some(1), ..FREE };
    let found = gather(&counts, 900, only_min, 42).unwrap();
    assert!(!found.proven);
    assert_eq!(found.table.counts(), counts);
    assert_eq!(found.fragments, 900);
}

#[test]
fn what_cannot_be_is_an_error() {
    type Form = fn(&[u32], u32, Limits) -> Result<Table, GroupError>;
    let size = |error: SizeError| Err(GroupError::Size(error));
    let ways: [Form; 3] = [
        |counts, groups, limits| gather(counts, groups, limits, 1).map(|found| found.table),
        |counts, groups, limits| mix(counts, groups, limits, 1).map(|found| found.arrangement.table),
        |counts, groups, limits| random(counts, groups, limits, 1).map(|found| found.table),
    ];
    for form in ways {
        assert_eq!(form(&[], 3, FREE), size(SizeError::NoPeople));
        assert_eq!(form(&[0, 0], 3, FREE), size(SizeError::NoPeople));
        assert_eq!(form(&[4], 0, FREE), size(SizeError::NoGroups));
        let (people, groups) = (2, 3);
        let too_few = SizeError::TooFewPeople { people, groups };
        assert_eq!(form(&[1, 1], 3, FREE), size(too_few));
        let crossed = SizeError::MinAboveMax { min: 4, max: 3 };
        assert_eq!(form(&[9], 2, limits(4, 3)), size(crossed));
        assert!(form(&[9], 2, limits(5, 6)).is_err());
        assert!(form(&[9], 2, limits(1, 4)).is_err());
        assert!(matches!(form(&[u32::MAX, 5], 2, FREE), Err(GroupError::TooManyPeople { .. })));
    }
}

#[test]
fn groups_are_pinned_to_their_seed() {
    let counts = [9, 6, 5, 5, 3];
    let cells = |table: Table| format!("{:?}", table.cells);
    let gathered = |seed| cells(gather(&counts, 5, FREE, seed).unwrap().table);
    assert_eq!(
        gathered(1),
        "[[0, 0, 5, 0, 0], [0, 6, 0, 0, 0], [0, 0, 0, 5, 0], [3, 0, 0, 0, 3], [6, 0, 0, 0, 0]]"
    );
    assert_eq!(
        gathered(42),
        "[[0, 6, 0, 0, 0], [3, 0, 0, 0, 3], [6, 0, 0, 0, 0], [0, 0, 5, 0, 0], [0, 0, 0, 5, 0]]"
    );
    assert_eq!(
        cells(gather(&counts, 5, limits(3, 9), 42).unwrap().table),
        "[[0, 0, 5, 0, 0], [0, 0, 0, 0, 3], [0, 0, 0, 5, 0], [0, 6, 0, 0, 0], [9, 0, 0, 0, 0]]"
    );
    let many: Vec<u32> = (0..18).map(|i| 1 + i % 4).collect();
    let near = gather(&many, 6, FREE, 42).unwrap().table;
    assert_eq!(near.fragments(), 18);
    assert_eq!(format!("{:?}", near.cells[0]), "[0, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]");
    let mixed = mix(&counts, 5, FREE, 42).unwrap();
    assert_eq!(format!("{:?}", mixed.deal), "[3, 2, 4, 1, 0]");
    assert_eq!(
        cells(mixed.arrangement.table),
        "[[2, 1, 1, 1, 1], [2, 1, 1, 1, 1], [2, 1, 1, 1, 1], [1, 2, 1, 1, 0], [2, 1, 1, 1, 0]]"
    );
    assert_eq!(
        cells(random(&counts, 5, FREE, 42).unwrap().table),
        "[[2, 2, 1, 0, 1], [2, 1, 0, 2, 1], [3, 0, 2, 1, 0], [1, 3, 1, 0, 0], [1, 0, 1, 2, 1]]"
    );
    assert_eq!(format!("{:?}", draw_lots(10, 3, FREE, 42).unwrap()), "[2, 2, 1, 1, 1, 0, 0, 2, 0, 0]");
}

/// Counts, a number of groups that they fill, and perhaps limits that hold.
fn question() -> impl Strategy<Value = (Vec<u32>, u32, Limits)> {
    (prop::collection::vec(0_u32..14, 1..12), 1_u32..14, 0_u32..4, 0_u32..6, 0_u32..4).prop_map(
        |(mut counts, groups, below, above, given)| {
            counts[0] += groups;
            let people: u32 = counts.iter().sum();
            let min = (people / groups).saturating_sub(below);
            let max = people.div_ceil(groups) + above;
            let limits = Limits { min: (given & 1 > 0).then_some(min), max: (given & 2 > 0).then_some(max) };
            (counts, groups, limits)
        },
    )
}

fn within_one(table: &Table) -> bool {
    let sizes = table.sizes();
    let smallest = sizes.iter().min();
    sizes.iter().all(|size| smallest.is_some_and(|smallest| size - smallest <= 1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn gather_loses_nobody_and_keeps_to_its_sizes((counts, groups, limits) in question(), seed: u64) {
        let found = gather(&counts, groups, limits, seed).unwrap();
        prop_assert_eq!(found.table.counts(), counts.clone());
        prop_assert_eq!(found.table.cells.len(), groups as usize);
        let values = counts.iter().filter(|&&n| n > 0).count() as u32;
        prop_assert!(found.fragments < values + groups);
        prop_assert!(found.fragments >= values.max(groups));
        let smallest = limits.min.unwrap_or(1).max(1);
        let largest = limits.max.unwrap_or(u32::MAX);
        prop_assert!(found.table.sizes().iter().all(|size| (smallest..=largest).contains(size)));
        prop_assert!(limits != FREE || within_one(&found.table));
        prop_assert_eq!(gather(&counts, groups, limits, seed).unwrap(), found);
    }

    #[test]
    fn mix_is_even_in_every_value((counts, groups, limits) in question(), seed: u64) {
        let mixed = mix(&counts, groups, limits, seed).unwrap();
        let table = &mixed.arrangement.table;
        prop_assert_eq!(table.counts(), counts.clone());
        prop_assert!(within_one(table) && table.sizes().is_sorted_by(|a, b| a >= b));
        for row in &table.cells {
            for (here, count) in row.iter().zip(&counts) {
                prop_assert!((count / groups..=count.div_ceil(groups)).contains(here));
            }
        }
        prop_assert_eq!(mix(&counts, groups, limits, seed).unwrap(), mixed);
    }

    #[test]
    fn random_loses_nobody((counts, groups, limits) in question(), seed: u64) {
        let found = random(&counts, groups, limits, seed).unwrap();
        prop_assert_eq!(found.table.counts(), counts.clone());
        prop_assert!(within_one(&found.table));
        prop_assert_eq!(random(&counts, groups, limits, seed).unwrap(), found);
    }
}
