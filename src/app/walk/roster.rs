//! The list of names: putting people on it, what is known of them, and taking in a list from elsewhere.

use serde_json::Value;

use super::Walk;
use crate::app::model::Now;
use crate::session::{Change, Label, Participant, Presence, told_apart};
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
            let name = Text::plain((*value).to_owned());
            listed.push(AttributeValue { id, name, word: None, colour: None, extra: serde_json::Map::new() });
        }
        let attribute = Attribute {
            question: Text::plain(title.to_owned()),
            notes: None,
            values: listed,
            extra: serde_json::Map::new(),
        };
        let change = Change::SetAttribute { id: id.clone(), attribute: Some(attribute) };
        self.act(change, Label::AttributeAdded(title.to_owned()), now);
        id
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
