//! How many groups, and how large each.

use thiserror::Error;

use super::limits::Limits;

/// The smallest group that is still a group: nobody is left as one or two where that can be helped.
pub const SMALLEST: u32 = 3;

/// Why people cannot be divided as asked.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SizeError {
    /// There is nobody to divide.
    #[error("there are no people to put in groups")]
    NoPeople,
    /// Zero groups were asked for.
    #[error("the number of groups must be at least 1")]
    NoGroups,
    /// Groups of zero people were asked for.
    #[error("the size of a group must be at least 1")]
    NoSize,
    /// A group would stay empty.
    #[error("{people} people cannot fill {groups} groups")]
    TooFewPeople {
        /// How many people there are.
        people: u32,
        /// How many groups were asked for.
        groups: u32,
    },
    /// The limits contradict each other.
    #[error("the smallest size, {min}, is above the largest, {max}")]
    MinAboveMax {
        /// The fewest people in a group, as given.
        min: u32,
        /// The most people in a group, as given.
        max: u32,
    },
    /// Not everybody gets a group of the smallest size.
    #[error("{groups} groups of at least {min} need more than {people} people")]
    BelowMin {
        /// How many people there are.
        people: u32,
        /// How many groups were asked for.
        groups: u32,
        /// The fewest people in a group.
        min: u32,
    },
    /// Somebody is left over when all groups have the largest size.
    #[error("{groups} groups of at most {max} cannot hold {people} people")]
    AboveMax {
        /// How many people there are.
        people: u32,
        /// How many groups were asked for.
        groups: u32,
        /// The most people in a group.
        max: u32,
    },
    /// No number of groups at all keeps to the limits.
    #[error("{people} people cannot be divided into groups of {min} to {max}")]
    NoFit {
        /// How many people there are.
        people: u32,
        /// The fewest people in a group.
        min: u32,
        /// The most people in a group.
        max: u32,
    },
}

/// Whether every group can have somebody.
pub(super) fn fits(people: u32, groups: u32) -> Result<(), SizeError> {
    if people == 0 {
        return Err(SizeError::NoPeople);
    }
    if groups == 0 {
        return Err(SizeError::NoGroups);
    }
    if people < groups {
        return Err(SizeError::TooFewPeople { people, groups });
    }
    Ok(())
}

/// The sizes of `groups` groups that together hold `people`: equal within one, the larger first.
///
/// # Errors
///
/// When there are no people, no groups, or fewer people than groups.
pub fn sizes(people: u32, groups: u32) -> Result<Vec<u32>, SizeError> {
    fits(people, groups)?;
    let (even, larger) = (people / groups, people % groups);
    Ok((0..groups).map(|g| even + u32::from(g < larger)).collect())
}

/// The number of groups when a facilitator asks for groups of about `size` people.
///
/// The number whose average size is nearest to `size`, the fewer and larger groups where two are as near.
/// A leftover of one or two joins the others unless pairs or singles were asked for; `limits` go before `size`.
///
/// # Errors
///
/// When there are no people, `size` is zero, or no number of groups keeps to `limits`.
pub fn groups_for_size(people: u32, size: u32, limits: Limits) -> Result<u32, SizeError> {
    if size == 0 {
        return Err(SizeError::NoSize);
    }
    let possible = limits.possible_groups(people, size.min(SMALLEST))?;
    let (people, size) = (u64::from(people), u64::from(size));
    let fewer = (people / size).max(1);
    let more = fewer + 1;
    // people/fewer − size against size − people/more, both sides times fewer·more.
    let over = (people * more).saturating_sub(size * fewer * more);
    let under = (size * fewer * more).saturating_sub(people * fewer);
    let nearest = if over <= under { fewer } else { more };
    let nearest = u32::try_from(nearest).unwrap_or(u32::MAX);
    Ok(nearest.clamp(*possible.start(), *possible.end()))
}

/// The number of groups when a facilitator asks for `wanted` of them: as many, unless a group would then be
/// smaller than [`SMALLEST`] or `limits` forbid it; then the nearest number that will do.
///
/// # Errors
///
/// When there are no people, `wanted` is zero, or no number of groups keeps to `limits`.
pub fn default_groups(people: u32, wanted: u32, limits: Limits) -> Result<u32, SizeError> {
    if wanted == 0 {
        return Err(SizeError::NoGroups);
    }
    let possible = limits.possible_groups(people, SMALLEST)?;
    Ok(wanted.clamp(*possible.start(), *possible.end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Limits = Limits { min: None, max: None };

    fn limits(min: u32, max: u32) -> Limits {
        Limits { min: Some(min), max: Some(max) }
    }

    #[test]
    fn sizes_differ_by_one_at_most_and_start_large() {
        assert_eq!(sizes(28, 5), Ok(vec![6, 6, 6, 5, 5]));
        assert_eq!(sizes(12, 4), Ok(vec![3; 4]));
        assert_eq!(sizes(0, 4), Err(SizeError::NoPeople));
        assert_eq!(sizes(4, 0), Err(SizeError::NoGroups));
        let (people, groups) = (2, 3);
        assert_eq!(sizes(people, groups), Err(SizeError::TooFewPeople { people, groups }));
    }

    #[test]
    fn about_a_size_is_the_nearest_average() {
        let about = |people, size| groups_for_size(people, size, FREE).unwrap();
        assert_eq!(about(28, 5), 6);
        assert_eq!(about(14, 4), 4);
        assert_eq!(about(10, 4), 3);
        assert_eq!(about(6, 4), 2);
        // Never a leftover of one or two …
        assert_eq!(about(5, 4), 1);
        assert_eq!(about(4, 3), 1);
        assert_eq!(about(2, 4), 1);
        // … unless that is what was asked for, and even then nobody is alone among pairs.
        assert_eq!(about(8, 2), 4);
        assert_eq!(about(7, 2), 3);
        assert_eq!(about(3, 1), 3);
    }

    #[test]
    fn limits_go_before_the_size_asked_for() {
        assert_eq!(groups_for_size(20, 4, limits(5, 6)), Ok(4));
        assert_eq!(groups_for_size(20, 10, limits(2, 6)), Ok(4));
        let no_fit = SizeError::NoFit { people: 7, min: 4, max: 5 };
        assert_eq!(groups_for_size(7, 4, limits(4, 5)), Err(no_fit));
        assert_eq!(groups_for_size(7, 0, FREE), Err(SizeError::NoSize));
        // Nobody asked for at least three: a largest size may make it impossible.
        let at_most_four = Limits { max: Some(4), ..FREE };
        assert_eq!(groups_for_size(5, 4, at_most_four), Ok(2));
    }

    #[test]
    fn wanted_groups_shrink_until_each_has_three() {
        assert_eq!(default_groups(28, 5, FREE), Ok(5));
        assert_eq!(default_groups(11, 5, FREE), Ok(3));
        assert_eq!(default_groups(2, 5, FREE), Ok(1));
        assert_eq!(default_groups(20, 5, limits(2, 3)), Ok(7));
        assert_eq!(default_groups(0, 5, FREE), Err(SizeError::NoPeople));
        assert_eq!(default_groups(5, 0, FREE), Err(SizeError::NoGroups));
    }

    #[test]
    fn no_number_is_too_large() {
        assert!(groups_for_size(u32::MAX, u32::MAX, FREE).is_ok());
        assert!(groups_for_size(u32::MAX, 1, FREE).is_ok());
    }
}
