//! Text of a cell, made safe, and names, compared and told apart.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

use super::MOST_LETTERS;
use super::clean::{clean_char, clean_line};

/// The most characters that one letter may be made of: a family of emoji takes eleven, a heap of accents any number.
const MOST_MARKS: usize = 16;

/// A cell as it may be kept.
#[derive(Debug, Default)]
pub(super) struct Cell {
    /// The text: on one line, without what commands a terminal, without e-mail addresses, and no longer than
    /// [`MOST_LETTERS`].
    pub text: String,
    /// Something that commands a terminal was removed.
    pub cleaned: bool,
    /// An e-mail address was removed.
    pub email: bool,
    /// It was cut.
    pub shortened: bool,
}

/// A cell made safe.
pub(super) fn cell(raw: &str) -> Cell {
    let mut out = Cell::default();
    let commands = |c: char| !c.is_whitespace() && clean_char(c) != Some(c);
    out.cleaned = raw.contains(commands);
    let safe = if raw.contains(|c: char| clean_char(c) != Some(c) || c == '\n') {
        Cow::Owned(clean_line(raw))
    } else {
        Cow::Borrowed(raw)
    };
    let safe = if safe.contains(is_unseen) { Cow::Owned(safe.replace(is_unseen, "")) } else { safe };
    let safe = if is_nfc(&safe) { safe } else { Cow::Owned(safe.nfc().collect()) };
    let without = without_emails(&safe);
    out.email = without.is_some();
    let safe = without.as_deref().unwrap_or(&safe);
    for word in safe.split_whitespace() {
        if !out.text.is_empty() {
            out.text.push(' ');
        }
        out.text.push_str(word);
    }
    out.shorten();
    out
}

impl Cell {
    fn shorten(&mut self) {
        if self.text.is_ascii() && self.text.len() <= MOST_LETTERS {
            return;
        }
        let letters = self.text.graphemes(true).take(MOST_LETTERS);
        let kept: String = letters.flat_map(|letter| letter.chars().take(MOST_MARKS)).collect();
        if kept.len() < self.text.len() {
            self.shortened = true;
            kept.trim_end().clone_into(&mut self.text);
        }
    }
}

/// Characters that show nothing and keep equal names apart; the joiner of emoji is not among them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// The text without its e-mail addresses and the brackets around them; none where there are none.
fn without_emails(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let mut from = 0;
    while let Some(at) = text[from..].find('@').map(|at| at + from) {
        let part = |c: char| c.is_alphanumeric() || "._%+-'~!#$&*=^`{|}/?".contains(c);
        let begin = text[..at]
            .rfind(|c| !part(c))
            .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
        let domain = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
        let end = text[at + 1..].find(|c| !domain(c)).map_or(text.len(), |length| at + 1 + length);
        let host = text[at + 1..end].trim_end_matches('.');
        if begin < at && begin >= from && host.contains('.') && !host.starts_with('.') {
            let kept = out.get_or_insert_default();
            kept.push_str(text[from..begin].trim_end_matches(['<', '(', '[']).trim_end_matches("mailto:"));
            kept.push(' ');
            from = end;
            from += text[from..].find(|c| !matches!(c, '>' | ')' | ']')).unwrap_or(text.len() - from);
        } else {
            out.get_or_insert_default().push_str(&text[from..=at]);
            from = at + 1;
        }
    }
    let mut out = out?;
    out.push_str(&text[from..]);
    (out != text).then_some(out)
}

/// Whether a cell is an e-mail address and nothing else.
pub(super) fn is_email(raw: &str) -> bool {
    let raw = raw.trim();
    raw.contains('@') && without_emails(raw).is_some_and(|rest| rest.trim().is_empty())
}

/// A name as it is compared: capitals are not told apart, accents are.
pub fn fold(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

/// Tells equal names apart: *Anna*, *Anna (2)*, *Anna (3)*.
#[derive(Debug, Default)]
pub(super) struct Apart {
    /// Folded name, and the number that the next one bears.
    seen: HashMap<String, u32>,
}

impl Apart {
    /// The name as nobody before has it, and whether it had to be changed.
    pub fn take(&mut self, name: &str) -> (String, bool) {
        let folded = fold(name);
        let Some(next) = self.seen.get(&folded).copied() else {
            self.seen.insert(folded, 2);
            return (name.to_owned(), false);
        };
        for number in next.. {
            let apart = format!("{name} ({number})");
            let folded_apart = fold(&apart);
            if !self.seen.contains_key(&folded_apart) {
                self.seen.insert(folded_apart, 2);
                self.seen.insert(folded, number + 1);
                return (apart, true);
            }
        }
        (name.to_owned(), false)
    }
}
