//! What was probably meant.

/// Longer words than this are no slip of the pen, and comparing them takes long.
const LONGEST: usize = 40;

/// The known word that is most like `word`, where it is like one at all: a third of the letters may differ, counted as
/// letters put in, left out, changed or swapped with their neighbour; a letter at least
/// has to be the same.
pub fn nearest<S: AsRef<str>>(word: &str, known: impl IntoIterator<Item = S>) -> Option<String> {
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let letters = lower.chars().count();
    let most = (letters / 3).max(1).min(letters.saturating_sub(1));
    known
        .into_iter()
        .filter(|known| known.as_ref().len() <= LONGEST)
        .map(|known| {
            let other = known.as_ref().to_lowercase();
            (strsim::damerau_levenshtein(&lower, &other), known)
        })
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known.as_ref().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_a_slip_away_or_nothing() {
        let known = ["title", "minutes", "min_minutes", "of"];
        let found = |word| nearest(word, known);
        assert_eq!(found("titel").as_deref(), Some("title"));
        assert_eq!(found("Minutes").as_deref(), Some("minutes"));
        assert_eq!(found("minuts").as_deref(), Some("minutes"));
        assert_eq!(found("pitfall"), None);
        assert_eq!(nearest("x", ["n"]), None);
        assert_eq!(found(&"t".repeat(100_000)), None);
    }
}
