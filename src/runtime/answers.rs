//! Answers of the terminal that came too late to be anything but noise.
//!
//! A slow line may answer the question for the [background](super::background) after its deadline, when keys are being
//! read. `ESC ] 11 ; rgb:1c1c/1c1c/1c1c BEL` then looks like Alt+] and a dozen letters, and a letter can be a command.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// Longer than this is no answer.
const LONGEST: usize = 40;

/// Lets keys through, except those that spell such an answer. Keys that only begin like one are held until the next
/// key tells, and then let through.
#[derive(Debug, Default)]
pub struct Sieve {
    held: Vec<KeyEvent>,
    spelled: String,
}

impl Sieve {
    /// Takes a key, and gives to `pass` every key that is known to be one.
    pub fn take(&mut self, key: KeyEvent, mut pass: impl FnMut(KeyEvent)) {
        if self.held.is_empty() {
            if opens(key) {
                self.held.push(key);
            } else {
                pass(key);
            }
            return;
        }
        if ends(key) && self.spelled.contains("rgb") {
            self.held.clear();
            self.spelled.clear();
            return;
        }
        if let KeyCode::Char(letter) = key.code {
            self.spelled.push(letter);
            if may_be_answer(&self.spelled) && !key.modifiers.contains(KeyModifiers::ALT) {
                self.held.push(key);
                return;
            }
        }
        self.release(&mut pass);
        self.take(key, pass);
    }

    /// Lets go of what is held: something else came in between, so it was no answer.
    pub fn release(&mut self, pass: impl FnMut(KeyEvent)) {
        self.spelled.clear();
        self.held.drain(..).for_each(pass);
    }
}

/// `ESC ]`
fn opens(key: KeyEvent) -> bool {
    key.code == KeyCode::Char(']') && key.modifiers == KeyModifiers::ALT
}

/// `BEL` or `ESC \`
fn ends(key: KeyEvent) -> bool {
    (key.code == KeyCode::Char('g') && key.modifiers == KeyModifiers::CONTROL)
        || (key.code == KeyCode::Char('\\') && key.modifiers == KeyModifiers::ALT)
}

/// Whether an answer may begin with these letters.
fn may_be_answer(spelled: &str) -> bool {
    ["10;rgb", "11;rgb"].iter().any(|head| match spelled.strip_prefix(head) {
        Some(rest) => {
            rest.len() < LONGEST && rest.chars().all(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '/'))
        }
        None => head.starts_with(spelled),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes through of these keys: `^` before a letter is Ctrl, `~` is Alt.
    fn sieve(keys: &str) -> String {
        let mut through = String::new();
        let mut sieve = Sieve::default();
        let mut modifiers = KeyModifiers::NONE;
        for c in keys.chars() {
            match c {
                '^' => modifiers = KeyModifiers::CONTROL,
                '~' => modifiers = KeyModifiers::ALT,
                c => {
                    sieve.take(KeyEvent::new(KeyCode::Char(c), modifiers), |key| {
                        through.push_str(&written(key));
                    });
                    modifiers = KeyModifiers::NONE;
                }
            }
        }
        sieve.release(|key| through.push_str(&written(key)));
        through
    }

    fn written(key: KeyEvent) -> String {
        let mark = match key.modifiers {
            KeyModifiers::CONTROL => "^",
            KeyModifiers::ALT => "~",
            _ => "",
        };
        format!("{mark}{}", key.code)
    }

    #[test]
    fn a_late_answer_is_no_key() {
        assert_eq!(sieve("a~]11;rgb:1c1c/1C1C/1c1c^gb"), "ab");
        assert_eq!(sieve("a~]10;rgb:ffff/ffff/ffff~\\b"), "ab");
        assert_eq!(sieve("~]11;rgba:0/0/0/0~\\"), "");
        assert_eq!(sieve("~]10;rgb:f/f/f^g~]11;rgb:0/0/0^gq"), "q");
    }

    #[test]
    fn what_a_person_types_comes_through_in_order() {
        assert_eq!(sieve("zwart 9 wit 6"), "zwart 9 wit 6".replace(' ', "Space"));
        assert_eq!(sieve("~]x"), "~]x");
        assert_eq!(sieve("~]11;rood"), "~]11;rood");
        assert_eq!(sieve("~]~]11;rgb:0/0/0^g"), "~]");
        assert_eq!(sieve("~]1^g"), "~]1^g");
        let long = format!("~]11;rgb:{}", "f".repeat(60));
        assert_eq!(sieve(&long), long);
    }
}
