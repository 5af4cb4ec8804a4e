//! The clock: a deadline, adjusted by hand.

use crate::forming::COUNTS;
use crate::hand::{begin, flow};

/// In the third phase, of seven minutes, its clock started.
pub fn talking() -> String {
    format!("{COUNTS}<enter><enter><go:work/talk><space>")
}

#[test]
fn row_27_the_countdown_says_what_is_left_and_when_it_ends() {
    flow("cop", &format!("{}<wait:90s>", talking()), |s| {
        assert_eq!(s.clock(), "5:30");
        s.shows(&["loopt", "klaar om 13:37", "Gesprek"]);
    });
    flow(begin("cop").en(), "<go:work/talk><space>", |s| s.shows(&["running", "done at 13:37"]));
}

#[test]
fn row_27_warning_and_overtime_are_words_too() {
    flow("cop", &format!("{}<wait:6m><wait:1s>", talking()), |s| {
        s.shows(&["bijna tijd"]);
        s.press("<wait:64s>");
        assert_eq!(s.clock(), "-0:05");
        s.shows(&["over tijd"]);
    });
    flow(begin("cop").en(), "<go:work/talk><space><wait:425s>", |s| s.shows(&["over time"]));
}

#[test]
fn row_28_pause_and_resume() {
    flow("cop", &format!("{}<wait:10s><space>", talking()), |s| {
        assert_eq!(s.clock(), "6:50 ‖");
        s.press("<wait:5m>");
        assert_eq!(s.clock(), "6:50 ‖");
        s.shows(&["pauze"]);
        s.press("<f7><wait:10s>");
        assert_eq!(s.clock(), "6:40");
        assert_eq!(s.session().rounds[0].paused_s, 300);
    });
}

#[test]
fn row_28_a_minute_more_and_a_minute_less() {
    flow("cop", &talking(), |s| {
        s.press("++");
        assert_eq!(s.clock(), "9:00");
        s.press("-<f8><s-f8><s-f8>");
        assert_eq!(s.clock(), "7:00");
        assert_eq!(s.session().rounds[0].extended_s, 0);
        s.press("----------");
        assert_eq!(s.clock(), "0:00");
    });
}

#[test]
fn row_28_a_clock_that_waits_keeps_waiting_when_a_minute_is_added() {
    flow("cop", &format!("{COUNTS}<enter><enter><go:work/talk>+"), |s| {
        assert_eq!(s.clock(), "8:00 ‖");
        s.press("<wait:1m><space><wait:30s>");
        assert_eq!(s.clock(), "7:30");
    });
}

#[test]
fn row_28_the_clock_is_set_in_words() {
    for (words, clock) in [
        ("7m", "7:00"),
        ("7", "7:00"),
        ("90s", "1:30"),
        ("12:30", "12:30"),
        ("+2m", "8:00"),
        ("-1m", "5:00"),
        ("tot 14:00", "29:00"),
        ("until 14:00", "29:00"),
    ] {
        flow("cop", &format!("{}<wait:1m>t{words}<enter>", talking()), |s| {
            assert_eq!(s.clock(), clock, "{words}");
        });
    }
}

#[test]
fn row_28_until_a_time_is_that_time_whatever_the_second_is_at() {
    for (before, after) in [("1ms", "300ms"), ("300ms", "1ms"), ("999ms", "998ms"), ("500ms", "700ms")] {
        let keys = format!("{COUNTS}<enter><enter><go:work/talk><wait:{before}><space><wait:{after}>t");
        flow("cop", &(keys + "tot 13:45<enter>"), |s| {
            s.shows(&["klaar om 13:45"]);
            let (_, round) = s.session().running().unwrap();
            assert_eq!(round.deadline(s.session().started_at).clock(), "13:45");
        });
    }
}

#[test]
fn row_28_what_is_not_a_time_stays_in_the_field_with_a_word() {
    flow("cop", &format!("{}tstraks<enter>", talking()), |s| {
        assert_eq!(s.told(), "Dat begrijp ik niet als tijd. Typ bijvoorbeeld 7m of tot 14:45.");
        assert_eq!((s.typed(), s.clock().as_str()), (Some("straks"), "7:00"));
        s.press("<c-u>3m<enter>");
        assert_eq!(s.clock(), "3:00");
    });
}

#[test]
fn row_28_setting_a_clock_that_waits_starts_it() {
    flow("cop", &format!("{COUNTS}<enter><enter><go:work/talk>t5m<enter><wait:1m>"), |s| {
        assert_eq!(s.clock(), "4:00");
    });
    flow("cop", &format!("{COUNTS}<enter><enter><go:work>tuntil 13:45<enter>"), |s| {
        assert_eq!((s.session().place.phase.as_deref(), s.clock().as_str()), (Some("roles"), "15:00"));
    });
}

#[test]
fn row_28_a_paused_clock_set_to_so_much_stays_paused_but_until_lets_it_run() {
    flow("cop", &format!("{}<space>t3m<enter><wait:20s>", talking()), |s| assert_eq!(s.clock(), "3:00 ‖"));
    flow("cop", &format!("{}<space><wait:1m>ttot 13:40<enter><wait:1m>", talking()), |s| {
        assert_eq!(s.clock(), "8:00");
    });
}

#[test]
fn row_28_every_change_is_in_the_record() {
    flow("cop", &format!("{}<wait:1m>+<space><wait:1m><space>t3m<enter>", talking()), |s| {
        let of_clock = s.timeline().into_iter().filter(|what| what.starts_with("clock-"));
        let changes: Vec<_> = of_clock.collect();
        assert_eq!(
            changes,
            ["clock-started", "clock-changed", "clock-changed", "clock-changed", "clock-changed"]
        );
        let round = &s.session().rounds[0];
        assert_eq!((round.planned_s, round.paused_s), (420, 60));
    });
}

#[test]
fn row_28_the_clock_obeys_also_while_an_answer_is_typed() {
    flow("cop", &format!("{}<go:harvest>+ - t<f8>", talking()), |s| {
        assert_eq!(s.typed(), Some("+ - t"));
        assert_eq!(s.clock(), "4:00");
        s.press("<f10>2m<enter><f7>");
        assert_eq!(s.clock(), "2:00 ‖");
    });
}

#[test]
fn row_29_overtime_counts_up_and_a_minute_more_is_a_minute_from_now() {
    flow("cop", &format!("{}<wait:7m><wait:100s>", talking()), |s| {
        assert_eq!(s.clock(), "-1:40");
        s.press("-");
        assert_eq!(s.clock(), "-1:40");
        s.press("+");
        assert_eq!(s.clock(), "1:00");
        assert_eq!(s.rings(), 1);
        s.press("<wait:1m>");
        assert_eq!(s.rings(), 2);
    });
}

#[test]
fn row_28_a_key_for_a_clock_where_none_is_says_so() {
    for key in ["<space>", "+", "-", "t", "<f7>", "<f8>", "<s-f8>", "<f10>"] {
        flow("cop", &format!("<go:explore-q2><esc>{key}"), |s| {
            assert_eq!((s.clock().as_str(), s.told().as_str()), ("none", "Er loopt geen klok."), "{key}");
            assert!(s.model.overlays.is_empty());
        });
    }
}

#[test]
fn row_28_an_item_has_a_clock_of_its_own() {
    flow("cop", "<go:explore-talk><space><wait:1m>", |s| assert_eq!(s.clock(), "2:00"));
}

#[test]
fn row_33_the_clock_is_right_after_a_kill() {
    flow("cop", &format!("{}<wait:65s>", talking()), |s| {
        s.press("<away:90s>");
        assert_eq!((s.clock().as_str(), s.told().as_str()), ("4:25", "Je gaat verder waar je was."));
        s.press("<space><away:10m>");
        assert_eq!(s.clock(), "4:25 ‖");
    });
}

#[test]
fn row_33_the_clock_is_right_after_sleep() {
    flow("cop", &format!("{}<asleep:3m>", talking()), |s| {
        assert_eq!((s.clock().as_str(), s.rings()), ("4:00", 0));
    });
}

#[test]
fn row_33_a_clock_set_on_the_machine_changes_nothing_in_the_room() {
    for jump in ["1h", "-1h", "-25s"] {
        flow("cop", &format!("{}<wait:1m><clock:{jump}>", talking()), |s| {
            assert_eq!(s.clock(), "6:00", "{jump}");
            assert_eq!(s.told(), "De klok van de computer is verzet; de ronde loopt gewoon goed door.");
            s.press("<wait:1m>");
            assert_eq!(s.clock(), "5:00");
        });
        flow("cop", &format!("{}<wait:1m><space><clock:{jump}><wait:1m><space>", talking()), |s| {
            assert_eq!(s.clock(), "6:00", "{jump}");
        });
    }
    flow("cop", "<go:explore-talk><clock:1h>", |s| assert_eq!(s.told(), ""));
}

#[test]
fn row_33_a_window_of_another_size_leaves_the_clock_alone() {
    flow("cop", &format!("{}<wait:1m><size:60x20><wait:1m><size:200x60>", talking()), |s| {
        assert_eq!(s.clock(), "5:00");
    });
}
