//! Answers by theme: which of them the fingers are on.

use crate::session::Session;
use crate::session::wall::{self, ThemesPage};

/// Answers by theme.
#[derive(Debug, Default)]
pub struct Theming {
    /// What the fingers are on while all show; the first where it is not there.
    pub cursor: Option<Row>,
    /// The answers that get their theme together, by id.
    pub marked: Vec<String>,
}

/// What the fingers can be on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A theme, by id.
    Theme(String),
    /// An answer, by id.
    Answer(String),
}

/// The page as it shows; none where answers do not show by theme.
pub fn page(session: &Session) -> Option<ThemesPage> {
    if !session.is_by_theme() {
        return None;
    }
    match session.page_here() {
        wall::Page::Themes(page) => Some(page),
        _ => None,
    }
}

/// What the fingers can be on, from the top: themes, each with its answers, then the answers without one.
pub fn rows(page: &ThemesPage) -> Vec<Row> {
    let themes = page.themes.iter().flat_map(|block| {
        let answers = block.answers.iter().map(|voice| Row::Answer(voice.id.clone()));
        std::iter::once(Row::Theme(block.theme.id.clone())).chain(answers)
    });
    themes.chain(page.rest.iter().map(|voice| Row::Answer(voice.id.clone()))).collect()
}

impl Theming {
    /// What the fingers are on: the answer that gets its theme now, else what is marked, else the first.
    pub fn focus(&self, page: &ThemesPage) -> Option<Row> {
        if let Some(current) = &page.current {
            return Some(Row::Answer(current.id.clone()));
        }
        let rows = rows(page);
        let marked = self.cursor.as_ref().filter(|cursor| rows.contains(cursor));
        marked.or(rows.first()).cloned()
    }
}

impl Row {
    /// The answer, if it is one.
    pub fn answer(&self) -> Option<&str> {
        match self {
            Self::Answer(id) => Some(id),
            Self::Theme(_) => None,
        }
    }

    /// The theme, if it is one.
    pub fn theme(&self) -> Option<&str> {
        match self {
            Self::Theme(id) => Some(id),
            Self::Answer(_) => None,
        }
    }
}
