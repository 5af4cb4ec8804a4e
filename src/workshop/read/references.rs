//! Words that lead somewhere: to an item, an attribute, a variable, one of a fixed list.

use std::ops::Range;

use toml::de::DeValue;

use super::keys::Keys;
use super::nearest::nearest;
use super::walk::{Value, Walk};
use super::{Expected, GIVEN, Problem};

/// The kinds of item that leave answers.
pub(super) const ANSWERS: &[&str] = &["ask", "breakout", "harvest"];

/// The kinds of item that leave something to choose from, to ask about or to act on.
pub(super) const OUTCOMES: &[&str] = &["ask", "breakout", "harvest", "themes", "vote", "factors"];

/// The kinds of item that leave something to choose from.
pub(super) const CHOOSABLE: &[&str] = &["ask", "breakout", "harvest", "themes", "vote", "factors", "actions"];

/// An item that has been read.
pub(super) struct ItemNote {
    pub(super) id: String,
    /// Its kind, where that is known.
    pub(super) kind: Option<&'static str>,
    /// The number of its step.
    pub(super) step: usize,
}

/// A reference to an item.
pub(super) struct ReferenceNote {
    key: &'static str,
    id: String,
    span: Range<usize>,
    /// The kinds that would do.
    kinds: &'static [&'static str],
    /// How many items come before what refers.
    before: usize,
    /// The step that is run more than once and that what refers is in: there, an item of the run before may be meant.
    again: Option<usize>,
}

/// Reports the references to items that lead nowhere, or to something else than they should.
pub(super) fn check(walk: &mut Walk<'_>) {
    for note in std::mem::take(&mut walk.references) {
        let found = walk.items.iter().enumerate();
        let found = found.filter(|(_, item)| item.id == note.id);
        // Of two items with the same id, which is reported, the one that would do is meant.
        let Some((at, item)) = found.min_by_key(|(_, item)| !note.does(item)) else {
            let known = walk.items.iter().filter(|item| note.does(item));
            let nearest = nearest(&note.id, known.map(|item| &item.id));
            walk.unknown(note.span, note.key, &note.id, nearest);
            continue;
        };
        let (key, id) = (note.key.to_owned(), note.id.clone());
        if !note.does(item) {
            let problem = Problem::WrongKind {
                key,
                id,
                found: item.kind.unwrap_or_default().to_owned(),
                allowed: owned(note.kinds),
            };
            walk.report(note.span, problem);
        } else if at >= note.before && (at == note.before || note.again != Some(item.step)) {
            walk.report(note.span, Problem::NotBefore { key, id });
        }
    }
}

impl ReferenceNote {
    /// Whether an item is of a kind that would do. One whose kind is not known might be.
    fn does(&self, item: &ItemNote) -> bool {
        item.kind.is_none_or(|kind| self.kinds.contains(&kind))
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().copied().map(str::to_owned).collect()
}

impl Keys<'_, '_> {
    /// A reference to an item of one of these kinds.
    pub(super) fn item(&mut self, key: &'static str, kinds: &'static [&'static str]) -> Option<String> {
        let value = self.get(key)?;
        let id = self.walk.word(value, key)?.to_owned();
        self.walk.references.push(ReferenceNote {
            key,
            id: id.clone(),
            span: value.span(),
            kinds,
            before: self.walk.items.len(),
            again: self.walk.repeats.then_some(self.walk.step),
        });
        Some(id)
    }

    /// Reports that an item of one of these kinds has to come before this one, when the key that could name it is
    /// absent and there is none.
    pub(super) fn some_before(&mut self, key: &'static str, kinds: &'static [&'static str]) {
        let mut before = self.walk.items.iter();
        if !self.has(key) && !before.any(|item| item.kind.is_none_or(|kind| kinds.contains(&kind))) {
            self.report(Problem::NoneBefore { key: key.to_owned(), allowed: owned(kinds) });
        }
    }

    /// Names of attributes.
    pub(super) fn attributes(&mut self, key: &'static str) -> Vec<String> {
        let known = self.walk.attributes.clone();
        self.known_words(key, &known)
    }

    /// Names of variables.
    pub(super) fn variables(&mut self, key: &'static str) -> Vec<String> {
        let mut known = self.walk.variables.clone();
        known.extend(owned(GIVEN));
        self.known_words(key, &known)
    }

    fn known_words(&mut self, key: &'static str, known: &[String]) -> Vec<String> {
        let words = self.words(key);
        words
            .into_iter()
            .map(|(span, word)| {
                if !known.contains(&word) {
                    self.walk.unknown(span, key, &word, nearest(&word, known));
                }
                word
            })
            .collect()
    }

    /// Words of a fixed list.
    pub(super) fn words_of(&mut self, key: &'static str, allowed: &[&str]) -> Vec<String> {
        let words = self.words(key);
        words
            .into_iter()
            .map(|(span, word)| {
                if !allowed.contains(&word.as_str()) {
                    self.walk.not_one_of(span, key, &word, allowed.iter().copied());
                }
                word
            })
            .collect()
    }
}

impl<'s> Walk<'s> {
    /// Words with their places: a list of them, or one.
    pub(super) fn words(&mut self, value: &Value<'s>, key: &str) -> Vec<(Range<usize>, String)> {
        let values = match value.get_ref() {
            DeValue::Array(values) => values.iter().collect(),
            DeValue::String(_) => vec![value],
            _ => {
                self.wrong_type(value, key, Expected::Words);
                return Vec::new();
            }
        };
        values
            .into_iter()
            .filter_map(|value| Some((value.span(), self.word(value, key)?.to_owned())))
            .collect()
    }

    pub(super) fn unknown(&mut self, span: Range<usize>, key: &str, id: &str, nearest: Option<String>) {
        let (key, id) = (key.to_owned(), id.to_owned());
        self.report(span, Problem::UnknownReference { key, id, nearest });
    }

    pub(super) fn not_one_of<'a>(
        &mut self,
        span: Range<usize>,
        key: &str,
        value: &str,
        allowed: impl Iterator<Item = &'a str> + Clone,
    ) {
        let problem = Problem::NotOneOf {
            key: key.to_owned(),
            value: value.to_owned(),
            nearest: nearest(value, allowed.clone()),
            allowed: allowed.map(str::to_owned).collect(),
        };
        self.report(span, problem);
    }

    pub(super) fn repeated(&mut self, span: Range<usize>, key: &str, value: &str) {
        let (key, value) = (key.to_owned(), value.to_owned());
        self.report(span, Problem::Repeated { key, value });
    }
}
