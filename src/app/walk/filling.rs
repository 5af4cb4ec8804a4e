//! Filling in forms: going through blanks and rows, and the end result, whose lines are kept one by one.

use super::Walk;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::closing::{self, result_form};
use crate::app::page::form::{Form, Hands, Input};
use crate::session::{Change, Label, Place};

impl Walk {
    /// The form on the page.
    pub(super) fn form(&mut self) -> Option<&mut Form> {
        self.page.form_mut()
    }

    /// Does an act on a page with a form.
    pub(in crate::app) fn act_on_form(&mut self, action: &Action, now: Now) -> Option<Told> {
        let hands = self.page.form()?.hands;
        match action {
            Action::Accept => return self.accept_in_form(hands, now),
            Action::Leave => self.leave_form(),
            Action::NextField | Action::PreviousField if hands != Hands::Blank => self.into_field(),
            Action::NextField => self.turn_blank(true, now),
            Action::PreviousField => self.turn_blank(false, now),
            Action::Up => self.step_in_form(true, now),
            Action::Down => self.step_in_form(false, now),
            Action::Left | Action::Right if hands == Hands::Blank => {
                self.choose_beside(*action == Action::Right, now);
            }
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            Action::Digit(digit) => self.choose(usize::from(*digit).checked_sub(1), now),
            Action::Edit => self.edit_row(),
            Action::Delete => self.delete_row(now),
            Action::MoveUp => self.shift_action(true, now),
            Action::MoveDown => self.shift_action(false, now),
            Action::Further => self.further(now),
            Action::Agree => return self.take_offer(now),
            _ => {}
        }
        None
    }

    fn accept_in_form(&mut self, hands: Hands, now: Now) -> Option<Told> {
        match hands {
            Hands::Row(_) => self.edit_row(),
            Hands::Offer(_) => return self.take_offer(now),
            Hands::Out => self.into_field(),
            Hands::Blank => match &self.page {
                Page::Actions(_) => return self.accept_action(now),
                Page::Commitments(_) => return self.accept_commitment(now),
                _ => self.accept_line(now),
            },
        }
        None
    }

    /// Out of what is being changed, out of the blanks, or back into them. Nothing typed is lost.
    fn leave_form(&mut self) {
        let Some(form) = self.form() else { return };
        form.hands = match form.hands {
            Hands::Blank if form.editing.is_some() => return self.leave_changing(),
            Hands::Blank => Hands::Out,
            Hands::Row(_) | Hands::Offer(_) | Hands::Out => Hands::Blank,
        };
    }

    /// Stops changing what was kept, which stays as it was; what was typed waits until it is changed again.
    fn leave_changing(&mut self) {
        let Some(id) = self.form().and_then(|form| form.editing.take()) else { return };
        self.fresh_form(self.row_named(&id));
    }

    fn row_named(&self, id: &str) -> Option<usize> {
        match &self.page {
            Page::Actions(_) => self.session.actions.iter().position(|action| action.id == id),
            Page::Commitments(_) => self.session.commitments.iter().position(|made| made.id == id),
            _ => None,
        }
    }

    /// The form for something new; the fingers on a row, or in its first blank.
    pub(super) fn fresh_form(&mut self, row: Option<usize>) {
        let session = &self.session;
        let form = match &self.page {
            Page::Actions(_) => closing::action(session, None),
            Page::Commitments(_) => closing::commitment(session, None),
            _ => return,
        };
        if let Some(old) = self.form() {
            *old = form;
            old.hands = row.map_or(Hands::Blank, Hands::Row);
        }
    }

    /// Drops what was half typed in the form: it has been kept.
    pub(super) fn drop_form_drafts(&mut self, now: Now) {
        let Some(form) = self.page.form() else { return };
        let keys: Vec<_> = (0..form.blanks.len()).map(|at| form.draft_key(at)).collect();
        for key in keys {
            self.draft(&key, "", now);
        }
    }

    fn turn_blank(&mut self, forward: bool, now: Now) {
        self.keep_result_line(now);
        self.spread_what(now);
        if let Some(form) = self.form() {
            form.turn(forward);
        }
        self.say_line(now);
    }

    /// Up and down: through the lines of the end result, elsewhere through what was kept and what is offered.
    fn step_in_form(&mut self, up: bool, now: Now) {
        if !matches!(self.page, Page::Result(_)) {
            let (rows, offers) = self.page.rows(&self.session);
            if let Some(form) = self.form() {
                form.step(up, rows, offers);
            }
            return;
        }
        self.keep_result_line(now);
        if let Some(form) = self.form() {
            match form.hands {
                Hands::Blank => form.at = form.neighbour(!up).unwrap_or(form.at),
                _ => form.hands = Hands::Blank,
            }
        }
        self.say_line(now);
    }

    /// The next or the previous choice, not beyond the ends.
    fn choose_beside(&mut self, forward: bool, now: Now) {
        let Some(Input::Choice { chosen, .. }) = self.form().and_then(|form| {
            let at = form.at;
            form.blanks.get(at).map(|blank| &blank.input)
        }) else {
            return;
        };
        let to = if forward { Some(chosen + 1) } else { chosen.checked_sub(1) };
        self.choose(to, now);
    }

    /// Chooses one of the choices of the blank, by its place.
    fn choose(&mut self, which: Option<usize>, now: Now) {
        let (Some(which), Some(form)) = (which, self.form()) else { return };
        let (at, key) = (form.at, form.draft_key(form.at));
        let Some(Input::Choice { chosen, of }) = form.blanks.get_mut(at).map(|blank| &mut blank.input) else {
            return;
        };
        if which < *of {
            *chosen = which;
            closing::ask_for_name(form);
            self.draft(&key, &which.to_string(), now);
        }
    }

    fn edit_row(&mut self) {
        let Some(form) = self.page.form() else { return };
        let Hands::Row(row) = form.hands else { return };
        let session = &self.session;
        let opened = match &self.page {
            Page::Actions(_) => {
                session.actions.get(row).map(|action| closing::action(session, Some(&action.id)))
            }
            Page::Commitments(_) => {
                session.commitments.get(row).map(|made| closing::commitment(session, Some(&made.id)))
            }
            _ => None,
        };
        if let (Some(opened), Some(form)) = (opened, self.form()) {
            *form = opened;
        }
    }

    fn delete_row(&mut self, now: Now) {
        let Some(Hands::Row(row)) = self.page.form().map(|form| form.hands) else { return };
        match &self.page {
            Page::Actions(_) => {
                let Some(action) = self.session.actions.get(row) else { return };
                let (id, label) = (action.id.clone(), Label::ActionDropped(action.what.clone()));
                self.act(Change::TakeAction { id }, label, now);
            }
            Page::Commitments(_) => {
                let Some(made) = self.session.commitments.get(row) else { return };
                let id = made.id.clone();
                self.act(Change::TakeCommitment { id }, Label::CommitmentDropped, now);
            }
            _ => return,
        }
        let (rows, offers) = self.page.rows(&self.session);
        if let Some(form) = self.form() {
            form.settle(rows, offers);
        }
    }

    /// Enter on a line of the end result: it is kept, and on to the next; from the last one to the next item.
    fn accept_line(&mut self, now: Now) {
        self.keep_result_line(now);
        match self.form().and_then(|form| form.neighbour(true)) {
            Some(next) => {
                if let Some(form) = self.form() {
                    form.at = next;
                }
                self.say_line(now);
            }
            None => self.next(now),
        }
    }

    /// Keeps what stands on the line of the end result where the fingers are.
    fn keep_result_line(&mut self, now: Now) {
        let Page::Result(form) = &self.page else { return };
        let at = form.at;
        let Some(blank) = form.blank().filter(|_| form.hands == Hands::Blank) else { return };
        let (line, key) = (blank.id.clone(), form.draft_key(at));
        let text = Some(blank.text().to_owned()).filter(|text| !text.is_empty());
        if text.as_deref() != self.session.result_line(&line) {
            self.act(Change::SetResult { line, text }, Label::ResultWritten, now);
        }
        self.draft(&key, "", now);
        // What was kept is undone as an act, not letter by letter.
        let kept = closing::result(&self.session).blanks.into_iter().nth(at);
        if let (Some(kept), Some(blank)) = (kept, self.form().and_then(|form| form.blanks.get_mut(at))) {
            *blank = kept;
        }
    }

    /// Tells the room which line of the end result is being filled in.
    fn say_line(&mut self, now: Now) {
        let Page::Result(form) = &self.page else { return };
        let shown = Some(form.at as u32);
        if result_form(&self.session).is_some() && self.session.place.shown != shown {
            self.change(Change::Enter(Place { shown, ..self.session.place.clone() }), now);
        }
    }
}
