//! What a clock says at a moment, and how it looks: a word, a circle that closes, and a colour.

use ratatui::style::Style;

use crate::session::wall::WallClock;
use crate::session::{ClockState, Moment, shown_seconds};
use crate::ui::theme::Theme;
use crate::words;
use crate::workshop::Lang;

/// How many seconds before the end it is nearly over.
const NEARLY_S: i64 = 60;

/// How a round is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// Not started.
    Waiting,
    /// There is time.
    Running,
    /// The last minute.
    Nearly,
    /// Beyond the end.
    Late,
    /// Standing still.
    Paused,
    /// Ended.
    Ended,
}

/// A clock at a moment.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Face {
    pub pace: Pace,
    /// `2:37`, and `+0:45` in overtime.
    pub digits: String,
    /// As wide as the digits are while there is time, so that their size stays.
    pub widest: String,
    /// The part of the time that has passed, from 0 to 1.
    pub passed: f64,
    /// What the room's clock says at the end.
    pub ends: Option<String>,
}

impl Face {
    pub(super) fn of(clock: &WallClock, now: Moment) -> Self {
        let total_ms = i64::from(clock.total_s) * 1000;
        let (left, pace, ends) = match clock.state(now) {
            ClockState::Waiting => (total_ms, Pace::Waiting, None),
            ClockState::Running(left) => (left, pace_of(left, total_ms), Some(now.plus_millis(left))),
            ClockState::Paused(left) => (left, Pace::Paused, None),
            ClockState::Over => (0, Pace::Ended, None),
        };
        let passed = match total_ms {
            0 => 1.0,
            total => (1.0 - left as f64 / total as f64).clamp(0.0, 1.0),
        };
        let digits = time(left);
        Self {
            pace,
            widest: if left < 0 { digits.clone() } else { time(total_ms.max(left)) },
            digits,
            passed,
            ends: ends.filter(|_| pace != Pace::Late).map(Moment::clock),
        }
    }

    pub(super) fn style(&self, theme: &Theme) -> Style {
        match self.pace {
            Pace::Running => theme.strong(),
            Pace::Nearly => theme.warn(),
            Pace::Late => theme.over(),
            Pace::Waiting | Pace::Paused | Pace::Ended => theme.muted(),
        }
    }

    /// The circle fills as time passes.
    pub(super) fn mark(&self) -> &'static str {
        match self.pace {
            Pace::Waiting => "○",
            Pace::Running if self.passed < 0.375 => "◔",
            Pace::Running if self.passed < 0.625 => "◑",
            Pace::Running | Pace::Nearly => "◕",
            Pace::Late | Pace::Ended => "●",
            Pace::Paused => "‖",
        }
    }

    pub(super) fn words(&self, lang: Lang) -> String {
        match self.pace {
            Pace::Waiting => words!(lang, "stage-clock-waiting"),
            Pace::Running => words!(lang, "stage-clock-running"),
            Pace::Nearly => words!(lang, "stage-clock-nearly"),
            Pace::Late => words!(lang, "stage-clock-late"),
            Pace::Paused => words!(lang, "stage-clock-paused"),
            Pace::Ended => words!(lang, "stage-clock-ended"),
        }
    }
}

/// The last minute is nearly the end; of a short phase, its last quarter.
fn pace_of(left: i64, total_ms: i64) -> Pace {
    if left <= 0 {
        Pace::Late
    } else if shown_seconds(left) <= NEARLY_S.min(total_ms / 4000) {
        Pace::Nearly
    } else {
        Pace::Running
    }
}

fn time(left: i64) -> String {
    let seconds = shown_seconds(left);
    let over = if left < 0 { "+" } else { "" };
    format!("{over}{}:{:02}", seconds.abs() / 60, seconds.abs() % 60)
}
