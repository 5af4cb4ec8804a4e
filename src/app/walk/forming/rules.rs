//! What must hold of groups, said line by line.

use super::super::Walk;
use crate::app::model::Now;
use crate::roster::rules::Rule;
use crate::session::{Change, Label};

impl Walk {
    /// Adds a rule and forms the groups that show anew; one that is there already is not doubled.
    pub fn add_rule(&mut self, rule: Rule, now: Now) {
        if self.session.rules.contains(&rule) {
            return;
        }
        let mut rules = self.session.rules.clone();
        rules.push(rule.clone());
        self.act(Change::SetRules(rules), Label::RuleMade(rule), now);
        self.alter_preview(|_| {});
    }

    /// Drops a rule, by its place in the list.
    pub fn drop_rule(&mut self, at: usize, now: Now) {
        let mut rules = self.session.rules.clone();
        if at < rules.len() {
            let rule = rules.remove(at);
            self.act(Change::SetRules(rules), Label::RuleDropped(rule), now);
            self.alter_preview(|_| {});
        }
    }
}
