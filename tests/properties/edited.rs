//! Session files that somebody edited by hand: what can be read at all can be shown, gone on with and reported.

use kring::report::{Options, markdown, report};
use kring::session::{History, Place, Session};
use kring::workshop::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::hand::Flow;

const FULL: &str = include_str!("../../examples/session.json");

/// Every place in a value, as a JSON pointer.
fn places(value: &Value, here: String, all: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(value, format!("{here}/{key}"), all);
        }),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| places(value, format!("{here}/{at}"), all));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    all.push(here);
}

fn values() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(0),
        json!(1),
        json!(7),
        json!(u32::MAX),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(""),
        json!("gone"),
        json!("\u{1b}[2J\u{202e}\n"),
        json!("9999-12-30T23:59:59.999+14:00"),
        json!("-009999-01-03T00:00:00Z"),
        json!([]),
        json!({}),
        json!(true),
    ])
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn what_can_be_read_can_be_gone_on_with(
        // Few of the thousands of places are outside the script; those have more to say.
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), values()), 1..8),
        item in any::<prop::sample::Index>(),
        keys in prop::collection::vec(
            prop::sample::select(vec![
                "<pgdn>", "<pgup>", "<enter>", "<tab>", "<esc>", "<up>", "<down>", "u", "1", "9", "+", "-", " ", "x",
                "m", "r", "w", "j", "<c-z>", "<c-y>", "<f4>", "<f7>", "<f8>", "<wait:2s>", "k",
            ]),
            0..25,
        ),
    ) {
        let mut file: Value = serde_json::from_str(FULL).unwrap();
        let (mut all, mut own) = (Vec::new(), Vec::new());
        places(&file, String::new(), &mut all);
        own.extend(all.iter().filter(|place| !place.starts_with("/workshop") && !place.starts_with("/timeline")));
        for (at, in_script, value) in edits {
            let place = if in_script { at.get(&all) } else { *at.get(&own) };
            if let Some(found) = file.pointer_mut(place) {
                *found = value;
            }
        }
        let items: Vec<String> = file.pointer("/workshop/steps").and_then(Value::as_array).into_iter().flatten()
            .flat_map(|step| step["items"].as_array().into_iter().flatten().map(|item| item["id"].to_string()))
            .collect();
        if !items.is_empty() && let Some(place) = file.pointer_mut("/place/item") {
            *place = Value::from(item.get(&items).trim_matches('"'));
        }
        let Ok(session) = serde_json::from_value::<Session>(file) else { return Ok(()) };
        for language in Lang::ALL {
            let _ = markdown(&report(&session, &Options { language, times: true, anonymous: false, bom: false }));
        }
        let mut s = Flow::at_start(Lang::Nl, kring::app::Now { at: session.started_at, mono_ms: 0 });
        s.open(session, History::default(), true);
        let _ = s.screen();
        for key in keys {
            s.press(key);
        }
        let _ = (s.screen(), s.screen_at((60, 20)), s.screen_at((200, 60)));
        let written = serde_json::to_string(s.session()).unwrap();
        prop_assert!(serde_json::from_str::<Session>(&written).is_ok());
    }
}

/// Sets all that is called so, wherever it stands outside the script.
fn set_all(value: &mut Value, name: &str, to: &Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == name {
                    match value {
                        Value::Object(counts) => counts.values_mut().for_each(|count| *count = to.clone()),
                        other => *other = to.clone(),
                    }
                } else if key != "workshop" {
                    set_all(value, name, to);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| set_all(value, name, to)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn numbers_beyond_any_room_are_borne() {
    let most = json!(u32::MAX);
    for (name, to) in [
        ("counts", &most),
        ("count", &most),
        ("people_present", &most),
        ("size", &most),
        ("number", &most),
        ("planned_s", &most),
        ("next_id", &json!(u64::MAX)),
        ("extended_s", &json!(i64::MAX)),
        ("extended_s", &json!(i64::MIN)),
        ("paused_s", &json!(i64::MAX)),
        ("paused_s", &json!(i64::MIN)),
        ("started_at", &json!("9999-12-30T22:00:00Z")),
        ("started_at", &json!("-009999-01-03T00:00:00Z")),
        ("shown", &most),
        ("seed", &json!(u64::MAX)),
        ("length", &most),
        ("head_counts", &json!({ "black": u32::MAX, "white": u32::MAX })),
    ] {
        let mut file: Value = serde_json::from_str(FULL).unwrap();
        set_all(&mut file, name, to);
        for round in file["rounds"].as_array_mut().unwrap().iter_mut() {
            round["ended_at"] = Value::Null;
        }
        let session: Session = serde_json::from_value(file).unwrap();
        let _ = markdown(&report(
            &session,
            &Options { language: Lang::Nl, times: true, anonymous: false, bom: false },
        ));
        let now = kring::app::Now { at: crate::hand::half_past_one(), mono_ms: 0 };
        let mut s = Flow::at_start(Lang::Nl, now);
        s.press("<size:80x24><disk:slow>");
        for (step, item, phase) in [
            ("warmup", "w1", None),
            ("warmup", "w5", None),
            ("groups", "form", None),
            ("continue", "work", None),
            ("continue", "work", Some("talk")),
            ("continue", "harvest", None),
            ("closing", "failure", None),
            ("closing", "parking", None),
        ] {
            let place = Place { phase: phase.map(str::to_owned), ..Place::of(step, item) };
            s.open(Session { place, ..session.clone() }, History::default(), true);
            let _ = s.screen();
            s.press("<esc>+-1<tab><wait:1s><space><space>mr");
            let _ = s.screen();
            s.press("<esc><esc>");
            assert_eq!(s.item(), item, "{name} {to}");
        }
    }
}
