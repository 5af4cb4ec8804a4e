//! What a file is, by its bytes; its name says nothing.

use super::{Refusal, Thing};

/// A file that can hold a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text with a separator.
    Text,
    /// A workbook.
    Workbook(Book),
}

/// A kind of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Book {
    /// In a zip archive: Office Open XML or `OpenDocument`.
    Zip,
    /// In a compound file: the binary workbooks of before 2007, and newer ones behind a password.
    Compound,
}

/// The most bytes of a file. Ten thousand people with ten columns take about one.
pub(super) const MOST_BYTES: usize = 20_000_000;

/// How files begin that are no list.
const BEGINNINGS: [(&[u8], Thing); 26] = [
    (b"\x89PNG\r\n", Thing::Picture),
    (b"\xff\xd8\xff", Thing::Picture),
    (b"GIF87a", Thing::Picture),
    (b"GIF89a", Thing::Picture),
    (b"II*\0", Thing::Picture),
    (b"MM\0*", Thing::Picture),
    (b"8BPS", Thing::Picture),
    (b"\0\0\x01\0", Thing::Picture),
    (b"%PDF", Thing::Pdf),
    (b"%!PS", Thing::Document),
    (b"{\\rtf", Thing::Document),
    (b"\x1f\x8b", Thing::Archive),
    (b"BZh", Thing::Archive),
    (b"\xfd7zXZ\0", Thing::Archive),
    (b"\x28\xb5\x2f\xfd", Thing::Archive),
    (b"7z\xbc\xaf\x27\x1c", Thing::Archive),
    (b"Rar!\x1a\x07", Thing::Archive),
    (b"ID3", Thing::Media),
    (b"OggS", Thing::Media),
    (b"fLaC", Thing::Media),
    (b"\x1aE\xdf\xa3", Thing::Media),
    (b"\x7fELF", Thing::Binary),
    (b"SQLite format 3\0", Thing::Binary),
    (b"PAR1", Thing::Binary),
    (b"\xca\xfe\xba\xbe", Thing::Binary),
    (b"wOF", Thing::Binary),
];

/// What the bytes are.
pub(super) fn find(bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Workbook(Book::Zip));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Ok(Kind::Workbook(Book::Compound));
    }
    match BEGINNINGS.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        Some((_, thing)) => Err(Refusal::NotAList(*thing)),
        None => inner(bytes).map_or(Ok(Kind::Text), |thing| Err(Refusal::NotAList(thing))),
    }
}

/// Files that are known by more than how they begin.
fn inner(bytes: &[u8]) -> Option<Thing> {
    let at = |from: usize, to: usize| bytes.get(from..to).unwrap_or_default();
    if at(0, 4) == b"RIFF" {
        return Some(if at(8, 12) == b"WEBP" { Thing::Picture } else { Thing::Media });
    }
    if at(4, 8) == b"ftyp" {
        let picture = matches!(at(8, 12), b"heic" | b"heix" | b"mif1" | b"avif");
        return Some(if picture { Thing::Picture } else { Thing::Media });
    }
    // A list may begin with a name in BM; a bitmap has its own length in the next four bytes.
    let length = at(2, 6).try_into().map(u32::from_le_bytes);
    if at(0, 2) == b"BM" && length.is_ok_and(|length| length as usize == bytes.len()) {
        return Some(Thing::Picture);
    }
    (at(0, 2) == b"MZ" && bytes.contains(&0)).then_some(Thing::Binary)
}

/// Refuses text that is something else than a list.
pub(super) fn is_list(text: &str) -> Result<(), Refusal> {
    let begin = text.trim_start();
    let low: String = begin.chars().take(200).collect::<String>().to_lowercase();
    if low.starts_with("<svg") || (low.starts_with("<?xml") && low.contains("<svg")) {
        return Err(Refusal::NotAList(Thing::Picture));
    }
    if ["<?xml", "<!doctype", "<html", "<table", "<head", "<body", "<meta"]
        .iter()
        .any(|tag| low.starts_with(tag))
    {
        return Err(Refusal::NotAList(Thing::Markup));
    }
    let json = begin.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    if json {
        return Err(Refusal::NotAList(Thing::Json));
    }
    Ok(())
}
