//! The one-line capture at the foot of the page, which goes on above it.

use super::Overlay;
use crate::app::act;
use crate::app::action::Action;
use crate::app::message::Effect;
use crate::app::model::{Model, Told};

/// Keeps the line; what is meant for the page goes on to the page.
pub(super) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    if !matches!(action, Action::Accept) {
        forget_kept(model);
    }
    match action {
        Action::Accept => keep(model),
        Action::Text(edit) => act::edit_or_undo(model, edit),
        Action::Leave | Action::Line => {
            model.overlays.pop();
        }
        _ => {
            act::act(model, action, effects);
            // Before the first item there is nothing that words could belong to.
            if model.walk().is_none_or(|walk| walk.session.item().is_none()) {
                model.overlays.retain(|overlay| !matches!(overlay, Overlay::Line { .. }));
            }
        }
    }
}

/// Keeps what is typed; the line is empty for the next. An empty line stays as it is.
fn keep(model: &mut Model) {
    let now = model.now;
    let Some(Overlay::Line { field, .. }) = model.overlays.last_mut() else { return };
    if field.is_blank() {
        return;
    }
    let line = field.text().to_owned();
    let Some(walk) = model.walk_mut() else { return };
    let reading = walk.read_line(&line, now);
    if !walk.keep_line(&line, now) {
        model.tell(Told::WordsPlease);
        return;
    }
    if let Some(Overlay::Line { field, kept }) = model.overlays.last_mut() {
        field.take();
        // Nothing else on a page with a clock shows where the words went.
        *kept = Some(Box::new(reading));
    }
}

/// What was kept is told until something else is done: on another page the same line could mean something else.
pub(super) fn forget_kept(model: &mut Model) {
    for overlay in &mut model.overlays {
        if let Overlay::Line { kept, .. } = overlay {
            *kept = None;
        }
    }
}
