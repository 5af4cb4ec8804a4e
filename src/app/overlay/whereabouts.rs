//! What each act does on the page of who goes where.

use std::sync::Arc;

use super::Overlay;
use crate::app::action::Action;
use crate::app::message::Effect;
use crate::app::model::Model;

/// The rows that a page key moves.
const PAGE: usize = 10;

/// Moves on the page, mends what it shows, or prints it.
pub(super) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    if *action == Action::MendRounds {
        let now = model.now;
        if let Some(told) = model.walk_mut().and_then(|walk| walk.mend_rounds(now)) {
            model.tell(told);
        }
        return;
    }
    let Some(walk) = model.walk() else { return };
    let rounds = walk.rounds_here();
    let last = walk.session.whereabouts(&rounds).len().saturating_sub(1);
    let print = Effect::Print {
        beside: walk.path.clone(),
        session: Arc::clone(&walk.session),
        rounds: rounds.into_iter().cloned().collect(),
    };
    let Some(Overlay::Whereabouts { first }) = model.overlays.last_mut() else { return };
    match action {
        Action::Down => *first = (*first + 1).min(last),
        Action::Up => *first = first.saturating_sub(1),
        Action::Next => *first = (*first + PAGE).min(last),
        Action::Previous => *first = first.saturating_sub(PAGE),
        Action::Print => effects.push(print),
        Action::Help => model.overlays.push(Overlay::Help { scroll: 0 }),
        _ => {}
    }
}
