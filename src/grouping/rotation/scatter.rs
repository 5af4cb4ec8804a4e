//! Scatter, as in a World Café: one host per table stays, and the others spread over other tables every round.

use super::super::arrangement::{GroupError, head_count};
use super::super::limits::Limits;
use super::super::rng::Draw;
use super::super::sizes::SizeError;
use super::offsets::{Offsets, block};

/// Swaps that are tried.
const TRIES: u32 = 60_000;

/// The most people who are spread: who meets whom is counted for each two of them.
const MOST: u32 = 3_000;

/// Who sits where in every round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scatter {
    /// The host of each table.
    pub hosts: Vec<u32>,
    /// Per round the table of each person, hosts included.
    pub rounds: Vec<Vec<u32>>,
    /// Q: how often two people meet again, each pair's number squared.
    pub repeats_squared: u64,
}

/// Spreads `people` over `tables` tables in each of `rounds` rounds; a host per table stays.
///
/// Nobody but a host sits twice at a table while there is a table they have not sat at (so that nobody meets a host
/// twice either), and every table has as many people as another, or one more. Within that few people meet
/// again: none at all where the room is a square of a prime number of tables, elsewhere as few as a search with a fixed
/// number of steps finds. `hosts` are given, one for each table, or drawn. Everything left open is drawn from `seed`.
///
/// ```
/// use kring::grouping::{Limits, scatter};
///
/// // Twenty people at five tables, three rounds: nobody meets anybody twice.
/// let cafe = scatter(20, 5, 3, None, Limits::default(), 42)?;
/// assert_eq!(cafe.rounds.len(), 3);
/// assert_eq!(cafe.repeats_squared, 0);
/// let host = cafe.hosts[2] as usize;
/// assert!(cafe.rounds.iter().all(|round| round[host] == 2));
/// # Ok::<(), kring::grouping::GroupError>(())
/// ```
///
/// # Errors
///
/// When people cannot be divided so, or `hosts` are not as many different people as there are tables.
pub fn scatter(
    people: u32,
    tables: u32,
    rounds: u32,
    hosts: Option<&[u32]>,
    limits: Limits,
    seed: u64,
) -> Result<Scatter, GroupError> {
    let people = head_count(&[people])?;
    if people > MOST {
        return Err(GroupError::TooManyPeople { people: u64::from(people), most: MOST });
    }
    limits.bounds(people, tables)?;
    let mut draw = Draw::from_seed(seed);
    let mut order: Vec<u32> = (0..people).collect();
    draw.shuffle(&mut order);
    let hosts = match hosts {
        Some(hosts) => hosts.to_vec(),
        None => order[..tables as usize].to_vec(),
    };
    let mut is_host = vec![false; people as usize];
    for &host in &hosts {
        if let Some(is_host) = is_host.get_mut(host as usize) {
            *is_host = true;
        }
    }
    let known = is_host.iter().filter(|is_host| **is_host).count();
    if known != hosts.len() || known != tables as usize {
        return Err(SizeError::TooFewPeople { people: known as u32, groups: tables }.into());
    }
    let travellers: Vec<u32> = order.into_iter().filter(|&person| !is_host[person as usize]).collect();

    let mut walk = Walk::new(travellers.len() as u32, tables, rounds, &mut draw);
    walk.better(&mut draw);
    let mut names: Vec<u32> = (0..tables).collect();
    draw.shuffle(&mut names);
    let seated = walk.rounds.iter().map(|round| {
        let mut seats = vec![0; people as usize];
        for (table, &host) in (0..tables).zip(&hosts) {
            seats[host as usize] = table;
        }
        for (&person, &table) in travellers.iter().zip(round) {
            seats[person as usize] = names[table as usize];
        }
        seats
    });
    let rounds: Vec<Vec<u32>> = seated.collect();
    Ok(Scatter { repeats_squared: repeats(&rounds), hosts, rounds })
}

/// Travellers from table to table.
struct Walk {
    tables: u32,
    rounds: Vec<Vec<u32>>,
    /// How often each two travellers meet.
    met: Vec<u16>,
    again: i64,
}

impl Walk {
    fn new(travellers: u32, tables: u32, rounds: u32, draw: &mut Draw) -> Self {
        let offsets = Offsets::new(travellers.div_ceil(tables), rounds, tables, draw);
        let at = |round| {
            (0..travellers)
                .map(|who| offsets.table(who % tables, (who / tables) as usize, round))
                .collect::<Vec<_>>()
        };
        let rounds: Vec<_> = (0..rounds as usize).map(at).collect();
        let count = travellers as usize;
        let mut met = vec![0_u16; count * count];
        for round in &rounds {
            for one in 0..count {
                for other in 0..count {
                    met[one * count + other] += u16::from(one != other && round[one] == round[other]);
                }
            }
        }
        let again = met.iter().map(|&met| i64::from(met.saturating_sub(1)).pow(2)).sum::<i64>() / 2;
        Self { tables, rounds, met, again }
    }

    /// Tries swaps of two travellers within a round.
    fn better(&mut self, draw: &mut Draw) {
        let count = self.rounds.first().map_or(0, Vec::len) as u32;
        let (mut least, mut best) = (self.again, self.rounds.clone());
        for _ in 0..TRIES {
            if least == 0 || count < 2 {
                break;
            }
            let round = draw.below(self.rounds.len() as u32) as usize;
            let (one, other) = (draw.below(count) as usize, draw.below(count) as usize);
            let (here, there) = (self.rounds[round][one], self.rounds[round][other]);
            if here == there || self.has_been(one, there, round) || self.has_been(other, here, round) {
                continue;
            }
            let before = self.again;
            self.swap(round, one, other);
            if self.again > before && !(self.again == before + 1 && draw.below(50) == 0) {
                self.swap(round, one, other);
            } else if self.again < least {
                (least, best) = (self.again, self.rounds.clone());
            }
        }
        self.rounds = best;
    }

    /// Whether somebody is at a table in another round of the same block.
    fn has_been(&self, who: usize, table: u32, round: usize) -> bool {
        block(round, self.tables, self.rounds.len()).any(|at| self.rounds[at][who] == table)
    }

    fn swap(&mut self, round: usize, one: usize, other: usize) {
        let (here, there) = (self.rounds[round][one], self.rounds[round][other]);
        for (who, from, to) in [(one, here, there), (other, there, here)] {
            for mate in 0..self.rounds[round].len() {
                let at = self.rounds[round][mate];
                // The two themselves pass each other by.
                if mate != one && mate != other && (at == from || at == to) {
                    self.meet(who, mate, at == to);
                }
            }
            self.rounds[round][who] = to;
        }
    }

    fn meet(&mut self, who: usize, mate: usize, more: bool) {
        let count = self.rounds[0].len();
        let met = i64::from(self.met[who * count + mate]);
        let squared = |met: i64| (met - 1).max(0).pow(2);
        let now = if more { met + 1 } else { met - 1 };
        self.again += squared(now) - squared(met);
        self.met[who * count + mate] = now as u16;
        self.met[mate * count + who] = now as u16;
    }
}

/// Q of these rounds.
fn repeats(rounds: &[Vec<u32>]) -> u64 {
    let people = rounds.first().map_or(0, Vec::len);
    let mut sum = 0;
    for one in 0..people {
        for other in one + 1..people {
            let met = rounds.iter().filter(|round| round[one] == round[other]).count() as u64;
            sum += met.saturating_sub(1).pow(2);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FREE: Limits = Limits { min: None, max: None };

    /// What must hold of every scatter.
    fn check(cafe: &Scatter, people: u32, tables: u32) {
        let rounds = cafe.rounds.len();
        for (at, round) in cafe.rounds.iter().enumerate() {
            let sizes: Vec<_> =
                (0..tables).map(|table| round.iter().filter(|&&seat| seat == table).count() as u32).collect();
            assert_eq!(sizes.iter().sum::<u32>(), people);
            assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{sizes:?}");
            for (table, &host) in cafe.hosts.iter().enumerate() {
                assert_eq!(round[host as usize], table as u32);
            }
            for who in (0..people).filter(|who| !cafe.hosts.contains(who)) {
                let twice = block(at, tables, rounds)
                    .filter(|&other| cafe.rounds[other][who as usize] == round[who as usize]);
                assert_eq!(twice.count(), 1, "{who} sits twice at a table");
            }
        }
        assert_eq!(cafe.repeats_squared, repeats(&cafe.rounds));
    }

    /// The least Q of all ways there are.
    fn least(travellers: usize, tables: u32, rounds: u32) -> u64 {
        fn every(travellers: usize, tables: u32) -> Vec<Vec<u32>> {
            let mut all = Vec::new();
            for code in 0..tables.pow(travellers as u32) {
                let digits = (0..travellers as u32).map(|place| code / tables.pow(place) % tables);
                let round: Vec<u32> = digits.collect();
                let sizes: Vec<_> =
                    (0..tables).map(|table| round.iter().filter(|&&seat| seat == table).count()).collect();
                if sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1 {
                    all.push(round);
                }
            }
            all
        }
        fn look(all: &[Vec<u32>], chosen: &mut Vec<Vec<u32>>, left: u32, best: &mut u64) {
            if left == 0 || repeats(chosen) >= *best {
                *best = (*best).min(if left == 0 { repeats(chosen) } else { u64::MAX });
                return;
            }
            let tables = all[0].iter().max().unwrap() + 1;
            let from = chosen.len() / tables as usize * tables as usize;
            for round in all {
                let new = chosen[from..].iter().all(|other| other.iter().zip(round).all(|(a, b)| a != b));
                if new {
                    chosen.push(round.clone());
                    look(all, chosen, left - 1, best);
                    chosen.pop();
                }
            }
        }
        let all = every(travellers, tables);
        let mut best = u64::MAX;
        // Whoever sits where in the first round is a matter of names; the sizes are not.
        look(&all, &mut Vec::new(), rounds, &mut best);
        best
    }

    #[test]
    fn in_small_rooms_nothing_better_exists() {
        for (people, tables, rounds) in [
            (4, 2, 2),
            (5, 2, 2),
            (6, 2, 2),
            (8, 2, 2),
            (7, 2, 3),
            (6, 3, 3),
            (7, 3, 2),
            (7, 3, 3),
            (8, 3, 2),
            (8, 4, 3),
        ] {
            let cafe = scatter(people, tables, rounds, None, FREE, 1).unwrap();
            check(&cafe, people, tables);
            let travellers = (people - tables) as usize;
            // A host meets nobody twice within as many rounds as tables; beyond, only travellers are counted here.
            if rounds <= tables {
                assert_eq!(
                    cafe.repeats_squared,
                    least(travellers, tables, rounds),
                    "{people} {tables} {rounds}"
                );
            }
        }
    }

    #[test]
    fn in_square_rooms_nobody_meets_anybody_twice() {
        for (people, tables, rounds) in [(20, 5, 3), (25, 5, 5), (49, 7, 7), (16, 4, 3), (64, 8, 4)] {
            let cafe = scatter(people, tables, rounds, None, FREE, 42).unwrap();
            check(&cafe, people, tables);
            assert_eq!(cafe.repeats_squared, 0, "{people} {tables} {rounds}");
        }
    }

    #[test]
    fn hosts_can_be_chosen() {
        let cafe = scatter(13, 3, 3, Some(&[12, 0, 5]), FREE, 1).unwrap();
        assert_eq!(cafe.hosts, [12, 0, 5]);
        check(&cafe, 13, 3);
        for hosts in [&[0, 1][..], &[0, 0, 1], &[0, 1, 13], &[0, 1, 2, 3]] {
            assert!(scatter(13, 3, 3, Some(hosts), FREE, 1).is_err());
        }
        assert!(scatter(3_001, 3, 3, None, FREE, 1).is_err());
    }

    #[test]
    fn a_scatter_is_pinned() {
        let cafe = scatter(11, 3, 2, None, FREE, 42).unwrap();
        assert_eq!(cafe.hosts, [8, 4, 9]);
        assert_eq!(cafe.rounds, [[1, 2, 2, 0, 1, 2, 1, 0, 0, 2, 0], [2, 1, 0, 2, 1, 1, 0, 1, 0, 2, 2]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn everybody_sits_somewhere_new(people in 2..25_u32, tables in 1..8_u32, rounds in 0..9_u32, seed in any::<u64>()) {
            prop_assume!(people >= tables);
            let cafe = scatter(people, tables, rounds, None, FREE, seed).unwrap();
            check(&cafe, people, tables);
            prop_assert_eq!(&cafe, &scatter(people, tables, rounds, None, FREE, seed).unwrap());
        }
    }
}
