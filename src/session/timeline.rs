//! The timeline: all that happened, in order. It only grows.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Change, Moment, Session};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Moment,
    /// What, as a word such as `item-entered`.
    pub what: String,
    /// The step it happened in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The item it happened in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The phase it happened in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// What it happened to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// How much, where it is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What is noted of a change: the word, what it was about, how much.
type Note<'a> = (&'static str, Option<&'a str>, Option<i64>);

impl Session {
    /// Notes on the timeline that something happened here.
    pub fn note(&mut self, what: &str, id: Option<&str>, value: Option<i64>, at: Moment) {
        let place = &self.place;
        let event = Event {
            at,
            what: what.to_owned(),
            step: Some(place.step.clone()),
            item: Some(place.item.clone()),
            phase: place.phase.clone(),
            id: id.map(str::to_owned),
            value,
            extra: Map::new(),
        };
        // Counting hands is one fact, however many digits it took.
        if what == "counted"
            && let Some(last) = self.timeline.last_mut()
            && (&last.what, &last.id, &last.item) == (&event.what, &event.id, &event.item)
        {
            *last = event;
        } else {
            self.timeline.push(event);
        }
    }
}

/// What the timeline says of a change; nothing of half-typed text and of what is counted among others.
pub(super) fn note_of(change: &Change) -> Option<Note<'_>> {
    Some(match change {
        Change::SetVariable { name, .. } => ("variable-set", Some(name), None),
        Change::SetPeople(people) => ("people-counted", None, people.map(i64::from)),
        Change::SetTally { item, .. } => ("counted", Some(item), None),
        Change::PutParticipant { participant, .. } => ("participant-added", Some(&participant.id), None),
        Change::TakeParticipant { id } => ("participant-removed", Some(id), None),
        Change::SetParticipant(participant) => ("participant-changed", Some(&participant.id), None),
        Change::SetRoster(participants) => ("roster-taken", None, Some(participants.len() as i64)),
        Change::SetAttribute { id, .. } => ("attribute-set", Some(id), None),
        Change::SetHeadCounts { attribute, .. } => ("heads-counted", Some(attribute), None),
        Change::SetRules(rules) => ("rules-set", None, Some(rules.len() as i64)),
        Change::SetGrouping { item, grouping, .. } => {
            let groups = grouping.as_ref().map(|grouping| grouping.groups.len() as i64);
            ("groups-formed", Some(item), groups)
        }
        Change::SetGroups { item, groups, .. } => ("groups-changed", Some(item), Some(groups.len() as i64)),
        Change::SetGroupName { group, .. } => ("group-named", Some(group), None),
        Change::SetGroupLeader { group, .. } => ("group-led", Some(group), None),
        Change::SetGroupPlace { group, .. } => ("group-placed", Some(group), None),
        Change::PutAnswer { answer, .. } => ("answer-kept", Some(&answer.id), None),
        Change::TakeAnswer { id } => ("answer-deleted", Some(id), None),
        Change::SetAnswerText { id, .. } => ("answer-changed", Some(id), None),
        Change::MoveAnswer { id, .. } => ("answer-moved", Some(id), None),
        Change::SetUnclear { id, .. } => ("answer-marked", Some(id), None),
        Change::SetPlenary { id, .. } => ("answer-marked-plenary", Some(id), None),
        Change::Park { parked, .. } => ("parked", Some(&parked.id), None),
        Change::Unpark { id } => ("unparked", Some(id), None),
        Change::SetParked { id, .. } => ("parked-changed", Some(id), None),
        Change::SetFactor { id, .. } => ("counted", Some(id), None),
        Change::SetAnswerTheme { id, .. } => ("answer-themed", Some(id), None),
        Change::PutTheme { theme, .. } => ("theme-made", Some(&theme.id), None),
        Change::TakeTheme { id } => ("theme-dropped", Some(id), None),
        Change::SetTheme(theme) => ("theme-changed", Some(&theme.id), None),
        Change::MoveTheme { id, .. } => ("theme-changed", Some(id), None),
        Change::PutAction { action, .. } => ("action-agreed", Some(&action.id), None),
        Change::TakeAction { id } => ("action-deleted", Some(id), None),
        Change::MoveAction { id, .. } => ("action-moved", Some(id), None),
        Change::SetAction(action) => ("action-changed", Some(&action.id), None),
        Change::PutCommitment { commitment, .. } => ("commitment-made", Some(&commitment.id), None),
        Change::TakeCommitment { id } => ("commitment-deleted", Some(id), None),
        Change::SetCommitment(commitment) => ("commitment-changed", Some(&commitment.id), None),
        Change::SetResult { line, .. } => ("result-written", Some(line), None),
        Change::SetPicked(picked) => ("answers-picked", None, Some(picked.len() as i64)),
        Change::SetPatterns(lines) => ("patterns-written", None, Some(lines.len() as i64)),
        Change::PutItem { item, .. } => ("item-added", Some(&item.id), None),
        Change::TakeItem { id } => ("item-dropped", Some(id), None),
        Change::SetItem(item) => ("item-changed", Some(&item.id), None),
        Change::SetRound { index: None, round } => {
            ("clock-started", round.phase.as_deref(), Some(round.planned_s.into()))
        }
        Change::SetRound { round, .. } => ("clock-changed", round.phase.as_deref(), None),
        Change::SetAutoPhases(on) => ("auto-phases", None, on.map(i64::from)),
        Change::SetWall(_) => ("wall-changed", None, None),
        Change::Enter(_) => ("item-entered", None, None),
        Change::End(_) => ("ended", None, None),
        Change::Many(changes) => ("several", None, Some(changes.len() as i64)),
        Change::SetDraft { .. } | Change::DropRound { .. } => return None,
    })
}
