//! What the room chose: the ranking with its ties, and how many took part.

use std::collections::HashMap;

use super::facts::Facts;
use super::model::{Bar, Block, Entry};
use crate::session::Tally;
use crate::words;
use crate::workshop::{ItemKind, Vote};

/// Every vote that was counted, under its question.
pub fn votes(facts: &Facts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (_, item) in facts.items() {
        if let ItemKind::Vote(vote) = &item.kind
            && let Some(tally) = facts.tally(&item.id)
        {
            blocks.push(Block::Subheading { depth: 1, text: facts.fill(&vote.question) });
            blocks.push(Block::Paragraph(turnout(facts, vote, tally)));
            blocks.push(ranking(facts, vote, tally));
        }
    }
    blocks
}

/// How many votes there were, held against how many there could be.
fn turnout(facts: &Facts, vote: &Vote, tally: &Tally) -> String {
    let lang = facts.lang;
    let count = tally.counts.values().fold(0_u32, |sum, votes| sum.saturating_add(*votes));
    match (facts.people(), vote.dots) {
        (Some(people), Some(dots)) => {
            let most = people.saturating_mul(dots);
            if count > most {
                return words!(
                    lang,
                    "report-vote-more",
                    count = count,
                    most = most,
                    people = people,
                    dots = dots
                );
            }
            words!(lang, "report-vote-dots", count = count, most = most, people = people, dots = dots)
        }
        (Some(people), None) => words!(lang, "report-vote-of", count = count, people = people),
        (None, _) => words!(lang, "report-votes", count = count),
    }
}

/// Most votes first; what has as many shares its place, and says so.
fn ranking(facts: &Facts, vote: &Vote, tally: &Tally) -> Block {
    let lang = facts.lang;
    let unchosen = vote.options.iter().filter(|option| !tally.counts.contains_key(&option.id));
    let called = called(facts, vote);
    let mut ranked: Vec<_> = tally.counts.iter().map(|(id, votes)| (called(id), *votes)).collect();
    ranked.extend(unchosen.map(|option| (facts.fill(&option.text), 0)));
    ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let mut bars = Vec::with_capacity(ranked.len());
    // What has as many stands together now, after all that has more.
    for same in ranked.chunk_by(|(_, one), (_, other)| one == other) {
        let shared = same.len() > 1 && same.iter().all(|(_, votes)| *votes > 0);
        let mark = shared.then(|| words!(lang, "report-vote-shared", place = bars.len() + 1));
        bars.extend(same.iter().map(|(text, votes)| {
            let marks = mark.iter().cloned().collect();
            Bar { entry: Entry { text: text.clone(), more: None, marks }, value: Some(*votes) }
        }));
    }
    Block::Chart { label: words!(lang, "report-vote-choice"), unit: words!(lang, "report-vote-unit"), bars }
}

/// What was voted for, in words, by its id: an option of the script, an answer, a theme; the id of what is not there.
fn called<'a>(facts: &Facts<'a>, vote: &'a Vote) -> impl Fn(&str) -> String + use<'a> {
    let session = facts.session;
    let options = vote.options.iter().map(|option| (option.id.as_str(), facts.fill(&option.text)));
    let options: HashMap<_, _> = options.rev().collect();
    // Thousands may have been chosen from. Of two with the same id the first counts, as everywhere.
    let answers = session.answers.iter().rev().map(|answer| (answer.id.as_str(), answer.text.as_str()));
    let answers: HashMap<_, _> = answers.collect();
    move |id| {
        let option = options.get(id).map(String::as_str);
        let answer = || answers.get(id).copied();
        let theme = || session.theme(id).map(|theme| theme.name.as_str());
        let said = option.or_else(answer).or_else(theme).filter(|said| !said.trim().is_empty());
        said.unwrap_or(id).to_owned()
    }
}
