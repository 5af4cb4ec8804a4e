//! Writing a file so that at every point in time either the old one or the new one stands there, whole.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Disk, RealDisk};
use super::fault::WriteError;
use super::place::folder_of;
use crate::session::{Moment, Session};

/// What the name of a file that is not whole yet ends with.
const UNFINISHED: &str = ".tmp";

/// How many random characters such a name has.
const RANDOM: usize = 6;

/// The JSON of a session as it stands in the file, saved at that moment: pretty, keys in the order of the types, a
/// newline at the end.
///
/// # Errors
/// None that a session can cause; JSON as such may refuse.
pub fn to_json(session: &Session, saved_at: Moment) -> io::Result<Vec<u8>> {
    // A copy, so that whoever shares the session need not give it up. The saver's thread has the time.
    let session = Session { saved_at: Some(saved_at), ..session.clone() };
    let mut json = serde_json::to_vec_pretty(&session)?;
    json.push(b'\n');
    Ok(json)
}

/// Writes a file over the one that is there, if any: beside it, synced, renamed, the folder synced. A link is
/// followed; a new file is for the owner only, one that was there keeps its mode.
///
/// # Errors
/// Why not. The file is then what it was, and nothing else is left behind.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write_on(&RealDisk, path, bytes)
}

/// [`write()`], on a disk that may have its own mind.
///
/// # Errors
/// As [`write()`]; where only the folder could not be synced, the new file stands there, but a power cut may bring the
/// old one back.
pub fn write_on(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    replace(disk, path, bytes).map_err(|error| WriteError::of(path, &error))
}

fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let real = real_path(path)?;
    let folder = folder_of(&real);
    let made = tempfile::Builder::new()
        .prefix(&unfinished_prefix(&real))
        .suffix(UNFINISHED)
        .rand_bytes(RANDOM)
        .make_in(folder, |path| disk.create(path))?;
    // Dropping the name removes the file, on every way out from here.
    let (mut file, mut unfinished) = made.into_parts();
    disk.write(&mut file, bytes)?;
    if let Ok(old) = fs::metadata(&real) {
        // Where a mode cannot be set, the file stays private; that is no reason to lose what it says.
        let _ = disk.set_permissions(&file, old.permissions());
    }
    disk.sync(&file)?;
    drop(file);
    disk.rename(&unfinished, &real)?;
    unfinished.disable_cleanup(true);
    disk.sync_folder(folder)
}

/// The file that a path leads to, through links; also one that is not there (any more).
pub(super) fn real_path(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
            let folder = fs::canonicalize(folder_of(path))?;
            Ok(match fs::read_link(path) {
                Ok(target) => folder.join(target),
                Err(_) => folder.join(name),
            })
        }
        found => found,
    }
}

/// Removes what a crash left of earlier saves of a file. Only for who holds its lock: nobody else is writing then.
pub(super) fn sweep(real: &Path) {
    let prefix = unfinished_prefix(real);
    let length = prefix.len() + RANDOM + UNFINISHED.len();
    let entries = fs::read_dir(folder_of(real)).into_iter().flatten();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let bytes = name.as_encoded_bytes();
        if bytes.len() == length
            && bytes.starts_with(prefix.as_encoded_bytes())
            && bytes.ends_with(UNFINISHED.as_bytes())
        {
            // What cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// What the names of unfinished versions of a file begin with; the dot hides them.
fn unfinished_prefix(real: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(real.file_name().unwrap_or_default());
    prefix.push(".");
    prefix
}

#[cfg(test)]
mod tests;
