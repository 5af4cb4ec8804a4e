//! How long each part took in earlier sessions of the script, beside its plan; taken over only when it is asked for.

use std::sync::Arc;

use super::Overlay;
use crate::app::action::Action;
use crate::app::field::Edit;
use crate::app::message::Effect;
use crate::app::model::{Model, Now, Told};
use crate::app::walk::Walk;
use crate::session::learned::{self, Learned, Part, Planned, Row};
use crate::session::{Label, Session};
use crate::workshop::{ItemKind, Lang};

/// The rows that a page key moves.
const PAGE: usize = 10;

/// Durations of earlier sessions.
#[derive(Debug)]
pub struct Durations {
    /// What was learned; none while the earlier sessions are read. In words why not, when they cannot be.
    pub learned: Option<Result<Box<Learned>, String>>,
    /// Which row is marked.
    pub cursor: usize,
    /// The plan as it was when the page was opened.
    pub before: Vec<Planned>,
}

impl Durations {
    /// For a session, before anything is known.
    pub fn of(session: &Session) -> Self {
        Self { learned: None, cursor: 0, before: learned::planned(session) }
    }

    /// The rows, once something was learned.
    pub fn rows(&self, session: &Session) -> Vec<Row> {
        match &self.learned {
            Some(Ok(learned)) if learned.sessions > 0 => learned::rows(session, learned),
            Some(_) | None => Vec::new(),
        }
    }

    /// What a part was planned to take, in seconds, where it was taken over since the page was opened; the outer none
    /// where it was not.
    pub fn taken_from(&self, row: &Row) -> Option<Option<u32>> {
        let before = self.before.iter().find(|before| before.part == row.plan.part)?.seconds;
        (row.proposed() == row.plan.seconds && before != row.plan.seconds).then_some(before)
    }
}

/// Opens the page, and has the earlier sessions read.
pub(in crate::app) fn open(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(walk) = model.walk() else { return };
    let durations = Durations::of(&walk.session);
    effects.push(Effect::Learn(Arc::clone(&walk.session)));
    model.overlays.push(Overlay::Durations(Box::new(durations)));
}

/// What was learned has come; kept if the page is still open.
pub(in crate::app) fn learned(model: &mut Model, result: Result<Box<Learned>, String>) {
    let session = model.walk().map(|walk| walk.session.id.clone());
    let is_other = |learned: &Learned| Some(&learned.session) != session.as_ref();
    if result.as_ref().is_ok_and(|learned| is_other(learned)) {
        return;
    }
    let place = model.walk().map(|walk| Arc::clone(&walk.session));
    let open = model.overlays.iter_mut().find_map(|overlay| match overlay {
        Overlay::Durations(durations) => Some(durations),
        _ => None,
    });
    if let (Some(durations), Some(session)) = (open, place) {
        durations.learned = Some(result);
        let rows = durations.rows(&session);
        let here = rows.iter().position(|row| row.plan.part.item == session.place.item);
        durations.cursor = here.unwrap_or(0);
    }
}

/// Marks a row, takes over what is marked or all of it, or takes that back.
pub(super) fn act(model: &mut Model, action: &Action) {
    let (now, lang) = (model.now, model.lang);
    let rows = rows(model);
    let Some(Overlay::Durations(durations)) = model.overlays.last_mut() else { return };
    let last = rows.len().saturating_sub(1);
    let cursor = durations.cursor.min(last);
    durations.cursor = match action {
        Action::Up => cursor.saturating_sub(1),
        Action::Down => (cursor + 1).min(last),
        Action::Previous => cursor.saturating_sub(PAGE),
        Action::Next => (cursor + PAGE).min(last),
        _ => cursor,
    };
    let told = match (action, model.walk_mut()) {
        (Action::Accept, Some(walk)) => {
            if let Some(row) = rows.get(cursor).filter(|row| row.can_take()) {
                let label = Label::ItemChanged(name_of(&walk.session, &row.plan.part, lang));
                walk.take_durations(&[row], label, now);
            }
            None
        }
        (Action::TakeAll, Some(walk)) => {
            let takes = rows.iter().filter(|row| row.can_take()).count() as u32;
            walk.take_durations(&rows.iter().collect::<Vec<_>>(), Label::DurationsTaken(takes), now);
            None
        }
        (Action::Undo | Action::Text(Edit::Undo), Some(walk)) => {
            Some(walk.undo(now).map_or(Told::NothingToUndo, Told::Undone))
        }
        (Action::Redo | Action::Text(Edit::Redo), Some(walk)) => {
            Some(walk.redo(now).map_or(Told::NothingToRedo, Told::Redone))
        }
        (Action::Help, _) => {
            model.overlays.push(Overlay::Help { scroll: 0 });
            None
        }
        _ => None,
    };
    if let Some(told) = told {
        model.tell(told);
    }
}

/// The rows of the page, when it shows.
fn rows(model: &Model) -> Vec<Row> {
    let durations = model.overlays.iter().rev().find_map(|overlay| match overlay {
        Overlay::Durations(durations) => Some(durations),
        _ => None,
    });
    match (durations, model.walk()) {
        (Some(durations), Some(walk)) => durations.rows(&walk.session),
        _ => Vec::new(),
    }
}

/// Whether the row that is marked can be taken over, or any row when all are meant.
pub(in crate::app) fn can_take(model: &Model, all: bool) -> bool {
    let cursor = match model.overlays.last() {
        Some(Overlay::Durations(durations)) => durations.cursor,
        _ => 0,
    };
    let rows = rows(model);
    let marked = cursor.min(rows.len().saturating_sub(1));
    rows.iter().enumerate().any(|(at, row)| (all || at == marked) && row.can_take())
}

/// What a part is called.
pub fn name_of(session: &Session, part: &Part, lang: Lang) -> String {
    let Some(item) = session.workshop.item(&part.item) else { return part.item.clone() };
    match (&part.phase, &item.kind) {
        (None, _) => session.headline(item, lang),
        (Some(id), ItemKind::Breakout(breakout)) => {
            let phase = breakout.phases.iter().find(|phase| &phase.id == id);
            phase.map_or_else(|| id.clone(), |phase| session.names().fill(&phase.title, lang))
        }
        (Some(id), _) => id.clone(),
    }
}

impl Walk {
    /// Plans parts as they took earlier, as one act.
    fn take_durations(&mut self, rows: &[&Row], label: Label, now: Now) {
        if let Some(change) = learned::taken_over(&self.session, rows) {
            self.act(change, label, now);
        }
    }
}
