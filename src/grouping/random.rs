//! Random: everybody shuffled and dealt.

use super::arrangement::{Arrangement, GroupError, head_count};
use super::limits::Limits;
use super::rng::Draw;
use super::sizes::sizes;
use super::table::Table;

/// Divides `people` over `groups` groups by lot: the group of each person, both numbered from 0.
///
/// Every division into these sizes (equal within one, the larger first) is equally likely.
///
/// # Errors
///
/// When there are no people, no groups, fewer people than groups, or when the limits cannot hold.
pub fn draw_lots(people: u32, groups: u32, limits: Limits, seed: u64) -> Result<Vec<u32>, GroupError> {
    let people = head_count(&[people])?;
    limits.bounds(people, groups)?;
    let mut lots = Vec::with_capacity(people as usize);
    for (group, size) in (0..groups).zip(sizes(people, groups)?) {
        lots.extend(std::iter::repeat_n(group, size as usize));
    }
    Draw::from_seed(seed).shuffle(&mut lots);
    Ok(lots)
}

/// Divides people over `groups` groups by lot, whatever their values; `counts[v]` of them have value v.
///
/// Sizes are equal within one, the larger first, and keep to `limits` whenever any sizes do. There is nothing to be
/// better at, so the result counts as proven.
///
/// # Errors
///
/// When there are no people, no groups, fewer people than groups, or when the limits cannot hold.
pub fn random(counts: &[u32], groups: u32, limits: Limits, seed: u64) -> Result<Arrangement, GroupError> {
    let people = head_count(counts)?;
    let lots = draw_lots(people, groups, limits, seed)?;
    let mut table = Table::empty(groups, counts.len());
    let mut people_in_turn = lots.iter();
    for (value, &count) in counts.iter().enumerate() {
        for &group in people_in_turn.by_ref().take(count as usize) {
            table.cells[group as usize][value] += 1;
        }
    }
    Ok(Arrangement { fragments: table.fragments(), proven: true, work: u64::from(people), table })
}
