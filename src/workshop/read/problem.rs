//! What can be wrong with a script, as data; the words are made where they are shown.

use serde::Serialize;

/// One thing that is wrong. `key` is always the key as the script has it, without the tables around it; `nearest` is
/// what was probably meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum Problem {
    /// The file is not TOML here.
    Syntax {
        /// What the TOML parser says of it, in English; not empty.
        message: String,
    },
    /// A key or table stands twice in the same table. The place is that of the second.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// Tables, lists and dotted keys lie too deep in each other; nothing else was looked at.
    TooDeep,
    /// A key that means nothing in this table.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The known key that is most like it.
        nearest: Option<String>,
        /// All keys that mean something here, in the order in which they are documented.
        known: Vec<String>,
    },
    /// A key that must be there is not. The place is that of the table, or of its header.
    MissingKey {
        /// The key.
        key: String,
    },
    /// One of several keys must be there and none is. The place is that of the table.
    MissingOneOf {
        /// The keys.
        keys: Vec<String>,
    },
    /// Two keys exclude each other. The place is that of `key`.
    Conflict {
        /// The key that has to go.
        key: String,
        /// The key that is there too.
        other: String,
    },
    /// A key that means nothing beside what another key of the table says: `options` with `answer = "count"`.
    NotWith {
        /// The key.
        key: String,
        /// The other key.
        other: String,
        /// The other key's value, or nothing where it is not there at all.
        value: Option<String>,
    },
    /// A value of another type than the key takes.
    WrongType {
        /// The key, or the key of the list that the value is in.
        key: String,
        /// What it takes.
        expected: Expected,
        /// What is there.
        found: Found,
    },
    /// A word that is not one of those that the key takes.
    NotOneOf {
        /// The key.
        key: String,
        /// What is there.
        value: String,
        /// The allowed word that is most like it.
        nearest: Option<String>,
        /// The allowed words.
        allowed: Vec<String>,
    },
    /// A number that is too small or too large; or a list with too few or too many entries.
    OutOfRange {
        /// The key.
        key: String,
        /// The smallest that is allowed.
        min: u32,
        /// The largest that is allowed.
        max: u32,
    },
    /// A number that is larger than another one that is its limit: `min_minutes` above `minutes`.
    Above {
        /// The key of the number that is too large.
        key: String,
        /// The key of its limit.
        other: String,
    },
    /// Nothing where there has to be something: a blank text, a list without entries, a table without keys.
    Empty {
        /// The key.
        key: String,
    },
    /// An id with something else in it than ASCII letters, digits, `-` and `_`; or without anything.
    BadId {
        /// What is there.
        id: String,
    },
    /// An id that an earlier one of the same sort has too.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// The name of a variable with something else in it than ASCII letters, digits and `_`: no text could name it.
    BadVariable {
        /// The name.
        name: String,
    },
    /// An id or a variable's name that the program keeps for itself.
    ReservedName {
        /// The name.
        name: String,
    },
    /// The same value twice in a list where that says nothing more.
    Repeated {
        /// The key of the list.
        key: String,
        /// The value.
        value: String,
    },
    /// A reference to something that is not there: an item, an attribute, a question, a variable.
    UnknownReference {
        /// The key with the reference.
        key: String,
        /// What it says.
        id: String,
        /// The id that is most like it, of those that would do.
        nearest: Option<String>,
    },
    /// A reference to an item of a kind that has nothing of what is needed.
    WrongKind {
        /// The key with the reference.
        key: String,
        /// The item's id.
        id: String,
        /// The item's kind.
        found: String,
        /// The kinds that would do.
        allowed: Vec<String>,
    },
    /// A reference to an item that comes later, or to the item itself: there is nothing yet to refer to.
    NotBefore {
        /// The key with the reference.
        key: String,
        /// The item's id.
        id: String,
    },
    /// A key may be left out when there is an item of the right kind earlier on, and there is none. The place is that
    /// of the table.
    NoneBefore {
        /// The key.
        key: String,
        /// The kinds that would do.
        allowed: Vec<String>,
    },
    /// A name between braces that is no variable of the script, nor one that is [given](super::GIVEN).
    UnknownVariable {
        /// The name.
        name: String,
        /// The variable that is most like it.
        nearest: Option<String>,
    },
    /// A text in several languages lacks some that the script's other texts have.
    MissingLanguage {
        /// The codes of those that it lacks.
        languages: Vec<String>,
    },
    /// A text has a language that most of the script's texts do not have. The place is that of the code.
    StrayLanguage {
        /// The code.
        language: String,
        /// The codes of the script's languages.
        languages: Vec<String>,
    },
}

impl Problem {
    /// A short name that stays the same in all versions, to look a problem up by.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "K001",
            Self::DuplicateKey { .. } => "K002",
            Self::TooDeep => "K003",
            Self::UnknownKey { .. } => "K004",
            Self::MissingKey { .. } => "K005",
            Self::MissingOneOf { .. } => "K006",
            Self::Conflict { .. } => "K007",
            Self::NotWith { .. } => "K008",
            Self::WrongType { .. } => "K009",
            Self::NotOneOf { .. } => "K010",
            Self::OutOfRange { .. } => "K011",
            Self::Above { .. } => "K012",
            Self::Empty { .. } => "K013",
            Self::BadId { .. } => "K014",
            Self::DuplicateId { .. } => "K015",
            Self::BadVariable { .. } => "K016",
            Self::ReservedName { .. } => "K017",
            Self::Repeated { .. } => "K018",
            Self::UnknownReference { .. } => "K019",
            Self::WrongKind { .. } => "K020",
            Self::NotBefore { .. } => "K021",
            Self::NoneBefore { .. } => "K022",
            Self::UnknownVariable { .. } => "K023",
            Self::MissingLanguage { .. } => "K024",
            Self::StrayLanguage { .. } => "K025",
        }
    }

    /// Whether the problem is one whatever else the file says: a wrong value, not one that is absent. Where a file
    /// could be read only in part, these are the only ones that are certain.
    pub(super) const fn stands_alone(&self) -> bool {
        match self {
            Self::Syntax { .. }
            | Self::DuplicateKey { .. }
            | Self::TooDeep
            | Self::UnknownKey { .. }
            | Self::Conflict { .. }
            | Self::WrongType { .. }
            | Self::NotOneOf { .. }
            | Self::OutOfRange { .. }
            | Self::BadId { .. }
            | Self::DuplicateId { .. }
            | Self::BadVariable { .. }
            | Self::ReservedName { .. }
            | Self::Repeated { .. } => true,
            Self::MissingKey { .. }
            | Self::MissingOneOf { .. }
            | Self::NotWith { .. }
            | Self::Above { .. }
            | Self::Empty { .. }
            | Self::UnknownReference { .. }
            | Self::WrongKind { .. }
            | Self::NotBefore { .. }
            | Self::NoneBefore { .. }
            | Self::UnknownVariable { .. }
            | Self::MissingLanguage { .. }
            | Self::StrayLanguage { .. } => false,
        }
    }
}

/// What a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expected {
    /// A text: a string, or a table with a string per language.
    Text,
    /// A list of texts, or one text.
    Texts,
    /// A string: an id or one of several words.
    Word,
    /// A list of strings, or one string.
    Words,
    /// A whole number.
    Number,
    /// A number of minutes, whole or not, or a table with one per length of the workshop.
    Minutes,
    /// `true` or `false`.
    Flag,
    /// A list.
    List,
    /// A table.
    Table,
}

/// What is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// A string.
    Text,
    /// A whole number.
    Number,
    /// A number with a decimal point.
    Fraction,
    /// `true` or `false`.
    Flag,
    /// A date or a time.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}
