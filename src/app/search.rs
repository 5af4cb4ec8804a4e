//! The search that runs outside while a preview shows: begun, stopped and answered.

use super::message::Effect;
use super::model::Model;
use super::page::Page;
use super::page::forming::{Forming, Looking, Preview};
use super::walk::Walk;
use crate::grouping::Found;

/// Which search runs outside. Tickets are never used twice, so that an answer that comes late is known for what it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outside {
    /// The ticket that was given out last.
    last: u64,
    /// The ticket of the search that runs.
    on: Option<u64>,
}

/// Forms the groups that show anew where others are there by now, and starts or stops the search outside, so that it
/// runs for what the page shows, and for nothing else.
pub(super) fn tend(model: &mut Model, effects: &mut Vec<Effect>) {
    let mut outside = model.outside;
    if let Some(walk) = model.walk_mut() {
        let session = std::sync::Arc::clone(&walk.session);
        if let Some(preview) = preview(walk).filter(|preview| preview.is_stale(&session)) {
            preview.form(&session);
        }
    }
    match model.walk_mut().and_then(preview) {
        Some(Preview { looking: Looking::On(ticket), .. }) if outside.on == Some(*ticket) => {}
        Some(preview) if preview.looking == Looking::Wanted => {
            let Some(question) = preview.wanted().cloned() else { return };
            outside.last += 1;
            outside.on = Some(outside.last);
            preview.looking = Looking::On(outside.last);
            effects.push(Effect::Search { ticket: outside.last, question });
        }
        Some(_) | None => {
            if outside.on.take().is_some() {
                effects.push(Effect::StopSearch);
            }
        }
    }
    model.outside = outside;
}

/// Any key stops the search: what stands on the screen is what the key is about.
pub(super) fn stop(model: &mut Model) {
    if let Some(preview) = model.walk_mut().and_then(preview)
        && matches!(preview.looking, Looking::On(_) | Looking::Wanted)
    {
        preview.looking = Looking::Stopped;
    }
}

/// Takes the search up again that a key stopped, once what floated above the groups is gone.
pub(super) fn resume(model: &mut Model) {
    if let Some(preview) = model.walk_mut().and_then(preview)
        && preview.looking == Looking::Stopped
    {
        preview.looking = Looking::Wanted;
    }
}

/// Takes in what the search found; nothing, when it looked for something else than what shows now.
pub(super) fn found(model: &mut Model, ticket: u64, found: &Found, over: bool) {
    if over && model.outside.on == Some(ticket) {
        model.outside.on = None;
    }
    let Some(walk) = model.walk_mut() else { return };
    let session = std::sync::Arc::clone(&walk.session);
    if let Some(preview) = preview(walk) {
        preview.found(&session, ticket, found, over);
    }
}

fn preview(walk: &mut Walk) -> Option<&mut Preview> {
    match &mut walk.page {
        Page::Forming(Forming::Preview(preview)) => Some(preview.as_mut()),
        _ => None,
    }
}
