//! What can be wrong with a file, as data: which file, what was found, where in it. Words for people are made from
//! this elsewhere; those here are plain English for a log.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A session file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {why}", path.display())]
pub struct ReadError {
    /// The file, as it was asked for.
    pub path: PathBuf,
    /// What was found instead of a session.
    pub why: ReadFault,
}

/// What was found instead of a session.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// There is nothing of that name.
    #[error("there is no such file")]
    NotFound,
    /// It is a folder.
    #[error("this is a folder")]
    IsFolder,
    /// It is a device, a pipe or a socket.
    #[error("this is not an ordinary file")]
    NotAFile,
    /// Whoever runs the program may not read it.
    #[error("no permission to read it")]
    Denied,
    /// The disk or the network refused.
    #[error("it cannot be read: {detail}")]
    Failed {
        /// What the system said.
        detail: String,
    },
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than any session; nothing of it was read.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The most bytes that are read.
        limit: u64,
    },
    /// It is not JSON, or no longer: cut off, or with bytes changed.
    #[error("not JSON from line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1; 0 is the end of the line before.
        column: usize,
    },
    /// It is JSON of something else.
    #[error("JSON, but not a kring session")]
    NotKring,
    /// A later version of the program wrote it.
    #[error("written by a later version of kring (file version {version})")]
    Newer {
        /// The version of the file.
        version: u64,
    },
    /// It is a session, and something in it is not what it has to be.
    #[error("damaged at {at}, line {line}, column {column}: {what}")]
    Damaged {
        /// The place in the record, such as `answers[12].at`; `.` is the record as a whole.
        at: String,
        /// What is wrong there.
        what: String,
        /// The line up to which it was right, from 1.
        line: usize,
        /// The column in bytes.
        column: usize,
    },
}

impl ReadFault {
    /// What an error of the system means for somebody who wants to read a file.
    pub(super) fn of(error: &io::Error) -> Self {
        match error.kind() {
            // A path that leads through a file is not there either.
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory => Self::IsFolder,
            _ => Self::Failed { detail: error.to_string() },
        }
    }

    /// The same, of a file.
    pub(super) fn at(self, path: &Path) -> ReadError {
        ReadError { path: path.to_owned(), why: self }
    }
}

/// A file could not be written. What stood there before still stands there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {why}: {detail}", path.display())]
pub struct WriteError {
    /// The file that was to be written.
    pub path: PathBuf,
    /// What kind of refusal it was.
    pub why: WriteFault,
    /// What the system said.
    pub detail: String,
}

/// Why a disk refused. Each has another mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WriteFault {
    /// No room is left: make room, or save elsewhere.
    #[error("the disk is full")]
    Full,
    /// The user's share of the disk is used up.
    #[error("the quota is used up")]
    Quota,
    /// Whoever runs the program may not write in the folder, or nobody may.
    #[error("no permission to write")]
    Denied,
    /// The folder was moved, deleted or unmounted.
    #[error("the folder is gone")]
    FolderGone,
    /// Anything else.
    #[error("it cannot be written")]
    Other,
}

impl WriteError {
    /// What an error of the system means for somebody who wants to write a file.
    pub fn of(path: &Path, error: &io::Error) -> Self {
        let why = match error.kind() {
            ErrorKind::StorageFull => WriteFault::Full,
            ErrorKind::QuotaExceeded => WriteFault::Quota,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => WriteFault::Denied,
            ErrorKind::NotFound | ErrorKind::NotADirectory => WriteFault::FolderGone,
            _ => WriteFault::Other,
        };
        Self { path: path.to_owned(), why, detail: error.to_string() }
    }
}
