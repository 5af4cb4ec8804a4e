//! The groups as they would be.

use indexmap::IndexMap;

use super::asked::Asked;
use super::counted::of_head_counts;
use super::crowd::{attributes, crowd, known};
use super::draw::first_seed;
use super::outcome::Outcome;
use super::stand::assign_questions;
use super::{attribute_at, joined, limits, rounds, script};
use crate::grouping::{self, Found, GroupError, Question, SizeError};
use crate::roster::rules::Rule;
use crate::session::{Grouping, Participant, Session};
use crate::workshop::{Arrange, Groups};

/// The groups as they would be.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The item that they are of.
    pub item: String,
    /// The attribute whose line of counts led here, by its place in the script's list.
    pub attribute: usize,
    /// People by value of that attribute; nothing where only the names are known.
    pub counts: IndexMap<String, u32>,
    /// How much each attribute counts; those that do not are 0 or absent.
    pub by: IndexMap<String, u32>,
    /// How they are put together.
    pub arrange: Arrange,
    /// How many groups.
    pub groups: u32,
    /// How many people.
    pub people: u32,
    /// Where chance comes from.
    pub seed: u64,
    /// The group that is in view where not all of them are, from 0.
    pub view: usize,
    /// What came of it.
    pub outcome: Result<Outcome, GroupError>,
    /// Whether better groups are being looked for.
    pub looking: Looking,
    asked: Option<Asked>,
    /// Who was there, and what had to hold, when the groups were formed.
    made_of: (Vec<Participant>, Vec<Rule>, Option<u32>),
}

/// Whether better groups are being looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looking {
    /// There is nothing to look for: head counts are enough.
    Needless,
    /// A first answer stands; nobody looks on yet.
    Wanted,
    /// Somebody looks on, under this ticket.
    On(u64),
    /// A key stopped it.
    Stopped,
    /// All that can be had is had, or all the work is done that is ever done.
    Over,
}

impl Preview {
    /// Forms groups of what was counted and of who is there by name, as the script asks for.
    pub fn new(session: &Session, attribute: usize, counts: IndexMap<String, u32>) -> Self {
        let script = script(session);
        let counted = attribute_at(session, attribute).map(|(id, _)| id);
        let people = crowd(session, counted, &counts).len() as u32;
        let limits = limits(session);
        let groups = match script {
            Some(Groups { groups: Some(groups), .. }) => grouping::default_groups(people, *groups, limits),
            Some(Groups { size: Some(size), .. }) => grouping::groups_for_size(people, *size, limits),
            _ => grouping::groups_for_size(people, 5, limits),
        };
        let by = counted.filter(|_| !counts.is_empty()).map(str::to_owned);
        // Where nothing was counted, what is known of most people.
        let best = || {
            let all = attributes(session).into_iter().map(|id| (known(session, &id), id));
            all.rev().filter(|(people, _)| *people > 0).max_by_key(|(people, _)| *people).map(|(_, id)| id)
        };
        let by: IndexMap<String, u32> = by.or_else(best).map(|id| (id, 1)).into_iter().collect();
        let arrange = match script {
            // Who has nothing in common to gather by counts off.
            Some(script) if by.is_empty() && script.arrange == Arrange::Gather => Arrange::Mix,
            Some(script) => script.arrange,
            None => Arrange::Gather,
        };
        let together = joined::groups(session).filter(|_| counts.is_empty());
        let mut preview = Self {
            item: session.place.item.clone(),
            attribute,
            counts,
            by,
            arrange,
            groups: together.or(groups.ok()).unwrap_or(1),
            people,
            seed: first_seed(session),
            view: 0,
            outcome: Err(GroupError::from(SizeError::NoPeople)),
            looking: Looking::Needless,
            asked: None,
            made_of: (Vec::new(), Vec::new(), None),
        };
        preview.form(session);
        preview
    }

    /// The attributes that count and how much, those that count most first; the order of the script among equals.
    pub fn counting(&self) -> impl Iterator<Item = (&str, u32)> {
        let mut by: Vec<(&str, u32)> = self.by.iter().map(|(id, weight)| (id.as_str(), *weight)).collect();
        by.retain(|(_, weight)| *weight > 0);
        by.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        by.into_iter()
    }

    /// Forms the groups anew: the first answer, at once.
    pub fn form(&mut self, session: &Session) {
        (self.looking, self.asked) = (Looking::Needless, None);
        self.made_of = (session.participants.clone(), session.rules.clone(), session.people_present);
        let counted = attribute_at(session, self.attribute).map(|(id, _)| id);
        self.people = crowd(session, counted, &self.counts).len() as u32;
        if let Some(formed) = joined::source(session).filter(|_| self.counts.is_empty()) {
            self.people = joined::people(session).unwrap_or(0);
            self.outcome = joined::outcome(session, self, formed);
            self.groups = self.outcome.as_ref().map_or(self.groups, |made| made.grouping.groups.len() as u32);
            return self.finish(session);
        }
        self.outcome = if is_by_name(session) { self.first(session) } else { of_head_counts(session, self) };
        self.finish(session);
    }

    fn first(&mut self, session: &Session) -> Result<Outcome, GroupError> {
        let mut asked = Asked::new(session, self)?;
        let (found, going_on) = rounds::first(session, &mut asked).map_err(|error| asked.refusal(error))?;
        self.looking = if going_on { Looking::Wanted } else { Looking::Over };
        let outcome = rounds::outcome(&asked, session, self, &found);
        self.asked = Some(asked);
        Ok(outcome)
    }

    /// Takes over what a search found, if it is the one that looks on for this preview.
    pub fn found(&mut self, session: &Session, ticket: u64, found: &Found, over: bool) {
        let Some(asked) = self.asked.as_ref().filter(|_| self.looking == Looking::On(ticket)) else { return };
        // A search that was taken up again begins at the beginning; what more work found is no worse.
        let done = self.outcome.as_ref().ok().and_then(|outcome| outcome.grouping.work);
        if done <= Some(found.work) {
            self.outcome = Ok(rounds::outcome(asked, session, self, found));
        }
        if over {
            self.looking = Looking::Over;
        }
        self.finish(session);
    }

    /// The question that somebody has to look on for.
    pub fn wanted(&self) -> Option<&Question> {
        let asked = self.asked.as_ref()?;
        (self.looking == Looking::Wanted).then_some(&asked.question)
    }

    fn finish(&mut self, session: &Session) {
        self.view = self.view.min((self.groups as usize).saturating_sub(1));
        if let Ok(outcome) = &mut self.outcome {
            let later = outcome.rounds.iter_mut().flat_map(|rounds| &mut rounds.later);
            for grouping in std::iter::once(&mut outcome.grouping).chain(later) {
                assign_questions(session, grouping);
            }
        }
    }

    /// Whether others are there by now, or other rules must hold, than when the groups were formed.
    pub fn is_stale(&self, session: &Session) -> bool {
        let (participants, rules, people) = &self.made_of;
        *people != session.people_present || *rules != session.rules || *participants != session.participants
    }

    /// Whether what this was counted of is still so: the same item, the same counts.
    pub fn still_holds(&self, session: &Session) -> bool {
        let counted = attribute_at(session, self.attribute).and_then(|(id, _)| session.head_counts.get(id));
        self.item == session.place.item && (self.counts.is_empty() || counted == Some(&self.counts))
    }

    /// A grouping of this preview, without its groups.
    pub(super) fn grouping(&self, session: &Session) -> Grouping {
        Grouping {
            item: session.place.item.clone(),
            round: 1,
            arrange: self.arrange,
            by: Vec::new(),
            weights: Vec::new(),
            seed: self.seed,
            work: None,
            groups: Vec::new(),
            deal: Vec::new(),
            extra: serde_json::Map::new(),
        }
    }
}

/// Whether it matters who is who: somebody is there by name, a rule must hold, or there are rounds to come.
fn is_by_name(session: &Session) -> bool {
    session.named_present().next().is_some() || !session.rules.is_empty() || rounds::rounds(session) > 1
}
