//! What is asked before the first step, how many people are there, and the parking lot.

use super::Walk;
use crate::app::act::PARKING;
use crate::app::action::Action;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::setup::SetupAsk;
use crate::session::{Change, Label, Parked};
use crate::workshop::Text;

/// The most people that a room can hold.
const MOST: u32 = 10_000;

/// The number of people that words say: `28`, `28 mensen`.
pub fn read_people(words: &str) -> Option<u32> {
    let number = words.split_whitespace().next()?;
    number.parse().ok().filter(|people| *people <= MOST)
}

impl Walk {
    pub(in crate::app) fn act_on_setup(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Accept => return self.accept_setup(now),
            Action::NextField | Action::Down => self.turn_setup(true, now),
            Action::PreviousField | Action::Up => self.turn_setup(false, now),
            _ => {}
        }
        None
    }

    /// Enter: keeps what is typed and asks the next thing; nothing typed skips it.
    fn accept_setup(&mut self, now: Now) -> Option<Told> {
        let Page::Setup(setup) = &self.page else {
            return None;
        };
        let (ask, text) = (setup.ask().clone(), setup.field.text().trim().to_owned());
        match &ask {
            SetupAsk::Variable(name) => {
                let value = (!text.is_empty()).then(|| Text::plain(text));
                if self.session.variables.get(name) != value.as_ref() {
                    let change = Change::SetVariable { name: name.clone(), value };
                    self.act(change, Label::Variable(name.clone()), now);
                }
            }
            SetupAsk::People if text.is_empty() => {}
            SetupAsk::People => match read_people(&text) {
                Some(people) => self.set_people(people, now),
                None => return Some(Told::NumberPlease),
            },
        }
        self.draft(&ask.draft_key(), "", now);
        self.turn_setup(true, now);
        None
    }

    /// Says how many people are there.
    pub fn set_people(&mut self, people: u32, now: Now) {
        if self.session.people_present != Some(people) {
            self.act(Change::SetPeople(Some(people)), Label::People(Some(people)), now);
        }
    }

    /// Puts something on the parking lot.
    pub fn park(&mut self, text: String, now: Now) {
        self.draft(PARKING, "", now);
        let parked = Parked {
            id: self.session.fresh_id('k', 0),
            text: text.clone(),
            at: now.at,
            step: self.session.step().map(|step| step.id.clone()),
            done: false,
            extra: serde_json::Map::new(),
        };
        let at = self.session.parking_lot.len();
        self.act(Change::Park { at, parked }, Label::Parked(text), now);
    }

    fn marked_parked(&self) -> Option<&Parked> {
        let Page::Parking { cursor } = &self.page else {
            return None;
        };
        self.session.parking_lot.get(*cursor)
    }

    /// Marks what was parked as dealt with and goes to the next, or as not yet dealt with after all.
    pub fn mark_parked_done(&mut self, now: Now) {
        let Some(parked) = self.marked_parked() else {
            return;
        };
        let (id, text, done) = (parked.id.clone(), parked.text.clone(), !parked.done);
        let label = if done { Label::ParkedDone(text.clone()) } else { Label::ParkedOpen(text.clone()) };
        self.act(Change::SetParked { id, text, done }, label, now);
        let last = self.session.parking_lot.len() - 1;
        if let Page::Parking { cursor } = &mut self.page
            && done
        {
            *cursor = (*cursor + 1).min(last);
        }
    }

    /// Takes what was parked off the list.
    pub fn unpark(&mut self, now: Now) {
        let Some(parked) = self.marked_parked() else {
            return;
        };
        let (id, text) = (parked.id.clone(), parked.text.clone());
        self.act(Change::Unpark { id }, Label::Unparked(text), now);
        let last = self.session.parking_lot.len().saturating_sub(1);
        if let Page::Parking { cursor } = &mut self.page {
            *cursor = (*cursor).min(last);
        }
    }
}
