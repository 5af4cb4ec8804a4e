//! Which moves are proposed: as likely there as back, so that a walk that takes all of them visits every seating that
//! it can reach equally often.

use super::super::rng::Draw;
use super::board::Board;

/// A move in one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// Two people change places; the rules allow it.
    Swap { round: usize, one: u32, other: u32 },
    /// Several people go; whether the rules allow it shows when they have gone. Which are in [`Moves::shifts`].
    Shifts { round: usize },
}

/// Proposes moves.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// Who goes where.
    pub shifts: Vec<(u32, u32)>,
}

impl Moves {
    /// A move, or `None` where what was drawn is none.
    pub fn propose(&mut self, board: &Board, draw: &mut Draw) -> Option<Move> {
        let round = draw.below(board.rounds.len() as u32) as usize;
        let one = somebody(board, draw);
        let kind = draw.below(16);
        let flexible = board.book.bounds.min < board.book.bounds.max;
        if kind == 0 {
            self.rotate(board, round, one, draw)
        } else if kind < 4 && flexible {
            self.leave(board, round, one, draw)
        } else {
            self.exchange(board, round, one, draw)
        }
    }

    /// One unit goes to another group.
    fn leave(&mut self, board: &Board, round: usize, one: u32, draw: &mut Draw) -> Option<Move> {
        let (book, seats) = (&board.book, &board.rounds[round]);
        let (from, to) = (seats.group(one), draw.below(book.groups));
        let unit = book.unit_of[one as usize];
        let (size, bounds) = (book.size(unit), book.bounds);
        let len = |group: u32| seats.members[group as usize].len() as u32;
        if from == to || len(to) + size > bounds.max || len(from) < bounds.min + size {
            return None;
        }
        self.shifts.clear();
        self.send(board, unit, to);
        Some(Move::Shifts { round })
    }

    /// Two units change places; where they are not of one size, more go with the smaller, or sizes change.
    fn exchange(&mut self, board: &Board, round: usize, one: u32, draw: &mut Draw) -> Option<Move> {
        let (book, seats) = (&board.book, &board.rounds[round]);
        let other = somebody(board, draw);
        let (here, there) = (seats.group(one), seats.group(other));
        if here == there {
            return None;
        }
        let (unit, other_unit) = (book.unit_of[one as usize], book.unit_of[other as usize]);
        let (size, other_size) = (book.size(unit), book.size(other_unit));
        if size == 1 && other_size == 1 {
            let allowed = seats.welcomes(book, one, there, other) && seats.welcomes(book, other, here, one);
            return allowed.then_some(Move::Swap { round, one, other });
        }
        self.shifts.clear();
        self.send(board, unit, there);
        self.send(board, other_unit, here);
        let flexible = book.bounds.min < book.bounds.max;
        if size == other_size || (flexible && draw.below(2) == 0) {
            return Some(Move::Shifts { round });
        }
        let (mut short, from, to) = if size > other_size {
            (size - other_size, there, here)
        } else {
            (other_size - size, here, there)
        };
        // Seats are drawn out of the larger number of the two, as they will be on the way back.
        let most = seats.members[here as usize].len().max(seats.members[there as usize].len());
        while short > 0 {
            let more = *seats.members[from as usize].get(draw.below(most as u32) as usize)?;
            let unit = book.unit_of[more as usize];
            if !book.has_choice(unit)
                || book.size(unit) > short
                || self.shifts.iter().any(|(person, _)| *person == more)
            {
                return None;
            }
            short -= book.size(unit);
            self.send(board, unit, to);
        }
        Some(Move::Shifts { round })
    }

    /// Three units of one size each take the place of the next.
    fn rotate(&mut self, board: &Board, round: usize, one: u32, draw: &mut Draw) -> Option<Move> {
        let (book, seats) = (&board.book, &board.rounds[round]);
        let who = [one, somebody(board, draw), somebody(board, draw)];
        let [first, second, third] = who.map(|person| seats.group(person));
        let [size, second_size, third_size] = who.map(|person| book.size(book.unit_of[person as usize]));
        if first == second || second == third || first == third || size != second_size || size != third_size {
            return None;
        }
        self.shifts.clear();
        for (person, to) in who.into_iter().zip([second, third, first]) {
            self.send(board, book.unit_of[person as usize], to);
        }
        Some(Move::Shifts { round })
    }

    fn send(&mut self, board: &Board, unit: u32, to: u32) {
        self.shifts.extend(board.book.units.of(unit).iter().map(|person| (*person, to)));
    }
}

/// Somebody who can go somewhere.
fn somebody(board: &Board, draw: &mut Draw) -> u32 {
    board.movable[draw.below(board.movable.len() as u32) as usize]
}
