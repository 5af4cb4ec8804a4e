//! How long a letter takes in the search through what was said, and how long it takes to open.

#![allow(clippy::unwrap_used)]

mod wide;

use std::hint::black_box;

use divan::Bencher;
use kring::session::find::Index;
use kring::workshop::Lang;

fn main() {
    divan::main();
}

/// Opens the search: every text is folded, once.
#[divan::bench(args = [36, 1_000, 100_000])]
fn open(bencher: Bencher, answers: usize) {
    let session = wide::session(answers);
    bencher.bench(|| Index::of(black_box(&session), Lang::Nl));
}

/// One letter: all texts are looked through, for a letter that is everywhere, for words, for words with accents and a
/// beginning, and for what nobody said.
#[divan::bench(args = [
    (1_000, "e"), (1_000, "een vraag"), (1_000, "één va ni"), (1_000, "xq"),
    (100_000, "e"), (100_000, "een vraag"), (100_000, "één va ni"), (100_000, "xq"),
])]
fn key(bencher: Bencher, (answers, query): (usize, &str)) {
    let index = Index::of(&wide::session(answers), Lang::Nl);
    bencher.bench(|| index.find(black_box(query)));
}
