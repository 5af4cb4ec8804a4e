//! Mix: every value spread over all groups.

use super::arrangement::{Arrangement, GroupError, head_count};
use super::limits::Limits;
use super::rng::Draw;
use super::table::Table;

/// Mixed groups, with the count-off that makes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixed {
    /// The groups. Proven: no table can be more even.
    pub arrangement: Arrangement,
    /// The values in the order in which they count off, those without people left out. The first person called
    /// says 1, after the last group comes group 1 again, and each value goes on where the one before it stopped.
    pub deal: Vec<usize>,
}

/// Spreads every value as evenly as arithmetic allows over `groups` groups whose sizes are equal within one.
///
/// `counts[v]` people have value v. Of a value with N people each of G groups gets ⌊N/G⌋ or ⌈N/G⌉: people are dealt
/// in rounds, sorted by value, which is what a count-off does. The order of the values is random by `seed`.
/// Equal sizes keep to `limits` whenever any sizes do.
///
/// # Errors
///
/// When there are no people, no groups, fewer people than groups, or when the limits cannot hold.
pub fn mix(counts: &[u32], groups: u32, limits: Limits, seed: u64) -> Result<Mixed, GroupError> {
    let people = head_count(counts)?;
    limits.bounds(people, groups)?;
    let mut deal: Vec<usize> = (0..counts.len()).filter(|&v| counts[v] > 0).collect();
    Draw::from_seed(seed).shuffle(&mut deal);

    let mut table = Table::empty(groups, counts.len());
    let mut next = 0;
    for &value in &deal {
        let (each, extra) = (counts[value] / groups, counts[value] % groups);
        for row in &mut table.cells {
            row[value] = each;
        }
        for step in 0..extra {
            table.cells[((next + step) % groups) as usize][value] += 1;
        }
        next = (next + extra) % groups;
    }
    let arrangement = Arrangement {
        fragments: table.fragments(),
        proven: true,
        work: deal.len() as u64 * u64::from(groups),
        table,
    };
    Ok(Mixed { arrangement, deal })
}
