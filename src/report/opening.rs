//! The beginning: title, the workshop in brief, occasion and question.

use super::facts::Facts;
use super::model::Block;
use super::plain::{one_line, plain};
use super::{agreed, synthesis, wording};
use crate::words;
use crate::workshop::ItemKind;

/// The title of the report, on one line.
pub fn title(facts: &Facts) -> String {
    let (lang, title) = (facts.lang, workshop(facts));
    let date = wording::date(lang, facts.session.started_at.date());
    let worded = match facts.variable("place") {
        Some(place) => words!(lang, "report-title-place", title = title, date = date, place = place),
        None => words!(lang, "report-title", title = title, date = date),
    };
    one_line(&plain(&worded))
}

/// What the workshop was called: as the script has it in this language, unless this session got a title of its own.
pub fn workshop(facts: &Facts) -> String {
    let session = facts.session;
    let title = &session.workshop.title;
    if session.title.trim().is_empty() || session.title == title.get(session.language) {
        facts.fill(title)
    } else {
        session.title.clone()
    }
}

/// Who worked on what, how much came of it, and the lines that were picked.
pub fn summary(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let date = wording::date(lang, facts.session.started_at.date());
    let (who, count) = who(facts);
    let sentence = if let Some(question) = question(facts) {
        words!(lang, "report-summary-question", count = count, date = date, who = who, question = question)
    } else {
        let title = workshop(facts);
        words!(lang, "report-summary-plain", count = count, date = date, who = who, title = title)
    };
    let answers = facts.all_answers().count();
    let mut lead = format!(
        "{sentence}{} {}",
        if sentence.ends_with(['?', '.', '!']) { "" } else { "." },
        words!(lang, "report-summary-answers", count = answers)
    );
    let actions = agreed::points(facts).count();
    if actions > 0 {
        lead.push(' ');
        lead.push_str(&words!(lang, "report-summary-actions", count = actions));
    }
    let mut blocks = vec![Block::Paragraph(lead)];
    blocks.extend(synthesis::picked(facts));
    blocks
}

/// Who took part, as the subject of a sentence, and how many that are for its verb.
fn who(facts: &Facts) -> (String, u32) {
    let lang = facts.lang;
    let people = facts.people();
    // Where groups were formed anew in other numbers, no number is true of the whole.
    let mut numbers = facts.session.groupings.iter().map(|grouping| grouping.standing().count() as u32);
    let groups = numbers.next().filter(|first| numbers.all(|other| other == *first));
    let worded = |people: u32| words!(lang, "report-people", count = people);
    match (people, groups.filter(|groups| *groups > 0)) {
        (Some(people), Some(groups)) => {
            let groups = words!(lang, "report-groups-count", count = groups);
            (words!(lang, "report-who-groups", people = worded(people), groups = groups), people)
        }
        (Some(people), None) => (worded(people), people),
        (None, Some(groups)) => (words!(lang, "report-groups-count", count = groups), groups),
        // More than one, whoever they were.
        (None, None) => (words!(lang, "report-who-nobody-counted"), 2),
    }
}

/// What was read out before the room set to work itself, and the question it worked on.
pub fn why(facts: &Facts) -> Vec<Block> {
    let items = facts.items().filter(|(step, _)| step.interactive);
    let context = items.filter_map(|(_, item)| match &item.kind {
        ItemKind::Talk(talk) => Some(facts.fill_all(&talk.text)),
        _ => None,
    });
    let Some(context) = context.into_iter().find(|text| !text.is_empty()) else {
        return Vec::new();
    };
    let mut blocks: Vec<_> = context.into_iter().map(Block::Paragraph).collect();
    if let Some(question) = question(facts) {
        blocks.push(Block::Paragraph(words!(facts.lang, "report-question", question = question)));
    }
    blocks
}

/// The question that the workshop was about, as it stands after a colon.
fn question(facts: &Facts) -> Option<String> {
    let text = facts.session.workshop.report.question.as_ref()?;
    let question = wording::after_colon(text, facts.lang, &facts.fill(text));
    (!question.is_empty()).then_some(question)
}
