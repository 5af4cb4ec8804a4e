//! Running text: made safe to show, wrapped at words, drawn.
//!
//! Everything that people typed goes through [`clean`] on its way to the screen, here and in every other widget: what
//! could steer a terminal or turn the reading direction becomes a mark that can be seen.

use std::borrow::Cow;

use ratatui::{
    buffer::{Buffer, CellWidth},
    layout::Rect,
    style::Style,
    widgets::Widget,
};
use unicode_segmentation::UnicodeSegmentation;

/// What stands before an item of a list, and how far its other lines hang in.
const BULLET: &str = "·  ";
const HANG: &str = "   ";

/// Text with every character that acts instead of being read replaced by a mark: control pictures (`␛`) for the first
/// thirty-two, `�` for the rest and for what turns the reading direction. A tab is a space; line ends stay.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c == '\n' || shown(c) == c) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => safe.push('\n'),
            '\r' if chars.peek() == Some(&'\n') => {}
            _ => safe.push(shown(c)),
        }
    }
    Cow::Owned(safe)
}

fn shown(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '␡',
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => '\u{fffd}',
        _ => c,
    }
}

/// How many cells a line takes once it is drawn.
pub fn width(line: &str) -> u16 {
    clean(line).graphemes(true).map(cells).fold(0, u16::saturating_add)
}

/// The cells of one grapheme, counted as the buffer counts them.
fn cells(grapheme: &str) -> u16 {
    if grapheme == "\n" { 0 } else { grapheme.cell_width() }
}

/// Text as lines of at most `width` cells: broken at spaces, a word that is too long anywhere between two graphemes, and
/// where the text itself begins a new line. A character that is wider than a whole line is `�`. At no width there are no
/// lines.
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    if width == 0 {
        return Vec::new();
    }
    clean(text).split('\n').flat_map(|line| wrap_line(line, width)).collect()
}

/// As [`wrap`], but a line that begins with a hyphen and a space is an item of a list: a dot, and a hanging indent.
pub fn wrap_list(text: &str, width: u16) -> Vec<String> {
    let inner = width.saturating_sub(self::width(BULLET));
    if inner == 0 {
        return wrap(text, width);
    }
    clean(text)
        .split('\n')
        .flat_map(|line| match line.strip_prefix("- ") {
            Some(item) => wrap_line(item.trim_start(), inner)
                .into_iter()
                .enumerate()
                .map(|(i, line)| format!("{}{line}", if i == 0 { BULLET } else { HANG }))
                .collect(),
            None => wrap_line(line, width),
        })
        .collect()
}

/// How many lines [`wrap`] makes of a text.
pub fn height(text: &str, width: u16) -> u16 {
    wrap(text, width).len().try_into().unwrap_or(u16::MAX)
}

fn wrap_line(line: &str, width: u16) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    let mut used = 0u16;
    let mut spaces = 0u16;
    for (i, word) in line.split(' ').enumerate() {
        spaces = spaces.saturating_add(u16::from(i > 0));
        if word.is_empty() {
            continue;
        }
        let long = word.graphemes(true).map(cells).fold(0, u16::saturating_add);
        if used > 0 && used.saturating_add(spaces).saturating_add(long) > width {
            lines.push(std::mem::take(&mut current));
            used = 0;
        } else {
            let indent = spaces.min(width - used).min(width / 2);
            current.extend((0..indent).map(|_| ' '));
            used += indent;
        }
        spaces = 0;
        for grapheme in word.graphemes(true) {
            let (grapheme, cells) = match cells(grapheme) {
                // Nothing of it could be drawn; that there is something can.
                cells if cells > width => ("\u{fffd}", 1),
                cells => (grapheme, cells),
            };
            if used > 0 && used.saturating_add(cells) > width {
                lines.push(std::mem::take(&mut current));
                used = 0;
            }
            current.push_str(grapheme);
            used = used.saturating_add(cells);
        }
    }
    lines.push(current);
    lines
}

/// A line cut to a width, with `…` in place of what is left out.
pub fn elide(text: &str, width: u16) -> String {
    let safe = clean(text).replace('\n', " ");
    if self::width(&safe) <= width {
        return safe;
    }
    let Some(room) = width.checked_sub(1) else {
        return String::new();
    };
    let mut used = 0u16;
    let mut cut: String = safe
        .graphemes(true)
        .take_while(|grapheme| {
            used = used.saturating_add(cells(grapheme));
            used <= room
        })
        .collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

/// A line cut to a width at its beginning, as a path is whose end tells more.
pub fn elide_start(text: &str, width: u16) -> String {
    let safe = clean(text).replace('\n', " ");
    if self::width(&safe) <= width {
        return safe;
    }
    let Some(room) = width.checked_sub(1) else {
        return String::new();
    };
    let mut used = 0u16;
    let end = safe.graphemes(true).rev().take_while(|grapheme| {
        used = used.saturating_add(cells(grapheme));
        used <= room
    });
    let bytes: usize = end.map(str::len).sum();
    format!("…{}", &safe[safe.len() - bytes..])
}

/// Draws one line, made safe and elided, on the first row of an area. Answers how many cells it took.
pub fn draw_line(buf: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return 0;
    }
    let line = elide(text, area.width);
    let (end, _) = buf.set_stringn(area.x, area.y, line, usize::from(area.width), style);
    end.saturating_sub(area.x)
}

/// A paragraph, or several; lines that begin with `- ` are a list. What does not fit below is left out, with `…`.
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a> {
    text: &'a str,
    style: Style,
    lists: bool,
}

impl<'a> Prose<'a> {
    /// Text of ours, in which hyphens make lists.
    pub const fn new(text: &'a str, style: Style) -> Self {
        Self { text, style, lists: true }
    }

    /// Text as it was said: a hyphen is a hyphen.
    pub const fn literal(text: &'a str, style: Style) -> Self {
        Self { text, style, lists: false }
    }

    /// The rows it needs at a width.
    pub fn height(&self, width: u16) -> u16 {
        self.lines(width).len().try_into().unwrap_or(u16::MAX)
    }

    fn lines(&self, width: u16) -> Vec<String> {
        if self.lists { wrap_list(self.text, width) } else { wrap(self.text, width) }
    }
}

impl Widget for &Prose<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let lines = self.lines(area.width);
        let cut = lines.len() > usize::from(area.height);
        for (row, line) in area.rows().zip(&lines) {
            if cut && row.bottom() == area.bottom() {
                draw_line(buf, row, &mark_cut(line, area.width), self.style);
            } else {
                draw_line(buf, row, line, self.style);
            }
        }
    }
}

/// The last line that shows, ending in `…`.
fn mark_cut(line: &str, width: u16) -> String {
    let mut open = line.trim_end().to_owned();
    open.push('…');
    elide(&open, width)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::*;
    use crate::ui::widgets::look;

    #[test]
    fn breaks_at_words() {
        assert_eq!(
            wrap("Kies samen drie antwoorden en één voorstel.", 16),
            ["Kies samen drie", "antwoorden en", "één voorstel."]
        );
    }

    #[test]
    fn keeps_the_lines_of_the_text() {
        assert_eq!(wrap("een\n\ntwee", 10), ["een", "", "twee"]);
        assert_eq!(wrap("een\r\ntwee", 10), ["een", "twee"]);
        assert_eq!(wrap("", 10), [""]);
    }

    #[test]
    fn keeps_spaces_within_a_line_and_drops_them_at_a_break() {
        assert_eq!(wrap("  in  uit", 20), ["  in  uit"]);
        assert_eq!(wrap("aan   het", 4), ["aan", "het"]);
    }

    #[test]
    fn splits_a_word_that_is_too_long() {
        assert_eq!(wrap("een netwerkvaardigheid", 8), ["een", "netwerkv", "aardighe", "id"]);
    }

    #[test]
    fn wide_and_combined_characters_stay_whole() {
        assert_eq!(wrap("日本語", 5), ["日本", "語"]);
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("a日", 1), ["a", "�"]);
        assert_eq!(wrap("A\u{d4a}\u{a3e}b", 2), ["�b"]);
        assert_eq!(elide("日本語", 5), "日本…");
        assert_eq!(elide("日本語", 4), "日…");
    }

    #[test]
    fn lists_hang() {
        assert_eq!(
            wrap_list("Kies:\n- een ritme en een plek\n- een trekker", 16),
            ["Kies:", "·  een ritme en", "   een plek", "·  een trekker"]
        );
    }

    #[test]
    fn what_acts_is_shown() {
        assert_eq!(clean("\u{1b}[2Jweg\u{7}"), "␛[2Jweg␇");
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{9b}d"), "a�b�c�d");
        assert_eq!(clean("naam\tkleur"), "naam kleur");
        assert!(matches!(clean("één\ntwee"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_does_not_fit_ends_in_dots() {
        let prose = Prose::new("Kies samen drie antwoorden en één voorstel.", Style::new());
        assert_eq!(look::rows(16, 2, &prose), "Kies samen drie\nantwoorden en…\n");
        assert_eq!(prose.height(16), 3);
        assert_eq!(elide("Groepen maken", 8), "Groepen…");
        assert_eq!(elide("Groepen", 0), "");
    }

    #[test]
    fn what_was_said_is_not_made_a_list() {
        let said = "- nee";
        assert_eq!(look::rows(9, 1, &Prose::literal(said, Style::new())), "- nee\n");
        assert_eq!(look::rows(9, 1, &Prose::new(said, Style::new())), "·  nee\n");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in any::<String>(), w in 1..90u16) {
            for line in wrap(&text, w).iter().chain(&wrap_list(&text, w)) {
                prop_assert!(width(line) <= w, "{line:?}");
            }
            prop_assert!(width(&elide(&text, w)) <= w);
        }

        #[test]
        fn no_word_is_lost(text in "[a-zé ]{0,80}", w in 1..30u16) {
            let squeezed = |s: &str| s.replace(' ', "");
            prop_assert_eq!(squeezed(&wrap(&text, w).concat()), squeezed(&text));
        }

        #[test]
        fn draws_at_any_size(text in any::<String>(), w in 0..40u16, h in 0..10u16) {
            look::rows(w, h, &Prose::new(&text, Style::new()));
            look::rows(w, h, &Prose::literal(&text, Style::new()));
        }
    }
}
