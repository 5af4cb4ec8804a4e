//! `kring export`: writes a session as a report or as data.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::report::{self, Format};
use crate::runtime::export::unwritten;
use crate::runtime::trouble::Trouble;
use crate::store;
use crate::workshop::Lang;

/// Write a session as a report or as data.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// Session files
    #[arg(required = true)]
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
    /// Planned against actual times, for the facilitator
    #[arg(long)]
    times: bool,
}

/// The formats by name; clap tells them where another is asked for.
fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .map(|name| Format::ALL.into_iter().find(|format| format.name() == name).unwrap_or(Format::Md))
}

/// Writes each session in the format asked for.
///
/// # Errors
/// When a session cannot be read or the output cannot be written.
pub fn export(command: &Export, lang: Lang) -> Result<i32, Trouble> {
    let to_stdout = command.out == Path::new("-");
    if command.files.len() > 1 && !to_stdout && !command.out.is_dir() {
        return Err(Trouble::ManyToOne);
    }
    for file in &command.files {
        let session = store::read(file).map_err(Trouble::Read)?;
        let options = report::Options { language: lang, times: command.times, anonymous: false };
        let bytes = report::render(command.format, &session, &options)
            .map_err(|error| Trouble::Export { path: file.clone(), detail: error.to_string() })?;
        if to_stdout {
            print(&bytes)?;
            continue;
        }
        let target = if command.out.is_dir() {
            let stem = file.file_stem().unwrap_or(file.as_os_str());
            command.out.join(stem).with_extension(command.format.extension())
        } else {
            command.out.clone()
        };
        put(&target, &bytes, command.force)?;
    }
    Ok(0)
}

/// Writes a file; one that is there only when forced.
fn put(path: &Path, bytes: &[u8], force: bool) -> Result<(), Trouble> {
    if !force && path.exists() {
        return Err(Trouble::OutputExists { path: path.to_owned() });
    }
    let written = if force {
        fs::write(path, bytes)
    } else {
        File::create_new(path).and_then(|mut file| file.write_all(bytes))
    };
    written.map_err(|error| unwritten(path, &error))
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
