//! What the room sees of what a workshop ends with: the end result, actions, commitments.

use serde::{Deserialize, Serialize};

use super::Page;
use crate::session::due::{Due, said};
use crate::session::{ActionPoint, Session, Standing};
use crate::workshop::{self, Item, Lang, Variables};

/// The end result, as far as it has been filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ResultPage {
    /// The title.
    pub title: String,
    /// What stands above the lines.
    pub text: Option<String>,
    /// The lines.
    pub lines: Vec<ResultLine>,
    /// The line that is being filled in.
    pub current: usize,
}

/// A line of the end result.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ResultLine {
    /// Names it in the record.
    pub id: String,
    /// What is asked.
    pub label: String,
    /// What was filled in.
    pub text: Option<String>,
}

/// What was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ActionsPage {
    /// The title.
    pub title: String,
    /// What is asked.
    pub text: Option<String>,
    /// The actions.
    pub actions: Vec<ActionLine>,
    /// How many the script asks for at most.
    pub most: Option<u32>,
}

/// An action. Who sees to it was said aloud in this room, and is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ActionLine {
    /// What is going to be done.
    pub what: String,
    /// Who sees to it.
    pub owner: Option<String>,
    /// When it is to be done.
    pub due: Option<DueLine>,
    /// With whom.
    pub with: Option<String>,
    /// The first step.
    pub first_step: Option<String>,
    /// How far it is.
    pub standing: Standing,
}

/// When something is to be done, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueLine {
    /// A date, in words.
    On(String),
    /// What was said, in which there is no date.
    Said(String),
}

/// That commitments are made, and how many; what they say is between two people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CommitmentsPage {
    /// The title.
    pub title: String,
    /// What is asked.
    pub text: Option<String>,
    /// How many were made.
    pub made: usize,
}

impl Session {
    pub(super) fn result_page(
        &self,
        result: &workshop::ResultForm,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> Page {
        let lines: Vec<_> = (result.lines.iter())
            .map(|line| ResultLine {
                id: line.id.clone(),
                label: names.fill(&line.text, lang),
                text: self.result_line(&line.id).map(str::to_owned),
            })
            .collect();
        let current = (self.place.shown.unwrap_or(0) as usize).min(lines.len().saturating_sub(1));
        let text = result.text.as_ref().map(|text| names.fill(text, lang));
        Page::Result(ResultPage { title, text, lines, current })
    }

    pub(super) fn actions_page(
        &self,
        actions: &workshop::Actions,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> Page {
        Page::Actions(ActionsPage {
            title,
            text: actions.text.as_ref().map(|text| names.fill(text, lang)),
            actions: self.actions.iter().map(|action| self.action_line(action, lang)).collect(),
            most: actions.max,
        })
    }

    fn action_line(&self, action: &ActionPoint, lang: Lang) -> ActionLine {
        let today = self.started_at.date();
        let due = |kept: &String| match Due::of_file(kept) {
            Due::On(date) => DueLine::On(said(date, today, lang)),
            Due::Said(words) => DueLine::Said(words),
        };
        ActionLine {
            what: action.what.clone(),
            owner: action.owner.clone(),
            due: action.due.as_ref().map(due),
            with: action.with.clone(),
            first_step: action.first_step.clone(),
            standing: action.status,
        }
    }

    pub(super) fn commitments_page(
        &self,
        commitments: &workshop::Commitments,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> Page {
        let text = commitments.text.as_ref().map(|text| names.fill(text, lang));
        Page::Commitments(CommitmentsPage { title, text, made: self.commitments.len() })
    }

    /// The item whose outcome actions are made from, where a script names one: what it leads to in the end is what was
    /// said, so themes and votes are followed to the answers that they are about.
    pub fn source_of<'a>(&'a self, item: &'a Item) -> Option<&'a Item> {
        let mut here = item;
        // A script cannot lead round in circles for longer than it has items.
        for _ in self.workshop.items() {
            let from = match &here.kind {
                workshop::ItemKind::Actions(actions) => actions.from.as_deref(),
                workshop::ItemKind::Themes(themes) => themes.from.as_deref(),
                workshop::ItemKind::Vote(vote) => vote.from.as_deref(),
                _ => return Some(here),
            };
            here = self.workshop.item(from?)?;
        }
        None
    }
}
