//! Groups that stand: what each act does to them, and who is marked.

use super::super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{Entry, Forming, Hand, Moving, entries};
use crate::session::{Change, WallState};

/// Where a mark goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    Left,
    Right,
}

impl Walk {
    /// What an act does to groups that stand.
    pub(super) fn act_on_formed(&mut self, action: &Action, now: Now) -> Option<Told> {
        let Page::Forming(Forming::Formed { hand, .. }) = &self.page else {
            return None;
        };
        match hand {
            Hand::Rest(_) => return self.act_at_rest(action, now),
            Hand::Move(_) => return self.act_by_hand(action, now),
            Hand::Place(_) | Hand::Name(_) => match action {
                Action::Accept | Action::NextField => self.keep_typed(now),
                Action::Leave => self.leave_forming(),
                _ => {}
            },
            Hand::Late(..) => match action {
                Action::Accept => return self.take_in_latecomer(now),
                Action::Leave => self.leave_forming(),
                _ => {}
            },
            Hand::Mend(_) => return self.act_on_mend(action, now),
        }
        None
    }

    fn act_at_rest(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Accept | Action::Right => self.next(now),
            Action::Left => self.previous(now),
            Action::Arrange => self.arrange_otherwise(now),
            Action::DrawAgain => self.draw_again(now),
            Action::CountAgain => self.count_again(),
            Action::Up => self.go_to_group(false),
            Action::Down => self.go_to_group(true),
            _ => return self.act_on_standing(action, now),
        }
        None
    }

    /// What can be done whether or not people are being moved.
    fn act_on_standing(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::ByHand => self.by_hand(),
            Action::Places => self.type_place(),
            Action::GroupName => self.type_name(),
            Action::Late => self.await_latecomer(),
            Action::Merge => self.offer_merge(),
            Action::Mend => return self.offer_repair(),
            Action::ShowNames => return Some(self.show_names(now)),
            Action::Leave => self.leave_forming(),
            _ => {}
        }
        None
    }

    fn act_by_hand(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Accept => return self.move_chosen(now),
            Action::Leave => self.leave_chosen(),
            Action::Digit(digit) => return self.choose_group(*digit),
            Action::Swap => self.choose_exchange(),
            Action::Lock => return self.lock_marked(now),
            Action::Leader => return self.let_marked_lead(now),
            // Whoever is about to be moved is not sent away by a slip of the finger.
            Action::LeftEarly if self.is_choosing() => self.leave_chosen(),
            Action::LeftEarly => self.let_marked_go(now),
            Action::Up => self.mark(Way::Up),
            Action::Down => self.mark(Way::Down),
            Action::Left => self.mark(Way::Left),
            Action::Right => self.mark(Way::Right),
            _ => return self.act_on_standing(action, now),
        }
        None
    }

    /// The group that is marked, by its place in the list.
    pub(super) fn marked_group(&self) -> Option<usize> {
        match &self.page {
            Page::Forming(Forming::Formed { group, .. }) => Some(*group),
            _ => None,
        }
    }

    /// Who is marked, and in which group.
    pub fn marked_entry(&self) -> Option<(usize, Entry)> {
        let Page::Forming(Forming::Formed { group, hand: Hand::Move(moving) }) = &self.page else {
            return None;
        };
        let (entry, _) = self.entries_of(*group).into_iter().nth(moving.at)?;
        Some((*group, entry))
    }

    pub(super) fn entries_of(&self, group: usize) -> Vec<(Entry, u32)> {
        let Some(formed) = self.formed() else { return Vec::new() };
        let group = formed.groups.get(group);
        group.map_or_else(Vec::new, |group| entries(&self.session, formed, group))
    }

    /// Says what the fingers do with groups that stand.
    pub(super) fn set_hand(&mut self, group: usize, hand: Hand) {
        self.page = Page::Forming(Forming::Formed { group, hand });
    }

    /// To the group with people after or before; the groups are no circle.
    fn go_to_group(&mut self, after: bool) {
        let Some(from) = self.marked_group() else { return };
        let to = self.group_beside(from, after).unwrap_or(from);
        self.set_hand(to, Hand::rest());
    }

    /// The group with people after or before another.
    pub(super) fn group_beside(&self, from: usize, after: bool) -> Option<usize> {
        let formed = self.formed()?;
        let stands = |at: &usize| formed.groups.get(*at).is_some_and(|group| formed.stands(group));
        if after {
            (from + 1..formed.groups.len()).find(stands)
        } else {
            (0..from.min(formed.groups.len())).rev().find(stands)
        }
    }

    /// Marks somebody else. Names stand in columns, so that up and down go through a group; who was only counted
    /// stands beside each other, so that left and right do.
    fn mark(&mut self, way: Way) {
        let Page::Forming(Forming::Formed { group, hand: Hand::Move(moving) }) = &self.page else {
            return;
        };
        let (group, at, with) = (*group, moving.at, moving.with.clone());
        let by_name = self.has_names();
        let (through, forward) = match way {
            Way::Up => (by_name, false),
            Way::Down => (by_name, true),
            Way::Left => (!by_name, false),
            Way::Right => (!by_name, true),
        };
        let last = |group: usize| self.entries_of(group).len().saturating_sub(1);
        let (group, at) = if through {
            (group, if forward { (at + 1).min(last(group)) } else { at.saturating_sub(1) })
        } else {
            let to = self.group_beside(group, forward).unwrap_or(group);
            // In columns the mark stays on its line.
            (to, if by_name { at.min(last(to)) } else { 0 })
        };
        self.set_hand(group, Hand::Move(Moving::marked(at, with)));
        self.weigh();
    }

    /// Whether anybody is in these groups by name.
    pub fn has_names(&self) -> bool {
        self.formed().is_some_and(|formed| formed.groups.iter().any(|group| !group.members.is_empty()))
    }

    /// Begins to move people by hand.
    pub fn by_hand(&mut self) {
        let Some(group) = self.marked_group() else { return };
        let stands = |formed: &crate::session::Grouping| {
            formed.groups.get(group).is_some_and(|group| formed.stands(group))
        };
        let group = if self.formed().is_some_and(stands) {
            group
        } else {
            self.group_beside(group, true).or_else(|| self.group_beside(group, false)).unwrap_or(group)
        };
        self.set_hand(group, Hand::moving());
    }

    /// Lets the room see names, or no longer.
    fn show_names(&mut self, now: Now) -> Told {
        let names = !self.session.wall.names;
        self.change(Change::SetWall(WallState { names, ..self.session.wall.clone() }), now);
        Told::Names(names)
    }
}
