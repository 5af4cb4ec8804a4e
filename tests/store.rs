//! The session file: nothing is lost on the way to the disk and back, and nothing that is there is written over.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use kring::session::{Change, History, Label, Moment, Session};
use kring::store::{
    self, Holder, Lock, LockError, OpenError, ReadFault, SIZE_LIMIT, Saver, Snapshot, WriteFault,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A session in which nothing is left out.
const FULL: &str = include_str!("store/full.json");

static SESSION: LazyLock<Session> = LazyLock::new(|| serde_json::from_str(FULL).unwrap());

fn now() -> Moment {
    SESSION.saved_at.unwrap()
}

fn me() -> Holder {
    Holder { pid: std::process::id(), host: "laptop".to_owned(), since: now() }
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn json() -> Vec<u8> {
    store::to_json(&SESSION, now()).unwrap()
}

/// A file with these bytes, and the folder that keeps it there.
fn file(bytes: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = folder();
    let path = folder.path().join("session.json");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn fault(path: &Path) -> ReadFault {
    let error = store::read(path).unwrap_err();
    assert_eq!(error.path, path);
    error.why
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

// Reading and writing

#[test]
fn what_is_written_is_read_again() {
    let (_folder, path) = file("");
    store::write(&path, &json()).unwrap();
    assert_eq!(store::read(&path).unwrap(), *SESSION);
    assert_eq!(fs::read(&path).unwrap(), json());
}

#[test]
fn the_file_is_pretty_in_a_stable_order_and_says_when_it_was_saved() {
    let later = now().plus_millis(60_000);
    let words = String::from_utf8(store::to_json(&SESSION, later).unwrap()).unwrap();
    assert!(words.starts_with("{\n  \"format\": \"kring-session\",\n  \"version\": 1,\n  \"id\": "));
    assert!(words.contains("\n  \"saved_at\": \"2026-11-23T15:31:00.25+01:00\",\n"));
    assert!(words.ends_with("}\n"));
    assert!(!words.contains('\u{1b}'), "control characters are escaped");
    let again: Session = serde_json::from_str(&words).unwrap();
    assert_eq!(store::to_json(&again, later).unwrap(), words.as_bytes());
}

#[test]
fn nothing_of_a_full_session_is_lost() {
    let written: Value = serde_json::from_slice(&json()).unwrap();
    assert_kept(&serde_json::from_str(FULL).unwrap(), &written, "");
}

/// Keys that a later version may bring, wherever an object has keys of ours.
#[test]
fn unknown_keys_come_back_at_every_level() {
    let mut with_unknown: Value = serde_json::from_str(FULL).unwrap();
    let added = add_unknown(&mut with_unknown, "");
    assert!(added > 45, "{added}");
    let (_folder, path) = file(with_unknown.to_string());
    let session = store::read(&path).unwrap();
    store::write(&path, &store::to_json(&session, now()).unwrap()).unwrap();
    let written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_kept(&with_unknown, &written, "");
}

/// Adds a key to all objects but those whose keys are data, and counts them.
fn add_unknown(value: &mut Value, name: &str) -> usize {
    // `place` has no room for keys of a later version yet.
    const KEYS_ARE_DATA: [&str; 6] = ["variables", "attributes", "head_counts", "drafts", "pick", "place"];
    match value {
        Value::Array(list) => list.iter_mut().map(|value| add_unknown(value, name)).sum(),
        Value::Object(map) => {
            let added: usize = map.iter_mut().map(|(key, value)| add_unknown(value, key)).sum();
            let is_counts = map.values().all(Value::is_number);
            let is_text = map.keys().all(|key| key.len() == 2 && key != "id");
            if is_counts || is_text || KEYS_ARE_DATA.contains(&name) {
                return added;
            }
            let unknown = json!({ "n": [u64::MAX, i64::MIN, 0.1, 1e300, null], "": { "deep": [[true]] } });
            map.insert("of_a_later_version".to_owned(), unknown);
            added + 1
        }
        _ => 0,
    }
}

/// Asserts that all of `before` is in `after`; keys with their defaults may have joined.
fn assert_kept(before: &Value, after: &Value, at: &str) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                let at = format!("{at}.{key}");
                assert_kept(value, after.get(key).unwrap_or_else(|| panic!("{at} is lost")), &at);
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{at}");
            for (before, after) in before.iter().zip(after) {
                assert_kept(before, after, &format!("{at}[]"));
            }
        }
        _ => assert_eq!(before, after, "{at}"),
    }
}

// What can be wrong with a file

#[test]
fn what_is_no_file_is_told() {
    let (folder, path) = file("x");
    assert_eq!(fault(&folder.path().join("gone.json")), ReadFault::NotFound);
    assert_eq!(fault(&path.join("below-a-file.json")), ReadFault::NotFound);
    assert_eq!(fault(folder.path()), ReadFault::IsFolder);
    #[cfg(unix)]
    assert_eq!(fault(Path::new("/dev/null")), ReadFault::NotAFile);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = file(FULL);
    fs::set_permissions(&path, Permissions::from_mode(0o000)).unwrap();
    // Root reads everything.
    if File::open(&path).is_err() {
        assert_eq!(fault(&path), ReadFault::Denied);
    }
}

#[test]
fn a_file_larger_than_any_session_is_not_read() {
    let (_folder, path) = file("");
    File::options().write(true).open(&path).unwrap().set_len(SIZE_LIMIT + 1).unwrap();
    assert_eq!(fault(&path), ReadFault::TooLarge { limit: SIZE_LIMIT });
}

#[test]
fn damage_is_told_with_its_place() {
    let whole = String::from_utf8(json()).unwrap();
    let damage = |from: &str, to: &str| {
        assert!(whole.contains(from));
        let (_folder, path) = file(whole.replacen(from, to, 1));
        match fault(&path) {
            ReadFault::Damaged { at, what, line, .. } => (at, what, line),
            other => panic!("{other:?}"),
        }
    };
    let line_of = |words: &str| whole[..whole.find(words).unwrap()].lines().count();

    let (at, what, line) = damage("\"votes\": 2", "\"votes\": -2");
    assert_eq!((at.as_str(), line), ("answers[0].votes", line_of("\"votes\": 2")));
    assert_eq!(what, "invalid value: integer `-2`, expected u32");
    let (at, what, _) = damage("\"title\": \"Een proef\"", "\"title\": [1]");
    assert_eq!((at.as_str(), what.as_str()), ("title", "invalid type: sequence, expected a string"));
    let (at, what, _) = damage("\"seed\"", "\"sead\"");
    assert_eq!((at.as_str(), what.as_str()), ("seed", "missing field `seed`"));
    let (at, ..) = damage("\"at\": \"2026-11-23T14:30:00.125+01:00\"", "\"at\": \"yesterday\"");
    assert_eq!(at, "answers[0].at");
    let (_, what, _) = damage("\"length\": 90", "\"length\": 90, \"length\": 60");
    assert_eq!(what, "duplicate field `length`");
}

#[test]
fn a_mark_of_an_editor_is_no_damage() {
    let (_folder, path) = file([b"\xEF\xBB\xBF", FULL.as_bytes()].concat());
    assert_eq!(store::read(&path).unwrap(), *SESSION);
}

/// Reading and opening must give an error or a session, and leave the file alone.
fn try_to_open(bytes: &[u8]) -> Option<Session> {
    let (folder, path) = file(bytes);
    let read = store::read(&path);
    let opened = store::open(&path, &me());
    assert_eq!(read.is_ok(), opened.is_ok());
    drop(opened);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(names(folder.path()), ["session.json"]);
    read.ok()
}

#[test]
fn a_session_cut_off_at_any_byte_is_told() {
    // Without the white space, for speed.
    let whole = serde_json::to_vec(&*SESSION).unwrap();
    let (_folder, path) = file("");
    let end = whole.len();
    for length in 1..end {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(matches!(fault(&path), ReadFault::NotJson { .. }), "{length}");
    }
    assert!(try_to_open(&whole).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn bytes_that_were_changed_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        length in any::<prop::sample::Index>(),
        cut in prop::bool::weighted(0.2),
    ) {
        let mut bytes = json();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(length.index(bytes.len()));
        }
        // Where it still is a session, it can be written and read like any other.
        if let Some(session) = try_to_open(&bytes) {
            let again = store::to_json(&session, now()).unwrap();
            prop_assert!(try_to_open(&again).is_some());
        }
    }

    #[test]
    fn numbers_in_unknown_keys_stay_what_they_are(number in any::<f64>().prop_filter("JSON", |n| n.is_finite())) {
        let mut session = SESSION.clone();
        session.extra.insert("later".to_owned(), json!(number));
        let once = store::to_json(&session, now()).unwrap();
        let (_folder, path) = file(&once);
        let again = store::to_json(&store::read(&path).unwrap(), now()).unwrap();
        prop_assert!(once == again);
    }
}

// Crash safety

#[test]
fn what_a_crash_left_is_swept_by_the_next_who_opens() {
    let (folder, path) = file(json());
    let half = folder.path().join(".session.json.aB3dE6.tmp");
    fs::write(&half, &json()[..100]).unwrap();
    let opened = store::open(&path, &me()).unwrap();
    assert_eq!(opened.session, *SESSION);
    assert_eq!(names(folder.path()), ["session.json", "session.json.lock"]);
}

#[test]
fn a_folder_that_is_gone_is_told() {
    let (folder, path) = file("");
    let below = path.join("x.json");
    assert_eq!(store::write(&below, b"").unwrap_err().why, WriteFault::FolderGone);
    drop(folder);
    assert_eq!(store::write(&path, b"").unwrap_err().why, WriteFault::FolderGone);
}

// One writer

#[test]
fn a_second_program_is_told_who_has_the_session() {
    let (folder, path) = file(FULL);
    let first = store::open(&path, &me()).unwrap();
    assert!(first.lock.protects());
    let second = store::open(&path, &me()).unwrap_err();
    let held = LockError::Held { path: fs::canonicalize(&path).unwrap(), by: Some(me()) };
    assert_eq!(second, OpenError::Lock(held));
    assert!(store::read(&path).is_ok(), "reading needs no lock");
    drop(first);
    assert_eq!(names(folder.path()), ["session.json"]);
    assert!(store::open(&path, &me()).is_ok());
}

#[cfg(unix)]
#[test]
fn a_session_has_one_lock_under_all_its_names() {
    let (folder, path) = file(FULL);
    let link = folder.path().join("link.json");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let opened = store::open(&link, &me()).unwrap();
    assert_eq!(opened.path, fs::canonicalize(&path).unwrap());
    assert!(matches!(store::open(&path, &me()), Err(OpenError::Lock(LockError::Held { .. }))));
}

#[test]
fn many_who_take_and_drop_never_have_it_together() {
    let (_folder, path) = file("");
    let inside = AtomicUsize::new(0);
    let taken = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..500 {
                    if let Ok(lock) = Lock::take(&path, &me()) {
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        taken.fetch_add(1, Ordering::SeqCst);
                        std::thread::sleep(std::time::Duration::from_micros(50));
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                }
            });
        }
    });
    assert!(taken.into_inner() > 0);
}

/// Not a test by itself: what the other process of the next one does.
#[test]
fn another_process() {
    let Some(path) = std::env::var_os("KRING_TEST_HOLDS") else {
        return;
    };
    let _opened = store::open(Path::new(&path), &me()).unwrap();
    println!("\nheld");
    std::thread::sleep(std::time::Duration::from_secs(60));
}

#[test]
fn the_lock_of_a_process_that_was_killed_is_taken_over() {
    let (_folder, path) = file(FULL);
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["another_process", "--exact", "--nocapture"])
        .env("KRING_TEST_HOLDS", &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(other.stdout.take().unwrap());
    assert!(output.lines().any(|line| line.unwrap() == "held"));
    match store::open(&path, &me()).unwrap_err() {
        OpenError::Lock(LockError::Held { by: Some(by), .. }) => assert_eq!(by.pid, other.id()),
        error => panic!("{error}"),
    }
    other.kill().unwrap();
    other.wait().unwrap();
    assert!(store::lock_path(&path).exists());
    assert!(store::open(&path, &me()).is_ok());
    assert!(!store::lock_path(&path).exists());
}

// Opening and making

#[cfg(unix)]
#[test]
fn a_new_session_stands_in_its_file_at_once_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = folder();
    let sessions = folder.path().join("data/sessions");
    let opened = store::create_in(&sessions, SESSION.clone(), &me()).unwrap();
    assert_eq!(store::read(&opened.path).unwrap(), *SESSION);
    assert_eq!((mode(&opened.path), mode(&sessions)), (0o600, 0o700));
    assert_eq!(mode(&store::lock_path(&opened.path)), 0o600);
}

#[test]
fn a_new_session_never_takes_the_place_of_another_file() {
    let (folder, path) = file("a letter");
    let refused = store::create(&path, SESSION.clone(), &me()).unwrap_err();
    assert_eq!(refused, OpenError::Exists { path: path.clone() });
    assert_eq!(fs::read(&path).unwrap(), b"a letter");
    assert_eq!(names(folder.path()), ["session.json"]);
}

#[test]
fn programs_that_start_in_the_same_minute_get_files_of_their_own() {
    let folder = folder();
    let made: Vec<_> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| store::create_in(folder.path(), SESSION.clone(), &me()).unwrap()))
            .collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let mut paths: Vec<_> = made.iter().map(|made| made.path.clone()).collect();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), 8);
    assert!(paths.iter().all(|path| store::read(path).is_ok()));
}

#[test]
fn undo_survives_a_restart_but_not_another_session() {
    let folder = folder();
    let holder = me();
    let store::Opened { mut session, mut history, lock, path } =
        store::create(&folder.path().join("a.json"), SESSION.clone(), &holder).unwrap();
    history.act(&mut session, Change::SetPeople(Some(3)), Label::People(Some(3)), None, now());
    let saver = Saver::start(path.clone(), |_| {}).unwrap();
    saver.save(snapshot(&session, &history, 1));
    assert!(saver.finish(None));
    drop(lock);

    let mut opened = store::open(&path, &holder).unwrap();
    assert_eq!((&opened.session.people_present, &opened.history), (&Some(3), &history));
    assert_eq!(opened.history.undo(&mut opened.session, now()), Some(Label::People(Some(3))));
    assert_eq!(opened.session.people_present, Some(28));
    drop(opened);

    // Another session of that name, and a history that is no longer one.
    session.id = "other".to_owned();
    store::write(&path, &store::to_json(&session, now()).unwrap()).unwrap();
    assert!(!store::open(&path, &holder).unwrap().history.can_undo());
    fs::write(store::history_path(&path), "{\"format\": ").unwrap();
    assert!(!store::open(&path, &holder).unwrap().history.can_undo());
}

fn snapshot(session: &Session, history: &History, revision: u64) -> Snapshot {
    Snapshot { session: Arc::new(session.clone()), history: Arc::new(history.clone()), revision, now: now() }
}

// The shelf

#[test]
fn sessions_are_listed_newest_first_with_what_cannot_be_read() {
    let folder = folder();
    assert_eq!(store::list(&folder.path().join("none")).unwrap(), []);
    let put = |name: &str, minutes: i64| {
        let saved_at = now().plus_millis(minutes * 60_000);
        fs::write(folder.path().join(name), store::to_json(&SESSION, saved_at).unwrap()).unwrap();
    };
    put("b.json", 10);
    put("c.json", 20);
    put("a.json", 10);
    for other in ["c.json.undo", "c.json.lock", ".c.json.aB3dE6.tmp", "notes.txt"] {
        fs::write(folder.path().join(other), "{}").unwrap();
    }
    let listed = || store::list(folder.path()).unwrap();
    let order = |listed: &[store::Listed]| -> Vec<String> {
        listed.iter().map(|listed| listed.path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(order(&listed()), ["c.json", "b.json", "a.json"]);
    let summary = listed().remove(0).result.unwrap();
    assert_eq!((summary.title.as_str(), summary.script.id.as_str()), ("Een proef", "proef"));
    assert_eq!((summary.people, summary.answers), (Some(28), 1));
    assert_eq!(summary.place, SESSION.place);

    // One that was cut off long after those were saved is the newest; a JSON of something else never is.
    let touch = |name: &str, days: u64| {
        let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(days * 86_400);
        File::options().write(true).open(folder.path().join(name)).unwrap().set_modified(at).unwrap();
    };
    fs::write(folder.path().join("cut.json"), &json()[..99]).unwrap();
    fs::write(folder.path().join("other.json"), "{}").unwrap();
    touch("cut.json", 40_000);
    touch("other.json", 50_000);
    assert_eq!(order(&listed()), ["other.json", "cut.json", "c.json", "b.json", "a.json"]);
    let newest = store::newest(folder.path()).unwrap().unwrap();
    assert_eq!(order(&[newest]), ["cut.json"]);
}
