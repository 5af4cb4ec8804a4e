//! The shapes of large letters, as strokes between points, and how accented letters are put together.
//!
//! Heights: capitals begin at 0, small letters at 2, all stand on 6, tails hang to 8. Each letter has a width of its own,
//! from the middle of its first stroke to the middle of its last.

/// A letter's width and strokes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    pub width: f32,
    pub shape: &'static str,
    /// It has a stroke in its middle, or is to be the same left and right.
    pub centred: bool,
    /// The strokes beside each other that set how narrow it can become.
    pub strokes: u8,
    /// It has so much in so little room that its strokes need to be thin.
    pub thin: bool,
}

/// What can stand above or below a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Accent {
    Acute,
    Grave,
    Dots,
    Roof,
    Wave,
    Ring,
    Cedilla,
}

impl Accent {
    /// Its strokes; 0 is the middle of the letter, and the line of the capitals (for a small letter).
    pub(super) const fn shape(self) -> &'static str {
        match self {
            Self::Acute => "0.5,0 -0.4,1",
            Self::Grave => "-0.5,0 0.4,1",
            Self::Dots => "-0.9,0.3 -0.9,0.3; 0.9,0.3 0.9,0.3",
            Self::Roof => "-1,1 0,0 1,1",
            Self::Wave => "-1.3,0.9 -0.6,0.1 0.6,0.9 1.3,0.1",
            Self::Ring => "-0.6,-0.6~ 0.6,-0.6~ 0.6,0.7~ -0.6,0.7~ z",
            Self::Cedilla => "0,6 0.2,7.2 -0.6,7.8",
        }
    }

    /// The accent that a combining character puts on the letter before it.
    const fn combining(mark: char) -> Option<Self> {
        Some(match mark {
            '\u{301}' => Self::Acute,
            '\u{300}' => Self::Grave,
            '\u{308}' => Self::Dots,
            '\u{302}' => Self::Roof,
            '\u{303}' => Self::Wave,
            '\u{30a}' => Self::Ring,
            '\u{327}' => Self::Cedilla,
            _ => return None,
        })
    }
}

/// Letters that are one character with their accent, and the letters below it in the same order.
const COMPOSED: [(Accent, &str, &str); 7] = [
    (Accent::Acute, "áéíóúýÁÉÍÓÚÝćńśźĆŃŚŹ", "aeıouyAEIOUYcnszCNSZ"),
    (Accent::Grave, "àèìòùÀÈÌÒÙ", "aeıouAEIOU"),
    (Accent::Dots, "äëïöüÿÄËÏÖÜŸ", "aeıouyAEIOUY"),
    (Accent::Roof, "âêîôûÂÊÎÔÛ", "aeıouAEIOU"),
    (Accent::Wave, "ãñõÃÑÕ", "anoANO"),
    (Accent::Ring, "åůÅŮ", "auAU"),
    (Accent::Cedilla, "çşÇŞ", "csCS"),
];

/// Letters with a stroke in the middle.
const CENTRED: &str = "ATYIMVW+*?vwx→×";
/// Letters with so many strokes beside each other that heavy ones would run together in the usual width.
const STROKES: [(u8, &str); 3] = [(2, "ANVXK\""), (3, "Mmw…"), (4, "W")];
/// Letters that are fine work.
const THIN: &str = "%#@øØæœÆŒ";

/// A letter as it is read, as the letter to draw and the accent on it.
pub(super) fn take_apart(letter: &str) -> Option<(char, Option<Accent>)> {
    let mut chars = letter.chars();
    let first = chars.next()?;
    let mark = chars.next();
    if chars.next().is_some() {
        return None;
    }
    match mark {
        Some(mark) => {
            let base = if first == 'i' { 'ı' } else { first };
            Some((base, Some(Accent::combining(mark)?)))
        }
        None => Some(composed(first).unwrap_or((first, None))),
    }
}

fn composed(letter: char) -> Option<(char, Option<Accent>)> {
    COMPOSED.iter().find_map(|(accent, composed, bases)| {
        let i = composed.chars().position(|c| c == letter)?;
        Some((bases.chars().nth(i)?, Some(*accent)))
    })
}

/// The shape of a letter without accent, if there is one.
pub(super) fn glyph(letter: char) -> Option<Glyph> {
    let (_, width, shape) = GLYPHS.iter().find(|(c, _, _)| *c == letter)?;
    Some(Glyph {
        width: *width,
        shape,
        centred: CENTRED.contains(letter),
        strokes: STROKES
            .iter()
            .find(|(_, letters)| letters.contains(letter))
            .map_or(0, |(strokes, _)| *strokes),
        thin: THIN.contains(letter),
    })
}

#[rustfmt::skip]
const GLYPHS: &[(char, f32, &str)] = &[
    ('A', 4.0, "0,6 2,0 4,6; 0.8,4 3.2,4"),
    ('B', 4.0, "0,0 0,6; 0,0 3.7,0~ 3.7,2.8~ 0,2.8; 0,2.8 4,2.8~ 4,6~ 0,6"),
    ('C', 4.0, "4,1.2 4,0~ 0,0~ 0,6~ 4,6~ 4,4.8"),
    ('D', 4.0, "0,0 0,6; 0,0 4,0~ 4,6~ 0,6"),
    ('E', 3.4, "3.4,0 0,0 0,6 3.4,6; 0,2.8 2.8,2.8"),
    ('F', 3.4, "3.4,0 0,0 0,6; 0,3 2.8,3"),
    ('G', 4.0, "4,1.2 4,0~ 0,0~ 0,6~ 4,6~ 4,3.2 2.4,3.2"),
    ('H', 4.0, "0,0 0,6; 4,0 4,6; 0,2.8 4,2.8"),
    ('I', 0.0, "0,0 0,6"),
    ('J', 3.0, "3,0 3,6~ 0,6~ 0,4.8"),
    ('K', 4.0, "0,0 0,6; 3.8,0 0,3.6; 1.5,2.4 4,6"),
    ('L', 3.2, "0,0 0,6 3.2,6"),
    ('M', 5.0, "0,6 0,0 2.5,3.6 5,0 5,6"),
    ('N', 4.0, "0,6 0,0 4,6 4,0"),
    ('O', 4.4, "0,0~ 4.4,0~ 4.4,6~ 0,6~ z"),
    ('P', 4.0, "0,6 0,0; 0,0 4,0~ 4,3.2~ 0,3.2"),
    ('Q', 4.4, "0,0~ 4.4,0~ 4.4,6~ 0,6~ z; 3,4.8 4.4,6.8"),
    ('R', 4.0, "0,6 0,0; 0,0 4,0~ 4,3~ 0,3; 2,3 4,6"),
    ('S', 4.0, "4,1.1 4,0~ 0,0~ 0,2.8~ 4,2.8~ 4,6~ 0,6~ 0,4.9"),
    ('T', 4.0, "0,0 4,0; 2,0 2,6"),
    ('U', 4.0, "0,0 0,6~ 4,6~ 4,0"),
    ('V', 4.0, "0,0 2,6 4,0"),
    ('W', 6.0, "0,0 1.5,6 3,1.6 4.5,6 6,0"),
    ('X', 4.0, "0,0 4,6; 4,0 0,6"),
    ('Y', 4.0, "0,0 2,3 4,0; 2,3 2,6"),
    ('Z', 4.0, "0,0 4,0 0,6 4,6"),
    ('a', 3.4, "0,2~ 3.4,2~ 3.4,6~ 0,6~ z; 3.4,2 3.4,6"),
    ('b', 3.4, "0,0 0,6; 0,2~ 3.4,2~ 3.4,6~ 0,6~ z"),
    ('c', 3.2, "3.2,3 3.2,2~ 0,2~ 0,6~ 3.2,6~ 3.2,5"),
    ('d', 3.4, "3.4,0 3.4,6; 0,2~ 3.4,2~ 3.4,6~ 0,6~ z"),
    ('e', 3.4, "0,4 3.4,4 3.4,2~ 0,2~ 0,6~ 3.4,6"),
    ('f', 2.2, "2.4,0 1,0~ 1,6; 0,2 2.2,2"),
    ('g', 3.4, "0,2~ 3.4,2~ 3.4,6~ 0,6~ z; 3.4,2 3.4,8~ 0,8"),
    ('h', 3.4, "0,0 0,6; 0,4 0,2~ 3.4,2~ 3.4,6"),
    ('i', 0.0, "0,2 0,6; 0,0.2 0,0.2"),
    ('j', 1.4, "1.4,2 1.4,8~ 0,8; 1.4,0.2 1.4,0.2"),
    ('k', 3.2, "0,0 0,6; 3,2 0,4.4; 1.3,3.6 3.2,6"),
    ('l', 1.0, "0,0 0,6~ 1.2,6"),
    ('m', 5.6, "0,2 0,6; 0,4 0,2~ 2.8,2~ 2.8,6; 2.8,4 2.8,2~ 5.6,2~ 5.6,6"),
    ('n', 3.4, "0,2 0,6; 0,4 0,2~ 3.4,2~ 3.4,6"),
    ('o', 3.4, "0,2~ 3.4,2~ 3.4,6~ 0,6~ z"),
    ('p', 3.4, "0,2 0,8; 0,2~ 3.4,2~ 3.4,6~ 0,6~ z"),
    ('q', 3.4, "3.4,2 3.4,8; 0,2~ 3.4,2~ 3.4,6~ 0,6~ z"),
    ('r', 2.2, "0,2 0,6; 0,4 0,2~ 2.2,2"),
    ('s', 3.0, "3,2 0,2~ 0,4~ 3,4~ 3,6~ 0,6"),
    ('t', 2.4, "1,0.4 1,6~ 2.4,6; 0,2 2.4,2"),
    ('u', 3.4, "0,2 0,6~ 3.4,6~ 3.4,2; 3.4,2 3.4,6"),
    ('v', 3.4, "0,2 1.7,6 3.4,2"),
    ('w', 5.2, "0,2 1.3,6 2.6,2.6 3.9,6 5.2,2"),
    ('x', 3.2, "0,2 3.2,6; 3.2,2 0,6"),
    ('y', 3.4, "0,2 1.7,6; 3.4,2 1.7,6 0.9,8"),
    ('z', 3.2, "0,2 3.2,2 0,6 3.2,6"),
    ('0', 4.0, "0,0~ 4,0~ 4,6~ 0,6~ z"),
    ('1', 2.4, "0,1.4 1.9,0 1.9,6"),
    ('2', 4.0, "0,1.5 0,0~ 4,0~ 4,2.9~ 0,6 4,6"),
    ('3', 4.0, "0,0 4,0 2,2.6 4,2.6~ 4,6~ 0,6~ 0,4.8"),
    ('4', 4.0, "2.8,0 0,4.5 4,4.5; 3.3,2.8 3.3,6"),
    ('5', 4.0, "3.8,0 0,0 0,2.6 4,2.6~ 4,6~ 0,6~ 0,4.9"),
    ('6', 4.0, "3.7,0.6 3.2,0~ 0,0~ 0,4; 0,2.6~ 4,2.6~ 4,6~ 0,6~ z"),
    ('7', 4.0, "0,0 4,0 1.2,6"),
    ('8', 4.0, "0,0~ 4,0~ 4,2.8~ 0,2.8~ z; 0,2.8~ 4,2.8~ 4,6~ 0,6~ z"),
    ('9', 4.0, "0.3,5.4 0.8,6~ 4,6~ 4,2; 0,0~ 4,0~ 4,3.4~ 0,3.4~ z"),
    ('.', 0.0, "0,6 0,6"),
    (',', 0.6, "0.6,6 0,7.4"),
    (':', 0.0, "0,2.6 0,2.6; 0,6 0,6"),
    (';', 0.6, "0.6,2.6 0.6,2.6; 0.6,6 0,7.4"),
    ('!', 0.0, "0,0 0,3.8; 0,6 0,6"),
    ('?', 3.6, "0,1.2 0,0~ 3.6,0~ 3.6,2.6~ 1.8,3.4 1.8,3.9; 1.8,6 1.8,6"),
    ('\'', 0.0, "0,0 0,1.4"),
    ('"', 1.6, "0,0 0,1.4; 1.6,0 1.6,1.4"),
    ('’', 0.6, "0.6,0 0,1.4"),
    ('“', 3.6, "0.6,0 0,1.4; 3.6,0 3,1.4"),
    ('”', 3.6, "0.6,0 0,1.4; 3.6,0 3,1.4"),
    ('-', 2.0, "0,3.6 2,3.6"),
    ('+', 3.2, "1.6,2 1.6,5.2; 0,3.6 3.2,3.6"),
    ('=', 3.2, "0,2.8 3.2,2.8; 0,4.6 3.2,4.6"),
    ('/', 2.8, "2.8,0 0,6"),
    ('(', 1.2, "1.2,0 0,1.6~ 0,4.8~ 1.2,6.4"),
    (')', 1.2, "0,0 1.2,1.6~ 1.2,4.8~ 0,6.4"),
    ('&', 4.4, "4.4,3.4 2.8,6~ 0,6~ 0,3.6~ 3,2.4~ 3,0~ 0.6,0~ 0.6,1.8~ 4.4,6"),
    ('%', 4.8, "4.6,0 0.2,6; 0,0~ 1.6,0~ 1.6,2~ 0,2~ z; 3.2,4~ 4.8,4~ 4.8,6~ 3.2,6~ z"),
    ('€', 4.0, "4,1 4,0~ 0.8,0~ 0.8,6~ 4,6~ 4,5; 0,2.4 2.8,2.4; 0,3.8 2.8,3.8"),
    ('@', 5.4, "3.8,2.6 3.8,4.4~ 5.4,4.4~ 5.4,0.4~ 0,0.4~ 0,6.6~ 4.6,6.6; 3.8,2.6~ 1.8,2.6~ 1.8,4.4~ 3.8,4.4~ z"),
    ('#', 4.0, "1.2,0 0.8,6; 3.2,0 2.8,6; 0,2 4,2; 0,4.2 4,4.2"),
    ('*', 2.4, "1.2,0 1.2,2.4; 0.1,0.6 2.3,1.8; 2.3,0.6 0.1,1.8"),
    ('…', 4.0, "0,6 0,6; 2,6 2,6; 4,6 4,6"),
    ('ı', 0.0, "0,2 0,6"),
    ('ø', 3.4, "0,2~ 3.4,2~ 3.4,6~ 0,6~ z; 3.6,1.6 0,6.4"),
    ('Ø', 4.4, "0,0~ 4.4,0~ 4.4,6~ 0,6~ z; 4.4,0 0,6"),
    ('æ', 5.6, "0,2~ 2.8,2~ 2.8,6~ 0,6~ z; 2.8,4 5.6,4 5.6,2~ 2.8,2~ 2.8,6~ 5.6,6"),
    ('œ', 5.6, "0,2~ 2.8,2~ 2.8,6~ 0,6~ z; 2.8,4 5.6,4 5.6,2~ 2.8,2~ 2.8,6~ 5.6,6"),
    ('Æ', 5.4, "0,6 2,0 5.4,0; 2.8,0 2.8,6 5.4,6; 1,4 2.8,4; 2.8,2.8 5,2.8"),
    ('Œ', 5.6, "5.6,0 0,0~ 0,6~ 5.6,6; 2.8,0 2.8,6; 2.8,2.8 5.2,2.8"),
    ('ß', 3.4, "0,6 0,0~ 3.2,0~ 3.2,2.6~ 1.8,2.6; 1.8,2.6 3.4,2.6~ 3.4,6~ 1.4,6"),
    ('‘', 0.6, "0,0 0.6,1.4"),
    ('‚', 0.6, "0.6,6 0,7.4"),
    ('„', 3.6, "0.6,6 0,7.4; 3.6,6 3,7.4"),
    ('«', 2.6, "1.2,2.6 0,4 1.2,5.4; 2.6,2.6 1.4,4 2.6,5.4"),
    ('»', 2.6, "0,2.6 1.2,4 0,5.4; 1.4,2.6 2.6,4 1.4,5.4"),
    ('–', 3.2, "0,3.6 3.2,3.6"),
    ('—', 4.8, "0,3.6 4.8,3.6"),
    ('−', 3.2, "0,3.6 3.2,3.6"),
    ('_', 3.4, "0,6.6 3.4,6.6"),
    ('<', 3.0, "3,1.6 0,3.6 3,5.6"),
    ('>', 3.0, "0,1.6 3,3.6 0,5.6"),
    ('[', 1.2, "1.2,0 0,0 0,6.4 1.2,6.4"),
    (']', 1.2, "0,0 1.2,0 1.2,6.4 0,6.4"),
    ('|', 0.0, "0,0 0,7"),
    ('\\', 2.8, "0,0 2.8,6"),
    ('~', 3.4, "0,4.2 0.8,3.2~ 2.6,4.2~ 3.4,3.2"),
    ('·', 0.0, "0,3.6 0,3.6"),
    ('•', 0.8, "0,3.2~ 0.8,3.2~ 0.8,4~ 0,4~ z"),
    ('°', 1.6, "0,0~ 1.6,0~ 1.6,1.6~ 0,1.6~ z"),
    ('→', 4.0, "0,3.6 4,3.6; 2.4,2 4,3.6 2.4,5.2"),
    ('×', 2.8, "0,2.4 2.8,5; 2.8,2.4 0,5"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_point_of_every_shape_is_a_point() {
        let accents = COMPOSED.iter().map(|(accent, _, _)| accent.shape());
        for shape in GLYPHS.iter().map(|(_, _, shape)| *shape).chain(accents) {
            for word in shape.replace(';', " ").split_whitespace().filter(|w| *w != "z") {
                let numbers = word.trim_end_matches('~').split_once(',');
                let numbers = numbers.map(|(x, y)| (x.parse::<f32>(), y.parse::<f32>()));
                assert!(matches!(numbers, Some((Ok(_), Ok(_)))), "{shape}: {word}");
            }
        }
    }

    #[test]
    fn every_letter_is_drawn_once() {
        let letters: HashSet<char> = GLYPHS.iter().map(|(c, _, _)| *c).collect();
        assert_eq!(letters.len(), GLYPHS.len());
        assert!(('!'..='~').all(|c| "$^`{}".contains(c) || letters.contains(&c)));
    }

    #[test]
    fn every_accented_letter_stands_on_one_that_is_drawn() {
        for (_, composed, bases) in COMPOSED {
            assert_eq!(composed.chars().count(), bases.chars().count());
            assert!(bases.chars().all(|base| glyph(base).is_some()), "{bases}");
        }
        assert_eq!(take_apart("é"), Some(('e', Some(Accent::Acute))));
        assert_eq!(take_apart("e\u{301}"), Some(('e', Some(Accent::Acute))));
        assert_eq!(take_apart("i\u{308}"), Some(('ı', Some(Accent::Dots))));
        assert_eq!(take_apart("e\u{33f}"), None);
    }
}
