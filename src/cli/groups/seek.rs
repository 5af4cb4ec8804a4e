//! Looking for the answer, within the budget.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use super::ask::Asked;
use super::line::Budget;
use crate::grouping::{Aim, Found, GroupError, Search, Table, cost, gather, mix, random};
use crate::words;
use crate::workshop::Lang;

/// Units between two looks at the clock: a few milliseconds.
const STRIDE: u64 = 100;

/// How long nothing is said about a search.
const PATIENCE: Duration = Duration::from_secs(1);

/// What was found.
#[derive(Debug)]
pub(super) struct Answer {
    /// The groups.
    pub found: Found,
    /// The order in which values count off, where that makes the groups.
    pub deal: Vec<usize>,
}

/// Looks for groups until nothing better exists or the budget is spent.
pub(super) fn seek(asked: &Asked, budget: Budget, lang: Lang) -> Result<Answer, GroupError> {
    if asked.room.counted && asked.question.rounds == 1 {
        return of_heads(asked);
    }
    let start = Instant::now();
    let mut search = Search::new(asked.question.clone())?;
    let mut progress = Progress::new(lang);
    let mut done = 0_u64;
    loop {
        let (stride, share) = match budget {
            Budget::Units(units) => (STRIDE.min(units - done), share(done as f64, units as f64)),
            Budget::Time(time) if start.elapsed() >= time => (0, 1.0),
            // Little by little, so that a short time is kept to.
            Budget::Time(time) => (STRIDE / 10, share(start.elapsed().as_secs_f64(), time.as_secs_f64())),
        };
        if stride == 0 || !search.work(stride) {
            break;
        }
        done += stride;
        progress.show(start.elapsed(), share);
    }
    progress.wipe();
    Ok(Answer { found: search.found(), deal: Vec::new() })
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 1.0 }
}

/// Head counts have ways of their own, which are exact and give the order of a count-off. They take no units of work.
fn of_heads(asked: &Asked) -> Result<Answer, GroupError> {
    let question = &asked.question;
    let counts = asked.room.attributes.first().map(super::room::Known::totals).unwrap_or_default();
    let (groups, limits, seed) = (question.groups, question.limits, question.seed);
    let (arrangement, deal) = match question.aim {
        Aim::Gather => (gather(&counts, groups, limits, seed)?, Vec::new()),
        Aim::Mix => {
            let mixed = mix(&counts, groups, limits, seed)?;
            (mixed.arrangement, mixed.deal)
        }
        Aim::Random => (random(&counts, groups, limits, seed)?, Vec::new()),
    };
    let rounds = vec![person_by_person(&arrangement.table)];
    let cost = cost(question, &rounds);
    Ok(Answer { found: Found { rounds, cost, proven: arrangement.proven, work: 0 }, deal })
}

/// The group of each person, value by value as heads were counted.
fn person_by_person(table: &Table) -> Vec<u32> {
    let values = table.cells.first().map_or(0, Vec::len);
    let of = |value: usize| {
        table
            .cells
            .iter()
            .zip(0..)
            .flat_map(move |(row, group)| std::iter::repeat_n(group, row[value] as usize))
    };
    (0..values).flat_map(of).collect()
}

/// One line on standard error that says how far the search is, where somebody sits before it.
struct Progress {
    lang: Lang,
    seen: bool,
    told: Option<Duration>,
}

impl Progress {
    fn new(lang: Lang) -> Self {
        Self { lang, seen: io::stderr().is_terminal(), told: None }
    }

    fn show(&mut self, elapsed: Duration, share: f64) {
        let due = self.told.map_or(PATIENCE, |told| told + PATIENCE / 4);
        if !self.seen || elapsed < due {
            return;
        }
        self.told = Some(elapsed);
        let percent = (share.clamp(0.0, 1.0) * 100.0) as u32;
        // Where nobody can be told, the search goes on all the same.
        let _ = write!(
            io::stderr(),
            "\r\x1b[Kkring: {}",
            words!(self.lang, "groups-progress", percent = percent)
        );
        let _ = io::stderr().flush();
    }

    fn wipe(&self) {
        if self.told.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_value_by_value() {
        let table = Table { cells: vec![vec![2, 0, 1], vec![1, 0, 2]] };
        assert_eq!(person_by_person(&table), [0, 0, 1, 0, 1, 1]);
    }
}
