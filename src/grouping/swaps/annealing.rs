//! Which moves are accepted: simulated annealing (Kirkpatrick, Gelatt and Vecchi, "Optimization by Simulated
//! Annealing", Science 220, 1983) in whole numbers.
//!
//! A change for the worse by Δ at heat T is accepted when Δ ≤ −T·ln u for u between 0 and 1: the logarithms are a table
//! made by repeated multiplication, so that every machine has the same. One meeting again weighs as several ordinary
//! changes of the aim, and the heat falls from where meetings melt to where the aim is frozen. Cycles become longer and
//! longer, since nobody says beforehand how long there is.

use super::super::rng::Draw;
use super::board::{Board, Delta};
use super::moves::{Move, Moves};

/// Entries of the table of logarithms; a power of two.
const ENTRIES: usize = 4096;
/// One, in the table.
const ONE: i64 = 1024;
/// What one meeting again weighs, in ordinary changes of the aim.
const MEETING: i64 = 8;
/// Proposals per seat in the first cycle.
const CYCLE: u64 = 40;
/// The longest cycle, in first ones.
const LONGEST: u64 = 1024;
/// Moves weighed to find out what is ordinary.
const TRIALS: u32 = 400;

/// A walk through seatings, cooling.
#[derive(Debug)]
pub(super) struct Annealing {
    moves: Moves,
    undo: Vec<(u32, u32)>,
    /// −ln((i + ½) / ENTRIES), in `ONE`s.
    logarithms: Vec<i64>,
    /// What a meeting again weighs.
    meeting: i64,
    hottest: i64,
    coolest: i64,
    heat: i64,
    /// What weighing a move takes beside looking at people.
    price: u64,
    /// Proposals in a cycle of length 1.
    base: u64,
    cycle: u64,
    done: u64,
    until: u64,
}

impl Annealing {
    pub fn new(board: &mut Board, draw: &mut Draw) -> Self {
        let seats = board.movable.len() * board.rounds.len();
        let mut annealing = Self {
            moves: Moves::default(),
            undo: Vec::new(),
            logarithms: logarithms(),
            meeting: 0,
            hottest: 0,
            coolest: 0,
            heat: 0,
            // In a large hall every look is a long way.
            price: (12 + 7 * board.wishes() as u64) * if board.is_small() { 1 } else { 4 },
            base: (seats as u64 * CYCLE).max(2000),
            cycle: 0,
            done: 0,
            until: 0,
        };
        let ordinary = annealing.ordinary(board, draw);
        if board.counts_meetings() {
            annealing.meeting = ordinary * MEETING;
        }
        annealing.hottest = if board.counts_meetings() { annealing.meeting * 2 / 5 } else { ordinary };
        annealing.coolest = if board.has_a_wish() { ordinary / 32 } else { annealing.meeting / 6 }.max(1);
        annealing.begin(annealing.hottest / 4, 1);
        annealing
    }

    /// A walk of names: one person takes the place of another in every round, which changes no meetings.
    pub fn of_names(board: &mut Board, draw: &mut Draw) -> Self {
        let mut annealing = Self::new(board, draw);
        let (mut sum, mut count) = (0_i64, 0);
        for _ in 0..TRIALS {
            let (one, other) = two(board, draw);
            let pull = board.weigh_names(one, other).wish.pull;
            sum = sum.saturating_add(pull.saturating_abs());
            count += i64::from(pull != 0);
        }
        let ordinary = if count == 0 { 1 << 20 } else { (sum / count).max(64) };
        annealing.base = (board.movable.len() as u64 * CYCLE).max(2000);
        (annealing.hottest, annealing.coolest) = (ordinary, ordinary / 32);
        annealing.begin(ordinary / 4, 1);
        annealing
    }

    /// Proposes that two people take each other's place in every round; how many people were looked at.
    pub fn rename(&mut self, board: &mut Board, draw: &mut Draw) -> u64 {
        self.done += 1;
        let (one, other) = two(board, draw);
        let chance = self.logarithms[draw.below(ENTRIES as u32) as usize];
        if board.weigh_names(one, other).wish.pull <= (self.now() / 64).saturating_mul(chance) / (ONE / 64) {
            board.swap_names(one, other);
        }
        let size = u64::from(board.book.people / board.book.groups);
        board.rounds.len() as u64 * (2 * size + self.price)
    }

    /// How much the aim changes by an ordinary move.
    fn ordinary(&mut self, board: &mut Board, draw: &mut Draw) -> i64 {
        let (mut sum, mut count) = (0_i64, 0);
        if board.can_move() && board.has_a_wish() {
            for _ in 0..TRIALS {
                if let Some(Move::Swap { round, one, other }) = self.moves.propose(board, draw) {
                    let pull = board.weigh_swap(round, one, other).wish.pull;
                    sum = sum.saturating_add(pull.saturating_abs());
                    count += i64::from(pull != 0);
                }
            }
        }
        if count == 0 { 1 << 20 } else { (sum / count).max(64) }
    }

    pub fn is_over(&self) -> bool {
        self.done >= self.until
    }

    pub fn begin_again(&mut self) {
        self.cycle += 1;
        let length = (1 << self.cycle.min(32)).min(LONGEST);
        self.begin(self.hottest, length);
    }

    fn begin(&mut self, heat: i64, length: u64) {
        self.heat = heat.max(self.coolest);
        self.done = 0;
        self.until = self.base * length;
    }

    /// The heat of this moment: halved again and again at equal distances, straight in between.
    fn now(&self) -> i64 {
        let halvings = u64::from((self.heat / self.coolest).max(2).ilog2());
        let at = self.done * halvings * 1024 / self.until.max(1);
        let (whole, part) = (at / 1024, (at % 1024) as i64);
        let heat = self.heat >> whole.min(62);
        heat - (heat >> 11) * part
    }

    /// Proposes one move and takes it or leaves it; how many people were looked at.
    pub fn step(&mut self, board: &mut Board, draw: &mut Draw) -> u64 {
        self.done += 1;
        let Some(proposed) = self.moves.propose(board, draw) else {
            return 4;
        };
        let chance = self.logarithms[draw.below(ENTRIES as u32) as usize];
        let bearable = (self.now() / 64).saturating_mul(chance) / (ONE / 64);
        let bears = |delta: Delta, meeting: i64| {
            meeting.saturating_mul(delta.repeats).saturating_add(delta.wish.pull) <= bearable
        };
        match proposed {
            Move::Swap { round, one, other } => {
                let delta = board.weigh_swap(round, one, other);
                if bears(delta, self.meeting) {
                    board.swap(round, one, other, delta);
                }
                let seats = &board.rounds[round];
                let of = |person: u32| seats.members[seats.group(person) as usize].len() as u64;
                2 * (of(one) + of(other)) + self.price
            }
            Move::Shifts { round } => {
                let delta = board.make(round, &self.moves.shifts, &mut self.undo);
                if let Some(delta) = delta
                    && !bears(delta, self.meeting)
                {
                    board.take_back(round, &self.undo);
                }
                let seats = &board.rounds[round];
                let of = |(person, _): &(u32, u32)| seats.members[seats.group(*person) as usize].len() as u64;
                4 * self.moves.shifts.iter().map(of).sum::<u64>() + 2 * self.price
            }
        }
    }
}

/// Two people.
fn two(board: &Board, draw: &mut Draw) -> (u32, u32) {
    (draw.below(board.book.people), draw.below(board.book.people))
}

fn logarithms() -> Vec<i64> {
    // e^(−1/1024), in 2⁻⁴⁰.
    const STEP: u128 = 1_098_438_410_069;
    let mut table = vec![0; ENTRIES];
    let (mut power, mut exponent) = (1_u128 << 40, 0);
    for (at, entry) in table.iter_mut().enumerate().rev() {
        let middle = ((2 * at as u128 + 1) << 40) / (2 * ENTRIES as u128);
        while power > middle {
            power = (power * STEP) >> 40;
            exponent += 1;
        }
        *entry = exponent;
    }
    table
}
