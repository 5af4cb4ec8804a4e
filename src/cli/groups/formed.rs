//! The answer by group, and what of the wishes it leaves unmet.

use super::ask::Asked;
use super::line::Budget;
use super::refusal::Refusal;
use super::seek::Answer;
use crate::grouping::{Found, Question, Rule};

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
        let broken =
            asked.question.rules.iter().position(|rule| !found.rounds.iter().all(|round| holds(rule, round)));
        if let Some(at) = broken {
            return Err(Refusal::Broken { rule: asked.spoken[at].clone() });
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

/// Whether a rule holds in a round: looked at once more here, so that none is ever broken without a word.
fn holds(rule: &Rule, round: &[u32]) -> bool {
    let group = |person: &u32| round.get(*person as usize);
    match rule {
        Rule::Together(people) => people.windows(2).all(|pair| group(&pair[0]) == group(&pair[1])),
        Rule::Apart(people) | Rule::Leaders(people) => {
            let mut groups: Vec<_> = people.iter().map(group).collect();
            groups.sort_unstable();
            groups.windows(2).all(|pair| pair[0] != pair[1])
        }
        Rule::Lock { person, group: wanted } => group(person) == Some(wanted),
        // The command line has no such rule.
        Rule::AtMost { .. } => true,
    }
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
    fn a_broken_rule_is_seen() {
        let round = [0, 0, 1, 1];
        assert!(holds(&Rule::Together(vec![0, 1]), &round) && !holds(&Rule::Together(vec![0, 1, 2]), &round));
        assert!(holds(&Rule::Apart(vec![0, 2]), &round) && !holds(&Rule::Apart(vec![0, 2, 1]), &round));
        assert!(holds(&Rule::Lock { person: 2, group: 1 }, &round));
        assert!(!holds(&Rule::Lock { person: 2, group: 0 }, &round));
        assert!(holds(&Rule::Leaders(vec![3, 0]), &round) && !holds(&Rule::Leaders(vec![3, 2]), &round));
    }

    #[test]
    fn groups_that_no_leader_is_left_for_are_unmet() {
        let rules = vec![Rule::Leaders(vec![1])];
        let question = Question { people: 4, groups: 2, rules, ..Question::default() };
        let unmet = without_leader(&question, &[vec![0, 0, 1, 1], vec![1, 1, 0, 0]]);
        assert_eq!(unmet, [Unmet::Leader { round: 0, group: 1 }, Unmet::Leader { round: 1, group: 0 }]);
        assert_eq!(without_leader(&Question { groups: 2, ..Question::default() }, &[vec![0, 1]]), []);
    }
}
