//! Questions to the room outside the numbered steps: the warm-up, the check-out, and whatever was said elsewhere.

use std::collections::HashSet;

use super::facts::{Facts, Part};
use super::model::Block;
use super::{harvest, said};
use crate::workshop::ItemKind;

/// What the room told about itself before the first numbered step.
pub fn warmup(facts: &Facts) -> Vec<Block> {
    in_part(facts, Part::Opening)
}

/// What the room said at the end.
pub fn checkout(facts: &Facts) -> Vec<Block> {
    in_part(facts, Part::Closing)
}

/// Questions in between, and answers that no other section has: nothing that was said is left out.
pub fn elsewhere(facts: &Facts) -> Vec<Block> {
    let mut blocks = in_part(facts, Part::Middle);
    let items = facts.session.workshop.items();
    let asks = items.filter(|(_, item)| matches!(item.kind, ItemKind::Ask(_)));
    let mut done: HashSet<&str> = asks.map(|(_, item)| item.id.as_str()).collect();
    for answer in facts.all_answers().filter(|answer| !harvest::holds(facts, answer)) {
        if done.insert(&answer.item) {
            let answers = facts.answers(&answer.item).iter().copied();
            let answers: Vec<_> = answers.filter(|answer| !harvest::holds(facts, answer)).collect();
            let text = facts.title(&answer.item);
            blocks.push(Block::Subheading { depth: 1, text });
            blocks.push(said::lines(facts, &answers));
        }
    }
    blocks
}

fn in_part(facts: &Facts, part: Part) -> Vec<Block> {
    let items = facts.items().filter(|(step, _)| facts.part(step) == part);
    items.flat_map(|(_, item)| said::asked(facts, item, 1)).collect()
}
