//! What becomes of it: themes, votes, factors, the result, what is agreed, the last page.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Choice;
use super::FormField;
use crate::workshop::Text;

/// Answers are put together under themes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Themes {
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The item whose answers these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The room chooses.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Vote {
    /// The question.
    pub question: Text,
    /// The item whose outcomes are chosen from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What is chosen from, where it is not the outcome of an item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// How many dots each participant has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dots: Option<u32>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Factors are recognised by a show of hands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Factors {
    /// Whether they make things fail or succeed.
    pub tone: Tone,
    /// The question.
    pub question: Text,
    /// The factors.
    pub factors: Vec<Factor>,
    /// Asks for what is not on the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Text>,
    /// How often each participant may raise a hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What factors do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// They make it fail.
    Failure,
    /// They make it succeed.
    Success,
}

/// A factor.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Factor {
    /// Names the factor in the session file.
    pub id: String,
    /// What it is.
    pub text: Text,
    /// What helps against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub antidote: Option<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The end result, as a form.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ResultForm {
    /// What stands above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<FormField>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Actions are agreed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Actions {
    /// What to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// At most so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// The item whose outcomes the actions come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Whether to begin with the open actions of an earlier session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carry: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Personal commitments are made.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Commitments {
    /// What to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What was parked comes back.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Parking {
    /// What to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The last page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Last {
    /// What is sent, to whom, when; and thanks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
