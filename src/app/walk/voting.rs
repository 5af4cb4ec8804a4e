//! Counting votes with the number keys, and showing them by place.

use indexmap::IndexMap;

use super::Walk;
use crate::app::action::Action;
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::vote::{self, Vote};
use crate::session::wall::VotePage;
use crate::session::{Change, Label, Place};

/// The most votes that are counted for one row.
const MOST: u32 = 9_999;

impl Walk {
    fn vote(&mut self) -> Option<&mut Vote> {
        match &mut self.page {
            Page::Vote(vote) => Some(vote),
            _ => None,
        }
    }

    fn vote_page(&self) -> VotePage {
        vote::page(&self.session).unwrap_or_default()
    }

    pub(in crate::app) fn act_on_vote(&mut self, action: &Action, now: Now) {
        match action {
            Action::Digit(digit) => self.vote_digit(*digit, now),
            Action::Erase => self.erase_vote(now),
            Action::Accept if self.session.is_ranked() => self.next(now),
            Action::Accept if !self.move_vote(true) => self.rank(now),
            Action::Down | Action::NextField => {
                self.move_vote(true);
            }
            Action::Up | Action::PreviousField => {
                self.move_vote(false);
            }
            Action::Ranking => self.rank(now),
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            _ => {}
        }
    }

    /// Adds a digit to the votes of the row, or begins a new number. While votes are counted the order stays as it is
    /// read out: who types beside a ranking is back in that order, at the same row.
    fn vote_digit(&mut self, digit: u8, now: Now) {
        if self.session.is_ranked() {
            self.rank(now);
        }
        let page = self.vote_page();
        let Some(vote) = self.vote() else { return };
        let Some(row) = page.rows.get(vote.row) else { return };
        let old = if vote.fresh { 0 } else { row.votes.unwrap_or(0) };
        vote.fresh = false;
        let new = old * 10 + u32::from(digit);
        if new <= MOST {
            self.set_votes(&page, &row.key, Some(new), now);
        }
    }

    /// Takes the last digit away.
    fn erase_vote(&mut self, now: Now) {
        if self.session.is_ranked() {
            self.rank(now);
        }
        let page = self.vote_page();
        let Some(vote) = self.vote() else { return };
        vote.fresh = false;
        if let Some((row, votes)) = page.rows.get(vote.row).and_then(|row| Some((row, row.votes?))) {
            self.set_votes(&page, &row.key, (votes >= 10).then_some(votes / 10), now);
        }
    }

    fn set_votes(&mut self, page: &VotePage, key: &str, votes: Option<u32>, now: Now) {
        let item = self.session.place.item.clone();
        // In the order of the rows, so that the file reads as the page does.
        let mut counts: IndexMap<String, u32> = (page.rows.iter())
            .filter_map(|row| {
                let count = if row.key == key { votes } else { row.votes };
                count.map(|count| (row.key.clone(), count))
            })
            .collect();
        // What was counted for something that does not show now is still so when it does again.
        let shows = |id: &str| page.rows.iter().any(|row| row.key == id);
        for (id, count) in self.session.counts_of(&item).into_iter().flatten().filter(|(id, _)| !shows(id)) {
            counts.insert(id.clone(), *count);
        }
        let counts = (!counts.is_empty()).then_some(counts);
        let merge = Some(format!("{item}/{key}"));
        self.act_merged(Change::SetTally { item, counts }, Label::VotesCounted, merge, now);
    }

    /// To the row below or above. False at the end.
    fn move_vote(&mut self, down: bool) -> bool {
        self.settle();
        let last = self.vote_page().rows.len().saturating_sub(1);
        let Some(vote) = self.vote() else { return false };
        vote.fresh = true;
        match down {
            true if vote.row < last => vote.row += 1,
            false if vote.row > 0 => vote.row -= 1,
            _ => return false,
        }
        true
    }

    /// Shows the rows by place, from the top; or as they are read out again, at the row that was marked.
    fn rank(&mut self, now: Now) {
        self.settle();
        let ranked = self.session.is_ranked();
        let before = self.vote_page();
        let row = self.vote().map_or(0, |vote| vote.row);
        let shown = (!ranked).then_some(1);
        self.change(Change::Enter(Place { shown, ..self.session.place.clone() }), now);
        let marked = before.rows.get(row).map(|row| row.key.clone());
        let after = self.vote_page();
        let back = after.rows.iter().position(|row| Some(&row.key) == marked.as_ref());
        if let Some(vote) = self.vote() {
            vote.row = if ranked { back.unwrap_or(0) } else { 0 };
            vote.fresh = true;
        }
    }
}
