//! Putting answers together: giving them a theme, what becomes of themes, and what is picked for the report.

use super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::capture::{self, Capture, Focus};
use crate::app::page::theming::{self, Row};
use crate::session::{Change, Label, Place, Theme};

impl Walk {
    pub(in crate::app) fn act_on_theming(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Digit(digit) => return self.give_numbered(*digit, now),
            Action::Up | Action::PreviousField => self.move_in_themes(false, now),
            Action::Down | Action::NextField => self.move_in_themes(true, now),
            Action::Accept | Action::Right => self.next(now),
            Action::Left => self.previous(now),
            Action::Delete => self.drop_theme(now),
            Action::MoveUp => self.shift_theme(true, now),
            Action::MoveDown => self.shift_theme(false, now),
            _ => {}
        }
        None
    }

    /// What the fingers are on where answers show by theme.
    pub fn theme_focus(&self) -> Option<Row> {
        let Page::Themes(theming) = &self.page else { return None };
        theming.focus(&theming::page(&self.session)?)
    }

    /// The theme that the fingers are on.
    pub fn focused_theme(&self) -> Option<&Theme> {
        self.session.theme(self.theme_focus()?.theme()?)
    }

    /// The answer that the fingers are on, by id; while a line is typed, the one that was kept last.
    pub fn focused_answer(&self) -> Option<String> {
        match &self.page {
            Page::Capture(Capture { editing: Some(id), .. }) => Some(id.clone()),
            Page::Capture(Capture { focus: Focus::Field, .. }) => {
                let target = capture::target(&self.session);
                capture::answers(&self.session, &target).last().map(|answer| answer.id.clone())
            }
            Page::Capture(_) => self.marked_answer().map(|answer| answer.id.clone()),
            Page::Themes(_) => self.theme_focus()?.answer().map(str::to_owned),
            _ => None,
        }
    }

    /// The answers that get a theme together: those that are marked, else the one that the fingers are on.
    pub fn answers_for_theme(&self) -> Vec<String> {
        let marked = match &self.page {
            Page::Capture(capture) => &capture.marked,
            Page::Themes(theming) => &theming.marked,
            _ => return Vec::new(),
        };
        let there: Vec<_> =
            marked.iter().filter(|id| self.session.answer_at(id).is_some()).cloned().collect();
        if there.is_empty() { self.focused_answer().into_iter().collect() } else { there }
    }

    /// Marks the answer, or no longer, and goes on to the next.
    pub fn mark_answer(&mut self, now: Now) {
        let Some(id) = self.focused_answer() else { return };
        let marked = match &mut self.page {
            Page::Capture(capture) => &mut capture.marked,
            Page::Themes(theming) => &mut theming.marked,
            _ => return,
        };
        match marked.iter().position(|known| *known == id) {
            Some(at) => drop(marked.remove(at)),
            None => marked.push(id),
        }
        match &self.page {
            Page::Themes(_) => self.move_in_themes(true, now),
            Page::Capture(Capture { focus: Focus::Row(row), .. }) => {
                // Past the last is the field, where letters are letters.
                let target = capture::target(&self.session);
                if row + 1 < capture::answers(&self.session, &target).len() {
                    self.move_in_answers(false, now);
                }
            }
            _ => {}
        }
    }

    /// Puts answers under a theme that is there, or takes them from theirs.
    pub fn give_theme(&mut self, answers: &[String], theme: Option<&str>, now: Now) {
        let name = theme.and_then(|id| self.session.theme(id)).map(|theme| theme.name.clone());
        let change = self.session.give_theme(answers, theme);
        self.give(answers, name, change, now);
    }

    /// Puts answers under a new theme.
    pub fn give_new_theme(&mut self, answers: &[String], name: &str, now: Now) {
        let theme = self.session.new_theme(name);
        let give = self.session.give_theme(answers, Some(&theme.id));
        let change = Change::Many(vec![self.session.put_theme(theme), give]);
        self.give(answers, Some(name.trim().to_owned()), change, now);
    }

    fn give(&mut self, answers: &[String], name: Option<String>, change: Change, now: Now) {
        let words = |id: &String| self.session.answers.iter().find(|answer| answer.id == *id);
        let label = match answers {
            [] => return,
            [one] => Label::ThemeSet(name, words(one).map(|answer| answer.text.clone()).unwrap_or_default()),
            many => Label::ThemeSetMany(name, many.len() as u32),
        };
        let next = self.row_after(answers);
        self.act(change, label, now);
        match &mut self.page {
            Page::Capture(capture) => capture.marked.clear(),
            Page::Themes(theming) => {
                theming.marked.clear();
                theming.cursor.clone_from(&next);
                // The answer that was before the room has its theme: the next one comes.
                if let Some(Row::Answer(id)) = next
                    && self.session.place.answer.is_some()
                {
                    self.show_answer(Some(id), now);
                }
            }
            _ => {}
        }
    }

    /// What the fingers go to when answers have got their theme: what stood below the one they are on.
    fn row_after(&self, answers: &[String]) -> Option<Row> {
        let page = theming::page(&self.session)?;
        let focus = self.theme_focus()?;
        let rows = match &page.current {
            Some(_) => page.rest.iter().map(|voice| Row::Answer(voice.id.clone())).collect(),
            None => theming::rows(&page),
        };
        let at = rows.iter().position(|row| *row == focus)?;
        let stays = |row: &&Row| row.answer().is_none_or(|id| !answers.iter().any(|given| given == id));
        let below = rows[at..].iter().find(stays);
        below.or_else(|| rows[..at].iter().rfind(stays)).cloned()
    }

    /// A digit: the theme of that number, or none.
    fn give_numbered(&mut self, digit: u8, now: Now) -> Option<Told> {
        let answers = self.answers_for_theme();
        if answers.is_empty() {
            return None;
        }
        let theme = match digit {
            0 => None,
            digit => match self.session.themes.get(usize::from(digit) - 1) {
                Some(theme) => Some(theme.id.clone()),
                None => return Some(Told::NoSuchTheme(u32::from(digit))),
            },
        };
        self.give_theme(&answers, theme.as_deref(), now);
        None
    }

    /// Down or up: to the next answer without a theme, or through all that shows.
    fn move_in_themes(&mut self, down: bool, now: Now) {
        let Some(page) = theming::page(&self.session) else { return };
        let step = |at: usize, of: usize| if down { (at + 1).min(of - 1) } else { at.saturating_sub(1) };
        if page.current.is_some() {
            let to = step(page.at, page.rest.len());
            return self.show_answer(page.rest.get(to).map(|voice| voice.id.clone()), now);
        }
        let focus = self.theme_focus();
        let rows = theming::rows(&page);
        let Some(at) = rows.iter().position(|row| Some(row) == focus.as_ref()) else { return };
        if let Page::Themes(theming) = &mut self.page {
            theming.cursor = rows.get(step(at, rows.len())).cloned();
        }
    }

    /// Brings an answer before the room, to be put under a theme.
    fn show_answer(&mut self, answer: Option<String>, now: Now) {
        self.change(Change::Enter(Place { answer, ..self.session.place.clone() }), now);
    }

    /// From answers by group to answers by theme, and back.
    pub fn turn_view(&mut self, now: Now) {
        let by_theme = !self.session.place.by_theme;
        let place = Place { by_theme, ..self.session.place.clone() };
        self.go(place, now);
    }

    /// Renames a theme, or makes a new one. A name that is taken is said.
    pub fn name_theme(&mut self, id: Option<&str>, name: &str, now: Now) -> Option<Told> {
        let name = name.trim();
        if self.session.theme_named(name).is_some_and(|known| Some(known.id.as_str()) != id) {
            return Some(Told::ThemeTaken(name.to_owned()));
        }
        match id.and_then(|id| self.session.theme(id)).cloned() {
            Some(theme) if theme.name == name => {}
            Some(theme) => {
                let label = Label::ThemeChanged(theme.name.clone());
                self.act(Change::SetTheme(Theme { name: name.to_owned(), ..theme }), label, now);
            }
            None => {
                let theme = self.session.new_theme(name);
                let id = theme.id.clone();
                let change = self.session.put_theme(theme);
                self.act(change, Label::ThemeMade(name.to_owned()), now);
                if let Page::Themes(theming) = &mut self.page {
                    theming.cursor = Some(Row::Theme(id));
                }
            }
        }
        None
    }

    /// Says what the answers of a theme come down to; nothing takes it away.
    pub fn word_theme(&mut self, id: &str, words: &str, now: Now) {
        let text = Some(words.trim().to_owned()).filter(|words| !words.is_empty());
        self.set_theme(id, |theme| Theme { text, ..theme }, now);
    }

    /// Gives a theme the colour of a swatch.
    pub fn colour_theme(&mut self, id: &str, colour: Option<&str>, now: Now) {
        self.set_theme(id, |theme| Theme { colour: colour.map(str::to_owned), ..theme }, now);
    }

    fn set_theme(&mut self, id: &str, set: impl FnOnce(Theme) -> Theme, now: Now) {
        let Some(old) = self.session.theme(id).cloned() else { return };
        let new = set(old.clone());
        if new != old {
            self.act(Change::SetTheme(new), Label::ThemeChanged(old.name), now);
        }
    }

    /// Puts a theme together with another; the fingers go along.
    pub fn merge_themes(&mut self, from: &str, to: &str, now: Now) {
        let name = |id: &str| self.session.theme(id).map(|theme| theme.name.clone()).unwrap_or_default();
        let label = Label::ThemesMerged(name(from), name(to));
        let Some(change) = self.session.merge_themes(from, to) else { return };
        self.act(change, label, now);
        if let Page::Themes(theming) = &mut self.page {
            theming.cursor = Some(Row::Theme(to.to_owned()));
        }
    }

    /// Drops the theme that the fingers are on; its answers have none then.
    fn drop_theme(&mut self, now: Now) {
        let Some(theme) = self.focused_theme().cloned() else { return };
        let at = self.session.themes.iter().position(|known| known.id == theme.id).unwrap_or(0);
        let change = self.session.drop_theme(&theme.id);
        self.act(change, Label::ThemeDropped(theme.name), now);
        let next = self.session.themes.get(at).or(self.session.themes.last());
        let next = next.map(|theme| Row::Theme(theme.id.clone()));
        if let Page::Themes(theming) = &mut self.page {
            theming.cursor = next;
        }
    }

    fn shift_theme(&mut self, up: bool, now: Now) {
        let Some(theme) = self.focused_theme() else { return };
        let (id, name) = (theme.id.clone(), theme.name.clone());
        let Some(at) = self.session.themes.iter().position(|known| known.id == id) else { return };
        let to = if up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(at) = to.filter(|to| *to < self.session.themes.len()) {
            self.act(Change::MoveTheme { id, at }, Label::ThemeChanged(name), now);
        }
    }

    /// Picks the answer for the report, or no longer; says how many are.
    pub fn pick_answer(&mut self, now: Now) -> Option<Told> {
        let id = self.focused_answer()?;
        let text = self.session.answers.iter().find(|answer| answer.id == id)?.text.clone();
        let label = if self.session.is_picked(&id) { Label::Unpicked(text) } else { Label::Picked(text) };
        let change = self.session.pick(&id);
        self.act(change, label, now);
        Some(Told::PickedFor(self.session.picked().len() as u32))
    }
}
