use proptest::prelude::*;

use super::super::cost::cost;
use super::super::gather::gather;
use super::super::limits::Limits;
use super::super::question::{Aim, Attribute, Question, Values};
use super::super::search::Search;
use super::super::sizes::sizes;

type Kinds = Vec<Option<u32>>;

fn question(groups: u32, attributes: Vec<Kinds>, seed: u64) -> Question {
    let people = attributes.iter().map(Vec::len).max().unwrap_or(0) as u32;
    let attribute = |kinds| Attribute { weight: 1, values: Values::Kinds(kinds) };
    let attributes = attributes.into_iter().map(attribute).collect();
    Question { people, groups, attributes, aim: Aim::Gather, rounds: 1, seed, ..Question::default() }
}

fn fragments(question: &Question, round: &[u32]) -> Vec<u64> {
    let cost = cost(question, &[round.to_vec()]);
    cost.attributes.iter().map(|attribute| attribute.fragments).collect()
}

/// The fewest fragments, the first attribute before the second, by trying every round.
fn brute(question: &Question) -> Vec<u64> {
    let (people, groups) = (question.people, question.groups);
    let wanted = sizes(people, groups).unwrap();
    let rounds = (0..groups.pow(people)).filter_map(|code| {
        let round: Vec<u32> = (0..people).map(|person| code / groups.pow(person) % groups).collect();
        let mut sizes = vec![0; groups as usize];
        for &group in &round {
            sizes[group as usize] += 1;
        }
        sizes.sort_unstable_by(|one, other| other.cmp(one));
        (sizes == wanted).then_some(round)
    });
    rounds.map(|round| fragments(question, &round)).min().unwrap()
}

fn people(most: usize) -> impl Strategy<Value = Vec<(Option<u32>, Option<u32>)>> {
    let kind = |width: u32| prop::option::weighted(0.9, 0..width);
    prop::collection::vec((kind(3), kind(3)), 1..most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn nothing_has_fewer_fragments(people in people(8), groups in 1_u32..4, seed in any::<u64>()) {
        let groups = groups.min(people.len() as u32);
        let (first, second) = people.into_iter().unzip();
        let question = question(groups, vec![first, second], seed);
        let mut search = Search::new(question.clone()).unwrap();
        let at_once = fragments(&question, &search.found().rounds[0]);
        search.work(20);
        let least = brute(&question);
        prop_assert_eq!(at_once[0], least[0]);
        prop_assert_eq!(fragments(&question, &search.found().rounds[0]), least);
    }

    #[test]
    fn everybody_has_a_place_and_sizes_hold(
        people in people(60),
        groups in 1_u32..9,
        max in 0_u32..3,
        seed in any::<u64>(),
    ) {
        let count = people.len() as u32;
        let groups = groups.min(count);
        let (first, second): (Kinds, Kinds) = people.into_iter().unzip();
        let mut question = question(groups, vec![first.clone(), second], seed);
        if max > 0 {
            question.limits = Limits { min: Some(1), max: Some(count.div_ceil(groups) + max) };
        }
        let mut search = Search::new(question.clone()).unwrap();
        let at_once = search.found();
        search.work(5);
        let found = search.found();
        prop_assert_eq!(found.rounds[0].len() as u32, count);
        let mut sizes = vec![0; groups as usize];
        found.rounds[0].iter().for_each(|&group| sizes[group as usize] += 1);
        let bounds = question.limits.bounds(count, groups).unwrap();
        prop_assert!(sizes.iter().all(|size| (bounds.min..=bounds.max).contains(size)), "{sizes:?}");
        let (before, after) = (fragments(&question, &at_once.rounds[0]), fragments(&question, &found.rounds[0]));
        prop_assert!(after <= before);
        if first.iter().all(Option::is_some) {
            let counts: Vec<u32> =
                (0..3).map(|kind| first.iter().filter(|has| **has == Some(kind)).count() as u32).collect();
            let table = gather(&counts, groups, question.limits, seed).unwrap();
            prop_assert_eq!(after[0], u64::from(table.fragments));
        }
        let mut again = Search::new(question).unwrap();
        again.work(2);
        again.work(3);
        prop_assert_eq!(again.found(), found);
    }
}

#[test]
fn proven_at_once_with_one_attribute() {
    let colours =
        [9, 6, 5, 5, 3].iter().zip(0..).flat_map(|(&count, kind)| vec![Some(kind); count]).collect();
    let mut search = Search::new(question(5, vec![colours], 42)).unwrap();
    assert!(!search.work(10));
    let found = search.found();
    assert_eq!((found.cost.attributes[0].fragments, found.proven, found.work), (6, true, 0));
}

#[test]
fn who_is_split_off_is_drawn() {
    // Red 0 to 4, blue 5 to 8, in three groups of three: one blue with two reds. Two thirds of a red are two of five.
    let colours = [vec![Some(0); 5], vec![Some(1); 4]].concat();
    let (mut with_blue, mut place) = ([0_i64; 5], [[0_i64; 3]; 9]);
    for seed in 0..3000 {
        let round = Search::new(question(3, vec![colours.clone()], seed)).unwrap().found().rounds.remove(0);
        for person in 0..9 {
            place[person][round[person] as usize] += 1;
        }
        for person in 0..5 {
            with_blue[person] += i64::from((5..9).any(|blue| round[blue] == round[person]));
        }
    }
    // Four standard deviations of 3000 draws at two in five and at one in three.
    assert!(with_blue.iter().all(|count| (count - 1200).abs() < 108), "{with_blue:?}");
    assert!(place.iter().flatten().all(|count| (count - 1000).abs() < 104), "{place:?}");
}

#[test]
fn numbers_stand_in_line() {
    let numbers = [31.0, 18.5, 40.0, 22.0, 64.0, 20.0].map(Some).to_vec();
    let values = Values::Numbers([numbers, vec![None]].concat());
    let attributes = vec![Attribute { weight: 1, values }];
    let question = Question {
        people: 7,
        groups: 2,
        attributes,
        aim: Aim::Gather,
        rounds: 1,
        seed: 3,
        ..Question::default()
    };
    let round = Search::new(question).unwrap().found().rounds.remove(0);
    assert!([1, 3, 5].iter().all(|&young| round[young] == 0), "{round:?}");
    assert!([2, 4].iter().all(|&old| round[old] == 1), "{round:?}");
}

#[test]
fn the_second_attribute_decides_who_goes_where() {
    let colours = [vec![Some(0); 8], vec![Some(1); 4]].concat();
    let floors: Kinds = [0, 1, 0, 1, 0, 1, 0, 1, 2, 2, 2, 2].map(Some).to_vec();
    let mut search = Search::new(question(3, vec![colours, floors], 1)).unwrap();
    assert!(!search.work(50), "proven within 50 units");
    let found = search.found();
    assert_eq!(found.rounds[0], PINNED);
    let fragments: Vec<u64> = found.cost.attributes.iter().map(|attribute| attribute.fragments).collect();
    assert_eq!((fragments, found.proven), (vec![3, 3], true));
}

const PINNED: [u32; 12] = [1, 2, 1, 2, 1, 2, 1, 2, 0, 0, 0, 0];
