//! What a header says: the words by which columns are known, from `assets/roster/headers.toml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Avoid, KnownAttribute};

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    Name,
    FirstName,
    Infix,
    LastName,
    Present,
    Absent,
    Email,
    Contact,
    Bookkeeping,
    Avoid(Avoid),
    /// An attribute by its place among those that are known.
    Known(usize),
}

/// What a cell says of whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Yes,
    No,
    /// It names the state itself, whatever the column asks.
    Present,
    /// As [`Said::Present`].
    Absent,
}

#[derive(Deserialize)]
struct File {
    name: Words,
    first_name: Words,
    infix: Words,
    last_name: Words,
    present: Words,
    absent: Words,
    email: Words,
    contact: Words,
    bookkeeping: Words,
    avoid: AvoidWords,
    said: SaidWords,
}

#[derive(Deserialize)]
struct AvoidWords {
    religion: Words,
    origin: Words,
    politics: Words,
    health: Words,
    family: Words,
    gender: Words,
    age: Words,
    rank: Words,
    home: Words,
    money: Words,
    choice: Words,
}

#[derive(Deserialize)]
struct Words {
    #[serde(default)]
    whole: Vec<String>,
    #[serde(default)]
    within: Vec<String>,
}

#[derive(Deserialize)]
struct SaidWords {
    yes: Vec<String>,
    no: Vec<String>,
    present: Vec<String>,
    absent: Vec<String>,
}

/// The table, made ready to look in.
#[derive(Default)]
struct Table {
    whole: HashMap<String, Says>,
    /// Words as they stand in a longer header, in the order in which they are looked for.
    within: Vec<(String, Says)>,
    said: HashMap<String, Said>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // The file is in the program; a test reads it, so this cannot fail in one that was tested.
    let file: Result<File, _> = toml::from_str(include_str!("../../assets/roster/headers.toml"));
    debug_assert!(file.is_ok(), "{:?}", file.err());
    file.map(Table::from).unwrap_or_default()
});

impl From<File> for Table {
    fn from(file: File) -> Self {
        let mut table = Self::default();
        // An e-mail address goes before all else: it is never taken in.
        for (words, says) in [
            (file.email, Says::Email),
            (file.name, Says::Name),
            (file.first_name, Says::FirstName),
            (file.infix, Says::Infix),
            (file.last_name, Says::LastName),
            (file.present, Says::Present),
            (file.absent, Says::Absent),
            (file.avoid.religion, Says::Avoid(Avoid::Religion)),
            (file.avoid.origin, Says::Avoid(Avoid::Origin)),
            (file.avoid.politics, Says::Avoid(Avoid::Politics)),
            (file.avoid.health, Says::Avoid(Avoid::Health)),
            (file.avoid.family, Says::Avoid(Avoid::Family)),
            (file.avoid.gender, Says::Avoid(Avoid::Gender)),
            (file.avoid.age, Says::Avoid(Avoid::Age)),
            (file.avoid.money, Says::Avoid(Avoid::Money)),
            (file.avoid.home, Says::Avoid(Avoid::Home)),
            (file.avoid.choice, Says::Avoid(Avoid::Choice)),
            (file.avoid.rank, Says::Avoid(Avoid::Rank)),
            (file.contact, Says::Contact),
            (file.bookkeeping, Says::Bookkeeping),
        ] {
            for word in words.whole.iter().chain(&words.within) {
                table.whole.entry(fold(word)).or_insert(says);
            }
            table.within.extend(words.within.iter().map(|word| (format!(" {} ", fold(word)), says)));
        }
        for (words, said) in [
            (file.said.present, Said::Present),
            (file.said.absent, Said::Absent),
            (file.said.yes, Said::Yes),
            (file.said.no, Said::No),
        ] {
            for word in words {
                table.said.entry(word.to_lowercase()).or_insert(said);
            }
        }
        table
    }
}

/// What a header says; none where no word of it is known.
pub(super) fn says(head: &str, known: &[KnownAttribute]) -> Option<Says> {
    let folded = fold(head);
    if folded.is_empty() {
        // A header such as `#` is nothing but a mark.
        return TABLE.whole.get(&head.trim().to_lowercase()).copied();
    }
    let whole = TABLE.whole.get(&folded).copied();
    if whole == Some(Says::Email) {
        return whole;
    }
    if let Some(at) = known_whole(&folded, known) {
        return Some(Says::Known(at));
    }
    if whole.is_some() {
        return whole;
    }
    let spaced = format!(" {folded} ");
    let within = TABLE.within.iter().find(|(word, _)| spaced.contains(word.as_str())).map(|(_, says)| *says);
    if within == Some(Says::Email) {
        return within;
    }
    known_within(&spaced, known).map(Says::Known).or(within)
}

/// Whether a header is on the list of those to avoid, also where the script knows the attribute.
pub fn avoid(head: &str) -> Option<Avoid> {
    match says(head, &[])? {
        Says::Avoid(why) => Some(why),
        Says::Name
        | Says::FirstName
        | Says::Infix
        | Says::LastName
        | Says::Present
        | Says::Absent
        | Says::Email
        | Says::Contact
        | Says::Bookkeeping
        | Says::Known(_) => None,
    }
}

/// What a cell says of whether somebody is there.
pub(super) fn said(cell: &str) -> Option<Said> {
    TABLE.said.get(&cell.trim().to_lowercase()).copied()
}

fn names_of(attribute: &KnownAttribute) -> impl Iterator<Item = String> {
    [&attribute.id].into_iter().chain(&attribute.words).map(|word| fold(word)).filter(|word| !word.is_empty())
}

fn known_whole(folded: &str, known: &[KnownAttribute]) -> Option<usize> {
    known.iter().position(|attribute| names_of(attribute).any(|word| word == folded))
}

/// An attribute whose word stands in the header, or the header in its words (*kleur* in *kleur bovenkleding*); only
/// where it is the only one.
fn known_within(spaced: &str, known: &[KnownAttribute]) -> Option<usize> {
    let fits = |attribute: &KnownAttribute, inverse: bool| {
        names_of(attribute)
            .map(|word| format!(" {word} "))
            .any(|word| if inverse { word.contains(spaced) } else { spaced.contains(&word) })
    };
    [false, true].into_iter().find_map(|inverse| {
        let mut found = known.iter().enumerate().filter(|(_, attribute)| fits(attribute, inverse));
        let first = found.next()?;
        found.next().is_none().then_some(first.0)
    })
}

/// The attributes in whose words the header stands.
pub(super) fn candidates<'a>(
    head: &str,
    known: &'a [KnownAttribute],
) -> impl Iterator<Item = &'a KnownAttribute> {
    let spaced = format!(" {} ", fold(head));
    let named = !spaced.trim().is_empty();
    let fits = move |word: String| {
        named && (format!(" {word} ").contains(&spaced) || spaced.contains(&format!(" {word} ")))
    };
    known.iter().filter(move |attribute| names_of(attribute).any(&fits))
}

/// A header as it is compared: small letters and figures with single spaces, nothing of what stands in brackets.
pub(super) fn fold(head: &str) -> String {
    let mut out = String::with_capacity(head.len());
    let mut depth = 0_u32;
    for c in head.to_lowercase().chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if c.is_alphanumeric() => out.push(c),
            // `e-mail` and `email` are one word to whoever writes them.
            '\'' | '’' | '-' | '.' => {}
            _ if out.ends_with(' ') || out.is_empty() => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}
