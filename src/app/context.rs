//! Where the fingers are: which rows of the key table hold, and which field has the keys.

use super::model::{Model, Screen};
use super::overlay::Overlay;
use super::overlay::intake::Listed;
use super::overlay::roster::{self, Roster};
use super::page::Page;
use super::page::capture::{Capture, Focus};
use super::page::form::Hands;
use super::page::forming::{Forming, Hand, Why};
use super::page::theming::{self, Row};
use super::walk::Walk;

/// A place for the fingers; the key table has rows for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The start screen.
    Start,
    /// The path of a file to open.
    Path,
    /// What is asked before the first step.
    Setup,
    /// Something is told.
    Talk,
    /// An answer is typed.
    Capture,
    /// An answer is marked.
    Answers,
    /// Neither.
    CaptureOut,
    /// Hands are counted.
    Count,
    /// Votes are counted.
    Vote,
    /// What is missing from a list is typed.
    Missing,
    /// The line of counts is typed.
    Counting,
    /// Groups as they would be.
    Preview,
    /// Groups as they are.
    Formed,
    /// People are moved by hand.
    ByHand,
    /// It is chosen what is done with who is marked.
    MoveChosen,
    /// The place or the name of a group is typed.
    GroupPlace,
    /// Who comes late is typed.
    Latecomer,
    /// A repair of groups is offered.
    Mend,
    /// A group that joins another is offered.
    Merge,
    /// Groups work.
    Work,
    /// What was parked.
    Parking,
    /// Something is typed into a form.
    Form,
    /// A line of the end result is filled in.
    FormLine,
    /// One of a few is chosen in a form.
    FormChoice,
    /// Something that was kept in a form is marked.
    FormRow,
    /// Something that a form can take over is marked.
    FormOffer,
    /// None of these.
    FormOut,
    /// An answer is put under a theme.
    ThemeSort,
    /// An answer among those by theme is marked.
    ThemeAnswer,
    /// A theme is marked.
    ThemeHead,
    /// There is nothing to put under a theme.
    ThemeNone,
    /// A few lines.
    Lines,
    /// The last page.
    Last,
    /// Addresses for the report are typed.
    Addresses,
    /// An address in the list is marked.
    AddressRow,
    /// All keys show.
    Help,
    /// An act is looked for.
    Palette,
    /// A step or item is chosen.
    Jump,
    /// Words are typed for any group.
    Line,
    /// What was said is looked for.
    Find,
    /// How many are there is typed.
    HowMany,
    /// A name is typed.
    Roster,
    /// Somebody in the list of names is marked.
    RosterRow,
    /// The file of a list of names is typed.
    RosterFile,
    /// A list of names can be taken.
    Intake,
    /// Something is typed into what floats above.
    Prompt,
    /// How much each attribute counts.
    Weights,
    /// What must hold of groups.
    Rules,
    /// Who goes where.
    Whereabouts,
    /// Something that the script does not have: which.
    SpotKind,
    /// Something that the script does not have: its words.
    Spot,
    /// The report and its like, to be written.
    Export,
    /// How long parts took earlier.
    Durations,
    /// Several lines were pasted.
    Pasted,
    /// An answer goes to another group.
    MoveTo,
    /// A theme for answers is chosen; nothing is typed yet, and digits choose.
    ThemeDigits,
    /// A theme for answers is chosen or typed.
    GiveTheme,
    /// A colour or another theme is chosen for a theme.
    ThemeChoice,
    /// What struck the facilitator is typed.
    Patterns,
    /// Stop?
    QuitAsk,
    /// In anything that floats above.
    Above,
    /// Anywhere in a session where letters are acts.
    Walk,
    /// Anywhere in a session.
    Anywhere,
    /// In a field.
    Text,
}

/// Where the fingers are, the nearest first.
pub fn contexts(model: &Model) -> Vec<Context> {
    use Context as C;
    if let Some(overlay) = model.overlays.last() {
        return match overlay {
            Overlay::Help { .. } => vec![C::Help, C::Above],
            Overlay::Palette { .. } => vec![C::Palette, C::Above, C::Text],
            Overlay::Jump { .. } => vec![C::Jump, C::Above],
            Overlay::Line { .. } => vec![C::Line, C::Above, C::Text],
            Overlay::Find(_) => vec![C::Find, C::Above, C::Text],
            Overlay::People { .. } => vec![C::HowMany, C::Prompt, C::Above, C::Text],
            Overlay::Roster(roster) => roster_contexts(roster),
            Overlay::Intake(_) => vec![C::Intake, C::Above],
            Overlay::Addresses { cursor: None, .. } => vec![C::Addresses, C::Above, C::Text],
            Overlay::Addresses { cursor: Some(_), .. } => vec![C::AddressRow, C::Above],
            Overlay::RosterFile { .. } => vec![C::RosterFile, C::Above, C::Text],
            Overlay::Park { .. }
            | Overlay::Clock { .. }
            | Overlay::GroupSize { .. }
            | Overlay::Seed { .. } => vec![C::Prompt, C::Above, C::Text],
            Overlay::GiveTheme(giving) if giving.field.text().is_empty() => {
                vec![C::ThemeDigits, C::GiveTheme, C::Above, C::Text]
            }
            Overlay::GiveTheme(_) => vec![C::GiveTheme, C::Above, C::Text],
            Overlay::ThemeText(_) => vec![C::Prompt, C::Above, C::Text],
            Overlay::ThemeColour(_) | Overlay::MergeTheme(_) => vec![C::ThemeChoice, C::Above],
            Overlay::Patterns(_) => vec![C::Patterns, C::Above, C::Text],
            Overlay::Weights { .. } => vec![C::Weights, C::Above],
            Overlay::Rules { .. } => vec![C::Rules, C::Above, C::Text],
            Overlay::Whereabouts { .. } => vec![C::Whereabouts, C::Above],
            Overlay::Spot(spot) if spot.kind.is_some() => vec![C::Spot, C::Above, C::Text],
            Overlay::Spot(_) => vec![C::SpotKind, C::Above],
            Overlay::Export(_) => vec![C::Export, C::Above],
            Overlay::Durations(_) => vec![C::Durations, C::Above],
            Overlay::Pasted { .. } => vec![C::Pasted, C::Above],
            Overlay::MoveTo { .. } => vec![C::MoveTo, C::Above],
            Overlay::Quit => vec![C::QuitAsk, C::Above],
        };
    }
    page_contexts(model)
}

fn roster_contexts(roster: &Roster) -> Vec<Context> {
    use Context as C;
    match roster.focus {
        roster::Focus::Field => vec![C::Roster, C::Above, C::Text],
        roster::Focus::Row(_) => vec![C::RosterRow, C::Above],
    }
}

/// The list of names, when it lies over the page; something may float above it.
pub fn roster(model: &Model) -> Option<&Roster> {
    model.overlays.iter().rev().find_map(|overlay| match overlay {
        Overlay::Roster(roster) => Some(&**roster),
        _ => None,
    })
}

/// The list of names that can be taken, when it shows; something may float above it.
pub(super) fn listed(model: &Model) -> Option<&Listed> {
    model.overlays.iter().rev().find_map(|overlay| match overlay {
        Overlay::Intake(listed) => Some(&**listed),
        _ => None,
    })
}

/// Where the fingers are when nothing floats above: on the page, or on the one that lies over it.
pub fn page_contexts(model: &Model) -> Vec<Context> {
    use Context as C;
    if listed(model).is_some() {
        return vec![C::Intake, C::Above];
    }
    if let Some(roster) = roster(model) {
        return roster_contexts(roster);
    }
    if model.overlays.iter().any(|overlay| matches!(overlay, Overlay::Whereabouts { .. })) {
        return vec![C::Whereabouts, C::Above];
    }
    if model.overlays.iter().any(|overlay| matches!(overlay, Overlay::Durations(_))) {
        return vec![C::Durations, C::Above];
    }
    if model.overlays.iter().any(|overlay| matches!(overlay, Overlay::Find(_))) {
        return vec![C::Find, C::Above, C::Text];
    }
    if model.overlays.iter().any(|overlay| matches!(overlay, Overlay::Line { .. })) {
        return vec![C::Line, C::Above, C::Text];
    }
    let walk = match &model.screen {
        Screen::Start(start) if start.path.is_some() => return vec![C::Path, C::Text],
        Screen::Start(_) => return vec![C::Start],
        Screen::Walk(walk) => walk,
    };
    let letters = |page| vec![page, C::Walk, C::Anywhere];
    let text = |page| vec![page, C::Anywhere, C::Text];
    match &walk.page {
        Page::Setup(_) => text(C::Setup),
        Page::Talk { .. } => letters(C::Talk),
        Page::Capture(Capture { focus: Focus::Field, .. }) => text(C::Capture),
        Page::Capture(Capture { focus: Focus::Row(_), .. }) => letters(C::Answers),
        Page::Capture(Capture { focus: Focus::Out, .. }) => letters(C::CaptureOut),
        Page::Count(_) if walk.in_missing() => text(C::Missing),
        Page::Count(_) => letters(C::Count),
        Page::Vote(_) => letters(C::Vote),
        Page::Forming(Forming::Counting { .. }) => text(C::Counting),
        Page::Forming(Forming::Preview(_)) => letters(C::Preview),
        Page::Forming(Forming::Formed { hand, .. }) => match hand {
            Hand::Rest(_) => letters(C::Formed),
            Hand::Move(moving) if moving.to.is_some() || moving.with.is_some() => {
                vec![C::MoveChosen, C::ByHand, C::Walk, C::Anywhere]
            }
            Hand::Move(_) => letters(C::ByHand),
            Hand::Place(_) | Hand::Name(_) => text(C::GroupPlace),
            Hand::Late(..) => text(C::Latecomer),
            Hand::Mend(mend) if mend.why == Why::Troubles => letters(C::Mend),
            Hand::Mend(_) => letters(C::Merge),
        },
        Page::Work => letters(C::Work),
        Page::Parking { .. } => letters(C::Parking),
        Page::Result(form) | Page::Actions(form) | Page::Commitments(form) => match form.hands {
            Hands::Blank if matches!(walk.page, Page::Result(_)) => text(C::FormLine),
            Hands::Blank if form.field().is_some() => text(C::Form),
            Hands::Blank => letters(C::FormChoice),
            Hands::Row(_) => letters(C::FormRow),
            Hands::Offer(_) => letters(C::FormOffer),
            Hands::Out => letters(C::FormOut),
        },
        Page::Themes(_) => letters(theme_context(walk)),
        Page::Lines => letters(C::Lines),
        Page::Last => letters(C::Last),
    }
}

/// Where the fingers are among answers by theme.
fn theme_context(walk: &Walk) -> Context {
    let sorts = theming::page(&walk.session).is_some_and(|page| page.current.is_some());
    match walk.theme_focus() {
        Some(Row::Answer(_)) if sorts => Context::ThemeSort,
        Some(Row::Answer(_)) => Context::ThemeAnswer,
        Some(Row::Theme(_)) => Context::ThemeHead,
        None => Context::ThemeNone,
    }
}

/// The field that has the keys.
pub fn field(model: &Model) -> Option<&super::field::Field> {
    match model.overlays.last() {
        Some(overlay) => overlay.field(),
        None => match &model.screen {
            Screen::Start(start) => start.path.as_ref(),
            Screen::Walk(walk) => walk.field(),
        },
    }
}

impl Walk {
    /// Whether what is missing from a list is being typed.
    pub fn in_missing(&self) -> bool {
        let rows = super::page::count::page(&self.session).map_or(0, |page| page.rows.len());
        matches!(&self.page, Page::Count(count) if count.in_field(rows))
    }

    /// The field of the page that has the keys.
    pub fn field(&self) -> Option<&super::field::Field> {
        match &self.page {
            Page::Setup(setup) => Some(&setup.field),
            Page::Capture(Capture { focus: Focus::Field, field, .. }) => Some(field),
            Page::Count(count) if self.in_missing() => count.field.as_ref(),
            Page::Forming(Forming::Counting { field, .. }) => Some(field),
            Page::Forming(Forming::Formed { hand, .. }) => hand.field(),
            Page::Result(form) | Page::Actions(form) | Page::Commitments(form) => form.field(),
            Page::Talk { .. }
            | Page::Capture(_)
            | Page::Count(_)
            | Page::Vote(_)
            | Page::Forming(_)
            | Page::Work
            | Page::Parking { .. }
            | Page::Themes(_)
            | Page::Lines
            | Page::Last => None,
        }
    }

    /// As [`field`](Self::field), to be altered, with the key of its draft.
    pub(super) fn field_mut(&mut self) -> Option<(&mut super::field::Field, String)> {
        let key = match &self.page {
            Page::Setup(setup) => setup.ask().draft_key(),
            Page::Capture(_) => self.capture_draft_key(),
            Page::Count(_) if self.in_missing() => super::page::count::draft_key(&self.session),
            Page::Forming(Forming::Counting { attribute, .. }) => {
                super::page::forming::draft_key(&self.session, *attribute)
            }
            Page::Forming(_) => self.formed_draft_key()?,
            Page::Result(form) | Page::Actions(form) | Page::Commitments(form) => form.draft_key(form.at),
            Page::Count(_)
            | Page::Vote(_)
            | Page::Themes(_)
            | Page::Talk { .. }
            | Page::Work
            | Page::Parking { .. }
            | Page::Lines
            | Page::Last => return None,
        };
        let field = match &mut self.page {
            Page::Setup(setup) => Some(&mut setup.field),
            Page::Capture(Capture { focus: Focus::Field, field, .. }) => Some(field),
            Page::Count(count) => count.field.as_mut(),
            Page::Forming(Forming::Counting { field, .. }) => Some(field),
            Page::Forming(Forming::Formed { hand, .. }) => hand.field_mut(),
            Page::Result(form) | Page::Actions(form) | Page::Commitments(form) => form.field_mut(),
            _ => None,
        };
        field.map(|field| (field, key))
    }
}
