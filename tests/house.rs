//! The house as its plan has it: no file too long, no time or disk in the rooms that draw and report, and one key table
//! without a key that means two things.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

use kring::app::field::Edit;
use kring::app::{Action, Context};
use kring::input::{Chord, Key, Keys, Row, rows};

/// The most lines of a file.
const MOST: usize = 600;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let within = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    entries.flat_map(within).filter(|path| path.extension().is_some_and(|kind| kind == "rs")).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn no_file_is_longer_than_one_subject_needs() {
    for folder in ["src", "tests", "benches"] {
        for path in files(&root().join(folder)) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            assert!(lines <= MOST, "{} has {lines} lines; split it by subject", path.display());
        }
    }
}

#[test]
fn no_file_is_named_after_nothing() {
    for path in files(&root().join("src")) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!["utils", "util", "helpers", "common", "manager"].contains(&&*name), "{}", path.display());
    }
}

#[test]
fn what_draws_and_what_reports_read_no_clock_no_file_and_no_environment() {
    let outside = ["std::time", "SystemTime", "Instant", "std::fs", "std::env", "std::net", "std::thread"];
    for room in ["ui", "report", "input"] {
        for path in files(&root().join("src").join(room)) {
            // What a test reads or renews is no part of the program.
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            if path.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "tests.rs") {
                continue;
            }
            for (at, line) in
                text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                let found = outside.iter().find(|outside| line.contains(**outside));
                assert!(found.is_none(), "{}:{}: {found:?} comes in as an argument", path.display(), at + 1);
            }
        }
    }
}

#[test]
fn nothing_opens_a_socket() {
    for path in files(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        for word in ["std::net", "TcpStream", "UdpSocket", "TcpListener"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

// The key table

fn chords(row: &Row) -> Vec<Chord> {
    match row.keys {
        Keys::These(chords) => chords.to_vec(),
        Keys::Digits => ('0'..='9').map(Chord::char).collect(),
        Keys::Letters => ('a'..='z').chain('A'..='Z').map(Chord::char).collect(),
    }
}

#[test]
fn a_key_means_one_thing_in_a_place() {
    let all: Vec<_> =
        rows().flat_map(|row| chords(row).into_iter().map(move |chord| (row.context, chord))).collect();
    for (at, (context, chord)) in all.iter().enumerate() {
        let twice = all[..at].contains(&(*context, *chord));
        assert!(!twice, "{chord} means two things in {context:?}");
    }
}

/// The places in which a field has the letters.
const TYPING: [Context; 17] = [
    Context::Form,
    Context::FormLine,
    Context::Path,
    Context::Setup,
    Context::Capture,
    Context::Missing,
    Context::Counting,
    Context::GroupPlace,
    Context::Latecomer,
    Context::Palette,
    Context::Prompt,
    Context::Line,
    Context::Find,
    Context::HowMany,
    Context::Roster,
    Context::RosterFile,
    Context::Text,
];

#[test]
fn where_text_is_typed_no_character_is_an_act() {
    let beside = [Context::Above, Context::Anywhere];
    for row in rows().filter(|row| TYPING.contains(&row.context) || beside.contains(&row.context)) {
        for chord in chords(row) {
            assert!(chord.typed().is_none(), "{chord} is a letter in {:?}", row.context);
        }
    }
}

fn bound(context: Context, chord: Chord, action: &Action) -> bool {
    rows().any(|row| row.context == context && row.action == *action && chords(row).contains(&chord))
}

#[test]
fn the_keys_that_are_fixed_are_bound() {
    let (f, shift_f) = (|n| Chord::key(Key::F(n)), |n| Chord::shift(Key::F(n)));
    let (page_up, page_down) = (Chord::key(Key::PageUp), Chord::key(Key::PageDown));
    let (undo, redo) = (Action::Text(Edit::Undo), Action::Text(Edit::Redo));
    // Also inside text.
    for (chord, action) in [
        (page_down, Action::Next),
        (page_up, Action::Previous),
        (Chord::key(Key::Esc), Action::Leave),
        (f(1), Action::Help),
        (Chord::ctrl('p'), Action::Palette),
        (Chord::ctrl('z'), undo.clone()),
        (Chord::ctrl('y'), redo.clone()),
        (f(3), Action::Find),
        (Chord::ctrl('l'), Action::Line),
        (f(4), Action::Park),
        (f(6), Action::Notes),
        (f(7), Action::Clock),
        (f(8), Action::MinuteMore),
        (shift_f(8), Action::MinuteLess),
        (f(9), Action::Blank),
        (f(10), Action::SetClock),
        (f(12), Action::Roster),
        (Chord::ctrl('c'), Action::Interrupt),
    ] {
        assert!(bound(Context::Anywhere, chord, &action), "{chord} is not {action:?} everywhere");
    }
    // Where letters are acts.
    for (key, action) in [
        ('?', Action::Help),
        (':', Action::Palette),
        ('u', Action::Undo),
        ('U', Action::Redo),
        ('p', Action::Park),
        ('f', Action::Find),
        ('i', Action::Line),
        ('n', Action::Notes),
        ('b', Action::Blank),
        ('.', Action::Blank),
        (' ', Action::Clock),
        ('+', Action::MinuteMore),
        ('-', Action::MinuteLess),
        ('t', Action::SetClock),
        ('q', Action::Quit),
    ] {
        assert!(bound(Context::Walk, Chord::char(key), &action), "{key} is not {action:?}");
    }
    let (enter, tab, back) = (Chord::key(Key::Enter), Chord::key(Key::Tab), Chord::shift(Key::Tab));
    for context in [Context::Setup, Context::Capture] {
        assert!(bound(context, enter, &Action::Accept), "{context:?}");
        assert!(bound(context, tab, &Action::NextField), "{context:?}");
        assert!(bound(context, back, &Action::PreviousField), "{context:?}");
    }
    for chord in [Chord::alt(Key::Enter), Chord::ctrl('j')] {
        assert!(bound(Context::Capture, chord, &Action::Text(Edit::NewLine)), "{chord}");
    }
    assert!(bound(Context::Above, Chord::ctrl('c'), &Action::Interrupt));
    let context = Context::Text;
    assert!(bound(context, Chord::ctrl('z'), &undo) && bound(context, Chord::ctrl('y'), &redo));
}

#[test]
fn whatever_floats_above_can_be_left_with_esc() {
    let esc = Chord::key(Key::Esc);
    for context in [
        Context::Help,
        Context::Palette,
        Context::Jump,
        Context::Prompt,
        Context::Line,
        Context::Find,
        Context::Pasted,
        Context::MoveTo,
        Context::QuitAsk,
        Context::Path,
    ] {
        assert!(bound(context, esc, &Action::Leave), "{context:?}");
    }
}

#[test]
fn no_key_needs_three_fingers_on_half_of_europes_keyboards() {
    for row in rows() {
        for chord in chords(row) {
            let hard = matches!(chord.key, Key::Char('[' | ']' | '{' | '}' | '/' | '\\' | '|' | '~' | '@'));
            assert!(!hard, "{chord} in {:?}", row.context);
        }
    }
}

#[test]
fn no_message_is_worded_twice_in_a_language() {
    for lang in ["nl", "en"] {
        let text = fs::read_to_string(root().join(format!("assets/locales/{lang}/kring.ftl"))).unwrap();
        let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        let mut ids: Vec<_> = text.lines().filter(begins).filter_map(|line| line.split_once(" =")).collect();
        ids.sort_unstable();
        // Of two with the same id the first would be taken, without a word.
        for pair in ids.windows(2) {
            assert!(pair[0].0 != pair[1].0, "{lang}: {} is there twice", pair[0].0);
        }
    }
}
