//! The end result that the room works towards: the lines of the form, with what was filled in.

use std::collections::HashSet;

use serde_json::Value;

use super::facts::Facts;
use super::model::{Block, Entry};
use crate::words;
use crate::workshop::{FormField, ItemKind, ResultForm};

/// Every form of which something was filled in, then lines that no form has.
pub fn result(facts: &Facts) -> Vec<Block> {
    let mut known = HashSet::new();
    let mut blocks = Vec::new();
    for (_, item) in facts.session.workshop.items() {
        if let ItemKind::Result(form) = &item.kind {
            // Two forms with a line of the same id have the same words in it.
            let lines: Vec<_> = form.lines.iter().filter(|line| known.insert(line.id.as_str())).collect();
            blocks.extend(filled(facts, form, &lines));
        }
    }
    let others = facts.session.result.iter().filter(|(id, _)| !known.contains(id.as_str()));
    for (id, said) in others.filter_map(|(id, value)| Some((id, said(value)?))) {
        blocks.push(Block::Paragraph(id.clone()));
        blocks.push(Block::Answers(vec![Entry::plain(said)]));
    }
    blocks
}

/// A form: its lines that were filled in, then which were not.
fn filled(facts: &Facts, form: &ResultForm, lines: &[&FormField]) -> Vec<Block> {
    let said_of = |line: &FormField| facts.session.result.get(&line.id).and_then(said);
    let (done, open): (Vec<&FormField>, Vec<&FormField>) =
        lines.iter().partition(|line| said_of(line).is_some());
    if done.is_empty() {
        return Vec::new();
    }
    let lead = form.text.as_ref().map(|text| facts.fill(text)).filter(|text| !text.is_empty());
    let mut blocks: Vec<_> = lead.map(Block::Paragraph).into_iter().collect();
    for line in done {
        blocks.push(Block::Paragraph(facts.fill(&line.text)));
        blocks.push(Block::Answers(said_of(line).map(Entry::plain).into_iter().collect()));
    }
    let open: Vec<_> = open.iter().filter(|line| !line.optional).map(|line| facts.fill(&line.text)).collect();
    if !open.is_empty() {
        blocks.push(Block::Paragraph(words!(facts.lang, "report-result-open", count = open.len())));
        blocks.push(Block::List(open.into_iter().map(Entry::plain).collect()));
    }
    blocks
}

/// The words on a line; what a file that was edited by hand has there instead, as it is.
fn said(value: &Value) -> Option<String> {
    let words = match value {
        Value::Null => return None,
        Value::String(words) => words.clone(),
        other => other.to_string(),
    };
    (!words.trim().is_empty()).then_some(words)
}
