//! The session file on disk.

mod disk;
mod fault;
mod history;
mod list;
mod lock;
mod open;
mod place;
mod read;
mod write;

pub use disk::{Disk, RealDisk};
pub use fault::{ReadError, ReadFault, WriteError, WriteFault};
pub use list::{Listed, Summary, list, newest};
pub use lock::{Holder, Lock, LockError};
pub use open::{OpenError, Opened, create, create_in, open};
pub use place::{Folders, NoFolders, history_path, lock_path, new_session_path};
pub use read::{SIZE_LIMIT, read};
pub use write::{to_json, write, write_on};
