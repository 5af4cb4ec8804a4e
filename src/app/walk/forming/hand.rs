//! People moved by hand.

use super::super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{Forming, Hand};
use crate::session::{Group, Label};

impl Walk {
    /// What an act does to groups that stand.
    pub(super) fn act_on_formed(&mut self, action: &Action, now: Now) -> Option<Told> {
        let Page::Forming(Forming::Formed { hand, .. }) = &self.page else {
            return None;
        };
        match (hand, action) {
            (Hand::Place(_), Action::Accept | Action::NextField) => self.keep_place(now),
            (Hand::Rest, Action::Accept) => self.next(now),
            (Hand::Move { .. }, Action::Accept) | (_, Action::Leave) => self.leave_forming(),
            (Hand::Move { .. }, Action::Left) => self.mark_value(false),
            (Hand::Move { .. }, Action::Right) => self.mark_value(true),
            (Hand::Move { .. }, Action::Digit(digit)) => return self.move_person(u32::from(*digit), now),
            (_, Action::Arrange) => self.arrange_otherwise(now),
            (_, Action::DrawAgain) => self.draw_again(now),
            (_, Action::CountAgain) => self.count_again(),
            (_, Action::ByHand) => self.by_hand(),
            (_, Action::Places) => self.type_place(),
            (_, Action::Up) => self.mark_group(false),
            (_, Action::Down) => self.mark_group(true),
            (_, Action::Right) => self.next(now),
            (_, Action::Left) => self.previous(now),
            _ => {}
        }
        None
    }

    /// Marks the group above or below.
    pub fn mark_group(&mut self, down: bool) {
        let groups = self.formed().map_or(0, |formed| formed.groups.len());
        let Some(Forming::Formed { group, hand }) = self.forming() else {
            return;
        };
        *group = if down { (*group + 1).min(groups.saturating_sub(1)) } else { group.saturating_sub(1) };
        if let Hand::Move { value } = hand {
            *value = 0;
        }
    }

    /// Marks the value to the left or right in the marked group.
    pub fn mark_value(&mut self, right: bool) {
        let Page::Forming(Forming::Formed { group, .. }) = &self.page else {
            return;
        };
        let values =
            self.formed().and_then(|formed| formed.groups.get(*group)).map_or(0, |group| group.counts.len());
        if let Some(Forming::Formed { hand: Hand::Move { value }, .. }) = self.forming() {
            *value = if right { (*value + 1).min(values.saturating_sub(1)) } else { value.saturating_sub(1) };
        }
    }

    /// Begins to move people by hand, or stops.
    pub fn by_hand(&mut self) {
        if let Some(Forming::Formed { hand, .. }) = self.forming() {
            *hand = if matches!(hand, Hand::Rest) { Hand::Move { value: 0 } } else { Hand::Rest };
        }
    }

    /// Moves one person of the marked value from the marked group to the group of that number.
    pub fn move_person(&mut self, number: u32, now: Now) -> Option<Told> {
        let Page::Forming(Forming::Formed { group: from, hand: Hand::Move { value } }) = &self.page else {
            return None;
        };
        let mut grouping = self.formed()?.clone();
        let Some(to) = grouping.groups.iter().position(|group| group.number == number) else {
            return Some(Told::NoSuchGroup);
        };
        let Some((value, _)) = grouping.groups.get(*from).and_then(|group| group.counts.get_index(*value))
        else {
            return Some(Told::NobodyToMove);
        };
        if to == *from {
            return None;
        }
        let value = value.clone();
        take_one(&mut grouping.groups[*from], &value);
        give_one(&mut grouping.groups[to], &value);
        // The mark stays on the value as long as there is somebody of it.
        let last = grouping.groups[*from].counts.len().saturating_sub(1);
        self.set_grouping(grouping, Label::PersonMoved(number), now);
        if let Some(Forming::Formed { hand: Hand::Move { value }, .. }) = self.forming() {
            *value = (*value).min(last);
        }
        None
    }
}

fn take_one(group: &mut Group, value: &str) {
    if let Some(people) = group.counts.get_mut(value) {
        *people -= 1;
        group.size -= 1;
        if *people == 0 {
            group.counts.shift_remove(value);
        }
    }
}

fn give_one(group: &mut Group, value: &str) {
    *group.counts.entry(value.to_owned()).or_insert(0) += 1;
    group.size += 1;
}
