//! One flat row per answer: the same columns for every session, so that many files are one table.
//!
//! [`Rows::ndjson`] writes a JSON object a line, with every text exactly as it was typed; [`Rows::csv`] writes RFC 4180,
//! with texts as the report shows them. Names of people are no column. The columns and their order are those of [`Row`];
//! a new one goes at the end, so that what somebody wrote for last year's files reads this year's.

mod csv;
mod lookup;
mod ndjson;

use std::io::Write;

use serde::Serialize;

use self::csv::Csv;
use super::facts::Facts;
use super::{Options, RenderError};
use crate::session::{Moment, Session};
use crate::workshop::Lang;
use lookup::Lookup;

/// The names of the columns, in order: English, whatever language is spoken.
pub const COLUMNS: [&str; 31] = [
    "session",
    "title",
    "date",
    "script",
    "language",
    "people",
    "length",
    "step",
    "step_title",
    "item",
    "item_title",
    "kind",
    "round",
    "group_id",
    "group",
    "group_name",
    "group_size",
    "question",
    "question_text",
    "answer",
    "text",
    "theme",
    "tags",
    "votes",
    "plenary",
    "unclear",
    "source",
    "at",
    "elapsed_s",
    "planned_s",
    "actual_s",
];

/// An answer and all that is known of where it came from. What is not known is empty: `null` in JSON, nothing between
/// the commas in CSV. Titles and questions are in the language of the report; the answer is as it was spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Row<'a> {
    /// Names the session among all.
    pub session: &'a str,
    /// What the workshop was called.
    pub title: &'a str,
    /// The day it was held, in the room: `2026-11-23`.
    pub date: &'a str,
    /// Names the script.
    pub script: &'a str,
    /// The language the session began in.
    pub language: Lang,
    /// How many people were there.
    pub people: Option<u32>,
    /// The length of the workshop that was planned, in minutes.
    pub length: u32,
    /// Names the step in the script.
    pub step: Option<&'a str>,
    /// What the step is called.
    pub step_title: Option<&'a str>,
    /// Names the item that asked.
    pub item: &'a str,
    /// What the item is called; its step's title where it has none.
    pub item_title: Option<&'a str>,
    /// What kind of item it is, as a script says it: `ask`, `breakout` …
    pub kind: Option<&'a str>,
    /// The round, from 1.
    pub round: Option<u32>,
    /// Names the group in the session; empty for the plenary.
    pub group_id: Option<&'a str>,
    /// The number of the group.
    pub group: Option<u32>,
    /// What the group calls itself.
    pub group_name: Option<&'a str>,
    /// How many people are in it.
    pub group_size: Option<u32>,
    /// Names the question of the breakout, or the line of the harvest's form, that it answers.
    pub question: Option<&'a str>,
    /// That question; else the one that the item asks.
    pub question_text: Option<&'a str>,
    /// Names the answer in the session.
    pub answer: &'a str,
    /// The words.
    pub text: &'a str,
    /// What its theme is called.
    pub theme: Option<&'a str>,
    /// Its tags; in CSV with `;` between them.
    pub tags: &'a [String],
    /// Hands or dots for it.
    pub votes: u32,
    /// Whether somebody of another group added it.
    pub plenary: bool,
    /// Whether it has to be asked again what was meant.
    pub unclear: bool,
    /// Where it was typed.
    pub source: &'a str,
    /// When it was kept: RFC 3339.
    pub at: Moment,
    /// Seconds since the session began.
    pub elapsed_s: i64,
    /// Seconds that the item was planned to take.
    pub planned_s: Option<u32>,
    /// Seconds that were spent on the item, all visits together.
    pub actual_s: Option<i64>,
}

/// Calls `each` with the row of every answer of a session, in the order in which they stand.
///
/// # Errors
/// The first that `each` gives.
pub fn each_row<E>(
    session: &Session,
    options: &Options,
    mut each: impl FnMut(&Row) -> Result<(), E>,
) -> Result<(), E> {
    let facts = Facts::of(session, options);
    let lookup = Lookup::of(&facts);
    session.answers.iter().try_for_each(|answer| each(&lookup.row(answer)))
}

/// The rows of one session after another, written as they come: none is kept.
pub struct Rows<W: Write>(Kind<W>);

enum Kind<W: Write> {
    Csv(Box<Csv<W>>),
    Ndjson(W),
}

impl<W: Write> Rows<W> {
    /// Comma-separated values by RFC 4180 in UTF-8; begins with the names of the columns, and before them with a byte
    /// order mark where that is asked for.
    ///
    /// A text that a spreadsheet would take for a formula has a `'` before it: what begins with one or more `'` and
    /// then `=`, `+`, `-` or `@` has one `'` too many, every other text is as it was.
    ///
    /// # Errors
    /// Those of writing.
    pub fn csv(out: W, bom: bool) -> Result<Self, RenderError> {
        Ok(Self(Kind::Csv(Box::new(Csv::new(out, bom)?))))
    }

    /// A JSON object a line, in UTF-8. Characters that a terminal would obey, or that turn the direction of writing,
    /// stand as `\u…`.
    pub fn ndjson(out: W) -> Self {
        Self(Kind::Ndjson(out))
    }

    /// Writes the answers of a session.
    ///
    /// # Errors
    /// Those of writing.
    pub fn add(&mut self, session: &Session, options: &Options) -> Result<(), RenderError> {
        match &mut self.0 {
            Kind::Csv(csv) => each_row(session, options, |row| csv.put(row)),
            Kind::Ndjson(out) => Ok(each_row(session, options, |row| ndjson::put(out, row))?),
        }
    }

    /// Writes what is left, and gives back where it was written.
    ///
    /// # Errors
    /// Those of writing.
    pub fn finish(self) -> Result<W, RenderError> {
        let mut out = match self.0 {
            Kind::Csv(csv) => csv.finish()?,
            Kind::Ndjson(out) => out,
        };
        out.flush()?;
        Ok(out)
    }
}
