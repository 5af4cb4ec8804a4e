//! Steps, moving through them, and what shows of the facilitator's own.

use kring::session::WallShow;

use crate::hand::{begin, flow};
use crate::opening::OWN;

#[test]
fn row_10_a_step_shows_goal_points_pitfall_and_where_we_are() {
    flow("cop", "<go:design-talk>", |s| {
        s.shows(&["Ontwerpen", "· ", "Valkuil", "Stap 2 van 5"]);
        assert!(s.screen().lines().next().unwrap().contains("● 1   ◉ 2 Ontwerpen   ○ 3"), "{}", s.screen());
        assert!(s.screen().lines().next().unwrap().contains("⊕ +1"));
    });
    flow(begin("cop").en(), "<go:design-talk>", |s| s.shows(&["Design", "Pitfall", "Step 2 of 5"]));
}

#[test]
fn row_10_internal_and_external_stand_side_by_side() {
    flow("cop", "<go:design-contrast>", |s| {
        let screen = s.screen();
        let heads = screen.lines().find(|line| line.contains("intern") && line.contains("extern"));
        assert!(heads.is_some(), "{screen}");
    });
}

#[test]
fn row_10_points_come_one_by_one_where_the_script_says_so() {
    flow(OWN, "vragen<enter><go:points>", |s| {
        s.shows_not("Bij onze school");
        s.press("<pgdn>");
        s.shows(&["Bij onze school"]);
        s.shows_not("Over vragen");
        s.press("<enter><right>");
        s.shows(&["Over vragen", "Tot slot"]);
        s.press("<pgdn>");
        assert_eq!(s.item(), "themed");
        s.press("<pgup>");
        s.shows(&["Bij onze school", "Over vragen", "Tot slot"]);
    });
}

#[test]
fn row_10_notes_are_on_the_desk_on_a_key_and_say_that_the_room_reads_along() {
    flow("cop", "<go:w1>", |s| {
        s.shows_not("Tel af van drie");
        s.press("n");
        s.shows(&["Notities", "de zaal leest mee", "Tel af van drie"]);
        s.press("n");
        s.shows_not("Tel af van drie");
    });
    flow(begin("cop").en(), "<go:w3><f6>", |s| s.shows(&["Notes", "the room can read this"]));
}

#[test]
fn row_10_notes_have_no_place_on_the_wall() {
    flow("cop", "<go:w1>n", |s| {
        let wall = serde_json::to_string(&s.session().wall()).unwrap();
        assert!(wall.contains("netwerkvaardigheden") && !wall.contains("Tel af van drie"));
    });
}

#[test]
fn row_12_back_and_forward_lose_nothing_and_every_visit_is_in_the_record() {
    flow("cop", "<go:design-q2>uren<enter><go:pilot-talk>", |s| {
        s.press("<pgup><pgup><pgup>");
        assert_eq!(s.item(), "design-q1");
        s.press("<pgdn>een vaste dag<enter><go:pilot-talk>");
        assert_eq!(s.answers(), ["uren", "een vaste dag"]);
        let visits = s
            .session()
            .timeline
            .iter()
            .filter(|event| event.what == "item-entered" && event.item.as_deref() == Some("design-q2"));
        assert_eq!(visits.count(), 3);
    });
}

#[test]
fn row_12_jump_shows_where_we_are_and_goes_to_any_item() {
    flow("cop", "<go:design-talk>j", |s| {
        s.shows(&["Waar naartoe?", "Ontwerpen"]);
        s.press("<down><down><enter>");
        assert_ne!(s.item(), "design-talk");
        s.press("j<up><up><enter>");
        assert_eq!(s.item(), "design-talk");
        s.press("j<esc>");
        assert_eq!(s.item(), "design-talk");
    });
    flow(begin("cop").en(), "<go:design-talk>j", |s| s.shows(&["Where to?", "Design"]));
}

#[test]
fn row_12_the_first_page_goes_back_to_the_questions_before_it_and_no_further() {
    flow("cop", "<go:opening><pgup>", |s| {
        assert!(s.session().place.is_setup());
        s.press("<pgup><pgup>");
        assert!(s.session().place.is_setup());
    });
    flow("cop", "<go:last><pgdn><enter><right>", |s| assert_eq!(s.item(), "last"));
}

#[test]
fn row_12_a_clicker_goes_on_from_any_page() {
    let mut pages = 0;
    flow("cop", "", |s| {
        while s.item() != "last" {
            let before = s.session().place.clone();
            s.press("<pgdn>");
            assert_ne!(s.session().place, before);
            pages += 1;
        }
    });
    assert!(pages > 40, "{pages}");
}

#[test]
fn row_13_one_key_blanks_the_stage_and_brings_it_back() {
    flow("cop", "<go:explore-talk>b", |s| {
        assert_eq!(s.session().wall.show, WallShow::Blank);
        s.shows_not("Verkennen");
        s.press(".");
        s.shows(&["Verkennen"]);
        s.press("<go:explore-q1><f9>");
        s.shows_not("Verkennen");
        s.press("blijft staan<enter><f9>");
        assert_eq!(s.answers(), ["blijft staan"]);
    });
}
