//! Mix, person by person: every value over all groups.
//!
//! | file | subject |
//! |---|---|
//! | `even` | one or two attributes, exactly |
//! | `split` | the people of two groups dealt anew over both |
//! | `pairs`, `gower` | three attributes and more, numbers: how unlike any two are, and the most of it within groups |
//! | `crowd` | the same for so many people that not all pairs can be held |
//! | `diverse`, `unlike` | the same for anything with distances |
//! | `cooling`, `seating`, `uneven` | how that is looked for |

mod cooling;
mod crowd;
mod diverse;
mod even;
mod gower;
mod pairs;
mod seating;
mod split;
mod uneven;
mod unlike;

pub use diverse::{Diverse, DiverseError};
pub use unlike::Distances;

use crowd::Crowd;
use pairs::Pairs;

use super::arrangement::{GroupError, head_count};
use super::question::{Attribute, Question, Values};
use super::rng::Draw;
use super::search::{Engine, Ready};

/// Units of work on counts before the first answer where distances follow: some ten milliseconds at most.
const AT_ONCE: u32 = 200;

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
    Ok(if attributes.len() == kinds.len() && kinds.len() <= 2 {
        Box::new(Ready::proven(round))
    } else {
        let mut crowd = Crowd::new(question, &attributes, round, draw.clone());
        if people > pairs::MOST {
            Box::new(crowd)
        } else {
            // Counts come quickly to a good first answer, distances further.
            (0..AT_ONCE).for_each(|_| crowd.unit());
            let round = crowd.best().concat();
            Box::new(Pairs::new(question, &attributes, round, draw))
        }
    })
}

#[cfg(test)]
mod tests;
