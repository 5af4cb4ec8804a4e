//! Text that stays text in Markdown.

use crate::report::address::address;

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// The script's or the program's, in a place where an address may be followed.
    Own,
    /// Somebody's in the room, or a heading: an address in them is only text.
    Plain,
}

/// Writes one line so that nothing in it is more than text; `at_start` where a line begins, or what counts as one.
pub fn escape(out: &mut String, line: &str, words: Words, at_start: bool) {
    let mut rest = line;
    if at_start {
        rest = start(out, rest);
    }
    let mut after_space = true;
    while let Some(c) = rest.chars().next() {
        if words == Words::Own
            && let Some(address) = address(rest)
        {
            out.push('<');
            out.push_str(address);
            out.push('>');
            rest = &rest[address.len()..];
            after_space = false;
            continue;
        }
        let after = &rest[c.len_utf8()..];
        let escaped = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '$' | '{' | '}' | '^' => true,
            '#' => after_space,
            '&' => is_entity(after),
            ':' => words == Words::Plain && after.starts_with("//"),
            '.' => words == Words::Plain && ends_with_www(&line[..line.len() - rest.len()]),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
        after_space = c.is_whitespace();
        rest = after;
    }
}

/// Writes what would begin a heading, list, quotation or underline; gives what is left.
fn start<'a>(out: &mut String, line: &'a str) -> &'a str {
    if line.starts_with(['#', '+', '-', '=', ':', '>']) {
        out.push('\\');
        out.push_str(&line[..1]);
        return &line[1..];
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, after) = line.split_at(digits);
    if digits > 0 && after.starts_with(['.', ')']) {
        let (sign, after_sign) = after.split_at(1);
        if after_sign.is_empty() || after_sign.starts_with(char::is_whitespace) {
            out.push_str(number);
            out.push('\\');
            out.push_str(sign);
            return after_sign;
        }
    }
    line
}

/// Whether an ampersand before this would begin a character reference.
fn is_entity(after: &str) -> bool {
    let name = after.strip_prefix('#').unwrap_or(after);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    end.is_some_and(|end| end > 0 && name[end..].starts_with(';'))
}

fn ends_with_www(before: &str) -> bool {
    let bytes = before.as_bytes();
    bytes.len() >= 3 && bytes[bytes.len() - 3..].eq_ignore_ascii_case(b"www")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str, words: Words) -> String {
        let mut out = String::new();
        escape(&mut out, text, words, true);
        out
    }

    #[test]
    fn ordinary_text_stays_readable() {
        for text in [
            "Wees proactief & nieuwsgierig (R&D), ook in '26!",
            "3.5 jaar, 40% – nou ja: 1 op de 3; C# > Java?",
            "o'clock \"tussen\" aanhalingstekens: jan-piet",
        ] {
            assert_eq!(escaped(text, Words::Plain), text);
        }
    }

    #[test]
    fn what_begins_a_structure_is_escaped() {
        for (text, wanted) in [
            ("# kop", "\\# kop"),
            ("- punt", "\\- punt"),
            ("1. een", "1\\. een"),
            ("12)", "12\\)"),
            ("> citaat", "\\> citaat"),
            ("===", "\\==="),
            ("a | b", "a \\| b"),
            ("<b>&lt;&#60;", "\\<b>\\&lt;\\&#60;"),
            ("[x](y) ![z]", "\\[x\\](y) !\\[z\\]"),
            ("c:\\*", "c:\\\\\\*"),
            ("kop ##", "kop \\##"),
        ] {
            assert_eq!(escaped(text, Words::Plain), wanted);
        }
    }

    #[test]
    fn an_address_is_a_link_only_in_words_of_our_own() {
        let text = "Zie https://example.org/a_b, www.example.org.";
        assert_eq!(escaped(text, Words::Own), "Zie <https://example.org/a_b>, www.example.org.");
        assert_eq!(escaped(text, Words::Plain), "Zie https\\://example.org/a\\_b, www\\.example.org.");
    }
}
