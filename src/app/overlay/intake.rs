//! A list of names as it was understood, before any of it is taken.

use super::Overlay;
use crate::app::action::Action;
use crate::app::model::{Model, Told};
use crate::app::page::forming::known_words;
use crate::app::walk::persons;
use crate::roster::{self, Intake, KnownAttribute, Meaning, Reason, Refusal, Step};
use crate::session::Session;
use crate::workshop::Lang;

/// A list of names that can be taken.
#[derive(Debug)]
pub struct Listed {
    /// Where it comes from.
    pub origin: Origin,
    /// What was understood.
    pub intake: Intake,
    /// Columns that are better not used, by their header, which somebody asked for all the same.
    pub asked: Vec<String>,
    /// Rows scrolled.
    pub scroll: usize,
}

/// Where a list of names comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It was pasted.
    Pasted(String),
    /// It was in a file.
    File {
        /// What the file is called.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
}

/// What taking a list would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outlook {
    /// People who are new.
    pub new: u32,
    /// People of whom something changes.
    pub changed: u32,
    /// People of whom nothing changes.
    pub same: u32,
    /// People who are not in it, and stay.
    pub others: u32,
}

impl Listed {
    /// Reads a list.
    ///
    /// # Errors
    /// When it is no list that can be read.
    pub fn read(origin: Origin, asked: Vec<String>, session: &Session, lang: Lang) -> Result<Self, Refusal> {
        let known = known(session, &asked, lang);
        let intake = match &origin {
            Origin::Pasted(text) => roster::paste(text, &known)?,
            Origin::File { bytes, .. } => roster::open(bytes, &known)?,
        };
        Ok(Self { origin, intake, asked, scroll: 0 })
    }

    /// What taking it would do.
    pub fn outlook(&self, session: &Session) -> Outlook {
        let mut outlook = Outlook::default();
        for step in roster::update(&persons(session), &self.intake) {
            *match step {
                Step::Add(_) => &mut outlook.new,
                Step::Set { .. } => &mut outlook.changed,
                Step::Same { .. } => &mut outlook.same,
                Step::NotInList { .. } => &mut outlook.others,
            } += 1;
        }
        outlook
    }

    /// The columns that are left out since they are better not used, by their headers.
    pub fn avoided(&self) -> Vec<&str> {
        let avoided = self
            .intake
            .columns
            .iter()
            .filter(|column| matches!(column.meaning, Meaning::LeftOut(Reason::Avoid(_))));
        avoided.filter_map(|column| column.head.as_deref()).collect()
    }
}

/// The attributes that a list may speak of: those of the record, and those that somebody asked for.
fn known(session: &Session, asked: &[String], lang: Lang) -> Vec<KnownAttribute> {
    let names = session.names();
    let of_record = session.workshop.attributes.iter().map(|(id, attribute)| KnownAttribute {
        id: id.clone(),
        words: Lang::ALL.iter().map(|lang| names.fill(&attribute.question, *lang)).collect(),
        values: known_words(attribute, lang),
    });
    of_record.chain(asked.iter().map(|head| KnownAttribute::asked(head))).collect()
}

/// Shows a list that came in: what was understood of it, or why it is none.
pub(in crate::app) fn show(model: &mut Model, origin: Origin) {
    let lang = model.lang;
    let Some(walk) = model.walk() else { return };
    match Listed::read(origin, Vec::new(), &walk.session, lang) {
        Ok(listed) => {
            // The path has done its work.
            model
                .overlays
                .retain(|overlay| !matches!(overlay, Overlay::RosterFile { .. } | Overlay::Intake(_)));
            model.overlays.push(Overlay::Intake(Box::new(listed)));
        }
        Err(refusal) => model.tell(Told::NotTaken(refusal)),
    }
}

/// Does an act on the list that shows.
pub(super) fn act(model: &mut Model, action: &Action) {
    let (now, lang) = (model.now, model.lang);
    let Some(Overlay::Intake(listed)) = model.overlays.last_mut() else { return };
    match action {
        Action::Up => listed.scroll = listed.scroll.saturating_sub(1),
        Action::Down => listed.scroll = (listed.scroll + 1).min(500),
        Action::Previous => listed.scroll = listed.scroll.saturating_sub(10),
        Action::Next => listed.scroll = (listed.scroll + 10).min(500),
        Action::Help => model.overlays.push(Overlay::Help { scroll: 0 }),
        Action::Leave => {
            model.overlays.pop();
        }
        Action::TakeThough => take_though(model, lang),
        Action::Accept => {
            let Some(Overlay::Intake(listed)) = model.overlays.pop() else { return };
            let Some(walk) = model.walk_mut() else { return };
            walk.take_roster(&listed.intake, now);
            super::roster_act::show_taken(model);
        }
        _ => {}
    }
}

/// Reads the list again, with the columns that are better not used; or once more without them.
fn take_though(model: &mut Model, lang: Lang) {
    let Some(Overlay::Intake(listed)) = model.overlays.pop() else { return };
    let Some(walk) = model.walk() else { return };
    let asked = if listed.asked.is_empty() {
        listed.avoided().into_iter().map(str::to_owned).collect()
    } else {
        Vec::new()
    };
    let again = Listed::read(listed.origin.clone(), asked, &walk.session, lang);
    // What was read once is read again.
    let shown = again.map_or(listed, Box::new);
    model.overlays.push(Overlay::Intake(shown));
}
