//! The numbered steps: what they were for, what was told, what the room answered; and two sides beside each other.

use super::facts::{Facts, Part};
use super::model::{Block, Entry};
use super::{said, wording};
use crate::words;
use crate::workshop::{Contrast, ItemKind, Point, Step, Talk};

/// The heading of the steps, with their number in words.
pub fn heading(facts: &Facts) -> String {
    words!(facts.lang, "report-steps", count = numbered(facts).count())
}

/// The steps one by one.
pub fn steps(facts: &Facts) -> Vec<Block> {
    numbered(facts).flat_map(|step| one(facts, step)).collect()
}

fn numbered<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a Step> {
    let steps = facts.session.workshop.steps.iter();
    steps.filter(|step| facts.part(step) == Part::Numbered)
}

fn one(facts: &Facts, step: &Step) -> Vec<Block> {
    let (number, title) = (facts.number(step), facts.fill(&step.title));
    let text = words!(facts.lang, "report-step", number = number, title = title);
    let mut blocks = vec![Block::Subheading { depth: 1, text }];
    let items = || facts.items().filter(|(of, _)| of.id == step.id).map(|(_, item)| item);
    let talks = || {
        items().filter_map(|item| match &item.kind {
            ItemKind::Talk(talk) => Some((item, talk)),
            _ => None,
        })
    };
    let goals = talks().filter_map(|(_, talk)| talk.goal.as_ref());
    let goals = goals.map(|goal| facts.fill(goal)).filter(|goal| !goal.is_empty());
    blocks.extend(goals.map(Block::Paragraph));
    if items().any(|item| facts.covered(item)) {
        for (_, talk) in talks().filter(|(item, _)| facts.covered(item)) {
            blocks.extend(told(facts, talk));
        }
        for item in items() {
            blocks.extend(said::asked(facts, item, 2));
        }
    } else {
        blocks.push(Block::Paragraph(words!(facts.lang, "report-not-covered")));
    }
    blocks
}

/// The text and the points of a talk.
fn told(facts: &Facts, talk: &Talk) -> Vec<Block> {
    let texts = facts.fill_all(&talk.text).into_iter().map(Block::Paragraph);
    let mut blocks: Vec<_> = texts.collect();
    let points = talk.points.iter().filter(|point| facts.has_all(&point.needs));
    let points: Vec<_> = points.map(|point| entry(facts, point)).collect();
    if !points.is_empty() {
        blocks.push(Block::List(points));
    }
    blocks
}

fn entry(facts: &Facts, point: &Point) -> Entry {
    let more = point.more.as_ref().map(|more| facts.fill(more));
    let more = more.filter(|more| !more.is_empty());
    let mut text = facts.fill(&point.text);
    // The few words on a screen end without a stop; before another sentence they need one.
    let sentence_follows = more.as_ref().is_some_and(|more| more.starts_with(char::is_uppercase));
    if sentence_follows && text.ends_with(char::is_alphanumeric) {
        text.push('.');
    }
    Entry { text, more, marks: Vec::new() }
}

/// The heading of the contrasts: their two sides, where all have the same.
pub fn contrast_heading(facts: &Facts) -> String {
    let lang = facts.lang;
    let mut sides: Vec<_> = contrasts(facts).map(|(_, contrast)| sides_of(facts, contrast)).collect();
    sides.dedup();
    match sides.as_slice() {
        [(left, right)] => {
            let right = wording::within(right);
            words!(lang, "report-contrast-sides", left = left.as_str(), right = right)
        }
        _ => words!(lang, "report-contrast"),
    }
}

/// A table per step that sets two sides beside each other.
pub fn contrast(facts: &Facts) -> Vec<Block> {
    let tables = contrasts(facts).map(|(step, contrast)| {
        let rows = contrast.rows.iter();
        let text = facts.fill(&step.title);
        let (left, right) = sides_of(facts, contrast);
        [
            Block::Subheading { depth: 1, text },
            Block::Table {
                header: vec![left, right],
                rows: rows.map(|row| vec![facts.fill(&row.left), facts.fill(&row.right)]).collect(),
            },
        ]
    });
    tables.flatten().collect()
}

/// What the two sides are called, as it stands above them.
fn sides_of(facts: &Facts, contrast: &Contrast) -> (String, String) {
    let side = |text| wording::alone(&facts.fill(text));
    (side(&contrast.left), side(&contrast.right))
}

fn contrasts<'a>(facts: &Facts<'a>) -> impl Iterator<Item = (&'a Step, &'a Contrast)> {
    let items = facts.items().filter_map(|(step, item)| match &item.kind {
        ItemKind::Talk(talk) => Some((step, talk.contrast.as_ref()?)),
        _ => None,
    });
    items.filter(|(_, contrast)| !contrast.rows.is_empty())
}
