//! The list of names: typing them, what is known of them, who is there; and that nobody needs one.

use kring::app::{Message, Overlay};
use kring::report;
use kring::session::{Presence, told_apart};

use crate::hand::{Flow, begin, flow};

/// Who is on the list, as the record has it: name, whether they are there, and what is known.
fn people(s: &Flow) -> Vec<String> {
    let one = |who: &kring::session::Participant| {
        let here = match who.presence() {
            Presence::Present => String::new(),
            Presence::Absent => " absent".to_owned(),
            Presence::Late(at) => format!(" late {}", at.clock()),
            Presence::Left(at) => format!(" left {}", at.clock()),
        };
        let known: Vec<_> = who
            .attributes
            .iter()
            .map(|(id, value)| format!(" {id}={}", value.as_str().unwrap_or("?")))
            .collect();
        format!("{}{here}{}", who.name, known.concat())
    };
    s.session().participants.iter().map(one).collect()
}

fn is_open(s: &Flow) -> bool {
    matches!(s.model.overlays.last(), Some(Overlay::Roster(_)))
}

#[test]
fn row_17_a_name_and_enter() {
    flow("cop", "<f12>Anna<enter>Bram de Vries<enter>", |s| {
        assert_eq!(people(s), ["Anna", "Bram de Vries"]);
        assert!(is_open(s));
        s.shows(&["2 met naam", "1 Anna", "2 Bram de Vries", "de zaal leest mee"]);
        s.press("<c-z>");
        assert_eq!(
            (people(s), s.told().as_str()),
            (vec!["Anna".to_owned()], "Ongedaan: Bram de Vries op de namenlijst gezet")
        );
        s.press("<c-y>");
        assert_eq!(people(s).len(), 2);
    });
}

#[test]
fn row_17_the_list_can_be_begun_at_any_moment_and_lies_over_the_page() {
    for place in
        ["", "<go:w3>", "<go:w1>", "<go:form>", "<go:work/talk><space>", "<go:harvest>", "<go:parking>"]
    {
        flow("cop", place, |s| {
            let before = s.session().place.clone();
            s.press("<f12>Anna<enter>");
            assert_eq!(people(s), ["Anna"], "{place}");
            s.press("<f12>");
            assert!(s.model.overlays.is_empty(), "{place}");
            assert_eq!(s.session().place, before, "{place}");
        });
    }
    flow("cop", "<go:design-talk>A", |s| assert!(is_open(s)));
    flow("cop", "<go:design-talk>:namenlijst<enter>", |s| assert!(is_open(s)));
    flow("cop", "<go:design-talk>a<tab>", |s| assert!(is_open(s)));
    flow(begin("cop").en(), "<go:design-talk>:names<enter>Anna<enter>", |s| {
        s.shows(&["1 by name", "the room can read this"]);
    });
}

#[test]
fn row_17_head_counts_and_names_live_together() {
    flow("cop", "<f12>28<enter>Anna<enter>Bram<enter>", |s| {
        assert_eq!(s.session().people_present, Some(28));
        s.shows(&["28 aanwezig", "2 met naam"]);
        s.press("<esc><go:form>zwart 20 wit 8<enter>");
        s.shows(&["28"]);
        assert_eq!(people(s), ["Anna", "Bram"]);
    });
}

#[test]
fn row_17_more_names_than_people_are_told_and_not_prevented() {
    flow("cop", "<f12>1<enter>Anna<enter>Bram<enter>", |s| {
        assert_eq!((s.session().people_present, people(s).len()), (Some(1), 2));
        s.shows(&["2 namen aanwezig, 1 geteld."]);
        s.press("<up>2");
        s.shows_not("2 namen aanwezig");
    });
}

#[test]
fn row_17_one_key_sets_an_attribute_and_goes_on_to_the_next_name() {
    flow("cop", "<f12>Anna<enter>Bram<enter>Chris<enter><up><up><up>zw", |s| {
        assert_eq!(people(s), ["Anna top_colour=black", "Bram top_colour=white", "Chris"]);
        s.shows(&["Anna ■ zwart", "Bram □ wit", "z ■ zwart"]);
        s.press("b<up><bs>");
        assert_eq!(people(s), ["Anna top_colour=black", "Bram", "Chris top_colour=blue"]);
        s.press("<c-z><c-z>");
        assert_eq!(people(s), ["Anna top_colour=black", "Bram top_colour=white", "Chris"]);
        s.press("q");
        assert_eq!(s.told(), "De q staat voor geen waarde. De letters staan onder de lijst.");
    });
}

#[test]
fn row_17_the_letters_are_those_of_the_language_on_the_desk() {
    flow(begin("cop").en(), "<f12>Anna<enter>Bram<enter><up><up>bw", |s| {
        assert_eq!(people(s), ["Anna top_colour=black", "Bram top_colour=white"]);
    });
}

#[test]
fn row_17_tab_goes_to_the_next_attribute_and_both_show() {
    flow("cop", "<f12>Anna<enter><up>z<tab>", |s| {
        s.shows(&["Wat voor schoenen heb je aan?", "2/12"]);
        s.press("s");
        assert_eq!(people(s), ["Anna top_colour=black shoes=trainers"]);
        s.shows(&["■ zwart sneakers"]);
        s.press("<s-tab><s-tab>");
        s.shows(&["12/12"]);
    });
}

#[test]
fn row_17_present_absent_late_and_left_early_are_one_key_each() {
    flow("cop", "<f12>Anna<enter>Bram<enter>Chris<enter><wait:12m><up>4<up>3<up>2", |s| {
        assert_eq!(people(s), ["Anna absent", "Bram late 13:42", "Chris left 13:42"]);
        assert_eq!(s.session().named_present().count(), 1);
        s.shows(&["afwezig", "kwam 13:42", "ging 13:42", "1 met naam"]);
        s.press("1");
        assert_eq!(people(s)[0], "Anna");
        s.press("<c-z><c-z><c-z><c-z>");
        assert_eq!(people(s), ["Anna", "Bram", "Chris"]);
        assert_eq!(s.told(), "Ongedaan: gezegd of Chris er is");
        s.press("<c-y>");
        assert_eq!(people(s)[2], "Chris left 13:42");
    });
}

#[test]
fn row_17_a_name_is_changed_and_removed_and_comes_back() {
    flow("cop", "<f12>Ana<enter>Bram<enter><up><up><enter>", |s| {
        assert_eq!(s.typed(), Some("Ana"));
        s.press("<bs>na<enter>");
        assert_eq!(people(s), ["Anna", "Bram"]);
        s.press("<del>");
        assert_eq!(people(s), ["Bram"]);
        assert!(is_open(s));
        s.press("<del>");
        assert!(people(s).is_empty());
        s.shows(&["Nog geen namen."]);
        s.press("<c-z><c-z><c-z>");
        assert_eq!(
            (people(s), s.told().as_str()),
            (vec!["Ana".to_owned(), "Bram".to_owned()], "Ongedaan: naam van Ana gewijzigd")
        );
    });
}

#[test]
fn row_17_two_of_one_name_are_told_apart_and_never_merged() {
    flow("cop", "<f12>Anna<enter>anna <enter>", |s| {
        assert_eq!(people(s), ["Anna", "anna"]);
        assert_eq!(told_apart(&s.session().participants), ["Anna", "anna (2)"]);
        assert_eq!(
            s.told(),
            "Er zijn er nu meer die anna heten. Pijl omhoog en Enter: geef er een een letter bij."
        );
        s.shows(&["anna (2)"]);
    });
}

#[test]
fn row_17_a_half_typed_name_waits_wherever_one_goes() {
    flow("cop", "<go:w3><f12>Em<f12><pgdn><f12>", |s| {
        assert_eq!(s.typed(), Some("Em"));
        s.press("<wait:2s><away:5m><f12>ma<enter>");
        assert_eq!((people(s), s.draft("people")), (vec!["Emma".to_owned()], None));
        s.press("<up><enter>nuel<esc>");
        assert_eq!(people(s), ["Emma"]);
        s.press("<enter>");
        assert_eq!(s.typed(), Some("Emmanuel"));
    });
}

#[test]
fn row_17_an_attribute_is_added_on_the_spot() {
    flow("cop", "<f12>Anna<enter>Team: rood, blauw<enter><up>b", |s| {
        s.shows(&["Team", "13/13", "r rood", "b blauw"]);
        assert_eq!(people(s), ["Anna team=blauw"]);
        s.press("<c-z><c-z>");
        assert!(!s.session().workshop.attributes.contains_key("team"));
        s.press("<esc>Team: rood<enter>");
        assert_eq!(s.told(), "Zet er minstens twee waarden achter, bijvoorbeeld Team: rood, blauw.");
        assert_eq!(s.typed(), Some("Team: rood"));
    });
}

#[test]
fn row_17_three_hundred_people_are_gone_through_by_page() {
    let names = (1..=300).map(|n| format!("Deelnemer {n}")).collect::<Vec<_>>().join("<enter>");
    flow("cop", &format!("<f12>{names}<enter><up>"), |s| {
        s.shows(&["Deelnemer 300", "/ 300"]);
        s.press("<pgup><pgup>z");
        assert_eq!(s.session().participants[279].attributes["top_colour"], "black");
        s.press("<size:60x20>");
        s.shows(&["Deelnemer 281"]);
    });
}

#[test]
fn row_9_the_wall_and_the_report_have_no_names_of_who_was_there() {
    flow("cop", "<f12>Wilhelmina<enter><up>z<esc><esc><go:form>zwart 9 wit 6<enter><enter>", |s| {
        let wall = serde_json::to_string(&s.session().wall()).unwrap();
        assert!(!wall.contains("Wilhelmina"), "{wall}");
        for lang in kring::workshop::Lang::ALL {
            let options = report::Options { language: lang, times: true, anonymous: false, bom: false };
            let written = report::markdown(&report::report(s.session(), &options));
            assert!(!written.contains("Wilhelmina"), "{written}");
        }
        s.press("<f12>");
        assert!(!serde_json::to_string(&s.session().wall()).unwrap().contains("Wilhelmina"));
        s.send(Message::Tick);
    });
}
