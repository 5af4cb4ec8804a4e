//! The items of a step: what can happen in a workshop, in any order and number.

mod closing;
mod groups;
mod plenary;

use serde::{Deserialize, Serialize};

use super::{Minutes, PerLength, Text};

pub use closing::{Actions, Commitments, Factor, Factors, Last, Parking, ResultForm, Themes, Tone, Vote};
pub use groups::{Arrange, Assign, Breakout, FormField, Groups, Harvest, Phase, Question, Role, Rotation};
pub use plenary::{Answer, Ask, Choice, Contrast, ContrastRow, Pause, Point, Reveal, Talk};

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

/// Whether a value is what it would be if it were not written; such values are left out of the file.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
