//! The shape of rounds: how many people, how large the groups, how often; and how few repeats there can be at all.

use super::super::arrangement::{GroupError, head_count};
use super::super::limits::Limits;
use super::super::sizes::sizes;

/// Per round the group of each person.
pub(super) type Schedule = Vec<Vec<u32>>;

/// What every schedule of one question has in common.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub people: usize,
    pub groups: usize,
    pub rounds: usize,
    /// How many people each group holds, the larger first.
    pub sizes: Vec<u32>,
}

const fn pairs(of: u64) -> u64 {
    of * of.saturating_sub(1) / 2
}

impl Shape {
    /// Sizes are equal within one: of all sizes that limits may allow these make the fewest pairs meet.
    pub fn new(people: u32, groups: u32, limits: Limits, rounds: u32) -> Result<Self, GroupError> {
        let people = head_count(&[people])?;
        limits.bounds(people, groups)?;
        let sizes = sizes(people, groups)?;
        let (people, groups, rounds) = (people as usize, groups as usize, rounds.max(1) as usize);
        Ok(Self { people, groups, rounds, sizes })
    }

    /// The most people in a group.
    pub fn largest(&self) -> usize {
        self.people.div_ceil(self.groups)
    }

    /// No schedule has a lower Q. Two counts: all meetings spread evenly over all pairs; and any two rounds by
    /// themselves, of which a group of the one cannot be spread over the groups of the other without pairs that meet in
    /// both, where a pair that meets k times, so in C(k, 2) pairs of rounds, adds (k − 1)² ≥ C(k, 2) to Q.
    pub fn least(&self) -> u64 {
        let (people, groups, rounds) = (self.people as u64, self.groups as u64, self.rounds as u64);
        let sizes = || self.sizes.iter().map(|&size| u64::from(size));
        let meetings = rounds * sizes().map(pairs).sum::<u64>();
        let all = pairs(people).max(1);
        let (each, more) = (meetings / all, meetings % all);
        let spread = if each == 0 { 0 } else { more * each * each + (all - more) * (each - 1) * (each - 1) };
        let between = |size: u64| {
            let (each, more) = (size / groups, size % groups);
            more * pairs(each + 1) + (groups - more) * pairs(each)
        };
        spread.max(pairs(rounds) * sizes().map(between).sum::<u64>())
    }

    /// Q of a schedule: for each pair of people the meetings after their first, squared.
    pub fn repeats_squared(&self, schedule: &[Vec<u32>]) -> u64 {
        let mut sum = 0;
        for (round, groups) in schedule.iter().enumerate() {
            for members in self.members(groups) {
                for (at, &one) in members.iter().enumerate() {
                    for &other in &members[at + 1..] {
                        let together = |round: &&Vec<u32>| round[one as usize] == round[other as usize];
                        // Each pair is counted where it meets for the first time.
                        if !schedule[..round].iter().any(|earlier| together(&earlier)) {
                            let again = schedule[round + 1..].iter().filter(together).count() as u64;
                            sum += again * again;
                        }
                    }
                }
            }
        }
        sum
    }

    /// The people in each group of a round.
    pub fn members(&self, groups: &[u32]) -> Vec<Vec<u32>> {
        let mut members = vec![Vec::with_capacity(self.largest()); self.groups];
        for (person, &group) in (0..).zip(groups) {
            members[group as usize].push(person);
        }
        members
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn least(people: u32, groups: u32, rounds: u32) -> u64 {
        Shape::new(people, groups, Limits::default(), rounds).unwrap().least()
    }

    #[test]
    fn the_least_is_what_counting_says() {
        assert_eq!([least(15, 5, 7), least(32, 8, 10), least(60, 10, 6)], [0; 3]);
        assert_eq!([least(27, 5, 5), least(26, 5, 5)], [20, 10]);
        assert_eq!([least(23, 4, 4), least(22, 4, 4)], [42, 36]);
        // Everybody in one group, three times: all three pairs meet twice again.
        assert_eq!(least(3, 1, 3), 12);
    }
}
