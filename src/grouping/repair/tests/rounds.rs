//! Rounds that are mended, and head counts, against all there are.

use proptest::prelude::*;

use super::super::{Change, Heads, mend, repair};
use crate::grouping::{Aim, Limits, Question, Table};

type Rounds = Vec<Vec<Option<u32>>>;

/// Q, counted pair by pair.
fn repeats(rounds: &Rounds) -> u64 {
    let people = rounds.first().map_or(0, Vec::len);
    let mut sum = 0;
    for one in 0..people {
        for other in 0..one {
            let met =
                rounds.iter().filter(|round| round[one].is_some() && round[one] == round[other]).count();
            sum += (met as u64).saturating_sub(1).pow(2);
        }
    }
    sum
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_latecomer_meets_as_few_again_as_can_be(
        rounds in prop::collection::vec(prop::collection::vec(0..3_u32, 10), 1..5),
        done in 0..3_usize,
        seed in any::<u64>(),
    ) {
        let seats = |round: &Vec<u32>| round.iter().copied().map(Some).chain([None]).collect();
        let rounds: Rounds = rounds.iter().map(seats).collect();
        let question = Question { people: 11, groups: 3, seed, ..Question::default() };
        let mended = mend(&question, &rounds, done, &[Change::Late(10)]).unwrap();
        let done = done.min(rounds.len());
        prop_assert_eq!(&mended.rounds[..done], &rounds[..done]);
        for (at, (before, after)) in rounds.iter().zip(&mended.rounds).enumerate() {
            prop_assert_eq!(&before[..10], &after[..10]);
            prop_assert_eq!(after[10].is_some(), at >= done);
        }
        prop_assert_eq!(mended.repeats_before, repeats(&rounds));
        prop_assert_eq!(mended.repeats_after, repeats(&mended.rounds));
        prop_assert!(mended.proven);
        let coming = rounds.len() - done;
        let mut least = u64::MAX;
        for code in 0..3_u32.pow(coming as u32) {
            let mut other = rounds.clone();
            for (place, round) in other[done..].iter_mut().enumerate() {
                round[10] = Some(code / 3_u32.pow(place as u32) % 3);
            }
            // Nobody is sent to a group that is not there.
            if other[done..].iter().all(|round| round[..10].contains(&round[10])) {
                least = least.min(repeats(&other));
            }
        }
        prop_assert_eq!(mended.repeats_after, least);
    }

    #[test]
    fn heads_are_people_of_a_kind(
        cells in prop::collection::vec(prop::collection::vec(0..3_u32, 3), 3),
        value in 0..3_u32,
        mixed in any::<bool>(),
    ) {
        prop_assume!(cells.iter().all(|row| row.iter().sum::<u32>() > 2));
        let table = Table { cells };
        let aim = if mixed { Aim::Mix } else { Aim::Gather };
        let mut heads = Heads::of(&table, aim, Limits::default(), 1);
        prop_assert_eq!(&heads.table(&heads.seats), &table);
        let late = heads.late(Some(value));
        let plan = repair(&heads.question, &heads.seats, &[late]).unwrap();
        let after = heads.table(&plan.seats);
        // On the table itself: the groups with the fewest of the value, or with any at all, and of those a smallest.
        let worth = |row: &Vec<u32>| {
            let here = row[value as usize];
            (if mixed { here } else { u32::from(here == 0) }, row.iter().sum::<u32>())
        };
        let best = table.cells.iter().map(worth).min().unwrap();
        let joined = (0..3).find(|&group| after.cells[group] != table.cells[group]).unwrap();
        prop_assert_eq!(worth(&table.cells[joined]), best);
        prop_assert_eq!(after.cells.concat().iter().sum::<u32>(), table.cells.concat().iter().sum::<u32>() + 1);
    }
}

#[test]
fn somebody_gone_is_out_of_coming_rounds_only() {
    let row = |text: &str| text.chars().map(|group| group.to_digit(10)).collect::<Vec<_>>();
    let question = Question { people: 9, groups: 3, rounds: 3, ..Question::default() };
    let rounds = [row("000111222"), row("012012012"), row("012120201")];
    let mended = mend(&question, &rounds, 1, &[Change::Gone(0)]).unwrap();
    assert_eq!(mended.rounds[0], rounds[0]);
    for (round, moves) in mended.rounds.iter().zip(&mended.moves).skip(1) {
        assert_eq!(round[0], None);
        // Two are left of three: with three in each other group they join those.
        assert_eq!(moves.len(), 3);
        let mut sizes: Vec<_> =
            (0..3).map(|group| round.iter().filter(|seat| **seat == Some(group)).count()).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [0, 4, 4]);
    }
    assert!(mended.proven);
    assert_eq!(mended.repeats_after, repeats(&mended.rounds));
}

#[test]
fn a_full_round_makes_no_room_for_a_latecomer() {
    let row = |text: &str| text.chars().map(|group| group.to_digit(10)).collect::<Vec<_>>();
    let limits = Limits { min: None, max: Some(4) };
    let question = Question { people: 8, groups: 2, rounds: 2, limits, ..Question::default() };
    let mended = mend(&question, &[row("0000111-"), row("0101011-")], 0, &[Change::Late(7)]).unwrap();
    assert_eq!((mended.rounds[0][7], mended.rounds[1][7]), (Some(1), Some(0)));
    let full = Question { limits: Limits { min: None, max: Some(3) }, ..question };
    assert!(mend(&full, &[row("0000111-")], 0, &[Change::Late(7)]).is_err());
}

#[test]
fn a_head_that_leaves_is_one_of_its_value() {
    let table = Table { cells: vec![vec![3, 1], vec![1, 2]] };
    let mut heads = Heads::of(&table, Aim::Gather, Limits::default(), 1);
    assert_eq!(heads.gone(Some(0), 1), Some(Change::Gone(4)));
    assert_eq!((heads.gone(None, 1), heads.gone(Some(0), 2)), (None, None));
    let unknown = heads.add(None, Some(1));
    assert_eq!(heads.gone(None, 1), Some(Change::Gone(unknown)));
    assert_eq!(heads.table(&heads.seats), table);
}
