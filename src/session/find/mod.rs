//! Finding what was said, and what the script says, while it is typed.
//!
//! An [`Index`] is built once, when the search opens: every text, folded. A query is folded the same way; all of its
//! words have to occur, in whatever order. What was said comes before what stands in the script, whole words before
//! beginnings of words before what stands within one.
//!
//! - `gather`: from a session to entries
//! - `script`: the texts of the script
//! - `seek`: the words of a query in a text

mod gather;
mod script;
mod seek;

pub use seek::marks;

use super::fold::fold;
use super::{Moment, Session};
use crate::workshop::Lang;
use seek::{Rank, Words};

/// What only belongs to a text ranks after whatever is in one.
const BESIDE: Rank = 1_000_000;

/// All that can be found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Index {
    entries: Vec<Entry>,
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is.
    pub what: What,
    /// The words.
    pub text: String,
    /// Where it was said.
    pub whence: Whence,
    /// The text, and behind it what belongs to it, as they are compared.
    folded: String,
    /// The bytes of it that are the text's.
    own: usize,
}

/// Where something was said or stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whence {
    /// The number of the group.
    pub group: Option<u32>,
    /// Who sees to it and when, the theme it is under: what belongs to it and can be found too.
    pub with: Vec<String>,
    /// The question, or else what the page is called.
    pub page: Option<String>,
    /// When.
    pub at: Option<Moment>,
}

/// What can be found; what was said by the ids of the record, the script by its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An answer.
    Answer(String),
    /// Something parked.
    Parked(String),
    /// An action.
    Action(String),
    /// A commitment.
    Commitment(String),
    /// A factor that the room added to the list of an item.
    Factor(String),
    /// A line of the end result.
    Result {
        /// The item that asks for it, where one does.
        item: Option<String>,
        /// The line.
        line: String,
    },
    /// What struck the facilitator, by its place among those lines.
    Pattern(usize),
    /// A theme.
    Theme(String),
    /// The notes of an item.
    Note(String),
    /// A question or text of an item.
    Script(String),
}

impl What {
    /// Whether it stands in the script, rather than being said.
    pub const fn is_script(&self) -> bool {
        matches!(self, Self::Note(_) | Self::Script(_))
    }
}

impl Index {
    /// All that can be found in a session, with the script in a language.
    pub fn of(session: &Session, lang: Lang) -> Self {
        let mut entries = gather::said(session, lang);
        entries.extend(script::texts(session, lang));
        Self { entries }
    }

    /// The entry at a place in the index.
    pub fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The places in the index of what has all words of a query, the best first; nothing for a query without words.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let words = Words::of(query);
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(bool, Rank, usize)> = (self.entries.iter().enumerate())
            .filter_map(|(at, entry)| Some((entry.what.is_script(), entry.rank(&words)?, at)))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(.., at)| at).collect()
    }
}

impl Entry {
    fn new(what: What, text: String, whence: Whence) -> Self {
        let mut all = text.clone();
        for with in &whence.with {
            all.push('\n');
            all.push_str(with);
        }
        Self { folded: fold(&all), own: fold(&text).len(), what, text, whence }
    }

    /// How well it has all words; those of the text itself come before what belongs to it.
    fn rank(&self, words: &Words) -> Option<Rank> {
        let own = self.folded.get(..self.own).and_then(|own| words.rank(own));
        own.or_else(|| words.rank(&self.folded).map(|rank| rank.saturating_add(BESIDE)))
    }
}

#[cfg(test)]
mod tests;
