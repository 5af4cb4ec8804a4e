//! People with attributes: spread evenly, and under rules.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use kring::grouping::{Aim, Attribute, Draw, Question, Rule, Search, Values};

use super::{SEEDS, median, search, sizes_are_even};

/// The value of each person.
type Column = Vec<Option<u32>>;

/// A list for programs: the columns but the first, as far as it has words.
fn read(data: &Path, file: &str) -> (u32, Vec<Column>) {
    let list = fs::read_to_string(data.join(file)).unwrap();
    let rows: Vec<Vec<&str>> = list.lines().map(|line| line.split(',').collect()).collect();
    let of_words = (1..rows[0].len()).filter(|at| !rows[0][*at].starts_with("num"));
    let column = |at: usize| {
        let values: BTreeSet<_> = rows[1..].iter().map(|row| row[at]).collect();
        let number =
            |row: &Vec<&str>| values.iter().position(|value| *value == row[at]).map(|value| value as u32);
        rows[1..].iter().map(number).collect()
    };
    (rows.len() as u32 - 1, of_words.map(column).collect())
}

fn attributes(columns: &[Column]) -> Vec<Attribute> {
    columns.iter().map(|column| Attribute { weight: 1, values: Values::Kinds(column.clone()) }).collect()
}

/// How many people too many or too few groups have of any value.
fn deviation(columns: &[Column], round: &[u32], groups: u32) -> u64 {
    let mut sum = 0;
    for column in columns {
        for value in column.iter().flatten().collect::<BTreeSet<_>>() {
            let mut cells = vec![0_u32; groups as usize];
            let here = round.iter().zip(column).filter(|(_, cell)| cell.as_ref() == Some(value));
            for (group, _) in here {
                cells[*group as usize] += 1;
            }
            let total: u32 = cells.iter().sum();
            let (low, high) = (total / groups, total.div_ceil(groups));
            sum +=
                cells.iter().map(|n| u64::from(low.saturating_sub(*n) + n.saturating_sub(high))).sum::<u64>();
        }
    }
    sum
}

/// Spreading values of several attributes evenly, and how long that takes.
pub fn mix(time: Duration, data: &Path) {
    println!("\n| mix | anticlust: deviation | to reach | Kring: deviation | after |\n|---|---|---|---|---|");
    for (file, groups, other, reach) in [
        ("people_n24.csv", 5, 0, "0 in 10 ms"),
        ("people_n60.csv", 8, 0, "0 in 10 ms"),
        ("people_n60.csv", 7, 2, "0 in 10 ms"),
        ("people_n10000.csv", 1000, 6034, "0 in 0.5 s"),
        ("people_n10000.csv", 12, 137, "0 in 0.5 s"),
    ] {
        let (people, columns) = read(data, file);
        let one = |seed| {
            let attributes = attributes(&columns);
            let question = Question {
                people,
                groups,
                seed,
                aim: Aim::Mix,
                attributes,
                rounds: 1,
                ..Question::default()
            };
            until_even(question, &columns, time)
        };
        let (off, after) = median(SEEDS.map(one).collect(), Ord::cmp);
        let after = after.as_secs_f64() * 1e3;
        println!("| {people} people, {groups} groups | {other} | {reach} | {off} | {after:.1} ms |");
    }
}

/// Looks until nobody is too many or too few anywhere; the deviation, and the time that the search alone took.
fn until_even(question: Question, columns: &[Column], time: Duration) -> (u64, Duration) {
    let groups = question.groups;
    let start = Instant::now();
    let mut search = Search::new(question).unwrap();
    let (mut spent, mut units, mut more) = (start.elapsed(), 1, true);
    loop {
        let round = search.found().rounds.remove(0);
        sizes_are_even(&round, groups);
        let off = deviation(columns, &round, groups);
        if off == 0 || !more || spent > time {
            return (off, spent);
        }
        let start = Instant::now();
        more = search.work(units);
        spent += start.elapsed();
        units *= 2;
    }
}

/// Three hundred people with four attributes, forty rules, six rounds.
pub fn rules(time: Duration, data: &Path) {
    let (people, columns) = read(data, "people_n300.csv");
    let (groups, mut draw) = (50, Draw::from_seed(2026));
    let mut order: Vec<u32> = (0..people).collect();
    draw.shuffle(&mut order);
    let pair = |at: usize| vec![order[2 * at], order[2 * at + 1]];
    let rules: Vec<Rule> =
        (0..15).map(|at| Rule::Together(pair(at))).chain((15..40).map(|at| Rule::Apart(pair(at)))).collect();
    let question = Question {
        people,
        groups,
        aim: Aim::Mix,
        attributes: attributes(&columns),
        rounds: 6,
        seed: 1,
        rules: rules.clone(),
        ..Question::default()
    };
    let start = Instant::now();
    let first = Search::new(question.clone()).unwrap().found();
    let after = start.elapsed();
    for rounds in [&first.rounds, &search(question, time)] {
        for round in rounds {
            sizes_are_even(round, groups);
            for rule in &rules {
                let (Rule::Together(pair) | Rule::Apart(pair)) = rule else { unreachable!() };
                let same = round[pair[0] as usize] == round[pair[1] as usize];
                assert_eq!(same, matches!(rule, Rule::Together(_)), "{rule:?} is broken");
            }
        }
    }
    println!("\n| rules | to reach | Kring |\n|---|---|---|");
    println!(
        "| 300 people, four attributes, 40 rules, 6 rounds: the first answer | 100 ms | {:.1} ms |",
        after.as_secs_f64() * 1e3
    );
    println!("| … rules broken, first and last answer | 0 | 0 |");
}
