//! A session on the screen: the record, what can be undone, the page, and whether it is saved.

mod agreeing;
mod asking;
mod clock;
mod committing;
mod counting;
mod filling;
mod finding;
mod forming;
mod holding;
mod line;
mod moving;
mod patterns;
mod roster;
mod rounds;
mod taking;
mod theming;
mod voting;

pub use asking::read_people;
pub use clock::ClockWords;
pub use holding::VEIL;
pub use moving::{breakout, entrance, has_question};
pub use roster::persons;

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::mailing::Mailing;
use crate::app::message::{Effect, Opened, Snapshot};
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::save::Save;
use crate::session::{Change, History, Label, Session, Wall};

/// A session on the screen.
#[derive(Debug)]
pub struct Walk {
    /// Its file.
    pub path: PathBuf,
    /// The record.
    pub session: Arc<Session>,
    /// What can be undone in it.
    pub history: Arc<History>,
    /// The page where the workshop is.
    pub page: Page,
    /// Whether the speaker notes show.
    pub notes: bool,
    /// Whether the record is saved.
    pub save: Save,
    /// Addresses for the report; they are no part of the record.
    pub mailing: Mailing,
    /// The clock whose end has been rung, or had passed when the program came back.
    pub rung: Option<usize>,
}

impl Walk {
    /// Puts a session on the screen.
    pub fn open(opened: Opened, now: Now) -> Self {
        let Opened { path, session, history, .. } = opened;
        let page = Page::of(&session);
        let rung =
            session.running().filter(|(_, round)| round.left_millis(now.at) <= 0).map(|(index, _)| index);
        Self {
            path,
            session: Arc::new(session),
            history: Arc::new(history),
            page,
            notes: false,
            save: Save::default(),
            mailing: Mailing::default(),
            rung,
        }
    }

    /// Alters the record in a way that has its own way back: moving, the clock, what the room sees.
    pub fn change(&mut self, change: Change, now: Now) {
        Arc::make_mut(&mut self.session).apply(change, now.at);
        self.save.changed();
    }

    /// Alters the record as an act that can be undone.
    pub fn act(&mut self, change: Change, label: Label, now: Now) {
        self.act_merged(change, label, None, now);
    }

    /// As [`act`](Self::act); acts in a row with the same key are undone together.
    pub fn act_merged(&mut self, change: Change, label: Label, merge: Option<String>, now: Now) {
        let session = Arc::make_mut(&mut self.session);
        Arc::make_mut(&mut self.history).act(session, change, label, merge, now.at);
        self.save.changed();
    }

    /// Ends a row of acts that are undone together.
    pub fn settle(&mut self) {
        Arc::make_mut(&mut self.history).settle();
    }

    /// Takes the last act back and goes to where it was done; says what it was.
    pub fn undo(&mut self, now: Now) -> Option<Label> {
        let session = Arc::make_mut(&mut self.session);
        let label = Arc::make_mut(&mut self.history).undo(session, now.at)?;
        self.returned();
        Some(self.veiled(label))
    }

    /// Does the act again that was last taken back; says what it was.
    pub fn redo(&mut self, now: Now) -> Option<Label> {
        let session = Arc::make_mut(&mut self.session);
        let label = Arc::make_mut(&mut self.history).redo(session, now.at)?;
        self.returned();
        Some(self.veiled(label))
    }

    fn returned(&mut self) {
        self.page.revisit(&self.session);
        self.save.changed();
    }

    /// Keeps half-typed text.
    pub fn draft(&mut self, key: &str, text: &str, now: Now) {
        if self.session.drafts.get(key).map_or("", String::as_str) != text {
            let change = Change::SetDraft { key: key.to_owned(), text: text.to_owned() };
            Arc::make_mut(&mut self.session).apply(change, now.at);
            self.save.typed(now.mono_ms);
        }
    }

    /// The half-typed text of a field.
    pub fn drafted(&self, key: &str) -> &str {
        self.session.drafts.get(key).map_or("", String::as_str)
    }

    /// What the room may see.
    pub fn wall(&self) -> Wall {
        self.session.wall()
    }

    /// The record as it is, to be written.
    pub fn snapshot(&mut self) -> Effect {
        Effect::Save(Snapshot {
            session: Arc::clone(&self.session),
            history: Arc::clone(&self.history),
            revision: self.save.handed(),
        })
    }
}
