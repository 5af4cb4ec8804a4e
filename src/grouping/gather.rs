//! Gather: people with the same value together.

use super::arrangement::{Arrangement, GroupError, head_count};
use super::chain;
use super::cut::{self, Part};
use super::limits::Limits;
use super::rng::Draw;
use super::sizes::sizes;
use super::table::Table;

/// Steps along the line of values where nothing exact follows.
const A_SEARCH: u64 = 1 << 20;

/// Keeps values together: `groups` groups with the fewest fragments.
///
/// `counts[v]` people have value v; a value without people is left out. Without `limits` the sizes are equal within
/// one; with them they may be anything inside, and of all tables with the fewest fragments one with the evenest
/// sizes is made. Up to sixteen values the number of fragments is the proven minimum (see the published argument in
/// `cut.rs`); above that, or with several hundred groups, it is a good one.
///
/// What is left open is drawn fairly from `seed`: which values share groups, which of them is split, the order.
/// The groups of one value follow each other, so that the result can be read out.
///
/// # Errors
///
/// When there are no people, no groups, fewer people than groups, or when the limits cannot hold.
pub fn gather(counts: &[u32], groups: u32, limits: Limits, seed: u64) -> Result<Arrangement, GroupError> {
    let people = head_count(counts)?;
    let bounds = limits.bounds(people, groups)?;
    let mut draw = Draw::from_seed(seed);
    let values: Vec<usize> = (0..counts.len()).filter(|&v| counts[v] > 0).collect();
    let heads: Vec<u32> = values.iter().map(|&v| counts[v]).collect();

    let exactly = heads.len() <= cut::EXACT_VALUES;
    // A glance is little beside the exact cut, whose steps are near three to the power of the values, and saves many.
    let steps = if exactly { 1 << heads.len() } else { A_SEARCH };
    let (mut parts, mut work) = chain::near(&heads, groups, bounds, steps, &mut draw);
    let mut proven = false;
    if exactly {
        let answer = cut::exact(&heads, groups, bounds, parts.len() as u32, &mut draw);
        work += answer.work;
        if let Some(best) = answer.parts {
            (parts, proven) = (best, true);
        } else {
            let (found, more_work) = chain::near(&heads, groups, bounds, A_SEARCH, &mut draw);
            (parts, work) = (found, work + more_work);
        }
    }

    draw.shuffle(&mut parts);
    let mut table = Table::empty(groups, counts.len());
    let mut first = 0;
    for part in &mut parts {
        for value in &mut part.values {
            *value = values[*value];
        }
        let rows = &mut table.cells[first..first + part.groups as usize];
        lay_end_to_end(part, counts, rows, &mut draw)?;
        first += rows.len();
    }
    Ok(Arrangement { fragments: table.fragments(), proven, work, table })
}

/// Fills the groups of one part by next-fit, values and sizes in random order: the value at the end of a group goes
/// on in the next.
fn lay_end_to_end(
    part: &mut Part,
    counts: &[u32],
    rows: &mut [Vec<u32>],
    draw: &mut Draw,
) -> Result<(), GroupError> {
    let people = part.values.iter().map(|&v| counts[v]).sum();
    let mut room = sizes(people, part.groups)?;
    draw.shuffle(&mut part.values);
    draw.shuffle(&mut room);
    let mut group = 0;
    for &value in &part.values {
        let mut left = counts[value];
        while left > 0 {
            if room[group] == 0 {
                group += 1;
            }
            let seated = left.min(room[group]);
            rows[group][value] += seated;
            room[group] -= seated;
            left -= seated;
        }
    }
    Ok(())
}
