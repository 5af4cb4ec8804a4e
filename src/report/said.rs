//! One question to the room and what came of it; answers as lines of the report.

use std::collections::HashMap;

use super::facts::Facts;
use super::model::{Bar, Block, Entry};
use super::wording;
use crate::session::{Answer as Said, Tally};
use crate::words;
use crate::workshop::{Answer, Ask, Item, ItemKind};

/// What the room did with a question, under the question as a heading; nothing when it did nothing.
pub fn asked(facts: &Facts, item: &Item, depth: u8) -> Vec<Block> {
    let ItemKind::Ask(ask) = &item.kind else {
        return Vec::new();
    };
    let mut blocks = Vec::new();
    if let Some(tally) = facts.tally(&item.id) {
        counted(facts, ask, tally, &mut blocks);
    }
    let answers = facts.answers(&item.id);
    if !answers.is_empty() {
        // After hands, words are what people said when asked on.
        if let (false, Some(asked_on)) = (blocks.is_empty(), &ask.follow_up) {
            blocks.push(Block::Paragraph(facts.fill(asked_on)));
        }
        blocks.push(lines(facts, answers));
    }
    if !blocks.is_empty() {
        let text = facts.fill(&ask.question);
        blocks.insert(0, Block::Subheading { depth, text });
    }
    blocks
}

/// Answers as they were said.
pub fn lines(facts: &Facts, answers: &[&Said]) -> Block {
    let mut remarks = Remarks::default();
    Block::Answers(answers.iter().map(|answer| line(facts, answer, &mut remarks)).collect())
}

/// Remarks that many answers share, worded once each: by the name of a theme, by how many votes.
#[derive(Default)]
struct Remarks<'a> {
    of_theme: HashMap<&'a str, String>,
    votes: HashMap<u32, String>,
}

fn line<'a>(facts: &Facts<'a>, answer: &Said, remarks: &mut Remarks<'a>) -> Entry {
    let lang = facts.lang;
    let mut marks = Vec::new();
    if answer.plenary {
        marks.push(words!(lang, "report-addition"));
    }
    if answer.unclear {
        marks.push(words!(lang, "report-unclear"));
    }
    if let Some(theme) = facts.theme_of(answer).filter(|theme| !theme.name.trim().is_empty()) {
        let name = theme.name.as_str();
        let remark = || words!(lang, "report-of-theme", theme = name);
        marks.push(remarks.of_theme.entry(name).or_insert_with(remark).clone());
    }
    if answer.votes > 0 {
        let remark = || words!(lang, "report-votes-for", count = answer.votes);
        marks.push(remarks.votes.entry(answer.votes).or_insert_with(remark).clone());
    }
    Entry { text: answer.text.clone(), more: None, marks }
}

fn counted(facts: &Facts, ask: &Ask, tally: &Tally, blocks: &mut Vec<Block>) {
    let lang = facts.lang;
    let hands = |value: &str| tally.counts.get(value).copied();
    match ask.answer {
        Answer::Scale => {
            let values = (1..=5_u64).map(|value| (value, hands(&value.to_string()).unwrap_or(0)));
            let (mut sum, mut count) = (0, 0);
            for (value, hands) in values {
                sum += value * u64::from(hands);
                count += u64::from(hands);
            }
            if count > 0 {
                let mean = wording::mean(lang, sum, count);
                blocks.push(Block::Paragraph(words!(lang, "report-scale", mean = mean, count = count)));
            }
            let known = ["1", "2", "3", "4", "5"].map(|value| (value, on_scale(facts, ask, value)));
            blocks.push(chart(facts, tally, &known));
        }
        Answer::Count => {
            let count = hands("hands")
                .unwrap_or_else(|| tally.counts.values().fold(0, |sum, hands| sum.saturating_add(*hands)));
            let of = facts.people().filter(|people| count <= *people);
            blocks.push(Block::Paragraph(match of {
                Some(people) => words!(lang, "report-count-of", count = count, people = people),
                None => words!(lang, "report-count", count = count),
            }));
        }
        Answer::Choice | Answer::Free => {
            let options = ask.options.iter();
            let known: Vec<_> =
                options.map(|option| (option.id.as_str(), facts.fill(&option.text))).collect();
            blocks.push(chart(facts, tally, &known));
        }
    }
}

/// Hands by value: those that the question knows, in its order, then any others that were counted.
fn chart(facts: &Facts, tally: &Tally, known: &[(&str, String)]) -> Block {
    let bar = |label: &str, value| Bar { entry: Entry::plain(label), value: Some(value) };
    let counts = &tally.counts;
    let hands = |id: &str| counts.get(id).copied().unwrap_or(0);
    let others = counts.iter().filter(|(id, _)| known.iter().all(|(other, _)| other != id));
    let bars = known.iter().map(|(id, label)| bar(label, hands(id)));
    Block::Chart {
        label: words!(facts.lang, "report-answer"),
        unit: words!(facts.lang, "report-hand"),
        bars: bars.chain(others.map(|(id, hands)| bar(id, *hands))).collect(),
    }
}

/// A value of a scale with what it means, where the script says so: by id, or as the two ends.
fn on_scale(facts: &Facts, ask: &Ask, value: &str) -> String {
    let options = &ask.options;
    let by_id = options.iter().find(|option| option.id == value);
    let end = match (options.as_slice(), value) {
        ([low, _], "1") => Some(low),
        ([_, high], "5") => Some(high),
        _ => None,
    };
    let meaning = by_id.or(end);
    match meaning.map(|option| facts.fill(&option.text)) {
        Some(meaning) if !meaning.is_empty() => {
            words!(facts.lang, "report-scale-value", value = value, meaning = meaning)
        }
        _ => value.to_owned(),
    }
}
