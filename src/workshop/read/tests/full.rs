//! A script that uses every kind and every key.

use std::collections::BTreeSet;

use super::super::{Problem, script};
use super::shown;
use crate::workshop::{ItemKind, Lang, Minutes, PerLength, Script, Text};

pub const SOURCE: &str = include_str!("full.toml");

fn full() -> Script {
    assert_eq!(shown::diagnostics(SOURCE), [""; 0]);
    script(SOURCE).unwrap()
}

#[test]
fn everything_survives_the_session_file() {
    let read = full();
    let json = serde_json::to_string_pretty(&read).unwrap();
    assert_eq!(serde_json::from_str::<Script>(&json).unwrap(), read);
}

#[test]
fn everything_is_read_as_written() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&full()).unwrap());
}

#[test]
fn every_kind_is_there() {
    let read = full();
    let kinds: BTreeSet<_> = read.items().map(|(_, item)| item.kind.name()).collect();
    assert_eq!(kinds.len(), 14);
}

/// What sort of table a piece of the source is: its header, or its kind for an item.
fn sort_of(piece: &str) -> &str {
    let header = piece.lines().next().unwrap_or_default();
    match header.split_once('.') {
        Some(("[variables" | "[attributes", _)) => header.split('.').next().unwrap_or_default(),
        _ => piece.lines().find(|line| line.starts_with("kind = ")).unwrap_or(header),
    }
}

#[test]
fn no_key_is_left_out() {
    // Each table is given a key that nobody knows: what is said to be known instead must have been used somewhere.
    let (mut known, mut used) = (BTreeSet::new(), BTreeSet::new());
    for piece in SOURCE.split("\n\n").filter(|piece| piece.starts_with('[')) {
        let sort = sort_of(piece);
        let keys = piece.lines().filter_map(|line| line.split_once(" = "));
        used.extend(keys.map(|(key, _)| format!("{sort} {key}")));
        let (header, rest) = piece.split_once('\n').unwrap();
        let source = SOURCE.replacen(piece, &format!("{header}\nzz-zz = 1\n{rest}"), 1);
        for one in script(&source).unwrap_err().0 {
            if let Problem::UnknownKey { known: keys, .. } = one.problem {
                known.extend(keys.into_iter().map(|key| format!("{sort} {key}")));
            }
        }
    }
    let common = ["title", "minutes", "min_minutes", "optional", "lengths", "needs", "notes"];
    let common = |name: &&String| {
        name.starts_with("kind") && common.iter().any(|key| name.ends_with(&format!(" {key}")))
    };
    let unused = known.difference(&used).filter(|name| !common(name));
    // These have headers of their own.
    let headers = [
        "[[steps]] items",
        "kind = \"breakout\" phases",
        "kind = \"breakout\" pick",
        "kind = \"breakout\" questions",
        "kind = \"talk\" contrast",
    ];
    assert_eq!(unused.collect::<Vec<_>>(), headers);
    assert!(known.len() > 150, "{}", known.len());
}

#[test]
fn lengths_come_shortest_first_and_variables_in_the_order_of_the_file() {
    let read = full();
    assert_eq!(read.lengths, [60, 90]);
    assert_eq!(read.variables.keys().collect::<Vec<_>>(), ["organisation", "edition"]);
}

#[test]
fn what_may_be_written_short_is_read_in_full() {
    let read = full();
    let ItemKind::Talk(talk) = &read.item("talk").unwrap().kind else {
        panic!("not a talk");
    };
    let points: Vec<_> = talk.points.iter().map(|point| point.text.get(Lang::En)).collect();
    assert_eq!(points, ["short", "brief", "words"]);
    let ItemKind::Ask(ask) = &read.item("choice").unwrap().kind else {
        panic!("not a question");
    };
    let ids: Vec<_> = ask.options.iter().map(|option| option.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "none"]);
    let ItemKind::Last(last) = &read.item("bye").unwrap().kind else {
        panic!("not the last page");
    };
    assert_eq!(last.text, [Text::plain("Thanks, {organisation}.")]);
    let ItemKind::Harvest(harvest) = &read.item("crop").unwrap().kind else {
        panic!("not a harvest");
    };
    assert_eq!(harvest.group_minutes, Some(PerLength::Same(Minutes::from_seconds(90))));
}
