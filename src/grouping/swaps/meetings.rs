//! How often people meet, and what a change costs in meetings again.

use super::super::question::Question;

/// The most people for whom a number is kept per pair.
const TABLE: u32 = 3000;
/// The most pairs that are gone through to count all meetings.
const COUNTED: u64 = 4_000_000;

/// How often each two people meet, rounds that are over included.
#[derive(Debug)]
pub(super) enum Meetings {
    /// One round and none before: nobody meets again.
    Never,
    /// A number per pair, both ways.
    Table { people: usize, met: Vec<u8> },
    /// The groups of each person round by round, coming ones first, compared when asked: for many people. Who was not
    /// there has a number that nobody else has.
    Ways { rounds: usize, group: Vec<u32> },
}

/// What one more meeting costs for two people who met so often.
fn more(met: u8) -> i64 {
    (2 * i64::from(met) - 1).max(0)
}

/// What one meeting less saves for two people who met so often.
fn less(met: u8) -> i64 {
    (2 * i64::from(met) - 3).max(0)
}

/// The square of the meetings after the first.
pub(super) fn again(met: u64) -> i64 {
    let again = met.saturating_sub(1) as i64;
    again * again
}

impl Meetings {
    pub(super) fn new(question: &Question, seats: &[Vec<u32>]) -> Self {
        let people = question.people as usize;
        let past = || question.past.iter();
        let rounds = seats.len() + past().len();
        if rounds < 2 {
            return Self::Never;
        }
        if question.people > TABLE || rounds > usize::from(u8::MAX) {
            let mut group = Vec::with_capacity(people * rounds);
            for person in 0..people {
                group.extend(seats.iter().map(|round| round[person]));
                let away = u32::MAX - person as u32;
                group.extend(past().map(|round| round.get(person).copied().flatten().unwrap_or(away)));
            }
            return Self::Ways { rounds, group };
        }
        let met = table(people, question, seats);
        Self::Table { people, met }
    }

    pub(super) fn count_at_all(&self) -> bool {
        !matches!(self, Self::Never)
    }

    /// How often two people meet.
    fn met(&self, one: u32, other: u32) -> u8 {
        match self {
            Self::Never => 0,
            Self::Table { people, met } => met[one as usize * people + other as usize],
            Self::Ways { rounds, group } => {
                let way = |person: u32| &group[person as usize * rounds..(person as usize + 1) * rounds];
                let same = way(one).iter().zip(way(other)).filter(|(one, other)| one == other).count();
                same.min(usize::from(u8::MAX)) as u8
            }
        }
    }

    /// Q changes by so much when `person` no longer meets `others`; the person among them is passed over.
    pub(super) fn leaving(&self, person: u32, others: &[u32]) -> i64 {
        match self {
            Self::Never => 0,
            Self::Table { people, met } => {
                let met = &met[person as usize * people..(person as usize + 1) * people];
                // Nobody meets themselves, which saves nothing.
                -others.iter().map(|other| less(met[*other as usize])).sum::<i64>()
            }
            Self::Ways { .. } => {
                let others = others.iter().filter(|other| **other != person);
                -others.map(|other| less(self.met(person, *other))).sum::<i64>()
            }
        }
    }

    /// Q changes by so much when `person` meets `others` once more; `except` is passed over.
    pub(super) fn joining(&self, person: u32, others: &[u32], except: u32) -> i64 {
        match self {
            Self::Never => 0,
            Self::Table { people, met } => {
                let met = &met[person as usize * people..(person as usize + 1) * people];
                let all = others.iter().map(|other| more(met[*other as usize])).sum::<i64>();
                if except < *people as u32 { all - more(met[except as usize]) } else { all }
            }
            Self::Ways { .. } => {
                let others = others.iter().filter(|other| **other != except);
                others.map(|other| more(self.met(person, *other))).sum()
            }
        }
    }

    /// Writes down that `person` goes from one group of `round` to another: `left` and `joined` are who else is there.
    pub(super) fn go(&mut self, person: u32, round: usize, to: u32, left: &[u32], joined: &[u32]) {
        match self {
            Self::Never => {}
            Self::Table { people, met } => {
                let (people, person) = (*people, person as usize);
                for other in left.iter().map(|other| *other as usize).filter(|other| *other != person) {
                    met[person * people + other] -= 1;
                    met[other * people + person] -= 1;
                }
                for other in joined.iter().map(|other| *other as usize).filter(|other| *other != person) {
                    met[person * people + other] += 1;
                    met[other * people + person] += 1;
                }
            }
            Self::Ways { rounds, group } => group[person as usize * *rounds + round] = to,
        }
    }

    /// Q as it stands; `None` where there are too many pairs to go through.
    pub(super) fn total(&self, people: u32) -> Option<i64> {
        if !self.count_at_all() {
            return Some(0);
        }
        let pairs = u64::from(people) * u64::from(people.saturating_sub(1)) / 2;
        if matches!(self, Self::Ways { .. }) && pairs > COUNTED {
            return None;
        }
        let of = |one: u32| (0..one).map(|other| again(u64::from(self.met(one, other)))).sum::<i64>();
        Some((0..people).map(of).sum())
    }
}

/// Meetings in rounds that are over.
pub(super) struct Before {
    people: usize,
    met: Vec<u8>,
}

impl Before {
    pub(super) fn times(&self, one: u32, other: u32) -> u64 {
        self.met.get(one as usize * self.people + other as usize).map_or(0, |met| u64::from(*met))
    }
}

impl Meetings {
    /// Meetings in rounds that are over; `None` where they are not kept per pair.
    pub(super) fn before(question: &Question) -> Option<Before> {
        let people = question.people as usize;
        if question.past.is_empty() {
            return Some(Before { people, met: Vec::new() });
        }
        if question.people > TABLE || question.past.len() >= usize::from(u8::MAX) {
            return None;
        }
        Some(Before { people, met: table(people, question, &[]) })
    }
}

/// How often each two people meet, both ways.
fn table(people: usize, question: &Question, seats: &[Vec<u32>]) -> Vec<u8> {
    let mut met = vec![0; people * people];
    let coming = seats.iter().map(|round| round.iter().copied().map(Some).collect::<Vec<_>>());
    for round in question.past.iter().cloned().chain(coming) {
        let there = round.iter().take(people).enumerate();
        let mut there: Vec<(u32, usize)> =
            there.filter_map(|(person, group)| group.map(|group| (group, person))).collect();
        there.sort_unstable();
        for group in there.chunk_by(|one, other| one.0 == other.0) {
            for (_, one) in group {
                for (_, other) in group.iter().filter(|(_, other)| other != one) {
                    met[one * people + other] += 1;
                }
            }
        }
    }
    met
}
