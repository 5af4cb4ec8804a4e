use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::session::{Beginning, Moment};
use crate::workshop::Lang;

fn session() -> Session {
    let now: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
    let script = json!({ "id": "s", "title": "S", "steps": [] });
    let beginning = Beginning { id: "1".to_owned(), language: Lang::Nl, seed: 1, length: None };
    let begun = Session::begin(serde_json::from_value(script).unwrap(), beginning, now);
    let mut file = serde_json::to_value(begun).unwrap();
    let at = "2026-11-23T14:06:12+01:00";
    file["participants"] = json!([
        { "id": "p1", "name": "Anna", "present": true, "attributes": { "dept": "x" }, "phone": "06" },
        { "id": "p2", "name": "Bram", "present": false },
    ]);
    file["rules"] = json!([{ "rule": "apart", "people": ["p1", "p2"] }]);
    file["groupings"] = json!([{ "item": "f", "round": 1, "arrange": "mix", "by": [], "seed": 1, "groups": [
        { "id": "g1", "number": 1, "name": "De Bouwers", "size": 1, "members": ["p1"], "leader": "p1" },
    ]}]);
    file["variables"] = json!({ "facilitators": "Chris", "contact": "cop@example.org", "years": "2027" });
    file["answers"] = json!([
        { "id": "a1", "item": "w", "group": "g1", "text": "vraag @Dewi, of bel dewi.v@example.org", "at": at },
        { "id": "a2", "item": "w", "group": null, "text": "koffie @ de bar", "at": at },
    ]);
    file["parking_lot"] = json!([{ "id": "k1", "text": "@Jan-Willem weet het", "at": at }]);
    file["actions"] = json!([
        { "id": "t1", "what": "bellen met @Emma", "owner": "Anna", "with": "Bram", "due": "2026-12-01" },
        { "id": "t2", "what": "zaal huren" },
    ]);
    file["commitments"] = json!([
        { "id": "c1", "if": "maandag", "then": "bel ik", "name": "Emma", "buddy": "Bram", "share": "first-name" },
        { "id": "c2", "if": "dinsdag", "then": "mail ik", "share": "no" },
    ]);
    file["result"] = json!({ "difference": "zegt @Anna", "owner": "Bram" });
    file["report"] = json!({ "picked": ["a1"], "patterns": ["@Anna straalde"] });
    file["drafts"] = json!({ "harvest/g1": "Anna zei d" });
    serde_json::from_value(file).unwrap()
}

#[test]
fn names_go_wherever_the_record_has_a_place_for_them() {
    let (without, removed) = without_names(&session());
    let expected =
        Removed { participants: 2, owners: 2, commitments: 1, mentions: 6, facilitators: true, drafts: 1 };
    assert_eq!(removed, expected);
    assert_eq!(removed.names(), 12);
    let file = serde_json::to_string(&without).unwrap();
    for name in ["Anna", "Bram", "Chris", "Dewi", "dewi", "Emma", "Willem", "06\""] {
        assert!(!file.contains(name), "{name} in {file}");
    }
    assert_eq!(without.answers[0].text, "vraag @…, of bel …@…");
    assert_eq!(without.commitments[0].share, Share::WithoutName);
    assert_eq!(without.commitments[1].share, Share::No);
}

#[test]
fn what_is_nobodys_name_stays() {
    let before = session();
    let (without, _) = without_names(&before);
    assert_eq!(without.groupings, before.groupings, "who was with whom, and what groups call themselves");
    assert_eq!(without.rules, before.rules);
    assert_eq!(without.answers[1].text, "koffie @ de bar");
    assert_eq!(without.actions[0].due.as_deref(), Some("2026-12-01"));
    assert_eq!(without.participants[0].attributes, before.participants[0].attributes);
    assert_eq!(without.variables.keys().collect::<Vec<_>>(), ["contact", "years"]);
    assert_eq!(without.picked(), ["a1"]);
}

#[test]
fn a_second_time_there_is_nothing_to_take_out() {
    let (without, _) = without_names(&session());
    let (again, removed) = without_names(&without);
    assert!(removed.is_nothing(), "{removed:?}");
    assert_eq!(again, without);
}

#[test]
fn a_name_behind_an_at_sign_is_a_word_or_several_between_quotes() {
    let cases = [
        ("@Anna", "@…", 1),
        ("(@Anna)", "(@…)", 1),
        ("@Anna.", "@….", 1),
        ("@anna.b belt", "@… belt", 1),
        ("@\"Anna van B\" belt", "@… belt", 1),
        ("@Zoë’s idee", "@… idee", 1),
        ("@e\u{301}va komt", "@… komt", 1),
        ("@Anna@Bram", "@…@…", 2),
        ("a.b+c@example.org, d@e.nl", "…@…, …@…", 2),
        ("3 @ 5 euro", "3 @ 5 euro", 0),
        ("@", "@", 0),
        ("@- niets", "@- niets", 0),
    ];
    for (text, without, count) in cases {
        let found = without_mentions(text, &[]).unwrap_or((text.to_owned(), 0));
        assert_eq!(found, (without.to_owned(), count), "{text}");
    }
}

#[test]
fn a_full_name_that_the_record_knows_goes_as_a_whole() {
    let mut session = session();
    session.participants[0].name = "Dewi de Jong".to_owned();
    session.participants[1].name = "Dewi de Jong-Bakker".to_owned();
    session.actions[0].owner = Some("A. Zoë Prins".to_owned());
    let cases = [
        ("vraag @Dewi de Jong om hulp", "vraag @… om hulp"),
        ("@dewi  DE jong.", "@…."),
        ("@Dewi de Jong’s plan", "@… plan"),
        ("@Dewi de Jong-Bakker, en @Dewi de Boer", "@…, en @… de Boer"),
        ("@A. Zoe Prins en @Anna de Jong", "@… en @… de Jong"),
        ("@Dewi de", "@… de"),
        ("@Dewi\nde Jong", "@…\nde Jong"),
        ("Dewi de Jong zonder teken", "Dewi de Jong zonder teken"),
    ];
    for (text, without) in cases {
        session.answers[0].text = text.to_owned();
        assert_eq!(without_names(&session).0.answers[0].text, without);
    }
}

proptest! {
    #[test]
    fn no_letter_follows_an_at_sign_any_more(text in "[ab@.\" …é“”\n-]{0,24}") {
        let without = without_mentions(&text, &[]).map_or(text, |(without, _)| without);
        let after = without.split('@').skip(1);
        for part in after {
            prop_assert!(!part.starts_with(char::is_alphanumeric), "{without:?}");
        }
        prop_assert_eq!(without_mentions(&without, &[]), None, "{:?}", without);
    }
}
