//! Who is in the room: head counts, people from what is pasted or from a file, and what must hold of
//! groups of them.
//!
//! A list comes in as bytes or as text and goes out as an [`Intake`]: what was understood, what was not and why, so
//! that it can be shown before it is taken.
//!
//! ```text
//!  bytes ─▶ kind ─┬─▶ encoding ─▶ separated ─┐
//!                 └─▶ workbook ──────────────┼─▶ table ─▶ columns ─▶ people ─▶ Intake ─▶ update
//!  paste ───────────────────▶ separated ─────┘             (headers)
//! ```

pub mod clean;
mod columns;
pub mod counts;
mod encoding;
mod headers;
mod intake;
mod keys;
mod kind;
mod name;
mod people;
pub mod rules;
mod separated;
mod table;
#[cfg(test)]
mod tests;
mod update;
mod workbook;

pub use headers::avoid;
pub use intake::{
    Avoid, Column, Intake, KnownAttribute, MOST_LETTERS, MOST_PEOPLE, Meaning, Person, Reason, Refusal,
    Remark, Source, Thing, Value, What,
};
pub use keys::keys;
pub use update::{Step, update};

use kind::Kind;

/// Reads a list of people from the bytes of a file. What kind of file it is, is found out from the bytes.
///
/// # Errors
/// When there is nobody in it, or it is no list that can be read; see [`Refusal`].
pub fn open(bytes: &[u8], known: &[KnownAttribute]) -> Result<Intake, Refusal> {
    let table = match kind::find(bytes)? {
        Kind::Text => {
            let (text, encoding) = encoding::decode(bytes)?;
            kind::is_list(&text)?;
            separated::read(&text, Some(encoding))?
        }
        Kind::Workbook(book) => workbook::read(bytes, book, known)?,
    };
    people::read(table, known)
}

/// Reads a list of people from text that was pasted: a column of names, or several columns from a spreadsheet.
///
/// # Errors
/// When there is nobody in it; see [`Refusal`].
pub fn paste(text: &str, known: &[KnownAttribute]) -> Result<Intake, Refusal> {
    people::read(separated::pasted(text)?, known)
}
