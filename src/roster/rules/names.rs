//! Who is meant by a few letters of a name.

use super::Problem;

/// How unlike what was typed the nearest name may be: a third of the letters, one at least.
const UNLIKE: usize = 3;
/// How many names are offered where several could be meant.
const OFFERED: usize = 4;

/// Somebody who can be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// Names them in the record.
    pub id: &'a str,
    /// What they are called.
    pub name: &'a str,
}

/// A piece of a line that names people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A word; several in a row may be one name.
    Word(&'a str),
    /// Within quotes: one name.
    Quoted(&'a str),
    /// What stands between one name and the next: a comma, “en”, “and”, `+`.
    Break,
}

/// The people that pieces of a line name, each once; whole names before beginnings, more words before fewer.
pub(super) fn people(pieces: &[Piece<'_>], all: &[Named<'_>]) -> Result<Vec<String>, Problem> {
    let longest = all.iter().map(|one| one.name.split_whitespace().count()).max().unwrap_or(1).max(1);
    let mut found: Vec<String> = Vec::new();
    let mut rest = pieces;
    while let Some((first, after)) = rest.split_first() {
        let (id, next) = match first {
            Piece::Break => {
                rest = after;
                continue;
            }
            Piece::Quoted(name) => (one(name, all)?, after),
            Piece::Word(_) => words(rest, longest, all)?,
        };
        if found.iter().any(|known| known == id) {
            let twice = all.iter().find(|one| one.id == id).map_or(id, |one| one.name);
            return Err(Problem::Twice(twice.to_owned()));
        }
        found.push(id.to_owned());
        rest = next;
    }
    Ok(found)
}

/// Who the first words name, and what comes after those words.
fn words<'a, 'p, 's>(
    pieces: &'p [Piece<'s>],
    longest: usize,
    all: &[Named<'a>],
) -> Result<(&'a str, &'p [Piece<'s>]), Problem> {
    let row: Vec<&str> = pieces
        .iter()
        .map_while(|piece| match piece {
            Piece::Word(word) => Some(*word),
            Piece::Quoted(_) | Piece::Break => None,
        })
        .take(longest)
        .collect();
    let spans = || (1..=row.len()).rev().map(|words| (words, row[..words].join(" ")));
    for fits in [whole, beginning] {
        for (words, typed) in spans() {
            match fits(&typed, all).as_slice() {
                [] => {}
                [only] => return Ok((only.id, &pieces[words..])),
                several => return Err(ambiguous(&typed, several)),
            }
        }
    }
    Err(unknown(row.first().copied().unwrap_or_default(), all))
}

/// Who one name within quotes names.
fn one<'a>(typed: &str, all: &[Named<'a>]) -> Result<&'a str, Problem> {
    for fits in [whole, beginning] {
        match fits(typed, all).as_slice() {
            [] => {}
            [only] => return Ok(only.id),
            several => return Err(ambiguous(typed, several)),
        }
    }
    Err(unknown(typed, all))
}

fn whole<'a>(typed: &str, all: &[Named<'a>]) -> Vec<Named<'a>> {
    let typed = typed.to_lowercase();
    all.iter().filter(|one| spaced(one.name) == typed).copied().collect()
}

/// Those whose name begins so; where there are none, those with a later word that does.
fn beginning<'a>(typed: &str, all: &[Named<'a>]) -> Vec<Named<'a>> {
    let typed = typed.to_lowercase();
    let begins = |one: &&Named<'_>| spaced(one.name).starts_with(&typed);
    let first: Vec<_> = all.iter().filter(begins).copied().collect();
    if !first.is_empty() {
        return first;
    }
    let later = |one: &&Named<'_>| {
        let name = spaced(one.name);
        name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(&typed))
    };
    all.iter().filter(later).copied().collect()
}

/// In small letters, one space between words.
fn spaced(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn ambiguous(typed: &str, several: &[Named<'_>]) -> Problem {
    let names = several.iter().take(OFFERED).map(|one| one.name.to_owned()).collect();
    Problem::Ambiguous { typed: typed.to_owned(), names, more: several.len().saturating_sub(OFFERED) }
}

fn unknown(typed: &str, all: &[Named<'_>]) -> Problem {
    let wanted: String = typed.to_lowercase().chars().take(40).collect();
    let most = (wanted.chars().count() / UNLIKE).max(1);
    let words = |name: &str| {
        let name = spaced(name);
        name.split(' ').map(str::to_owned).chain([name.clone()]).collect::<Vec<_>>()
    };
    let distance = |one: &Named<'_>| {
        words(one.name)
            .iter()
            .map(|word| strsim::damerau_levenshtein(&wanted, word))
            .min()
            .unwrap_or(usize::MAX)
    };
    let nearest = all.iter().map(|one| (distance(one), one)).filter(|(far, _)| *far <= most);
    let nearest = nearest.min_by_key(|(far, _)| *far).map(|(_, one)| one.name.to_owned());
    Problem::Unknown { typed: typed.chars().take(40).collect(), nearest }
}
