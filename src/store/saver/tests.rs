use std::fs::{self, File, Permissions};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Instant;

use super::*;
use crate::session::{Beginning, Change, Label};
use crate::store::history::read_history;
use crate::store::{WriteFault, read};
use crate::workshop::Lang;

fn now() -> Moment {
    serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
}

/// A snapshot whose session can be told by its people.
fn snapshot(revision: u32) -> Snapshot {
    let script = serde_json::from_str(r#"{"id": "cop", "title": "Proef", "steps": []}"#).unwrap();
    let beginning = Beginning { id: "s1".to_owned(), language: Lang::Nl, seed: 42, length: None };
    let mut session = Session::begin(script, beginning, now());
    session.apply(Change::SetPeople(Some(revision)), now());
    Snapshot { session: Arc::new(session), history: Arc::default(), revision: revision.into(), now: now() }
}

/// A disk on which every save waits for a word, and says when it has begun.
struct Gated {
    begun: Sender<()>,
    go: Receiver<()>,
}

impl Gated {
    fn new() -> (Self, Receiver<()>, Sender<()>) {
        let (begun, has_begun) = mpsc::channel();
        let (let_go, go) = mpsc::channel();
        (Self { begun, go }, has_begun, let_go)
    }
}

impl Disk for Gated {
    fn create(&self, path: &Path) -> io::Result<File> {
        // A closed gate is one that stays open.
        let _ = self.begun.send(());
        let _ = self.go.recv();
        RealDisk.create(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        RealDisk.write(file, bytes)
    }

    fn set_permissions(&self, file: &File, permissions: Permissions) -> io::Result<()> {
        RealDisk.set_permissions(file, permissions)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        RealDisk.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.sync_folder(folder)
    }
}

/// A folder, a path in it, and where reports arrive.
fn setting() -> (tempfile::TempDir, PathBuf, Sender<Saved>, Receiver<Saved>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.json");
    let (reports, reported) = mpsc::channel();
    (folder, path, reports, reported)
}

fn people(path: &Path) -> Option<u32> {
    read(path).unwrap().people_present
}

#[test]
fn the_newest_wins_and_nobody_waits() {
    let (_folder, path, reports, reported) = setting();
    let (disk, begun, go) = Gated::new();
    let saver = Saver::start_on(disk, path.clone(), move |saved| {
        reports.send(saved).unwrap();
    })
    .unwrap();
    saver.save(snapshot(1));
    begun.recv().unwrap();
    let start = Instant::now();
    for revision in 2..=100 {
        saver.save(snapshot(revision));
    }
    assert!(start.elapsed() < Duration::from_secs(1), "the disk is not waited for");
    drop(go);
    assert!(saver.finish(None));
    let revisions: Vec<_> = reported.iter().map(|saved| saved.revision).collect();
    assert_eq!((revisions, people(&path)), (vec![1, 100], Some(100)));
}

#[test]
fn dropping_it_writes_what_waits() {
    let (_folder, path, ..) = setting();
    let saver = Saver::start(path.clone(), |_| {}).unwrap();
    saver.save(snapshot(7));
    drop(saver);
    assert_eq!(people(&path), Some(7));
}

#[test]
fn a_report_comes_after_the_file() {
    let (_folder, path, reports, reported) = setting();
    let file = path.clone();
    let report = move |saved: Saved| {
        assert_eq!(people(&file).map(u64::from), Some(saved.revision));
        reports.send(saved).unwrap();
    };
    let saver = Saver::start(path, report).unwrap();
    for revision in 1..=5 {
        saver.save(snapshot(revision));
        let report = reported.recv().unwrap();
        assert_eq!((report.revision, report.result), (revision.into(), Ok(now())));
    }
    assert!(saver.finish(None));
}

#[test]
fn a_failure_is_reported_and_the_next_save_is_tried() {
    let (folder, path, reports, reported) = setting();
    let below = folder.path().join("gone");
    let path_below = below.join(path.file_name().unwrap());
    let saver = Saver::start(path_below.clone(), move |saved| {
        reports.send(saved).unwrap();
    })
    .unwrap();
    saver.save(snapshot(1));
    let error = reported.recv().unwrap().result.unwrap_err();
    assert_eq!((error.why, error.path), (WriteFault::FolderGone, path_below.clone()));
    fs::create_dir(&below).unwrap();
    saver.save(snapshot(2));
    assert!(reported.recv().unwrap().result.is_ok());
    assert_eq!(people(&path_below), Some(2));
}

#[test]
fn what_was_refused_is_tried_once_more_at_the_end() {
    let (folder, path, reports, reported) = setting();
    let below = folder.path().join("gone");
    let path_below = below.join(path.file_name().unwrap());
    let saver = Saver::start(path_below.clone(), move |saved| {
        reports.send(saved).unwrap();
    })
    .unwrap();
    saver.save(snapshot(1));
    assert!(reported.recv().unwrap().result.is_err());
    fs::create_dir(&below).unwrap();
    assert!(saver.finish(None));
    assert_eq!(people(&path_below), Some(1));
}

#[test]
fn the_end_does_not_wait_longer_than_asked() {
    let (_folder, path, ..) = setting();
    let (disk, begun, go) = Gated::new();
    let saver = Saver::start_on(disk, path, |_| {}).unwrap();
    saver.save(snapshot(1));
    begun.recv().unwrap();
    assert!(!saver.finish(Some(Duration::from_millis(20))));
    drop(go);
}

#[test]
fn a_report_that_panics_holds_nobody_up() {
    let (_folder, path, ..) = setting();
    let saver = Saver::start(path, |_| panic!("as expected")).unwrap();
    saver.save(snapshot(1));
    assert!(!saver.finish(Some(Duration::from_secs(10))));
}

#[test]
fn the_history_is_written_after_the_session_and_only_when_it_changed() {
    let (_folder, path, reports, reported) = setting();
    let (disk, begun, go) = Gated::new();
    let saver = Saver::start_on(disk, path.clone(), move |saved| {
        reports.send(saved).unwrap();
    })
    .unwrap();
    let mut first = snapshot(1);
    let act = |snapshot: &mut Snapshot, people| {
        let change = Change::SetPeople(Some(people));
        let session = Arc::make_mut(&mut snapshot.session);
        let label = Label::People(Some(people));
        Arc::make_mut(&mut snapshot.history).act(session, change, label, None, now());
    };
    let pass = || {
        begun.recv().unwrap();
        go.send(()).unwrap();
    };
    act(&mut first, 2);
    saver.save(first.clone());
    pass();
    assert!(reported.recv().unwrap().result.is_ok());
    assert!(!history_path(&path).exists());
    pass();

    // Only a draft changed.
    let mut second = first.clone();
    second.revision = 2;
    saver.save(second.clone());
    pass();
    assert!(reported.recv().unwrap().result.is_ok());

    // Altered in place: nobody else has it any more, and yet it counts as another.
    drop(first);
    act(&mut second, 3);
    saver.save(second.clone());
    pass();
    assert!(reported.recv().unwrap().result.is_ok());
    pass();
    assert!(saver.finish(None));
    assert!(begun.recv().is_err(), "nothing else was written");
    assert_eq!(read_history(&path, "s1"), *second.history);
}

#[test]
fn a_history_that_cannot_be_written_is_told_with_the_next_save() {
    let (_folder, path, reports, reported) = setting();
    fs::create_dir(history_path(&path)).unwrap();
    let saver = Saver::start(path.clone(), move |saved| reports.send(saved).unwrap()).unwrap();
    saver.save(snapshot(1));
    assert_eq!(reported.recv().unwrap().history, None);
    // The next one may come while the history is tried, and then goes first.
    let told = (2..100).any(|revision| {
        saver.save(snapshot(revision));
        let report = reported.recv().unwrap();
        assert!(report.result.is_ok());
        std::thread::sleep(Duration::from_millis(5));
        report.history.is_some_and(|error| error.path == history_path(&path))
    });
    assert!(told);
}
