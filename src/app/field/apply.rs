//! Doing an edit: what each one changes in the text, and what it leaves to undo and to yank.

use std::mem;
use std::ops::Range;

use super::history::{Run, Step};
use super::{Edit, Field, clean, motion};

impl Field {
    /// Does one edit; whether the text or the caret changed.
    ///
    /// `now_ms` is a monotonic time in milliseconds: a rest of a second ends a step of undo.
    pub fn apply(&mut self, edit: Edit, now_ms: u64) -> bool {
        let column = self.column.take();
        let chained = mem::replace(&mut self.killing, edit.kills());
        let (text, caret) = (self.text.as_str(), self.caret);
        match edit {
            Edit::Insert(c) => self.type_char(c, now_ms),
            Edit::Paste(pasted) => self.insert(&self.cleaned(&pasted)),
            Edit::NewLine => !self.single_line && self.type_char('\n', now_ms),
            Edit::Left => self.go(motion::previous(text, caret)),
            Edit::Right => self.go(motion::next(text, caret)),
            Edit::WordLeft => self.go(motion::word_left(text, caret)),
            Edit::WordRight => self.go(motion::word_right(text, caret)),
            Edit::Up => self.go_in_column(column, motion::up),
            Edit::Down => self.go_in_column(column, motion::down),
            Edit::Home => self.go(motion::line(text, caret).start),
            Edit::End => self.go(motion::line(text, caret).end),
            Edit::Start => self.go(0),
            Edit::Finish => self.go(text.len()),
            Edit::Backspace => {
                self.replace(motion::previous(text, caret)..caret, "", Some((Run::ErasingBack, now_ms)))
            }
            Edit::Delete => {
                self.replace(caret..motion::next(text, caret), "", Some((Run::ErasingForward, now_ms)))
            }
            Edit::DeleteWordBack => self.kill_back(motion::word_left(text, caret), chained),
            Edit::DeleteWordForward => self.kill_forward(motion::word_right(text, caret), chained),
            Edit::KillToStart => {
                let start = motion::line(text, caret).start;
                self.kill_back(start.min(motion::previous(text, caret)), chained)
            }
            Edit::KillToEnd => {
                let end = motion::line(text, caret).end;
                self.kill_forward(end.max(motion::next(text, caret)), chained)
            }
            Edit::Yank => self.insert(&self.killed.clone()),
            Edit::Transpose => self.transpose(),
            Edit::Undo => self.undo(),
            Edit::Redo => self.redo(),
        }
    }

    fn go(&mut self, to: usize) -> bool {
        let moved = to != self.caret;
        if moved {
            self.history.seal();
        }
        self.caret = to;
        moved
    }

    fn go_in_column(&mut self, kept: Option<usize>, to: fn(&str, usize, usize) -> Option<usize>) -> bool {
        let column = kept.unwrap_or_else(|| motion::column(&self.text, self.caret));
        self.column = Some(column);
        to(&self.text, self.caret, column).is_some_and(|to| self.go(to))
    }

    fn type_char(&mut self, c: char, now_ms: u64) -> bool {
        let Some(c) = clean::clean_char(c) else {
            return false;
        };
        let c = if self.single_line && c == '\n' { ' ' } else { c };
        self.replace(self.caret..self.caret, c.encode_utf8(&mut [0; 4]), Some((Run::Typing, now_ms)))
    }

    fn insert(&mut self, text: &str) -> bool {
        self.replace(self.caret..self.caret, text, None)
    }

    /// The one way in which the text changes. A `run` makes it part of the step before, where it belongs there.
    pub(super) fn replace(&mut self, range: Range<usize>, with: &str, run: Option<(Run, u64)>) -> bool {
        let at = range.start;
        let caret_before = self.caret;
        if self.text[range.clone()] == *with {
            return self.go(at + with.len());
        }
        let removed = self.text[range.clone()].to_owned();
        self.text.replace_range(range, with);
        self.caret = motion::settle(&self.text, at + with.len());
        let step = Step { at, removed, inserted: with.to_owned(), caret_before, caret_after: self.caret };
        match run {
            Some((run, now_ms)) => self.history.record_in(run, step, now_ms),
            None => self.history.record(step),
        }
        true
    }

    fn kill_back(&mut self, from: usize, chained: bool) -> bool {
        let killed = self.text[from..self.caret].to_owned();
        if !killed.is_empty() {
            self.killed = if chained { killed + &self.killed } else { killed };
        }
        self.replace(from..self.caret, "", None)
    }

    fn kill_forward(&mut self, to: usize, chained: bool) -> bool {
        let killed = &self.text[self.caret..to];
        if !killed.is_empty() {
            if !chained {
                self.killed.clear();
            }
            self.killed.push_str(killed);
        }
        self.replace(self.caret..to, "", None)
    }

    fn transpose(&mut self) -> bool {
        let line = motion::line(&self.text, self.caret);
        let middle =
            if self.caret == line.end { motion::previous(&self.text, self.caret) } else { self.caret };
        if middle <= line.start || line.end <= middle {
            return false;
        }
        let (from, to) = (motion::previous(&self.text, middle), motion::next(&self.text, middle));
        let swapped = [&self.text[middle..to], &self.text[from..middle]].concat();
        self.replace(from..to, &swapped, None)
    }

    fn undo(&mut self) -> bool {
        let Some(step) = self.history.undo() else {
            return false;
        };
        self.text.replace_range(step.at..step.at + step.inserted.len(), &step.removed);
        self.caret = step.caret_before;
        true
    }

    fn redo(&mut self) -> bool {
        let Some(step) = self.history.redo() else {
            return false;
        };
        self.text.replace_range(step.at..step.at + step.removed.len(), &step.inserted);
        self.caret = step.caret_after;
        true
    }
}
