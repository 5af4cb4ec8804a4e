//! The marks of colours: a shape for each, so that nothing is told by colour alone, on a screen or on black and white
//! paper.

/// The colours that have a mark, by their English names.
const MARKS: [(&[&str], char); 12] = [
    (&["black"], '■'),
    (&["white"], '□'),
    (&["blue"], '◆'),
    (&["green"], '▲'),
    (&["red"], '●'),
    (&["yellow"], '★'),
    (&["grey", "gray"], '▒'),
    (&["orange"], '◐'),
    (&["pink"], '◢'),
    (&["purple", "violet"], '▼'),
    (&["brown"], '▬'),
    (&["print", "pattern", "multicolour", "multicolor"], '▚'),
];

/// The mark for every value that is not a known colour.
const OTHER: char = '◇';

/// The mark of a colour; what is no known colour, or none, shares one. The word always stands beside it.
pub fn mark(colour: &str) -> char {
    let known = MARKS.iter().find(|(names, _)| names.contains(&colour));
    known.map_or(OTHER, |(_, mark)| *mark)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_colours_share_a_mark() {
        let marks: HashSet<char> = MARKS.iter().map(|(_, mark)| *mark).chain([OTHER]).collect();
        assert_eq!(marks.len(), MARKS.len() + 1);
        assert_eq!((mark("gray"), mark("red"), mark("")), ('▒', '●', OTHER));
    }
}
