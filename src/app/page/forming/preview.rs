//! The groups as they would be.

use indexmap::IndexMap;

use super::draw::seed_of;
use super::stand::{Ids, assign_questions, place_of};
use super::{attribute_at, script};
use crate::grouping::{self, GroupError, Limits};
use crate::session::{Group, Grouping, Session};
use crate::workshop::{Arrange, Groups};

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

impl Preview {
    /// Forms groups of what was counted, as the script asks for.
    pub fn new(session: &Session, attribute: usize, counts: IndexMap<String, u32>) -> Self {
        let script = script(session);
        let people = counts.values().copied().fold(0, u32::saturating_add);
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

fn limits(session: &Session) -> Limits {
    script(session).map_or(Limits::default(), |script| Limits { min: script.min, max: script.max })
}
