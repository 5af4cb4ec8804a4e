//! The keys of one table. Those that are asked for are known; all others are mistakes.

use std::ops::{Range, RangeInclusive};

use toml::de::{DeTable, DeValue};

use super::nearest::nearest;
use super::walk::{Ids, Value, Walk, in_order};
use super::{Expected, Problem};
use crate::workshop::{Minutes, PerLength, Text};

/// A table that is being read. Each key is asked for by what it holds; an absent one is nothing, unless it was said
/// that it [must](Keys::must) be there.
pub(super) struct Keys<'k, 's> {
    pub(super) walk: &'k mut Walk<'s>,
    table: &'k DeTable<'s>,
    span: Range<usize>,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    any: bool,
}

impl<'k, 's> Keys<'k, 's> {
    /// Reads a table, then reports the keys that `read` did not ask for and those that must be there and are not.
    pub(super) fn read<T>(
        walk: &'k mut Walk<'s>,
        table: &'k DeTable<'s>,
        span: Range<usize>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mut keys = Self { walk, table, span, asked: Vec::new(), missing: Vec::new(), any: false };
        let value = read(&mut keys);
        keys.finish();
        value
    }

    fn finish(mut self) {
        let mut meant = Vec::new();
        if !self.any {
            for (key, _) in in_order(self.table) {
                let word: &str = key.get_ref();
                if self.asked.contains(&word) {
                    continue;
                }
                let nearest = nearest(word, &self.asked);
                meant.extend(nearest.clone());
                let known = self.asked.iter().copied().map(str::to_owned).collect();
                let key_span = key.span();
                let key = word.to_owned();
                let problem = Problem::UnknownKey { key, nearest, known };
                self.walk.report(key_span, problem);
            }
        }
        for key in std::mem::take(&mut self.missing) {
            // A key that is only misspelt is one mistake, not two.
            if !meant.iter().any(|meant| meant == key) {
                let key = key.to_owned();
                self.report(Problem::MissingKey { key });
            }
        }
    }

    /// Lets any key be: it cannot be known which ones mean something here.
    pub(super) fn let_be(&mut self) {
        self.any = true;
    }

    /// Reports something about the table as a whole.
    pub(super) fn report(&mut self, problem: Problem) {
        self.walk.report(self.span.clone(), problem);
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Where the value of a key stands; the table, when it is not there.
    pub(super) fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or_else(|| self.span.clone(), Value::span)
    }

    /// Where the key itself stands; the table, when it is not there.
    pub(super) fn key_span(&self, key: &str) -> Range<usize> {
        self.table.get_key_value(key).map_or_else(|| self.span.clone(), |(key, _)| key.span())
    }

    /// The value of a key, which is known from here on.
    pub(super) fn get(&mut self, key: &'static str) -> Option<&'k Value<'s>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.table.get(key)
    }

    /// The key has to be there.
    pub(super) fn must(&mut self, key: &'static str) -> &mut Self {
        if self.get(key).is_none() && !self.missing.contains(&key) {
            self.missing.push(key);
        }
        self
    }

    /// An id that has to be there.
    pub(super) fn id(&mut self, key: &'static str) -> String {
        let value = self.must(key).get(key);
        value.and_then(|value| self.walk.id(value, key)).unwrap_or_default()
    }

    /// An id that has to be there, and to be the only one of its sort.
    pub(super) fn unique_id(&mut self, key: &'static str, ids: &mut Ids) -> String {
        let id = self.id(key);
        if !id.is_empty() {
            self.walk.check_unique(self.span_of(key), &id, ids);
        }
        id
    }

    /// A text that has to be there.
    pub(super) fn text(&mut self, key: &'static str) -> Text {
        self.must(key).maybe_text(key).unwrap_or_default()
    }

    /// A text that may be absent.
    pub(super) fn maybe_text(&mut self, key: &'static str) -> Option<Text> {
        let value = self.get(key)?;
        self.walk.text(value, key)
    }

    /// Texts: a list of them, or one.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Text> {
        match self.get(key) {
            Some(value) => self.walk.texts(value, key),
            None => Vec::new(),
        }
    }

    /// A string that is no text and no id.
    pub(super) fn word(&mut self, key: &'static str) -> Option<String> {
        let value = self.get(key)?;
        self.walk.word(value, key).map(str::to_owned)
    }

    /// One of several words, and what it stands for.
    pub(super) fn one_of<T: Copy>(&mut self, key: &'static str, allowed: &[(&str, T)]) -> Option<T> {
        let value = self.get(key)?;
        let word = self.walk.word(value, key)?;
        let found = allowed.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let names = allowed.iter().map(|(name, _)| *name);
            self.walk.not_one_of(value.span(), key, word, names);
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// `true` or `false`; `false` when absent.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        match self.get(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, _)) => {
                self.walk.wrong_type(value, key, Expected::Flag);
                false
            }
        }
    }

    /// A whole number.
    pub(super) fn number(&mut self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        let value = self.get(key)?;
        self.walk.number(value, key, &range)
    }

    /// A duration.
    pub(super) fn minutes(&mut self, key: &'static str) -> Option<PerLength<Minutes>> {
        let value = self.get(key)?;
        self.walk.minutes(value, key)
    }

    /// Words with their places: a list of them, or one; none of them twice.
    pub(super) fn words(&mut self, key: &'static str) -> Vec<(Range<usize>, String)> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let words = self.walk.words(value, key);
        let mut seen = Ids::new();
        for (span, word) in &words {
            if !seen.insert(word.clone()) {
                self.walk.repeated(span.clone(), key, word);
            }
        }
        words
    }

    /// A list, each entry read by `read`.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Walk<'s>, &'k Value<'s>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(entries) = value.get_ref() else {
            self.walk.wrong_type(value, key, Expected::List);
            return Vec::new();
        };
        entries.iter().filter_map(|entry| read(self.walk, entry)).collect()
    }

    /// A list that has to be there and to have entries.
    pub(super) fn some<T>(
        &mut self,
        key: &'static str,
        read: impl FnMut(&mut Walk<'s>, &'k Value<'s>) -> Option<T>,
    ) -> Vec<T> {
        self.not_empty(key);
        self.list(key, read)
    }

    /// The list has to be there and to have entries.
    pub(super) fn not_empty(&mut self, key: &'static str) {
        if let Some(value) = self.must(key).get(key)
            && value.get_ref().as_array().is_some_and(|list| list.is_empty())
        {
            self.walk.empty(value.span(), key);
        }
    }

    /// A table, its keys read by `read`.
    pub(super) fn table<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Keys<'_, 's>) -> T,
    ) -> Option<T> {
        let value = self.get(key)?;
        self.walk.table(value, key, read)
    }

    /// Reports that neither of two keys is there, or that both are: the first is the one to go.
    pub(super) fn one_needed(&mut self, key: &str, other: &str) {
        self.conflict(key, other);
        if !self.has(key) && !self.has(other) {
            let keys = vec![key.to_owned(), other.to_owned()];
            self.report(Problem::MissingOneOf { keys });
        }
    }

    /// Reports that two keys are there that exclude each other.
    pub(super) fn conflict(&mut self, key: &str, other: &str) {
        if self.has(key) && self.has(other) {
            let span = self.key_span(key);
            let (key, other) = (key.to_owned(), other.to_owned());
            self.walk.report(span, Problem::Conflict { key, other });
        }
    }

    /// Reports a key that means nothing because of what another key says, or because that one is absent.
    pub(super) fn not_with(&mut self, key: &str, other: &str) {
        if self.has(key) {
            let span = self.key_span(key);
            let value = self.table.get(other).and_then(|value| value.get_ref().as_str());
            let value = value.map(str::to_owned);
            let (key, other) = (key.to_owned(), other.to_owned());
            let problem = Problem::NotWith { key, other, value };
            self.walk.report(span, problem);
        }
    }
}
