//! What the groups brought in, group by group, and what the plenary added.

use std::collections::HashMap;

use super::facts::Facts;
use super::model::Block;
use super::{groups, said, themes, votes};
use crate::session::{Answer, Group, Grouping};
use crate::words;
use crate::workshop::{FormField, ItemKind, Question};

/// The heading, with the number of the step that the room did itself.
pub fn heading(facts: &Facts) -> String {
    let steps = &facts.session.workshop.steps;
    let step = steps.iter().find(|step| step.interactive);
    match step.map(|step| facts.number(step)).filter(|number| *number > 1) {
        Some(number) => words!(facts.lang, "report-harvest-step", number = number),
        None => words!(facts.lang, "report-harvest"),
    }
}

/// Whether an answer belongs here: what a group said, and what was said plenary where groups are harvested; a
/// question to the whole room has its own place.
pub fn holds(facts: &Facts, answer: &Answer) -> bool {
    match facts.session.workshop.item(&answer.item).map(|item| &item.kind) {
        Some(ItemKind::Ask(_)) => false,
        Some(ItemKind::Breakout(_) | ItemKind::Harvest(_)) => true,
        _ => answer.group.is_some(),
    }
}

/// The harvest.
pub fn harvest(facts: &Facts) -> Vec<Block> {
    let mut plenary = Vec::new();
    let mut by_group: HashMap<&str, Vec<&Answer>> = HashMap::new();
    for answer in facts.all_answers().filter(|answer| holds(facts, answer)) {
        match &answer.group {
            Some(group) => by_group.entry(group).or_default().push(answer),
            None => plenary.push(answer),
        }
    }
    let shown = shown(facts, &by_group);
    let depth = if shown.len() > 1 { 2 } else { 1 };
    let mut blocks = Vec::new();
    for grouping in &shown {
        if shown.len() > 1 {
            let text = groups::heading(facts, grouping);
            blocks.push(Block::Subheading { depth: 1, text });
        }
        for group in &grouping.groups {
            let answers = by_group.remove(group.id.as_str()).unwrap_or_default();
            // One that joined another is told of only where it had said something by then.
            if answers.is_empty() && !grouping.stands(group) {
                continue;
            }
            blocks.extend(one(facts, group, &answers, depth));
        }
    }
    // Groups that are not in the record, in the order in which they were first heard.
    for answer in facts.all_answers() {
        if let Some(answers) = answer.group.as_deref().and_then(|group| by_group.remove(group)) {
            let text = answer.group.clone().unwrap_or_default();
            blocks.push(Block::Subheading { depth: 1, text });
            blocks.extend(parts(facts, None, &answers, 2));
        }
    }
    if !plenary.is_empty() {
        let text = words!(facts.lang, "report-plenary");
        blocks.push(Block::Subheading { depth: 1, text });
        blocks.extend(parts(facts, None, &plenary, 2));
    }
    blocks.extend(themes::by_theme(facts));
    blocks.extend(votes::votes(facts));
    let mut items = facts.items();
    let expected = items.any(|(_, item)| matches!(item.kind, ItemKind::Breakout(_) | ItemKind::Harvest(_)));
    if blocks.is_empty() && expected {
        blocks.push(Block::Paragraph(words!(facts.lang, "report-harvest-none")));
    }
    blocks
}

/// The groupings of which something was heard; while there is none, the last: others never came to a harvest.
fn shown<'a>(facts: &Facts<'a>, by_group: &HashMap<&str, Vec<&Answer>>) -> Vec<&'a Grouping> {
    let all = &facts.session.groupings;
    let heard =
        |grouping: &&Grouping| grouping.groups.iter().any(|group| by_group.contains_key(group.id.as_str()));
    let heard: Vec<_> = all.iter().filter(heard).collect();
    if heard.is_empty() { all.last().into_iter().collect() } else { heard }
}

fn one(facts: &Facts, group: &Group, answers: &[&Answer], depth: u8) -> Vec<Block> {
    let lang = facts.lang;
    let called = called(facts, group);
    // A group without a question of its own still has one when all that it said answers the same.
    let first = answers.first().and_then(|answer| answer.question.as_ref());
    let common = first.filter(|first| answers.iter().all(|answer| answer.question.as_ref() == Some(first)));
    let question = group.question.as_ref().or(common);
    let text = match question.map(|question| question_text(facts, question)) {
        Some(question) => words!(lang, "report-group-question", group = called, question = question),
        None => called,
    };
    let mut blocks = vec![Block::Subheading { depth, text }];
    if answers.is_empty() {
        blocks.push(Block::Paragraph(words!(lang, "report-harvest-empty")));
    } else {
        blocks.extend(parts(facts, question.map(String::as_str), answers, depth + 1));
    }
    blocks
}

/// What a group is called: its number, and its own name if it has one.
fn called(facts: &Facts, group: &Group) -> String {
    match &group.name {
        Some(name) if !name.trim().is_empty() => {
            words!(facts.lang, "report-group-name", number = group.number, name = name.as_str())
        }
        _ => words!(facts.lang, "report-group", number = group.number),
    }
}

/// Which group an answer came from, and what was asked.
pub fn whence(facts: &Facts, answer: &Answer) -> String {
    let mut groups = facts.session.groupings.iter().flat_map(|grouping| &grouping.groups);
    let group = answer.group.as_ref().map(|id| {
        groups.find(|group| group.id == *id).map_or_else(|| id.clone(), |group| called(facts, group))
    });
    let asked = match facts.session.workshop.item(&answer.item).map(|item| &item.kind) {
        Some(ItemKind::Ask(ask)) => Some(facts.fill(&ask.question)),
        _ => answer.question.as_deref().map(|question| question_text(facts, question)),
    };
    match (group, asked.filter(|question| !question.is_empty())) {
        (Some(group), Some(question)) => {
            words!(facts.lang, "report-group-question", group = group, question = question)
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => facts.title(&answer.item),
    }
}

/// What tells the parts of a group's answers apart.
type Key<'a> = (Option<u32>, Option<&'a str>);

/// Answers by round and question, in the order in which they first came; those to the group's own question first and
/// without a heading.
fn parts(facts: &Facts, own: Option<&str>, answers: &[&Answer], depth: u8) -> Vec<Block> {
    let rounds = answers.iter().any(|answer| answer.round != answers[0].round);
    let mut parts: Vec<(Key, Vec<&Answer>)> = Vec::new();
    for answer in answers {
        let question = answer.question.as_deref();
        let key = (answer.round.filter(|_| rounds), question.filter(|question| Some(*question) != own));
        match parts.iter_mut().find(|(other, _)| *other == key) {
            Some((_, part)) => part.push(answer),
            None => parts.push((key, vec![answer])),
        }
    }
    parts.sort_by_key(|((round, question), _)| round.is_some() || question.is_some());
    let mut blocks = Vec::new();
    for ((round, question), part) in parts {
        let question = question.or(own.filter(|_| round.is_some())).map(|id| question_text(facts, id));
        let text = match (round, question) {
            (Some(round), Some(question)) => {
                Some(words!(facts.lang, "report-round-question", round = round, question = question))
            }
            (Some(round), None) => {
                let title = facts.title(&part[0].item);
                Some(words!(facts.lang, "report-round", title = title, round = round))
            }
            (None, question) => question,
        };
        blocks.extend(text.map(|text| Block::Subheading { depth, text }));
        blocks.push(said::lines(facts, &part));
    }
    blocks
}

/// The words of a question for groups, or of a line of a harvest's form; the id where the script has neither.
fn question_text(facts: &Facts, id: &str) -> String {
    let mut items = facts.session.workshop.items();
    let text = items.find_map(|(_, item)| match &item.kind {
        ItemKind::Breakout(breakout) => {
            let mut questions = breakout.questions.iter();
            questions.find(|question: &&Question| question.id == id).map(|question| &question.text)
        }
        ItemKind::Harvest(harvest) => {
            harvest.form.iter().find(|field: &&FormField| field.id == id).map(|field| &field.text)
        }
        _ => None,
    });
    text.map_or_else(|| id.to_owned(), |text| facts.fill(text))
}
