//! What earlier sessions of the same script teach about how long its parts take: the median of what they took.
//!
//! A session is counted where it is of the same script and the same length, for plans differ per length, and each once,
//! however many copies of its file there are. An item teaches where it was really dwelt on: for a tenth of its plan at
//! least, and for twenty seconds or, where that is less, half its plan. Who pages through to look for something takes no
//! time. What was learned is a proposal: nothing follows from it until it is taken over.

use std::collections::{HashMap, HashSet};

use super::{Change, Session};
use crate::workshop::{Item, ItemKind, Minutes, PerLength};

/// Durations are proposed in so many seconds: half a minute.
const STEP_S: i64 = 30;
/// Shorter than this, in seconds, nothing is dwelt on, unless it was planned to be this short.
const GLANCE_S: i64 = 20;
/// How much of its plan something must have taken, at least, to have been done: one of so many parts.
const LEAST_PART: i64 = 10;
/// Two durations that are nearer to each other than this, in seconds, do not differ much.
const MUCH_S: i64 = 60;

/// An item, or a phase of one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// The item.
    pub item: String,
    /// The phase; none for the item as a whole.
    pub phase: Option<String>,
}

/// How long a part took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Took {
    /// The median in seconds, in whole half minutes; never nothing.
    pub seconds: u32,
    /// In how many sessions.
    pub sessions: u32,
}

/// What earlier sessions teach.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Learned {
    /// The session that it is for.
    pub session: String,
    /// How many sessions taught it.
    pub sessions: u32,
    /// How many files could not be read.
    pub damaged: u32,
    /// How many files were not looked at: there are too many, or they are too large.
    pub left_out: u32,
    took: HashMap<Part, Took>,
}

impl Learned {
    /// How long a part took.
    pub fn took(&self, part: &Part) -> Option<Took> {
        self.took.get(part).copied()
    }
}

/// Takes in earlier sessions one by one, and keeps of each only how long its parts took.
#[derive(Debug)]
pub struct Lessons<'a> {
    session: &'a Session,
    parts: Vec<Planned>,
    seen: HashSet<String>,
    took: HashMap<Part, Vec<i64>>,
    learned: Learned,
}

impl<'a> Lessons<'a> {
    /// For a session, which is not among its own teachers.
    pub fn of(session: &'a Session) -> Self {
        Self {
            session,
            parts: planned(session),
            seen: HashSet::from([session.id.clone()]),
            took: HashMap::new(),
            learned: Learned { session: session.id.clone(), ..Learned::default() },
        }
    }

    /// Takes in a session, if it can teach anything.
    pub fn add(&mut self, earlier: &Session) {
        let same = earlier.workshop.id == self.session.workshop.id && earlier.length == self.session.length;
        if !same || !self.seen.insert(earlier.id.clone()) {
            return;
        }
        let spent = earlier.spent();
        let mut taught = false;
        for Planned { part, .. } in &self.parts {
            let (Some(now), Some(then)) =
                (self.session.workshop.item(&part.item), earlier.workshop.item(&part.item))
            else {
                continue;
            };
            // An item that has become another under the same name teaches nothing.
            if now.kind.name() != then.kind.name() {
                continue;
            }
            let plan = planned_seconds(then, part.phase.as_deref(), earlier.length);
            let took = match &part.phase {
                None => spent.get(part.item.as_str()).map(super::Spent::seconds).into_iter().collect(),
                Some(phase) => clocks(earlier, &part.item, phase),
            };
            let dwelt: Vec<i64> = took.into_iter().filter(|took| is_dwelt(*took, plan)).collect();
            if let Some(seconds) = median(dwelt) {
                self.took.entry(part.clone()).or_default().push(seconds);
                taught = true;
            }
        }
        self.learned.sessions += u32::from(taught);
    }

    /// A file could not be read.
    pub fn damaged(&mut self) {
        self.learned.damaged += 1;
    }

    /// Files were not looked at.
    pub fn left_out(&mut self, files: u32) {
        self.learned.left_out = self.learned.left_out.saturating_add(files);
    }

    /// What all of them teach.
    pub fn learned(self) -> Learned {
        let took = self.took.into_iter().filter_map(|(part, took)| {
            let sessions = took.len() as u32;
            Some((part, Took { seconds: in_halves(median(took)?), sessions }))
        });
        Learned { took: took.collect(), ..self.learned }
    }
}

/// How long a phase took in each round of an item, in seconds.
fn clocks(session: &Session, item: &str, phase: &str) -> Vec<i64> {
    let of = session.rounds.iter().filter(|of| of.item == item && of.phase.as_deref() == Some(phase));
    let mut rounds: HashMap<u32, i64> = HashMap::new();
    // A clock that was started again goes on for the same round.
    for clock in of {
        let seconds = rounds.entry(clock.round).or_default();
        *seconds = seconds.saturating_add(session.ran_seconds(clock));
    }
    rounds.into_values().collect()
}

/// Whether something was done rather than passed by; both in seconds.
const fn is_dwelt(took: i64, plan: Option<u32>) -> bool {
    match plan {
        Some(plan) if plan > 0 => {
            let plan = plan as i64;
            let glance = if plan / 2 < GLANCE_S { plan / 2 } else { GLANCE_S };
            took >= glance && took.saturating_mul(LEAST_PART) >= plan
        }
        _ => took >= GLANCE_S,
    }
}

/// The value in the middle; of an even number, the mean of the two.
fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *values.get(values.len() / 2 - 1)?;
    Some(lower + (upper - lower) / 2)
}

/// In whole half minutes, rounded; at least one, at most a day.
fn in_halves(seconds: i64) -> u32 {
    let halves = seconds.saturating_add(STEP_S / 2) / STEP_S * STEP_S;
    let longest = Minutes::LONGEST.seconds();
    u32::try_from(halves.max(STEP_S)).map_or(longest, |seconds| seconds.min(longest))
}

/// A part and its plan, in a session's own copy of its script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The part.
    pub part: Part,
    /// Its plan in seconds, where it has one.
    pub seconds: Option<u32>,
    /// The least that it can be shortened to, in seconds.
    pub least: u32,
}

/// The parts of a session in order: each item of its length, and the phases of one under it.
pub fn planned(session: &Session) -> Vec<Planned> {
    let mut parts = Vec::new();
    for (_, item) in session.pages() {
        let planned = |phase: Option<&str>, least| Planned {
            part: Part { item: item.id.clone(), phase: phase.map(str::to_owned) },
            seconds: planned_seconds(item, phase, session.length),
            least,
        };
        let least = item.min_minutes.as_ref().and_then(|least| least.at(session.length));
        parts.push(planned(None, least.unwrap_or_default().seconds()));
        if let ItemKind::Breakout(breakout) = &item.kind {
            parts.extend(breakout.phases.iter().map(|phase| planned(Some(&phase.id), 0)));
        }
    }
    parts
}

fn planned_seconds(item: &Item, phase: Option<&str>, length: u32) -> Option<u32> {
    let minutes = match (phase, &item.kind) {
        (None, _) => item.minutes.as_ref(),
        (Some(id), ItemKind::Breakout(breakout)) => {
            breakout.phases.iter().find(|phase| phase.id == id).map(|phase| &phase.minutes)
        }
        (Some(_), _) => None,
    };
    minutes?.at(length).map(Minutes::seconds)
}

/// A part with its plan and what was learned of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The part and its plan.
    pub plan: Planned,
    /// How long it took earlier, where that is known.
    pub took: Option<Took>,
}

impl Row {
    /// What the plan would be, in seconds: what it took, but not less than the least.
    pub fn proposed(&self) -> Option<u32> {
        self.took.map(|took| took.seconds.max(self.plan.least))
    }

    /// Whether there is something to take over.
    pub fn can_take(&self) -> bool {
        self.proposed().is_some_and(|proposed| Some(proposed) != self.plan.seconds)
    }

    /// How many seconds more it took than planned, less when negative; nothing where one of them is not known.
    pub fn difference(&self) -> Option<i64> {
        Some(i64::from(self.took?.seconds) - i64::from(self.plan.seconds?))
    }

    /// Whether they differ by a minute or more, and by a fifth of the plan or more.
    pub fn differs_much(&self) -> bool {
        let plan = i64::from(self.plan.seconds.unwrap_or_default());
        self.difference().is_some_and(|by| by.abs() >= MUCH_S && by.abs() * 5 >= plan)
    }
}

/// The parts with what was learned of them. What has neither a plan nor a past is left out.
pub fn rows(session: &Session, learned: &Learned) -> Vec<Row> {
    let row = |plan: Planned| Row { took: learned.took(&plan.part), plan };
    let says = |row: &Row| row.took.is_some() || row.plan.seconds.is_some_and(|seconds| seconds > 0);
    planned(session).into_iter().map(row).filter(says).collect()
}

/// The seconds that all items are planned to take, and that they took earlier: the plan where nothing is known.
pub fn totals(rows: &[Row]) -> (u32, u32) {
    let items = rows.iter().filter(|row| row.plan.part.phase.is_none());
    items.fold((0, 0), |(planned, earlier), row| {
        let plan = row.plan.seconds.unwrap_or_default();
        let took = row.took.map_or(plan, |took| took.seconds);
        (u32::saturating_add(planned, plan), u32::saturating_add(earlier, took))
    })
}

/// The change that plans these as proposed, in the length of the session; none when there is nothing to take over.
///
/// Where a phase is taken over and its item is not among these, the item becomes longer or shorter by as much in each of its rounds,
/// so that it has the time of its phases.
pub fn taken_over(session: &Session, rows: &[&Row]) -> Option<Change> {
    let mut changes = Vec::new();
    for (_, item) in session.pages() {
        let mut altered = item.clone();
        let own = rows.iter().filter(|row| row.plan.part.item == item.id);
        let mut follows = 0;
        let mut whole = None;
        for row in own {
            let Some(seconds) = row.proposed() else { continue };
            match (&row.plan.part.phase, &mut altered.kind) {
                (None, _) => whole = Some(seconds),
                (Some(id), ItemKind::Breakout(breakout)) if row.can_take() => {
                    let rounds = i64::from(breakout.rounds());
                    let phases = breakout.phases.iter_mut();
                    let Some(phase) = phases.into_iter().find(|phase| &phase.id == id) else { continue };
                    let before = phase.minutes.at(session.length).unwrap_or_default().seconds();
                    phase.minutes = in_length(session, Some(&phase.minutes), seconds);
                    follows += (i64::from(seconds) - i64::from(before)) * rounds;
                }
                (Some(_), _) => {}
            }
        }
        let least = item.min_minutes.as_ref().and_then(|least| least.at(session.length)).unwrap_or_default();
        let plan = planned_seconds(item, None, session.length);
        let follow = plan.map(|plan| {
            let longest = i64::from(Minutes::LONGEST.seconds());
            let to = (i64::from(plan) + follows).clamp(i64::from(least.seconds().min(plan)), longest);
            to as u32
        });
        let to = whole.or(follow.filter(|_| follows != 0));
        if let Some(seconds) = to.filter(|to| Some(*to) != plan) {
            altered.minutes = Some(in_length(session, item.minutes.as_ref(), seconds));
        }
        if altered != *item {
            changes.push(Change::SetItem(Box::new(altered)));
        }
    }
    match changes.len() {
        0 | 1 => changes.pop(),
        _ => Some(Change::Many(changes)),
    }
}

/// A duration that is so many seconds in the length of the session, and what it was in the others.
fn in_length(session: &Session, before: Option<&PerLength<Minutes>>, seconds: u32) -> PerLength<Minutes> {
    let minutes = Minutes::from_seconds(seconds);
    let mut lengths = session.workshop.lengths.clone();
    if let Some(PerLength::By(by)) = before {
        lengths.extend(by.keys().filter_map(|key| key.parse::<u32>().ok()));
    }
    lengths.push(session.length);
    lengths.sort_unstable();
    lengths.dedup();
    let at = |length: u32| match before.and_then(|before| before.at(length)) {
        _ if length == session.length => Some(minutes),
        known => known,
    };
    let by = lengths.into_iter().filter_map(|length| Some((length.to_string(), at(length)?)));
    let by: indexmap::IndexMap<String, Minutes> = by.collect();
    if by.len() == 1 { PerLength::Same(minutes) } else { PerLength::By(by) }
}

#[cfg(test)]
mod tests;
