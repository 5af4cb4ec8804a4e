//! What a row says beside the answer: looked up by id, once per session and not once per answer.

use std::collections::HashMap;

use super::Row;
use crate::report::facts::Facts;
use crate::report::times;
use crate::session::{Answer, Group, Session};
use crate::workshop::{Item, ItemKind, Minutes, Step};

/// A session's steps, groups, questions and themes by id.
pub struct Lookup<'a> {
    session: &'a Session,
    date: String,
    items: HashMap<&'a str, Asked<'a>>,
    groups: HashMap<&'a str, &'a Group>,
    questions: HashMap<&'a str, String>,
    themes: HashMap<&'a str, &'a str>,
}

/// What is known of an item.
struct Asked<'a> {
    step: &'a str,
    step_title: String,
    title: String,
    kind: &'static str,
    question: Option<String>,
    planned_s: Option<u32>,
    actual_s: Option<i64>,
}

impl<'a> Lookup<'a> {
    pub fn of(facts: &Facts<'a>) -> Self {
        let session = facts.session;
        let spent = times::spent(facts);
        let mut items = HashMap::new();
        let mut questions = HashMap::new();
        for (step, item) in session.workshop.items() {
            let asked = asked(facts, step, item, spent.get(item.id.as_str()).map(times::Spent::seconds));
            items.entry(item.id.as_str()).or_insert(asked);
            let texts: Vec<_> = match &item.kind {
                ItemKind::Breakout(breakout) => breakout.questions.iter().map(|q| (&q.id, &q.text)).collect(),
                ItemKind::Harvest(harvest) => {
                    harvest.form.iter().map(|line| (&line.id, &line.text)).collect()
                }
                _ => Vec::new(),
            };
            for (id, text) in texts {
                questions.entry(id.as_str()).or_insert_with(|| facts.fill(text));
            }
        }
        let mut groups = HashMap::new();
        for group in session.groupings.iter().flat_map(|grouping| &grouping.groups) {
            groups.entry(group.id.as_str()).or_insert(group);
        }
        let themes = session.themes.iter().map(|theme| (theme.id.as_str(), theme.name.as_str())).collect();
        Self { session, date: session.started_at.date().to_string(), items, groups, questions, themes }
    }

    pub fn row<'s>(&'s self, answer: &'s Answer) -> Row<'s> {
        let session = self.session;
        let asked = self.items.get(answer.item.as_str());
        let group = answer.group.as_deref().and_then(|id| self.groups.get(id));
        let question = answer.question.as_deref().or_else(|| group?.question.as_deref());
        let question_text = question.and_then(|id| self.questions.get(id));
        Row {
            session: &session.id,
            title: &session.title,
            date: &self.date,
            script: &session.workshop.id,
            language: session.language,
            people: session.people_present,
            step: asked.map(|asked| asked.step),
            step_title: asked.map(|asked| asked.step_title.as_str()),
            item: &answer.item,
            item_title: asked.map(|asked| asked.title.as_str()),
            kind: asked.map(|asked| asked.kind),
            round: answer.round,
            group_id: answer.group.as_deref(),
            group: group.map(|group| group.number),
            group_name: group.and_then(|group| group.name.as_deref()),
            group_size: group.map(|group| group.size),
            question,
            question_text: question_text.or_else(|| asked?.question.as_ref()).map(String::as_str),
            answer: &answer.id,
            text: &answer.text,
            theme: answer.theme.as_deref().map(|id| self.themes.get(id).copied().unwrap_or(id)),
            tags: &answer.tags,
            votes: answer.votes,
            plenary: answer.plenary,
            unclear: answer.unclear,
            source: &answer.source,
            at: answer.at,
            elapsed_s: answer.at.since_millis(session.started_at).div_euclid(1000),
            planned_s: asked.and_then(|asked| asked.planned_s),
            actual_s: asked.and_then(|asked| asked.actual_s),
            length: session.length,
        }
    }
}

fn asked<'a>(facts: &Facts<'a>, step: &'a Step, item: &'a Item, actual_s: Option<i64>) -> Asked<'a> {
    let question = match &item.kind {
        ItemKind::Ask(ask) => Some(&ask.question),
        ItemKind::Vote(vote) => Some(&vote.question),
        ItemKind::Factors(factors) => Some(&factors.question),
        _ => None,
    };
    let planned = item.minutes.as_ref().and_then(|minutes| minutes.at(facts.session.length));
    Asked {
        step: &step.id,
        step_title: facts.fill(&step.title),
        title: facts.fill(item.title.as_ref().unwrap_or(&step.title)),
        kind: item.kind.name(),
        question: question.map(|question| facts.fill(question)),
        planned_s: planned.map(Minutes::seconds),
        actual_s,
    }
}
