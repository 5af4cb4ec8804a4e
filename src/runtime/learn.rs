//! Reading the earlier sessions in the folder of sessions, for what they teach about durations.

use std::path::Path;

use super::trouble::Trouble;
use crate::session::Session;
use crate::session::learned::{Learned, Lessons};
use crate::store::{self, ReadError, ReadFault};

/// The most files that are read, the newest first.
pub const MOST_FILES: usize = 300;
/// A larger file is left out; in bytes. The longest workshop imaginable takes a few million.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Learns from the sessions in a folder how long the parts of a session take. What is no session at all is passed over;
/// one that is damaged, or of a later version, is counted.
///
/// # Errors
/// When the folder cannot be read.
pub fn from(folder: &Path, session: &Session) -> Result<Learned, Trouble> {
    let files = store::files(folder).map_err(Trouble::Read)?;
    let mut lessons = Lessons::of(session);
    lessons.left_out(files.len().saturating_sub(MOST_FILES).try_into().unwrap_or(u32::MAX));
    for file in files.into_iter().take(MOST_FILES) {
        if file.bytes > LARGEST_FILE {
            lessons.left_out(1);
            continue;
        }
        match store::read(&file.path) {
            Ok(earlier) => lessons.add(&earlier),
            Err(ReadError { why: ReadFault::TooLarge { .. }, .. }) => lessons.left_out(1),
            // One that went away meanwhile is as one that never was.
            Err(ReadError {
                why: ReadFault::NotKring | ReadFault::IsFolder | ReadFault::NotAFile | ReadFault::NotFound,
                ..
            }) => {}
            Err(_) => lessons.damaged(),
        }
    }
    Ok(lessons.learned())
}
