//! Words for what is told for a few seconds, and for what an undo takes back.

use super::widgets::prose::elide;
use super::{listed, rules};
use crate::app::Told;
use crate::app::page::forming::{Goes, Going};
use crate::session::{Label, Session};
use crate::words;
use crate::workshop::{Arrange, ItemKind, Lang};

/// The cells that a quote may take in a notice.
const QUOTE: u16 = 36;
/// So many people are told of in a notice; the table has the others.
const MOST_GOINGS: usize = 4;

/// What a notice says. The session, when there is one, knows what its variables are called.
pub fn told(what: &Told, session: Option<&Session>, lang: Lang) -> String {
    match what {
        Told::Undone(label) => words!(lang, "desk-told-undone", what = self::label(label, session, lang)),
        Told::Redone(label) => words!(lang, "desk-told-redone", what = self::label(label, session, lang)),
        Told::NothingToUndo => words!(lang, "desk-told-nothing-to-undo"),
        Told::NothingToRedo => words!(lang, "desk-told-nothing-to-redo"),
        Told::Parked => words!(lang, "desk-told-parked"),
        Told::WordsPlease => words!(lang, "desk-told-words-please"),
        Told::FoundNowhere => words!(lang, "desk-told-found-nowhere"),
        Told::NumberPlease => words!(lang, "desk-told-number-please"),
        Told::LinePlease => words!(lang, "desk-told-line-please"),
        Told::ClockPlease => words!(lang, "desk-told-clock-please"),
        Told::NoClock => words!(lang, "desk-told-no-clock"),
        Told::AgainToQuit => words!(lang, "desk-told-again-to-quit"),
        Told::NoSuchGroup => words!(lang, "desk-told-no-such-group"),
        Told::NoSuchTheme(n) => words!(lang, "desk-told-no-such-theme", n = (*n)),
        Told::ThemeTaken(name) => words!(lang, "desk-told-theme-taken", name = elide(name, QUOTE)),
        Told::PickedFor(n) => words!(lang, "desk-told-picked", n = (*n)),
        Told::NobodyToMove => words!(lang, "desk-told-nobody-to-move"),
        Told::OnlyByName => words!(lang, "desk-told-only-by-name"),
        Told::SeatedAlready => words!(lang, "desk-told-seated-already"),
        Told::NoSeat => words!(lang, "desk-told-no-seat"),
        Told::OtherGroupPlease => words!(lang, "desk-told-other-group-please"),
        Told::NotARule(problem) => rules::problem(problem, lang),
        Told::NothingToMend => words!(lang, "desk-told-nothing-to-mend"),
        Told::Names(true) => words!(lang, "desk-told-names-on"),
        Told::Names(false) => words!(lang, "desk-told-names-off"),
        Told::Held(true) => words!(lang, "desk-told-held-on"),
        Told::Held(false) => words!(lang, "desk-told-held-off"),
        Told::NoQuestion => words!(lang, "desk-told-no-question"),
        Told::AutoPhases(true) => words!(lang, "desk-told-auto-phases-on"),
        Told::AutoPhases(false) => words!(lang, "desk-told-auto-phases-off"),
        Told::Resumed => words!(lang, "desk-told-resumed"),
        Told::EndedWhileAway => words!(lang, "desk-told-ended-while-away"),
        Told::ClockWasSet => words!(lang, "desk-told-clock-was-set"),
        Told::NoSuchValue(letter) => words!(lang, "desk-told-no-such-value", letter = letter.to_string()),
        Told::ValuesPlease => words!(lang, "desk-told-values-please"),
        Told::NotTaken(refusal) => listed::refusal(refusal, lang),
        Told::Avoid(title, why) => {
            words!(lang, "desk-told-avoid", title = elide(title, QUOTE), why = listed::avoid(*why, lang))
        }
        Told::Doubled(name) => words!(lang, "desk-told-doubled", name = elide(name, QUOTE)),
        Told::RoundsMended(goings) => coming(goings, lang),
        Told::RoundsRight => words!(lang, "desk-told-rounds-right"),
        Told::NotMended => words!(lang, "desk-told-not-mended"),
        Told::Printed(path) => words!(lang, "desk-told-printed", path = path.as_str()),
        Told::WhatPlease => words!(lang, "desk-told-what-please"),
        Told::Everybody => words!(lang, "desk-told-everybody"),
        Told::Agreed { no_owner, no_date, over } => agreed(*no_owner, *no_date, *over, lang),
        Told::ActionMade => action_made(session, lang),
        Told::ActionThere => words!(lang, "desk-told-action-there"),
        Told::CommitmentPlease => words!(lang, "desk-told-commitment-please"),
        Told::WithoutName => words!(lang, "desk-told-without-name"),
        Told::NothingAsked => words!(lang, "desk-told-nothing-asked"),
        Told::Words(words) => words.clone(),
    }
}

/// What an action still lacks, and that there are more than the script asks for.
fn agreed(no_owner: bool, no_date: bool, over: Option<(usize, u32)>, lang: Lang) -> String {
    let gap = match (no_owner, no_date) {
        (true, true) => Some(words!(lang, "desk-told-gap-both")),
        (true, false) => Some(words!(lang, "desk-told-gap-owner")),
        (false, true) => Some(words!(lang, "desk-told-gap-date")),
        (false, false) => None,
    };
    let over = over.map(|(count, most)| words!(lang, "desk-told-over", count = count, most = most));
    gap.into_iter().chain(over).collect::<Vec<_>>().join(" ")
}

/// That an answer is an action now, and where the rest is filled in.
fn action_made(session: Option<&Session>, lang: Lang) -> String {
    let item = session.and_then(|session| {
        let pages = session.pages();
        let (_, item) = pages.into_iter().find(|(_, item)| matches!(item.kind, ItemKind::Actions(_)))?;
        Some(session.title_of(item, lang))
    });
    match item.filter(|title| !title.is_empty()) {
        Some(title) => words!(lang, "desk-told-action-made", title = elide(&title, QUOTE)),
        None => words!(lang, "desk-told-action-made-bare"),
    }
}

/// What changes in rounds to come: “Emma: vanaf ronde 3, groep 2, dan 4.”
fn coming(goings: &[Going], lang: Lang) -> String {
    let then = |groups: &[(u32, u32)]| {
        let mut groups = groups.iter().map(|(_, group)| group.to_string());
        let first = groups.next().unwrap_or_default();
        groups.fold(first, |some, next| words!(lang, "desk-coming-then", some = some, next = next))
    };
    let one = |going: &Going| {
        let who = match &going.name {
            Some(name) => elide(name, QUOTE),
            None => words!(lang, "desk-coming-number", number = going.number),
        };
        match &going.goes {
            Goes::Joins(groups) => {
                let round = groups.first().map_or(0, |(round, _)| *round);
                words!(lang, "desk-coming-joins", who = who, round = round, groups = then(groups))
            }
            Goes::Leaves(round) => words!(lang, "desk-coming-leaves", who = who, round = (*round)),
            Goes::Moves(groups) => {
                let each = groups.iter().map(|(round, group)| {
                    words!(lang, "desk-coming-moves", who = who.as_str(), round = (*round), group = (*group))
                });
                each.collect::<Vec<_>>().join(" ")
            }
        }
    };
    let mut all: Vec<_> = goings.iter().take(MOST_GOINGS).map(one).collect();
    let more = goings.len().saturating_sub(MOST_GOINGS);
    if more > 0 {
        all.push(words!(lang, "desk-coming-more", n = more));
    }
    all.join(" ")
}

/// What an act was: “antwoord ‘durf te vragen’ bewaard”.
pub fn label(label: &Label, session: Option<&Session>, lang: Lang) -> String {
    match label {
        Label::Variable(name) => {
            words!(lang, "desk-did-variable", name = elide(&asked(name, session, lang), QUOTE))
        }
        Label::People(Some(people)) => words!(lang, "desk-did-people", n = (*people)),
        Label::People(None) => words!(lang, "desk-did-people-emptied"),
        Label::NameAdded(name) => words!(lang, "desk-did-name-added", name = elide(name, QUOTE)),
        Label::NameRemoved(name) => words!(lang, "desk-did-name-removed", name = elide(name, QUOTE)),
        Label::NameChanged(name) => words!(lang, "desk-did-name-changed", name = elide(name, QUOTE)),
        Label::PresenceSet(name) => words!(lang, "desk-did-presence-set", name = elide(name, QUOTE)),
        Label::ValueSet(name) => words!(lang, "desk-did-value-set", name = elide(name, QUOTE)),
        Label::RosterTaken(new, changed) => {
            words!(lang, "desk-did-roster-taken", new = (*new), changed = (*changed))
        }
        Label::AttributeAdded(title) => {
            words!(lang, "desk-did-attribute-added", title = elide(title, QUOTE))
        }
        Label::Counted => words!(lang, "desk-did-counted"),
        Label::HeadsCounted => words!(lang, "desk-did-heads-counted"),
        Label::RuleMade(rule) => {
            words!(lang, "desk-did-rule-made", rule = elide(&rules::line(rule, session, lang), QUOTE))
        }
        Label::RuleDropped(rule) => {
            words!(lang, "desk-did-rule-dropped", rule = elide(&rules::line(rule, session, lang), QUOTE))
        }
        Label::Grouped(Arrange::Gather, groups) => words!(lang, "desk-did-gathered", n = (*groups)),
        Label::Grouped(Arrange::Mix, groups) => words!(lang, "desk-did-mixed", n = (*groups)),
        Label::Grouped(Arrange::Random, groups) => words!(lang, "desk-did-drawn", n = (*groups)),
        Label::Rounds(rounds, groups) => {
            words!(lang, "desk-did-rounds", rounds = (*rounds), groups = (*groups))
        }
        Label::RoundsMended => words!(lang, "desk-did-rounds-mended"),
        Label::PersonMoved(group) => words!(lang, "desk-did-person-moved", n = (*group)),
        Label::NamedMoved(name, group) => {
            words!(lang, "desk-did-named-moved", name = elide(name, QUOTE), n = (*group))
        }
        Label::Swapped(one, other) => words!(lang, "desk-did-swapped", one = (*one), other = (*other)),
        Label::NamedSwapped(one, other) => {
            words!(lang, "desk-did-named-swapped", one = elide(one, QUOTE), other = elide(other, QUOTE))
        }
        Label::GroupNamed(group) => words!(lang, "desk-did-group-named", n = (*group)),
        Label::GroupLed(Some(name), group) => {
            words!(lang, "desk-did-group-led", name = elide(name, QUOTE), n = (*group))
        }
        Label::GroupLed(None, group) => words!(lang, "desk-did-group-unled", n = (*group)),
        Label::CameLate(Some(name), group) => {
            words!(lang, "desk-did-named-came-late", name = elide(name, QUOTE), n = (*group))
        }
        Label::CameLate(None, group) => words!(lang, "desk-did-came-late", n = (*group)),
        Label::LeftGroup(Some(name), group) => {
            words!(lang, "desk-did-named-left-group", name = elide(name, QUOTE), n = (*group))
        }
        Label::LeftGroup(None, group) => words!(lang, "desk-did-left-group", n = (*group)),
        Label::GroupsMended => words!(lang, "desk-did-groups-mended"),
        Label::GroupsMerged(one, other) => {
            words!(lang, "desk-did-groups-merged", one = (*one), other = (*other))
        }
        Label::GroupClosed(group) => words!(lang, "desk-did-group-closed", n = (*group)),
        Label::GroupPlaced(group) => words!(lang, "desk-did-group-placed", n = (*group)),
        Label::AnswerKept(text) => words!(lang, "desk-did-answer-kept", text = elide(text, QUOTE)),
        Label::AnswersKept(answers) => words!(lang, "desk-did-answers-kept", n = (*answers)),
        Label::AnswerChanged(text) => words!(lang, "desk-did-answer-changed", text = elide(text, QUOTE)),
        Label::AnswerDeleted(text) => words!(lang, "desk-did-answer-deleted", text = elide(text, QUOTE)),
        Label::AnswerMoved(text) => words!(lang, "desk-did-answer-moved", text = elide(text, QUOTE)),
        Label::AnswerMarked(text) => words!(lang, "desk-did-answer-marked", text = elide(text, QUOTE)),
        Label::AnswerPlenary(text) => words!(lang, "desk-did-answer-plenary", text = elide(text, QUOTE)),
        Label::Parked(text) => words!(lang, "desk-did-parked", text = elide(text, QUOTE)),
        Label::ParkedDone(text) => words!(lang, "desk-did-parked-done", text = elide(text, QUOTE)),
        Label::ParkedOpen(text) => words!(lang, "desk-did-parked-open", text = elide(text, QUOTE)),
        Label::Unparked(text) => words!(lang, "desk-did-unparked", text = elide(text, QUOTE)),
        Label::FactorCounted => words!(lang, "desk-did-factor-counted"),
        Label::FactorAdded(text) => words!(lang, "desk-did-factor-added", text = elide(text, QUOTE)),
        Label::ThemeSet(Some(theme), text) => {
            words!(lang, "desk-did-theme-set", theme = elide(theme, QUOTE), text = elide(text, QUOTE))
        }
        Label::ThemeSet(None, text) => words!(lang, "desk-did-theme-cleared", text = elide(text, QUOTE)),
        Label::ThemeSetMany(Some(theme), n) => {
            words!(lang, "desk-did-theme-set-many", theme = elide(theme, QUOTE), n = (*n))
        }
        Label::ThemeSetMany(None, n) => words!(lang, "desk-did-theme-cleared-many", n = (*n)),
        Label::ThemeMade(name) => words!(lang, "desk-did-theme-made", name = elide(name, QUOTE)),
        Label::ThemeChanged(name) => words!(lang, "desk-did-theme-changed", name = elide(name, QUOTE)),
        Label::ThemesMerged(from, to) => {
            words!(lang, "desk-did-themes-merged", from = elide(from, QUOTE), to = elide(to, QUOTE))
        }
        Label::ThemeDropped(name) => words!(lang, "desk-did-theme-dropped", name = elide(name, QUOTE)),
        Label::Picked(text) => words!(lang, "desk-did-picked", text = elide(text, QUOTE)),
        Label::Unpicked(text) => words!(lang, "desk-did-unpicked", text = elide(text, QUOTE)),
        // A notice stands where the room can read it, and these are the facilitator's own words.
        Label::PatternChanged(_) => words!(lang, "desk-did-pattern-changed"),
        Label::PatternDropped(_) => words!(lang, "desk-did-pattern-dropped"),
        Label::Pattern(_) => words!(lang, "desk-did-pattern"),
        Label::VotesCounted => words!(lang, "desk-did-votes-counted"),
        Label::ResultWritten => words!(lang, "desk-did-result-written"),
        Label::ActionAgreed(what) => words!(lang, "desk-did-action-agreed", what = elide(what, QUOTE)),
        Label::ActionMoved(what) => words!(lang, "desk-did-action-moved", what = elide(what, QUOTE)),
        Label::ActionChanged(what) => words!(lang, "desk-did-action-changed", what = elide(what, QUOTE)),
        Label::ActionDropped(what) => words!(lang, "desk-did-action-dropped", what = elide(what, QUOTE)),
        Label::Committed => words!(lang, "desk-did-committed"),
        Label::CommitmentChanged => words!(lang, "desk-did-commitment-changed"),
        Label::CommitmentDropped => words!(lang, "desk-did-commitment-dropped"),
        Label::ItemAdded(title) => words!(lang, "desk-did-item-added", title = elide(title, QUOTE)),
        Label::ItemDropped(title) => words!(lang, "desk-did-item-dropped", title = elide(title, QUOTE)),
        Label::ItemChanged(title) => words!(lang, "desk-did-item-changed", title = elide(title, QUOTE)),
        Label::DurationsTaken(n) => words!(lang, "desk-did-durations-taken", n = *n),
        Label::FactorRemoved(text) => words!(lang, "desk-did-factor-removed", text = elide(text, QUOTE)),
    }
}

/// What was asked for a variable; its name where nothing was.
fn asked(name: &str, session: Option<&Session>, lang: Lang) -> String {
    let ask = session.and_then(|session| {
        let ask = session.workshop.variables.get(name)?.ask.as_ref()?;
        Some(session.names().fill(ask, lang))
    });
    ask.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests;
