//! What forming groups gives back, and what it refuses.

use thiserror::Error;

use super::sizes::SizeError;
use super::table::Table;

/// The most people that groups are formed of. Beyond any hall; it keeps a slip of the finger from asking for
/// more memory than there is.
pub const MOST_PEOPLE: u32 = 1_000_000;

/// Groups, and how good they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Who is where.
    pub table: Table,
    /// Pairs of a value and a group in which it occurs.
    pub fragments: u32,
    /// Whether nothing better exists by the measure of the method that made this.
    pub proven: bool,
    /// How much was done for it, in elementary steps: the same for the same question and seed on every machine.
    pub work: u64,
}

/// Why groups could not be formed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum GroupError {
    /// The people cannot be divided as asked.
    #[error(transparent)]
    Size(#[from] SizeError),
    /// There are more people than groups are formed of.
    #[error("{people} people are more than the {most} that can be put in groups")]
    TooManyPeople {
        /// How many people there are.
        people: u64,
        /// [`MOST_PEOPLE`].
        most: u32,
    },
    /// A rule names a person, a group or an attribute of kinds that is not there.
    #[error("rule {rule} names what is not there")]
    NoSuch {
        /// Its position among the rules of the question.
        rule: usize,
    },
    /// Within the work allowed neither groups were found that keep all rules, nor that there are none.
    #[error("no groups were found that keep all rules; there may be some")]
    NotFound,
    /// These rules cannot hold together: the smallest such set that was found.
    #[error("{} rules cannot hold together", rules.len())]
    Conflict {
        /// Positions among the rules of the question, ascending; empty when the sizes alone stand in the way.
        rules: Vec<usize>,
    },
}

/// How many people the head counts stand for.
pub(super) fn head_count(counts: &[u32]) -> Result<u32, GroupError> {
    let people = counts.iter().fold(0_u64, |sum, &count| sum.saturating_add(u64::from(count)));
    match u32::try_from(people) {
        Ok(people) if people <= MOST_PEOPLE => Ok(people),
        _ => Err(GroupError::TooManyPeople { people, most: MOST_PEOPLE }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_named_with_its_number() {
        assert_eq!(head_count(&[9, 0, 6]), Ok(15));
        assert_eq!(
            head_count(&[u32::MAX, u32::MAX]),
            Err(GroupError::TooManyPeople { people: 8_589_934_590, most: MOST_PEOPLE })
        );
    }
}
