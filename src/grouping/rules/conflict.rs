//! Which rules cannot hold together: the smallest set found.
//!
//! A rule that can be left out while the rest still cannot hold is left out (the deletion filter; Chinneck and
//! Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear Programs", ORSA Journal on Computing 3(2), 1991),
//! in several orders. What is left has no rule too many; single rules, pairs and, among few rules, triples are tried
//! beside it, so that up to three the set is the smallest there is unless the work runs out. Only what is proven not to
//! hold is ever given back.

use super::super::limits::Bounds;
use super::super::question::{Question, Rule};
use super::super::rng::Draw;
use super::rulebook::Rulebook;
use super::seating::{Seating, seating};

/// Elementary steps for the question whether some rules can hold.
const A_QUESTION: u64 = 200_000;
/// Elementary steps for all of them.
const ALL_QUESTIONS: u64 = 4_000_000;
/// Orders in which rules are left out.
const ORDERS: usize = 12;

/// The smallest set found of rules that cannot hold together, ascending, where all together are known not to.
pub(super) fn smallest(question: &Question, bounds: Bounds, draw: &mut Draw) -> Vec<usize> {
    let all: Vec<usize> = (0..question.rules.len()).collect();
    let mut asking = Asking { question, bounds, draw, left: ALL_QUESTIONS };
    if let Some(one) = all.iter().find(|rule| asking.cannot_hold(&[**rule])) {
        return vec![*one];
    }
    let mut best = asking.leave_out(all.clone(), &all);
    if best.len() > 2
        && let Some(pair) = asking.pair(&all)
    {
        return pair;
    }
    let mut order = all.clone();
    order.reverse();
    for _ in 1..ORDERS {
        if best.len() <= 3 {
            break;
        }
        let other = asking.leave_out(all.clone(), &order);
        if other.len() < best.len() {
            best = other;
        }
        asking.draw.shuffle(&mut order);
    }
    if best.len() > 3
        && let Some(triple) = asking.triple(&all)
    {
        return triple;
    }
    best.sort_unstable();
    best
}

struct Asking<'a> {
    question: &'a Question,
    bounds: Bounds,
    draw: &'a mut Draw,
    left: u64,
}

impl Asking<'_> {
    /// Whether it is proven, within the work that is left, that these rules cannot hold.
    fn cannot_hold(&mut self, rules: &[usize]) -> bool {
        let price = u64::from(self.question.people) + 2 * u64::from(self.question.groups) + 300;
        if self.left < price {
            return false;
        }
        self.left -= price;
        let Some(book) = Rulebook::new(self.question, self.bounds, rules) else {
            return true;
        };
        let mut steps = 0;
        let seating = seating(&book, self.draw, A_QUESTION.min(self.left), &mut steps);
        self.left = self.left.saturating_sub(steps);
        matches!(seating, Seating::Impossible)
    }

    /// Whether two rules have to do with each other: others hold together if each holds alone. Rules about different
    /// people do so when all whom they bring together find room in the smallest group.
    fn meet(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.question.rules[one], &self.question.rules[other]);
        let together = |rule: &Rule| match rule {
            Rule::Together(who) => Some(who.len()),
            Rule::Apart(_) | Rule::Leaders(_) | Rule::Lock { .. } => Some(1),
            Rule::AtMost { .. } => None,
        };
        match (together(one), together(other)) {
            (Some(people), Some(more)) if people + more <= self.bounds.min as usize => {
                named(one).iter().any(|person| named(other).contains(person))
            }
            (Some(_) | None, Some(_) | None) => true,
        }
    }

    /// What is left of `rules` when those are left out, in `order`, without which the rest still cannot hold.
    fn leave_out(&mut self, mut rules: Vec<usize>, order: &[usize]) -> Vec<usize> {
        for rule in order {
            let rest: Vec<usize> = rules.iter().copied().filter(|other| other != rule).collect();
            if rest.len() < rules.len() && self.cannot_hold(&rest) {
                rules = rest;
            }
        }
        rules
    }

    fn pair(&mut self, all: &[usize]) -> Option<Vec<usize>> {
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                if self.meet(*one, *other) && self.cannot_hold(&[*one, *other]) {
                    return Some(vec![*one, *other]);
                }
            }
        }
        None
    }

    fn triple(&mut self, all: &[usize]) -> Option<Vec<usize>> {
        for (at, one) in all.iter().enumerate() {
            for (next, other) in all.iter().enumerate().skip(at + 1) {
                let meet = self.meet(*one, *other);
                for third in &all[next + 1..] {
                    // Of three rules none of which is too many, one has to do with both others.
                    let links = [meet, self.meet(*one, *third), self.meet(*other, *third)];
                    if links.into_iter().filter(|meet| *meet).count() > 1
                        && self.cannot_hold(&[*one, *other, *third])
                    {
                        return Some(vec![*one, *other, *third]);
                    }
                }
            }
        }
        None
    }
}

/// The people whom a rule names.
fn named(rule: &Rule) -> &[u32] {
    match rule {
        Rule::Together(who) | Rule::Apart(who) | Rule::Leaders(who) => who,
        Rule::Lock { person, .. } => std::slice::from_ref(person),
        Rule::AtMost { .. } => &[],
    }
}
