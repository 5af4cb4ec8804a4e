//! A calm form: blanks under each other, one of which has the keys, perhaps with rows above it that were kept, and
//! rows below it that can be taken over.
//!
//! What a form is about is not known here: `closing` makes the forms of a session, the acts in `walk` keep them.

use crate::app::field::Field;
use crate::session::Session;

/// A form under the fingers.
#[derive(Debug)]
pub struct Form {
    /// What the keys of its drafts begin with.
    pub key: String,
    /// Its blanks, in order.
    pub blanks: Vec<Blank>,
    /// The blank that has the keys, or had them last.
    pub at: usize,
    /// Where the fingers are.
    pub hands: Hands,
    /// What is being changed, by its id in the record; none while something new is filled in.
    pub editing: Option<String>,
}

/// Something to fill in.
#[derive(Debug)]
pub struct Blank {
    /// Names it in the form.
    pub id: String,
    /// What is put in.
    pub input: Input,
    /// Whether it is left out for now, because of what was chosen elsewhere.
    pub hidden: bool,
}

/// What is put into a blank.
#[derive(Debug)]
pub enum Input {
    /// Words.
    Words(Field),
    /// One of so many.
    Choice {
        /// Which.
        chosen: usize,
        /// Of how many.
        of: usize,
    },
}

/// Where the fingers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// In a blank.
    Blank,
    /// On something that was kept, by its place.
    Row(usize),
    /// On something that can be taken over, by its place.
    Offer(usize),
    /// On none of these: letters are acts.
    Out,
}

impl Blank {
    /// A blank for words on one line.
    pub fn words(id: impl Into<String>, text: &str) -> Self {
        Self { id: id.into(), input: Input::Words(Field::single_line(text)), hidden: false }
    }

    /// A blank for one of so many.
    pub fn choice(id: impl Into<String>, chosen: usize, of: usize) -> Self {
        Self {
            id: id.into(),
            input: Input::Choice { chosen: chosen.min(of.saturating_sub(1)), of },
            hidden: false,
        }
    }

    /// The words in it, without space around them; none of a choice.
    pub fn text(&self) -> &str {
        match &self.input {
            Input::Words(field) => field.text().trim(),
            Input::Choice { .. } => "",
        }
    }
}

impl Form {
    /// A form with the fingers in its first blank. What was half filled in goes on from there.
    pub fn new(session: &Session, key: String, blanks: Vec<Blank>) -> Self {
        let mut form = Self { key, blanks, at: 0, hands: Hands::Blank, editing: None };
        for at in 0..form.blanks.len() {
            let Some(draft) = session.drafts.get(&form.draft_key(at)) else {
                continue;
            };
            match &mut form.blanks[at].input {
                Input::Words(field) => *field = Field::single_line(draft),
                Input::Choice { chosen, of } => {
                    *chosen = draft.parse().ok().filter(|drafted| *drafted < *of).unwrap_or(*chosen);
                }
            }
        }
        form
    }

    /// The key of the draft of a blank.
    pub fn draft_key(&self, at: usize) -> String {
        let id = self.blanks.get(at).map_or("", |blank| blank.id.as_str());
        format!("{}/{id}", self.key)
    }

    /// The blank that has the keys, or had them last.
    pub fn blank(&self) -> Option<&Blank> {
        self.blanks.get(self.at)
    }

    /// The words in a blank; none where there is no such blank.
    pub fn text(&self, id: &str) -> &str {
        self.blanks.iter().find(|blank| blank.id == id).map_or("", Blank::text)
    }

    /// As [`text`](Self::text), where there are any.
    pub fn filled(&self, id: &str) -> Option<String> {
        Some(self.text(id)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// What was chosen in a blank.
    pub fn chosen(&self, id: &str) -> Option<usize> {
        self.blanks.iter().find(|blank| blank.id == id).and_then(|blank| match blank.input {
            Input::Choice { chosen, .. } => Some(chosen),
            Input::Words(_) => None,
        })
    }

    /// Whether no words were filled in at all.
    pub fn is_blank(&self) -> bool {
        self.blanks.iter().all(|blank| blank.text().is_empty())
    }

    /// The field that has the keys.
    pub fn field(&self) -> Option<&Field> {
        match self.blank().filter(|_| self.hands == Hands::Blank).map(|blank| &blank.input) {
            Some(Input::Words(field)) => Some(field),
            Some(Input::Choice { .. }) | None => None,
        }
    }

    /// As [`field`](Self::field), to be altered.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        let typing = self.hands == Hands::Blank;
        match self.blanks.get_mut(self.at).filter(|_| typing).map(|blank| &mut blank.input) {
            Some(Input::Words(field)) => Some(field),
            Some(Input::Choice { .. }) | None => None,
        }
    }

    /// The blank after this one, or before it; none at the ends.
    pub fn neighbour(&self, forward: bool) -> Option<usize> {
        let shown = |at: &usize| self.blanks.get(*at).is_some_and(|blank| !blank.hidden);
        if forward { (self.at + 1..self.blanks.len()).find(shown) } else { (0..self.at).rev().find(shown) }
    }

    /// To the next blank or the one before; the blanks are a circle.
    pub fn turn(&mut self, forward: bool) {
        let shown = |at: &usize| !self.blanks[*at].hidden;
        let end = || {
            if forward {
                (0..self.blanks.len()).find(shown)
            } else {
                (0..self.blanks.len()).rev().find(shown)
            }
        };
        self.at = self.neighbour(forward).or_else(end).unwrap_or(0);
    }

    /// To a blank by its name.
    pub fn go_to(&mut self, id: &str) {
        self.hands = Hands::Blank;
        self.at = self.blanks.iter().position(|blank| blank.id == id).unwrap_or(self.at);
    }

    /// Up or down: from the blanks up to the rows that were kept, and down to what is offered.
    pub fn step(&mut self, up: bool, rows: usize, offers: usize) {
        self.hands = match (self.hands, up) {
            (Hands::Blank | Hands::Out, true) if rows > 0 => Hands::Row(rows - 1),
            (Hands::Row(row), true) => Hands::Row(row.min(rows).saturating_sub(1)),
            (Hands::Row(row), false) if row + 1 < rows => Hands::Row(row + 1),
            (Hands::Row(_), false) | (Hands::Offer(0), true) => Hands::Blank,
            (Hands::Blank | Hands::Out, false) if offers > 0 => Hands::Offer(0),
            (Hands::Offer(offer), true) => Hands::Offer(offer - 1),
            (Hands::Offer(offer), false) => Hands::Offer((offer + 1).min(offers.saturating_sub(1))),
            (Hands::Out, false) => Hands::Blank,
            (hands, _) => hands,
        };
    }

    /// Fingers that were on a row stay on one, as long as there are any.
    pub fn settle(&mut self, rows: usize, offers: usize) {
        self.hands = match self.hands {
            Hands::Row(row) if rows > 0 => Hands::Row(row.min(rows - 1)),
            Hands::Offer(offer) if offers > 0 => Hands::Offer(offer.min(offers - 1)),
            Hands::Row(_) | Hands::Offer(_) => Hands::Out,
            hands => hands,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let blanks =
            vec![Blank::words("what", "een"), Blank::choice("share", 1, 3), Blank::words("name", "")];
        Form { key: "k".to_owned(), blanks, at: 0, hands: Hands::Blank, editing: None }
    }

    #[test]
    fn tab_goes_round_and_passes_what_is_hidden() {
        let mut form = form();
        form.blanks[2].hidden = true;
        form.turn(true);
        assert_eq!((form.at, form.field()), (1, None));
        form.turn(true);
        assert_eq!(form.at, 0);
        form.turn(false);
        assert_eq!((form.at, form.neighbour(true), form.neighbour(false)), (1, None, Some(0)));
        form.blanks[2].hidden = false;
        assert_eq!(form.neighbour(true), Some(2));
    }

    #[test]
    fn up_goes_to_what_was_kept_and_down_to_what_is_offered() {
        let mut form = form();
        let mut steps = Vec::new();
        for up in [true, true, true, false, false, false, false, false, true, true] {
            form.step(up, 2, 2);
            steps.push(form.hands);
        }
        let (row, offer) = (Hands::Row, Hands::Offer);
        assert_eq!(
            steps,
            [
                row(1),
                row(0),
                row(0),
                row(1),
                Hands::Blank,
                offer(0),
                offer(1),
                offer(1),
                offer(0),
                Hands::Blank
            ]
        );
        form.hands = Hands::Row(5);
        form.settle(2, 0);
        assert_eq!(form.hands, Hands::Row(1));
        form.settle(0, 0);
        assert_eq!(form.hands, Hands::Out);
    }

    #[test]
    fn a_choice_has_no_words() {
        let form = form();
        assert_eq!((form.text("what"), form.text("share"), form.chosen("share")), ("een", "", Some(1)));
        assert_eq!((form.filled("name"), form.chosen("what")), (None, None));
        assert!(!form.is_blank());
    }
}
