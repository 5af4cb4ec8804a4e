//! Groups as they stand in the record.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::workshop::Arrange;

/// Groups that were formed for one round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grouping {
    /// The item that formed them.
    pub item: String,
    /// The round they are for, from 1.
    pub round: u32,
    /// How people were put together.
    pub arrange: Arrange,
    /// By which attributes.
    pub by: Vec<String>,
    /// How much each of these attributes counted, where not all counted the same; in the order of `by`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weights: Vec<u32>,
    /// The seed that drew them.
    pub seed: u64,
    /// Units of work that were spent on looking for them person by person: with the same people, rules and limits,
    /// this seed and so many units give the same groups on every machine. None where head counts were enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<u64>,
    /// The groups, by number.
    pub groups: Vec<Group>,
    /// The order in which values count off, where people were mixed that way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deal: Vec<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Grouping {
    /// The groups that have people; all of them while none has.
    pub fn standing(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| self.stands(group))
    }

    /// Whether a group of these has people, or none has.
    pub fn stands(&self, group: &Group) -> bool {
        group.size > 0 || self.groups.iter().all(|other| other.size == 0)
    }

    /// How many people are in these groups.
    pub fn people(&self) -> u32 {
        self.groups.iter().fold(0, |people, group| people.saturating_add(group.size))
    }
}

/// A group. One that was joined to another, or whose people all went, stays in the record with a size of 0: what it
/// said stays its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Names the group in the file; unique over all groupings of a session.
    pub id: String,
    /// Its number, from 1.
    pub number: u32,
    /// What it calls itself.
    pub name: Option<String>,
    /// How many people.
    pub size: u32,
    /// How many of each value.
    #[serde(default)]
    pub counts: IndexMap<String, u32>,
    /// Who, by participant.
    #[serde(default)]
    pub members: Vec<String>,
    /// Who leads it, by participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<String>,
    /// The question it works on.
    #[serde(default)]
    pub question: Option<String>,
    /// Where it sits, in words that follow “to”.
    #[serde(default)]
    pub place: Option<String>,
    /// The numbers, by value, of people in it who have no name: whoever has number 7 goes in every round where 7
    /// stands. The empty value is theirs of whom nothing is known. Empty where nobody needs a number.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub heads: IndexMap<String, Vec<u32>>,
    /// The numbers of the groups of another item that were put together in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<u32>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
