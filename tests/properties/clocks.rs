//! The clock: whatever is done to it, what it says is what people in the room would say.

use kring::session::{ClockState, Moment, Round, shown_seconds};
use proptest::prelude::*;

use crate::cases;
use crate::hand::half_past_one;

#[derive(Debug, Clone)]
enum Hand {
    Wait(i64),
    Pause,
    Resume,
    Extend(i64),
    SetLeft(i64),
    Jump(i64),
}

fn hands() -> impl Strategy<Value = Vec<Hand>> {
    let hand = prop_oneof![
        (0..400_000i64).prop_map(Hand::Wait),
        Just(Hand::Pause),
        Just(Hand::Resume),
        (-300..300i64).prop_map(Hand::Extend),
        (0..4_000i64).prop_map(Hand::SetLeft),
        (-86_400_000..86_400_000i64).prop_map(Hand::Jump),
    ];
    prop::collection::vec(hand, 0..30)
}

/// A clock beside which somebody counts along.
struct Beside {
    round: Round,
    now: Moment,
    left: i64,
    still: bool,
}

impl Beside {
    fn does(&mut self, hand: &Hand) {
        match *hand {
            Hand::Wait(ms) => {
                self.now = self.now.plus_millis(ms);
                self.left -= if self.still { 0 } else { ms };
            }
            Hand::Pause => {
                self.round.pause(self.now);
                self.still = true;
            }
            Hand::Resume => {
                self.round.resume(self.now);
                self.still = false;
            }
            Hand::Extend(seconds) => {
                self.round.extend(seconds, self.now);
                self.left = match (self.left, seconds) {
                    (left, 1..) if left < 0 => seconds * 1000,
                    (left, ..=0) => left - (left.max(0) / 1000 * 1000).min(-seconds * 1000),
                    (left, _) => left + seconds * 1000,
                };
            }
            Hand::SetLeft(seconds) => {
                self.round.set_left(seconds, self.now);
                self.left = seconds * 1000;
            }
            Hand::Jump(ms) => {
                self.now = self.now.plus_millis(ms);
                self.round.shift(ms);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_clock_says_what_somebody_who_counts_along_says(planned in 0..4_000u32, hands in hands()) {
        let start = half_past_one();
        let round = Round::start("work", 1, None, planned, start);
        let mut beside = Beside { round, now: start, left: i64::from(planned) * 1000, still: false };
        for hand in &hands {
            beside.does(hand);
            let says = beside.round.left_millis(beside.now);
            // Set times are rounded to whole seconds in favour of the room, pauses to the nearest.
            prop_assert!((-500..1000).contains(&(says - beside.left)), "{:?}: {} for {}", hand, says, beside.left);
            beside.left = says;
            let state = beside.round.state(beside.now);
            prop_assert_eq!(state, if beside.still { ClockState::Paused(says) } else { ClockState::Running(says) });
            prop_assert_eq!(beside.round.deadline(beside.now).since_millis(beside.now), says);
        }
    }

    #[test]
    fn a_countdown_shows_no_negative_and_overtime_no_positive(left in -10_000_000..10_000_000i64) {
        let shown = shown_seconds(left);
        prop_assert_eq!(left > 0, shown > 0);
        prop_assert!((shown * 1000 - left).abs() < 1000);
        // Whoever sees 0:01 has a second or less, and 0:00 is the end.
        prop_assert!(shown_seconds(left - 1000) == shown - 1 || (-999..=1000).contains(&left));
    }

    #[test]
    fn an_ended_clock_stands_for_ever(planned in 0..4_000u32, hands in hands(), later in 0..1_000_000_000i64) {
        let start = half_past_one();
        let round = Round::start("work", 1, None, planned, start);
        let mut beside = Beside { round, now: start, left: i64::from(planned) * 1000, still: false };
        for hand in &hands {
            beside.does(hand);
        }
        beside.round.end(beside.now);
        let left = beside.round.left_millis(beside.now);
        let then = beside.now.plus_millis(later);
        prop_assert_eq!((beside.round.state(then), beside.round.left_millis(then)), (ClockState::Over, left));
    }

    #[test]
    fn a_clock_reads_back_as_it_was(planned in 0..4_000u32, hands in hands(), later in 0..1_000_000i64) {
        let start = half_past_one();
        let round = Round::start("work", 1, None, planned, start);
        let mut beside = Beside { round, now: start, left: i64::from(planned) * 1000, still: false };
        for hand in &hands {
            beside.does(hand);
        }
        let again: Round = serde_json::from_str(&serde_json::to_string(&beside.round).unwrap()).unwrap();
        let then = beside.now.plus_millis(later);
        prop_assert_eq!(again.state(then), beside.round.state(then));
    }
}
