//! What can happen to the program, and what follows from it.

use std::path::PathBuf;
use std::sync::Arc;

use super::Action;
use crate::grouping::{Found, Question};
use crate::report::{Format, Options};
use crate::session::learned::Learned;
use crate::session::{Grouping, History, Moment, Session};

/// Something that happened.
#[derive(Debug)]
pub enum Message {
    /// A key asked for an act.
    Act(Action),
    /// Text was pasted.
    Paste(String),
    /// The window has this many columns and rows.
    Resize(u16, u16),
    /// Time went on.
    Tick,
    /// Somebody set the clock of the machine by so many milliseconds.
    ClockSet(i64),
    /// A snapshot is on disk.
    Saved {
        /// Which.
        revision: u64,
        /// When it was written.
        at: Moment,
    },
    /// A snapshot could not be written.
    SaveFailed {
        /// Why, in words.
        why: String,
    },
    /// A session was begun or opened.
    Opened(Box<Opened>),
    /// A search found better groups, or came to its end.
    Found {
        /// Which search.
        ticket: u64,
        /// The best so far.
        found: Found,
        /// Whether it looks no further.
        over: bool,
    },
    /// The file of a list of names was read.
    RosterRead {
        /// What the file is called.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// A page to print was written.
    Printed(PathBuf),
    /// The session was written in a format, to this file; or was not, and why, in words.
    Exported(Format, Result<PathBuf, String>),
    /// What earlier sessions teach about how long parts take; or why they cannot be read, in words.
    Learned(Result<Box<Learned>, String>),
    /// The addresses for the report, as they stand on disk now.
    Addresses(Vec<String>),
    /// Addresses could not be read or written, and why, in words.
    AddressesRefused(String),
    /// What was asked for could not be done.
    Refused(String),
}

/// A session that was begun or opened.
#[derive(Debug)]
pub struct Opened {
    /// Its file.
    pub path: PathBuf,
    /// The record.
    pub session: Session,
    /// What can be undone in it.
    pub history: History,
    /// Whether it went on from an earlier run of the program.
    pub resumed: bool,
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Begin a session of a script: a built-in by name, or a file.
    Begin(String),
    /// Open a session file.
    Open(PathBuf),
    /// Read the file of a list of names.
    ReadRoster(PathBuf),
    /// Write this.
    Save(Snapshot),
    /// Look for better groups, instead of for what was looked for before; answered by [`Message::Found`].
    Search {
        /// Which search this is.
        ticket: u64,
        /// What to look for.
        question: Question,
    },
    /// Stop looking for better groups.
    StopSearch,
    /// Write who goes where as a page to print, over nothing that is there; answered by [`Message::Printed`].
    Print {
        /// The session file; the page comes beside it.
        beside: PathBuf,
        /// The record.
        session: Arc<Session>,
        /// The groups of each round.
        rounds: Vec<Grouping>,
    },
    /// Write the session in formats, over nothing that is there; each is answered by [`Message::Exported`].
    Export {
        /// The session file; what is written comes in a folder beside it.
        beside: PathBuf,
        /// The record.
        session: Arc<Session>,
        /// The formats.
        formats: Vec<Format>,
        /// What holds for all of them.
        options: Options,
    },
    /// Learn from earlier sessions how long the parts of this one take; answered by [`Message::Learned`].
    Learn(Arc<Session>),
    /// Put addresses on the mailing list; answered by [`Message::Addresses`].
    KeepAddresses {
        /// The session file; the list stands beside it.
        session: PathBuf,
        /// The addresses.
        addresses: Vec<String>,
    },
    /// Take an address off the mailing list; answered by [`Message::Addresses`].
    DropAddress {
        /// The session file.
        session: PathBuf,
        /// The address.
        address: String,
    },
    /// Show a folder in the program that this machine has for that.
    OpenFolder(PathBuf),
    /// Ring the bell and notify.
    Ring,
    /// Stop.
    Quit,
}

/// The record as it was at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The record.
    pub session: Arc<Session>,
    /// What can be undone in it.
    pub history: Arc<History>,
    /// Counts changes; a later snapshot has a higher one.
    pub revision: u64,
}
