//! A second symmetry, of a base round by itself: people change places within or between cycles, and the groups of the
//! round pass into one another.
//!
//! Multiplying the places of every cycle by a number that returns to 1, or exchanging whole cycles, leaves the rounds
//! that a base round stands for what they are when it leaves the base round what it is. So few places are then free
//! that good rounds are found at once, if there are any. (Bose, "On the Construction of Balanced Incomplete Block
//! Designs", Annals of Eugenics 9, 1939, builds base rounds from one group and its multiples.)

use super::super::rng::Draw;
use super::shape::Shape;

/// What moves whom, before anything is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// What places in a cycle are multiplied by, and what is added.
    times: usize,
    plus: usize,
    /// How many cycles pass into one another; 1 when each stays.
    rotate: usize,
    /// How many of those who stand in no cycle pass into one another; 1 when each stays.
    around: usize,
    /// How many moves bring everybody back.
    order: usize,
    /// Of the large and of the small groups: how many pass into themselves.
    own: (usize, usize),
}

/// The most moves that bring everybody back.
const LONGEST: usize = 9;

/// Who moves where, and from which seat to which.
#[derive(Clone, Debug)]
pub(super) struct Twist {
    pub order: usize,
    people: Vec<u32>,
    seats: Vec<usize>,
    /// Per seat, the first of those that pass into one another with it.
    circle: Vec<usize>,
}

/// The second symmetries for cycles of so many places, besides people who stand still.
pub(super) fn kinds(shape: &Shape, places: usize, standing: usize) -> Vec<Kind> {
    let mut found = Vec::new();
    for order in (2..=LONGEST).rev() {
        let power = |times: usize| (0..order).fold(1, |power, _| power * times % places);
        let multiplier = (2..places).filter(|&times| power(times) == 1).take(MOST_MULTIPLIERS);
        for times in std::iter::once(1).chain(multiplier) {
            for (plus, rotate, around) in [(0, 1), (1, 1), (0, order), (1, order)]
                .into_iter()
                .flat_map(|(plus, rotate)| [(plus, rotate, 1), (plus, rotate, order)])
            {
                let kind = Kind { times, plus, rotate, around, order, own: (0, 0) };
                if let Some(fixed) = kind.fixed(shape, places, standing) {
                    let ways = own_groups(shape, order, fixed).take(MOST_WAYS);
                    found.extend(ways.map(|own| Kind { own, ..kind }));
                }
            }
        }
    }
    found
}

/// In how many ways groups may pass into themselves for one and the same move.
const MOST_WAYS: usize = 5;

/// Of the numbers that places may be multiplied by to be back after as many moves, how many are tried.
const MOST_MULTIPLIERS: usize = 3;

impl Kind {
    /// Who moves where.
    fn people(&self, shape: &Shape, places: usize, standing: usize) -> Vec<u32> {
        let moving = shape.people - standing;
        let around = |at: usize, by: usize| if (at + 1).is_multiple_of(by) { at + 1 - by } else { at + 1 };
        let image = |person: usize| {
            let (cycle, place) = (person / places, person % places);
            if person < moving {
                around(cycle, self.rotate) * places + (place * self.times + self.plus) % places
            } else {
                moving + around(person - moving, self.around)
            }
        };
        (0..shape.people).map(|person| image(person) as u32).collect()
    }

    /// How many people do not move, when all others are back after `order` moves and not before.
    fn fixed(&self, shape: &Shape, places: usize, standing: usize) -> Option<usize> {
        let cycles = (shape.people - standing) / places;
        let divides = cycles.is_multiple_of(self.rotate) && standing.is_multiple_of(self.around);
        if !divides || (self.around > 1 && standing == 0) {
            return None;
        }
        let people = self.people(shape, places, standing);
        let mut fixed = 0;
        for person in 0..people.len() {
            let moves = |person: usize| people[person] as usize;
            let back = (1..=self.order).scan(person, |at, moved| {
                *at = moves(*at);
                Some((moved, *at))
            });
            match back.into_iter().find(|&(_, at)| at == person)?.0 {
                1 => fixed += 1,
                moved if moved == self.order => {}
                _ => return None,
            }
        }
        (fixed < people.len()).then_some(fixed)
    }
}

/// How many large and small groups can pass into themselves when so many people do not move.
fn own_groups(shape: &Shape, order: usize, fixed: usize) -> impl Iterator<Item = (usize, usize)> {
    let large = if shape.people.is_multiple_of(shape.groups) { 0 } else { shape.people % shape.groups };
    let (small, size) = (shape.groups - large, shape.people / shape.groups);
    let counts = move |of: usize| (of % order..=of).step_by(order);
    let ways = counts(large).flat_map(move |l| counts(small).map(move |s| (l, s)));
    ways.filter(move |&(l, s)| {
        let least = l * ((size + 1) % order) + s * (size % order);
        least <= fixed && (fixed - least).is_multiple_of(order) && fixed <= l * (size + 1) + s * size
    })
}

impl Twist {
    /// For cycles of so many places, the groups of a round being seated one after another.
    pub fn new(shape: &Shape, places: usize, standing: usize, kind: Kind) -> Self {
        let Kind { order, own, .. } = kind;
        let people = kind.people(shape, places, standing);
        let mut fixed = (0..shape.people).filter(|&person| people[person] as usize == person).count();
        let large = shape.people % shape.groups;
        let is_own = |group: usize| group < own.0 || (large..large + own.1).contains(&group);
        let sizes = || (0..shape.groups).map(|group| (group, shape.sizes[group] as usize));
        fixed -= sizes().filter(|&(group, _)| is_own(group)).map(|(_, size)| size % order).sum::<usize>();
        let mut seats = Vec::with_capacity(shape.people);
        let mut start = 0;
        for (group, size) in sizes() {
            let first = if group < large { own.0 } else { large + own.1 };
            if is_own(group) {
                // Seats of people who do not move, as many as fit while there are any; the others in circles.
                let more = (fixed / order).min(size / order) * order;
                fixed -= more;
                let still = size % order + more;
                seats.extend((0..size).map(|at| match at.checked_sub(still) {
                    None => start + at,
                    Some(moved) if (moved + 1) % order == 0 => start + at + 1 - order,
                    Some(_) => start + at + 1,
                }));
            } else if (group - first) % order == order - 1 {
                seats.extend((0..size).map(|at| start + at - (order - 1) * size));
            } else {
                seats.extend((0..size).map(|at| start + at + size));
            }
            start += size;
        }
        let passes_into = |seat: usize| std::iter::successors(Some(seat), |&seat| Some(seats[seat]));
        let circle =
            (0..seats.len()).map(|seat| passes_into(seat).take(order).fold(seat, usize::min)).collect();
        Self { order, people, seats, circle }
    }

    /// The places of a cycle, of so many, that pass into one another when each cycle stays; otherwise each by itself.
    pub fn circles(&self, places: usize) -> Vec<Vec<usize>> {
        let mut seen = vec![false; places];
        let mut circles = Vec::new();
        for place in 0..places {
            let (mut at, mut circle) = (place, Vec::new());
            while at < places && !seen[at] {
                seen[at] = true;
                circle.push(at);
                at = self.people[at] as usize;
            }
            if !circle.is_empty() {
                circles.push(circle);
            }
        }
        circles
    }

    /// The seat that a seat moves to.
    pub fn seat(&self, seat: usize) -> usize {
        self.seats[seat]
    }

    /// Whether somebody sits there who does not move.
    pub fn is_still(&self, seat: usize) -> bool {
        self.seats[seat] == seat
    }

    /// Whether those on two seats can change places, with all that they pass into.
    pub fn can_swap(&self, one: usize, other: usize) -> bool {
        self.circle[one] != self.circle[other] && self.is_still(one) == self.is_still(other)
    }

    /// Seats by lot for a round that passes into itself.
    pub fn deal(&self, draw: &mut Draw) -> Vec<u32> {
        let count = self.people.len();
        let mut seated = vec![0; count];
        let (mut still, mut moving) = (Vec::new(), Vec::new());
        let mut seen = vec![false; count];
        for person in 0..count {
            if self.people[person] as usize == person {
                still.push(person);
            } else if !seen[person] {
                moving.push(person);
                let mut at = person;
                while !seen[at] {
                    seen[at] = true;
                    at = self.people[at] as usize;
                }
            }
        }
        draw.shuffle(&mut still);
        draw.shuffle(&mut moving);
        let mut taken = vec![false; count];
        for seat in 0..count {
            if self.is_still(seat) {
                seated[seat] = still.pop().unwrap_or(0) as u32;
            } else if !taken[seat] {
                let mut person = moving.pop().unwrap_or(0);
                for _ in 0..draw.below(self.order as u32) {
                    person = self.people[person] as usize;
                }
                let mut at = seat;
                while !taken[at] {
                    taken[at] = true;
                    seated[at] = person as u32;
                    at = self.seats[at];
                    person = self.people[person] as usize;
                }
            }
        }
        seated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_that_is_dealt_passes_into_itself() {
        let mut draw = Draw::from_seed(6);
        for (people, groups, places, standing) in
            [(40, 10, 13, 1), (36, 9, 11, 3), (33, 11, 11, 0), (32, 8, 10, 2), (23, 6, 7, 2), (60, 20, 29, 2)]
        {
            let shape = Shape::even(people, groups, 3).unwrap();
            let kinds = kinds(&shape, places, standing);
            assert!(!kinds.is_empty(), "{people}/{groups}");
            for kind in kinds {
                let twist = Twist::new(&shape, places, standing, kind);
                let seats = twist.deal(&mut draw);
                let mut all = seats.clone();
                all.sort_unstable();
                assert_eq!(all, (0..people as u32).collect::<Vec<_>>(), "{people}/{groups}: {kind:?}");
                for seat in 0..people {
                    assert_eq!(seats[twist.seat(seat)], twist.people[seats[seat] as usize], "{kind:?}");
                }
            }
        }
    }
}
