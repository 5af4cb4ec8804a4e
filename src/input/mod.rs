//! From keys to acts: chords, the one key table, and what is told of it.

use crate::app::{Action, Model};

/// A key and what it does now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key, as it stands on a keyboard.
    pub keys: String,
    /// What it does, in the language of the desk.
    pub word: String,
}

/// The keys that work now, the most useful first.
pub fn footer(_model: &Model) -> Vec<Hint> {
    Vec::new()
}

/// Keys that belong together, under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The keys.
    pub rows: Vec<Hint>,
}

/// All keys that work on this screen.
pub fn help(_model: &Model) -> Vec<Section> {
    Vec::new()
}

/// An act that can be done now, found by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The act.
    pub action: Action,
    /// Its key.
    pub keys: String,
    /// Its name.
    pub word: String,
}

/// The acts that can be done now whose name has the words that are looked for.
pub fn find(_model: &Model, _query: &str) -> Vec<Found> {
    Vec::new()
}
