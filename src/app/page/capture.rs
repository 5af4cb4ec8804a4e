//! Taking words down: the answers to a free question, or the harvest of the groups.

use crate::app::field::Field;
use crate::session::wall::HarvestTab;
use crate::session::{Answer, Session};
use crate::workshop::{Item, ItemKind};

/// Taking words down.
#[derive(Debug)]
pub struct Capture {
    /// What is typed.
    pub field: Field,
    /// Where the fingers are.
    pub focus: Focus,
    /// Whether what is typed is said by others than the group.
    pub plenary: bool,
    /// The answer whose words are being changed.
    pub editing: Option<String>,
    /// The answers that get their theme together, by id.
    pub marked: Vec<String>,
    /// The line of the harvest's form that is asked; none for a free line.
    pub asks: Option<usize>,
}

/// Where the fingers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// In the field.
    Field,
    /// On an answer, by its place in the list.
    Row(usize),
    /// On neither: letters are acts.
    Out,
}

/// What an answer that is kept now belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Target {
    /// The item.
    pub item: String,
    /// The round.
    pub round: Option<u32>,
    /// The group.
    pub group: Option<String>,
    /// The question.
    pub question: Option<String>,
}

impl Capture {
    /// The page as a session has it.
    pub fn of(session: &Session) -> Self {
        let key = draft_key(session);
        // Changed words that were half typed go on before new ones.
        let edits = format!("{key}/edit/");
        let edited = session.drafts.iter().find_map(|(key, text)| {
            let id = key.strip_prefix(&edits)?;
            session.answer_at(id).map(|_| (id.to_owned(), text))
        });
        match edited {
            Some((id, text)) => {
                Self { field: Field::new(text), editing: Some(id), ..Self::new_answer(session) }
            }
            None => Self::new_answer(session),
        }
    }

    /// The page with a new answer in its field.
    pub fn new_answer(session: &Session) -> Self {
        let draft = session.drafts.get(&draft_key(session)).map_or("", String::as_str);
        Self {
            field: Field::new(draft),
            focus: Focus::Field,
            plenary: false,
            editing: None,
            marked: Vec::new(),
            asks: super::harvest_form::begins(session),
        }
    }
}

/// The tabs of the harvest where a session is; none elsewhere.
pub fn tabs(session: &Session) -> Vec<HarvestTab> {
    match session.item() {
        Some(item) if matches!(item.kind, ItemKind::Harvest(_)) => {
            session.harvest_tabs(item, &session.names(), session.wall.language)
        }
        _ => Vec::new(),
    }
}

/// The tabs that a number names: groups of earlier rounds have none of their own.
pub fn numbered_tabs(session: &Session) -> Vec<HarvestTab> {
    let mut tabs = tabs(session);
    tabs.retain(|tab| tab.round.is_none());
    tabs
}

/// Which of the tabs shows.
pub fn current_tab(session: &Session, tabs: &[HarvestTab]) -> usize {
    let place = &session.place;
    let of_group = |tab: &HarvestTab| match &place.group {
        Some(group) => tab.group.as_ref() == Some(group),
        None => tab.group.is_none() && tab.question == place.question,
    };
    tabs.iter().position(of_group).unwrap_or(0)
}

/// What an answer that is kept now belongs to.
pub fn target(session: &Session) -> Target {
    let Some(item) = session.item() else {
        return Target::default();
    };
    let tabs = tabs(session);
    match tabs.get(current_tab(session, &tabs)) {
        Some(tab) => Target {
            item: session.harvested(item).to_owned(),
            round: tab.group.as_ref().map(|_| tab.round.unwrap_or_else(|| rounds_of(session, item))),
            group: tab.group.clone(),
            question: tab.question.clone(),
        },
        None => Target { item: item.id.clone(), ..Target::default() },
    }
}

/// The round that a harvest comes after.
fn rounds_of(session: &Session, harvest: &Item) -> u32 {
    session.breakout_of(harvest).map_or(1, |(_, breakout)| breakout.rounds())
}

/// The answers that show, in order.
pub fn answers<'a>(session: &'a Session, target: &Target) -> Vec<&'a Answer> {
    session.answers_to(&target.item, target.group.as_deref(), target.question.as_deref()).collect()
}

/// The key of the draft where a session is.
pub fn draft_key(session: &Session) -> String {
    let item = &session.place.item;
    let tabs = tabs(session);
    match tabs.get(current_tab(session, &tabs)) {
        Some(HarvestTab { group: Some(group), .. }) => format!("{item}/{group}"),
        Some(HarvestTab { question: Some(question), .. }) => format!("{item}/{question}"),
        Some(_) => format!("{item}/plenary"),
        None => item.clone(),
    }
}

/// The key of the draft of changed words.
pub fn edit_key(session: &Session, answer: &str) -> String {
    format!("{}/edit/{answer}", draft_key(session))
}
