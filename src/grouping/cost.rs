//! What groups are worth, counted plainly from who is where: the definitions that searches are held against.

use super::question::{Attribute, Question, Values};

/// What rounds of groups are worth.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cost {
    /// Per attribute of the question.
    pub attributes: Vec<AttributeCost>,
    /// E: for each pair of people the meetings after their first, rounds that are over included.
    pub pairs_repeated: u64,
    /// Q: the same with each pair's number squared, so that it counts whether one pair meets often or many once more.
    pub repeats_squared: u64,
    /// The most often that any two people meet.
    pub most_meetings: u32,
    /// D: the sum over pairs in the same group, all coming rounds together, of how unlike they are (Gower, weighted, from 0 to 1).
    pub diversity: f64,
}

/// What rounds of groups are worth by one attribute, all coming rounds together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AttributeCost {
    /// I: pairs of people in one group with the same value. 0 for numbers.
    pub same_pairs: u64,
    /// The least that `same_pairs` can be, by counting; not always within reach of several attributes at once.
    pub same_pairs_bound: u64,
    /// How far groups are from the share of each value that is theirs when it is spread evenly; 0 is perfect.
    pub deviation: u64,
    /// Pairs of a value and a group in which it occurs.
    pub fragments: u64,
}

/// What `rounds` are worth: per round the group of each person.
pub fn cost(question: &Question, rounds: &[Vec<u32>]) -> Cost {
    let mut cost = Cost {
        attributes: (question.attributes.iter())
            .map(|attribute| of_attribute(question, attribute, rounds))
            .collect(),
        diversity: diversity(question, rounds),
        ..Cost::default()
    };
    meetings(question, rounds, &mut cost);
    cost
}

const fn pairs(people: u64) -> u64 {
    people * people.saturating_sub(1) / 2
}

fn meetings(question: &Question, rounds: &[Vec<u32>], cost: &mut Cost) {
    let people = question.people as usize;
    let coming = rounds.iter().map(|round| round.iter().copied().map(Some).collect::<Vec<_>>());
    let all: Vec<_> = question.past.iter().cloned().chain(coming).collect();
    if all.len() < 2 {
        cost.most_meetings = u32::from(all.iter().flatten().flatten().count() > question.groups as usize);
        return;
    }
    // Whoever is met is in a group with one: far fewer than all pairs, where there are many people.
    let members: Vec<Vec<Vec<usize>>> = all.iter().map(|round| by_group(round, people)).collect();
    let (mut met, mut seen) = (vec![0_u64; people], Vec::new());
    for one in 0..people {
        for (round, groups) in all.iter().zip(&members) {
            let Some(group) = round.get(one).copied().flatten() else { continue };
            for other in groups[group as usize].iter().copied().filter(|other| *other > one) {
                if met[other] == 0 {
                    seen.push(other);
                }
                met[other] += 1;
            }
        }
        for other in seen.drain(..) {
            let again = met[other] - 1;
            cost.pairs_repeated += again;
            cost.repeats_squared += again * again;
            cost.most_meetings = cost.most_meetings.max(met[other] as u32);
            met[other] = 0;
        }
    }
}

/// Who is in each group of a round.
fn by_group(round: &[Option<u32>], people: usize) -> Vec<Vec<usize>> {
    let groups = round.iter().flatten().max().map_or(0, |last| *last as usize + 1);
    let mut members = vec![Vec::new(); groups];
    for (person, group) in round.iter().enumerate().take(people) {
        if let Some(group) = group {
            members[*group as usize].push(person);
        }
    }
    members
}

fn of_attribute(question: &Question, attribute: &Attribute, rounds: &[Vec<u32>]) -> AttributeCost {
    let Values::Kinds(kinds) = &attribute.values else {
        return AttributeCost::default();
    };
    let groups = u64::from(question.groups.max(1));
    let width = kinds.iter().flatten().max().map_or(0, |kind| *kind as usize + 1);
    let mut totals = vec![0_u64; width];
    for kind in kinds.iter().flatten() {
        totals[*kind as usize] += 1;
    }
    let mut cost = AttributeCost::default();
    for round in rounds {
        let mut cells = vec![0_u64; width * groups as usize];
        for (kind, group) in kinds.iter().zip(round) {
            if let Some(kind) = kind {
                cells[*group as usize * width + *kind as usize] += 1;
            }
        }
        for (cell, people) in cells.iter().enumerate() {
            let total = totals[cell % width];
            cost.same_pairs += pairs(*people);
            cost.fragments += u64::from(*people > 0);
            cost.deviation +=
                (total / groups).saturating_sub(*people) + people.saturating_sub(total.div_ceil(groups));
        }
        for total in &totals {
            let (each, more) = (total / groups, total % groups);
            cost.same_pairs_bound += more * pairs(each + 1) + (groups - more) * pairs(each);
        }
    }
    cost
}

fn diversity(question: &Question, rounds: &[Vec<u32>]) -> f64 {
    let weights: u32 = question.attributes.iter().map(|attribute| attribute.weight).sum();
    let mut sum = 0.0;
    for round in rounds {
        for attribute in &question.attributes {
            sum += f64::from(attribute.weight) * unlike(question, attribute, round);
        }
    }
    if weights == 0 { 0.0 } else { sum / f64::from(weights) }
}

/// The sum over pairs in the same group of how unlike they are by one attribute.
fn unlike(question: &Question, attribute: &Attribute, round: &[u32]) -> f64 {
    let groups = question.groups as usize;
    match &attribute.values {
        Values::Kinds(kinds) => {
            let width = kinds.iter().flatten().max().map_or(0, |kind| *kind as usize + 1);
            let (mut cells, mut known) = (vec![0_u64; width * groups], vec![0_u64; groups]);
            for (kind, group) in kinds.iter().zip(round) {
                if let Some(kind) = kind {
                    cells[*group as usize * width + *kind as usize] += 1;
                    known[*group as usize] += 1;
                }
            }
            let all: u64 = known.iter().copied().map(pairs).sum();
            let same: u64 = cells.iter().copied().map(pairs).sum();
            (all - same) as f64
        }
        Values::Numbers(numbers) => {
            let known = || numbers.iter().flatten().copied();
            let range = known().fold(f64::MIN, f64::max) - known().fold(f64::MAX, f64::min);
            if range <= 0.0 || !range.is_finite() {
                return 0.0;
            }
            let mut members = vec![Vec::new(); groups];
            for (number, group) in numbers.iter().zip(round) {
                members[*group as usize].extend(number);
            }
            let of_group = |members: &mut Vec<f64>| {
                members.sort_by(f64::total_cmp);
                let last = members.len() as f64 - 1.0;
                members.iter().enumerate().map(|(at, number)| (2.0 * at as f64 - last) * number).sum::<f64>()
            };
            members.iter_mut().map(of_group).sum::<f64>() / range
        }
    }
}
