//! Going to what was found.

use super::{Walk, entrance};
use crate::app::model::Now;
use crate::app::page::Page;
use crate::app::page::capture::{self, Focus};
use crate::app::page::form::Hands;
use crate::app::page::theming::Row;
use crate::session::find::What;
use crate::session::{Answer, Place, Session};
use crate::workshop::{Item, ItemKind};

impl Walk {
    /// Goes to where something was said or stands, and marks it there; false where no page shows it.
    pub fn go_to_found(&mut self, what: &What, now: Now) -> bool {
        let Some(place) = place_of(&self.session, what) else { return false };
        self.go(place, now);
        match (what, &mut self.page) {
            (What::Answer(id), Page::Capture(capture)) => {
                let target = capture::target(&self.session);
                let rows = capture::answers(&self.session, &target);
                if let Some(row) = rows.iter().position(|answer| answer.id == *id) {
                    capture.editing = None;
                    capture.focus = Focus::Row(row);
                }
            }
            (What::Parked(id), Page::Parking { cursor }) => {
                let lot = &self.session.parking_lot;
                *cursor = lot.iter().position(|parked| parked.id == *id).unwrap_or(*cursor);
            }
            (What::Action(id), Page::Actions(form)) => {
                let row = self.session.actions.iter().position(|action| action.id == *id);
                form.hands = row.map_or(form.hands, Hands::Row);
            }
            (What::Action(id), Page::Capture(_)) => {
                let action = self.session.actions.iter().find(|action| action.id == *id);
                if let Some(from) = action.and_then(|action| action.from.clone()) {
                    return self.go_to_found(&What::Answer(from), now);
                }
            }
            (What::Commitment(id), Page::Commitments(form)) => {
                let row = self.session.commitments.iter().position(|made| made.id == *id);
                form.hands = row.map_or(form.hands, Hands::Row);
            }
            (What::Theme(id), Page::Themes(theming)) => theming.cursor = Some(Row::Theme(id.clone())),
            // The line is part of the place; the fingers are in it.
            (What::Result { .. }, Page::Result(form)) => form.hands = Hands::Blank,
            _ => {}
        }
        true
    }
}

/// Where something is.
fn place_of(session: &Session, what: &What) -> Option<Place> {
    match what {
        What::Answer(id) => {
            let answer = session.answers.iter().find(|answer| answer.id == *id)?;
            place_of_answer(session, answer)
        }
        What::Action(id) => kind(session, |kind| matches!(kind, ItemKind::Actions(_))).or_else(|| {
            // Without a page of their own, actions are where they were agreed.
            let action = session.actions.iter().find(|action| action.id == *id)?;
            let from = action.from.as_ref()?;
            place_of_answer(session, session.answers.iter().find(|answer| answer.id == *from)?)
        }),
        What::Parked(_) => kind(session, |kind| matches!(kind, ItemKind::Parking(_))),
        What::Commitment(_) => kind(session, |kind| matches!(kind, ItemKind::Commitments(_))),
        // All themes show, also where answers are given theirs one by one.
        What::Theme(_) => kind(session, |kind| matches!(kind, ItemKind::Themes(_)))
            .map(|place| Place { by_theme: true, ..place }),
        What::Result { item: Some(item), line } => {
            of_item(session, item).map(|place| Place { shown: line_of(session, item, line), ..place })
        }
        What::Factor(item) | What::Note(item) | What::Script(item) => of_item(session, item),
        What::Result { item: None, .. } | What::Pattern(_) => None,
    }
}

/// Which line of the end result it is, in the form of an item.
fn line_of(session: &Session, item: &str, line: &str) -> Option<u32> {
    let ItemKind::Result(form) = &session.workshop.item(item)?.kind else { return None };
    form.lines.iter().position(|known| known.id == line).map(|at| at as u32)
}

/// The tab of the harvest that shows an answer, else the item that asked for it.
fn place_of_answer(session: &Session, answer: &Answer) -> Option<Place> {
    let harvest =
        |item: &&Item| matches!(item.kind, ItemKind::Harvest(_)) && session.harvested(item) == answer.item;
    let shows = |(step, item): (&crate::workshop::Step, &Item)| {
        let tabs = session.harvest_tabs(item, &session.names(), session.wall.language);
        let tab = tabs.iter().find(|tab| match &answer.group {
            Some(group) => tab.group.as_ref() == Some(group),
            None => tab.group.is_none() && tab.question == answer.question,
        })?;
        let question = answer.question.clone().filter(|_| tab.group.is_none());
        Some(Place { group: tab.group.clone(), question, ..Place::of(&step.id, &item.id) })
    };
    let pages = session.pages();
    let on_tab = pages.iter().filter(|(_, item)| harvest(item)).find_map(|(step, item)| shows((step, item)));
    on_tab.or_else(|| of_item(session, &answer.item))
}

/// Where one comes in at an item that is run.
fn of_item(session: &Session, id: &str) -> Option<Place> {
    let pages = session.pages();
    let (step, item) = pages.iter().find(|(_, item)| item.id == id)?;
    Some(entrance(session, &step.id, item))
}

/// Where one comes in at the first item of a kind.
fn kind(session: &Session, wanted: impl Fn(&ItemKind) -> bool) -> Option<Place> {
    let pages = session.pages();
    let (step, item) = pages.iter().find(|(_, item)| wanted(&item.kind))?;
    Some(entrance(session, &step.id, item))
}
