//! A line in words and marks.

/// The signs that begin a mark.
pub(super) const SIGNS: [char; 4] = ['#', '@', '!', '>'];

/// A part of a line, and the white space before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub gap: &'a str,
    /// As it was typed, also what comes behind a mark.
    pub typed: &'a str,
    pub what: What<'a>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What<'a> {
    /// Words, without the stroke that made them so.
    Word(&'a str),
    /// A mark, what stands behind its sign, and the punctuation of the sentence that it stands in.
    Mark { sign: char, name: String, quoted: bool, tail: &'a str },
    /// A mark with a quote that is not closed.
    Open,
}

/// Whether a word has to have a stroke before it to be taken literally: it would be a mark, or lose its own stroke.
pub(super) fn needs_stroke(word: &str) -> bool {
    let behind = word.strip_prefix('\\').filter(|rest| rest.starts_with('\\') || rest.starts_with(SIGNS));
    word.starts_with(SIGNS) || behind.is_some()
}

/// Whether a name can stand behind its sign without quotes.
pub(super) fn stands_bare(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('"')
        && !name.contains(char::is_whitespace)
        && tail_of(name).is_empty()
}

/// The parts of a line.
pub(super) fn parts(line: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = line;
    loop {
        let word = rest.trim_start();
        let gap = &rest[..rest.len() - word.len()];
        if word.is_empty() {
            return parts;
        }
        let (typed, what) = part(word);
        rest = &word[typed.len()..];
        parts.push(Part { gap, typed, what });
    }
}

/// The first part of a line that begins with one.
fn part(line: &str) -> (&str, What<'_>) {
    let word = line.split(char::is_whitespace).next().unwrap_or(line);
    if let Some(rest) = word.strip_prefix('\\').filter(|_| needs_stroke(word)) {
        return (word, What::Word(rest));
    }
    let Some(sign) = word.chars().next().filter(|first| SIGNS.contains(first)) else {
        return (word, What::Word(word));
    };
    let behind = &line[sign.len_utf8()..];
    if sign != '!' && behind.starts_with('"') {
        return match quoted(behind) {
            Some((name, length)) => {
                let end = sign.len_utf8() + length;
                let tail = line[end..].split(char::is_whitespace).next().unwrap_or_default();
                let typed = &line[..end + tail.len()];
                (typed, What::Mark { sign, name, quoted: true, tail })
            }
            None => (word, What::Open),
        };
    }
    let name = &word[sign.len_utf8()..];
    let tail = tail_of(name);
    let name = name[..name.len() - tail.len()].to_owned();
    (word, What::Mark { sign, name, quoted: false, tail })
}

/// The punctuation at the end of a name, which is the sentence's.
fn tail_of(name: &str) -> &str {
    &name[name.trim_end_matches(is_punctuation).len()..]
}

const fn is_punctuation(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | '!' | '?')
}

/// What stands between quotes at the beginning, and the bytes that it takes; none where they do not close, or where
/// something is stuck to them.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut name = String::new();
    let mut rest = text.char_indices().skip(1);
    while let Some((at, c)) = rest.next() {
        match c {
            '"' => {
                let behind = &text[at + 1..];
                let stuck = behind.split(char::is_whitespace).next().unwrap_or_default();
                let clean = stuck.chars().all(is_punctuation);
                return clean.then(|| (name.trim().to_owned(), at + 1));
            }
            '\\' => match rest.next() {
                Some((_, escaped @ ('"' | '\\'))) => name.push(escaped),
                Some((_, other)) => name.extend(['\\', other]),
                None => return None,
            },
            _ => name.push(c),
        }
    }
    None
}
