//! The answer by group, and what of the wishes it leaves unmet.

use super::ask::Asked;
use super::line::Budget;
use super::refusal::Refusal;
use super::seek::Answer;
use crate::grouping::{Found, Question, Rule, holds};

/// Groups, and all that is to be said of them.
#[derive(Debug)]
pub(super) struct Formed {
    /// What was asked.
    pub asked: Asked,
    /// What was found.
    pub found: Found,
    /// The order in which values count off, where that makes the groups.
    pub deal: Vec<usize>,
    /// How long was looked.
    pub budget: Budget,
    /// The groups of each round.
    pub rounds: Vec<Vec<Group>>,
    /// Wishes that could not be met.
    pub unmet: Vec<Unmet>,
}

/// A group of a round.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// Who is in it, in the order of the room.
    pub members: Vec<u32>,
    /// Per attribute of the question: the values that occur, with their people, in the order of the values.
    pub counts: Vec<Vec<(u32, u32)>>,
}

/// A wish that could not be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unmet {
    /// There are leaders, and none is in this group.
    Leader {
        /// From 0.
        round: usize,
        /// From 0.
        group: usize,
    },
}

impl Formed {
    pub fn new(asked: Asked, answer: Answer, budget: Budget) -> Result<Self, Refusal> {
        let Answer { found, deal } = answer;
        // Looked at once more, so that none is ever broken without a word.
        if let Some(at) = holds(&asked.question, &found.rounds).first() {
            return Err(Refusal::Broken { rule: asked.spoken.get(*at).cloned().unwrap_or_default() });
        }
        let rounds = found.rounds.iter().map(|round| by_group(&asked, round)).collect();
        let unmet = without_leader(&asked.question, &found.rounds);
        Ok(Self { asked, found, deal, budget, rounds, unmet })
    }
}

fn by_group(asked: &Asked, round: &[u32]) -> Vec<Group> {
    let mut groups: Vec<Group> = (0..asked.question.groups).map(|_| Group::default()).collect();
    for (person, group) in (0..).zip(round) {
        groups[*group as usize].members.push(person);
    }
    for group in &mut groups {
        group.counts = asked
            .by
            .iter()
            .map(|at| {
                let cells = &asked.room.attributes[*at].cells;
                let mut values: Vec<_> =
                    group.members.iter().filter_map(|person| cells[*person as usize]).collect();
                values.sort_unstable();
                values.chunk_by(|one, other| one == other).map(|run| (run[0], run.len() as u32)).collect()
            })
            .collect();
    }
    groups
}

fn without_leader(question: &Question, rounds: &[Vec<u32>]) -> Vec<Unmet> {
    let leaders: Vec<u32> = (question.rules.iter())
        .filter_map(|rule| if let Rule::Leaders(people) = rule { Some(people) } else { None })
        .flatten()
        .copied()
        .collect();
    if leaders.is_empty() {
        return Vec::new();
    }
    let mut unmet = Vec::new();
    for (number, round) in rounds.iter().enumerate() {
        let mut led = vec![false; question.groups as usize];
        for leader in &leaders {
            led[round[*leader as usize] as usize] = true;
        }
        let without = led.iter().enumerate().filter(|(_, led)| !**led);
        unmet.extend(without.map(|(group, _)| Unmet::Leader { round: number, group }));
    }
    unmet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_no_leader_is_left_for_are_unmet() {
        let rules = vec![Rule::Leaders(vec![1])];
        let question = Question { people: 4, groups: 2, rules, ..Question::default() };
        let unmet = without_leader(&question, &[vec![0, 0, 1, 1], vec![1, 1, 0, 0]]);
        assert_eq!(unmet, [Unmet::Leader { round: 0, group: 1 }, Unmet::Leader { round: 1, group: 0 }]);
        assert_eq!(without_leader(&Question { groups: 2, ..Question::default() }, &[vec![0, 1]]), []);
    }
}
