//! Text as it is compared: capitals, accents and joined letters are not told apart.

use std::iter;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as it is compared: *Één ŒUVRE* is *een oeuvre*.
///
/// It is decomposed (NFD), its marks are dropped, letters that stand for others are spelled out (*ß*, *ø*, *æ*), curved
/// quotes are straight, any white space is one kind of space.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().map(folded_ascii).collect();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut |folded| out.push(folded));
    }
    out
}

/// As [`fold`], with where each byte of it comes from: the byte in `text` at which that character begins. One more at
/// the end, where the text ends.
pub fn fold_with_places(text: &str) -> (String, Vec<usize>) {
    let mut folded = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        fold_char(c, &mut |c| {
            folded.push(c);
            places.extend(iter::repeat_n(at, c.len_utf8()));
        });
    }
    places.push(text.len());
    (folded, places)
}

fn folded_ascii(c: char) -> char {
    if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() }
}

fn fold_char(c: char, push: &mut impl FnMut(char)) {
    if c.is_ascii() {
        return push(folded_ascii(c));
    }
    if c.is_whitespace() {
        return push(' ');
    }
    for part in iter::once(c).nfd().filter(|part| !is_combining_mark(*part)) {
        for lower in part.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
            match spelled(lower) {
                Some(letters) => letters.chars().for_each(&mut *push),
                None => push(lower),
            }
        }
    }
}

/// Letters that no decomposition takes apart, as people type them who do not have them.
const fn spelled(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ĳ' => "ij",
        '‘' | '’' | '‚' | '′' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '‐' | '‑' | '–' | '—' => "-",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_sounds_the_same_is_the_same() {
        for (text, folded) in [
            ("Netwerk", "netwerk"),
            ("één ÉÉN e\u{301}e\u{301}n", "een een een"),
            ("Straße, smørrebrød, ŒUVRE", "strasse, smorrebrod, oeuvre"),
            ("ĳs in İstanbul", "ijs in istanbul"),
            ("foto’s – “ja”", "foto's - \"ja\""),
            ("10\u{a0}uur\tstipt", "10 uur stipt"),
            ("漢字 👩‍👧", "漢字 👩‍👧"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert_eq!(fold_with_places(&text).0, once);
        }

        #[test]
        fn every_byte_knows_where_it_comes_from(text in any::<String>()) {
            let (folded, places) = fold_with_places(&text);
            prop_assert_eq!(places.len(), folded.len() + 1);
            prop_assert!(places.is_sorted());
            prop_assert!(places.iter().all(|at| text.is_char_boundary(*at)));
        }
    }
}
