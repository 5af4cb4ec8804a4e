//! What becomes of answers: themes, actions that are agreed, commitments, the facilitator's own lines for the report.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Moment, Session};

/// A theme that answers are put together under.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Theme {
    /// Names it in the file.
    #[serde(default)]
    pub id: String,
    /// What it is called, in one or two words.
    #[serde(default)]
    pub name: String,
    /// The colour of its swatch, by its English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// What its answers come down to, in the facilitator's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Hands or dots for it, in all votes together.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub votes: u32,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An action that was agreed: what, who, when.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ActionPoint {
    /// Names it in the file.
    #[serde(default)]
    pub id: String,
    /// What is going to be done.
    #[serde(default)]
    pub what: String,
    /// Who sees to it: a first name or a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// With whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// The first step, within a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_step: Option<String>,
    /// When it is to be done: a date as `2026-12-01`, else the words that were said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// The answer, by id, that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub status: Standing,
    /// When it was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing has been done yet.
    #[default]
    Open,
    /// Somebody has begun.
    InProgress,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

/// A personal commitment: if this happens, then I will do that.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Commitment {
    /// Names it in the file.
    #[serde(default)]
    pub id: String,
    /// The moment or situation.
    #[serde(default, rename = "if")]
    pub when: String,
    /// The one concrete step.
    #[serde(default)]
    pub then: String,
    /// No later than: a date as `2026-12-01`, else the words that were said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Who asks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buddy: Option<String>,
    /// The first name of whose it is; kept only with leave to print it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it may stand in the report.
    #[serde(default)]
    pub share: Share,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whether a commitment may stand in the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// It may, with the first name of whose it is.
    FirstName,
    /// It may, without a name.
    #[default]
    WithoutName,
    /// It may not.
    No,
}

/// The key of the session's `report` under which the answers stand that were picked.
const PICKED: &str = "picked";
/// The key of the session's `report` under which the facilitator's own lines stand.
const PATTERNS: &str = "patterns";

impl Session {
    /// A theme.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// What stands on a line of the end result.
    pub fn result_line(&self, line: &str) -> Option<&str> {
        self.result.get(line).and_then(Value::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The answers, by id, that were picked for the report.
    pub fn picked(&self) -> Vec<&str> {
        self.lines_of_report(PICKED)
    }

    /// What struck the facilitator, line by line.
    pub fn patterns(&self) -> Vec<&str> {
        self.lines_of_report(PATTERNS)
    }

    fn lines_of_report(&self, key: &str) -> Vec<&str> {
        let values = self.report.get(key).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    pub(super) fn set_picked(&mut self, picked: Vec<String>) -> Vec<String> {
        self.set_lines_of_report(PICKED, picked)
    }

    pub(super) fn set_patterns(&mut self, patterns: Vec<String>) -> Vec<String> {
        self.set_lines_of_report(PATTERNS, patterns)
    }

    fn set_lines_of_report(&mut self, key: &str, lines: Vec<String>) -> Vec<String> {
        let before = self.lines_of_report(key).into_iter().map(str::to_owned).collect();
        // What was not there is not there again after an undo.
        if lines.is_empty() {
            self.report.shift_remove(key);
        } else {
            self.report.insert(key.to_owned(), lines.into());
        }
        before
    }

    /// Fills in a line of the end result, or empties it; gives what stood there.
    pub(super) fn set_result(&mut self, line: &str, text: Option<String>) -> Option<String> {
        let before = match text {
            Some(text) => self.result.insert(line.to_owned(), text.into()),
            None => self.result.shift_remove(line),
        };
        before.and_then(|value| value.as_str().map(str::to_owned))
    }

    /// Keeps the sum of votes with what they were for, answers and themes, where the counts of one vote change.
    pub(super) fn count_votes(
        &mut self,
        before: Option<&IndexMap<String, u32>>,
        after: &IndexMap<String, u32>,
    ) {
        let answers = self.answers.iter_mut().map(|answer| (&answer.id, &mut answer.votes));
        let themes = self.themes.iter_mut().map(|theme| (&theme.id, &mut theme.votes));
        for (id, votes) in answers.chain(themes) {
            let was = before.and_then(|counts| counts.get(id)).copied().unwrap_or(0);
            let is = after.get(id).copied().unwrap_or(0);
            *votes = votes.saturating_sub(was).saturating_add(is);
        }
    }
}
