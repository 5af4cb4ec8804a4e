//! Reading the file of a list of names, as a person says where it is.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::trouble::Trouble;
use crate::roster::Refusal;
use crate::store::{ReadError, ReadFault};

/// The largest file that is read, in bytes; a list of ten thousand people is far below it.
const MOST: u64 = 32 * 1024 * 1024;

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFile {
    /// What it is called, without its folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Reads a file. Where it is may be written as a terminal pastes a file that is dropped on it.
///
/// # Errors
/// When it is not there, is no file, cannot be read, or is too large for a list of names.
pub fn read(path: &Path) -> Result<ListFile, Trouble> {
    let home = std::env::home_dir();
    let path = match path.to_str() {
        Some(written) if !path.exists() => meant(written, home.as_deref()),
        Some(_) | None => path.to_owned(),
    };
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Trouble::NoRoster { path: path.clone() },
        _ => Trouble::Unreadable { path: path.clone(), detail: error.to_string() },
    };
    let fault = |why| Trouble::Read(ReadError { path: path.clone(), why });
    let known = fs::metadata(&path).map_err(unreadable)?;
    if known.is_dir() {
        return Err(fault(ReadFault::IsFolder));
    }
    // A pipe or a device might never end.
    if !known.is_file() {
        return Err(fault(ReadFault::NotAFile));
    }
    let mut bytes = Vec::new();
    File::open(&path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > MOST {
        return Err(Trouble::Roster { path, why: Refusal::TooLarge });
    }
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(ListFile { name, bytes })
}

/// The file that is meant: `~/` is the home folder; quotes around and backslashes before spaces come from terminals.
fn meant(written: &str, home: Option<&Path>) -> PathBuf {
    let written = written.trim();
    let bare = ['\'', '"'].iter().find_map(|quote| written.strip_prefix(*quote)?.strip_suffix(*quote));
    let path = match bare {
        Some(bare) => bare.to_owned(),
        None if cfg!(windows) => written.to_owned(),
        None => without_escapes(written),
    };
    let path = path.strip_prefix("file://").unwrap_or(&path);
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.join(rest),
        (Some(_) | None, _) => PathBuf::from(path),
    }
}

/// Without the backslashes of a shell.
fn without_escapes(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        if c == '\\' { out.extend(chars.next()) } else { out.push(c) }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_be_written_as_terminals_paste_it() {
        let home = Path::new("/home/anna");
        for (written, wanted) in [
            ("~/Downloads/wie komt er.xlsx", "/home/anna/Downloads/wie komt er.xlsx"),
            ("'/tmp/wie komt er.csv'", "/tmp/wie komt er.csv"),
            ("\"/tmp/a.csv\" ", "/tmp/a.csv"),
            ("/tmp/wie\\ komt\\ er.csv", "/tmp/wie komt er.csv"),
            ("file:///tmp/a.csv", "/tmp/a.csv"),
            ("lijst.tsv", "lijst.tsv"),
        ] {
            assert_eq!(meant(written, Some(home)), Path::new(wanted), "{written}");
        }
    }

    #[test]
    fn a_folder_a_gap_and_a_device_are_refused_with_why() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            read(folder.path()),
            Err(Trouble::Read(ReadError { why: ReadFault::IsFolder, .. }))
        ));
        assert!(matches!(read(&folder.path().join("niets.csv")), Err(Trouble::NoRoster { .. })));
        #[cfg(unix)]
        assert!(matches!(
            read(Path::new("/dev/zero")),
            Err(Trouble::Read(ReadError { why: ReadFault::NotAFile, .. }))
        ));
    }

    #[test]
    fn what_is_too_large_is_not_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("groot.csv");
        File::create(&path).and_then(|file| file.set_len(MOST + 5)).unwrap();
        assert!(matches!(read(&path), Err(Trouble::Roster { why: Refusal::TooLarge, .. })));
    }
}
