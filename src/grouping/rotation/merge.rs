//! Merge: groups join to larger ones, whole.

use super::super::sizes::SizeError;

/// Which groups join when each new group should have at least `size` people: for each group, given its size, the
/// number of its new one, from 0 in the order of their first groups.
///
/// Nobody is left over, and no new group is smaller than `size` unless all people together are fewer; there are as
/// many new groups as that allows, as even as groups that stay whole can be made (largest first into the smallest,
/// then moves and swaps). For pairs that begin it, [`groups_for_size`] with 2 makes one trio of an odd number.
///
/// ```
/// use kring::grouping::merge;
///
/// // Eleven people: four pairs and a trio become two groups of at least four.
/// let joined = merge(&[3, 2, 2, 2, 2], 4)?;
/// assert_eq!(joined.iter().max(), Some(&1));
/// # Ok::<(), kring::grouping::SizeError>(())
/// ```
///
/// # Errors
///
/// When there are no people, or `size` is zero.
///
/// [`groups_for_size`]: super::super::groups_for_size
pub fn merge(sizes: &[u32], size: u32) -> Result<Vec<u32>, SizeError> {
    let people: u64 = sizes.iter().map(|&size| u64::from(size)).sum();
    if people == 0 {
        return Err(SizeError::NoPeople);
    }
    if size == 0 {
        return Err(SizeError::NoSize);
    }
    let most = (people / u64::from(size)).clamp(1, sizes.len() as u64);
    let made = (2..=most as usize).rev().find_map(|count| filled(sizes, size, count));
    Ok(in_order(&made.unwrap_or_else(|| vec![0; sizes.len()])))
}

/// `count` even groups of at least `size`, if they are found.
fn filled(sizes: &[u32], size: u32, count: usize) -> Option<Vec<usize>> {
    let mut queue: Vec<usize> = (0..sizes.len()).collect();
    queue.sort_by_key(|&group| std::cmp::Reverse(sizes[group]));
    let mut heads = vec![0_u64; count];
    let mut joined = vec![0; sizes.len()];
    for group in queue {
        let smallest = (0..count).min_by_key(|&new| heads[new])?;
        joined[group] = smallest;
        heads[smallest] += u64::from(sizes[group]);
    }
    while evened(sizes, size, &mut joined, &mut heads) {}
    let lacking = heads.iter().any(|&heads| heads < u64::from(size));
    if lacking && sizes.len() <= FEW {
        let mut queue: Vec<usize> = (0..sizes.len()).collect();
        queue.sort_by_key(|&group| std::cmp::Reverse(sizes[group]));
        heads.fill(0);
        if covered(&queue, sizes, size, &mut joined, &mut heads) {
            while evened(sizes, size, &mut joined, &mut heads) {}
        }
    }
    heads.iter().all(|&heads| heads >= u64::from(size)).then_some(joined)
}

/// Up to so many groups every way to join them is looked at where the first try leaves one too small.
const FEW: usize = 12;

/// Puts the groups of `queue` where all new groups get their size, looking at every way; whether there is one.
fn covered(queue: &[usize], sizes: &[u32], size: u32, joined: &mut [usize], heads: &mut [u64]) -> bool {
    let lacking: u64 = heads.iter().map(|&heads| u64::from(size).saturating_sub(heads)).sum();
    let left: u64 = queue.iter().map(|&group| u64::from(sizes[group])).sum();
    let Some((&group, rest)) = queue.split_first() else { return lacking == 0 };
    for new in 0..heads.len() {
        // One as full as another is no other way.
        if lacking > left || heads[..new].contains(&heads[new]) {
            continue;
        }
        joined[group] = new;
        heads[new] += u64::from(sizes[group]);
        if covered(rest, sizes, size, joined, heads) {
            return true;
        }
        heads[new] -= u64::from(sizes[group]);
    }
    false
}

/// What one new group lacks, then how far from even it makes them.
fn bad(heads: u64, size: u32) -> (u64, u64) {
    (u64::from(size).saturating_sub(heads), heads * heads)
}

fn both(one: u64, other: u64, size: u32) -> (u64, u64) {
    let (one, other) = (bad(one, size), bad(other, size));
    (one.0 + other.0, one.1 + other.1)
}

/// Makes the first move or swap of whole groups that is better; whether there was one.
fn evened(sizes: &[u32], size: u32, joined: &mut [usize], heads: &mut [u64]) -> bool {
    for one in 0..sizes.len() {
        let here = joined[one];
        // Moving is swapping with nobody.
        let moves = (0..heads.len()).map(|there| (there, None));
        let swaps = (one + 1..sizes.len()).map(|other| (joined[other], Some(other)));
        let better = moves.chain(swaps).find(|&(there, other)| {
            let (out, back) = (u64::from(sizes[one]), other.map_or(0, |other| u64::from(sizes[other])));
            there != here
                && both(heads[here] - out + back, heads[there] + out - back, size)
                    < both(heads[here], heads[there], size)
        });
        if let Some((there, other)) = better {
            let (out, back) = (u64::from(sizes[one]), other.map_or(0, |other| u64::from(sizes[other])));
            heads[here] = heads[here] - out + back;
            heads[there] = heads[there] + out - back;
            joined[one] = there;
            if let Some(other) = other {
                joined[other] = here;
            }
            return true;
        }
    }
    false
}

/// The new groups numbered in the order in which they come.
fn in_order(joined: &[usize]) -> Vec<u32> {
    let mut seen: Vec<usize> = Vec::new();
    let number = |new: &usize| {
        let at = seen.iter().position(|seen| seen == new).unwrap_or_else(|| {
            seen.push(*new);
            seen.len() - 1
        });
        at as u32
    };
    joined.iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::{Limits, groups_for_size, sizes};
    use super::*;

    fn heads(old: &[u32], joined: &[u32]) -> Vec<u32> {
        let count = joined.iter().max().unwrap() + 1;
        let of = |new| old.iter().zip(joined).filter(|(_, to)| **to == new).map(|(size, _)| size).sum();
        (0..count).map(of).collect()
    }

    #[test]
    fn one_two_four_all_works_for_every_number_of_people() {
        for people in 4..301 {
            let pairs = groups_for_size(people, 2, Limits::default()).unwrap();
            let pairs = sizes(people, pairs).unwrap();
            assert!(
                pairs.iter().all(|&size| size == 2) || pairs.iter().filter(|&&size| size == 3).count() == 1
            );
            let fours = heads(&pairs, &merge(&pairs, 4).unwrap());
            assert_eq!(fours.iter().sum::<u32>(), people);
            assert!(fours.iter().all(|&size| (4..8).contains(&size)), "{people}: {fours:?}");
            let eights = heads(&fours, &merge(&fours, 8).unwrap());
            assert!(people < 8 || eights.iter().all(|&size| (8..16).contains(&size)), "{people}: {eights:?}");
        }
    }

    #[test]
    fn twenty_seven_people_make_six_fours_and_three_eights() {
        let pairs = sizes(27, 13).unwrap();
        let mut fours = heads(&pairs, &merge(&pairs, 4).unwrap());
        let mut eights = heads(&fours, &merge(&fours, 8).unwrap());
        fours.sort_unstable();
        eights.sort_unstable();
        assert_eq!((fours, eights), (vec![4, 4, 4, 4, 5, 6], vec![8, 9, 10]));
    }

    #[test]
    fn who_joins_whom_is_pinned() {
        assert_eq!(merge(&[3, 2, 2, 2, 2], 4), Ok(vec![0, 1, 1, 0, 1]));
        assert_eq!(merge(&[2, 2], 8), Ok(vec![0, 0]));
        assert_eq!(merge(&[], 4), Err(SizeError::NoPeople));
        assert_eq!(merge(&[2], 0), Err(SizeError::NoSize));
    }

    /// The most groups of at least `size`, of all ways to join.
    fn most(old: &[u32], size: u32) -> u32 {
        fn look(left: &[u32], heads: &mut Vec<u32>, size: u32) -> u32 {
            let Some((&next, left)) = left.split_first() else {
                return if heads.iter().all(|&heads| heads >= size) { heads.len() as u32 } else { 1 };
            };
            let mut best = 1;
            for at in 0..heads.len() {
                heads[at] += next;
                best = best.max(look(left, heads, size));
                heads[at] -= next;
            }
            heads.push(next);
            best = best.max(look(left, heads, size));
            heads.pop();
            best
        }
        look(old, &mut Vec::new(), size)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn there_are_as_many_groups_as_can_be(old in prop::collection::vec(2..6_u32, 1..8), size in 3..9_u32) {
            let made = heads(&old, &merge(&old, size).unwrap());
            prop_assert!(made.len() == 1 || made.iter().all(|&heads| heads >= size));
            prop_assert_eq!(made.len() as u32, most(&old, size));
        }
    }
}
