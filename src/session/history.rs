//! Undo and redo of what was said and decided, across pages and restarts.

use serde::{Deserialize, Serialize};

use super::record::Place;
use super::{Change, Moment, Session};
use crate::roster::rules::Rule;
use crate::workshop::Arrange;

/// How many acts can be undone.
const DEPTH: usize = 500;

/// What an act was, to be worded where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// A variable was filled in.
    Variable(String),
    /// The people in the room were counted.
    People(Option<u32>),
    /// Somebody was put on the list of names.
    NameAdded(String),
    /// Somebody was taken off it.
    NameRemoved(String),
    /// Somebody was called otherwise before.
    NameChanged(String),
    /// It was said whether somebody is there.
    PresenceSet(String),
    /// An attribute was put beside a name, or taken from there.
    ValueSet(String),
    /// A list of names was taken in: so many were new, and of so many something changed.
    RosterTaken(u32, u32),
    /// An attribute was added on the spot.
    AttributeAdded(String),
    /// Hands were counted for a question.
    Counted,
    /// People were counted by attribute.
    HeadsCounted,
    /// A rule for groups was made.
    RuleMade(Rule),
    /// A rule for groups was dropped.
    RuleDropped(Rule),
    /// Groups were formed.
    Grouped(Arrange, u32),
    /// Groups were formed for so many rounds, so many in each.
    Rounds(u32, u32),
    /// Who came late was put in rounds to come, or who left was taken out.
    RoundsMended,
    /// Somebody was moved to another group, by number.
    PersonMoved(u32),
    /// Somebody by name was moved to another group, by number.
    NamedMoved(String, u32),
    /// People of two groups, by number, changed places.
    Swapped(u32, u32),
    /// Two people by name changed places.
    NamedSwapped(String, String),
    /// A group, by number, was given a name.
    GroupNamed(u32),
    /// It was said who leads a group, by number; none no longer.
    GroupLed(Option<String>, u32),
    /// Somebody came late, by name where there is one, and joined a group, by number.
    CameLate(Option<String>, u32),
    /// Somebody left a group, by number; by name where there is one.
    LeftGroup(Option<String>, u32),
    /// Groups were mended after people left.
    GroupsMended,
    /// A group joined another, both by number.
    GroupsMerged(u32, u32),
    /// A group, by number, was divided over the others.
    GroupClosed(u32),
    /// A place was given to a group, by number.
    GroupPlaced(u32),
    /// An answer was kept.
    AnswerKept(String),
    /// Several answers were kept at once.
    AnswersKept(u32),
    /// The words of an answer were changed.
    AnswerChanged(String),
    /// An answer was deleted.
    AnswerDeleted(String),
    /// An answer was moved.
    AnswerMoved(String),
    /// An answer was marked as unclear, or no longer.
    AnswerMarked(String),
    /// An answer was marked as an addition of the room, or no longer.
    AnswerPlenary(String),
    /// Something was parked.
    Parked(String),
    /// Something parked was dealt with.
    ParkedDone(String),
    /// Something parked was not yet dealt with after all.
    ParkedOpen(String),
    /// Something parked was taken away.
    Unparked(String),
    /// Hands were counted for a factor.
    FactorCounted,
    /// An answer was put under a theme, by name, or taken from it.
    ThemeSet(Option<String>, String),
    /// So many answers were put under a theme, by name, or taken from theirs.
    ThemeSetMany(Option<String>, u32),
    /// A theme was made.
    ThemeMade(String),
    /// A theme was renamed, coloured or worded.
    ThemeChanged(String),
    /// A theme was put together with another.
    ThemesMerged(String, String),
    /// A theme was dropped.
    ThemeDropped(String),
    /// An answer was picked for the report.
    Picked(String),
    /// An answer is no longer picked for the report.
    Unpicked(String),
    /// The facilitator wrote down what struck them.
    Pattern(String),
    /// The facilitator wrote down otherwise what struck them.
    PatternChanged(String),
    /// The facilitator took away something that had struck them.
    PatternDropped(String),
    /// Votes were counted.
    VotesCounted,
    /// A line of the end result was filled in.
    ResultWritten,
    /// An action was agreed.
    ActionAgreed(String),
    /// An action was changed.
    ActionChanged(String),
    /// An action was moved up or down.
    ActionMoved(String),
    /// An action was taken away.
    ActionDropped(String),
    /// Somebody made a commitment.
    Committed,
    /// A commitment was changed.
    CommitmentChanged,
    /// A commitment was taken away.
    CommitmentDropped,
    /// An item was added on the spot.
    ItemAdded(String),
    /// An item that was added on the spot was taken away.
    ItemDropped(String),
    /// The words or the minutes of an item were changed.
    ItemChanged(String),
    /// So many durations of earlier sessions were taken over.
    DurationsTaken(u32),
    /// The room added a factor.
    FactorAdded(String),
    /// A factor that the room had added was taken away.
    FactorRemoved(String),
}

/// An act that can be undone or done again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// What it was.
    pub label: Label,
    /// Where it was done.
    pub place: Place,
    /// What takes it back, or does it again.
    pub change: Change,
    /// Acts with the same key in a row are one.
    #[serde(default)]
    pub merge: Option<String>,
}

/// The acts of a session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct History {
    done: Vec<Act>,
    undone: Vec<Act>,
}

impl History {
    /// Applies a change as an act that can be undone. Acts with the same `merge` key in a row are undone together.
    pub fn act(
        &mut self,
        session: &mut Session,
        change: Change,
        label: Label,
        merge: Option<String>,
        now: Moment,
    ) {
        let place = session.place.clone();
        let change = session.apply(change, now);
        self.undone.clear();
        if merge.is_some() && self.done.last().is_some_and(|last| last.merge == merge) {
            return;
        }
        if self.done.len() == DEPTH {
            self.done.remove(0);
        }
        self.done.push(Act { label, place, change, merge });
    }

    /// Ends a row of acts that are undone together.
    pub fn settle(&mut self) {
        if let Some(last) = self.done.last_mut() {
            last.merge = None;
        }
    }

    /// Takes the last act back, goes to where it was done and says what it was; nothing when there is none.
    pub fn undo(&mut self, session: &mut Session, now: Moment) -> Option<Label> {
        let act = self.done.pop()?;
        let (label, act) = replay(act, "undone", session, now);
        self.undone.push(act);
        Some(label)
    }

    /// Does again what was last taken back; nothing when there is none.
    pub fn redo(&mut self, session: &mut Session, now: Moment) -> Option<Label> {
        let act = self.undone.pop()?;
        let (label, act) = replay(act, "redone", session, now);
        self.done.push(act);
        Some(label)
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

fn replay(act: Act, what: &str, session: &mut Session, now: Moment) -> (Label, Act) {
    session.apply(Change::Enter(act.place.clone()), now);
    session.note(what, None, None, now);
    let change = session.alter(act.change);
    (act.label.clone(), Act { change, merge: None, ..act })
}
