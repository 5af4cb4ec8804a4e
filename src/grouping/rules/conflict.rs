//! Which rules cannot hold together: the smallest set found.
//!
//! A rule that can be left out while the rest still cannot hold is left out (the deletion filter; Chinneck and
//! Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear Programs", ORSA Journal on Computing 3(2), 1991),
//! in several orders. What is left has no rule too many; single rules, pairs and, among few rules, triples are tried
//! beside it, so that up to three the set is the smallest there is unless the work runs out. Only what is proven not to
//! hold is ever given back.

use super::super::limits::Bounds;
use super::super::question::Question;
use super::super::rng::Draw;
use super::rulebook::Rulebook;
use super::seating::{Seating, seating};

/// Elementary steps for the question whether some rules can hold.
const A_QUESTION: u64 = 200_000;
/// Elementary steps for all of them.
const ALL_QUESTIONS: u64 = 5_000_000;
/// Orders in which rules are left out.
const ORDERS: usize = 5;

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
        let price = u64::from(self.question.people) / 4 + u64::from(self.question.groups) + 100;
        if self.left < price {
            return false;
        }
        self.left -= price;
        let Some(book) = Rulebook::new(self.question, self.bounds, rules) else {
            return true;
        };
        let patience = A_QUESTION.min(self.left);
        match seating(&book, self.draw, patience) {
            Seating::Found(_) => false,
            Seating::Impossible => true,
            Seating::Unknown => {
                self.left -= patience;
                false
            }
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
                if self.cannot_hold(&[*one, *other]) {
                    return Some(vec![*one, *other]);
                }
            }
        }
        None
    }

    fn triple(&mut self, all: &[usize]) -> Option<Vec<usize>> {
        for (at, one) in all.iter().enumerate() {
            for (next, other) in all.iter().enumerate().skip(at + 1) {
                for third in &all[next + 1..] {
                    if self.cannot_hold(&[*one, *other, *third]) {
                        return Some(vec![*one, *other, *third]);
                    }
                }
            }
        }
        None
    }
}
