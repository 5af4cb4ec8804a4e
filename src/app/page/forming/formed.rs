//! The groups as they are.

use indexmap::IndexMap;

use super::costs::Costs;
use super::entry::Entry;
use super::mend::{Mend, Said};
use super::script;
use crate::app::field::Field;
use crate::session::{Grouping, Session};

/// What the fingers do with groups that are formed.
#[derive(Debug)]
pub enum Hand {
    /// Nothing: the room looks, at what was last said if anything was.
    Rest(Vec<Said>),
    /// They move people.
    Move(Moving),
    /// They type where the marked group sits.
    Place(Typed),
    /// They type what the marked group calls itself.
    Name(Typed),
    /// They type who comes late; what was last said stays.
    Late(Field, Vec<Said>),
    /// A repair is offered.
    Mend(Box<Mend>),
}

/// Moving people by hand: who is marked, and what is chosen to do with them.
#[derive(Debug, Default)]
pub struct Moving {
    /// Who is marked, by their place in the marked group.
    pub at: usize,
    /// The number of the group they go to.
    pub to: Option<u32>,
    /// Who they change places with: the group, by its place in the list, and who in it.
    pub with: Option<(usize, Entry)>,
    /// What that costs, once it is clear what is done.
    pub costs: Option<Costs>,
}

/// A field that begins with what there is. Who types at once types something else instead.
#[derive(Debug)]
pub struct Typed {
    /// The field.
    pub field: Field,
    /// Whether nothing was typed in it yet.
    pub fresh: bool,
}

impl Hand {
    /// Nothing is done, nothing was said.
    pub const fn rest() -> Self {
        Self::Rest(Vec::new())
    }

    /// People are moved; the first is marked.
    pub fn moving() -> Self {
        Self::Move(Moving::default())
    }
}

impl Hand {
    /// Whether nothing is typed and nothing is offered.
    pub fn is_free(&self) -> bool {
        matches!(self, Self::Rest(_) | Self::Move(_))
    }

    /// The field that has the keys.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Place(typed) | Self::Name(typed) => Some(&typed.field),
            Self::Late(field, _) => Some(field),
            Self::Rest(_) | Self::Move(_) | Self::Mend(_) => None,
        }
    }

    /// The field that has the keys, to be altered.
    pub(in crate::app) fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Place(typed) | Self::Name(typed) => Some(&mut typed.field),
            Self::Late(field, _) => Some(field),
            Self::Rest(_) | Self::Move(_) | Self::Mend(_) => None,
        }
    }
}

impl Moving {
    /// With somebody else marked, nothing chosen yet but with whom to change places.
    #[must_use]
    pub fn marked(at: usize, with: Option<(usize, Entry)>) -> Self {
        Self { at, with, ..Self::default() }
    }
}

/// The attribute that groups were formed by, by its place in the script's list.
pub fn attribute_of(session: &Session, formed: &Grouping) -> usize {
    let by = script(session).map(|script| script.by.as_slice()).unwrap_or_default();
    by.iter().position(|id| formed.by.first() == Some(id)).unwrap_or(0)
}

/// The attributes that groups were formed by, and how much each counted.
pub fn by_of(formed: &Grouping) -> IndexMap<String, u32> {
    let weights = formed.weights.iter().copied().chain(std::iter::repeat(1));
    formed.by.iter().cloned().zip(weights).collect()
}
