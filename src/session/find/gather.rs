//! What was said, as entries: answers, parked items, what was agreed, factors, the end result, patterns, themes.

use std::collections::HashMap;

use super::{Entry, What, Whence};
use crate::session::{Answer, Session};
use crate::workshop::{Item, ItemKind, Lang};

/// All that was said, each kind in its own order.
pub(super) fn said(session: &Session, lang: Lang) -> Vec<Entry> {
    let source = Source::of(session, lang);
    let mut entries: Vec<Entry> = session.answers.iter().map(|answer| source.answer(answer)).collect();
    entries.extend(session.parked_entries(lang));
    entries.extend(source.agreed());
    entries.extend(source.written());
    entries.extend(session.themes.iter().map(|theme| {
        let with = theme.text.iter().cloned().collect();
        Entry::new(What::Theme(theme.id.clone()), theme.name.clone(), Whence { with, ..Whence::default() })
    }));
    entries.retain(|entry| !entry.text.trim().is_empty());
    entries
}

/// What entries are made with: a record has thousands of answers, and a few groups, questions and themes.
struct Source<'a> {
    session: &'a Session,
    groups: HashMap<&'a str, u32>,
    questions: HashMap<&'a str, String>,
    items: HashMap<&'a str, String>,
    themes: HashMap<&'a str, &'a str>,
}

impl<'a> Source<'a> {
    fn of(session: &'a Session, lang: Lang) -> Self {
        let names = session.names();
        let items = || session.workshop.items().map(|(_, item)| item);
        let questions = items().filter_map(|item| match &item.kind {
            ItemKind::Breakout(breakout) => Some(&breakout.questions),
            _ => None,
        });
        let groups = session.groupings.iter().flat_map(|grouping| &grouping.groups);
        Self {
            session,
            groups: groups.map(|group| (group.id.as_str(), group.number)).collect(),
            questions: questions
                .flatten()
                .map(|question| (question.id.as_str(), names.fill(&question.text, lang)))
                .collect(),
            items: items().map(|item| (item.id.as_str(), session.headline(item, lang))).collect(),
            themes: session.themes.iter().map(|theme| (theme.id.as_str(), theme.name.as_str())).collect(),
        }
    }

    fn answer(&self, answer: &Answer) -> Entry {
        let question = answer.question.as_deref().and_then(|id| self.questions.get(id));
        let theme = answer.theme.as_deref().and_then(|id| self.themes.get(id));
        let whence = Whence {
            group: answer.group.as_deref().and_then(|id| self.groups.get(id)).copied(),
            with: theme.map(|theme| (*theme).to_owned()).into_iter().collect(),
            page: question.or_else(|| self.items.get(answer.item.as_str())).cloned(),
            at: Some(answer.at),
        };
        Entry::new(What::Answer(answer.id.clone()), answer.text.clone(), whence)
    }

    /// Actions, and commitments without the names of who made them: the room may read along.
    fn agreed(&self) -> Vec<Entry> {
        let actions = self.session.actions.iter().map(|action| {
            let with = [&action.owner, &action.with, &action.first_step, &action.due];
            let with = with.into_iter().flatten().cloned().collect();
            let whence = Whence { with, at: action.at, ..Whence::default() };
            Entry::new(What::Action(action.id.clone()), action.what.clone(), whence)
        });
        let commitments = self.session.commitments.iter().map(|made| {
            let parts = [made.when.as_str(), made.then.as_str()];
            let text =
                parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" – ");
            let with = made.by.iter().cloned().collect();
            Entry::new(
                What::Commitment(made.id.clone()),
                text,
                Whence { with, at: made.at, ..Whence::default() },
            )
        });
        actions.chain(commitments).collect()
    }

    /// Factors that the room added, the end result, the facilitator's own lines.
    fn written(&self) -> Vec<Entry> {
        let session = self.session;
        let page = |item: &str| self.items.get(item).cloned();
        let factors = session.factors.iter().filter_map(|factor| {
            let whence = Whence { page: page(&factor.item), ..Whence::default() };
            Some(Entry::new(What::Factor(factor.item.clone()), factor.text.clone()?, whence))
        });
        let result = session.result.keys().filter_map(|line| {
            let text = session.result_line(line)?.to_owned();
            let item = asking(session, line).map(|item| item.id.clone());
            let whence = Whence { page: item.as_deref().and_then(page), ..Whence::default() };
            Some(Entry::new(What::Result { item, line: line.clone() }, text, whence))
        });
        let patterns = session.patterns().into_iter().enumerate();
        let patterns =
            patterns.map(|(at, text)| Entry::new(What::Pattern(at), text.to_owned(), Whence::default()));
        factors.chain(result).chain(patterns).collect()
    }
}

/// The item that asks for a line of the end result.
fn asking<'a>(session: &'a Session, line: &str) -> Option<&'a Item> {
    let asks = |item: &&Item| match &item.kind {
        ItemKind::Result(form) => form.lines.iter().any(|known| known.id == line),
        _ => false,
    };
    session.workshop.items().map(|(_, item)| item).find(asks)
}

impl Session {
    fn parked_entries(&self, lang: Lang) -> Vec<Entry> {
        let names = self.names();
        let step = |id: &str| self.workshop.steps.iter().find(|step| step.id == id);
        let parked = self.parking_lot.iter().map(|parked| {
            let page = parked.step.as_deref().and_then(step).map(|step| names.fill(&step.title, lang));
            let whence = Whence { page, at: Some(parked.at), ..Whence::default() };
            Entry::new(What::Parked(parked.id.clone()), parked.text.clone(), whence)
        });
        parked.collect()
    }
}
