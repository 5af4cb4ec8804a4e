//! Texts: a string, or a table with a string per language.

use std::ops::Range;

use indexmap::IndexMap;
use toml::de::{DeTable, DeValue};

use super::languages::TextNote;
use super::nearest::nearest;
use super::walk::{Ids, Value, Walk, in_order};
use super::{Expected, GIVEN, Problem};
use crate::workshop::variables::names;
use crate::workshop::{Lang, Text};

impl<'s> Walk<'s> {
    /// A text that says something.
    pub(super) fn text(&mut self, value: &Value<'s>, key: &str) -> Option<Text> {
        self.text_or_blank(value, key, false)
    }

    /// A text; where `blank` is true it may say nothing.
    pub(super) fn text_or_blank(&mut self, value: &Value<'s>, key: &str, blank: bool) -> Option<Text> {
        match value.get_ref() {
            DeValue::String(_) => self.said(value, key, blank).map(Text::Plain),
            DeValue::Table(table) if table.is_empty() => {
                self.empty(value.span(), key);
                None
            }
            DeValue::Table(table) => Some(self.by_language(table, value.span(), blank)),
            _ => {
                self.wrong_type(value, key, Expected::Text);
                None
            }
        }
    }

    /// A list of texts, or one.
    pub(super) fn texts(&mut self, value: &Value<'s>, key: &str) -> Vec<Text> {
        match value.get_ref() {
            DeValue::Array(texts) => texts.iter().filter_map(|text| self.text(text, key)).collect(),
            DeValue::String(_) | DeValue::Table(_) => self.text(value, key).into_iter().collect(),
            _ => {
                self.wrong_type(value, key, Expected::Texts);
                Vec::new()
            }
        }
    }

    fn by_language(&mut self, table: &DeTable<'s>, span: Range<usize>, blank: bool) -> Text {
        let mut words = IndexMap::new();
        let mut languages = Vec::new();
        for (code, value) in in_order(table) {
            let code_span = code.span();
            let code: &str = code.get_ref();
            if !is_code(code) {
                self.no_code(code_span, code);
                continue;
            }
            languages.push((code.to_owned(), code_span));
            if let Some(said) = self.said(value, code, blank) {
                words.insert(code.to_owned(), said);
            }
        }
        // A key that is no language code is a mistake of its own; what it leaves out is not another.
        if languages.len() == table.len() {
            self.texts.push(TextNote { span, languages });
        }
        Text::ByLanguage(words)
    }

    /// The words of a text in one language.
    fn said(&mut self, value: &Value<'s>, key: &str, blank: bool) -> Option<String> {
        let Some(words) = value.get_ref().as_str() else {
            self.wrong_type(value, key, Expected::Text);
            return None;
        };
        if words.trim().is_empty() && !blank {
            self.empty(value.span(), key);
        }
        let mut seen = Ids::new();
        for name in names(words) {
            let known = GIVEN.contains(&name) || self.variables.iter().any(|known| known == name);
            if !known && seen.insert(name.to_owned()) {
                let span = self.place_of(&format!("{{{name}}}"), value.span());
                self.unknown_variable(span, name);
            }
        }
        Some(words.to_owned())
    }

    fn unknown_variable(&mut self, span: Range<usize>, name: &str) {
        let known = self.variables.iter().map(String::as_str);
        let nearest = nearest(name, known.chain(GIVEN.iter().copied()));
        let name = name.to_owned();
        self.report(span, Problem::UnknownVariable { name, nearest });
    }

    fn no_code(&mut self, span: Range<usize>, code: &str) {
        let known = Lang::ALL.map(Lang::code);
        let problem = Problem::UnknownKey {
            key: code.to_owned(),
            nearest: nearest(code, known),
            known: known.map(str::to_owned).to_vec(),
        };
        self.report(span, problem);
    }

    /// Where some words stand within a value; the whole value, when they are written with escapes there.
    fn place_of(&self, words: &str, within: Range<usize>) -> Range<usize> {
        let found = self.source.get(within.clone()).and_then(|written| written.find(words));
        found.map_or(within.clone(), |at| {
            let start = within.start + at;
            start..start + words.len()
        })
    }
}

/// Whether a value is a text, where something else could be too: anything but a table with a key that is no language.
pub(super) fn is_text(value: &Value<'_>) -> bool {
    match value.get_ref() {
        DeValue::Table(table) => !table.is_empty() && table.keys().all(|key| is_code(key.get_ref())),
        _ => true,
    }
}

/// Whether a key has the shape of a language code (ISO 639-1).
fn is_code(key: &str) -> bool {
    key.len() == 2 && key.bytes().all(|byte| byte.is_ascii_lowercase())
}
