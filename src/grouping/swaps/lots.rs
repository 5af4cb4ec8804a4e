//! By lot within the rules: every seating that they allow, with sizes equal within one, is equally likely.
//!
//! Lots are drawn and thrown away until the rules hold, the people with ties first, so that a bad draw shows early.
//! Where the rules leave too little for that, a long walk does it that takes every move the rules allow, there as
//! likely as back: its seatings are equally likely in the end, as far as moves lead from one to every other. Where the
//! rules forbid even sizes, the walk goes through all sizes within the limits.

use super::super::limits::Bounds;
use super::super::question::{Aim, Question};
use super::super::rng::Draw;
use super::super::rules::{Dealing, NOWHERE, Plan, Rulebook, Seating, seating};
use super::board::Board;
use super::moves::{Move, Moves};

/// Elementary steps for drawing and throwing away.
const DRAWING: u64 = 2_000_000;
/// Elementary steps for finding even sizes where the limits allow others.
const EVENING: u64 = 1_000_000;
/// The most moves proposed on the walk.
const WALK: u64 = 1_000_000;

/// Lots within the rules: the group of each person.
pub(super) fn draw_within(question: &Question, book: &Rulebook, plan: &Plan, draw: &mut Draw) -> Vec<u32> {
    let (people, groups) = (book.people, book.groups);
    let even = Bounds { min: people / groups, max: people.div_ceil(groups) };
    let mut within = book.clone();
    within.bounds = even;
    let mut people: Vec<u32> = (0..people).collect();
    draw.shuffle(&mut people);
    if even.max <= book.bounds.max && even.min >= book.bounds.min {
        if let Some(seats) = drawn(&within, draw) {
            return seats;
        }
        let plan = if even == book.bounds {
            Some(plan.clone())
        } else if let Seating::Found(plan) = seating(&within, draw, EVENING) {
            Some(plan)
        } else {
            None
        };
        if let Some(plan) = plan {
            let start = plan.deal(&within, &people, Dealing::InTurn);
            return walked(question, within, start, draw);
        }
    }
    let start = plan.deal(book, &people, Dealing::InTurn);
    walked(question, book.clone(), start, draw)
}

/// Lots that happen to keep the rules.
fn drawn(book: &Rulebook, draw: &mut Draw) -> Option<Vec<u32>> {
    let mut tied: Vec<u32> = (0..book.units.count())
        .filter(|unit| !book.is_fluid(*unit) || !book.caps_of_unit.of(*unit).is_empty())
        .collect();
    tied.sort_by_key(|unit| (book.has_choice(*unit), std::cmp::Reverse(book.size(*unit))));
    let mut steps = 0;
    while steps < DRAWING {
        if let Some(seats) = attempt(book, &tied, draw, &mut steps) {
            return Some(seats);
        }
    }
    None
}

/// One drawing. A person takes a random empty seat; whoever must be in a group whose seats are e out of at most t is
/// drawn there with chance e/t, all else being thrown away. The chance of an outcome is then the number of ways in
/// which everybody else can sit, as it is when all lots are drawn at once.
fn attempt(book: &Rulebook, tied: &[u32], draw: &mut Draw, steps: &mut u64) -> Option<Vec<u32>> {
    let (groups, top) = (book.groups as usize, book.bounds.max);
    let larger = if book.bounds.min == top { 0 } else { book.people % book.groups };
    let mut empty: Vec<u32> =
        (0..book.groups).map(|group| if group < larger { top } else { book.bounds.min }).collect();
    draw.shuffle(&mut empty);
    let mut held = vec![0; groups * book.caps.len()];
    let mut unit_at = vec![NOWHERE; book.units.count() as usize];
    let mut left = book.people;
    *steps += 2 * groups as u64 + u64::from(book.units.count()) / 8;
    for &unit in tied {
        let size = book.size(unit);
        let home = book.homes[unit as usize];
        let (group, drawn) = if home == NOWHERE { (seat(&empty, draw.below(left)), 1) } else { (home, 0) };
        *steps += u64::from(group) / 4 + 4 + book.foes.of(unit).len() as u64;
        let room = empty[group as usize];
        for more in drawn..size {
            if more >= room || draw.below(top - more) >= room - more {
                return None;
            }
        }
        if book.foes.of(unit).iter().any(|foe| unit_at[*foe as usize] == group) {
            return None;
        }
        for (cap, people) in book.caps_of_unit.of(unit) {
            let held = &mut held[*cap as usize * groups + group as usize];
            *held += people;
            if *held > book.caps[*cap as usize] {
                return None;
            }
        }
        unit_at[unit as usize] = group;
        empty[group as usize] -= size;
        left -= size;
    }
    let mut lots = Vec::with_capacity(left as usize);
    for (group, empty) in (0..).zip(&empty) {
        lots.extend(std::iter::repeat_n(group, *empty as usize));
    }
    draw.shuffle(&mut lots);
    let mut lots = lots.into_iter();
    let seat_of = |person: usize| match unit_at[book.unit_of[person] as usize] {
        NOWHERE => lots.next(),
        group => Some(group),
    };
    (0..book.people as usize).map(seat_of).collect()
}

/// The group of the empty seat with this number.
fn seat(empty: &[u32], number: u32) -> u32 {
    let mut left = number;
    for (group, empty) in (0..).zip(empty) {
        if left < *empty {
            return group;
        }
        left -= empty;
    }
    0
}

/// Where a long walk ends.
fn walked(question: &Question, book: Rulebook, start: Vec<u32>, draw: &mut Draw) -> Vec<u32> {
    let unwished = Question { aim: Aim::Random, rounds: 1, past: Vec::new(), ..question.clone() };
    let people = u64::from(book.people);
    let mut board = Board::new(&unwished, book, vec![start]);
    if board.book.groups > 1 && !board.movable.is_empty() {
        let (mut moves, mut undo) = (Moves::default(), Vec::new());
        for _ in 0..(people * u64::from(people.ilog2() + 1) * 64).clamp(20_000, WALK) {
            match moves.propose(&board, draw) {
                Some(Move::Swap { round, one, other }) => {
                    let delta = board.weigh_swap(round, one, other);
                    board.swap(round, one, other, delta);
                }
                Some(Move::Shifts { round }) => {
                    board.make(round, &moves.shifts, &mut undo);
                }
                None => {}
            }
        }
    }
    board.rounds.swap_remove(0).seat
}
