//! Opening a session to go on with it, and making a new one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, RealDisk, make_folder};
use super::fault::{ReadError, ReadFault, WriteError};
use super::history::read_history;
use super::lock::{Holder, Lock, LockError};
use super::place::{folder_of, session_names};
use super::read::{check_file, read};
use super::write::{real_path, sweep, to_json, write};
use crate::session::{History, Session};

/// A session that nobody else writes.
#[derive(Debug)]
pub struct Opened {
    /// The record.
    pub session: Session,
    /// What can be undone.
    pub history: History,
    /// Keeps others out until it is dropped. Drop it after the saver.
    pub lock: Lock,
    /// The file itself, links followed.
    pub path: PathBuf,
}

/// A session could not be opened or made. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Somebody else has it, or it cannot be locked.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// It cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Something stands where a new one was to go.
    #[error("{}: there is a file of this name", path.display())]
    Exists {
        /// What stands there.
        path: PathBuf,
    },
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Opens a session to go on with it. A history that is missing or damaged is an empty one.
///
/// # Errors
/// When another program has it or it cannot be read. A damaged file stays as it is.
pub fn open(path: &Path, holder: &Holder) -> Result<Opened, OpenError> {
    // Looked at before the lock, so that no lock file is left beside something that is no session.
    check_file(path).map_err(|why| why.at(path))?;
    let real = real_path(path).map_err(|error| ReadFault::of(&error).at(path))?;
    let lock = Lock::take(&real, holder)?;
    let session = read(&real)?;
    let history = read_history(&real, &session.id);
    if lock.protects() {
        sweep(&real);
    }
    Ok(Opened { session, history, lock, path: real })
}

/// Makes the file of a new session, with the folders that it needs, as saved at `holder.since`.
///
/// # Errors
/// When something stands there, another program is making it, or it cannot be written.
pub fn create(path: &Path, session: Session, holder: &Holder) -> Result<Opened, OpenError> {
    let (lock, path) = make(path, &session, holder)?;
    Ok(Opened { session, history: History::default(), lock, path })
}

/// Makes a new session in the sessions folder, named after the moment and the script as
/// [`new_session_path`](super::new_session_path) says. Two programs that do so at once get different names.
///
/// # Errors
/// When it cannot be written.
pub fn create_in(sessions: &Path, session: Session, holder: &Holder) -> Result<Opened, OpenError> {
    let is_taken = |error: &OpenError| {
        matches!(error, OpenError::Exists { .. } | OpenError::Lock(LockError::Held { .. }))
    };
    let (lock, path) = session_names(&session.workshop.id, holder.since)
        .map(|name| make(&sessions.join(name), &session, holder))
        .find(|made| !made.as_ref().is_err_and(is_taken))
        .unwrap_or_else(|| Err(OpenError::Exists { path: sessions.to_owned() }))?;
    Ok(Opened { session, history: History::default(), lock, path })
}

/// Locks and writes a file that was not there.
fn make(path: &Path, session: &Session, holder: &Holder) -> Result<(Lock, PathBuf), OpenError> {
    let refused = |error: io::Error| WriteError::of(path, &error);
    let exists = || OpenError::Exists { path: path.to_owned() };
    make_folder(folder_of(path)).map_err(refused)?;
    if path.symlink_metadata().is_ok() {
        return Err(exists());
    }
    let real = real_path(path).map_err(refused)?;
    let lock = Lock::take(&real, holder)?;
    let json = to_json(session, holder.since).map_err(refused)?;
    // The empty file takes the name also where locks do not work: only one program can make it.
    match RealDisk.create(&real) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(exists()),
        made => made.map_err(refused)?,
    };
    if let Err(error) = write(&real, &json) {
        let _ = fs::remove_file(&real);
        return Err(error.into());
    }
    Ok((lock, real))
}
