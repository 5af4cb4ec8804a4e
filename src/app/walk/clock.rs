//! The clock by hand: start, pause, a minute more or less, set; and its end.

use jiff::civil::Time;

use super::Walk;
use super::moving::breakout;
use crate::app::model::{Now, Told};
use crate::session::{Change, ClockState, Round};
use crate::workshop::{ItemKind, Phase};

/// How long after its end a phase that the program missed is told of rather than rung, in milliseconds.
const MISSED_MS: i64 = 5000;

/// What somebody wants a clock to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockWords {
    /// So many seconds left.
    Left(i64),
    /// So many seconds more, or less when negative.
    More(i64),
    /// Until that time of day.
    Until(Time),
}

impl ClockWords {
    /// Understands `7`, `7m`, `90s`, `12:30` (minutes and seconds), `+2`, `-1m`, `until 14:45`, `tot 14:45`.
    pub fn read(words: &str) -> Option<Self> {
        let words = words.trim().to_lowercase();
        let until = ["until", "till", "tot", "to"].iter().find_map(|word| words.strip_prefix(word));
        if let Some(time) = until {
            let (hour, minute) = pair(time.trim())?;
            return Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok().map(Self::Until);
        }
        match words
            .strip_prefix('+')
            .map(|rest| (1, rest))
            .or_else(|| words.strip_prefix('-').map(|rest| (-1, rest)))
        {
            Some((sign, rest)) => Some(Self::More(sign * seconds(rest.trim())?)),
            None => seconds(&words).map(Self::Left),
        }
    }
}

fn pair(words: &str) -> Option<(i64, i64)> {
    let (left, right) = words.split_once([':', '.'])?;
    let right = (right.len() == 2).then_some(right)?;
    Some((number(left)?, number(right).filter(|right| *right < 60)?))
}

fn number(words: &str) -> Option<i64> {
    let plain = !words.is_empty() && words.len() <= 4 && words.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| words.parse().ok()).flatten()
}

fn seconds(words: &str) -> Option<i64> {
    if let Some((minutes, seconds)) = pair(words) {
        return Some(minutes * 60 + seconds);
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let (count, unit) = words.split_at(digits);
    let unit = match unit.trim() {
        "" | "m" | "min" | "minuten" | "minutes" => 60,
        "s" | "sec" | "seconden" | "seconds" => 1,
        "u" | "h" | "uur" => 3600,
        _ => return None,
    };
    Some(number(count)? * unit)
}

/// The clock that keys mean here.
enum Target {
    /// One that has been started and not ended.
    On(usize),
    /// One that can be started here: its phase, and the seconds planned.
    Here(Option<String>, u32),
    /// One of this phase that was ended before its time, by moving on.
    Again(usize),
    /// The first phase of the breakout whose overview shows.
    FirstPhase,
}

impl Walk {
    /// Whether there is a clock here that keys can mean.
    pub fn has_clock(&self) -> bool {
        self.target().is_some()
    }

    fn target(&self) -> Option<Target> {
        let session = &self.session;
        let on = session.running().map(|(index, _)| index);
        let item = session.item();
        if let Some((item, breakout)) = item.zip(breakout(session)) {
            let phase = session.place.phase.as_deref();
            let of_phase = phase.and_then(|id| breakout.phases.iter().find(|known| known.id == id));
            let round = of_phase.and_then(|phase| session.round_of(&item.id, Some(&phase.id)));
            let here = |phase: &Phase| {
                let planned = phase.minutes.at(session.length).unwrap_or_default().seconds();
                Some(Target::Here(Some(phase.id.clone()), planned))
            };
            match (of_phase, round) {
                (Some(_), Some((_, round))) if round.is_on() => {}
                // What the page shows is what the keys mean, also while the clock of another phase is on.
                (Some(_), Some((index, round))) if round.time_was_left() => {
                    return Some(Target::Again(index));
                }
                (Some(phase), _) => return here(phase),
                (None, _) if !self.is_timed_here() && !breakout.phases.is_empty() => {
                    return Some(Target::FirstPhase);
                }
                (None, _) => {}
            }
        }
        let planned = || {
            let item = item?;
            let minutes = item.minutes.as_ref()?.at(session.length)?.seconds();
            (minutes > 0).then_some(Target::Here(None, minutes))
        };
        on.map(Target::On).or_else(planned)
    }

    /// Whether the clock that is on is one of the item where the workshop is.
    pub fn is_timed_here(&self) -> bool {
        self.session.running().is_some_and(|(_, round)| round.item == self.session.place.item)
    }

    /// Starts the clock here, pauses it or lets it run on.
    pub fn toggle_clock(&mut self, now: Now) -> Option<Told> {
        match self.target() {
            Some(Target::On(index)) => {
                self.alter_clock(index, now, |round| match round.paused_since {
                    Some(_) => round.resume(now.at),
                    None => round.pause(now.at),
                });
            }
            Some(Target::Here(..) | Target::Again(_)) => self.start_clock(now),
            Some(Target::FirstPhase) => {
                self.next_phase(now);
                self.start_clock(now);
            }
            None => return Some(Told::NoClock),
        }
        None
    }

    /// Starts the clock of this place, or lets it run on where it was ended; the one that is on ends.
    pub(in crate::app) fn start_clock(&mut self, now: Now) {
        if let Some(Target::Again(index)) = self.target() {
            self.end_running(now);
            self.alter_clock(index, now, |round| round.run_again(now.at));
        } else if let Some(Target::Here(phase, planned_s)) = self.target() {
            self.end_running(now);
            let item = self.session.place.item.clone();
            let round = Round::start(&item, self.session.round_here(), phase.as_deref(), planned_s, now.at);
            self.change(Change::SetRound { index: None, round }, now);
        }
    }

    /// Adds seconds to the clock, or takes them off when negative. One that waits keeps waiting.
    pub fn extend_clock(&mut self, seconds: i64, now: Now) -> Option<Told> {
        match self.target() {
            Some(Target::On(index)) => {
                self.alter_clock(index, now, |round| round.extend(seconds, now.at));
            }
            Some(Target::Here(..)) => {
                self.start_clock(now);
                let (index, _) = self.session.running()?;
                self.alter_clock(index, now, |round| {
                    round.pause(now.at);
                    round.extend(seconds, now.at);
                });
            }
            Some(Target::Again(index)) => {
                self.start_clock(now);
                self.alter_clock(index, now, |round| round.extend(seconds, now.at));
            }
            Some(Target::FirstPhase) | None => return Some(Told::NoClock),
        }
        None
    }

    /// Sets the clock as words say; one that waits is started.
    pub fn set_clock(&mut self, words: ClockWords, now: Now) -> Option<Told> {
        match self.target() {
            Some(Target::On(_)) => {}
            Some(Target::Here(..) | Target::Again(_)) => self.start_clock(now),
            Some(Target::FirstPhase) => {
                self.next_phase(now);
                self.start_clock(now);
            }
            None => return Some(Told::NoClock),
        }
        let (index, _) = self.session.running()?;
        self.alter_clock(index, now, |round| match words {
            ClockWords::Left(seconds) => round.set_left(seconds, now.at),
            ClockWords::More(seconds) => round.extend(seconds, now.at),
            ClockWords::Until(time) => round.run_until(now.at.next_at(time), now.at),
        });
        None
    }

    fn alter_clock(&mut self, index: usize, now: Now, alter: impl FnOnce(&mut Round)) {
        if let Some(round) = self.session.rounds.get(index) {
            let mut round = round.clone();
            alter(&mut round);
            self.change(Change::SetRound { index: Some(index), round }, now);
        }
    }

    pub(in crate::app) fn end_running(&mut self, now: Now) {
        if let Some((index, _)) = self.session.running() {
            self.alter_clock(index, now, |round| round.end(now.at));
        }
    }

    /// When the workshop moves on: ends a clock whose time is up, and that of a round which has been harvested.
    pub(in crate::app) fn close_clock(&mut self, now: Now) {
        let Some((_, round)) = self.session.running() else { return };
        let overdue = round.left_millis(now.at) <= 0;
        let harvested = self.session.item().is_some_and(|item| {
            matches!(item.kind, ItemKind::Harvest(_))
                && [item.id.as_str(), self.session.harvested(item)].contains(&round.item.as_str())
        });
        if overdue || harvested {
            self.end_running(now);
        }
    }

    /// The machine's clock was set: what is left stays what it was.
    pub(in crate::app) fn shift_clock(&mut self, millis: i64, now: Now) {
        if let Some((index, _)) = self.session.running() {
            self.alter_clock(index, now, |round| round.shift(millis));
        }
    }

    /// Whether phases follow each other by themselves here.
    pub fn phases_follow(&self) -> bool {
        self.session.auto_phases.unwrap_or_else(|| {
            let phase = self.session.running().and_then(|(_, round)| round.phase.clone());
            let phase = phase.or_else(|| self.session.place.phase.clone());
            breakout(&self.session).is_some_and(|breakout| {
                breakout.phases.iter().any(|known| known.auto && Some(&known.id) == phase.as_ref())
            })
        })
    }

    /// Looks whether a clock has just run out: whether to ring, and what to tell. A phase that is followed by another
    /// by itself is; one that ended unseen is not.
    pub(in crate::app) fn look_at_clock(&mut self, now: Now) -> (bool, Option<Told>) {
        let Some((index, round)) = self.session.running() else {
            return (false, None);
        };
        let ClockState::Running(left) = round.state(now.at) else {
            return (false, None);
        };
        if left > 0 {
            if self.rung == Some(index) {
                self.rung = None;
            }
            return (false, None);
        }
        if self.rung == Some(index) {
            return (false, None);
        }
        self.rung = Some(index);
        if left < -MISSED_MS {
            return (false, Some(Told::EndedWhileAway));
        }
        let here = (round.item == self.session.place.item).then(|| round.phase.clone()).flatten();
        let follows = here.is_some() && here == self.session.place.phase && self.phases_follow();
        if follows && self.next_phase(now) {
            self.rung = None;
        }
        (true, None)
    }

    /// When the clock shows something else, in milliseconds from now.
    pub(in crate::app) fn clock_wake(&self, now: Now) -> Option<u64> {
        let (_, round) = self.session.running()?;
        match round.state(now.at) {
            ClockState::Running(left) => Some(match left {
                1.. => ((left - 1) % 1000 + 1) as u64,
                _ => 1000 - left.unsigned_abs() % 1000,
            }),
            ClockState::Waiting | ClockState::Paused(_) | ClockState::Over => None,
        }
    }

    /// Whether the item where the workshop is has a clock of its own on.
    pub fn clock_is_on(&self) -> bool {
        self.session.running().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_set_in_the_words_people_use() {
        let at = |hour, minute| Time::new(hour, minute, 0, 0).unwrap();
        let cases = [
            ("7", Some(ClockWords::Left(420))),
            ("7m", Some(ClockWords::Left(420))),
            ("7 min", Some(ClockWords::Left(420))),
            ("90s", Some(ClockWords::Left(90))),
            ("12:30", Some(ClockWords::Left(750))),
            ("0:05", Some(ClockWords::Left(5))),
            ("+2", Some(ClockWords::More(120))),
            ("-1m", Some(ClockWords::More(-60))),
            ("tot 14:45", Some(ClockWords::Until(at(14, 45)))),
            ("until 9:05", Some(ClockWords::Until(at(9, 5)))),
            ("until 24:00", None),
            ("12:75", None),
            ("zeven", None),
            ("", None),
            ("-", None),
            ("99999999999999999999", None),
        ];
        for (words, wanted) in cases {
            assert_eq!(ClockWords::read(words), wanted, "{words}");
        }
    }
}
