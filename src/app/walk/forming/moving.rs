//! People moved by hand: to a group by its number, or in exchange for somebody else. What that costs is known before
//! it is done.

use super::super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Entry, Forming, Hand, Moving, Step};
use crate::roster::rules::Rule;
use crate::session::{Change, Group, Label, told_apart};

impl Walk {
    /// What the fingers have chosen to do: steps that can be made now.
    fn chosen(&self) -> Vec<Step> {
        let Page::Forming(Forming::Formed { hand: Hand::Move(moving), .. }) = &self.page else {
            return Vec::new();
        };
        let (Some((from, who)), Some(formed)) = (self.marked_entry(), self.formed()) else {
            return Vec::new();
        };
        let step =
            |who: &Entry, from: usize, to: usize| Step { who: who.clone(), from: Some(from), to: Some(to) };
        let to = moving.to.and_then(|number| formed.groups.iter().position(|group| group.number == number));
        match (to, &moving.with) {
            (Some(to), _) if to != from => vec![step(&who, from, to)],
            (None, Some((other, with))) if *other != from => {
                vec![step(with, *other, from), step(&who, from, *other)]
            }
            _ => Vec::new(),
        }
    }

    /// Looks what would come of what is chosen.
    pub(super) fn weigh(&mut self) {
        let steps = self.chosen();
        let costs = self
            .formed()
            .filter(|_| !steps.is_empty())
            .map(|formed| forming::costs(&self.session, formed, &steps));
        if let Some(Forming::Formed { hand: Hand::Move(moving), .. }) = self.forming() {
            moving.costs = costs;
        }
    }

    /// A digit of the number of the group where the marked one goes. A second digit makes a longer number where there
    /// is a group of that number, else it is another choice.
    pub(super) fn choose_group(&mut self, digit: u8) -> Option<Told> {
        let Page::Forming(Forming::Formed { group: from, hand: Hand::Move(moving) }) = &self.page else {
            return None;
        };
        let (from, before) = (*from, moving.to.unwrap_or(0));
        if self.marked_entry().is_none() {
            return Some(Told::NobodyToMove);
        }
        let formed = self.formed()?;
        let is = |number: u32| formed.groups.iter().any(|group| group.number == number);
        let longer = before.saturating_mul(10).saturating_add(digit.into());
        let number = if before > 0 && is(longer) { longer } else { digit.into() };
        if !is(number) {
            return Some(Told::NoSuchGroup);
        }
        let here = formed.groups.get(from).is_some_and(|group| group.number == number);
        let begins = formed.groups.iter().any(|group| group.number / 10 == number && number > 0);
        if here && !begins {
            return None;
        }
        if let Some(Forming::Formed { hand: Hand::Move(moving), .. }) = self.forming() {
            (moving.to, moving.with) = (Some(number), None);
        }
        self.weigh();
        None
    }

    /// The marked one changes places with whom is marked next; again, and does not.
    pub(super) fn choose_exchange(&mut self) {
        let marked = self.marked_entry();
        if let Some(Forming::Formed { hand: Hand::Move(moving), .. }) = self.forming() {
            let with = if moving.with.is_some() { None } else { marked };
            *moving = Moving::marked(moving.at, with);
        }
    }

    /// Makes the move that is chosen; where none is, the hands rest.
    pub(super) fn move_chosen(&mut self, now: Now) -> Option<Told> {
        let steps = self.chosen();
        let Page::Forming(Forming::Formed { group, hand: Hand::Move(moving) }) = &self.page else {
            return None;
        };
        if steps.is_empty() {
            if moving.with.is_some() {
                return Some(Told::OtherGroupPlease);
            }
            if moving.to.is_some() {
                self.leave_chosen();
            } else {
                self.leave_forming();
            }
            return None;
        }
        let (group, at) = (*group, moving.at);
        let formed = self.formed()?;
        let groups = forming::carried_out(&self.session, formed, &steps);
        let label = self.label_of(&steps, &groups);
        self.set_groups(groups, Vec::new(), label, now);
        // The mark stays where it is as long as somebody is there, so that a second one can follow.
        let empty = self.entries_of(group).is_empty();
        let group = if empty { self.group_beside(group, true).unwrap_or(group) } else { group };
        let last = self.entries_of(group).len().saturating_sub(1);
        self.set_hand(group, Hand::Move(Moving::marked(at.min(last), None)));
        None
    }

    /// Whether somebody is about to be moved.
    pub(super) fn is_choosing(&self) -> bool {
        let Page::Forming(Forming::Formed { hand: Hand::Move(moving), .. }) = &self.page else {
            return false;
        };
        moving.to.is_some() || moving.with.is_some()
    }

    /// Takes back what is chosen; where nothing is, the hands rest.
    pub(super) fn leave_chosen(&mut self) {
        let Some(Forming::Formed { hand: Hand::Move(moving), .. }) = self.forming() else { return };
        if moving.to.is_none() && moving.with.is_none() {
            return self.leave_forming();
        }
        *moving = Moving::marked(moving.at, None);
    }

    /// Changes who is in the groups that stand, with what goes along with it, as one act.
    pub(super) fn set_groups(&mut self, groups: Vec<Group>, with: Vec<Change>, label: Label, now: Now) {
        let Some(formed) = self.formed() else { return };
        let change = Change::SetGroups { item: formed.item.clone(), round: formed.round, groups };
        let change = if with.is_empty() {
            change
        } else {
            Change::Many(with.into_iter().chain(Some(change)).collect())
        };
        self.act(change, label, now);
    }

    /// What somebody is called; nothing for who is there without a name.
    pub(super) fn name_of(&self, who: &Entry) -> Option<String> {
        let Entry::Person(id) = who else { return None };
        let at = self.session.participant_at(id)?;
        told_apart(&self.session.participants).into_iter().nth(at)
    }

    fn label_of(&self, steps: &[Step], groups: &[Group]) -> Label {
        let number = |at: Option<usize>| at.and_then(|at| groups.get(at)).map_or(0, |group| group.number);
        match steps {
            [step] => match self.name_of(&step.who) {
                Some(name) => Label::NamedMoved(name, number(step.to)),
                None => Label::PersonMoved(number(step.to)),
            },
            [one, other, ..] => match (self.name_of(&one.who), self.name_of(&other.who)) {
                (Some(one), Some(other)) => Label::NamedSwapped(one, other),
                _ => Label::Swapped(number(one.from), number(one.to)),
            },
            [] => Label::GroupsMended,
        }
    }

    /// Keeps the marked one in their group whatever is drawn, or no longer.
    pub(super) fn lock_marked(&mut self, now: Now) -> Option<Told> {
        let (group, Entry::Person(person)) = self.marked_entry()? else {
            return Some(Told::OnlyByName);
        };
        let group = self.formed()?.groups.get(group)?.number;
        let known = self.session.rules.iter().position(
            |rule| matches!(rule, Rule::Lock { person: known, group: number } if *known == person && *number == group),
        );
        match known {
            Some(at) => self.drop_rule(at, now),
            None => self.add_rule(Rule::Lock { person, group }, now),
        }
        None
    }

    /// Lets the marked one lead their group, or no longer.
    pub(super) fn let_marked_lead(&mut self, now: Now) -> Option<Told> {
        let (group, who) = self.marked_entry()?;
        let Entry::Person(person) = &who else {
            return Some(Told::OnlyByName);
        };
        let Group { id, number, leader, .. } = self.formed()?.groups.get(group)?.clone();
        let leads = leader.as_ref() == Some(person);
        let leader = (!leads).then(|| person.clone());
        let label = Label::GroupLed(self.name_of(&who).filter(|_| !leads), number);
        self.act(Change::SetGroupLeader { group: id, leader }, label, now);
        None
    }
}
