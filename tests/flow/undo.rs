//! Undo and redo, across pages and restarts, in words.

use crate::forming::COUNTS;
use crate::hand::{begin, flow};

#[test]
fn row_58_undo_goes_to_where_it_was_done_and_says_what() {
    flow("cop", "<go:w3>luisteren<enter><go:design-talk>u", |s| {
        assert_eq!((s.item(), s.answers().len()), ("w3", 0));
        assert_eq!(s.told(), "Ongedaan: antwoord ‘luisteren’ bewaard");
        s.press("<go:design-talk>U");
        assert_eq!((s.item(), s.answers()), ("w3", vec!["luisteren"]));
        assert_eq!(s.told(), "Opnieuw: antwoord ‘luisteren’ bewaard");
    });
}

#[test]
fn row_58_it_speaks_the_language_of_the_desk_at_that_moment() {
    flow(begin("cop").en(), "<go:w3>listening<enter><go:design-talk>u", |s| {
        assert_eq!(s.told(), "Undone: answer ‘listening’ kept");
    });
    flow("cop", "<go:w3>luisteren<enter><go:design-talk>Lu", |s| {
        assert_eq!(s.told(), "Undone: answer ‘luisteren’ kept");
        s.press("L");
        assert_eq!(s.told(), "Ongedaan: antwoord ‘luisteren’ bewaard");
    });
}

#[test]
fn row_58_every_act_of_a_workshop_can_be_taken_back_and_done_again() {
    let keys = format!(
        "Hogeschool<enter><go:w1>a28<enter>3<enter>12<go:w2>5<go:w3>luisteren<enter>humor<enter><up>o\
         {COUNTS}<enter><enter><tab>5<enter>w<c-u>gang<enter><esc>pkoffie<enter>\
         <go:harvest>een<enter>twee<enter><up>m2<c-r>drie<enter><up>ex<enter>z<paste:vier\\nvijf><enter>\
         <go:failure>4<up><go:parking>x"
    );
    flow("cop", &keys, |s| {
        let end = s.session().clone();
        let mut undone = 0;
        while s.walk().history.can_undo() {
            s.press("<c-z>");
            undone += 1;
        }
        assert!(undone > 15, "{undone}");
        let start = s.session();
        assert!(start.answers.is_empty() && start.tallies.is_empty() && start.factors.is_empty());
        assert!(start.groupings.is_empty() && start.head_counts.is_empty() && start.parking_lot.is_empty());
        assert!(start.variables.is_empty() && start.people_present.is_none());
        for _ in 0..undone {
            s.press("<c-y>");
        }
        let again = s.session();
        assert_eq!((&again.answers, &again.groupings), (&end.answers, &end.groupings));
        assert_eq!((&again.tallies, &again.factors), (&end.tallies, &end.factors));
        assert_eq!((&again.parking_lot, &again.variables), (&end.parking_lot, &end.variables));
        assert!(again.timeline.len() > end.timeline.len() + undone);
    });
}

#[test]
fn row_58_undo_writes_over_no_newer_draft() {
    flow("cop", "<go:w3>luisteren<enter>half een<esc>u", |s| {
        assert_eq!((s.answers().len(), s.draft("w3")), (0, Some("half een")));
        s.press("<esc>");
        assert_eq!(s.typed(), Some("half een"));
    });
    flow("cop", "<go:w3>luisteren<enter>half een<go:design-talk>u", |s| {
        s.press("<esc>");
        assert_eq!((s.item(), s.typed()), ("w3", Some("half een")));
    });
}

#[test]
fn row_58_undo_leaves_moving_the_clock_and_the_blank_stage_alone() {
    flow("cop", "<go:explore-talk>pkoffie<enter><space><wait:1m>bu", |s| {
        assert_eq!(s.session().parking_lot.len(), 0);
        assert_eq!((s.clock().as_str(), s.session().wall.show), ("2:00", kring::session::WallShow::Blank));
    });
}

#[test]
fn row_58_the_digits_of_one_number_are_one_act() {
    flow("cop", "<go:w1>12<enter>34", |s| {
        s.press("u");
        let counts = &s.session().tallies[0].counts;
        assert_eq!(counts.iter().map(|(key, hands)| (key.as_str(), *hands)).collect::<Vec<_>>(), [("1", 12)]);
        s.press("u");
        assert!(s.session().tallies.is_empty());
        s.press("UU");
        assert_eq!(s.session().tallies[0].counts["2"], 34);
    });
}

#[test]
fn row_58_undo_works_after_a_restart() {
    flow("cop", "<go:w3>luisteren<enter>humor<enter><away:1h><esc>u", |s| {
        assert_eq!(
            (s.answers(), s.told().as_str()),
            (vec!["luisteren"], "Ongedaan: antwoord ‘humor’ bewaard")
        );
        s.press("<away:24h><esc>U");
        assert_eq!(s.answers(), ["luisteren", "humor"]);
    });
}

#[test]
fn row_58_nothing_to_undo_is_said() {
    flow("cop", "<go:explore-talk><c-z>", |s| assert_eq!(s.told(), "Er is niets om ongedaan te maken."));
    flow("cop", "<go:explore-talk>u", |s| assert_eq!(s.told(), "Er is niets om ongedaan te maken."));
    flow("cop", "<go:explore-talk>U", |s| assert_eq!(s.told(), "Er is niets om opnieuw te doen."));
    flow(begin("cop").en(), "<go:explore-talk><c-y>", |s| assert_eq!(s.told(), "There is nothing to redo."));
}

#[test]
fn row_58_something_new_ends_what_could_be_redone() {
    flow("cop", "<go:w3>een<enter>twee<enter><c-z>drie<enter><esc>U", |s| {
        assert_eq!(s.answers(), ["een", "drie"]);
    });
}

#[test]
fn row_58_ids_are_never_used_twice() {
    flow("cop", "<go:w3>een<enter><c-z>twee<enter><up>x<esc><enter>", |s| {
        s.press("drie<enter>");
        assert_eq!(s.session().answers.len(), 1);
        assert_ne!(s.session().answers[0].id, "a1");
    });
}
