//! Forming groups: the line of counts, the preview, and the groups once they are formed.
//!
//! | file | subject |
//! |---|---|
//! | `counting` | the line of counts |
//! | `preview` | the groups as they would be |
//! | `counted` | those of heads that were counted: exact, at once |
//! | `crowd`, `asked` | who is there by name and beside them, and what a search is asked about them |
//! | `ruling` | what must hold, read line by line |
//! | `outcome` | what came of it, and what it is worth |
//! | `draw` | which seed belongs to which draw |
//! | `joined` | groups of another item put together into larger ones |
//! | `coming` | rounds to come, after somebody came late or left |
//! | `rounds` | groups for several rounds at once |
//! | `stand` | what groups take over from those before them, and from the script: ids, places, questions |
//! | `formed` | the groups as they are, and what the fingers do with them |
//! | `entry`, `seated` | who is in a group, and all of them as a question |
//! | `costs` | what a move by hand costs |
//! | `mend`, `latecomer` | who left, who came late, which groups become one |

mod asked;
mod coming;
mod costs;
mod counted;
mod counting;
mod crowd;
mod draw;
mod entry;
mod formed;
mod joined;
mod latecomer;
mod mend;
mod outcome;
mod preview;
mod rounds;
mod ruling;
mod seated;
mod stand;

pub use coming::{Coming, Goes, Going, differs, mended};
pub use costs::{Costs, Worse, costs};
pub use counting::{draft_key, known_words, read_line};
pub use crowd::{attributes, given_up, kind_of, known};
pub use draw::{SEEDS, next_seed};
pub use entry::{Entry, Step, carried_out, entries};
pub use formed::{Hand, Moving, Typed, attribute_of, by_of};
pub use latecomer::{Latecomer, read_latecomer};
pub use mend::{Mend, Mended, Said, Trouble, Why, seat, troubles};
pub use outcome::{Outcome, Rounds, Spread};
pub use preview::{Looking, Preview};
pub use ruling::read_rule;

use crate::app::field::Field;
use crate::grouping::{self, Limits};
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
    Preview(Box<Preview>),
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
            Self::Formed { group: 0, hand: Hand::rest() }
        } else if joined::source(session).is_some() {
            // Nobody has to be counted again.
            Self::Preview(Box::new(Preview::new(session, 0, indexmap::IndexMap::new())))
        } else {
            Self::counting(session, counting::begun(session))
        }
    }

    /// Takes over from before an undo or redo what still holds.
    pub fn keep(&mut self, session: &Session, old: &Self) {
        if let (Self::Counting { .. }, Self::Preview(preview)) = (&*self, old)
            && preview.still_holds(session)
        {
            let mut preview = preview.clone();
            preview.form(session);
            *self = Self::Preview(preview);
            return;
        }
        if let (Self::Formed { group, hand }, Self::Formed { group: old_group, hand: old_hand }) = (self, old)
        {
            *group = *old_group;
            if let Hand::Move(Moving { at, .. }) = old_hand {
                *hand = Hand::Move(Moving::marked(*at, None));
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

/// How many groups so many people make with so many in each, within the limits of the script.
pub fn groups_of(session: &Session, people: u32, size: u32) -> Option<u32> {
    let within = grouping::groups_for_size(people, size, limits(session));
    within.ok().filter(|_| size > 0)
}

fn limits(session: &Session) -> Limits {
    script(session).map_or(Limits::default(), |script| Limits { min: script.min, max: script.max })
}
