use proptest::prelude::*;

use super::super::arrangement::GroupError;
use super::super::limits::Limits;
use super::super::question::{Attribute, Question, Rule, Values};
use super::super::rng::Draw;
use super::{Dealing, holds, plan};

/// A seating within the rules.
fn seated(question: &Question) -> Result<Vec<u32>, GroupError> {
    let bounds = question.limits.bounds(question.people, question.groups)?;
    let (book, plan) = plan(question, bounds, &mut Draw::from_seed(question.seed))?;
    let people: Vec<u32> = (0..question.people).collect();
    Ok(plan.deal(&book, &people, Dealing::InTurn))
}

fn sizes_hold(question: &Question, seats: &[u32]) -> bool {
    let bounds = question.limits.bounds(question.people, question.groups).unwrap();
    (0..question.groups).all(|group| {
        let size = seats.iter().filter(|seat| **seat == group).count() as u32;
        (bounds.min..=bounds.max).contains(&size)
    })
}

/// Whether there is a seating, by trying all.
fn by_trying_all(question: &Question) -> bool {
    let all = u64::from(question.groups).pow(question.people);
    (0..all).any(|mut number| {
        let mut seats = Vec::new();
        for _ in 0..question.people {
            seats.push((number % u64::from(question.groups)) as u32);
            number /= u64::from(question.groups);
        }
        sizes_hold(question, &seats) && holds(question, &[seats]).is_empty()
    })
}

fn people() -> impl Strategy<Value = Vec<u32>> {
    proptest::collection::vec(0_u32..7, 0..4)
}

fn rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        3 => people().prop_map(Rule::Together),
        3 => people().prop_map(Rule::Apart),
        1 => people().prop_map(Rule::Leaders),
        2 => (0_u32..7, 0_u32..4).prop_map(|(person, group)| Rule::Lock { person, group }),
        2 => (0_usize..2, 0_u32..3, 0_u32..3)
            .prop_map(|(attribute, kind, most)| Rule::AtMost { attribute, kind, most }),
    ]
}

/// Small questions, of which every rule names what is there.
fn questions() -> impl Strategy<Value = Question> {
    let kinds = || proptest::collection::vec(proptest::option::weighted(0.9, 0_u32..3), 7);
    let limits = prop_oneof![
        2 => Just((None, None)),
        1 => (1_u32..4, 0_u32..4).prop_map(|(min, more)| (Some(min), Some(min + more))),
        1 => (2_u32..6).prop_map(|max| (None, Some(max))),
    ];
    (1_u32..=7, 1_u32..=4, limits, kinds(), kinds(), proptest::collection::vec(rule(), 0..7)).prop_map(
        |(people, groups, (min, max), one, other, mut rules)| {
            rules.retain(|rule| match rule {
                Rule::Together(who) | Rule::Apart(who) | Rule::Leaders(who) => {
                    who.iter().all(|person| *person < people)
                }
                Rule::Lock { person, group } => *person < people && *group < groups,
                Rule::AtMost { .. } => true,
            });
            let attribute = |kinds: Vec<Option<u32>>| Attribute { weight: 1, values: Values::Kinds(kinds) };
            Question {
                people,
                groups,
                limits: Limits { min, max },
                attributes: vec![attribute(one), attribute(other)],
                rules,
                ..Question::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn there_is_a_seating_when_trying_all_finds_one(question in questions()) {
        match seated(&question) {
            Ok(seats) => {
                prop_assert_eq!(seats.len(), question.people as usize);
                prop_assert!(sizes_hold(&question, &seats));
                prop_assert_eq!(holds(&question, &[seats]), Vec::<usize>::new());
            }
            Err(GroupError::Conflict { rules }) => {
                let only = |kept: &[usize]| Question {
                    rules: kept.iter().map(|rule| question.rules[*rule].clone()).collect(),
                    ..question.clone()
                };
                prop_assert!(!by_trying_all(&only(&rules)), "these can hold");
                for left_out in &rules {
                    let rest: Vec<usize> = rules.iter().copied().filter(|rule| rule != left_out).collect();
                    prop_assert!(by_trying_all(&only(&rest)), "{} is one too many", left_out);
                }
            }
            Err(GroupError::Size(_)) => {
                prop_assert!(question.limits.bounds(question.people, question.groups).is_err());
            }
            Err(error) => prop_assert!(false, "{}", error),
        }
    }
}

fn asked(people: u32, groups: u32, rules: Vec<Rule>) -> Question {
    Question { people, rules, groups, ..Question::default() }
}

fn conflict(question: &Question) -> Vec<usize> {
    match seated(question) {
        Err(GroupError::Conflict { rules }) => rules,
        other => panic!("no conflict: {other:?}"),
    }
}

fn pairs_apart(people: u32) -> Vec<Rule> {
    let pairs = (0..people).flat_map(|one| (one + 1..people).map(move |other| vec![one, other]));
    pairs.map(Rule::Apart).collect()
}

#[test]
fn anna_with_bram_and_not_with_bram() {
    // Anna, Bram, Chris, Dewi, Emma, Finn: the two are found among rules that have nothing to do with it.
    let rules = vec![
        Rule::Together(vec![2, 3]),
        Rule::Together(vec![0, 1]),
        Rule::Lock { person: 4, group: 1 },
        Rule::Apart(vec![0, 1]),
        Rule::Apart(vec![2, 5]),
    ];
    assert_eq!(conflict(&asked(6, 2, rules)), [1, 3]);
}

#[test]
fn a_chain_from_one_lock_to_another() {
    let rules = vec![
        Rule::Lock { person: 0, group: 0 },
        Rule::Together(vec![0, 1]),
        Rule::Together(vec![1, 2]),
        Rule::Lock { person: 2, group: 1 },
        Rule::Apart(vec![3, 4]),
    ];
    assert_eq!(conflict(&asked(9, 2, rules)), [0, 1, 2, 3]);
}

#[test]
fn of_two_reasons_the_shorter_is_named() {
    let rules = vec![
        Rule::Together(vec![0, 1]),
        Rule::Together(vec![1, 2]),
        Rule::Apart(vec![0, 2]),
        Rule::Together(vec![2, 0]),
    ];
    assert_eq!(conflict(&asked(9, 3, rules)), [2, 3]);
}

#[test]
fn rules_that_cannot_hold_alone() {
    let alone = |people, groups, rule| assert_eq!(conflict(&asked(people, groups, vec![rule])), [0]);
    alone(10, 5, Rule::Together(vec![0, 1, 2]));
    alone(12, 3, Rule::Leaders(vec![0, 1, 2, 3]));
    alone(30, 5, Rule::Apart((0..20).collect()));
    let kinds = Values::Kinds([0, 0, 0, 0, 0, 1, 1, 1].map(Some).to_vec());
    let attributes = vec![Attribute { weight: 1, values: kinds }];
    let rules = vec![Rule::AtMost { attribute: 0, kind: 0, most: 2 }];
    assert_eq!(conflict(&Question { attributes, ..asked(8, 2, rules) }), [0]);
}

#[test]
fn six_people_apart_two_by_two_in_five_groups() {
    let rules = pairs_apart(6);
    assert!(seated(&asked(30, 6, rules.clone())).is_ok());
    // Every pair is needed.
    assert_eq!(conflict(&asked(30, 5, rules)).len(), 15);
}

#[test]
fn blocks_that_do_not_fit_beside_each_other() {
    // Three pairs in two groups of three.
    let rules = vec![Rule::Together(vec![0, 1]), Rule::Together(vec![2, 3]), Rule::Together(vec![4, 5])];
    assert_eq!(conflict(&asked(6, 2, rules)), [0, 1, 2]);
}

#[test]
fn caps_of_two_kinds_that_leave_a_group_too_small() {
    // Ten of each of two kinds, at most two of each in a group, and five others, of whom two must be in group 1: the
    // other four groups can then take no more than sixteen of the kinds and three others.
    let kinds = (0..25).map(|person| Some(person / 10)).collect();
    let attributes = vec![Attribute { weight: 1, values: Values::Kinds(kinds) }];
    let mut rules = vec![
        Rule::AtMost { attribute: 0, kind: 0, most: 2 },
        Rule::AtMost { attribute: 0, kind: 1, most: 2 },
        Rule::Lock { person: 20, group: 0 },
    ];
    let question = |rules| Question { attributes: attributes.clone(), ..asked(25, 5, rules) };
    assert!(seated(&question(rules.clone())).is_ok());
    rules.push(Rule::Lock { person: 21, group: 0 });
    assert_eq!(conflict(&question(rules)), [0, 1, 2, 3]);
}

#[test]
fn what_is_not_there_is_named_and_nobody_is_no_trouble() {
    let numbers = vec![Attribute { weight: 1, values: Values::Numbers(vec![Some(1.0)]) }];
    let refused = |rule| {
        let rules = vec![Rule::Apart(vec![]), rule];
        let question = Question { attributes: numbers.clone(), ..asked(6, 2, rules) };
        assert_eq!(seated(&question), Err(GroupError::NoSuch { rule: 1 }));
    };
    refused(Rule::Together(vec![0, 6]));
    refused(Rule::Lock { person: 0, group: 2 });
    refused(Rule::Lock { person: 6, group: 0 });
    refused(Rule::AtMost { attribute: 0, kind: 0, most: 1 });
    refused(Rule::AtMost { attribute: 1, kind: 0, most: 1 });
    let trivial = vec![Rule::Together(vec![]), Rule::Apart(vec![3, 3]), Rule::Leaders(vec![1])];
    assert!(seated(&asked(6, 2, trivial)).is_ok());
}

#[test]
fn groups_made_by_hand_are_told_what_they_break() {
    let rules = vec![
        Rule::Together(vec![0, 1]),
        Rule::Apart(vec![1, 2]),
        Rule::Lock { person: 3, group: 1 },
        Rule::Leaders(vec![0, 3]),
        Rule::Together(vec![0, 9]),
    ];
    let question = asked(4, 2, rules);
    assert_eq!(holds(&question, &[vec![0, 0, 1, 1]]), [4]);
    assert_eq!(holds(&question, &[vec![0, 0, 1, 1], vec![0, 1, 1, 0]]), [0, 1, 2, 3, 4]);
}
