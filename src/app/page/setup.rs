//! The page before the first step: what the script leaves empty, and the number of people.

use crate::app::field::Field;
use crate::session::Session;

/// The page before the first step.
#[derive(Debug)]
pub struct Setup {
    /// What is asked, in order.
    pub asks: Vec<SetupAsk>,
    /// Which is being asked.
    pub index: usize,
    /// What is typed.
    pub field: Field,
}

/// Something that is asked at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetupAsk {
    /// A variable of the script.
    Variable(String),
    /// The number of people.
    People,
}

impl SetupAsk {
    /// The key of its draft.
    pub fn draft_key(&self) -> String {
        match self {
            Self::Variable(name) => format!("setup/{name}"),
            Self::People => "setup".to_owned(),
        }
    }

    /// What has been filled in.
    fn value(&self, session: &Session) -> String {
        match self {
            Self::Variable(name) => session
                .variables
                .get(name)
                .map_or(String::new(), |text| text.get(session.wall.language).to_owned()),
            Self::People => session.people_present.map_or(String::new(), |people| people.to_string()),
        }
    }
}

impl Setup {
    /// The page as a session has it.
    pub fn of(session: &Session) -> Self {
        let asked = session.workshop.variables.iter().filter(|(_, variable)| variable.ask.is_some());
        let asks: Vec<_> =
            asked.map(|(name, _)| SetupAsk::Variable(name.clone())).chain([SetupAsk::People]).collect();
        let index = (session.place.shown.unwrap_or(0) as usize).min(asks.len() - 1);
        let mut setup = Self { asks, index, field: Field::default() };
        setup.load(session);
        setup
    }

    /// What is being asked.
    pub fn ask(&self) -> &SetupAsk {
        &self.asks[self.index]
    }

    /// Goes to another question.
    pub fn go(&mut self, index: usize, session: &Session) {
        self.index = index.min(self.asks.len() - 1);
        self.load(session);
    }

    fn load(&mut self, session: &Session) {
        let ask = self.ask();
        let draft = session.drafts.get(&ask.draft_key()).cloned();
        self.field = Field::single_line(&draft.unwrap_or_else(|| ask.value(session)));
    }
}
