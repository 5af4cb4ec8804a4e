//! How the groups were formed: by what, how many, how large. Never who.

use super::facts::Facts;
use super::model::Block;
use super::wording;
use crate::session::Grouping;
use crate::words;
use crate::workshop::Arrange;

/// What is told of every time that groups were formed.
pub fn groups(facts: &Facts) -> Vec<Block> {
    let all = &facts.session.groupings;
    let mut blocks = Vec::new();
    for grouping in all.iter().filter(|grouping| !grouping.groups.is_empty()) {
        if all.len() > 1 {
            let text = heading(facts, grouping);
            blocks.push(Block::Subheading { depth: 1, text });
        }
        blocks.push(Block::Paragraph(how(facts, grouping)));
        blocks.push(Block::Paragraph(sizes(facts, grouping)));
    }
    let asked = all.iter().any(|grouping| grouping.arrange != Arrange::Random);
    if asked && !blocks.is_empty() && nothing_beside_names(facts) {
        blocks.push(Block::Paragraph(words!(facts.lang, "report-groups-private")));
    }
    blocks
}

/// Whether head counts are all that is kept: no attribute stands beside a name.
fn nothing_beside_names(facts: &Facts) -> bool {
    facts.session.participants.iter().all(|participant| participant.attributes.is_empty())
}

/// What a grouping is called where there are several: its item, and its round if that had more than one.
pub fn heading(facts: &Facts, grouping: &Grouping) -> String {
    let all = facts.session.groupings.iter();
    let title = facts.title(&grouping.item);
    if all.filter(|other| other.item == grouping.item).count() > 1 {
        words!(facts.lang, "report-round", title = title, round = grouping.round)
    } else {
        title
    }
}

fn how(facts: &Facts, grouping: &Grouping) -> String {
    let lang = facts.lang;
    let attributes = &facts.session.workshop.attributes;
    let mut questions = Vec::new();
    for id in &grouping.by {
        questions.push(match attributes.get(id).map(|attribute| &attribute.question) {
            Some(text) if questions.is_empty() => wording::after_colon(text, lang, &facts.fill(text)),
            Some(text) => facts.fill(text),
            None => id.clone(),
        });
    }
    let question = (!questions.is_empty()).then(|| questions.join(" "));
    match (grouping.arrange, question) {
        (Arrange::Gather, Some(question)) => {
            words!(lang, "report-groups-gather", question = question)
        }
        (Arrange::Gather, None) => words!(lang, "report-groups-gather-plain"),
        (Arrange::Mix, Some(question)) => words!(lang, "report-groups-mix", question = question),
        (Arrange::Mix, None) => words!(lang, "report-groups-mix-plain"),
        (Arrange::Random, _) => words!(lang, "report-groups-random"),
    }
}

fn sizes(facts: &Facts, grouping: &Grouping) -> String {
    let lang = facts.lang;
    let groups: Vec<_> = grouping.standing().collect();
    let people = groups.iter().fold(0_u32, |sum, group| sum.saturating_add(group.size));
    let people = words!(lang, "report-people", count = people);
    let number = words!(lang, "report-groups-count", count = groups.len());
    let who = words!(lang, "report-who-groups", people = people, groups = number);
    let sizes: Vec<_> = groups.iter().map(|group| group.size.to_string()).collect();
    let sizes = wording::list(lang, &sizes);
    words!(lang, "report-groups-sizes", who = who, sizes = sizes)
}
