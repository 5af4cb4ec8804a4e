//! From a table to people, each with a name of their own; whatever is skipped or changed is told.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::columns::{self, number, value};
use super::headers::{self, Said};
use super::name::{Apart, Cell, cell, fold};
use super::table::{Row, Table};
use super::{
    Column, Intake, KnownAttribute, MOST_PEOPLE, Meaning, Person, Reason, Refusal, Remark, Source, Value,
    What,
};

/// Reads a table.
pub(super) fn read(mut table: Table, known: &[KnownAttribute]) -> Result<Intake, Refusal> {
    let mut told = Told::default();
    let blank = |row: &Row| row.is_blank();
    let Some(last) = table.rows.iter().rposition(|row| !blank(row)) else {
        return Err(Refusal::Empty);
    };
    table.rows.truncate(last + 1);
    let (begin, end) = (first_line(&table.rows), table.rows[last].line);
    let (empty, rows): (Vec<_>, Vec<_>) = table.rows.into_iter().partition(blank);
    let mut lines: Vec<u32> = empty.iter().map(|row| row.line).chain(table.empty).collect();
    lines.retain(|line| (begin..end).contains(line));
    lines.sort_unstable();
    for line in lines {
        told.tell(What::EmptyRow, None, line);
    }
    for line in table.loose_quotes {
        told.tell(What::LooseQuotes, None, line);
    }
    let at = columns::header(&rows, known);
    let (head, people) = match at {
        Some(at) => (rows.get(at), rows.get(at + 1..).unwrap_or_default()),
        None => (None, rows.as_slice()),
    };
    for row in rows.iter().take(at.unwrap_or(0)) {
        told.tell(What::AboveHeader, None, row.line);
    }
    if let (Some(header), []) = (head, people) {
        return Err(Refusal::OnlyHeader { line: header.line });
    }
    if people.len() > MOST_PEOPLE {
        return Err(Refusal::TooMany);
    }
    let (columns, though) = columns::understand(head, people, known);
    for (at, column) in columns.iter().enumerate() {
        if let Meaning::LeftOut(reason) = column.meaning {
            // A column that is empty above and below is no column to anybody.
            if reason != Reason::Empty || column.head.is_some() {
                told.tell_of_column(What::LeftOut(reason), at);
            }
        }
    }
    for (at, why) in though {
        told.tell_of_column(What::TakenThough(why), at);
    }
    if !columns.iter().any(|column| is_name(&column.meaning)) {
        return Err(Refusal::NoNames);
    }
    let mut reader = Reader::new(&columns, known, people, &mut told);
    reader.of_text = matches!(table.source, Source::Text { .. });
    let found: Vec<_> = people.iter().filter_map(|row| reader.person(row)).collect();
    if found.is_empty() {
        return Err(Refusal::NoNames);
    }
    let presence_said = found.iter().map(|found| found.presence_said).collect();
    let people = tell_apart(found, &mut told);
    if !table.other_sheets.is_empty() {
        told.0.insert((What::OtherSheets(table.other_sheets), None), Vec::new());
    }
    let header = head.map(|row| row.line);
    Ok(Intake { source: table.source, header, columns, people, presence_said, remarks: told.remarks() })
}

fn first_line(rows: &[Row]) -> u32 {
    rows.iter().find(|row| !row.is_blank()).map_or(0, |row| row.line)
}

fn is_name(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Name | Meaning::FirstName | Meaning::LastName)
}

/// What there is to tell, each thing once with all its lines.
#[derive(Default)]
struct Told(IndexMap<(What, Option<usize>), Vec<u32>>);

impl Told {
    fn tell(&mut self, what: What, column: Option<usize>, line: u32) {
        self.0.entry((what, column)).or_default().push(line);
    }

    fn tell_of_column(&mut self, what: What, column: usize) {
        self.0.entry((what, Some(column))).or_default();
    }

    fn remarks(self) -> Vec<Remark> {
        self.0.into_iter().map(|((what, column), lines)| Remark { what, column, lines }).collect()
    }
}

/// What two columns say together of whether somebody is there: where one says no, it is no.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one && other),
        (said, None) | (None, said) => said,
    }
}

/// Somebody who was found.
struct Found {
    line: u32,
    presence_said: bool,
    person: Person,
}

/// Reads people row by row.
struct Reader<'a> {
    columns: &'a [Column],
    known: &'a [KnownAttribute],
    told: &'a mut Told,
    /// Values by column and text, since a list says few different things often.
    values: HashMap<(usize, String), Option<&'a str>>,
    /// By column, whether an empty cell means no: where somebody ticks who is there, nobody writes *no*.
    ticks: Vec<bool>,
    /// Whether rows end where their text ends; on a sheet they have no end.
    of_text: bool,
}

impl<'a> Reader<'a> {
    fn new(columns: &'a [Column], known: &'a [KnownAttribute], people: &[Row], told: &'a mut Told) -> Self {
        let ticked = |at: usize| {
            let mut said = people.iter().filter_map(|row| headers::said(row.cells.get(at)?));
            said.all(|said| said == Said::Yes)
        };
        let ticks = columns.iter().enumerate().map(|(at, column)| match column.meaning {
            Meaning::Present | Meaning::Absent => ticked(at),
            Meaning::Name
            | Meaning::FirstName
            | Meaning::Infix
            | Meaning::LastName
            | Meaning::Attribute { .. }
            | Meaning::LeftOut(_) => false,
        });
        let ticks = ticks.collect();
        Self { columns, known, told, values: HashMap::new(), ticks, of_text: false }
    }

    /// The person of a row; none where it has no name.
    fn person(&mut self, row: &Row) -> Option<Found> {
        self.shape(row);
        let mut parts: [String; 4] = Default::default();
        let mut said = None;
        let mut values = IndexMap::new();
        for (at, column) in self.columns.iter().enumerate() {
            let raw = row.cells.get(at).map(String::as_str).unwrap_or_default();
            match &column.meaning {
                Meaning::LeftOut(_) => {}
                Meaning::Name => parts[0] = self.cell(raw, at, row.line),
                Meaning::FirstName => parts[1] = self.cell(raw, at, row.line),
                Meaning::Infix => parts[2] = self.cell(raw, at, row.line),
                Meaning::LastName => parts[3] = self.cell(raw, at, row.line),
                Meaning::Present => said = both(said, self.presence(raw, at, row.line, true)),
                Meaning::Absent => said = both(said, self.presence(raw, at, row.line, false)),
                Meaning::Attribute { id, known, numeric } => {
                    let text = self.cell(raw, at, row.line);
                    if !text.is_empty() {
                        let value = self.value(text, id, at, row.line, *known, *numeric);
                        values.insert(id.clone(), value);
                    }
                }
            }
        }
        let named = parts.iter().any(|part| part.contains(char::is_alphanumeric));
        if !named {
            self.told.tell(What::NoName, None, row.line);
            return None;
        }
        let name = cell(&parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" "));
        let person = Person { id: None, name: name.text, present: said.unwrap_or(true), values };
        Some(Found { line: row.line, presence_said: said.is_some(), person })
    }

    fn shape(&mut self, row: &Row) {
        let beyond = row.cells.iter().skip(self.columns.len()).any(|cell| !cell.trim().is_empty());
        if beyond {
            self.told.tell(What::TooWide, None, row.line);
        } else if self.of_text && row.cells.len() < self.columns.len() {
            self.told.tell(What::TooNarrow, None, row.line);
        }
    }

    fn cell(&mut self, raw: &str, at: usize, line: u32) -> String {
        let Cell { text, cleaned, email, shortened } = cell(raw);
        // A number with a sign is no formula.
        let formula = text.starts_with(['=', '+', '-', '@']) && text.len() > 1 && number(&text).is_none();
        for (is_so, what) in [
            (cleaned, What::Cleaned),
            (email, What::EmailRemoved),
            (shortened, What::Shortened),
            (formula, What::Formula),
        ] {
            if is_so {
                self.told.tell(what, Some(at), line);
            }
        }
        text
    }

    /// Whether somebody is there, as a cell says in a column that asks who is (`asks`) or who is not; none where it
    /// says nothing.
    fn presence(&mut self, raw: &str, at: usize, line: u32, asks: bool) -> Option<bool> {
        let text = self.cell(raw, at, line);
        if text.is_empty() {
            return self.ticks.get(at).is_some_and(|ticks| *ticks).then_some(!asks);
        }
        match headers::said(&text) {
            Some(Said::Yes) => Some(asks),
            Some(Said::No) => Some(!asks),
            Some(Said::Present) => Some(true),
            Some(Said::Absent) => Some(false),
            None => {
                self.told.tell(What::UnclearPresence(text), Some(at), line);
                None
            }
        }
    }

    fn value(&mut self, text: String, id: &str, at: usize, line: u32, known: bool, numeric: bool) -> Value {
        if numeric && let Some(number) = number(&text) {
            return Value::Number(number);
        }
        let attribute = self.known.iter().find(|attribute| known && attribute.id == id);
        let Some(of) = attribute.filter(|attribute| !attribute.values.is_empty()) else {
            return Value::Word(text);
        };
        let found = *self.values.entry((at, text.clone())).or_insert_with(|| value(&text, of));
        if found.is_none() {
            self.told.tell(What::UnknownValue(text.clone()), Some(at), line);
        }
        Value::Word(found.map_or(text, str::to_owned))
    }
}

/// Gives everybody a name of their own, and tells where a name was there several times.
fn tell_apart(found: Vec<Found>, told: &mut Told) -> Vec<Person> {
    let mut apart = Apart::default();
    let mut first: HashMap<String, (String, u32)> = HashMap::new();
    let mut people = Vec::with_capacity(found.len());
    for Found { line, mut person, .. } in found {
        let (name, changed) = apart.take(&person.name);
        let (spelled, at) = first.entry(fold(&person.name)).or_insert_with(|| (person.name.clone(), line));
        if changed {
            let lines = told.0.entry((What::Doubled(spelled.clone()), None)).or_default();
            if lines.is_empty() {
                lines.push(*at);
            }
            lines.push(line);
        }
        person.name = name;
        people.push(person);
    }
    people
}
