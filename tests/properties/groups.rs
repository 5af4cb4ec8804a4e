//! Forming groups: nobody is lost, whatever is counted and whatever keys are pressed.

use std::collections::BTreeMap;

use kring::roster::counts;
use kring::session::Grouping;
use proptest::prelude::*;

use crate::cases;
use crate::hand::{Begin, Flow, begin};

const WORDS: [&str; 8] = ["zwart", "wit", "blauw", "groen", "rood", "geel", "print", "anders"];
const IDS: [&str; 8] = ["black", "white", "blue", "green", "red", "yellow", "print", "other"];

fn people(grouping: &Grouping) -> BTreeMap<&str, u32> {
    let mut all = BTreeMap::new();
    for (value, people) in grouping.groups.iter().flat_map(|group| &group.counts) {
        *all.entry(value.as_str()).or_insert(0) += people;
    }
    all
}

fn cop(seed: u64) -> Begin {
    begin("cop").seed(seed)
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn nobody_is_lost_in_forming(
        heads in prop::collection::vec(0u32..15, 8),
        seed in 0u64..1 << 53,
        keys in prop::collection::vec(prop::sample::select(vec!["m", "+", "-", "r"]), 0..12),
        moves in prop::collection::vec((0u8..7, 0u8..6, 1u8..10), 0..8),
    ) {
        let counted = WORDS.iter().zip(&heads).filter(|(_, people)| **people > 0);
        let line: Vec<_> = counted.map(|(word, people)| format!("{word} {people}")).collect();
        prop_assume!(!line.is_empty());
        let expected: BTreeMap<_, _> =
            IDS.iter().zip(&heads).filter(|(_, people)| **people > 0).map(|(id, n)| (*id, *n)).collect();
        let mut s = Flow::begin(cop(seed));
        s.press(&format!("<go:form>{}<enter>{}<enter>", line.join(" "), keys.concat()));
        let whole = |s: &Flow| {
            let grouping = s.grouping();
            assert_eq!(people(grouping), expected, "{:?}", s.groups());
            assert!(grouping.groups.iter().all(|group| group.size == group.counts.values().sum::<u32>()));
            let numbers: Vec<_> = grouping.groups.iter().map(|group| group.number).collect();
            assert_eq!(numbers, (1..=grouping.groups.len() as u32).collect::<Vec<_>>());
        };
        whole(&s);
        let sizes = s.grouping().groups.iter().map(|group| group.size);
        prop_assert!(sizes.clone().max().unwrap() - sizes.min().unwrap() <= 1, "{:?}", s.groups());
        s.press("<tab>");
        for (down, right, to) in moves {
            s.press(&"<up>".repeat(9)).press(&"<down>".repeat(down.into())).press(&"<right>".repeat(right.into()));
            s.press(&to.to_string());
            whole(&s);
        }
    }

    #[test]
    fn a_line_that_was_written_reads_back_and_any_line_can_be_read(
        heads in prop::collection::vec(0u32..10_001, 8),
        any in "\\PC{0,40}",
    ) {
        let known: Vec<_> = WORDS
            .iter()
            .zip(IDS)
            .map(|(word, id)| counts::Known { id: id.to_owned(), words: vec![(*word).to_owned(), id.to_owned()] })
            .collect();
        let line = counts::write(IDS.iter().copied().zip(heads.iter().copied()), &known);
        let read = counts::read(&line, &known);
        prop_assert!(read.problems.is_empty());
        prop_assert_eq!(read.counts.into_iter().map(|(_, people)| people).collect::<Vec<_>>(), heads);
        let _ = counts::read(&any, &known).people();
    }
}
