//! Agreeing actions: what, who and when, one after the other; from an answer with one key.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::closing::{self, DUE, FIRST_STEP, OWNER, WHAT, WITH, offers};
use crate::app::page::form::{Form, Hands};
use crate::roster::clean::clean_line;
use crate::session::{ActionPoint, Answer, Change, Due, Label, Session, Standing, is_everybody, owner};
use crate::workshop::ItemKind;

impl Walk {
    /// The action that is marked.
    pub fn marked_action(&self) -> Option<&ActionPoint> {
        match &self.page {
            Page::Actions(Form { hands: Hands::Row(row), .. }) => self.session.actions.get(*row),
            _ => None,
        }
    }

    /// The answer that is marked, of those that can be taken over as an action.
    pub fn marked_offer(&self) -> Option<&Answer> {
        match &self.page {
            Page::Actions(Form { hands: Hands::Offer(offer), .. }) => {
                offers(&self.session).get(*offer).copied()
            }
            _ => None,
        }
    }

    /// Enter in a blank of an action: the next one; from the date, or from the last, the action is kept. With nothing
    /// filled in, on to the next item.
    pub(super) fn accept_action(&mut self, now: Now) -> Option<Told> {
        let form = self.form()?;
        let here = form.blank()?.id.clone();
        if form.editing.is_none() && form.is_blank() {
            self.next(now);
            return None;
        }
        if here == OWNER && is_everybody(form.text(OWNER)) {
            return Some(Told::Everybody);
        }
        let asked = if here == DUE { None } else { form.neighbour(true) };
        match asked {
            Some(next) => {
                form.at = next;
                None
            }
            None => self.keep_action(now),
        }
    }

    fn keep_action(&mut self, now: Now) -> Option<Told> {
        let form = self.form()?;
        let Some(what) = form.filled(WHAT) else {
            form.go_to(WHAT);
            return Some(Told::WhatPlease);
        };
        if is_everybody(form.text(OWNER)) {
            form.go_to(OWNER);
            return Some(Told::Everybody);
        }
        let (editing, owner) = (form.editing.clone(), owner(form.text(OWNER)));
        let due = Due::read(form.text(DUE), now.at.date());
        let (with, first_step) = (form.filled(WITH), form.filled(FIRST_STEP));
        let told = Told::Agreed {
            no_owner: owner.is_none(),
            no_date: due.as_ref().is_none_or(|due| due.date().is_none()),
            over: over(&self.session, editing.is_none()),
        };
        self.drop_form_drafts(now);
        let known = editing.as_ref().and_then(|id| self.session.actions.iter().find(|known| known.id == *id));
        let old = known.cloned();
        let filled = ActionPoint {
            what: what.clone(),
            owner,
            with,
            first_step,
            due: due.map(|due| due.to_file()),
            ..old.clone().unwrap_or_default()
        };
        match old {
            Some(old) if old == filled => {}
            Some(_) => self.act(Change::SetAction(filled), Label::ActionChanged(what), now),
            None => {
                self.put_action(filled, now);
            }
        }
        let row = editing.and_then(|id| self.session.actions.iter().position(|action| action.id == id));
        self.fresh_form(row);
        let complete = matches!(told, Told::Agreed { no_owner: false, no_date: false, over: None });
        Some(told).filter(|_| !complete)
    }

    /// Puts an action at the end of the list; gives its id.
    fn put_action(&mut self, action: ActionPoint, now: Now) -> String {
        let (at, id) = (self.session.actions.len(), self.session.fresh_id('t', 0));
        let label = Label::ActionAgreed(action.what.clone());
        let action = ActionPoint { id: id.clone(), at: Some(now.at), ..action };
        self.act(Change::PutAction { at, action }, label, now);
        id
    }

    /// Makes an action of an answer; gives its id, or none when there is one already.
    fn agree_on(&mut self, id: &str, text: &str, now: Now) -> Option<String> {
        if self.session.actions.iter().any(|action| action.from.as_deref() == Some(id)) {
            return None;
        }
        let what = clean_line(text).trim().to_owned();
        Some(self.put_action(ActionPoint { what, from: Some(id.to_owned()), ..ActionPoint::default() }, now))
    }

    /// Makes an action of the answer that is marked in the harvest.
    pub(in crate::app) fn agree_on_answer(&mut self, now: Now) -> Option<Told> {
        let answer = self.marked_answer()?;
        let (id, text) = (answer.id.clone(), answer.text.clone());
        let made = self.agree_on(&id, &text, now);
        Some(made.map_or(Told::ActionThere, |_| Told::ActionMade))
    }

    /// Makes an action of the answer that is marked below the form, and asks who sees to it.
    pub(super) fn take_offer(&mut self, now: Now) -> Option<Told> {
        let answer = self.marked_offer()?;
        let (id, text) = (answer.id.clone(), answer.text.clone());
        let Some(id) = self.agree_on(&id, &text, now) else {
            return Some(Told::ActionThere);
        };
        let mut opened = closing::action(&self.session, Some(&id));
        opened.go_to(OWNER);
        if let Some(form) = self.form() {
            *form = opened;
        }
        None
    }

    /// Moves the marked action one place up or down.
    pub(super) fn shift_action(&mut self, up: bool, now: Now) {
        let Page::Actions(Form { hands: Hands::Row(row), .. }) = &self.page else { return };
        let row = *row;
        let to = if up { row.checked_sub(1) } else { Some(row + 1) };
        let Some(to) = to.filter(|to| *to < self.session.actions.len()) else { return };
        let Some(action) = self.session.actions.get(row).cloned() else { return };
        let label = Label::ActionChanged(action.what.clone());
        let take = Change::TakeAction { id: action.id.clone() };
        self.act(Change::Many(vec![take, Change::PutAction { at: to, action }]), label, now);
        if let Some(form) = self.form() {
            form.hands = Hands::Row(to);
        }
    }

    /// The marked action is further than it was; after dropped comes open again.
    pub(super) fn further(&mut self, now: Now) {
        let Some(action) = self.marked_action().cloned() else { return };
        let status = match action.status {
            Standing::Open => Standing::InProgress,
            Standing::InProgress => Standing::Done,
            Standing::Done => Standing::Dropped,
            Standing::Dropped => Standing::Open,
        };
        let (label, merge) = (Label::ActionChanged(action.what.clone()), format!("further/{}", action.id));
        self.act_merged(Change::SetAction(ActionPoint { status, ..action }), label, Some(merge), now);
    }
}

/// How many actions there are when one more is kept, and how many the script asks for, where that is fewer.
fn over(session: &Session, one_more: bool) -> Option<(usize, u32)> {
    let most = match &session.item()?.kind {
        ItemKind::Actions(actions) => actions.max?,
        _ => return None,
    };
    let count = session.actions.len() + usize::from(one_more);
    (one_more && count > most as usize).then_some((count, most))
}
