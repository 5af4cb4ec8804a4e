//! How large groups should be when their sizes are free: as uneven as can be, for that makes the most pairs.

use super::super::rng::Draw;

/// Sizes within `bounds` (fewest and most per group) that add up to `people`, with the largest sum of squares; `None`
/// when there are none. Which, when several are as good, is drawn.
///
/// Pairs within groups decide the sum of their distances more than anything else, and a search by small steps does not
/// get from one such choice of sizes to another.
pub(super) fn uneven(people: u32, bounds: &[(u32, u32)], draw: &mut Draw) -> Option<Vec<u32>> {
    let mut order: Vec<usize> = (0..bounds.len()).collect();
    draw.shuffle(&mut order);
    let low: u32 = bounds.iter().map(|bound| bound.0).sum();
    let free = people.checked_sub(low)? as usize;
    // reach[k][m]: the most that the first k groups can make of m people above their fewest.
    let mut reach: Vec<Vec<Option<u64>>> = vec![vec![None; free + 1]];
    reach[0][0] = Some(0);
    let squares = |group: usize, more: usize| {
        let size = u64::from(bounds[group].0) + more as u64;
        size * size
    };
    for (done, &group) in order.iter().enumerate() {
        let most = bounds[group].1.saturating_sub(bounds[group].0) as usize;
        let row = (0..=free).map(|taken| {
            let ways = (0..=most.min(taken))
                .filter_map(|more| reach[done][taken - more].map(|before| before + squares(group, more)));
            ways.max()
        });
        let row = row.collect();
        reach.push(row);
    }
    let (mut left, mut sizes) = (free, vec![0; bounds.len()]);
    for (done, &group) in order.iter().enumerate().rev() {
        let wanted = reach[done + 1][left]?;
        let most = bounds[group].1.saturating_sub(bounds[group].0) as usize;
        let more = (0..=most.min(left)).find(|&more| {
            reach[done][left - more].map(|before| before + squares(group, more)) == Some(wanted)
        })?;
        sizes[group] = bounds[group].0 + more as u32;
        left -= more;
    }
    Some(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sizes_make_more_pairs() {
        let bounds = [(1, 4), (2, 3), (0, 5)];
        for people in 0..14 {
            let squares = |sizes: &[u32]| sizes.iter().map(|size| size * size).sum::<u32>();
            let all = (1..=4)
                .flat_map(|one| (2..=3).flat_map(move |two| (0..=5).map(move |last| [one, two, last])));
            let most =
                all.filter(|sizes| sizes.iter().sum::<u32>() == people).map(|sizes| squares(&sizes)).max();
            let found = uneven(people, &bounds, &mut Draw::from_seed(u64::from(people)));
            assert_eq!(found.map(|sizes| squares(&sizes)), most, "{people}");
        }
    }
}
