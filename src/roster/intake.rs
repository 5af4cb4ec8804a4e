//! What was understood of a list of people, before any of it is taken.

use indexmap::IndexMap;

use super::counts::Known;

/// The most people that one list may hold.
pub const MOST_PEOPLE: usize = 10_000;
/// The most characters of a name or a value, as a reader counts them.
pub const MOST_LETTERS: usize = 100;

/// An attribute that the script knows, or that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KnownAttribute {
    /// Names it in the record.
    pub id: String,
    /// What a column of it may be called, beside the id.
    pub words: Vec<String>,
    /// Its values; where there are none, they are taken as found.
    pub values: Vec<Known>,
}

impl KnownAttribute {
    /// An attribute that somebody asks for by the header of its column: it is taken in although it is on the list of
    /// those to avoid, with its values as found.
    pub fn asked(header: &str) -> Self {
        Self { id: header.to_owned(), ..Self::default() }
    }
}

/// A list of people as it was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    /// What kind of list it was.
    pub source: Source,
    /// The line or row of the header; none where the list begins with people.
    pub header: Option<u32>,
    /// Every column, and what it was understood as.
    pub columns: Vec<Column>,
    /// The people, in the order of the list; no two have the same name.
    pub people: Vec<Person>,
    /// For each of the people, whether the list says if they are there; who it says nothing of counts as present.
    pub presence_said: Vec<bool>,
    /// What to know before the list is taken.
    pub remarks: Vec<Remark>,
}

impl Intake {
    /// Whether the list says who is there.
    pub fn says_presence(&self) -> bool {
        self.presence_said.contains(&true)
    }

    /// The attributes that the list sets, in the order of their columns.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter_map(|column| match &column.meaning {
            Meaning::Attribute { id, .. } => Some(id.as_str()),
            Meaning::Name
            | Meaning::FirstName
            | Meaning::Infix
            | Meaning::LastName
            | Meaning::Present
            | Meaning::Absent
            | Meaning::LeftOut(_) => None,
        })
    }
}

/// What kind of list it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Text with a separator between columns; none where there is one column.
    Text {
        /// How its bytes were read, by the name of the Encoding Standard; none for text that was pasted.
        encoding: Option<&'static str>,
        /// What stands between columns.
        separator: Option<char>,
    },
    /// A sheet of a workbook.
    Workbook {
        /// The sheet that was read.
        sheet: String,
    },
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub head: Option<String>,
    /// What it was understood as.
    pub meaning: Meaning,
}

/// What a column is understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// What stands between first and last name: *van der*.
    Infix,
    /// The last name.
    LastName,
    /// Who is there.
    Present,
    /// Who is not there.
    Absent,
    /// An attribute.
    Attribute {
        /// Names it in the record.
        id: String,
        /// Whether the script knows it, or somebody asked for it.
        known: bool,
        /// Whether its values are numbers.
        numeric: bool,
    },
    /// Not taken in.
    LeftOut(Reason),
}

/// Why a column is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// E-mail addresses never enter a session.
    Email,
    /// Other ways to reach people.
    Contact,
    /// What a form or list keeps for itself: row numbers, times, remarks.
    Bookkeeping,
    /// Nothing in it.
    Empty,
    /// What it says was said by another column.
    Again,
    /// An attribute that is better not used, unless it is asked for.
    Avoid(Avoid),
}

/// Attributes that are better not used, by why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Avoid {
    /// Belief and its signs.
    Religion,
    /// Where somebody or their family comes from, and what gives it away.
    Origin,
    /// Political view, trade union.
    Politics,
    /// Health, body, diet.
    Health,
    /// Partner and children.
    Family,
    /// Sex or gender.
    Gender,
    /// Age and years of service.
    Age,
    /// Job, grade, education, employer.
    Rank,
    /// Where somebody lives.
    Home,
    /// What shows money.
    Money,
    /// Whom somebody would like to be with.
    Choice,
}

/// Somebody, as a list has them or as a session has them.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Names them in the record; none for whoever is not in it yet.
    pub id: Option<String>,
    /// What they are called.
    pub name: String,
    /// Whether they are in the room.
    pub present: bool,
    /// Value by attribute.
    pub values: IndexMap<String, Value>,
}

/// What somebody has of an attribute.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A value by its id, or as found.
    Word(String),
    /// A number.
    Number(f64),
}

impl From<Value> for serde_json::Value {
    /// A whole number without a fraction, as JSON writes it.
    fn from(value: Value) -> Self {
        match value {
            Value::Word(word) => Self::from(word),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                Self::from(number as i64)
            }
            Value::Number(number) => Self::from(number),
        }
    }
}

/// Something to know before a list is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is.
    pub what: What,
    /// The column it is about, counted from 0.
    pub column: Option<usize>,
    /// Where, by line of the text or row of the sheet, from 1.
    pub lines: Vec<u32>,
}

/// What there is to know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// Rows above the header are skipped.
    AboveHeader,
    /// A row without anything is skipped.
    EmptyRow,
    /// A row without a name is skipped.
    NoName,
    /// A row with cells beyond the last column, which are left out.
    TooWide,
    /// A row that ends before the last column.
    TooNarrow,
    /// A name that is there several times; all but the first bear a number.
    Doubled(String),
    /// Characters that command a terminal or turn the order of writing around are removed.
    Cleaned,
    /// A formula is kept as text.
    Formula,
    /// A text is cut at [`MOST_LETTERS`].
    Shortened,
    /// An e-mail address is taken out.
    EmailRemoved,
    /// A column is left out.
    LeftOut(Reason),
    /// A column that is better not used is taken in since it was asked for.
    TakenThough(Avoid),
    /// A value that is not one of the script's; it is kept as found.
    UnknownValue(String),
    /// A word that does not say whether somebody is there; they count as present.
    UnclearPresence(String),
    /// Quotation marks do not close; they are taken as letters.
    LooseQuotes,
    /// The workbook has other sheets with something in them.
    OtherSheets(Vec<String>),
}

/// Why a list is not taken in; nothing of it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("there is nothing in it")]
    Empty,
    /// A header and no people.
    #[error("there is only a header, on line {line}")]
    OnlyHeader {
        /// Where the header is.
        line: u32,
    },
    /// Rows, but no column with names.
    #[error("no column has names")]
    NoNames,
    /// Something else than a list.
    #[error("it is not a list: {0:?}")]
    NotAList(Thing),
    /// A workbook behind a password.
    #[error("the workbook is protected by a password")]
    Password,
    /// A workbook that cannot be read.
    #[error("the workbook cannot be read: {why}")]
    Broken {
        /// What the reader says, in English.
        why: String,
    },
    /// Text in no encoding that could be found out.
    #[error("the text cannot be decoded")]
    Undecodable,
    /// More people than [`MOST_PEOPLE`].
    #[error("there are more than {MOST_PEOPLE} rows")]
    TooMany,
    /// More than can be held.
    #[error("it is too large")]
    TooLarge,
}

/// What it is instead of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A picture.
    Picture,
    /// A PDF.
    Pdf,
    /// An archive without a workbook.
    Archive,
    /// A text document or slides.
    Document,
    /// A web page or another file with markup.
    Markup,
    /// JSON.
    Json,
    /// Sound or film.
    Media,
    /// A program, a database or the like.
    Binary,
}
