//! The exact cut: head counts divided into as many self-contained parts as possible.
//!
//! A *part* is a set of values and a number k of groups that exactly hold them: k·min ≤ its people ≤ k·max. Laid
//! end to end, a part of v values fills its k groups with v + k − 1 fragments, and no table with one connected part
//! has fewer. So V values in G groups take V + G − K fragments, K being the largest number of parts they can be cut
//! into. (The same reasoning as for the fewest payments that settle debts: Verhoeff, "Settling Multiple Debts
//! Efficiently", Informatics in Education 3(1), 2004.) Sizes that are equal within one are the case max = min + 1:
//! how many groups are large follows from the people in a part.

use super::limits::Bounds;
use super::rng::Draw;

/// Up to so many values the cut is exact.
pub(super) const EXACT_VALUES: usize = 16;

/// Steps before giving up on the exact cut: about half a second. Reached only with many values and hundreds of groups.
const MOST_WORK: u64 = 1 << 28;

/// The most cells of the table of answers, 16 bytes each.
const MOST_CELLS: usize = 1 << 22;

/// Values that share groups with each other and with no others.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Positions in the head counts given.
    pub values: Vec<usize>,
    /// How many groups they fill.
    pub groups: u32,
}

/// The sum of squared sizes when `people` are spread evenly over `groups`.
pub(super) fn even_squares(people: u32, groups: u32) -> u64 {
    let (people, groups) = (u64::from(people), u64::from(groups));
    let (size, larger) = (people / groups, people % groups);
    larger * (size + 1) * (size + 1) + (groups - larger) * size * size
}

/// How good a cut is, the higher the better: this much for each part, less the sum of squared sizes. People being
/// fewer than 2²⁰, squares stay below one part; ranks of parts add up to the rank of the cut.
const PART: u64 = 1 << 44;

/// The best cuts of one set of values into one number of groups.
#[derive(Clone, Copy)]
struct Cell {
    /// More parts, hence fewer fragments, come first; then even sizes. See [`PART`].
    rank: u64,
    /// How many cuts are equally good, so that one can be drawn fairly.
    ways: u64,
}

/// A part that cannot be divided further, though others of its values with other numbers of groups may.
#[derive(Clone, Copy)]
struct Whole {
    groups: u32,
    rank: u64,
}

/// The cells of every set of values; a set is a bit mask over the head counts.
struct Cuts {
    /// The smallest number of groups of each set; its cells are for that number and the following ones.
    first_groups: Vec<u32>,
    /// Where the cells of each set start, and in the end where the last stop.
    start: Vec<usize>,
    cells: Vec<Cell>,
    /// Where the indivisible parts of each solved set start, and where the last stop.
    whole_start: Vec<usize>,
    whole: Vec<Whole>,
    /// The largest part, in values and in groups, that a best cut can have.
    largest: (u32, u32),
    work: u64,
}

/// The answer of [`exact`]: parts, or `None` when that was too much work; and the work done.
pub(super) struct Answer {
    pub parts: Option<Vec<Part>>,
    pub work: u64,
}

/// Cuts `heads` (none of them zero, at most [`EXACT_VALUES`]) into the largest number of parts; among those cuts the
/// ones with the evenest sizes; among those one at random, each equally likely. `at_least` is a number of parts known
/// to be possible (1 always is); the closer, the less work.
pub(super) fn exact(heads: &[u32], groups: u32, bounds: Bounds, at_least: u32, draw: &mut Draw) -> Answer {
    let Some(mut cuts) = Cuts::empty(heads, groups, bounds, at_least) else {
        return Answer { parts: None, work: 0 };
    };
    let whole = cuts.first_groups.len() - 1;
    for set in 1..=whole {
        cuts.solve(set);
        if cuts.work > MOST_WORK {
            return Answer { parts: None, work: cuts.work };
        }
    }
    Answer { parts: Some(cuts.draw_one(groups, draw)), work: cuts.work }
}

impl Cuts {
    /// Every set as one undivided part, for each number of groups that holds it and leaves the rest a chance.
    fn empty(heads: &[u32], groups: u32, bounds: Bounds, at_least: u32) -> Option<Self> {
        let people = heads.iter().sum();
        let sets = 1_usize << heads.len();
        let mut sums = vec![0_u32; sets];
        let mut cuts = Self {
            first_groups: Vec::with_capacity(sets),
            start: Vec::with_capacity(sets + 1),
            cells: Vec::new(),
            // The empty set, which comes first, has no parts.
            whole_start: vec![0, 0],
            whole: Vec::new(),
            // Every other part has a value and a group at least. What is built on a larger part is as large, so
            // leaving large parts out changes no answer that a best cut is made of.
            largest: (heads.len() as u32 + 1 - at_least, groups + 1 - at_least),
            work: 0,
        };
        for set in 0..sets {
            if set > 0 {
                sums[set] = sums[set & (set - 1)] + heads[set.trailing_zeros() as usize];
            }
            let possible = bounds.groups_for(sums[set], people, groups);
            let first = possible.as_ref().map_or(0, |range| *range.start());
            cuts.first_groups.push(first);
            cuts.start.push(cuts.cells.len());
            for groups in possible.into_iter().flatten() {
                let rank = if set == 0 { 0 } else { PART - even_squares(sums[set], groups) };
                cuts.cells.push(Cell { rank, ways: 1 });
            }
            if cuts.cells.len() > MOST_CELLS {
                return None;
            }
        }
        cuts.start.push(cuts.cells.len());
        Some(cuts)
    }

    /// Finds the best cuts of `set`, all smaller sets being solved. To count each cut once, the part split off is
    /// the one with the set's lowest value, and it is one that cannot be divided further. Stops halfway when the
    /// work gets out of hand.
    fn solve(&mut self, set: usize) {
        let (solved, open) = self.cells.split_at_mut(self.start[set]);
        let open = &mut open[..self.start[set + 1] - self.start[set]];
        let first = self.first_groups[set];
        if !open.is_empty() {
            for part in proper_parts(set) {
                self.work += 1;
                let rest = set ^ part;
                let rest_cells = &solved[self.start[rest]..self.start[rest + 1]];
                let rest_first = self.first_groups[rest];
                for whole in &self.whole[self.whole_start[part]..self.whole_start[part + 1]] {
                    let from = whole.groups + rest_first;
                    let to = open.iter_mut().skip(from.saturating_sub(first) as usize);
                    let rests = rest_cells.iter().skip(first.saturating_sub(from) as usize);
                    self.work += rests.len() as u64;
                    if self.work > MOST_WORK {
                        return;
                    }
                    for (best, rest) in to.zip(rests) {
                        best.offer(rest.rank + whole.rank, rest.ways);
                    }
                }
            }
        }
        let (most_values, most_groups) = self.largest;
        for (groups, cell) in (first..=most_groups).zip(open.iter()) {
            if cell.rank < PART && set.count_ones() <= most_values {
                self.whole.push(Whole { groups, rank: cell.rank });
            }
        }
        self.whole_start.push(self.whole.len());
    }

    /// The cell of `set` in `groups` groups, if that is possible.
    fn cell(&self, set: usize, groups: u32) -> Option<&Cell> {
        let at = groups.checked_sub(self.first_groups[set])? as usize;
        self.cells[self.start[set]..self.start[set + 1]].get(at)
    }

    /// Draws one of the best cuts of the whole, each equally likely, part by part.
    fn draw_one(&self, groups: u32, draw: &mut Draw) -> Vec<Part> {
        let (mut set, mut groups) = (self.first_groups.len() - 1, groups);
        let mut parts = Vec::new();
        while set != 0 {
            let (part, part_groups) = self.draw_part(set, groups, draw).unwrap_or((set, groups));
            parts.push(Part {
                values: (0..EXACT_VALUES).filter(|v| part >> v & 1 == 1).collect(),
                groups: part_groups,
            });
            set ^= part;
            groups -= part_groups;
        }
        parts
    }

    /// Draws the part with the lowest value of `set`, as often as best cuts have it; `None` when there is but one
    /// part.
    fn draw_part(&self, set: usize, groups: u32, draw: &mut Draw) -> Option<(usize, u32)> {
        let best = self.cell(set, groups)?;
        if best.rank < PART {
            return None;
        }
        let mut ticket = draw.below_wide(best.ways);
        for part in proper_parts(set) {
            for whole in &self.whole[self.whole_start[part]..self.whole_start[part + 1]] {
                let left = groups.checked_sub(whole.groups);
                let Some(rest) = left.and_then(|left| self.cell(set ^ part, left)) else {
                    continue;
                };
                if rest.rank + whole.rank != best.rank {
                    continue;
                }
                if ticket < rest.ways {
                    return Some((part, whole.groups));
                }
                ticket -= rest.ways;
            }
        }
        None
    }
}

impl Cell {
    /// Takes note of some cuts of this set that are all of this rank.
    fn offer(&mut self, rank: u64, ways: u64) {
        if rank > self.rank {
            *self = Self { rank, ways };
        } else if rank == self.rank {
            self.ways = self.ways.saturating_add(ways);
        }
    }
}

/// The subsets of `set` that hold its lowest value, without `set` itself.
fn proper_parts(set: usize) -> impl Iterator<Item = usize> {
    let others = set & (set - 1);
    let lowest = set ^ others;
    let mut left = others;
    std::iter::from_fn(move || {
        if left == 0 {
            return None;
        }
        left = (left - 1) & others;
        Some(left | lowest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proper_parts_are_each_set_once() {
        let mut parts: Vec<_> = proper_parts(0b1011).collect();
        parts.sort_unstable();
        assert_eq!(parts, [0b0001, 0b0011, 0b1001]);
        assert_eq!(proper_parts(0b100).count(), 0);
    }

    #[test]
    fn ways_are_the_number_of_best_cuts() {
        // Twos in groups of four: three ways to pair four of them, fifteen for six.
        let bounds = Bounds { min: 4, max: 4 };
        for (values, groups, ways) in [(4, 2, 3), (6, 3, 15), (8, 4, 105)] {
            let mut cuts = Cuts::empty(&vec![2; values], groups, bounds, 1).unwrap();
            let whole = (1 << values) - 1;
            (1..=whole).for_each(|set| cuts.solve(set));
            let cell = cuts.cell(whole, groups).unwrap();
            assert_eq!((cell.rank.div_ceil(PART), cell.ways), (u64::from(groups), ways));
        }
    }

    #[test]
    fn even_sizes_break_ties() {
        // 12 and 4 in four groups of 2 to 6: either could take more groups, only 4+4+4 and 4 is even.
        let bounds = Bounds { min: 2, max: 6 };
        let answer = exact(&[12, 4], 4, bounds, 1, &mut Draw::from_seed(1));
        let groups: Vec<u32> = answer.parts.unwrap().iter().map(|p| p.groups).collect();
        assert_eq!(groups, [3, 1]);
    }
}
