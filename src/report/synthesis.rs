//! What the facilitator chose and noticed: the only parts of the report that are nobody else's.

use super::facts::Facts;
use super::model::{Block, Entry};
use crate::words;

/// The answers that were picked by hand; nothing when none were.
pub fn picked(facts: &Facts) -> Vec<Block> {
    let answers = &facts.session.answers;
    let picked: Vec<_> = facts
        .session
        .picked()
        .into_iter()
        .filter(|id| !id.trim().is_empty())
        .map(|id| {
            let answer = answers.iter().find(|answer| answer.id == id);
            Entry::plain(answer.map_or(id, |answer| &answer.text))
        })
        .collect();
    if picked.is_empty() {
        return Vec::new();
    }
    let count = picked.len();
    let lead = words!(facts.lang, "report-summary-picked", count = count);
    vec![Block::Paragraph(lead), Block::Answers(picked)]
}

/// What struck the facilitator.
pub fn patterns(facts: &Facts) -> Vec<Block> {
    let lines: Vec<_> = facts
        .session
        .patterns()
        .into_iter()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_owned)
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let label = words!(facts.lang, "report-synthesis");
    vec![Block::Note { label, lines }]
}
