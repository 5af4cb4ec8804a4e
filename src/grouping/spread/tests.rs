use proptest::prelude::*;

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
        let both = vec![kinds(1, first), kinds(2, second)];
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
