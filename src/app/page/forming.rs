//! Forming groups: the line of counts, the preview, and the groups once they are formed.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::app::field::Field;
use crate::grouping::{self, GroupError, Limits};
use crate::roster::counts::{self, Known, Line};
use crate::session::{Group, Grouping, Session};
use crate::workshop::{Arrange, Attribute, Breakout, Groups, ItemKind, Lang};

/// Forming groups.
#[derive(Debug)]
pub enum Forming {
    /// People are counted by attribute, in one line.
    Counting {
        /// The line.
        field: Field,
        /// The attribute, by its place in the script's list.
        attribute: usize,
    },
    /// The groups as they would be.
    Preview(Preview),
    /// The groups as they are.
    Formed {
        /// The group that is marked.
        group: usize,
        /// What the fingers do.
        hand: Hand,
    },
}

/// What the fingers do with groups that are formed.
#[derive(Debug)]
pub enum Hand {
    /// Nothing: the room looks.
    Rest,
    /// They move people; the value that is marked in the marked group.
    Move {
        /// The value, by its place among those in the group.
        value: usize,
    },
    /// They type where the marked group sits.
    Place(Field),
}

/// The groups as they would be.
#[derive(Debug)]
pub struct Preview {
    /// The attribute, by its place in the script's list.
    pub attribute: usize,
    /// People by value.
    pub counts: IndexMap<String, u32>,
    /// How they are put together.
    pub arrange: Arrange,
    /// How many groups.
    pub groups: u32,
    /// Which draw, from 0.
    pub draw: u64,
    /// What came of it.
    pub outcome: Result<Outcome, GroupError>,
}

/// Groups that could be formed.
#[derive(Debug)]
pub struct Outcome {
    /// The groups.
    pub grouping: Grouping,
    /// How often a value is split over groups: fragments less the values that are there.
    pub splits: u32,
    /// Whether that is proven to be the least, or the spread the most even.
    pub proven: bool,
}

impl Forming {
    /// The page as a session has it.
    pub fn of(session: &Session) -> Self {
        if session.groups_for(Some(&session.place.item)).is_some() {
            Self::Formed { group: 0, hand: Hand::Rest }
        } else {
            Self::counting(session, begun(session))
        }
    }

    /// The line of counts for an attribute.
    pub fn counting(session: &Session, attribute: usize) -> Self {
        let drafted =
            session.drafts.get(&draft_key(session, attribute)).filter(|draft| !draft.trim().is_empty());
        let line = match (drafted, attribute_at(session, attribute)) {
            (Some(draft), _) => draft.clone(),
            (None, Some((id, of))) => {
                let known = known_words(of, session.wall.language);
                let counted = session.head_counts.get(id);
                let counted = counted.iter().flat_map(|counted| counted.iter());
                counts::write(counted.map(|(id, people)| (id.as_str(), *people)), &known)
            }
            (None, None) => String::new(),
        };
        Self::Counting { field: Field::single_line(&line), attribute }
    }

    /// Takes over from before an undo or redo what still holds.
    pub fn keep(&mut self, old: &Self) {
        if let (Self::Formed { group, hand }, Self::Formed { group: old_group, hand: old_hand }) = (self, old)
        {
            *group = *old_group;
            if let Hand::Move { value } = old_hand {
                *hand = Hand::Move { value: *value };
            }
        }
    }
}

/// The script of the groups item where a session is.
pub fn script(session: &Session) -> Option<&Groups> {
    match &session.item()?.kind {
        ItemKind::Groups(groups) => Some(groups),
        _ => None,
    }
}

/// An attribute of the item where a session is, by its place in the script's list; the list is a circle.
pub fn attribute_at(session: &Session, at: usize) -> Option<(&str, &Attribute)> {
    let by = &script(session)?.by;
    let id = by.get(at.checked_rem(by.len())?)?;
    session.workshop.attributes.get_key_value(id).map(|(id, attribute)| (id.as_str(), attribute))
}

/// The words by which the values of an attribute are known; those in `lang` go before others.
pub fn known_words(attribute: &Attribute, lang: Lang) -> Vec<Known> {
    let known = |value: &crate::workshop::AttributeValue| {
        let texts = [
            (value.word(), lang),
            (value.word(), lang.other()),
            (&value.name, lang),
            (&value.name, lang.other()),
        ];
        let words = texts.map(|(text, lang)| text.get(lang).to_owned());
        Known { id: value.id.clone(), words: words.to_vec() }
    };
    attribute.values.iter().map(known).collect()
}

/// What a line of counts says.
pub fn read_line(session: &Session, attribute: usize, line: &str) -> Line {
    match attribute_at(session, attribute) {
        Some((_, of)) => counts::read(line, &known_words(of, session.wall.language)),
        None => Line::default(),
    }
}

/// The key of the draft of the line of counts for an attribute.
pub fn draft_key(session: &Session, attribute: usize) -> String {
    let item = &session.place.item;
    match attribute_at(session, attribute) {
        Some((id, _)) if attribute > 0 => format!("{item}/counts/{id}"),
        Some(_) | None => format!("{item}/counts"),
    }
}

/// The attribute whose line somebody began, else the one that was counted, else the first.
fn begun(session: &Session) -> usize {
    let all = script(session).map_or(0, |script| script.by.len());
    let typed = |at: &usize| session.drafts.contains_key(&draft_key(session, *at));
    let counted =
        |at: &usize| attribute_at(session, *at).is_some_and(|(id, _)| session.head_counts.contains_key(id));
    (0..all).find(typed).or_else(|| (0..all).find(counted)).unwrap_or(0)
}

/// The attribute that groups were formed by, by its place in the script's list.
pub fn attribute_of(session: &Session, formed: &Grouping) -> usize {
    let by = script(session).map(|script| script.by.as_slice()).unwrap_or_default();
    by.iter().position(|id| formed.by.first() == Some(id)).unwrap_or(0)
}

impl Preview {
    /// Forms groups of what was counted, as the script asks for.
    pub fn new(session: &Session, attribute: usize, counts: IndexMap<String, u32>) -> Self {
        let script = script(session);
        let people = counts.values().sum();
        let limits = limits(session);
        let groups = match script {
            Some(Groups { groups: Some(groups), .. }) => grouping::default_groups(people, *groups, limits),
            Some(Groups { size: Some(size), .. }) => grouping::groups_for_size(people, *size, limits),
            _ => grouping::groups_for_size(people, 5, limits),
        };
        let arrange = match script {
            // Who has nothing in common to gather by counts off.
            Some(script) if script.by.is_empty() && script.arrange == Arrange::Gather => Arrange::Mix,
            Some(script) => script.arrange,
            None => Arrange::Gather,
        };
        let mut preview = Self {
            attribute,
            counts,
            arrange,
            groups: groups.unwrap_or(1),
            draw: 0,
            outcome: Err(GroupError::from(grouping::SizeError::NoPeople)),
        };
        preview.form(session);
        preview
    }

    /// Forms the groups anew.
    pub fn form(&mut self, session: &Session) {
        self.outcome = self.formed(session);
    }

    fn formed(&self, session: &Session) -> Result<Outcome, GroupError> {
        let counts: Vec<u32> = self.counts.values().copied().collect();
        let limits = limits(session);
        let seed = seed_of(session, self.draw);
        let (arrangement, deal) = match self.arrange {
            Arrange::Gather => (grouping::gather(&counts, self.groups, limits, seed)?, Vec::new()),
            Arrange::Mix => {
                let mixed = grouping::mix(&counts, self.groups, limits, seed)?;
                (mixed.arrangement, mixed.deal)
            }
            Arrange::Random => (grouping::random(&counts, self.groups, limits, seed)?, Vec::new()),
        };
        let values: Vec<&String> = self.counts.keys().collect();
        let by = attribute_at(session, self.attribute).map(|(id, _)| id.to_owned());
        let old = session.groups_for(Some(&session.place.item));
        let ids = Ids::new(session, old);
        let groups = (arrangement.table.cells.iter().zip(1..))
            .map(|(row, number)| {
                let before = old.and_then(|old| old.groups.iter().find(|group| group.number == number));
                Group {
                    id: ids.of(number),
                    number,
                    name: before.and_then(|group| group.name.clone()),
                    size: row.iter().sum(),
                    counts: values
                        .iter()
                        .zip(row)
                        .filter(|(_, n)| **n > 0)
                        .map(|(v, n)| ((*v).clone(), *n))
                        .collect(),
                    members: Vec::new(),
                    question: None,
                    place: before.and_then(|group| group.place.clone()).or_else(|| place_of(session, number)),
                    extra: serde_json::Map::new(),
                }
            })
            .collect();
        let there = counts.iter().filter(|people| **people > 0).count() as u32;
        let mut grouping = Grouping {
            item: session.place.item.clone(),
            round: 1,
            arrange: self.arrange,
            by: by.into_iter().collect(),
            seed,
            groups,
            deal: deal.into_iter().map(|value| values[value].clone()).collect(),
            extra: serde_json::Map::new(),
        };
        assign_questions(session, &mut grouping);
        Ok(Outcome {
            grouping,
            splits: arrangement.fragments.saturating_sub(there),
            proven: arrangement.proven,
        })
    }
}

/// Seeds in a file are smaller than this, so that every reader of JSON has them whole.
const SEEDS: u64 = 1 << 53;
/// How far the seeds of two draws are apart. It is odd, so that each seed belongs to one draw.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
/// What [`STEP`] times this is, is one: Newton's method, which doubles the bits that are right.
const STEP_BACK: u64 = {
    let mut inverse = STEP;
    let mut right = 3;
    while right < u64::BITS {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(STEP.wrapping_mul(inverse)));
        right *= 2;
    }
    inverse
};

/// Each draw has a seed of its own, so that the same session draws the same groups in the same order.
fn seed_of(session: &Session, draw: u64) -> u64 {
    session.seed.wrapping_add(draw.wrapping_mul(STEP)) % SEEDS
}

/// Which draw had that seed, so that drawing goes on from groups that stand.
pub fn draw_of(session: &Session, seed: u64) -> u64 {
    seed.wrapping_sub(session.seed).wrapping_mul(STEP_BACK) % SEEDS
}

/// The ids of groups: those that groups of the same number had before, so that their answers stay theirs.
struct Ids<'a> {
    old: HashMap<u32, &'a str>,
    session: &'a Session,
}

impl<'a> Ids<'a> {
    fn new(session: &'a Session, old: Option<&'a Grouping>) -> Self {
        let old =
            old.iter().flat_map(|old| &old.groups).map(|group| (group.number, group.id.as_str())).collect();
        Self { old, session }
    }

    fn of(&self, number: u32) -> String {
        let fresh = || self.session.fresh_id('g', number as usize - 1);
        self.old.get(&number).map_or_else(fresh, |id| (*id).to_owned())
    }
}

fn limits(session: &Session) -> Limits {
    script(session).map_or(Limits::default(), |script| Limits { min: script.min, max: script.max })
}

/// Where the script sends a group.
fn place_of(session: &Session, number: u32) -> Option<String> {
    let place = script(session)?.places.get(number as usize - 1)?;
    Some(session.names().fill(place, session.wall.language))
}

/// Gives each group its question of the breakout that works in these groups.
fn assign_questions(session: &Session, grouping: &mut Grouping) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Beginning;
    use crate::workshop::{builtin, read};

    #[test]
    fn a_seed_tells_its_draw_and_fits_every_reader() {
        let script = read::script(&builtin::source("cop").unwrap()).unwrap();
        let now = serde_json::from_str(r#""2026-11-23T14:00:00+01:00""#).unwrap();
        for seed in [0, 42, SEEDS - 1, u64::MAX] {
            let beginning = Beginning { id: String::new(), language: Lang::Nl, seed, length: None };
            let session = Session::begin(script.clone(), beginning, now);
            for draw in [0, 1, 2, 1000] {
                let drawn = seed_of(&session, draw);
                assert!(drawn < SEEDS);
                assert_eq!(draw_of(&session, drawn), draw);
            }
        }
    }
}
