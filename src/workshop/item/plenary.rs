//! What the whole room does: listen, answer, have a break.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::is_default;
use crate::workshop::Text;

/// A page to talk by.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Talk {
    /// One sentence: what this is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Text>,
    /// Paragraphs to read out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Text>,
    /// Points to make.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
    /// Whether the points show at once or one by one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reveal: Reveal,
    /// What often goes wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pitfall: Option<Text>,
    /// Two sides beside each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contrast: Option<Contrast>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A point: the few words on the screen, and the rest that is said with them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Point {
    /// The few words that the back row can read.
    pub text: Text,
    /// What is said with them; shown smaller where there is room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<Text>,
    /// Left out while one of these variables is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How points come on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reveal {
    /// All at once.
    #[default]
    All,
    /// One by one.
    One,
}

/// Two sides beside each other, row by row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Contrast {
    /// What stands above the left side.
    pub left: Text,
    /// What stands above the right side.
    pub right: Text,
    /// The rows.
    pub rows: Vec<ContrastRow>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One row of a contrast.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ContrastRow {
    /// On the left.
    pub left: Text,
    /// On the right.
    pub right: Text,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A question to the whole room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The question.
    pub question: Text,
    /// How the room answers.
    pub answer: Answer,
    /// What people do: raise fingers, call out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Text>,
    /// The options of a choice, or what the ends of a scale mean.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// A question to ask on with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Text>,
    /// Headings that free answers are taken down under; none is one list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Text>,
    /// At most so many free answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_answers: Option<u32>,
    /// Asked once for each outcome of the item of this id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The four kinds of answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Words, called out.
    Free,
    /// One to five, on the fingers of one hand.
    Scale,
    /// Hands, counted.
    Count,
    /// One of several options.
    Choice,
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// Names the option in the session file.
    pub id: String,
    /// What it says.
    pub text: Text,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A break.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Pause {
    /// Something to say with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
