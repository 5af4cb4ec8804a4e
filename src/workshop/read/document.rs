//! The script as a whole: what it is called, its lengths, variables, attributes, steps, report.

use std::ops::RangeInclusive;

use indexmap::IndexMap;
use serde_json::Map;
use toml::de::{DeTable, DeValue};

use super::keys::Keys;
use super::minutes::LENGTH;
use super::step::step;
use super::walk::{Ids, Key, Value, Walk, in_order};
use super::{Expected, Problem, SECTIONS};
use crate::workshop::{After, Aftercare, Attribute, AttributeValue, ReportOptions, Script, Variable};

/// The most that a script may count of anything: people, groups, answers.
pub(super) const MANY: RangeInclusive<u32> = 1..=1000;

/// Variables that change while a workshop runs: what a script says of them would not last.
const KEPT: &[&str] = &["n", "groups", "loop"];

/// Reads the whole script.
pub(super) fn script<'s>(walk: &mut Walk<'s>, table: &DeTable<'s>) -> Script {
    // Any text may name a variable and any item an attribute, wherever these are declared.
    walk.variables = names_in(table, "variables");
    walk.attributes = names_in(table, "attributes");
    Keys::read(walk, table, 0..0, |t| {
        let id = t.id("id");
        let title = t.text("title");
        let subtitle = t.maybe_text("subtitle");
        let mut lengths = t.lengths("lengths", |_, _, _| {});
        lengths.sort_unstable();
        t.walk.lengths.clone_from(&lengths);
        let length = t.number("length", LENGTH);
        if let Some(length) = length {
            t.walk.check_length(t.span_of("length"), "length", length);
        }
        let mut ids = Ids::new();
        Script {
            id,
            title,
            subtitle,
            lengths,
            length,
            expected: t.number("expected", MANY),
            credit: t.maybe_text("credit"),
            variables: t.named("variables", variable),
            attributes: t.named("attributes", attribute),
            steps: t.some("steps", |walk, value| step(walk, value, &mut ids)),
            report: t.table("report", report).unwrap_or_default(),
            extra: Map::new(),
        }
    })
}

fn names_in(table: &DeTable<'_>, key: &str) -> Vec<String> {
    let names = table.get(key).and_then(|value| value.get_ref().as_table());
    names.map_or_else(Vec::new, |names| names.keys().map(|name| name.get_ref().to_string()).collect())
}

fn variable<'s>(walk: &mut Walk<'s>, name: &Key<'s>, value: &Value<'s>) -> Option<Variable> {
    let word: &str = name.get_ref();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if word.is_empty() || !word.bytes().all(fits) {
        let name_span = name.span();
        let name = word.to_owned();
        walk.report(name_span, Problem::BadVariable { name });
    } else if KEPT.contains(&word) {
        walk.reserved(name.span(), word);
    }
    walk.table(value, word, |t| Variable {
        ask: t.maybe_text("ask"),
        example: t.maybe_text("example"),
        default: t.get("default").and_then(|value| t.walk.text_or_blank(value, "default", true)),
        extra: Map::new(),
    })
}

fn attribute<'s>(walk: &mut Walk<'s>, name: &Key<'s>, value: &Value<'s>) -> Option<Attribute> {
    walk.check_id(name.span(), name.get_ref());
    let mut ids = Ids::new();
    walk.table(value, name.get_ref(), |t| Attribute {
        question: t.text("question"),
        notes: t.maybe_text("notes"),
        values: t.list("values", |walk, value| {
            walk.table(value, "values", |t| AttributeValue {
                id: t.unique_id("id", &mut ids),
                name: t.text("name"),
                word: t.maybe_text("word"),
                colour: t.word("colour"),
                extra: Map::new(),
            })
        }),
        extra: Map::new(),
    })
}

fn report(t: &mut Keys<'_, '_>) -> ReportOptions {
    ReportOptions {
        question: t.maybe_text("question"),
        off: t.words_of("off", SECTIONS),
        aftercare: aftercare(t),
        sources: t.texts("sources"),
        extra: Map::new(),
    }
}

/// Texts, each with how long after the workshop it happens where that is said: a table with a `text`.
fn aftercare(t: &mut Keys<'_, '_>) -> Vec<Aftercare> {
    const KEY: &str = "aftercare";
    match t.get(KEY).map(Value::get_ref) {
        Some(DeValue::Array(_)) => t.list(KEY, |walk, value| match value.get_ref() {
            DeValue::Table(table)
                if ["text", "days", "weeks", "months", "erase"]
                    .iter()
                    .any(|key| table.contains_key(*key)) =>
            {
                walk.table(value, KEY, |t| {
                    Aftercare::After(After {
                        days: t.number("days", MANY).unwrap_or(0),
                        weeks: t.number("weeks", MANY).unwrap_or(0),
                        months: t.number("months", MANY).unwrap_or(0),
                        erase: t.flag("erase"),
                        text: t.text("text"),
                        extra: Map::new(),
                    })
                })
            }
            _ => walk.text(value, KEY).map(Aftercare::Told),
        }),
        _ => t.texts(KEY).into_iter().map(Aftercare::Told).collect(),
    }
}

impl<'k, 's> Keys<'k, 's> {
    /// A table whose keys are names of the script's own making, each value read by `read`.
    fn named<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Walk<'s>, &'k Key<'s>, &'k Value<'s>) -> Option<T>,
    ) -> IndexMap<String, T> {
        let mut named = IndexMap::new();
        let Some(value) = self.get(key) else {
            return named;
        };
        let DeValue::Table(table) = value.get_ref() else {
            self.walk.wrong_type(value, key, Expected::Table);
            return named;
        };
        for (name, value) in in_order(table) {
            if let Some(value) = read(self.walk, name, value) {
                named.insert(name.get_ref().to_string(), value);
            }
        }
        named
    }
}
