//! Durations as a facilitator writes them: minutes, perhaps different in each length of the workshop.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A duration, written as a number of minutes (`5`, `1.5`) and held in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Minutes {
    seconds: u32,
}

impl Minutes {
    /// The longest duration that a script may hold: a whole day.
    pub const LONGEST: Self = Self::from_seconds(24 * 60 * 60);

    /// A duration of that many seconds.
    pub const fn from_seconds(seconds: u32) -> Self {
        Self { seconds }
    }

    /// A duration of a number of minutes, rounded to whole seconds; none when it is negative, not a number or over a
    /// day.
    pub fn from_number(minutes: f64) -> Option<Self> {
        let seconds = (minutes * 60.0).round();
        (seconds >= 0.0 && seconds <= f64::from(Self::LONGEST.seconds))
            .then_some(Self { seconds: seconds as u32 })
    }

    /// In whole seconds.
    pub const fn seconds(self) -> u32 {
        self.seconds
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.seconds.is_multiple_of(60) {
            serializer.serialize_u32(self.seconds / 60)
        } else {
            serializer.serialize_f64(f64::from(self.seconds) / 60.0)
        }
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        Self::from_number(number).ok_or_else(|| serde::de::Error::custom("minutes from 0 to 1440"))
    }
}

/// A value that is the same in every length of the workshop, or one per length (`{ 60 = 3, 90 = 5, 120 = 7 }`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PerLength<T> {
    /// The same in every length.
    Same(T),
    /// By length in minutes; keys are numbers written as text, as TOML and JSON have them.
    By(IndexMap<String, T>),
}

impl<T: Copy> PerLength<T> {
    /// The value in a workshop of `length` minutes; in one of another length than those named, that of the nearest.
    pub fn at(&self, length: u32) -> Option<T> {
        match self {
            Self::Same(value) => Some(*value),
            Self::By(values) => values
                .iter()
                .filter_map(|(key, value)| key.parse::<u32>().ok().map(|key| (key.abs_diff(length), *value)))
                .min_by_key(|(distance, _)| *distance)
                .map(|(_, value)| value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_read_and_write_as_numbers() {
        let half: Minutes = serde_json::from_str("1.5").unwrap();
        assert_eq!(half.seconds(), 90);
        assert_eq!(serde_json::to_string(&half).unwrap(), "1.5");
        assert_eq!(serde_json::to_string(&Minutes::from_seconds(300)).unwrap(), "5");
        assert!(serde_json::from_str::<Minutes>("-1").is_err());
        assert!(serde_json::from_str::<Minutes>("1e9").is_err());
    }

    #[test]
    fn a_length_that_is_not_named_takes_the_nearest() {
        let minutes: PerLength<Minutes> = serde_json::from_str(r#"{"60":3,"90":5,"120":7}"#).unwrap();
        assert_eq!(minutes.at(90), Some(Minutes::from_seconds(300)));
        assert_eq!(minutes.at(110), Some(Minutes::from_seconds(420)));
    }
}
