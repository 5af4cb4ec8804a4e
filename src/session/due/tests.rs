//! What was said, and on which date that is. The day of saying is Tuesday 24 November 2026.

use jiff::civil::Date;
use proptest::prelude::*;

use super::*;

fn day(words: &str) -> Date {
    words.parse().unwrap()
}

fn read(words: &str) -> String {
    Due::read(words, day("2026-11-24")).map_or("nothing".to_owned(), |due| due.to_file())
}

#[test]
fn dates_are_read_in_dutch_and_in_english() {
    for (words, date) in [
        ("1-12", "2026-12-01"),
        ("1/12", "2026-12-01"),
        ("1.12", "2026-12-01"),
        ("1-12-2027", "2027-12-01"),
        ("1-12-26", "2026-12-01"),
        ("2026-12-01", "2026-12-01"),
        ("1 december", "2026-12-01"),
        ("1 dec.", "2026-12-01"),
        ("december 1", "2026-12-01"),
        ("December 1st, 2026", "2026-12-01"),
        ("the 1st of December", "2026-12-01"),
        ("uiterlijk 1 december", "2026-12-01"),
        ("by 1 Dec", "2026-12-01"),
        ("dinsdag 1 december", "2026-12-01"),
        ("1 maart", "2027-03-01"),
        ("24 november", "2026-11-24"),
        ("23 november", "2027-11-23"),
        ("1-11-2026", "2026-11-01"),
        ("29 februari", "2028-02-29"),
        ("vandaag", "2026-11-24"),
        ("Tomorrow", "2026-11-25"),
        ("overmorgen", "2026-11-26"),
        ("the day after tomorrow", "2026-11-26"),
        ("vrijdag", "2026-11-27"),
        ("vr", "2026-11-27"),
        ("Friday", "2026-11-27"),
        ("komende vrijdag", "2026-11-27"),
        ("dinsdag", "2026-12-01"),
        ("volgende week", "2026-12-04"),
        ("next week", "2026-12-04"),
        ("volgende week dinsdag", "2026-12-01"),
        ("dinsdag volgende week", "2026-12-01"),
        ("deze week", "2026-11-27"),
        ("over 2 weken", "2026-12-08"),
        ("over twee weken", "2026-12-08"),
        ("over één week", "2026-12-01"),
        ("in a month", "2026-12-24"),
        ("binnen 3 maanden", "2027-02-24"),
        ("in 10 days", "2026-12-04"),
        ("eind december", "2026-12-31"),
        ("end of February 2028", "2028-02-29"),
        ("eind van de maand", "2026-11-30"),
        ("volgende maand", "2026-12-31"),
    ] {
        assert_eq!(read(words), date, "{words}");
    }
}

#[test]
fn words_that_are_no_date_are_kept_as_they_were_said() {
    for words in [
        "na de zomer",
        "zsm",
        "31 februari",
        "maandag 1 december",
        "1-13",
        "0-12",
        "december",
        "2026",
        "12",
        "over 5000 jaar",
        "over 99999999999 dagen",
        "1-12-0300",
        "voor de kerst",
        "1--12",
        "-",
        "over",
    ] {
        assert_eq!(read(words), words);
    }
    assert_eq!(read("  na   de\tzomer "), "na de zomer");
    assert_eq!(read("   "), "nothing");
}

#[test]
fn what_stands_in_the_file_is_a_date_or_words() {
    assert_eq!(Due::of_file("2026-12-01"), Due::On(day("2026-12-01")));
    for words in ["20261201", "2026-13-01", "1 december", "2026-12-01T10:00:00"] {
        assert_eq!(Due::of_file(words), Due::Said(words.to_owned()));
    }
}

#[test]
fn a_date_is_said_with_its_year_where_that_is_needed() {
    let today = day("2026-11-24");
    assert_eq!(said(day("2026-12-01"), today, Lang::Nl), "dinsdag 1 december");
    assert_eq!(said(day("2026-12-01"), today, Lang::En), "Tuesday 1 December");
    assert_eq!(said(day("2027-03-01"), today, Lang::Nl), "maandag 1 maart 2027");
    assert_eq!(said(day("2026-11-01"), today, Lang::En), "Sunday 1 November 2026");
}

fn any_day() -> impl Strategy<Value = Date> {
    (1950..2150_i16, 1..=12_i8, 1..=31_i8).prop_filter_map("a day", |(y, m, d)| Date::new(y, m, d).ok())
}

proptest! {
    #[test]
    fn what_is_said_back_is_read_as_the_same(date in any_day(), today in any_day(), dutch in any::<bool>()) {
        let lang = if dutch { Lang::Nl } else { Lang::En };
        prop_assert_eq!(Due::read(&said(date, today, lang), today), Some(Due::On(date)));
        prop_assert_eq!(Due::read(&date.to_string(), today), Some(Due::On(date)));
        prop_assert_eq!(Due::of_file(&Due::On(date).to_file()), Due::On(date));
    }

    #[test]
    fn anything_at_all_is_read_as_something(words in any::<String>(), today in any_day()) {
        let due = Due::read(&words, today);
        prop_assert_eq!(due.is_none(), words.trim().is_empty());
        if let Some(due) = due {
            prop_assert_eq!(Due::read(&due.to_file(), today), Some(due));
        }
    }

    #[test]
    fn what_stands_in_the_file_is_typed_back_as_the_same(
        words in prop_oneof![any::<String>(), prop::sample::select(vec![
            "vrijdag".to_owned(), "1-12".to_owned(), "deze week".to_owned(), "over 2 weken".to_owned(),
            "2026-12-01".to_owned(), "\"kerst\"".to_owned(), "na de zomer".to_owned(),
        ])],
        today in any_day(),
    ) {
        let words = words.trim();
        if !words.is_empty() && !words.contains('"') && words.split_whitespace().collect::<Vec<_>>().join(" ") == words {
            let due = Due::of_file(words);
            prop_assert_eq!(Due::typed(&due.to_typed(), today), Some(due));
        }
    }

    #[test]
    fn words_of_dates_in_any_order_never_stop_the_program(
        words in prop::collection::vec(prop::sample::select(vec![
            "over", "2", "999", "weken", "jaar", "maanden", "eind", "volgende", "week", "vrijdag", "december", "31", "9999", "op",
        ]), 1..5),
        today in any_day(),
    ) {
        let _ = Due::read(&words.join(" "), today);
    }
}
