//! People from a list: a file, or standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::line::By;
use super::refusal::Refusal;
use super::room::{Known, Room};
use crate::roster::{self, Column, Intake, KnownAttribute, Meaning, Person, Reason, Value, What};
use crate::words;
use crate::workshop::Lang;

/// The largest list that is read, in bytes; ten thousand people need far less.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Reads a list and seats everybody who is present.
pub(super) fn open(path: &Path, by: &[By], lang: Lang) -> Result<Room, Refusal> {
    let bytes = read(path)?;
    // Asked for is what `--by` names: with its colon and what follows it, and without.
    let asked = by.iter().flat_map(|by| [Some(by.0.as_str()), by.weighted().map(|(name, _)| name)]);
    let names = name_heads(&bytes);
    let asked = asked.flatten().filter(|name| !names.contains(&name.to_lowercase()));
    let asked: Vec<_> = asked.map(KnownAttribute::asked).collect();
    let intake = match named_by_id(&bytes, &asked) {
        Some(intake) => Ok(intake),
        None => roster::open(&bytes, &asked),
    };
    let intake = intake.map_err(|why| Refusal::List { path: path.to_owned(), why })?;
    let remarks = remarks(&intake, lang).into_iter().map(|line| format!("{}: {line}", path.display()));
    Ok(Room { remarks: remarks.collect(), ..seat(&intake) })
}

/// The headers of the columns that names stand in, in small letters: nobody is put in groups by their name.
fn name_heads(bytes: &[u8]) -> Vec<String> {
    let Ok(plain) = roster::open(bytes, &[]) else { return Vec::new() };
    let named = plain.columns.iter().filter(|column| {
        matches!(column.meaning, Meaning::Name | Meaning::FirstName | Meaning::Infix | Meaning::LastName)
    });
    named.filter_map(|column| Some(column.head.as_ref()?.to_lowercase())).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) if bytes.len() as u64 > LARGEST => {
            Err(Refusal::List { path: path.to_owned(), why: roster::Refusal::TooLarge })
        }
        Ok(_) => Ok(bytes),
        Err(error) => Err(Refusal::Unreadable { path: path.to_owned(), detail: error.to_string() }),
    }
}

/// A table in which nobody has a name but everybody an `id` of their own, as data for programs have: the id is the name.
fn named_by_id(bytes: &[u8], asked: &[KnownAttribute]) -> Option<Intake> {
    let text = str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let (head, rest) = text.split_once('\n')?;
    let is_id = |cell: &&str| cell.trim().trim_matches('"').eq_ignore_ascii_case("id");
    let separator =
        [',', ';', '\t'].into_iter().find(|separator| head.split(*separator).any(|cell| is_id(&cell)))?;
    let head: Vec<_> = head.split(separator).map(|cell| if is_id(&cell) { "name" } else { cell }).collect();
    let intake =
        roster::open(format!("{}\n{rest}", head.join(&separator.to_string())).as_bytes(), asked).ok()?;
    let other_names = |column: &Column| {
        matches!(
            column.meaning,
            Meaning::FirstName | Meaning::Infix | Meaning::LastName | Meaning::LeftOut(Reason::Again)
        )
    };
    let doubled = intake.remarks.iter().any(|remark| matches!(remark.what, What::Doubled(_)));
    (!doubled && !intake.columns.iter().any(other_names)).then_some(intake)
}

fn seat(intake: &Intake) -> Room {
    let present: Vec<&Person> = intake.people.iter().filter(|person| person.present).collect();
    let word = |value: &Value| match value {
        Value::Word(word) => word.clone(),
        Value::Number(number) => number.to_string(),
    };
    let attribute = |column: &Column| {
        let Meaning::Attribute { id, .. } = &column.meaning else { return None };
        let cells = present.iter().map(|person| person.values.get(id).map(word).unwrap_or_default());
        let cells: Vec<String> = cells.collect();
        // What was asked for has the spelling of the question; people know it by its header.
        let name = column.head.clone().unwrap_or_else(|| id.clone());
        Some(Known::new(name, cells.iter().map(String::as_str)))
    };
    let doubled = intake.remarks.iter().filter_map(|remark| match &remark.what {
        What::Doubled(name) => Some(name.clone()),
        _ => None,
    });
    Room {
        people: present.iter().map(|person| person.name.clone()).collect(),
        attributes: intake.columns.iter().filter_map(attribute).collect(),
        doubled: doubled.collect(),
        absent: intake.people.iter().filter(|one| !one.present).map(|one| one.name.clone()).collect(),
        ..Room::default()
    }
}

/// What changes who is in which group, or what the groups can be by.
fn remarks(intake: &Intake, lang: Lang) -> Vec<String> {
    let mut lines = Vec::new();
    for remark in &intake.remarks {
        let at: Vec<_> = remark.lines.iter().take(5).map(ToString::to_string).collect();
        let at = if remark.lines.len() > at.len() { format!("{}…", at.join(", ")) } else { at.join(", ") };
        let head = || {
            let column = remark.column.and_then(|at| intake.columns.get(at));
            column.and_then(|column| column.head.clone()).unwrap_or_default()
        };
        lines.push(match &remark.what {
            What::Doubled(name) => words!(lang, "groups-list-doubled", name = name.as_str(), lines = at),
            What::NoName => words!(lang, "groups-list-no-name", lines = at),
            What::TooWide => words!(lang, "groups-list-too-wide", lines = at),
            What::LooseQuotes => words!(lang, "groups-list-quotes", lines = at),
            What::UnclearPresence(word) => {
                words!(lang, "groups-list-presence", word = word.as_str(), lines = at)
            }
            What::OtherSheets(sheets) => words!(lang, "groups-list-sheets", sheets = sheets.join(", ")),
            What::LeftOut(Reason::Avoid(_)) => words!(lang, "groups-list-avoid", column = head()),
            What::LeftOut(
                Reason::Email | Reason::Contact | Reason::Bookkeeping | Reason::Empty | Reason::Again,
            )
            | What::AboveHeader
            | What::EmptyRow
            | What::TooNarrow
            | What::Cleaned
            | What::Formula
            | What::Shortened
            | What::EmailRemoved
            | What::TakenThough(_)
            | What::UnknownValue(_) => continue,
        });
    }
    let absent = intake.people.iter().filter(|one| !one.present).count();
    if absent > 0 {
        lines.push(words!(lang, "groups-list-absent", absent = absent));
    }
    lines
}
