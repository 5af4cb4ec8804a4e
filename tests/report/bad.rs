//! Sessions that lack parts, point at what is not there, or hold more than anybody would say.

use kring::report::{Format, Options, render, report};
use kring::session::Session;
use kring::store;
use serde_json::Value;

use crate::{OPTIONS, answers_of, session, written};

const ALL: Options = Options { times: true, ..OPTIONS };

fn data() -> Value {
    serde_json::from_str(include_str!("session.json")).unwrap()
}

fn sections(session: &Session) -> Vec<&'static str> {
    report(session, &ALL).sections.into_iter().map(|section| section.id).collect()
}

#[test]
fn what_is_missing_takes_only_its_own_section_away() {
    let whole = sections(&session());
    let keys = data().as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let mut lost_some = 0;
    for key in keys {
        let mut data = data();
        data.as_object_mut().unwrap().shift_remove(&key);
        // What a session cannot be without is refused when it is read, with its name.
        let Ok(session) = serde_json::from_value::<Session>(data) else {
            assert!(
                ["format", "version", "id", "title", "language", "seed", "length"].contains(&key.as_str())
                    || ["started_at", "workshop", "place"].contains(&key.as_str()),
                "{key}"
            );
            continue;
        };
        let left = sections(&session);
        let gone: Vec<_> = whole.iter().filter(|id| !left.contains(id)).copied().collect();
        let may_go: &[&str] = match key.as_str() {
            "groupings" => &["groups"],
            "answers" => &["asked"],
            "parking_lot" => &["parking"],
            "result" => &["result"],
            "report" => &["patterns"],
            _ => &[],
        };
        assert_eq!(gone, may_go, "without {key}");
        lost_some += usize::from(!gone.is_empty());
        for format in Format::ALL {
            render(format, &session, &ALL).unwrap();
        }
    }
    assert_eq!(lost_some, 5);
}

/// Changes every id that points at something, and leaves the ids themselves.
fn point_nowhere(value: &mut Value) {
    const POINTERS: [&str; 9] =
        ["item", "group", "question", "theme", "from", "step", "phase", "leader", "members"];
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(id) if POINTERS.contains(&key.as_str()) => *id = format!("nergens-{id}"),
                    _ => point_nowhere(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(point_nowhere),
        _ => {}
    }
}

#[test]
fn what_points_nowhere_is_still_told() {
    let mut data = data();
    for key in ["tallies", "groupings", "rounds", "answers", "parking_lot", "actions", "factors", "timeline"]
    {
        point_nowhere(&mut data[key]);
    }
    data["report"]["picked"] = serde_json::json!(["nergens"]);
    let session: Session = serde_json::from_value(data).unwrap();
    let text = written(&session, kring::workshop::Lang::Nl);
    let said = answers_of(&text);
    for answer in &session.answers {
        let first = answer.text.lines().next().unwrap();
        assert!(said.iter().any(|said| said.starts_with(first)), "{first}\n{text}");
    }
    for words in ["nergens-a5", "nergens-g1", "Te veel overleg", "Wie betaalt de koffie?"] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    for format in Format::ALL {
        render(format, &session, &ALL).unwrap();
    }
}

#[test]
fn half_an_emoji_in_the_file_costs_nothing_else() {
    let text = include_str!("session.json").replace("durf te vragen", "durf \\ud83d te \\ude00vragen");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("half.json");
    std::fs::write(&path, text).unwrap();
    let read = store::read(&path).unwrap();
    let mut whole = session();
    let said = whole.answers.iter_mut().find(|answer| answer.text == "durf te vragen").unwrap();
    said.text = "durf \u{fffd} te \u{fffd}vragen".to_owned();
    assert_eq!(read, whole);
}

#[test]
fn a_hundred_thousand_answers_are_all_there() {
    let mut session = session();
    let pattern = session.answers[4].clone();
    let said = |at: usize| format!("| {at} | *a* `b` <script> #{at} =1+1");
    session.answers = (0..100_000)
        .map(|at| {
            let mut answer = pattern.clone();
            answer.id = format!("n{at}");
            answer.group = Some(["g1", "g2", "g3"][at % 3].to_owned());
            answer.text = said(at);
            answer
        })
        .collect();
    session.report = serde_json::Map::new();
    let mut there = answers_of(&written(&session, kring::workshop::Lang::Nl));
    there.retain(|answer| answer.starts_with('|'));
    assert_eq!(there.len(), 100_000);
    there.sort_unstable();
    let mut wanted: Vec<_> = (0..100_000).map(said).collect();
    wanted.sort_unstable();
    assert!(there == wanted);
}
