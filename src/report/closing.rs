//! The end: what was parked, how it goes on, what the workshop leans on, and what this report is.

use jiff::ToSpan;

use super::facts::Facts;
use super::model::{Block, Entry};
use super::wording;
use crate::session::Parked;
use crate::words;

/// How many months addresses are kept where the script does not say.
const KEPT: i32 = 6;

/// What was set aside, and whether it came back.
pub fn parking(facts: &Facts) -> Vec<Block> {
    let entries: Vec<_> = facts.session.parking_lot.iter().map(|parked| entry(facts, parked)).collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::Answers(entries)]
}

fn entry(facts: &Facts, parked: &Parked) -> Entry {
    let steps = &facts.session.workshop.steps;
    let step = steps.iter().find(|step| Some(&step.id) == parked.step.as_ref());
    let step = step.map(|step| facts.fill(&step.title)).filter(|title| !title.is_empty());
    let mut marks: Vec<_> =
        step.map(|title| words!(facts.lang, "report-from-step", title = title)).into_iter().collect();
    let taken = facts.session.actions.iter().filter(|action| action.from.as_deref() == Some(&parked.id));
    marks.extend(taken.map(|action| match action.owner.as_deref().map(str::trim) {
        Some(owner) if !owner.is_empty() => words!(facts.lang, "report-taken-up-by", owner = owner),
        _ => words!(facts.lang, "report-taken-up"),
    }));
    if parked.done {
        marks.push(words!(facts.lang, "report-done"));
    }
    Entry { text: parked.text.clone(), more: None, marks }
}

/// What happens after the workshop, when people meet again, and whom to ask.
pub fn next(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let held = facts.session.started_at.date();
    let aftercare = facts.session.workshop.report.aftercare.iter();
    let aftercare = aftercare.map(|care| (facts.fill(care.text()), care.on(held)));
    let aftercare = aftercare.filter(|(text, _)| !text.is_empty()).map(|(text, date)| match date {
        Some(date) => words!(lang, "report-on-date", date = wording::date(lang, date), text = text),
        None => text,
    });
    let aftercare: Vec<_> = aftercare.map(Entry::plain).collect();
    let mut blocks = Vec::new();
    if let Some(date) = facts.variable("next_date") {
        let date = date.trim().trim_end_matches('.').to_owned();
        blocks.push(Block::Paragraph(words!(lang, "report-next-date", date = date)));
    }
    if !aftercare.is_empty() {
        blocks.push(Block::List(aftercare));
    }
    if let Some(contact) = facts.variable("contact") {
        blocks.push(Block::Paragraph(words!(lang, "report-contact", contact = contact)));
    }
    blocks
}

/// Whom the script leans on, and what to read.
pub fn sources(facts: &Facts) -> Vec<Block> {
    let script = &facts.session.workshop;
    let credit = script.credit.as_ref().map(|credit| facts.fill(credit));
    let credit = credit.filter(|credit| !credit.is_empty());
    let mut blocks: Vec<_> = credit.map(Block::Paragraph).into_iter().collect();
    let sources = facts.fill_all(&script.report.sources);
    if !sources.is_empty() {
        blocks.push(Block::List(sources.into_iter().map(Entry::plain).collect()));
    }
    blocks
}

/// How to read this report, what is not in it, and when addresses are erased.
pub fn privacy(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let held = facts.session.started_at.date();
    let mut aftercare = facts.session.workshop.report.aftercare.iter();
    let told = aftercare.find_map(|care| care.on(held).filter(|_| care.erases()));
    let erased = told.or_else(|| held.checked_add(KEPT.months()).ok()).unwrap_or(held);
    let date = wording::date(lang, erased);
    let mut paragraph = words!(lang, "report-privacy-names", date = date);
    if let Some(contact) = facts.variable("contact") {
        paragraph.push(' ');
        paragraph.push_str(&words!(lang, "report-privacy-contact", contact = contact));
    }
    let mut blocks = vec![Block::Paragraph(words!(lang, "report-literal")), Block::Paragraph(paragraph)];
    if let Some(removed) = &facts.removed {
        blocks.push(Block::Paragraph(words!(lang, "report-nameless", count = removed.names())));
    }
    blocks
}
