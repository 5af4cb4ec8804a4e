//! What groups take over from those before them, and from the script: ids, places, questions.

use indexmap::IndexMap;

use super::script;
use crate::session::{Group, Grouping, Session};

/// A group of that number, with the id that the group of this number had before, so that its answers stay its own;
/// before it is known who is in it.
pub(super) fn group(session: &Session, old: Option<&Grouping>, number: u32) -> Group {
    let before = old.and_then(|old| old.groups.iter().find(|group| group.number == number));
    Group {
        id: before.map_or_else(|| session.fresh_id('g', number as usize - 1), |before| before.id.clone()),
        number,
        name: before.and_then(|group| group.name.clone()),
        size: 0,
        counts: IndexMap::new(),
        members: Vec::new(),
        leader: None,
        question: None,
        place: before.and_then(|group| group.place.clone()).or_else(|| place_of(session, number)),
        heads: IndexMap::new(),
        from: Vec::new(),
        extra: serde_json::Map::new(),
    }
}

/// Where the script sends a group.
fn place_of(session: &Session, number: u32) -> Option<String> {
    let place = script(session)?.places.get(number as usize - 1)?;
    Some(session.names().fill(place, session.wall.language))
}

/// Gives each group its question of the breakout that works in these groups.
pub(super) fn assign_questions(session: &Session, grouping: &mut Grouping) {
    let Some((_, breakout)) = session.breakout_for(&grouping.item) else {
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
