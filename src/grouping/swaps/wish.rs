//! The aim within a round: what groups are worth by it, and what a change costs, in whole numbers.
//!
//! Mix counts Σ w·2²⁰·(pairs with the same kind) − Σ w·|x − y|, numbers scaled so that their range is 2²⁰: for given
//! sizes that is Gower's diversity but for its sign and a constant. Gather counts fragments, those of an attribute
//! before those of the next.

use super::super::question::{Aim, Question, Values};

/// A person of whom nothing is known, or of whose kind there is nobody else.
const UNKNOWN: u32 = u32::MAX;
/// What one pair, or the whole range of a number, counts.
const WHOLE: i64 = 1 << 20;
/// The most that weights add up to; larger ones are scaled down.
const WEIGHTS: u64 = 1 << 10;
/// The most table cells; beyond, members are counted when asked.
const CELLS: usize = 1 << 22;

/// A change of what groups are worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    /// By the aim.
    pub aim: i128,
    /// As the walk feels it: the same for mix; for gather attributes nearer to each other in weight, and a little for
    /// each pair of the same kind, so that there is a slope where no fragment goes.
    pub pull: i64,
}

impl Change {
    pub fn add(&mut self, other: Self) {
        self.aim += other.aim;
        self.pull = self.pull.saturating_add(other.pull);
    }
}

#[derive(Debug)]
struct Kinds {
    /// What a pair (mix) or a fragment (gather) counts by the aim.
    weight: i128,
    /// The same in the walk.
    pull: i64,
    /// What a pair of the same kind counts in the walk.
    pair: i64,
    of: Vec<u32>,
    width: usize,
    /// People per round, group and kind; empty where that is too much to keep.
    cells: Vec<u32>,
}

#[derive(Debug)]
struct Numbers {
    weight: i64,
    /// Between 0 and 2²⁰, or −1 where not known.
    of: Vec<i64>,
}

/// The aim of a question.
#[derive(Debug)]
pub(super) struct Wish {
    gather: bool,
    groups: usize,
    kinds: Vec<Kinds>,
    numbers: Vec<Numbers>,
}

impl Wish {
    pub fn new(question: &Question, seats: &[Vec<u32>]) -> Self {
        let groups = question.groups as usize;
        let mut wish =
            Self { gather: question.aim == Aim::Gather, groups, kinds: Vec::new(), numbers: Vec::new() };
        match question.aim {
            Aim::Random => {}
            Aim::Mix => {
                let sum: u64 = question.attributes.iter().map(|attribute| u64::from(attribute.weight)).sum();
                for attribute in question.attributes.iter().filter(|attribute| attribute.weight > 0) {
                    let weight = u64::from(attribute.weight);
                    let weight = if sum > WEIGHTS { (weight * WEIGHTS / sum).max(1) } else { weight } as i64;
                    match &attribute.values {
                        Values::Kinds(kinds) => {
                            let pair = weight * WHOLE;
                            wish.kinds.push(Kinds::new(kinds, question.people, pair.into(), 0, pair));
                        }
                        Values::Numbers(numbers) => {
                            wish.numbers.extend(Numbers::new(numbers, question.people, weight));
                        }
                    }
                }
            }
            Aim::Gather => wish.gathering(question, seats.len()),
        }
        let mut left = CELLS;
        for kinds in &mut wish.kinds {
            let cells = seats.len() * groups * kinds.width;
            if cells > left {
                continue;
            }
            left -= cells;
            kinds.cells = vec![0; cells];
            for (round, seats) in seats.iter().enumerate() {
                for (kind, group) in kinds.of.iter().zip(seats) {
                    if *kind != UNKNOWN {
                        kinds.cells[(round * groups + *group as usize) * kinds.width + *kind as usize] += 1;
                    }
                }
            }
        }
        wish
    }

    /// The last attribute counts one a fragment, each before it more than all after it together can count; as many as
    /// numbers are large enough for.
    fn gathering(&mut self, question: &Question, rounds: usize) {
        let size = i64::from(question.people / question.groups.max(1)).max(1);
        let most = i128::from(question.people) * rounds as i128 + 1;
        let of_kinds = question.attributes.iter().filter_map(|attribute| match &attribute.values {
            Values::Kinds(kinds) => Some(kinds),
            Values::Numbers(_) => None,
        });
        let room = (i128::MAX >> 8).ilog2() / most.ilog2().max(1);
        let kept: Vec<_> = of_kinds.take(room.clamp(1, 4) as usize).collect();
        for (at, kinds) in kept.iter().enumerate() {
            let weight = most.pow((kept.len() - 1 - at) as u32);
            let pull = WHOLE >> (3 * at);
            let pair = -(pull / (4 * size)).max(1);
            self.kinds.push(Kinds::new(kinds, question.people, weight, pull, pair));
        }
    }

    /// Whether there is anything to wish for.
    pub fn is_any(&self) -> bool {
        !self.kinds.is_empty() || !self.numbers.is_empty()
    }

    /// The change when `person` leaves a group of `round`; `members` are who is there, the person included.
    pub fn leaving(&self, round: usize, person: u32, group: u32, members: &[u32]) -> Change {
        let mut change = Change::default();
        for kinds in &self.kinds {
            let kind = kinds.of[person as usize];
            if kind != UNKNOWN {
                let others = i64::from(kinds.count(round * self.groups + group as usize, kind, members)) - 1;
                change.add(self.fewer(kinds, others));
            }
        }
        for numbers in &self.numbers {
            let lost = numbers.weight * numbers.apart(person, members, UNKNOWN);
            change.add(Change { aim: lost.into(), pull: lost });
        }
        change
    }

    /// The change when `person` joins a group of `round`; of its `members`, `except` does not count.
    pub fn joining(&self, round: usize, person: u32, group: u32, members: &[u32], except: u32) -> Change {
        let mut change = Change::default();
        for kinds in &self.kinds {
            let kind = kinds.of[person as usize];
            if kind != UNKNOWN {
                let gone = kinds.of.get(except as usize) == Some(&kind);
                let there = kinds.count(round * self.groups + group as usize, kind, members);
                let Change { aim, pull } = self.fewer(kinds, i64::from(there) - i64::from(gone));
                change.add(Change { aim: -aim, pull: -pull });
            }
        }
        for numbers in &self.numbers {
            let won = numbers.weight * numbers.apart(person, members, except);
            change.add(Change { aim: -i128::from(won), pull: -won });
        }
        change
    }

    /// The change when somebody leaves `others` of the same kind.
    fn fewer(&self, kinds: &Kinds, others: i64) -> Change {
        if self.gather {
            let fragment = i64::from(others == 0);
            let pull = -fragment * kinds.pull - others * kinds.pair;
            Change { aim: -i128::from(fragment) * kinds.weight, pull }
        } else {
            let pull = -others * kinds.pair;
            Change { aim: pull.into(), pull }
        }
    }

    /// Writes down that `person` goes.
    pub fn go(&mut self, round: usize, person: u32, from: u32, to: u32) {
        for kinds in self.kinds.iter_mut().filter(|kinds| !kinds.cells.is_empty()) {
            let kind = kinds.of[person as usize];
            if kind != UNKNOWN {
                let cell = |group: u32| (round * self.groups + group as usize) * kinds.width + kind as usize;
                kinds.cells[cell(from)] -= 1;
                kinds.cells[cell(to)] += 1;
            }
        }
    }

    /// What seats are worth, counted anew.
    pub fn total(&self, seats: &[Vec<u32>]) -> i128 {
        let mut total = 0;
        for seats in seats {
            let mut members = vec![Vec::new(); self.groups];
            for (person, group) in (0..).zip(seats) {
                members[*group as usize].push(person);
            }
            for members in members {
                total += self.of_group(&members);
            }
        }
        total
    }

    fn of_group(&self, members: &[u32]) -> i128 {
        let mut worth = 0;
        for kinds in &self.kinds {
            let mut known: Vec<u32> = members.iter().map(|person| kinds.of[*person as usize]).collect();
            known.retain(|kind| *kind != UNKNOWN);
            known.sort_unstable();
            for same in known.chunk_by(PartialEq::eq) {
                let people = same.len() as i128;
                worth += kinds.weight * if self.gather { 1 } else { people * (people - 1) / 2 };
            }
        }
        for numbers in &self.numbers {
            let mut known: Vec<i64> = members.iter().map(|person| numbers.of[*person as usize]).collect();
            known.retain(|number| *number >= 0);
            known.sort_unstable();
            let last = known.len() as i128 - 1;
            let apart = (0..).zip(&known).map(|(at, number)| (2 * at - last) * i128::from(*number));
            worth -= i128::from(numbers.weight) * apart.sum::<i128>();
        }
        worth
    }

    /// The least that any seats in so many rounds, with groups of at most `max`, can be worth; `None` where that is not
    /// known.
    pub fn least(&self, rounds: usize, max: u32) -> Option<i128> {
        if !self.numbers.is_empty() {
            return None;
        }
        let mut least = 0;
        for kinds in &self.kinds {
            let mut totals = vec![0_u32; kinds.width];
            for kind in kinds.of.iter().filter(|kind| **kind != UNKNOWN) {
                totals[*kind as usize] += 1;
            }
            for total in totals {
                let groups = self.groups as i128;
                let (each, more) = (i128::from(total) / groups, i128::from(total) % groups);
                let pairs = (groups - more) * (each * (each - 1) / 2) + more * ((each + 1) * each / 2);
                let each = if self.gather { i128::from(total.div_ceil(max)) } else { pairs };
                least += kinds.weight * each * rounds as i128;
            }
        }
        Some(least)
    }
}

impl Kinds {
    fn new(given: &[Option<u32>], people: u32, weight: i128, pull: i64, pair: i64) -> Self {
        // Kinds of one person alone change nothing, wherever that person goes.
        let mut known: Vec<u32> = given.iter().take(people as usize).flatten().copied().collect();
        known.sort_unstable();
        let shared: Vec<u32> =
            known.chunk_by(PartialEq::eq).filter(|same| same.len() > 1).map(|same| same[0]).collect();
        let number = |kind: &Option<u32>| {
            kind.and_then(|kind| shared.binary_search(&kind).ok()).map_or(UNKNOWN, |at| at as u32)
        };
        let mut of: Vec<u32> = given.iter().take(people as usize).map(number).collect();
        of.resize(people as usize, UNKNOWN);
        Self { weight, pull, pair, of, width: shared.len(), cells: Vec::new() }
    }

    /// How many of a kind there are in a group.
    fn count(&self, group: usize, kind: u32, members: &[u32]) -> u32 {
        if self.cells.is_empty() {
            members.iter().filter(|person| self.of[**person as usize] == kind).count() as u32
        } else {
            self.cells[group * self.width + kind as usize]
        }
    }
}

impl Numbers {
    /// `None` where all numbers are the same.
    fn new(given: &[Option<f64>], people: u32, weight: i64) -> Option<Self> {
        let known =
            || given.iter().take(people as usize).flatten().copied().filter(|number| number.is_finite());
        let least = known().fold(f64::MAX, f64::min);
        let range = known().fold(f64::MIN, f64::max) - least;
        if range <= 0.0 || !range.is_finite() {
            return None;
        }
        let scaled = |number: &Option<f64>| match number {
            Some(number) if number.is_finite() => ((number - least) / range * WHOLE as f64).round() as i64,
            Some(_) | None => -1,
        };
        let mut of: Vec<i64> = given.iter().take(people as usize).map(scaled).collect();
        of.resize(people as usize, -1);
        Some(Self { weight, of })
    }

    /// How far a person is from others, all together, `except` left out.
    fn apart(&self, person: u32, members: &[u32], except: u32) -> i64 {
        let own = self.of[person as usize];
        if own < 0 {
            return 0;
        }
        let far = |other: &u32| {
            let other = self.of[*other as usize];
            if other < 0 { 0 } else { (own - other).abs() }
        };
        let all: i64 = members.iter().map(far).sum();
        if (except as usize) < self.of.len() { all - far(&except) } else { all }
    }
}
