//! Undo and redo of a field: steps that are the size of a thought, not of a key.

use std::collections::VecDeque;

/// How many steps can be taken back.
const DEPTH: usize = 500;
/// A rest this long, in milliseconds, begins a new step.
const PAUSE_MS: u64 = 1000;

/// One replacement in the text, with the caret on both sides of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub at: usize,
    pub removed: String,
    pub inserted: String,
    pub caret_before: usize,
    pub caret_after: usize,
}

/// Edits that grow into one step when they follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    Typing,
    ErasingBack,
    ErasingForward,
}

/// The run that the next edit may still join.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Open {
    run: Run,
    last_ms: u64,
    after_space: bool,
}

/// What was done, what was taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    open: Option<Open>,
}

impl History {
    /// Notes an edit that is a step of its own.
    pub fn record(&mut self, step: Step) {
        self.undone.clear();
        self.open = None;
        self.done.push_back(step);
        if self.done.len() > DEPTH {
            self.done.pop_front();
        }
    }

    /// Notes an edit that belongs with the one before, unless there was a rest, another word began,
    /// or it was elsewhere.
    pub fn record_in(&mut self, run: Run, step: Step, now_ms: u64) {
        let space = is_space(if run == Run::Typing { &step.inserted } else { &step.removed });
        let joins = self.open.as_ref().is_some_and(|open| {
            open.run == run && now_ms.saturating_sub(open.last_ms) < PAUSE_MS && (space || !open.after_space)
        });
        match self.done.back_mut() {
            Some(last) if joins && follows(last, &step, run) => {
                join(last, &step, run);
                self.undone.clear();
            }
            _ => self.record(step),
        }
        self.open = Some(Open { run, last_ms: now_ms, after_space: space });
    }

    /// Ends a run: whatever comes next is a new step.
    pub fn seal(&mut self) {
        self.open = None;
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// The step to take back, noted as taken back.
    pub fn undo(&mut self) -> Option<&Step> {
        self.open = None;
        self.undone.push(self.done.pop_back()?);
        self.undone.last()
    }

    /// The step to do again, noted as done.
    pub fn redo(&mut self) -> Option<&Step> {
        self.open = None;
        self.done.push_back(self.undone.pop()?);
        self.done.back()
    }
}

fn is_space(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn follows(last: &Step, next: &Step, run: Run) -> bool {
    match run {
        Run::Typing => next.removed.is_empty() && next.at == last.at + last.inserted.len(),
        Run::ErasingBack => next.at + next.removed.len() == last.at,
        Run::ErasingForward => next.at == last.at,
    }
}

fn join(last: &mut Step, next: &Step, run: Run) {
    match run {
        Run::Typing => last.inserted.push_str(&next.inserted),
        Run::ErasingBack => {
            last.removed.insert_str(0, &next.removed);
            last.at = next.at;
        }
        Run::ErasingForward => last.removed.push_str(&next.removed),
    }
    last.caret_after = next.caret_after;
}
