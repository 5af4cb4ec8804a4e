//! What groups do: they are formed, work, and bring in.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::is_default;
use crate::workshop::{Minutes, PerLength, Text};

/// Groups are formed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Groups {
    /// Attributes to group by, the first unless another is chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
    /// How people are put together.
    #[serde(default)]
    pub arrange: Arrange,
    /// How many groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<u32>,
    /// How many people in a group, where no number of groups is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// The fewest people in a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// The most people in a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// The groups of the item of this id are put together into larger ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge: Option<String>,
    /// Where the groups go, in words that follow “to”.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Text>,
    /// Who does what in a group, and how to find them without a name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Something to say with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How people are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Arrange {
    /// Same value together.
    #[default]
    Gather,
    /// Every value spread over the groups.
    Mix,
    /// By lot.
    Random,
}

/// A role in a group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Role {
    /// What the role is called.
    pub name: Text,
    /// Who takes it: “wie het laatst jarig was”.
    pub find: Text,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Groups work on questions.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Breakout {
    /// The item that formed the groups; the last one before this unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<String>,
    /// The questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// Which group gets which question.
    #[serde(default, skip_serializing_if = "is_default")]
    pub assign: Assign,
    /// The questions to take with another number of groups, by that number.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub pick: IndexMap<String, Vec<String>>,
    /// The phases of a round; one without any when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// How many rounds; one unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounds: Option<u32>,
    /// Who moves between rounds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rotation: Rotation,
    /// Whether one host stays at each table.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hosts: bool,
    /// At most so many answers per group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_answers: Option<u32>,
    /// Whether the answers are held back from the room until they are shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hold: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Breakout {
    /// How many rounds; at least one.
    pub fn rounds(&self) -> u32 {
        self.rounds.unwrap_or(1).max(1)
    }

    /// Whether people go to other groups between rounds.
    pub fn remixes(&self) -> bool {
        self.rounds() > 1 && matches!(self.rotation, Rotation::Remix | Rotation::Scatter)
    }

    /// Whether one person stays at each table while the others go on.
    pub fn rounds_have_hosts(&self) -> bool {
        self.remixes() && self.hosts
    }

    /// Whether another question comes to each group in each round.
    pub fn is_carousel(&self) -> bool {
        self.assign == Assign::Carousel || self.rotation == Rotation::Carousel
    }

    /// The question in a round, from 1, of a group that begins with `first`: in a carousel the following one each
    /// round, so that after as many rounds as there are questions each group has met each of them.
    pub fn question_in(&self, first: Option<&str>, round: u32) -> Option<&String> {
        let at = self.questions.iter().position(|question| Some(question.id.as_str()) == first)?;
        let on = if self.is_carousel() { round.saturating_sub(1) as usize } else { 0 };
        self.questions.get((at + on) % self.questions.len()).map(|question| &question.id)
    }
}

/// A question for a group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Question {
    /// Names the question in the session file.
    pub id: String,
    /// The question.
    pub text: Text,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Text>,
    /// Prompts for a group that is stuck.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which group gets which question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Assign {
    /// One each, in order, starting again when there are more groups than questions.
    #[default]
    Each,
    /// All questions for every group.
    Same,
    /// Another one each round: group *g* has question (*g* + round) mod the number of groups.
    Carousel,
}

/// Who moves between rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rotation {
    /// Nobody.
    #[default]
    None,
    /// Whole groups, one table on.
    Carousel,
    /// Everybody but the hosts, each to another table.
    Scatter,
    /// Everybody, so that as few as possible meet again.
    Remix,
}

/// A phase of a round, with a clock of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// Names the phase in the session file.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What to do.
    pub text: Text,
    /// How long.
    pub minutes: PerLength<Minutes>,
    /// Whether the next phase begins by itself at the end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub auto: bool,
    /// Whether everybody works alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub solo: bool,
    /// Whether it is silent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub silent: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the groups bring in is taken down.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Harvest {
    /// The breakout that it harvests; the last one before this unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// What to ask of the groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// How long each group has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_minutes: Option<PerLength<Minutes>>,
    /// What each group is asked for by name; free lines are always possible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<FormField>,
    /// At most so many answers per group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_answers: Option<u32>,
    /// Whether the answers are held back from the room until they are shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hold: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A named line of a form.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct FormField {
    /// Names the line in the session file.
    pub id: String,
    /// What is asked.
    pub text: Text,
    /// Whether it may stay empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
