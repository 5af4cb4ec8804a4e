//! `kring export`: writes sessions as reports or as data.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::report::{self, Format, Options};
use crate::runtime::export::unwritten;
use crate::runtime::trouble::Trouble;
use crate::session::Session;
use crate::store;
use crate::workshop::Lang;

/// Write sessions as reports or as data
#[derive(Debug, clap::Args)]
pub struct Export {
    /// Session files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What to write
    #[arg(long, value_parser = formats())]
    format: Format,
    /// A file, a folder, or - for standard output
    #[arg(long, value_name = "FILE|DIR|-", default_value = "-")]
    out: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
    /// Leave all names out
    #[arg(long)]
    anonymous: bool,
    /// Planned against actual times, for the facilitator
    #[arg(long)]
    times: bool,
}

/// The formats by name; clap tells them where another is asked for.
fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .map(|name| Format::ALL.into_iter().find(|format| format.name() == name).unwrap_or(Format::Md))
}

/// Writes each session in the format asked for, in a language: the one asked for, else each in its own.
///
/// # Errors
/// When a session cannot be read or the output cannot be written.
pub fn export(command: &Export, lang: Option<Lang>) -> Result<i32, Trouble> {
    let to_stdout = command.out == Path::new("-");
    let to_folder = command.out.is_dir();
    if command.files.len() > 1 && !to_folder {
        return Err(Trouble::ManyToOne);
    }
    // A terminal shows no such thing, and may do strange things with it.
    if to_stdout && command.format.is_binary() && io::stdout().is_terminal() {
        return Err(Trouble::BinaryToTerminal);
    }
    for file in &command.files {
        let session = store::read(file).map_err(Trouble::Read)?;
        let bytes = render(file, &session, command, lang)?;
        if to_stdout {
            print(&bytes)?;
        } else if to_folder {
            let stem = file.file_stem().unwrap_or(file.as_os_str()).to_string_lossy();
            let name = format!("{stem}.{}", command.format.extension());
            put(&command.out.join(name), &bytes, command.force)?;
        } else {
            put(&command.out, &bytes, command.force)?;
        }
    }
    Ok(0)
}

fn render(file: &Path, session: &Session, command: &Export, lang: Option<Lang>) -> Result<Vec<u8>, Trouble> {
    let options = Options {
        language: lang.unwrap_or(session.language),
        times: command.times,
        anonymous: command.anonymous,
    };
    report::render(command.format, session, &options)
        .map_err(|error| Trouble::Export { path: file.to_owned(), detail: error.to_string() })
}

/// Writes a file; one that is there only when forced, and then it is whole at all times.
fn put(path: &Path, bytes: &[u8], force: bool) -> Result<(), Trouble> {
    let failed = |error: &io::Error| unwritten(path, error);
    let there = fs::metadata(path);
    if !force && (there.is_ok() || path.is_symlink()) {
        return Err(Trouble::OutputExists { path: path.to_owned() });
    }
    // A pipe or a device is written to as it is.
    if there.as_ref().is_ok_and(|known| !known.is_file()) {
        return fs::write(path, bytes).map_err(|error| failed(&error));
    }
    // What a link leads to is written, not the link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new();
    beside.prefix(".kring-");
    // As any file that a command makes: who may read it is for the umask to say.
    #[cfg(unix)]
    beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let written = beside.tempfile_in(folder).and_then(|mut file| {
        file.write_all(bytes)?;
        if let Ok(known) = &there {
            file.as_file().set_permissions(known.permissions())?;
        }
        file.as_file().sync_all()?;
        if force {
            file.persist(&path).map_err(|error| error.error)
        } else {
            file.persist_noclobber(&path).map_err(|error| error.error)
        }
    });
    match written {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Trouble::OutputExists { path }),
        Err(error) => Err(failed(&error)),
    }
}

/// Writes to standard output. A reader that has gone is no trouble: it has seen what it wanted.
///
/// # Errors
/// When it cannot be written for another reason.
pub(super) fn print(bytes: &[u8]) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(unwritten(Path::new("-"), &error)),
        _ => Ok(()),
    }
}
