//! The view by theme: how much was said to each, and what it comes down to in the facilitator's words.

use std::collections::HashMap;

use super::facts::Facts;
use super::harvest;
use super::model::{Bar, Block, Entry};
use crate::session::Theme;
use crate::words;

/// The themes: the most answers first, else in their own order; then each with its sentence.
pub fn by_theme(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let mut counts: HashMap<&str, u32> = HashMap::new();
    let mut without = 0_u32;
    for answer in facts.all_answers() {
        match facts.theme_of(answer) {
            Some(theme) => *counts.entry(&theme.id).or_default() += 1,
            // A question to the whole room is not put under themes as a rule; what groups brought in is.
            None => without += u32::from(harvest::holds(facts, answer)),
        }
    }
    let count = |theme: &Theme| counts.get(theme.id.as_str()).copied().unwrap_or(0);
    let says = |theme: &&Theme| !theme.name.trim().is_empty() || theme.text.is_some() || count(theme) > 0;
    let mut themes: Vec<_> = facts.session.themes.iter().filter(says).collect();
    if themes.is_empty() {
        return Vec::new();
    }
    themes.sort_by_key(|theme| std::cmp::Reverse(count(theme)));
    let bars =
        themes.iter().map(|theme| Bar { entry: Entry::plain(called(theme)), value: Some(count(theme)) });
    let mut blocks = vec![
        Block::Subheading { depth: 1, text: words!(lang, "report-by-theme") },
        Block::Chart {
            label: words!(lang, "report-theme"),
            unit: words!(lang, "report-answers"),
            bars: bars.collect(),
        },
    ];
    if without > 0 {
        blocks.push(Block::Paragraph(words!(lang, "report-without-theme", count = without)));
    }
    for theme in themes {
        if let Some(text) = theme.text.as_ref().filter(|text| !text.trim().is_empty()) {
            blocks.push(Block::Subheading { depth: 2, text: called(theme).to_owned() });
            let label = words!(lang, "report-synthesis");
            blocks.push(Block::Note { label, lines: vec![text.clone()] });
        }
    }
    blocks
}

/// What a theme is called; its id while it has no name.
fn called(theme: &Theme) -> &str {
    if theme.name.trim().is_empty() { &theme.id } else { &theme.name }
}
