//! Real time: the clock on the wall, and when somebody set it.

use std::time::Instant;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::session::Moment;

/// The two clocks may drift this far apart between two looks without anybody having set one.
const JUMP_MS: i64 = 2000;

/// Both clocks at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The wall clock: milliseconds since 1970 in UTC.
    pub wall_ms: i64,
    /// The clock that nobody can set: milliseconds since some start. On Linux it runs on while the machine sleeps.
    pub steady_ms: i64,
}

/// How far the wall clock was set between two readings: positive when forward, in milliseconds; none when the clocks
/// agree to within 2 s. Sleep counts as time on both clocks, so it is no jump.
pub fn jump_between(before: Reading, after: Reading) -> Option<i64> {
    let wall = after.wall_ms.saturating_sub(before.wall_ms);
    let steady = after.steady_ms.saturating_sub(before.steady_ms);
    let jump = wall.saturating_sub(steady);
    (jump.unsigned_abs() > JUMP_MS.unsigned_abs()).then_some(jump)
}

/// The clocks of this machine.
#[derive(Debug)]
pub struct Clock {
    start: Instant,
    last: Reading,
}

impl Clock {
    /// Starts to count.
    pub fn start() -> Self {
        let start = Instant::now();
        Self { start, last: read(start) }
    }

    /// Now, with the offset from UTC that holds now: it is asked each time, as it changes in a night of summer time.
    #[allow(clippy::unused_self, reason = "time comes from the clock that is handed around")]
    pub fn now(&self) -> Moment {
        let at = Timestamp::now();
        Moment::new(at, TimeZone::system().to_offset(at))
    }

    /// Milliseconds since the start of the program; never backwards, and not during sleep.
    pub fn mono_ms(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// How far somebody set the wall clock since the last look, in milliseconds. Each jump is told once.
    pub fn jump(&mut self) -> Option<i64> {
        let now = read(self.start);
        let jump = jump_between(self.last, now);
        self.last = now;
        jump
    }
}

fn read(start: Instant) -> Reading {
    Reading { wall_ms: Timestamp::now().as_millisecond(), steady_ms: steady_ms(start) }
}

#[cfg(target_os = "linux")]
fn steady_ms(_start: Instant) -> i64 {
    let at = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    at.tv_sec * 1000 + at.tv_nsec / 1_000_000
}

#[cfg(not(target_os = "linux"))]
fn steady_ms(start: Instant) -> i64 {
    i64::try_from(start.elapsed().as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(wall_ms: i64, steady_ms: i64) -> Reading {
        Reading { wall_ms, steady_ms }
    }

    #[test]
    fn a_clock_that_was_set_is_a_jump() {
        let before = reading(1_800_000_000_000, 5000);
        assert_eq!(jump_between(before, reading(1_800_003_601_000, 6000)), Some(3_600_000));
        assert_eq!(jump_between(before, reading(1_799_999_900_000, 5000)), Some(-100_000));
    }

    #[test]
    fn sleep_and_drift_are_no_jump() {
        let before = reading(1_800_000_000_000, 5000);
        let slept = 3 * 60 * 60 * 1000;
        assert_eq!(jump_between(before, reading(1_800_000_000_000 + slept, 5000 + slept)), None);
        assert_eq!(jump_between(before, reading(1_800_000_002_000, 5000)), None);
        assert_eq!(jump_between(before, reading(1_799_999_998_000, 5000)), None);
        assert_eq!(jump_between(reading(i64::MIN, 0), reading(0, 0)), Some(i64::MAX));
    }

    #[test]
    fn the_clock_runs_forward_and_agrees_with_itself() {
        let mut clock = Clock::start();
        assert!(clock.mono_ms() <= clock.mono_ms());
        assert_eq!(clock.jump(), None);
        let apart = clock.now().millis() - Timestamp::now().as_millisecond();
        assert!(apart.abs() < 1000);
    }
}
