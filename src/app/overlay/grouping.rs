//! What is said of groups above their preview: how much attributes count, and what must hold.

use super::Overlay;
use crate::app::act::RULES;
use crate::app::action::Action;
use crate::app::field::Edit;
use crate::app::model::{Model, Told};
use crate::app::page::Page;
use crate::app::page::forming::{self, Forming, SEEDS};

/// The most that an attribute can count.
const HEAVIEST: u32 = 9;

/// The seed that words say.
pub(super) fn read_seed(words: &str) -> Option<u64> {
    words.parse().ok().filter(|seed| *seed < SEEDS)
}

/// Marks an attribute, or alters how much the marked one counts; the groups follow at once.
pub(super) fn act_on_weights(model: &mut Model, action: &Action) {
    let Some(Overlay::Weights { cursor }) = model.overlays.last().map(|top| match top {
        Overlay::Weights { cursor } => Overlay::Weights { cursor: *cursor },
        _ => Overlay::Weights { cursor: 0 },
    }) else {
        return;
    };
    let Some(walk) = model.walk_mut() else { return };
    let all = forming::attributes(&walk.session);
    let Some(id) = all.get(cursor.min(all.len().saturating_sub(1))).cloned() else { return };
    let Page::Forming(Forming::Preview(preview)) = &walk.page else { return };
    let now = preview.by.get(&id).copied().unwrap_or(0);
    let (to, weight) = match action {
        Action::Accept => {
            model.overlays.pop();
            return;
        }
        Action::Up => (cursor.saturating_sub(1), now),
        Action::Down => ((cursor + 1).min(all.len() - 1), now),
        Action::Digit(digit) => (cursor, u32::from(*digit)),
        Action::Right => (cursor, (now + 1).min(HEAVIEST)),
        Action::Left => (cursor, now.saturating_sub(1)),
        _ => return,
    };
    if weight != now {
        walk.alter_preview(|preview| {
            preview.by.insert(id, weight);
            // In the order of the script, which decides among equals.
            preview.by.sort_by_key(|id, _| all.iter().position(|known| known == id));
        });
    }
    if let Some(Overlay::Weights { cursor }) = model.overlays.last_mut() {
        *cursor = to;
    }
}

/// Adds the rule that is typed, marks one of those there are, or drops it.
pub(super) fn act_on_rules(model: &mut Model, action: &Action) {
    let now = model.now;
    let Some(Overlay::Rules { field, cursor }) = model.overlays.last_mut() else { return };
    let (text, marked) = (field.text().trim().to_owned(), *cursor);
    let Some(walk) = model.walk_mut() else { return };
    let rules = walk.session.rules.len();
    let to = match (action, marked) {
        (Action::Up, Some(at)) => at.checked_sub(1),
        (Action::Up, None) => rules.checked_sub(1),
        (Action::Down, Some(at)) => Some(at + 1).filter(|at| *at < rules),
        (Action::Down, None) => (rules > 0).then_some(0),
        (Action::Delete, Some(at)) => {
            walk.drop_rule(at, now);
            walk.session.rules.len().checked_sub(1).map(|last| at.min(last))
        }
        (Action::Delete, None) => return crate::app::act::edit(model, Edit::Delete),
        (Action::Accept, _) if text.is_empty() => {
            model.overlays.pop();
            return;
        }
        (Action::Accept, _) => match forming::read_rule(&walk.session, &text) {
            Ok(rule) => {
                walk.add_rule(rule, now);
                walk.draft(RULES, "", now);
                if let Some(Overlay::Rules { field, .. }) = model.overlays.last_mut() {
                    field.clear();
                }
                None
            }
            Err(problem) => return model.tell(Told::NotARule(problem)),
        },
        _ => return,
    };
    if let Some(Overlay::Rules { cursor, .. }) = model.overlays.last_mut() {
        *cursor = to;
    }
}

/// Who types is in the line, not in the list.
pub(super) fn after_typing(model: &mut Model) {
    if let Some(Overlay::Rules { cursor, .. }) = model.overlays.last_mut() {
        *cursor = None;
    }
}
