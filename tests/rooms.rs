//! The arrows between the rooms point one way, as the map in `src/lib.rs` says.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may name of ours.
const ARROWS: [(&str, &[&str]); 12] = [
    ("workshop", &[]),
    ("roster", &[]),
    ("grouping", &[]),
    ("locale", &["workshop"]),
    ("session", &["workshop", "roster", "grouping"]),
    ("store", &["session", "workshop"]),
    ("report", &["session", "workshop", "locale"]),
    ("app", &["report", "session", "workshop", "roster", "grouping"]),
    ("input", &["app", "workshop", "locale"]),
    ("ui", &["app", "input", "report", "session", "workshop", "roster", "grouping", "locale"]),
    (
        "runtime",
        &["app", "input", "ui", "report", "store", "session", "workshop", "roster", "grouping", "locale"],
    ),
    (
        "cli",
        &[
            "runtime", "app", "input", "ui", "report", "store", "session", "workshop", "roster", "grouping",
            "locale",
        ],
    ),
];

/// Rooms that read no clock, no file, no environment and no terminal.
const PURE: [&str; 6] = ["workshop", "roster", "grouping", "session", "report", "app"];
const OUTSIDE: [&str; 8] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "Timestamp::now",
    "Zoned::now",
];

/// The lines of code of every file in a room, with where they stand; comments are no arrows, tests go where they like.
fn code(room: &str) -> Vec<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut waiting: Vec<PathBuf> = vec![source.join(room), source.join(format!("{room}.rs"))];
    let mut lines = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.is_file() && !path.components().any(|part| part.as_os_str() == "tests") {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let name = path.strip_prefix(&source).unwrap().display().to_string();
            let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
            lines.extend(code.map(|(at, line)| (format!("src/{name}:{}", at + 1), line.to_owned())));
        }
    }
    lines.retain(|(place, _)| !place.contains("/tests.rs"));
    assert!(!lines.is_empty(), "there is no room {room}");
    lines
}

/// The rooms that a line names. A macro that words a message names the locale.
fn named(line: &str) -> Vec<String> {
    let rooms = line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        match &rest[..end] {
            "words" => "locale".to_owned(),
            room => room.to_owned(),
        }
    });
    rooms.collect()
}

#[test]
fn every_room_names_only_what_stands_below_it() {
    for (room, may_name) in ARROWS {
        for (place, line) in code(room) {
            for other in named(&line) {
                let fine = other == room || may_name.contains(&other.as_str());
                assert!(fine, "{place}: {room} may not name {other:?} (see the map in src/lib.rs)");
            }
        }
    }
}

#[test]
fn every_room_is_on_the_map() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let rooms: Vec<_> =
        map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(rooms.len(), ARROWS.len());
    for room in rooms {
        assert!(map.contains(&format!("//! | [`{room}`] |")), "{room}");
        assert!(ARROWS.iter().any(|(known, _)| *known == room), "{room}");
    }
}

#[test]
fn time_chance_and_files_come_in_from_outside() {
    for room in PURE {
        for (place, line) in code(room) {
            let found = OUTSIDE.iter().find(|outside| line.contains(**outside));
            assert!(found.is_none(), "{place}: {room} may not use {found:?}");
        }
    }
}
