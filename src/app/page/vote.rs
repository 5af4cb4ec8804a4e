//! Counting votes, and looking at what the room chose.

use crate::session::Session;
use crate::session::wall::{Page, VotePage};

/// Counting votes.
#[derive(Debug)]
pub struct Vote {
    /// The row that digits go to, in the order that shows.
    pub row: usize,
    /// Whether the next digit begins a new number.
    pub fresh: bool,
}

impl Vote {
    /// The page with nothing begun: at the first row that has no count yet, else at the first.
    pub fn of(session: &Session) -> Self {
        let page = page(session).filter(|page| !page.ranked);
        let row = page.and_then(|page| page.rows.iter().position(|row| row.votes.is_none()));
        Self { row: row.unwrap_or(0), fresh: true }
    }
}

/// What the room sees of the vote where a session is, also while the wall is blank.
pub fn page(session: &Session) -> Option<VotePage> {
    match session.page_here() {
        Page::Vote(page) => Some(page),
        _ => None,
    }
}
