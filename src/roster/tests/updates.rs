//! The same list again, and keys for values.

use super::*;
use crate::roster::counts::Known;
use crate::roster::{Person, Step, Value, keys, open, update};

fn session(list: &str) -> Vec<Person> {
    let list = open(list.as_bytes(), &colours()).unwrap();
    let people = list.people.into_iter().enumerate();
    people.map(|(at, person)| Person { id: Some(format!("p{at}")), ..person }).collect()
}

fn told(existing: &[Person], list: &str) -> String {
    let steps = update(existing, &open(list.as_bytes(), &colours()).unwrap());
    let told = steps.iter().map(|step| match step {
        Step::Add(new) => format!("add {}", person(new)),
        Step::Set { at, present, values } => {
            let change = Person {
                id: None,
                name: format!("set {}", existing[*at].name),
                present: present.unwrap_or(true),
                values: values.clone(),
            };
            format!("{}{}", person(&change), if *present == Some(true) { " back" } else { "" })
        }
        Step::Same { at } => format!("same {}", existing[*at].name),
        Step::NotInList { at } => format!("not {}", existing[*at].name),
    });
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_list_updates_instead_of_doubling() {
    let list = "Naam;Kleur bovenkleding;Team\nAnna;zwart;a\nBram;wit;a\nAnna;wit;b\n";
    let here = session(list);
    assert_eq!(told(&here, list), "same Anna, same Bram, same Anna (2)");
    assert_eq!(
        told(&here, "Naam;Team;Reistijd\nanna ;a;10\nChris;c;5\nBram;;\n"),
        "set Anna reistijd=10, add Chris team=c reistijd=5, same Bram, not Anna (2)"
    );
    assert_eq!(told(&here, "Anna\nAnna\nAnna\n"), "same Anna, same Anna (2), add Anna (3), not Bram");
    assert_eq!(
        told(&here, "Naam;Team\nBram;b\nEmma;b\n"),
        "set Bram team=b, add Emma team=b, not Anna, not Anna (2)"
    );
    assert_eq!(told(&[], "Anna\nBram"), "add Anna, add Bram");
}

#[test]
fn a_list_says_who_is_there_only_where_it_says_so() {
    let mut here = session("Naam;Aanwezig\nAnna;ja\nBram;nee\n");
    assert_eq!(told(&here, "Naam\nAnna\nBram"), "same Anna, same Bram");
    assert_eq!(told(&here, "Naam;Aanwezig\nAnna;nee\nBram;ja"), "set Anna gone, set Bram back");
    here[0].present = false;
    assert_eq!(told(&here, "Naam;Aanwezig\nAnna;\nBram;nee"), "same Anna, same Bram");
}

#[test]
fn accents_tell_people_apart_and_how_they_are_stored_does_not() {
    let here = session("Naam\nRené\nRene\n");
    assert_eq!(told(&here, "Naam\nRene\u{301}\nRENÉ"), "same René, add RENÉ (2), not Rene");
}

fn known(words: &[&str]) -> Vec<Known> {
    words.iter().map(|word| Known { id: (*word).to_owned(), words: vec![(*word).to_owned()] }).collect()
}

#[test]
fn every_value_has_a_key_of_its_own() {
    let shown = |words: &[&str], reserved: &[char]| {
        keys(&known(words), reserved).iter().map(|key| key.unwrap_or('·')).collect::<String>()
    };
    assert_eq!(shown(&["zwart", "wit", "blauw", "groen", "rood", "geel", "print"], &[]), "zwbgrep");
    assert_eq!(shown(&["blauw", "bruin", "rood"], &[]), "bur");
    assert_eq!(shown(&["blauw", "bruin", "rood"], &['B', 'u']), "lir");
    assert_eq!(shown(&["a", "a", "a"], &['b']), "acd");
    assert_eq!(shown(&["Één", "twee"], &[]), "et");
    assert_eq!(shown(&["0–1", "2–3", "4–5", "6+"], &[]), "0246");
    let many: Vec<String> = (0..40).map(|n| format!("w{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let keys = keys(&known(&many), &[]);
    let mut given: Vec<char> = keys.iter().flatten().copied().collect();
    assert_eq!(given.len(), 36);
    given.sort_unstable();
    given.dedup();
    assert_eq!(given.len(), 36);
}

#[test]
fn values_are_written_as_json_has_them() {
    for (value, wanted) in
        [(Value::Number(12.0), "12"), (Value::Number(12.5), "12.5"), (Value::Word("12".to_owned()), "\"12\"")]
    {
        assert_eq!(serde_json::Value::from(value).to_string(), wanted);
    }
}
