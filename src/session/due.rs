//! When something is to be done: a date out of what was said, and the words to say it back.
//!
//! Both languages are read, from `assets/session/dates.toml`. A day comes before its month (`1-12` is the first of
//! December), as people in the Netherlands and Britain write. A date without a year is the next one that comes.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use serde::Deserialize;

use super::fold::fold;
use crate::workshop::Lang;

/// When something is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// On a date.
    On(Date),
    /// As it was said: no date was understood in it.
    Said(String),
}

/// Years outside these are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;
/// More days, weeks, months or years ahead than this are not meant.
const MOST_AHEAD: u32 = 999;

impl Due {
    /// What was said on a day; nothing of nothing.
    pub fn read(words: &str, today: Date) -> Option<Self> {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return None;
        }
        Some(date(&words, today).map_or(Self::Said(words), Self::On))
    }

    /// What was typed into a blank on a day, where words between quotes stay words: `"friday"` is no date.
    pub fn typed(words: &str, today: Date) -> Option<Self> {
        let quoted = words.trim().strip_prefix('"').and_then(|words| words.strip_suffix('"')).map(str::trim);
        match quoted.filter(|words| !words.is_empty()) {
            Some(words) => Some(Self::Said(words.to_owned())),
            None => Self::read(words, today),
        }
    }

    /// As it is typed into a blank, so that [`typed`](Self::typed) gives the same on any day.
    pub fn to_typed(&self) -> String {
        let plain = self.to_file();
        let quoted = plain.starts_with('"') && plain.ends_with('"');
        // On a Monday all words that are ever those of a date are.
        let same = Self::read(&plain, jiff::civil::date(2001, 1, 1)).as_ref() == Some(self);
        if same && !quoted { plain } else { format!("\"{plain}\"") }
    }

    /// As it stands in the file: a date as `2026-12-01`, else the words.
    pub fn of_file(kept: &str) -> Self {
        let is_date = kept.len() == 10 && kept.as_bytes().get(4) == Some(&b'-');
        match kept.parse::<Date>() {
            Ok(date) if is_date => Self::On(date),
            Ok(_) | Err(_) => Self::Said(kept.to_owned()),
        }
    }

    /// As it is written in the file.
    pub fn to_file(&self) -> String {
        match self {
            Self::On(date) => date.to_string(),
            Self::Said(words) => words.clone(),
        }
    }

    /// The date, where there is one.
    pub fn date(&self) -> Option<Date> {
        match self {
            Self::On(date) => Some(*date),
            Self::Said(_) => None,
        }
    }
}

/// A date in words, as said on a day: `dinsdag 1 december`, with the year where it is another or the date has been.
///
/// [`Due::read`] on that day gives the same date again.
pub fn said(date: Date, today: Date, lang: Lang) -> String {
    let names = TABLE.names(lang);
    let day = names.days.get(usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()));
    let month = names.months.get(usize::from(date.month().unsigned_abs()).saturating_sub(1));
    let (day, month) = (day.map_or("", String::as_str), month.map_or("", String::as_str));
    let year =
        if date.year() != today.year() || date < today { format!(" {}", date.year()) } else { String::new() };
    format!("{day} {} {month}{year}", date.day())
}

/// A word of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Number(u32),
    /// Numbers in one word, such as `1-12`: day, month, and the year where there is one.
    Numbers(i8, i8, Option<i16>),
    Month(i8),
    Day(Weekday),
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Within,
    After,
    This,
    Coming,
    Next,
    End,
    Unit(Unit),
    Skip,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn span(self, count: u32) -> Option<Span> {
        let count = i64::from(count);
        let span = Span::new();
        match self {
            Self::Day => span.try_days(count),
            Self::Week => span.try_weeks(count),
            Self::Month => span.try_months(count),
            Self::Year => span.try_years(count),
        }
        .ok()
    }
}

fn date(words: &str, today: Date) -> Option<Date> {
    let parts = words.split(|c: char| c.is_whitespace() || c == ',').filter(|part| !part.is_empty());
    let read: Option<Vec<_>> = parts.map(word).collect();
    let read: Vec<_> = read?.into_iter().filter(|word| *word != Word::Skip).collect();
    relative(&read, today).or_else(|| on_calendar(&read, today))
}

/// Words that are counted from today.
fn relative(words: &[Word], today: Date) -> Option<Date> {
    use Word as W;
    let ahead = |days: i64| today.checked_add(days.days()).ok();
    match *words {
        [W::Today] => Some(today),
        [W::Tomorrow] => ahead(1),
        [W::DayAfterTomorrow] | [W::Unit(Unit::Day), W::After, W::Tomorrow] => ahead(2),
        [W::Within, W::Number(count), W::Unit(unit)] | [W::Number(count), W::Unit(unit)]
            if count <= MOST_AHEAD =>
        {
            today.checked_add(unit.span(count)?).ok()
        }
        [W::Day(day)] | [W::Coming | W::This, W::Day(day)] => {
            let days = i64::from(today.weekday().until(day));
            ahead(if days == 0 { 7 } else { days })
        }
        [W::Next, W::Day(day)]
        | [W::Next, W::Unit(Unit::Week), W::Day(day)]
        | [W::Day(day), W::Next, W::Unit(Unit::Week)] => in_week(today, 1, day),
        // A week is over on its Friday: that is when people look whether it was done.
        [W::Next, W::Unit(Unit::Week)] | [W::End, W::Next, W::Unit(Unit::Week)] => {
            in_week(today, 1, Weekday::Friday)
        }
        [W::This | W::End, W::Unit(Unit::Week)] | [W::End, W::This, W::Unit(Unit::Week)] => {
            in_week(today, 0, Weekday::Friday).filter(|friday| *friday >= today)
        }
        [W::This | W::End, W::Unit(Unit::Month)] | [W::End, W::This, W::Unit(Unit::Month)] => {
            Some(today.last_of_month())
        }
        [W::Next, W::Unit(Unit::Month)] | [W::End, W::Next, W::Unit(Unit::Month)] => {
            Some(today.first_of_month().checked_add(1.months()).ok()?.last_of_month())
        }
        _ => None,
    }
}

/// A day of this week or a later one; weeks begin on Monday.
fn in_week(today: Date, weeks: i64, day: Weekday) -> Option<Date> {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let days = weeks * 7 + i64::from(day.to_monday_zero_offset()) - since_monday;
    today.checked_add(days.days()).ok()
}

/// A date of the calendar, perhaps with its day of the week, which has to be right.
fn on_calendar(words: &[Word], today: Date) -> Option<Date> {
    use Word as W;
    let (weekday, rest) = match words {
        [W::Day(day), rest @ ..] => (Some(*day), rest),
        _ => (None, words),
    };
    let of = |day: u32| i8::try_from(day).ok();
    let of_year = |year: u32| i16::try_from(year).ok();
    let found = match *rest {
        [W::Numbers(day, month, Some(year))] => on(year, month, day),
        [W::Numbers(day, month, None)] => coming(month, day, today),
        [W::Number(day), W::Month(month)] | [W::Month(month), W::Number(day)] => {
            coming(month, of(day)?, today)
        }
        [W::Number(day), W::Month(month), W::Number(year)]
        | [W::Month(month), W::Number(day), W::Number(year)] => on(of_year(year)?, month, of(day)?),
        [W::End, W::Month(month)] => {
            let this = Date::new(today.year(), month, 1).ok()?.last_of_month();
            let next = || Some(Date::new(today.year() + 1, month, 1).ok()?.last_of_month());
            if this < today { next() } else { Some(this) }
        }
        [W::End, W::Month(month), W::Number(year)] => Some(on(of_year(year)?, month, 1)?.last_of_month()),
        _ => None,
    }?;
    (weekday.is_none_or(|day| day == found.weekday())).then_some(found)
}

fn on(year: i16, month: i8, day: i8) -> Option<Date> {
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    Date::new(year, month, day).ok().filter(|date| YEARS.contains(&date.year()))
}

/// The next such day from today on; the twenty-ninth of February may be years away.
fn coming(month: i8, day: i8, today: Date) -> Option<Date> {
    (0..=8).find_map(|years| {
        Date::new(today.year().checked_add(years)?, month, day).ok().filter(|date| *date >= today)
    })
}

fn word(part: &str) -> Option<Word> {
    let folded = fold(part);
    let bare = folded.trim_end_matches('.');
    TABLE.words.get(bare).copied().or_else(|| number(bare)).or_else(|| numbers(bare))
}

/// A number, perhaps an ordinal: `1`, `1st`, `1e`.
fn number(part: &str) -> Option<Word> {
    let digits = part.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &part[digits.len()..];
    let known = ending.is_empty() || TABLE.ordinals.iter().any(|ordinal| ordinal == ending);
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    (known && is_number).then(|| digits.parse().ok().map(Word::Number))?
}

/// `1-12`, `1/12/2026`, `1.12.26`, `2026-12-01`.
fn numbers(part: &str) -> Option<Word> {
    let sign = part.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let pieces: Vec<&str> = part.split(sign).collect();
    let short = |piece: &str| piece.len() <= 2 && !piece.is_empty();
    let digits = pieces.iter().all(|piece| piece.bytes().all(|digit| digit.is_ascii_digit()));
    if !digits {
        return None;
    }
    match pieces[..] {
        [year, month, day] if year.len() == 4 && short(month) && short(day) => {
            Some(Word::Numbers(day.parse().ok()?, month.parse().ok()?, Some(year.parse().ok()?)))
        }
        [day, month, year] if short(day) && short(month) && matches!(year.len(), 2 | 4) => {
            Some(Word::Numbers(day.parse().ok()?, month.parse().ok()?, Some(year.parse().ok()?)))
        }
        [day, month] if short(day) && short(month) => {
            Some(Word::Numbers(day.parse().ok()?, month.parse().ok()?, None))
        }
        _ => None,
    }
}

#[derive(Default)]
struct Table {
    words: HashMap<String, Word>,
    ordinals: Vec<String>,
    nl: Names,
    en: Names,
}

#[derive(Default)]
struct Names {
    months: Vec<String>,
    days: Vec<String>,
}

impl Table {
    const fn names(&self, lang: Lang) -> &Names {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

#[derive(Deserialize)]
struct File {
    nl: Words,
    en: Words,
}

#[derive(Deserialize)]
struct Words {
    months: Vec<Vec<String>>,
    days: Vec<Vec<String>>,
    numbers: Vec<Vec<String>>,
    ordinals: Vec<String>,
    today: Vec<String>,
    tomorrow: Vec<String>,
    day_after_tomorrow: Vec<String>,
    within: Vec<String>,
    after: Vec<String>,
    this: Vec<String>,
    coming: Vec<String>,
    next: Vec<String>,
    end: Vec<String>,
    day: Vec<String>,
    week: Vec<String>,
    month: Vec<String>,
    year: Vec<String>,
    skip: Vec<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // The file is in the program; a test reads it, so this cannot fail in one that was tested.
    let file: Result<File, _> = toml::from_str(include_str!("../../assets/session/dates.toml"));
    debug_assert!(file.is_ok(), "{:?}", file.err());
    file.map(Table::from).unwrap_or_default()
});

impl From<File> for Table {
    fn from(file: File) -> Self {
        let mut table = Self::default();
        table.nl = table.take(&file.nl);
        table.en = table.take(&file.en);
        table
    }
}

impl Table {
    /// Takes the words of a language in; gives how its months and days are called.
    fn take(&mut self, of: &Words) -> Names {
        let first = |lists: &[Vec<String>]| lists.iter().filter_map(|list| list.first().cloned()).collect();
        let names = Names { months: first(&of.months), days: first(&of.days) };
        for (number, list) in (1..).zip(&of.months) {
            self.know(list, Word::Month(number));
        }
        let weekdays = std::iter::successors(Some(Weekday::Monday), |day| Some(day.next()));
        for (day, list) in weekdays.zip(&of.days) {
            self.know(list, Word::Day(day));
        }
        for (number, list) in (1..).zip(&of.numbers) {
            self.know(list, Word::Number(number));
        }
        for (list, word) in [
            (&of.today, Word::Today),
            (&of.tomorrow, Word::Tomorrow),
            (&of.day_after_tomorrow, Word::DayAfterTomorrow),
            (&of.within, Word::Within),
            (&of.after, Word::After),
            (&of.this, Word::This),
            (&of.coming, Word::Coming),
            (&of.next, Word::Next),
            (&of.end, Word::End),
            (&of.day, Word::Unit(Unit::Day)),
            (&of.week, Word::Unit(Unit::Week)),
            (&of.month, Word::Unit(Unit::Month)),
            (&of.year, Word::Unit(Unit::Year)),
            (&of.skip, Word::Skip),
        ] {
            self.know(list, word);
        }
        self.ordinals.extend(of.ordinals.iter().map(|ending| fold(ending)));
        names
    }

    fn know(&mut self, list: &[String], word: Word) {
        self.words.extend(list.iter().map(|known| (fold(known), word)));
    }
}

#[cfg(test)]
mod tests;
