//! The parking lot: from anywhere, and back in the closing.

use crate::hand::{Flow, begin, flow};

fn parked(s: &Flow) -> Vec<(&str, bool)> {
    s.session().parking_lot.iter().map(|parked| (parked.text.as_str(), parked.done)).collect()
}

#[test]
fn row_40_one_key_parks_from_anywhere_and_leaves_all_as_it_was() {
    flow("cop", "", |s| {
        let mut number = 0;
        while s.item() != "last" {
            let (place, typed) = (s.session().place.clone(), s.typed().map(str::to_owned));
            s.press("<f4>");
            s.press(&format!("punt {number}<enter>"));
            number += 1;
            assert_eq!(s.session().parking_lot.len(), number, "on {place:?}");
            assert_eq!((&s.session().place, s.typed().map(str::to_owned)), (&place, typed));
            s.press("<pgdn>");
        }
    });
}

#[test]
fn row_40_it_says_where_it_came_up() {
    flow("cop", "<go:explore-talk>pwie betaalt de koffie?<enter>", |s| {
        assert_eq!(s.told(), "Op de parkeerplaats gezet.");
        assert_eq!(s.session().parking_lot[0].step.as_deref(), Some("explore"));
    });
    flow(begin("cop").en(), "<go:explore-talk>pwho pays?<enter>", |s| {
        assert_eq!(s.told(), "Put on the parking lot.");
    });
}

#[test]
fn row_40_a_half_typed_one_waits_and_a_blank_one_is_none() {
    flow("cop", "<go:explore-talk>pwie betaalt<esc>", |s| {
        assert_eq!((parked(s).len(), s.draft("parking")), (0, Some("wie betaalt")));
        s.press("<go:design-q2><f4>");
        assert_eq!(s.typed(), Some("wie betaalt"));
        s.press(" de koffie?<enter>");
        assert_eq!((parked(s), s.draft("parking")), (vec![("wie betaalt de koffie?", false)], None));
        s.press("<f4>  <enter>");
        assert_eq!(parked(s).len(), 1);
    });
}

const THREE: &str = "<go:w1>peen<enter>ptwee<enter>pdrie<enter>";

#[test]
fn row_40_they_come_back_in_the_closing_and_are_ticked_off() {
    flow("cop", &format!("{THREE}<go:parking>"), |s| {
        s.shows(&["Parkeerplaats", "een", "twee", "drie"]);
        s.press("<enter><enter>");
        assert_eq!(parked(s), [("een", true), ("twee", true), ("drie", false)]);
        s.press("<up>x");
        assert_eq!(parked(s)[1], ("twee", false));
    });
}

#[test]
fn row_40_enter_ticks_the_last_one_off_and_then_goes_on() {
    flow("cop", &format!("{THREE}<go:parking><enter><enter><enter>"), |s| {
        assert_eq!((parked(s).iter().all(|(_, done)| *done), s.item()), (true, "parking"));
        s.press("<enter>");
        assert_eq!((parked(s).iter().all(|(_, done)| *done), s.item()), (true, "actions"));
    });
}

#[test]
fn row_40_an_empty_parking_lot_is_passed_with_enter() {
    flow("cop", "<go:parking>", |s| {
        s.shows(&["Er staat niets op de parkeerplaats."]);
        s.press("<enter>");
        assert_eq!(s.item(), "actions");
    });
}

#[test]
fn row_40_one_is_taken_off_and_put_back_where_it_was() {
    flow("cop", &format!("{THREE}<go:parking><down><del>"), |s| {
        assert_eq!(parked(s), [("een", false), ("drie", false)]);
        s.press("u");
        assert_eq!(parked(s), [("een", false), ("twee", false), ("drie", false)]);
        assert_eq!(s.told(), "Ongedaan: ‘twee’ van de parkeerplaats gehaald");
    });
}

#[test]
fn row_40_undo_says_whether_a_tick_was_set_or_taken_away() {
    flow("cop", &format!("{THREE}<go:parking>x<up>x"), |s| {
        assert_eq!(parked(s)[0], ("een", false));
        s.press("u");
        assert_eq!(
            (parked(s)[0], s.told().as_str()),
            (("een", true), "Ongedaan: vinkje bij geparkeerd punt ‘een’ weggehaald")
        );
        s.press("u");
        assert_eq!(
            (parked(s)[0], s.told().as_str()),
            (("een", false), "Ongedaan: geparkeerd punt ‘een’ afgevinkt")
        );
    });
}
