//! Constructed rounds: the lines of a plane.
//!
//! People stand in columns of as many as there are groups. Line `x + w·c` of round w meets every column c in one person
//! x, and two people of different columns are on one line in one round only: no repeats, for as many rounds as there
//! are groups, wherever the number of groups is a prime power (the affine plane; Bose, "On the Application of the
//! Properties of Galois Fields to the Problem of Construction of Hyper-Graeco-Latin Squares", Sankhyā 3, 1938). A
//! column that is not full keeps sizes even. Then nobody has met within their column, so columns are divided in turn.

use super::differences::Differences;
use super::field::Field;
use super::shape::{Schedule, Shape};

/// As many rounds as lines and columns give, the number asked for at most; without repeats where the number of groups
/// is a prime power and there are no more than its square of people.
pub(super) fn lines(shape: &Shape) -> Schedule {
    let groups = shape.groups as u32;
    let mut schedule = by_differences(shape).unwrap_or_else(|| {
        let field = Field::new(groups);
        let line = |slope| (0..shape.people as u32).map(move |person| (slope, person));
        let on = |(slope, person)| on_line(&field, groups, slope, person);
        (0..groups).take(shape.rounds).map(|slope| line(slope).map(on).collect()).collect()
    });
    let missing = shape.rounds - schedule.len();
    if missing > 0 && shape.people <= shape.groups * shape.groups {
        let apart = (1..=missing).rev().find_map(|rounds| in_columns(shape, rounds));
        schedule.extend(apart.into_iter().flatten());
    }
    schedule
}

/// Lines by rows of differences, where the number of groups is no prime power and there are more columns than the
/// integers modulo that number keep apart.
fn by_differences(shape: &Shape) -> Option<Schedule> {
    let (groups, columns) = (shape.groups, shape.people.div_ceil(shape.groups));
    let prime = (2..=groups).find(|prime| groups.is_multiple_of(*prime))?;
    let is_power = std::iter::successors(Some(prime), |power| Some(power * prime))
        .take_while(|&power| power <= groups)
        .any(|power| power == groups);
    if is_power || columns <= prime || columns > groups {
        return None;
    }
    let rows = Differences::new(groups, columns)?;
    let line = |person: usize, round| rows.plus((person % groups) as u32, rows.at(person / groups, round));
    let round = |round| (0..shape.people).map(|person| line(person, round)).collect();
    Some((0..groups.min(shape.rounds)).map(round).collect())
}

/// The line of a person: their place in the column plus, column by column, the slope times its number. Beyond a square
/// of people there are columns of columns, and the slope counts squared.
fn on_line(field: &Field, groups: u32, slope: u32, person: u32) -> u32 {
    let (mut rest, mut factor, mut line) = (if groups > 1 { person } else { 0 }, 1, 0);
    while rest > 0 {
        line = field.plus(line, field.times(factor, rest % groups));
        rest /= groups;
        factor = field.times(factor, slope);
    }
    line
}

/// So many rounds without repeats in which everybody stays within their column.
fn in_columns(shape: &Shape, rounds: usize) -> Option<Schedule> {
    let (full, rest) = (shape.people / shape.groups, shape.people % shape.groups);
    let largest = shape.largest();
    let smallest = full.max(1);
    let fits = |people: usize, groups: usize| groups * smallest <= people && people <= groups * largest;
    (1..=shape.groups / full.max(1)).rev().find_map(|parts| {
        let last = shape.groups - parts * full;
        if !fits(shape.groups, parts) || !fits(rest, last) {
            return None;
        }
        let column = quiet(shape.groups, parts, rounds)?;
        let short = if rest == 0 { vec![Vec::new(); rounds] } else { quiet(rest, last, rounds)? };
        let round = |(column, short): (&Vec<u32>, &Vec<u32>)| {
            let mut groups = Vec::with_capacity(shape.people);
            for at in 0..full {
                groups.extend(column.iter().map(|group| group + (at * parts) as u32));
            }
            groups.extend(short.iter().map(|group| group + (full * parts) as u32));
            groups
        };
        Some(column.iter().zip(&short).map(round).collect())
    })
}

/// So many rounds of lines without repeats.
fn quiet(people: usize, groups: usize, rounds: usize) -> Option<Schedule> {
    let shape = Shape::even(people, groups, rounds)?;
    let schedule = lines(&shape);
    (schedule.len() == rounds && shape.repeats_squared(&schedule) == 0).then_some(schedule)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeats(people: usize, groups: usize, rounds: usize) -> Option<u64> {
        let shape = Shape::even(people, groups, rounds).unwrap();
        let schedule = lines(&shape);
        for round in &schedule {
            let mut sizes: Vec<u32> = shape.members(round).iter().map(|group| group.len() as u32).collect();
            sizes.sort_unstable_by(|one, other| other.cmp(one));
            assert_eq!(sizes, shape.sizes, "{people}/{groups}");
        }
        (schedule.len() == rounds).then(|| shape.repeats_squared(&schedule))
    }

    #[test]
    fn prime_powers_give_as_many_rounds_without_repeats() {
        for groups in [2, 3, 4, 5, 7, 8, 9, 11, 13] {
            for people in groups..=groups * groups {
                assert_eq!(repeats(people, groups, groups), Some(0), "{people}/{groups}");
            }
            assert_eq!(repeats(groups * groups, groups, groups + 1), Some(0));
            assert_eq!(repeats(groups * groups - 1, groups, groups + 1), Some(0));
        }
    }

    #[test]
    fn twelve_groups_have_five_columns() {
        for people in [48, 53, 60] {
            assert_eq!(repeats(people, 12, 12), Some(0), "{people}");
        }
    }

    #[test]
    fn columns_give_more() {
        assert_eq!(repeats(32, 8, 9), Some(0));
        assert_eq!(repeats(31, 8, 9), Some(0));
        assert_eq!(repeats(27, 9, 13), Some(0));
        assert_eq!(repeats(64, 16, 21), Some(0));
        assert_eq!(repeats(20, 5, 6), None);
    }

    #[test]
    fn small_products_are_not_zero_even_without_a_field() {
        assert_eq!(repeats(3000, 500, 6), Some(0));
        assert_eq!(repeats(300, 60, 15), Some(0));
    }
}
