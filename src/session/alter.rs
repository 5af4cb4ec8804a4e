//! How each change alters the record, and what undoes it.

use std::mem::replace;

use indexmap::IndexMap;

use super::record::{Answer, FactorCount, Participant, Tally};
use super::{Change, Group, Grouping, Session};
use crate::workshop::{Item, ItemKind};

impl Session {
    /// Applies a change without a note and gives its inverse. One that names what is not there alters nothing; it is
    /// its own inverse.
    #[expect(clippy::too_many_lines, reason = "a table: an arm for each change")]
    pub(super) fn alter(&mut self, change: Change) -> Change {
        match change {
            Change::SetVariable { name, value } => {
                let value = put(&mut self.variables, &name, value);
                Change::SetVariable { name, value }
            }
            Change::SetPeople(people) => Change::SetPeople(replace(&mut self.people_present, people)),
            Change::SetTally { item, counts } => {
                let counts = self.set_tally(&item, counts);
                Change::SetTally { item, counts }
            }
            Change::PutParticipant { at, participant } => self.put_participant(at, participant),
            Change::TakeParticipant { id } => match self.participant_at(&id) {
                Some(at) => Change::PutParticipant { at, participant: self.participants.remove(at) },
                None => Change::TakeParticipant { id },
            },
            Change::SetParticipant(participant) => {
                let known = self.participant_at(&participant.id).and_then(|at| self.participants.get_mut(at));
                Change::SetParticipant(swap(known, participant))
            }
            Change::SetRoster(participants) => Change::SetRoster(self.set_roster(participants)),
            Change::SetAttribute { id, attribute } => {
                let attribute = put(&mut self.workshop.attributes, &id, attribute);
                Change::SetAttribute { id, attribute }
            }
            Change::SetHeadCounts { attribute, counts } => {
                let counts = put(&mut self.head_counts, &attribute, counts);
                Change::SetHeadCounts { attribute, counts }
            }
            Change::SetRules(rules) => Change::SetRules(replace(&mut self.rules, rules)),
            Change::SetGrouping { item, round, grouping } => {
                let grouping = self.set_grouping(&item, round, grouping);
                Change::SetGrouping { item, round, grouping }
            }
            Change::SetGroups { item, round, groups } => {
                let groups = self.set_groups(&item, round, groups);
                Change::SetGroups { item, round, groups }
            }
            Change::SetGroupName { group, name } => {
                let name = swap(self.group_mut(&group).map(|group| &mut group.name), name);
                Change::SetGroupName { group, name }
            }
            Change::SetGroupLeader { group, leader } => {
                let leader = swap(self.group_mut(&group).map(|group| &mut group.leader), leader);
                Change::SetGroupLeader { group, leader }
            }
            Change::SetGroupPlace { group, place } => {
                let place = swap(self.group_mut(&group).map(|group| &mut group.place), place);
                Change::SetGroupPlace { group, place }
            }
            Change::PutAnswer { at, answer } => {
                let id = answer.id.clone();
                self.spend(&id);
                self.answers.insert(at.min(self.answers.len()), answer);
                Change::TakeAnswer { id }
            }
            Change::TakeAnswer { id } => match self.answer_at(&id) {
                Some(at) => Change::PutAnswer { at, answer: self.answers.remove(at) },
                None => Change::TakeAnswer { id },
            },
            Change::MoveAnswer { id, at, group, question } => {
                let (at, group, question) = self.move_answer(&id, at, group, question);
                Change::MoveAnswer { id, at, group, question }
            }
            Change::SetAnswerText { id, text } => {
                let text = swap(self.answer_mut(&id).map(|answer| &mut answer.text), text);
                Change::SetAnswerText { id, text }
            }
            Change::SetUnclear { id, unclear } => {
                let unclear = swap(self.answer_mut(&id).map(|answer| &mut answer.unclear), unclear);
                Change::SetUnclear { id, unclear }
            }
            Change::SetPlenary { id, plenary } => {
                let plenary = swap(self.answer_mut(&id).map(|answer| &mut answer.plenary), plenary);
                Change::SetPlenary { id, plenary }
            }
            Change::Park { at, parked } => {
                let id = parked.id.clone();
                self.spend(&id);
                self.parking_lot.insert(at.min(self.parking_lot.len()), parked);
                Change::Unpark { id }
            }
            Change::Unpark { id } => match self.parking_lot.iter().position(|parked| parked.id == id) {
                Some(at) => Change::Park { at, parked: self.parking_lot.remove(at) },
                None => Change::Unpark { id },
            },
            Change::SetParked { id, text, done } => {
                let (text, done) = self.set_parked(&id, text, done);
                Change::SetParked { id, text, done }
            }
            Change::SetFactor { item, id, factor } => {
                let factor = self.set_factor(&item, &id, factor);
                Change::SetFactor { item, id, factor }
            }
            Change::SetAnswerTheme { id, theme } => {
                let theme = swap(self.answer_mut(&id).map(|answer| &mut answer.theme), theme);
                Change::SetAnswerTheme { id, theme }
            }
            Change::PutTheme { at, theme } => {
                let id = self.put_in(|session| &mut session.themes, at, theme, |theme| &theme.id);
                Change::TakeTheme { id }
            }
            Change::TakeTheme { id } => match self.themes.iter().position(|theme| theme.id == id) {
                Some(at) => Change::PutTheme { at, theme: self.themes.remove(at) },
                None => Change::TakeTheme { id },
            },
            Change::SetTheme(theme) => {
                let known = self.themes.iter_mut().find(|known| known.id == theme.id);
                Change::SetTheme(swap(known, theme))
            }
            Change::MoveTheme { id, at } => {
                let from = move_in(&mut self.themes, |theme| theme.id == id, at);
                Change::MoveTheme { id, at: from.unwrap_or(at) }
            }
            Change::PutAction { at, action } => {
                let id = self.put_in(|session| &mut session.actions, at, action, |action| &action.id);
                Change::TakeAction { id }
            }
            Change::TakeAction { id } => match self.actions.iter().position(|action| action.id == id) {
                Some(at) => Change::PutAction { at, action: self.actions.remove(at) },
                None => Change::TakeAction { id },
            },
            Change::MoveAction { id, at } => {
                let from = move_in(&mut self.actions, |action| action.id == id, at);
                Change::MoveAction { id, at: from.unwrap_or(at) }
            }
            Change::SetAction(action) => {
                let known = self.actions.iter_mut().find(|known| known.id == action.id);
                Change::SetAction(swap(known, action))
            }
            Change::PutCommitment { at, commitment } => {
                let id = self.put_in(|session| &mut session.commitments, at, commitment, |made| &made.id);
                Change::TakeCommitment { id }
            }
            Change::TakeCommitment { id } => match self.commitments.iter().position(|made| made.id == id) {
                Some(at) => Change::PutCommitment { at, commitment: self.commitments.remove(at) },
                None => Change::TakeCommitment { id },
            },
            Change::SetCommitment(commitment) => {
                let known = self.commitments.iter_mut().find(|known| known.id == commitment.id);
                Change::SetCommitment(swap(known, commitment))
            }
            Change::SetResult { line, text } => {
                let text = self.set_result(&line, text);
                Change::SetResult { line, text }
            }
            Change::SetPicked(picked) => Change::SetPicked(self.set_picked(picked)),
            Change::SetPatterns(patterns) => Change::SetPatterns(self.set_patterns(patterns)),
            Change::PutItem { step, at, item } => self.put_item(step, at, item),
            Change::TakeItem { id } => self.take_item(id),
            Change::SetItem(item) => {
                let known = self.workshop.steps.iter_mut().flat_map(|step| &mut step.items);
                let known = known.into_iter().find(|known| known.id == item.id);
                Change::SetItem(Box::new(swap(known, *item)))
            }
            Change::SetRound { index: None, round } => {
                self.rounds.push(round);
                Change::DropRound { index: self.rounds.len() - 1 }
            }
            Change::SetRound { index: Some(index), round } => {
                let round = swap(self.rounds.get_mut(index), round);
                Change::SetRound { index: Some(index), round }
            }
            Change::DropRound { index } if index + 1 == self.rounds.len() => {
                Change::SetRound { index: None, round: self.rounds.remove(index) }
            }
            Change::DropRound { index } => Change::DropRound { index },
            Change::SetAutoPhases(on) => Change::SetAutoPhases(replace(&mut self.auto_phases, on)),
            Change::SetWall(wall) => Change::SetWall(replace(&mut self.wall, wall)),
            Change::Enter(place) => Change::Enter(replace(&mut self.place, place)),
            Change::SetDraft { key, text } => {
                let text =
                    put(&mut self.drafts, &key, (!text.is_empty()).then_some(text)).unwrap_or_default();
                Change::SetDraft { key, text }
            }
            Change::End(at) => Change::End(replace(&mut self.ended_at, at)),
            Change::Many(changes) => {
                let mut undo: Vec<_> = changes.into_iter().map(|change| self.alter(change)).collect();
                undo.reverse();
                Change::Many(undo)
            }
        }
    }

    fn put_participant(&mut self, at: usize, participant: Participant) -> Change {
        let id = participant.id.clone();
        self.spend(&id);
        self.participants.insert(at.min(self.participants.len()), participant);
        Change::TakeParticipant { id }
    }

    /// Gives those who were on the list before.
    fn set_roster(&mut self, participants: Vec<Participant>) -> Vec<Participant> {
        for participant in &participants {
            self.spend(&participant.id);
        }
        replace(&mut self.participants, participants)
    }

    /// Where an answer stands among all.
    pub fn answer_at(&self, id: &str) -> Option<usize> {
        self.answers.iter().position(|answer| answer.id == id)
    }

    fn group_mut(&mut self, id: &str) -> Option<&mut Group> {
        self.groupings.iter_mut().flat_map(|grouping| &mut grouping.groups).find(|group| group.id == id)
    }

    fn answer_mut(&mut self, id: &str) -> Option<&mut Answer> {
        self.answers.iter_mut().find(|answer| answer.id == id)
    }

    fn set_tally(
        &mut self,
        item: &str,
        counts: Option<IndexMap<String, u32>>,
    ) -> Option<IndexMap<String, u32>> {
        let order =
            |item: &str| (self.workshop.items().position(|(_, known)| known.id == item), item.to_owned());
        let tally =
            counts.map(|counts| Tally { item: item.to_owned(), counts, extra: serde_json::Map::new() });
        let places: Vec<_> = self.tallies.iter().map(|tally| order(&tally.item)).collect();
        // The script's own options are no answers, whatever their ids are.
        let is_vote = match self.workshop.item(item).map(|item| &item.kind) {
            Some(ItemKind::Vote(vote)) => vote.from.is_some(),
            _ => false,
        };
        let after = tally.as_ref().map(|tally| tally.counts.clone()).unwrap_or_default();
        let before = put_sorted(&mut self.tallies, &places, &order(item), tally).map(|tally| tally.counts);
        if is_vote {
            self.count_votes(before.as_ref(), &after);
        }
        before
    }

    fn set_grouping(&mut self, item: &str, round: u32, grouping: Option<Grouping>) -> Option<Grouping> {
        for group in grouping.iter().flat_map(|grouping| &grouping.groups) {
            self.spend(&group.id);
        }
        let order = |item: &str, round| {
            (self.workshop.items().position(|(_, known)| known.id == item), item.to_owned(), round)
        };
        let places: Vec<_> = self.groupings.iter().map(|known| order(&known.item, known.round)).collect();
        put_sorted(&mut self.groupings, &places, &order(item, round), grouping)
    }

    fn set_parked(&mut self, id: &str, text: String, done: bool) -> (String, bool) {
        match self.parking_lot.iter_mut().find(|parked| parked.id == id) {
            Some(known) => (replace(&mut known.text, text), replace(&mut known.done, done)),
            None => (text, done),
        }
    }

    fn set_groups(&mut self, item: &str, round: u32, groups: Vec<Group>) -> Vec<Group> {
        for group in &groups {
            self.spend(&group.id);
        }
        let stand = self.groupings.iter_mut().find(|known| known.item == item && known.round == round);
        swap(stand.map(|grouping| &mut grouping.groups), groups)
    }

    /// Moves an answer; gives where it was, in which group and to which question.
    fn move_answer(
        &mut self,
        id: &str,
        at: usize,
        group: Option<String>,
        question: Option<String>,
    ) -> (usize, Option<String>, Option<String>) {
        let Some(from) = self.answer_at(id) else { return (at, group, question) };
        let mut answer = self.answers.remove(from);
        let group = replace(&mut answer.group, group);
        let question = replace(&mut answer.question, question);
        self.answers.insert(at.min(self.answers.len()), answer);
        (from, group, question)
    }

    fn set_factor(&mut self, item: &str, id: &str, factor: Option<FactorCount>) -> Option<FactorCount> {
        self.spend(id);
        // By item; in it those of the script in its order, then those of the room by the number in their id.
        let order = |item: &str, id: &str| {
            let at = self.workshop.items().position(|(_, known)| known.id == item);
            let listed = match self.workshop.item(item).map(|item| &item.kind) {
                Some(ItemKind::Factors(of)) => of.factors.iter().position(|known| known.id == id),
                _ => None,
            };
            let own = listed.is_none().then(|| number_of(id));
            (at, item.to_owned(), listed.unwrap_or(usize::MAX), own, id.to_owned())
        };
        let places: Vec<_> = self.factors.iter().map(|known| order(&known.item, &known.id)).collect();
        put_sorted(&mut self.factors, &places, &order(item, id), factor)
    }

    /// Puts something new in a list of the record; gives its id.
    fn put_in<T>(
        &mut self,
        list: fn(&mut Self) -> &mut Vec<T>,
        at: usize,
        value: T,
        id: fn(&T) -> &String,
    ) -> String {
        let id = id(&value).clone();
        self.spend(&id);
        let list = list(self);
        list.insert(at.min(list.len()), value);
        id
    }

    fn put_item(&mut self, step: String, at: usize, item: Box<Item>) -> Change {
        let id = item.id.clone();
        self.spend(&id);
        match self.workshop.steps.iter_mut().find(|known| known.id == step) {
            Some(known) => {
                known.items.insert(at.min(known.items.len()), *item);
                Change::TakeItem { id }
            }
            None => Change::PutItem { step, at, item },
        }
    }

    fn take_item(&mut self, id: String) -> Change {
        for step in &mut self.workshop.steps {
            if let Some(at) = step.items.iter().position(|item| item.id == id) {
                let item = Box::new(step.items.remove(at));
                return Change::PutItem { step: step.id.clone(), at, item };
            }
        }
        Change::TakeItem { id }
    }

    /// The id that something new takes: a letter and a number that was never used in this session.
    pub fn fresh_id(&self, letter: char, ahead: usize) -> String {
        format!("{letter}{}", self.next_id.max(1).saturating_add(ahead as u64))
    }

    /// Sees to it that no later id is the same as this one.
    fn spend(&mut self, id: &str) {
        if let Some(number) = number_of(id) {
            self.next_id = self.next_id.max(number + 1);
        }
    }
}

/// The number at the end of an id.
fn number_of(id: &str) -> Option<u64> {
    id.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().ok().filter(|number| *number < u64::MAX / 2)
}

/// Puts a value in a place if there is such a place, and gives what was there; else gives the value back.
fn swap<T>(place: Option<&mut T>, value: T) -> T {
    match place {
        Some(place) => replace(place, value),
        None => value,
    }
}

/// Moves something to another position in a list, and gives where it was; none where it is not in it.
fn move_in<T>(list: &mut Vec<T>, is_it: impl FnMut(&T) -> bool, at: usize) -> Option<usize> {
    let from = list.iter().position(is_it)?;
    let moved = list.remove(from);
    list.insert(at.min(list.len()), moved);
    Some(from)
}

/// Sets or removes a key and gives what was there.
fn put<T>(map: &mut IndexMap<String, T>, key: &str, value: Option<T>) -> Option<T> {
    match value {
        Some(value) => map.insert(key.to_owned(), value),
        None => map.shift_remove(key),
    }
}

/// Sets or removes the entry whose place in the order is `place`, and gives what was there. `places` are those of the
/// entries, which stay in that order.
fn put_sorted<T, K: Ord>(list: &mut Vec<T>, places: &[K], place: &K, value: Option<T>) -> Option<T> {
    let found = places.iter().position(|known| known == place);
    match (found, value) {
        (Some(at), Some(value)) => Some(replace(&mut list[at], value)),
        (Some(at), None) => Some(list.remove(at)),
        (None, Some(value)) => {
            let at = places.iter().position(|known| known > place).unwrap_or(places.len());
            list.insert(at, value);
            None
        }
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Beginning, Moment};
    use crate::workshop::{Lang, Tone};

    #[test]
    fn factors_stand_by_item_in_the_order_of_the_script() {
        let script = serde_json::json!({
            "id": "s", "title": "S", "steps": [{ "id": "close", "title": "Close", "items": [
                { "id": "bad", "kind": "factors", "tone": "failure", "question": "?",
                  "factors": [{ "id": "time", "text": "Time" }, { "id": "money", "text": "Money" }] },
                { "id": "good", "kind": "factors", "tone": "success", "question": "?",
                  "factors": [{ "id": "time", "text": "Time" }] },
            ]}],
        });
        let now: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
        let beginning = Beginning { id: "1".to_owned(), language: Lang::En, seed: 1, length: None };
        let mut session = Session::begin(serde_json::from_value(script).unwrap(), beginning, now);
        let before = session.factors.clone();

        let factors = [("good", "time"), ("bad", "x2"), ("bad", "money"), ("bad", "time")];
        let undo = factors.map(|(item, id)| {
            let factor = FactorCount {
                id: id.to_owned(),
                item: item.to_owned(),
                tone: Tone::Failure,
                text: None,
                count: Some(1),
                extra: serde_json::Map::new(),
            };
            let (item, id) = (item.to_owned(), id.to_owned());
            session.apply(Change::SetFactor { item, id, factor: Some(factor) }, now)
        });
        let stand: Vec<_> = session.factors.iter().map(|known| (&*known.item, &*known.id)).collect();
        assert_eq!(stand, [("bad", "time"), ("bad", "money"), ("bad", "x2"), ("good", "time")]);

        for change in undo.into_iter().rev() {
            session.apply(change, now);
        }
        assert_eq!(session.factors, before);
    }
}
