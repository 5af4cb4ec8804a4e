//! The groups as they are.

use indexmap::IndexMap;

use super::script;
use crate::app::field::Field;
use crate::session::{Grouping, Session};

/// What the fingers do with groups that are formed.
#[derive(Debug)]
pub enum Hand {
    /// Nothing: the room looks.
    Rest,
    /// They move people; the value that is marked in the marked group.
    Move {
        /// The value, by its place among those in the group.
        value: usize,
    },
    /// They type where the marked group sits.
    Place(Field),
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
