use indexmap::IndexMap;

use super::*;
use crate::session::{Beginning, Moment};
use crate::workshop::builtin;

fn session() -> Session {
    let script = builtin::script("cop").unwrap().unwrap();
    let now: Moment = serde_json::from_str("\"2026-11-23T14:00:00+01:00\"").unwrap();
    let beginning = Beginning { id: "s".to_owned(), language: Lang::Nl, seed: 42, length: None };
    Session::begin(script, beginning, now)
}

/// Groups as `place: value n, value n`; without a place, `: value n`.
fn grouping(arrange: Arrange, deal: &[&str], lines: &[&str]) -> Grouping {
    let group = |(line, number): (&&str, u32)| {
        let (place, values) = line.split_once(':').unwrap();
        let value = |part: &str| {
            let (value, n) = part.trim().split_once(' ')?;
            Some((value.to_owned(), n.parse().unwrap()))
        };
        let counts: IndexMap<String, u32> = values.split(',').filter_map(value).collect();
        Group {
            id: format!("g{number}"),
            number,
            name: None,
            size: counts.values().sum(),
            counts,
            members: Vec::new(),
            leader: None,
            question: None,
            place: (!place.is_empty()).then(|| place.to_owned()),
            heads: IndexMap::new(),
            from: Vec::new(),
            extra: serde_json::Map::new(),
        }
    };
    Grouping {
        item: "form".to_owned(),
        round: 1,
        arrange,
        by: vec!["top_colour".to_owned()],
        seed: 42,
        groups: lines.iter().zip(1..).map(group).collect(),
        weights: Vec::new(),
        work: None,
        deal: deal.iter().map(|&value| value.to_owned()).collect(),
        extra: serde_json::Map::new(),
    }
}

#[track_caller]
fn says(grouping: &Grouping, lang: Lang, expected: &[&str]) {
    let session = session();
    let mut said: Vec<_> = headline(grouping, &session, lang).into_iter().collect();
    said.extend(sentences(grouping, &session, lang));
    assert_eq!(said, expected);
}

#[test]
fn gathered_values_are_called_in_the_order_of_the_groups() {
    let groups = grouping(
        Arrange::Gather,
        &[],
        &[
            "het raam: black 6",
            "de deur: black 3, yellow 3",
            "het bord: blue 5",
            ": white 4",
            "het podium: red 1",
        ],
    );
    says(
        &groups,
        Lang::Nl,
        &[
            "Zwart: de eerste zes naar het raam.",
            "Zwart: de andere drie, samen met geel, naar de deur.",
            "Blauw: allemaal naar het bord.",
            "Wit: allemaal naar groep 4.",
            "Rood: naar het podium.",
        ],
    );
    says(
        &grouping(Arrange::Gather, &[], &["the window: black 6", "the door: black 3, yellow 3", ": blue 5"]),
        Lang::En,
        &[
            "Black: the first six to the window.",
            "Black: the other three, together with yellow, to the door.",
            "Blue: all of you to group 3.",
        ],
    );
}

#[test]
fn a_value_over_three_groups_and_two_split_values_in_one() {
    let lines = [
        "A: black 5",
        "B: black 5",
        "C: black 1, white 4",
        "D: white 3, red 1, blue 1",
        "E: yellow 1, green 1",
    ];
    says(
        &grouping(Arrange::Gather, &[], &lines),
        Lang::Nl,
        &[
            "Zwart: de eerste vijf naar A.",
            "Zwart: de volgende vijf naar B.",
            "Zwart: de laatste, samen met de eerste vier van wit, naar C.",
            "Wit: de andere drie, samen met blauw en rood, naar D.",
            "Groen en geel: allebei naar E.",
        ],
    );
    says(
        &grouping(Arrange::Gather, &[], &lines),
        Lang::En,
        &[
            "Black: the first five to A.",
            "Black: the next five to B.",
            "Black: the last one, together with the first four of white, to C.",
            "White: the other three, together with blue and red, to D.",
            "Green and yellow: both of you to E.",
        ],
    );
}

#[test]
fn a_mix_is_counted_off() {
    let deal = ["black", "white", "blue"];
    let lines =
        ["het raam: black 3, white 1", "de deur: black 2, white 1, blue 1", ": black 2, white 1, blue 1"];
    let groups = grouping(Arrange::Mix, &deal, &lines);
    says(
        &groups,
        Lang::Nl,
        &[
            "Tel af van 1 tot en met 3: eerst zwart, dan telt wit door waar zwart ophoudt, dan blauw.",
            "Alle enen naar het raam.",
            "Alle tweeën naar de deur.",
            "Alle drieën naar groep 3.",
        ],
    );
    says(
        &groups,
        Lang::En,
        &[
            "Count off from 1 to 3: black first, then white goes on where black stops, then blue.",
            "All ones to het raam.",
            "All twos to de deur.",
            "All threes to group 3.",
        ],
    );
}

#[test]
fn a_mix_that_was_changed_by_hand_is_said_in_counts() {
    let lines =
        ["het raam: black 4, white 1", "de deur: black 1, white 1, blue 1", ": black 2, white 1, blue 1"];
    says(
        &grouping(Arrange::Mix, &["black", "white", "blue"], &lines),
        Lang::Nl,
        &[
            "Groep 1, naar het raam: vier met zwart, een met wit.",
            "Groep 2, naar de deur: een met zwart, een met wit, een met blauw.",
            "Groep 3: twee met zwart, een met wit, een met blauw.",
        ],
    );
}

#[test]
fn every_mix_that_the_program_deals_is_counted_off() {
    use crate::grouping::{Limits, mix};
    let names = ["black", "white", "blue", "red", "yellow"];
    for seed in 0..40 {
        for groups in 2..8 {
            let counts = [9, 6, 5, 5, 3];
            let mixed = mix(&counts, groups, Limits::default(), seed).unwrap();
            let row = |row: &Vec<u32>| {
                let cells = names.iter().zip(row).filter(|(_, n)| **n > 0);
                format!(":{}", cells.map(|(value, n)| format!(" {value} {n}")).collect::<Vec<_>>().join(","))
            };
            let lines: Vec<_> = mixed.arrangement.table.cells.iter().map(row).collect();
            let lines: Vec<_> = lines.iter().map(String::as_str).collect();
            let deal: Vec<_> = mixed.deal.iter().map(|&value| names[value]).collect();
            assert!(is_counted_off(&grouping(Arrange::Mix, &deal, &lines)), "{seed} {groups} {lines:?}");
        }
    }
}

#[test]
fn random_groups_are_said_in_counts() {
    let lines = ["het raam: black 3, white 2", "de deur: black 1, red 13", "het bord:"];
    says(
        &grouping(Arrange::Random, &[], &lines),
        Lang::Nl,
        &[
            "Groep 1, naar het raam: drie met zwart, twee met wit.",
            "Groep 2, naar de deur: een met zwart, 13 met rood.",
            "Groep 3 blijft leeg.",
        ],
    );
    says(
        &grouping(Arrange::Random, &[], &lines),
        Lang::En,
        &[
            "Group 1, to het raam: three with black, two with white.",
            "Group 2, to de deur: one with black, 13 with red.",
            "Group 3 stays empty.",
        ],
    );
}

#[test]
fn people_of_whom_nothing_is_known_are_people() {
    let mut groups = grouping(Arrange::Random, &[], &["het raam:", ":"]);
    groups.by.clear();
    groups.groups[0].size = 6;
    groups.groups[1].size = 1;
    says(&groups, Lang::Nl, &["Groep 1, naar het raam: zes mensen.", "Groep 2: één persoon."]);
    says(&groups, Lang::En, &["Group 1, to het raam: six people.", "Group 2: one person."]);
}

#[test]
fn numbers_above_twelve_and_letters_of_every_alphabet() {
    let line: Vec<_> = (1..=13).map(|_| ": black 1").collect();
    let groups = grouping(Arrange::Mix, &["black"], &line);
    let said = sentences(&groups, &session(), Lang::Nl);
    assert_eq!(said[11], "Alle twaalven naar groep 12.");
    assert_eq!(said[12], "Iedereen met 13 naar groep 13.");
    assert_eq!(capitalised("écru: allemaal", Lang::Nl), "Écru: allemaal");
    assert_eq!(capitalised("ijsblauw", Lang::Nl), "IJsblauw");
    assert_eq!(capitalised("", Lang::En), "");
    let odd = grouping(Arrange::Gather, &[], &["A: øre 2"]);
    says(&odd, Lang::En, &["Øre: both of you to A."]);
}
