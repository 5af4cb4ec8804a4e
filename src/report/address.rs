//! Web addresses in the words of script and program, which may be followed; those in answers are only text.

/// What may end a sentence after an address.
const AFTER: &[char] = &['.', ',', ';', ':', '!', '?', ')', '"', '\'', '”', '’', '»'];

/// The web address that a text begins with, if it can stand between angle brackets.
pub fn address(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let address = text[..end].trim_end_matches(AFTER);
    let harmless = address.len() > scheme.len() && !address.contains(['<', '>', '|', '\\', '`']);
    harmless.then_some(address)
}

/// A text in pieces, each with whether it is an address.
pub fn pieces(text: &str) -> Vec<(&str, bool)> {
    let (mut pieces, mut rest, mut from) = (Vec::new(), text, 0);
    while let Some(at) = rest[from..].find("http").map(|at| at + from) {
        let Some(found) = address(&rest[at..]) else {
            from = at + 1;
            continue;
        };
        if at > 0 {
            pieces.push((&rest[..at], false));
        }
        pieces.push((found, true));
        (rest, from) = (&rest[at + found.len()..], 0);
    }
    if !rest.is_empty() {
        pieces.push((rest, false));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_apart_at_its_addresses() {
        let text = "Zie https://example.org/a_b, httpx en http://b.example.";
        let wanted = [
            ("Zie ", false),
            ("https://example.org/a_b", true),
            (", httpx en ", false),
            ("http://b.example", true),
            (".", false),
        ];
        assert_eq!(pieces(text), wanted);
        assert_eq!(pieces("http:// en niets"), [("http:// en niets", false)]);
        assert!(pieces("").is_empty());
    }
}
