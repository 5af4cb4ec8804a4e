//! Where groups sit.

use super::super::Walk;
use crate::app::field::Field;
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::forming::{Forming, Hand};
use crate::session::{Change, Group, Label};

impl Walk {
    /// Types where the marked group sits.
    pub fn type_place(&mut self) {
        let Page::Forming(Forming::Formed { group, .. }) = &self.page else {
            return;
        };
        let Some(of) = self.formed().and_then(|formed| formed.groups.get(*group)) else {
            return;
        };
        let drafted = self.drafted(&place_key(&of.id));
        let text = if drafted.is_empty() { of.place.clone().unwrap_or_default() } else { drafted.to_owned() };
        if let Some(Forming::Formed { hand, .. }) = self.forming() {
            *hand = Hand::Place(Field::single_line(&text));
        }
    }

    /// The key of the draft of the place that is being typed.
    pub fn place_draft_key(&self) -> Option<String> {
        let Page::Forming(Forming::Formed { group, hand: Hand::Place(_) }) = &self.page else {
            return None;
        };
        self.formed().and_then(|formed| formed.groups.get(*group)).map(|group| place_key(&group.id))
    }

    /// Keeps the place that is typed and goes on to that of the next group; from the last one, back.
    pub fn keep_place(&mut self, now: Now) {
        let Page::Forming(Forming::Formed { group: at, hand: Hand::Place(field) }) = &self.page else {
            return;
        };
        let (at, text) = (*at, field.text().trim().to_owned());
        let Some(formed) = self.formed() else { return };
        let (last, Some(Group { id, number, place, .. })) = (formed.groups.len() - 1, formed.groups.get(at))
        else {
            return;
        };
        let (group, number) = (id.clone(), *number);
        let new = (!text.is_empty()).then_some(text);
        let changed = *place != new;
        self.draft(&place_key(&group), "", now);
        if changed {
            self.act(Change::SetGroupPlace { group, place: new }, Label::GroupPlaced(number), now);
        }
        self.page = Page::Forming(Forming::Formed { group: (at + 1).min(last), hand: Hand::Rest });
        if at < last {
            self.type_place();
        }
    }
}

fn place_key(group: &str) -> String {
    format!("place/{group}")
}
