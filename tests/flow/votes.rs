//! Votes in the room: typed counts, the ranking, ties and turnout.

use kring::session::Outcome;
use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};

/// Answers, a vote over them with three dots each, a vote over the best of those, and a vote between fixed options.
pub const SCRIPT: &str = r#"
id = "kiezen"
title = "Kiezen"
[[steps]]
id = "s"
title = "S"
[[steps.items]]
id = "said"
kind = "ask"
answer = "free"
question = "Wat helpt?"
[[steps.items]]
id = "dots"
kind = "vote"
question = "Wat doen we het eerst?"
from = "said"
dots = 3
[[steps.items]]
id = "again"
kind = "vote"
question = "En nu echt?"
from = "dots"
dots = 1
[[steps.items]]
id = "fixed"
kind = "vote"
question = "Waar?"
options = ["hier", "daar"]
[[steps.items]]
id = "end"
kind = "last"
text = ["Dank."]
"#;

/// Twenty-eight people, four answers, and at the first vote.
fn at_vote(keys: &str) -> String {
    format!("28<enter><go:said>alfa<enter>beta<enter>gamma<enter>delta<enter><go:dots>{keys}")
}

fn ranks(s: &Flow, item: &str) -> Vec<(String, u32, Option<u32>)> {
    let told = |outcome: Outcome| (outcome.text, outcome.votes, outcome.rank);
    s.session().outcomes(item, Lang::Nl).into_iter().map(told).collect()
}

fn counts(s: &Flow, item: &str) -> Vec<(String, u32)> {
    let counts = s.session().counts_of(item).cloned().unwrap_or_default();
    counts.into_iter().collect()
}

#[test]
fn row_44_votes_are_typed_row_by_row_and_kept_by_the_id_of_the_answer() {
    flow(SCRIPT, &at_vote("12<enter>5<tab>1<bs>7"), |s| {
        let ids: Vec<_> = s.session().answers.iter().map(|answer| answer.id.clone()).collect();
        let expected = [(ids[0].clone(), 12), (ids[1].clone(), 5), (ids[2].clone(), 7)];
        assert_eq!(counts(s, "dots"), expected);
        let votes: Vec<_> = s.session().answers.iter().map(|answer| answer.votes).collect();
        assert_eq!(votes, [12, 5, 7, 0]);
        s.shows(&["24 van 84 stippen, 28 mensen × 3", "█"]);
        s.press("u");
        assert_eq!(s.session().answers[2].votes, 0);
        assert_eq!(s.told(), "Ongedaan: stemmen geteld");
    });
}

#[test]
fn row_44_one_key_shows_them_by_place_and_counting_never_moves_a_row() {
    flow(SCRIPT, &at_vote("5<enter>12<enter>12<enter>3"), |s| {
        let screen = s.screen();
        let at = |screen: &str, word: &str| screen.lines().position(|line| line.contains(word)).unwrap();
        assert!(at(&screen, "alfa") < at(&screen, "beta") && at(&screen, "gamma") < at(&screen, "delta"));
        s.press("s");
        s.shows(&["Gedeeld eerste: beta en gamma", "1 beta", "1 gamma", "3 alfa", "4 delta"]);
        // A digit goes back to the order in which they are read out, to the row that was marked: the first by place.
        s.press("9");
        let screen = s.screen();
        assert!(at(&screen, "alfa") < at(&screen, "beta"));
        assert_eq!(ranks(s, "dots")[0], ("gamma".to_owned(), 12, Some(1)));
        assert_eq!(ranks(s, "dots")[1], ("beta".to_owned(), 9, Some(2)));
        s.press("s");
        assert!(at(&s.screen(), "gamma") < at(&s.screen(), "2  beta"));
    });
}

#[test]
fn row_44_ties_are_named_in_words() {
    flow(SCRIPT, &at_vote("9<enter>4<enter>4<enter>0s"), |s| {
        s.shows(&["gedeeld tweede: beta en gamma", "– delta"]);
        let all = ranks(s, "dots");
        assert_eq!(
            all.iter().map(|(_, _, rank)| *rank).collect::<Vec<_>>(),
            [Some(1), Some(2), Some(2), None]
        );
    });
    flow(begin(SCRIPT).en(), &at_vote("9<enter>4<enter>4s"), |s| {
        s.shows(&["shared second: beta and gamma", "17 of 84 dots, 28 people × 3"]);
    });
}

#[test]
fn row_44_more_than_there_can_be_is_said_and_kept() {
    flow(SCRIPT, &at_vote("60<enter>30"), |s| {
        s.shows(&["▲", "90 stippen, en er zijn er 84. Is er dubbel geteld?"]);
        assert_eq!(s.session().answers[0].votes, 60);
    });
    flow(SCRIPT, &at_vote("<go:again>"), |s| s.shows(&["Er is nog niets om uit te kiezen."]));
}

#[test]
fn row_44_enter_on_the_last_row_shows_the_ranking_and_then_goes_on() {
    flow(SCRIPT, &at_vote("5<enter>12<enter>1<enter>3<enter>"), |s| {
        assert_eq!(s.item(), "dots");
        s.shows(&["1 beta"]);
        s.press("<enter>");
        assert_eq!(s.item(), "again");
        s.press("<pgup>");
        assert_eq!(s.item(), "dots");
    });
}

#[test]
fn row_44_a_vote_over_a_vote_is_between_the_best() {
    flow(SCRIPT, &at_vote("5<enter>12<enter>5<enter>3<pgdn>"), |s| {
        let texts: Vec<_> = ranks(s, "again").into_iter().map(|(text, ..)| text).collect();
        assert_eq!(texts, ["beta", "alfa", "gamma"]);
        s.press("20<enter>4");
        s.shows(&["24 van 28 stemmen"]);
        // An answer keeps the sum of all that was chosen.
        let beta = s.session().answers.iter().find(|answer| answer.text == "beta").unwrap();
        assert_eq!(beta.votes, 32);
    });
}

#[test]
fn row_44_options_of_the_script_are_counted_in_hands() {
    flow(SCRIPT, "28<enter><go:fixed>17<enter>9", |s| {
        s.shows(&["hier", "daar", "26 handen · 28 mensen"]);
        assert_eq!(counts(s, "fixed"), [("1".to_owned(), 17), ("2".to_owned(), 9)]);
    });
}

#[test]
fn row_44_what_was_counted_stays_when_an_answer_is_taken_away_and_comes_back() {
    flow(SCRIPT, &at_vote("5<enter>12<go:end>"), |s| {
        s.press("<pgup><pgup><pgup><pgup>");
        assert_eq!(s.item(), "said");
        s.press("<up>x<pgdn>1");
        // The last answer is gone; the others have what they had.
        assert_eq!(ranks(s, "dots").len(), 3);
        assert_eq!(counts(s, "dots").len(), 3);
        s.press("<away:5m>");
        assert_eq!(counts(s, "dots").len(), 3);
    });
}

#[test]
fn row_44_forty_answers_scroll_in_a_small_window() {
    let answers = (1..=40).map(|n| format!("antwoord {n}")).collect::<Vec<_>>().join("\\n");
    let keys = format!("<size:60x20>28<enter><go:said><paste:{answers}><enter><go:dots>");
    flow(SCRIPT, &keys, |s| {
        s.shows(&["antwoord 1"]);
        for at in 1..=40 {
            let screen = s.screen();
            assert!(screen.contains(&format!("antwoord {at} ")), "{at} on\n{screen}");
            s.press(&format!("{at}<enter>"));
        }
        s.shows(&["antwoord 40", "1 antwoord 40"]);
        for _ in 0..39 {
            s.press("<down>");
        }
        assert!(s.screen().contains("40  antwoord 1"), "{}", s.screen());
        assert_eq!(ranks(s, "dots").len(), 40);
    });
}
