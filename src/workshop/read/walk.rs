//! What one walk over a script gathers, and how single values are read.

use std::collections::HashSet;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::Keys;
use super::languages::TextNote;
use super::references::{ItemNote, ReferenceNote};
use super::{Expected, Found, Problem};

/// A key with its place.
pub(super) type Key<'s> = Spanned<DeString<'s>>;

/// A value with its place.
pub(super) type Value<'s> = Spanned<DeValue<'s>>;

/// The ids of one sort that have been met.
pub(super) type Ids = HashSet<String>;

/// The problems so far, and what can only be judged when everything has been read.
pub(super) struct Walk<'s> {
    pub(super) source: &'s str,
    pub(super) problems: Vec<(Range<usize>, Problem)>,
    /// The lengths that the script declares.
    pub(super) lengths: Vec<u32>,
    /// The variables that it declares.
    pub(super) variables: Vec<String>,
    /// The attributes that it declares.
    pub(super) attributes: Vec<String>,
    /// The items that have been read, in order.
    pub(super) items: Vec<ItemNote>,
    /// References to items.
    pub(super) references: Vec<ReferenceNote>,
    /// Texts that stand in several languages.
    pub(super) texts: Vec<TextNote>,
    /// The number of the step that is being read.
    pub(super) step: usize,
    /// Whether that step is run more than once.
    pub(super) repeats: bool,
}

impl<'s> Walk<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            problems: Vec::new(),
            lengths: Vec::new(),
            variables: Vec::new(),
            attributes: Vec::new(),
            items: Vec::new(),
            references: Vec::new(),
            texts: Vec::new(),
            step: 0,
            repeats: false,
        }
    }

    pub(super) fn report(&mut self, span: Range<usize>, problem: Problem) {
        self.problems.push((span, problem));
    }

    pub(super) fn wrong_type(&mut self, value: &Value<'s>, key: &str, expected: Expected) {
        let found = match value.get_ref() {
            DeValue::String(_) => Found::Text,
            DeValue::Integer(_) => Found::Number,
            DeValue::Float(_) => Found::Fraction,
            DeValue::Boolean(_) => Found::Flag,
            DeValue::Datetime(_) => Found::Date,
            DeValue::Array(_) => Found::List,
            DeValue::Table(_) => Found::Table,
        };
        let key = key.to_owned();
        self.report(value.span(), Problem::WrongType { key, expected, found });
    }

    pub(super) fn empty(&mut self, span: Range<usize>, key: &str) {
        let key = key.to_owned();
        self.report(span, Problem::Empty { key });
    }

    pub(super) fn out_of_range(&mut self, span: Range<usize>, key: &str, range: &RangeInclusive<u32>) {
        let (key, min, max) = (key.to_owned(), *range.start(), *range.end());
        self.report(span, Problem::OutOfRange { key, min, max });
    }

    /// A table, its keys read by `read`; the keys that it does not ask for are reported.
    pub(super) fn table<T>(
        &mut self,
        value: &Value<'s>,
        key: &str,
        read: impl FnOnce(&mut Keys<'_, 's>) -> T,
    ) -> Option<T> {
        if let DeValue::Table(table) = value.get_ref() {
            Some(Keys::read(self, table, value.span(), read))
        } else {
            self.wrong_type(value, key, Expected::Table);
            None
        }
    }

    /// A string that is not blank.
    pub(super) fn word<'v>(&mut self, value: &'v Value<'s>, key: &str) -> Option<&'v str> {
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(value, key, Expected::Word);
            return None;
        };
        if word.trim().is_empty() {
            self.empty(value.span(), key);
            return None;
        }
        Some(word)
    }

    /// An id. One that is wrong is handed out too, so that references to it are not reported for it.
    pub(super) fn id(&mut self, value: &Value<'s>, key: &str) -> Option<String> {
        let Some(id) = value.get_ref().as_str() else {
            self.wrong_type(value, key, Expected::Word);
            return None;
        };
        self.check_id(value.span(), id);
        Some(id.to_owned())
    }

    pub(super) fn check_id(&mut self, span: Range<usize>, id: &str) {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if id.is_empty() || !id.bytes().all(fits) {
            self.report(span, Problem::BadId { id: id.to_owned() });
        }
    }

    pub(super) fn reserved(&mut self, span: Range<usize>, name: &str) {
        let name = name.to_owned();
        self.report(span, Problem::ReservedName { name });
    }

    pub(super) fn check_unique(&mut self, span: Range<usize>, id: &str, ids: &mut Ids) {
        if !ids.insert(id.to_owned()) {
            self.report(span, Problem::DuplicateId { id: id.to_owned() });
        }
    }

    /// A whole number.
    pub(super) fn number(
        &mut self,
        value: &Value<'s>,
        key: &str,
        range: &RangeInclusive<u32>,
    ) -> Option<u32> {
        let DeValue::Integer(digits) = value.get_ref() else {
            self.wrong_type(value, key, Expected::Number);
            return None;
        };
        let number = u32::from_str_radix(digits.as_str(), digits.radix()).ok();
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            self.out_of_range(value.span(), key, range);
        }
        number
    }

    /// A key that is a whole number, as TOML has them: in quotes or bare, always a string.
    pub(super) fn number_key(
        &mut self,
        key: &Key<'s>,
        outer: &str,
        range: &RangeInclusive<u32>,
    ) -> Option<u32> {
        let written = key.get_ref();
        let number = written.parse::<u32>().ok();
        // `060` and `+60` are other keys than `60` but the same number.
        let Some(number) = number.filter(|number| number.to_string() == **written) else {
            let problem =
                Problem::WrongType { key: outer.to_owned(), expected: Expected::Number, found: Found::Text };
            self.report(key.span(), problem);
            return None;
        };
        if !range.contains(&number) {
            self.out_of_range(key.span(), outer, range);
            return None;
        }
        Some(number)
    }
}

/// The keys and values of a table in the order of the file.
pub(super) fn in_order<'t, 's>(table: &'t DeTable<'s>) -> Vec<(&'t Key<'s>, &'t Value<'s>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}
