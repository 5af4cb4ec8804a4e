//! What the sections draw on: a session, read once.

use std::collections::{HashMap, HashSet};

use super::Options;
use super::plain::plain;
use super::wording;
use crate::session::{Answer, Session, Tally, Theme};
use crate::workshop::{Item, ItemKind, Lang, Step, Text, Variables};

/// A session and what the report looks up in it again and again.
pub struct Facts<'a> {
    /// The session.
    pub session: &'a Session,
    /// The language of all but the answers.
    pub lang: Lang,
    /// What the `{names}` in the texts stand for.
    names: Variables,
    /// What was said, by item.
    answers: HashMap<&'a str, Vec<&'a Answer>>,
    /// Items that the workshop got to; none when the record does not tell.
    entered: Option<HashSet<&'a str>>,
    /// Items of this length whose variables are filled.
    pages: HashSet<&'a str>,
}

/// Where a step stands in the workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Before the first numbered step.
    Opening,
    /// A numbered step.
    Numbered,
    /// The step that the room does itself, or a step without number around it.
    Middle,
    /// After the last numbered or interactive step.
    Closing,
}

impl<'a> Facts<'a> {
    /// Reads a session.
    pub fn of(session: &'a Session, options: &Options) -> Self {
        let mut names = session.names();
        let date = session.started_at.date();
        names.set("date", Text::both(wording::date(Lang::Nl, date), wording::date(Lang::En, date)));
        let mut answers: HashMap<&str, Vec<&Answer>> = HashMap::new();
        for answer in session.answers.iter().filter(|answer| said_something(answer)) {
            answers.entry(&answer.item).or_default().push(answer);
        }
        // A session begins by noting so; one without that was made elsewhere and does not tell where it went.
        let entered = (!session.timeline.is_empty()).then(|| {
            let entered = session.timeline.iter().filter(|event| event.what == "item-entered");
            entered.filter_map(|event| event.item.as_deref()).collect()
        });
        let pages = session.pages().into_iter().map(|(_, item)| item.id.as_str()).collect();
        Self { session, lang: options.language, names, answers, entered, pages }
    }

    /// A text in the language of the report, its names filled in.
    pub fn fill(&self, text: &Text) -> String {
        self.names.fill(text, self.lang).trim().to_owned()
    }

    /// The texts that say something.
    pub fn fill_all(&self, texts: &[Text]) -> Vec<String> {
        let filled = texts.iter().map(|text| self.fill(text));
        filled.filter(|text| !text.is_empty()).collect()
    }

    /// A variable; none while it is empty.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.names.get(name, self.lang)
    }

    /// Whether all these variables are filled.
    pub fn has_all(&self, needs: &[String]) -> bool {
        needs.iter().all(|name| self.names.has(name))
    }

    /// How many people were there.
    pub fn people(&self) -> Option<u32> {
        self.variable("n")?.trim().parse().ok()
    }

    /// What was said to an item, in order.
    pub fn answers(&self, item: &str) -> &[&'a Answer] {
        self.answers.get(item).map_or(&[], Vec::as_slice)
    }

    /// All that was said, in order.
    pub fn all_answers(&self) -> impl Iterator<Item = &'a Answer> {
        self.session.answers.iter().filter(|answer| said_something(answer))
    }

    /// The theme of an answer; none where it was taken away again.
    pub fn theme_of(&self, answer: &Answer) -> Option<&'a Theme> {
        self.session.theme(answer.theme.as_deref()?)
    }

    /// Hands counted for an item.
    pub fn tally(&self, item: &str) -> Option<&'a Tally> {
        let mut tallies = self.session.tallies.iter();
        tallies.find(|tally| tally.item == item && !tally.counts.is_empty())
    }

    /// The items to report on, in order, each with its step: the session's pages, and others that were answered
    /// while they were.
    pub fn items(&self) -> impl Iterator<Item = (&'a Step, &'a Item)> {
        let items = self.session.workshop.items();
        items.filter(|(_, item)| self.pages.contains(item.id.as_str()) || self.recorded(item))
    }

    /// Whether the workshop got to an item.
    pub fn covered(&self, item: &Item) -> bool {
        let entered = self.entered.as_ref();
        entered.is_none_or(|entered| entered.contains(item.id.as_str())) || self.recorded(item)
    }

    /// Where a step stands.
    pub fn part(&self, step: &Step) -> Part {
        let steps = &self.session.workshop.steps;
        let numbered = |step: &Step| step.numbered && !step.interactive;
        let led = |step: &Step| step.numbered || step.interactive;
        let at = steps.iter().position(|other| other.id == step.id);
        let interactive = steps.iter().rposition(|step| step.interactive);
        if numbered(step) {
            Part::Numbered
        } else if at < steps.iter().position(numbered).or_else(|| steps.iter().position(led)) {
            Part::Opening
        } else if interactive.or_else(|| steps.iter().rposition(led)).is_some_and(|last| at > Some(last)) {
            Part::Closing
        } else {
            Part::Middle
        }
    }

    /// The number of a step, counting the numbered and interactive ones from 1.
    pub fn number(&self, step: &Step) -> usize {
        let steps = self.session.workshop.steps.iter();
        let before = steps.take_while(|other| other.id != step.id);
        before.filter(|step| step.numbered || step.interactive).count() + 1
    }

    /// What an item is called: its title, or its step's.
    pub fn title(&self, item: &str) -> String {
        let mut items = self.session.workshop.items();
        let Some((step, item)) = items.find(|(_, other)| other.id == item) else {
            return item.to_owned();
        };
        self.fill(item.title.as_ref().unwrap_or(&step.title))
    }

    fn recorded(&self, item: &Item) -> bool {
        let mut factors = self.session.factors.iter();
        self.answers.contains_key(item.id.as_str())
            || self.tally(&item.id).is_some()
            || matches!(item.kind, ItemKind::Factors(_)) && factors.any(|factor| factor.item == item.id)
    }
}

/// Whether anything is left of an answer once it is made plain.
fn said_something(answer: &Answer) -> bool {
    // Most answers begin with a letter; only the others are worth a closer look.
    answer.text.starts_with(char::is_alphanumeric) || !plain(&answer.text).is_empty()
}
