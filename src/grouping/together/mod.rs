//! Gather, person by person: the same value together.
//!
//! | file | subject |
//! |---|---|
//! | `seats` | the table with the fewest fragments of the first attribute, filled with people |
//! | `ties` | the next attributes: who of a split value goes where, and which of the tables that are as good |

mod seats;
mod ties;

use super::arrangement::{GroupError, head_count};
use super::question::{Question, Values};
use super::random::draw_lots;
use super::rng::Draw;
use super::search::{Engine, Ready};
use ties::Ties;

/// The engine for gathering in one round, without rules.
///
/// A number as the first attribute puts neighbours together; as a next one it counts as the part of the line that
/// would fill one group.
pub(super) fn engine(question: &Question) -> Result<Box<dyn Engine>, GroupError> {
    head_count(&[question.people])?;
    question.limits.bounds(question.people, question.groups)?;
    let Some(first) = question.attributes.first() else {
        let lots = draw_lots(question.people, question.groups, question.limits, question.seed)?;
        return Ok(Box::new(Ready::proven(lots)));
    };
    match &first.values {
        Values::Kinds(_) => Ok(Box::new(Ties::new(question)?)),
        Values::Numbers(numbers) => {
            let mut draw = Draw::from_seed(question.seed);
            let round = seats::in_line(numbers, question.people, question.groups, &mut draw)?;
            Ok(Box::new(Ready::unproven(round)))
        }
    }
}

#[cfg(test)]
mod tests;
