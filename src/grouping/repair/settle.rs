//! A repair where there is too much to look at everything: a greedy one, mended and bettered step by step. Not proven.

use super::fewest::Mended;
use super::must::Must;
use super::seating::Seating;
use super::ties::Ties;

/// Seats the `waiting` where they do best, betters that by moves and swaps among them, and then moves others one by
/// one for as long as something does not hold and a move brings it nearer. `None` when that does not get there.
pub(super) fn settle(start: &Seating<'_>, waiting: &[u32], must: &Must<'_>, ties: &Ties) -> Option<Mended> {
    let mut settling = Settling { must, ties, seating: start.clone() };
    let mut queue = waiting.to_vec();
    queue.sort_by_key(|&person| ties.person(person));
    for &person in &queue {
        settling.seat(person)?;
    }
    while settling.moved_one(&queue) || settling.swapped_two(&queue) {}
    let everybody: Vec<u32> = (0..settling.seating.seats().len() as u32)
        .filter(|&person| settling.seating.seat(person).is_some())
        .collect();
    while must.off(&settling.seating) > 0 {
        if !settling.brought_nearer(&everybody) {
            return None;
        }
    }
    let seating = settling.seating;
    let mut moved = 0;
    let mut tie = 0_u64;
    for (person, seat) in (0_u32..).zip(seating.seats()) {
        let before = start.seat(person);
        if let Some(group) = seat.filter(|_| *seat != before) {
            tie = tie.wrapping_add(ties.place(person, group));
            moved += u32::from(before.is_some());
        }
    }
    let (seats, worth) = (seating.seats().to_vec(), seating.worth().to_vec());
    Some(Mended { seats, worth, proven: false, moved, tie })
}

/// How good a seating is: what is off, then what it is worth.
type Score = (u32, Vec<i128>);

struct Settling<'a, 'q> {
    must: &'a Must<'q>,
    ties: &'a Ties,
    seating: Seating<'q>,
}

impl Settling<'_, '_> {
    fn score(&self) -> Score {
        (self.must.off(&self.seating), self.seating.worth().to_vec())
    }

    fn open(&self) -> Vec<u32> {
        (0..self.seating.groups()).filter(|&group| self.must.high[group as usize] > 0).collect()
    }

    /// Gives somebody the best seat there is; `None` when there is no group to join.
    fn seat(&mut self, person: u32) -> Option<()> {
        let mut best: Option<(Score, u64, u32)> = None;
        for group in self.open() {
            self.seating.put(person, group);
            let place = (self.score(), self.ties.place(person, group), group);
            self.seating.take(person);
            if best.as_ref().is_none_or(|best| place < *best) {
                best = Some(place);
            }
        }
        self.seating.put(person, best?.2);
        Some(())
    }

    /// Moves the first of these for whom there is a better group.
    fn moved_one(&mut self, people: &[u32]) -> bool {
        let score = self.score();
        for &person in people {
            let Some(from) = self.seating.seat(person) else { continue };
            for group in self.open() {
                self.seating.shift(person, group);
                if self.score() < score {
                    return true;
                }
            }
            self.seating.shift(person, from);
        }
        false
    }

    /// Swaps the first two of these for whom that is better.
    fn swapped_two(&mut self, people: &[u32]) -> bool {
        let score = self.score();
        for (at, &one) in people.iter().enumerate() {
            for &other in &people[at + 1..] {
                let (Some(here), Some(there)) = (self.seating.seat(one), self.seating.seat(other)) else {
                    continue;
                };
                if here == there {
                    continue;
                }
                self.seating.shift(one, there);
                self.seating.shift(other, here);
                if self.score() < score {
                    return true;
                }
                self.seating.shift(one, here);
                self.seating.shift(other, there);
            }
        }
        false
    }

    /// Makes the move that brings what must hold nearest, and of those the best; whether there was one.
    fn brought_nearer(&mut self, people: &[u32]) -> bool {
        let now = self.must.off(&self.seating);
        let mut best: Option<(Score, u64, u32, u32)> = None;
        for &person in people {
            let Some(from) = self.seating.seat(person) else { continue };
            for group in self.open() {
                self.seating.shift(person, group);
                if self.must.off(&self.seating) < now {
                    let step = (self.score(), self.ties.place(person, group), person, group);
                    if best.as_ref().is_none_or(|best| step < *best) {
                        best = Some(step);
                    }
                }
            }
            self.seating.shift(person, from);
        }
        if let Some((_, _, person, group)) = best {
            self.seating.shift(person, group);
        }
        best.is_some()
    }
}
