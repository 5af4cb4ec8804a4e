//! Steps.

use serde_json::Map;

use super::document::MANY;
use super::item::{item, reserved};
use super::keys::Keys;
use super::references::OUTCOMES;
use super::walk::{Ids, Value, Walk};
use crate::workshop::{Repeat, Step};

/// Reads a step and its items.
pub(super) fn step<'s>(walk: &mut Walk<'s>, value: &Value<'s>, ids: &mut Ids) -> Option<Step> {
    walk.step += 1;
    walk.table(value, "steps", |t| {
        let id = t.unique_id("id", ids);
        reserved(t, &id);
        let title = t.text("title");
        let numbered = t.flag("numbered");
        let interactive = t.flag("interactive");
        // What is repeated over comes before the step: only after this is the step one that repeats.
        let repeat = t.table("repeat", repeat);
        t.walk.repeats = repeat.is_some();
        let items = t.some("items", item);
        t.walk.repeats = false;
        Step { id, title, numbered, interactive, repeat, items, extra: Map::new() }
    })
}

fn repeat(t: &mut Keys<'_, '_>) -> Repeat {
    let repeat = Repeat {
        times: t.number("times", MANY),
        over: t.item("over", OUTCOMES),
        top: t.number("top", MANY),
        texts: t.texts("texts"),
        extra: Map::new(),
    };
    t.one_needed("times", "over");
    if !t.has("over") {
        t.not_with("top", "over");
    }
    repeat
}
