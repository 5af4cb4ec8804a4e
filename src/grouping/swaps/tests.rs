use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::arrangement::GroupError;
use super::super::cost::cost;
use super::super::limits::Limits;
use super::super::question::{Aim, Attribute, Question, Rule, Values};
use super::super::rng::Draw;
use super::super::rules::{self, holds};
use super::super::search::Search;
use super::Engine;
use super::board::Board;
use super::moves::{Move, Moves};
use super::start::starts;

fn kinds(values: Vec<Option<u32>>) -> Attribute {
    Attribute { weight: 1, values: Values::Kinds(values) }
}

fn aims() -> impl Strategy<Value = Aim> {
    prop_oneof![Just(Aim::Mix), Just(Aim::Gather), Just(Aim::Random)]
}

fn rule() -> impl Strategy<Value = Rule> {
    let people = || proptest::collection::vec(0_u32..24, 0..4);
    prop_oneof![
        people().prop_map(Rule::Together),
        people().prop_map(Rule::Apart),
        people().prop_map(Rule::Leaders),
        (0_u32..24, 0_u32..4).prop_map(|(person, group)| Rule::Lock { person, group }),
        (0_usize..2, 0_u32..3, 1_u32..5).prop_map(|(attribute, kind, most)| Rule::AtMost {
            attribute,
            kind,
            most
        }),
    ]
}

/// 24 people, some of whom know each other from a round that is over.
fn questions() -> impl Strategy<Value = Question> {
    let known = |most: u32| proptest::collection::vec(proptest::option::weighted(0.9, 0..most), 24);
    let numbers = proptest::collection::vec(proptest::option::weighted(0.9, -5.0..5.0), 24);
    let limits = prop_oneof![Just((None, None)), Just((Some(2), None)), Just((Some(3), Some(8)))];
    let past = proptest::collection::vec(known(5), 0..3);
    let rules = proptest::collection::vec(rule(), 0..5);
    (aims(), known(3), known(6), numbers, limits, past, rules, (4_u32..6, 1_u32..4, 0_u64..9)).prop_map(
        |(aim, one, other, numbers, (min, max), past, rules, (groups, rounds, seed))| {
            let numbers = Attribute { weight: 3, values: Values::Numbers(numbers) };
            Question {
                people: 24,
                attributes: vec![kinds(one), kinds(other), numbers],
                rules,
                aim,
                groups,
                limits: Limits { min, max },
                rounds,
                past,
                seed,
            }
        },
    )
}

fn sizes_hold(question: &Question, seats: &[u32]) -> bool {
    let bounds = question.limits.bounds(question.people, question.groups).unwrap();
    (0..question.groups).all(|group| {
        let size = seats.iter().filter(|seat| **seat == group).count() as u32;
        (bounds.min..=bounds.max).contains(&size)
    })
}

/// What the board says of the aim, by the plain definitions.
fn defined(question: &Question, seats: &[Vec<u32>]) -> f64 {
    let cost = cost(question, seats);
    match question.aim {
        Aim::Random => 0.0,
        Aim::Mix => {
            // Pairs that are alike and pairs that are unlike together do not change for kinds but for who is not known.
            let numbers = Question { attributes: vec![question.attributes[2].clone()], ..question.clone() };
            let apart = super::super::cost::cost(&numbers, seats).diversity * 3.0;
            let same: u64 = cost.attributes.iter().map(|attribute| attribute.same_pairs).sum();
            (same as f64 - apart) * f64::from(1 << 20)
        }
        Aim::Gather => {
            let alone = |attribute: &Attribute| match &attribute.values {
                Values::Kinds(kinds) => {
                    let of = |kind: u32| kinds.iter().filter(|other| **other == Some(kind)).count();
                    (0..9).filter(|kind| of(*kind) == 1).count()
                }
                Values::Numbers(_) => 0,
            };
            let rounds = seats.len();
            let fragments =
                |at: usize| cost.attributes[at].fragments - (alone(&question.attributes[at]) * rounds) as u64;
            (fragments(0) * (24 * rounds as u64 + 1) + fragments(1)) as f64
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_lost_and_rules_hold_and_a_seed_says_it_all(question in questions()) {
        let mut search = match super::Swaps::begin(&question) {
            Ok(swaps) => swaps,
            Err(GroupError::Conflict { rules }) => {
                prop_assert!(!rules.is_empty());
                return Ok(());
            }
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        let first = search.worth;
        for _ in 0..3 {
            search.unit();
        }
        prop_assert!(search.worth <= first);
        let rounds = search.best().to_vec();
        prop_assert_eq!(rounds.len(), question.rounds as usize);
        for seats in &rounds {
            prop_assert_eq!(seats.len(), 24);
            prop_assert!(sizes_hold(&question, seats));
        }
        prop_assert_eq!(holds(&question, &rounds), Vec::<usize>::new());
        let defined = defined(&question, &rounds);
        prop_assert!((search.worth.aim as f64 - defined).abs() < 3000.0, "{} {}", search.worth.aim, defined);
        let together = rounds.len() + question.past.len() > 1;
        let repeats = if together { cost(&question, &rounds).repeats_squared } else { 0 };
        prop_assert_eq!(search.worth.repeats, repeats as i64);
        if let Some(least) = search.least {
            prop_assert!(least <= search.worth);
        }
        let mut again = super::Swaps::begin(&question).unwrap();
        for _ in 0..3 {
            again.unit();
        }
        prop_assert_eq!(again.best(), search.best());
    }

    #[test]
    fn a_change_counted_is_the_change_recounted(question in questions(), seed in 0_u64..1000) {
        let mut draw = Draw::from_seed(seed);
        let bounds = question.limits.bounds(24, question.groups).unwrap();
        let Ok((book, plan)) = rules::plan(&question, bounds, &mut draw) else { return Ok(()) };
        let seats = starts(&question, &book, &plan, &mut draw);
        let mut board = Board::new(&question, book, seats);
        let (mut moves, mut undo) = (Moves::default(), Vec::new());
        if board.movable.is_empty() {
            return Ok(());
        }
        for step in 0..200 {
            let (before, seats) = (board.worth(), board.seats());
            match moves.propose(&board, &mut draw) {
                Some(Move::Swap { round, one, other }) => {
                    let delta = board.weigh_swap(round, one, other);
                    board.swap(round, one, other, delta);
                }
                Some(Move::Shifts { round }) => {
                    let made = board.make(round, &moves.shifts, &mut undo).is_some();
                    if made && step % 3 == 0 {
                        board.take_back(round, &undo);
                    }
                    if !made || step % 3 == 0 {
                        prop_assert_eq!((board.worth(), board.seats()), (before, seats));
                    }
                }
                None => {}
            }
            let seats = board.seats();
            prop_assert_eq!(holds(&question, &seats), Vec::<usize>::new());
            prop_assert!(seats.iter().all(|seats| sizes_hold(&question, seats)));
            if step % 20 == 0 {
                let book = rules::plan(&question, bounds, &mut Draw::from_seed(0)).unwrap().0;
                let anew = Board::new(&question, book, seats);
                prop_assert_eq!(board.worth(), anew.worth());
            }
        }
    }
}

/// Every seating of a small question that its rules allow, with sizes equal within one.
fn allowed(question: &Question) -> Vec<Vec<u32>> {
    let even = Question { limits: Limits::default(), ..question.clone() };
    let all = u64::from(question.groups).pow(question.people);
    let mut allowed = Vec::new();
    for mut number in 0..all {
        let mut seats = Vec::new();
        for _ in 0..question.people {
            seats.push((number % u64::from(question.groups)) as u32);
            number /= u64::from(question.groups);
        }
        if sizes_hold(&even, &seats) && holds(question, std::slice::from_ref(&seats)).is_empty() {
            allowed.push(seats);
        }
    }
    allowed
}

/// Chi-square of so many draws over all allowed seatings, in standard deviations from what is expected (Wilson and
/// Hilferty's cube root).
fn unfairness(question: &Question, draws: u64, lot: impl Fn(&Question) -> Vec<u32>) -> f64 {
    let allowed = allowed(question);
    let mut seen: BTreeMap<Vec<u32>, f64> = allowed.into_iter().map(|seats| (seats, 0.0)).collect();
    for seed in 0..draws {
        let seats = lot(&Question { seed, ..question.clone() });
        *seen.get_mut(&seats).expect("not allowed") += 1.0;
    }
    let expected = draws as f64 / seen.len() as f64;
    let chi: f64 = seen.values().map(|seen| (seen - expected).powi(2) / expected).sum();
    let free = seen.len() as f64 - 1.0;
    let spread = 2.0 / (9.0 * free);
    ((chi / free).cbrt() - (1.0 - spread)) / spread.sqrt()
}

fn seven() -> Question {
    let rules = vec![
        Rule::Together(vec![0, 3]),
        Rule::Apart(vec![1, 2]),
        Rule::Lock { person: 4, group: 1 },
        Rule::AtMost { attribute: 0, kind: 0, most: 2 },
    ];
    let attributes = vec![kinds([0, 1, 0, 1, 0, 1, 1].map(Some).to_vec())];
    Question { people: 7, groups: 3, rules, attributes, ..Question::default() }
}

#[test]
fn lots_within_rules_are_fair() {
    let question = seven();
    let fair = |question: &Question| Search::new(question.clone()).unwrap().found().rounds.swap_remove(0);
    let off = unfairness(&question, 6000, fair);
    assert!(off.abs() < 3.5, "{off}");
}

#[test]
fn a_long_walk_is_as_fair() {
    let question = seven();
    let walk = |question: &Question| {
        let mut draw = Draw::from_seed(question.seed);
        let bounds = question.limits.bounds(7, 3).unwrap();
        let (book, plan) = rules::plan(question, bounds, &mut draw).unwrap();
        let start = plan.deal(&book, &[0, 1, 2, 3, 4, 5, 6], rules::Dealing::InTurn);
        let mut board = Board::new(question, book, vec![start]);
        let (mut moves, mut undo) = (Moves::default(), Vec::new());
        for _ in 0..400 {
            match moves.propose(&board, &mut draw) {
                Some(Move::Swap { round, one, other }) => {
                    let delta = board.weigh_swap(round, one, other);
                    board.swap(round, one, other, delta);
                }
                Some(Move::Shifts { round }) => {
                    board.make(round, &moves.shifts, &mut undo);
                }
                None => {}
            }
        }
        board.seats().swap_remove(0)
    };
    let off = unfairness(&question, 3000, walk);
    assert!(off.abs() < 3.5, "{off}");
}

/// A dozen people from three floors in three groups, with rules and a round that is over.
fn dozen() -> Question {
    Question {
        people: 12,
        groups: 3,
        rounds: 2,
        aim: Aim::Mix,
        attributes: vec![kinds((0..12).map(|person| Some(person % 3)).collect())],
        rules: vec![
            Rule::Together(vec![0, 4]),
            Rule::Apart(vec![1, 2, 3]),
            Rule::Lock { person: 7, group: 2 },
            Rule::Leaders(vec![5, 9]),
        ],
        past: vec![(0..12).map(|person| Some(person / 4)).collect()],
        seed: 42,
        ..Question::default()
    }
}

#[test]
fn a_seed_means_the_same_for_ever() {
    let mut search = Search::new(dozen()).unwrap();
    search.work(10);
    let lots = Question { rounds: 1, past: Vec::new(), aim: Aim::Random, ..dozen() };
    let lots = Search::new(lots).unwrap().found().rounds;
    assert_eq!((search.found().rounds, lots), (PINNED.map(Vec::from).to_vec(), vec![PINNED_LOTS.to_vec()]));
}

const PINNED: [[u32; 12]; 2] = [[1, 1, 0, 2, 1, 0, 0, 2, 2, 2, 0, 1], [0, 2, 0, 1, 0, 1, 2, 2, 2, 0, 1, 1]];
const PINNED_LOTS: [u32; 12] = [1, 2, 0, 1, 1, 1, 2, 2, 2, 0, 0, 0];

#[test]
fn changing_names_keeps_meetings_as_they_are() {
    let question = Question { rules: Vec::new(), past: Vec::new(), ..dozen() };
    let seats = vec![(0..12).map(|person| person / 4).collect(), (0..12).map(|person| person % 3).collect()];
    let bounds = question.limits.bounds(12, 3).unwrap();
    let mut draw = Draw::from_seed(3);
    let (book, _) = rules::plan(&question, bounds, &mut draw).unwrap();
    let mut board = Board::new(&question, book.clone(), seats);
    for _ in 0..50 {
        let (one, other) = (draw.below(12), draw.below(12));
        let (before, delta) = (board.worth(), board.weigh_names(one, other));
        board.swap_names(one, other);
        assert_eq!(board.worth().repeats, before.repeats);
        assert_eq!(board.worth().aim, before.aim + delta.wish.aim);
        assert_eq!(board.worth(), Board::new(&question, book.clone(), board.seats()).worth());
    }
}

#[test]
fn attributes_over_rounds_without_rules_cost_no_meeting() {
    // Four rounds of four groups of four without anybody meeting again, and everybody's floor in every group.
    let attributes = vec![kinds((0..16).map(|person| Some(person / 4)).collect())];
    let question = Question {
        people: 16,
        groups: 4,
        rounds: 4,
        aim: Aim::Mix,
        attributes,
        seed: 1,
        ..Question::default()
    };
    let mut search = Search::new(question).unwrap();
    search.work(400);
    let cost = search.found().cost;
    assert_eq!((cost.repeats_squared, cost.attributes[0].deviation), (0, 0));
    assert!(search.found().proven);
}
