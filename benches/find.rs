//! How long a letter takes in the search through what was said, and how long it takes to open.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;

use divan::Bencher;
use kring::session::find::Index;
use kring::session::{Answer, Change, Moment, Session};
use kring::workshop::Lang;

fn main() {
    divan::main();
}

fn at() -> Moment {
    serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
}

/// The example of a whole workshop, with that many answers: those it has, over and over.
fn session(answers: usize) -> Session {
    let mut session: Session = serde_json::from_str(include_str!("../examples/session.json")).unwrap();
    let own = session.answers.clone();
    for answer in own.iter().cycle().take(answers.saturating_sub(own.len())) {
        let text = format!("{} ({})", answer.text, session.answers.len());
        let answer = Answer { id: session.fresh_id('a', 0), text, ..answer.clone() };
        session.apply(Change::PutAnswer { at: session.answers.len(), answer }, at());
    }
    session
}

/// Opens the search: every text is folded, once.
#[divan::bench(args = [36, 1000, 10_000])]
fn open(bencher: Bencher, answers: usize) {
    let session = session(answers);
    bencher.bench(|| Index::of(black_box(&session), Lang::Nl));
}

/// One letter: all texts are looked through.
#[divan::bench(args = [(1000, "e"), (1000, "een vraag"), (1000, "één va ni"), (1000, "xq"), (10_000, "e")])]
fn key(bencher: Bencher, (answers, query): (usize, &str)) {
    let index = Index::of(&session(answers), Lang::Nl);
    bencher.bench(|| index.find(black_box(query)));
}
