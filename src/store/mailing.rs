//! The mailing list: e-mail addresses of those who want the report, in a file of their own beside the session.
//!
//! The session never holds an address, so whatever is made of it (reports, exports, copies for a colleague) cannot leak
//! one, and erasing them all is removing one file. For `cop.json` it is `cop-e-mail.csv`: one column, readable as plain
//! text, opened by any spreadsheet, taken by a mail program as it is. Its first line is [`HEADING`]; a file of that name
//! that begins otherwise was not made here, and is neither written over nor erased.

use std::io;
use std::path::{Path, PathBuf};

use super::fault::{ReadError, ReadFault, WriteError};
use super::place::folder_of;
use super::read::bytes;
use super::write::write;

/// The first line of the file, by which it is known.
pub const HEADING: &str = "e-mail (kring)";

/// What stands behind the session's name in that of the file.
const ENDING: &str = "-e-mail.csv";

/// Signs with which a spreadsheet takes a cell for a formula, and the one that is put before to prevent that.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];
const LITERAL: char = '\'';

/// The mailing list could not be read or written. What stood there stands there still.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailingError {
    /// It cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A file of its name was not made here.
    #[error("{}: is no mailing list of this program", path.display())]
    Foreign {
        /// That file.
        path: PathBuf,
    },
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// The file with the mailing list of a session.
pub fn mailing_path(session: &Path) -> PathBuf {
    let mut name = session.file_stem().unwrap_or_default().to_owned();
    name.push(ENDING);
    folder_of(session).join(name)
}

/// The addresses of a session, in the order in which they were given; none where there is no file.
///
/// # Errors
/// When the file cannot be read, or was not made here.
pub fn addresses(session: &Path) -> Result<Vec<String>, MailingError> {
    let path = mailing_path(session);
    let read = match bytes(&path) {
        Ok(read) => read,
        Err(ReadFault::NotFound) => return Ok(Vec::new()),
        // Made and never filled: there is nothing in it that is not ours.
        Err(ReadFault::Empty) => return Ok(Vec::new()),
        Err(why) => return Err(why.at(&path).into()),
    };
    parse(&read).ok_or(MailingError::Foreign { path })
}

/// Puts addresses at the end of the list; those that are in it already are not put there twice. Gives the whole list
/// once it is on disk. The file is made with the first address, for the owner's eyes only.
///
/// # Errors
/// When the file cannot be read or written.
pub fn keep(session: &Path, new: &[String]) -> Result<Vec<String>, MailingError> {
    let mut list = addresses(session)?;
    let before = list.len();
    for address in new {
        if !list.iter().any(|known| same(known, address)) {
            list.push(address.clone());
        }
    }
    if list.len() > before {
        put(session, &list)?;
    }
    Ok(list)
}

/// Takes an address off the list; gives what is left, once that is on disk. With the last address goes the file.
///
/// # Errors
/// When the file cannot be read, written or removed.
pub fn drop_address(session: &Path, address: &str) -> Result<Vec<String>, MailingError> {
    let mut list = addresses(session)?;
    list.retain(|known| !same(known, address));
    if list.is_empty() {
        erase(session)?;
    } else {
        put(session, &list)?;
    }
    Ok(list)
}

/// Removes the whole list; tells whether there was one.
///
/// # Errors
/// When the file cannot be removed, or was not made here.
pub fn erase(session: &Path) -> Result<bool, MailingError> {
    addresses(session)?;
    let path = mailing_path(session);
    match std::fs::remove_file(&path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WriteError::of(&path, &error).into()),
    }
}

/// Whether two addresses are one: capitals make no difference to any mail server that people use.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn put(session: &Path, list: &[String]) -> Result<(), MailingError> {
    let path = mailing_path(session);
    let csv = text(list).map_err(|error| WriteError::of(&path, &error))?;
    Ok(write(&path, &csv)?)
}

/// The file as it stands on disk.
fn text(list: &[String]) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([HEADING])?;
    for address in list {
        let guarded = address.starts_with(|c| FORMULA.contains(&c) || c == LITERAL);
        writer.write_record([if guarded { format!("{LITERAL}{address}") } else { address.clone() }])?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// What stands in a file; none where it is no mailing list. People may have opened and saved it elsewhere: a byte order
/// mark, other line ends, more columns and empty lines do no harm.
fn parse(bytes: &[u8]) -> Option<Vec<String>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = reader.byte_records();
    let cell = |record: &csv::ByteRecord| {
        let cell = String::from_utf8_lossy(record.get(0).unwrap_or_default());
        cell.split(';').next().unwrap_or_default().trim().to_owned()
    };
    let heading = records.next()?.ok()?;
    if cell(&heading) != HEADING {
        return None;
    }
    let mut list: Vec<String> = Vec::new();
    for record in records {
        let whole = String::from_utf8_lossy(record.ok()?.get(0).unwrap_or_default()).trim().to_owned();
        let address = whole.strip_prefix(LITERAL).map_or(whole.clone(), str::to_owned);
        if !address.is_empty() && !list.iter().any(|known| same(known, &address)) {
            list.push(address);
        }
    }
    Some(list)
}

#[cfg(test)]
mod tests;
