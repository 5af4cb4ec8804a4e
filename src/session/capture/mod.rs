//! The one-line capture: who said it, the words, their theme, and what was agreed, in one line.
//!
//! ```text
//! 3 durf te vragen #netwerk !actie @Jan >vrijdag
//! │ │              │        │      │    └ when it is to be done
//! │ │              │        │      └ who sees to it
//! │ │              │        └ it is an action too: !actie, !action, !a or !
//! │ │              └ its theme; #"two words"
//! │ └ the words
//! └ the group
//! ```
//!
//! A mark is one only at the beginning of a word, and only there `\` takes it literally: `\#1`. A `\` at the beginning
//! takes the whole line literally. Nothing is guessed in silence: what looks like a mark and is none stays among the
//! words, with a [`Hint`] on why. What was understood prints as a line ([`Understood::line`]) that reads as the same.
//!
//! - `read`: from a line to what it means
//! - `marks`: a line in words and marks
//! - `print`: back to a line

mod marks;
mod print;
mod read;

pub use read::{read, read_what, typed_what};

use jiff::civil::Date;

/// What a line is read in: what the words in it can mean there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The numbers of the groups.
    pub groups: Vec<u32>,
    /// Whether what has no number is a group's or a question's, because its tab shows; `0` is the plenary then.
    pub on_tab: bool,
    /// The names of the themes.
    pub themes: Vec<String>,
    /// The names of who takes part.
    pub people: Vec<String>,
    /// The date in the room.
    pub today: Date,
}

/// A line as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What is understood.
    pub understood: Understood,
    /// What is to be said of it.
    pub hints: Vec<Hint>,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Understood {
    /// Who said it.
    pub whose: Whose,
    /// The words; a line without any cannot be kept.
    pub text: String,
    /// The name of its theme; that of one there is, where there is one of that name.
    pub theme: Option<String>,
    /// What is agreed with it.
    pub agreed: Option<Agreed>,
}

/// Who said something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// Whoever has the word on the page that shows: a group on its tab, else the plenary.
    #[default]
    Here,
    /// The plenary, said in so many words.
    Plenary,
    /// The group of that number.
    Group(u32),
}

/// What is agreed with it: an action.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreed {
    /// Who sees to it.
    pub owner: Option<String>,
    /// When it is to be done: a date as `2026-12-01`, else the words that were typed.
    pub due: Option<String>,
}

/// What is to be said of a line, so that nothing in it is guessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// There are no words.
    NoWords,
    /// There is no group of that number; it stays among the words.
    NoGroup(u32),
    /// A second group is named; its number stays among the words.
    SecondGroup(u32),
    /// A mark without a word; it stays among the words.
    Bare(char),
    /// A quote that is opened and not closed; it stays among the words.
    OpenQuote(String),
    /// A second theme, owner or date; it stays among the words.
    Second(String),
    /// An owner or a date where there is no action; it stays among the words.
    NoAction(String),
    /// A word behind an exclamation mark that says nothing; it stays among the words.
    Unknown(String),
    /// Everybody is nobody: there is no owner.
    Everybody(String),
    /// An e-mail address is not kept: there is no owner.
    Address,
    /// That date has been.
    Past,
}
