//! On the spot: questions, rounds, timers and other words that the script did not have.

use kring::workshop::{Answer, ItemKind};

use crate::hand::{begin, flow};

#[test]
fn row_15_a_question_of_each_kind_in_two_keys_and_its_words() {
    for (keys, answer) in [
        ("s1Wat wil je nog kwijt?<enter>", Answer::Free),
        ("s2Hoe haalbaar is dit?<enter>", Answer::Scale),
        ("s3Wie doet er mee?<enter>", Answer::Count),
        ("s4Wanneer? ochtend / middag / avond<enter>", Answer::Choice),
    ] {
        flow("cop", &format!("<go:w1>{keys}"), |s| {
            let ItemKind::Ask(ask) = &s.session().item().unwrap().kind else { panic!("no question") };
            assert_eq!(ask.answer, answer);
            s.shows(&[ask.question.get(kring::workshop::Lang::Nl)]);
            let id = s.item().to_owned();
            s.press("<pgup>");
            assert_eq!(s.item(), "w1");
            s.press("<pgdn>");
            assert_eq!(s.item(), id, "it stays where it was put");
            s.press("<pgdn>");
            assert_eq!(s.item(), "w2");
        });
    }
}

#[test]
fn row_15_what_is_answered_is_in_the_record_as_to_any_question() {
    flow("cop", "<go:w1>s4Wanneer? nu / straks<enter>7<down>5", |s| {
        let id = s.item().to_owned();
        let tally = s.session().tallies.iter().find(|tally| tally.item == id).unwrap();
        assert_eq!((tally.counts["o1"], tally.counts["o2"]), (7, 5));
        s.press("<away:1m>");
        s.shows(&["Wanneer?", "straks"]);
        s.press("uuu");
        assert_eq!(s.item(), "w1");
        assert!(s.session().workshop.item(&id).is_none());
        s.press("U<pgdn>");
        assert_eq!(s.item(), id);
    });
}

#[test]
fn row_15_a_round_with_its_own_minutes_for_the_groups_there_are_and_its_harvest() {
    flow("cop", &(crate::harvest::harvest() + "<c-n>57 Wat missen we nog?<enter>"), |s| {
        s.shows(&["Wat missen we nog?"]);
        s.press("<space>");
        assert_eq!(s.clock(), "7:00");
        s.press("<wait:5m><pgdn>een huis<enter>");
        let answer = s.session().answers.last().unwrap();
        let groups = &s.grouping().groups;
        assert_eq!((answer.text.as_str(), answer.group.as_ref()), ("een huis", Some(&groups[0].id)));
        let asked = s.session().workshop.item(&answer.item).unwrap();
        assert!(matches!(&asked.kind, ItemKind::Breakout(round) if round.questions.len() == 1));
    });
}

#[test]
fn row_15_a_bare_timer_runs_at_once() {
    flow("cop", "<go:explore-talk>s65 koffie<enter>", |s| {
        assert_eq!(s.clock(), "5:00");
        s.shows(&["koffie"]);
        s.press("<wait:60s><pgdn>");
        assert_eq!(s.item(), "explore-contrast");
    });
}

#[test]
fn row_15_a_question_is_asked_in_other_words_and_undone() {
    flow("cop", "<go:w1>s7<c-u>Hoe goed ken je elkaar?<enter>", |s| {
        assert_eq!(s.item(), "w1");
        s.shows(&["Hoe goed ken je elkaar?"]);
        s.press("u");
        s.shows(&["netwerkvaardigheden"]);
    });
    flow("cop", "<go:explore-talk>s7", |s| s.shows(&["Hier staat geen vraag"]));
}

#[test]
fn row_15_what_is_missing_is_said_and_what_was_typed_stays() {
    flow(begin("cop").en(), "<go:w1>s5What is missing?<enter>", |s| {
        s.shows(&["Begin with the minutes"]);
        s.press("<esc><esc>");
        assert_eq!(s.item(), "w1");
        s.press("s5");
        assert_eq!(s.typed(), Some("What is missing?"));
    });
}
