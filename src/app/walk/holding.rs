//! Holding the answers of a breakout back from the room, and showing them.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::capture;
use crate::session::{Change, Label};
use crate::workshop::ItemKind;

/// What stands in the place of words that the room may not see.
pub const VEIL: &str = "▒▒▒▒▒▒";

impl Walk {
    /// The item whose answers a harvest takes down where the workshop is; none elsewhere.
    fn harvested_here(&self) -> Option<String> {
        let item = self.session.item()?;
        matches!(item.kind, ItemKind::Harvest(_)).then(|| self.session.harvested(item).to_owned())
    }

    /// Whether answers can be held back here.
    pub fn can_hold(&self) -> bool {
        self.harvested_here().is_some()
    }

    /// Whether answers are held back here.
    pub fn holds_here(&self) -> bool {
        self.harvested_here().is_some_and(|item| self.session.is_held(&item))
    }

    /// Whether the room may not see the answers of the tab that shows.
    pub fn is_hidden_here(&self) -> bool {
        let tabs = capture::tabs(&self.session);
        let tab = tabs.get(capture::current_tab(&self.session, &tabs));
        let item = self.harvested_here();
        item.zip(tab).is_some_and(|(item, tab)| !self.session.may_show_tab(&item, tab))
    }

    /// Whether the room may not see the answers of some tab.
    pub fn hides_any_here(&self) -> bool {
        let tabs = capture::tabs(&self.session);
        let hidden = |item: String| tabs.iter().any(|tab| !self.session.may_show_tab(&item, tab));
        self.harvested_here().is_some_and(hidden)
    }

    /// Holds the answers of this breakout back from the room, or no longer.
    pub fn hold(&mut self, now: Now) -> Option<Told> {
        let item = self.harvested_here()?;
        let wall = self.session.wall_holding(&item);
        self.change(Change::SetWall(wall), now);
        Some(Told::Held(self.is_hidden_here()))
    }

    /// Shows the room the answers of the tab in view, or hides them again.
    pub fn reveal_tab(&mut self, now: Now) {
        let tabs = capture::tabs(&self.session);
        let Some((item, tab)) =
            self.harvested_here().zip(tabs.get(capture::current_tab(&self.session, &tabs)))
        else {
            return;
        };
        let wall = self.session.wall_revealing(&item, &tabs, tab);
        self.change(Change::SetWall(wall), now);
    }

    /// Shows the room all answers of this breakout, or hides them again.
    pub fn reveal_all(&mut self, now: Now) {
        let tabs = capture::tabs(&self.session);
        if let Some(item) = self.harvested_here() {
            let wall = self.session.wall_revealing_all(&item, &tabs);
            self.change(Change::SetWall(wall), now);
        }
    }

    /// What was done, without words that the room may not see: the screen that says so may be the room's.
    pub(super) fn veiled(&self, label: Label) -> Label {
        if !self.is_hidden_here() {
            return label;
        }
        let veil = VEIL.to_owned();
        match label {
            Label::AnswerKept(_) => Label::AnswerKept(veil),
            Label::AnswerChanged(_) => Label::AnswerChanged(veil),
            Label::AnswerDeleted(_) => Label::AnswerDeleted(veil),
            Label::AnswerMoved(_) => Label::AnswerMoved(veil),
            Label::AnswerMarked(_) => Label::AnswerMarked(veil),
            Label::AnswerPlenary(_) => Label::AnswerPlenary(veil),
            Label::Picked(_) => Label::Picked(veil),
            Label::ThemeSet(theme, _) => Label::ThemeSet(theme, veil),
            other => other,
        }
    }
}
