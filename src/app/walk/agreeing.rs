//! Agreeing actions: what, who and when, one after the other; from an answer with one key.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::closing::{self, DUE, FIRST_STEP, OWNER, WHAT, WITH, offers};
use crate::app::page::form::{Blank, Form, Hands};
use crate::roster::clean::clean_line;
use crate::session::capture::{Hint, typed_what};
use crate::session::{ActionPoint, Answer, Change, Due, Label, Session, Standing, owner};
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
        let said = (here == WHAT).then(|| self.page.form().map_or("", |form| form.text(WHAT)));
        let hints = said.map(|said| self.read_what(said, now.at.date()).hints).unwrap_or_default();
        let nobody = hints.iter().any(|hint| matches!(hint, Hint::Everybody(_)));
        let told = self.spread_what(now);
        if here == OWNER && self.session.is_everybody(self.page.form()?.text(OWNER)) {
            return Some(Told::Everybody);
        }
        let form = self.form()?;
        // What was said in the same line is not asked again.
        let is_told = |form: &Form| {
            let next = form.neighbour(true).and_then(|at| form.blanks.get(at));
            next.is_some_and(|next| told.contains(&next.id.as_str()))
        };
        while here == WHAT && is_told(form) {
            form.turn(true);
        }
        let asked = if form.blank()?.id == DUE { None } else { form.neighbour(true) };
        match asked {
            Some(next) => {
                form.at = next;
                nobody.then_some(Told::Everybody)
            }
            None => self.keep_action(now),
        }
    }

    fn keep_action(&mut self, now: Now) -> Option<Told> {
        self.spread_what(now);
        let today = now.at.date();
        let what = self.read_what(self.page.form()?.text(WHAT), today).understood.text;
        if what.is_empty() {
            self.form()?.go_to(WHAT);
            return Some(Told::WhatPlease);
        }
        if self.session.is_everybody(self.page.form()?.text(OWNER)) {
            self.form()?.go_to(OWNER);
            return Some(Told::Everybody);
        }
        let form = self.form()?;
        let (editing, owner) = (form.editing.clone(), owner(form.text(OWNER)));
        let due = Due::typed(form.text(DUE), today);
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

    /// Puts who and when, where they were typed with what is to be done, into their own blanks; gives which.
    pub(super) fn spread_what(&mut self, now: Now) -> Vec<&'static str> {
        let Page::Actions(form) = &self.page else { return Vec::new() };
        let understood = self.read_what(form.text(WHAT), now.at.date()).understood;
        let agreed = understood.agreed.unwrap_or_default();
        let due = agreed.due.map(|due| Due::of_file(&due).to_typed());
        let told = [(OWNER, agreed.owner), (DUE, due)];
        let told: Vec<_> = told.into_iter().filter_map(|(blank, words)| Some((blank, words?))).collect();
        if !told.is_empty() {
            self.fill(WHAT, &typed_what(&understood.text), now);
        }
        for (blank, words) in &told {
            self.fill(blank, words, now);
        }
        told.into_iter().map(|(blank, _)| blank).collect()
    }

    /// Puts words into a blank as if they had been typed there.
    fn fill(&mut self, blank: &str, words: &str, now: Now) {
        let Some(form) = self.form() else { return };
        let Some(at) = form.blanks.iter().position(|known| known.id == blank) else { return };
        form.blanks[at] = Blank::words(blank, words);
        let key = form.draft_key(at);
        self.draft(&key, words, now);
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
        let Some(action) = self.session.actions.get(row) else { return };
        let (id, label) = (action.id.clone(), Label::ActionMoved(action.what.clone()));
        self.act(Change::MoveAction { id, at: to }, label, now);
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
