//! Who met whom how often.

/// The number of rounds in which people meet; people and rounds are numbered from 0.
pub(super) trait Meetings {
    /// How often two people meet.
    fn met(&self, one: u32, other: u32) -> u32;

    /// Takes note that two people change places: `one` leaves `from` for `to`, `other` goes the other way. Neither list
    /// names the two themselves.
    fn swap(&mut self, round: usize, one: (u32, u32), other: (u32, u32), from: &[u32], to: &[u32]);
}

/// A table of all pairs: fast, for as many people as fit.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    people: usize,
    met: Vec<u16>,
}

/// Up to so many people the table of pairs takes two megabytes at most.
pub(super) const MOST_COUNTED: usize = 1024;

impl Counted {
    pub fn new(people: usize, rounds: &[Vec<u32>], members: impl Fn(&[u32]) -> Vec<Vec<u32>>) -> Self {
        let mut counted = Self { people, met: vec![0; people * people] };
        for round in rounds {
            counted.add(&members(round));
        }
        counted
    }

    /// Lets the people in each of these groups meet.
    pub fn add(&mut self, groups: &[Vec<u32>]) {
        for members in groups {
            for &one in members {
                for &other in members.iter().filter(|&&other| other != one) {
                    self.met[one as usize * self.people + other as usize] += 1;
                }
            }
        }
    }
}

impl Meetings for Counted {
    fn met(&self, one: u32, other: u32) -> u32 {
        u32::from(self.met[one as usize * self.people + other as usize])
    }

    fn swap(&mut self, _: usize, (one, _): (u32, u32), (other, _): (u32, u32), from: &[u32], to: &[u32]) {
        let people = self.people;
        let (one, other) = (one as usize, other as usize);
        for &third in from {
            let third = third as usize;
            self.met[one * people + third] -= 1;
            self.met[third * people + one] -= 1;
            self.met[other * people + third] += 1;
            self.met[third * people + other] += 1;
        }
        for &third in to {
            let third = third as usize;
            self.met[one * people + third] += 1;
            self.met[third * people + one] += 1;
            self.met[other * people + third] -= 1;
            self.met[third * people + other] -= 1;
        }
    }
}

/// The groups of each person side by side, meetings counted when asked for: slower, for any number of people.
#[derive(Clone, Debug)]
pub(super) struct Compared {
    rounds: usize,
    groups: Vec<u32>,
}

impl Compared {
    pub fn new(people: usize, rounds: &[Vec<u32>]) -> Self {
        let groups = (0..people).flat_map(|person| rounds.iter().map(move |round| round[person])).collect();
        Self { rounds: rounds.len(), groups }
    }

    fn of(&self, person: u32) -> &[u32] {
        &self.groups[person as usize * self.rounds..][..self.rounds]
    }
}

impl Meetings for Compared {
    fn met(&self, one: u32, other: u32) -> u32 {
        self.of(one).iter().zip(self.of(other)).map(|(one, other)| u32::from(one == other)).sum()
    }

    fn swap(&mut self, round: usize, one: (u32, u32), other: (u32, u32), _: &[u32], _: &[u32]) {
        self.groups[one.0 as usize * self.rounds + round] = other.1;
        self.groups[other.0 as usize * self.rounds + round] = one.1;
    }
}
