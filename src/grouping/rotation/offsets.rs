//! How scatter starts: travellers in rows of as many as there are tables, each row moving on as a whole.
//!
//! A row has one traveller at every table in every round. In round r row c has moved on by an offset f(c, r); when the
//! offsets of a row differ nobody sits twice at a table, and when the differences of two rows differ nobody meets
//! anybody twice. (A difference matrix; with the multiples over a prime number of tables it has neither, the
//! lines of an affine plane.) Offsets add up as numbers modulo the tables, or digit by digit in the prime factors of
//! their number, as over eight or nine tables the best ones do.

use super::super::rng::Draw;

/// Steps for each way to add, and the most changes of one offset that are tried within them.
const STEPS: u32 = 2_000_000;
const TRIES: u32 = 20_000;

/// Per row, per round: the offset, and how two are added.
#[derive(Clone, Debug)]
pub(super) struct Offsets {
    pub rows: Vec<Vec<u32>>,
    radices: Vec<u32>,
}

impl Offsets {
    /// Good offsets for `rows` rows in `rounds` rounds over `tables` tables.
    pub(super) fn new(rows: u32, rounds: u32, tables: u32, draw: &mut Draw) -> Self {
        let multiples = |row: u32| (0..rounds).map(|round| Self::multiple(row, round, tables)).collect();
        let mut best = Self { rows: (0..rows).map(multiples).collect(), radices: vec![tables] };
        if best.rows.iter().any(|row| is_twice(row, tables)) {
            best.rows = (0..rows).map(|_| at_random(rounds, tables, draw)).collect();
        }
        let mut least = best.better(tables, draw);
        let factors = factors(tables);
        if least > 0 && factors.len() > 1 {
            let rows = (0..rows).map(|_| at_random(rounds, tables, draw)).collect();
            let mut other = Self { rows, radices: factors };
            let found = other.better(tables, draw);
            if found < least {
                (best, least) = (other, found);
            }
        }
        debug_assert_eq!(least, best.again(tables));
        best
    }

    /// Row after row, the multiples of 1, 2, …; every block of as many rounds as tables begins anew.
    fn multiple(row: u32, round: u32, tables: u32) -> u32 {
        let step = u64::from(row % tables.saturating_sub(1).max(1) + 1);
        ((step * u64::from(round)) % u64::from(tables)) as u32
    }

    /// Where the traveller in this place of a row is.
    pub(super) fn table(&self, place: u32, row: usize, round: usize) -> u32 {
        self.add(place, self.rows[row][round], false)
    }

    fn add(&self, one: u32, other: u32, less: bool) -> u32 {
        let (mut one, mut other, mut worth, mut sum) = (one, other, 1, 0);
        for &radix in &self.radices {
            let digit = if less { radix - other % radix } else { other % radix };
            sum += (one % radix + digit) % radix * worth;
            (one, other, worth) = (one / radix, other / radix, worth * radix);
        }
        sum
    }

    /// Q of two rows, for one traveller of them.
    fn again_of(&self, one: &[u32], other: &[u32], tables: u32) -> u64 {
        let mut often = vec![0_u64; tables as usize];
        for (&a, &b) in one.iter().zip(other) {
            often[self.add(a, b, true) as usize] += 1;
        }
        often.iter().map(|often| often.saturating_sub(1).pow(2)).sum()
    }

    fn again_with(&self, row: usize, tables: u32) -> u64 {
        let others = self.rows.iter().enumerate().filter(|(other, _)| *other != row);
        others.map(|(_, other)| self.again_of(&self.rows[row], other, tables)).sum()
    }

    fn again(&self, tables: u32) -> u64 {
        (0..self.rows.len()).map(|row| self.again_with(row, tables)).sum::<u64>() / 2
    }

    /// Tries other offsets in one round of one row at a time; what is left of meetings again.
    fn better(&mut self, tables: u32, draw: &mut Draw) -> u64 {
        let (rows, rounds) = (self.rows.len() as u32, self.rows.first().map_or(0, Vec::len) as u32);
        let mut now = self.again(tables);
        let (mut least, mut best) = (now, self.rows.clone());
        for _ in 0..TRIES.min(STEPS / (rows * (rounds + tables)).max(1)) {
            if least == 0 || rounds == 0 {
                break;
            }
            let (row, round) = (draw.below(rows) as usize, draw.below(rounds) as usize);
            let old = self.rows[row].clone();
            let before = self.again_with(row, tables);
            let offset = draw.below(tables);
            let block = block(round, tables, rounds as usize);
            let had = self.rows[row][round];
            if let Some(held) = block.clone().find(|&at| self.rows[row][at] == offset) {
                self.rows[row][held] = had;
            }
            self.rows[row][round] = offset;
            let after = self.again_with(row, tables);
            // A step down the wrong way now and then finds a way out; how often does not depend on any clock.
            if after <= before || (after == before + 1 && draw.below(50) == 0) {
                now = now + after - before;
                if now < least {
                    (least, best) = (now, self.rows.clone());
                }
            } else {
                self.rows[row] = old;
            }
        }
        self.rows = best;
        least
    }
}

/// The rounds within which nobody comes twice at a table: as many as there are tables, then as many again.
pub(super) fn block(round: usize, tables: u32, rounds: usize) -> std::ops::Range<usize> {
    let from = round / tables as usize * tables as usize;
    from..(from + tables as usize).min(rounds)
}

fn is_twice(row: &[u32], tables: u32) -> bool {
    let seen = |(round, offset): (usize, &u32)| {
        row[block(round, tables, row.len())].iter().filter(|other| *other == offset).count() > 1
    };
    row.iter().enumerate().any(seen)
}

fn at_random(rounds: u32, tables: u32, draw: &mut Draw) -> Vec<u32> {
    let mut row = Vec::new();
    while row.len() < rounds as usize {
        let mut block: Vec<u32> = (0..tables).collect();
        draw.shuffle(&mut block);
        row.extend(block);
    }
    row.truncate(rounds as usize);
    row
}

fn factors(mut number: u32) -> Vec<u32> {
    let (mut factors, mut factor) = (Vec::new(), 2);
    while number > 1 {
        if number.is_multiple_of(factor) {
            factors.push(factor);
            number /= factor;
        } else {
            factor += 1;
        }
    }
    factors
}
