//! What was said, found while it is typed: a page of its own.

use super::Overlay;
use super::patterns::Patterns;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::{Model, Told};
use crate::session::Session;
use crate::session::find::{Entry, Index, What};
use crate::workshop::Lang;

/// The rows that a page key moves.
const PAGE: usize = 8;

/// A search.
#[derive(Debug, Clone, Default)]
pub struct Finding {
    /// What is looked for.
    pub field: Field,
    /// Which of those found is marked.
    pub cursor: usize,
    /// All that can be found, as it was when the search opened: nothing is said while it is open.
    pub index: Index,
    /// Where in the index the things are that were found, the best first.
    pub found: Vec<usize>,
}

impl Finding {
    /// A search through a session, with its script in a language.
    pub fn of(session: &Session, lang: Lang) -> Self {
        Self { field: Field::single_line(""), index: Index::of(session, lang), ..Self::default() }
    }

    /// Looks for what is typed now.
    pub(in crate::app) fn look(&mut self) {
        self.found = self.index.find(self.field.text());
        self.cursor = 0;
    }

    /// What is marked.
    pub fn marked(&self) -> Option<&Entry> {
        self.found.get(self.cursor).and_then(|at| self.index.entry(*at))
    }
}

/// Opens the search.
pub(in crate::app) fn open(model: &mut Model) {
    let lang = model.lang;
    if let Some(finding) = model.walk().map(|walk| Finding::of(&walk.session, lang)) {
        model.overlays.push(Overlay::Find(Box::new(finding)));
    }
}

/// Moves through what was found, or goes there.
pub(super) fn act(model: &mut Model, action: &Action) {
    let now = model.now;
    let Some(Overlay::Find(finding)) = model.overlays.last_mut() else { return };
    let last = finding.found.len().saturating_sub(1);
    match action {
        Action::Down => finding.cursor = (finding.cursor + 1).min(last),
        Action::Up => finding.cursor = finding.cursor.saturating_sub(1),
        Action::Next => finding.cursor = (finding.cursor + PAGE).min(last),
        Action::Previous => finding.cursor = finding.cursor.saturating_sub(PAGE),
        Action::Help => model.overlays.push(Overlay::Help { scroll: 0 }),
        Action::Text(edit) => {
            let before = finding.field.text().to_owned();
            finding.field.apply(edit.clone(), now.mono_ms);
            if finding.field.text() != before {
                finding.look();
            }
        }
        Action::Accept => {
            let Some(what) = finding.marked().map(|entry| entry.what.clone()) else { return };
            if let What::Pattern(at) = what {
                show_pattern(model, at);
            } else if model.walk_mut().is_some_and(|walk| walk.go_to_found(&what, now)) {
                model.overlays.clear();
            } else {
                model.tell(Told::FoundNowhere);
            }
        }
        _ => {}
    }
}

/// Shows what struck the facilitator, with that line marked.
fn show_pattern(model: &mut Model, at: usize) {
    let Some(patterns) = model.walk().map(Patterns::of) else { return };
    model.overlays.clear();
    model.overlays.push(Overlay::Patterns(Patterns { cursor: Some(at), ..patterns }));
}
