//! Lists that nobody thought of: whatever comes in, nobody is lost and the text is clean.

use std::time::Instant;

use proptest::prelude::*;

use super::*;
use crate::roster::clean::clean_line;
use crate::roster::{Intake, MOST_PEOPLE, Refusal, Value, What, open, paste, update};

/// All text that a list would put on a screen.
fn texts(intake: &Intake) -> Vec<String> {
    let mut out = Vec::new();
    for person in &intake.people {
        out.push(person.name.clone());
        out.extend(person.values.values().filter_map(|value| match value {
            Value::Word(word) => Some(word.clone()),
            Value::Number(_) => None,
        }));
    }
    out.extend(intake.columns.iter().filter_map(|column| column.head.clone()));
    out.extend(intake.attributes().map(str::to_owned));
    for remark in &intake.remarks {
        match &remark.what {
            What::Doubled(text) | What::UnknownValue(text) | What::UnclearPresence(text) => {
                out.push(text.clone());
            }
            _ => {}
        }
    }
    out
}

fn sound(intake: &Intake) {
    for text in texts(intake) {
        assert_eq!(clean_line(&text), text);
        assert!(!text.contains('\u{1b}') && text.chars().count() < 1_000, "{text:?}");
    }
    let mut names: Vec<_> = intake.people.iter().map(|person| person.name.to_lowercase()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), intake.people.len());
    // The same list again changes nobody and adds nobody.
    let again = update(&intake.people, intake);
    assert!(again.iter().all(|step| matches!(step, crate::roster::Step::Same { .. })), "{again:?}");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(intake) = open(&bytes, &colours()) {
            sound(&intake);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-cNaam ;,\t|\"\n\r=@.x0-9\u{1b}\\[\u{202e}é\u{301}]{0,120}") {
        for intake in [open(text.as_bytes(), &colours()), paste(&text, &colours())].into_iter().flatten() {
            sound(&intake);
        }
    }

    #[test]
    fn nobody_is_lost(
        people in prop::collection::vec(("[A-Z][a-zéü' -]{0,12}", "[a-z]{0,5}", prop::option::of(0..99_u8)), 1..40),
        separator in prop::sample::select(vec![',', ';', '\t', '|']),
        crlf in any::<bool>(),
    ) {
        let mut list = csv::WriterBuilder::new().delimiter(separator as u8).from_writer(Vec::new());
        list.write_record(["Naam", "Team", "Reistijd"]).unwrap();
        for (name, team, minutes) in &people {
            list.write_record([name, team, &minutes.map(|m| m.to_string()).unwrap_or_default()]).unwrap();
        }
        let mut text = String::from_utf8(list.into_inner().unwrap()).unwrap();
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        let intake = open(text.as_bytes(), &[]).unwrap();
        sound(&intake);
        prop_assert_eq!(intake.people.len(), people.len());
        for (found, (name, team, minutes)) in intake.people.iter().zip(&people) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert!(found.name.starts_with(&name), "{:?} {:?}", found.name, name);
            let team = (!team.is_empty()).then(|| Value::Word(team.clone()));
            prop_assert_eq!(found.values.get("team"), team.as_ref());
            let minutes = minutes.map(|minutes| Value::Number(minutes.into()));
            prop_assert_eq!(found.values.get("reistijd"), minutes.as_ref());
        }
    }

    #[test]
    fn every_line_of_a_column_is_somebody(names in prop::collection::vec("[A-Z][a-z]{1,8}( [A-Z][a-z]{2,8})?", 2..60)) {
        let text = names.join("\n");
        let intake = paste(&text, &[]);
        prop_assume!(intake.as_ref().is_ok_and(|intake| intake.header.is_none()));
        prop_assert_eq!(intake.unwrap().people.len(), names.len());
    }
}

#[test]
fn hostile_text_is_text() {
    let long = "ẞ".repeat(500);
    let heap = format!("A{}", "\u{301}".repeat(5_000));
    let list = format!(
        "Naam;Team\n\u{1b}[31mAnna\u{1b}[0m;=1+1\nB\u{202e}ram;<b>&amp</b>\n=HYPERLINK(\"http://x\");-5\n{long};a\n{heap};a\nChris <chris@example.org>;a\n@SUM(A1);a\u{0}b\n"
    );
    let intake = open(list.as_bytes(), &[]);
    sound(intake.as_ref().unwrap());
    assert_eq!(
        people(&intake).replace(&"ẞ".repeat(100), "ẞ…").replace(&"\u{301}".repeat(15), "…"),
        "Anna team==1+1, Bram team=<b>&amp</b>, =HYPERLINK(\"http://x\") team=-5, ẞ… team=a, Á… team=a, \
         Chris team=a, @SUM(A1) team=ab"
    );
    assert_eq!(
        remarks(&intake),
        "Cleaned in 1 2 3, Formula in 2 2, Formula in 1 4 8, Shortened in 1 5 6, EmailRemoved in 1 7, Cleaned in 2 8"
    );
}

#[test]
fn ten_thousand_people_are_read_and_one_more_is_refused() {
    let list = |people: usize| {
        let rows = (0..people)
            .map(|n| format!("Anna van der Meer {n};{};{},5;ja\n", ["zwart", "wit", "paars"][n % 3], n % 90));
        ["Naam;Bovenkleding;Reistijd;Aanwezig\n".to_owned()].into_iter().chain(rows).collect::<String>()
    };
    let most = list(MOST_PEOPLE);
    let begin = Instant::now();
    let intake = open(most.as_bytes(), &colours()).unwrap();
    println!("read: {:?}", begin.elapsed());
    assert_eq!(intake.people.len(), MOST_PEOPLE);
    let begin = Instant::now();
    let steps = update(&intake.people, &intake);
    println!("update: {:?}", begin.elapsed());
    assert_eq!(steps.len(), MOST_PEOPLE);
    assert_eq!(open(list(MOST_PEOPLE + 1).as_bytes(), &colours()), Err(Refusal::TooMany));
    let same = "Naam\n".to_owned() + &"Anna\n".repeat(MOST_PEOPLE);
    let begin = Instant::now();
    assert_eq!(
        open(same.as_bytes(), &[]).unwrap().people[MOST_PEOPLE - 1].name,
        format!("Anna ({MOST_PEOPLE})")
    );
    println!("all the same: {:?}", begin.elapsed());
}
