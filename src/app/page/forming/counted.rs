//! Groups of heads that were counted by one attribute, without a name and without a rule: exact, and at once.

use super::attribute_at;
use super::limits;
use super::outcome::{Outcome, Spread};
use super::preview::Preview;
use super::stand::group;
use crate::grouping::{self, GroupError};
use crate::session::{Group, Grouping, Session};
use crate::workshop::Arrange;

/// Forms the groups of a preview of head counts.
pub(super) fn of_head_counts(session: &Session, preview: &Preview) -> Result<Outcome, GroupError> {
    let counts: Vec<u32> = preview.counts.values().copied().collect();
    let limits = limits(session);
    let (arrangement, deal) = match preview.arrange {
        Arrange::Gather => (grouping::gather(&counts, preview.groups, limits, preview.seed)?, Vec::new()),
        Arrange::Mix => {
            let mixed = grouping::mix(&counts, preview.groups, limits, preview.seed)?;
            (mixed.arrangement, mixed.deal)
        }
        Arrange::Random => (grouping::random(&counts, preview.groups, limits, preview.seed)?, Vec::new()),
    };
    let values: Vec<&String> = preview.counts.keys().collect();
    let by = attribute_at(session, preview.attribute).map(|(id, _)| id.to_owned());
    let old = session.groups_for(Some(&session.place.item));
    let groups: Vec<Group> = (arrangement.table.cells.iter().zip(1..))
        .map(|(row, number)| Group {
            size: row.iter().sum(),
            counts: values
                .iter()
                .zip(row)
                .filter(|(_, people)| **people > 0)
                .map(|(value, people)| ((*value).clone(), *people))
                .collect(),
            ..group(session, old, number)
        })
        .collect();
    let there = counts.iter().filter(|people| **people > 0).count() as u32;
    let each: Vec<_> = groups.iter().map(|group| group.counts.clone()).collect();
    Ok(Outcome {
        splits: arrangement.fragments.saturating_sub(there),
        proven: arrangement.proven,
        again: None,
        rounds: None,
        joined: None,
        spreads: by.iter().map(|by| Spread::of_kinds(by.clone(), &each)).collect(),
        grouping: Grouping {
            by: by.into_iter().collect(),
            groups,
            deal: deal.into_iter().map(|value| values[value].clone()).collect(),
            ..preview.grouping(session)
        },
    })
}
