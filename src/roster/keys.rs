//! One key per value, so that what somebody has is typed with one finger.

use unicode_normalization::UnicodeNormalization;

use super::counts::Known;

/// A key for every value, in their order: the first letter of its first word, and where another value has that, the next
/// letter of it that is free, then one of its other words, then any. None where there are no keys left.
///
/// The same values have the same keys always. No key is one of `reserved`.
pub fn keys(known: &[Known], reserved: &[char]) -> Vec<Option<char>> {
    let mut keys: Vec<Option<char>> = vec![None; known.len()];
    let mut taken: Vec<char> = reserved.iter().flat_map(|c| c.to_lowercase()).collect();
    // First letters first: nobody should look for *rood* elsewhere than under r because *bruin* has an r as well.
    for first in [true, false] {
        for (key, value) in keys.iter_mut().zip(known) {
            if key.is_some() {
                continue;
            }
            let of_words = letters(value);
            let mut wanted: Box<dyn Iterator<Item = char>> = if first {
                Box::new(of_words.into_iter().take(1))
            } else {
                Box::new(of_words.into_iter().chain('a'..='z').chain('1'..='9'))
            };
            *key = wanted.find(|letter| !taken.contains(letter));
            taken.extend(*key);
        }
    }
    keys
}

/// The letters of the words of a value, in order, as a keyboard has them: without accents and capitals.
fn letters(value: &Known) -> Vec<char> {
    let words = value.words.iter().map(String::as_str).chain([value.id.as_str()]);
    let plain = words.flat_map(|word| {
        word.nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<Vec<_>>()
    });
    plain.collect()
}
