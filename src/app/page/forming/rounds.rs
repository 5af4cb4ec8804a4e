//! Groups for several rounds at once: who goes to which other group, so that as few as possible meet again.

use indexmap::IndexMap;

use super::asked::Asked;
use super::outcome::{Outcome, Rounds, Spread};
use super::preview::Preview;
use crate::grouping::{Draw, Found, GroupError, Question, Rule, Search, cost, scatter};
use crate::session::{Grouping, Session};
use crate::workshop::Breakout;

/// How many rounds are asked for at once: one, unless people go to other groups between rounds.
pub(super) fn rounds(session: &Session) -> u32 {
    breakout(session).filter(|breakout| breakout.remixes()).map_or(1, Breakout::rounds)
}

fn breakout(session: &Session) -> Option<&Breakout> {
    session.breakout_for(&session.place.item).map(|(_, breakout)| breakout)
}

fn hosts_stay(session: &Session) -> bool {
    breakout(session).is_some_and(Breakout::rounds_have_hosts)
}

/// The first answer to what is asked, and whether it is of use to look on.
///
/// # Errors
/// As those of a search.
pub(super) fn first(session: &Session, asked: &mut Asked) -> Result<(Found, bool), GroupError> {
    asked.question.rounds = rounds(session);
    if asked.question.rounds > 1 && hosts_stay(session) {
        let leaders = leaders(&asked.question);
        let only_leaders = asked.question.rules.iter().all(|rule| matches!(rule, Rule::Leaders(_)));
        let all_lead = leaders.len() == led(&asked.question).count();
        if only_leaders && all_lead && asked.question.past.is_empty() {
            return Ok((scattered(&asked.question, &leaders)?, false));
        }
        stay(&mut asked.question)?;
    }
    let mut search = Search::new(asked.question.clone())?;
    let going_on = search.work(0);
    Ok((search.found(), going_on))
}

/// Those who lead, as many as there are tables.
fn leaders(question: &Question) -> Vec<u32> {
    let mut all: Vec<u32> = Vec::new();
    for one in led(question) {
        if !all.contains(&one) && all.len() < question.groups as usize {
            all.push(one);
        }
    }
    all
}

fn led(question: &Question) -> impl Iterator<Item = u32> {
    let named = question.rules.iter().filter_map(|rule| match rule {
        Rule::Leaders(who) => Some(who),
        Rule::Together(_) | Rule::Apart(_) | Rule::Lock { .. } | Rule::AtMost { .. } => None,
    });
    named.flatten().copied()
}

/// Hosts stay, all others go round. Leaders are hosts; where there are fewer than tables, others are drawn.
fn scattered(question: &Question, leaders: &[u32]) -> Result<Found, GroupError> {
    let Question { people, groups, limits, rounds, seed, .. } = *question;
    let hosts = (!leaders.is_empty()).then(|| {
        let mut others: Vec<u32> = (0..people).filter(|one| !leaders.contains(one)).collect();
        Draw::from_seed(seed).shuffle(&mut others);
        leaders.iter().copied().chain(others).take(groups as usize).collect::<Vec<_>>()
    });
    let cafe = scatter(people, groups, rounds, hosts.as_deref(), limits, seed)?;
    Ok(Found { cost: cost(question, &cafe.rounds), rounds: cafe.rounds, proven: false, work: 0 })
}

/// Where other rules must hold as well: hosts are chosen of groups that keep the rules, one of each – a leader where
/// there is one –, and are kept there by a rule of their own in every round.
fn stay(question: &mut Question) -> Result<(), GroupError> {
    let one = Search::new(Question { rounds: 1, ..question.clone() })?.found();
    let seats: &[u32] = one.rounds.first().map(Vec::as_slice).unwrap_or_default();
    let leaders = leaders(question);
    let mut order: Vec<u32> = (0..question.people).collect();
    Draw::from_seed(question.seed).shuffle(&mut order);
    order.sort_by_key(|one| !leaders.contains(one));
    for group in 0..question.groups {
        if let Some(person) = order.iter().copied().find(|one| seats.get(*one as usize) == Some(&group)) {
            question.rules.push(Rule::Lock { person, group });
        }
    }
    Ok(())
}

/// What a search found, as groups: those of the first round, with those of the rounds after it.
pub(super) fn outcome(asked: &Asked, session: &Session, preview: &Preview, found: &Found) -> Outcome {
    let mut outcome = asked.outcome(session, preview, found);
    if found.rounds.len() < 2 {
        return outcome;
    }
    let numbers = numbers(asked);
    let mut later = Vec::new();
    for (round, who) in (1..).zip(&found.rounds) {
        let alone = Found { rounds: vec![who.clone()], ..found.clone() };
        let mut of_round = asked.outcome(session, preview, &alone);
        heads(&mut of_round.grouping, asked, &numbers, who);
        if round == 1 {
            outcome.grouping = of_round.grouping;
        } else {
            take_ids(session, &mut of_round.grouping, round);
            for (spread, more) in outcome.spreads.iter_mut().zip(&of_round.spreads) {
                widen(spread, more);
            }
            later.push(of_round.grouping);
        }
    }
    outcome.rounds = Some(Rounds {
        later,
        again: found.cost.pairs_repeated,
        most: found.cost.most_meetings,
        hosts: hosts_stay(session),
    });
    outcome
}

/// The number of each person without a name, from 1 in the order in which they were counted: a value after a value.
fn numbers(asked: &Asked) -> Vec<Option<u32>> {
    let mut next = 1..;
    let number = |nameless: bool| if nameless { next.next() } else { None };
    asked.crowd.iter().map(|one| one.participant.is_none()).map(number).collect()
}

/// Writes down which numbers are in each group.
fn heads(grouping: &mut Grouping, asked: &Asked, numbers: &[Option<u32>], who: &[u32]) {
    for (at, group) in (0..).zip(&mut grouping.groups) {
        let mut heads: IndexMap<String, Vec<u32>> = IndexMap::new();
        for (one, (number, seat)) in asked.crowd.iter().zip(numbers.iter().zip(who)) {
            if let (Some(number), true) = (number, *seat == at) {
                heads.entry(one.counted.clone().unwrap_or_default()).or_default().push(*number);
            }
        }
        group.heads = heads;
    }
}

/// Groups of a later round have ids of their own, those that they had before where there are such.
fn take_ids(session: &Session, grouping: &mut Grouping, round: u32) {
    grouping.round = round;
    let known = session.groupings.iter().find(|known| known.item == grouping.item && known.round == round);
    let groups = grouping.groups.len();
    for (at, group) in grouping.groups.iter_mut().enumerate() {
        let before = known.and_then(|known| known.groups.iter().find(|old| old.number == group.number));
        group.id = before.map_or_else(
            || session.fresh_id('g', (round as usize - 1) * groups + at),
            |before| before.id.clone(),
        );
    }
}

/// Makes the fewest and the most of a round those of all rounds.
fn widen(spread: &mut Spread, more: &Spread) {
    match (spread, more) {
        (Spread::Kinds { values, .. }, Spread::Kinds { values: more, .. }) => {
            for (value, low, high) in values {
                if let Some((_, other_low, other_high)) = more.iter().find(|(known, ..)| known == value) {
                    *low = (*low).min(*other_low);
                    *high = (*high).max(*other_high);
                }
            }
        }
        (Spread::Numbers { low, high, .. }, Spread::Numbers { low: other_low, high: other_high, .. }) => {
            *low = low.min(*other_low);
            *high = high.max(*other_high);
        }
        (Spread::Kinds { .. }, Spread::Numbers { .. }) | (Spread::Numbers { .. }, Spread::Kinds { .. }) => {}
    }
}
