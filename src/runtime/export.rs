//! Writing a session in a format, into a folder beside its file, and showing that folder.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::print;
use super::trouble::Trouble;
use crate::report::{self, Format, Options};
use crate::session::Session;
use crate::store::{WriteError, WriteFault};

/// Writes a session in a format, in a folder beside the session file that is called as it is. Nothing that is there is
/// written over.
///
/// # Errors
/// When the format cannot hold it, or the file cannot be written.
pub fn write(
    beside: &Path,
    session: &Session,
    format: Format,
    options: &Options,
) -> Result<PathBuf, Trouble> {
    let bytes = report::render(format, session, options)
        .map_err(|error| Trouble::Export { path: beside.to_owned(), detail: error.to_string() })?;
    let stem = beside.file_stem().unwrap_or_default().to_string_lossy();
    // Without an extension the folder's name would be that of the session file.
    let folder = match beside.extension() {
        Some(_) => beside.with_extension(""),
        None => beside.with_file_name(format!("{stem}-export")),
    };
    let failed = |error: &io::Error| unwritten(&folder, error);
    make(&folder).map_err(|error| failed(&error))?;
    print::put(&folder, &stem, format.extension(), &bytes).map_err(|error| failed(&error))
}

/// Makes the folder, for the owner only, unless it is there.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && fs::metadata(folder)?.is_dir() => {
            Ok(())
        }
        made => made,
    }
}

/// Why a file or folder could not be written.
pub fn unwritten(path: &Path, error: &io::Error) -> Trouble {
    let why = match error.kind() {
        io::ErrorKind::StorageFull => WriteFault::Full,
        io::ErrorKind::QuotaExceeded => WriteFault::Quota,
        io::ErrorKind::PermissionDenied => WriteFault::Denied,
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => WriteFault::FolderGone,
        _ => WriteFault::Other,
    };
    Trouble::Write(WriteError { path: path.to_owned(), why, detail: error.to_string() })
}

/// Shows a folder in the program that this machine has for that; whether it could be started.
pub fn show(folder: &Path) -> bool {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    let quiet = Command::new(program)
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    // The one on Windows answers 1 when all is well.
    quiet.is_ok_and(|status| status.success() || program == "explorer")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Beginning, Moment};
    use crate::workshop::{Lang, builtin};

    fn session() -> Session {
        let script = builtin::script("cop").unwrap().unwrap();
        let beginning = Beginning { id: "1".to_owned(), language: Lang::Nl, seed: 1, length: None };
        let now: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
        Session::begin(script, beginning, now)
    }

    #[test]
    fn what_is_written_stands_in_a_folder_of_its_own_and_over_nothing() {
        let room = tempfile::tempdir().unwrap();
        let options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };
        let (mut session, file) = (session(), room.path().join("cop.json"));
        let first = write(&file, &session, Format::Md, &options).unwrap();
        assert_eq!(first, room.path().join("cop/cop.md"));
        assert_eq!(write(&file, &session, Format::Md, &options).unwrap(), first, "the same once");
        session.people_present = Some(28);
        let second = write(&file, &session, Format::Md, &options).unwrap();
        assert_eq!(second, room.path().join("cop/cop-2.md"));
        let bare = write(&room.path().join("sessie"), &session, Format::Md, &options).unwrap();
        assert_eq!(bare, room.path().join("sessie-export/sessie.md"));
        fs::write(room.path().join("vol"), "").unwrap();
        let refused = write(&room.path().join("vol.json"), &session, Format::Md, &options);
        assert!(matches!(refused, Err(Trouble::Write(_))), "a file stands where the folder should");
    }
}
