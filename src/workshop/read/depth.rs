//! Refuses a source that is nested so deep that reading it would exhaust the stack.
//!
//! The TOML parser bounds brackets and dots each by itself, not their product: eighty inline tables with keys of eighty
//! names in each other make a tree that cannot even be freed.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

/// A script needs about ten.
const DEEPEST: usize = 64;

/// Where tables, lists and dotted keys get too deep; none in every file that is meant.
pub(super) fn too_deep(source: &str) -> Option<Range<usize>> {
    // How many dots the key before each open bracket has.
    let mut dots: Vec<usize> = Vec::new();
    let mut here = 0;
    let mut depth = 0;
    let mut last = TokenKind::Newline;
    for token in Source::new(source).lex() {
        match token.kind() {
            // A key may be broken off by mistake, and its value may follow on another line by mistake: what begins a
            // new key is a word that is neither.
            TokenKind::Whitespace | TokenKind::Comment | TokenKind::Newline => continue,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                dots.push(std::mem::take(&mut here));
                depth += 1;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                if let Some(outer) = dots.pop() {
                    depth -= 1 + here;
                    here = outer;
                }
            }
            TokenKind::Dot => {
                here += 1;
                depth += 1;
            }
            TokenKind::Equals | TokenKind::Eof => {}
            TokenKind::Comma => depth -= std::mem::take(&mut here),
            TokenKind::LiteralString
            | TokenKind::BasicString
            | TokenKind::MlLiteralString
            | TokenKind::MlBasicString
            | TokenKind::Atom => {
                if !matches!(last, TokenKind::Dot | TokenKind::Equals) {
                    depth -= std::mem::take(&mut here);
                }
            }
        }
        last = token.kind();
        if depth > DEEPEST {
            return Some(token.span().start()..token.span().end());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_not_too_deep() {
        let long = "a.b = { c = [1.5, 2.5], d.e = 'x' }\n[[a.b.c]]\n# ].].]\n".repeat(100);
        assert_eq!(too_deep(&long), None);
        assert_eq!(too_deep(&format!("a = \"{}\"", "[.".repeat(100))), None);
    }

    #[test]
    fn dots_and_brackets_count_together() {
        let key = vec!["a"; 20].join(".");
        assert!(too_deep(&format!("x = {}1", format!("{{ {key} = ").repeat(4))).is_some());
        assert!(too_deep(&format!("x = {}1", format!("{{ {key} =\n").repeat(4))).is_some());
        assert!(too_deep(&vec!["a"; 70].join(".")).is_some());
        assert!(too_deep(&"[".repeat(100_000)).is_some());
    }
}
