//! Who sits where, round by round, within the rules.

use super::super::rules::Rulebook;

/// One round.
#[derive(Debug)]
pub(super) struct Round {
    /// The group of each person.
    pub seat: Vec<u32>,
    /// Who is in each group.
    pub members: Vec<Vec<u32>>,
    /// Where each person stands among the members of the group.
    place: Vec<u32>,
    /// People whom a cap counts: per cap, per group.
    held: Vec<u32>,
}

impl Round {
    pub fn new(book: &Rulebook, seat: Vec<u32>) -> Self {
        let groups = book.groups as usize;
        let mut round = Self {
            members: vec![Vec::new(); groups],
            place: vec![0; seat.len()],
            held: vec![0; groups * book.caps.len()],
            seat,
        };
        for person in 0..round.seat.len() as u32 {
            let group = round.seat[person as usize] as usize;
            round.place[person as usize] = round.members[group].len() as u32;
            round.members[group].push(person);
            for cap in book.caps_of.of(person) {
                round.held[*cap as usize * groups + group] += 1;
            }
        }
        round
    }

    /// The group of a person.
    pub fn group(&self, person: u32) -> u32 {
        self.seat[person as usize]
    }

    /// Seats a person elsewhere.
    pub fn go(&mut self, book: &Rulebook, person: u32, to: u32) {
        let (at, from) = (person as usize, self.seat[person as usize] as usize);
        let place = self.place[at] as usize;
        self.members[from].swap_remove(place);
        if let Some(moved) = self.members[from].get(place) {
            self.place[*moved as usize] = place as u32;
        }
        self.place[at] = self.members[to as usize].len() as u32;
        self.members[to as usize].push(person);
        self.seat[at] = to;
        for cap in book.caps_of.of(person) {
            let held = *cap as usize * book.groups as usize;
            self.held[held + from] -= 1;
            self.held[held + to as usize] += 1;
        }
    }

    /// Whether one person may take a seat in a group from which `leaving` goes; the person is a unit.
    pub fn welcomes(&self, book: &Rulebook, person: u32, group: u32, leaving: u32) -> bool {
        let unit = book.unit_of[person as usize];
        let leaving_unit = book.unit_of.get(leaving as usize).copied();
        let foe_there = |foe: &u32| Some(*foe) != leaving_unit && self.group(book.units.of(*foe)[0]) == group;
        if book.foes.of(unit).iter().any(foe_there) {
            return false;
        }
        let fits = |cap: &u32| {
            let held = self.held[*cap as usize * book.groups as usize + group as usize];
            let goes = leaving_unit.is_some() && book.caps_of.of(leaving).contains(cap);
            held + 1 - u32::from(goes) <= book.caps[*cap as usize]
        };
        book.caps_of.of(person).iter().all(fits)
    }

    /// Whether a unit sits where the rules allow it, sizes aside.
    pub fn is_content(&self, book: &Rulebook, unit: u32) -> bool {
        let group = self.group(book.units.of(unit)[0]);
        let foe_there = |foe: &u32| self.group(book.units.of(*foe)[0]) == group;
        let too_many = |(cap, _): &(u32, u32)| {
            self.held[*cap as usize * book.groups as usize + group as usize] > book.caps[*cap as usize]
        };
        !book.foes.of(unit).iter().any(foe_there) && !book.caps_of_unit.of(unit).iter().any(too_many)
    }
}
