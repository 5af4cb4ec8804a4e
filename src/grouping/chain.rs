//! Many values: a good cut by laying the values end to end, and swapping.
//!
//! Next-fit along a line of values gives at most V + G − 1 fragments, and one fewer for every place where a value and
//! a group end together. Swapping values along the line looks for more such places. Not proven, unlike [`super::cut`].

use super::cut::{Part, even_squares};
use super::limits::Bounds;
use super::rng::Draw;

/// A place in the line where a part ends: after how many values, and how many groups the part fills.
type End = (usize, u32);

/// How good a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Score {
    parts: usize,
    squares: u64,
}

impl Score {
    fn is_better_than(self, other: Self) -> bool {
        (self.parts, other.squares) > (other.parts, self.squares)
    }
}

/// Cuts `heads` (none of them zero) into many parts, in about `steps` looks at a value (a million take some ten
/// milliseconds); also gives the work done.
pub(super) fn near(
    heads: &[u32],
    groups: u32,
    bounds: Bounds,
    steps: u64,
    draw: &mut Draw,
) -> (Vec<Part>, u64) {
    let count = heads.len() as u32;
    let mut line: Vec<usize> = (0..heads.len()).collect();
    draw.shuffle(&mut line);
    let mut ends = Vec::new();
    let mut score = cut_in_order(&line, heads, groups, bounds, &mut ends);
    let (mut best, mut best_line) = (score, line.clone());
    let tries = steps / u64::from(count.max(1));
    for _ in 0..tries {
        let (a, b) = (draw.below(count) as usize, draw.below(count) as usize);
        line.swap(a, b);
        let swapped = cut_in_order(&line, heads, groups, bounds, &mut ends);
        // Sideways steps are welcome: most swaps change nothing, and standing still finds nothing.
        if swapped.parts < score.parts {
            line.swap(a, b);
            continue;
        }
        score = swapped;
        if score.is_better_than(best) {
            best = score;
            best_line.clone_from(&line);
        }
    }
    cut_in_order(&best_line, heads, groups, bounds, &mut ends);
    let mut from = 0;
    let parts = ends
        .iter()
        .map(|&(end, groups)| {
            let values = best_line[from..end].to_vec();
            from = end;
            Part { values, groups }
        })
        .collect();
    (parts, (tries + 2) * u64::from(count))
}

/// Walks along the line and ends a part as soon as its people fill groups and the rest can fill the rest; of the
/// numbers of groups possible the one nearest to its share. Leaves the ends of the parts in `ends`.
fn cut_in_order(line: &[usize], heads: &[u32], groups: u32, bounds: Bounds, ends: &mut Vec<End>) -> Score {
    ends.clear();
    let mut people: u32 = heads.iter().sum();
    let (mut groups, mut part, mut squares) = (groups, 0, 0);
    for (at, &value) in line.iter().enumerate() {
        part += heads[value];
        let Some(possible) = bounds.groups_for(part, people, groups) else {
            continue;
        };
        let (part_wide, people_wide) = (u64::from(part), u64::from(people));
        let share = (2 * part_wide * u64::from(groups) + people_wide) / (2 * people_wide);
        let taken = (share as u32).clamp(*possible.start(), *possible.end());
        ends.push((at + 1, taken));
        squares += even_squares(part, taken);
        people -= part;
        groups -= taken;
        part = 0;
    }
    Score { parts: ends.len(), squares }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_value_its_own_group_when_that_is_possible() {
        let heads: Vec<u32> = (0..40).map(|i| 4 + i % 3).collect();
        let bounds = Bounds { min: 4, max: 6 };
        let (parts, _) = near(&heads, 40, bounds, 1 << 18, &mut Draw::from_seed(3));
        assert_eq!(parts.len(), 40);
    }

    #[test]
    fn parts_hold_all_values_and_groups() {
        let heads: Vec<u32> = (1..=30).collect();
        let bounds = Bounds { min: 38, max: 39 };
        let (parts, _) = near(&heads, 12, bounds, 1 << 18, &mut Draw::from_seed(3));
        assert_eq!(parts.iter().map(|p| p.groups).sum::<u32>(), 12);
        assert_eq!(parts.iter().map(|p| p.values.len()).sum::<usize>(), 30);
        assert!(parts.len() >= 8, "{}", parts.len());
    }
}
