//! The words of a query in a text.

use std::ops::Range;

use crate::session::fold::{fold, fold_with_places};

/// How well a text fits: the sum over the words, each 0 as a whole word, 1 where it begins one, 2 elsewhere.
pub(super) type Rank = u32;

/// The words that are looked for, folded.
pub(super) struct Words(Vec<String>);

impl Words {
    pub fn of(query: &str) -> Self {
        Self(fold(query).split_whitespace().map(str::to_owned).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well a folded text has all words; none where it lacks one.
    pub fn rank(&self, folded: &str) -> Option<Rank> {
        self.0.iter().map(|word| best(folded, word)).sum()
    }
}

/// How well a word occurs at its best.
fn best(folded: &str, word: &str) -> Option<Rank> {
    let mut best = None;
    for (at, _) in folded.match_indices(word) {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let begins = !letter(folded[..at].chars().next_back());
        let ends = !letter(folded[at + word.len()..].chars().next());
        match (begins, ends) {
            (true, true) => return Some(0),
            (true, false) => best = Some(1),
            (false, _) => best = best.or(Some(2)),
        }
    }
    best
}

/// Where the words of a query occur in a text, in bytes; in order, none over another.
pub fn marks(text: &str, query: &str) -> Vec<Range<usize>> {
    let (folded, places) = fold_with_places(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in Words::of(query).0 {
        for (at, _) in folded.match_indices(&word) {
            let start = places[at];
            // Up to the character after the last one, so that its marks are in it.
            let last = places[at + word.len() - 1];
            let end = places[at..].iter().copied().find(|place| *place > last).unwrap_or(text.len());
            found.push(start..end);
        }
    }
    found.sort_unstable_by_key(|range| (range.start, range.end));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for range in found {
        match marks.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            Some(_) | None => marks.push(range),
        }
    }
    marks
}
