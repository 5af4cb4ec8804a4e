//! Which acts make sense now: what the footer, the help and the palette show, and what a key that makes none answers.

use super::action::Action;
use super::context::{field, listed, roster};
use super::model::Model;
use super::overlay::{Overlay, durations, roster as list_of_names};
use super::page::Page;
use super::page::capture::{tabs, target};
use super::page::form::Hands;
use super::page::forming::{Entry, Forming, script};
use super::page::theming;
use super::walk::{Walk, breakout, has_question};
use crate::workshop::ItemKind;

/// Whether a key for an act that makes no sense now is answered with a word on why, rather than with silence.
pub const fn explains_itself(action: &Action) -> bool {
    matches!(
        action,
        Action::Undo
            | Action::Redo
            | Action::Question
            | Action::Clock
            | Action::MinuteMore
            | Action::MinuteLess
            | Action::SetClock
            | Action::Mend
            | Action::Lock
            | Action::Leader
    )
}

/// Whether an act makes sense now; the footer, the help and the palette show only those that do.
#[expect(clippy::too_many_lines, reason = "a table: a line for each act")]
pub fn enabled(model: &Model, action: &Action) -> bool {
    let Some(walk) = model.walk() else {
        return true;
    };
    let session = &walk.session;
    match action {
        Action::Up if matches!(model.overlays.last(), Some(Overlay::Addresses { .. })) => {
            !walk.mailing.addresses.is_empty()
        }
        Action::Delete | Action::Accept
            if matches!(model.overlays.last(), Some(Overlay::Addresses { .. })) =>
        {
            true
        }
        Action::Attribute | Action::PreviousField if roster(model).is_some() => {
            list_of_names::columns(session).len() > 1
        }
        Action::Up | Action::Previous if matches!(model.overlays.last(), Some(Overlay::Roster(_))) => {
            !session.participants.is_empty()
        }
        Action::TakeThough => {
            listed(model).is_some_and(|listed| !listed.asked.is_empty() || !listed.avoided().is_empty())
        }
        Action::Edit | Action::Delete | Action::Accept if roster(model).is_some() => true,
        Action::TakeAll => durations::can_take(model, true),
        Action::Accept if matches!(model.overlays.last(), Some(Overlay::Durations(_))) => {
            durations::can_take(model, false)
        }
        Action::Line => session.item().is_some(),
        Action::Undo => walk.history.can_undo() || field(model).is_some_and(super::field::Field::can_undo),
        Action::Redo => walk.history.can_redo() || field(model).is_some_and(super::field::Field::can_redo),
        Action::Notes if matches!(walk.page, Page::Forming(Forming::Formed { .. })) => true,
        Action::Notes => session.item().is_some_and(|item| item.notes.is_some()),
        Action::Question => has_question(session),
        Action::Clock | Action::MinuteMore | Action::MinuteLess | Action::SetClock => walk.has_clock(),
        Action::AutoPhases => breakout(session).is_some_and(|breakout| breakout.phases.len() > 1),
        Action::Late | Action::Merge | Action::Mend | Action::ShowNames | Action::GroupName
            if matches!(walk.page, Page::Forming(Forming::Formed { .. })) =>
        {
            match action {
                Action::Mend => !walk.troubles().is_empty(),
                Action::Merge => walk.formed().is_some_and(|formed| formed.standing().count() > 1),
                Action::ShowNames => walk.has_names(),
                _ => true,
            }
        }
        Action::Lock | Action::Leader => {
            walk.marked_entry().is_some_and(|(_, who)| matches!(who, Entry::Person(_)))
        }
        Action::Swap => walk.marked_entry().is_some(),
        Action::MoveTo => tabs(session).len() > 1,
        Action::GiveTheme => !walk.answers_for_theme().is_empty(),
        Action::MarkAnswer | Action::Pick => walk.focused_answer().is_some(),
        Action::ByTheme => can_turn_view(walk),
        Action::ThemeWords | Action::ThemeColour => walk.focused_theme().is_some(),
        Action::MergeTheme => walk.focused_theme().is_some() && session.themes.len() > 1,
        Action::NewTheme => matches!(walk.page, Page::Themes(_)),
        Action::Plenary => target(session).group.is_some(),
        Action::Agree => walk.marked_answer().is_some() || walk.marked_offer().is_some(),
        Action::Up if in_form_without_rows(model, walk) => false,
        Action::Further => walk.marked_action().is_some(),
        Action::MoveUp | Action::MoveDown if walk.page.form().is_some() => walk.marked_action().is_some(),
        Action::Form => !super::page::harvest_form::lines(session).is_empty(),
        Action::Hold => walk.can_hold(),
        Action::Reveal | Action::RevealAll => walk.holds_here(),
        Action::Attribute => script(session).is_some_and(|script| script.by.len() > 1),
        Action::OpenFolder => {
            matches!(model.overlays.last(), Some(Overlay::Export(export)) if export.folder.is_some())
        }
        Action::Whereabouts => !walk.rounds_here().is_empty(),
        Action::MendRounds => walk.rounds_differ(),
        Action::Weights => !super::page::forming::attributes(session).is_empty(),
        Action::Delete if matches!(walk.page, Page::Count(_)) => walk.marked_own_factor().is_some(),
        Action::Done | Action::Delete if matches!(walk.page, Page::Parking { .. }) => {
            !session.parking_lot.is_empty()
        }
        Action::NextField | Action::PreviousField if matches!(walk.page, Page::Capture(_)) => {
            tabs(session).len() > 1
        }
        // What cannot hold is not applied; the page says why.
        Action::Accept | Action::ByHand
            if model.overlays.is_empty()
                && matches!(&walk.page, Page::Forming(Forming::Preview(preview)) if preview.outcome.is_err()) =>
        {
            false
        }
        Action::Next
        | Action::Previous
        | Action::Accept
        | Action::Leave
        | Action::NextField
        | Action::PreviousField
        | Action::Up
        | Action::Down
        | Action::Left
        | Action::Right
        | Action::Help
        | Action::Palette
        | Action::Jump
        | Action::Find
        | Action::Park
        | Action::Blank
        | Action::Language
        | Action::People
        | Action::Roster
        | Action::Import
        | Action::Value(_)
        | Action::Present
        | Action::Absent
        | Action::Late
        | Action::LeftEarly
        | Action::Quit
        | Action::Interrupt
        | Action::Digit(_)
        | Action::Erase
        | Action::Text(_)
        | Action::Edit
        | Action::Delete
        | Action::Unclear
        | Action::MoveUp
        | Action::MoveDown
        | Action::Done
        | Action::Arrange
        | Action::MoreGroups
        | Action::FewerGroups
        | Action::DrawAgain
        | Action::GroupSize
        | Action::Seed
        | Action::Rules
        | Action::CountAgain
        | Action::ByHand
        | Action::Print
        | Action::GroupName
        | Action::Merge
        | Action::Mend
        | Action::ShowNames
        | Action::Patterns
        | Action::Ranking
        | Action::Export
        | Action::Durations
        | Action::OnTheSpot
        | Action::Addresses
        | Action::Mark
        | Action::OtherLanguage
        | Action::WithoutNames
        | Action::WithTimes
        | Action::Places => true,
    }
}

/// Whether the fingers are in a form above which nothing was kept to go up to.
fn in_form_without_rows(model: &Model, walk: &Walk) -> bool {
    let is_list = matches!(walk.page, Page::Actions(_) | Page::Commitments(_));
    model.overlays.is_empty()
        && is_list
        && walk.page.rows(&walk.session).0 == 0
        && walk.page.form().is_some_and(|form| !matches!(form.hands, Hands::Offer(_)))
}

/// Whether answers can show by theme here, or by group again; at a page for themes, whether some have none yet.
fn can_turn_view(walk: &Walk) -> bool {
    match (&walk.page, theming::page(&walk.session)) {
        (Page::Capture(_), _) => true,
        (Page::Themes(_), Some(page)) => {
            let sorts = walk.session.item().is_some_and(|item| matches!(item.kind, ItemKind::Themes(_)));
            !sorts || !page.rest.is_empty()
        }
        _ => false,
    }
}
