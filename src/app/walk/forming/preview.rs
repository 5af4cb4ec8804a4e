//! The groups as they would be, until they are taken.

use indexmap::IndexMap;

use super::super::Walk;
use crate::app::action::Action;
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::forming::{self, Forming, Hand, Preview};
use crate::workshop::Arrange;

impl Walk {
    /// What an act does in the preview.
    pub(super) fn act_on_preview(&mut self, action: &Action, now: Now) {
        match action {
            Action::Accept => self.apply_preview(false, now),
            Action::ByHand => self.apply_preview(true, now),
            Action::Arrange => self.arrange_otherwise(now),
            Action::DrawAgain => self.draw_again(now),
            Action::MoreGroups => self.change_groups(true),
            Action::FewerGroups => self.change_groups(false),
            Action::Up => self.look_at(false),
            Action::Down => self.look_at(true),
            Action::CountAgain => self.count_again(),
            Action::Leave => self.leave_forming(),
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            _ => {}
        }
    }

    pub(super) fn preview(&mut self, attribute: usize, counts: IndexMap<String, u32>, now: Now) {
        self.draft(&forming::draft_key(&self.session, attribute), "", now);
        let preview = Preview::new(&self.session, attribute, counts);
        self.page = Page::Forming(Forming::Preview(Box::new(preview)));
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
        self.alter_preview(|preview| preview.seed = forming::next_seed(preview.seed));
    }

    /// Whether a preview shows.
    pub fn has_preview(&self) -> bool {
        matches!(self.page, Page::Forming(Forming::Preview(_)))
    }

    /// Looks at the group after or before, where not all of them fit.
    fn look_at(&mut self, next: bool) {
        if let Page::Forming(Forming::Preview(preview)) = &mut self.page {
            let last = (preview.groups as usize).saturating_sub(1);
            preview.view = if next { (preview.view + 1).min(last) } else { preview.view.saturating_sub(1) };
        }
    }

    /// As many groups as so many people each make; whether that can be.
    pub fn size_groups(&mut self, size: u32) -> bool {
        let Page::Forming(Forming::Preview(preview)) = &self.page else {
            return false;
        };
        let groups = forming::groups_of(&self.session, preview.people, size);
        if let Some(groups) = groups {
            self.alter_preview(|preview| preview.groups = groups);
        }
        groups.is_some()
    }

    /// More groups, or fewer.
    pub fn change_groups(&mut self, more: bool) {
        self.alter_preview(|preview| {
            let groups = if more { preview.groups + 1 } else { preview.groups.saturating_sub(1) };
            preview.groups = groups.clamp(1, preview.people.max(1));
        });
    }

    /// From groups that stand back to the preview of them.
    fn preview_again(&mut self, now: Now) {
        let Page::Forming(Forming::Formed { .. }) = &self.page else {
            return;
        };
        let Some(formed) = self.formed() else { return };
        let (arrange, groups) = (formed.arrange, formed.standing().count() as u32);
        let (seed, by) = (formed.seed, forming::by_of(formed));
        let mut counts = IndexMap::new();
        // Groups that were put together are put together again.
        let apart = formed.groups.iter().filter(|group| group.from.is_empty());
        for (value, people) in apart.flat_map(|group| &group.counts) {
            *counts.entry(value.clone()).or_insert(0) += people;
        }
        let attribute = forming::attribute_of(&self.session, formed);
        self.preview(attribute, counts, now);
        self.alter_preview(|preview| {
            preview.arrange = arrange;
            preview.groups = groups;
            preview.seed = seed;
            preview.by = by;
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
        let later = outcome.rounds.as_ref().map(|rounds| rounds.later.clone()).unwrap_or_default();
        self.set_rounds(grouping, later, now);
        let hand = if by_hand { Hand::moving() } else { Hand::rest() };
        self.page = Page::Forming(Forming::Formed { group: 0, hand });
    }
}
