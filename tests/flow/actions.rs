//! Actions: what, who, when; gaps named; from an answer with one key.

use kring::session::wall::{DueLine, Page};
use kring::session::{ActionPoint, Standing};

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;
use crate::result::FORMS;

fn actions(s: &Flow) -> &[ActionPoint] {
    &s.session().actions
}

/// Each action as it was kept: what, who, when.
fn kept(s: &Flow) -> Vec<(&str, Option<&str>, Option<&str>)> {
    actions(s).iter().map(|action| (&*action.what, action.owner.as_deref(), action.due.as_deref())).collect()
}

#[test]
fn row_47_what_who_and_when_one_after_the_other() {
    flow(FORMS, "<go:actions>een bijeenkomst plannen<enter>@Anna<enter>1-12<enter>", |s| {
        assert_eq!(kept(s), [("een bijeenkomst plannen", Some("Anna"), Some("2026-12-01"))]);
        let action = &actions(s)[0];
        assert_eq!((action.status, action.at.unwrap().clock()), (Standing::Open, "13:30".to_owned()));
        assert_eq!((s.told().as_str(), s.typed()), ("", Some("")));
        s.shows(&["1 een bijeenkomst plannen Anna · dinsdag 1 december", "◉ Wat gaan we doen?"]);
    });
    flow(begin(FORMS).en(), "<go:actions>plan it<enter>Anna<enter>friday<enter>", |s| {
        s.shows(&["1 plan it Anna · Friday 27 November", "◉ What are we going to do?"]);
    });
}

#[test]
fn row_47_who_and_when_may_be_passed_over_and_the_gaps_are_named_and_counted() {
    flow(FORMS, "<go:actions>een<enter><enter><enter>", |s| {
        assert_eq!(
            (kept(s), s.told().as_str()),
            (vec![("een", None, None)], "Bewaard. Nog geen actiehouder en nog geen datum.")
        );
        s.shows(&["1 een – · –", "1 van 1 zonder actiehouder · 1 van 1 zonder datum"]);
        s.press("twee<enter>Bram<enter><enter>");
        assert_eq!(s.told(), "Bewaard. Nog geen datum.");
        s.shows(&["1 van 2 zonder actiehouder · 2 van 2 zonder datum"]);
    });
}

#[test]
fn row_47_everybody_is_not_an_owner() {
    for word in ["iedereen", "Allemaal!", "we", "everybody", "all"] {
        flow(FORMS, &format!("<go:actions>een<enter>{word}"), |s| {
            s.shows(&["Iedereen is niemand. Wie trekt het? Eén naam of rol."]);
            s.press("<enter>");
            assert_eq!((s.typed(), s.told().starts_with("Iedereen is niemand.")), (Some(word), true));
            // Not round about either.
            s.press("<tab>1-12<enter>");
            assert_eq!((actions(s).len(), s.typed()), (0, Some(word)));
            s.press("<c-u>Bram<enter><enter>");
            assert_eq!(kept(s), [("een", Some("Bram"), Some("2026-12-01"))]);
        });
    }
}

#[test]
fn row_47_a_date_is_said_back_before_it_is_kept() {
    flow(FORMS, "<go:actions>een<enter>Anna<enter>over 2 weken", |s| {
        s.shows(&["▸ over 2 weken maandag 7 december"]);
        s.press("<c-u>1-11-2026");
        s.shows(&["zondag 1 november 2026: dat is al geweest"]);
        s.press("<c-u>na de zomer");
        s.shows(&["geen datum: ‘na de zomer’ blijft staan zoals je het zegt"]);
        s.press("<enter>");
        assert_eq!(kept(s), [("een", Some("Anna"), Some("na de zomer"))]);
        assert_eq!(s.told(), "Bewaard. Nog geen datum.");
        s.shows(&["Anna · geen datum: ‘na de zomer’", "1 van 1 zonder datum"]);
    });
}

#[test]
fn row_47_with_whom_and_the_first_step_are_there_for_who_wants_them() {
    flow(FORMS, "<go:actions>een<enter>Anna<enter>1-12<tab>Bram<enter>bellen<enter>", |s| {
        let action = &actions(s)[0];
        assert_eq!((action.with.as_deref(), action.first_step.as_deref()), (Some("Bram"), Some("bellen")));
        s.shows(&["Anna · dinsdag 1 december · met Bram · eerst: bellen"]);
    });
}

#[test]
fn row_47_an_action_without_what_is_none_and_an_empty_form_goes_on() {
    flow(FORMS, "<go:actions><enter>", |s| assert_eq!(s.item(), "promises"));
    flow(FORMS, "<go:actions><tab>Anna<enter><enter>", |s| {
        assert_eq!(s.told(), "Wat gaan jullie doen? Zonder dat is het geen actiepunt.");
        s.press("een<enter><enter><enter>");
        assert_eq!(kept(s), [("een", Some("Anna"), None)]);
    });
}

const TWO: &str = "<go:actions>een<enter>Anna<enter>1-12<enter>twee<enter>Bram<enter>2-12<enter>";

#[test]
fn row_47_an_action_is_changed_moved_and_taken_away_and_all_of_it_undone() {
    flow(FORMS, TWO, |s| {
        s.press("<up><up><enter>");
        assert_eq!(s.typed(), Some("een"));
        s.press(" en meer<enter><c-u>Chris<enter><enter>");
        assert_eq!(kept(s)[0], ("een en meer", Some("Chris"), Some("2026-12-01")));
        s.press("w");
        assert_eq!(kept(s)[1].0, "een en meer");
        s.press("k<down>x");
        assert_eq!(kept(s), [("een en meer", Some("Chris"), Some("2026-12-01"))]);
        s.press("u");
        assert_eq!(
            (kept(s).len(), kept(s)[1].0, s.told().as_str()),
            (2, "twee", "Ongedaan: actiepunt ‘twee’ weggehaald")
        );
        s.press("uuu");
        assert_eq!(kept(s)[0], ("een", Some("Anna"), Some("2026-12-01")));
        s.press("uu");
        assert!(actions(s).is_empty());
    });
}

#[test]
fn row_47_one_key_says_how_far_an_action_is() {
    flow(FORMS, &format!("{TWO}<up>s"), |s| {
        assert_eq!(actions(s)[1].status, Standing::InProgress);
        s.shows(&["Bram · woensdag 2 december · bezig"]);
        s.press("s");
        assert_eq!(actions(s)[1].status, Standing::Done);
        s.press("s");
        s.shows(&["· vervallen"]);
        s.press("s");
        assert_eq!(actions(s)[1].status, Standing::Open);
        s.press("ssu");
        assert_eq!(actions(s)[1].status, Standing::Open);
    });
}

#[test]
fn row_47_more_than_the_script_asks_for_is_said_and_not_refused() {
    flow(FORMS, &format!("{TWO}drie<enter>Chris<enter>3-12<enter>"), |s| {
        assert_eq!(
            (actions(s).len(), s.told().as_str()),
            (3, "Dit zijn er 3; het draaiboek vraagt er hooguit 2.")
        );
        s.shows(&["3 actiepunten, gevraagd: hooguit 2"]);
    });
}

#[test]
fn row_47_the_answers_that_the_script_names_are_taken_over_with_one_key() {
    flow(
        FORMS,
        "<go:ideas>de site bijwerken<enter>een keer\nbellen<enter>".replace('\n', "<c-j>").as_str(),
        |s| {
            s.press("<go:actions>");
            s.shows(&["↓ 2 antwoorden om een actiepunt van te maken"]);
            s.press("<down><down>");
            s.shows(&["· de site bijwerken", "· een keer bellen"]);
            s.press("a");
            assert_eq!(
                (kept(s), actions(s)[0].from.clone()),
                (vec![("een keer bellen", None, None)], Some(s.session().answers[1].id.clone()))
            );
            // Who and when are asked at once.
            s.press("Dewi<enter>vrijdag<enter>");
            assert_eq!(kept(s), [("een keer bellen", Some("Dewi"), Some("2026-11-27"))]);
            s.shows(&["↓ 1 antwoord om een actiepunt van te maken"]);
        },
    );
}

#[test]
fn row_47_one_key_in_the_harvest_makes_an_action_of_an_answer() {
    let keys = format!("{}durf te vragen<enter><up>a", harvest());
    flow("cop", &keys, |s| {
        assert_eq!(kept(s), [("durf te vragen", None, None)]);
        assert_eq!(actions(s)[0].from.as_deref(), Some(s.session().answers[0].id.as_str()));
        assert!(s.told().starts_with("Actiepunt gemaakt"), "{}", s.told());
        s.press("a");
        assert_eq!((actions(s).len(), s.told().as_str()), (1, "Van dit antwoord is al een actiepunt."));
        s.press("u");
        assert_eq!((actions(s).len(), s.answers()), (0, vec!["durf te vragen"]));
        assert_eq!(s.told(), "Ongedaan: actiepunt ‘durf te vragen’ afgesproken");
    });
    flow(FORMS, "<go:ideas>bellen<enter><up>a", |s| {
        assert_eq!(s.told(), "Actiepunt gemaakt; wie en wanneer vul je in bij Afspraken.");
    });
}

#[test]
fn row_47_what_is_half_filled_in_waits_through_a_kill() {
    flow(FORMS, "<go:actions>een<enter>Ann<wait:1s><away:5m>", |s| {
        assert_eq!((s.typed(), actions(s).len()), (Some("een"), 0));
        s.press("<tab>a<enter><enter>");
        assert_eq!(kept(s), [("een", Some("Anna"), None)]);
        s.press("<up><enter> twee<wait:1s><away:5m>");
        assert_eq!(s.typed(), Some("een twee"));
        s.press("<esc>");
        assert_eq!(kept(s)[0].0, "een");
        s.press("<enter><enter><enter><enter>");
        assert_eq!(kept(s)[0].0, "een twee");
    });
}

#[test]
fn row_47_the_room_sees_what_was_agreed_and_nothing_half_typed() {
    flow(FORMS, "<go:actions>een<enter>Anna<enter>1-12<enter>tw", |s| {
        let Page::Actions(page) = s.session().wall().page else { panic!("another page") };
        assert_eq!(page.actions.len(), 1);
        assert_eq!(page.actions[0].owner.as_deref(), Some("Anna"));
        assert_eq!(page.actions[0].due, Some(DueLine::On("dinsdag 1 december".to_owned())));
        assert!(!serde_json::to_string(&s.session().wall()).unwrap().contains("tw\""));
    });
}
