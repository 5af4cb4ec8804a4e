//! How dates, numbers and questions are worded inside a sentence.

use jiff::civil::Date;

use crate::words;
use crate::workshop::{Lang, Text};

/// `23 november 2026`
pub fn date(lang: Lang, date: Date) -> String {
    let month = words!(lang, "report-month", number = date.month());
    let (day, year) = (date.day().to_string(), date.year().to_string());
    words!(lang, "report-date", day = day, month = month, year = year)
}

/// A day as it was noted: a date such as `2026-12-01` in words, anything else as it is.
pub fn day(lang: Lang, noted: &str) -> String {
    noted.parse().map_or_else(|_| noted.to_owned(), |day| date(lang, day))
}

/// A quotient with one decimal, rounded half up; the divisor is not zero.
pub fn mean(lang: Lang, sum: u64, count: u64) -> String {
    let tenths = (sum * 20 + count) / (count * 2);
    let (whole, tenth) = ((tenths / 10).to_string(), (tenths % 10).to_string());
    words!(lang, "report-decimal", whole = whole, tenth = tenth)
}

/// `6, 6 en 5`
pub fn list(lang: Lang, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => words!(lang, "report-list", first = first.join(", "), last = last.as_str()),
    }
}

/// A question as it stands after a colon: “Hoe …?” becomes “hoe …?”.
///
/// What begins with a variable, perhaps a name, keeps its capital; so do abbreviations and what asks nothing.
pub fn after_colon(text: &Text, lang: Lang, filled: &str) -> String {
    let fixed = text.get(lang).trim_start().chars().next() == filled.chars().next();
    if fixed && filled.ends_with('?') { within(filled) } else { filled.to_owned() }
}

/// Words that stand by themselves: the first letter is a capital.
pub fn alone(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
}

/// Words within a sentence: a first word with one capital loses it.
pub fn within(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next();
    let one_capital = rest.clone().take_while(|c| c.is_alphabetic()).all(char::is_lowercase);
    match first {
        Some(first) if one_capital && rest.as_str().starts_with(char::is_lowercase) => {
            first.to_lowercase().chain(rest).collect()
        }
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_the_name_of_its_month() {
        let day = Date::new(2026, 3, 1).unwrap();
        assert_eq!(date(Lang::Nl, day), "1 maart 2026");
        assert_eq!(date(Lang::En, day), "1 March 2026");
        assert_eq!(super::day(Lang::Nl, "2026-03-01"), "1 maart 2026");
        assert_eq!(super::day(Lang::Nl, "na de vakantie"), "na de vakantie");
    }

    #[test]
    fn a_mean_has_one_decimal_and_the_sign_of_its_language() {
        assert_eq!(mean(Lang::Nl, 18, 5), "3,6");
        assert_eq!(mean(Lang::En, 4, 1), "4.0");
        assert_eq!(mean(Lang::Nl, 13, 4), "3,3");
    }

    #[test]
    fn a_list_ends_with_and() {
        let parts = ["6", "6", "5"].map(str::to_owned);
        assert_eq!(list(Lang::Nl, &parts), "6, 6 en 5");
        assert_eq!(list(Lang::En, &parts[..1]), "6");
    }

    #[test]
    fn a_question_after_a_colon_begins_small_unless_it_begins_with_a_name() {
        let asked = |text: &str, filled: &str| after_colon(&Text::plain(text), Lang::Nl, filled);
        assert_eq!(asked("Hoe nu?", "Hoe nu?"), "hoe nu?");
        assert_eq!(asked("CoP's: hoe nu?", "CoP's: hoe nu?"), "CoP's: hoe nu?");
        assert_eq!(asked("I ask: why?", "I ask: why?"), "I ask: why?");
        assert_eq!(asked("{network}: hoe nu?", "Oost: hoe nu?"), "Oost: hoe nu?");
        assert_eq!(asked("Samen verder", "Samen verder"), "Samen verder");
    }
}
