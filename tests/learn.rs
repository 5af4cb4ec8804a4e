//! What is learned from a folder of sessions, as it stands on disk.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs::{self, File};
use std::path::Path;

use kring::runtime::learn::{self, LARGEST_FILE, MOST_FILES};
use kring::session::learned::{Learned, Part};
use kring::session::{Beginning, Change, Moment, Place, Session};
use kring::store;
use kring::workshop::{Lang, builtin};

fn session(id: &str) -> Session {
    let now: Moment = serde_json::from_str(r#""2026-11-23T13:30:00+01:00""#).unwrap();
    let beginning = Beginning { id: id.to_owned(), language: Lang::Nl, seed: 1, length: Some(120) };
    Session::begin(builtin::script("cop").unwrap().unwrap(), beginning, now)
}

/// A session in which the break took so many minutes.
fn with_break(id: &str, minutes: i64) -> Session {
    let mut session = session(id);
    let from = session.started_at;
    session.apply(Change::Enter(Place::of("break", "break")), from);
    session.apply(Change::Enter(Place::of("continue", "form")), from.plus_millis(minutes * 60_000));
    session
}

fn put(folder: &Path, session: &Session) {
    fs::write(
        folder.join(format!("{}.json", session.id)),
        store::to_json(session, session.started_at).unwrap(),
    )
    .unwrap();
}

fn took(learned: &Learned) -> Option<(u32, u32)> {
    let took = learned.took(&Part { item: "break".to_owned(), phase: None })?;
    Some((took.seconds, took.sessions))
}

#[test]
fn row_69_the_sessions_in_the_folder_teach_and_what_cannot_be_read_is_counted() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path();
    let own = with_break("nu", 60);
    for session in [&own, &with_break("a", 12), &with_break("b", 15), &with_break("c", 20)] {
        put(folder, session);
    }
    fs::copy(folder.join("a.json"), folder.join("a-kopie.json")).unwrap();
    let whole = fs::read_to_string(folder.join("b.json")).unwrap();
    fs::write(folder.join("half.json"), &whole[..whole.len() / 2]).unwrap();
    fs::write(folder.join("later.json"), r#"{"format": "kring-session", "version": 99}"#).unwrap();
    fs::write(folder.join("iets.json"), r#"{"a": 1}"#).unwrap();
    fs::write(folder.join("notities.txt"), "niets").unwrap();
    fs::create_dir(folder.join("map.json")).unwrap();
    File::create(folder.join("groot.json")).unwrap().set_len(LARGEST_FILE + 1).unwrap();
    let learned = learn::from(folder, &own).unwrap();
    assert_eq!(took(&learned), Some((15 * 60, 3)));
    assert_eq!((learned.sessions, learned.damaged, learned.left_out), (3, 2, 1));
}

#[test]
fn row_69_a_folder_that_is_not_there_teaches_nothing() {
    let room = tempfile::tempdir().unwrap();
    let learned = learn::from(&room.path().join("nog niet"), &session("nu")).unwrap();
    assert_eq!((took(&learned), learned.sessions), (None, 0));
}

#[test]
fn row_69_of_very_many_only_the_newest_are_read() {
    let room = tempfile::tempdir().unwrap();
    put(room.path(), &with_break("oud", 12));
    let old = File::options().write(true).open(room.path().join("oud.json")).unwrap();
    old.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    for at in 0..MOST_FILES {
        fs::write(room.path().join(format!("{at}.json")), "{}").unwrap();
    }
    let learned = learn::from(room.path(), &session("nu")).unwrap();
    assert_eq!((took(&learned), learned.left_out), (None, 1));
    fs::remove_file(room.path().join("0.json")).unwrap();
    assert_eq!(took(&learn::from(room.path(), &session("nu")).unwrap()), Some((720, 1)));
}
