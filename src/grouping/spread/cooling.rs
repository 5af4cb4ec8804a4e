//! Looking for the most diverse groups: simulated annealing, again and again, each time more slowly.

use super::super::rng::Draw;
use super::seating::{Move, Seating};
use super::uneven::uneven;

/// Elementary steps in a unit: mostly looks at a pair of people.
const STEPS: u64 = 13_000;

/// The first cooling takes at most so many steps per person, each next one so many tenths of the one before.
const FIRST: u64 = 1000;
const LONGER: u64 = 14;

/// A stage is this part of a cooling, and from one to the next the temperature goes down to so many thousandths.
const STAGES: u64 = 48;
const FACTOR: i64 = 970;

/// The stages in which the temperature to begin at is found are this part of the first cooling each.
const SEEKING: u64 = 20;

/// Cooling begins where one swap in so many that are looked at is made, and is over where one in so many is.
const WARM: u64 = 25;
const COLD: u64 = 6000;

/// How finely chances are drawn.
const CHANCES: u32 = 1024;

/// Swaps people (and moves them, where sizes are free) between groups so that the groups get more diverse: always when
/// a swap is a gain, by chance and the less likely the colder it is when it is a loss.
///
/// Kirkpatrick, Gelatt & Vecchi, "Optimization by Simulated Annealing", Science 220, 1983, on the sums per person and
/// group that searches for this problem keep (Lai & Hao, "Iterated maxima search for the maximally diverse grouping
/// problem", EJOR 254(3), 2016); pairs are looked at in turn, as Connolly does for assignments ("An improved annealing
/// scheme for the QAP", EJOR 46(1), 1990), and the range of temperatures is taken from how many swaps are made.
#[derive(Clone, Debug)]
pub(super) struct Cooling {
    seating: Seating,
    draw: Draw,
    best: Vec<u32>,
    best_total: i64,
    /// Whether the seating is better than the best that is kept.
    fresh: bool,
    /// For each chance drawn how large a loss is taken, in temperatures; in 1024ths, ascending from the back.
    daring: Vec<i64>,
    /// In 1024ths of a step of distance.
    temperature: i64,
    /// Where a cooling begins; `None` while that is being found out.
    warm: Option<i64>,
    /// No loss beyond this is looked at.
    floor: i32,
    /// Steps of the present cooling, of which stages are a part.
    length: u64,
    stage: u64,
    left: u64,
    made: u64,
    /// The pair that is next.
    one: u32,
    next: u32,
}

/// −ln((i + ½) / `CHANCES`) in 1024ths: by the series of the area hyperbolic tangent, since logarithms of different
/// machines may differ in the last digit.
fn daring() -> Vec<i64> {
    let ln = |x: f64| {
        let z = (x - 1.0) / (x + 1.0);
        let (mut power, mut sum, mut odd) = (z, 0.0, 1.0);
        for _ in 0..40 {
            sum += power / odd;
            power *= z * z;
            odd += 2.0;
        }
        2.0 * sum
    };
    let of_chance = |chance: u32| {
        let (mut x, mut halvings) = ((f64::from(chance) + 0.5) / f64::from(CHANCES), 0.0);
        while x < 0.75 {
            x *= 2.0;
            halvings += 1.0;
        }
        ((halvings * ln(2.0) - ln(x)) * 1024.0 + 0.5) as i64
    };
    (0..CHANCES).map(of_chance).collect()
}

impl Cooling {
    pub fn new(seating: Seating, mut draw: Draw) -> Self {
        let people = seating.people();
        let pairs = (0..512).map(|_| (draw.below(people), draw.below(people)));
        let apart = pairs.filter(|two| seating.round()[two.0 as usize] != seating.round()[two.1 as usize]);
        let worth: Vec<i64> =
            apart.map(|two| i64::from(seating.worth(Move::Swap(two.0, two.1))).abs()).collect();
        let typical = worth.iter().sum::<i64>() / (worth.len() as i64).max(1);
        let mut cooling = Self {
            best: seating.round().to_vec(),
            best_total: seating.total(),
            fresh: false,
            daring: daring(),
            temperature: 0,
            warm: None,
            floor: 0,
            length: FIRST * u64::from(people),
            stage: 0,
            left: 0,
            made: 0,
            one: 0,
            next: 1,
            seating,
            draw,
        };
        cooling.set(typical * 512);
        cooling.begin_stage();
        cooling
    }

    pub fn best(&self) -> &[u32] {
        &self.best
    }

    pub fn best_total(&self) -> i64 {
        self.best_total
    }

    /// Looks on for one unit.
    pub fn unit(&mut self) {
        let people = self.seating.people();
        if people < 2 || self.seating.groups() < 2 {
            return;
        }
        let (mut steps, renewing) = (STEPS, u64::from(people) / 4 + 8);
        while steps > 0 {
            if self.left == 0 {
                self.next_stage();
            }
            let found = self.seating.seek(self.one, self.next, self.floor);
            let looked = 2 + u64::from(found.map_or(people, |found| found.0) - self.next);
            steps = steps.saturating_sub(looked);
            self.left = self.left.saturating_sub(looked);
            if let Some((other, worth)) = found {
                self.next = other + 1;
                if self.attempt(Move::Swap(self.one, other), worth) {
                    steps = steps.saturating_sub(renewing);
                }
            } else {
                self.shift();
                self.one = if self.one + 2 < people { self.one + 1 } else { 0 };
                self.next = self.one + 1;
            }
        }
        self.keep();
    }

    /// Somebody to a group drawn, where sizes allow it.
    fn shift(&mut self) {
        if !self.seating.is_free() {
            return;
        }
        let to = self.draw.below(self.seating.groups());
        if self.seating.can_shift(self.one, to) {
            let moved = Move::Shift(self.one, to);
            self.attempt(moved, self.seating.worth(moved));
        }
    }

    /// Makes a move unless chance is against it; whether it did.
    fn attempt(&mut self, tried: Move, worth: i32) -> bool {
        if worth < 0 {
            let chance = self.draw.below(CHANCES) as usize;
            if i64::from(-worth) << 20 > self.temperature * self.daring[chance] {
                return false;
            }
            self.keep();
        }
        self.made += 1;
        self.seating.make(tried, worth);
        if self.seating.total() > self.best_total {
            self.best_total = self.seating.total();
            self.fresh = true;
        }
        true
    }

    fn keep(&mut self) {
        if self.fresh {
            self.best.copy_from_slice(self.seating.round());
            self.fresh = false;
        }
    }

    fn set(&mut self, temperature: i64) {
        // Above this everything is taken anyway; below, products with `daring` do not overflow.
        self.temperature = temperature.clamp(1, 1 << 44);
        let most = (self.temperature * self.daring[0]) >> 20;
        self.floor = -(most.min(1 << 30) as i32) - 1;
    }

    /// Steps of a stage.
    fn stage_length(&self) -> u64 {
        let stages = if self.warm.is_some() { STAGES } else { SEEKING };
        (self.length / stages).max(u64::from(self.seating.people()))
    }

    fn begin_stage(&mut self) {
        self.left = self.stage_length();
        self.made = 0;
    }

    /// Colder; or, when hardly anything moves any more, warm again for a longer cooling.
    fn next_stage(&mut self) {
        let looked = self.stage_length();
        let Some(warm) = self.warm else {
            if self.made * WARM < looked || self.temperature == 1 {
                self.warm = Some(self.temperature);
            } else {
                self.set(self.temperature * 9 / 10);
            }
            self.begin_stage();
            return;
        };
        self.stage += 1;
        if self.stage < 2 * STAGES && self.made * COLD > looked {
            self.set(self.temperature * FACTOR / 1000);
        } else {
            self.keep();
            self.stage = 0;
            self.length = self.length * LONGER / 10;
            if self.seating.is_free()
                && let Some(sizes) = uneven(self.seating.people(), self.seating.bounds(), &mut self.draw)
            {
                self.seating.resize(&sizes, &mut self.draw);
            }
            self.set(warm);
        }
        self.begin_stage();
    }
}
