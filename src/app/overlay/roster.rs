//! The list of names: who is in the room, as far as somebody typed or imported a name, and what is known of them.
//!
//! It is a page that lies over the one where the workshop is, so that it can be begun at any moment.

use crate::app::field::Field;
use crate::app::page::forming::known_words;
use crate::roster;
use crate::session::{Participant, Session};
use crate::workshop::{Attribute, AttributeValue, ItemKind, Lang};

/// The list of names.
#[derive(Debug, Default)]
pub struct Roster {
    /// What is typed: a name, how many are there, or an attribute with its values.
    pub field: Field,
    /// Where the fingers are.
    pub focus: Focus,
    /// The participant whose name is being changed.
    pub editing: Option<String>,
    /// The attribute that letters set, by its place among [`columns`].
    pub column: usize,
    /// The attribute that was answered with a reason not to use it; asked for once more, it is added.
    pub warned: Option<String>,
}

/// Where the fingers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focus {
    /// In the field.
    #[default]
    Field,
    /// On somebody, by the place in the list: letters are values.
    Row(usize),
}

/// An attribute that can stand beside a name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column<'a> {
    /// Names it in the record.
    pub id: &'a str,
    /// What it is; none where the record has values of an attribute that nobody knows.
    pub attribute: Option<&'a Attribute>,
}

/// The digits say who is there.
const DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// The draft of what is typed.
const DRAFT: &str = "people";

impl Roster {
    /// The list as a session has it, the fingers in its field.
    pub fn of(session: &Session) -> Self {
        let draft = session.drafts.get(DRAFT).map_or("", String::as_str);
        Self { field: Field::single_line(draft), column: begun(session), ..Self::default() }
    }

    /// The key of the draft of what is being typed.
    pub fn draft_key(&self) -> String {
        match &self.editing {
            Some(id) => edit_key(id),
            None => DRAFT.to_owned(),
        }
    }

    /// Who is marked.
    pub fn marked<'a>(&self, session: &'a Session) -> Option<&'a Participant> {
        match self.focus {
            Focus::Row(row) => session.participants.get(row),
            Focus::Field => None,
        }
    }

    /// After the list has changed: the fingers on somebody who is still there.
    pub(in crate::app) fn settle(&mut self, session: &Session) {
        if self.editing.as_ref().is_some_and(|id| session.participant_at(id).is_none()) {
            self.stop_editing(session);
        }
        let last = session.participants.len().checked_sub(1);
        self.focus = match (self.focus, last) {
            (Focus::Row(row), Some(last)) => Focus::Row(row.min(last)),
            (Focus::Row(_), None) | (Focus::Field, _) => Focus::Field,
        };
        self.column = self.column.min(columns(session).len().saturating_sub(1));
    }

    /// Takes somebody's name into the field; words that were half changed go on from there.
    pub(in crate::app) fn edit(&mut self, session: &Session) {
        let Some(who) = self.marked(session) else { return };
        let drafted = session.drafts.get(&edit_key(&who.id));
        self.field = Field::single_line(drafted.unwrap_or(&who.name));
        self.editing = Some(who.id.clone());
        self.focus = Focus::Field;
    }

    /// Stops changing a name, which stays as it was; the fingers are on it.
    pub(in crate::app) fn stop_editing(&mut self, session: &Session) {
        let Some(id) = self.editing.take() else { return };
        let draft = session.drafts.get(DRAFT).map_or("", String::as_str);
        self.field = Field::single_line(draft);
        self.focus = session.participant_at(&id).map_or(Focus::Field, Focus::Row);
    }
}

fn edit_key(id: &str) -> String {
    format!("{DRAFT}/edit/{id}")
}

/// The attributes that can stand beside a name: those that groups are formed by, then the others that the record knows.
pub fn columns(session: &Session) -> Vec<Column<'_>> {
    let formed_by = session.workshop.items().filter_map(|(_, item)| match &item.kind {
        ItemKind::Groups(groups) => Some(groups.by.iter()),
        _ => None,
    });
    let known = session.workshop.attributes.keys();
    let entered = session.participants.iter().flat_map(|who| who.attributes.keys());
    let mut columns: Vec<Column<'_>> = Vec::new();
    for id in formed_by.flatten().chain(known).chain(entered) {
        if !columns.iter().any(|column| column.id == id) {
            columns.push(Column { id, attribute: session.workshop.attributes.get(id) });
        }
    }
    columns
}

/// The attribute that stands beside a name already, else the one that was counted, else the first.
pub(super) fn begun(session: &Session) -> usize {
    let columns = columns(session);
    let entered = |column: &Column<'_>| has_values(session, column.id);
    let counted = |column: &Column<'_>| session.head_counts.contains_key(column.id);
    columns.iter().position(entered).or_else(|| columns.iter().position(counted)).unwrap_or(0)
}

/// Whether an attribute stands beside any name.
pub fn has_values(session: &Session, attribute: &str) -> bool {
    session.participants.iter().any(|who| who.attributes.contains_key(attribute))
}

/// The values of an attribute, each with the letter that sets it.
pub fn lettered(attribute: &Attribute, lang: Lang) -> Vec<(char, &AttributeValue)> {
    let letters = roster::keys(&known_words(attribute, lang), &DIGITS);
    letters.into_iter().zip(&attribute.values).filter_map(|(key, value)| Some((key?, value))).collect()
}
