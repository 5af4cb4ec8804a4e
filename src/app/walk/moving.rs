//! Moving through the workshop: on, back, to another step. Nothing is deleted by moving.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::session::{Change, ClockState, Place, Session};
use crate::workshop::{Answer, Breakout, Item, ItemKind, Point, Reveal};

impl Walk {
    /// Goes to a place.
    pub fn go(&mut self, place: Place, now: Now) {
        self.settle();
        self.change(Change::Enter(place), now);
        self.page = Page::of(&self.session);
        let on_last = self.session.item().is_some_and(|item| matches!(item.kind, ItemKind::Last(_)));
        if on_last && self.session.ended_at.is_none() {
            self.end_running(now);
            self.change(Change::End(Some(now.at)), now);
        }
    }

    /// On: the next point, phase or item.
    pub fn next(&mut self, now: Now) {
        if self.reveal(now) || self.next_phase(now) || self.next_round(now) {
            return;
        }
        if let Some(place) = self.neighbour(true) {
            self.close_clock(now);
            self.go(place, now);
        }
    }

    /// Whether the last page shows, and nothing comes after it.
    pub fn is_at_end(&self) -> bool {
        let on_last = self.session.item().is_some_and(|item| matches!(item.kind, ItemKind::Last(_)));
        on_last && self.neighbour(true).is_none()
    }

    /// Back: the phase or item before.
    pub fn previous(&mut self, now: Now) {
        if let Some(breakout) = breakout(&self.session)
            && let Some(phase) = &self.session.place.phase
        {
            let at = breakout.phases.iter().position(|known| known.id == *phase).unwrap_or(0);
            let before = at.checked_sub(1).map(|at| breakout.phases[at].id.clone());
            let place = Place { phase: before, ..self.session.place.clone() };
            return self.go(place, now);
        }
        if let Some(breakout) = breakout(&self.session)
            && self.session.round_here() > 1
        {
            let round = Some(self.session.round_here() - 1);
            let last = breakout.phases.last().map(|phase| phase.id.clone());
            let place = Place { phase: last, round, ..self.session.place.clone() };
            return self.go(place, now);
        }
        if let Some(place) = self.neighbour(false) {
            self.go(place, now);
        }
    }

    /// To the first question to the room from here on in this step, or the first in it.
    pub fn question(&mut self, now: Now) -> Option<Told> {
        let here = &self.session.place;
        let pages = self.session.pages();
        let asks = |item: &Item| matches!(item.kind, ItemKind::Ask(_));
        let in_step = || pages.iter().filter(|(step, _)| step.id == here.step).map(|(_, item)| item);
        let later = in_step().skip_while(|item| item.id != here.item).skip(1).find(|item| asks(item));
        let place =
            later.or_else(|| in_step().find(|item| asks(item))).map(|item| Place::of(&here.step, &item.id));
        match place {
            Some(place) => {
                self.go(place, now);
                None
            }
            None => Some(Told::NoQuestion),
        }
    }

    /// Shows the next point where points come one by one; false when there is none to show.
    fn reveal(&mut self, now: Now) -> bool {
        let points = match self.session.item().map(|item| &item.kind) {
            Some(ItemKind::Talk(talk)) if talk.reveal == Reveal::One => {
                let names = self.session.names();
                let there = |point: &&Point| point.needs.iter().all(|name| names.has(name));
                talk.points.iter().filter(there).count()
            }
            _ => return false,
        };
        let shown = self.session.place.shown.unwrap_or(0);
        if shown as usize >= points {
            return false;
        }
        self.change(Change::Enter(Place { shown: Some(shown + 1), ..self.session.place.clone() }), now);
        true
    }

    /// To the next phase; its clock starts when the one before it was on. False when there is none.
    pub(in crate::app) fn next_phase(&mut self, now: Now) -> bool {
        let Some(breakout) = breakout(&self.session) else {
            return false;
        };
        let here = self.session.place.phase.clone();
        let at = here.as_ref().and_then(|here| breakout.phases.iter().position(|known| known.id == *here));
        let Some(next) = breakout.phases.get(at.map_or(0, |at| at + 1)) else {
            return false;
        };
        let next = next.id.clone();
        let place = Place { phase: Some(next.clone()), ..self.session.place.clone() };
        let item = place.item.clone();
        let flows = here.is_some_and(|here| {
            let round = self.session.round_of(&item, Some(&here));
            round.is_some_and(|(_, round)| matches!(round.state(now.at), ClockState::Running(_)))
        });
        self.go(place, now);
        // One that was come to before by mistake has its time still.
        if flows && self.session.round_of(&item, Some(&next)).is_none_or(|(_, round)| round.time_was_left()) {
            self.start_clock(now);
        }
        true
    }

    /// To the next round of a breakout, where people see who goes where before its first phase. False when there is
    /// none.
    fn next_round(&mut self, now: Now) -> bool {
        let round = self.session.round_here();
        if breakout(&self.session).is_none_or(|breakout| round >= breakout.rounds()) {
            return false;
        }
        self.close_clock(now);
        let place = Place { phase: None, round: Some(round + 1), ..self.session.place.clone() };
        self.go(place, now);
        true
    }

    /// The first page of the next item, or the last one of the item before.
    fn neighbour(&self, forward: bool) -> Option<Place> {
        let pages = self.session.pages();
        let here = pages.iter().position(|(_, item)| item.id == self.session.place.item);
        let to = match (here, forward) {
            (None, true) => 0,
            (None, false) => return None,
            (Some(here), true) => here + 1,
            (Some(0), false) => return Some(Place::setup()),
            (Some(here), false) => here - 1,
        };
        let (step, item) = pages.get(to)?;
        let mut place = entrance(&self.session, &step.id, item);
        if !forward {
            place.phase = match &item.kind {
                ItemKind::Breakout(breakout) => breakout.phases.last().map(|phase| phase.id.clone()),
                _ => None,
            };
            place.round = match &item.kind {
                ItemKind::Breakout(breakout) => Some(breakout.rounds()).filter(|rounds| *rounds > 1),
                _ => None,
            };
            place.shown = match &item.kind {
                ItemKind::Talk(talk) if talk.reveal == Reveal::One => Some(talk.points.len() as u32),
                _ => place.shown,
            };
        }
        Some(place)
    }
}

/// Where one comes in at an item: the first group of a harvest, else its first page.
pub fn entrance(session: &Session, step: &str, item: &Item) -> Place {
    let mut place = Place::of(step, &item.id);
    if matches!(item.kind, ItemKind::Harvest(_)) {
        let tabs = session.harvest_tabs(item, &session.names(), session.wall.language);
        if let Some(first) = tabs.into_iter().next() {
            place.question = first.question.filter(|_| first.group.is_none());
            place.group = first.group;
        }
    }
    place
}

/// The breakout where a session is.
pub fn breakout(session: &Session) -> Option<&Breakout> {
    match &session.item()?.kind {
        ItemKind::Breakout(breakout) => Some(breakout),
        _ => None,
    }
}

/// Whether the step where a session is asks the room something.
pub fn has_question(session: &Session) -> bool {
    let is_ask = |item: &Item| match &item.kind {
        ItemKind::Ask(ask) => {
            matches!(ask.answer, Answer::Free | Answer::Scale | Answer::Count | Answer::Choice)
        }
        _ => false,
    };
    let here = &session.place;
    session.pages().iter().any(|(step, item)| step.id == here.step && item.id != here.item && is_ask(item))
}
