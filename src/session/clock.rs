//! The clock of a round: data, never a count of ticks, so that it is right after anything.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Moment;

/// A clock that was started: for a phase of a breakout, or for an item as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// The item.
    pub item: String,
    /// The round, from 1.
    pub round: u32,
    /// The phase; none for the item as a whole.
    pub phase: Option<String>,
    /// How long it was to take, in seconds.
    pub planned_s: u32,
    /// When it was started.
    pub started_at: Moment,
    /// When it was ended.
    pub ended_at: Option<Moment>,
    /// Seconds added, or taken off when negative.
    #[serde(default)]
    pub extended_s: i64,
    /// Seconds it stood still, pauses that are over.
    #[serde(default)]
    pub paused_s: i64,
    /// Since when it stands still.
    #[serde(default)]
    pub paused_since: Option<Moment>,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What a clock is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockState {
    /// It has not been started.
    Waiting,
    /// It runs; milliseconds left, negative in overtime.
    Running(i64),
    /// It stands still; milliseconds left.
    Paused(i64),
    /// It was ended.
    Over,
}

impl Round {
    /// A clock that starts now.
    pub fn start(item: &str, round: u32, phase: Option<&str>, planned_s: u32, now: Moment) -> Self {
        Self {
            item: item.to_owned(),
            round,
            phase: phase.map(str::to_owned),
            planned_s,
            started_at: now,
            ended_at: None,
            extended_s: 0,
            paused_s: 0,
            paused_since: None,
            extra: Map::new(),
        }
    }

    /// Whether it has been started and not ended.
    pub fn is_on(&self) -> bool {
        self.ended_at.is_none()
    }

    /// The moment at which its time is up, if it runs on from now without a pause.
    pub fn deadline(&self, now: Moment) -> Moment {
        now.plus_millis(self.left_millis(now))
    }

    /// Milliseconds left at `now`; negative in overtime. For one that stands still, as of the pause; for one that
    /// was ended, as of its end.
    pub fn left_millis(&self, now: Moment) -> i64 {
        let until = self.ended_at.or(self.paused_since).unwrap_or(now);
        // A file edited by hand may say more than fits.
        let given_s = i64::from(self.planned_s).saturating_add(self.extended_s).saturating_add(self.paused_s);
        given_s.saturating_mul(1000).saturating_sub(until.since_millis(self.started_at))
    }

    /// How many seconds it has stood still by `until`, a pause that is not over included.
    pub fn stood_seconds(&self, until: Moment) -> i64 {
        let standing = self.paused_since.map_or(0, |since| until.since_millis(since).max(0) / 1000);
        self.paused_s.saturating_add(standing)
    }

    /// What it is doing at `now`.
    pub fn state(&self, now: Moment) -> ClockState {
        if self.ended_at.is_some() {
            ClockState::Over
        } else if self.paused_since.is_some() {
            ClockState::Paused(self.left_millis(now))
        } else {
            ClockState::Running(self.left_millis(now))
        }
    }

    /// Stands still from now on; nothing when it does already.
    pub fn pause(&mut self, now: Moment) {
        if self.is_on() && self.paused_since.is_none() {
            self.paused_since = Some(now);
        }
    }

    /// Runs on. The pause is rounded to the nearest second, as the file has whole ones: several short pauses neither
    /// lengthen a round nor shorten it.
    pub fn resume(&mut self, now: Moment) {
        if let Some(since) = self.paused_since.take() {
            let stood_s = (now.since_millis(since) + 500).div_euclid(1000).max(0);
            self.paused_s = self.paused_s.saturating_add(stood_s);
        }
    }

    /// Adds seconds, or takes them off when negative. In overtime the seconds count from now: a minute more is a
    /// minute from this moment.
    pub fn extend(&mut self, seconds: i64, now: Moment) {
        let left = self.left_millis(now);
        if left < 0 && seconds > 0 {
            self.set_left(seconds, now);
        } else if seconds < 0 {
            let most = left.max(0) / 1000;
            self.extended_s = self.extended_s.saturating_sub(most.min(-seconds));
        } else {
            self.extended_s = self.extended_s.saturating_add(seconds);
        }
    }

    /// Sets how many seconds are left from `now`.
    pub fn set_left(&mut self, seconds: i64, now: Moment) {
        self.lengthen((seconds * 1000).saturating_sub(self.left_millis(now)));
    }

    /// Runs on until a moment: it ends then or within the second after, never before.
    pub fn run_until(&mut self, end: Moment, now: Moment) {
        self.resume(now);
        self.lengthen(end.since_millis(now).saturating_sub(self.left_millis(now)));
    }

    /// Adds milliseconds, rounded to whole seconds in favour of the room.
    fn lengthen(&mut self, millis: i64) {
        let seconds = millis.saturating_add(999).div_euclid(1000);
        self.extended_s = self.extended_s.saturating_add(seconds);
    }

    /// Ends it.
    pub fn end(&mut self, now: Moment) {
        if self.is_on() {
            self.resume(now);
            self.ended_at = Some(now);
        }
    }

    /// Whether it was ended before its time was up.
    pub fn time_was_left(&self) -> bool {
        self.ended_at.is_some_and(|at| self.left_millis(at) > 0)
    }

    /// Runs on from where it was ended.
    pub fn run_again(&mut self, now: Moment) {
        self.paused_since = self.ended_at.take().or(self.paused_since);
        self.resume(now);
    }

    /// Shifts it by a jump of the room's clock, so that what is left stays what it was.
    pub fn shift(&mut self, millis: i64) {
        self.started_at = self.started_at.plus_millis(millis);
        self.paused_since = self.paused_since.map(|since| since.plus_millis(millis));
    }
}

/// Whole seconds to show for milliseconds left: a clock of seven minutes begins at 7:00 and is over at 0:00.
pub const fn shown_seconds(left_millis: i64) -> i64 {
    if left_millis > 0 { (left_millis - 1) / 1000 + 1 } else { left_millis / 1000 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        let zero: Moment = serde_json::from_str(r#""2026-11-23T14:00:00+01:00""#).unwrap();
        zero.plus_millis(seconds * 1000)
    }

    fn seven_minutes() -> Round {
        Round::start("work", 1, Some("talk"), 420, at(0))
    }

    #[test]
    fn a_clock_counts_down_and_on_into_overtime() {
        let round = seven_minutes();
        assert_eq!(round.state(at(60)), ClockState::Running(360_000));
        assert_eq!(round.state(at(425)), ClockState::Running(-5_000));
        assert_eq!(round.deadline(at(60)), at(420));
    }

    #[test]
    fn a_pause_takes_no_time() {
        let mut round = seven_minutes();
        round.pause(at(100));
        assert_eq!(round.state(at(400)), ClockState::Paused(320_000));
        round.resume(at(400));
        assert_eq!((round.paused_s, round.state(at(400))), (300, ClockState::Running(320_000)));
    }

    #[test]
    fn a_minute_more_in_overtime_is_a_minute_from_now() {
        let mut round = seven_minutes();
        round.extend(60, at(30));
        assert_eq!(round.left_millis(at(30)), 450_000);
        round.extend(60, at(500));
        assert_eq!(round.left_millis(at(500)), 60_000);
        round.extend(-600, at(500));
        assert_eq!(round.left_millis(at(500)), 0);
    }

    #[test]
    fn the_time_left_can_be_set_also_in_a_pause() {
        let mut round = seven_minutes();
        round.pause(at(10));
        round.set_left(90, at(50));
        assert_eq!(round.state(at(50)), ClockState::Paused(90_000));
        round.resume(at(70));
        assert_eq!(round.left_millis(at(70)), 90_000);
    }

    #[test]
    fn run_until_a_moment_it_does_not_end_before() {
        for fraction in [0, 1, 400, 999] {
            let start = at(0).plus_millis(fraction);
            let mut round = Round::start("work", 1, None, 420, start);
            let now = at(100).plus_millis(700);
            round.pause(at(50));
            round.run_until(at(3600), now);
            let late = round.deadline(now).since_millis(at(3600));
            assert!((0..1000).contains(&late), "{late}");
            assert!(round.paused_since.is_none());
        }
    }

    #[test]
    fn an_ended_clock_keeps_its_last_state() {
        let mut round = seven_minutes();
        round.end(at(400));
        round.end(at(500));
        assert_eq!((round.state(at(600)), round.left_millis(at(600))), (ClockState::Over, 20_000));
    }

    #[test]
    fn a_jump_of_the_rooms_clock_changes_nothing() {
        let mut round = seven_minutes();
        round.shift(3_600_000);
        assert_eq!(round.left_millis(at(3660)), 360_000);
    }

    #[test]
    fn a_second_is_shown_until_it_is_over() {
        assert_eq!([420_000, 419_999, 1, 0, -999, -1000].map(shown_seconds), [420, 420, 1, 0, 0, -1]);
    }
}
