//! Who is where while a repair is sought, and what that is worth, kept up to date move by move.

use super::super::question::{Aim, Attribute, Question, Values};

/// What one pair with the same value weighs; numbers lie between 0 and this. Whole numbers, so that every machine
/// finds the same groups.
const WHOLE: i128 = 10_000;

/// People in groups, and the worth of that.
#[derive(Clone, Debug)]
pub(super) struct Seating<'a> {
    question: &'a Question,
    seats: Vec<Option<u32>>,
    members: Vec<Vec<u32>>,
    known: Vec<Known<'a>>,
    worth: Vec<i128>,
}

/// What is known of people by one attribute.
#[derive(Clone, Debug)]
enum Known<'a> {
    Kinds { of: &'a [Option<u32>], width: usize, cells: Vec<u32> },
    Numbers { of: Vec<Option<i128>> },
}

impl<'a> Seating<'a> {
    /// The people in `seats` in `groups` groups.
    pub(super) fn new(question: &'a Question, groups: u32, seats: &[Option<u32>]) -> Self {
        let terms = match question.aim {
            Aim::Gather => question.attributes.len(),
            Aim::Mix => 1,
            Aim::Random => 0,
        };
        let mut seating = Self {
            question,
            seats: vec![None; question.people as usize],
            members: vec![Vec::new(); groups as usize],
            known: question.attributes.iter().map(|attribute| known(attribute, groups)).collect(),
            worth: vec![0; terms + 2],
        };
        for (person, seat) in (0..question.people).zip(seats) {
            if let Some(group) = seat {
                seating.put(person, *group);
            }
        }
        seating
    }

    /// The group of each person.
    pub(super) fn seats(&self) -> &[Option<u32>] {
        &self.seats
    }

    /// The group of one person.
    pub(super) fn seat(&self, person: u32) -> Option<u32> {
        self.seats.get(person as usize).copied().flatten()
    }

    /// Who is in a group, in no particular order.
    pub(super) fn members(&self, group: u32) -> &[u32] {
        &self.members[group as usize]
    }

    /// How many are in a group.
    pub(super) fn size(&self, group: u32) -> u32 {
        self.members[group as usize].len() as u32
    }

    /// How many groups there are, those without people included.
    pub(super) fn groups(&self) -> u32 {
        self.members.len() as u32
    }

    /// How many people of one kind are in a group.
    pub(super) fn of_kind(&self, attribute: usize, kind: u32, group: u32) -> u32 {
        match self.known.get(attribute) {
            Some(Known::Kinds { width, cells, .. }) if (kind as usize) < *width => {
                cells[group as usize * width + kind as usize]
            }
            Some(Known::Kinds { .. } | Known::Numbers { .. }) | None => 0,
        }
    }

    /// What the seating is worth, the smaller the better, the first entry deciding: meetings again, then the aim,
    /// then the squares of the sizes.
    pub(super) fn worth(&self) -> &[i128] {
        &self.worth
    }

    /// Gives somebody without a seat one.
    pub(super) fn put(&mut self, person: u32, group: u32) {
        self.count(person, group, 1);
        self.members[group as usize].push(person);
        self.seats[person as usize] = Some(group);
    }

    /// Takes somebody out of their group.
    pub(super) fn take(&mut self, person: u32) {
        if let Some(group) = self.seats[person as usize].take() {
            self.members[group as usize].retain(|&member| member != person);
            self.count(person, group, -1);
        }
    }

    /// Moves somebody.
    pub(super) fn shift(&mut self, person: u32, group: u32) {
        self.take(person);
        self.put(person, group);
    }

    /// Counts what `person` adds to `group`, in which they are not, or no longer adds.
    fn count(&mut self, person: u32, group: u32, sign: i128) {
        let members = &self.members[group as usize];
        let who = person as usize;
        if !self.question.past.is_empty() {
            let again: i128 = members.iter().map(|&other| again(self.question, who, other as usize)).sum();
            self.worth[0] += sign * again;
        }
        for (at, (known, attribute)) in self.known.iter_mut().zip(&self.question.attributes).enumerate() {
            let weight = i128::from(attribute.weight);
            match known {
                Known::Kinds { of, width, cells } => {
                    let Some(kind) = of.get(who).copied().flatten() else { continue };
                    let cell = &mut cells[group as usize * *width + kind as usize];
                    if sign < 0 {
                        *cell -= 1;
                    }
                    match self.question.aim {
                        Aim::Gather => self.worth[1 + at] += sign * i128::from(*cell == 0),
                        Aim::Mix => self.worth[1] += sign * weight * WHOLE * i128::from(*cell),
                        Aim::Random => {}
                    }
                    if sign > 0 {
                        *cell += 1;
                    }
                }
                Known::Numbers { of } => {
                    let Some(number) = of.get(who).copied().flatten() else { continue };
                    let others =
                        members.iter().filter_map(|&other| of.get(other as usize).copied().flatten());
                    let apart = others.map(|other| (number - other).abs());
                    match self.question.aim {
                        Aim::Gather => self.worth[1 + at] += sign * apart.sum::<i128>(),
                        Aim::Mix => {
                            self.worth[1] += sign * weight * apart.map(|apart| WHOLE - apart).sum::<i128>();
                        }
                        Aim::Random => {}
                    }
                }
            }
        }
        if let Some(squares) = self.worth.last_mut() {
            *squares += sign * (2 * members.len() as i128 + 1);
        }
    }
}

/// What one more meeting of two people adds to Q, after those in the past.
fn again(question: &Question, one: usize, other: usize) -> i128 {
    let met = question.past.iter().filter(|round| {
        let at = |who: usize| round.get(who).copied().flatten();
        at(one).is_some() && at(one) == at(other)
    });
    let met = met.count() as i128;
    (2 * met - 1).max(0)
}

fn known(attribute: &Attribute, groups: u32) -> Known<'_> {
    match &attribute.values {
        Values::Kinds(kinds) => {
            let width = kinds.iter().flatten().max().map_or(0, |kind| *kind as usize + 1);
            Known::Kinds { of: kinds, width, cells: vec![0; width * groups as usize] }
        }
        Values::Numbers(numbers) => {
            let known = || numbers.iter().flatten().copied();
            let low = known().fold(f64::MAX, f64::min);
            let range = known().fold(f64::MIN, f64::max) - low;
            let scaled = |number: f64| {
                if range > 0.0 && range.is_finite() {
                    ((number - low) / range * WHOLE as f64).round() as i128
                } else {
                    0
                }
            };
            Known::Numbers { of: numbers.iter().map(|number| number.map(scaled)).collect() }
        }
    }
}
