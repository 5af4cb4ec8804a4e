//! The session file on disk.
//!
//! How a change gets there, in order:
//!
//! 1. [`open`] or [`create`] takes the [`Lock`], so that nobody else writes, and gives the session and its undo
//!    history. From then on the memory is the record and the disk follows.
//! 2. After a change the caller hands a [`Snapshot`] to the [`Saver`]: two shared pointers, nothing is copied and
//!    nothing waits. A snapshot that was still waiting is replaced; the newest one holds all that the older one did.
//! 3. The saver's thread makes the JSON ([`to_json`]) and [`write()`]s it: a new file in the same folder, written,
//!    synced, renamed over the old one, the folder synced. At every point in time one of the two stands whole under
//!    the session's name.
//! 4. It [reports](Saved) when that is done, or why it could not be. Only now may a screen say “saved”.
//! 5. If the undo history changed, it follows in a file of its own. A crash in between loses no more than one act of
//!    undo.
//! 6. [`Saver::finish`], or dropping it, writes what is still waiting. The lock goes last.
//!
//! [`read`] takes no lock and never writes: for exports, lists and the wall. All of [`Disk`] is what saving asks of
//! the disk; tests put one there that refuses.

mod disk;
mod fault;
mod history;
mod list;
mod lock;
mod mailing;
mod open;
mod place;
mod read;
mod saver;
mod surrogates;
mod write;

pub use disk::{Disk, RealDisk};
pub use fault::{ReadError, ReadFault, WriteError, WriteFault};
pub use list::{Found, Listed, Outline, OutlineStep, Summary, files, list, newest};
pub use lock::{Holder, Lock, LockError};
pub use mailing::{HEADING, MailingError, addresses, drop_address, erase, keep, mailing_path};
pub use open::{OpenError, Opened, create, create_in, open};
pub use place::{Folders, NoFolders, history_path, lock_path, new_session_path};
pub use read::{SIZE_LIMIT, read};
pub use saver::{Saved, Saver, Snapshot};
pub use write::{to_json, write, write_on};
