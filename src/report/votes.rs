//! What the room chose: the ranking with its ties, and how many took part.

use std::collections::HashMap;

use super::facts::Facts;
use super::model::{Bar, Block, Entry};
use crate::session::{Outcome, Tally, places};
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
            blocks.push(ranking(facts, &item.id, tally));
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
fn ranking(facts: &Facts, item: &str, tally: &Tally) -> Block {
    let lang = facts.lang;
    let outcomes = facts.session.all_outcomes(item, lang).into_iter();
    let mut ranked: Vec<_> =
        outcomes.map(|outcome| (outcome.id.clone(), called(facts, outcome), 0)).collect();
    // Thousands may have been chosen from. Of two with the same id the first counts, as everywhere.
    let at: HashMap<_, _> = ranked.iter().enumerate().rev().map(|(at, (id, ..))| (id.clone(), at)).collect();
    for (id, votes) in &tally.counts {
        match at.get(id) {
            Some(at) => ranked[*at].2 = *votes,
            // Counted, and taken away afterwards: a vote is not lost with it.
            None => ranked.push((id.clone(), said(facts, id), *votes)),
        }
    }
    ranked.sort_by_key(|(.., votes)| std::cmp::Reverse(*votes));
    let votes: Vec<_> = ranked.iter().map(|(.., votes)| *votes).collect();
    let places = places(&votes);
    let bars = ranked.into_iter().enumerate().map(|(at, (_, text, votes))| {
        let place = places[at];
        // What has as many stands together now.
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let shared = votes > 0 && beside.filter_map(|at| places.get(at)).any(|other| *other == place);
        let marks = shared.then(|| words!(lang, "report-vote-shared", place = place)).into_iter().collect();
        Bar { entry: Entry { text, more: None, marks }, value: Some(votes) }
    });
    Block::Chart {
        label: words!(lang, "report-vote-choice"),
        unit: words!(lang, "report-vote-unit"),
        bars: bars.collect(),
    }
}

/// What was voted for, in words; its id where it has none.
fn called(facts: &Facts, outcome: Outcome) -> String {
    if outcome.text.trim().is_empty() { said(facts, &outcome.id) } else { outcome.text }
}

/// What an id that the vote does not offer stands for: an answer, a theme; the id of what is not there.
fn said(facts: &Facts, id: &str) -> String {
    let session = facts.session;
    let answer = session.answers.iter().find(|answer| answer.id == id).map(|answer| answer.text.clone());
    let theme = || session.theme(id).map(|theme| theme.name.clone());
    let said = answer.or_else(theme).filter(|said| !said.trim().is_empty());
    said.unwrap_or_else(|| id.to_owned())
}
