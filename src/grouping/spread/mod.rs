//! Mix, person by person: every value over all groups.
//!
//! | file | subject |
//! |---|---|
//! | `even` | one or two attributes, exactly |
//! | `split` | the people of two groups dealt anew over both |

mod even;
mod split;

use super::arrangement::{GroupError, head_count};
use super::question::{Attribute, Question, Values};
use super::rng::Draw;
use super::search::{Engine, Ready};

/// The engine for mixing in one round, without rules. Sizes are equal within one, also where limits leave more open.
pub(super) fn engine(question: &Question) -> Result<Box<dyn Engine>, GroupError> {
    let (people, groups) = (question.people, question.groups);
    head_count(&[people])?;
    question.limits.bounds(people, groups)?;
    let mut attributes: Vec<&Attribute> =
        question.attributes.iter().filter(|attribute| attribute.weight > 0).collect();
    attributes.sort_by_key(|attribute| std::cmp::Reverse(attribute.weight));
    let kinds: Vec<&[Option<u32>]> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.values {
            Values::Kinds(kinds) => Some(&**kinds),
            Values::Numbers(_) => None,
        })
        .collect();
    let mut draw = Draw::from_seed(question.seed);
    let found = even::even(people, groups, &kinds[..kinds.len().min(2)], &mut draw);
    let mut round = vec![0; people as usize];
    for (group, members) in (0..).zip(found) {
        for person in members {
            round[person as usize] = group;
        }
    }
    let exact = attributes.len() == kinds.len() && kinds.len() <= 2;
    Ok(Box::new(if exact { Ready::proven(round) } else { Ready::unproven(round) }))
}

#[cfg(test)]
mod tests;
