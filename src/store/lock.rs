//! One writer per session.
//!
//! The lock is the operating system's, on a file beside the session: one on the session itself would not survive the
//! rename of a save. It ends with the process that holds it, however that ends, so a file that was left behind by one
//! that died holds nobody up.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::private;
use super::place::lock_path;
use crate::session::Moment;

/// How often a lock file that vanished under us is tried anew.
const TRIES: usize = 16;

/// The most bytes of a lock file that are read.
const NOTE_LIMIT: u64 = 64 * 1024;

/// Who has a session open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The number of the process.
    pub pid: u32,
    /// The machine.
    pub host: String,
    /// Since when.
    pub since: Moment,
}

/// The right to write a session, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    /// The file that is locked; none where the folder knows no locks.
    file: Option<File>,
}

/// A session could not be locked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// Another program has it.
    #[error("{}: another program has this session open{}", path.display(), whom(by.as_ref()))]
    Held {
        /// The session.
        path: PathBuf,
        /// Who; none where it did not say.
        by: Option<Holder>,
    },
    /// The lock file could not be made: usually one may not write in the folder.
    #[error("{}: cannot be made: {detail}", path.display())]
    Failed {
        /// The lock file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
}

fn whom(holder: Option<&Holder>) -> String {
    holder.map_or_else(String::new, |Holder { pid, host, since }| {
        format!(" (process {pid} on {host}, since {since})")
    })
}

impl Lock {
    /// Takes the lock of a session, whether or not its file is there yet. Never waits.
    ///
    /// Where the folder knows no locks (some network file systems), this succeeds all the same, for a workshop must
    /// go on; [`protects`](Self::protects) tells.
    ///
    /// # Errors
    /// When another program has it, or the lock file cannot be made.
    pub fn take(session: &Path, who: &Holder) -> Result<Self, LockError> {
        let path = lock_path(session);
        let failed = |error: &io::Error| LockError::Failed { path: path.clone(), detail: error.to_string() };
        for _ in 0..TRIES {
            let mut file = private(OpenOptions::new().read(true).write(true).create(true))
                .truncate(false)
                .open(&path)
                .map_err(|error| failed(&error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(LockError::Held { path: session.to_owned(), by: holder(&mut file) });
                }
                Err(TryLockError::Error(_)) => return Ok(Self { path, file: None }),
            }
            // Its last holder may have removed the file between our opening and locking it. A lock on a file without
            // a name keeps nobody out.
            if stands_at(&file, &path) {
                sign(&mut file, who).map_err(|error| failed(&error))?;
                return Ok(Self { path, file: Some(file) });
            }
        }
        Err(failed(&io::ErrorKind::Interrupted.into()))
    }

    /// Whether the lock keeps others out. Where it does not, two programs that have the same session open write over
    /// each other; the user has to know.
    pub fn protects(&self) -> bool {
        self.file.is_some()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let Some(file) = &self.file else {
            return;
        };
        // Removed while it is held: whoever opened it before sees that it has no name any more and tries anew. On
        // other platforms that cannot be seen, so there the file stays.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
        // Said aloud: a program that is just being started from this one may have a copy of the handle for a moment,
        // and closing ours alone would leave it locked.
        let _ = file.unlock();
    }
}

fn holder(file: &mut File) -> Option<Holder> {
    let mut note = Vec::new();
    file.take(NOTE_LIMIT).read_to_end(&mut note).ok()?;
    serde_json::from_slice(&note).ok()
}

/// Writes down who holds it. Nothing relies on this but the sentence that the next one is told.
fn sign(file: &mut File, who: &Holder) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(&serde_json::to_vec(who)?)
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let of = |found: io::Result<std::fs::Metadata>| found.ok().map(|found| (found.dev(), found.ino()));
    let here = of(file.metadata());
    here.is_some() && here == of(std::fs::metadata(path))
}

#[cfg(not(unix))]
fn stands_at(_file: &File, _path: &Path) -> bool {
    true
}
