//! A first schedule, person by person: each to the group in which they meet the fewest again.

use super::super::rng::Draw;
use super::meetings::{Counted, MOST_COUNTED, Meetings};
use super::shape::{Schedule, Shape};

/// The most looks at a pair: some ten milliseconds.
const MOST_LOOKS: usize = 10_000_000;

/// Deals everybody to groups, round by round, those who have met kept apart where there is time to look.
pub(super) fn first(shape: &Shape, draw: &mut Draw) -> Schedule {
    let looks = shape.people * shape.people * shape.rounds;
    if shape.people > MOST_COUNTED || looks > MOST_LOOKS {
        return by_lot(shape, draw);
    }
    let mut met = Counted::new(shape.people, &[], |_| Vec::new());
    (0..shape.rounds)
        .map(|_| {
            let members = one_round(shape, &met, draw);
            met.add(&members);
            let mut groups = vec![0; shape.people];
            for (group, members) in (0..).zip(&members) {
                for &person in members {
                    groups[person as usize] = group;
                }
            }
            groups
        })
        .collect()
}

fn one_round(shape: &Shape, met: &Counted, draw: &mut Draw) -> Vec<Vec<u32>> {
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); shape.groups];
    let mut people: Vec<u32> = (0..shape.people as u32).collect();
    draw.shuffle(&mut people);
    for person in people {
        let (mut best, mut least, mut ties) = (0, u32::MAX, 0);
        for (group, others) in members.iter().enumerate() {
            if others.len() == shape.sizes[group] as usize {
                continue;
            }
            let cost = others.iter().map(|&other| (2 * met.met(person, other)).saturating_sub(1)).sum();
            if cost < least {
                (best, least, ties) = (group, cost, 1);
            } else if cost == least {
                ties += 1;
                if draw.below(ties) == 0 {
                    best = group;
                }
            }
        }
        members[best].push(person);
    }
    members
}

fn by_lot(shape: &Shape, draw: &mut Draw) -> Schedule {
    let places: Vec<u32> = (0..)
        .zip(&shape.sizes)
        .flat_map(|(group, &size)| std::iter::repeat_n(group, size as usize))
        .collect();
    (0..shape.rounds)
        .map(|_| {
            let mut round = places.clone();
            draw.shuffle(&mut round);
            round
        })
        .collect()
}
