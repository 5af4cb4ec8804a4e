//! The phases of a round: by hand and by themselves, and the end of each.

use crate::clock::talking;
use crate::forming::COUNTS;
use crate::hand::{Flow, begin, flow};

fn at_work() -> String {
    format!("{COUNTS}<enter><enter><go:work>")
}

fn phase(s: &Flow) -> Option<&str> {
    s.session().place.phase.as_deref()
}

#[test]
fn row_32_enter_starts_the_first_phase() {
    flow("cop", &format!("{}<enter>", at_work()), |s| {
        assert_eq!((phase(s), s.clock().as_str()), (Some("roles"), "1:00"));
        s.shows(&["Kies een schrijver, een tijdbewaker en een verteller."]);
    });
    flow(begin("cop").en(), "<go:work><space>", |s| {
        s.shows(&["Choose a scribe, a timekeeper and a speaker."]);
    });
}

#[test]
fn row_32_each_phase_has_its_own_instruction_and_time() {
    flow("cop", &at_work(), |s| {
        let mut seen = Vec::new();
        for _ in 0..4 {
            s.press("<pgdn>");
            seen.push((phase(s).unwrap().to_owned(), s.session().rounds.len()));
        }
        assert_eq!(
            seen.iter().map(|(phase, _)| phase.as_str()).collect::<Vec<_>>(),
            ["roles", "silent", "talk", "choose"]
        );
        assert!(seen.iter().all(|(_, rounds)| *rounds == 0), "looking starts no clock");
        s.shows(&["Kies samen drie antwoorden"]);
    });
    for (length, minutes) in [(60, [1, 1, 5, 2]), (90, [1, 2, 7, 3]), (120, [1, 3, 8, 3])] {
        flow(begin("cop").length(length), "<go:work><space><pgdn><pgdn><pgdn>", |s| {
            let planned: Vec<_> = s.session().rounds.iter().map(|round| round.planned_s / 60).collect();
            assert_eq!(planned, minutes);
        });
    }
}

#[test]
fn row_32_the_next_phase_by_hand_lets_the_clock_flow_on() {
    flow("cop", &format!("{}<wait:2m><pgdn>", talking()), |s| {
        assert_eq!((phase(s), s.clock().as_str()), (Some("choose"), "3:00"));
        let talk = &s.session().rounds[0];
        assert_eq!(talk.ended_at.unwrap().since_millis(talk.started_at), 120_000);
    });
    flow("cop", &format!("{}<wait:2m><space><pgdn>", talking()), |s| {
        assert_eq!(phase(s), Some("choose"));
        s.shows(&["zo meteen"]);
    });
}

#[test]
fn row_32_phases_wait_for_the_hand_unless_told_to_follow_by_themselves() {
    flow("cop", &format!("{}<wait:8m>", talking()), |s| {
        assert_eq!((phase(s), s.clock().as_str(), s.rings()), (Some("talk"), "-1:00", 1));
    });
    flow("cop", &format!("{}a", talking()), |s| {
        assert_eq!(s.told(), "Fasen gaan vanzelf verder.");
        s.press("<wait:8m>");
        assert_eq!((phase(s), s.clock().as_str(), s.rings()), (Some("choose"), "2:00", 1));
        s.press("<wait:3m>");
        assert_eq!((phase(s), s.clock().as_str(), s.rings()), (Some("choose"), "-1:00", 2));
        s.press("a");
        assert_eq!(s.told(), "Fasen wachten tot jij verdergaat.");
    });
}

#[test]
fn row_32_nothing_advances_by_itself_while_the_desk_is_elsewhere() {
    flow("cop", &format!("{}a<go:harvest><wait:10m>", talking()), |s| {
        assert_eq!((s.item(), s.session().rounds.len()), ("harvest", 2));
    });
    flow("cop", &format!("{}a<pgup><wait:10m>", talking()), |s| {
        assert_eq!((phase(s), s.session().rounds.len(), s.rings()), (Some("silent"), 1, 1));
    });
}

#[test]
fn row_32_the_end_rings_once_and_the_stage_flashes_three_times() {
    flow("cop", &format!("{}<wait:6m><wait:59s>", talking()), |s| {
        let mut flashes = 0;
        let mut was = s.model.inverted();
        for _ in 0..60 {
            s.press("<wait:100ms>");
            flashes += usize::from(s.model.inverted() && !was);
            was = s.model.inverted();
        }
        assert_eq!((flashes, s.rings(), was), (3, 1, false));
    });
}

#[test]
fn row_32_a_phase_that_ended_unseen_is_told_and_not_rung_and_nothing_advances() {
    flow("cop", &format!("{}a<wait:1m><away:20m>", talking()), |s| {
        assert_eq!(s.told(), "De tijd was om terwijl het programma dicht was.");
        assert_eq!((phase(s), s.clock().as_str(), s.rings()), (Some("talk"), "-14:00", 0));
        s.press("<wait:5m>");
        assert_eq!((phase(s), s.rings()), (Some("talk"), 0));
    });
    flow("cop", &format!("{}a<wait:1m><asleep:20m>", talking()), |s| {
        assert_eq!((phase(s), s.clock().as_str(), s.rings()), (Some("talk"), "-14:00", 0));
        assert!(!s.told().is_empty());
    });
}

#[test]
fn row_32_moving_on_from_overtime_ends_the_clock() {
    flow("cop", &format!("{}<pgdn><wait:4m><pgdn>", talking()), |s| {
        assert_eq!((s.item(), s.clock().as_str()), ("harvest", "none"));
        assert!(s.session().rounds.iter().all(|round| round.ended_at.is_some()));
    });
}

#[test]
fn row_32_a_clock_that_still_runs_is_seen_from_other_pages() {
    flow("cop", &format!("{}<pgdn><wait:1m><pgdn>", talking()), |s| {
        assert_eq!((s.item(), s.clock().as_str()), ("harvest", "2:00"));
        assert!(s.screen().lines().next().unwrap().contains("2:00"), "{}", s.screen());
    });
}

#[test]
fn row_32_a_break_has_a_clock_too() {
    flow(begin("cop").length(120), "<go:break><space><wait:1m>", |s| assert_eq!(s.clock(), "9:00"));
}

#[test]
fn row_32_a_key_too_many_for_the_next_phase_has_a_way_back() {
    flow("cop", &format!("{}<wait:2m><pgdn><wait:5s><pgup>", talking()), |s| {
        assert_eq!((phase(s), s.clock().as_str()), (Some("talk"), "2:55"));
        s.press("<space>");
        assert_eq!(s.clock(), "5:00");
        assert!(s.session().rounds[1].ended_at.is_some());
        s.press("<wait:1m>");
        assert_eq!(s.clock(), "4:00");
        s.press("<pgdn>");
        assert_eq!((phase(s), s.clock().as_str(), s.session().rounds.len()), (Some("choose"), "2:55", 2));
    });
    flow("cop", &format!("{}<wait:2m><pgdn><wait:5s><pgup>+", talking()), |s| assert_eq!(s.clock(), "6:00"));
    flow("cop", &format!("{}<wait:2m><pgdn><wait:5s><pgup>t4m<enter>", talking()), |s| {
        assert_eq!(s.clock(), "4:00");
    });
}

#[test]
fn row_32_looking_back_at_a_phase_leaves_the_clock_alone() {
    flow("cop", &format!("{}<wait:2m><pgdn><wait:5s><pgup><pgup><pgup><pgdn><pgdn><pgdn>", talking()), |s| {
        assert_eq!((phase(s), s.clock().as_str()), (Some("choose"), "2:55"));
    });
}

#[test]
fn row_32_a_phase_whose_time_was_up_starts_anew() {
    flow("cop", &format!("{}<wait:8m><pgdn><wait:5s><pgup><space>", talking()), |s| {
        assert_eq!(s.clock(), "7:00");
    });
}

#[test]
fn row_32_a_clock_of_another_item_does_not_stand_in_the_way_of_a_round() {
    for start in ["<space>", "<enter>"] {
        flow("cop", &format!("<go:explore-talk><space><go:work>{start}"), |s| {
            assert_eq!((phase(s), s.clock().as_str()), (Some("roles"), "1:00"), "{start}");
            assert!(s.session().rounds[0].ended_at.is_some());
        });
    }
}
