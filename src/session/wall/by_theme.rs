//! Answers by theme, and the one that is put under a theme now.

use serde::{Deserialize, Serialize};

use crate::session::{Answer, Session, Theme};
use crate::workshop::{Item, ItemKind, Lang, Text, Variables};

/// Answers by theme.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ThemesPage {
    /// What stands above it.
    pub title: String,
    /// What to do.
    pub text: Option<String>,
    /// The answer that is put under a theme now; none while they all show by theme.
    pub current: Option<Voice>,
    /// Which of those without a theme that is, from 0.
    pub at: usize,
    /// The themes with what is under them.
    pub themes: Vec<ThemeBlock>,
    /// Answers without a theme.
    pub rest: Vec<Voice>,
    /// How many answers there are that the room may not see yet.
    pub held: usize,
}

/// A theme with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ThemeBlock {
    /// What it is called and how it looks.
    pub theme: ThemeWord,
    /// What its answers come down to, in the facilitator's words.
    pub text: Option<String>,
    /// Its answers.
    pub answers: Vec<Voice>,
}

/// A theme, as it stands beside an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ThemeWord {
    /// Names it in the record.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The colour of its swatch.
    pub colour: Option<String>,
}

/// An answer, and who said it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Voice {
    /// Names it in the record.
    pub id: String,
    /// The words.
    pub text: String,
    /// The number of the group; none for the plenary.
    pub group: Option<u32>,
    /// Whether it has to be asked again what was meant.
    pub unclear: bool,
    /// Whether others than the group added it.
    pub plenary: bool,
}

impl From<&Theme> for ThemeWord {
    fn from(theme: &Theme) -> Self {
        Self { id: theme.id.clone(), name: theme.name.clone(), colour: theme.colour.clone() }
    }
}

impl Session {
    /// Whether answers show by theme where the workshop is.
    pub fn is_by_theme(&self) -> bool {
        self.item().is_some_and(|item| match &item.kind {
            ItemKind::Themes(_) => true,
            _ => self.place.by_theme && self.gathered(item).is_some(),
        })
    }

    /// The page of an item's answers by theme.
    pub(super) fn by_theme(&self, item: &Item, names: &Variables, lang: Lang) -> ThemesPage {
        let say = |text: &Text| names.fill(text, lang);
        let (shown, held): (Vec<_>, Vec<_>) =
            self.gathered_answers(item).partition(|answer| self.may_show(answer));
        let under = |theme: Option<&Theme>| -> Vec<Voice> {
            let id = theme.map(|theme| theme.id.as_str());
            let of_theme =
                shown.iter().filter(|answer| self.theme_of(answer).map(|theme| theme.id.as_str()) == id);
            of_theme.map(|answer| self.voice(answer)).collect()
        };
        let block = |theme: &Theme| ThemeBlock {
            theme: theme.into(),
            text: theme.text.clone(),
            answers: under(Some(theme)),
        };
        let rest = under(None);
        let at = rest.iter().position(|voice| self.place.answer.as_ref() == Some(&voice.id)).unwrap_or(0);
        let (text, sorts) = match &item.kind {
            ItemKind::Themes(themes) => (themes.text.as_ref().map(say), !self.place.by_theme),
            _ => (None, false),
        };
        ThemesPage {
            title: self.headline(item, lang),
            text,
            current: rest.get(at).filter(|_| sorts).cloned(),
            at,
            themes: self.themes.iter().map(block).collect(),
            rest,
            held: held.len(),
        }
    }

    fn voice(&self, answer: &Answer) -> Voice {
        let group = answer.group.as_ref().and_then(|id| {
            let mut groups = self.groupings.iter().flat_map(|grouping| &grouping.groups);
            groups.find(|group| group.id == *id).map(|group| group.number)
        });
        Voice {
            id: answer.id.clone(),
            text: answer.text.clone(),
            group,
            unclear: answer.unclear,
            plenary: answer.plenary,
        }
    }
}

impl ThemesPage {
    /// All answers that show, in the order in which they stand.
    pub fn voices(&self) -> impl Iterator<Item = &Voice> {
        self.themes.iter().flat_map(|block| &block.answers).chain(&self.rest)
    }
}
