//! Counting hands: for a scale, a choice, a head count, factors.

use crate::app::field::Field;
use crate::session::Session;
use crate::session::wall::{CountPage, Page};

/// Counting hands.
#[derive(Debug)]
pub struct Count {
    /// The row that digits go to; past the last one is the field for what is missing.
    pub row: usize,
    /// Whether the next digit begins a new number.
    pub fresh: bool,
    /// What is missing from the list, while it is typed; none where nothing can be added.
    pub field: Option<Field>,
}

impl Count {
    /// The page as a session has it.
    pub fn of(session: &Session) -> Self {
        let page = page(session);
        let draft = session.drafts.get(&draft_key(session)).map_or("", String::as_str);
        let field = page.and_then(|page| page.missing).map(|_| Field::single_line(draft));
        Self { row: 0, fresh: true, field }
    }

    /// Whether the fingers are in the field.
    pub fn in_field(&self, rows: usize) -> bool {
        self.row >= rows && self.field.is_some()
    }
}

/// What the room sees of the counting where a session is, also while the wall is blank.
pub fn page(session: &Session) -> Option<CountPage> {
    match session.page_here() {
        Page::Count(page) => Some(page),
        _ => None,
    }
}

/// The key of the draft where a session is.
pub fn draft_key(session: &Session) -> String {
    format!("{}/missing", session.place.item)
}
