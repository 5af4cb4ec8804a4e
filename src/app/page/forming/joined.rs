//! Groups of another item put together into larger ones: pairs, fours, eights.

use indexmap::IndexMap;

use super::outcome::Outcome;
use super::preview::Preview;
use super::script;
use super::stand::group;
use crate::grouping::{GroupError, SizeError, merge};
use crate::session::{Group, Grouping, Session};

/// The groups that the item where a session is puts together, as they were in their last round.
pub(super) fn source(session: &Session) -> Option<&Grouping> {
    let from = script(session)?.merge.as_deref()?;
    session.groups_in(Some(from), u32::MAX).filter(|formed| formed.groups.iter().any(|group| group.size > 0))
}

/// How many groups that makes: of the size in the script, else of twice the smallest of them.
pub(super) fn groups(session: &Session) -> Option<u32> {
    let sizes = sizes(source(session)?);
    let twice = sizes.iter().min().map_or(1, |smallest| smallest.saturating_mul(2));
    let size = script(session).and_then(|script| script.size).unwrap_or(twice);
    merge(&sizes, size).ok().map(|to| number(&to))
}

/// How many people that are.
pub(super) fn people(session: &Session) -> Option<u32> {
    source(session).map(|formed| sizes(formed).iter().sum())
}

fn sizes(formed: &Grouping) -> Vec<u32> {
    formed.groups.iter().map(|group| group.size).filter(|size| *size > 0).collect()
}

fn number(joined: &[u32]) -> u32 {
    joined.iter().max().map_or(0, |last| last + 1)
}

/// Which groups join when there should be so many: as even as can be, so of the largest size that leaves that number.
fn into(sizes: &[u32], groups: u32) -> Result<Vec<u32>, SizeError> {
    let people: u32 = sizes.iter().sum();
    let (mut low, mut high) = (1, people.max(1));
    while low < high {
        let middle = high - (high - low) / 2;
        if number(&merge(sizes, middle)?) >= groups { low = middle } else { high = middle - 1 }
    }
    merge(sizes, low)
}

/// Puts the groups together.
///
/// # Errors
/// When there is nobody in them.
pub(super) fn outcome(
    session: &Session,
    preview: &Preview,
    formed: &Grouping,
) -> Result<Outcome, GroupError> {
    let to = into(&sizes(formed), preview.groups)?;
    let old = session.groups_for(Some(&session.place.item));
    let standing: Vec<&Group> = formed.groups.iter().filter(|group| group.size > 0).collect();
    let groups: Vec<Group> = (0..number(&to))
        .map(|at| {
            let parts =
                || standing.iter().zip(&to).filter(move |(_, to)| **to == at).map(|(group, _)| *group);
            let mut counts: IndexMap<String, u32> = IndexMap::new();
            let mut heads: IndexMap<String, Vec<u32>> = IndexMap::new();
            for part in parts() {
                for (value, people) in &part.counts {
                    *counts.entry(value.clone()).or_insert(0) += people;
                }
                for (value, numbers) in &part.heads {
                    heads.entry(value.clone()).or_default().extend(numbers);
                }
            }
            let new = group(session, old, at + 1);
            Group {
                size: parts().map(|part| part.size).sum(),
                counts,
                heads,
                members: parts().flat_map(|part| part.members.clone()).collect(),
                from: parts().map(|part| part.number).collect(),
                // Where nobody says otherwise, the first stays where it sits and the others come to it.
                place: new.place.clone().or_else(|| parts().find_map(|part| part.place.clone())),
                ..new
            }
        })
        .collect();
    Ok(Outcome {
        splits: 0,
        proven: true,
        again: None,
        spreads: Vec::new(),
        rounds: None,
        joined: Some(standing.len() as u32),
        grouping: Grouping {
            arrange: formed.arrange,
            by: formed.by.clone(),
            weights: formed.weights.clone(),
            groups,
            ..preview.grouping(session)
        },
    })
}
