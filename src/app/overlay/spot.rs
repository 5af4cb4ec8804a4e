//! What each act does in the box for something on the spot.

use super::Overlay;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::model::{Model, Now, Told};
use crate::app::spot::{self, Asked, Kind, Understood};
use crate::app::walk::{Walk, entrance};
use crate::session::{Change, Label};

/// The box for something on the spot.
#[derive(Debug)]
pub struct Spot {
    /// What is being made; none while that is chosen.
    pub kind: Option<Kind>,
    /// Which kind is marked.
    pub cursor: usize,
    /// What is typed.
    pub field: Field,
    /// Which of the questions that are asked here is worded otherwise.
    pub which: usize,
}

impl Spot {
    /// The box, with the kinds to choose from.
    pub fn new() -> Self {
        Self { kind: None, cursor: 0, field: Field::new(""), which: 0 }
    }

    /// The key of what is half typed for a kind.
    pub fn draft_key(&self) -> Option<String> {
        let kind = match self.kind? {
            Kind::Free => "free",
            Kind::Scale => "scale",
            Kind::Hands => "hands",
            Kind::Choice => "choice",
            Kind::Round => "round",
            Kind::Timer => "timer",
            // The words begin with those that stand, so that there is nothing to keep.
            Kind::Wording => return None,
        };
        Some(format!("spot/{kind}"))
    }
}

impl Default for Spot {
    fn default() -> Self {
        Self::new()
    }
}

/// Chooses what is to be made, or makes it.
pub(super) fn act(model: &mut Model, action: &Action) {
    let now = model.now;
    let (Some(Overlay::Spot(spot)), crate::app::Screen::Walk(walk)) =
        (model.overlays.last_mut(), &mut model.screen)
    else {
        return;
    };
    let told = match (spot.kind, action) {
        (None, Action::Leave) => {
            model.overlays.pop();
            return;
        }
        (None, Action::Up) => {
            spot.cursor = spot.cursor.saturating_sub(1);
            None
        }
        (None, Action::Down) => {
            spot.cursor = (spot.cursor + 1).min(Kind::ALL.len() - 1);
            None
        }
        (None, Action::Accept) => choose(spot, walk, spot.cursor),
        (None, Action::Digit(digit)) => match usize::from(*digit).checked_sub(1) {
            Some(at) if at < Kind::ALL.len() => choose(spot, walk, at),
            Some(_) | None => None,
        },
        // What was typed is a draft; the kinds show again.
        (Some(_), Action::Leave) => {
            spot.kind = None;
            None
        }
        (Some(Kind::Wording), Action::NextField) => {
            let asked = spot::asked_here(&walk.session);
            spot.which = (spot.which + 1) % asked.len().max(1);
            spot.field = Field::new(asked.get(spot.which).map_or("", |asked| &asked.text));
            None
        }
        (Some(kind), Action::Accept) => {
            let line = spot.field.text().to_owned();
            let asked = spot::asked_here(&walk.session).into_iter().nth(spot.which);
            // What is missing stands below the field.
            let Ok(understood) = spot::understand(kind, &line) else { return };
            let draft = spot.draft_key();
            model.overlays.pop();
            if let Some(key) = draft {
                walk.draft(&key, "", now);
            }
            match asked.filter(|_| kind == Kind::Wording) {
                Some(asked) => walk.reword(&asked, line.trim(), now),
                None => walk.add_on_the_spot(kind, &understood, now),
            }
            None
        }
        (Some(_), Action::Text(edit)) => return crate::app::act::edit(model, edit.clone()),
        _ => None,
    };
    if let Some(told) = told {
        model.tell(told);
    }
}

/// Shows the field for a kind, with what was half typed in it.
fn choose(spot: &mut Spot, walk: &Walk, at: usize) -> Option<Told> {
    let kind = Kind::ALL[at];
    spot.cursor = at;
    spot.which = 0;
    if kind == Kind::Wording {
        let asked = spot::asked_here(&walk.session);
        let Some(first) = asked.first() else { return Some(Told::NothingAsked) };
        spot.kind = Some(kind);
        spot.field = Field::new(&first.text);
        return None;
    }
    spot.kind = Some(kind);
    let text = spot.draft_key().map(|key| walk.drafted(&key).to_owned());
    spot.field = Field::new(&text.unwrap_or_default());
    None
}

impl Walk {
    /// Asks a question in other words.
    fn reword(&mut self, asked: &Asked, text: &str, now: Now) {
        if text == asked.text {
            return;
        }
        if let Some(change) = spot::reworded(&self.session, asked, text) {
            self.act(change, Label::ItemChanged(asked.text.clone()), now);
            self.page.revisit(&self.session);
        }
    }

    /// Puts what was made right after where the workshop is, and goes there. A timer starts at once.
    fn add_on_the_spot(&mut self, kind: Kind, understood: &Understood, now: Now) {
        let items = spot::items(&self.session, kind, understood);
        let Some(first) = items.first().cloned() else { return };
        let place = &self.session.place;
        let steps = &self.session.workshop.steps;
        // Before the first step, the first thing that happens.
        let Some(step) = steps.iter().find(|step| step.id == place.step).or(steps.first()) else { return };
        let after = step.items.iter().position(|item| item.id == place.item).map_or(0, |at| at + 1);
        let step = step.id.clone();
        let label = Label::ItemAdded(match understood {
            Understood::Question { question, .. } => question.clone(),
            Understood::Clock { text, .. } => text.clone(),
        });
        let puts = items.into_iter().enumerate().map(|(ahead, item)| Change::PutItem {
            step: step.clone(),
            at: after + ahead,
            item: Box::new(item),
        });
        self.act(Change::Many(puts.collect()), label, now);
        let place = entrance(&self.session, &step, &first);
        self.go(place, now);
        if kind == Kind::Timer && !self.clock_is_on() {
            self.start_clock(now);
        }
    }
}
