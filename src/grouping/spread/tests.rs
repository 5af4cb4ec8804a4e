use proptest::prelude::*;

use super::super::cost::cost;
use super::super::question::{Aim, Attribute, Question, Values};
use super::super::search::{Found, Search};
use super::super::sizes::sizes;

type Kinds = Vec<Option<u32>>;

fn kinds(weight: u32, kinds: Kinds) -> Attribute {
    Attribute { weight, values: Values::Kinds(kinds) }
}

fn question(people: u32, groups: u32, attributes: Vec<Attribute>, seed: u64) -> Question {
    Question { people, groups, attributes, aim: Aim::Mix, rounds: 1, seed, ..Question::default() }
}

fn found(question: Question, units: u64) -> Found {
    let mut search = Search::new(question).unwrap();
    search.work(units);
    search.found()
}

fn sizes_of(round: &[u32], groups: u32) -> Vec<u32> {
    let mut sizes = vec![0; groups as usize];
    for &group in round {
        sizes[group as usize] += 1;
    }
    sizes
}

fn people(most: usize) -> impl Strategy<Value = Vec<(Option<u32>, Option<u32>)>> {
    let kind = |width: u32| prop::option::weighted(0.9, 0..width);
    prop::collection::vec((kind(5), kind(4)), 1..most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn one_and_two_attributes_meet_their_bounds(
        people in people(60),
        groups in 1_u32..9,
        attributes in 0_usize..3,
        seed in any::<u64>(),
    ) {
        let count = people.len() as u32;
        let groups = groups.min(count);
        let (first, second) = people.into_iter().unzip();
        let both = [kinds(1, first), kinds(2, second)];
        let question = question(count, groups, both[..attributes].to_vec(), seed);
        let found = found(question.clone(), 0);
        prop_assert!(found.proven);
        for attribute in &found.cost.attributes {
            prop_assert_eq!((attribute.same_pairs, attribute.deviation), (attribute.same_pairs_bound, 0));
        }
        prop_assert_eq!(sizes_of(&found.rounds[0], groups), sizes(count, groups).unwrap());
        prop_assert_eq!(&found, &self::found(question, 9));
    }
}

#[test]
fn a_seed_means_the_same_groups_for_ever() {
    let shirts: Kinds = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2].map(Some).to_vec();
    let floors: Kinds = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2].map(Some).to_vec();
    let both = vec![kinds(1, shirts), kinds(1, floors)];
    assert_eq!(found(question(12, 4, both, 42), 0).rounds, [PINNED_TWO]);
}

const PINNED_TWO: [u32; 12] = [1, 2, 3, 0, 3, 1, 2, 0, 0, 3, 1, 2];

/// All rounds of so many people with the larger groups first.
fn rounds(people: u32, groups: u32) -> impl Iterator<Item = Vec<u32>> {
    let wanted = sizes(people, groups).unwrap();
    (0..groups.pow(people))
        .map(move |code| (0..people).map(|person| code / groups.pow(person) % groups).collect::<Vec<u32>>())
        .filter(move |round| sizes_of(round, groups) == wanted)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn nothing_is_mixed_better_by_three_attributes(
        people in prop::collection::vec((0_u32..3, 0_u32..3, 0_u32..3, 1_u32..4), 3..9),
        groups in 2_u32..4,
        seed in any::<u64>(),
    ) {
        let count = people.len() as u32;
        let weight = people[0].3;
        let attributes = vec![
            kinds(1, people.iter().map(|p| Some(p.0)).collect()),
            kinds(weight, people.iter().map(|p| Some(p.1)).collect()),
            kinds(2, people.iter().map(|p| Some(p.2)).collect()),
        ];
        let question = question(count, groups, attributes, seed);
        let alike = |round: Vec<u32>| {
            let cost = cost(&question, &[round]);
            let pairs = cost.attributes.iter().zip(&question.attributes);
            pairs.map(|(cost, attribute)| cost.same_pairs * u64::from(attribute.weight)).sum::<u64>()
        };
        let mut found = found(question.clone(), 10);
        prop_assert_eq!(Some(alike(found.rounds.remove(0))), rounds(count, groups).map(alike).min());
    }

    #[test]
    fn nothing_is_mixed_better_with_a_number(
        people in prop::collection::vec((0_u32..3, 18_u32..70), 3..9),
        groups in 2_u32..4,
        seed in any::<u64>(),
    ) {
        let count = people.len() as u32;
        let ages = people.iter().map(|p| Some(f64::from(p.1))).collect();
        let attributes = vec![
            kinds(1, people.iter().map(|p| Some(p.0)).collect()),
            Attribute { weight: 2, values: Values::Numbers(ages) },
        ];
        let question = question(count, groups, attributes, seed);
        let found = found(question.clone(), 10);
        prop_assert!(!found.proven);
        let most = rounds(count, groups)
            .map(|round| cost(&question, &[round]).diversity)
            .fold(f64::MIN, f64::max);
        prop_assert!(most - found.cost.diversity < 1e-5, "{} of {most}", found.cost.diversity);
    }
}

#[test]
fn who_is_not_known_is_spread_too() {
    // Five of twenty without an age: were they alike to all, they would be put together.
    let ages = (0..20).map(|person| (person % 4 > 0).then_some(f64::from(20 + 2 * person))).collect();
    let ages = Attribute { weight: 1, values: Values::Numbers(ages) };
    let round = found(question(20, 5, vec![ages], 8), 20).rounds.remove(0);
    let unknown: Vec<u32> = round.iter().copied().step_by(4).collect();
    let most = sizes_of(&unknown, 5).into_iter().max().unwrap();
    assert!(most < 4, "{round:?}");
}

#[test]
fn whoever_is_alike_is_treated_alike() {
    // Six people with ages 20, 20, 20 and 40, 40, 40 in two groups: any two of the same age meet equally often.
    let mut met = [[0_i64; 6]; 6];
    for seed in 0..900 {
        let ages = [20.0, 40.0, 20.0, 40.0, 20.0, 40.0].map(Some).to_vec();
        let ages = Attribute { weight: 1, values: Values::Numbers(ages) };
        let round = found(question(6, 2, vec![ages], seed), 1).rounds.remove(0);
        for one in 0..6 {
            for other in 0..one {
                met[one][other] += i64::from(round[one] == round[other]);
            }
        }
    }
    // One group has two of three and the other the third: two of an age meet one time in three. Four deviations.
    for (one, other) in [(2, 0), (4, 0), (4, 2), (3, 1), (5, 1), (5, 3)] {
        assert!((met[one][other] - 300).abs() < 57, "{one} {other}: {met:?}");
    }
}
