//! `kring resume`: goes on with a session.

use std::path::PathBuf;

use super::{Common, settings};
use crate::runtime::begin::{Wishes, open};
use crate::runtime::run::{First, run as run_program, session_or_newest};
use crate::runtime::time::Clock;
use crate::runtime::trouble::Trouble;
use crate::store::Folders;
use crate::workshop::Lang;

/// Go on with a session.
#[derive(Debug, clap::Args)]
pub struct Resume {
    /// The session file [default: the newest]
    file: Option<PathBuf>,
}

/// Opens the session and runs the program in it.
///
/// # Errors
/// When there is no terminal, no session, or it cannot be opened.
pub fn resume(command: Resume, common: &Common, lang: Lang, folders: Folders) -> Result<i32, Trouble> {
    let mut settings = settings(common, lang, folders, Wishes::default())?;
    let path = session_or_newest(command.file, &settings.folders)?;
    let opened = open(&path, Clock::start().now())?;
    // Whoever does not ask for a language goes on in that of the session.
    if common.lang.is_none() {
        settings.lang = opened.session.wall.language;
    }
    run_program(&settings, First::Opened(Box::new(opened)))
}
