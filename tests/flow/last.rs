//! The last page: what is sent, to whom, when, and what is still open.

use kring::app::{Effect, Message, Overlay};
use kring::session::{ActionPoint, Change, History, Standing};

use crate::hand::{Flow, begin, flow};

fn agreed(owner: Option<&str>, due: Option<&str>, status: Standing) -> ActionPoint {
    let what = "zaal huren".to_owned();
    let (owner, due) = (owner.map(str::to_owned), due.map(str::to_owned));
    ActionPoint { id: "t".to_owned(), what, owner, due, status, ..ActionPoint::default() }
}

/// The last page of a session with these actions.
fn last_with(actions: &[ActionPoint], keys: &str) -> Flow {
    let mut flow = Flow::begin("cop");
    let mut session = flow.session().clone();
    for (at, action) in actions.iter().enumerate() {
        let action = ActionPoint { id: format!("t{}", at + 1), ..action.clone() };
        session.apply(Change::PutAction { at, action }, flow.session().started_at);
    }
    flow.open(session, History::default(), false);
    flow.press(keys);
    flow
}

#[test]
fn row_49_it_says_what_is_sent_to_how_many_and_when() {
    flow("cop", "<go:last>", |s| {
        s.shows(&["krijgt binnen twee dagen het verslag", "na zes maanden wissen we het"]);
        s.shows(&["Er staat nog geen adres op de lijst.", "Bedankt voor je inbreng.", "O2LAB"]);
        s.shows_not("Nog open");
        s.send(Message::Addresses(vec!["a@example.org".to_owned()]));
        s.shows(&["Het verslag gaat naar 1 adres."]);
        s.send(Message::Addresses((0..14).map(|n| format!("a{n}@example.org")).collect()));
        s.shows(&["Het verslag gaat naar 14 adressen."]);
        s.shows_not("@example.org");
        assert!(s.session().ended_at.is_some());
    });
    flow(begin("cop").en(), "<go:last>", |s| {
        s.send(Message::Addresses(vec!["a@example.org".to_owned()]));
        s.shows(&["The report goes to 1 address."]);
    });
}

#[test]
fn row_47_gaps_in_actions_and_what_is_still_parked_come_back_in_one_line() {
    let actions = [
        agreed(None, Some("2026-12-01"), Standing::Open),
        agreed(Some(" "), None, Standing::InProgress),
        agreed(None, None, Standing::Done),
        agreed(None, None, Standing::Dropped),
        agreed(Some("Anna"), Some("2026-12-01"), Standing::Open),
    ];
    let s = last_with(&actions, "<go:w1>peen<enter>ptwee<enter><go:parking>x<go:last>");
    s.shows(&["Nog open: 2 actiepunten zonder actiehouder, 1 actiepunt zonder datum, 1 geparkeerd punt"]);
    s.shows_not("zaal huren");
    let wall = serde_json::to_string(&s.model.walk().unwrap().wall()).unwrap();
    for private in ["zaal huren", "Nog open", "twee\""] {
        assert!(!wall.contains(private), "{wall}");
    }
}

#[test]
fn row_49_everything_shows_in_every_window() {
    let actions = [agreed(None, None, Standing::Open)];
    let s = last_with(&actions, "<go:last>");
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        let screen = s.screen_at(size);
        assert!(screen.contains("Nog open: 1 actiepunt zonder actiehouder"), "{size:?}\n{screen}");
    }
}

#[test]
fn row_49_address_report_and_end_are_one_key_away() {
    flow("cop", "<go:last>m", |s| {
        assert!(matches!(s.model.overlays.last(), Some(Overlay::Addresses { .. })));
        s.press("<esc>E");
        assert!(matches!(s.model.overlays.last(), Some(Overlay::Export(_))));
        s.press("<esc>q");
        assert_eq!(s.effects.last(), Some(&Effect::Quit));
    });
}

#[test]
fn row_49_nothing_is_offered_that_comes_after_it() {
    let offered = |s: &Flow| -> Vec<String> {
        kring::input::footer(&s.model).into_iter().map(|hint| hint.keys).collect()
    };
    flow("cop", "<go:last>", |s| {
        assert!(offered(s).starts_with(&["m".to_owned(), "E".to_owned()]), "{:?}", offered(s));
        assert!(!offered(s).contains(&"PgDn".to_owned()), "{:?}", offered(s));
        s.press("<pgup>");
        assert!(offered(s).contains(&"PgDn".to_owned()), "{:?}", offered(s));
    });
}
