//! What floats above a screen: a stack, of which the topmost has the keys.

mod act;
pub(in crate::app) mod addresses;
pub mod durations;
pub mod export;
pub mod finding;
mod grouping;
pub mod intake;
mod line;
pub mod patterns;
pub mod roster;
mod roster_act;
pub mod spot;
pub mod themes;
mod whereabouts;

pub(in crate::app) use act::act;

use crate::app::act::{LINE, PARKING, RULES, THEME};
use crate::app::field::Field;
use crate::app::walk::entrance;
use crate::session::capture::Reading;
use crate::session::{Place, Session};
use crate::workshop::Lang;
use durations::Durations;
use export::Export;
use finding::Finding;
use intake::Listed;
use patterns::Patterns;
use roster::Roster;
use spot::Spot;
use themes::{Asked, Choosing, Giving};

/// Something that floats above.
#[derive(Debug)]
pub enum Overlay {
    /// All keys; scrolled by so many rows.
    Help {
        /// Rows scrolled.
        scroll: usize,
    },
    /// Acts by name.
    Palette {
        /// What is looked for.
        field: Field,
        /// Which of those found is marked.
        cursor: usize,
    },
    /// Steps and items to go to.
    Jump {
        /// Which is marked.
        cursor: usize,
    },
    /// Something for the parking lot.
    Park {
        /// What is typed.
        field: Field,
    },
    /// Words for any group, with theme and action: a line at the foot of the page.
    Line {
        /// What is typed.
        field: Field,
        /// How the line was understood that was kept just now; none once something else is done.
        kept: Option<Box<Reading>>,
    },
    /// What was said; a page of its own.
    Find(Box<Finding>),
    /// How many people are there.
    People {
        /// What is typed.
        field: Field,
    },
    /// The list of names; a page of its own.
    Roster(Box<Roster>),
    /// A list of names as it was understood, to be taken or left; a page of its own.
    Intake(Box<Listed>),
    /// The file of a list of names.
    RosterFile {
        /// What is typed.
        field: Field,
    },
    /// What the clock should say.
    Clock {
        /// What is typed.
        field: Field,
    },
    /// How many people a group should have.
    GroupSize {
        /// What is typed.
        field: Field,
    },
    /// Where chance comes from.
    Seed {
        /// What is typed.
        field: Field,
    },
    /// How much each attribute counts.
    Weights {
        /// Which is marked.
        cursor: usize,
    },
    /// What must hold of groups.
    Rules {
        /// The line that is typed.
        field: Field,
        /// The rule that is marked; none while a line is typed.
        cursor: Option<usize>,
    },
    /// Who goes where, round by round; a page of its own.
    Whereabouts {
        /// The first row that shows.
        first: usize,
    },
    /// Something that the script does not have.
    Spot(Box<Spot>),
    /// Addresses for the report.
    Addresses {
        /// What is typed.
        field: Field,
        /// The address that is marked in the list; the list does not show while none is.
        cursor: Option<usize>,
    },
    /// The report and its like, to be written.
    Export(Box<Export>),
    /// How long parts took earlier; a page of its own.
    Durations(Box<Durations>),
    /// Several lines were pasted.
    Pasted {
        /// The lines.
        lines: Vec<String>,
        /// All as it was.
        text: String,
    },
    /// An answer goes to another group.
    MoveTo {
        /// The answer.
        answer: String,
        /// The number of the group, as far as it is typed.
        typed: u32,
    },
    /// A theme for answers.
    GiveTheme(Giving),
    /// The name of a theme, or what its answers come down to.
    ThemeText(Asked),
    /// The colour of a theme.
    ThemeColour(Choosing),
    /// The theme that a theme is put together with.
    MergeTheme(Choosing),
    /// What struck the facilitator.
    Patterns(Patterns),
    /// Stop, while a clock runs?
    Quit,
}

/// A row of the list of steps and items.
#[derive(Debug, Clone, PartialEq)]
pub struct JumpRow {
    /// Where it leads.
    pub place: Place,
    /// What it is called.
    pub title: String,
    /// Whether it is a step rather than an item in one.
    pub is_step: bool,
}

impl Overlay {
    /// Whether it is a page of its own, drawn over the one below rather than in a box.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            Self::Roster(_) | Self::Intake(_) | Self::Whereabouts { .. } | Self::Find(_) | Self::Durations(_)
        )
    }

    /// Its field, if it has one.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Palette { field, .. }
            | Self::Park { field }
            | Self::Line { field, .. }
            | Self::People { field }
            | Self::RosterFile { field }
            | Self::Clock { field }
            | Self::GroupSize { field }
            | Self::Seed { field }
            | Self::Rules { field, .. } => Some(field),
            Self::GiveTheme(giving) => Some(&giving.field),
            Self::ThemeText(asked) => Some(&asked.field),
            Self::Patterns(patterns) => Some(&patterns.field),
            Self::Spot(spot) => spot.kind.map(|_| &spot.field),
            Self::Addresses { field, cursor } => cursor.is_none().then_some(field),
            Self::Find(finding) => Some(&finding.field),
            Self::Roster(roster) => match roster.focus {
                roster::Focus::Field => Some(&roster.field),
                roster::Focus::Row(_) => None,
            },
            Self::Help { .. }
            | Self::Intake(_)
            | Self::Jump { .. }
            | Self::Weights { .. }
            | Self::Whereabouts { .. }
            | Self::Export(_)
            | Self::Durations(_)
            | Self::Pasted { .. }
            | Self::MoveTo { .. }
            | Self::ThemeColour(_)
            | Self::MergeTheme(_)
            | Self::Quit => None,
        }
    }

    /// The key of the draft that keeps what is half typed in its field; none where that is not kept.
    pub fn draft_key(&self) -> Option<String> {
        Some(match self {
            Self::Park { .. } => PARKING.to_owned(),
            Self::Line { .. } => LINE.to_owned(),
            Self::Rules { .. } => RULES.to_owned(),
            Self::GiveTheme(_) => THEME.to_owned(),
            Self::ThemeText(asked) => asked.draft_key(),
            Self::Patterns(patterns) => patterns.draft_key(),
            Self::Roster(roster) => roster.draft_key(),
            Self::Spot(spot) => return spot.draft_key(),
            // An address is never in the session, not even half; the others are looked up or typed in a moment.
            Self::Addresses { .. }
            | Self::Palette { .. }
            | Self::Find(_)
            | Self::People { .. }
            | Self::RosterFile { .. }
            | Self::Clock { .. }
            | Self::GroupSize { .. }
            | Self::Seed { .. }
            | Self::Help { .. }
            | Self::Intake(_)
            | Self::Jump { .. }
            | Self::Weights { .. }
            | Self::Whereabouts { .. }
            | Self::Durations(_)
            | Self::Export(_)
            | Self::Pasted { .. }
            | Self::MoveTo { .. }
            | Self::ThemeColour(_)
            | Self::MergeTheme(_)
            | Self::Quit => return None,
        })
    }

    /// Its field, to be altered.
    pub(in crate::app) fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Palette { field, .. }
            | Self::Park { field }
            | Self::Line { field, .. }
            | Self::People { field }
            | Self::RosterFile { field }
            | Self::Clock { field }
            | Self::GroupSize { field }
            | Self::Seed { field }
            | Self::Rules { field, .. } => Some(field),
            Self::GiveTheme(giving) => Some(&mut giving.field),
            Self::ThemeText(asked) => Some(&mut asked.field),
            Self::Patterns(patterns) => Some(&mut patterns.field),
            Self::Spot(spot) => spot.kind.map(|_| &mut spot.field),
            Self::Addresses { field, cursor } => cursor.is_none().then_some(field),
            Self::Find(finding) => Some(&mut finding.field),
            Self::Roster(roster) => match roster.focus {
                roster::Focus::Field => Some(&mut roster.field),
                roster::Focus::Row(_) => None,
            },
            Self::Help { .. }
            | Self::Intake(_)
            | Self::Jump { .. }
            | Self::Weights { .. }
            | Self::Whereabouts { .. }
            | Self::Export(_)
            | Self::Durations(_)
            | Self::Pasted { .. }
            | Self::MoveTo { .. }
            | Self::ThemeColour(_)
            | Self::MergeTheme(_)
            | Self::Quit => None,
        }
    }
}

/// The steps and items of a session, in order.
pub fn jump_rows(session: &Session, lang: Lang) -> Vec<JumpRow> {
    let names = session.names();
    let mut rows: Vec<JumpRow> = Vec::new();
    let mut last = None;
    for (step, item) in session.pages() {
        let place = entrance(session, &step.id, item);
        let title = names.fill(&step.title, lang);
        if last.replace(&step.id) != Some(&step.id) {
            rows.push(JumpRow { place: place.clone(), title: title.clone(), is_step: true });
        }
        let own = session.headline(item, lang);
        if own != title {
            rows.push(JumpRow { place, title: own, is_step: false });
        }
    }
    rows
}

/// The row of the place where a session is.
pub fn row_of_place(session: &Session) -> usize {
    let rows = jump_rows(session, session.wall.language);
    rows.iter().rposition(|row| row.place.item == session.place.item).unwrap_or(0)
}
