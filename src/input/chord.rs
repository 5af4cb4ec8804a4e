//! A key with its modifiers.

use std::fmt;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// An arrow.
    Up,
    /// An arrow.
    Down,
    /// An arrow.
    Left,
    /// An arrow.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// F1 to F12.
    F(u8),
}

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// Whether Control is held.
    pub ctrl: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// Whether Shift is held, for keys that are not characters.
    pub shift: bool,
}

impl Chord {
    /// A key alone.
    pub const fn key(key: Key) -> Self {
        Self { key, ctrl: false, alt: false, shift: false }
    }

    /// A character alone.
    pub const fn char(c: char) -> Self {
        Self::key(Key::Char(c))
    }

    /// With Control.
    pub const fn ctrl(c: char) -> Self {
        Self { key: Key::Char(c), ctrl: true, alt: false, shift: false }
    }

    /// With Alt.
    pub const fn alt(key: Key) -> Self {
        Self { key, ctrl: false, alt: true, shift: false }
    }

    /// With Shift.
    pub const fn shift(key: Key) -> Self {
        Self { key, ctrl: false, alt: false, shift: true }
    }

    /// With Control, for a key that is not a character.
    pub const fn ctrl_key(key: Key) -> Self {
        Self { key, ctrl: true, alt: false, shift: false }
    }

    /// The character that it types, if it types one.
    pub const fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// From what the terminal says; none for keys that mean nothing here.
    pub fn of(event: KeyEvent) -> Option<Self> {
        let held = |modifier| event.modifiers.contains(modifier);
        let (mut ctrl, mut alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
        let mut shift = held(KeyModifiers::SHIFT);
        let key = match event.code {
            KeyCode::Char(c) => {
                shift = false;
                // AltGr comes as both on some systems, and then types a character.
                if ctrl && alt && !c.is_ascii_alphabetic() {
                    (ctrl, alt) = (false, false);
                }
                Key::Char(if ctrl { c.to_ascii_lowercase() } else { c })
            }
            KeyCode::BackTab => {
                shift = true;
                Key::Tab
            }
            KeyCode::Enter => Key::Enter,
            KeyCode::Esc => Key::Esc,
            KeyCode::Tab => Key::Tab,
            KeyCode::Backspace => Key::Backspace,
            KeyCode::Delete => Key::Delete,
            KeyCode::Up => Key::Up,
            KeyCode::Down => Key::Down,
            KeyCode::Left => Key::Left,
            KeyCode::Right => Key::Right,
            KeyCode::Home => Key::Home,
            KeyCode::End => Key::End,
            KeyCode::PageUp => Key::PageUp,
            KeyCode::PageDown => Key::PageDown,
            KeyCode::F(n @ 1..=12) => Key::F(n),
            // Terminals send Shift+F1 … as F13 ….
            KeyCode::F(n @ 13..=24) => {
                shift = true;
                Key::F(n - 12)
            }
            _ => return None,
        };
        Some(Self { key, ctrl, alt, shift })
    }
}

impl fmt::Display for Chord {
    /// As it stands on a keyboard: `Ctrl+Z`, `PgDn`, `⇧F8`, `u`. The space bar is `␣`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl+")?;
        }
        if self.alt {
            f.write_str("Alt+")?;
        }
        if self.shift {
            f.write_str("Shift+")?;
        }
        match self.key {
            Key::Char(' ') => f.write_str("␣"),
            Key::Char(c) if self.ctrl => write!(f, "{}", c.to_ascii_uppercase()),
            Key::Char(c) => write!(f, "{c}"),
            Key::Enter => f.write_str("Enter"),
            Key::Esc => f.write_str("Esc"),
            Key::Tab => f.write_str("Tab"),
            Key::Backspace => f.write_str("⌫"),
            Key::Delete => f.write_str("Del"),
            Key::Up => f.write_str("↑"),
            Key::Down => f.write_str("↓"),
            Key::Left => f.write_str("←"),
            Key::Right => f.write_str("→"),
            Key::Home => f.write_str("Home"),
            Key::End => f.write_str("End"),
            Key::PageUp => f.write_str("PgUp"),
            Key::PageDown => f.write_str("PgDn"),
            Key::F(n) => write!(f, "F{n}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_are_written_as_on_a_keyboard() {
        let chords = [Chord::ctrl('z'), Chord::key(Key::PageDown), Chord::shift(Key::F(8)), Chord::char('u')];
        assert_eq!(chords.map(|chord| chord.to_string()), ["Ctrl+Z", "PgDn", "Shift+F8", "u"]);
    }

    #[test]
    fn terminals_say_the_same_key_in_several_ways() {
        let of = |code, modifiers| Chord::of(KeyEvent::new(code, modifiers));
        assert_eq!(of(KeyCode::BackTab, KeyModifiers::SHIFT), Some(Chord::shift(Key::Tab)));
        assert_eq!(of(KeyCode::BackTab, KeyModifiers::NONE), Some(Chord::shift(Key::Tab)));
        assert_eq!(of(KeyCode::F(20), KeyModifiers::NONE), Some(Chord::shift(Key::F(8))));
        assert_eq!(of(KeyCode::Char('U'), KeyModifiers::SHIFT), Some(Chord::char('U')));
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(of(KeyCode::Char('@'), alt_gr), Some(Chord::char('@')));
        assert_eq!(of(KeyCode::CapsLock, KeyModifiers::NONE), None);
    }
}
