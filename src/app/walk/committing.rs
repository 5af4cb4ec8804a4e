//! Making commitments: if this happens, then I will do that.

use super::Walk;
use crate::app::model::{Now, Told};
use crate::app::page::closing::{BUDDY, BY, IF, NAME, SHARE, SHARES, THEN};
use crate::session::{Change, Commitment, Due, Label, Share};

impl Walk {
    /// Enter in a blank of a commitment: the next one; from the last, it is kept. With nothing filled in, on to the next
    /// item.
    pub(super) fn accept_commitment(&mut self, now: Now) -> Option<Told> {
        let form = self.form()?;
        if form.editing.is_none() && form.is_blank() {
            self.next(now);
            return None;
        }
        match form.neighbour(true) {
            Some(next) => {
                form.at = next;
                None
            }
            None => self.keep_commitment(now),
        }
    }

    fn keep_commitment(&mut self, now: Now) -> Option<Told> {
        let form = self.form()?;
        let (Some(when), Some(then)) = (form.filled(IF), form.filled(THEN)) else {
            form.go_to(if form.text(IF).is_empty() { IF } else { THEN });
            return Some(Told::CommitmentPlease);
        };
        let (editing, buddy) = (form.editing.clone(), form.filled(BUDDY));
        let by = Due::typed(form.text(BY), now.at.date()).map(|due| due.to_file());
        let wanted = form.chosen(SHARE).and_then(|share| SHARES.get(share)).copied().unwrap_or_default();
        // A name that may not be printed is not kept either.
        let name = form.filled(NAME).filter(|_| wanted == Share::FirstName);
        let (share, told) = match (wanted, &name) {
            (Share::FirstName, None) => (Share::WithoutName, Some(Told::WithoutName)),
            _ => (wanted, None),
        };
        self.drop_form_drafts(now);
        let known =
            editing.as_ref().and_then(|id| self.session.commitments.iter().find(|made| made.id == *id));
        let old = known.cloned();
        let filled = Commitment { when, then, by, buddy, name, share, ..old.clone().unwrap_or_default() };
        match old {
            Some(old) if old == filled => {}
            Some(_) => self.act(Change::SetCommitment(filled), Label::CommitmentChanged, now),
            None => {
                let (at, id) = (self.session.commitments.len(), self.session.fresh_id('c', 0));
                let commitment = Commitment { id, at: Some(now.at), ..filled };
                self.act(Change::PutCommitment { at, commitment }, Label::Committed, now);
            }
        }
        let row = editing.and_then(|id| self.session.commitments.iter().position(|made| made.id == id));
        self.fresh_form(row);
        told
    }
}
