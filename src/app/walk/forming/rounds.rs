//! Groups for every round of a breakout, taken as one act.

use super::super::Walk;
use crate::app::model::Now;
use crate::session::{Change, Grouping, Label};

impl Walk {
    /// Sets the groups of an item for its first round and for those after it; of rounds that are no longer asked for,
    /// none are left.
    pub(super) fn set_rounds(&mut self, first: Grouping, later: Vec<Grouping>, now: Now) {
        let (rounds, groups) = (later.len() as u32 + 1, first.groups.len() as u32);
        let (item, arrange) = (first.item.clone(), first.arrange);
        let gone = self.session.groupings.iter().filter(|old| old.item == item && old.round > rounds);
        let gone: Vec<u32> = gone.map(|old| old.round).collect();
        if rounds == 1 && gone.is_empty() {
            return self.set_grouping(first, Label::Grouped(arrange, groups), now);
        }
        let drop =
            gone.into_iter().map(|round| Change::SetGrouping { item: item.clone(), round, grouping: None });
        let set = std::iter::once(first).chain(later).map(|grouping| Change::SetGrouping {
            item: grouping.item.clone(),
            round: grouping.round,
            grouping: Some(grouping),
        });
        let changes = drop.chain(set).collect();
        let label = if rounds == 1 { Label::Grouped(arrange, groups) } else { Label::Rounds(rounds, groups) };
        self.act(Change::Many(changes), label, now);
    }
}
