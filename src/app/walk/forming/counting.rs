//! The line of counts.

use indexmap::IndexMap;

use super::super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Forming};
use crate::session::{Change, Label};

impl Walk {
    /// What an act does in the line of counts.
    pub(super) fn act_on_counting(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Accept => return self.accept_counts(now),
            Action::Attribute => self.other_attribute(),
            Action::Leave => self.leave_forming(),
            Action::CountAgain => self.count_again(),
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            _ => {}
        }
        None
    }

    /// Enter on the line of counts: shows the groups they make. An empty line is enough where people are there by name;
    /// else it goes on without groups.
    pub fn accept_counts(&mut self, now: Now) -> Option<Told> {
        let Some(Forming::Counting { field, attribute }) = self.forming() else {
            return None;
        };
        let (text, attribute) = (field.text().to_owned(), *attribute);
        if text.trim().is_empty() && forming::present(&self.session).next().is_some() {
            // Who is there by name is enough to make groups of.
            self.preview(attribute, IndexMap::new(), now);
            return None;
        }
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
        let Page::Forming(Forming::Counting { attribute, .. }) = &self.page else {
            return;
        };
        let known = forming::script(&self.session).map_or(1, |script| script.by.len().max(1));
        self.page = Page::Forming(Forming::counting(&self.session, (attribute + 1) % known));
    }
}
