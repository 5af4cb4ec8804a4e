//! What may come in: text from keyboards, clipboards and files, made safe to keep and to show.
//!
//! A terminal obeys what it is sent, so a pasted escape sequence could repaint the wall, and a bidi control could
//! make a line read as something else. Both go; everything else is kept as it was written.

use std::iter::Peekable;
use std::str::Chars;

const ESCAPE: char = '\u{1b}';
const BELL: char = '\u{7}';
const STRING_TERMINATOR: char = '\u{9c}';

/// The text without escape sequences, control characters and bidi controls.
///
/// Every kind of line end becomes `\n`, a tab becomes a space. Cleaning twice changes nothing more.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            ESCAPE => skip_escape(&mut rest),
            '\u{9b}' => skip_control_sequence(&mut rest),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => skip_control_string(&mut rest),
            _ => cleaned.extend(clean_char(c)),
        }
    }
    cleaned
}

/// As [`clean`], on one line: each line end becomes a space.
pub fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// One typed character as it may be kept, or `None` where it may not.
pub fn clean_char(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        _ if c.is_control() || is_bidi_control(c) => None,
        _ => Some(c),
    }
}

fn is_bidi_control(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// What follows an escape character (ECMA-48, ISO 2022). An unfinished sequence ends where it stops being one.
fn skip_escape(rest: &mut Peekable<Chars>) {
    if rest.next_if_eq(&'[').is_some() {
        skip_control_sequence(rest);
    } else if rest.next_if(|c| matches!(c, ']' | 'P' | 'X' | '^' | '_')).is_some() {
        skip_control_string(rest);
    } else {
        while rest.next_if(|c| matches!(c, ' '..='/')).is_some() {}
        rest.next_if(|c| matches!(c, '0'..='~'));
    }
}

/// Parameters, intermediates and the final character of a sequence such as `31m`.
fn skip_control_sequence(rest: &mut Peekable<Chars>) {
    while rest.next_if(|c| matches!(c, '0'..='?')).is_some() {}
    while rest.next_if(|c| matches!(c, ' '..='/')).is_some() {}
    rest.next_if(|c| matches!(c, '@'..='~'));
}

/// The body of a title, a link or the like, up to its terminator.
///
/// A string that never ends is not skipped: better a stray `0;` on the screen than a paste that is lost.
fn skip_control_string(rest: &mut Peekable<Chars>) {
    let mut ahead = rest.clone();
    while let Some(c) = ahead.next() {
        let ended = match c {
            BELL | STRING_TERMINATOR => true,
            ESCAPE => ahead.next_if_eq(&'\\').is_some(),
            _ => false,
        };
        if ended {
            *rest = ahead;
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_text_and_drops_what_commands_a_terminal() {
        for (from, to) in [
            ("zwart 9, wit 6", "zwart 9, wit 6"),
            ("één café 👩‍👧 漢字", "één café 👩‍👧 漢字"),
            ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
            ("a\tb", "a b"),
            ("a\0b\u{7}c\u{7f}d\u{86}e\u{8}", "abcde"),
            ("one\u{b}two\u{85}three\u{2028}four", "one\ntwo\nthree\nfour"),
            ("\u{1b}[31mred\u{1b}[0m", "red"),
            ("\u{1b}[38;5;1;1 qx", "x"),
            ("\u{9b}31mred", "red"),
            ("\u{1b}]0;title\u{7}text", "text"),
            ("\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\!", "link!"),
            ("\u{1b}Pq#0\u{1b}\\after", "after"),
            ("\u{9d}0;title\u{9c}text", "text"),
            ("\u{1b}]0;no end", "0;no end"),
            ("\u{1b}]0;a\u{1b}[31mb", "0;ab"),
            ("\u{1b}cx", "x"),
            ("\u{1b}(Bx", "x"),
            ("\u{1b}[31é", "é"),
            ("\u{1b}", ""),
            ("\u{1b}[", ""),
            ("\u{1b}\u{1b}[1mx", "x"),
            ("\u{202e}abc\u{202c}", "abc"),
            ("\u{2066}a\u{2069}\u{200e}b\u{200f}\u{61c}", "ab"),
            ("\u{1b}[200~pasted\u{1b}[201~", "pasted"),
            ("=1+1 <b>&amp;</b> [31m", "=1+1 <b>&amp;</b> [31m"),
        ] {
            assert_eq!(clean(from), to, "{from:?}");
        }
    }

    #[test]
    fn one_line_has_no_line_ends() {
        assert_eq!(clean_line("one\r\ntwo\n\nthree\u{1b}[0m"), "one two  three");
    }

    proptest! {
        #[test]
        fn nothing_dangerous_is_left(text in "[\u{1b}\u{9b}\u{9d}\u{7}\\[\\]0-9;m\\\\\r\n\ta-c\u{202e}é]{0,40}") {
            let cleaned = clean(&text);
            prop_assert!(cleaned.chars().all(|c| clean_char(c) == Some(c)), "{:?}", cleaned);
            prop_assert_eq!(clean(&cleaned), cleaned.clone());
        }

        #[test]
        fn harmless_text_is_kept(text in "[ -~\u{a0}-\u{2ff}漢字👧\n]{0,40}") {
            prop_assert_eq!(clean(&text), text);
        }
    }
}
