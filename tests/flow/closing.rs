//! The last page, the report and the session file.

use kring::report::{Options, json, markdown, report};
use kring::session::Session;
use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

fn written(s: &Flow, language: Lang) -> String {
    markdown(&report(s.session(), &Options { language, times: false, anonymous: false, bom: false }))
}

fn walked() -> String {
    harvest()
        + "koffie en tijd<enter><tab>een website<enter><c-r>en iemand die hem bijhoudt<enter>\
           pwie betaalt?<enter>"
            .replace("pwie", "<f4>wie")
            .as_str()
        + "<go:failure>12<go:c1>een vraag<enter><go:last>"
}

#[test]
fn row_49_the_last_page_says_what_is_sent_and_ends_the_session() {
    flow("cop", &walked(), |s| {
        s.shows(&["krijgt binnen twee dagen het verslag"]);
        assert!(s.session().ended_at.is_some());
    });
    flow(begin("cop").en(), "<go:last>", |s| s.shows(&["you will get the report within two days"]));
}

#[test]
fn row_49_going_back_from_the_last_page_goes_on_with_the_workshop() {
    flow("cop", "<go:last>", |s| {
        let ended = s.session().ended_at;
        s.press("<wait:5m><pgup><pgdn>");
        assert_eq!(s.session().ended_at, ended);
    });
}

#[test]
fn row_50_the_report_has_every_answer_under_its_group_and_question() {
    flow("cop", &walked(), |s| {
        let words = written(s, Lang::Nl);
        let at = |part: &str| words.find(part).unwrap_or_else(|| panic!("no “{part}” in\n{words}"));
        assert!(at("Hoe zorg je voor blijvend commitment") < at("koffie en tijd"));
        assert!(at("koffie en tijd") < at("Wat moeten de CoP’s 2.0 opleveren?"));
        assert!(at("Wat moeten de CoP’s 2.0 opleveren?") < at("een website"));
        assert!(at("iemand die hem bijhoudt") < at("wie betaalt?"));
        at("een vraag");
        at("Discontinuïteit in de organisatie");
        let english = written(s, Lang::En);
        assert!(
            english.contains("koffie en tijd") && english.contains("How do you secure lasting commitment")
        );
    });
}

#[test]
fn row_51_the_session_reads_back_without_loss() {
    flow("cop", &walked(), |s| {
        let read: Session = serde_json::from_str(&json(s.session()).unwrap()).unwrap();
        assert_eq!(read, *s.session());
        assert_eq!(read.workshop.id, "cop");
        assert_eq!(read.workshop.items().count(), s.session().workshop.items().count());
    });
}

#[test]
fn row_52_a_report_can_be_made_at_any_moment_and_is_the_same_twice() {
    flow("cop", "", |s| {
        while s.item() != "last" {
            assert_eq!(written(s, Lang::Nl), written(s, Lang::Nl));
            assert!(written(s, Lang::En).starts_with("# "));
            s.press("<pgdn>");
        }
    });
}
