//! What struck the facilitator: lines of their own for the report.

use super::Walk;
use crate::app::model::Now;
use crate::session::{Change, Label};

impl Walk {
    /// Writes down what struck the facilitator: a new line, other words for one, or one less.
    pub fn write_pattern(&mut self, at: Option<usize>, words: &str, now: Now) {
        let mut lines: Vec<String> = self.session.patterns().into_iter().map(str::to_owned).collect();
        let words = words.trim();
        let label = match at.and_then(|at| lines.get_mut(at)) {
            Some(line) if line == words || words.is_empty() => return,
            Some(line) => Label::PatternChanged(std::mem::replace(line, words.to_owned())),
            None if words.is_empty() => return,
            None => {
                lines.push(words.to_owned());
                Label::Pattern(words.to_owned())
            }
        };
        self.act(Change::SetPatterns(lines), label, now);
    }

    /// Takes away a line of what struck the facilitator.
    pub fn drop_pattern(&mut self, at: usize, now: Now) {
        let mut lines: Vec<String> = self.session.patterns().into_iter().map(str::to_owned).collect();
        if at < lines.len() {
            let gone = lines.remove(at);
            self.act(Change::SetPatterns(lines), Label::PatternDropped(gone), now);
        }
    }
}
