//! Plain text: whatever was typed or pasted, made fit to stand in any document.

/// Text without anything that acts instead of being read.
///
/// Every kind of line break becomes `\n`, a tab a space; other control characters become their visible pictures
/// (`␛`); the invisible marks that turn the direction of writing, and byte order marks, go. Lines lose the space
/// around them, the whole its empty lines at both ends.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\0'..='\u{1f}' => out.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7f}' => out.push('\u{2421}'),
            // The last two may not stand in XML, which some formats are made of.
            '\u{80}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ if is_direction(c) || c == '\u{feff}' => {}
            _ => out.push(c),
        }
    }
    let lines: Vec<_> = out.trim().lines().map(str::trim).collect();
    lines.join("\n")
}

/// Text on one line.
pub fn one_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Whether a character only says in which direction others are written.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_acts_becomes_visible_or_goes() {
        assert_eq!(plain("\u{1b}[31mrood\u{7}"), "␛[31mrood␇");
        assert_eq!(plain("ev\u{202e}il\u{2069} \u{feff}x"), "evil x");
        assert_eq!(plain("\u{9b}31m"), "\u{fffd}31m");
    }

    #[test]
    fn lines_are_kept_and_their_edges_are_not() {
        assert_eq!(plain("\r\n een \r twee\t\u{2028}\n\ndrie\n"), "een\ntwee\n\n\ndrie");
        assert_eq!(one_line("een\n\ntwee"), "een twee");
    }

    #[test]
    fn letters_of_every_script_and_joined_emoji_stay() {
        let text = "ё שלום 👩‍🏫 é नमस्ते";
        assert_eq!(plain(text), text);
    }

    proptest! {
        #[test]
        fn plain_text_stays_as_it_is(text in any::<String>()) {
            let once = plain(&text);
            prop_assert_eq!(plain(&once), once);
        }
    }
}
