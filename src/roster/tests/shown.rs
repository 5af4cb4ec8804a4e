//! What was understood, on one line.

use std::fmt::Write as _;

use crate::roster::counts::Known;
use crate::roster::*;

/// Colours of tops, as a script knows them.
pub(super) fn colours() -> Vec<KnownAttribute> {
    let values = [["black", "zwart", "black"], ["white", "wit", "white"], ["blue", "blauw", "blue"]];
    let values =
        values.map(|[id, nl, en]| Known { id: id.to_owned(), words: vec![nl.to_owned(), en.to_owned()] });
    vec![KnownAttribute {
        id: "top_colour".to_owned(),
        words: ["bovenkleding", "kleur bovenkleding", "top colour"].map(str::to_owned).to_vec(),
        values: values.to_vec(),
    }]
}

/// A person: `Anna`, `Anna gone`, `Anna top_colour=black`.
pub(super) fn person(person: &Person) -> String {
    let mut out = person.name.clone();
    if !person.present {
        out += " gone";
    }
    for (id, value) in &person.values {
        match value {
            Value::Word(word) => write!(out, " {id}={word}").unwrap(),
            Value::Number(number) => write!(out, " {id}={number}").unwrap(),
        }
    }
    out
}

/// The people, or why there are none.
pub(super) fn people(intake: &Result<Intake, Refusal>) -> String {
    match intake {
        Ok(intake) => intake.people.iter().map(person).collect::<Vec<_>>().join(", "),
        Err(refusal) => format!("{refusal:?}"),
    }
}

/// The remarks: `NoName 3 5`, `LeftOut(Email) in 2`.
pub(super) fn remarks(intake: &Result<Intake, Refusal>) -> String {
    let Ok(intake) = intake else { return format!("{:?}", intake.as_ref().err()) };
    let said = intake.remarks.iter().map(|Remark { what, column, lines }| {
        let column = column.map(|column| format!(" in {}", column + 1)).unwrap_or_default();
        let lines: Vec<_> = lines.iter().map(u32::to_string).collect();
        format!("{what:?}{column} {}", lines.join(" ")).trim_end().to_owned()
    });
    said.collect::<Vec<_>>().join(", ")
}

/// What the columns were understood as.
pub(super) fn columns(intake: &Result<Intake, Refusal>) -> String {
    let Ok(intake) = intake else { return format!("{:?}", intake.as_ref().err()) };
    let said = intake.columns.iter().map(|column| match &column.meaning {
        Meaning::Attribute { id, numeric: true, .. } => format!("{id}#"),
        Meaning::Attribute { id, .. } => id.clone(),
        meaning => format!("{meaning:?}"),
    });
    said.collect::<Vec<_>>().join(" | ")
}
