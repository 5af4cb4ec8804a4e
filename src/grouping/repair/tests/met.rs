//! Repairs as a facilitator meets them.

use super::super::{Change, Move, price, repair, swap};
use crate::grouping::{Aim, Attribute, GroupError, Limits, Question, Rule, SizeError, Values};

/// People with these kinds of one attribute.
fn of_kinds(kinds: &[u32], aim: Aim, groups: u32) -> Question {
    let values = Values::Kinds(kinds.iter().copied().map(Some).collect());
    Question {
        people: kinds.len() as u32,
        attributes: vec![Attribute { weight: 1, values }],
        aim,
        groups,
        rounds: 1,
        ..Question::default()
    }
}

/// Groups in a row of digits; a dash is nobody's seat.
fn seats(row: &str) -> Vec<Option<u32>> {
    row.chars().map(|group| group.to_digit(10)).collect()
}

#[test]
fn somebody_late_joins_their_own_and_nobody_else_moves() {
    let question = of_kinds(&[0, 0, 0, 0, 1, 1, 1, 0], Aim::Gather, 2);
    let plan = repair(&question, &seats("0000111-"), &[Change::Late(7)]).unwrap();
    assert_eq!(plan.moves, [Move { person: 7, from: None, to: Some(0) }]);
    assert_eq!((plan.before.attributes[0].fragments, plan.after.attributes[0].fragments), (2, 2));
}

#[test]
fn somebody_late_is_mixed_into_the_group_with_fewest_of_their_value() {
    let question = of_kinds(&[0, 0, 1, 0, 1, 1, 1, 1], Aim::Mix, 2);
    let plan = repair(&question, &seats("0001111-"), &[Change::Late(7)]).unwrap();
    assert_eq!(plan.seats[7], Some(0));
}

#[test]
fn somebody_of_whom_nothing_is_known_joins_the_smallest_group() {
    let mut question = of_kinds(&[0; 11], Aim::Gather, 3);
    question.attributes[0].values = Values::Kinds(vec![None; 11]);
    let plan = repair(&question, &seats("0000111222-"), &[Change::Late(10)]).unwrap();
    assert_ne!(plan.seats[10], Some(0));
}

#[test]
fn groups_that_are_as_good_are_as_likely() {
    let question = of_kinds(&[0; 13], Aim::Random, 4);
    let mut seen = [0_i64; 4];
    for seed in 0..4000 {
        let question = Question { seed, ..question.clone() };
        let plan = repair(&question, &seats("000111222333-"), &[Change::Late(12)]).unwrap();
        seen[plan.seats[12].unwrap() as usize] += 1;
    }
    // Chi-square over four groups: 16.3 is the point passed once in a thousand.
    let off: i64 = seen.iter().map(|n| (n - 1000) * (n - 1000)).sum();
    assert!(off < 16_300, "{seen:?}");
}

#[test]
fn people_who_are_alike_are_as_likely_to_move() {
    let question = of_kinds(&[0; 11], Aim::Random, 3);
    let mut seen = [0_i64; 8];
    for seed in 0..4000 {
        let question = Question { seed, ..question.clone() };
        let plan = repair(&question, &seats("00001111222"), &[Change::Gone(10)]).unwrap();
        assert_eq!((plan.moves.len(), plan.moves[1].to), (2, None));
        seen[plan.moves[0].person as usize] += 1;
    }
    // Chi-square over eight people, 500 expected of each: 24.3 is the point passed once in a thousand.
    let off: i64 = seen.iter().map(|n| (n - 500) * (n - 500)).sum();
    assert!(off < 12_150, "{seen:?}");
}

#[test]
fn a_full_group_is_not_joined_and_a_full_room_says_so() {
    let mut question = of_kinds(&[0, 0, 0, 1, 1, 1, 0], Aim::Gather, 2);
    question.limits = Limits { min: None, max: Some(4) };
    let plan = repair(&question, &seats("000111-"), &[Change::Late(6)]).unwrap();
    assert_eq!(plan.seats[6], Some(0));
    question.limits.max = Some(3);
    let full = SizeError::AboveMax { people: 7, groups: 2, max: 3 };
    assert_eq!(repair(&question, &seats("000111-"), &[Change::Late(6)]), Err(GroupError::Size(full)));
}

#[test]
fn a_rule_in_the_way_makes_one_other_move() {
    // 6 must sit with 0, and apart from 1, who therefore gives way.
    let mut question = of_kinds(&[0; 7], Aim::Random, 2);
    question.limits.min = Some(2);
    question.rules =
        vec![Rule::Together(vec![0, 6]), Rule::Apart(vec![1, 6]), Rule::Lock { person: 0, group: 0 }];
    let plan = repair(&question, &seats("000111-"), &[Change::Late(6)]).unwrap();
    assert_eq!((plan.seats[6], plan.seats[1], plan.moved()), (Some(0), Some(1), 1));
    // Unless 1 may not.
    question.rules.push(Rule::Lock { person: 1, group: 0 });
    let refused = repair(&question, &seats("000111-"), &[Change::Late(6)]);
    assert_eq!(refused, Err(GroupError::Conflict { rules: vec![0, 1, 2, 3] }));
}

#[test]
fn somebody_gone_leaves_a_group_large_enough_alone() {
    let question = of_kinds(&[0; 8], Aim::Mix, 2);
    let plan = repair(&question, &seats("00001111"), &[Change::Gone(0)]).unwrap();
    assert_eq!(plan.moves, [Move { person: 0, from: Some(0), to: None }]);
}

#[test]
fn a_group_of_two_gets_one_and_a_group_of_one_joins_others() {
    let question = of_kinds(&[0, 0, 0, 0, 1, 1, 1], Aim::Gather, 2);
    // Three and four; one of the three goes: of the four it is the one of their colour who joins.
    let plan = repair(&question, &seats("0001111"), &[Change::Gone(4)]).unwrap();
    assert_eq!(plan.moves.len(), 1);
    let plan = repair(&question, &seats("0000111"), &[Change::Gone(4)]).unwrap();
    assert_eq!((plan.moved(), plan.proven), (1, true));
    let alone = repair(&question, &seats("0000001"), &[Change::TooSmall(1)]).unwrap();
    assert_eq!(alone.moves, [Move { person: 6, from: Some(1), to: Some(0) }]);
}

#[test]
fn a_group_too_small_by_far_more_than_a_look_at_everything_still_closes() {
    let kinds: Vec<u32> = (0..300).map(|person| person % 3).collect();
    let mut question = of_kinds(&kinds, Aim::Mix, 50);
    question.limits = Limits { min: Some(6), max: Some(7) };
    let now: Vec<_> = (0..300).map(|person| Some(person / 6)).collect();
    let plan = repair(&question, &now, &[Change::Gone(0)]).unwrap();
    // Nobody can be missed elsewhere: the five who are left join five others.
    assert_eq!((plan.moved(), plan.proven, plan.too_small), (5, false, vec![]));
}

#[test]
fn what_cannot_be_helped_is_named() {
    let question = of_kinds(&[0; 3], Aim::Mix, 1);
    let plan = repair(&question, &seats("000"), &[Change::Gone(0)]).unwrap();
    assert_eq!((plan.moved(), plan.too_small), (0, vec![0]));
    let refused = repair(&question, &seats("000"), &[Change::TooSmall(0)]);
    assert_eq!(refused, Err(GroupError::Conflict { rules: Vec::new() }));
}

#[test]
fn the_smaller_of_two_groups_joins_the_other() {
    let question = of_kinds(&[0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0], Aim::Gather, 3);
    let merge = |group, partner| {
        repair(&question, &seats("00011112222"), &[Change::Merge { group, partner }]).unwrap()
    };
    // The three of kind 0 join the others of kind 0.
    let any = merge(None, None);
    assert_eq!(any.moved(), 3);
    assert!(any.moves.iter().all(|step| (step.from, step.to) == (Some(0), Some(2))), "{:?}", any.moves);
    assert_eq!(any.after.attributes[0].fragments, 2);
    let named = merge(Some(1), Some(0));
    assert!(named.moves.iter().all(|step| (step.from, step.to) == (Some(0), Some(1))), "{:?}", named.moves);
    let with_one = merge(None, Some(1));
    assert_eq!(with_one.moved(), 3);
}

#[test]
fn a_group_that_ends_is_divided_over_the_others() {
    let question = of_kinds(&[0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 0, 1], Aim::Mix, 3);
    let plan = repair(&question, &seats("000011112222"), &[Change::Close(2)]).unwrap();
    assert!(plan.proven);
    // Those of kind 0 go where the others of kind 1 are, and the other way round.
    assert_eq!(plan.seats, seats("000011111010"));
}

#[test]
fn a_large_group_that_ends_is_divided_as_well_as_can_be_seen() {
    let kinds: Vec<u32> = (0..80).map(|person| person % 4).collect();
    let mut question = of_kinds(&kinds, Aim::Mix, 10);
    question.limits.max = Some(9);
    let groups: Vec<_> = (0..80).map(|person| Some(person / 8)).collect();
    let plan = repair(&question, &groups, &[Change::Close(0)]).unwrap();
    assert_eq!((plan.moved(), plan.proven), (8, false));
    // Eight people over eight of nine groups, each group two of each kind before: nine with three of one kind at most.
    assert_eq!(plan.after.attributes[0].same_pairs, 9 * 4 + 8 * 2);
}

#[test]
fn somebody_leaves_a_group_that_is_too_large() {
    let question = of_kinds(&[0, 0, 0, 0, 1, 1, 1, 1], Aim::Gather, 2);
    let plan = repair(&question, &seats("00000111"), &[Change::TooLarge(0)]).unwrap();
    assert_eq!(plan.moves, [Move { person: 4, from: Some(0), to: Some(1) }]);
}

#[test]
fn whom_one_has_met_counts_before_the_aim() {
    let mut question = of_kinds(&[0, 0, 0, 1, 1, 1, 0], Aim::Gather, 2);
    question.past = vec![seats("0001110")];
    let plan = repair(&question, &seats("000111-"), &[Change::Late(6)]).unwrap();
    assert_eq!(plan.seats[6], Some(1));
}

#[test]
fn a_price_says_what_changes_before_it_does() {
    let mut question = of_kinds(&[0, 0, 0, 1, 1, 1], Aim::Mix, 2);
    question.rules = vec![Rule::Apart(vec![0, 3]), Rule::Lock { person: 5, group: 1 }];
    let now = seats("000111");
    let swapped = price(&question, &now, &swap(&now, 0, 3));
    assert_eq!(swapped.before.attributes[0].same_pairs, 6);
    assert_eq!(swapped.after.attributes[0].same_pairs, 2);
    assert!(swapped.broken_rules.is_empty() && swapped.too_small.is_empty());
    let moved = price(&question, &now, &[Move { person: 0, from: Some(0), to: Some(1) }]);
    assert_eq!((moved.broken_rules, moved.too_small), (vec![0], vec![0]));
    question.limits.max = Some(3);
    let moved = price(&question, &now, &[Move { person: 5, from: Some(1), to: Some(0) }]);
    assert_eq!((moved.broken_rules, moved.too_large), (vec![1], vec![0]));
}

#[test]
fn repairs_are_pinned() {
    let kinds: Vec<u32> = (0..30).map(|person| person * 7 % 5).collect();
    let question = Question { seed: 42, ..of_kinds(&kinds, Aim::Mix, 6) };
    let now: Vec<_> = (0..30).map(|person| (person < 29).then_some(person % 6)).collect();
    let plan = repair(&question, &now, &[Change::Late(29), Change::TooSmall(3)]).unwrap();
    let moves: Vec<_> = plan.moves.iter().map(|step| (step.person, step.to)).collect();
    assert_eq!(moves, [(29, Some(3))]);
}
