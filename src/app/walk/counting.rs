//! Counting hands with the number keys, and adding what is missing from a list.

use indexmap::IndexMap;

use super::Walk;
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::count::{self, Count};
use crate::session::wall::CountRow;
use crate::session::{Change, FactorCount, Label};
use crate::workshop::{Factors, ItemKind};

/// The most hands that are counted for one row.
const MOST: u32 = 9_999;

impl Walk {
    fn count(&mut self) -> Option<&mut Count> {
        match &mut self.page {
            Page::Count(count) => Some(count),
            _ => None,
        }
    }

    fn rows(&self) -> Vec<CountRow> {
        count::page(&self.session).map(|page| page.rows).unwrap_or_default()
    }

    fn factors(&self) -> Option<&Factors> {
        match &self.session.item()?.kind {
            ItemKind::Factors(factors) => Some(factors),
            _ => None,
        }
    }

    /// Adds a digit to the number of the row, or begins a new number.
    pub fn digit(&mut self, digit: u8, now: Now) {
        let rows = self.rows();
        let Some(count) = self.count() else { return };
        let Some(row) = rows.get(count.row) else {
            return;
        };
        let old = if count.fresh { 0 } else { row.count.unwrap_or(0) };
        count.fresh = false;
        let new = old * 10 + u32::from(digit);
        if new <= MOST {
            self.set_hands(&row.key, Some(new), now);
        }
    }

    /// Takes the last digit away.
    pub fn erase(&mut self, now: Now) {
        let rows = self.rows();
        let Some(count) = self.count() else { return };
        count.fresh = false;
        if let Some((row, hands)) = rows.get(count.row).and_then(|row| Some((row, row.count?))) {
            self.set_hands(&row.key, (hands >= 10).then_some(hands / 10), now);
        }
    }

    fn set_hands(&mut self, key: &str, hands: Option<u32>, now: Now) {
        let item = self.session.place.item.clone();
        let merge = Some(format!("{item}/{key}"));
        if let Some(tone) = self.factors().map(|factors| factors.tone) {
            let known = self.session.factors.iter().find(|known| known.id == key && known.item == item);
            let text = known.and_then(|known| known.text.clone());
            let extra = known.map(|known| known.extra.clone()).unwrap_or_default();
            let id = key.to_owned();
            let factor = FactorCount { id: id.clone(), item: item.clone(), tone, count: hands, extra, text };
            let factor = (factor.count.is_some() || factor.text.is_some()).then_some(factor);
            let change = Change::SetFactor { item, id, factor };
            return self.act_merged(change, Label::FactorCounted, merge, now);
        }
        let old = self.session.tallies.iter().find(|tally| tally.item == item).map(|tally| &tally.counts);
        // In the order of the rows, so that the file reads as the page does.
        let counts: IndexMap<_, _> = (self.rows().into_iter())
            .filter_map(|row| {
                let old = old.and_then(|old| old.get(&row.key).copied());
                let count = if row.key == key { hands } else { old };
                count.map(|count| (row.key, count))
            })
            .collect();
        let counts = (!counts.is_empty()).then_some(counts);
        self.act_merged(Change::SetTally { item, counts }, Label::Counted, merge, now);
    }

    /// To the row below or above; down from the last row to the field for what is missing. False at the end.
    pub fn move_row(&mut self, down: bool) -> bool {
        self.settle();
        let rows = self.rows().len();
        let Some(count) = self.count() else {
            return false;
        };
        let last = (rows + usize::from(count.field.is_some())).saturating_sub(1);
        count.fresh = true;
        match down {
            true if count.row < last => count.row += 1,
            false if count.row > 0 => count.row -= 1,
            _ => return false,
        }
        true
    }

    /// Enter: the next row, from the last one the next item; in the field, what is missing is added.
    pub fn accept_count(&mut self, now: Now) {
        let rows = self.rows().len();
        let Some(count) = self.count() else { return };
        if count.in_field(rows) {
            let text = count.field.as_mut().map(|field| field.text().trim().to_owned()).unwrap_or_default();
            if text.is_empty() {
                return self.next(now);
            }
            if let Some(field) = &mut count.field {
                field.take();
            }
            count.row += 1;
            self.draft(&count::draft_key(&self.session), "", now);
            self.add_factor(text, now);
        } else if !self.move_row(true) {
            self.next(now);
        }
    }

    fn add_factor(&mut self, text: String, now: Now) {
        let Some(tone) = self.factors().map(|factors| factors.tone) else {
            return;
        };
        let (item, id) = (self.session.place.item.clone(), self.session.fresh_id('x', 0));
        let factor = FactorCount {
            id: id.clone(),
            item: item.clone(),
            tone,
            text: Some(text.clone()),
            count: None,
            extra: serde_json::Map::new(),
        };
        self.act(Change::SetFactor { item, id, factor: Some(factor) }, Label::FactorAdded(text), now);
    }

    /// The factor of the room's own that is marked.
    pub fn marked_own_factor(&self) -> Option<&FactorCount> {
        let Page::Count(count) = &self.page else {
            return None;
        };
        let key = self.rows().into_iter().nth(count.row)?.key;
        let here = &self.session.place.item;
        (self.session.factors.iter())
            .find(|known| known.id == key && known.item == *here && known.text.is_some())
    }

    /// Takes the marked factor of the room's own away.
    pub fn delete_factor(&mut self, now: Now) {
        if let Some(own) = self.marked_own_factor() {
            let label = Label::FactorRemoved(own.text.clone().unwrap_or_default());
            let change = Change::SetFactor { item: own.item.clone(), id: own.id.clone(), factor: None };
            self.act(change, label, now);
            // Not into the field below, where the next key would be text.
            let last = self.rows().len().saturating_sub(1);
            if let Some(count) = self.count() {
                (count.row, count.fresh) = (count.row.min(last), true);
            }
        }
    }

    /// Out of the field for what is missing, to the rows.
    pub fn leave_missing(&mut self) {
        let rows = self.rows().len();
        if let Some(count) = self.count() {
            count.row = count.row.min(rows.saturating_sub(1));
            count.fresh = true;
        }
    }
}
