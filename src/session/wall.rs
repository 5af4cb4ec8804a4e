//! What the room may see, in the wall's language: a projection of the session that has no private field.
//!
//! The stage on one screen and the wall in a second terminal are both drawn from this, so that nothing private can
//! reach the projector: speaker notes, drafts and parked items have no place in these types.

use serde::{Deserialize, Serialize};

use super::clock::ClockState;
use super::{Moment, Session, WallShow};
use crate::workshop::{Lang, Tone};

mod by_theme;
mod closing;
mod group_pages;
mod pages;

pub use by_theme::{ThemeBlock, ThemeWord, ThemesPage, Voice};

pub use closing::{ActionLine, ActionsPage, CommitmentsPage, DueLine, ResultLine, ResultPage};
mod vote;

/// What the room sees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wall {
    /// The language it is in.
    pub language: Lang,
    /// What the workshop is called.
    pub title: String,
    /// The steps.
    pub rail: Vec<RailStep>,
    /// The page.
    pub page: Page,
    /// The clock that runs, wherever it was started.
    pub clock: Option<WallClock>,
}

/// A step on the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RailStep {
    /// Its name.
    pub name: String,
    /// Its number, when it bears one.
    pub number: Option<u32>,
    /// Whether it is the room's own: the “+1”.
    pub interactive: bool,
    /// Before, at or after where the workshop is.
    pub state: StepState,
}

/// Where a step lies from where the workshop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It is behind.
    Done,
    /// It is here.
    Now,
    /// It is to come.
    ToCome,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum Page {
    /// Nothing.
    Blank,
    /// A sentence in huge letters.
    Message {
        /// The sentence.
        text: String,
    },
    /// The title, before the first step.
    Title {
        /// The line under it.
        subtitle: Option<String>,
    },
    /// Something is told.
    Talk(TalkPage),
    /// Words are called out.
    Free {
        /// The question.
        question: String,
        /// What people do.
        how: Option<String>,
        /// What was said.
        answers: Vec<Said>,
    },
    /// Hands are counted.
    Count(CountPage),
    /// Groups are about to be formed.
    Forming {
        /// The question that people look at each other for.
        question: String,
        /// The values, with their colours.
        values: Vec<ValueChip>,
        /// What is said with it.
        text: Vec<String>,
    },
    /// Who goes where.
    Groups(GroupsPage),
    /// Groups work.
    Work(WorkPage),
    /// What the groups bring in.
    Harvest(HarvestPage),
    /// Answers by theme.
    Themes(ThemesPage),
    /// The room chooses.
    Vote(VotePage),
    /// What was parked.
    Parking {
        /// What stands above it.
        title: String,
        /// What is asked.
        text: Option<String>,
        /// What was parked.
        items: Vec<ParkedLine>,
    },
    /// The last page: what is sent, to whom, when; and thanks.
    Last {
        /// The title.
        title: String,
        /// The lines.
        lines: Vec<String>,
        /// Where the workshop came from.
        credit: Option<String>,
    },
    /// The end result is filled in.
    Result(ResultPage),
    /// Actions are agreed.
    Actions(ActionsPage),
    /// Personal commitments are made.
    Commitments(CommitmentsPage),
    /// A title and a few lines: a break, a kind that has no page of its own.
    Lines {
        /// The title.
        title: String,
        /// The lines.
        lines: Vec<String>,
        /// Something small beneath.
        credit: Option<String>,
    },
}

/// Something is told.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct TalkPage {
    /// The title.
    pub title: String,
    /// What this is for.
    pub goal: Option<String>,
    /// Paragraphs.
    pub text: Vec<String>,
    /// The points that show.
    pub points: Vec<PointLine>,
    /// How many more points there are to reveal.
    pub hidden: usize,
    /// What often goes wrong.
    pub pitfall: Option<String>,
    /// Two sides beside each other.
    pub contrast: Option<ContrastPart>,
}

/// A point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointLine {
    /// The few words.
    pub text: String,
    /// The rest, smaller.
    pub more: Option<String>,
}

/// Two sides beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContrastPart {
    /// What stands above them.
    pub heads: (String, String),
    /// The rows.
    pub rows: Vec<(String, String)>,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Said {
    /// Names the answer in the record.
    #[serde(default)]
    pub id: String,
    /// The words.
    pub text: String,
    /// Its theme.
    #[serde(default)]
    pub theme: Option<ThemeWord>,
    /// The line of a form that it fills.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether it has to be asked again what was meant.
    pub unclear: bool,
    /// Whether others than the group added it.
    pub plenary: bool,
}

/// Hands are counted, for a scale, a choice, a head count or factors.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CountPage {
    /// The question.
    pub question: String,
    /// What people do.
    pub how: Option<String>,
    /// What is counted.
    pub rows: Vec<CountRow>,
    /// All hands.
    pub hands: u32,
    /// How many people are there.
    pub people: Option<u32>,
    /// Whether each person has one hand only, so that the total is held against the number of people.
    pub one_each: bool,
    /// The mean of a scale, in tenths.
    pub mean_tenths: Option<u32>,
    /// Whether these are factors, and of which tone.
    pub tone: Option<Tone>,
    /// Asks for what is not on the list.
    pub missing: Option<String>,
    /// A question to ask on with.
    pub follow_up: Option<String>,
}

/// Something that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountRow {
    /// Names it in the record.
    pub key: String,
    /// What it says; empty when the question says it all.
    pub label: String,
    /// What helps against it, for a factor.
    pub more: Option<String>,
    /// Hands; none when not yet counted.
    pub count: Option<u32>,
}

/// The room chooses.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct VotePage {
    /// The question.
    pub question: String,
    /// What is chosen from: as it is read out, or by place.
    pub rows: Vec<VoteRow>,
    /// Whether the rows stand by place.
    pub ranked: bool,
    /// How many dots each participant has.
    pub dots: Option<u32>,
    /// How many people are there.
    pub people: Option<u32>,
}

/// Something that the room can choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VoteRow {
    /// Names it in the record.
    pub key: String,
    /// What it says.
    pub label: String,
    /// Hands or dots; none when not yet counted.
    pub votes: Option<u32>,
    /// Its place, from 1, shared by those with as many votes; none for what nobody chose.
    pub place: Option<u32>,
}

impl VotePage {
    /// All votes together. A file edited by hand may say more than there can be.
    pub fn votes(&self) -> u32 {
        self.rows.iter().filter_map(|row| row.votes).fold(0, u32::saturating_add)
    }

    /// How many votes there can be, where it is known how many people there are and how many dots each has.
    pub fn most(&self) -> Option<u32> {
        Some(self.people?.saturating_mul(self.dots?))
    }

    /// Those on a place, in the order in which they were read out.
    pub fn on_place(&self, place: u32) -> impl Iterator<Item = &VoteRow> {
        self.rows.iter().filter(move |row| row.place == Some(place))
    }
}

/// A value of an attribute, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueChip {
    /// Names it in the record.
    pub key: String,
    /// The short word.
    pub word: String,
    /// In full.
    pub name: String,
    /// The colour of its swatch.
    pub colour: Option<String>,
    /// How many, where they are counted.
    pub count: Option<u32>,
}

/// Who goes where.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct GroupsPage {
    /// The title.
    pub title: String,
    /// The groups.
    pub groups: Vec<GroupLine>,
    /// Who does what.
    pub roles: Vec<(String, String)>,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct GroupLine {
    /// Names it in the record.
    pub id: String,
    /// Its number.
    pub number: u32,
    /// What it calls itself.
    pub name: Option<String>,
    /// How many people.
    pub size: u32,
    /// Of which values.
    pub values: Vec<ValueChip>,
    /// Who, where names may show.
    #[serde(default)]
    pub members: Vec<MemberLine>,
    /// Where it sits, in words that follow “to”.
    pub place: Option<String>,
    /// Its question.
    pub question: Option<String>,
    /// The numbers of those in it who have no name.
    #[serde(default)]
    pub heads: Vec<u32>,
}

/// Somebody in a group, where names may show.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MemberLine {
    /// What they are called, told apart from others of that name.
    pub name: String,
    /// Whether they lead the group.
    pub leads: bool,
}

/// Groups work.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct WorkPage {
    /// Which round of how many, where there are several.
    #[serde(default)]
    pub round: Option<(u32, u32)>,
    /// Who works, each group with where it sits; its question is among the questions.
    #[serde(default)]
    pub groups: Vec<GroupLine>,
    /// Who does what in a group.
    #[serde(default)]
    pub roles: Vec<(String, String)>,
    /// The title: the phase's, or the item's before the first.
    pub title: String,
    /// What to do now.
    pub text: Option<String>,
    /// The phases.
    pub phases: Vec<PhaseMark>,
    /// Which phase shows; none before the first.
    pub current: Option<usize>,
    /// Which group works on what.
    pub questions: Vec<QuestionLine>,
    /// Who goes where in this round, before its first phase, where people go to other groups between rounds.
    #[serde(default)]
    pub tables: Vec<GroupLine>,
    /// The clock of the phase that shows.
    pub clock: Option<WallClock>,
}

/// A phase on the line of phases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseMark {
    /// Its name.
    pub title: String,
    /// How long it is planned, in seconds.
    pub planned_s: u32,
    /// Whether it is over.
    pub over: bool,
}

/// Which groups work on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionLine {
    /// The numbers of the groups.
    pub groups: Vec<u32>,
    /// The question.
    pub text: String,
    /// Its parts.
    pub parts: Vec<String>,
    /// Prompts for a group that is stuck.
    pub prompts: Vec<String>,
}

/// What the groups bring in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct HarvestPage {
    /// What is asked of the groups.
    pub text: Option<String>,
    /// The groups, the questions where there are no groups, and the plenary.
    pub tabs: Vec<HarvestTab>,
    /// The tab that shows.
    pub current: usize,
    /// Its answers.
    pub answers: Vec<Said>,
    /// How many answers there are that the room does not see yet.
    #[serde(default)]
    pub hidden: usize,
}

/// A tab of the harvest.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct HarvestTab {
    /// The group; none for the plenary.
    pub group: Option<String>,
    /// The number of the group or question; none for the plenary.
    pub number: Option<u32>,
    /// The question's id.
    pub question: Option<String>,
    /// The question.
    pub text: Option<String>,
    /// How many answers there are.
    pub answers: usize,
    /// The round in which the group sat together, where people have gone to other groups since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u32>,
}

/// Something that was parked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedLine {
    /// The words.
    pub text: String,
    /// Whether it has been dealt with.
    pub done: bool,
}

/// A clock, as data: whoever draws it reads the time left from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WallClock {
    /// What it is the clock of.
    pub title: String,
    /// Seconds planned, with what was added.
    pub total_s: u32,
    /// What it is doing.
    pub hand: ClockHand,
}

/// What a clock on the wall is doing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockHand {
    /// It has not been started.
    Waiting,
    /// It runs until then.
    Until(Moment),
    /// It stands still with so many milliseconds left.
    Stopped(i64),
    /// It was ended.
    Over,
}

impl WallClock {
    /// What it is doing at `now`.
    pub fn state(&self, now: Moment) -> ClockState {
        match self.hand {
            ClockHand::Waiting => ClockState::Waiting,
            ClockHand::Until(deadline) => ClockState::Running(deadline.since_millis(now)),
            ClockHand::Stopped(left) => ClockState::Paused(left),
            ClockHand::Over => ClockState::Over,
        }
    }
}

impl Session {
    /// What the room may see now, whatever the desk is doing.
    pub fn wall(&self) -> Wall {
        let lang = self.wall.language;
        let page = match (&self.wall.message, self.wall.show) {
            (_, WallShow::Blank) => Page::Blank,
            (Some(text), WallShow::Follow) => Page::Message { text: text.clone() },
            (None, WallShow::Follow) => self.page(lang),
        };
        let title = self.names().fill(&self.workshop.title, lang);
        Wall { language: lang, title, rail: self.rail(lang), page, clock: self.running_clock(lang) }
    }

    /// The page of the place where the workshop is, also while the wall shows something else.
    pub fn page_here(&self) -> Page {
        self.page(self.wall.language)
    }

    /// The steps, and where the workshop is among them.
    pub fn rail(&self, lang: Lang) -> Vec<RailStep> {
        let names = self.names();
        let pages = self.pages();
        let steps: Vec<_> = (self.workshop.steps.iter())
            .filter(|step| pages.iter().any(|(of, _)| of.id == step.id))
            .collect();
        let here = steps.iter().position(|step| step.id == self.place.step);
        let mut number = 0;
        let mark = |(at, step): (usize, &&crate::workshop::Step)| {
            number += u32::from(step.numbered);
            RailStep {
                name: names.fill(&step.title, lang),
                number: step.numbered.then_some(number),
                interactive: step.interactive,
                state: match here {
                    Some(here) if at < here => StepState::Done,
                    Some(here) if at == here => StepState::Now,
                    _ => StepState::ToCome,
                },
            }
        };
        steps.iter().enumerate().map(mark).collect()
    }
}
