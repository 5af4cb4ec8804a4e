//! How long the report takes while people are still clapping.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;

use divan::Bencher;
use kring::report::{Format, Options, render};
use kring::session::Session;
use kring::workshop::Lang;

fn main() {
    divan::main();
}

const OPTIONS: Options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };

/// A full session with so many answers.
fn session(answers: usize) -> Session {
    let text = include_str!("../tests/report/session.json");
    let mut session: Session = serde_json::from_str(text).unwrap();
    let said = std::mem::take(&mut session.answers);
    session.answers = (said.iter().cycle().take(answers).cloned().enumerate())
        .map(|(at, mut answer)| {
            answer.id = format!("a{at}");
            answer
        })
        .collect();
    session
}

fn bench(bencher: Bencher, format: Format, answers: usize) {
    let session = session(answers);
    bencher.bench_local(|| render(format, black_box(&session), &OPTIONS).unwrap());
}

#[divan::bench(args = [1_000, 100_000])]
fn markdown(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Md, answers);
}

#[divan::bench(args = [1_000, 100_000])]
fn csv(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Csv, answers);
}

#[divan::bench(args = [1_000, 100_000])]
fn ndjson(bencher: Bencher, answers: usize) {
    let size = render(Format::Ndjson, &session(answers), &OPTIONS).unwrap().len();
    bench(bencher.counter(divan::counter::BytesCount::new(size)), Format::Ndjson, answers);
}

#[divan::bench(args = [1_000])]
fn docx(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Docx, answers);
}

#[divan::bench(args = [1_000])]
fn xlsx(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Xlsx, answers);
}
