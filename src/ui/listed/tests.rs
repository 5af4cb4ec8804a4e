use std::fmt::Write as _;

use super::*;

const AVOID: [Avoid; 11] = [
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
];

fn refusals() -> Vec<Refusal> {
    let things = [
        Thing::Picture,
        Thing::Pdf,
        Thing::Archive,
        Thing::Document,
        Thing::Markup,
        Thing::Json,
        Thing::Media,
        Thing::Binary,
    ];
    let others = [
        Refusal::Empty,
        Refusal::OnlyHeader { line: 3 },
        Refusal::NoNames,
        Refusal::Password,
        Refusal::Broken { why: "zip".to_owned() },
        Refusal::Undecodable,
        Refusal::TooMany,
        Refusal::TooLarge,
    ];
    things.map(Refusal::NotAList).into_iter().chain(others).collect()
}

fn remarks() -> Vec<Remark> {
    let word = || "paars".to_owned();
    let what = [
        What::LeftOut(Reason::Email),
        What::AboveHeader,
        What::EmptyRow,
        What::NoName,
        What::TooWide,
        What::TooNarrow,
        What::Doubled("Anna".to_owned()),
        What::Cleaned,
        What::Formula,
        What::Shortened,
        What::EmailRemoved,
        What::UnknownValue(word()),
        What::UnclearPresence("misschien".to_owned()),
        What::LooseQuotes,
    ];
    let lines = |at: usize| (4..).take(at % 7).collect();
    let mut remarks: Vec<_> = what
        .into_iter()
        .enumerate()
        .map(|(at, what)| Remark { what, column: None, lines: lines(at) })
        .collect();
    for what in [What::TakenThough(Avoid::Age), What::OtherSheets(vec!["2025".to_owned(), "oud".to_owned()])]
    {
        remarks.push(Remark { what, column: Some(0), lines: Vec::new() });
    }
    remarks
}

#[test]
fn all_that_is_told_of_a_list() {
    for lang in Lang::ALL {
        let mut told = String::new();
        for why in AVOID {
            let left_out = Meaning::LeftOut(Reason::Avoid(why));
            let _ = writeln!(told, "{}", meaning(&left_out, None, "", lang));
        }
        for why in [Reason::Email, Reason::Contact, Reason::Bookkeeping, Reason::Empty, Reason::Again] {
            let _ = writeln!(told, "{}", meaning(&Meaning::LeftOut(why), None, "", lang));
        }
        for known in [
            Meaning::Name,
            Meaning::FirstName,
            Meaning::Infix,
            Meaning::LastName,
            Meaning::Present,
            Meaning::Absent,
            Meaning::Attribute { id: "team".to_owned(), known: false, numeric: false },
            Meaning::Attribute { id: "years".to_owned(), known: false, numeric: true },
        ] {
            let _ = writeln!(told, "{}", meaning(&known, None, "rood, blauw", lang));
        }
        for of in remarks() {
            let _ = writeln!(told, "{}", remark(&of, "Leeftijd", lang).unwrap_or_else(|| "–".to_owned()));
        }
        for why in refusals() {
            let _ = writeln!(told, "{}", refusal(&why, lang));
        }
        insta::assert_snapshot!(lang.code(), told);
    }
}
