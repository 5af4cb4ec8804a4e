//! Who moves where, and which rounds and pairs belong together.

use super::super::rng::Draw;
use super::shape::{Schedule, Shape};
use super::twist::{Kind, Twist, kinds};

/// A symmetry of a schedule: people in cycles, all of one length, and some who stand still.
#[derive(Clone, Debug)]
pub(super) struct Symmetry {
    shape: Shape,
    /// Places in a cycle, and how many times everybody moves on before all are back.
    pub order: u32,
    /// How many cycles; who is in none of them stands still.
    cycles: usize,
    /// Rounds that are searched, each standing for as many as there are places in a cycle.
    pub bases: usize,
    /// Of the rounds that pass into themselves: how many large and small groups pass around, in cycles.
    still: Vec<(usize, usize)>,
    /// How many more rounds pass into themselves as lines across all cycles.
    slopes: usize,
    /// What leaves base rounds as they are.
    pub twist: Option<Twist>,
    /// The orbit of each pair of people.
    orbit: Vec<u16>,
    pub orbits: Vec<Orbit>,
}

/// Pairs of people that pass into one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orbit {
    /// How many pairs.
    pub pairs: u32,
    /// How often each of them meets when one of them meets in a base round.
    pub at_once: u32,
}

impl Orbit {
    /// What all pairs add to Q when each meets so often.
    pub const fn cost(self, met: u32) -> i64 {
        let again = met as i64 - (met > 0) as i64;
        self.pairs as i64 * again * again
    }
}

/// The most rounds that may be made in vain.
const MOST_IN_VAIN: usize = 2;

/// What symmetry a schedule may have, before anything is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    order: usize,
    standing: usize,
    bases: usize,
    still: Vec<(usize, usize)>,
    slopes: usize,
    twist: Option<Kind>,
}

/// The most symmetries that are tried without a second one.
const MOST_PLANS: usize = 40;

/// The most second symmetries that are tried with one first.
const MOST_TWISTS: usize = 24;

/// A second symmetry is tried with so many base rounds at most.
const MOST_TWISTED: usize = 3;

/// The symmetries that schedules of this shape may have, the largest first; then those with a second one.
pub(super) fn plans(shape: &Shape) -> Vec<Plan> {
    let mut found: Vec<Plan> = Vec::new();
    for order in (2..=(shape.rounds + MOST_IN_VAIN).min(shape.people)).rev() {
        let (bases, rest) = (shape.rounds / order, shape.rounds % order);
        let least = shape.people % order;
        // Two who stand still never meet in a base round: they would in all it stands for.
        for standing in [least, least + order].into_iter().filter(|&standing| standing <= shape.groups) {
            if standing == shape.people {
                continue;
            }
            let plan = |bases, still| Plan { order, standing, bases, still, slopes: 0, twist: None };
            if bases > 0 && rest == 0 {
                found.push(plan(bases, Vec::new()));
            }
            if bases > 0 && rest == 1 {
                found.extend(ways_to_stand(shape, order, standing).map(|way| plan(bases, vec![way])));
            }
            if rest > 0 && order - rest <= MOST_IN_VAIN {
                found.push(plan(bases + 1, Vec::new()));
            }
            if bases > 0 && rest > 1 && order == shape.groups && standing == 0 && least == 0 {
                found.push(Plan { slopes: rest, ..plan(bases, Vec::new()) });
            }
        }
    }
    found.truncate(MOST_PLANS);
    let twisted = |plan: &Plan| {
        let kinds = kinds(shape, plan.order, plan.standing);
        let plan = plan.clone();
        kinds.into_iter().take(MOST_TWISTS).map(move |kind| Plan { twist: Some(kind), ..plan.clone() })
    };
    let more: Vec<Plan> = found.iter().filter(|plan| plan.bases <= MOST_TWISTED).flat_map(twisted).collect();
    found.extend(more);
    found
}

/// How a round can pass into itself: of the large and of the small groups, how many sets pass around.
fn ways_to_stand(shape: &Shape, order: usize, standing: usize) -> impl Iterator<Item = (usize, usize)> {
    let cycles = (shape.people - standing) / order;
    let large = if shape.people.is_multiple_of(shape.groups) { 0 } else { shape.people % shape.groups };
    let size = shape.people / shape.groups;
    let small = shape.groups - large;
    let ways = (0..=large / order).flat_map(move |l| (0..=small / order).map(move |s| (l, s)));
    ways.filter(move |&(l, s)| {
        let passing = l * (size + 1) + s * size;
        let room = (large - l * order) * ((size + 1) / order) + (small - s * order) * (size / order);
        passing <= cycles && cycles - passing <= room
    })
}

impl Plan {
    /// Whether there is a second symmetry, so that little is left to search.
    pub const fn is_twisted(&self) -> bool {
        self.twist.is_some()
    }
}

impl Symmetry {
    pub fn new(shape: &Shape, plan: Plan) -> Self {
        let people = shape.people;
        let Plan { order, standing, bases, still, slopes, twist } = plan;
        let mut symmetry = Self {
            shape: shape.clone(),
            order: order as u32,
            cycles: (people - standing) / order,
            bases,
            still,
            slopes,
            twist: twist.map(|kind| Twist::new(shape, order, standing, kind)),
            orbit: vec![0; people * people],
            orbits: Vec::new(),
        };
        let mut seen = vec![false; people * people];
        for one in 0..people {
            for other in 0..one {
                if seen[one * people + other] {
                    continue;
                }
                let number = symmetry.orbits.len() as u16;
                let (mut first, mut second, mut pairs) = (one, other, 0);
                while !seen[first * people + second] {
                    for at in [first * people + second, second * people + first] {
                        seen[at] = true;
                        symmetry.orbit[at] = number;
                    }
                    pairs += 1;
                    first = symmetry.next(first);
                    second = symmetry.next(second);
                }
                symmetry.orbits.push(Orbit { pairs, at_once: symmetry.order / pairs });
            }
        }
        symmetry
    }

    /// Where somebody moves.
    fn next(&self, person: usize) -> usize {
        let order = self.order as usize;
        if person >= self.cycles * order {
            person
        } else if (person + 1).is_multiple_of(order) {
            person + 1 - order
        } else {
            person + 1
        }
    }

    /// The orbit of a pair.
    pub fn orbit(&self, one: u32, other: u32) -> usize {
        usize::from(self.orbit[one as usize * self.shape.people + other as usize])
    }

    /// Rounds that pass into themselves, otherwise by lot: sets of groups of which each has one place of each of its
    /// cycles, and groups of whole cycles and of people who stand still.
    pub fn still_rounds(&self, draw: &mut Draw) -> Schedule {
        let mut rounds: Schedule = self.still.iter().map(|&way| self.still_round(way, draw)).collect();
        rounds.extend(self.lines(draw));
        rounds
    }

    /// As many lines as there are places in a cycle, which meet every cycle once; each round has its slope, and each
    /// cycle its own factor.
    fn lines(&self, draw: &mut Draw) -> Schedule {
        let order = self.order as usize;
        let mut factors: Vec<usize> = (1..order).collect();
        draw.shuffle(&mut factors);
        let mut slopes = self
            .twist
            .as_ref()
            .map_or_else(|| (0..order).map(|slope| vec![slope]).collect(), |twist| twist.circles(order));
        draw.shuffle(&mut slopes);
        // Whole circles while they fit, so that what leaves the base rounds as they are leaves all these as they are.
        let mut chosen: Vec<usize> = Vec::new();
        for circle in slopes {
            if chosen.len() + circle.len() <= self.slopes {
                chosen.extend(circle);
            }
        }
        let line = |slope: usize, person: usize| {
            let (cycle, place) = (person / order, person % order);
            let factor = if cycle == 0 { 0 } else { factors[(cycle - 1) % factors.len()] };
            ((place + slope * factor) % order) as u32
        };
        (0..self.slopes)
            .map(|at| chosen.get(at).copied().unwrap_or_default())
            .map(|slope| (0..self.shape.people).map(|person| line(slope, person)).collect())
            .collect()
    }

    fn still_round(&self, (large, small): (usize, usize), draw: &mut Draw) -> Vec<u32> {
        let order = self.order as usize;
        let mut cycles: Vec<usize> = (0..self.cycles).collect();
        draw.shuffle(&mut cycles);
        let mut standing: Vec<usize> = (self.cycles * order..self.shape.people).collect();
        draw.shuffle(&mut standing);
        let mut round = vec![0; self.shape.people];
        let larger = self.shape.people % self.shape.groups;
        let mut alone = Vec::new();
        for (first, end, sets) in [(0, larger, large), (larger, self.shape.groups, small)] {
            for set in 0..sets {
                for _ in 0..self.shape.sizes[first] {
                    let (Some(cycle), shift) = (cycles.pop(), draw.below(self.order)) else { continue };
                    for place in 0..order {
                        let to = first + set * order + (place + shift as usize) % order;
                        round[cycle * order + place] = to as u32;
                    }
                }
            }
            alone.extend(first + sets * order..end);
        }
        for group in alone {
            let mut room = self.shape.sizes[group] as usize;
            while room >= order
                && let Some(cycle) = cycles.pop()
            {
                round[cycle * order..][..order].fill(group as u32);
                room -= order;
            }
            for _ in 0..room {
                if let Some(person) = standing.pop() {
                    round[person] = group as u32;
                }
            }
        }
        round
    }

    /// All rounds: those that stand still, and the base rounds with all they pass into.
    pub fn unfold(&self, bases: &[Vec<u32>], group_of: &[u32], still: &[Vec<u32>]) -> Schedule {
        let mut schedule = still.to_vec();
        for base in bases {
            let mut seats = base.clone();
            for _ in 0..self.order {
                let mut round = vec![0; seats.len()];
                for (&person, &group) in seats.iter().zip(group_of) {
                    round[person as usize] = group;
                }
                schedule.push(round);
                for person in &mut seats {
                    *person = self.next(*person as usize) as u32;
                }
            }
        }
        schedule
    }
}
