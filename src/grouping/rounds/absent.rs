//! Rounds for fewer people, from rounds in which all groups are full: some of the people leave.
//!
//! When no two of those who leave ever meet, they leave one group each in every round, and sizes stay even. Whoever
//! stays meets nobody more often than before.

use super::shape::{Schedule, Shape};

/// The shape with all groups full, when some are not.
pub(super) fn full(shape: &Shape) -> Option<Shape> {
    let people = shape.people.next_multiple_of(shape.groups);
    if people == shape.people {
        return None;
    }
    Shape::even(people, shape.groups, shape.rounds)
}

/// The schedule without as many people as leave `shape`, those who meet others again first; `None` when too many meet.
pub(super) fn without(shape: &Shape, schedule: &Schedule) -> Option<Schedule> {
    let people = schedule.first()?.len();
    let leaving = people - shape.people;
    let met = |one: usize, other: usize| schedule.iter().filter(|round| round[one] == round[other]).count();
    let again =
        |one: &usize| (0..people).map(|other| met(*one, other).saturating_sub(1).pow(2)).sum::<usize>();
    let mut order: Vec<usize> = (0..people).collect();
    order.sort_by_cached_key(|one| std::cmp::Reverse(again(one)));
    let gone = (0..people).find_map(|first| {
        let mut gone = Vec::with_capacity(leaving);
        for &person in order[first..].iter().chain(&order[..first]) {
            if gone.len() < leaving && gone.iter().all(|&other| met(person, other) == 0) {
                gone.push(person);
            }
        }
        (gone.len() == leaving).then_some(gone)
    })?;
    let stay = |round: &Vec<u32>| {
        let rest = round.iter().enumerate().filter(|(person, _)| !gone.contains(person));
        rest.map(|(_, &group)| group).collect()
    };
    let rest: Schedule = schedule.iter().map(stay).collect();
    Some(shape.in_order(&rest))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn sizes_stay_even_and_nobody_meets_again() {
        for (people, groups, rounds) in [(14, 5, 5), (13, 5, 5), (47, 7, 7), (23, 8, 8)] {
            let shape = Shape::even(people, groups, rounds).unwrap();
            let rest = without(&shape, &lines(&full(&shape).unwrap())).unwrap();
            assert_eq!(shape.repeats_squared(&rest), 0);
            for round in &rest {
                let sizes: Vec<u32> = shape.members(round).iter().map(|group| group.len() as u32).collect();
                assert_eq!(sizes, shape.sizes);
            }
        }
        assert!(full(&Shape::even(15, 5, 2).unwrap()).is_none());
    }

    #[test]
    fn those_who_all_meet_cannot_leave_together() {
        let shape = Shape::even(3, 2, 3).unwrap();
        let all_meet = vec![vec![0, 0, 1, 1], vec![0, 1, 0, 1], vec![0, 1, 1, 0]];
        assert!(without(&shape, &all_meet).is_some());
        let shape = Shape::even(2, 2, 3).unwrap();
        assert!(without(&shape, &all_meet).is_none());
    }
}
