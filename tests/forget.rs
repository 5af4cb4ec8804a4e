//! `kring forget`: the mailing list and the names go, after it was said what goes; with the real binary.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const EXAMPLE: &str = include_str!("../examples/session.json");
const LIST: &str = "e-mail (kring)\nanna@example.org\nbram@example.org\n";

struct Room(TempDir);

impl Room {
    /// A session with names, a mailing list of two, and something to undo.
    fn new() -> Self {
        let room = Self(tempfile::tempdir().unwrap());
        let mut session: Value = serde_json::from_str(EXAMPLE).unwrap();
        session["participants"] = json!([{ "id": "p901", "name": "Dewi Zomer", "present": true }]);
        session["actions"] = json!([{ "id": "t901", "what": "bellen met @Chris", "owner": "Dewi Zomer" }]);
        session["commitments"] = json!([{ "id": "c901", "if": "maandag", "then": "bel ik", "name": "Dewi", "share": "first-name" }]);
        fs::write(room.session(), serde_json::to_string_pretty(&session).unwrap() + "\n").unwrap();
        fs::write(room.path("s-e-mail.csv"), LIST).unwrap();
        fs::write(room.path("s.json.undo"), "{\"format\":\"kring-undo\",\"Dewi\":1}\n").unwrap();
        room
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn session(&self) -> PathBuf {
        self.path("s.json")
    }

    /// What is printed, and the exit code.
    fn says(&self, arguments: &str) -> (String, String, i32) {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(arguments.split_whitespace())
            .current_dir(&self.0)
            .env_clear()
            .env("KRING_DATA_DIR", self.path("data"))
            .env("LANG", "nl_NL.UTF-8")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let shown = |bytes| String::from_utf8(bytes).unwrap();
        (shown(stdout), shown(stderr), status.code().unwrap())
    }

    /// All that is there, by name.
    fn all(&self) -> Vec<(String, String)> {
        let mut all: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| {
                (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        all.sort();
        all
    }
}

#[test]
fn row_53_the_mailing_list_goes_and_nothing_else() {
    let room = Room::new();
    let session = fs::read_to_string(room.session()).unwrap();
    let (out, err, code) = room.says("forget s.json --yes");
    assert_eq!((err.as_str(), code), ("", 0), "{out}");
    assert!(out.contains("de adressenlijst met 2 adressen") && out.ends_with("Gewist.\n"), "{out}");
    assert!(!room.path("s-e-mail.csv").exists());
    assert_eq!(fs::read_to_string(room.session()).unwrap(), session);
    assert!(room.path("s.json.undo").exists());
    let (out, _, code) = room.says("forget s.json --yes --lang en");
    assert!(out.ends_with("there is nothing to forget\n") && code == 0, "{out}");
}

#[test]
fn row_53_with_names_no_name_is_left_in_any_file_beside_the_session() {
    let room = Room::new();
    let (out, err, code) = room.says("forget s.json --names --yes --lang en");
    assert_eq!((err.as_str(), code), ("", 0), "{out}");
    for told in [
        "the mailing list with 2 addresses",
        "the name of 1 participant",
        "the names with 2 actions and results",
        "the names with 1 commitment",
        "1 name behind an @",
        "what can be undone",
        "in the middle of a sentence are not recognised",
        "written or sent already",
    ] {
        assert!(out.contains(told), "no “{told}” in\n{out}");
    }
    let all = room.all();
    for name in ["Dewi", "Zomer", "Chris", "anna@", "bram@"] {
        assert!(all.iter().all(|(_, text)| !text.contains(name)), "{name} in {all:?}");
    }
    let files: Vec<_> = all.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(files, ["s.json"]);
    let session: Value = serde_json::from_str(&all[0].1).unwrap();
    let before: Value = serde_json::from_str(EXAMPLE).unwrap();
    assert_eq!(session["groupings"], before["groupings"]);
    assert_eq!(session["answers"].as_array().unwrap().len(), before["answers"].as_array().unwrap().len());
    assert_eq!(session["timeline"].as_array().unwrap().last().unwrap()["what"], "names-forgotten");
}

#[test]
fn row_53_without_a_terminal_nothing_goes_unless_it_is_told_so() {
    let room = Room::new();
    let before = room.all();
    let (out, err, code) = room.says("forget s.json --names");
    assert!(out.contains("de adressenlijst met 2 adressen"), "{out}");
    let why = "kring: forget: er is geen terminal om het te vragen; zet er --yes bij als je het zeker weet\n";
    assert_eq!((err.as_str(), code), (why, 2));
    assert_eq!(room.all(), before);
}

#[test]
fn row_53_a_session_that_is_open_elsewhere_is_left_alone() {
    let room = Room::new();
    let before = room.all();
    let lock = fs::File::create(room.path("s.json.lock")).unwrap();
    lock.lock().unwrap();
    let (out, err, code) = room.says("forget s.json --names --yes");
    assert_eq!((out.as_str(), code), ("", 1));
    assert_eq!(err.lines().count(), 1, "{err}");
    fs::remove_file(room.path("s.json.lock")).unwrap();
    assert_eq!(room.all(), before);
}

#[test]
fn row_53_what_is_no_session_and_no_list_of_ours_is_left_alone() {
    let room = Room::new();
    fs::write(room.path("s-e-mail.csv"), "naam,e-mail\nAnna,anna@example.org\n").unwrap();
    let before = room.all();
    let (_, err, code) = room.says("forget s.json --yes");
    assert!(err.contains("geen adressenlijst van kring") && code == 1, "{err}");
    let (_, err, code) = room.says("forget weg.json --yes");
    assert!(err.lines().count() == 1 && code == 1, "{err}");
    assert_eq!(room.all(), before);
}
