//! Forming groups: the line of counts, the preview, and the groups once they are formed.
//!
//! | file | subject |
//! |---|---|
//! | `counting` | the line of counts |
//! | `preview` | the groups as they would be |
//! | `draw` | which seed belongs to which draw |
//! | `stand` | what groups take over from those before them, and from the script: ids, places, questions |
//! | `formed` | the groups as they are |

mod counting;
mod draw;
mod formed;
mod preview;
mod stand;

pub use counting::{draft_key, known_words, read_line};
pub use draw::draw_of;
pub use formed::{Hand, attribute_of};
pub use preview::{Outcome, Preview};

use crate::app::field::Field;
use crate::session::Session;
use crate::workshop::{Attribute, Groups, ItemKind};

/// Forming groups.
#[derive(Debug)]
pub enum Forming {
    /// People are counted by attribute, in one line.
    Counting {
        /// The line.
        field: Field,
        /// The attribute, by its place in the script's list.
        attribute: usize,
    },
    /// The groups as they would be.
    Preview(Preview),
    /// The groups as they are.
    Formed {
        /// The group that is marked.
        group: usize,
        /// What the fingers do.
        hand: Hand,
    },
}

impl Forming {
    /// The page as a session has it.
    pub fn of(session: &Session) -> Self {
        if session.groups_for(Some(&session.place.item)).is_some() {
            Self::Formed { group: 0, hand: Hand::Rest }
        } else {
            Self::counting(session, counting::begun(session))
        }
    }

    /// Takes over from before an undo or redo what still holds.
    pub fn keep(&mut self, old: &Self) {
        if let (Self::Formed { group, hand }, Self::Formed { group: old_group, hand: old_hand }) = (self, old)
        {
            *group = *old_group;
            if let Hand::Move { value } = old_hand {
                *hand = Hand::Move { value: *value };
            }
        }
    }
}

/// The script of the groups item where a session is.
pub fn script(session: &Session) -> Option<&Groups> {
    match &session.item()?.kind {
        ItemKind::Groups(groups) => Some(groups),
        _ => None,
    }
}

/// An attribute of the item where a session is, by its place in the script's list; the list is a circle.
pub fn attribute_at(session: &Session, at: usize) -> Option<(&str, &Attribute)> {
    let by = &script(session)?.by;
    let id = by.get(at.checked_rem(by.len())?)?;
    session.workshop.attributes.get_key_value(id).map(|(id, attribute)| (id.as_str(), attribute))
}
