//! How good the groups are that this library finds within a second, beside what others find: a table in Markdown.
//!
//! `cargo run --release --example figures -- [--data DIR] [--seconds 1] [rounds] [known] [mix] [diverse] [gather] [rules]`
//!
//! Without names of parts it makes all of them. `known`, `mix`, `diverse` and `rules` need data, and are left out without
//! it: `known_zero_repeat_rounds.csv`, `people_n….csv`, and `mdgplib/` with `mdgp_best_values.csv`. Whatever is printed
//! is counted here anew from who is in which group; the library's own count of what groups are worth is not asked.
//! Times are of one thread, by the clock.

#![allow(clippy::unwrap_used, reason = "a program for developers may stop where something is amiss")]

mod diverse;
mod gathered;
mod people;
mod rounds;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kring::grouping::{Question, Search};

/// Of what five seeds find, the median is shown.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=5;

/// Makes a part of the figures with so much time for each search, from the data in a folder.
type Part = fn(Duration, &Path);

fn main() {
    let (mut data, mut time, mut asked) = (None, Duration::from_secs(1), BTreeSet::new());
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--data" => data = words.next().map(PathBuf::from),
            "--seconds" => time = Duration::from_secs_f64(words.next().unwrap().parse().unwrap()),
            _ => drop(asked.insert(word)),
        }
    }
    let parts: [(&str, bool, Part); 6] = [
        ("rounds", false, rounds::rounds),
        ("known", true, rounds::known),
        ("mix", true, people::mix),
        ("diverse", true, diverse::diverse),
        ("gather", false, gathered::gathered),
        ("rules", true, people::rules),
    ];
    let known = |word: &String| parts.iter().any(|(name, ..)| name == word);
    assert!(asked.iter().all(known), "there is no such part: {asked:?}");
    for (name, needs_data, make) in parts {
        let wanted = asked.is_empty() || asked.contains(name);
        match &data {
            _ if !wanted => {}
            None if needs_data => eprintln!("{name}: needs --data"),
            data => make(time, data.as_deref().unwrap_or(Path::new("."))),
        }
    }
}

/// Looks for as long as is wanted, or until nothing better exists.
fn search(question: Question, time: Duration) -> Vec<Vec<u32>> {
    let start = Instant::now();
    let mut search = Search::new(question).unwrap();
    while start.elapsed() < time && search.work(20) {}
    search.found().rounds
}

fn median<T: Copy>(mut all: Vec<T>, order: impl FnMut(&T, &T) -> std::cmp::Ordering) -> T {
    all.sort_by(order);
    all[all.len() / 2]
}

fn sizes_are_even(round: &[u32], groups: u32) {
    let mut sizes = vec![0_usize; groups as usize];
    for group in round {
        sizes[*group as usize] += 1;
    }
    let (low, high) = (round.len() / groups as usize, round.len().div_ceil(groups as usize));
    assert!(sizes.iter().all(|size| (low..=high).contains(size)), "sizes {sizes:?}");
}
