//! The session file on disk.

mod fault;
mod place;
mod read;

pub use fault::{ReadError, ReadFault, WriteError, WriteFault};
pub use place::{Folders, NoFolders, history_path, lock_path, new_session_path};
pub use read::{SIZE_LIMIT, read};
