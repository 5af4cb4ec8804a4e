//! When something is to be done: a date, where the words say one.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::session::fold::fold;

/// The date that a word says: `2026-12-01`, `1-12-2026`, `1-12` (the next one), a day of the week (the next one), today
/// or tomorrow. None for other words: those stay as they are.
pub fn date_of(word: &str, today: Date) -> Option<Date> {
    let word = fold(word);
    match word.as_str() {
        "vandaag" | "today" => return Some(today),
        "morgen" | "tomorrow" => return today.tomorrow().ok(),
        "overmorgen" => return today.checked_add(2.days()).ok(),
        _ => {}
    }
    if let Some(weekday) = weekday(&word) {
        return today.nth_weekday(1, weekday).ok();
    }
    iso(&word).or_else(|| day_and_month(&word, today))
}

/// The date that is written as `2026-12-01`.
pub(super) fn iso(word: &str) -> Option<Date> {
    let digits =
        |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    (word.len() == 10 && word.bytes().enumerate().all(digits)).then(|| word.parse().ok()).flatten()
}

/// `1-12-2026`, or `1-12`: this year, or the next where that has been.
fn day_and_month(word: &str, today: Date) -> Option<Date> {
    let mut parts = word.split('-').map(|part| {
        let short = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        short.then(|| part.parse::<i16>().ok()).flatten()
    });
    let (day, month) = (parts.next()??, parts.next()??);
    let year = parts.next();
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    match (year, parts.next()) {
        (_, Some(_)) => None,
        (Some(year), None) => Date::new(year.filter(|year| *year >= 1000)?, month, day).ok(),
        (None, None) => {
            // The twenty-ninth of February comes once in four years, and once in eight.
            let mut years = (0..=8).filter_map(|ahead| Date::new(today.year() + ahead, month, day).ok());
            years.find(|date| *date >= today)
        }
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "maandag" | "ma" | "monday" | "mon" => Weekday::Monday,
        "dinsdag" | "di" | "tuesday" | "tue" => Weekday::Tuesday,
        "woensdag" | "wo" | "wednesday" | "wed" => Weekday::Wednesday,
        "donderdag" | "do" | "thursday" | "thu" => Weekday::Thursday,
        "vrijdag" | "vr" | "friday" | "fri" => Weekday::Friday,
        "zaterdag" | "za" | "saturday" | "sat" => Weekday::Saturday,
        "zondag" | "zo" | "sunday" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn words_that_say_a_date_are_one_and_others_are_not() {
        // A Monday.
        let today = date(2026, 11, 23);
        for (word, said) in [
            ("2026-12-01", Some("2026-12-01")),
            ("1-12-2026", Some("2026-12-01")),
            ("01-12", Some("2026-12-01")),
            ("23-11", Some("2026-11-23")),
            ("1-2", Some("2027-02-01")),
            ("29-2", Some("2028-02-29")),
            ("vandaag", Some("2026-11-23")),
            ("Tomorrow", Some("2026-11-24")),
            ("vrijdag", Some("2026-11-27")),
            ("FRIDAY", Some("2026-11-27")),
            ("maandag", Some("2026-11-30")),
            ("zo", Some("2026-11-29")),
            ("31-2", None),
            ("1-12-26", None),
            ("1-12-2026-3", None),
            ("1/12", None),
            ("12", None),
            ("-1-12", None),
            ("2026-13-01", None),
            ("kerst", None),
            ("", None),
        ] {
            assert_eq!(date_of(word, today).map(|date| date.to_string()).as_deref(), said, "{word}");
        }
    }

    #[test]
    fn there_is_no_day_after_the_last() {
        assert_eq!(date_of("morgen", Date::MAX), None);
        assert_eq!(date_of("vrijdag", Date::MAX), None);
        assert_eq!(date_of("1-1", Date::MAX), None);
    }
}
