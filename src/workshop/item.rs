//! The items of a step: what can happen in a workshop, in any order and number.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Minutes, PerLength, Text};

/// One item: what all kinds have, and what its kind has of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Names the item in the session file; unique in the script.
    pub id: String,
    /// Its heading on the screen; without one, the step's title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// How long it is planned to take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<PerLength<Minutes>>,
    /// The least it can be shortened to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_minutes: Option<PerLength<Minutes>>,
    /// Whether it may be skipped when time is short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Only in workshops of these lengths; in all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lengths: Vec<u32>,
    /// Left out while one of these variables is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// For the facilitator only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// What kind of item it is.
    #[serde(flatten)]
    pub kind: ItemKind,
}

/// The kinds of item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum ItemKind {
    /// The facilitator tells something.
    Talk(Talk),
    /// A question to the whole room.
    Ask(Ask),
    /// Groups are formed.
    Groups(Groups),
    /// Groups work, in phases and perhaps in several rounds.
    Breakout(Breakout),
    /// What the groups bring in is taken down.
    Harvest(Harvest),
    /// Answers are put together under themes.
    Themes(Themes),
    /// The room chooses.
    Vote(Vote),
    /// Factors are recognised by a show of hands.
    Factors(Factors),
    /// The end result is filled in.
    Result(ResultForm),
    /// Actions are agreed.
    Actions(Actions),
    /// Personal commitments are made.
    Commitments(Commitments),
    /// What was parked comes back.
    Parking(Parking),
    /// A break.
    Break(Pause),
    /// The last page.
    Last(Last),
}

impl ItemKind {
    /// The word for the kind in a script.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Talk(_) => "talk",
            Self::Ask(_) => "ask",
            Self::Groups(_) => "groups",
            Self::Breakout(_) => "breakout",
            Self::Harvest(_) => "harvest",
            Self::Themes(_) => "themes",
            Self::Vote(_) => "vote",
            Self::Factors(_) => "factors",
            Self::Result(_) => "result",
            Self::Actions(_) => "actions",
            Self::Commitments(_) => "commitments",
            Self::Parking(_) => "parking",
            Self::Break(_) => "break",
            Self::Last(_) => "last",
        }
    }
}

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
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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

/// Whether a value is what it would be if it were not written; such values are left out of the file.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
