//! A moment in the room: when it was, and what the clock on its wall said.

use std::fmt;

use jiff::civil::{Date, Time};
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment in milliseconds, with the offset from UTC that the room's clock had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: Timestamp,
    offset: Offset,
}

impl Moment {
    /// A moment with the room's offset, cut to whole milliseconds.
    pub fn new(at: Timestamp, offset: Offset) -> Self {
        Self { at: Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at), offset }
    }

    /// Milliseconds since 1970 in UTC.
    pub fn millis(self) -> i64 {
        self.at.as_millisecond()
    }

    /// The moment that many milliseconds later, or earlier when negative; the same one where that leaves the calendar.
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Self {
        let at = self.at.checked_add(SignedDuration::from_millis(millis)).unwrap_or(self.at);
        Self { at, offset: self.offset }
    }

    /// Milliseconds from `earlier` to this moment; negative when it is not earlier.
    pub fn since_millis(self, earlier: Self) -> i64 {
        self.millis() - earlier.millis()
    }

    /// The date in the room.
    pub fn date(self) -> Date {
        self.offset.to_datetime(self.at).date()
    }

    /// The time of day in the room.
    pub fn time(self) -> Time {
        self.offset.to_datetime(self.at).time()
    }

    /// `14:06`
    pub fn clock(self) -> String {
        self.time().strftime("%H:%M").to_string()
    }

    /// `14:06:12`
    pub fn clock_seconds(self) -> String {
        self.time().strftime("%H:%M:%S").to_string()
    }

    /// The next moment at which the room's clock says `time`; tomorrow when that has been today.
    #[must_use]
    pub fn next_at(self, time: Time) -> Self {
        let day_s = 24 * 60 * 60;
        let of_day = |time: Time| {
            i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second())
        };
        let ahead_s = (of_day(time) - of_day(self.time())).rem_euclid(day_s);
        let into_second = i64::from(self.time().subsec_nanosecond()) / 1_000_000;
        let ahead = ahead_s * 1000 - into_second;
        self.plus_millis(if ahead <= 0 { ahead + day_s * 1000 } else { ahead })
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 with the offset.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.display_with_offset(self.offset).fmt(f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = std::borrow::Cow::<str>::deserialize(deserializer)?;
        let at: Timestamp = words.parse().map_err(serde::de::Error::custom)?;
        let offset = Pieces::parse(&*words).ok().and_then(|pieces| pieces.to_numeric_offset());
        Ok(Self::new(at, offset.unwrap_or(Offset::UTC)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(words: &str) -> Moment {
        serde_json::from_value(words.into()).unwrap()
    }

    #[test]
    fn a_moment_reads_and_writes_rfc_3339_with_its_offset() {
        let at = moment("2026-11-23T14:06:12.345+01:00");
        assert_eq!(serde_json::to_string(&at).unwrap(), r#""2026-11-23T14:06:12.345+01:00""#);
        assert_eq!(at.clock_seconds(), "14:06:12");
        assert_eq!(moment("2026-11-23T13:06:12Z").to_string(), "2026-11-23T13:06:12+00:00");
    }

    #[test]
    fn until_a_time_may_be_tomorrow() {
        let at = moment("2026-11-23T23:50:00.500+01:00");
        let time = Time::new(0, 10, 0, 0).unwrap();
        assert_eq!(at.next_at(time).to_string(), "2026-11-24T00:10:00+01:00");
        let same = Time::new(23, 50, 0, 0).unwrap();
        assert_eq!(at.next_at(same).to_string(), "2026-11-24T23:50:00+01:00");
    }
}
