//! Which sizes are allowed.

use std::ops::RangeInclusive;

use super::sizes::{SMALLEST, SizeError, fits};

/// The sizes a facilitator allows, in people per group; `None` where nothing was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The fewest people in a group. Less than one means one: an empty group is no group.
    pub min: Option<u32>,
    /// The most people in a group.
    pub max: Option<u32>,
}

/// The sizes open to `groups` groups: both ends allowed, the smallest at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub min: u32,
    pub max: u32,
}

impl Limits {
    fn contradiction(self) -> Option<SizeError> {
        let (min, max) = (self.min?, self.max?);
        (min > max).then_some(SizeError::MinAboveMax { min, max })
    }

    /// What sizes `people` in `groups` may have. Without limits: equal within one. With only a largest size,
    /// no group is smaller than [`SMALLEST`] where that can be helped.
    pub(super) fn bounds(self, people: u32, groups: u32) -> Result<Bounds, SizeError> {
        fits(people, groups)?;
        if let Some(error) = self.contradiction() {
            return Err(error);
        }
        let even = people / groups;
        if self == Self::default() {
            return Ok(Bounds { min: even, max: people.div_ceil(groups) });
        }
        let min = self.min.unwrap_or_else(|| even.min(SMALLEST)).max(1);
        let max = self.max.unwrap_or(people);
        if even < min {
            return Err(SizeError::BelowMin { people, groups, min });
        }
        if people.div_ceil(groups) > max {
            return Err(SizeError::AboveMax { people, groups, max });
        }
        Ok(Bounds { min, max })
    }

    /// The numbers of groups that keep to the limits, groups of fewer than `smallest` only where that cannot
    /// be helped.
    pub(super) fn possible_groups(
        self,
        people: u32,
        smallest: u32,
    ) -> Result<RangeInclusive<u32>, SizeError> {
        if people == 0 {
            return Err(SizeError::NoPeople);
        }
        if let Some(error) = self.contradiction() {
            return Err(error);
        }
        let max = self.max.unwrap_or(people);
        let fewest = if max == 0 { u32::MAX } else { people.div_ceil(max) };
        let most = people / self.min.unwrap_or(smallest).max(1);
        let most = if self.min.is_none() { most.max(fewest) } else { most };
        if fewest > most || fewest > people {
            let min = self.min.unwrap_or(1);
            return Err(SizeError::NoFit { people, min, max });
        }
        Ok(fewest..=most)
    }
}

impl Bounds {
    /// The numbers of groups that may hold exactly `part` people, where the rest of `people` must fill the rest
    /// of `groups`. `None` when there is no such number.
    pub(super) fn groups_for(self, part: u32, people: u32, groups: u32) -> Option<RangeInclusive<u32>> {
        let rest = people - part;
        let low = part.div_ceil(self.max).max(groups.saturating_sub(rest / self.min));
        let high = (part / self.min).min(groups.checked_sub(rest.div_ceil(self.max))?);
        (low <= high).then_some(low..=high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(min: u32, max: u32) -> Limits {
        Limits { min: Some(min), max: Some(max) }
    }

    #[test]
    fn limits_that_cannot_hold_say_so_with_the_numbers() {
        assert_eq!(limits(5, 4).bounds(20, 4), Err(SizeError::MinAboveMax { min: 5, max: 4 }));
        assert!(matches!(limits(6, 9).bounds(20, 4), Err(SizeError::BelowMin { min: 6, .. })));
        assert!(matches!(limits(1, 4).bounds(20, 4), Err(SizeError::AboveMax { max: 4, .. })));
        assert!(matches!(limits(0, 0).bounds(20, 4), Err(SizeError::AboveMax { max: 0, .. })));
        assert!(limits(0, 0).possible_groups(20, 3).is_err());
    }
}
