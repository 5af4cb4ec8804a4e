//! Saving: what is accepted is handed over at once, what is half typed within the second, and the footer tells the truth.

use crate::clock::talking;
use crate::hand::{begin, flow};
use crate::harvest::harvest;

#[test]
fn row_57_an_accepted_entry_is_handed_over_at_once() {
    flow("cop", "<go:w3>luisteren<enter>", |s| {
        assert_eq!(s.saved.as_ref().unwrap().session.answers[0].text, "luisteren");
        s.shows(&["opgeslagen 13:30:00"]);
    });
}

#[test]
fn row_57_a_half_typed_line_is_saved_after_a_rest_and_within_the_second() {
    let draft = |s: &crate::hand::Flow| {
        s.saved.as_ref().and_then(|saved| saved.session.drafts.get("w3").cloned()).unwrap_or_default()
    };
    flow("cop", "<go:w3>half<wait:290ms>", |s| {
        assert_eq!(draft(s), "");
        s.shows(&["opslaan…"]);
        s.press("<wait:20ms>");
        assert_eq!(draft(s), "half");
        s.shows(&["opgeslagen 13:30:00"]);
    });
    flow("cop", "<go:w3>a<wait:200ms>b<wait:200ms>c<wait:200ms>d<wait:200ms>e", |s| {
        assert_eq!(draft(s), "abcd");
    });
}

#[test]
fn row_57_saved_is_said_only_of_what_is_on_disk() {
    flow("cop", "<go:w3><disk:slow>luisteren<enter><wait:5s>", |s| {
        s.shows(&["opslaan…"]);
        s.shows_not("opgeslagen 13:30:05");
    });
}

#[test]
fn row_57_a_save_that_fails_is_shown_and_tried_again_while_the_program_goes_on() {
    flow("cop", "<go:w3><disk:full>luisteren<enter>", |s| {
        s.shows(&["NIET opgeslagen: schijf vol"]);
        let tries = s.saves;
        s.press("humor<enter><wait:5s>");
        assert!(s.saves >= tries + 5, "{} after {tries}", s.saves);
        s.press("<disk:ok><wait:1s>");
        assert_eq!(s.saved.as_ref().unwrap().session.answers.len(), 2);
        s.shows(&["opgeslagen 13:30:0"]);
    });
    flow(begin("cop").en(), "<go:w3><disk:full>humour<enter>", |s| s.shows(&["NOT saved: schijf vol"]));
}

#[test]
fn row_57_nothing_is_handed_over_while_nothing_changes() {
    flow("cop", "<go:explore-talk><wait:2s>", |s| {
        let saves = s.saves;
        s.press("<wait:10m>");
        assert_eq!(s.saves, saves);
    });
}

#[test]
fn row_59_killed_in_the_middle_of_a_sentence_it_goes_on_in_its_field() {
    flow("cop", &(harvest() + "een<enter><tab>half een zin<wait:1s>"), |s| {
        let place = s.session().place.clone();
        s.press("<away:2h>");
        assert_eq!((s.session().place.clone(), s.typed()), (place, Some("half een zin")));
        assert_eq!((s.answers(), s.told().as_str()), (vec!["een"], "Je gaat verder waar je was."));
        s.press(" en door<enter>");
        assert_eq!(s.answers(), ["een", "half een zin en door"]);
    });
}

#[test]
fn row_59_killed_while_words_were_being_changed_it_goes_on_changing_them() {
    flow("cop", &(harvest() + "een<enter><up>e anders<wait:1s><away:1m>"), |s| {
        assert_eq!((s.typed(), s.answers()), (Some("een anders"), vec!["een"]));
        s.press("<enter>");
        assert_eq!(s.answers(), ["een anders"]);
    });
}

#[test]
fn row_59_killed_in_a_running_phase_the_clock_is_at_the_right_second() {
    flow("cop", &format!("{}<wait:61s><away:30s>", talking()), |s| {
        assert_eq!((s.session().place.phase.as_deref(), s.clock().as_str()), (Some("talk"), "5:29"));
    });
}

#[test]
fn row_59_it_goes_on_in_its_own_language_of_the_room_and_half_counted() {
    flow("cop", "<go:w1>12<enter>3<away:1m>", |s| {
        assert_eq!(s.session().tallies[0].counts["2"], 3);
        s.shows(&["15 handen"]);
    });
}
