//! From a line to a rule. Dutch and English words are understood wherever one is.

use super::Rule;
use super::names::{Named, Piece, people};
use crate::roster::counts::{self, Known, Problem as CountProblem};

/// An attribute with the words of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Valued {
    /// Names the attribute in the record.
    pub attribute: String,
    /// Its values.
    pub values: Vec<Known>,
}

/// What was not understood of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No rule begins so.
    NoRule,
    /// Nobody is called that.
    Unknown {
        /// What was typed.
        typed: String,
        /// The name that is most like it.
        nearest: Option<String>,
    },
    /// Several people could be meant.
    Ambiguous {
        /// What was typed.
        typed: String,
        /// Who, a few at most.
        names: Vec<String>,
        /// How many more.
        more: usize,
    },
    /// Somebody is named twice.
    Twice(String),
    /// Two people at least are needed.
    TooFew,
    /// Somebody is needed.
    Nobody,
    /// A number of people or of a group is needed; groups count from 1.
    NoNumber,
    /// There is no such value.
    UnknownValue(String),
    /// Several values could be meant, in these words.
    AmbiguousValue(String, Vec<String>),
}

/// Words that say that people stand in one group.
const TOGETHER: [&str; 2] = ["samen", "together"];
/// Words that say that they do not.
const APART: [&str; 3] = ["apart", "los", "separate"];
/// Words before those who lead.
const LEADERS: [&str; 6] = ["trekker", "trekkers", "leider", "leiders", "leader", "leaders"];
/// Words before the most that a group may have of a value.
const AT_MOST: [&str; 5] = ["hoogstens", "maximaal", "max", "atmost", "most"];
/// Words between somebody and the number of their group.
const IN: [&str; 2] = ["in", "→"];
/// Words that may stand before the number of a group.
const GROUP: [&str; 2] = ["groep", "group"];
/// Words between one name and the next.
const BREAKS: [&str; 5] = ["en", "and", "+", "&", "met"];

/// Reads a line. A name is understood by as much of its beginning as is nobody else's; one of several words is one
/// name where somebody is called so, or within quotes.
///
/// # Errors
/// What was not understood, to be said beside the line.
pub fn read(line: &str, all: &[Named<'_>], attributes: &[Valued]) -> Result<Rule, Problem> {
    let pieces = pieces(line);
    let word = |at: usize| match pieces.get(at) {
        Some(Piece::Word(word)) => word.to_lowercase(),
        Some(Piece::Quoted(_) | Piece::Break) | None => String::new(),
    };
    let is = |at: usize, words: &[&str]| words.contains(&word(at).as_str());
    if let Some((before, number)) = place(&pieces) {
        return lock(before, number, all);
    }
    if is(0, &AT_MOST) || (word(0) == "at" && is(1, &AT_MOST)) {
        let from = if word(0) == "at" { 2 } else { 1 };
        return at_most(&pieces[from..], attributes);
    }
    // `Anna Bram samen` is said as often as `samen Anna Bram`.
    let last = pieces.len().saturating_sub(1);
    for (words, of) in [(&TOGETHER[..], together as fn(_) -> _), (&APART[..], apart), (&LEADERS[..], leaders)]
    {
        let names = match (is(0, words), last > 0 && is(last, words)) {
            (true, _) => &pieces[1..],
            (false, true) => &pieces[..last],
            (false, false) => continue,
        };
        return of(people(names, all)?);
    }
    Err(Problem::NoRule)
}

fn together(people: Vec<String>) -> Result<Rule, Problem> {
    if people.len() < 2 { Err(Problem::TooFew) } else { Ok(Rule::Together { people }) }
}

fn apart(people: Vec<String>) -> Result<Rule, Problem> {
    if people.len() < 2 { Err(Problem::TooFew) } else { Ok(Rule::Apart { people }) }
}

fn leaders(people: Vec<String>) -> Result<Rule, Problem> {
    if people.is_empty() { Err(Problem::Nobody) } else { Ok(Rule::Leaders { people }) }
}

fn lock(before: &[Piece<'_>], number: &str, all: &[Named<'_>]) -> Result<Rule, Problem> {
    let group = number.parse().ok().filter(|group| *group > 0).ok_or(Problem::NoNumber)?;
    let mut who = people(before, all)?.into_iter();
    match (who.next(), who.next()) {
        (Some(person), None) => Ok(Rule::Lock { person, group }),
        (None, _) => Err(Problem::Nobody),
        (Some(_), Some(_)) => Err(Problem::NoRule),
    }
}

/// What stands before `in 2` or `in groep 2` at the end of a line, and the number.
fn place<'p, 's>(pieces: &'p [Piece<'s>]) -> Option<(&'p [Piece<'s>], &'s str)> {
    let (rest, Piece::Word(number)) = pieces.split_last().map(|(last, rest)| (rest, last))? else {
        return None;
    };
    number.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    let is = |piece: Option<&Piece<'_>>, words: &[&str]| match piece {
        Some(Piece::Word(word)) => words.contains(&word.to_lowercase().as_str()),
        Some(Piece::Quoted(_) | Piece::Break) | None => false,
    };
    let rest = if is(rest.last(), &GROUP) { &rest[..rest.len() - 1] } else { rest };
    is(rest.last(), &IN).then(|| (&rest[..rest.len() - 1], *number))
}

fn at_most(pieces: &[Piece<'_>], attributes: &[Valued]) -> Result<Rule, Problem> {
    let words: Vec<&str> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Word(word) | Piece::Quoted(word) => Some(*word),
            Piece::Break => None,
        })
        .collect();
    let [number, value, ..] = words.as_slice() else { return Err(Problem::NoNumber) };
    let most: u32 = number.parse().map_err(|_| Problem::NoNumber)?;
    // The first attribute that knows the word has it; one that could mean several things asks.
    let mut unclear = None;
    for known in attributes {
        let line = counts::read(&format!("{value} 1"), &known.values);
        match (line.counts.first(), line.problems.into_iter().next()) {
            (Some((id, _)), None) => {
                return Ok(Rule::AtMost { most, attribute: known.attribute.clone(), value: id.clone() });
            }
            (_, Some(CountProblem::Ambiguous(typed, words))) => {
                unclear.get_or_insert(Problem::AmbiguousValue(typed, words));
            }
            (_, Some(_)) | (None, None) => {}
        }
    }
    Err(unclear.unwrap_or_else(|| Problem::UnknownValue((*value).to_owned())))
}

fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = line.trim();
    while let Some(first) = rest.chars().next() {
        let closing = match first {
            '"' => Some('"'),
            '“' => Some('”'),
            '‘' => Some('’'),
            '«' => Some('»'),
            _ => None,
        };
        let after = &rest[first.len_utf8()..];
        if let Some((name, beyond)) = closing.and_then(|closing| after.split_once(closing)) {
            out.push(Piece::Quoted(name.trim()));
            rest = beyond.trim_start();
            continue;
        }
        if matches!(first, ',' | ';') || closing.is_some() {
            out.push(Piece::Break);
            rest = after.trim_start();
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).unwrap_or(rest.len());
        let (word, beyond) = rest.split_at(end);
        // The colon of `samen: Anna Bram` is no part of the word.
        let bare = word.strip_suffix(':').filter(|bare| !bare.is_empty()).unwrap_or(word);
        out.push(if BREAKS.contains(&bare.to_lowercase().as_str()) {
            Piece::Break
        } else {
            Piece::Word(bare)
        });
        rest = beyond.trim_start();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: [Named<'static>; 7] = [
        Named { id: "p1", name: "Anna" },
        Named { id: "p2", name: "Bram" },
        Named { id: "p3", name: "Chris de Wit" },
        Named { id: "p4", name: "Dewi" },
        Named { id: "p5", name: "Emma" },
        Named { id: "p6", name: "Sam" },
        Named { id: "p7", name: "Annemarie Bos" },
    ];

    fn colours() -> Vec<Valued> {
        let known =
            |id: &str, word: &str| Known { id: id.to_owned(), words: vec![word.to_owned(), id.to_owned()] };
        let values = vec![known("black", "zwart"), known("blue", "blauw"), known("white", "wit")];
        vec![Valued { attribute: "top_colour".to_owned(), values }]
    }

    fn understood(line: &str) -> String {
        match read(line, &ROOM, &colours()) {
            Ok(Rule::Together { people }) => format!("together {}", people.join(" ")),
            Ok(Rule::Apart { people }) => format!("apart {}", people.join(" ")),
            Ok(Rule::Lock { person, group }) => format!("{person} in {group}"),
            Ok(Rule::Leaders { people }) => format!("leaders {}", people.join(" ")),
            Ok(Rule::AtMost { most, attribute, value }) => format!("at most {most} {attribute} {value}"),
            Err(problem) => format!("{problem:?}"),
        }
    }

    #[test]
    fn lines_are_understood_as_people_type_them() {
        let cases = [
            ("samen Anna Bram", "together p1 p2"),
            ("together anna, bram en dewi", "together p1 p2 p4"),
            ("Anna en Bram samen", "together p1 p2"),
            ("samen: Anna + Bram", "together p1 p2"),
            ("samen Anna met Dewi", "together p1 p4"),
            ("apart Ch D", "apart p3 p4"),
            ("apart Chris de Wit Dewi", "apart p3 p4"),
            ("apart \"Chris de Wit\" “Dewi”", "apart p3 p4"),
            ("apart Wit Dewi", "apart p3 p4"),
            // Longest first: this is Annemarie Bos, and Bos is not somebody else.
            ("apart Annemarie B Dewi", "apart p7 p4"),
            ("samen Annem, B", "together p7 p2"),
            ("Emma in 2", "p5 in 2"),
            ("emma in groep 2", "p5 in 2"),
            ("Sam in 2", "p6 in 2"),
            ("samen Sam Emma", "together p6 p5"),
            ("trekker Anna Dewi", "leaders p1 p4"),
            ("leaders Emma", "leaders p5"),
            ("hoogstens 2 zwart", "at most 2 top_colour black"),
            ("at most 2 black per group", "at most 2 top_colour black"),
            ("max 1 w", "at most 1 top_colour white"),
            // The language that words come first in goes before the other: this is not black.
            ("hoogstens 2 bl", "at most 2 top_colour blue"),
            ("samen Anna \"Bram", "together p1 p2"),
        ];
        for (line, wanted) in cases {
            assert_eq!(understood(line), wanted, "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let cases = [
            ("", "NoRule"),
            ("Anna Bram", "NoRule"),
            ("samen", "TooFew"),
            ("samen Anna", "TooFew"),
            ("samen Anna Anna", r#"Twice("Anna")"#),
            ("samen Anna Brma", r#"Unknown { typed: "Brma", nearest: Some("Bram") }"#),
            ("samen Anna Xerxes", r#"Unknown { typed: "Xerxes", nearest: None }"#),
            ("samen Ann Bram", r#"Ambiguous { typed: "Ann", names: ["Anna", "Annemarie Bos"], more: 0 }"#),
            ("trekker", "Nobody"),
            ("in 2", "Nobody"),
            ("Emma in 0", "NoNumber"),
            ("Emma Bram in 2", "NoRule"),
            ("hoogstens zwart", "NoNumber"),
            ("hoogstens veel zwart", "NoNumber"),
            ("hoogstens 2 paars", r#"UnknownValue("paars")"#),
        ];
        for (line, wanted) in cases {
            assert_eq!(understood(line), wanted, "{line}");
        }
    }
}
