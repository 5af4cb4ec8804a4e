//! `kring export`: writes sessions as reports or as data.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::report::{self, Format, Options, RenderError, Rows};
use crate::runtime::export::unwritten;
use crate::runtime::trouble::Trouble;
use crate::session::Session;
use crate::store;
use crate::workshop::Lang;

/// Write sessions as reports or as data
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
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
    /// Begin CSV with a byte order mark, for old spreadsheets
    #[arg(long)]
    bom: bool,
}

impl Export {
    /// In a language: the one asked for, else the session's own.
    fn options(&self, session: &Session, lang: Option<Lang>) -> Options {
        Options {
            language: lang.unwrap_or(session.language),
            times: self.times,
            anonymous: self.anonymous,
            bom: self.bom,
        }
    }
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
    if command.files.len() > 1 && !to_folder && !command.format.is_rows() {
        return Err(Trouble::ManyToOne);
    }
    // A terminal shows no such thing, and may do strange things with it.
    if to_stdout && command.format.is_binary() && io::stdout().is_terminal() {
        return Err(Trouble::BinaryToTerminal);
    }
    let outputs = outputs(command, to_stdout, to_folder)?;
    if command.format.is_rows() && !to_folder {
        let written = if to_stdout {
            to_standard_output(|out| rows(command, lang, out))
        } else {
            put(&command.out, command.force, |out| rows(command, lang, out))
        };
        return written.map(|()| 0);
    }
    for (at, file) in command.files.iter().enumerate() {
        let session = store::read(file).map_err(Trouble::Read)?;
        let bytes = render(file, &session, command, lang)?;
        match outputs.get(at) {
            Some(path) => put(path, command.force, |out| whole(out, &bytes))?,
            None => print(&bytes)?,
        }
    }
    Ok(0)
}

/// The files to write: one for each session in a folder, else the one asked for; none for standard output.
///
/// No force makes a session give way to its own report, nor one report to another of the same command.
fn outputs(command: &Export, to_stdout: bool, to_folder: bool) -> Result<Vec<PathBuf>, Trouble> {
    if to_stdout {
        return Ok(Vec::new());
    }
    let outputs = if to_folder {
        let name = |file: &PathBuf| {
            let stem = file.file_stem().unwrap_or(file.as_os_str()).to_string_lossy();
            command.out.join(format!("{stem}.{}", command.format.extension()))
        };
        command.files.iter().map(name).collect()
    } else {
        vec![command.out.clone()]
    };
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let sessions: HashSet<_> = command.files.iter().map(|file| real(file)).collect();
    let mut taken = HashSet::new();
    for path in &outputs {
        if path.exists() && sessions.contains(&real(path)) {
            return Err(Trouble::OutputIsSession { path: path.clone() });
        }
        if !taken.insert(path) {
            return Err(Trouble::TwoToOne { path: path.clone() });
        }
    }
    Ok(outputs)
}

fn render(file: &Path, session: &Session, command: &Export, lang: Option<Lang>) -> Result<Vec<u8>, Trouble> {
    report::render(command.format, session, &command.options(session, lang))
        .map_err(|error| unrendered(file, &error))
}

/// The rows of all sessions under one header; each session is let go before the next is read.
fn rows(command: &Export, lang: Option<Lang>, out: &mut dyn Write) -> Result<(), Failed> {
    let first = command.files.first().map_or(Path::new(""), PathBuf::as_path);
    let mut rows = if command.format == Format::Csv {
        Rows::csv(out, command.bom).map_err(|error| Failed::of(first, error))?
    } else {
        Rows::ndjson(out)
    };
    for file in &command.files {
        let session = store::read(file).map_err(|error| Failed::Otherwise(Trouble::Read(error)))?;
        rows.add(&session, &command.options(&session, lang)).map_err(|error| Failed::of(file, error))?;
    }
    rows.finish().map(|_| ()).map_err(|error| Failed::of(first, error))
}

fn whole(out: &mut dyn Write, bytes: &[u8]) -> Result<(), Failed> {
    out.write_all(bytes).map_err(Failed::Writing)
}

/// Why an output was not filled.
enum Failed {
    /// It could not be written to.
    Writing(io::Error),
    /// There was another trouble.
    Otherwise(Trouble),
}

impl Failed {
    fn of(file: &Path, error: RenderError) -> Self {
        match error {
            RenderError::Io(error) => Self::Writing(error),
            error => match error.io() {
                Some(inner) => Self::Writing(io::Error::new(inner.kind(), error.to_string())),
                None => Self::Otherwise(unrendered(file, &error)),
            },
        }
    }

    fn at(self, path: &Path) -> Trouble {
        match self {
            Self::Writing(error) => unwritten(path, &error),
            Self::Otherwise(trouble) => trouble,
        }
    }
}

fn unrendered(file: &Path, error: &RenderError) -> Trouble {
    Trouble::Export { path: file.to_owned(), detail: error.to_string() }
}

/// Writes a file; one that is there only when forced, and then it is whole at all times.
fn put(
    path: &Path,
    force: bool,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), Failed>,
) -> Result<(), Trouble> {
    let failed = |error: &io::Error| unwritten(path, error);
    let there = fs::metadata(path);
    if !force && (there.is_ok() || path.is_symlink()) {
        return Err(Trouble::OutputExists { path: path.to_owned() });
    }
    // A pipe or a device is written to as it is.
    if there.as_ref().is_ok_and(|known| !known.is_file()) {
        let mut out = BufWriter::new(File::create(path).map_err(|error| failed(&error))?);
        return fill(&mut out)
            .and_then(|()| out.flush().map_err(Failed::Writing))
            .map_err(|why| why.at(path));
    }
    // What a link leads to is written, not the link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new();
    beside.prefix(".kring-");
    // As any file that a command makes: who may read it is for the umask to say.
    #[cfg(unix)]
    beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = beside.tempfile_in(folder).map_err(|error| failed(&error))?;
    let mut out = BufWriter::new(file);
    fill(&mut out).map_err(|why| why.at(&path))?;
    let written = out.into_inner().map_err(io::IntoInnerError::into_error).and_then(|file| {
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

/// Fills standard output. A reader that has gone is no trouble: it has seen what it wanted.
fn to_standard_output(fill: impl FnOnce(&mut dyn Write) -> Result<(), Failed>) -> Result<(), Trouble> {
    let mut out = BufWriter::new(io::stdout().lock());
    match fill(&mut out).and_then(|()| out.flush().map_err(Failed::Writing)) {
        Err(Failed::Writing(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is left in it has nowhere to go.
            let _ = out.into_parts();
            Ok(())
        }
        filled => filled.map_err(|why| why.at(Path::new("-"))),
    }
}

/// Writes to standard output. A reader that has gone is no trouble: it has seen what it wanted.
///
/// # Errors
/// When it cannot be written for another reason.
pub(super) fn print(bytes: &[u8]) -> Result<(), Trouble> {
    to_standard_output(|out| whole(out, bytes))
}
