//! What makes it fail or succeed, with the hands that were raised for it.

use super::facts::Facts;
use super::model::{Bar, Block, Entry};
use crate::session::FactorCount;
use crate::words;
use crate::workshop::{Factors, Item, ItemKind, Tone};

/// The heading: what kinds of factor there are.
pub fn heading(facts: &Facts) -> String {
    let tones: Vec<_> = asked(facts).map(|(_, factors)| factors.tone).collect();
    let lang = facts.lang;
    match (tones.contains(&Tone::Failure), tones.contains(&Tone::Success)) {
        (true, false) => words!(lang, "report-factors-failure"),
        (false, true) => words!(lang, "report-factors-success"),
        _ => words!(lang, "report-factors"),
    }
}

/// The factors of each item that asked for them, then any whose item is not in the script.
pub fn factors(facts: &Facts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (item, factors) in asked(facts) {
        blocks.push(subheading(facts, factors.tone));
        if facts.covered(item) {
            blocks.push(of_item(facts, item, factors));
        } else {
            blocks.push(Block::Paragraph(words!(facts.lang, "report-factors-not-covered")));
        }
    }
    for tone in [Tone::Failure, Tone::Success] {
        let counted = facts.session.factors.iter();
        let others =
            counted.filter(|count| count.tone == tone && asked(facts).all(|(item, _)| item.id != count.item));
        let bars: Vec<_> = others.map(|count| added(facts, count)).collect();
        if !bars.is_empty() {
            blocks.push(subheading(facts, tone));
            blocks.push(chart(facts, bars));
        }
    }
    blocks
}

fn asked<'a>(facts: &Facts<'a>) -> impl Iterator<Item = (&'a Item, &'a Factors)> {
    facts.items().filter_map(|(_, item)| match &item.kind {
        ItemKind::Factors(factors) => Some((item, factors)),
        _ => None,
    })
}

fn subheading(facts: &Facts, tone: Tone) -> Block {
    let text = match tone {
        Tone::Failure => words!(facts.lang, "report-factors-failure"),
        Tone::Success => words!(facts.lang, "report-factors-success"),
    };
    Block::Subheading { depth: 1, text }
}

/// The factors of the script, then those that the room added; most hands first, else in that order.
fn of_item(facts: &Facts, item: &Item, factors: &Factors) -> Block {
    let counts: Vec<_> = facts.session.factors.iter().filter(|count| count.item == item.id).collect();
    let known = factors.factors.iter().map(|factor| {
        let count = counts.iter().find(|count| count.id == factor.id);
        Bar { entry: Entry::plain(facts.fill(&factor.text)), value: count.and_then(|count| count.count) }
    });
    let added_ones = counts.iter().filter(|count| factors.factors.iter().all(|factor| factor.id != count.id));
    let mut bars: Vec<_> = known.chain(added_ones.map(|count| added(facts, count))).collect();
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.value));
    chart(facts, bars)
}

/// A factor in the room's own words; its id where it has none.
fn added(facts: &Facts, count: &FactorCount) -> Bar {
    Bar {
        entry: Entry {
            text: count.text.clone().unwrap_or_else(|| count.id.clone()),
            more: None,
            marks: vec![words!(facts.lang, "report-added-factor")],
        },
        value: count.count,
    }
}

fn chart(facts: &Facts, bars: Vec<Bar>) -> Block {
    Block::Chart { label: words!(facts.lang, "report-factor"), unit: words!(facts.lang, "report-hand"), bars }
}
