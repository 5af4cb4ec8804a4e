//! What came of forming groups, and what they are worth.

use indexmap::IndexMap;

use crate::session::Grouping;

/// Groups that could be formed.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The groups.
    pub grouping: Grouping,
    /// How often a value is split over groups: fragments less the values that are there.
    pub splits: u32,
    /// Whether nothing better exists: no fewer splits, no more even spread.
    pub proven: bool,
    /// Pairs of people who were in one group before and are again; none where nobody was.
    pub again: Option<u32>,
    /// How attributes are spread, those that count most first.
    pub spreads: Vec<Spread>,
    /// The rounds after the first, where people go to other groups in each.
    pub rounds: Option<Rounds>,
    /// How many groups were put together to these, where that is what they are made of.
    pub joined: Option<u32>,
}

/// Groups for rounds after the first.
#[derive(Debug, Clone)]
pub struct Rounds {
    /// The groups of the second round and those after it.
    pub later: Vec<Grouping>,
    /// How many times two people meet again, rounds that are over included.
    pub again: u64,
    /// The most often that any two people meet.
    pub most: u32,
    /// Whether one person at each table stays.
    pub hosts: bool,
}

/// How an attribute is spread over groups.
#[derive(Debug, Clone, PartialEq)]
pub enum Spread {
    /// By value: the fewest and the most that a group has.
    Kinds {
        /// The attribute.
        attribute: String,
        /// Value, fewest, most; in the order of the script.
        values: Vec<(String, u32, u32)>,
    },
    /// The lowest and the highest mean of a group.
    Numbers {
        /// The attribute.
        attribute: String,
        /// The lowest.
        low: f64,
        /// The highest.
        high: f64,
    },
}

impl Spread {
    /// Of people by value, per group.
    pub(super) fn of_kinds(attribute: String, groups: &[IndexMap<String, u32>]) -> Self {
        let mut values: Vec<(String, u32, u32)> = Vec::new();
        for value in groups.iter().flat_map(|counts| counts.keys()) {
            if !values.iter().any(|(known, ..)| known == value) {
                let people = || groups.iter().map(|counts| counts.get(value).copied().unwrap_or(0));
                let (fewest, most) = (people().min().unwrap_or(0), people().max().unwrap_or(0));
                values.push((value.clone(), fewest, most));
            }
        }
        Self::Kinds { attribute, values }
    }

    /// Of numbers, per group; groups in which nobody has one are left out.
    pub(super) fn of_numbers(attribute: String, groups: impl Iterator<Item = Vec<f64>>) -> Self {
        let means = groups.filter(|known| !known.is_empty());
        let means: Vec<f64> = means.map(|known| known.iter().sum::<f64>() / known.len() as f64).collect();
        let low = means.iter().copied().fold(f64::INFINITY, f64::min);
        let high = means.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if means.is_empty() {
            return Self::Kinds { attribute, values: Vec::new() };
        }
        Self::Numbers { attribute, low, high }
    }
}
