//! How long a save takes. Nobody waits for it; but an answer counts as kept only when it is on disk.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;
use std::path::Path;

use divan::Bencher;
use kring::session::{Answer, Beginning, Change, Moment, Session};
use kring::store;
use kring::workshop::{Lang, Script};

fn main() {
    divan::main();
}

const ANSWERS: [usize; 2] = [1000, 5000];

fn now() -> Moment {
    serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
}

fn session(answers: usize) -> Session {
    let script: Script = serde_json::from_str(r#"{"id": "cop", "title": "Proef", "steps": []}"#).unwrap();
    let beginning = Beginning { id: "s1".to_owned(), language: Lang::Nl, seed: 42, length: None };
    let mut session = Session::begin(script, beginning, now());
    for at in 0..answers {
        let answer = Answer {
            id: session.fresh_id('a', 0),
            item: "work".to_owned(),
            round: Some(1),
            group: Some(format!("g{}", at % 6 + 1)),
            question: Some("q1".to_owned()),
            text: "Iemand die de tijd krijgt om het bij te houden, en een plek waar het staat".to_owned(),
            at: now(),
            source: "desk".to_owned(),
            tags: Vec::new(),
            theme: None,
            votes: 0,
            plenary: false,
            unclear: false,
            extra: serde_json::Map::new(),
        };
        session.apply(Change::PutAnswer { at, answer }, now());
    }
    session
}

/// In a folder of the build, which is on a disk; the folder for temporary files may be in memory.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap()
}

/// All that a save does: JSON, new file, sync, rename, sync of the folder.
#[divan::bench(args = ANSWERS)]
fn save(bencher: Bencher, answers: usize) {
    let (session, folder) = (session(answers), folder());
    let path = folder.path().join("session.json");
    bencher.bench_local(|| {
        let json = store::to_json(black_box(&session), now()).unwrap();
        store::write(&path, &json).unwrap();
        json.len()
    });
    let bytes = std::fs::metadata(&path).unwrap().len();
    eprintln!("{answers} answers: {bytes} bytes");
}

/// The part of it that is not the disk's.
#[divan::bench(args = ANSWERS)]
fn to_json(bencher: Bencher, answers: usize) {
    let session = session(answers);
    bencher.bench_local(|| store::to_json(black_box(&session), now()).unwrap());
}

/// What it takes to open it again.
#[divan::bench(args = ANSWERS)]
fn read(bencher: Bencher, answers: usize) {
    let folder = folder();
    let path = folder.path().join("session.json");
    store::write(&path, &store::to_json(&session(answers), now()).unwrap()).unwrap();
    bencher.bench_local(|| store::read(black_box(&path)).unwrap());
}

/// The start screen with a shelf full of sessions of 100 answers.
#[divan::bench]
fn list_200_files(bencher: Bencher) {
    let folder = folder();
    let json = store::to_json(&session(100), now()).unwrap();
    for number in 0..200 {
        std::fs::write(folder.path().join(format!("{number}.json")), &json).unwrap();
    }
    bencher.bench_local(|| store::list(black_box(folder.path())).unwrap());
}
