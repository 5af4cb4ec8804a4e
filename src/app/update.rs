//! What happens when something happens.

use super::act;
use super::action::Action;
use super::context::field;
use super::field::paste::lines_for_answers;
use super::message::{Effect, Message};
use super::model::{FLASH_MS, FLASH_STEP_MS, Model, Now, Screen, Told};
use super::overlay::intake::{self, Origin};
use super::overlay::{self, Overlay};
use super::page::Page;
use super::page::capture::{Capture, Focus};
use super::search;
use super::walk::Walk;

/// How soon Ctrl+C must be pressed again to stop the program, in milliseconds.
const AGAIN_MS: u64 = 2000;

/// Takes in something that happened and says what is to be done outside.
pub fn update(model: &mut Model, message: Message, now: Now) -> Vec<Effect> {
    model.now = now;
    let mut effects = Vec::new();
    match message {
        Message::Act(action) => take(model, &action, &mut effects),
        Message::Paste(text) => paste(model, &text),
        Message::Resize(columns, rows) => model.size = (columns, rows),
        Message::Tick => {}
        Message::ClockSet(millis) => {
            if let Some(walk) = model.walk_mut()
                && walk.clock_is_on()
            {
                walk.shift_clock(millis, now);
                model.tell(Told::ClockWasSet);
            }
        }
        Message::Saved { revision, at } => {
            if let Some(walk) = model.walk_mut() {
                walk.save.written(revision, at);
            }
        }
        Message::SaveFailed { why } => {
            if let Some(walk) = model.walk_mut() {
                walk.save.refused(why, now.mono_ms);
            }
        }
        Message::Opened(opened) => {
            let resumed = opened.resumed;
            let walk = Walk::open(*opened, now);
            let missed = walk.rung.is_some();
            model.overlays.clear();
            model.screen = Screen::Walk(Box::new(walk));
            if resumed {
                model.tell(if missed { Told::EndedWhileAway } else { Told::Resumed });
            }
        }
        Message::Found { ticket, found, over } => search::found(model, ticket, &found, over),
        Message::RosterRead { name, bytes } => intake::show(model, Origin::File { name, bytes }),
        Message::Printed(path) => model.tell(Told::Printed(path.display().to_string())),
        Message::Exported(format, result) => overlay::export::written(model, format, result),
        Message::Learned(result) => overlay::durations::learned(model, result),
        Message::Addresses(list) => overlay::addresses::written(model, list, &mut effects),
        Message::AddressesRefused(why) => overlay::addresses::refused(model, why),
        Message::Refused(words) => model.tell(Told::Words(words)),
    }
    tend(model, &mut effects);
    search::tend(model, &mut effects);
    effects
}

/// What time brings by itself: notices pass, clocks ring, drafts are saved.
fn tend(model: &mut Model, effects: &mut Vec<Effect>) {
    let now = model.now;
    if model.notice.as_ref().is_some_and(|notice| notice.until_ms <= now.mono_ms) {
        model.notice = None;
    }
    if model.flash_since.is_some_and(|since| now.mono_ms.saturating_sub(since) >= FLASH_MS) {
        model.flash_since = None;
    }
    let Some(walk) = model.walk_mut() else { return };
    let (rings, told) = walk.look_at_clock(now);
    if walk.save.is_due(now.mono_ms) {
        effects.push(walk.snapshot());
    }
    if rings {
        effects.push(Effect::Ring);
        model.flash_since = Some(now.mono_ms);
    }
    if let Some(told) = told {
        model.tell(told);
    }
}

/// How long nothing changes by itself, in milliseconds; for ever when none.
pub fn rest_ms(model: &Model) -> Option<u64> {
    let now = model.now;
    let until = |at: u64| at.saturating_sub(now.mono_ms);
    let notice = model.notice.as_ref().map(|notice| until(notice.until_ms));
    let flash = model.flash_since.map(|since| {
        let passed = now.mono_ms.saturating_sub(since);
        FLASH_STEP_MS - passed % FLASH_STEP_MS
    });
    let walk = model.walk();
    let clock = walk.and_then(|walk| walk.clock_wake(now));
    let save = walk.and_then(|walk| walk.save.wake_ms()).map(until);
    // The time of day stands on every page of a session.
    let minute = walk.map(|_| {
        let into = now.at.millis().rem_euclid(60_000);
        60_000 - into.unsigned_abs()
    });
    [notice, flash, clock, save, minute].into_iter().flatten().min()
}

fn take(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    search::stop(model);
    match action {
        Action::Interrupt => return interrupt(model, effects),
        Action::Language => {
            model.lang = model.lang.other();
            let (lang, now) = (model.lang, model.now);
            if let Some(walk) = model.walk_mut() {
                walk.speak(lang, now);
            }
            return;
        }
        _ => model.interrupted = None,
    }
    // What was told belongs to what was done before; who types may read on.
    if !matches!(action, Action::Text(_)) {
        model.notice = None;
    }
    if model.overlays.is_empty() {
        act::act(model, action, effects);
    } else {
        super::overlay::act(model, action, effects);
        if model.overlays.is_empty() {
            search::resume(model);
        }
    }
}

/// Ctrl+C: the first time a word, the second within two seconds stops.
fn interrupt(model: &mut Model, effects: &mut Vec<Effect>) {
    let now = model.now.mono_ms;
    let again = model.interrupted.is_some_and(|before| now.saturating_sub(before) < AGAIN_MS);
    if again || model.walk().is_none() {
        effects.push(Effect::Quit);
    } else {
        model.interrupted = Some(now);
        model.tell(Told::AgainToQuit);
    }
}

/// Whether pasted text is more than one name: several lines, or cells of a spreadsheet.
fn is_list(text: &str) -> bool {
    text.contains('\t') || text.trim().contains(['\n', '\r'])
}

/// Several lines pasted where names are typed are shown as a list of names. Several lines pasted where answers are taken down are offered as several answers; other text goes into the field,
/// wherever on the page the fingers were.
fn paste(model: &mut Model, text: &str) {
    if let Some(Overlay::Roster(_)) = model.overlays.last()
        && is_list(text)
    {
        // A terminal ends the lines of what is pasted as the Enter key does.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        return intake::show(model, Origin::Pasted(text));
    }
    let free = model.overlays.is_empty();
    if free && let Some(walk) = model.walk_mut() {
        walk.into_field();
    }
    let takes_answers =
        free && model.walk().is_some_and(|walk| {
            matches!(&walk.page, Page::Capture(Capture { focus: Focus::Field, editing: None, .. }))
        }) || matches!(model.overlays.last(), Some(Overlay::Line { .. }));
    let lines = lines_for_answers(text);
    if takes_answers && lines.len() > 1 {
        model.overlays.push(Overlay::Pasted { lines, text: text.to_owned() });
    } else if field(model).is_some() {
        act::edit(model, super::field::Edit::Paste(text.to_owned()));
    }
}
