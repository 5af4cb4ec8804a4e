//! How long the report takes while people are still clapping.

#![allow(clippy::unwrap_used)]

mod wide;

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use kring::report::{Format, Options, render};
use kring::workshop::Lang;

/// A long harvest, and more than anybody ever said.
const LONG: [usize; 2] = [1_000, 100_000];

fn main() {
    divan::main();
}

const OPTIONS: Options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };

/// One format of a session with so many answers; with it, how many bytes of it are written in a second.
fn bench(bencher: Bencher, format: Format, answers: usize) {
    let session = wide::session(answers);
    let size = render(format, &session, &OPTIONS).unwrap().len();
    let bencher = bencher.counter(BytesCount::new(size));
    bencher.bench_local(|| render(format, black_box(&session), &OPTIONS).unwrap());
}

#[divan::bench(args = LONG)]
fn markdown(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Md, answers);
}

#[divan::bench(args = LONG)]
fn html(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Html, answers);
}

#[divan::bench(args = LONG)]
fn docx(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Docx, answers);
}

#[divan::bench(args = LONG)]
fn csv(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Csv, answers);
}

#[divan::bench(args = LONG)]
fn xlsx(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Xlsx, answers);
}

#[divan::bench(args = LONG)]
fn ndjson(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Ndjson, answers);
}

#[divan::bench(args = LONG)]
fn json(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Json, answers);
}

#[divan::bench(args = LONG)]
fn mail(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Mail, answers);
}

#[divan::bench(args = LONG)]
fn cards(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Cards, answers);
}

#[divan::bench(args = LONG)]
fn slides(bencher: Bencher, answers: usize) {
    bench(bencher, Format::Slides, answers);
}

/// Without names: the session is copied without them first.
#[divan::bench(args = LONG)]
fn markdown_without_names(bencher: Bencher, answers: usize) {
    let session = wide::session(answers);
    let options = Options { anonymous: true, ..OPTIONS };
    bencher.bench_local(|| render(Format::Md, black_box(&session), &options).unwrap());
}
