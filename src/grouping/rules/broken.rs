//! Which rules groups break.

use super::super::question::{Question, Rule};
use super::rulebook::people_of_kind;

/// The positions of the rules that `rounds` (per round the group of each person) break, ascending; a rule that names
/// somebody who is not there is broken. Plain counting, for groups made by hand and for whoever doubts a search.
pub fn holds(question: &Question, rounds: &[Vec<u32>]) -> Vec<usize> {
    let kept = |rule: &Rule| rounds.iter().all(|round| holds_in(question, rule, round));
    (0..question.rules.len()).filter(|rule| !kept(&question.rules[*rule])).collect()
}

fn holds_in(question: &Question, rule: &Rule, round: &[u32]) -> bool {
    let group_of = |person: &u32| round.get(*person as usize).copied();
    match rule {
        Rule::Together(who) => {
            let first = who.first().and_then(group_of);
            who.iter().all(|person| group_of(person).is_some() && group_of(person) == first)
        }
        Rule::Apart(who) | Rule::Leaders(who) => {
            let mut who = who.clone();
            who.sort_unstable();
            who.dedup();
            let known: Option<Vec<u32>> = who.iter().map(group_of).collect();
            known.is_some_and(|groups| most_alike(groups) <= 1)
        }
        Rule::Lock { person, group } => group_of(person) == Some(*group),
        Rule::AtMost { attribute, kind, most } => {
            let who = people_of_kind(question, *attribute, *kind);
            most_alike(who.iter().filter_map(group_of).collect()) <= *most as usize
        }
    }
}

/// How often the most frequent group occurs.
fn most_alike(mut groups: Vec<u32>) -> usize {
    groups.sort_unstable();
    groups.chunk_by(PartialEq::eq).map(<[u32]>::len).max().unwrap_or(0)
}
