//! The mail that the report is sent with: subject and text to copy, and a word to who sends it.
//!
//! Each paragraph is one line: mail programs wrap lines themselves, and one that was wrapped before it is pasted comes
//! out ragged.

use std::fmt;

use super::facts::Facts;
use super::plain::{one_line, plain};
use super::{Options, agreed, opening, wording};
use crate::session::Session;
use crate::words;
use crate::workshop::Lang;

/// A mail, ready to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its language.
    pub language: Lang,
    /// Its subject, on one line.
    pub subject: String,
    /// Its paragraphs, the first of which greets; the last has two lines, all others one.
    pub body: Vec<String>,
    /// How to send it; no part of it.
    pub advice: Vec<String>,
}

/// The mail to those who asked for the report. A sentence for which something was not filled in is not there.
pub fn mail(session: &Session, options: &Options) -> Mail {
    let facts = &Facts::of(session, options);
    let lang = facts.lang;
    let date = wording::date(lang, session.started_at.date());
    let title = one_line(&plain(&opening::workshop(facts)));
    let variable = |name: &str| {
        let value = facts.variable(name).map(|value| one_line(&plain(&value)));
        value.map(|value| value.trim_end_matches('.').to_owned()).filter(|value| !value.is_empty())
    };
    let mut question = vec![words!(lang, "mail-question")];
    if has_actions(facts) {
        question.push(words!(lang, "mail-action"));
    }
    let mut next = Vec::new();
    next.extend(variable("next_date").map(|date| words!(lang, "mail-next-date", date = date)));
    next.extend(variable("contact").map(|contact| words!(lang, "mail-contact", contact = contact)));
    let facilitators = variable("facilitators").unwrap_or_else(|| words!(lang, "mail-facilitators"));
    let mut body = vec![
        words!(lang, "mail-greeting"),
        words!(lang, "mail-thanks", date = date.as_str()),
        question.join(" "),
        next.join(" "),
        format!("{}\n{facilitators}", words!(lang, "mail-regards")),
    ];
    body.retain(|paragraph| !paragraph.is_empty());
    Mail {
        language: lang,
        subject: words!(lang, "mail-subject", title = title, date = date),
        body,
        advice: vec![words!(lang, "mail-bcc"), words!(lang, "mail-attach")],
    }
}

/// Whether somebody may find an action under their name in the report.
fn has_actions(facts: &Facts) -> bool {
    let off = &facts.session.workshop.report.off;
    let owned = |owner: Option<&str>| owner.is_some_and(|owner| !owner.trim().is_empty());
    !off.iter().any(|off| off == "actions")
        && agreed::points(facts).any(|action| owned(action.owner.as_deref()))
}

impl fmt::Display for Mail {
    /// The advice, and under a line what is to be copied: first the subject, then the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LINE: &str = "────────────────────────────────────────";
        writeln!(f, "{}", words!(self.language, "mail-not-to-send"))?;
        for line in &self.advice {
            writeln!(f, "{line}")?;
        }
        writeln!(f, "\n{LINE}\n{}\n{}", words!(self.language, "mail-subject-label"), self.subject)?;
        writeln!(f, "\n{LINE}\n{}\n{}", words!(self.language, "mail-text-label"), self.body.join("\n\n"))
    }
}
