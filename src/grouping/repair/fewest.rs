//! The fewest people moved, then the best: every repair with no move beyond the change itself is looked at, then every
//! one with a single move, with two, and so on until one holds.
//!
//! Complete without trying every move: whatever does not hold can only be mended by somebody who has a part in it, so
//! that only those are moved, and whoever has been moved stays.

use std::collections::BTreeMap;

use super::super::question::{Question, Rule, Values};
use super::must::{Must, Need};
use super::seating::Seating;
use super::ties::Ties;

/// Seatings looked at before what was found has to do: some tens of milliseconds.
pub(super) const MOST_LOOKS: u64 = 200_000;

/// A repair.
#[derive(Clone, Debug)]
pub(super) struct Mended {
    pub seats: Vec<Option<u32>>,
    pub worth: Vec<i128>,
    /// Whether no other moves fewer people, or as few and is worth more.
    pub proven: bool,
    /// People moved beyond those who had to be given a seat.
    pub moved: u32,
    /// Decides between what is as good.
    pub tie: u64,
}

impl Mended {
    /// Whether this is the one to take of two.
    pub(super) fn goes_before(&self, other: &Self) -> bool {
        (self.moved, &self.worth, self.tie) < (other.moved, &other.worth, other.tie)
    }
}

/// What the search came to.
#[derive(Clone, Debug)]
pub(super) enum Outcome {
    Found(Mended),
    /// There is no repair at all.
    Impossible,
    /// None was found with as many looks as there may be.
    Unknown,
}

/// Seats the `waiting` and moves as few others as must be, at most `most` of them.
pub(super) fn fewest(
    question: &Question,
    start: &Seating<'_>,
    waiting: &[u32],
    must: &Must<'_>,
    ties: &Ties,
    most: u32,
    most_looks: u64,
) -> Outcome {
    let mut looking = Looking {
        must,
        ties,
        seating: start.clone(),
        alike: alike(question, start, ties),
        waiting,
        moved: vec![false; question.people as usize],
        tie: 0,
        looks: 0,
        most_looks,
        cut_short: false,
        best: None,
    };
    for moves in 0..=most {
        looking.cut_short = false;
        looking.look(0, moves);
        let spent = looking.looks > most_looks;
        if let Some(mut best) = looking.best.take() {
            best.moved = moves;
            best.proven = !spent;
            return Outcome::Found(best);
        }
        if spent {
            return Outcome::Unknown;
        }
        if !looking.cut_short {
            return Outcome::Impossible;
        }
    }
    Outcome::Unknown
}

/// People who can stand in for each other: in the same group, with the same values and past, and in no rule by name.
/// Of them only the first who has not been moved is tried.
#[derive(Clone, Debug)]
struct Alike {
    class: Vec<u32>,
    order: Vec<Vec<u32>>,
    next: Vec<usize>,
}

fn alike(question: &Question, seating: &Seating<'_>, ties: &Ties) -> Alike {
    let people = question.people as usize;
    let mut named = vec![false; people];
    for rule in &question.rules {
        let who: &[u32] = match rule {
            Rule::Together(who) | Rule::Apart(who) | Rule::Leaders(who) => who,
            Rule::Lock { person, .. } => std::slice::from_ref(person),
            Rule::AtMost { .. } => &[],
        };
        for &person in who {
            if let Some(named) = named.get_mut(person as usize) {
                *named = true;
            }
        }
    }
    let mut classes: BTreeMap<Vec<Option<u64>>, u32> = BTreeMap::new();
    let mut alike = Alike { class: Vec::new(), order: Vec::new(), next: Vec::new() };
    for (person, named) in (0..question.people).zip(named) {
        let at = person as usize;
        let mut mark = vec![named.then_some(u64::from(person)), seating.seat(person).map(u64::from)];
        mark.extend(question.attributes.iter().map(|attribute| match &attribute.values {
            Values::Kinds(kinds) => kinds.get(at).copied().flatten().map(u64::from),
            Values::Numbers(numbers) => numbers.get(at).copied().flatten().map(f64::to_bits),
        }));
        mark.extend(question.past.iter().map(|round| round.get(at).copied().flatten().map(u64::from)));
        let new = alike.order.len() as u32;
        let class = *classes.entry(mark).or_insert(new);
        if class == new {
            alike.order.push(Vec::new());
            alike.next.push(0);
        }
        alike.order[class as usize].push(person);
        alike.class.push(class);
    }
    for class in &mut alike.order {
        class.sort_by_key(|&person| ties.person(person));
    }
    alike
}

struct Looking<'a, 'q> {
    must: &'a Must<'q>,
    ties: &'a Ties,
    seating: Seating<'q>,
    alike: Alike,
    waiting: &'a [u32],
    moved: Vec<bool>,
    tie: u64,
    looks: u64,
    most_looks: u64,
    cut_short: bool,
    best: Option<Mended>,
}

impl Looking<'_, '_> {
    /// Looks at all that follows from here with at most so many more people moved.
    fn look(&mut self, seated: usize, moves: u32) {
        self.looks += 1;
        if self.looks > self.most_looks {
            return;
        }
        if let Some(&person) = self.waiting.get(seated) {
            for group in self.open() {
                self.tie = self.tie.wrapping_add(self.ties.place(person, group));
                self.seating.put(person, group);
                self.moved[person as usize] = true;
                self.look(seated + 1, moves);
                self.seating.take(person);
                self.tie = self.tie.wrapping_sub(self.ties.place(person, group));
            }
            return;
        }
        let Some(need) = self.must.need(&self.seating) else {
            self.keep();
            return;
        };
        let least = self.must.least_moves(&self.seating).max(1);
        if least > moves {
            self.cut_short |= least <= self.who_could_move();
            return;
        }
        match need {
            Need::Larger(group) => {
                for person in 0..self.moved.len() as u32 {
                    if self.seating.seat(person).is_some_and(|seat| seat != group) && self.is_next(person) {
                        self.go(person, group, seated, moves);
                    }
                }
                let members = self.seating.members(group).to_vec();
                self.send_away(&members, seated, moves);
            }
            Need::Smaller(group) => {
                let members = self.seating.members(group).to_vec();
                self.send_away(&members, seated, moves);
            }
            Need::Elsewhere(people) => self.send_away(&people, seated, moves),
        }
    }

    /// How many have a seat and were not moved.
    fn who_could_move(&self) -> u32 {
        let seats = self.seating.seats().iter().zip(&self.moved);
        seats.filter(|(seat, moved)| seat.is_some() && !**moved).count() as u32
    }

    /// Groups that can be joined.
    fn open(&self) -> Vec<u32> {
        (0..self.seating.groups()).filter(|&group| self.must.high[group as usize] > 0).collect()
    }

    /// Whether somebody may be moved, and is the first of those alike.
    fn is_next(&self, person: u32) -> bool {
        let class = self.alike.class[person as usize] as usize;
        let first = self.alike.order[class][self.alike.next[class]..].first();
        !self.moved[person as usize] && first == Some(&person)
    }

    fn send_away(&mut self, people: &[u32], seated: usize, moves: u32) {
        let groups = self.open();
        for &person in people {
            if !self.is_next(person) {
                continue;
            }
            for &group in &groups {
                if self.seating.seat(person) != Some(group) {
                    self.go(person, group, seated, moves);
                }
            }
        }
    }

    fn go(&mut self, person: u32, group: u32, seated: usize, moves: u32) {
        let from = self.seating.seat(person);
        let class = self.alike.class[person as usize] as usize;
        self.seating.shift(person, group);
        self.moved[person as usize] = true;
        self.alike.next[class] += 1;
        self.tie = self.tie.wrapping_add(self.ties.place(person, group));
        self.look(seated, moves - 1);
        self.tie = self.tie.wrapping_sub(self.ties.place(person, group));
        self.alike.next[class] -= 1;
        self.moved[person as usize] = false;
        if let Some(from) = from {
            self.seating.shift(person, from);
        }
    }

    fn keep(&mut self) {
        let (worth, tie) = (self.seating.worth(), self.tie);
        let better = self.best.as_ref().is_none_or(|best| (worth, tie) < (best.worth.as_slice(), best.tie));
        if better {
            self.best = Some(Mended {
                seats: self.seating.seats().to_vec(),
                worth: worth.to_vec(),
                proven: false,
                moved: 0,
                tie,
            });
        }
    }
}
