//! What the file of the walk holds, and what is made of it.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use kring::workshop::{builtin, read};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::{Value, json};

use crate::pty::Home;
use crate::words::{EN, NL, Words};

/// Everything that was said, counted and decided.
pub fn holds_everything(session: &Value, words: &Words) {
    assert_eq!(session["format"], "kring-session");
    assert_eq!(session["language"], words.lang);
    assert_eq!(session["title"], words.title);
    assert_eq!(session["length"], 90);
    assert_eq!(session["people_present"], 28);
    assert_eq!(session["variables"], json!({ "organisation": words.organisation }));
    assert_eq!(session["drafts"], json!({}), "nothing is half typed any more");
    assert_eq!(session["place"], json!({ "step": "closing", "item": "last" }));
    assert!(session["started_at"].as_str() < session["ended_at"].as_str());
    let script = read::script(&builtin::source("cop").unwrap()).unwrap();
    assert_eq!(session["workshop"], serde_json::to_value(script).unwrap(), "the script as run, complete");

    holds_answers(session, words);
    holds_counts(session, words);
    holds_groups(session, words);
    holds_rounds(session);
    holds_the_way(session);
}

/// Something that was said, and where.
struct Said<'a> {
    item: &'a str,
    /// The group's number; in the plenary 0.
    group: usize,
    text: String,
}

fn all_said(words: &Words) -> Vec<Said<'_>> {
    let mut all = Vec::new();
    let mut say = |item, group, text: &str| all.push(Said { item, group, text: text.to_owned() });
    for skill in words.skills {
        say("w3", 0, skill);
    }
    for (item, step) in
        ["explore-q1", "design-q2", "pilot-q1", "launch-q1", "grow-q1"].iter().zip(&words.steps)
    {
        say(item, 0, step.answer);
    }
    say("design-q2", 0, words.afterwards);
    say("grow-q3", 0, words.whole);
    for (index, answers) in words.answers.iter().enumerate() {
        for answer in answers {
            say("work", index + 1, answer);
        }
    }
    for line in &words.six[..4] {
        say("work", 5, line);
    }
    say("work", 3, words.six[4]);
    say("work", 5, &format!("{}\n{}", words.six[5], words.second_line));
    say("work", 1, words.room_to_group);
    for addition in words.room {
        say("work", 0, addition);
    }
    for said in words.checkout {
        say("c1", 0, said);
    }
    all
}

fn holds_answers(session: &Value, words: &Words) {
    let answers = session["answers"].as_array().unwrap();
    let wanted = all_said(words);
    assert_eq!(answers.len(), wanted.len());
    for Said { item, group, text } in &wanted {
        let answer =
            answers.iter().find(|answer| answer["text"] == **text).unwrap_or_else(|| panic!("{text}"));
        let (id, question, round) = match group.checked_sub(1) {
            Some(index) => {
                let of = &session["groupings"][0]["groups"][index];
                (of["id"].clone(), json!(format!("q{group}")), json!(1))
            }
            None => (Value::Null, Value::Null, Value::Null),
        };
        assert_eq!(answer["item"], *item, "{text}");
        assert_eq!(answer["group"], id, "{text}");
        assert_eq!(answer["question"], question, "{text}");
        assert_eq!(answer["round"], round, "{text}");
        assert_eq!(answer["source"], "desk", "{text}");
        assert_eq!(answer["plenary"], text == words.room_to_group, "{text}");
        assert_eq!(answer["unclear"], text.starts_with(words.six[5]), "{text}");
        assert!(answer["at"].as_str() > session["started_at"].as_str(), "{text}");
    }
}

fn holds_counts(session: &Value, words: &Words) {
    let tallies = json!([
        { "item": "w1", "counts": { "1": 1, "2": 2, "3": 8, "4": 10, "5": 5 } },
        { "item": "w2", "counts": { "table": 9, "room": 12, "train": 5, "no_idea": 2 } },
        { "item": "w5", "counts": { "hands": 19 } },
        { "item": "design-q1", "counts": { "fortnightly": 6, "monthly": 14, "quarterly": 7, "half_yearly": 1 } },
        { "item": "design-q3", "counts": { "hands": 11 } },
        { "item": "pilot-q3", "counts": { "1": 2, "2": 5, "3": 9, "4": 7, "5": 3 } },
        { "item": "grow-q2", "counts": { "none": 3, "few": 12, "some": 9, "many": 4 } },
        { "item": "c2", "counts": { "3": 3, "4": 12, "5": 13 } },
        { "item": "c4", "counts": { "hands": 21 } },
    ]);
    assert_eq!(session["tallies"], tallies);

    let factors = session["factors"].as_array().unwrap();
    let of = |tone: &str| -> Vec<(Value, Value)> {
        let some = factors.iter().filter(|factor| factor["tone"] == tone && factor["item"] == tone);
        some.map(|factor| {
            let name = if factor["text"].is_null() { &factor["id"] } else { &factor["text"] };
            (name.clone(), factor["count"].clone())
        })
        .collect()
    };
    let counted = |id: &str, count: u32| (json!(id), json!(count));
    let added = |text: &str| (json!(text), Value::Null);
    let failure =
        [counted("f1", 4), counted("f2", 9), counted("f4", 11), counted("f5", 2), added(words.missing[0])];
    assert_eq!(of("failure"), failure);
    assert_eq!(of("success"), [counted("s1", 8), counted("s2", 3), added(words.missing[1])]);

    let parked = session["parking_lot"].as_array().unwrap();
    let parked: Vec<_> = parked
        .iter()
        .map(|one| (one["text"].as_str().unwrap(), one["step"].as_str().unwrap(), one["done"] == true))
        .collect();
    let [first, second, third] = words.parked;
    assert_eq!(parked, [(first, "launch", true), (second, "grow", true), (third, "continue", false)]);
}

fn holds_groups(session: &Value, words: &Words) {
    let people = json!({ "black": 9, "white": 6, "blue": 5, "red": 5, "yellow": 3 });
    assert_eq!(session["head_counts"], json!({ "top_colour": people }));
    let groupings = session["groupings"].as_array().unwrap();
    let [grouping] = &groupings[..] else { panic!("{groupings:?}") };
    assert_eq!(grouping["item"], "form");
    assert_eq!(grouping["round"], 1);
    assert_eq!(grouping["arrange"], "gather");
    assert_eq!(grouping["by"], json!(["top_colour"]));
    // The second draw.
    assert!(grouping["seed"].is_u64() && grouping["seed"] != session["seed"]);

    let groups = grouping["groups"].as_array().unwrap();
    let numbers: Vec<_> = groups.iter().map(|group| group["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    let mut sizes: Vec<_> = groups.iter().map(|group| group["size"].as_u64().unwrap()).collect();
    // As they were before one person went from group 1 to group 2 by hand.
    sizes[0] += 1;
    sizes[1] -= 1;
    sizes.sort_unstable();
    assert_eq!(sizes, [5, 5, 6, 6, 6]);
    let mut total = json!({});
    for (group, question) in groups.iter().zip(["q1", "q2", "q3", "q4", "q5"]) {
        assert_eq!(group["question"], question);
        let mut size = 0;
        for (colour, people) in group["counts"].as_object().unwrap() {
            size += people.as_u64().unwrap();
            total[colour] = json!(total[colour].as_u64().unwrap_or(0) + people.as_u64().unwrap());
        }
        assert_eq!(group["size"], size);
    }
    assert_eq!(total, people, "nobody is lost");
    assert_eq!(groups[0]["place"], words.place);
    assert!(groups[1..].iter().all(|group| group["place"].is_string()));
}

fn holds_rounds(session: &Value) {
    let rounds = session["rounds"].as_array().unwrap();
    let phases: Vec<_> = rounds.iter().map(|round| round["phase"].as_str().unwrap()).collect();
    assert_eq!(phases, ["roles", "silent", "talk", "choose"]);
    let planned: Vec<_> = rounds.iter().map(|round| round["planned_s"].as_i64().unwrap()).collect();
    assert_eq!(planned, [60, 120, 420, 180]);
    let extended = |number: usize| rounds[number]["extended_s"].as_i64().unwrap();
    // Until two hours later, a minute more, as planned, one second.
    assert!((6900..=7200).contains(&extended(0)), "{}", extended(0));
    assert_eq!((extended(1), extended(2)), (60, 0));
    assert!((-180..0).contains(&extended(3)), "{}", extended(3));
    let stood: Vec<_> = rounds.iter().map(|round| round["paused_s"].as_i64().unwrap() > 0).collect();
    assert_eq!(stood, [true, true, false, false]);
    for round in rounds {
        assert_eq!((&round["item"], &round["round"]), (&json!("work"), &json!(1)));
        assert_eq!(round["paused_since"], Value::Null);
        assert!(round["started_at"].as_str() < round["ended_at"].as_str());
    }
    for pair in rounds.windows(2) {
        assert_eq!(pair[0]["ended_at"], pair[1]["started_at"], "one clock at a time");
    }
}

/// The timeline has every visit, and the acts that were taken back.
fn holds_the_way(session: &Value) {
    let timeline = session["timeline"].as_array().unwrap();
    let visits: Vec<_> = timeline
        .iter()
        .filter(|event| event["what"] == "item-entered")
        .map(|event| event["item"].as_str().unwrap())
        .collect();
    let back = ["design-q2", "design-q3", "pilot-talk", "design-q3", "design-q2", "design-q3", "pilot-talk"];
    assert!(visits.windows(back.len()).any(|some| some == back), "{visits:?}");
    let times = |what: &str| timeline.iter().filter(|event| event["what"] == what).count();
    assert_eq!((times("undone"), times("redone")), (2, 1));
    assert_eq!(times("parked"), 3);
    assert_eq!(times("clock-started"), 4);
    assert!(timeline.is_sorted_by_key(|event| event["at"].as_str().unwrap()));
}

/// Nobody else on the machine can read it.
pub fn is_private(path: &Path) {
    for path in [path, path.parent().unwrap()] {
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

/// It stands in the list.
pub fn is_listed(home: &Home, words: &Words) {
    let path = home.session_path().display().to_string();
    let listed = home.prints(&["--lang", words.lang, "sessions"]);
    assert!(listed.contains(words.title) && listed.contains(&path), "{listed}");
    let listed: Value = serde_json::from_str(&home.prints(&["sessions", "--format", "json"])).unwrap();
    assert_eq!(listed[0]["path"], path);
    assert_eq!(listed[0]["answers"], all_said(words).len());
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

/// As a report in both languages it has each answer under its group; as data it is the file.
pub fn is_exported(home: &Home, session: &Value, words: &Words) {
    let path = home.session_path().display().to_string();
    for of in [&NL, &EN] {
        let report = home.prints(&["export", &path, "--format", "md", "--lang", of.lang]);
        let sections = sections(&report);
        let mut found = 0;
        for Said { item, group, text } in all_said(words) {
            let under: Vec<_> = (sections.iter())
                .filter(|section| section.entries.iter().any(|entry| entry.starts_with(&text)))
                .map(|section| section.heading.as_str())
                .collect();
            let wanted = match (item, group) {
                ("work", 0) => Some(of.plenary.to_owned()),
                ("work", number) => Some(format!("{} {number} – {}", of.group, of.questions[number - 1])),
                _ => None,
            };
            assert_eq!(under.len(), 1, "{text}: {under:?}");
            assert!(wanted.is_none_or(|wanted| under[0] == wanted), "{text}: {under:?}");
            found += 1;
        }
        assert_eq!(found, session["answers"].as_array().unwrap().len());
        for told in words.parked.iter().chain(&words.missing) {
            assert!(report.contains(told), "{told}");
        }
    }
    let data = home.prints(&["export", &path, "--format", "json"]);
    assert_eq!(serde_json::from_str::<Value>(&data).unwrap(), *session);
}

/// A heading of a report, and the entries of the lists under it.
struct Section {
    heading: String,
    entries: Vec<String>,
}

fn sections(report: &str) -> Vec<Section> {
    let mut sections = vec![Section { heading: String::new(), entries: Vec::new() }];
    let mut text = String::new();
    for event in Parser::new(report) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Item) => text.clear(),
            Event::Text(words) => text.push_str(&words),
            Event::HardBreak => text.push('\n'),
            Event::End(TagEnd::Heading(_)) => {
                sections.push(Section { heading: text.clone(), entries: Vec::new() });
            }
            Event::End(TagEnd::Item) => {
                let last = sections.last_mut().unwrap();
                last.entries.push(text.clone());
            }
            _ => {}
        }
    }
    sections
}
