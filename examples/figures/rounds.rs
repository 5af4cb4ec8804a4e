//! Rounds in which few people meet again.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use kring::grouping::Question;

use super::{SEEDS, median, search, sizes_are_even};

/// People, groups and rounds, with what others reach: good-enough-golfers in 10 s, a tabu search after Dotú & Van
/// Hentenryck in 1 s (10 s), `GroupMixer` in 1 s; and what is to be reached here, in repeats (E) or in their squares (Q).
const ROUNDS: [(&str, [&str; 3], &str); 20] = [
    ("15/5/7", ["6", "0", "0"], "E 0"),
    ("20/5/5", ["2", "0", "0"], "E 0"),
    ("24/6/6", ["4", "1 (0)", "0"], "E 0"),
    ("32/8/7", ["1", "0", "0"], "E 0"),
    ("28/7/7", ["4", "1 (1)", "0"], "E 0"),
    ("32/8/8", ["6", "2 (2)", "0"], "E 0"),
    ("32/8/9", ["19", "12 (10)", "0"], "E 0"),
    ("32/8/10", ["32", "23 (25)", "0"], "E 10"),
    ("30/10/14", ["14", "8 (6)", "0"], "E 0"),
    ("60/10/6", ["–", "0", "–"], "E 0"),
    ("23/5/5", ["2", "–", "4"], "E 0"),
    ("31/6/6", ["–", "–", "16"], "E 0"),
    ("50/8/6", ["–", "–", "20"], "E 0"),
    ("33/6/6", ["–", "–", "30"], "Q 12"),
    ("32/6/6", ["–", "–", "20"], "Q 12"),
    ("27/5/5", ["–", "–", "19, some meet 3 times"], "Q 20"),
    ("26/5/5", ["–", "–", "4, some meet 5 times"], "Q 10"),
    ("36/6/6", ["45", "27 (18)", "–"], "E 27"),
    ("23/4/4", ["–", "–", "–"], "Q 42"),
    ("22/4/4", ["–", "–", "36"], "Q 36"),
];

/// E, Q and the most often that two meet.
fn repeats(rounds: &[Vec<u32>], groups: u32) -> (u64, u64, u64) {
    let people = rounds[0].len();
    for round in rounds {
        sizes_are_even(round, groups);
    }
    let (mut once_more, mut squares, mut most) = (0, 0, 0);
    for one in 0..people {
        for other in one + 1..people {
            let met = rounds.iter().filter(|round| round[one] == round[other]).count() as u64;
            let again = met.saturating_sub(1);
            (once_more, squares, most) = (once_more + again, squares + again * again, most.max(met));
        }
    }
    (once_more, squares, most)
}

fn remix(people: u32, groups: u32, rounds: u32, seed: u64, time: Duration) -> (u64, u64, u64) {
    let found = search(Question { people, groups, rounds, seed, ..Question::default() }, time);
    assert!(found.len() == rounds as usize && found.iter().all(|round| round.len() == people as usize));
    repeats(&found, groups)
}

/// Every shape with what others reach.
pub fn rounds(time: Duration, _: &Path) {
    println!(
        "\n| people/groups/rounds | golfers, 10 s | tabu, 1 s (10 s) | GroupMixer | to reach | Kring: E | Q | most meetings | reached |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (shape, [golfers, tabu, mixer], reach) in ROUNDS {
        let [people, groups, rounds] = shape.split('/').map(|n| n.parse().unwrap()).collect::<Vec<u32>>()[..]
        else {
            unreachable!()
        };
        let found: Vec<_> = SEEDS.map(|seed| remix(people, groups, rounds, seed, time)).collect();
        let (e, q) = (
            median(found.iter().map(|found| found.0).collect(), u64::cmp),
            median(found.iter().map(|found| found.1).collect(), u64::cmp),
        );
        let most = found.iter().map(|found| found.2).max().unwrap();
        let (by, goal) = reach.split_once(' ').unwrap();
        let reached = (if by == "E" { e } else { q }) <= goal.parse().unwrap();
        let reached = if reached { "yes" } else { "no" };
        println!("| {shape} | {golfers} | {tabu} | {mixer} | {reach} | {e} | {q} | {most} | {reached} |");
    }
}

/// Shapes for which a schedule without repeats is known: for how many is one found?
pub fn known(time: Duration, data: &Path) {
    let list = fs::read_to_string(data.join("known_zero_repeat_rounds.csv")).unwrap();
    let mut tried = BTreeMap::from([("n ≤ 40", (0, 0)), ("40 < n ≤ 60", (0, 0))]);
    let mut missed = Vec::new();
    for line in list.lines().skip(1) {
        let [people, groups, rounds] =
            line.split(',').take(3).map(|n| n.parse().unwrap()).collect::<Vec<u32>>()[..]
        else {
            unreachable!()
        };
        let Some(class) = tried.get_mut(match people {
            0..=40 => "n ≤ 40",
            41..=60 => "40 < n ≤ 60",
            _ => "",
        }) else {
            continue;
        };
        class.1 += 1;
        if remix(people, groups, rounds, 1, time).0 == 0 {
            class.0 += 1;
        } else {
            missed.push(format!("{people}/{groups}/{rounds}"));
        }
    }
    println!(
        "\n| a schedule without repeats is known | GroupMixer | a prototype | Kring, seed 1 |\n|---|---|---|---|"
    );
    for (class, (found, all)) in &tried {
        let (mixer, prototype) = if *class == "n ≤ 40" { ("38", "67") } else { ("–", "71") };
        println!("| {class}, {all} shapes | {mixer} | {prototype} | {found} |");
    }
    println!("\nNot found: {}", missed.join(", "));
}
