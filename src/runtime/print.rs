//! Writing a page to print beside the session file.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The most names that are tried before it is given up.
const MOST: u32 = 1000;

/// Writes a page beside the session file, under its name with `word` behind it; see [`put`].
///
/// # Errors
/// Why it could not be written. Nothing that was there is touched.
pub fn page(beside: &Path, word: &str, text: &str) -> io::Result<PathBuf> {
    let stem = beside.file_stem().unwrap_or_default().to_string_lossy();
    let folder = beside.parent().unwrap_or(Path::new(""));
    put(folder, &format!("{stem}-{word}"), "html", text.as_bytes())
}

/// Writes a file of that name and extension in a folder; where that name is taken by anything else, with a number
/// behind it. A file that stands there already, byte for byte, is left as it is.
///
/// # Errors
/// Why it could not be written. Nothing that was there is touched.
pub fn put(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    for number in 1..=MOST {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{name}{number}.{extension}"));
        match create(&path) {
            Ok(mut file) => {
                return match file.write_all(bytes).and_then(|()| file.sync_all()) {
                    Ok(()) => Ok(path),
                    Err(error) => {
                        // Half a page is worth nothing; what cannot be removed does no harm.
                        let _ = std::fs::remove_file(&path);
                        Err(error)
                    }
                };
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                if is_same(&path, bytes) {
                    return Ok(path);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// A new file, for the owner only: there are names on the page.
fn create(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    // One byte more than there should be is enough to see that it is another.
    let most = bytes.len() as u64 + 1;
    let mut there = Vec::new();
    let is_file = std::fs::metadata(path).is_ok_and(|known| known.is_file());
    is_file
        && File::open(path).and_then(|file| file.take(most).read_to_end(&mut there)).is_ok()
        && there == bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_there_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let session = folder.path().join("cop.json");
        let first = page(&session, "waar", "een").unwrap();
        assert_eq!(first, folder.path().join("cop-waar.html"));
        assert_eq!(page(&session, "waar", "een").unwrap(), first, "the same page once");
        let second = page(&session, "waar", "twee").unwrap();
        assert_eq!(second, folder.path().join("cop-waar-2.html"));
        assert_eq!(std::fs::read_to_string(first).unwrap(), "een");
        assert_eq!(std::fs::read_to_string(second).unwrap(), "twee");
        std::fs::create_dir(folder.path().join("cop-waar-3.html")).unwrap();
        assert_eq!(page(&session, "waar", "drie").unwrap(), folder.path().join("cop-waar-4.html"));
        assert!(page(&folder.path().join("weg/cop.json"), "waar", "een").is_err());
    }
}
