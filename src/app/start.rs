//! The start screen: begin, go on, open.

use std::path::PathBuf;

use super::field::Field;
use crate::session::Moment;
use crate::workshop::Text;

/// The start screen.
#[derive(Debug, Default)]
pub struct Start {
    /// The scripts that come with the program.
    pub scripts: Vec<Offer>,
    /// The session that can go on.
    pub resume: Option<Resumable>,
    /// Which choice is marked.
    pub cursor: usize,
    /// The path of a script or session to open, while it is typed.
    pub path: Option<Field>,
}

/// A script that can be begun.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub title: Text,
    /// The line under it.
    pub subtitle: Option<Text>,
    /// Its usual length in minutes.
    pub length: u32,
}

/// A session that can go on.
#[derive(Debug, Clone, PartialEq)]
pub struct Resumable {
    /// Its file.
    pub path: PathBuf,
    /// What it is called.
    pub title: String,
    /// What the step is called that it was in, when it had begun.
    pub step: Option<Text>,
    /// When it was last saved.
    pub saved_at: Option<Moment>,
}

/// One of the choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Begin the script at this place in the list.
    Begin(usize),
    /// Go on.
    Resume,
    /// Open a file.
    Open,
}

impl Start {
    /// The choices, from top to bottom.
    pub fn choices(&self) -> Vec<Choice> {
        let begin = (0..self.scripts.len()).map(Choice::Begin);
        begin.chain(self.resume.as_ref().map(|_| Choice::Resume)).chain([Choice::Open]).collect()
    }
}
