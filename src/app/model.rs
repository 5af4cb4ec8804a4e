//! What the program holds.

use super::overlay::Overlay;
use super::page::forming::Going;
use super::search::Outside;
use super::start::Start;
use super::walk::Walk;
use crate::roster::rules::Problem;
use crate::roster::{Avoid, Refusal};
use crate::session::{Label, Moment};
use crate::workshop::Lang;

/// The state of the program.
#[derive(Debug)]
pub struct Model {
    /// The language of the desk.
    pub lang: Lang,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// What the time is.
    pub now: Now,
    /// What is on the screen.
    pub screen: Screen,
    /// What floats above it, the topmost last.
    pub overlays: Vec<Overlay>,
    /// Something to be told for a few seconds.
    pub notice: Option<Notice>,
    /// Since when the stage flashes, in monotonic milliseconds.
    pub flash_since: Option<u64>,
    /// The search for better groups that runs outside.
    pub(super) outside: Outside,
    /// When Ctrl+C was last pressed, in monotonic milliseconds.
    pub interrupted: Option<u64>,
}

/// What the time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// On the wall.
    pub at: Moment,
    /// In milliseconds that only go forward.
    pub mono_ms: u64,
}

/// What is on the screen.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one of these")]
pub enum Screen {
    /// The start.
    Start(Start),
    /// A session.
    Walk(Box<Walk>),
}

/// Something to be told for a few seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// What.
    pub what: Told,
    /// Until when, in monotonic milliseconds.
    pub until_ms: u64,
}

/// What is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// An act was taken back.
    Undone(Label),
    /// An act was done again.
    Redone(Label),
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// Something was parked.
    Parked,
    /// Words are wanted, beside the marks.
    WordsPlease,
    /// What was found stands on no page.
    FoundNowhere,
    /// A number is wanted.
    NumberPlease,
    /// The line of counts is not understood; the page says where.
    LinePlease,
    /// The words for a clock were not understood.
    ClockPlease,
    /// No clock is on.
    NoClock,
    /// Pressing again stops the program.
    AgainToQuit,
    /// A group of that number does not exist.
    NoSuchGroup,
    /// A theme of that number does not exist.
    NoSuchTheme(u32),
    /// A theme of that name is there already.
    ThemeTaken(String),
    /// So many answers are picked for the report.
    PickedFor(u32),
    /// Nobody of that value is there to move.
    NobodyToMove,
    /// Only who is there by name can have that.
    OnlyByName,
    /// Whoever comes late by that name is in a group already, or there are several.
    SeatedAlready,
    /// Nobody can join these groups.
    NoSeat,
    /// People change places with somebody in another group.
    OtherGroupPlease,
    /// A rule is not understood, and why.
    NotARule(Problem),
    /// Nothing about the groups wants mending.
    NothingToMend,
    /// The room sees names, or not.
    Names(bool),
    /// There is no question in this step.
    NoQuestion,
    /// Phases follow each other by themselves, or not.
    AutoPhases(bool),
    /// The session goes on where it was.
    Resumed,
    /// A phase ended while the program was away.
    EndedWhileAway,
    /// Somebody set the machine's clock; the round was kept right.
    ClockWasSet,
    /// That letter stands for no value.
    NoSuchValue(char),
    /// An attribute is wanted with its values.
    ValuesPlease,
    /// A list of names is none, or cannot be read.
    NotTaken(Refusal),
    /// An attribute is better not used, and why.
    Avoid(String, Avoid),
    /// There are two of that name now.
    Doubled(String),
    /// Rounds to come were mended: what changes for whom.
    RoundsMended(Vec<Going>),
    /// Everybody who is there is in the rounds to come.
    RoundsRight,
    /// Rounds to come cannot be mended within sizes and rules.
    NotMended,
    /// Answers are held back from the room, or not.
    Held(bool),
    /// A page to print was written, here.
    Printed(String),
    /// No question is asked here.
    NothingAsked,
    /// An action needs something that is going to be done.
    WhatPlease,
    /// Everybody is no owner.
    Everybody,
    /// An action was kept; what it still lacks, and how many there are where that is more than the script asks for.
    Agreed {
        /// Nobody sees to it yet.
        no_owner: bool,
        /// There is no date yet.
        no_date: bool,
        /// How many there are, and how many the script asks for at most.
        over: Option<(usize, u32)>,
    },
    /// An answer was made into an action.
    ActionMade,
    /// There is an action from this answer already.
    ActionThere,
    /// A commitment needs an if and a then.
    CommitmentPlease,
    /// A commitment without a first name stands in the report without one.
    WithoutName,
    /// In words already.
    Words(String),
}

/// How long a notice stands, in milliseconds.
const NOTICE_MS: u64 = 5000;
/// How long the stage flashes at the end of a round, in milliseconds: three times.
pub const FLASH_MS: u64 = 6 * FLASH_STEP_MS;
/// How long the stage stays in one state of the flash, in milliseconds.
pub const FLASH_STEP_MS: u64 = 400;

impl Model {
    /// A program on its start screen.
    pub fn new(lang: Lang, size: (u16, u16), now: Now, start: Start) -> Self {
        Self {
            lang,
            size,
            now,
            screen: Screen::Start(start),
            overlays: Vec::new(),
            notice: None,
            flash_since: None,
            outside: Outside::default(),
            interrupted: None,
        }
    }

    /// Tells something for a few seconds.
    pub fn tell(&mut self, what: Told) {
        self.notice = Some(Notice { what, until_ms: self.now.mono_ms + NOTICE_MS });
    }

    /// The session, when one is on the screen.
    pub fn walk(&self) -> Option<&Walk> {
        match &self.screen {
            Screen::Walk(walk) => Some(walk),
            Screen::Start(_) => None,
        }
    }

    /// The session, when one is on the screen.
    pub fn walk_mut(&mut self) -> Option<&mut Walk> {
        match &mut self.screen {
            Screen::Walk(walk) => Some(walk),
            Screen::Start(_) => None,
        }
    }

    /// Whether the stage is inverted at this moment of a flash.
    pub fn inverted(&self) -> bool {
        self.flash_since.is_some_and(|since| {
            let passed = self.now.mono_ms.saturating_sub(since);
            passed < FLASH_MS && (passed / FLASH_STEP_MS).is_multiple_of(2)
        })
    }
}
