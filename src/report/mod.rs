//! The report of a session, at any moment: what happened and what was said, for people who were not there.
//!
//! [`report`] makes of a [`Session`] a [`Report`]: sections of blocks in plain words, the same for every format. A
//! format is one renderer of that, in a file or folder of its own; [`Format`] names them all, and [`render`] writes any.
//! [`json`] is the session itself, as data.
//! [`cards`] are for the tables of the groups; a [`handout`] is what the room was shown, for who wants to keep it.
//! [`whereabouts`] is no part of the report: a page to print for the day itself.
//! Nothing here reads a clock or a file: the same session and options give the same bytes.

mod address;
mod agreed;
mod cards;
mod closing;
mod docx;
mod factors;
mod facts;
mod format;
mod groups;
mod handout;
mod harvest;
mod html;
mod mail;
mod markdown;
mod model;
mod opening;
mod outline;
mod plain;
mod questions;
mod result;
mod rows;
mod said;
mod steps;
mod synthesis;
mod template;
mod themes;
mod times;
mod votes;
mod whereabouts;
mod wording;
mod xlsx;

pub use cards::cards;
pub use docx::docx;
use facts::Facts;
pub use format::{Format, RenderError, render};
pub use handout::{Handout, Part, Slide, handout};
pub use html::html;
pub use mail::{Mail, mail};
pub use markdown::markdown;
pub use model::{Bar, Block, Entry, Report, Section};
pub use outline::section_ids;
pub use rows::{COLUMNS, Row, Rows, each_row};
pub use whereabouts::{ON_A_SHEET, whereabouts};
pub use xlsx::xlsx;

use crate::session::{Session, without_names};
use crate::workshop::Lang;

/// What a report can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of all but the answers, which stay as they were spoken.
    pub language: Lang,
    /// Whether planned and actual times are added: the facilitator's own copy.
    pub times: bool,
    /// Whether names are left out, of everybody: participants, owners, speakers.
    pub anonymous: bool,
    /// Whether CSV begins with a byte order mark, which old spreadsheets need to read it as UTF-8.
    pub bom: bool,
}

/// The report of a session. Sections without content are left out, as are those that the script switches off.
/// Without names it says how many there were.
pub fn report(session: &Session, options: &Options) -> Report {
    if options.anonymous {
        let (nameless, removed) = without_names(session);
        return of_facts(&Facts::of(&nameless, options).without(removed), options);
    }
    of_facts(&Facts::of(session, options), options)
}

fn of_facts(facts: &Facts, options: &Options) -> Report {
    let off = &facts.session.workshop.report.off;
    let wanted = |id: &str| (options.times || id != outline::TIMES) && !off.iter().any(|off| off == id);
    let mut report = Report {
        language: options.language,
        title: opening::title(facts),
        sections: outline::sections(facts, wanted),
    };
    report.each_text(|text| *text = plain::plain(text));
    report
}

/// The session as data, pretty-printed, as it stands in its file.
///
/// # Errors
/// None that a session is known to give; they are those of writing JSON.
pub fn json(session: &Session) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(session)?;
    text.push('\n');
    Ok(text)
}
