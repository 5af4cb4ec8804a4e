//! What is not for others is in no format: names when they are asked away, commitments without leave, half-typed text,
//! notes of the facilitator.

use std::io::{Cursor, Read as _};

use kring::report::{Format, Options, render};
use kring::session::Session;
use kring::workshop::Lang;
use serde_json::{Value, json};

use crate::OPTIONS;

/// All text of an output; of a packed one that of all its parts.
fn all_text(format: Format, session: &Session, options: &Options) -> String {
    let bytes = render(format, session, options).unwrap();
    if !format.is_binary() {
        return String::from_utf8(bytes).unwrap();
    }
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..parts.len() {
        parts.by_index(at).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}

/// A session with a word of its own, `Zq…`, in every place where a name can stand, and the same for what is private.
fn full_of_names() -> Session {
    let mut file: Value = serde_json::from_str(include_str!("session.json")).unwrap();
    let each = |file: &mut Value, list: &str, change: &dyn Fn(&mut Value)| {
        file[list].as_array_mut().unwrap().iter_mut().for_each(change);
    };
    each(&mut file, "participants", &|one| {
        one["name"] = json!("Zqlist");
        one["phone"] = json!("Zqphone");
    });
    each(&mut file, "answers", &|one| {
        one["text"] = json!("bel @Zqanswer");
        one["tags"] = json!(["@Zqtag"]);
        one["speaker"] = json!("Zqspeaker");
    });
    each(&mut file, "parking_lot", &|one| {
        one["text"] = json!("vraag @Zqparked");
        one["by"] = json!("Zqparker");
    });
    each(&mut file, "actions", &|one| {
        one["owner"] = json!("Zqowner");
        one["with"] = json!("Zqwith");
        one["what"] = json!("mail zq.what@example.net, @Zqwhat");
        one["first_step"] = json!("@Zqstep");
        one["due"] = json!("als @Zqdue er is");
    });
    each(&mut file, "commitments", &|one| {
        one["name"] = json!("Zqmine");
        one["buddy"] = json!("Zqbuddy");
        if one["share"] == "no" {
            one["if"] = json!("Zqsecret");
            one["then"] = json!("Zqsecret");
        }
    });
    each(&mut file, "themes", &|one| {
        one["name"] = json!("thema van @Zqtheme");
        one["text"] = json!("zegt @Zqsays");
    });
    each(&mut file, "factors", &|one| one["text"] = json!("@Zqfactor"));
    each(&mut file, "groupings", &|one| {
        for group in one["groups"].as_array_mut().unwrap() {
            group["name"] = json!("Team @Zqteam");
            group["place"] = json!("bij @Zqplace");
            group["chair"] = json!("Zqchair");
        }
    });
    each(&mut file, "timeline", &|one| one["who"] = json!("Zqevent"));
    file["result"]["owner"] = json!("Zqresult");
    file["result"]["motto"] = json!("dank @Zqmotto");
    file["report"]["patterns"] = json!(["@Zqpattern"]);
    file["variables"]["facilitators"] = json!("Zqlead");
    file["drafts"] = json!({ "harvest/g1": "Zqdraft" });
    file["wall"] = json!({ "show": "follow", "message": "dag @Zqwall", "language": "nl" });
    file["later"] = json!({ "of": "Zqlater" });
    serde_json::from_value(file).unwrap()
}

#[test]
fn without_names_no_format_has_one_in_any_of_its_parts() {
    let session = full_of_names();
    for format in Format::ALL {
        for language in Lang::ALL {
            let options = Options { language, anonymous: true, times: true, bom: false };
            let text = all_text(format, &session, &options).to_lowercase();
            let at = text.find("zq");
            assert_eq!(
                at.map(|at| text[at..].chars().take(20).collect::<String>()),
                None,
                "{}",
                format.name()
            );
        }
    }
}

#[test]
fn what_is_private_is_in_no_report() {
    let session = full_of_names();
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let text = all_text(format, &session, &Options { times: true, ..OPTIONS });
        for word in ["Zqsecret", "Zqbuddy", "Zqdraft", "Zqwall", "Zqphone", "Zqspeaker", "Zqlater"] {
            assert!(!text.contains(word), "{word} in {}", format.name());
        }
    }
    let kept = all_text(Format::Json, &session, &OPTIONS);
    assert!(kept.contains("Zqsecret") && kept.contains("Zqlater"), "the record itself is whole");
}

#[test]
fn the_notes_of_the_facilitator_are_in_no_report() {
    let mut file: Value = serde_json::from_str(include_str!("session.json")).unwrap();
    let mut noted = 0;
    for step in file["workshop"]["steps"].as_array_mut().unwrap() {
        for item in step["items"].as_array_mut().unwrap() {
            item["notes"] = json!({ "nl": "Zqitem", "en": "Zqitem" });
            noted += 1;
        }
    }
    assert!(noted > 0);
    let session: Session = serde_json::from_value(file).unwrap();
    assert!(all_text(Format::Json, &session, &OPTIONS).contains("Zqitem"));
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let text = all_text(format, &session, &Options { times: true, ..OPTIONS });
        assert!(!text.contains("Zqitem"), "{}", format.name());
    }
}

#[test]
fn a_report_has_the_answers_that_were_held_back_from_the_wall() {
    let mut session = crate::session();
    session.wall.held = session.workshop.items().map(|(_, item)| item.id.clone()).collect();
    session.wall.revealed.clear();
    for format in [Format::Md, Format::Html, Format::Docx, Format::Csv, Format::Xlsx, Format::Ndjson] {
        let options = OPTIONS;
        let held = all_text(format, &session, &options);
        assert!(held == all_text(format, &crate::session(), &options), "{}", format.name());
    }
}
