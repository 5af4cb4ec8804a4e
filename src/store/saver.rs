//! The thread that saves. Whoever has something to save never waits for the disk.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::disk::{Disk, RealDisk};
use super::fault::WriteError;
use super::history::history_json;
use super::place::history_path;
use super::write::{to_json, write_on};
use crate::session::{History, Moment, Session};

/// The record at one moment.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The session.
    pub session: Arc<Session>,
    /// What can be undone. It is written only when this points to another one than the last time.
    pub history: Arc<History>,
    /// Counts the changes, so that the report can be told from that of an older snapshot.
    pub revision: u64,
    /// What the file says it was saved at.
    pub now: Moment,
}

/// What became of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The snapshot's revision.
    pub revision: u64,
    /// When it was saved, as the file says; or why it was not. All that came before it is in the file as well.
    pub result: Result<Moment, WriteError>,
    /// Why the undo history of an earlier snapshot is not in its file. It is tried again after every save.
    pub history: Option<WriteError>,
}

/// Saves one session, one snapshot at a time. When dropped, it first writes what is still waiting.
#[derive(Debug)]
pub struct Saver {
    tray: Arc<Tray>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread that saves to `path`. It calls `report` after every try to save.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(path: PathBuf, report: impl Fn(Saved) + Send + 'static) -> io::Result<Self> {
        Self::start_on(RealDisk, path, report)
    }

    /// [`start`](Self::start), on a disk that may have its own mind.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start_on(
        disk: impl Disk + 'static,
        path: PathBuf,
        report: impl Fn(Saved) + Send + 'static,
    ) -> io::Result<Self> {
        let tray = Arc::new(Tray::default());
        let worker = Worker {
            disk,
            path,
            report,
            tray: Arc::clone(&tray),
            history_on_disk: Weak::new(),
            history_fault: None,
        };
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(move || worker.work())?;
        Ok(Self { tray, thread: Some(thread) })
    }

    /// Asks for a snapshot to be saved, in place of one that is still waiting. Returns at once.
    pub fn save(&self, snapshot: Snapshot) {
        let replaced = self.tray.lock().waiting.replace(snapshot);
        self.tray.changed.notify_all();
        // Freed here, not under the lock.
        drop(replaced);
    }

    /// Writes what is still waiting, tries once more what the disk refused last, and ends the thread. Waits no longer
    /// than `patience`, if that is given; the thread then goes on by itself as long as the program does. Whether all
    /// was done in time; whether the disk took it, the reports say.
    pub fn finish(mut self, patience: Option<Duration>) -> bool {
        self.close(patience)
    }

    fn close(&mut self, patience: Option<Duration>) -> bool {
        let Some(thread) = self.thread.take() else {
            return true;
        };
        let mut tray = self.tray.lock();
        tray.closing = true;
        self.tray.changed.notify_all();
        if let Some(patience) = patience {
            tray = self
                .tray
                .changed
                .wait_timeout_while(tray, patience, |tray| !tray.ended)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
            if !tray.ended {
                return false;
            }
        }
        drop(tray);
        thread.join().is_ok()
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.close(None);
    }
}

/// Where a snapshot waits for the thread. There is room for one: the newest.
#[derive(Debug, Default)]
struct Tray {
    state: Mutex<TrayState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct TrayState {
    waiting: Option<Snapshot>,
    closing: bool,
    ended: bool,
}

impl Tray {
    /// No code can panic while it has this, and if it did, the snapshot in it would still be the newest.
    fn lock(&self) -> MutexGuard<'_, TrayState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next snapshot; none when nothing waits and nothing will come.
    fn next(&self) -> Option<Snapshot> {
        self.changed
            .wait_while(self.lock(), |tray| tray.waiting.is_none() && !tray.closing)
            .unwrap_or_else(PoisonError::into_inner)
            .waiting
            .take()
    }
}

/// What the thread has.
struct Worker<D, R> {
    disk: D,
    path: PathBuf,
    report: R,
    tray: Arc<Tray>,
    /// Weak, so that it keeps nothing in memory and whoever alters the history next need not copy it. While this lives,
    /// an altered history has another address.
    history_on_disk: Weak<History>,
    history_fault: Option<WriteError>,
}

impl<D: Disk, R: Fn(Saved)> Worker<D, R> {
    fn work(mut self) {
        let _ended = Ended(Arc::clone(&self.tray));
        // Let go of as soon as it is on disk: then the next change need not copy the session.
        let mut refused = None;
        while let Some(snapshot) = self.tray.next() {
            refused = (!self.save(&snapshot)).then_some(snapshot);
        }
        // Somebody may have made room since, and nothing changed that would have asked for another save.
        if let Some(snapshot) = refused {
            self.save(&snapshot);
        }
    }

    /// Whether the disk took all of it, or what it did not take is in a snapshot that waits already.
    fn save(&mut self, snapshot: &Snapshot) -> bool {
        // The record goes first: on a slow disk the history waits until nothing else does.
        self.save_session(snapshot) && (self.tray.lock().waiting.is_some() || self.save_history(snapshot))
    }

    fn save_session(&self, snapshot: &Snapshot) -> bool {
        let result = self.write(&self.path, to_json(&snapshot.session, snapshot.now));
        let saved = result.is_ok();
        (self.report)(Saved {
            revision: snapshot.revision,
            result: result.map(|()| snapshot.now),
            history: self.history_fault.clone(),
        });
        saved
    }

    fn save_history(&mut self, snapshot: &Snapshot) -> bool {
        let history = Arc::downgrade(&snapshot.history);
        if self.history_on_disk.ptr_eq(&history) {
            return true;
        }
        let json = history_json(&snapshot.history, &snapshot.session.id);
        self.history_fault = self.write(&history_path(&self.path), json).err();
        if self.history_fault.is_none() {
            self.history_on_disk = history;
        }
        self.history_fault.is_none()
    }

    fn write(&self, path: &Path, json: io::Result<Vec<u8>>) -> Result<(), WriteError> {
        let json = json.map_err(|error| WriteError::of(path, &error))?;
        write_on(&self.disk, path, &json)
    }
}

/// Says that the thread has ended, also when it panics, so that nobody waits for it in vain.
struct Ended(Arc<Tray>);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.lock().ended = true;
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests;
