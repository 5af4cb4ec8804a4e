//! What floats above answers while they are put together: a theme for them, and what becomes of a theme.

use super::Overlay;
use crate::app::act::{THEME, edit};
use crate::app::action::Action;
use crate::app::field::{Edit, Field};
use crate::app::model::Model;
use crate::app::walk::Walk;
use crate::session::{COLOURS, Session, Theme};

/// A theme for answers.
#[derive(Debug)]
pub struct Giving {
    /// The answers, by id.
    pub answers: Vec<String>,
    /// The name of a theme, as far as it is typed.
    pub field: Field,
    /// Which of what is offered is marked.
    pub cursor: usize,
}

/// What is offered to answers that get a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offered {
    /// This theme, by id.
    Theme(String),
    /// A new one of that name.
    New(String),
    /// None.
    Nothing,
}

/// A text of a theme that is asked for.
#[derive(Debug)]
pub struct Asked {
    /// The theme, by id; none where it is to be made.
    pub theme: Option<String>,
    /// Whether its name is asked, rather than what its answers come down to.
    pub name: bool,
    /// What is typed.
    pub field: Field,
}

/// Something that is chosen for a theme from a list.
#[derive(Debug)]
pub struct Choosing {
    /// The theme, by id.
    pub theme: String,
    /// Which of the list is marked.
    pub cursor: usize,
}

impl Giving {
    /// The themes, of which the one that was given last is marked; none where there is no answer to give one to.
    pub fn of(walk: &Walk) -> Option<Self> {
        let answers = walk.answers_for_theme();
        let session = &walk.session;
        let last = session.last_theme().map(|theme| theme.id.clone());
        let at = session.themes.iter().position(|theme| Some(&theme.id) == last.as_ref());
        let field = Field::single_line(walk.drafted(THEME));
        (!answers.is_empty()).then(|| Self { answers, field, cursor: at.unwrap_or(0) })
    }

    /// What is offered: all themes, and none where there is one to take away; while a name is typed, the themes that
    /// begin so, a new one of that name, and those that have it further on.
    pub fn offered(&self, session: &Session) -> Vec<Offered> {
        let typed = self.field.text().trim();
        let theme = |theme: &Theme| Offered::Theme(theme.id.clone());
        if typed.is_empty() {
            let given = session.answers.iter().filter(|answer| self.answers.contains(&answer.id));
            let some = given.into_iter().any(|answer| answer.theme.is_some());
            return session.themes.iter().map(theme).chain(some.then_some(Offered::Nothing)).collect();
        }
        let wanted = typed.to_lowercase();
        let place = |theme: &&Theme| theme.name.to_lowercase().find(&wanted);
        let begins = session.themes.iter().filter(|theme| place(theme) == Some(0));
        let has = session.themes.iter().filter(|theme| place(theme).is_some_and(|at| at > 0));
        let new = session.theme_named(typed).is_none().then(|| Offered::New(typed.to_owned()));
        let mut all: Vec<_> = begins.map(theme).collect();
        // The whole name goes before longer ones that begin so.
        if let Some(exact) = session.theme_named(typed) {
            all.sort_by_key(|offered| *offered != theme(exact));
        }
        all.into_iter().chain(new).chain(has.map(theme)).collect()
    }

    /// Whether a digit chooses: nothing is typed, and there is a theme of that number, or one to take away.
    fn numbered(&self, digit: u32, session: &Session) -> Option<Offered> {
        if !self.field.text().is_empty() {
            return None;
        }
        match digit.checked_sub(1) {
            Some(at) => session.themes.get(at as usize).map(|theme| Offered::Theme(theme.id.clone())),
            None => self.offered(session).into_iter().find(|offered| *offered == Offered::Nothing),
        }
    }
}

impl Asked {
    /// The name of a theme; of a new one where none is given.
    pub fn name_of(theme: Option<&Theme>, walk: &Walk) -> Self {
        Self::new(theme.map(|theme| theme.id.clone()), true, theme.map_or("", |theme| &theme.name), walk)
    }

    /// What the answers of a theme come down to.
    pub fn words_of(theme: &Theme, walk: &Walk) -> Self {
        Self::new(Some(theme.id.clone()), false, theme.text.as_deref().unwrap_or_default(), walk)
    }

    fn new(theme: Option<String>, name: bool, stands: &str, walk: &Walk) -> Self {
        let mut asked = Self { theme, name, field: Field::default() };
        // What was half typed goes on from there.
        let drafted = walk.drafted(&asked.draft_key());
        let text = if drafted.is_empty() { stands } else { drafted };
        asked.field = if name { Field::single_line(text) } else { Field::new(text) };
        asked
    }

    /// The key of its draft.
    pub fn draft_key(&self) -> String {
        match (&self.theme, self.name) {
            (None, _) => format!("{THEME}/new"),
            (Some(id), true) => format!("{THEME}/{id}/name"),
            (Some(id), false) => format!("{THEME}/{id}/words"),
        }
    }
}

impl Choosing {
    /// A colour for a theme; the one that it has is marked.
    pub fn colour(theme: &Theme) -> Self {
        let has = COLOURS.iter().position(|colour| theme.colour.as_deref() == Some(*colour));
        Self { theme: theme.id.clone(), cursor: has.unwrap_or(0) }
    }

    /// Another theme for a theme.
    pub fn other(theme: &Theme) -> Self {
        Self { theme: theme.id.clone(), cursor: 0 }
    }

    /// The themes that a theme can be put together with.
    pub fn others<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = &'a Theme> {
        session.themes.iter().filter(|theme| theme.id != self.theme)
    }
}

/// Does an act in one of these.
pub(super) fn act(model: &mut Model, action: &Action) {
    let Some(walk) = model.walk() else { return };
    let session = std::sync::Arc::clone(&walk.session);
    let Some(top) = model.overlays.last_mut() else { return };
    match top {
        Overlay::GiveTheme(giving) => {
            let offered = giving.offered(&session);
            match action {
                Action::Up => giving.cursor = giving.cursor.saturating_sub(1),
                Action::Down => giving.cursor = (giving.cursor + 1).min(offered.len().saturating_sub(1)),
                Action::Digit(digit) => match giving.numbered(u32::from(*digit), &session) {
                    Some(chosen) => give(model, &chosen),
                    // A name may begin with a digit.
                    None => type_digit(model, *digit),
                },
                Action::Accept => match offered.get(giving.cursor) {
                    Some(chosen) => give(model, &chosen.clone()),
                    None => drop(model.overlays.pop()),
                },
                _ => {}
            }
        }
        Overlay::ThemeText(_) if *action == Action::Accept => accept_text(model),
        Overlay::ThemeColour(choosing) => {
            // After the last colour comes none.
            if let Some(at) = chosen(choosing, action, COLOURS.len() + 1) {
                colour(model, COLOURS.get(at).copied());
            }
        }
        Overlay::MergeTheme(choosing) => {
            let others: Vec<_> = choosing.others(&session).map(|theme| theme.id.clone()).collect();
            if let Some(to) = chosen(choosing, action, others.len()).and_then(|at| others.get(at)) {
                merge(model, to);
            }
        }
        _ => {}
    }
}

/// Who types looks for what begins so: the first that is offered is marked.
pub(super) fn after_typing(model: &mut Model) {
    if let Some(Overlay::GiveTheme(giving)) = model.overlays.last_mut() {
        giving.cursor = 0;
    }
}

fn type_digit(model: &mut Model, digit: u8) {
    edit(model, Edit::Insert(char::from(b'0' + digit.min(9))));
    after_typing(model);
}

/// Moves the mark in a list of so many, or answers which is chosen: by Enter, or by its number.
fn chosen(choosing: &mut Choosing, action: &Action, of: usize) -> Option<usize> {
    match action {
        Action::Up => choosing.cursor = choosing.cursor.saturating_sub(1),
        Action::Down => choosing.cursor = (choosing.cursor + 1).min(of.saturating_sub(1)),
        Action::Accept => return Some(choosing.cursor),
        // The tenth is 0, as on a keyboard.
        Action::Digit(digit) => return Some((usize::from(*digit) + 9) % 10).filter(|at| *at < of),
        _ => {}
    }
    None
}

fn give(model: &mut Model, chosen: &Offered) {
    let now = model.now;
    let Some(Overlay::GiveTheme(giving)) = model.overlays.pop() else { return };
    let Some(walk) = model.walk_mut() else { return };
    walk.draft(THEME, "", now);
    match chosen {
        Offered::Theme(id) => walk.give_theme(&giving.answers, Some(id), now),
        Offered::New(name) => walk.give_new_theme(&giving.answers, name, now),
        Offered::Nothing => walk.give_theme(&giving.answers, None, now),
    }
}

/// Enter in a field. A name that is taken stays, with a word; one that is emptied stays as it was.
fn accept_text(model: &mut Model) {
    let now = model.now;
    let Some(Overlay::ThemeText(asked)) = model.overlays.pop() else { return };
    let Some(walk) = model.walk_mut() else { return };
    let text = asked.field.text().trim().to_owned();
    let told = match (&asked.theme, asked.name) {
        (_, true) if text.is_empty() => None,
        (theme, true) => walk.name_theme(theme.as_deref(), &text, now),
        (Some(theme), false) => {
            walk.word_theme(theme, &text, now);
            None
        }
        (None, false) => None,
    };
    match told {
        Some(told) => {
            model.overlays.push(Overlay::ThemeText(asked));
            model.tell(told);
        }
        None => walk.draft(&asked.draft_key(), "", now),
    }
}

fn colour(model: &mut Model, colour: Option<&str>) {
    let now = model.now;
    if let Some(Overlay::ThemeColour(choosing)) = model.overlays.pop()
        && let Some(walk) = model.walk_mut()
    {
        walk.colour_theme(&choosing.theme, colour, now);
    }
}

fn merge(model: &mut Model, to: &str) {
    let now = model.now;
    if let Some(Overlay::MergeTheme(choosing)) = model.overlays.pop()
        && let Some(walk) = model.walk_mut()
    {
        walk.merge_themes(&choosing.theme, to, now);
    }
}
