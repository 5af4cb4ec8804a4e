//! Reading a session file, and telling what it is when it is not one. Nothing here ever writes.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use serde_json::error::Category;

use super::fault::{ReadError, ReadFault};
use super::surrogates::mended;
use crate::session::{FORMAT, Session, VERSION};

/// The most bytes that are read. The longest workshop imaginable stays far under it.
pub const SIZE_LIMIT: u64 = 256 * 1024 * 1024;

/// Reads a session without a lock: what the last complete save left.
///
/// # Errors
/// What was found instead, and where.
pub fn read(path: &Path) -> Result<Session, ReadError> {
    read_as(path)
}

/// Reads a session file as `T`, which holds all of it or some.
pub(super) fn read_as<T: DeserializeOwned>(path: &Path) -> Result<T, ReadError> {
    bytes(path).and_then(|bytes| parse(&bytes)).map_err(|why| why.at(path))
}

/// Whether a file of ordinary kind and size stands there. Opening a pipe would wait for ever; so this goes first.
pub(super) fn check_file(path: &Path) -> Result<(), ReadFault> {
    let found = fs::metadata(path).map_err(|error| ReadFault::of(&error))?;
    if found.is_dir() {
        Err(ReadFault::IsFolder)
    } else if !found.is_file() {
        Err(ReadFault::NotAFile)
    } else if found.len() > SIZE_LIMIT {
        Err(ReadFault::TooLarge { limit: SIZE_LIMIT })
    } else {
        Ok(())
    }
}

/// All bytes of a file.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, ReadFault> {
    check_file(path)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells that the file grew meanwhile.
    File::open(path)
        .and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| ReadFault::of(&error))?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(ReadFault::TooLarge { limit: SIZE_LIMIT });
    }
    Ok(bytes)
}

/// What every session file of every version begins with. All else is skipped, so this is quick, and no key of a later
/// version can make it fail.
#[derive(Deserialize)]
struct Head {
    format: Option<Value>,
    version: Option<Value>,
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadFault> {
    // Some editors put a mark before UTF-8.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    check_head(bytes)?;
    serde_json::from_slice(bytes).or_else(|error| match mended(bytes) {
        Some(mended) => serde_json::from_slice(&mended).map_err(|error| damage::<T>(&mended, &error)),
        None => Err(damage::<T>(bytes, &error)),
    })
}

/// Whether this is a session of a version that we know.
fn check_head(bytes: &[u8]) -> Result<(), ReadFault> {
    let begins_with = bytes.trim_ascii_start().first();
    if begins_with.is_none() {
        return Err(ReadFault::Empty);
    }
    if begins_with != Some(&b'{') {
        return Err(match serde_json::from_slice::<IgnoredAny>(bytes) {
            Ok(_) => ReadFault::NotKring,
            Err(error) => not_json(&error),
        });
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => damaged(".", &error),
        Category::Syntax | Category::Eof | Category::Io => not_json(&error),
    })?;
    if head.format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadFault::NotKring);
    }
    match head.version.as_ref().and_then(Value::as_u64) {
        Some(version) if version == u64::from(VERSION) => Ok(()),
        Some(version) if version > u64::from(VERSION) => Err(ReadFault::Newer { version }),
        _ => Err(ReadFault::Damaged {
            at: "version".to_owned(),
            what: format!("expected a whole number from 1 to {VERSION}"),
            line: 1,
            column: 1,
        }),
    }
}

/// What is wrong, and where in the record. The file is read once more for that, so that a whole one is read fast.
fn damage<T: DeserializeOwned>(bytes: &[u8], error: &serde_json::Error) -> ReadFault {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Err(found) => damaged(&place_of(&found), found.inner()),
        Ok(_) => damaged(".", error),
    }
}

/// Where in the record the fault is. What is missing has no place of its own; then it is where it should have been.
fn place_of(found: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let path = found.path().to_string();
    let words = found.inner().to_string();
    let missing = words.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
    match missing {
        Some((key, _)) if path == "." => key.to_owned(),
        Some((key, _)) => format!("{path}.{key}"),
        None => path,
    }
}

fn damaged(at: &str, error: &serde_json::Error) -> ReadFault {
    let (line, column) = (error.line(), error.column());
    let words = error.to_string();
    let place = format!(" at line {line} column {column}");
    ReadFault::Damaged {
        at: at.to_owned(),
        what: words.strip_suffix(&place).unwrap_or(&words).to_owned(),
        line,
        column,
    }
}

fn not_json(error: &serde_json::Error) -> ReadFault {
    ReadFault::NotJson { line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(words: impl AsRef<[u8]>) -> ReadFault {
        parse::<Session>(words.as_ref()).unwrap_err()
    }

    #[test]
    fn what_is_not_a_session_is_told_apart() {
        assert_eq!(fault(""), ReadFault::Empty);
        assert_eq!(fault(" \n\n"), ReadFault::Empty);
        assert_eq!(fault([0_u8; 64]), ReadFault::NotJson { line: 1, column: 1 });
        assert_eq!(fault("{\n  \"a\" 1\n}"), ReadFault::NotJson { line: 2, column: 7 });
        assert_eq!(fault("[1, 2]"), ReadFault::NotKring);
        assert_eq!(fault("\"kring-session\""), ReadFault::NotKring);
        assert_eq!(fault("{}"), ReadFault::NotKring);
        assert_eq!(fault(r#"{"format": "other", "version": 9}"#), ReadFault::NotKring);
        let utf_16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(matches!(fault(utf_16), ReadFault::NotJson { .. }));
    }

    #[test]
    fn a_newer_version_is_known_whatever_else_it_says() {
        let newer = r#"{"new": [{}], "version": 2, "title": 7, "format": "kring-session"}"#;
        assert_eq!(fault(newer), ReadFault::Newer { version: 2 });
    }

    #[test]
    fn a_version_that_never_was_is_damage() {
        for version in ["0", "-1", "1.5", "\"1\"", "null", "1e99"] {
            let file = format!(r#"{{"format": "kring-session", "version": {version}}}"#);
            assert!(matches!(fault(&file), ReadFault::Damaged { at, .. } if at == "version"), "{version}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let at = |file: &str| match fault(file) {
            ReadFault::Damaged { at, .. } => at,
            other => panic!("{other:?}"),
        };
        assert_eq!(at(r#"{"format": "kring-session", "version": 1}"#), "id");
        let answer = r#""answers": [{"id": "a1"}]"#;
        let file = format!(r#"{{"format": "kring-session", "version": 1, {answer}}}"#);
        assert_eq!(at(&file), "answers[0].item");
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow() {
        for open in ["[", "{\"a\":"] {
            assert!(matches!(fault(open.repeat(1_000_000)), ReadFault::NotJson { .. }));
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let inside = |key: &str| format!(r#"{{"{key}": {deep}, "format": "kring-session", "version": 1}}"#);
        assert!(matches!(fault(inside("format")), ReadFault::NotJson { .. }));
        assert!(matches!(fault(inside("unknown")), ReadFault::Damaged { .. }));
        assert!(matches!(fault(inside("answers")), ReadFault::Damaged { .. }));
    }
}
