//! Halves of surrogate pairs: escapes such as `\ud83d` that stand alone in JSON and stand for no character.
//!
//! Some programs write them when they cut a text in the middle of an emoji. One of them must not make a whole session
//! unreadable.

/// The JSON with `\ufffd`, the character for what is no character, for each half of a pair that stands alone; nothing
/// when there is none.
pub(super) fn mended(json: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut at, mut kept) = (0, 0);
    while let Some(found) = json[at..].iter().position(|byte| *byte == b'\\') {
        at += found;
        match unit(json, at) {
            None => at += 2,
            Some(0xd800..=0xdbff) if matches!(unit(json, at + 6), Some(0xdc00..=0xdfff)) => at += 12,
            Some(0xd800..=0xdfff) => {
                out.extend_from_slice(&json[kept..at]);
                out.extend_from_slice(b"\\ufffd");
                at += 6;
                kept = at;
            }
            Some(_) => at += 6,
        }
        if at >= json.len() {
            break;
        }
    }
    (kept > 0).then(|| {
        out.extend_from_slice(&json[kept..]);
        out
    })
}

/// The number of an escape of four hexadecimal digits that begins here.
fn unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = std::str::from_utf8(digits).ok()?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(json: &str) -> Option<String> {
        mended(json.as_bytes()).map(|json| String::from_utf8(json).unwrap())
    }

    #[test]
    fn a_half_that_stands_alone_becomes_the_character_for_none() {
        assert_eq!(mend(r#""a\ud83d b""#).as_deref(), Some(r#""a\ufffd b""#));
        assert_eq!(mend(r#""\udc00\ud800""#).as_deref(), Some(r#""\ufffd\ufffd""#));
        assert_eq!(mend(r#""\ud800\ud83d\ude00""#).as_deref(), Some(r#""\ufffd\ud83d\ude00""#));
    }

    #[test]
    fn all_else_stays_as_it_is() {
        for json in [r#""\ud83d\ude00""#, r#""\\ud83d""#, r#""\u00e9 \n \" \\""#, r#""\u""#, r#""\"#, ""] {
            assert_eq!(mend(json), None, "{json}");
        }
    }
}
