//! How a session begins, which pages it has, and what the names in its texts stand for.

use indexmap::IndexMap;
use serde_json::Map;

use super::record::{FORMAT, Place, Session, VERSION, WallState};
use super::{Grouping, Moment};
use crate::workshop::{Item, Lang, Script, Step, Text, Variables};

/// What a session begins with, beside its script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Names the session among all.
    pub id: String,
    /// The language it begins in.
    pub language: Lang,
    /// Where all chance in it comes from; below 2⁵³, so that every reader of JSON has it whole.
    pub seed: u64,
    /// The length in minutes; the script's own when none.
    pub length: Option<u32>,
}

impl Session {
    /// Begins a session on the page before the first step.
    pub fn begin(script: Script, beginning: Beginning, now: Moment) -> Self {
        let Beginning { id, language, seed, length } = beginning;
        let mut session = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            title: script.title.get(language).to_owned(),
            language,
            seed,
            length: script.length_or(length),
            people_present: None,
            started_at: now,
            saved_at: None,
            ended_at: None,
            workshop: script,
            variables: IndexMap::new(),
            place: Place::setup(),
            participants: Vec::new(),
            rules: Vec::new(),
            head_counts: IndexMap::new(),
            tallies: Vec::new(),
            groupings: Vec::new(),
            rounds: Vec::new(),
            answers: Vec::new(),
            parking_lot: Vec::new(),
            actions: Vec::new(),
            commitments: Vec::new(),
            factors: Vec::new(),
            result: Map::new(),
            themes: Vec::new(),
            report: Map::new(),
            wall: WallState { language, ..WallState::default() },
            auto_phases: None,
            drafts: IndexMap::new(),
            next_id: 1,
            timeline: Vec::new(),
            extra: Map::new(),
        };
        session.note("started", None, None, now);
        session
    }

    /// The items that this session has, in order, each with its step: those of its length whose variables are filled.
    pub fn pages(&self) -> Vec<(&Step, &Item)> {
        let variables = self.names();
        self.workshop
            .items()
            .filter(|(_, item)| item.lengths.is_empty() || item.lengths.contains(&self.length))
            .filter(|(_, item)| item.needs.iter().all(|name| variables.has(name)))
            .collect()
    }

    /// The item where the workshop is; none before the first step.
    pub fn item(&self) -> Option<&Item> {
        self.workshop.item(&self.place.item)
    }

    /// The step where the workshop is; none before the first.
    pub fn step(&self) -> Option<&Step> {
        self.workshop.steps.iter().find(|step| step.id == self.place.step)
    }

    /// The round of the breakout where the workshop is, from 1.
    pub fn round_here(&self) -> u32 {
        self.place.round.unwrap_or(1).max(1)
    }

    /// The groups of the round where the workshop is, formed by the item that `wanted` names, or else last.
    pub fn groups_for(&self, wanted: Option<&str>) -> Option<&Grouping> {
        self.groups_in(wanted, self.round_here())
    }

    /// The groups of a round: those of the round before where nobody moves to other groups for it.
    pub fn groups_in(&self, wanted: Option<&str>, round: u32) -> Option<&Grouping> {
        let item = wanted.or_else(|| self.groupings.last().map(|last| last.item.as_str()))?;
        let of_item = self.groupings.iter().filter(|grouping| grouping.item == item);
        of_item.filter(|grouping| grouping.round <= round.max(1)).max_by_key(|grouping| grouping.round)
    }

    /// What the `{names}` in the texts stand for.
    pub fn names(&self) -> Variables {
        let mut names = Variables::default();
        let date = self.started_at.date();
        let year = i32::from(date.year());
        names.set("year", Text::plain(year.to_string()));
        names.set("next_year", Text::plain((year + 1).to_string()));
        names.set("year_after_next", Text::plain((year + 2).to_string()));
        names.set("date", Text::both(date.strftime("%d-%m-%Y").to_string(), date.to_string()));
        names.set("title", self.workshop.title.clone());
        names.set("length", Text::plain(self.length.to_string()));
        names.know("n");
        names.know("groups");
        if let Some(people) = self.people_present {
            names.set("n", Text::plain(people.to_string()));
        }
        if let Some(grouping) = self.groupings.last() {
            names.set("groups", Text::plain(grouping.groups.len().to_string()));
        }
        for (name, variable) in &self.workshop.variables {
            names.know(name);
            names.set(name, variable.default.clone().unwrap_or_default());
        }
        for (name, value) in &self.variables {
            names.set(name, value.clone());
        }
        names
    }
}
