//! Head counts in one line: `zwart 9 wit 6 blauw 5`.
//!
//! Each value has words (its short word in every language, its name); a unique beginning is enough. Numbers may stand
//! after their word or before it, with or without `=`, `:` and commas. A value that is named twice counts together.

use unicode_segmentation::UnicodeSegmentation;

/// The most people that one number may say.
pub const MOST: u32 = 10_000;

/// The words by which a value is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Names it in the record.
    pub id: String,
    /// Words for it; a beginning of any that is no other value's is enough.
    pub words: Vec<String>,
}

/// A line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// People by value, in the order of the line.
    pub counts: Vec<(String, u32)>,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

impl Line {
    /// All people together.
    pub fn people(&self) -> u32 {
        self.counts.iter().map(|(_, people)| people).sum()
    }
}

/// What was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A word that is no value's.
    Unknown(String),
    /// A beginning that several values share, with their words.
    Ambiguous(String, Vec<String>),
    /// A value without a number.
    NoNumber(String),
    /// A number without a value.
    NoValue(u32),
    /// A number that cannot be that of people in a room.
    TooMany(String),
}

enum Token<'a> {
    Word(&'a str),
    Number(&'a str),
}

/// Reads a line of head counts.
pub fn read(line: &str, known: &[Known]) -> Line {
    let mut out = Line::default();
    let tokens = tokens(line);
    // Numbers follow their words unless the line begins with one: `9 zwart 6 wit`.
    let number_first = matches!(tokens.first(), Some(Token::Number(_)));
    let mut word: Option<&str> = None;
    let mut number: Option<u32> = None;
    for token in tokens {
        match token {
            Token::Word(next) => {
                if let Some(open) = word.replace(next) {
                    out.problems.push(Problem::NoNumber(open.to_owned()));
                }
            }
            Token::Number(digits) => match digits.parse() {
                Ok(next) if next <= MOST => {
                    if let Some(open) = number.replace(next) {
                        out.problems.push(Problem::NoValue(open));
                    }
                }
                _ => out.problems.push(Problem::TooMany(digits.to_owned())),
            },
        }
        if let (Some(name), Some(people)) = (word, number)
            && (number_first || matches!(token, Token::Number(_)))
        {
            out.take(name, people, known);
            (word, number) = (None, None);
        }
    }
    out.problems.extend(word.map(|open| match find(open, known) {
        Ok(_) => Problem::NoNumber(open.to_owned()),
        Err(problem) => problem,
    }));
    out.problems.extend(number.map(Problem::NoValue));
    out
}

impl Line {
    fn take(&mut self, name: &str, people: u32, known: &[Known]) {
        match find(name, known) {
            Ok(value) => match self.counts.iter_mut().find(|(id, _)| *id == value.id) {
                Some((_, sum)) => *sum += people,
                None => self.counts.push((value.id.clone(), people)),
            },
            Err(problem) => self.problems.push(problem),
        }
    }
}

/// Writes counts as a line that reads back the same, with the first word of each value.
pub fn write<'a>(counts: impl IntoIterator<Item = (&'a str, u32)>, known: &[Known]) -> String {
    let word =
        |id: &str| known.iter().find(|value| value.id == id).and_then(|value| value.words.first()).cloned();
    let parts = counts
        .into_iter()
        .map(|(id, people)| format!("{} {people}", word(id).unwrap_or_else(|| id.to_owned())));
    parts.collect::<Vec<_>>().join("  ")
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    for chunk in line.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '=' | ':' | '.' | '+')) {
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            out.push(if digit { Token::Number(token) } else { Token::Word(token) });
            rest = after;
        }
    }
    out
}

pub(super) fn find<'a>(name: &str, known: &'a [Known]) -> Result<&'a Known, Problem> {
    let wanted = name.to_lowercase();
    let has = |value: &Known, fits: &dyn Fn(&str) -> bool| {
        value.words.iter().any(|word| fits(&word.to_lowercase()))
    };
    let whole = known.iter().find(|value| has(value, &|word| word == wanted));
    if let Some(value) = whole {
        return Ok(value);
    }
    let begun: Vec<_> = known.iter().filter(|value| has(value, &|word| word.starts_with(&wanted))).collect();
    // The language that the words come first in goes before the other: `b` is *blauw* in a Dutch room.
    let first: Vec<_> = begun
        .iter()
        .filter(|value| value.words.first().is_some_and(|word| word.to_lowercase().starts_with(&wanted)))
        .collect();
    match (first.as_slice(), begun.as_slice()) {
        ([value], _) => Ok(value),
        ([], [value]) => Ok(value),
        ([], []) => Err(Problem::Unknown(name.graphemes(true).take(30).collect())),
        (several, all) => {
            let several: Vec<&&Known> =
                if several.is_empty() { all.iter().collect() } else { several.to_vec() };
            let words = several.iter().filter_map(|value| value.words.first().cloned()).collect();
            Err(Problem::Ambiguous(name.to_owned(), words))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colours() -> Vec<Known> {
        [["zwart", "black"], ["wit", "white"], ["blauw", "blue"], ["groen", "green"], ["geel", "yellow"]]
            .map(|words| Known { id: words[1].to_owned(), words: words.map(str::to_owned).to_vec() })
            .to_vec()
    }

    fn understood(line: &str) -> String {
        let line = read(line, &colours());
        let counts = line.counts.iter().map(|(id, people)| format!("{id} {people}"));
        let problems = line.problems.iter().map(|problem| format!("{problem:?}"));
        counts.chain(problems).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn lines_are_understood_as_people_type_them() {
        let cases = [
            ("zwart 9 wit 6", "black 9, white 6"),
            ("z 9 w 6", "black 9, white 6"),
            ("z9w6", "black 9, white 6"),
            ("9 zwart 6 wit", "black 9, white 6"),
            ("Zwart: 9, wit=6", "black 9, white 6"),
            ("black 9 ye 3", "black 9, yellow 3"),
            ("b 5", "blue 5"),
            ("zwart 5 wit 1 zwart 4", "black 9, white 1"),
            ("zwart 0", "black 0"),
            ("", ""),
            ("g 3", r#"Ambiguous("g", ["groen", "geel"])"#),
            ("paars 3", r#"Unknown("paars")"#),
            ("zwart", r#"NoNumber("zwart")"#),
            ("zwart wit 3", r#"white 3, NoNumber("zwart")"#),
            ("zwart 9 6", "black 9, NoValue(6)"),
            ("zwart 99999999999", r#"TooMany("99999999999"), NoNumber("zwart")"#),
        ];
        for (line, wanted) in cases {
            assert_eq!(understood(line), wanted, "{line}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let line = write([("black", 9), ("white", 6)], &colours());
        assert_eq!(line, "zwart 9  wit 6");
        assert_eq!(understood(&line), "black 9, white 6");
    }
}
