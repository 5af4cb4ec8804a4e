//! What struck the facilitator: a line to type, and the lines there are.

use super::Overlay;
use crate::app::action::Action;
use crate::app::field::{Edit, Field};
use crate::app::model::Model;
use crate::app::walk::Walk;

/// The key of the draft of a new line.
const PATTERNS: &str = "patterns";

/// What struck the facilitator.
#[derive(Debug)]
pub struct Patterns {
    /// The line that is typed.
    pub field: Field,
    /// The line that is marked; none while one is typed.
    pub cursor: Option<usize>,
    /// The line whose words are in the field: which, and what it says.
    pub editing: Option<(usize, String)>,
}

impl Patterns {
    /// The lines, with a new one in the field.
    pub fn of(walk: &Walk) -> Self {
        let field = Field::single_line(walk.drafted(PATTERNS));
        Self { field, cursor: None, editing: None }
    }

    /// The key of the draft of what is in the field.
    pub fn draft_key(&self) -> String {
        match &self.editing {
            Some((_, line)) => key_of(line),
            None => PATTERNS.to_owned(),
        }
    }
}

/// The key of the draft of other words for a line.
fn key_of(line: &str) -> String {
    format!("{PATTERNS}/{line}")
}

/// Adds the line that is typed, marks one of those there are, takes its words into the field, or drops it.
pub(super) fn act(model: &mut Model, action: &Action) {
    let now = model.now;
    let Some(Overlay::Patterns(patterns)) = model.overlays.last() else { return };
    let (text, marked) = (patterns.field.text().trim().to_owned(), patterns.cursor);
    let (editing, key) = (patterns.editing.clone(), patterns.draft_key());
    let Some(walk) = model.walk_mut() else { return };
    let lines = walk.session.patterns().len();
    let cursor = match (action, marked) {
        (Action::Up, Some(at)) => at.checked_sub(1),
        (Action::Up, None) => lines.checked_sub(1),
        (Action::Down, Some(at)) => Some(at + 1).filter(|at| *at < lines),
        (Action::Down, None) => (lines > 0).then_some(0),
        (Action::Delete, Some(at)) => {
            walk.drop_pattern(at, now);
            walk.session.patterns().len().checked_sub(1).map(|last| at.min(last))
        }
        (Action::Delete, None) => return crate::app::act::edit(model, Edit::Delete),
        (Action::Accept, Some(at)) => return change(model, at),
        (Action::Accept, None) if text.is_empty() && editing.is_none() => {
            model.overlays.pop();
            return;
        }
        (Action::Accept, None) => {
            walk.draft(&key, "", now);
            walk.write_pattern(editing.map(|(at, _)| at), &text, now);
            None
        }
        _ => return,
    };
    // What is typed from now on is a new line again.
    let fresh = (matches!(action, Action::Accept) || cursor.is_some()).then(|| Patterns::of(walk));
    let Some(Overlay::Patterns(patterns)) = model.overlays.last_mut() else { return };
    if let Some(fresh) = fresh {
        *patterns = fresh;
    }
    patterns.cursor = cursor;
}

/// Takes the words of a line into the field; what was half changed goes on from there.
fn change(model: &mut Model, at: usize) {
    let Some(walk) = model.walk() else { return };
    let Some(line) = walk.session.patterns().get(at).map(|line| (*line).to_owned()) else { return };
    let drafted = walk.drafted(&key_of(&line)).to_owned();
    let field = Field::single_line(if drafted.is_empty() { &line } else { &drafted });
    if let Some(Overlay::Patterns(patterns)) = model.overlays.last_mut() {
        *patterns = Patterns { field, cursor: None, editing: Some((at, line)) };
    }
}

/// Who types is in the line, not in the list.
pub(super) fn after_typing(model: &mut Model) {
    if let Some(Overlay::Patterns(patterns)) = model.overlays.last_mut() {
        patterns.cursor = None;
    }
}
