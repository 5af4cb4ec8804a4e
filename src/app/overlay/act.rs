//! What each act does in what floats above.

use super::{
    Overlay, addresses, export, finding, grouping, intake, jump_rows, line, patterns, roster_act, spot,
    themes, whereabouts,
};
use crate::app::act;
use crate::app::action::Action;
use crate::app::field::Edit;
use crate::app::message::Effect;
use crate::app::model::{Model, Told};
use crate::app::walk::ClockWords;
use crate::app::walk::read_people;

/// Does an act in the topmost of what floats above.
pub(in crate::app) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    let Some(top) = model.overlays.last_mut() else {
        return;
    };
    match (top, action) {
        (Overlay::Roster(_), _) => roster_act::act(model, action),
        (Overlay::People { .. }, Action::Roster) => {
            model.overlays.pop();
            roster_act::open(model);
        }
        (Overlay::Intake(_), _) => intake::act(model, action),
        (Overlay::Addresses { .. }, _) => addresses::act(model, action, effects),
        (Overlay::Line { .. }, _) => line::act(model, action, effects),
        (Overlay::RosterFile { .. }, Action::Accept) => roster_act::open_file(model, effects),
        (Overlay::Spot(_), _) => spot::act(model, action),
        (Overlay::Pasted { .. }, Action::Leave) => keep_as_text(model),
        (_, Action::Leave) => {
            model.overlays.pop();
        }
        (Overlay::Find(_), _) => finding::act(model, action),
        (Overlay::Export(_), _) => export::act(model, action, effects),
        (Overlay::Whereabouts { .. }, _) => whereabouts::act(model, action, effects),
        (Overlay::Pasted { .. }, Action::Accept) => keep_as_answers(model),
        (_, Action::Text(edit)) => {
            act::edit(model, edit.clone());
            grouping::after_typing(model);
            themes::after_typing(model);
            patterns::after_typing(model);
        }
        (Overlay::Help { scroll }, Action::Down | Action::Next) => *scroll = (*scroll + 1).min(200),
        (Overlay::Help { scroll }, Action::Up | Action::Previous) => {
            *scroll = scroll.saturating_sub(1);
        }
        (Overlay::Palette { cursor, .. } | Overlay::Jump { cursor }, Action::Up) => {
            *cursor = cursor.saturating_sub(1);
        }
        (Overlay::Palette { cursor, .. }, Action::Down) => *cursor += 1,
        (Overlay::Jump { .. }, Action::Accept) => go(model),
        (Overlay::Jump { .. }, Action::Down | Action::Next | Action::Previous) => mark_place(model, action),
        (
            Overlay::Park { .. }
            | Overlay::People { .. }
            | Overlay::Clock { .. }
            | Overlay::GroupSize { .. }
            | Overlay::Seed { .. },
            Action::Accept,
        ) => accept(model),
        (Overlay::Weights { .. }, _) => grouping::act_on_weights(model, action),
        (Overlay::Rules { .. }, _) => grouping::act_on_rules(model, action),
        (
            Overlay::GiveTheme(_) | Overlay::ThemeText(_) | Overlay::ThemeColour(_) | Overlay::MergeTheme(_),
            _,
        ) => {
            themes::act(model, action);
        }
        (Overlay::Patterns(_), _) => patterns::act(model, action),
        (Overlay::MoveTo { .. }, Action::Digit(digit)) => move_to(model, Some(*digit)),
        (Overlay::MoveTo { .. }, Action::Accept) => move_to(model, None),
        (Overlay::Quit, Action::Accept | Action::Quit) => effects.push(Effect::Quit),
        _ => {}
    }
}

/// Goes to the place that is marked.
fn go(model: &mut Model) {
    let (now, lang) = (model.now, model.lang);
    let Some(Overlay::Jump { cursor }) = model.overlays.pop() else { return };
    let Some(walk) = model.walk_mut() else { return };
    if let Some(row) = jump_rows(&walk.session, lang).into_iter().nth(cursor) {
        walk.go(row.place, now);
    }
}

/// Marks the place below, or the step after or before.
fn mark_place(model: &mut Model, action: &Action) {
    let Some(walk) = model.walk() else { return };
    let rows = jump_rows(&walk.session, model.lang);
    let Some(Overlay::Jump { cursor }) = model.overlays.last_mut() else { return };
    let steps = || rows.iter().enumerate().filter(|(_, row)| row.is_step).map(|(at, _)| at);
    let to = match action {
        Action::Next => steps().find(|at| at > cursor),
        Action::Previous => steps().rfind(|at| at < cursor),
        _ => Some((*cursor + 1).min(rows.len().saturating_sub(1))),
    };
    *cursor = to.unwrap_or(*cursor);
}

/// Enter in a field that floats above. What is not understood stays, with a word.
fn accept(model: &mut Model) {
    let now = model.now;
    let Some(top) = model.overlays.pop() else {
        return;
    };
    let text = top.field().map(|field| field.text().trim().to_owned()).unwrap_or_default();
    let Some(walk) = model.walk_mut() else { return };
    let told = match &top {
        _ if text.is_empty() => None,
        Overlay::Park { .. } => {
            walk.park(text, now);
            Some(Told::Parked)
        }
        Overlay::People { .. } => match read_people(&text) {
            Some(people) => {
                walk.set_people(people, now);
                None
            }
            None => Some(Told::NumberPlease),
        },
        Overlay::Clock { .. } => match ClockWords::read(&text) {
            Some(words) => walk.set_clock(words, now),
            None => Some(Told::ClockPlease),
        },
        Overlay::GroupSize { .. } => match read_people(&text) {
            Some(size) if walk.size_groups(size) => None,
            Some(_) | None => Some(Told::NumberPlease),
        },
        Overlay::Seed { .. } => match grouping::read_seed(&text) {
            Some(seed) => {
                walk.alter_preview(|preview| preview.seed = seed);
                None
            }
            None => Some(Told::NumberPlease),
        },
        Overlay::Help { .. }
        | Overlay::Addresses { .. }
        | Overlay::Weights { .. }
        | Overlay::Whereabouts { .. }
        | Overlay::Export(_)
        | Overlay::Spot(_)
        | Overlay::Rules { .. }
        | Overlay::Palette { .. }
        | Overlay::Line { .. }
        | Overlay::Find(_)
        | Overlay::Jump { .. }
        | Overlay::Roster(_)
        | Overlay::Intake(_)
        | Overlay::RosterFile { .. }
        | Overlay::Pasted { .. }
        | Overlay::MoveTo { .. }
        | Overlay::GiveTheme(_)
        | Overlay::ThemeText(_)
        | Overlay::ThemeColour(_)
        | Overlay::MergeTheme(_)
        | Overlay::Patterns(_)
        | Overlay::Quit => None,
    };
    if matches!(told, Some(Told::NumberPlease | Told::ClockPlease)) {
        model.overlays.push(top);
    }
    if let Some(told) = told {
        model.tell(told);
    }
}

/// A digit of the number of a group: taken at once when no group has a longer number that begins so.
fn move_to(model: &mut Model, digit: Option<u8>) {
    let now = model.now;
    let most = model.walk().map_or(0, |walk| {
        crate::app::page::capture::tabs(&walk.session).iter().filter_map(|tab| tab.number).max().unwrap_or(0)
    });
    let Some(Overlay::MoveTo { answer, typed }) = model.overlays.last_mut() else {
        return;
    };
    if let Some(digit) = digit {
        *typed = (*typed * 10 + u32::from(digit)).min(most * 10);
        if *typed > 0 && *typed * 10 <= most {
            return;
        }
    } else if *typed == 0 {
        // The plenary is a digit too; nothing typed is no choice.
        return;
    }
    let (answer, number) = (answer.clone(), *typed);
    model.overlays.pop();
    if let Some(told) = model.walk_mut().and_then(|walk| walk.move_answer_to(&answer, number, now)) {
        model.tell(told);
    }
}

fn keep_as_answers(model: &mut Model) {
    let now = model.now;
    let Some(Overlay::Pasted { lines, .. }) = model.overlays.pop() else { return };
    let typed = matches!(model.overlays.last(), Some(Overlay::Line { .. }));
    line::forget_kept(model);
    let Some(walk) = model.walk_mut() else { return };
    if typed {
        walk.keep_lines_as_typed(&lines, now);
    } else {
        walk.keep_lines(lines, now);
    }
}

/// Nothing that was pasted is lost: it goes into the field as it is.
fn keep_as_text(model: &mut Model) {
    if let Some(Overlay::Pasted { text, .. }) = model.overlays.pop() {
        act::edit(model, Edit::Paste(text));
    }
}
