//! From the command line to the question for [`crate::grouping`].

use std::collections::BTreeSet;

use super::line::By;
use super::names::Names;
use super::refusal::Refusal;
use super::room::Room;
use super::{Groups, Way};
use crate::grouping::{Aim, Attribute, GroupError, Limits, Question, Rule, Values, groups_for_size};
use crate::workshop::read::nearest;

/// What is asked, and the words for it.
#[derive(Debug)]
pub(super) struct Asked {
    /// Who there is.
    pub room: Room,
    /// The question.
    pub question: Question,
    /// Which attributes of the room those of the question are.
    pub by: Vec<usize>,
    /// The rules of the question as they stood on the command line.
    pub spoken: Vec<String>,
}

impl Asked {
    pub fn new(command: &Groups, room: Room, seed: u64) -> Result<Self, Refusal> {
        let mut by = weights(&command.by, &room)?;
        let aim = command.arrange.unwrap_or(match (by.is_empty() && command.rounds == 1, room.counted) {
            (false, _) => Way::Mix,
            (true, true) => Way::Gather,
            (true, false) => Way::Random,
        });
        let aim = aim.aim();
        if by.is_empty() && room.attributes.len() == 1 {
            by.push((0, 1));
        }
        if by.is_empty() && aim != Aim::Random && (aim == Aim::Gather || command.rounds == 1) {
            return Err(Refusal::ByNothing { known: known(&room) });
        }
        let size =
            |error: crate::grouping::SizeError| Refusal::Group { error: error.into(), rules: Vec::new() };
        let people = room.people.len() as u32;
        let limits = Limits { min: command.min, max: command.max };
        let groups = match (command.number, command.size) {
            (Some(groups), _) => groups,
            (None, wanted) => groups_for_size(people, wanted.unwrap_or(0), limits).map_err(size)?,
        };
        let (rules, spoken) = rules(command, &room, groups)?.into_iter().unzip();
        let attributes = by.iter().map(|(at, weight)| attribute(&room, *at, *weight, aim)).collect();
        let rounds = command.rounds;
        let question =
            Question { people, attributes, rules, aim, groups, limits, rounds, past: Vec::new(), seed };
        Ok(Self { room, question, by: by.into_iter().map(|(at, _)| at).collect(), spoken })
    }

    /// A refusal of the question, with the rules as they were written.
    pub fn refused(&self, error: GroupError) -> Refusal {
        let rules = match &error {
            GroupError::Conflict { rules } => {
                rules.iter().filter_map(|at| self.spoken.get(*at)).cloned().collect()
            }
            GroupError::NoSuch { rule } => self.spoken.get(*rule).cloned().into_iter().collect(),
            GroupError::Size(_) | GroupError::TooManyPeople { .. } | GroupError::NotFound => Vec::new(),
        };
        Refusal::Group { error, rules }
    }
}

fn known(room: &Room) -> Vec<String> {
    room.attributes.iter().map(|attribute| attribute.name.clone()).collect()
}

/// The attributes meant and their weights. One whose name has a colon in it goes before a weight.
fn weights(by: &[By], room: &Room) -> Result<Vec<(usize, u32)>, Refusal> {
    let find = |name: &str| {
        let exact = room.attributes.iter().position(|attribute| attribute.name == name);
        let folded = || {
            let name = name.to_lowercase();
            room.attributes.iter().position(|attribute| attribute.name.to_lowercase() == name)
        };
        exact.or_else(folded)
    };
    let mut found: Vec<(usize, u32)> = Vec::new();
    for word in by.iter().filter(|by| !by.0.is_empty()) {
        let whole = find(&word.0).map(|at| (at, 1));
        let weighted = || word.weighted().and_then(|(name, weight)| Some((find(name)?, weight)));
        let Some((at, weight)) = whole.or_else(weighted) else {
            let name = word.weighted().map_or(word.0.as_str(), |(name, _)| name).to_owned();
            let known = known(room);
            return Err(Refusal::NoAttribute { nearest: nearest(&name, &known), name, known });
        };
        if found.iter().any(|(known, _)| *known == at) {
            return Err(Refusal::TwiceBy { name: room.attributes[at].name.clone() });
        }
        found.push((at, weight));
    }
    Ok(found)
}

/// Numbers are for spreading, and those who are near are put together where hardly anybody shares one; numbers that
/// many share, such as years, are values like others where people are to be together.
fn attribute(room: &Room, at: usize, weight: u32, aim: Aim) -> Attribute {
    let known = &room.attributes[at];
    let shared = || {
        let different: BTreeSet<_> = known.cells.iter().flatten().collect();
        different.len() * 2 <= known.cells.iter().flatten().count()
    };
    let numbers = known.numbers().filter(|_| aim != Aim::Gather || !shared());
    let values = match numbers {
        Some(numbers) => Values::Numbers(
            known.cells.iter().map(|cell| cell.map(|value| numbers[value as usize])).collect(),
        ),
        None => Values::Kinds(known.cells.clone()),
    };
    Attribute { weight, values }
}

/// The rules, each with its own words.
fn rules(command: &Groups, room: &Room, groups: u32) -> Result<Vec<(Rule, String)>, Refusal> {
    let names = Names::new(room);
    let mut rules = Vec::new();
    for (option, lines) in [("--together", &command.together), ("--apart", &command.apart)] {
        for line in lines {
            let spoken = format!("{option} {line}");
            let people = names.find_all(line)?;
            if people.len() < 2 {
                return Err(Refusal::TooFewNames { rule: spoken });
            }
            let rule = if option == "--together" { Rule::Together(people) } else { Rule::Apart(people) };
            rules.push((rule, spoken));
        }
    }
    for lock in &command.lock {
        let spoken = format!("--lock {}@{}", lock.who, lock.group);
        if lock.group > groups {
            return Err(Refusal::NoGroup { rule: spoken, groups });
        }
        rules.push((Rule::Lock { person: names.find(&lock.who)?, group: lock.group - 1 }, spoken));
    }
    let leaders = command.leader.iter().map(|name| names.find(name)).collect::<Result<Vec<_>, _>>()?;
    if !leaders.is_empty() {
        let spoken: Vec<_> = command.leader.iter().map(|name| format!("--leader {name}")).collect();
        let mut leaders = leaders;
        leaders.sort_unstable();
        leaders.dedup();
        rules.push((Rule::Leaders(leaders), spoken.join(" ")));
    }
    Ok(rules)
}
