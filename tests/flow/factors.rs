//! Failure and success factors, recognised by hands.

use kring::workshop::Tone;

use crate::hand::{Flow, begin, flow};

fn factors(s: &Flow) -> Vec<(&str, Option<u32>, Option<&str>)> {
    s.session().factors.iter().map(|known| (known.id.as_str(), known.count, known.text.as_deref())).collect()
}

#[test]
fn row_46_hands_are_counted_per_factor() {
    flow("cop", "<go:failure>12<enter>3<enter><enter>8", |s| {
        assert_eq!(factors(s), [("f1", Some(12), None), ("f2", Some(3), None), ("f4", Some(8), None)]);
        assert!(s.session().factors.iter().all(|known| known.tone == Tone::Failure));
    });
}

#[test]
fn row_46_the_antidote_of_the_marked_factor_is_on_the_screen() {
    flow("cop", "<go:failure>", |s| {
        s.shows(&["Discontinuïteit in de organisatie"]);
        s.press("12");
        s.shows(&["Wat helpt: Werk met een duo in plaats van één trekker."]);
    });
}

const TO_MISSING: &str = "<go:failure><down><down><down><down><down><down><down><down><down><down>";

#[test]
fn row_46_what_is_missing_is_added_and_counted() {
    flow("cop", &format!("{TO_MISSING}geen koffie<enter>"), |s| {
        let own = s.session().factors.last().unwrap();
        assert_eq!((own.text.as_deref(), own.item.as_str()), (Some("geen koffie"), "failure"));
        s.press("<up>7");
        assert_eq!(s.session().factors.last().unwrap().count, Some(7));
        s.shows(&["geen koffie"]);
    });
    flow(begin("cop").en(), TO_MISSING, |s| s.shows(&["Which one is missing?"]));
}

#[test]
fn row_46_an_own_factor_is_deleted_and_undo_says_so() {
    flow("cop", &format!("{TO_MISSING}geen koffie<enter><up>x"), |s| {
        assert_eq!(factors(s), []);
        s.press("<c-z>");
        assert_eq!(s.told(), "Ongedaan: factor ‘geen koffie’ weggehaald");
        assert_eq!(s.session().factors.len(), 1);
    });
}

#[test]
fn row_46_a_key_too_many_after_deleting_types_nothing() {
    flow("cop", &format!("{TO_MISSING}geen koffie<enter><up>xx"), |s| {
        assert!(s.session().drafts.is_empty(), "{:?}", s.session().drafts);
    });
}

#[test]
fn row_46_letters_in_the_field_for_what_is_missing_are_letters() {
    flow("cop", &format!("{TO_MISSING}xup q1"), |s| {
        assert_eq!(s.typed(), Some("xup q1"));
        s.press("<esc>5");
        assert_eq!(s.session().factors[0].count, Some(5));
        assert_eq!(s.draft("failure/missing"), Some("xup q1"));
        s.press("<down>");
        assert_eq!(s.typed(), Some("xup q1"));
    });
}

#[test]
fn row_46_success_factors_are_apart() {
    flow("cop", "<go:failure>9<go:success>4", |s| {
        let tones: Vec<_> = s.session().factors.iter().map(|known| (known.id.as_str(), known.tone)).collect();
        assert_eq!(tones, [("f1", Tone::Failure), ("s1", Tone::Success)]);
    });
}
