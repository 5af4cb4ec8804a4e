//! Forming groups: from the line of counts to groups that stand, and by hand from there.
//!
//! | file | subject |
//! |---|---|
//! | `counting` | the line of counts |
//! | `preview` | the groups as they would be, until they are taken |
//! | `rounds` | groups for every round |
//! | `rules` | what must hold of them |
//! | `hand` | groups that stand: what each act does, and who is marked |
//! | `moving` | people moved by hand, and what that costs |
//! | `repair` | who comes late, who leaves, which groups become one |
//! | `place` | where groups sit, and what they call themselves |

mod counting;
mod hand;
mod moving;
mod place;
mod preview;
mod repair;
mod rounds;
mod rules;

use super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{Forming, Hand};
use crate::session::{Change, Grouping, Label};

impl Walk {
    /// What an act does while groups are formed.
    pub fn act_on_forming(&mut self, action: &Action, now: Now) -> Option<Told> {
        let Page::Forming(forming) = &self.page else {
            return None;
        };
        match forming {
            Forming::Counting { .. } => self.act_on_counting(action, now),
            Forming::Preview(_) => {
                self.act_on_preview(action, now);
                None
            }
            Forming::Formed { .. } => self.act_on_formed(action, now),
        }
    }

    fn forming(&mut self) -> Option<&mut Forming> {
        match &mut self.page {
            Page::Forming(forming) => Some(forming),
            _ => None,
        }
    }

    /// The groups of the item where the workshop is.
    pub fn formed(&self) -> Option<&Grouping> {
        self.session.groups_for(Some(&self.session.place.item))
    }

    fn set_grouping(&mut self, grouping: Grouping, label: Label, now: Now) {
        let (item, round) = (grouping.item.clone(), grouping.round);
        self.act(Change::SetGrouping { item, round, grouping: Some(grouping) }, label, now);
    }

    /// Out of what the fingers are doing: a preview goes back to its line, moving and typing end; what was typed waits.
    pub fn leave_forming(&mut self) {
        match self.forming() {
            Some(Forming::Preview(_)) => self.count_again(),
            Some(Forming::Formed { hand, .. }) => *hand = Hand::rest(),
            Some(Forming::Counting { .. }) | None => {}
        }
        if matches!(self.page, Page::Forming(Forming::Counting { .. })) && self.formed().is_some() {
            self.page = Page::Forming(Forming::Formed { group: 0, hand: Hand::rest() });
        }
    }
}
