//! The mailing list: an address is typed, kept, and gone from the screen; a key shows those that were kept.

use super::Overlay;
use crate::app::action::Action;
use crate::app::field::{Edit, Field};
use crate::app::mailing::{self, Said, Sent};
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::walk::Walk;
use crate::app::{Told, act as page_act};

/// The field for addresses, with what was left in it.
pub(in crate::app) fn open(walk: &Walk) -> Overlay {
    Overlay::Addresses { field: Field::single_line(&walk.mailing.typed), cursor: None }
}

/// Does an act.
pub(super) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    let Some(Overlay::Addresses { cursor, .. }) = model.overlays.last_mut() else { return };
    let last = match &model.screen {
        crate::app::Screen::Walk(walk) => walk.mailing.addresses.len().checked_sub(1),
        crate::app::Screen::Start(_) => None,
    };
    match action {
        Action::Leave if cursor.is_some() => *cursor = None,
        Action::Leave => leave(model),
        Action::Up => *cursor = last.map(|last| cursor.map_or(last, |at| at.min(last).saturating_sub(1))),
        Action::Down => *cursor = cursor.filter(|at| Some(*at) < last).map(|at| at + 1),
        Action::Delete if cursor.is_some() => take_off(model, effects),
        Action::Accept if cursor.is_some() => *cursor = None,
        Action::Accept => accept(model, effects),
        Action::Text(edit) => {
            let is_back = *edit == Edit::Undo && put_back(model, effects);
            if !is_back {
                page_act::edit(model, edit.clone());
            }
        }
        _ => {}
    }
}

/// Closes it. What was typed waits in memory, and nowhere else.
fn leave(model: &mut Model) {
    let Some(Overlay::Addresses { field, .. }) = model.overlays.pop() else { return };
    if let Some(walk) = model.walk_mut() {
        field.text().clone_into(&mut walk.mailing.typed);
    }
}

/// Enter: keeps what is typed. What looks wrong is said first; Enter again keeps it as it is.
fn accept(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Overlay::Addresses { field, .. }) = model.overlays.last_mut() else { return };
    if field.is_blank() {
        return leave(model);
    }
    let text = field.text().to_owned();
    let Some(walk) = model.walk_mut() else { return };
    if let Some(sent) = &mut walk.mailing.sent {
        sent.again = true;
        return;
    }
    let read = mailing::read(&text);
    let doubted = matches!(&walk.mailing.said, Some(Said::Doubt { text: before, .. }) if *before == text);
    if let Some((first, wrong)) = read.wrong.first().filter(|_| !doubted) {
        let more = read.wrong.len() - 1;
        walk.mailing.said = Some(Said::Doubt { text, first: first.clone(), wrong: *wrong, more });
        return;
    }
    let is_new = |address: &String| !walk.mailing.addresses.iter().any(|known| mailing::same(known, address));
    let (new, known): (Vec<_>, Vec<_>) = read.addresses.into_iter().partition(is_new);
    if new.is_empty() {
        walk.mailing.said = Some(Said::Kept { new: 0, doubles: known.len() });
        walk.mailing.typed.clear();
        empty(model, &text);
        return;
    }
    walk.mailing.said = None;
    walk.mailing.sent = Some(Sent { text, doubles: known.len(), again: false });
    effects.push(Effect::KeepAddresses { session: walk.path.clone(), addresses: new });
}

/// Takes the marked address off the list.
fn take_off(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Overlay::Addresses { cursor: Some(at), .. }) = model.overlays.last() else { return };
    let at = *at;
    let Some(walk) = model.walk_mut() else { return };
    if walk.mailing.sent.is_some() {
        return;
    }
    if let Some(address) = walk.mailing.addresses.get(at).cloned() {
        walk.mailing.taken = Some(address.clone());
        effects.push(Effect::DropAddress { session: walk.path.clone(), address });
    }
}

/// Puts back what was taken off last, where the field has nothing of its own to undo.
fn put_back(model: &mut Model, effects: &mut Vec<Effect>) -> bool {
    let own = matches!(model.overlays.last(), Some(Overlay::Addresses { field, .. }) if field.can_undo());
    let Some(walk) = model.walk_mut().filter(|_| !own) else { return false };
    if let Some(address) = walk.mailing.taken.take() {
        effects.push(Effect::KeepAddresses { session: walk.path.clone(), addresses: vec![address] });
    }
    true
}

/// The list as it stands on disk now.
pub(in crate::app) fn written(model: &mut Model, addresses: Vec<String>, effects: &mut Vec<Effect>) {
    let Some(walk) = model.walk_mut() else { return };
    let before = std::mem::replace(&mut walk.mailing.addresses, addresses).len();
    let after = walk.mailing.addresses.len();
    let sent = walk.mailing.sent.take();
    match &sent {
        Some(sent) => {
            let (new, doubles) = (after.saturating_sub(before), sent.doubles);
            walk.mailing.said = Some(Said::Kept { new, doubles });
            empty(model, &sent.text);
        }
        None if after < before => {
            walk.mailing.said = Some(Said::Taken);
            stay_in_list(model, after);
        }
        None if after > before => walk.mailing.said = Some(Said::Kept { new: after - before, doubles: 0 }),
        None => {}
    }
    if sent.is_some_and(|sent| sent.again) && matches!(model.overlays.last(), Some(Overlay::Addresses { .. }))
    {
        accept(model, effects);
    }
}

/// It could not be written: what was typed stays where it is, and it is said until something else happens.
pub(in crate::app) fn refused(model: &mut Model, why: String) {
    let Some(walk) = model.walk_mut() else { return };
    walk.mailing.sent = None;
    walk.mailing.taken = None;
    walk.mailing.said = Some(Said::Refused(why.clone()));
    model.tell(Told::Words(why));
}

/// Takes what was kept out of the field; what was typed behind it meanwhile stays.
fn empty(model: &mut Model, text: &str) {
    let open = model.overlays.iter_mut().rev().find_map(|overlay| match overlay {
        Overlay::Addresses { field, .. } => Some(field),
        _ => None,
    });
    if let Some(field) = open {
        if let Some(rest) = field.text().strip_prefix(text) {
            *field = Field::single_line(rest);
        }
    } else if let Some(walk) = model.walk_mut()
        && let Some(rest) = walk.mailing.typed.strip_prefix(text)
    {
        walk.mailing.typed = rest.to_owned();
    }
}

/// The mark stays in a list that became shorter, and goes with its last row.
fn stay_in_list(model: &mut Model, rows: usize) {
    for overlay in &mut model.overlays {
        if let Overlay::Addresses { cursor, .. } = overlay {
            *cursor = cursor.and_then(|at| rows.checked_sub(1).map(|last| at.min(last)));
        }
    }
}
