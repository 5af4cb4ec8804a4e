//! The text field: a text, a caret, and the edits that hands expect.
//!
//! Pure: keys become [`Edit`]s elsewhere, drawing reads [`Field::text`] and [`Field::caret`], the time is an argument.
//!
//! - [`edit`]: what can be done
//! - `apply`: doing it
//! - `motion`: where the caret can go
//! - `history`: undo by words and pauses
//! - [`clean`]: what may come in
//! - [`paste`]: a pasted block as answers

mod apply;
pub use crate::roster::clean;
pub mod edit;
mod history;
mod motion;
pub mod paste;
#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests;

use std::mem;

pub use edit::Edit;

use history::History;

/// A text being written.
///
/// The text is always [cleaned](clean::clean), the caret always between two grapheme clusters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    caret: usize,
    single_line: bool,
    history: History,
    killed: String,
    /// Whether the edit before was a kill, so that the next one adds to it.
    killing: bool,
    /// The column that moving up and down keeps to, across shorter lines.
    column: Option<usize>,
}

impl Field {
    /// A field that holds this text, the caret at its end.
    pub fn new(text: &str) -> Self {
        let text = clean::clean(text);
        Self { caret: text.len(), text, ..Self::default() }
    }

    /// As [`Field::new`], for a text on one line: line ends become spaces.
    pub fn single_line(text: &str) -> Self {
        let text = clean::clean_line(text);
        Self { caret: text.len(), text, single_line: true, ..Self::default() }
    }

    /// The text as it stands.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret is: a byte offset in the text.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether there is nothing but white space: nothing to accept.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether the text stays on one line.
    pub fn is_single_line(&self) -> bool {
        self.single_line
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether something was taken back that can be done again.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Puts another text in its place, the caret at its end; one step of undo.
    pub fn set_text(&mut self, text: &str) {
        let text = self.cleaned(text);
        self.killing = false;
        self.column = None;
        self.replace(0..self.text.len(), &text, None);
    }

    /// Empties the field; one step of undo.
    pub fn clear(&mut self) {
        self.set_text("");
    }

    /// Hands over the text and begins anew: nothing to undo, nothing to yank.
    pub fn take(&mut self) -> String {
        let single_line = self.single_line;
        mem::replace(self, Self { single_line, ..Self::default() }).text
    }

    fn cleaned(&self, text: &str) -> String {
        if self.single_line { clean::clean_line(text) } else { clean::clean(text) }
    }
}
