//! A short code for paper: which session and group a card belongs to, when what was written on it is typed in later.

use super::{Group, Grouping, Session};

/// Letters and digits that are not taken for one another in handwriting.
const LETTERS: &[u8] = b"ABCDEFHJKLMNPRTUVWXY";
const DIGITS: &[u8] = b"2346789";

/// The code of a session with that id: letter, digit, letter, the same on every machine. It tells the 2,800 apart that
/// one facilitator might mix up, not all that there are.
pub fn code(id: &str) -> String {
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    let mut hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut draw = |from: &[u8]| {
        let drawn = from[(hash % from.len() as u64) as usize];
        hash /= from.len() as u64;
        char::from(drawn)
    };
    [draw(LETTERS), draw(DIGITS), draw(LETTERS)].into_iter().collect()
}

impl Session {
    /// The code of this session.
    pub fn code(&self) -> String {
        code(&self.id)
    }

    /// The code of a group's card: `K7M-3`, and in a later round `K7M-3.2`.
    pub fn card_code(&self, grouping: &Grouping, group: &Group) -> String {
        let (code, number) = (self.code(), group.number);
        match grouping.round {
            0 | 1 => format!("{code}-{number}"),
            round => format!("{code}-{number}.{round}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_code_is_short_and_stays_the_same() {
        assert_eq!(code("s1"), code("s1"));
        for id in ["", "s1", "é", "0192f3c4-1b2d"] {
            let code = code(id);
            let bytes = code.as_bytes();
            assert_eq!(bytes.len(), 3, "{code}");
            assert!(LETTERS.contains(&bytes[0]) && DIGITS.contains(&bytes[1]) && LETTERS.contains(&bytes[2]));
        }
    }

    #[test]
    fn sessions_of_a_season_rarely_share_a_code() {
        let codes: HashSet<_> = (0..40).map(|at| code(&format!("20261123-14{at:02}"))).collect();
        assert!(codes.len() >= 38, "{}", codes.len());
    }
}
