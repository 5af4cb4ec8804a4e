//! What is asked of this room, person by person.

use super::limits::Limits;

/// People, what is known of them, and the groups that they should form. People, groups and values are numbered
/// from 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// How many people there are; those who are absent are not among them.
    pub people: u32,
    /// What is known of them.
    pub attributes: Vec<Attribute>,
    /// What must hold in every round.
    pub rules: Vec<Rule>,
    /// What to strive for within a round.
    pub aim: Aim,
    /// How many groups.
    pub groups: u32,
    /// Which sizes are allowed; equal within one unless said.
    pub limits: Limits,
    /// How many rounds; at least 1. With more than one, few meetings again come before the aim.
    pub rounds: u32,
    /// Rounds that are over: the group of each person, `None` for who was not there. Who met then has met.
    pub past: Vec<Vec<Option<u32>>>,
    /// Where all chance comes from.
    pub seed: u64,
}

/// What to strive for within a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Aim {
    /// People with the same value of the first attribute together; the next attributes break ties.
    Gather,
    /// Every value over all groups, numbers as far apart as can be, by weight.
    Mix,
    /// By lot.
    #[default]
    Random,
}

/// Something known of people.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// How much it counts beside the others; 1 unless said.
    pub weight: u32,
    /// What each person has; `None` where that is not known: such a person is unlike nobody.
    pub values: Values,
}

/// What each person has of an attribute, one entry per person.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// A value out of some, numbered from 0.
    Kinds(Vec<Option<u32>>),
    /// A number; finite.
    Numbers(Vec<Option<f64>>),
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// These people are in one group.
    Together(Vec<u32>),
    /// No two of these people are in one group.
    Apart(Vec<u32>),
    /// This person is in this group.
    Lock {
        /// Who.
        person: u32,
        /// Where.
        group: u32,
    },
    /// These people lead: no group has two of them, and as many groups as can be have one.
    Leaders(Vec<u32>),
    /// No group has more than so many people of this kind.
    AtMost {
        /// Position among the attributes; one of kinds.
        attribute: usize,
        /// The kind.
        kind: u32,
        /// How many.
        most: u32,
    },
}
