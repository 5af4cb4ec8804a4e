//! The list of names: putting people on it, what is known of them, and taking in a list from elsewhere.

use std::collections::HashSet;

use serde_json::Value;

use super::Walk;
use crate::app::model::Now;
use crate::roster::{self, Intake, Meaning, Person, Step};
use crate::session::{Change, Label, Participant, Presence, Session, told_apart};
use crate::workshop::{Attribute, AttributeValue, Text};

impl Walk {
    /// Puts somebody at the end of the list.
    pub fn add_name(&mut self, name: String, now: Now) {
        let participant = Participant::named(self.session.fresh_id('p', 0), name.clone());
        let at = self.session.participants.len();
        self.act(Change::PutParticipant { at, participant }, Label::NameAdded(name), now);
    }

    /// Takes somebody off the list.
    pub fn remove_name(&mut self, id: &str, now: Now) {
        if let Some(called) = self.called(id) {
            self.act(Change::TakeParticipant { id: id.to_owned() }, Label::NameRemoved(called), now);
        }
    }

    /// Calls somebody otherwise.
    pub fn rename(&mut self, id: &str, name: String, now: Now) {
        if let (Some(who), Some(called)) = (self.participant(id), self.called(id))
            && who.name != name
            && !name.is_empty()
        {
            self.act(Change::SetParticipant(Participant { name, ..who }), Label::NameChanged(called), now);
        }
    }

    /// Says whether somebody is there.
    pub fn set_presence(&mut self, id: &str, presence: Presence, now: Now) {
        if let (Some(who), Some(called)) = (self.participant(id), self.called(id)) {
            let said = who.clone().with_presence(presence);
            if said != who {
                self.act(Change::SetParticipant(said), Label::PresenceSet(called), now);
            }
        }
    }

    /// Puts a value of an attribute beside a name, or takes it away.
    pub fn set_value(&mut self, id: &str, attribute: &str, value: Option<String>, now: Now) {
        if let (Some(who), Some(called)) = (self.participant(id), self.called(id)) {
            let mut said = who.clone();
            match value {
                Some(value) => {
                    said.attributes.insert(attribute.to_owned(), Value::String(value));
                }
                None => {
                    said.attributes.shift_remove(attribute);
                }
            }
            if said != who {
                self.act(Change::SetParticipant(said), Label::ValueSet(called), now);
            }
        }
    }

    /// Adds an attribute on the spot; names it in the record.
    pub fn add_attribute(&mut self, title: &str, values: &[&str], now: Now) -> String {
        let known = &self.session.workshop.attributes;
        let id = fresh(title, |id| known.contains_key(id));
        let mut listed: Vec<AttributeValue> = Vec::new();
        for value in values {
            let id = fresh(value, |id| listed.iter().any(|known| known.id == id));
            listed.push(self::value(id, value));
        }
        let attribute = Some(attribute(title, listed));
        let change = Change::SetAttribute { id: id.clone(), attribute };
        self.act(change, Label::AttributeAdded(title.to_owned()), now);
        id
    }

    /// Takes in a list of names as one act: whoever is new is added, what it says of others is set, and nobody goes.
    pub fn take_roster(&mut self, intake: &Intake, now: Now) {
        let mut people = self.session.participants.clone();
        let (mut new, mut changed) = (0, 0);
        for step in roster::update(&persons(&self.session), intake) {
            match step {
                Step::Add(person) => {
                    let id = self.session.fresh_id('p', new as usize);
                    let mut who = Participant::named(id, person.name);
                    who.present = person.present;
                    who.attributes =
                        person.values.into_iter().map(|(id, value)| (id, value.into())).collect();
                    people.push(who);
                    new += 1;
                }
                Step::Set { at, present, values } => {
                    let Some(known) = people.get_mut(at) else { continue };
                    if let Some(present) = present {
                        let presence = if present { Presence::Present } else { Presence::Absent };
                        *known = known.clone().with_presence(presence);
                    }
                    known.attributes.extend(values.into_iter().map(|(id, value)| (id, value.into())));
                    changed += 1;
                }
                Step::Same { .. } | Step::NotInList { .. } => {}
            }
        }
        let mut changes = self.new_attributes(intake);
        if people != self.session.participants {
            changes.push(Change::SetRoster(people));
        }
        if !changes.is_empty() {
            self.act(Change::Many(changes), Label::RosterTaken(new, changed), now);
        }
    }

    /// The attributes that a list brings along, each with the words that stand in it as values.
    fn new_attributes(&self, intake: &Intake) -> Vec<Change> {
        let mut changes = Vec::new();
        for column in &intake.columns {
            let Meaning::Attribute { id, .. } = &column.meaning else { continue };
            if self.session.workshop.attributes.contains_key(id) {
                continue;
            }
            let mut values: Vec<AttributeValue> = Vec::new();
            let mut met = HashSet::new();
            for person in &intake.people {
                if let Some(roster::Value::Word(word)) = person.values.get(id)
                    && met.insert(word)
                {
                    values.push(value(word.clone(), word));
                }
            }
            let title = column.head.as_deref().unwrap_or(id);
            let change = Change::SetAttribute { id: id.clone(), attribute: Some(attribute(title, values)) };
            changes.push(change);
        }
        changes
    }

    fn participant(&self, id: &str) -> Option<Participant> {
        self.session.participants.iter().find(|participant| participant.id == id).cloned()
    }

    /// What somebody is called, told apart from others of that name.
    fn called(&self, id: &str) -> Option<String> {
        let at = self.session.participant_at(id)?;
        told_apart(&self.session.participants).into_iter().nth(at)
    }
}

/// Those with a name, as the reader of lists knows people.
pub fn persons(session: &Session) -> Vec<Person> {
    let value = |value: &Value| match value {
        Value::Number(number) => number.as_f64().map(roster::Value::Number),
        Value::String(word) => Some(roster::Value::Word(word.clone())),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    let person = |who: &Participant| Person {
        id: Some(who.id.clone()),
        name: who.name.clone(),
        present: who.present,
        values: who.attributes.iter().filter_map(|(id, of)| Some((id.clone(), value(of)?))).collect(),
    };
    session.participants.iter().map(person).collect()
}

fn attribute(title: &str, values: Vec<AttributeValue>) -> Attribute {
    Attribute { question: Text::plain(title.to_owned()), notes: None, values, extra: serde_json::Map::new() }
}

fn value(id: String, name: &str) -> AttributeValue {
    let name = Text::plain(name.to_owned());
    AttributeValue { id, name, word: None, colour: None, extra: serde_json::Map::new() }
}

/// An id after some words, that is not taken.
fn fresh(words: &str, taken: impl Fn(&str) -> bool) -> String {
    let letter = |c: char| if c.is_alphanumeric() { c } else { '_' };
    let plain: String = words.trim().to_lowercase().chars().map(letter).collect();
    let mut id = plain.clone();
    let mut number = 1;
    while taken(&id) {
        number += 1;
        id = format!("{plain}_{number}");
    }
    id
}
