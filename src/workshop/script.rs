//! A script as a whole: its steps, variables and attributes.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Aftercare, Item, Text};

/// A script. One that was [read](super::read) has passed the check: ids are unique, references lead somewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Script {
    /// Names the script in file names and on the command line.
    pub id: String,
    /// What the workshop is called.
    pub title: Text,
    /// One line under the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<Text>,
    /// Lengths in minutes that the script has been timed for, shortest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lengths: Vec<u32>,
    /// The length that is taken unless another is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u32>,
    /// How many participants the script is made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<u32>,
    /// Whom the script leans on; shown on the last page and in the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Text>,
    /// Names between braces in the texts.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub variables: IndexMap<String, Variable>,
    /// What people can be grouped by.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub attributes: IndexMap<String, Attribute>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What the report says.
    #[serde(default)]
    pub report: ReportOptions,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Script {
    /// The length to run: the one asked for, else the script's own, else its only or longest one, else 90 minutes.
    pub fn length_or(&self, asked: Option<u32>) -> u32 {
        asked.or(self.length).or_else(|| self.lengths.last().copied()).unwrap_or(90)
    }

    /// All items in order, each with its step.
    pub fn items(&self) -> impl Iterator<Item = (&Step, &Item)> {
        self.steps.iter().flat_map(|step| step.items.iter().map(move |item| (step, item)))
    }

    /// The item of that id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|(_, item)| item.id == id).map(|(_, item)| item)
    }
}

/// A name between braces in the texts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Variable {
    /// What the facilitator is asked at the start; one without this is never asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<Text>,
    /// An example of an answer, shown while the field is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Text>,
    /// What it is when nothing is filled in; may name other variables. Texts that need a variable which stays empty
    /// are left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Something that people can see of each other, or tell without telling anything of themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    /// The question on the screen.
    pub question: Text,
    /// A word to the facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// Its values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<AttributeValue>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One value of an attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AttributeValue {
    /// Names the value in the session file.
    pub id: String,
    /// In full: “zwart of grijs”.
    pub name: Text,
    /// The short word that is typed and said: “zwart”. The name where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<Text>,
    /// The colour of its swatch, by its English name; none for what has no colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AttributeValue {
    /// The word that is typed and said.
    pub fn word(&self) -> &Text {
        self.word.as_ref().unwrap_or(&self.name)
    }
}

/// A step of the workshop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Names the step in the session file.
    pub id: String,
    /// Its name on the rail.
    pub title: Text,
    /// Whether it bears a number; the opening, the forming of groups and the closing usually do not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub numbered: bool,
    /// Whether the room does this one itself: the “+1”.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interactive: bool,
    /// Runs the step's items more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// What happens in it, in order.
    pub items: Vec<Item>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How often a step's items are run, and over what.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Repeat {
    /// A fixed number of times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Once per outcome of the item of this id (a vote, themes).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// Only the first so many outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<u32>,
    /// What `{loop}` says in each run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the report of this workshop says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReportOptions {
    /// The question that the workshop was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Text>,
    /// Sections that are left out, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<String>,
    /// What happens after the workshop, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aftercare: Vec<Aftercare>,
    /// Further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Text>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
