//! The record of one run of a script: all that was said and decided, as it stands in the file.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::Moment;
use super::clock::Round;
use super::closing::{ActionPoint, Commitment, Theme};
use super::grouping::Grouping;
use super::timeline::Event;
use crate::roster::rules::Rule;
use crate::workshop::{Lang, Script, Text, Tone};

/// What the first key of every session file says.
pub const FORMAT: &str = "kring-session";
/// The version of the file that this program writes.
pub const VERSION: u32 = 1;

/// One run of a script. Only a [`Change`](super::Change) alters it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of the file.
    pub version: u32,
    /// Names this session among all.
    pub id: String,
    /// What the workshop was called.
    pub title: String,
    /// The language it began in.
    pub language: Lang,
    /// Where all chance in it comes from.
    pub seed: u64,
    /// The length it was planned for, in minutes.
    pub length: u32,
    /// How many people are there, once somebody counted.
    pub people_present: Option<u32>,
    /// When it began.
    pub started_at: Moment,
    /// When the file was last written.
    pub saved_at: Option<Moment>,
    /// When the last page was reached.
    pub ended_at: Option<Moment>,
    /// The script as run, complete.
    pub workshop: Script,
    /// What the facilitator filled in.
    #[serde(default, deserialize_with = "or_nothing")]
    pub variables: IndexMap<String, Text>,
    /// Where the workshop is.
    pub place: Place,
    /// Who takes part, when that is known.
    #[serde(default, deserialize_with = "or_nothing")]
    pub participants: Vec<Participant>,
    /// What must hold of groups, in the order in which it was said.
    #[serde(default, deserialize_with = "or_nothing", skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// How many people have each value of an attribute.
    #[serde(default, deserialize_with = "or_nothing")]
    pub head_counts: IndexMap<String, IndexMap<String, u32>>,
    /// Hands counted for questions.
    #[serde(default, deserialize_with = "or_nothing")]
    pub tallies: Vec<Tally>,
    /// Groups that were formed.
    #[serde(default, deserialize_with = "or_nothing")]
    pub groupings: Vec<Grouping>,
    /// Clocks that ran.
    #[serde(default, deserialize_with = "or_nothing")]
    pub rounds: Vec<Round>,
    /// What was said.
    #[serde(default, deserialize_with = "or_nothing")]
    pub answers: Vec<Answer>,
    /// What was set aside for later.
    #[serde(default, deserialize_with = "or_nothing")]
    pub parking_lot: Vec<Parked>,
    /// Actions that were agreed.
    #[serde(default, deserialize_with = "or_nothing")]
    pub actions: Vec<ActionPoint>,
    /// Personal commitments.
    #[serde(default, deserialize_with = "or_nothing")]
    pub commitments: Vec<Commitment>,
    /// Factors that were recognised or added.
    #[serde(default, deserialize_with = "or_nothing")]
    pub factors: Vec<FactorCount>,
    /// The end result: the words by line of the form.
    #[serde(default, deserialize_with = "or_nothing")]
    pub result: Map<String, Value>,
    /// Themes of answers.
    #[serde(default, deserialize_with = "or_nothing")]
    pub themes: Vec<Theme>,
    /// What was picked for the report, and the facilitator's own lines in it.
    #[serde(default, deserialize_with = "or_nothing")]
    pub report: Map<String, Value>,
    /// What the room sees.
    #[serde(default, deserialize_with = "or_nothing")]
    pub wall: WallState,
    /// Whether phases follow each other by themselves; as the script says while unset.
    #[serde(default)]
    pub auto_phases: Option<bool>,
    /// Half-typed text, by field.
    #[serde(default, deserialize_with = "or_nothing")]
    pub drafts: IndexMap<String, String>,
    /// The number that the next id takes; ids are never used twice.
    #[serde(default, deserialize_with = "or_nothing")]
    pub next_id: u64,
    /// All that happened, in order.
    #[serde(default, deserialize_with = "or_nothing")]
    pub timeline: Vec<Event>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A part of the record that may be missing: a `null`, as some programs write for a list without entries, is nothing.
fn or_nothing<'de, T: Default + Deserialize<'de>, D: Deserializer<'de>>(part: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(part)?.unwrap_or_default())
}

/// Where the workshop is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// The step.
    pub step: String,
    /// The item in it.
    pub item: String,
    /// The phase of a breakout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// The round of a breakout or the run of a repeated step, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u32>,
    /// The group whose answers are shown; the plenary while none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The question whose answers are shown, where there are no groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// How many points of a talk are revealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<u32>,
    /// Whether answers are shown by theme rather than by group.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_theme: bool,
    /// The answer that is put under a theme now, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

impl Place {
    /// The first page of an item.
    pub fn of(step: impl Into<String>, item: impl Into<String>) -> Self {
        Self { step: step.into(), item: item.into(), ..Self::default() }
    }

    /// The page before the first step, where variables and the number of people are asked.
    pub fn setup() -> Self {
        Self::of(SETUP_STEP, SETUP_ITEM)
    }

    /// Whether this is the page before the first step.
    pub fn is_setup(&self) -> bool {
        self.step == SETUP_STEP
    }
}

/// The step id of the page before the first step; no script may use it.
pub const SETUP_STEP: &str = "start";
/// The item id of the page before the first step; no script may use it.
pub const SETUP_ITEM: &str = "setup";

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// Names the participant in the file.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// Whether they are in the room; who is not, is in no group.
    pub present: bool,
    /// When they came in, where that was after the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_at: Option<Moment>,
    /// When they went, where that was before the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_at: Option<Moment>,
    /// Value by attribute: a word that the attribute knows, or a number. Nothing stands here that nobody entered here:
    /// head counts are kept as totals.
    #[serde(default)]
    pub attributes: IndexMap<String, Value>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Hands counted for one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The item that asked.
    pub item: String,
    /// Hands by value: `1`–`5` on a scale, the option's id in a choice, `hands` in a head count.
    pub counts: IndexMap<String, u32>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Names the answer in the file.
    pub id: String,
    /// The item that asked for it: the breakout for what groups bring in, else the question.
    pub item: String,
    /// The round it belongs to, from 1.
    #[serde(default)]
    pub round: Option<u32>,
    /// The group that said it; the plenary when none.
    pub group: Option<String>,
    /// The question of the breakout that it answers.
    #[serde(default)]
    pub question: Option<String>,
    /// The words.
    pub text: String,
    /// When it was kept.
    pub at: Moment,
    /// Where it was typed.
    #[serde(default = "desk")]
    pub source: String,
    /// Tags.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Its theme.
    #[serde(default)]
    pub theme: Option<String>,
    /// Hands or dots for it.
    #[serde(default)]
    pub votes: u32,
    /// Whether somebody of another group added it.
    #[serde(default)]
    pub plenary: bool,
    /// Whether it has to be asked again what was meant.
    #[serde(default)]
    pub unclear: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where an answer comes from when it was typed by the facilitator.
pub fn desk() -> String {
    "desk".to_owned()
}

/// Something set aside for later.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parked {
    /// Names it in the file.
    pub id: String,
    /// The words.
    pub text: String,
    /// When it was parked.
    pub at: Moment,
    /// The step in which it came up.
    #[serde(default)]
    pub step: Option<String>,
    /// Whether it has been dealt with.
    #[serde(default)]
    pub done: bool,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A factor that hands were counted for, or that the room added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FactorCount {
    /// Its id in the script, or one of its own when the room added it.
    pub id: String,
    /// The item that asked.
    pub item: String,
    /// Whether it makes things fail or succeed.
    pub tone: Tone,
    /// The words, when the room added it.
    #[serde(default)]
    pub text: Option<String>,
    /// Hands.
    #[serde(default)]
    pub count: Option<u32>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the room sees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WallState {
    /// Whether the wall follows the desk or is blank.
    pub show: WallShow,
    /// A sentence instead of the page.
    #[serde(default)]
    pub message: Option<String>,
    /// The language of the wall.
    pub language: Lang,
    /// Whether the wall stays where it is while the desk goes on.
    #[serde(default)]
    pub frozen: bool,
    /// How the wall shows time.
    #[serde(default = "digits")]
    pub clock: String,
    /// Whether the names of participants may show.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub names: bool,
    /// What is shown of what was held back: an item as a whole, or `item/group` of one group, `item/question` where
    /// there are no groups, `item/plenary` of what the room added.
    #[serde(default)]
    pub revealed: Vec<String>,
    /// The items of which the answers are held back, beside those of which the script says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<String>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

fn digits() -> String {
    "digits".to_owned()
}

impl Default for WallState {
    fn default() -> Self {
        Self {
            show: WallShow::Follow,
            message: None,
            language: Lang::default(),
            frozen: false,
            clock: digits(),
            names: false,
            revealed: Vec::new(),
            held: Vec::new(),
            extra: Map::new(),
        }
    }
}

/// Whether the wall follows the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WallShow {
    /// It shows the page that the desk is on.
    Follow,
    /// It shows nothing.
    Blank,
}
