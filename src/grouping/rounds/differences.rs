//! Lines where there is no field: rows of numbers of which any two differ by every number once.
//!
//! Such rows (a difference matrix) do what the multiples of a slope do in a field: two columns of people meet on a line
//! in one round only. For twelve groups there are six, in pairs of a bit and a number below six, found by looking on
//! from row to row. (Johnson, Dulmage and Mendelsohn, "Orthomorphisms of Groups and Orthogonal Latin Squares I",
//! Canadian Journal of Mathematics 13, 1961.)

use super::super::rng::Draw;

/// More groups than these are too many to look.
const MOST_GROUPS: usize = 24;

/// Numbers that are put in a row in one attempt; and in all, times the number of groups.
const MOST_STEPS: u32 = 25_000;
const MOST_WORK: u32 = 600_000;

/// Rows of differences, and how to calculate with their numbers.
#[derive(Clone, Debug)]
pub(super) struct Differences {
    /// Numbers below this are one half of all when there are two, otherwise all.
    base: u32,
    groups: u32,
    rows: Vec<Vec<u32>>,
}

impl Differences {
    /// So many rows for so many groups, if they are found.
    pub fn new(groups: usize, rows: usize) -> Option<Self> {
        if groups > MOST_GROUPS || groups % 4 == 2 || groups < 3 || rows < 3 {
            return None;
        }
        let base = if groups.is_multiple_of(2) { groups / 2 } else { groups } as u32;
        let groups = groups as u32;
        let first = vec![vec![0; groups as usize], (0..groups).collect()];
        let mut found = Self { base, groups, rows: first };
        // Chance only chooses the order of looking; that this is the same every time is as well.
        let mut draw = Draw::from_seed(u64::from(groups));
        let mut left = MOST_WORK / groups;
        while left > 0 {
            let mut order: Vec<u32> = (0..groups).collect();
            draw.shuffle(&mut order);
            let all = left.min(MOST_STEPS);
            let mut steps = all;
            if found.look(rows, &order, &mut vec![0], &mut steps) {
                return Some(found);
            }
            found.rows.truncate(2);
            left -= (all - steps).clamp(1, left);
        }
        None
    }

    /// The sum of two numbers: halves and the rest by themselves.
    pub fn plus(&self, one: u32, other: u32) -> u32 {
        let half = (one / self.base + other / self.base) % (self.groups / self.base);
        half * self.base + (one % self.base + other % self.base) % self.base
    }

    fn minus(&self, one: u32, other: u32) -> u32 {
        let halves = self.groups / self.base;
        let half = (one / self.base + halves - other / self.base) % halves;
        half * self.base + (one % self.base + self.base - other % self.base) % self.base
    }

    /// What a round adds for the people of a column.
    pub fn at(&self, column: usize, round: usize) -> u32 {
        self.rows[column][round]
    }

    /// Whether the row that is begun, and those that are still missing, can be completed.
    fn look(&mut self, rows: usize, order: &[u32], row: &mut Vec<u32>, steps: &mut u32) -> bool {
        if row.len() == order.len() {
            self.rows.push(row.clone());
            if self.rows.len() == rows || self.look(rows, order, &mut vec![0], steps) {
                return true;
            }
            self.rows.pop();
            return false;
        }
        // One bit per difference from each earlier row.
        let taken: Vec<u32> = self
            .rows
            .iter()
            .map(|earlier| {
                row.iter().zip(earlier).fold(0, |bits, (&one, &other)| bits | 1 << self.minus(one, other))
            })
            .collect();
        for &next in order {
            let free =
                |(earlier, taken): (&Vec<u32>, &u32)| taken >> self.minus(next, earlier[row.len()]) & 1 == 0;
            if !self.rows.iter().zip(&taken).all(free) {
                continue;
            }
            if *steps == 0 {
                return false;
            }
            *steps -= 1;
            row.push(next);
            if self.look(rows, order, row, steps) {
                return true;
            }
            row.pop();
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_two_rows_differ_by_every_number_once() {
        for (groups, rows) in [(12, 5), (15, 3), (20, 3)] {
            let found = Differences::new(groups, rows).unwrap();
            for one in 0..rows {
                for other in 0..one {
                    let mut all: Vec<u32> =
                        (0..groups).map(|at| found.minus(found.at(one, at), found.at(other, at))).collect();
                    all.sort_unstable();
                    assert_eq!(all, (0..groups as u32).collect::<Vec<_>>(), "{groups}: {one}, {other}");
                }
            }
            for one in 0..groups as u32 {
                assert_eq!(found.plus(found.minus(3, one), one), 3);
            }
        }
        assert!(Differences::new(6, 3).is_none());
        assert!(Differences::new(10, 3).is_none());
    }
}
