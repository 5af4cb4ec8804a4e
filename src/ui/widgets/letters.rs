//! A title or a message in letters that the back row reads.

use ratatui::{
    buffer::Buffer,
    layout::{Alignment, Rect},
    style::Style,
    widgets::Widget,
};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    prose::{Prose, clean},
    typeface::Typeface,
};

/// The smallest letters, in rows per line of text.
pub const MIN_ROWS: u16 = 5;
/// The largest letters, in rows per line of text.
pub const MAX_ROWS: u16 = 30;

/// Text in large letters, as large as fits, broken between words only. Where it fits at no size, or holds a character that
/// has no shape (an emoji, another script), it is plain text: better small than with holes.
#[derive(Debug, Clone, Copy)]
pub struct BigText<'a> {
    text: &'a str,
    style: Style,
    rows: u16,
    alignment: Alignment,
}

impl<'a> BigText<'a> {
    /// As large as the area allows.
    pub const fn new(text: &'a str, style: Style) -> Self {
        Self { text, style, rows: MAX_ROWS, alignment: Alignment::Left }
    }

    /// With lines no taller than that many rows.
    #[must_use]
    pub const fn rows(mut self, rows: u16) -> Self {
        self.rows = rows;
        self
    }

    /// Where in the area lines stand from left to right.
    #[must_use]
    pub const fn alignment(mut self, alignment: Alignment) -> Self {
        self.alignment = alignment;
        self
    }

    /// The rows per line at which the text fits an area, if any.
    pub fn fits(&self, area: Rect) -> Option<u16> {
        (MIN_ROWS..=area.height.min(self.rows).min(MAX_ROWS))
            .rev()
            .find(|rows| self.height(area.width, *rows).is_some_and(|height| height <= area.height))
    }

    /// The rows of the whole text with lines of that many rows; nothing where a word is too wide or has no shape.
    pub fn height(&self, width: u16, rows: u16) -> Option<u16> {
        let lines = self.lines(width, &Typeface::of(rows.clamp(MIN_ROWS, MAX_ROWS)))?;
        u16::try_from(lines.len()).ok()?.checked_mul(rows)
    }

    fn lines(&self, width: u16, face: &Typeface) -> Option<Vec<Line>> {
        // The one ligature of Dutch is two letters on every Dutch blackboard.
        let text = clean(self.text).replace('ĳ', "ij").replace('Ĳ', "IJ");
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = Line::default();
            for word in paragraph.split_whitespace() {
                let wide = word_width(word, face)?;
                if wide > width {
                    return None;
                }
                let longer = line.width.saturating_add(face.space()).saturating_add(wide);
                if line.words.is_empty() {
                    line.width = wide;
                } else if longer <= width {
                    line.width = longer;
                } else {
                    lines.push(std::mem::take(&mut line));
                    line.width = wide;
                }
                line.words.push(word.to_owned());
            }
            lines.push(line);
        }
        Some(lines)
    }
}

/// Words on a line, and the cells that they take.
#[derive(Debug, Default)]
struct Line {
    words: Vec<String>,
    width: u16,
}

fn word_width(word: &str, face: &Typeface) -> Option<u16> {
    let mut width = 0u16;
    for letter in word.graphemes(true) {
        let letter = face.letter(letter)?;
        width = width.saturating_add(letter.width).saturating_add(face.gap);
    }
    Some(width.saturating_sub(face.gap))
}

impl Line {
    fn draw(&self, area: Rect, face: &Typeface, style: Style, buf: &mut Buffer) {
        let mut x = area.x;
        for word in &self.words {
            for letter in word.graphemes(true).filter_map(|letter| face.letter(letter)) {
                let place = Rect { x, width: letter.width, ..area };
                letter.draw().paint(place, buf, style);
                x = x.saturating_add(letter.width).saturating_add(face.gap);
            }
            x = x.saturating_sub(face.gap).saturating_add(face.space());
        }
    }
}

impl Widget for &BigText<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let lines = self.fits(area).and_then(|rows| {
            let face = Typeface::of(rows);
            Some((rows, face, self.lines(area.width, &face)?))
        });
        let Some((rows, face, lines)) = lines else {
            Prose::literal(self.text, self.style).render(area, buf);
            return;
        };
        let mut y = area.y;
        for line in lines {
            let spare = area.width.saturating_sub(line.width);
            let indent = match self.alignment {
                Alignment::Left => 0,
                Alignment::Center => spare / 2,
                Alignment::Right => spare,
            };
            let place = Rect { x: area.x + indent, y, width: line.width, height: rows };
            line.draw(place, &face, self.style, buf);
            y = y.saturating_add(rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::look;

    fn drawn(text: &str, rows: u16) -> String {
        let big = BigText::new(text, Style::new()).rows(rows);
        let lines = u16::try_from(text.lines().count()).unwrap_or(1);
        look::rows(250, rows * lines, &big)
    }

    #[test]
    fn the_alphabet() {
        for rows in [5, 6, 7] {
            let text =
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ\nabcdefghijklmnopqrstuvwxyz\n0123456789 .,:;!?’“”()/&%€@#-+=…";
            insta::assert_snapshot!(format!("{rows}_rows"), drawn(text, rows));
        }
    }

    #[test]
    fn accents() {
        insta::assert_snapshot!(drawn(
            "Één idee, reünie, façade, coördinatie\nñ å ö ï î à É Ö Å Ç ø æ œ ß",
            6
        ));
    }

    #[test]
    fn larger() {
        let sizes = [(8, "Groepjes: één vraag"), (12, "Pauze tot 14:15"), (16, "Straks")];
        for (rows, text) in sizes {
            insta::assert_snapshot!(format!("larger_{rows}"), drawn(text, rows));
        }
    }

    #[test]
    fn breaks_between_words_and_takes_the_largest_size_that_fits() {
        let big = BigText::new("Pauze tot kwart over twee", Style::new());
        let area = Rect::new(0, 0, 66, 18);
        assert_eq!(big.fits(area), Some(6));
        insta::assert_snapshot!(look::rows(66, 18, &big));
    }

    #[test]
    fn what_has_no_shape_is_plain_text() {
        let area = Rect::new(0, 0, 200, 60);
        for text in ["Pauze ☕", "休憩", "\u{1b}[2J"] {
            assert_eq!(BigText::new(text, Style::new()).fits(area), None);
        }
        let plain = look::rows(20, 6, &BigText::new("Pauze ☕", Style::new()));
        assert!(plain.starts_with("Pauze ☕\n"));
    }

    #[test]
    fn combined_and_composed_letters_are_the_same() {
        assert_eq!(drawn("é ï ç", 6), drawn("e\u{301} i\u{308} c\u{327}", 6));
        assert_eq!(drawn("ĳs", 6), drawn("ijs", 6));
    }

    proptest! {
        #[test]
        fn draws_at_any_size(text in "\\PC{0,12}", rows in any::<u16>(), w in 0..120u16, h in 0..30u16) {
            look::rows(w, h, &BigText::new(&text, Style::new()).rows(rows));
        }

        #[test]
        fn draws_any_words(text in "[A-Za-zéëïöüáèàç ,.!?\n]{0,20}", w in 0..120u16, h in 0..30u16) {
            look::rows(w, h, &BigText::new(&text, Style::new()).alignment(Alignment::Center));
        }
    }
}
