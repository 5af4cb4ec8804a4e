//! What was understood of a list of people, in words: for the screen that shows it and for the command line.

use crate::roster::{Avoid, Column, Intake, Meaning, Reason, Refusal, Remark, Source, Step, Thing, What};
use crate::words;
use crate::workshop::Lang;

/// How many lines are named before the rest is counted.
const NAMED: usize = 5;

/// Why a list is not taken in, and what would mend it.
pub fn refusal(refusal: &Refusal, lang: Lang) -> String {
    match refusal {
        Refusal::Empty => words!(lang, "roster-refused-empty"),
        Refusal::OnlyHeader { .. } => words!(lang, "roster-refused-only-header"),
        Refusal::NoNames => words!(lang, "roster-refused-no-names"),
        Refusal::NotAList(Thing::Picture) => words!(lang, "roster-refused-picture"),
        Refusal::NotAList(Thing::Pdf) => words!(lang, "roster-refused-pdf"),
        Refusal::NotAList(Thing::Archive) => words!(lang, "roster-refused-archive"),
        Refusal::NotAList(Thing::Document) => words!(lang, "roster-refused-document"),
        Refusal::NotAList(Thing::Markup) => words!(lang, "roster-refused-markup"),
        Refusal::NotAList(Thing::Json) => words!(lang, "roster-refused-json"),
        Refusal::NotAList(Thing::Media) => words!(lang, "roster-refused-media"),
        Refusal::NotAList(Thing::Binary) => words!(lang, "roster-refused-binary"),
        Refusal::Password => words!(lang, "roster-refused-password"),
        Refusal::Broken { .. } => words!(lang, "roster-refused-broken"),
        Refusal::Undecodable => words!(lang, "roster-refused-undecodable"),
        Refusal::TooMany => words!(lang, "roster-refused-too-many"),
        Refusal::TooLarge => words!(lang, "roster-refused-too-large"),
    }
}

/// What a column is called: its header, or its number, from `at` counted from 0.
pub fn head(column: &Column, at: usize, lang: Lang) -> String {
    match &column.head {
        Some(head) => words!(lang, "roster-column-head", head = head.as_str()),
        None => words!(lang, "roster-column-number", number = (at + 1).to_string()),
    }
}

/// What a column was understood as.
pub fn meaning(meaning: &Meaning, lang: Lang) -> String {
    match meaning {
        Meaning::Name => words!(lang, "roster-means-name"),
        Meaning::FirstName => words!(lang, "roster-means-first-name"),
        Meaning::Infix => words!(lang, "roster-means-infix"),
        Meaning::LastName => words!(lang, "roster-means-last-name"),
        Meaning::Present => words!(lang, "roster-means-present"),
        Meaning::Absent => words!(lang, "roster-means-absent"),
        Meaning::Attribute { numeric: false, .. } => words!(lang, "roster-means-attribute"),
        Meaning::Attribute { numeric: true, .. } => words!(lang, "roster-means-numbers"),
        Meaning::LeftOut(_) => words!(lang, "roster-means-left-out"),
    }
}

/// Why a column is left out.
pub fn reason(reason: Reason, lang: Lang) -> String {
    match reason {
        Reason::Email => words!(lang, "roster-reason-email"),
        Reason::Contact => words!(lang, "roster-reason-contact"),
        Reason::Bookkeeping => words!(lang, "roster-reason-bookkeeping"),
        Reason::Empty => words!(lang, "roster-reason-empty"),
        Reason::Again => words!(lang, "roster-reason-again"),
        Reason::Avoid(why) => avoid(why, lang),
    }
}

/// Why an attribute is better not used.
pub fn avoid(why: Avoid, lang: Lang) -> String {
    match why {
        Avoid::Religion => words!(lang, "roster-avoid-religion"),
        Avoid::Origin => words!(lang, "roster-avoid-origin"),
        Avoid::Politics => words!(lang, "roster-avoid-politics"),
        Avoid::Health => words!(lang, "roster-avoid-health"),
        Avoid::Family => words!(lang, "roster-avoid-family"),
        Avoid::Gender => words!(lang, "roster-avoid-gender"),
        Avoid::Age => words!(lang, "roster-avoid-age"),
        Avoid::Rank => words!(lang, "roster-avoid-rank"),
        Avoid::Home => words!(lang, "roster-avoid-home"),
        Avoid::Money => words!(lang, "roster-avoid-money"),
        Avoid::Choice => words!(lang, "roster-avoid-choice"),
    }
}

/// A remark on a list, in one sentence without a full stop.
pub fn remark(remark: &Remark, intake: &Intake, lang: Lang) -> String {
    let place = place(&remark.lines, &intake.source, lang);
    let column = || {
        let column = remark.column.and_then(|at| Some((intake.columns.get(at)?, at)));
        column.map(|(column, at)| head(column, at, lang)).unwrap_or_default()
    };
    match &remark.what {
        What::AboveHeader => words!(lang, "roster-remark-above-header", place = place),
        What::EmptyRow => words!(lang, "roster-remark-empty-row", place = place),
        What::NoName => words!(lang, "roster-remark-no-name", place = place),
        What::TooWide => words!(lang, "roster-remark-too-wide", place = place),
        What::TooNarrow => words!(lang, "roster-remark-too-narrow", place = place),
        What::Doubled(name) => {
            let times = remark.lines.len();
            words!(
                lang,
                "roster-remark-doubled",
                name = name.as_str(),
                times = times.to_string(),
                place = place
            )
        }
        What::Cleaned => words!(lang, "roster-remark-cleaned", column = column(), place = place),
        What::Formula => words!(lang, "roster-remark-formula", column = column(), place = place),
        What::Shortened => words!(lang, "roster-remark-shortened", column = column(), place = place),
        What::EmailRemoved => words!(lang, "roster-remark-email", column = column(), place = place),
        What::LeftOut(Reason::Avoid(why)) => {
            words!(lang, "roster-remark-avoided", column = column(), reason = avoid(*why, lang))
        }
        What::LeftOut(why) => {
            words!(lang, "roster-remark-left-out", column = column(), reason = reason(*why, lang))
        }
        What::TakenThough(why) => {
            words!(lang, "roster-remark-though", column = column(), reason = avoid(*why, lang))
        }
        What::UnknownValue(value) => {
            words!(lang, "roster-remark-value", value = value.as_str(), column = column(), place = place)
        }
        What::UnclearPresence(value) => {
            words!(lang, "roster-remark-presence", value = value.as_str(), place = place)
        }
        What::LooseQuotes => words!(lang, "roster-remark-quotes", place = place),
        What::OtherSheets(names) => words!(lang, "roster-remark-sheets", names = listed(names, lang)),
    }
}

/// What taking a list in would do, in one line: how many are new, change, stay as they are, and are not in it.
pub fn news(steps: &[Step], lang: Lang) -> String {
    let (mut new, mut changed, mut same, mut missing) = (0_usize, 0_usize, 0_usize, 0_usize);
    for step in steps {
        match step {
            Step::Add(_) => new += 1,
            Step::Set { .. } => changed += 1,
            Step::Same { .. } => same += 1,
            Step::NotInList { .. } => missing += 1,
        }
    }
    let parts = [
        (new, words!(lang, "roster-news-new", n = new)),
        (changed, words!(lang, "roster-news-changed", n = changed)),
        (same, words!(lang, "roster-news-same", n = same)),
        (missing, words!(lang, "roster-news-missing", n = missing)),
    ];
    let said: Vec<_> = parts.into_iter().filter(|(people, _)| *people > 0).map(|(_, said)| said).collect();
    said.join(" · ")
}

/// The lines or rows that something is about: the first few by number.
fn place(lines: &[u32], source: &Source, lang: Lang) -> String {
    let numbers: Vec<_> = lines.iter().take(NAMED).map(u32::to_string).collect();
    let more = lines.len().saturating_sub(NAMED);
    let numbers = if more > 0 {
        words!(lang, "roster-and-more", some = numbers.join(", "), more = more.to_string())
    } else {
        listed(&numbers, lang)
    };
    let count = lines.len();
    match source {
        Source::Text { .. } => words!(lang, "roster-lines", count = count, lines = numbers),
        Source::Workbook { .. } => words!(lang, "roster-rows", count = count, rows = numbers),
    }
}

fn listed(parts: &[String], lang: Lang) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [some @ .., last] => words!(lang, "desk-and", some = some.join(", "), last = last.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::roster::{KnownAttribute, open, update};

    fn told(list: &str, lang: Lang) -> String {
        let known = [
            KnownAttribute::asked("functie"),
            KnownAttribute {
                id: "top_colour".to_owned(),
                words: vec!["kleur".to_owned()],
                values: vec![crate::roster::counts::Known {
                    id: "black".to_owned(),
                    words: vec!["zwart".to_owned(), "black".to_owned()],
                }],
            },
        ];
        let intake = open(list.as_bytes(), &known).unwrap();
        let mut out = String::new();
        for (at, column) in intake.columns.iter().enumerate() {
            writeln!(out, "{}: {}", head(column, at, lang), meaning(&column.meaning, lang)).unwrap();
        }
        for said in &intake.remarks {
            writeln!(out, "{}", remark(said, &intake, lang)).unwrap();
        }
        let mut here = intake.people.clone();
        let gone = here.split_off(1);
        here[0].values.clear();
        here.push(crate::roster::Person { name: "Emma".to_owned(), ..gone[0].clone() });
        writeln!(out, "{}", news(&update(&here, &intake), lang)).unwrap();
        out
    }

    #[test]
    fn what_was_understood_is_told() {
        let list = "Deelnemers november\nNaam;Kleur;Reistijd;Mail;Leeftijd;Functie;Aanwezig;;Id\n\
            Anna;zwart;5;a@x.nl;30;a;ja;;1\n;zwart\n\n\u{1b}[1mBram;paars;6;;;b;misschien;;2\nAnna;=A1;7;;;b;nee;;3;4\n\
            Chris <c@x.nl>;zwart;7;;;b;nee;;3\nAnna;;;;;;;;\nanna;;;;;;;;\nAnna;;;;;;;;\nAnna;;;;;;;;\nAnna;;;;;;;;\n";
        for lang in [Lang::Nl, Lang::En] {
            insta::assert_snapshot!(format!("understood-{lang}"), told(list, lang));
        }
    }

    #[test]
    fn every_reason_has_words_that_end_well() {
        for lang in [Lang::Nl, Lang::En] {
            let mut all = String::new();
            for thing in [
                Thing::Picture,
                Thing::Pdf,
                Thing::Archive,
                Thing::Document,
                Thing::Markup,
                Thing::Json,
                Thing::Media,
                Thing::Binary,
            ] {
                writeln!(all, "{}", refusal(&Refusal::NotAList(thing), lang)).unwrap();
            }
            for why in [
                Refusal::Empty,
                Refusal::OnlyHeader { line: 1 },
                Refusal::NoNames,
                Refusal::Password,
                Refusal::Broken { why: String::new() },
                Refusal::Undecodable,
                Refusal::TooMany,
                Refusal::TooLarge,
            ] {
                writeln!(all, "{}", refusal(&why, lang)).unwrap();
            }
            assert!(all.lines().all(|line| line.ends_with('.')), "{all}");
            for why in [
                Avoid::Religion,
                Avoid::Origin,
                Avoid::Politics,
                Avoid::Health,
                Avoid::Family,
                Avoid::Gender,
                Avoid::Age,
                Avoid::Rank,
                Avoid::Home,
                Avoid::Money,
                Avoid::Choice,
            ] {
                writeln!(all, "{}", avoid(why, lang)).unwrap();
            }
            insta::assert_snapshot!(format!("reasons-{lang}"), all);
        }
    }
}
