//! The one key table: from here come dispatch, footer, help, palette, the README's list and the test for conflicts.

use super::chord::{Chord, Key};
use crate::app::field::Edit;
use crate::app::{Action, Context};
use crate::words;
use crate::workshop::Lang;

/// A row: in a context, these keys mean this act.
pub struct Row {
    /// Where.
    pub context: Context,
    /// Which keys, the one to tell first.
    pub keys: Keys,
    /// What they mean.
    pub action: Action,
    /// What that is called, in a language.
    pub word: fn(Lang) -> String,
    /// How much it belongs in the footer: the higher, the sooner; 0 never.
    pub rank: u8,
}

/// Which keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// These.
    These(&'static [Chord]),
    /// The digits, each with its own meaning.
    Digits,
    /// The letters, each with its own meaning.
    Letters,
}

impl Keys {
    /// The key to tell, in a language.
    pub fn label(self, lang: Lang) -> String {
        self.labels(lang).into_iter().next().unwrap_or_default()
    }

    /// All of them, the one to tell first.
    pub fn labels(self, lang: Lang) -> Vec<String> {
        let label = |chord: &Chord| match chord.key {
            Key::Char(' ') => words!(lang, "key-name-space"),
            _ => chord.to_string(),
        };
        match self {
            Self::These(chords) => chords.iter().map(label).collect(),
            Self::Digits => vec!["0–9".to_owned()],
            Self::Letters => vec!["a–z".to_owned()],
        }
    }
}

const fn c(c: char) -> Chord {
    Chord::char(c)
}

const fn k(key: Key) -> Chord {
    Chord::key(key)
}

const ENTER: Chord = k(Key::Enter);
const ESC: Chord = k(Key::Esc);
const TAB: Chord = k(Key::Tab);
const BACK_TAB: Chord = Chord::shift(Key::Tab);
const UP: Chord = k(Key::Up);
const DOWN: Chord = k(Key::Down);
const LEFT: Chord = k(Key::Left);
const RIGHT: Chord = k(Key::Right);

macro_rules! rows {
    ($($context:ident { $([$($chord:expr),* $(,)?] $action:expr, $word:literal, $rank:literal;)* })*) => {
        &[$($(Row {
            context: Context::$context,
            keys: Keys::These(&[$($chord),*]),
            action: $action,
            word: |lang| words!(lang, $word),
            rank: $rank,
        }),*),*]
    };
}

macro_rules! digits {
    ($($context:ident $word:literal, $rank:literal;)*) => {
        &[$(Row {
            context: Context::$context,
            keys: Keys::Digits,
            action: Action::Digit(0),
            word: |lang| words!(lang, $word),
            rank: $rank,
        }),*]
    };
}

mod above;
mod anywhere;
mod forming;
mod page;
mod taking;

/// All rows, those of one context together. Where two contexts hold, the nearer one comes first.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    let tables = [page::ROWS, taking::ROWS, forming::ROWS, above::ROWS, anywhere::ROWS];
    DIGITS.iter().chain(LETTERS).chain(tables.into_iter().flatten())
}

static DIGITS: &[Row] = digits! {
    Count "key-count", 95;
    FormChoice "key-choose-number", 95;
    Vote "key-votes", 95;
    ByHand "key-move-person", 95;
    Merge "key-merge-with", 85;
    MoveTo "key-to-group", 95;
    ThemeSort "key-give-theme", 95;
    ThemeAnswer "key-give-theme", 95;
    ThemeDigits "key-give-theme", 95;
    ThemeChoice "key-choose", 95;
    Weights "key-weight", 95;
    SpotKind "key-choose", 95;
};

static LETTERS: &[Row] = &[Row {
    context: Context::RosterRow,
    keys: Keys::Letters,
    action: Action::Value(' '),
    word: |lang| words!(lang, "key-set-value"),
    // The letters stand on the page, each with its value.
    rank: 0,
}];
