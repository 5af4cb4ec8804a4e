//! What must hold after a repair: sizes and rules. What was broken by hand before may stay as it was.

use super::super::question::{Question, Rule, Values};
use super::super::sizes::SMALLEST;
use super::seating::Seating;

/// What must hold.
#[derive(Clone, Debug)]
pub(super) struct Must<'a> {
    question: &'a Question,
    /// The smallest and the largest size of each group that has people.
    pub low: Vec<u32>,
    pub high: Vec<u32>,
    /// How much of each rule was broken before; `None` where a rule is left out of account.
    tolerated: Vec<Option<u32>>,
    /// Among how many groups leaders are divided: those that nobody asked to end.
    led: u32,
}

/// The first thing that does not hold, with all there is that can mend it.
#[derive(Clone, Debug)]
pub(super) enum Need {
    /// A group is too small: somebody joins it, or all its people join others.
    Larger(u32),
    /// A group is too large: somebody leaves it.
    Smaller(u32),
    /// A rule: one of these people goes elsewhere.
    Elsewhere(Vec<u32>),
}

impl<'a> Must<'a> {
    /// What must hold when people were seated so before anything changed.
    pub(super) fn new(question: &'a Question, before: &Seating<'_>) -> Self {
        let sizes = || (0..before.groups()).map(|group| before.size(group));
        let (min, max) = (smallest(question), question.limits.max.unwrap_or(u32::MAX));
        Self {
            question,
            low: sizes().map(|size| size.min(min)).collect(),
            // A group without people is not there: nobody can join it.
            high: sizes().map(|size| if size == 0 { 0 } else { size.max(max) }).collect(),
            tolerated: (question.rules.iter())
                .map(|rule| Some(broken(question, rule, before, open(before))))
                .collect(),
            led: open(before),
        }
    }

    /// Ends a group.
    pub(super) fn close(&mut self, group: u32) {
        (self.low[group as usize], self.high[group as usize]) = (0, 0);
        self.led = self.led.saturating_sub(1);
    }

    /// Leaves a rule out of account.
    pub(super) fn drop_rule(&mut self, rule: usize) {
        self.tolerated[rule] = None;
    }

    /// The sizes say: at least so many people still have to move.
    pub(super) fn least_moves(&self, seating: &Seating<'_>) -> u32 {
        let (mut joining, mut leaving) = (0, 0);
        for group in 0..seating.groups() {
            let (size, at) = (seating.size(group), group as usize);
            joining += self.low[at].saturating_sub(size).min(size);
            leaving += size.saturating_sub(self.high[at]);
        }
        // One move can take somebody out of a group that closes into another that needs one more.
        joining.div_ceil(2).max(leaving)
    }

    /// The first thing that does not hold. Sizes come before rules: only then can closing a group be left to them.
    pub(super) fn need(&self, seating: &Seating<'_>) -> Option<Need> {
        for group in 0..seating.groups() {
            let (size, at) = (seating.size(group), group as usize);
            if size > self.high[at] {
                return Some(Need::Smaller(group));
            }
            if size > 0 && size < self.low[at] {
                return Some(Need::Larger(group));
            }
        }
        for (rule, tolerated) in self.question.rules.iter().zip(&self.tolerated) {
            if tolerated.is_some_and(|tolerated| broken(self.question, rule, seating, self.led) > tolerated) {
                return Some(Need::Elsewhere(involved(self.question, rule, seating)));
            }
        }
        None
    }

    /// How far this is from what must hold, in people and broken rules; 0 when all of it does.
    pub(super) fn off(&self, seating: &Seating<'_>) -> u32 {
        let sizes = (0..seating.groups()).map(|group| {
            let (size, at) = (seating.size(group), group as usize);
            size.saturating_sub(self.high[at]) + if size > 0 { self.low[at].saturating_sub(size) } else { 0 }
        });
        let rules = self.question.rules.iter().zip(&self.tolerated).map(|(rule, tolerated)| {
            tolerated.map_or(0, |tolerated| {
                broken(self.question, rule, seating, self.led).saturating_sub(tolerated)
            })
        });
        sizes.sum::<u32>() + rules.sum::<u32>()
    }
}

/// The smallest group that needs no repair.
pub(super) fn smallest(question: &Question) -> u32 {
    question.limits.min.unwrap_or(SMALLEST).max(1)
}

/// How many groups have people.
pub(super) fn open(seating: &Seating<'_>) -> u32 {
    (0..seating.groups()).filter(|&group| seating.size(group) > 0).count() as u32
}

/// How far a rule is from holding, 0 when it does, leaders being divided among `led` groups: no more than one in each
/// unless there are more of them than groups. People without a seat break nothing.
pub(super) fn broken(question: &Question, rule: &Rule, seating: &Seating<'_>, led: u32) -> u32 {
    match rule {
        Rule::Together(people) => {
            let mut groups: Vec<u32> = people.iter().filter_map(|&person| seating.seat(person)).collect();
            groups.sort_unstable();
            groups.dedup();
            groups.len().saturating_sub(1) as u32
        }
        Rule::Apart(people) => sharing(people, seating).count() as u32,
        Rule::Lock { person, group } => u32::from(seating.seat(*person).is_some_and(|seat| seat != *group)),
        Rule::Leaders(people) => {
            let (leaders, present) = leaders(people, seating);
            let most = present.div_ceil(led.max(1)).max(1);
            let with = leaders.iter().filter(|&&leaders| leaders > 0).count() as u32;
            // With no more leaders than groups, a group without one is nobody's fault.
            let without = if present > led { open(seating).saturating_sub(with) } else { 0 };
            leaders.iter().map(|leaders| leaders.saturating_sub(most)).sum::<u32>() + without
        }
        Rule::AtMost { attribute, kind, most } => {
            debug_assert!(question.attributes.get(*attribute).is_some());
            let over = |group| seating.of_kind(*attribute, *kind, group).saturating_sub(*most);
            (0..seating.groups()).map(over).sum()
        }
    }
}

/// Pairs of people who should be apart and are not.
fn sharing<'a>(people: &'a [u32], seating: &'a Seating<'_>) -> impl Iterator<Item = (u32, u32)> + 'a {
    people.iter().enumerate().flat_map(move |(at, &one)| {
        let others = people[at + 1..].iter().copied();
        let seat = seating.seat(one);
        others
            .filter(move |&other| other != one && seat.is_some() && seating.seat(other) == seat)
            .map(move |other| (one, other))
    })
}

/// Leaders per group, and how many of them have a seat.
fn leaders(people: &[u32], seating: &Seating<'_>) -> (Vec<u32>, u32) {
    let mut led = vec![0_u32; seating.groups() as usize];
    let mut present: Vec<u32> = people.iter().copied().filter(|&who| seating.seat(who).is_some()).collect();
    present.sort_unstable();
    present.dedup();
    for group in present.iter().filter_map(|&person| seating.seat(person)) {
        led[group as usize] += 1;
    }
    (led, present.len() as u32)
}

/// The people of whom one has to go elsewhere for a broken rule to hold.
fn involved(question: &Question, rule: &Rule, seating: &Seating<'_>) -> Vec<u32> {
    match rule {
        Rule::Together(people) | Rule::Leaders(people) => {
            people.iter().copied().filter(|&person| seating.seat(person).is_some()).collect()
        }
        Rule::Apart(people) => {
            let mut involved: Vec<u32> =
                sharing(people, seating).flat_map(|(one, other)| [one, other]).collect();
            involved.sort_unstable();
            involved.dedup();
            involved
        }
        Rule::Lock { person, .. } => vec![*person],
        Rule::AtMost { attribute, kind, most } => {
            let over = |group: u32| seating.of_kind(*attribute, *kind, group) > *most;
            let Some(Values::Kinds(kinds)) = question.attributes.get(*attribute).map(|known| &known.values)
            else {
                return Vec::new();
            };
            let of_kind = (0_u32..).zip(kinds).filter(|(_, value)| **value == Some(*kind));
            of_kind.map(|(person, _)| person).filter(|&who| seating.seat(who).is_some_and(over)).collect()
        }
    }
}
