//! When to save, and what is true of it.

use crate::session::Moment;

/// How long typing must rest before a draft is saved, in milliseconds.
const REST_MS: u64 = 300;
/// How long after the first unsaved key a draft is saved at the latest, in milliseconds.
const LATEST_MS: u64 = 700;
/// How long after a failure saving is tried again, in milliseconds.
const RETRY_MS: u64 = 1000;

/// When to save, and what is true of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Save {
    /// Counts what was altered.
    revision: u64,
    /// The newest revision that was handed over for writing.
    handed: u64,
    /// The newest revision that is on disk.
    saved: u64,
    /// When that was written.
    pub saved_at: Option<Moment>,
    /// Why the last try failed.
    failed: Option<String>,
    /// When to try again.
    retry_ms: Option<u64>,
    /// When the first and the last key of a draft were typed that has not been handed over.
    typing: Option<(u64, u64)>,
    /// Whether something was said or decided that has not been handed over.
    due: bool,
}

/// What is true of saving.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState<'a> {
    /// All is on disk, since then.
    Saved(Option<Moment>),
    /// The newest is on its way.
    Saving,
    /// The last try failed, and why.
    Failed(&'a str),
}

impl Save {
    /// Something was said or decided.
    pub(super) fn changed(&mut self) {
        self.revision += 1;
        self.due = true;
    }

    /// Something was typed.
    pub(super) fn typed(&mut self, now_ms: u64) {
        self.revision += 1;
        let first = self.typing.map_or(now_ms, |(first, _)| first);
        self.typing = Some((first, now_ms));
    }

    /// Whether a snapshot should be handed over now.
    pub(super) fn is_due(&self, now_ms: u64) -> bool {
        self.due || self.wake_ms().is_some_and(|at| at <= now_ms)
    }

    /// When a snapshot will be due, in monotonic milliseconds, if nothing else happens.
    pub(super) fn wake_ms(&self) -> Option<u64> {
        let draft = self.typing.map(|(first, last)| (last + REST_MS).min(first + LATEST_MS));
        draft.into_iter().chain(self.retry_ms).min()
    }

    /// A snapshot is handed over; gives its revision.
    pub(super) fn handed(&mut self) -> u64 {
        self.handed = self.revision;
        self.typing = None;
        self.retry_ms = None;
        self.due = false;
        self.revision
    }

    /// A snapshot is on disk.
    pub(super) fn written(&mut self, revision: u64, at: Moment) {
        self.saved = self.saved.max(revision);
        self.saved_at = Some(at);
        self.failed = None;
        self.retry_ms = None;
    }

    /// A snapshot could not be written.
    pub(super) fn refused(&mut self, why: String, now_ms: u64) {
        self.failed = Some(why);
        self.retry_ms = Some(now_ms + RETRY_MS);
    }

    /// What is true now.
    pub fn state(&self) -> SaveState<'_> {
        match &self.failed {
            Some(why) => SaveState::Failed(why),
            None if self.saved == self.revision => SaveState::Saved(self.saved_at),
            None => SaveState::Saving,
        }
    }
}
