//! Items: what all kinds have, and which reader a kind has.

use super::keys::Keys;
use super::references::ItemNote;
use super::walk::{Value, Walk};
use super::{Problem, breakout, closing, plenary};
use crate::workshop::{Item, ItemKind, Pause};

/// Ids that name places of the program's own.
const RESERVED: &[&str] = &["start", "setup"];

/// Reads what a kind has of its own.
type Reader = fn(&mut Keys<'_, '_>) -> ItemKind;

/// Every kind, by its word in a script.
const KINDS: &[(&str, Reader)] = &[
    ("talk", |t| ItemKind::Talk(plenary::talk(t))),
    ("ask", |t| ItemKind::Ask(plenary::ask(t))),
    ("groups", |t| ItemKind::Groups(breakout::groups(t))),
    ("breakout", |t| ItemKind::Breakout(breakout::breakout(t))),
    ("harvest", |t| ItemKind::Harvest(breakout::harvest(t))),
    ("themes", |t| ItemKind::Themes(plenary::themes(t))),
    ("vote", |t| ItemKind::Vote(plenary::vote(t))),
    ("factors", |t| ItemKind::Factors(plenary::factors(t))),
    ("result", |t| ItemKind::Result(closing::result(t))),
    ("actions", |t| ItemKind::Actions(closing::actions(t))),
    ("commitments", |t| ItemKind::Commitments(closing::commitments(t))),
    ("parking", |t| ItemKind::Parking(closing::parking(t))),
    ("break", |t| ItemKind::Break(closing::pause(t))),
    ("last", |t| ItemKind::Last(closing::last(t))),
];

/// Reads an item.
pub(super) fn item<'s>(walk: &mut Walk<'s>, value: &Value<'s>) -> Option<Item> {
    walk.table(value, "items", |t| {
        let id = item_id(t);
        let read = t.must("kind").one_of("kind", KINDS);
        let title = t.maybe_text("title");
        let minutes = t.minutes("minutes");
        let min_minutes = t.minutes("min_minutes");
        t.check_least(("min_minutes", min_minutes.as_ref()), ("minutes", minutes.as_ref()));
        let optional = t.flag("optional");
        let lengths = t.lengths("lengths", |walk, span, length| {
            walk.check_length(span, "lengths", length);
        });
        let needs = t.variables("needs");
        let notes = t.maybe_text("notes");
        let kind = read.map(|read| read(t));
        if kind.is_none() {
            t.let_be();
        }
        t.walk.items.push(ItemNote {
            id: id.clone(),
            kind: kind.as_ref().map(ItemKind::name),
            step: t.walk.step,
        });
        Item {
            id,
            title,
            minutes,
            min_minutes,
            optional,
            lengths,
            needs,
            notes,
            // A kind that is not known has been reported.
            kind: kind.unwrap_or(ItemKind::Break(Pause::default())),
        }
    })
}

/// The id of an item: no other item of the script has it.
fn item_id(t: &mut Keys<'_, '_>) -> String {
    let id = t.id("id");
    reserved(t, &id);
    if !id.is_empty() && t.walk.items.iter().any(|item| item.id == id) {
        let span = t.span_of("id");
        let id = id.clone();
        t.walk.report(span, Problem::DuplicateId { id });
    }
    id
}

/// Reports an id that the program keeps for a place of its own.
pub(super) fn reserved(t: &mut Keys<'_, '_>, id: &str) {
    if RESERVED.contains(&id) {
        t.walk.reserved(t.span_of("id"), id);
    }
}
