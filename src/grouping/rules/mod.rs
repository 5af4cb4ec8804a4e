//! What must hold: rules as a search can ask them, whether they can hold at all, and if not, which of them clash.
//!
//! | file | subject |
//! |---|---|
//! | `rulebook` | rules compiled: who moves as one, who has a home, who avoids whom, how many of a kind |
//! | `seating`, `filling` | a seating within the rules, or the proof that there is none |
//! | `conflict` | the smallest set of rules found that cannot hold |
//! | `broken` | which rules given groups break |
//! | `lists` | lists of unequal length |

mod broken;
mod conflict;
mod filling;
mod lists;
mod rulebook;
mod seating;
#[cfg(test)]
mod tests;

pub use broken::holds;
pub(super) use filling::Dealing;
pub(super) use rulebook::{NOWHERE, Rulebook};
pub(super) use seating::{Plan, Seating, hasty, seating};

use super::arrangement::{GroupError, head_count};
use super::limits::Bounds;
use super::question::Question;
use super::rng::Draw;

/// Elementary steps spent on finding a seating before it is said that none was found: some 50 ms.
const PATIENCE: u64 = 6_000_000;

/// The rules of a question within `bounds`, and a plan that keeps them.
///
/// # Errors
///
/// When a rule names what is not there, when the rules cannot hold, or when neither a seating nor a proof was found.
pub(super) fn plan(
    question: &Question,
    bounds: Bounds,
    draw: &mut Draw,
) -> Result<(Rulebook, Plan), GroupError> {
    head_count(&[question.people])?;
    rulebook::names_are_known(question)?;
    let all: Vec<usize> = (0..question.rules.len()).collect();
    let Some(book) = Rulebook::new(question, bounds, &all) else {
        return Err(GroupError::Conflict { rules: conflict::smallest(question, bounds, draw) });
    };
    match seating(&book, draw, PATIENCE) {
        Seating::Found(plan) => Ok((book, plan)),
        Seating::Impossible => {
            Err(GroupError::Conflict { rules: conflict::smallest(question, bounds, draw) })
        }
        Seating::Unknown => Err(GroupError::NotFound),
    }
}
