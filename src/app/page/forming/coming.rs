//! Rounds to come, after somebody came late or left: they are mended, and rounds that have begun stay as they were.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;

use super::asked::Asked;
use super::crowd::Somebody;
use super::formed::by_of;
use super::limits;
use crate::grouping::{Change, GroupError, Question, mend};
use crate::session::{Grouping, Place, Session, Who, told_apart};
use crate::workshop::Breakout;

/// Where more people than this came or left, groups that are formed anew are better, and sooner there.
const MOST_CHANGES: usize = 40;

/// Rounds to come, mended.
#[derive(Debug, Clone, PartialEq)]
pub struct Coming {
    /// The rounds in which something changes.
    pub rounds: Vec<Grouping>,
    /// What changes, for each person of whom something does.
    pub goings: Vec<Going>,
}

/// What changes for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Going {
    /// What they are called; none where they have a number.
    pub name: Option<String>,
    /// Their number, where they have no name.
    pub number: u32,
    /// What they do.
    pub goes: Goes,
}

/// What somebody does in rounds to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goes {
    /// They join: round and group, by number.
    Joins(Vec<(u32, u32)>),
    /// They go to another group than was said: round and group, by number.
    Moves(Vec<(u32, u32)>),
    /// They are in no group from that round on.
    Leaves(u32),
}

/// How who is there differs from who is in the rounds to come.
struct Differing<'a> {
    rounds: Vec<&'a Grouping>,
    /// So many rounds have begun.
    done: usize,
    /// Everybody who is in a round, or should be.
    crowd: Vec<(Somebody, Who)>,
    changes: Vec<Change>,
}

/// Whether others are there than are in the rounds to come of an item's groups.
pub fn differs(session: &Session, item: &str) -> bool {
    differing(session, item).is_some()
}

fn differing<'a>(session: &'a Session, item: &str) -> Option<Differing<'a>> {
    let (breakout_item, breakout) = session.breakout_for(item)?;
    let rounds = session.rounds_of_groups(item);
    if !breakout.remixes() || rounds.len() < 2 {
        return None;
    }
    let done = begun(session, &breakout_item.id, breakout).min(rounds.len());
    let coming = rounds.get(done..).filter(|coming| !coming.is_empty())?;
    let members = |round: &&'a Grouping| -> HashSet<&'a String> {
        round.groups.iter().flat_map(|group| &group.members).collect()
    };
    let (ever, soon): (HashSet<&String>, Vec<_>) =
        (rounds.iter().flat_map(members).collect(), coming.iter().map(members).collect());
    let mut crowd: Vec<(Somebody, Who)> = Vec::new();
    let mut changes = Vec::new();
    for one in &session.participants {
        if !one.present && !ever.contains(&one.id) {
            continue;
        }
        let at = crowd.len() as u32;
        let mut seated = soon.iter().map(|round| round.contains(&one.id));
        if !one.present && seated.any(|seated| seated) {
            changes.push(Change::Gone(at));
        } else if one.present && !seated.all(|seated| seated) {
            changes.push(Change::Late(at));
        }
        let somebody = Somebody { participant: Some(one.id.clone()), counted: None };
        crowd.push((somebody, Who::Participant(one.id.clone())));
    }
    let mut heads: BTreeMap<u32, Option<String>> = BTreeMap::new();
    for (value, numbers) in rounds.iter().flat_map(|round| &round.groups).flat_map(|group| &group.heads) {
        let value = || Some(value.clone()).filter(|value| !value.is_empty());
        heads.extend(numbers.iter().map(|number| (*number, value())));
    }
    let next = heads.last_key_value().map_or(0, |(last, _)| *last) + 1;
    // Who comes without a name, when somebody counts again, gets the next number.
    let more = session.people_present.unwrap_or(0).saturating_sub((crowd.len() + heads.len()) as u32);
    for number in next..next + more {
        changes.push(Change::Late((crowd.len() + heads.len()) as u32));
        heads.insert(number, None);
    }
    crowd.extend(
        heads
            .into_iter()
            .map(|(number, counted)| (Somebody { participant: None, counted }, Who::Card(number))),
    );
    (!changes.is_empty()).then_some(Differing { rounds, done, crowd, changes })
}

/// How many rounds of a breakout have begun: its clock was started in them, or the room is in a phase of them.
fn begun(session: &Session, item: &str, breakout: &Breakout) -> usize {
    let clocks = session.rounds.iter().filter(|round| round.item == item).map(|round| round.round);
    let here = (session.place.item == item).then(|| {
        let overview = session.place.phase.is_none() && !breakout.phases.is_empty();
        session.round_here() - u32::from(overview)
    });
    clocks.chain(here).max().unwrap_or(0) as usize
}

/// Mends the rounds to come of an item's groups; nothing where nobody came or left.
///
/// # Errors
/// When they cannot be mended within sizes and rules.
pub fn mended(session: &Session, item: &str) -> Result<Option<Coming>, GroupError> {
    let Some(Differing { rounds, done, crowd, changes }) = differing(session, item) else { return Ok(None) };
    let Some(first) = rounds.first() else { return Ok(None) };
    if changes.len() > MOST_CHANGES {
        return Err(GroupError::NotFound);
    }
    // Limits and rules are asked for where the groups are formed.
    let step = session.workshop.items().find(|(_, known)| known.id == item);
    let place = Place::of(step.map_or("", |(step, _)| step.id.as_str()), item);
    let there = Session { place, ..session.clone() };
    let groups = rounds.iter().map(|round| round.groups.len()).max().unwrap_or(0) as u32;
    let question = Question { groups, limits: limits(&there), seed: first.seed, ..Question::default() };
    let by = by_of(first);
    let way = (first.arrange, by.iter().map(|(id, weight)| (id.as_str(), *weight)));
    let somebodies = crowd.iter().map(|(somebody, _)| somebody.clone()).collect();
    let counted = first.by.first().map(String::as_str);
    let mut asked = Asked::of(&there, question, somebodies, way, counted)?;
    asked.question.rounds = rounds.len() as u32;
    let seats: Vec<Vec<Option<u32>>> =
        rounds.iter().map(|round| crowd.iter().map(|(_, who)| seat(round, who)).collect()).collect();
    let mended = mend(&asked.question, &seats, done, &changes).map_err(|error| asked.refusal(error))?;
    let changed = |at: &usize| mended.rounds[*at] != seats[*at];
    let anew = |at: usize| regrouped(rounds[at], &asked, &crowd, &mended.rounds[at]);
    Ok(Some(Coming {
        rounds: (done..rounds.len()).filter(changed).map(anew).collect(),
        goings: goings(session, &rounds, &crowd, &seats, &mended.rounds),
    }))
}

/// Which of the groups of a round somebody is in, from 0.
fn seat(round: &Grouping, who: &Who) -> Option<u32> {
    let inside = |group: &crate::session::Group| match who {
        Who::Participant(id) => group.members.contains(id),
        Who::Card(number) => group.heads.values().flatten().any(|known| known == number),
    };
    round.groups.iter().position(inside).map(|at| at as u32)
}

/// The groups of a round with other people in them.
fn regrouped(round: &Grouping, asked: &Asked, crowd: &[(Somebody, Who)], seats: &[Option<u32>]) -> Grouping {
    let mut round = round.clone();
    let counts_by = asked.attributes.first().map(|(id, _)| id) == round.by.first() && !round.by.is_empty();
    for (at, group) in (0..).zip(&mut round.groups) {
        let inside = || (0..crowd.len()).filter(|one| seats.get(*one) == Some(&Some(at)));
        group.size = inside().count() as u32;
        if counts_by {
            group.counts = asked.counts(0, inside());
        }
        group.members = inside().filter_map(|one| crowd[one].0.participant.clone()).collect();
        let mut heads: IndexMap<String, Vec<u32>> = IndexMap::new();
        for (somebody, who) in inside().map(|one| &crowd[one]) {
            if let Who::Card(number) = who {
                heads.entry(somebody.counted.clone().unwrap_or_default()).or_default().push(*number);
            }
        }
        group.heads = heads;
    }
    round
}

/// What changes for whom: those who join first, then those who leave, then those who go elsewhere.
fn goings(
    session: &Session,
    rounds: &[&Grouping],
    crowd: &[(Somebody, Who)],
    before: &[Vec<Option<u32>>],
    after: &[Vec<Option<u32>>],
) -> Vec<Going> {
    let called = told_apart(&session.participants);
    let mut all = Vec::new();
    for (one, (_, who)) in crowd.iter().enumerate() {
        let mut goes: [Vec<(u32, u32)>; 2] = [Vec::new(), Vec::new()];
        let mut leaves = None;
        for (at, round) in rounds.iter().enumerate() {
            match (before[at][one], after[at][one]) {
                (old, new) if old == new => {}
                (old, Some(new)) => {
                    let number = round.groups.get(new as usize).map_or(0, |group| group.number);
                    goes[usize::from(old.is_some())].push((round.round, number));
                }
                (_, None) => leaves = leaves.or(Some(round.round)),
            }
        }
        let [joins, moves] = goes;
        let (name, number) = match who {
            Who::Participant(id) => (session.participant_at(id).map(|at| called[at].clone()), 0),
            Who::Card(number) => (None, *number),
        };
        let told = [
            (!joins.is_empty()).then_some(Goes::Joins(joins)),
            leaves.map(Goes::Leaves),
            (!moves.is_empty()).then_some(Goes::Moves(moves)),
        ];
        all.extend(told.into_iter().flatten().map(|goes| Going { name: name.clone(), number, goes }));
    }
    all.sort_by_key(|going| match going.goes {
        Goes::Joins(_) => 0,
        Goes::Leaves(_) => 1,
        Goes::Moves(_) => 2,
    });
    all
}
