//! Words for what was understood of a list of names, and for why one is not taken.

use super::widgets::prose::elide;
use crate::roster::{Avoid, MOST_PEOPLE, Meaning, Reason, Refusal, Remark, Thing, What};
use crate::words;
use crate::workshop::Lang;

/// The cells that a quote may take.
const QUOTE: u16 = 30;
/// How many lines are named one by one.
const LINES: usize = 4;

/// Why a list is not taken in, and how to mend it.
pub fn refusal(refusal: &Refusal, lang: Lang) -> String {
    match refusal {
        Refusal::Empty => words!(lang, "desk-refused-empty"),
        Refusal::OnlyHeader { line } => words!(lang, "desk-refused-only-header", line = (*line)),
        Refusal::NoNames => words!(lang, "desk-refused-no-names"),
        Refusal::NotAList(Thing::Picture) => words!(lang, "desk-refused-picture"),
        Refusal::NotAList(Thing::Pdf) => words!(lang, "desk-refused-pdf"),
        Refusal::NotAList(Thing::Archive) => words!(lang, "desk-refused-archive"),
        Refusal::NotAList(Thing::Document) => words!(lang, "desk-refused-document"),
        Refusal::NotAList(Thing::Markup) => words!(lang, "desk-refused-markup"),
        Refusal::NotAList(Thing::Json) => words!(lang, "desk-refused-json"),
        Refusal::NotAList(Thing::Media) => words!(lang, "desk-refused-media"),
        Refusal::NotAList(Thing::Binary) => words!(lang, "desk-refused-binary"),
        Refusal::Password => words!(lang, "desk-refused-password"),
        Refusal::Broken { why } => words!(lang, "desk-refused-broken", why = elide(why, QUOTE)),
        Refusal::Undecodable => words!(lang, "desk-refused-undecodable"),
        Refusal::TooMany => words!(lang, "desk-refused-too-many", most = MOST_PEOPLE.to_string()),
        Refusal::TooLarge => words!(lang, "desk-refused-too-large"),
    }
}

/// Why an attribute is better not used.
pub fn avoid(why: Avoid, lang: Lang) -> String {
    match why {
        Avoid::Religion => words!(lang, "desk-avoid-religion"),
        Avoid::Origin => words!(lang, "desk-avoid-origin"),
        Avoid::Politics => words!(lang, "desk-avoid-politics"),
        Avoid::Health => words!(lang, "desk-avoid-health"),
        Avoid::Family => words!(lang, "desk-avoid-family"),
        Avoid::Gender => words!(lang, "desk-avoid-gender"),
        Avoid::Age => words!(lang, "desk-avoid-age"),
        Avoid::Rank => words!(lang, "desk-avoid-rank"),
        Avoid::Home => words!(lang, "desk-avoid-home"),
        Avoid::Money => words!(lang, "desk-avoid-money"),
        Avoid::Choice => words!(lang, "desk-avoid-choice"),
    }
}

/// What a column was understood as; `title` says what an attribute that is known is called, `values` those of one
/// that is new.
pub fn meaning(meaning: &Meaning, title: Option<&str>, values: &str, lang: Lang) -> String {
    match (meaning, title) {
        (Meaning::Name, _) => words!(lang, "desk-listed-name"),
        (Meaning::FirstName, _) => words!(lang, "desk-listed-first-name"),
        (Meaning::Infix, _) => words!(lang, "desk-listed-infix"),
        (Meaning::LastName, _) => words!(lang, "desk-listed-last-name"),
        (Meaning::Present, _) => words!(lang, "desk-listed-present"),
        (Meaning::Absent, _) => words!(lang, "desk-listed-absent"),
        (Meaning::Attribute { .. }, Some(title)) => words!(lang, "desk-listed-known", title = title),
        (Meaning::Attribute { numeric: true, .. }, None) => words!(lang, "desk-listed-new-numbers"),
        (Meaning::Attribute { .. }, None) => words!(lang, "desk-listed-new-words", values = values),
        (Meaning::LeftOut(reason), _) => {
            words!(lang, "desk-listed-left-out", why = self::reason(*reason, lang))
        }
    }
}

fn reason(reason: Reason, lang: Lang) -> String {
    match reason {
        Reason::Email => words!(lang, "desk-reason-email"),
        Reason::Contact => words!(lang, "desk-reason-contact"),
        Reason::Bookkeeping => words!(lang, "desk-reason-bookkeeping"),
        Reason::Empty => words!(lang, "desk-reason-empty"),
        Reason::Again => words!(lang, "desk-reason-again"),
        Reason::Avoid(why) => avoid(why, lang),
    }
}

/// Something to know before a list is taken; nothing of what the columns say already. `head` is what stands above the
/// column that it is about.
pub fn remark(remark: &Remark, head: &str, lang: Lang) -> Option<String> {
    let what = match &remark.what {
        What::LeftOut(_) => return None,
        What::AboveHeader => words!(lang, "desk-remark-above-header"),
        What::EmptyRow => words!(lang, "desk-remark-empty-row"),
        What::NoName => words!(lang, "desk-remark-no-name"),
        What::TooWide => words!(lang, "desk-remark-too-wide"),
        What::TooNarrow => words!(lang, "desk-remark-too-narrow"),
        What::Doubled(name) => words!(lang, "desk-remark-doubled", name = elide(name, QUOTE)),
        What::Cleaned => words!(lang, "desk-remark-cleaned"),
        What::Formula => words!(lang, "desk-remark-formula"),
        What::Shortened => words!(lang, "desk-remark-shortened"),
        What::EmailRemoved => words!(lang, "desk-remark-email"),
        What::TakenThough(why) => {
            words!(lang, "desk-remark-taken-though", head = elide(head, QUOTE), why = avoid(*why, lang))
        }
        What::UnknownValue(value) => words!(lang, "desk-remark-unknown-value", value = elide(value, QUOTE)),
        What::UnclearPresence(word) => {
            words!(lang, "desk-remark-unclear-presence", word = elide(word, QUOTE))
        }
        What::LooseQuotes => words!(lang, "desk-remark-loose-quotes"),
        What::OtherSheets(sheets) => {
            words!(lang, "desk-remark-other-sheets", sheets = sheets.join(", "))
        }
    };
    Some(match lines(&remark.lines, lang) {
        Some(lines) => words!(lang, "desk-remark", place = lines, what = what),
        None => what,
    })
}

/// `regels 4, 7 en 12`
fn lines(lines: &[u32], lang: Lang) -> Option<String> {
    let (shown, more) = lines.split_at(lines.len().min(LINES));
    let numbers: Vec<String> = shown.iter().map(ToString::to_string).collect();
    let told = match (numbers.as_slice(), more.len()) {
        ([], _) => return None,
        ([only], 0) => only.clone(),
        ([some @ .., last], 0) => {
            words!(lang, "desk-and", some = some.join(", "), last = last.clone())
        }
        (all, more) => words!(lang, "desk-remark-lines-more", lines = all.join(", "), n = (more as u32)),
    };
    Some(words!(lang, "desk-remark-lines", n = (lines.len() as u32), lines = told))
}

#[cfg(test)]
mod tests;
