//! The only way to alter a session: a [`Change`], which gives its own inverse when it is applied.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::clock::Round;
use super::closing::{ActionPoint, Commitment, Theme};
use super::grouping::{Group, Grouping};
use super::record::{Answer, FactorCount, Parked, Participant, Place, WallState};
use super::timeline::note_of;
use super::{Moment, Session};
use crate::roster::rules::Rule;
use crate::workshop::{Attribute, Item, Text};

/// Something that alters a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Fills in a variable, or empties it.
    SetVariable {
        /// Its name.
        name: String,
        /// What it stands for.
        value: Option<Text>,
    },
    /// Says how many people are there.
    SetPeople(Option<u32>),
    /// Sets the hands counted for a question.
    SetTally {
        /// The item that asked.
        item: String,
        /// Hands by value; none when nothing was counted.
        counts: Option<IndexMap<String, u32>>,
    },
    /// Puts somebody at a position in the list of names.
    PutParticipant {
        /// The position.
        at: usize,
        /// Who.
        participant: Participant,
    },
    /// Takes somebody off the list of names.
    TakeParticipant {
        /// Who.
        id: String,
    },
    /// Changes what is known of somebody: the name, whether they are there, their attributes.
    SetParticipant(Participant),
    /// Sets the whole list of names, as when one is imported.
    SetRoster(Vec<Participant>),
    /// Adds an attribute that the script did not have, or takes it away.
    SetAttribute {
        /// Names it in the record.
        id: String,
        /// What it is.
        attribute: Option<Attribute>,
    },
    /// Sets how many people have each value of an attribute.
    SetHeadCounts {
        /// The attribute.
        attribute: String,
        /// People by value; none when nothing was counted.
        counts: Option<IndexMap<String, u32>>,
    },
    /// Says what must hold of groups.
    SetRules(Vec<Rule>),
    /// Sets the groups that an item formed for a round.
    SetGrouping {
        /// The item.
        item: String,
        /// The round, from 1.
        round: u32,
        /// The groups.
        grouping: Option<Grouping>,
    },
    /// Sets who is in groups that stand, as when somebody is moved, comes late or leaves.
    SetGroups {
        /// The item.
        item: String,
        /// The round, from 1.
        round: u32,
        /// The groups.
        groups: Vec<Group>,
    },
    /// Says what a group calls itself.
    SetGroupName {
        /// The group.
        group: String,
        /// What it calls itself.
        name: Option<String>,
    },
    /// Says who leads a group.
    SetGroupLeader {
        /// The group.
        group: String,
        /// Who, by participant.
        leader: Option<String>,
    },
    /// Says where a group sits.
    SetGroupPlace {
        /// The group.
        group: String,
        /// In words that follow “to”.
        place: Option<String>,
    },
    /// Puts an answer at a position among all answers.
    PutAnswer {
        /// The position.
        at: usize,
        /// The answer.
        answer: Answer,
    },
    /// Takes an answer away.
    TakeAnswer {
        /// The answer.
        id: String,
    },
    /// Changes the words of an answer.
    SetAnswerText {
        /// The answer.
        id: String,
        /// The new words.
        text: String,
    },
    /// Moves an answer to another position, group and question.
    MoveAnswer {
        /// The answer.
        id: String,
        /// Its new position among all answers.
        at: usize,
        /// Its new group; none is the plenary.
        group: Option<String>,
        /// Its new question.
        question: Option<String>,
    },
    /// Marks an answer as unclear, or not.
    SetUnclear {
        /// The answer.
        id: String,
        /// Whether it is.
        unclear: bool,
    },
    /// Marks an answer as an addition by others than the group.
    SetPlenary {
        /// The answer.
        id: String,
        /// Whether it is.
        plenary: bool,
    },
    /// Puts something on the parking lot, at a position.
    Park {
        /// The position.
        at: usize,
        /// What is parked.
        parked: Parked,
    },
    /// Takes something off the parking lot.
    Unpark {
        /// What is taken.
        id: String,
    },
    /// Changes the words of something parked and whether it has been dealt with.
    SetParked {
        /// What was parked.
        id: String,
        /// Its words.
        text: String,
        /// Whether it has been dealt with.
        done: bool,
    },
    /// Sets the hands for a factor, or adds one of the room's own.
    SetFactor {
        /// The item that asked.
        item: String,
        /// The factor; ids are unique in an item.
        id: String,
        /// Its count; none when nothing was counted.
        factor: Option<FactorCount>,
    },
    /// Puts an answer under a theme, or takes it from there.
    SetAnswerTheme {
        /// The answer.
        id: String,
        /// The theme, by id.
        theme: Option<String>,
    },
    /// Puts a theme at a position.
    PutTheme {
        /// The position.
        at: usize,
        /// The theme.
        theme: Theme,
    },
    /// Takes a theme away; its answers keep pointing at it.
    TakeTheme {
        /// The theme.
        id: String,
    },
    /// Changes what a theme is called, its colour, its words.
    SetTheme(Theme),
    /// Moves a theme to another position among all.
    MoveTheme {
        /// The theme.
        id: String,
        /// Its new position.
        at: usize,
    },
    /// Puts an action at a position.
    PutAction {
        /// The position.
        at: usize,
        /// What is agreed.
        action: ActionPoint,
    },
    /// Takes an action away.
    TakeAction {
        /// The action.
        id: String,
    },
    /// Changes an action.
    SetAction(ActionPoint),
    /// Moves an action to another position among all.
    MoveAction {
        /// The action.
        id: String,
        /// Its new position.
        at: usize,
    },
    /// Puts a commitment at a position.
    PutCommitment {
        /// The position.
        at: usize,
        /// What somebody will do.
        commitment: Commitment,
    },
    /// Takes a commitment away.
    TakeCommitment {
        /// The commitment.
        id: String,
    },
    /// Changes a commitment.
    SetCommitment(Commitment),
    /// Fills in a line of the end result, or empties it.
    SetResult {
        /// The line of the form.
        line: String,
        /// The words.
        text: Option<String>,
    },
    /// Picks answers for the report, by id.
    SetPicked(Vec<String>),
    /// Says what struck the facilitator, line by line.
    SetPatterns(Vec<String>),
    /// Puts an item in a step of the session's own copy of the script, at a position.
    PutItem {
        /// The step.
        step: String,
        /// The position.
        at: usize,
        /// The item.
        item: Box<Item>,
    },
    /// Takes an item out of the session's own copy of the script.
    TakeItem {
        /// The item.
        id: String,
    },
    /// Changes an item in the session's own copy of the script: its words, its minutes.
    SetItem(Box<Item>),
    /// Starts a clock, or sets one that was started.
    SetRound {
        /// Which clock; none starts a new one.
        index: Option<usize>,
        /// What it becomes.
        round: Round,
    },
    /// Takes the last clock away: the inverse of starting one.
    DropRound {
        /// Which clock.
        index: usize,
    },
    /// Says whether phases follow each other by themselves.
    SetAutoPhases(Option<bool>),
    /// Says what the room sees.
    SetWall(WallState),
    /// Goes to a place.
    Enter(Place),
    /// Keeps half-typed text.
    SetDraft {
        /// The field.
        key: String,
        /// The text; empty drops the draft.
        text: String,
    },
    /// Says when the workshop ended.
    End(Option<Moment>),
    /// Several changes that are one act.
    Many(Vec<Change>),
}

impl Session {
    /// Applies a change, notes it on the timeline and gives its inverse.
    pub fn apply(&mut self, change: Change, now: Moment) -> Change {
        if let Change::Many(changes) = change {
            let mut undo: Vec<_> = changes.into_iter().map(|change| self.apply(change, now)).collect();
            undo.reverse();
            return Change::Many(undo);
        }
        // Where one is must be known before what happens there is noted.
        if let Change::Enter(place) = &change {
            let place = std::mem::replace(&mut self.place, place.clone());
            if (&place.step, &place.item, &place.phase)
                != (&self.place.step, &self.place.item, &self.place.phase)
            {
                self.note("item-entered", None, None, now);
            }
            return Change::Enter(place);
        }
        if let Some((what, id, value)) = note_of(&change) {
            self.note(what, id, value, now);
        }
        self.alter(change)
    }
}
