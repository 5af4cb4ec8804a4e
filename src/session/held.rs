//! Holding answers back from the room, and showing them: group by group, or all at once.
//!
//! A breakout is held where its script says `hold = true`, for itself or for the harvest of it, or where somebody held
//! it on the spot. What is shown of it stands in the record, so that a wall that starts later shows the same.

use super::Session;
use super::record::{Answer, WallState};
use super::wall::HarvestTab;
use crate::workshop::ItemKind;

/// The part of a held item that what the room adds belongs to.
const PLENARY: &str = "plenary";

impl Session {
    /// Whether the room may see an answer: all of them, but those that are held back and were not yet shown.
    pub fn may_show(&self, answer: &Answer) -> bool {
        if !self.is_held(&answer.item) {
            return true;
        }
        let part = part(answer.group.as_deref(), answer.question.as_deref());
        self.is_revealed(&answer.item, part)
    }

    /// Whether the answers to an item are held back from the room until they are shown.
    pub fn is_held(&self, item: &str) -> bool {
        self.wall.held.iter().any(|held| held == item) || self.is_held_by_script(item)
    }

    /// Whether the room may see the answers under a tab of a harvest of an item.
    pub fn may_show_tab(&self, item: &str, tab: &HarvestTab) -> bool {
        !self.is_held(item) || self.is_revealed(item, part_of(tab))
    }

    fn is_revealed(&self, item: &str, part: &str) -> bool {
        let is = |entry: &String| entry == item || entry.strip_prefix(item) == Some(&format!("/{part}"));
        self.wall.revealed.iter().any(is)
    }

    /// What the room sees once the answers of an item are held back, or no longer where some are. Holding begins with
    /// nothing shown; letting go shows all.
    pub fn wall_holding(&self, item: &str) -> WallState {
        let by_script = self.is_held_by_script(item);
        let lets_go = self.is_held(item) && !self.wall.revealed.iter().any(|shown| shown == item);
        let mut wall = self.wall.clone();
        wall.held.retain(|held| held != item);
        forget(&mut wall, item);
        match (by_script, lets_go) {
            (true, true) => wall.revealed.push(item.to_owned()),
            (false, false) => wall.held.push(item.to_owned()),
            (true, false) | (false, true) => {}
        }
        wall
    }

    fn is_held_by_script(&self, item: &str) -> bool {
        self.workshop.items().any(|(_, known)| match &known.kind {
            ItemKind::Breakout(breakout) => breakout.hold && known.id == item,
            ItemKind::Harvest(harvest) => harvest.hold && self.harvested(known) == item,
            _ => false,
        })
    }

    /// What the room sees once the answers under one of the tabs are shown, or hidden again.
    pub fn wall_revealing(&self, item: &str, tabs: &[HarvestTab], tab: &HarvestTab) -> WallState {
        let mut shown: Vec<String> = tabs
            .iter()
            .filter(|known| self.may_show_tab(item, known))
            .map(|known| key(item, known))
            .collect();
        let own = key(item, tab);
        match shown.iter().position(|known| *known == own) {
            Some(at) => {
                shown.remove(at);
            }
            None => shown.push(own),
        }
        let mut wall = self.wall.clone();
        forget(&mut wall, item);
        wall.revealed.extend(shown);
        wall
    }

    /// What the room sees once all answers to an item are shown, or hidden again when all of them were.
    pub fn wall_revealing_all(&self, item: &str, tabs: &[HarvestTab]) -> WallState {
        let all = tabs.iter().all(|tab| self.may_show_tab(item, tab));
        let mut wall = self.wall.clone();
        forget(&mut wall, item);
        if !all {
            wall.revealed.push(item.to_owned());
        }
        wall
    }
}

/// Drops what was shown of an item.
fn forget(wall: &mut WallState, item: &str) {
    let of_item = |entry: &String| {
        entry.strip_prefix(item).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    wall.revealed.retain(|entry| !of_item(entry));
}

/// The part of an item that answers are shown with: a group, else a question, else what the room adds.
fn part<'a>(group: Option<&'a str>, question: Option<&'a str>) -> &'a str {
    group.or(question).unwrap_or(PLENARY)
}

fn part_of(tab: &HarvestTab) -> &str {
    part(tab.group.as_deref(), tab.question.as_deref())
}

fn key(item: &str, tab: &HarvestTab) -> String {
    format!("{item}/{}", part_of(tab))
}
