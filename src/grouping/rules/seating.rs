//! A seating within the rules, or the proof that there is none.
//!
//! Units with more than one tie (several people, a home, foes, two caps) are placed first: at first at a venture, then,
//! when that fails, by a search with backtracking that always takes the unit with the fewest groups left (Brélaz, "New
//! methods to color the vertices of a graph", CACM 22(4), 1979) and tries one of each kind of like groups. Everybody
//! else is a flow, see `filling.rs`. When the search comes to its end, there is no seating.

use super::super::rng::Draw;
use super::filling::{Dealing, Filling, class_of, fill};
use super::rulebook::{NOWHERE, Rulebook};

/// Ventures before the search.
const VENTURES: usize = 8;

/// What came of looking for a seating.
#[derive(Clone, Debug)]
pub(in crate::grouping) enum Seating {
    /// There is one.
    Found(Plan),
    /// There is none: proven.
    Impossible,
    /// Neither was found within the work allowed.
    Unknown,
}

/// A seating, but for who of those that are alike sits where.
#[derive(Clone, Debug)]
pub(in crate::grouping) struct Plan {
    /// The group of each unit with ties, [`NOWHERE`] for others.
    seat: Vec<u32>,
    filling: Filling,
}

impl Plan {
    /// The group of each person, when fluid people take their seats in the order of `people`, of which the others are
    /// left out.
    pub fn deal(&self, book: &Rulebook, people: &[u32], how: Dealing) -> Vec<u32> {
        let groups = book.groups as usize;
        let mut left = self.filling.seats.clone();
        // Classes follow each other around the groups, so that not every class begins at the first.
        let mut turn = 0;
        let mut next = vec![0; left.len()];
        let seat_of = |person: u32| self.seat[book.unit_of[person as usize] as usize];
        let mut seats: Vec<u32> = (0..book.people).map(seat_of).collect();
        for &person in people {
            let unit = book.unit_of[person as usize];
            if self.seat[unit as usize] != NOWHERE {
                continue;
            }
            let class = class_of(book, unit);
            let at = match how {
                Dealing::InTurn => &mut turn,
                Dealing::EndToEnd => &mut next[class],
            };
            while left[class][*at] == 0 {
                *at = (*at + 1) % groups;
            }
            left[class][*at] -= 1;
            seats[person as usize] = *at as u32;
            if how == Dealing::InTurn {
                turn = (turn + 1) % groups;
            }
        }
        seats
    }
}

/// A seating that a few ventures find, if they do.
pub(in crate::grouping) fn hasty(book: &Rulebook, draw: &mut Draw) -> Option<Plan> {
    (0..VENTURES).find_map(|_| {
        let mut hall = Hall::new(book);
        if hall.venture(draw) { hall.filled(draw) } else { None }
    })
}

/// A seating, looked for in about so many elementary steps.
pub(in crate::grouping) fn seating(book: &Rulebook, draw: &mut Draw, patience: u64) -> Seating {
    let mut steps = 0;
    for _ in 0..VENTURES {
        let mut hall = Hall::new(book);
        if hall.venture(draw)
            && let Some(plan) = hall.filled(draw)
        {
            return Seating::Found(plan);
        }
        steps += hall.steps;
        if steps > patience {
            return Seating::Unknown;
        }
    }
    // Short searches, evenly and tightly packed, before the long one: a bad beginning costs the most.
    for (share, tight) in [(patience / 16, false), (patience / 8, true), (patience / 2, false)] {
        let mut hall = Hall::new(book);
        hall.patience = share;
        match hall.search(tight, draw) {
            Seating::Unknown => {}
            Seating::Found(plan) => return Seating::Found(plan),
            Seating::Impossible => return Seating::Impossible,
        }
    }
    Seating::Unknown
}

/// Groups while they fill.
struct Hall<'a> {
    book: &'a Rulebook,
    load: Vec<u32>,
    /// People that a cap counts: per cap, per group.
    held: Vec<u32>,
    seat: Vec<u32>,
    /// Units with foes in each group.
    wary: Vec<u32>,
    /// People without a seat.
    standing: u32,
    /// Seats below the smallest sizes that nobody has.
    lacking: u64,
    steps: u64,
    patience: u64,
}

impl<'a> Hall<'a> {
    fn new(book: &'a Rulebook) -> Self {
        let groups = book.groups as usize;
        Self {
            book,
            load: vec![0; groups],
            held: vec![0; groups * book.caps.len()],
            seat: vec![NOWHERE; book.units.count() as usize],
            wary: vec![0; groups],
            standing: book.people,
            lacking: u64::from(book.bounds.min) * u64::from(book.groups),
            steps: 0,
            patience: u64::MAX,
        }
    }

    /// The units with ties, those with a home first.
    fn stones(&self) -> Vec<u32> {
        let (at_home, others): (Vec<u32>, Vec<u32>) = (0..self.book.units.count())
            .filter(|unit| !self.book.is_fluid(*unit))
            .partition(|unit| self.book.homes[*unit as usize] != NOWHERE);
        [at_home, others].concat()
    }

    fn fits(&mut self, unit: u32, group: u32) -> bool {
        let (book, at) = (self.book, group as usize);
        let size = book.size(unit);
        self.steps += 1;
        if self.load[at] + size > book.bounds.max {
            return false;
        }
        let filled = u64::from(size.min(book.bounds.min.saturating_sub(self.load[at])));
        if self.lacking - filled > u64::from(self.standing - size) {
            return false;
        }
        let groups = book.groups as usize;
        let caps = book.caps_of_unit.of(unit);
        self.steps += caps.len() as u64;
        if caps
            .iter()
            .any(|(cap, people)| self.held[*cap as usize * groups + at] + people > book.caps[*cap as usize])
        {
            return false;
        }
        if self.wary[at] == 0 {
            return true;
        }
        let foes = book.foes.of(unit);
        self.steps += foes.len() as u64;
        foes.iter().all(|foe| self.seat[*foe as usize] != group)
    }

    fn put(&mut self, unit: u32, group: u32) {
        let (book, at) = (self.book, group as usize);
        let size = book.size(unit);
        self.lacking -= u64::from(size.min(book.bounds.min.saturating_sub(self.load[at])));
        self.load[at] += size;
        self.standing -= size;
        self.seat[unit as usize] = group;
        self.wary[at] += u32::from(!book.foes.of(unit).is_empty());
        for (cap, people) in book.caps_of_unit.of(unit) {
            self.held[*cap as usize * book.groups as usize + at] += people;
        }
    }

    fn take(&mut self, unit: u32) {
        let (book, at) = (self.book, self.seat[unit as usize] as usize);
        let size = book.size(unit);
        self.load[at] -= size;
        self.lacking += u64::from(size.min(book.bounds.min.saturating_sub(self.load[at])));
        self.standing += size;
        self.seat[unit as usize] = NOWHERE;
        self.wary[at] -= u32::from(!book.foes.of(unit).is_empty());
        for (cap, people) in book.caps_of_unit.of(unit) {
            self.held[*cap as usize * book.groups as usize + at] -= people;
        }
    }

    /// Places the units with ties one after the other, the largest first, each in the emptiest group that will have
    /// it; whether all found one.
    fn venture(&mut self, draw: &mut Draw) -> bool {
        let book = self.book;
        let mut stones = self.stones();
        draw.shuffle(&mut stones);
        stones.sort_by_key(|unit| {
            let ties = book.foes.of(*unit).len() + book.caps_of_unit.of(*unit).len();
            (book.homes[*unit as usize] == NOWHERE, std::cmp::Reverse((book.size(*unit), ties)))
        });
        for unit in stones {
            let home = book.homes[unit as usize];
            let first = draw.below(book.groups);
            let mut best = NOWHERE;
            for group in (first..book.groups).chain(0..first) {
                let emptier = best == NOWHERE || self.load[group as usize] < self.load[best as usize];
                if (home == NOWHERE || home == group) && emptier && self.fits(unit, group) {
                    best = group;
                }
            }
            if best == NOWHERE {
                return false;
            }
            self.put(unit, best);
        }
        true
    }

    /// With everybody else dealt, if they can be.
    fn filled(&mut self, draw: &mut Draw) -> Option<Plan> {
        let book = self.book;
        let mut left = vec![0; book.caps.len() + 1];
        for unit in (0..book.units.count()).filter(|unit| book.is_fluid(*unit)) {
            left[class_of(book, unit)] += 1;
        }
        let filling = fill(book, &left, &self.load, &self.held, draw, &mut self.steps)?;
        Some(Plan { seat: self.seat.clone(), filling })
    }

    fn search(&mut self, tight: bool, draw: &mut Draw) -> Seating {
        let mut open = Vec::new();
        for unit in self.stones() {
            let home = self.book.homes[unit as usize];
            if home == NOWHERE {
                open.push(unit);
            } else if self.fits(unit, home) {
                self.put(unit, home);
            } else {
                return Seating::Impossible;
            }
        }
        let mut trail: Vec<(u32, Vec<u32>)> = Vec::new();
        loop {
            if self.steps > self.patience {
                return Seating::Unknown;
            }
            if open.is_empty() {
                if let Some(plan) = self.filled(draw) {
                    return Seating::Found(plan);
                }
            } else if let Some(at) = self.tightest(&open) {
                let unit = open.swap_remove(at);
                let groups = self.ways(unit, tight, draw);
                trail.push((unit, groups));
            }
            // The next way of the last unit that has one.
            loop {
                let Some((unit, ways)) = trail.last_mut() else {
                    return Seating::Impossible;
                };
                let (unit, way) = (*unit, ways.pop());
                if self.seat[unit as usize] != NOWHERE {
                    self.take(unit);
                }
                if let Some(group) = way {
                    self.put(unit, group);
                    break;
                }
                trail.pop();
                open.push(unit);
            }
        }
    }

    /// The position of the unit with the fewest groups open to it; `None` when one has none.
    fn tightest(&mut self, open: &[u32]) -> Option<usize> {
        let mut best = (u32::MAX, 0, 0);
        for (at, &unit) in open.iter().enumerate() {
            let most = best.0;
            let mut ways = 0;
            for group in 0..self.book.groups {
                ways += u32::from(self.fits(unit, group));
                if ways > most {
                    break;
                }
            }
            if ways == 0 {
                return None;
            }
            let ties = u32::MAX - self.book.size(unit) - self.book.foes.of(unit).len() as u32;
            best = best.min((ways, ties, at));
        }
        Some(best.2)
    }

    /// The groups open to a unit, one of each kind of like ones, the one to try first last.
    fn ways(&mut self, unit: u32, tight: bool, draw: &mut Draw) -> Vec<u32> {
        let mut ways: Vec<u32> = (0..self.book.groups).filter(|group| self.fits(unit, *group)).collect();
        draw.shuffle(&mut ways);
        ways.sort_by_key(|group| {
            let load = self.load[*group as usize];
            if tight { load } else { u32::MAX - load }
        });
        let mut kept: Vec<u32> = Vec::with_capacity(ways.len());
        for group in ways {
            // Like groups have the same load, and so stand next to each other.
            let load = self.load[group as usize];
            let mut like = kept.iter().rev().take_while(|other| self.load[**other as usize] == load);
            let seen = like.any(|other| self.are_alike(group, *other));
            self.steps += 1;
            if !seen {
                kept.push(group);
            }
        }
        kept
    }

    /// Whether two groups can change names without anybody noticing who is yet to come.
    fn are_alike(&self, one: u32, other: u32) -> bool {
        let (one, other, groups) = (one as usize, other as usize, self.book.groups as usize);
        self.load[one] == self.load[other]
            && self.wary[one] == 0
            && self.wary[other] == 0
            && self.held.chunks(groups).all(|held| held[one] == held[other])
    }
}
