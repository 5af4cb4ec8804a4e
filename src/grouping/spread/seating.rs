//! Who is where, with what each person would add to each group.

use super::super::rng::Draw;
use super::unlike::Distances;

/// People in groups, and the sum over pairs in the same group of how unlike they are, kept up to date.
#[derive(Clone, Debug)]
pub(super) struct Seating {
    distances: Distances,
    /// Fewest and most people per group.
    bounds: Vec<(u32, u32)>,
    round: Vec<u32>,
    sizes: Vec<u32>,
    /// Per group how unlike each person is from all of it together.
    gains: Vec<i32>,
    /// Per person how unlike they are from all of their own group together.
    own: Vec<i32>,
    total: i64,
}

/// Something to try.
#[derive(Clone, Copy, Debug)]
pub(super) enum Move {
    /// Two people change places.
    Swap(u32, u32),
    /// A person goes to a group.
    Shift(u32, u32),
}

impl Seating {
    /// People at their places; `round` keeps to the bounds.
    pub fn new(distances: Distances, bounds: Vec<(u32, u32)>, round: &[u32]) -> Self {
        let mut seating = Self {
            distances,
            sizes: Vec::new(),
            gains: Vec::new(),
            own: Vec::new(),
            total: 0,
            round: Vec::new(),
            bounds,
        };
        seating.take_up(round);
        seating
    }

    /// Puts everybody where `round` has them.
    fn take_up(&mut self, round: &[u32]) {
        let people = round.len();
        self.round = round.to_vec();
        self.sizes = vec![0; self.bounds.len()];
        self.gains = vec![0; self.bounds.len() * people];
        for (person, &group) in (0..).zip(round) {
            self.sizes[group as usize] += 1;
            let gains = &mut self.gains[group as usize * people..][..people];
            for (gain, distance) in gains.iter_mut().zip(self.distances.from(person)) {
                *gain += distance;
            }
        }
        self.own = (0..).zip(round).map(|(person, &group)| self.gain(person, group)).collect();
        self.total = self.own.iter().copied().map(i64::from).sum::<i64>() / 2;
    }

    pub fn round(&self) -> &[u32] {
        &self.round
    }

    pub fn total(&self) -> i64 {
        self.total
    }

    fn gain(&self, person: u32, group: u32) -> i32 {
        self.gains[group as usize * self.round.len() + person as usize]
    }

    /// The first partner from `next` on with whom `one` would swap for more than `floor`, and for how much; without
    /// any, `None`.
    pub fn seek(&self, one: u32, next: u32, floor: i32) -> Option<(u32, i32)> {
        let people = self.round.len();
        let (one, next) = (one as usize, next as usize);
        let here = self.round[one];
        let from = self.own[one];
        let there = self.gains[here as usize * people..][..people][next..].iter();
        let distances = self.distances.from(one as u32)[next..].iter();
        let others = self.round[next..].iter().zip(&self.own[next..]);
        for (at, (((&group, &own), &gain), &distance)) in others.zip(there).zip(distances).enumerate() {
            let worth = self.gains[group as usize * people + one] - from + gain - own - 2 * distance;
            if worth > floor && group != here {
                return Some(((next + at) as u32, worth));
            }
        }
        None
    }

    /// What a move would add to the total.
    pub fn worth(&self, tried: Move) -> i32 {
        match tried {
            Move::Swap(one, other) => {
                let (here, there) = (self.round[one as usize], self.round[other as usize]);
                self.gain(one, there) - self.gain(one, here) + self.gain(other, here)
                    - self.gain(other, there)
                    - 2 * self.distances.between(one, other)
            }
            Move::Shift(person, to) => self.gain(person, to) - self.gain(person, self.round[person as usize]),
        }
    }

    /// Makes a move of this worth.
    pub fn make(&mut self, made: Move, worth: i32) {
        self.total += i64::from(worth);
        match made {
            Move::Swap(one, other) => {
                let (here, there) = (self.round[one as usize], self.round[other as usize]);
                self.round[one as usize] = there;
                self.round[other as usize] = here;
                let (gone, come) = (self.distances.from(one), self.distances.from(other));
                let people = self.round.len();
                let [left, right] = two_rows(&mut self.gains, people, here as usize, there as usize);
                for (((left, right), gone), come) in left.iter_mut().zip(right).zip(gone).zip(come) {
                    *left += come - gone;
                    *right += gone - come;
                }
                self.renew(here, there);
            }
            Move::Shift(person, to) => {
                let from = std::mem::replace(&mut self.round[person as usize], to);
                self.sizes[from as usize] -= 1;
                self.sizes[to as usize] += 1;
                let gone = self.distances.from(person);
                let people = self.round.len();
                let [left, right] = two_rows(&mut self.gains, people, from as usize, to as usize);
                for ((left, right), gone) in left.iter_mut().zip(right).zip(gone) {
                    *left -= gone;
                    *right += gone;
                }
                self.renew(from, to);
            }
        }
    }

    /// Takes over for the people of two groups what has changed there.
    fn renew(&mut self, one: u32, other: u32) {
        let people = self.round.len();
        let ones = &self.gains[one as usize * people..][..people];
        let others = &self.gains[other as usize * people..][..people];
        for (((own, &group), &here), &there) in self.own.iter_mut().zip(&self.round).zip(ones).zip(others) {
            *own = if group == one {
                here
            } else if group == other {
                there
            } else {
                *own
            };
        }
    }

    /// Whether any size is free.
    pub fn is_free(&self) -> bool {
        self.bounds.iter().any(|bound| bound.0 < bound.1)
    }

    pub fn bounds(&self) -> &[(u32, u32)] {
        &self.bounds
    }

    /// Moves people until groups have these sizes.
    pub fn resize(&mut self, sizes: &[u32], draw: &mut Draw) {
        let mut line: Vec<u32> = (0..self.people()).collect();
        draw.shuffle(&mut line);
        let surplus = |now: &[u32], want: &[u32], group: usize| now[group].cmp(&want[group]);
        for person in line {
            let from = self.round[person as usize] as usize;
            let room = (0..sizes.len()).find(|&group| surplus(&self.sizes, sizes, group).is_lt());
            if let Some(to) = room
                && surplus(&self.sizes, sizes, from).is_gt()
            {
                let moved = Move::Shift(person, to as u32);
                self.make(moved, self.worth(moved));
            }
        }
    }

    pub fn people(&self) -> u32 {
        self.round.len() as u32
    }

    pub fn groups(&self) -> u32 {
        self.bounds.len() as u32
    }

    /// Whether this person can go to that group.
    pub fn can_shift(&self, person: u32, to: u32) -> bool {
        let from = self.round[person as usize];
        from != to
            && self.sizes[from as usize] > self.bounds[from as usize].0
            && self.sizes[to as usize] < self.bounds[to as usize].1
    }
}

/// Two different rows of a table with rows of this width.
fn two_rows(cells: &mut [i32], width: usize, one: usize, other: usize) -> [&mut [i32]; 2] {
    let (first, last) = (one.min(other), one.max(other));
    let (before, after) = cells.split_at_mut(last * width);
    let (first, last) = (&mut before[first * width..][..width], &mut after[..width]);
    if one < other { [first, last] } else { [last, first] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Distances that look like nothing in particular.
    fn distances(people: u32, draw: &mut Draw) -> Distances {
        let mut distances = Distances::new(people);
        for one in 0..people {
            for other in 0..one {
                distances.set(one, other, draw.below(100) as i32);
            }
        }
        distances
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn what_is_kept_is_what_is_counted(people in 4_u32..30, groups in 2_u32..4, seed in any::<u64>()) {
            let mut draw = Draw::from_seed(seed);
            let distances = distances(people, &mut draw);
            let round: Vec<u32> = (0..people).map(|person| person % groups).collect();
            let mut seating = Seating::new(distances.clone(), vec![(1, people); groups as usize], &round);
            for _ in 0..40 {
                let (one, other, group) = (draw.below(people), draw.below(people), draw.below(groups));
                if seating.round()[one as usize] != seating.round()[other as usize] {
                    let worth = seating.worth(Move::Swap(one, other));
                    prop_assert_eq!(seating.seek(one, other, worth - 1), Some((other, worth)));
                    prop_assert_ne!(seating.seek(one, other, worth), Some((other, worth)));
                    seating.make(Move::Swap(one, other), worth);
                }
                if seating.can_shift(one, group) {
                    seating.make(Move::Shift(one, group), seating.worth(Move::Shift(one, group)));
                }
            }
            let anew = Seating::new(distances.clone(), seating.bounds.clone(), &seating.round);
            prop_assert_eq!(seating.total, anew.total);
            prop_assert_eq!(&seating.gains, &anew.gains);
            prop_assert_eq!(&seating.own, &anew.own);
            prop_assert_eq!(&seating.sizes, &anew.sizes);
            let together = |one: u32, other: u32| seating.round[one as usize] == seating.round[other as usize];
            let pairs = (0..people).flat_map(|one| (0..one).map(move |other| (one, other)));
            let plainly: i64 = pairs
                .filter(|two| together(two.0, two.1))
                .map(|two| i64::from(distances.between(two.0, two.1)))
                .sum();
            prop_assert_eq!(seating.total, plainly);
        }
    }
}
