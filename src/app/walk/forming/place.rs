//! Where groups sit, and what they call themselves.

use super::super::Walk;
use crate::app::field::{Edit, Field};
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::forming::{Forming, Hand, Typed};
use crate::session::{Change, Group, Label};

/// What is typed of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Place,
    Name,
}

impl What {
    fn draft_key(self, group: &str) -> String {
        match self {
            Self::Place => format!("place/{group}"),
            Self::Name => format!("name/{group}"),
        }
    }

    fn of(self, group: &Group) -> Option<&String> {
        match self {
            Self::Place => group.place.as_ref(),
            Self::Name => group.name.as_ref(),
        }
    }
}

impl Walk {
    /// Types where the marked group sits.
    pub fn type_place(&mut self) {
        self.type_of_group(What::Place);
    }

    /// Types what the marked group calls itself.
    pub fn type_name(&mut self) {
        self.type_of_group(What::Name);
    }

    fn type_of_group(&mut self, what: What) {
        let Some(at) = self.marked_group() else { return };
        let Some(group) = self.formed().and_then(|formed| formed.groups.get(at)) else { return };
        let drafted = self.drafted(&what.draft_key(&group.id));
        let known = what.of(group).cloned().unwrap_or_default();
        let fresh = drafted.is_empty() && !known.is_empty();
        let field = Field::single_line(if drafted.is_empty() { &known } else { drafted });
        let typed = Typed { field, fresh };
        let hand = match what {
            What::Place => Hand::Place(typed),
            What::Name => Hand::Name(typed),
        };
        self.set_hand(at, hand);
    }

    fn typing(&self) -> Option<(What, &Group, &Typed)> {
        let Page::Forming(Forming::Formed { group, hand }) = &self.page else {
            return None;
        };
        let (what, typed) = match hand {
            Hand::Place(typed) => (What::Place, typed),
            Hand::Name(typed) => (What::Name, typed),
            Hand::Rest(_) | Hand::Move(_) | Hand::Late(..) | Hand::Mend(_) => return None,
        };
        Some((what, self.formed()?.groups.get(*group)?, typed))
    }

    /// The key of the draft of what is being typed about groups that stand.
    pub fn formed_draft_key(&self) -> Option<String> {
        let typed = self.typing().map(|(what, group, _)| what.draft_key(&group.id));
        typed.or_else(|| self.late_draft_key())
    }

    /// Who types at once where there is something already types something else instead.
    pub fn type_over(&mut self, edit: &Edit) {
        let Some(Forming::Formed { hand: Hand::Place(typed) | Hand::Name(typed), .. }) = self.forming()
        else {
            return;
        };
        if typed.fresh && matches!(edit, Edit::Insert(_) | Edit::Paste(_)) {
            typed.field.take();
        }
        typed.fresh = false;
    }

    /// Keeps what is typed of a group. From a place on to that of the next group; from the last one, back.
    pub fn keep_typed(&mut self, now: Now) {
        let (Some(at), Some((what, group, typed))) = (self.marked_group(), self.typing()) else { return };
        let text = typed.field.text().trim().to_owned();
        let (id, number, key) = (group.id.clone(), group.number, what.draft_key(&group.id));
        let new = (!text.is_empty()).then_some(text);
        let changed = what.of(group) != new.as_ref();
        self.draft(&key, "", now);
        if changed {
            let (change, label) = match what {
                What::Place => (Change::SetGroupPlace { group: id, place: new }, Label::GroupPlaced(number)),
                What::Name => (Change::SetGroupName { group: id, name: new }, Label::GroupNamed(number)),
            };
            self.act(change, label, now);
        }
        let next = self.group_beside(at, true);
        self.set_hand(next.unwrap_or(at), Hand::rest());
        if next.is_some() {
            self.type_of_group(what);
        }
    }
}
