//! What a workshop ends with, and its breaks: result, actions, commitments, parking, break, last.

use serde_json::Map;

use super::document::MANY;
use super::keys::Keys;
use super::references::OUTCOMES;
use super::walk::Ids;
use crate::workshop::{Actions, Commitments, FormField, Last, Parking, Pause, ResultForm};

/// Reads the end result.
pub(super) fn result(t: &mut Keys<'_, '_>) -> ResultForm {
    let text = t.maybe_text("text");
    t.not_empty("lines");
    ResultForm { text, lines: form(t, "lines"), extra: Map::new() }
}

/// The lines of a form.
pub(super) fn form(t: &mut Keys<'_, '_>, key: &'static str) -> Vec<FormField> {
    let mut ids = Ids::new();
    t.list(key, |walk, value| {
        walk.table(value, key, |t| FormField {
            id: t.unique_id("id", &mut ids),
            text: t.text("text"),
            optional: t.flag("optional"),
            extra: Map::new(),
        })
    })
}

/// Reads the agreeing of actions.
pub(super) fn actions(t: &mut Keys<'_, '_>) -> Actions {
    Actions {
        text: t.maybe_text("text"),
        max: t.number("max", MANY),
        from: t.item("from", OUTCOMES),
        carry: t.flag("carry"),
        extra: Map::new(),
    }
}

/// Reads personal commitments.
pub(super) fn commitments(t: &mut Keys<'_, '_>) -> Commitments {
    Commitments { text: t.maybe_text("text"), extra: Map::new() }
}

/// Reads the coming back of what was parked.
pub(super) fn parking(t: &mut Keys<'_, '_>) -> Parking {
    Parking { text: t.maybe_text("text"), extra: Map::new() }
}

/// Reads a break.
pub(super) fn pause(t: &mut Keys<'_, '_>) -> Pause {
    Pause { text: t.maybe_text("text"), extra: Map::new() }
}

/// Reads the last page.
pub(super) fn last(t: &mut Keys<'_, '_>) -> Last {
    Last { text: t.texts("text"), extra: Map::new() }
}
