//! The table with the fewest fragments, filled with people.

use super::super::arrangement::GroupError;
use super::super::gather::gather;
use super::super::limits::Limits;
use super::super::rng::Draw;
use super::super::sizes::sizes;

/// The most cells of a table in which each of those of whom it is not known has a place of their own.
const MOST_CELLS: usize = 1 << 21;

/// Who sits where, and how good that is by the first attribute.
pub(super) struct Seats {
    /// The group of each person.
    pub round: Vec<u32>,
    /// Whether no table has fewer fragments.
    pub proven: bool,
    /// Elementary steps done.
    pub work: u64,
}

/// Gathers people of these kinds, numbered below `width`; those of whom it is not known fill what is left. The
/// larger groups come first.
///
/// Each of the latter is one whom no table can split: a value of their own adds the same one fragment to all tables.
/// Only when there are very many of them are they taken as one value, and the table is not proven.
pub(super) fn seats(
    kinds: &[Option<u32>],
    width: usize,
    groups: u32,
    limits: Limits,
    seed: u64,
) -> Result<Seats, GroupError> {
    let mut people: Vec<Vec<u32>> = vec![Vec::new(); width];
    let mut others = Vec::new();
    for (person, kind) in (0..).zip(kinds) {
        kind.map_or(&mut others, |kind| &mut people[kind as usize]).push(person);
    }
    // Far from the draws of the table, which begin at the seed.
    let mut draw = Draw::from_seed(!seed);
    draw.shuffle(&mut others);
    let lump = if others.len() * groups as usize > MOST_CELLS { others.len() } else { 1 };
    people.extend(others.chunks(lump).map(<[u32]>::to_vec));
    let counts: Vec<u32> = people.iter().map(|people| people.len() as u32).collect();
    let found = gather(&counts, groups, limits, seed)?;

    let fragments = found.table.fragments();
    for people in &mut people {
        draw.shuffle(people);
    }
    // Names are read out group by group, so unlike head counts values need not follow each other; any order is fair.
    let mut rows = found.table.cells;
    draw.shuffle(&mut rows);
    rows.sort_by_key(|row| std::cmp::Reverse(row.iter().sum::<u32>()));
    let mut round = vec![0; kinds.len()];
    for (group, row) in (0..).zip(&rows) {
        for (people, &count) in people.iter_mut().zip(row) {
            let first = people.len().saturating_sub(count as usize);
            for person in people.drain(first..) {
                round[person as usize] = group;
            }
        }
    }
    let whole = counts.iter().filter(|&&count| count > 0).count() == fragments as usize;
    Ok(Seats { round, proven: (found.proven && lump == 1) || whole, work: found.work })
}

/// Lines people up by number and cuts the line into groups; equals in random order, the larger groups anywhere, who has
/// no number anywhere.
pub(super) fn in_line(
    numbers: &[Option<f64>],
    people: u32,
    groups: u32,
    draw: &mut Draw,
) -> Result<Vec<u32>, GroupError> {
    let number = |person: u32| numbers.get(person as usize).copied().flatten();
    let mut everybody: Vec<u32> = (0..people).collect();
    draw.shuffle(&mut everybody);
    let (mut line, others): (Vec<u32>, Vec<u32>) =
        everybody.into_iter().partition(|&person| number(person).is_some());
    line.sort_by(|&one, &other| {
        let (one, other) = (number(one).unwrap_or_default(), number(other).unwrap_or_default());
        one.total_cmp(&other)
    });
    let mut sizes = sizes(people, groups)?;
    draw.shuffle(&mut sizes);
    let mut places: Vec<u32> = (0..groups)
        .zip(&sizes)
        .flat_map(|(group, &size)| std::iter::repeat_n(group, size as usize))
        .collect();
    let mut round = vec![0; people as usize];
    for person in others {
        let place = draw.below(places.len() as u32) as usize;
        round[person as usize] = places.remove(place);
    }
    for (person, group) in line.into_iter().zip(places) {
        round[person as usize] = group;
    }
    Ok(round)
}
