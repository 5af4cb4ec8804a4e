//! From bytes to text: which encoding they are in is found out.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Refusal, Thing};

/// How many bytes are looked at for the pattern of UTF-16.
const LOOK: usize = 4_096;

/// The text, and the name of its encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static str), Refusal> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None => (guess(bytes), 0),
    };
    let (text, wrong) = encoding.decode_without_bom_handling(&bytes[mark..]);
    // Half a character at the end is a file that was cut off; it is the encoding that was chosen wrongly, or no text.
    if wrong {
        return Err(Refusal::Undecodable);
    }
    if is_binary(&text) {
        return Err(Refusal::NotAList(Thing::Binary));
    }
    Ok((text.into_owned(), encoding.name()))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // The country tips the scale where a few letters with accents leave it open: towards Windows-1252.
    detector.guess(Some(b"nl"), Utf8Detection::Deny)
}

/// UTF-16 without a mark: in every other byte of most letters of Europe is a zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let look = &bytes[..bytes.len().min(LOOK) & !1];
    let pairs = look.len() / 2;
    let zeros = |odd: usize| look.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    if pairs == 0 || bytes.len() % 2 == 1 {
        None
    } else if low_first * 2 > pairs && high_first * 10 < pairs {
        Some(UTF_16LE)
    } else if high_first * 2 > pairs && low_first * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether text is full of characters that no list has: it was no text.
fn is_binary(text: &str) -> bool {
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in text.chars().take(LOOK) {
        all += 1;
        // Escape sequences are hostile text, which is cleaned rather than refused.
        odd += usize::from(c == '\0' || (c.is_control() && !c.is_whitespace() && c != '\u{1b}'));
    }
    odd * 10 > all
}
