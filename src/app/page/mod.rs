//! The page where the workshop is, as the facilitator's fingers have it: which row, which field. What the page says
//! is in the record.

pub mod capture;
pub mod closing;
pub mod count;
pub mod form;
pub mod forming;
pub mod harvest_form;
pub mod setup;
pub mod theming;
pub mod vote;

use crate::session::Session;
use crate::workshop::{self, ItemKind};
use capture::{Capture, Focus};
use count::Count;
use form::{Form, Hands};
use forming::{Forming, Hand};
use setup::Setup;
use theming::Theming;
use vote::Vote;

/// The page where the workshop is.
#[derive(Debug)]
pub enum Page {
    /// What the script leaves empty, and the number of people.
    Setup(Setup),
    /// Something is told; which point is in view.
    Talk {
        /// The point.
        cursor: usize,
    },
    /// Words are taken down: a free question, or the harvest.
    Capture(Capture),
    /// Hands are counted.
    Count(Count),
    /// Votes are counted.
    Vote(Vote),
    /// Groups are formed.
    Forming(Forming),
    /// Groups work, or the room has a break.
    Work,
    /// What was parked; which is marked.
    Parking {
        /// The parked item.
        cursor: usize,
    },
    /// The end result is filled in.
    Result(Form),
    /// Actions are agreed.
    Actions(Form),
    /// Personal commitments are made.
    Commitments(Form),
    /// Answers by theme.
    Themes(Theming),
    /// A few lines.
    Lines,
    /// The last page.
    Last,
}

impl Page {
    /// The page of the place where a session is.
    pub fn of(session: &Session) -> Self {
        let Some(item) = session.item() else {
            return Self::Setup(Setup::of(session));
        };
        if session.is_by_theme() {
            return Self::Themes(Theming::default());
        }
        match &item.kind {
            ItemKind::Talk(_) => Self::Talk { cursor: 0 },
            ItemKind::Ask(ask) if ask.answer == workshop::Answer::Free => Self::Capture(Capture::of(session)),
            ItemKind::Harvest(_) => Self::Capture(Capture::of(session)),
            ItemKind::Ask(_) | ItemKind::Factors(_) => Self::Count(Count::of(session)),
            ItemKind::Groups(_) => Self::Forming(Forming::of(session)),
            ItemKind::Breakout(_) | ItemKind::Break(_) => Self::Work,
            ItemKind::Parking(_) => Self::Parking { cursor: 0 },
            ItemKind::Themes(_) => Self::Themes(Theming::default()),
            ItemKind::Vote(_) => Self::Vote(Vote::of(session)),
            ItemKind::Result(_) => Self::Result(closing::result(session)),
            ItemKind::Actions(_) => Self::Actions(closing::actions(session)),
            ItemKind::Commitments(_) => Self::Commitments(closing::commitments(session)),
            ItemKind::Last(_) => Self::Last,
        }
    }

    /// After an undo or redo: the page of the place, with as much as possible left where it was.
    pub fn revisit(&mut self, session: &Session) {
        let mut fresh = Self::of(session);
        match (&mut fresh, &*self) {
            (Self::Talk { cursor }, Self::Talk { cursor: old })
            | (Self::Parking { cursor }, Self::Parking { cursor: old }) => *cursor = *old,
            (Self::Count(fresh), Self::Count(old)) => fresh.row = old.row,
            (Self::Themes(fresh), Self::Themes(old)) => fresh.cursor.clone_from(&old.cursor),
            (Self::Vote(fresh), Self::Vote(old)) => fresh.row = old.row,
            (Self::Forming(fresh), Self::Forming(old)) => fresh.keep(session, old),
            (Self::Capture(fresh), old) if fresh.editing.is_none() => fresh.focus = old.focus_after(session),
            _ => {}
        }
        fresh.keep_hands(session, self);
        *self = fresh;
    }

    /// The form on the page, if there is one.
    pub fn form(&self) -> Option<&Form> {
        match self {
            Self::Result(form) | Self::Actions(form) | Self::Commitments(form) => Some(form),
            _ => None,
        }
    }

    /// As [`form`](Self::form), to be altered.
    pub fn form_mut(&mut self) -> Option<&mut Form> {
        match self {
            Self::Result(form) | Self::Actions(form) | Self::Commitments(form) => Some(form),
            _ => None,
        }
    }

    /// Where the fingers are on a form that was come to from another page.
    fn keep_hands(&mut self, session: &Session, old: &Self) {
        let (rows, offers) = self.rows(session);
        let typing = old.focus_after(session) == Focus::Field;
        let is_result = matches!(self, Self::Result(_));
        let Some(form) = self.form_mut() else { return };
        form.hands = if typing { Hands::Blank } else { Hands::Out };
        if let Some(old) = old.form().filter(|old| old.key == form.key) {
            form.hands = old.hands;
            // The line of the end result is part of the place.
            form.at = if is_result { form.at } else { old.at.min(form.blanks.len().saturating_sub(1)) };
        }
        form.settle(rows, offers);
    }

    /// How many rows stand above a form, and how many below it can be taken over.
    pub fn rows(&self, session: &Session) -> (usize, usize) {
        match self {
            Self::Actions(_) => (session.actions.len(), closing::offers(session).len()),
            Self::Commitments(_) => (session.commitments.len(), 0),
            _ => (0, 0),
        }
    }

    /// Where the fingers are on a page of answers that was come to from this one. Where letters were acts they still
    /// are: who undoes twice does not type a letter.
    fn focus_after(&self, session: &Session) -> Focus {
        match self {
            Self::Capture(Capture { focus: Focus::Field, .. }) | Self::Setup(_) => Focus::Field,
            Self::Capture(Capture { focus: Focus::Row(row), .. }) => {
                let rows = capture::answers(session, &capture::target(session)).len();
                if *row < rows { Focus::Row(*row) } else { Focus::Out }
            }
            Self::Forming(
                Forming::Counting { .. }
                | Forming::Formed { hand: Hand::Place(_) | Hand::Name(_) | Hand::Late(..), .. },
            ) => Focus::Field,
            Self::Result(form) | Self::Actions(form) | Self::Commitments(form)
                if form.hands == Hands::Blank =>
            {
                Focus::Field
            }
            Self::Capture(_)
            | Self::Result(_)
            | Self::Actions(_)
            | Self::Commitments(_)
            | Self::Talk { .. }
            | Self::Count(_)
            | Self::Vote(_)
            | Self::Forming(_)
            | Self::Work
            | Self::Parking { .. }
            | Self::Themes(_)
            | Self::Lines
            | Self::Last => Focus::Out,
        }
    }
}
