//! Work in groups: forming them, the rounds, the harvest.

use indexmap::IndexMap;
use serde_json::Map;
use toml::de::DeValue;

use super::Expected;
use super::closing::form;
use super::document::MANY;
use super::keys::Keys;
use super::nearest::nearest;
use super::walk::{Ids, Value, Walk, in_order};
use crate::workshop::{
    Arrange, Assign, Breakout, Groups, Harvest, Minutes, PerLength, Phase, Question, Role, Rotation,
};

/// The kind of item that forms groups.
const GROUPS: &[&str] = &["groups"];

/// The kind of item that groups work in.
const BREAKOUT: &[&str] = &["breakout"];

/// Reads how groups are formed.
pub(super) fn groups(t: &mut Keys<'_, '_>) -> Groups {
    let arrange = t.one_of(
        "arrange",
        &[("gather", Arrange::Gather), ("mix", Arrange::Mix), ("random", Arrange::Random)],
    );
    let groups = Groups {
        by: t.attributes("by"),
        arrange: arrange.unwrap_or_default(),
        groups: t.number("groups", MANY),
        size: t.number("size", MANY),
        min: t.number("min", MANY),
        max: t.number("max", MANY),
        merge: t.item("merge", GROUPS),
        places: t.texts("places"),
        roles: t.list("roles", |walk, value| {
            walk.table(value, "roles", |t| Role {
                name: t.text("name"),
                find: t.text("find"),
                extra: Map::new(),
            })
        }),
        text: t.texts("text"),
        extra: Map::new(),
    };
    t.conflict("size", "groups");
    let above = |low: Option<u32>, high: Option<u32>| low.zip(high).is_some_and(|(l, h)| l > h);
    if above(groups.min, groups.max) {
        t.above("min", "max");
    }
    if above(groups.min, groups.size) {
        t.above("min", "size");
    }
    if above(groups.size, groups.max) {
        t.above("size", "max");
    }
    groups
}

/// Reads work in groups.
pub(super) fn breakout(t: &mut Keys<'_, '_>) -> Breakout {
    let assign =
        t.one_of("assign", &[("each", Assign::Each), ("same", Assign::Same), ("carousel", Assign::Carousel)]);
    let rotation = t.one_of(
        "rotation",
        &[
            ("none", Rotation::None),
            ("carousel", Rotation::Carousel),
            ("scatter", Rotation::Scatter),
            ("remix", Rotation::Remix),
        ],
    );
    let groups = t.item("groups", GROUPS);
    let mut ids = Ids::new();
    let questions = t.some("questions", |walk, value| question(walk, value, &mut ids));
    let pick = pick(t, &questions);
    let mut ids = Ids::new();
    let phases = t.list("phases", |walk, value| phase(walk, value, &mut ids));
    // Who only works alone needs no group.
    if phases.is_empty() || phases.iter().any(|phase| !phase.solo) {
        t.some_before("groups", GROUPS);
    }
    Breakout {
        groups,
        questions,
        assign: assign.unwrap_or_default(),
        pick,
        phases,
        rounds: t.number("rounds", MANY),
        rotation: rotation.unwrap_or_default(),
        hosts: t.flag("hosts"),
        max_answers: t.number("max_answers", MANY),
        hold: t.flag("hold"),
        extra: Map::new(),
    }
}

fn question<'s>(walk: &mut Walk<'s>, value: &Value<'s>, ids: &mut Ids) -> Option<Question> {
    walk.table(value, "questions", |t| Question {
        id: t.unique_id("id", ids),
        text: t.text("text"),
        parts: t.texts("parts"),
        prompts: t.texts("prompts"),
        extra: Map::new(),
    })
}

/// The questions to take by number of groups.
fn pick(t: &mut Keys<'_, '_>, questions: &[Question]) -> IndexMap<String, Vec<String>> {
    let mut pick = IndexMap::new();
    let Some(value) = t.get("pick") else {
        return pick;
    };
    let DeValue::Table(table) = value.get_ref() else {
        t.walk.wrong_type(value, "pick", Expected::Table);
        return pick;
    };
    for (number, value) in in_order(table) {
        t.walk.number_key(number, "pick", &MANY);
        let mut picked = Vec::new();
        for (span, id) in t.walk.words(value, "pick") {
            if !questions.iter().any(|question| question.id == id) {
                let nearest = nearest(&id, questions.iter().map(|question| &question.id));
                t.walk.unknown(span, "pick", &id, nearest);
            }
            picked.push(id);
        }
        if value.get_ref().as_array().is_some_and(|ids| ids.is_empty()) {
            t.walk.empty(value.span(), number.get_ref());
        }
        pick.insert(number.get_ref().to_string(), picked);
    }
    pick
}

fn phase<'s>(walk: &mut Walk<'s>, value: &Value<'s>, ids: &mut Ids) -> Option<Phase> {
    walk.table(value, "phases", |t| Phase {
        id: t.unique_id("id", ids),
        title: t.text("title"),
        text: t.text("text"),
        minutes: minutes(t),
        auto: t.flag("auto"),
        solo: t.flag("solo"),
        silent: t.flag("silent"),
        extra: Map::new(),
    })
}

/// How long a phase takes; that has to be there.
fn minutes(t: &mut Keys<'_, '_>) -> PerLength<Minutes> {
    let minutes = t.must("minutes").minutes("minutes");
    minutes.unwrap_or(PerLength::Same(Minutes::default()))
}

/// Reads how what the groups found is taken down.
pub(super) fn harvest(t: &mut Keys<'_, '_>) -> Harvest {
    let harvest = Harvest {
        of: t.item("of", BREAKOUT),
        text: t.maybe_text("text"),
        group_minutes: t.minutes("group_minutes"),
        form: form(t, "form"),
        max_answers: t.number("max_answers", MANY),
        hold: t.flag("hold"),
        extra: Map::new(),
    };
    t.some_before("of", BREAKOUT);
    harvest
}
