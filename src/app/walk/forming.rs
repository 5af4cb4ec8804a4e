//! Forming groups: from the line of counts to groups that stand, and by hand from there.

use indexmap::IndexMap;

use super::Walk;
use crate::app::field::Field;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Forming, Hand, Preview};
use crate::session::{Change, Group, Grouping, Label};
use crate::workshop::Arrange;

impl Walk {
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

    /// Enter on the line of counts: shows the groups they make. An empty line goes on without groups.
    pub fn accept_counts(&mut self, now: Now) -> Option<Told> {
        let Some(Forming::Counting { field, attribute }) = self.forming() else {
            return None;
        };
        let (text, attribute) = (field.text().to_owned(), *attribute);
        if text.trim().is_empty() {
            self.next(now);
            return None;
        }
        let Some((id, _)) = forming::attribute_at(&self.session, attribute) else {
            return self.accept_head_count(&text, now);
        };
        let id = id.to_owned();
        let line = forming::read_line(&self.session, attribute, &text);
        if !line.problems.is_empty() || line.people() == 0 {
            return Some(Told::LinePlease);
        }
        let people = line.people();
        let counts: IndexMap<_, _> = line.counts.into_iter().collect();
        let mut changes = Vec::new();
        if self.session.head_counts.get(&id) != Some(&counts) {
            changes.push(Change::SetHeadCounts { attribute: id, counts: Some(counts.clone()) });
        }
        if self.session.people_present.is_none() {
            changes.push(Change::SetPeople(Some(people)));
        }
        if !changes.is_empty() {
            self.act(Change::Many(changes), Label::HeadsCounted, now);
        }
        self.preview(attribute, counts, now);
        None
    }

    /// Without an attribute, one number is enough.
    fn accept_head_count(&mut self, text: &str, now: Now) -> Option<Told> {
        let people = text.trim().parse::<u32>().ok().filter(|people| (1..=10_000).contains(people));
        let Some(people) = people else {
            return Some(Told::NumberPlease);
        };
        if self.session.people_present != Some(people) {
            self.act(Change::SetPeople(Some(people)), Label::People(Some(people)), now);
        }
        self.preview(0, IndexMap::from([(String::new(), people)]), now);
        None
    }

    fn preview(&mut self, attribute: usize, counts: IndexMap<String, u32>, now: Now) {
        self.draft(&forming::draft_key(&self.session, attribute), "", now);
        let preview = Preview::new(&self.session, attribute, counts);
        self.page = Page::Forming(Forming::Preview(preview));
    }

    /// Alters what is asked of a preview and forms its groups anew.
    pub fn alter_preview(&mut self, alter: impl FnOnce(&mut Preview)) {
        let Page::Forming(Forming::Preview(preview)) = &mut self.page else {
            return;
        };
        alter(preview);
        preview.form(&self.session);
    }

    /// Another way to put people together.
    pub fn arrange_otherwise(&mut self, now: Now) {
        self.preview_again(now);
        self.alter_preview(|preview| {
            preview.arrange = match preview.arrange {
                Arrange::Gather => Arrange::Mix,
                Arrange::Mix => Arrange::Random,
                Arrange::Random => Arrange::Gather,
            };
        });
    }

    /// Other groups of the same kind.
    pub fn draw_again(&mut self, now: Now) {
        self.preview_again(now);
        self.alter_preview(|preview| preview.draw += 1);
    }

    /// More groups, or fewer.
    pub fn change_groups(&mut self, more: bool) {
        self.alter_preview(|preview| {
            let people = preview.counts.values().copied().fold(0, u32::saturating_add).max(1);
            let groups = if more { preview.groups + 1 } else { preview.groups.saturating_sub(1) };
            preview.groups = groups.clamp(1, people);
        });
    }

    /// From groups that stand back to the preview of them.
    fn preview_again(&mut self, now: Now) {
        let Page::Forming(Forming::Formed { .. }) = &self.page else {
            return;
        };
        let Some(formed) = self.formed() else { return };
        let (arrange, groups) = (formed.arrange, formed.groups.len() as u32);
        let draw = forming::draw_of(&self.session, formed.seed);
        let mut counts = IndexMap::new();
        for (value, people) in formed.groups.iter().flat_map(|group| &group.counts) {
            *counts.entry(value.clone()).or_insert(0) += people;
        }
        let attribute = forming::attribute_of(&self.session, formed);
        self.preview(attribute, counts, now);
        self.alter_preview(|preview| {
            preview.arrange = arrange;
            preview.groups = groups;
            preview.draw = draw;
        });
    }

    /// Takes the groups of the preview; by hand from there when `hand` says so.
    pub fn apply_preview(&mut self, by_hand: bool, now: Now) {
        let Page::Forming(Forming::Preview(preview)) = &self.page else {
            return;
        };
        let Ok(outcome) = &preview.outcome else {
            return;
        };
        let grouping = outcome.grouping.clone();
        let label = Label::Grouped(grouping.arrange, grouping.groups.len() as u32);
        self.set_grouping(grouping, label, now);
        let hand = if by_hand { Hand::Move { value: 0 } } else { Hand::Rest };
        self.page = Page::Forming(Forming::Formed { group: 0, hand });
    }

    fn set_grouping(&mut self, grouping: Grouping, label: Label, now: Now) {
        let (item, round) = (grouping.item.clone(), grouping.round);
        self.act(Change::SetGrouping { item, round, grouping: Some(grouping) }, label, now);
    }

    /// Back to the line of counts.
    pub fn count_again(&mut self) {
        let attribute = match &self.page {
            Page::Forming(Forming::Preview(preview)) => preview.attribute,
            Page::Forming(Forming::Counting { attribute, .. }) => *attribute,
            _ => self.formed().map_or(0, |formed| forming::attribute_of(&self.session, formed)),
        };
        self.page = Page::Forming(Forming::counting(&self.session, attribute));
    }

    /// Another attribute to group by.
    pub fn other_attribute(&mut self) {
        let Page::Forming(Forming::Counting { attribute, .. } | Forming::Preview(Preview { attribute, .. })) =
            &self.page
        else {
            return;
        };
        let known = forming::script(&self.session).map_or(1, |script| script.by.len().max(1));
        self.page = Page::Forming(Forming::counting(&self.session, (attribute + 1) % known));
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

    /// Out of what the fingers are doing: a preview goes back to its line, moving and typing end; what was typed waits.
    pub fn leave_forming(&mut self) {
        match self.forming() {
            Some(Forming::Preview(_)) => self.count_again(),
            Some(Forming::Formed { hand, .. }) => *hand = Hand::Rest,
            Some(Forming::Counting { .. }) | None => {}
        }
        if matches!(self.page, Page::Forming(Forming::Counting { .. })) && self.formed().is_some() {
            self.page = Page::Forming(Forming::Formed { group: 0, hand: Hand::Rest });
        }
    }
}

fn place_key(group: &str) -> String {
    format!("place/{group}")
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
