//! What groups take over from those before them, and from the script: ids, places, questions.

use std::collections::HashMap;

use super::script;
use crate::session::{Grouping, Session};
use crate::workshop::{Breakout, ItemKind};

/// The ids of groups: those that groups of the same number had before, so that their answers stay theirs.
pub(super) struct Ids<'a> {
    old: HashMap<u32, &'a str>,
    session: &'a Session,
}

impl<'a> Ids<'a> {
    pub(super) fn new(session: &'a Session, old: Option<&'a Grouping>) -> Self {
        let old =
            old.iter().flat_map(|old| &old.groups).map(|group| (group.number, group.id.as_str())).collect();
        Self { old, session }
    }

    pub(super) fn of(&self, number: u32) -> String {
        let fresh = || self.session.fresh_id('g', number as usize - 1);
        self.old.get(&number).map_or_else(fresh, |id| (*id).to_owned())
    }
}

/// Where the script sends a group.
pub(super) fn place_of(session: &Session, number: u32) -> Option<String> {
    let place = script(session)?.places.get(number as usize - 1)?;
    Some(session.names().fill(place, session.wall.language))
}

/// Gives each group its question of the breakout that works in these groups.
pub(super) fn assign_questions(session: &Session, grouping: &mut Grouping) {
    let Some(breakout) = breakout_for(session, &grouping.item) else {
        return;
    };
    let picked = breakout.pick.get(&grouping.groups.len().to_string());
    let all: Vec<&str> = match picked {
        Some(ids) => ids.iter().map(String::as_str).collect(),
        None => breakout.questions.iter().map(|question| question.id.as_str()).collect(),
    };
    let each = breakout.assign != crate::workshop::Assign::Same || all.len() == 1;
    if each && !all.is_empty() {
        for (at, group) in grouping.groups.iter_mut().enumerate() {
            group.question = Some(all[at % all.len()].to_owned());
        }
    }
}

/// The breakout that works in the groups of an item: the one that names it, else the first after it.
fn breakout_for<'a>(session: &'a Session, item: &str) -> Option<&'a Breakout> {
    let breakouts = |(_, known): (_, &'a crate::workshop::Item)| match &known.kind {
        ItemKind::Breakout(breakout) => Some(breakout),
        _ => None,
    };
    let named =
        session.workshop.items().filter_map(breakouts).find(|known| known.groups.as_deref() == Some(item));
    let after = || session.workshop.items().skip_while(|(_, known)| known.id != item).find_map(breakouts);
    named.or_else(after)
}
