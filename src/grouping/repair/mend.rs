//! Coming rounds after somebody came late or left: rounds that are done stay as they were.

use super::super::arrangement::GroupError;
use super::super::question::Question;
use super::must::Must;
use super::price::{Move, changed};
use super::seating::Seating;
use super::ties::Ties;
use super::{Change, repair};

/// Ways to seat one latecomer in all coming rounds that are looked at.
const MOST_LOOKS: u32 = 100_000;

/// Rounds after a repair.
#[derive(Clone, Debug, PartialEq)]
pub struct MendedRounds {
    /// Per round the group of each person.
    pub rounds: Vec<Vec<Option<u32>>>,
    /// Per round who sits elsewhere than planned; nobody in rounds that are done.
    pub moves: Vec<Vec<Move>>,
    /// Q over all rounds, those of [`Question::past`] included, as it was planned.
    pub repeats_before: u64,
    /// Q as it becomes.
    pub repeats_after: u64,
    /// Whether each change by itself is repaired in the best way.
    pub proven: bool,
}

/// Mends the coming rounds after `changes`: of `rounds` the first `done` are over, or running, and stay.
///
/// Who is gone is taken out of the coming rounds, and a group that becomes too small is repaired as [`repair`] does,
/// with the fewest people moved. Somebody late gets a group in each coming round, so that they meet as few people
/// again as can be and nobody else moves; a round in which no group can take them without that is repaired. Several
/// latecomers are seated one after another. All other changes are made in every coming round.
///
/// # Errors
///
/// As [`repair`], for the first round that cannot be repaired.
///
/// ```
/// use kring::grouping::{Change, Question, mend};
///
/// // Three rounds of six people in two groups; a seventh comes in when the first is over.
/// let question = Question { people: 7, groups: 2, rounds: 3, ..Question::default() };
/// let row = |row: [u32; 6]| row.map(Some).into_iter().chain([None]).collect::<Vec<_>>();
/// let rounds = [row([0, 0, 0, 1, 1, 1]), row([0, 1, 0, 1, 0, 1]), row([1, 0, 0, 1, 1, 0])];
/// let mended = mend(&question, &rounds, 1, &[Change::Late(6)])?;
/// assert_eq!(mended.rounds[0][6], None);
/// assert!(mended.rounds[1][6].is_some() && mended.rounds[2][6].is_some());
/// assert_eq!(mended.moves[1].len() + mended.moves[2].len(), 2);
/// # Ok::<(), kring::grouping::GroupError>(())
/// ```
pub fn mend(
    question: &Question,
    rounds: &[Vec<Option<u32>>],
    done: usize,
    changes: &[Change],
) -> Result<MendedRounds, GroupError> {
    let mut mended = rounds.to_vec();
    for round in &mut mended {
        round.resize(question.people as usize, None);
    }
    let planned = mended.clone();
    let done = done.min(mended.len());
    let (late, other): (Vec<_>, Vec<_>) =
        changes.iter().partition(|change| matches!(change, Change::Late(_)));
    let mut proven = late.len() <= 1;
    for at in done..mended.len() {
        if !other.is_empty() {
            proven &= again(question, &mut mended, at, &other)?;
        }
    }
    for change in late {
        if let Change::Late(person) = change
            && person < question.people
        {
            proven &= seat(question, &mut mended, done, person)?;
        }
    }
    Ok(MendedRounds {
        moves: planned.iter().zip(&mended).map(|(before, after)| changed(before, after)).collect(),
        repeats_before: repeats(question, &planned),
        repeats_after: repeats(question, &mended),
        rounds: mended,
        proven,
    })
}

/// The question of one round, all others being in the past.
fn asked(question: &Question, rounds: &[Vec<Option<u32>>], at: usize) -> Question {
    let mut asked = question.clone();
    let others = rounds.iter().enumerate().filter(|(other, _)| *other != at);
    asked.past.extend(others.map(|(_, round)| round.clone()));
    asked.seed = question.seed.wrapping_add(at as u64);
    asked
}

/// Repairs one round; whether in the best way.
fn again(
    question: &Question,
    rounds: &mut [Vec<Option<u32>>],
    at: usize,
    changes: &[Change],
) -> Result<bool, GroupError> {
    let plan = repair(&asked(question, rounds, at), &rounds[at], changes)?;
    rounds[at] = plan.seats;
    Ok(plan.proven)
}

/// Gives a latecomer a group in every coming round; whether in the best way.
fn seat(
    question: &Question,
    rounds: &mut [Vec<Option<u32>>],
    done: usize,
    person: u32,
) -> Result<bool, GroupError> {
    let mut met = vec![0; question.people as usize];
    for round in question.past.iter().chain(&*rounds) {
        meet(&mut met, round, person, round.get(person as usize).copied().flatten(), 1);
    }
    let waiting: Vec<usize> =
        (done..rounds.len()).filter(|&at| rounds[at][person as usize].is_none()).collect();
    let mut open = Vec::new();
    let mut full = Vec::new();
    for &at in &waiting {
        let places = places(question, &rounds[at], at, person);
        if places.is_empty() { full.push(at) } else { open.push((at, places)) }
    }
    let mut seating = Seats { rounds, person, open: &open, met, chosen: Vec::new(), looks: 0, best: None };
    seating.look(0, &[]);
    let proven = seating.looks <= MOST_LOOKS;
    if let Some((_, _, groups)) = seating.best.take() {
        for ((at, _), group) in open.iter().zip(groups) {
            rounds[*at][person as usize] = Some(group);
        }
    }
    let mut all = proven;
    for at in full {
        all &= again(question, rounds, at, &[Change::Late(person)])?;
    }
    Ok(all)
}

/// A group that takes the latecomer with nobody moved, and what that costs by the aim, then by lot.
#[derive(Clone, Debug)]
struct Place {
    group: u32,
    cost: Vec<i128>,
}

fn places(question: &Question, round: &[Option<u32>], at: usize, person: u32) -> Vec<Place> {
    let groups = round.iter().flatten().map(|group| group + 1).max().unwrap_or(0).max(question.groups);
    let alone = Question { past: Vec::new(), ..question.clone() };
    let mut seating = Seating::new(&alone, groups, round);
    let must = Must::new(&alone, &seating);
    let ties = Ties::new(question.people, groups, question.seed.wrapping_add(at as u64));
    let before = seating.worth().to_vec();
    let mut places = Vec::new();
    for group in (0..groups).filter(|&group| must.high[group as usize] > 0) {
        seating.put(person, group);
        if must.need(&seating).is_none() {
            let mut cost: Vec<i128> =
                seating.worth().iter().zip(&before).map(|(new, old)| new - old).collect();
            cost.push(i128::from(ties.place(person, group)));
            places.push(Place { group, cost });
        }
        seating.take(person);
    }
    places.sort_by(|one, other| one.cost.cmp(&other.cost));
    places
}

/// Counts whom the latecomer meets in a group, or no longer does; what that adds to Q.
fn meet(met: &mut [i64], round: &[Option<u32>], person: u32, group: Option<u32>, step: i64) -> i64 {
    let mut more = 0;
    for (other, met) in met.iter_mut().enumerate() {
        let seat = round.get(other).copied().flatten();
        if group.is_some() && seat == group && other != person as usize {
            let squared = |met: i64| (met - 1).max(0).pow(2);
            more += squared(*met + step) - squared(*met);
            *met += step;
        }
    }
    more
}

/// The search for one group per round: Q can only grow from round to round, so that a beginning that is worse than the
/// best so far is left.
struct Seats<'a> {
    rounds: &'a [Vec<Option<u32>>],
    person: u32,
    open: &'a [(usize, Vec<Place>)],
    met: Vec<i64>,
    chosen: Vec<u32>,
    looks: u32,
    best: Option<(i64, Vec<i128>, Vec<u32>)>,
}

impl Seats<'_> {
    fn look(&mut self, repeats: i64, cost: &[i128]) {
        self.looks += 1;
        if self.looks > MOST_LOOKS {
            return;
        }
        let Some((at, places)) = self.open.get(self.chosen.len()) else {
            let found = (repeats, cost.to_vec(), self.chosen.clone());
            if self.best.as_ref().is_none_or(|best| found < *best) {
                self.best = Some(found);
            }
            return;
        };
        let round = &self.rounds[*at];
        let mut next: Vec<_> = places
            .iter()
            .map(|place| {
                let more = meet(&mut self.met, round, self.person, Some(place.group), 1);
                meet(&mut self.met, round, self.person, Some(place.group), -1);
                (more, place)
            })
            .collect();
        next.sort_by_key(|(more, _)| *more);
        for (more, place) in next {
            let cost = sum(cost, &place.cost);
            if self.is_hopeless(repeats + more, &cost) {
                continue;
            }
            meet(&mut self.met, round, self.person, Some(place.group), 1);
            self.chosen.push(place.group);
            self.look(repeats + more, &cost);
            self.chosen.pop();
            meet(&mut self.met, round, self.person, Some(place.group), -1);
        }
    }

    /// Whether the best that can follow, no meeting again and the cheapest places, is no better than what there is.
    fn is_hopeless(&self, repeats: i64, cost: &[i128]) -> bool {
        let Some(best) = &self.best else { return false };
        let rest = self.open[self.chosen.len() + 1..].iter().filter_map(|(_, places)| places.first());
        let cost = rest.fold(cost.to_vec(), |cost, place| sum(&cost, &place.cost));
        (repeats, &cost) >= (best.0, &best.1)
    }
}

fn sum(one: &[i128], other: &[i128]) -> Vec<i128> {
    if one.is_empty() {
        return other.to_vec();
    }
    one.iter().zip(other).map(|(one, other)| one + other).collect()
}

/// Q over rounds in which people may be missing.
fn repeats(question: &Question, rounds: &[Vec<Option<u32>>]) -> u64 {
    let people = question.people as usize;
    let all: Vec<_> = question.past.iter().chain(rounds).collect();
    let mut sum = 0;
    for one in 0..people {
        let mut met = vec![0_u64; people];
        for round in &all {
            let Some(group) = round.get(one).copied().flatten() else { continue };
            for (other, seat) in round.iter().enumerate().take(people).skip(one + 1) {
                met[other] += u64::from(*seat == Some(group));
            }
        }
        sum += met.iter().map(|met| met.saturating_sub(1).pow(2)).sum::<u64>();
    }
    sum
}
