//! A pasted block as answers: what a group typed somewhere else, one answer a line.

use super::clean::clean;

/// The answers in a pasted block, one for each line that says something.
///
/// List marks at the beginning are taken off, once (`- `, `* `, `• `, `– `, `1. `, `1) `); a mark
/// alone is no answer. Runs of tabs and spaces, as between the cells of a spreadsheet, become one space.
pub fn lines_for_answers(text: &str) -> Vec<String> {
    clean(text)
        .lines()
        .map(|line| without_mark(&one_space(line)).to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// Only plain spaces are joined: a no-break space was put there on purpose.
fn one_space(line: &str) -> String {
    let words: Vec<&str> = line.trim().split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn without_mark(line: &str) -> &str {
    if let Some(rest) = line.strip_prefix(is_bullet) {
        return rest.trim_start();
    }
    let Some(rest) = line.strip_prefix(is_dash).or_else(|| without_number(line)) else {
        return line;
    };
    match rest.chars().next() {
        None => rest,
        Some(c) if c.is_whitespace() => rest.trim_start(),
        Some(_) => line,
    }
}

/// Signs that begin a list and nothing else; the private ones are what word processors put on the clipboard.
fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '◦' | '▪' | '‣' | '\u{f0b7}' | '\u{f0a7}')
}

/// Signs that begin a list only when a space follows: `-5` is a number.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '*' | '–' | '—' | '·')
}

/// At most three digits: `2027. …` begins with a year.
fn without_number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    (1..=3).contains(&digits).then(|| rest.strip_prefix(['.', ')'])).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_answer() {
        for (pasted, answers) in [
            ("", vec![]),
            (" \n\t\r\n", vec![]),
            ("one", vec!["one"]),
            ("one\ntwo\r\nthree\rfour\n", vec!["one", "two", "three", "four"]),
            ("  one  \n\n\n  two", vec!["one", "two"]),
            ("- one\n* two\n• three\n– four\n— five", vec!["one", "two", "three", "four", "five"]),
            ("1. one\n2) two\n10.\tten", vec!["one", "two", "ten"]),
            ("•one\n•\ttwo\n\u{f0b7}\tthree", vec!["one", "two", "three"]),
            (
                "-5 graden\n1.5 uur\n3 keer\n2027. later",
                vec!["-5 graden", "1.5 uur", "3 keer", "2027. later"],
            ),
            ("-\n*\n1.\n•\n---", vec!["---"]),
            ("- - twice", vec!["- twice"]),
            ("Anna\tzwart\t\t9", vec!["Anna zwart 9"]),
            ("\u{1b}[31m- rood\u{1b}[0m", vec!["rood"]),
            ("oui\u{a0}: non", vec!["oui\u{a0}: non"]),
        ] {
            assert_eq!(lines_for_answers(pasted), answers, "{pasted:?}");
        }
    }

    #[test]
    fn thirty_lines_are_thirty_answers() {
        let pasted = (1..=30).map(|n| format!("{n}. antwoord {n}")).collect::<Vec<_>>().join("\n");
        let answers = lines_for_answers(&pasted);
        assert_eq!(answers.len(), 30);
        assert_eq!(answers[29], "antwoord 30");
    }
}
