use scraper::{ElementRef, Html, Selector};

use super::*;
use crate::session::{Moment, Participant, Round};
use crate::workshop::Lang;

fn session() -> Session {
    let mut session: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/report/session.json")).unwrap();
    // One breakout and its groups: the last one is that of the cards.
    session["groupings"].as_array_mut().unwrap().retain(|grouping| grouping["item"] == "groups");
    for step in session["workshop"]["steps"].as_array_mut().unwrap() {
        step["items"].as_array_mut().unwrap().retain(|item| item["id"] != "mix" && item["id"] != "small");
    }
    serde_json::from_value(session).unwrap()
}

fn page(session: &Session, language: Lang) -> Html {
    let options = Options { language, times: false, anonymous: false, bom: false };
    let read = Html::parse_document(&cards(session, &options).unwrap());
    assert!(read.errors.is_empty(), "{:?}", read.errors);
    read
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let texts = all(page, selector).into_iter().map(|one| one.text().collect::<String>());
    texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The breakout of the fixture, with what is set in it.
fn with(set: impl FnOnce(&mut serde_json::Value)) -> Session {
    let mut session = serde_json::to_value(session()).unwrap();
    set(&mut session);
    serde_json::from_value(session).unwrap()
}

fn item<'a>(session: &'a mut serde_json::Value, id: &str) -> &'a mut serde_json::Value {
    let steps = session["workshop"]["steps"].as_array_mut().unwrap().iter_mut();
    let mut items = steps.flat_map(|step| step["items"].as_array_mut().unwrap());
    items.find(|item| item["id"] == id).unwrap()
}

#[test]
fn a_card_for_each_group_with_its_own_question() {
    let page = page(&session(), Lang::Nl);
    assert_eq!(texts(&page, "h2"), ["Groep 1", "Groep 2", "Groep 3"]);
    assert_eq!(texts(&page, ".name"), ["De Witten"]);
    assert_eq!(texts(&page, ".place"), ["naar het raam", "naar de deur", "naar het podium"]);
    assert_eq!(texts(&page, ".question h3")[1], "Wat moet het netwerk opleveren?");
    assert_eq!(texts(&page, ".answers li"), ["Voorstel"; 3]);
    assert_eq!(all(&page, "article:first-child .line").len(), 5);
    let code = session().code();
    assert_eq!(texts(&page, ".code b"), [1, 2, 3].map(|number| format!("{code}-{number}")));
}

#[test]
fn a_place_is_said_in_the_language_of_the_card_or_stands_by_itself() {
    let typed = texts(&page(&session(), Lang::En), ".place");
    assert_eq!(typed, ["het raam", "de deur", "het podium"]);
    let session = with(|session| {
        item(session, "groups")["places"] = serde_json::json!([{ "nl": "het podium", "en": "the stage" }]);
    });
    assert_eq!(texts(&page(&session, Lang::En), ".place")[2], "to the stage");
    assert_eq!(texts(&page(&session, Lang::Nl), ".place")[2], "naar het podium");
}

#[test]
fn both_languages_say_it() {
    for lang in Lang::ALL {
        let page = page(&session(), lang);
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(lang.code()));
        insta::assert_snapshot!(format!("card-{lang}"), texts(&page, "article")[2]);
    }
}

#[test]
fn without_groups_there_is_a_card_for_each_question_with_room_for_the_number() {
    let mut session = session();
    session.groupings.clear();
    let read = page(&session, Lang::Nl);
    assert_eq!(texts(&read, "h2"), ["Groep"; 3]);
    assert_eq!(all(&read, ".number .blank").len(), 3);
    assert_eq!(texts(&read, ".code b"), vec![format!("{}-", session.code()); 3]);
    assert_eq!(texts(&read, ".question h3").len(), 3);
    // Every group works on all of them: one card, to be copied.
    let same = with(|session| {
        session["groupings"] = serde_json::json!([]);
        item(session, "work")["assign"] = "same".into();
    });
    let read = page(&same, Lang::Nl);
    assert_eq!((all(&read, "article").len(), all(&read, ".question").len()), (1, 3));
}

#[test]
fn a_script_without_work_in_groups_says_so() {
    let none = with(|session| {
        session["groupings"] = serde_json::json!([]);
        for step in session["workshop"]["steps"].as_array_mut().unwrap() {
            step["items"].as_array_mut().unwrap().retain(|item| item["kind"] != "breakout");
        }
    });
    assert_eq!(
        texts(&page(&none, Lang::Nl), "main"),
        ["In dit draaiboek gaan er geen groepen aan het werk."]
    );
}

#[test]
fn phases_have_their_minutes_and_the_clock_once_it_ran() {
    let phase = |id: &str, minutes: f64| serde_json::json!({ "id": id, "title": id, "text": "doe dit", "minutes": minutes });
    let mut session = with(|session| {
        item(session, "work")["phases"] = vec![phase("stil", 1.5), phase("kiezen", 3.0)].into();
        item(session, "harvest")["form"] = serde_json::json!([]);
        item(session, "groups")["roles"] =
            serde_json::json!([{ "name": "schrijver", "find": "wie het laatst jarig was" }]);
    });
    let now: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
    session.rounds = vec![Round::start("work", 1, Some("stil"), 90, now)];
    let page = page(&session, Lang::Nl);
    assert_eq!(texts(&page, "article:first-child dt"), ["1,5 min", "3 min"]);
    assert_eq!(texts(&page, "article:first-child dd"), ["stil 14:06doe dit", "kiezendoe dit"]);
    assert_eq!(texts(&page, "article:first-child .beside li"), ["schrijver wie het laatst jarig was"]);
    assert_eq!(texts(&page, "article:first-child .answers li"), ["1", "2", "3", "4", "5"]);
}

#[test]
fn in_a_carousel_the_card_has_the_question_of_each_round() {
    let session = with(|session| {
        let work = item(session, "work");
        work["rounds"] = 3.into();
        work["rotation"] = "carousel".into();
    });
    let page = page(&session, Lang::En);
    assert_eq!(texts(&page, "article:first-child .round"), ["Round 1", "Round 2", "Round 3"]);
    let third = &texts(&page, "article:last-child .question h3");
    assert_eq!(third[0], "What aftercare is needed?");
    assert_eq!(third[1], "How do you secure lasting commitment from the partners?");
}

#[test]
fn one_that_joined_another_has_no_card_and_nobody_is_named() {
    let mut session = session();
    session.participants = vec![Participant::named("p1".to_owned(), "Anna Hemelrijk".to_owned())];
    session.wall.names = true;
    session.groupings[0].groups[0].members = vec!["p1".to_owned()];
    session.groupings[0].groups[0].leader = Some("p1".to_owned());
    session.groupings[0].groups[2].size = 0;
    let page = page(&session, Lang::Nl);
    assert_eq!(texts(&page, "h2"), ["Groep 1", "Groep 2"]);
    assert!(!page.html().contains("Hemelrijk"));
}

#[test]
fn hostile_text_is_text() {
    let mut session = session();
    let text = "</style><script>x</script>{{ code }}\u{202e}\u{1b}";
    session.title = text.to_owned();
    session.groupings[0].groups[0].name = Some(text.to_owned());
    session.groupings[0].groups[0].place = Some(text.to_owned());
    let page = page(&session, Lang::Nl);
    assert!(all(&page, "script").is_empty());
    assert_eq!(texts(&page, ".name")[0], "</style><script>x</script>{{ code }}␛");
}
