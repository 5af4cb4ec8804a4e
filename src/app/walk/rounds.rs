//! Who goes where in the rounds of the groups at hand.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Coming, Forming};
use crate::session::{Change, Grouping, Label, Session};
use crate::workshop::{Item, ItemKind};

impl Walk {
    /// The groups of all rounds that are at hand: those of the preview that shows, of the item where groups are formed,
    /// of the breakout or the harvest where the workshop is; else those that were formed last. None where it is not
    /// known of anybody where they go.
    pub fn rounds_here(&self) -> Vec<&Grouping> {
        let proposed = match &self.page {
            Page::Forming(Forming::Preview(preview)) => preview.outcome.as_ref().ok(),
            _ => None,
        };
        let rounds = match proposed {
            Some(outcome) => {
                let later = outcome.rounds.iter().flat_map(|rounds| &rounds.later);
                std::iter::once(&outcome.grouping).chain(later).collect()
            }
            None => item_of_groups(&self.session)
                .map(|item| self.session.rounds_of_groups(item))
                .unwrap_or_default(),
        };
        let known = |round: &&Grouping| {
            round.groups.iter().any(|group| !group.members.is_empty() || !group.heads.is_empty())
        };
        if rounds.iter().any(known) { rounds } else { Vec::new() }
    }

    /// Whether others are there by now than are in the rounds to come.
    pub fn rounds_differ(&self) -> bool {
        // A preview is formed anew by itself.
        !self.has_preview()
            && item_of_groups(&self.session).is_some_and(|item| forming::differs(&self.session, item))
    }

    /// Gives who came late a group in the rounds to come, and takes out who left; says what changes.
    pub fn mend_rounds(&mut self, now: Now) -> Option<Told> {
        let item = item_of_groups(&self.session)?;
        let Ok(mended) = forming::mended(&self.session, item) else { return Some(Told::NotMended) };
        let Some(Coming { rounds, goings }) = mended else { return Some(Told::RoundsRight) };
        let set = rounds.into_iter().map(|grouping| Change::SetGrouping {
            item: grouping.item.clone(),
            round: grouping.round,
            grouping: Some(grouping),
        });
        self.act(Change::Many(set.collect()), Label::RoundsMended, now);
        Some(Told::RoundsMended(goings))
    }

    /// The round of the breakout that shows, where there are several.
    pub fn round_that_shows(&self) -> Option<u32> {
        let breakout = super::breakout(&self.session)?;
        (breakout.rounds() > 1).then(|| self.session.round_here())
    }
}

/// The item whose groups are at hand.
pub(in crate::app) fn item_of_groups(session: &Session) -> Option<&str> {
    let last = || session.groupings.last().map(|last| last.item.as_str());
    match session.item() {
        Some(item @ Item { kind: ItemKind::Groups(_), .. }) => Some(&item.id),
        Some(Item { kind: ItemKind::Breakout(breakout), .. }) => breakout.groups.as_deref().or_else(last),
        Some(item @ Item { kind: ItemKind::Harvest(_), .. }) => {
            let named = session.breakout_of(item).and_then(|(_, breakout)| breakout.groups.as_deref());
            named.or_else(last)
        }
        Some(_) | None => last(),
    }
}
