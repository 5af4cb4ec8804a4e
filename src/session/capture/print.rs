//! From what is understood back to a line that says so.

use super::marks::{SIGNS, needs_stroke, stands_bare};
use super::{Understood, Whose};
use crate::session::Due;

impl Understood {
    /// A line that reads as this.
    pub fn line(&self) -> String {
        let marks = self.marks();
        let number = match self.whose {
            Whose::Here => None,
            Whose::Plenary => Some(0),
            Whose::Group(number) => Some(number),
        };
        let risky = self
            .text
            .starts_with(|first: char| first == '\\' || first.is_ascii_digit() || SIGNS.contains(&first));
        match number {
            None if marks.is_empty() => {
                let literal = risky || self.text.split(char::is_whitespace).any(needs_stroke);
                if literal { format!("\\{}", self.text) } else { self.text.clone() }
            }
            // A stroke at the beginning would take the marks literally too, and a number there be a group's.
            None if risky => joined(marks, [self.escaped()]),
            None => joined(vec![self.escaped()], marks),
            Some(number) => joined(vec![number.to_string(), self.escaped()], marks),
        }
    }

    fn marks(&self) -> Vec<String> {
        let mut marks: Vec<String> = self.theme.iter().map(|theme| named('#', theme)).collect();
        if let Some(agreed) = &self.agreed {
            marks.push("!".to_owned());
            marks.extend(agreed.owner.iter().map(|owner| named('@', owner)));
            marks.extend(agreed.due.iter().map(|due| match Due::of_file(due) {
                Due::On(date) => format!(">{date}"),
                // Between quotes a day of the week is a word.
                Due::Said(words) => in_quotes('>', &words),
            }));
        }
        marks
    }

    /// The words, with a stroke before what would be a mark.
    fn escaped(&self) -> String {
        let stroked = |word: &str| if needs_stroke(word) { format!("\\{word}") } else { word.to_owned() };
        self.text.split_inclusive(char::is_whitespace).map(stroked).collect()
    }
}

fn joined(first: Vec<String>, then: impl IntoIterator<Item = String>) -> String {
    let parts = first.into_iter().chain(then).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

fn named(sign: char, name: &str) -> String {
    if stands_bare(name) { format!("{sign}{name}") } else { in_quotes(sign, name) }
}

fn in_quotes(sign: char, name: &str) -> String {
    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
    format!("{sign}\"{name}\"")
}
