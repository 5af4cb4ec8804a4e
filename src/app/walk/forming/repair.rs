//! Who comes late, who leaves, which groups become one: groups that stand, mended with the fewest people moved.

use super::super::Walk;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Entry, Forming, Hand, Latecomer, Mend, Moving, Step, Trouble, Why};
use crate::session::{Change, Group, Label, Participant, Presence};

/// The key of the draft of who comes late.
const LATE: &str = "late";

impl Walk {
    /// What wants mending in the groups that stand.
    pub fn troubles(&self) -> Vec<Trouble> {
        self.formed().map_or_else(Vec::new, |formed| forming::troubles(&self.session, formed))
    }

    /// Whether groups stand, the hands are free, and no clock runs that a minute could be added to.
    pub fn takes_latecomers(&self) -> bool {
        let free = Hand::is_free;
        matches!(&self.page, Page::Forming(Forming::Formed { hand, .. }) if free(hand)) && !self.clock_is_on()
    }

    /// Asks who comes late.
    pub(super) fn await_latecomer(&mut self) {
        if let Some(group) = self.marked_group() {
            let field = Field::single_line(self.drafted(LATE));
            self.set_hand(group, Hand::Late(field, Vec::new()));
        }
    }

    /// The key of the draft of who comes late, while that is typed.
    pub(super) fn late_draft_key(&self) -> Option<String> {
        matches!(&self.page, Page::Forming(Forming::Formed { hand: Hand::Late(..), .. }))
            .then(|| LATE.to_owned())
    }

    /// Puts who comes late in a group, at once; nobody else gets up unless a size or a rule forces it.
    pub(super) fn take_in_latecomer(&mut self, now: Now) -> Option<Told> {
        let Page::Forming(Forming::Formed { group, hand: Hand::Late(field, said) }) = &self.page else {
            return None;
        };
        let (at, formed) = (*group, self.formed()?);
        let by = formed.by.first().cloned();
        let (entry, mut with, counted) = match forming::read_latecomer(&self.session, formed, field.text()) {
            Latecomer::Nobody => {
                let said = said.clone();
                self.set_hand(at, Hand::Rest(said));
                return None;
            }
            Latecomer::Seated(..) | Latecomer::Several(_) => return Some(Told::SeatedAlready),
            Latecomer::Head(Some(value)) => (Entry::Heads(value.clone()), Vec::new(), Some(value)),
            Latecomer::Head(None) => (Entry::Nameless, Vec::new(), None),
            Latecomer::Listed(id, value) => {
                let listed = self.session.participants.iter().find(|one| one.id == id)?.clone();
                let counted = value.clone().filter(|_| !listed.present);
                let who = listed.with_presence(Presence::Late(now.at));
                let who = with_value(who, by.as_deref(), value);
                (Entry::Person(id), vec![Change::SetParticipant(who)], counted)
            }
            Latecomer::New(name, value) => {
                let id = self.session.fresh_id('p', 0);
                let who = Participant::named(id.clone(), name).with_presence(Presence::Late(now.at));
                let participant = with_value(who, by.as_deref(), value.clone());
                let at = self.session.participants.len();
                (Entry::Person(id), vec![Change::PutParticipant { at, participant }], value)
            }
        };
        // Where they go depends on who they are: looked for in the record as it will be.
        let mut then = (*self.session).clone();
        then.apply(Change::Many(with.clone()), now.at);
        let formed = then.groups_for(Some(&then.place.item))?;
        let Ok(mended) = forming::seat(&then, formed, &entry) else {
            return Some(Told::NoSeat);
        };
        with.extend(self.heads(counted.as_deref(), true));
        with.extend(self.people_after(&mended.groups));
        let comes = |step: &&Step| step.from.is_none();
        let to = mended.steps.iter().find(comes).and_then(|step| step.to);
        let number = to.and_then(|at| mended.groups.get(at)).map_or(0, |group| group.number);
        let name = match &entry {
            Entry::Person(id) => {
                then.participants.iter().find(|one| one.id == *id).map(|one| one.name.clone())
            }
            Entry::Heads(_) | Entry::Nameless => None,
        };
        self.draft(LATE, "", now);
        self.set_groups(mended.groups, with, Label::CameLate(name, number), now);
        self.set_hand(at, Hand::Late(Field::single_line(""), mended.said));
        None
    }

    /// The marked one leaves; nobody else moves.
    pub(super) fn let_marked_go(&mut self, now: Now) {
        let (Some((group, who)), Some(formed)) = (self.marked_entry(), self.formed()) else { return };
        let at = match &self.page {
            Page::Forming(Forming::Formed { hand: Hand::Move(moving), .. }) => moving.at,
            _ => 0,
        };
        let number = formed.groups.get(group).map_or(0, |group| group.number);
        let step = Step { who: who.clone(), from: Some(group), to: None };
        let groups = forming::carried_out(&self.session, formed, &[step]);
        let counted = who.value(&self.session, formed);
        let mut with: Vec<Change> = self.heads(counted.as_deref(), false).into_iter().collect();
        if let Entry::Person(id) = &who
            && let Some(one) = self.session.participants.iter().find(|one| one.id == *id && one.present)
        {
            with.push(Change::SetParticipant(one.clone().with_presence(Presence::Left(now.at))));
        }
        with.extend(self.people_after(&groups));
        let label = Label::LeftGroup(self.name_of(&who), number);
        self.set_groups(groups, with, label, now);
        let empty = self.entries_of(group).is_empty();
        let group = if empty { self.group_beside(group, true).unwrap_or(group) } else { group };
        let last = self.entries_of(group).len().saturating_sub(1);
        self.set_hand(group, Hand::Move(Moving::marked(at.min(last), None)));
    }

    /// Offers the repair of all that wants it.
    pub(super) fn offer_repair(&mut self) -> Option<Told> {
        if self.troubles().is_empty() {
            return Some(Told::NothingToMend);
        }
        self.offer(Why::Troubles);
        None
    }

    /// Offers to let a group join another: the marked one while people are moved by hand, else the two that fit best.
    pub(super) fn offer_merge(&mut self) {
        let by_hand = matches!(&self.page, Page::Forming(Forming::Formed { hand: Hand::Move(_), .. }));
        let group = self.marked_group().filter(|_| by_hand);
        self.offer(Why::Merge { group, partner: None });
    }

    fn offer(&mut self, why: Why) {
        let (Some(group), Some(formed)) = (self.marked_group(), self.formed()) else { return };
        let mend = Mend::of(&self.session, formed, why);
        self.set_hand(group, Hand::Mend(Box::new(mend)));
    }

    /// What an act does to a repair that is offered.
    pub(super) fn act_on_mend(&mut self, action: &Action, now: Now) -> Option<Told> {
        let Page::Forming(Forming::Formed { hand: Hand::Mend(mend), .. }) = &self.page else {
            return None;
        };
        match (mend.why, action) {
            (_, Action::Accept) => self.make_repair(now),
            (_, Action::Leave) => self.leave_forming(),
            (Why::Merge { .. } | Why::Close(_), Action::Up) => self.merge_other(false),
            (Why::Merge { .. } | Why::Close(_), Action::Down) => self.merge_other(true),
            (Why::Merge { .. } | Why::Close(_), Action::Digit(digit)) => return self.merge_with(*digit),
            _ => {}
        }
        None
    }

    /// The group that joins another, of a repair that is offered.
    fn joining(&self) -> Option<usize> {
        let Page::Forming(Forming::Formed { hand: Hand::Mend(mend), .. }) = &self.page else {
            return None;
        };
        match (mend.why, &mend.outcome) {
            (Why::Close(group) | Why::Merge { group: Some(group), .. }, _) => Some(group),
            (Why::Merge { .. }, Ok(mended)) => mended.steps.first().and_then(|step| step.from),
            (Why::Merge { .. }, Err(_)) | (Why::Troubles, _) => None,
        }
    }

    fn merge_other(&mut self, after: bool) {
        let from = self.joining().or(self.marked_group()).unwrap_or(0);
        let group = Some(self.group_beside(from, after).unwrap_or(from));
        self.offer(Why::Merge { group, partner: None });
    }

    /// With the group of that number; 0 divides the group over all others.
    fn merge_with(&mut self, digit: u8) -> Option<Told> {
        let group = self.joining()?;
        if digit == 0 && !self.typed_partner().is_some_and(|number| self.stands(number * 10)) {
            self.offer(Why::Close(group));
            return None;
        }
        let longer = self.typed_partner().map(|number| number * 10 + u32::from(digit));
        let number = longer.filter(|number| self.stands(*number)).unwrap_or_else(|| digit.into());
        let formed = self.formed()?;
        let Some(partner) = formed.groups.iter().position(|known| known.number == number && known.size > 0)
        else {
            return Some(Told::NoSuchGroup);
        };
        if partner != group {
            self.offer(Why::Merge { group: Some(group), partner: Some(partner) });
        }
        None
    }

    fn stands(&self, number: u32) -> bool {
        self.formed().is_some_and(|formed| formed.standing().any(|group| group.number == number))
    }

    /// The number of the partner that was chosen.
    fn typed_partner(&self) -> Option<u32> {
        let Page::Forming(Forming::Formed { hand: Hand::Mend(mend), .. }) = &self.page else {
            return None;
        };
        match mend.why {
            Why::Merge { partner: Some(partner), .. } => {
                self.formed()?.groups.get(partner).map(|group| group.number)
            }
            Why::Merge { partner: None, .. } | Why::Close(_) | Why::Troubles => None,
        }
    }

    fn make_repair(&mut self, now: Now) {
        let Page::Forming(Forming::Formed { hand: Hand::Mend(mend), .. }) = &self.page else {
            return;
        };
        let Ok(mended) = mend.outcome.clone() else { return };
        let Some(formed) = self.formed() else { return };
        let number =
            |at: Option<usize>| at.and_then(|at| formed.groups.get(at)).map_or(0, |group| group.number);
        let label = match (mend.why, mended.steps.first()) {
            (Why::Close(group), _) => Label::GroupClosed(number(Some(group))),
            (Why::Merge { .. }, Some(step)) => Label::GroupsMerged(number(step.from), number(step.to)),
            (Why::Merge { .. }, None) | (Why::Troubles, _) => Label::GroupsMended,
        };
        let gone = mended.steps.iter().filter(|step| step.to.is_none());
        let gone: Vec<_> = gone.filter_map(|step| step.who.value(&self.session, formed)).collect();
        let mut with = self.heads_without(&gone);
        with.extend(self.people_after(&mended.groups));
        let group = self.marked_group().unwrap_or(0);
        self.set_groups(mended.groups, with, label, now);
        self.set_hand(group, Hand::Rest(mended.said));
    }

    /// How many people are present, as groups that change say it: the same as in the groups where it was so before,
    /// else as many more or fewer.
    fn people_after(&self, after: &[Group]) -> Option<Change> {
        let before = self.formed()?.people();
        let after = after.iter().fold(0_u32, |people, group| people.saturating_add(group.size));
        let present = self.session.people_present?;
        let people = present.saturating_add(after).saturating_sub(before);
        (people != present).then_some(Change::SetPeople(Some(people)))
    }

    /// One head more or fewer with a value, where the attribute that groups are counted by was counted.
    fn heads(&self, value: Option<&str>, more: bool) -> Option<Change> {
        let attribute = self.formed()?.by.first()?;
        let mut counts = self.session.head_counts.get(attribute)?.clone();
        let people = counts.entry(value?.to_owned()).or_insert(0);
        *people = if more { people.saturating_add(1) } else { people.saturating_sub(1) };
        Some(Change::SetHeadCounts { attribute: attribute.clone(), counts: Some(counts) })
    }

    fn heads_without(&self, values: &[String]) -> Vec<Change> {
        let counted = || {
            let attribute = self.formed()?.by.first()?.clone();
            let mut counts = self.session.head_counts.get(&attribute)?.clone();
            for value in values {
                if let Some(people) = counts.get_mut(value) {
                    *people = people.saturating_sub(1);
                }
            }
            Some(Change::SetHeadCounts { attribute, counts: Some(counts) })
        };
        counted().filter(|_| !values.is_empty()).into_iter().collect()
    }
}

fn with_value(mut who: Participant, attribute: Option<&str>, value: Option<String>) -> Participant {
    if let (Some(attribute), Some(value)) = (attribute, value) {
        who.attributes.insert(attribute.to_owned(), serde_json::Value::String(value));
    }
    who
}
