//! Durations, and the lengths that they may depend on.

use std::ops::{Range, RangeInclusive};

use indexmap::IndexMap;
use toml::de::{DeTable, DeValue};

use super::keys::Keys;
use super::walk::{Key, Value, Walk, in_order};
use super::{Expected, Problem};
use crate::workshop::{Minutes, PerLength};

/// How long a workshop may be, in minutes.
pub(super) const LENGTH: RangeInclusive<u32> = 1..=Minutes::LONGEST.seconds() / 60;

/// How long a part of it may be, in minutes. None at all is a way to leave it out of a short one.
const DURATION: RangeInclusive<u32> = 0..=Minutes::LONGEST.seconds() / 60;

impl<'s> Walk<'s> {
    /// A number of minutes, or a table with one for each length of the workshop.
    pub(super) fn minutes(&mut self, value: &Value<'s>, key: &str) -> Option<PerLength<Minutes>> {
        match value.get_ref() {
            DeValue::Table(table) if table.is_empty() => {
                self.empty(value.span(), key);
                None
            }
            DeValue::Table(table) => Some(PerLength::By(self.minutes_by_length(table, key))),
            _ => self.duration(value, key).map(PerLength::Same),
        }
    }

    fn minutes_by_length(&mut self, table: &DeTable<'s>, key: &str) -> IndexMap<String, Minutes> {
        let mut by_length = IndexMap::new();
        for (length, value) in in_order(table) {
            self.length_key(length, key);
            if let Some(minutes) = self.duration(value, key) {
                by_length.insert(length.get_ref().to_string(), minutes);
            }
        }
        by_length
    }

    fn length_key(&mut self, length: &Key<'s>, key: &str) {
        if let Some(number) = self.number_key(length, key, &LENGTH) {
            self.check_length(length.span(), key, number);
        }
    }

    /// Reports a length that the script does not declare; one that declares none may be run at any.
    pub(super) fn check_length(&mut self, span: Range<usize>, key: &str, length: u32) {
        if !self.lengths.is_empty() && !self.lengths.contains(&length) {
            let allowed: Vec<_> = self.lengths.iter().map(u32::to_string).collect();
            let allowed = allowed.iter().map(String::as_str);
            self.not_one_of(span, key, &length.to_string(), allowed);
        }
    }

    fn duration(&mut self, value: &Value<'s>, key: &str) -> Option<Minutes> {
        let number = match value.get_ref() {
            DeValue::Integer(_) => f64::from(self.number(value, key, &DURATION)?),
            DeValue::Float(digits) => digits.as_str().parse().unwrap_or(f64::NAN),
            _ => {
                self.wrong_type(value, key, Expected::Minutes);
                return None;
            }
        };
        let minutes = Minutes::from_number(number);
        if minutes.is_none() {
            self.out_of_range(value.span(), key, &DURATION);
        }
        minutes
    }
}

impl<'s> Keys<'_, 's> {
    /// A list of lengths, none of them twice.
    pub(super) fn lengths(
        &mut self,
        key: &'static str,
        check: impl Fn(&mut Walk<'s>, Range<usize>, u32),
    ) -> Vec<u32> {
        let mut lengths = Vec::new();
        self.list(key, |walk, value| {
            let length = walk.number(value, key, &LENGTH)?;
            check(walk, value.span(), length);
            if lengths.contains(&length) {
                walk.repeated(value.span(), key, &length.to_string());
            }
            lengths.push(length);
            Some(())
        });
        lengths
    }

    /// Reports a least duration that is above the planned one in any length of the workshop.
    pub(super) fn check_least(
        &mut self,
        (least_key, least): (&str, Option<&PerLength<Minutes>>),
        (key, planned): (&str, Option<&PerLength<Minutes>>),
    ) {
        let (Some(least), Some(planned)) = (least, planned) else {
            return;
        };
        let mut lengths = self.walk.lengths.clone();
        for minutes in [least, planned] {
            if let PerLength::By(by_length) = minutes {
                lengths.extend(by_length.keys().filter_map(|key| key.parse::<u32>().ok()));
            }
        }
        lengths.push(lengths.first().copied().unwrap_or_default());
        if lengths.iter().any(|length| least.at(*length) > planned.at(*length)) {
            self.above(least_key, key);
        }
    }

    /// Reports that the number of one key is above its limit in another.
    pub(super) fn above(&mut self, key: &str, other: &str) {
        let span = self.span_of(key);
        let (key, other) = (key.to_owned(), other.to_owned());
        self.walk.report(span, Problem::Above { key, other });
    }
}
