//! The first groups: within the rules, and as good as dealing out can make them.

use std::cmp::Ordering;

use super::super::question::{Aim, Attribute, Question, Values};
use super::super::rng::Draw;
use super::super::rules::{Dealing, Plan, Rulebook, hasty};

/// First groups for every round.
pub(super) fn starts(question: &Question, book: &Rulebook, plan: &Plan, draw: &mut Draw) -> Vec<Vec<u32>> {
    let how = if question.aim == Aim::Gather { Dealing::EndToEnd } else { Dealing::InTurn };
    let mut people: Vec<u32> = (0..question.people).collect();
    (0..question.rounds.max(1))
        .map(|_| {
            draw.shuffle(&mut people);
            if question.aim != Aim::Random {
                people.sort_by(|one, other| in_order(question, *one, *other));
            }
            // Where nothing is found at once, what was found with patience does for every round.
            let other = hasty(book, draw);
            other.as_ref().unwrap_or(plan).deal(book, &people, how)
        })
        .collect()
}

/// People alike stand next to each other, by the first attribute first; who is unlike nobody stands last.
fn in_order(question: &Question, one: u32, other: u32) -> Ordering {
    let by = |attribute: &Attribute| match &attribute.values {
        Values::Kinds(kinds) => {
            let kind = |person: u32| kinds.get(person as usize).copied().flatten().unwrap_or(u32::MAX);
            kind(one).cmp(&kind(other))
        }
        Values::Numbers(numbers) => {
            let number = |person: u32| numbers.get(person as usize).copied().flatten().unwrap_or(f64::MAX);
            number(one).total_cmp(&number(other))
        }
    };
    question.attributes.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}
