//! A text field on the screen.
//!
//! ```text
//! ▸ what was typed, wrapped between
//!   words, under itself▏
//! ```
//!
//! The caret is not painted: drawing tells where it is, for the terminal's own cursor, which input methods and
//! magnifiers follow.

use std::ops::Range;

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::field::Field;

/// The narrowest text that a mark may stand before: room for a wide character and the caret.
const NARROWEST: u16 = 3;

/// How the parts of a field look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FieldStyle {
    /// The text.
    pub text: Style,
    /// The mark before the first line.
    pub mark: Style,
    /// What stands there while there is no text.
    pub placeholder: Style,
}

/// Draws a [`Field`] in an area, wrapped between words; taller texts scroll with the caret.
#[derive(Debug, Clone, Copy)]
pub struct FieldView<'a> {
    field: &'a Field,
    mark: &'a str,
    placeholder: &'a str,
    style: FieldStyle,
}

impl<'a> FieldView<'a> {
    /// A view without mark or placeholder, in the terminal's own style.
    pub fn new(field: &'a Field) -> Self {
        Self { field, mark: "", placeholder: "", style: FieldStyle::default() }
    }

    /// What stands before the first line, such as `▸ `; further lines are indented as much.
    #[must_use]
    pub fn mark(mut self, mark: &'a str) -> Self {
        self.mark = mark;
        self
    }

    /// What is shown while the field is empty; shortened to one line.
    #[must_use]
    pub fn placeholder(mut self, placeholder: &'a str) -> Self {
        self.placeholder = placeholder;
        self
    }

    /// How its parts look.
    #[must_use]
    pub fn style(mut self, style: FieldStyle) -> Self {
        self.style = style;
        self
    }

    /// How many rows the text takes at this width, from one to `max`.
    pub fn height_for(&self, width: u16, max: u16) -> u16 {
        let rows = self.rows(width).len();
        u16::try_from(rows).unwrap_or(u16::MAX).min(max)
    }

    /// Draws the field; the cell where the caret is, or `None` where there is no room at all.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        let text = self.field.text();
        let rows = self.rows(area.width);
        let caret_row = rows.iter().rposition(|row| row.start <= self.field.caret()).unwrap_or(0);
        let first = first_visible(caret_row, rows.len(), area.height.into());
        let indent = self.indent(area.width);
        let inner = Rect { x: area.x + indent, width: area.width - indent, ..area };

        if first == 0 && indent > 0 {
            buffer.set_stringn(area.x, area.y, self.mark, indent.into(), self.style.mark);
        }
        if text.is_empty() {
            let shown = shortened(self.placeholder, inner.width);
            draw_row(&shown, inner, buffer, self.style.placeholder);
        }
        for (row, y) in rows[first..].iter().zip(area.top()..area.bottom()) {
            draw_row(&text[row.clone()], Rect { y, height: 1, ..inner }, buffer, self.style.text);
        }

        let column = width(&text[rows[caret_row].start..self.field.caret()]).min(inner.width - 1);
        let down = u16::try_from(caret_row - first).unwrap_or(0);
        Some(Position::new(inner.x + column, area.y + down))
    }

    fn indent(&self, area_width: u16) -> u16 {
        let mark = width(self.mark);
        if mark.saturating_add(NARROWEST) <= area_width { mark } else { 0 }
    }

    fn rows(&self, area_width: u16) -> Vec<Range<usize>> {
        let inner = area_width - self.indent(area_width);
        // One cell stays free, so that the caret after a full row has a place of its own.
        wrap(self.field.text(), if inner >= NARROWEST { inner - 1 } else { inner })
    }
}

impl Widget for &FieldView<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        self.draw(area, buffer);
    }
}

/// The first row to show: the caret keeps to the middle, with as much of the text in sight as there is.
fn first_visible(caret_row: usize, rows: usize, height: usize) -> usize {
    caret_row.saturating_sub(height / 2).min(rows.saturating_sub(height))
}

/// Whatever the kind of space, plain ones are sent: terminals do not agree on how wide the others are.
fn draw_row(text: &str, row: Rect, buffer: &mut Buffer, style: Style) {
    let mut x = row.x;
    for (_, cluster) in clusters(text) {
        let cells = width(cluster);
        if cells > row.right() - x {
            return;
        }
        let shown = if cluster.chars().all(char::is_whitespace) { "  " } else { cluster };
        buffer.set_stringn(x, row.y, shown, cells.into(), style);
        x += cells;
    }
}

fn shortened(text: &str, to: u16) -> String {
    if width(text) <= to {
        return text.to_owned();
    }
    let mut left = to.saturating_sub(1);
    let fits = |&(_, cluster): &(usize, &str)| {
        let cells = width(cluster);
        let fits = cells <= left;
        left = left.saturating_sub(cells);
        fits
    };
    let mut short: String = clusters(text).take_while(fits).map(|(_, cluster)| cluster).collect();
    short.push('…');
    short
}

/// The ranges of the text that share a row of this many cells.
///
/// Spaces at the end of a row hang over its edge; a word longer than a row is cut between characters, and between
/// two wide characters there is always a break.
fn wrap(text: &str, row_width: u16) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        wrap_line(text, start..start + line.len(), row_width, &mut rows);
        start += line.len() + 1;
    }
    rows
}

fn wrap_line(text: &str, line: Range<usize>, row_width: u16, rows: &mut Vec<Range<usize>>) {
    let mut start = line.start;
    let mut used = 0_u16;
    let mut break_at = start;
    let mut after_wide = false;
    for (offset, cluster) in clusters(&text[line.clone()]) {
        let at = line.start + offset;
        let cells = width(cluster);
        if is_space(cluster) {
            used = used.saturating_add(cells);
            break_at = at + cluster.len();
            after_wide = false;
            continue;
        }
        let wide = cells > 1;
        if (wide || after_wide) && may_begin_row(cluster) {
            break_at = at;
        }
        while used.saturating_add(cells) > row_width && start < at {
            let end = if break_at > start { break_at } else { at };
            rows.push(start..end);
            start = end;
            used = width(&text[start..at]);
        }
        used = used.saturating_add(cells);
        after_wide = wide;
    }
    rows.push(start..line.end);
}

/// A space that a row may end at; the no-break ones are for keeping together.
fn is_space(cluster: &str) -> bool {
    cluster.chars().all(|c| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}'))
}

/// Closing marks stay with the wide character before them.
fn may_begin_row(cluster: &str) -> bool {
    !cluster.starts_with(|c: char| {
        c.is_ascii_punctuation()
            || matches!(c, '、' | '。' | '，' | '．' | '！' | '？' | '：' | '；' | '）' | '」' | '』' | '】')
    })
}

/// What takes cells; control characters, which a text for people could hold, are left out.
fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.grapheme_indices(true).filter(|(_, cluster)| !cluster.contains(char::is_control))
}

/// The cells that a text takes, counted as the buffer counts them.
fn width(text: &str) -> u16 {
    clusters(text).fold(0, |sum: u16, (_, cluster)| sum.saturating_add(cluster.cell_width()))
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Color;

    use super::*;
    use crate::app::field::Edit;

    /// A field with the caret where the bar stands.
    fn field(marked: &str) -> Field {
        let (before, after) = marked.split_once('|').expect("a caret in the text");
        let mut field = Field::new(&format!("{before}{after}"));
        while field.caret() > before.len() && field.apply(Edit::Left, 0) {}
        assert_eq!(field.caret(), before.len());
        field
    }

    /// The rows as they are seen, the caret as a bar before the cell it is on.
    fn drawn(view: &FieldView, width: u16, height: u16) -> Vec<String> {
        let area = Rect::new(2, 1, width, height);
        let mut buffer = Buffer::empty(Rect::new(0, 0, width + 4, height + 2));
        let caret = view.draw(area, &mut buffer).expect("room for the caret");
        assert!(area.contains(caret), "{caret:?} in {area:?}");
        let outside = buffer.area.positions().filter(|&at| !area.contains(at));
        assert!(outside.into_iter().all(|at| buffer[at].symbol() == " "), "{buffer:?}");
        area.rows().map(|row| seen(&buffer, row, caret)).collect()
    }

    fn seen(buffer: &Buffer, row: Rect, caret: Position) -> String {
        let mut line = String::new();
        let mut hidden = 0;
        for at in row.positions() {
            if at == caret {
                line.push('|');
            }
            if hidden == 0 {
                line.push_str(buffer[at].symbol());
                hidden = buffer[at].symbol().cell_width().max(1);
            }
            hidden -= 1;
        }
        line.trim_end().to_owned()
    }

    #[test]
    fn wraps_between_words_under_the_mark() {
        for (text, width, rows) in [
            ("|", 8, vec!["▸ |"]),
            ("hallo|", 8, vec!["▸ hallo|"]),
            ("hal|lo", 8, vec!["▸ hal|lo"]),
            ("one two|", 8, vec!["▸ one", "  two|"]),
            ("one |two", 8, vec!["▸ one", "  |two"]),
            ("one| two", 10, vec!["▸ one| two"]),
            ("one| two", 7, vec!["▸ one|", "  two"]),
            ("a bc def|", 8, vec!["▸ a bc", "  def|"]),
            ("a\n|\nb", 8, vec!["▸ a", "  |", "  b"]),
            ("a\n|", 8, vec!["▸ a", "  |"]),
            ("abcdefgh|", 8, vec!["▸ abcde", "  fgh|"]),
            ("abcde|fgh", 8, vec!["▸ abcde", "  |fgh"]),
            ("a bcdefgh|", 8, vec!["▸ a", "  bcdef", "  gh|"]),
            ("abcde|", 8, vec!["▸ abcde|"]),
            ("abcde   |", 8, vec!["▸ abcde|"]),
            ("abcde   f|", 8, vec!["▸ abcde", "  f|"]),
            ("ab\u{a0}cd e|", 8, vec!["▸ ab cd", "  e|"]),
            ("e\u{301}e\u{301}e\u{301}|", 8, vec!["▸ e\u{301}e\u{301}e\u{301}|"]),
            ("漢字漢|", 8, vec!["▸ 漢字", "  漢|"]),
            ("a漢字|", 8, vec!["▸ a漢字|"]),
            ("漢字。|", 8, vec!["▸ 漢", "  字。|"]),
            ("ab 👩‍👧 c|", 8, vec!["▸ ab 👩‍👧", "  c|"]),
            ("a\u{200b}b|", 8, vec!["▸ ab|"]),
            ("|\u{301}a", 8, vec!["▸ |a"]),
            ("a\nb|", 8, vec!["▸ a", "  b|"]),
            ("ab|", 5, vec!["▸ ab|"]),
            ("ab|", 4, vec!["ab|"]),
            ("ab|", 2, vec!["a|b"]),
        ] {
            let field = field(text);
            let view = FieldView::new(&field).mark("▸ ");
            let height = view.height_for(width, 9);
            assert_eq!(drawn(&view, width, height), rows, "{text:?} in {width} cells");
        }
    }

    #[test]
    fn takes_the_height_it_needs() {
        let field = Field::new("one two three\nfour");
        let view = FieldView::new(&field).mark("▸ ");
        assert_eq!([80, 12, 9, 8].map(|width| view.height_for(width, 9)), [2, 3, 4, 4]);
        assert_eq!(view.height_for(8, 3), 3);
        assert_eq!(FieldView::new(&Field::default()).height_for(0, 3), 1);
    }

    #[test]
    fn scrolls_with_the_caret() {
        for (text, rows) in [
            ("|a\nb\nc\nd\ne", ["▸ |a", "  b", "  c"]),
            ("a\n|b\nc\nd\ne", ["▸ a", "  |b", "  c"]),
            ("a\nb\n|c\nd\ne", ["  b", "  |c", "  d"]),
            ("a\nb\nc\nd\n|e", ["  c", "  d", "  |e"]),
        ] {
            let field = field(text);
            assert_eq!(drawn(&FieldView::new(&field).mark("▸ "), 9, 3), rows, "{text:?}");
        }
    }

    #[test]
    fn a_placeholder_stands_where_text_will() {
        let empty = Field::default();
        let view = FieldView::new(&empty).mark("▸ ").placeholder("Wat viel op?");
        assert_eq!(drawn(&view, 20, 1), ["▸ |Wat viel op?"]);
        assert_eq!(drawn(&view, 10, 2), ["▸ |Wat vie…", ""]);
        assert_eq!(drawn(&view, 1, 1), ["|…"]);
        let field = field("x|");
        assert_eq!(drawn(&FieldView::new(&field).placeholder("Wat viel op?"), 20, 1), ["x|"]);
    }

    #[test]
    fn each_part_has_its_style() {
        let style = FieldStyle {
            text: Style::new().fg(Color::White),
            mark: Style::new().fg(Color::Yellow),
            placeholder: Style::new().fg(Color::DarkGray),
        };
        let colours = |text: &str| {
            let field = Field::new(text);
            let mut buffer = Buffer::empty(Rect::new(0, 0, 9, 1));
            let view = FieldView::new(&field).mark("▸ ").placeholder("p").style(style);
            (&view).render(buffer.area, &mut buffer);
            [0, 2, 3].map(|x| buffer[(x, 0)].fg)
        };
        assert_eq!(colours("t"), [Color::Yellow, Color::White, Color::Reset]);
        assert_eq!(colours(""), [Color::Yellow, Color::DarkGray, Color::Reset]);
    }

    #[test]
    fn no_room_is_no_caret() {
        let field = Field::new("text");
        let mut buffer = Buffer::empty(Rect::new(0, 0, 9, 1));
        for area in [Rect::new(0, 0, 0, 1), Rect::new(0, 0, 9, 0), Rect::new(20, 20, 5, 5)] {
            assert_eq!(FieldView::new(&field).draw(area, &mut buffer), None);
        }
    }

    fn any_text() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "a",
            "word ",
            " ",
            "\n",
            "漢",
            "。",
            "e\u{301}",
            "👩‍👧",
            "🇳🇱",
            "\u{200b}",
            "\u{301}",
            "\u{a0}",
            "\u{ff76}\u{ff9e}",
            "\u{feff}",
            "\u{2028}",
            "\u{17d8}",
            "לא",
            "\u{fdfd}",
            "averyveryverylongword",
        ]);
        prop::collection::vec(prop_oneof![9 => pieces.prop_map(str::to_owned), 1 => any::<String>()], 0..30)
            .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_fits_at_any_width(text in any_text(), back in 0..40_usize, height in 1..6_u16) {
            let mut field = Field::new(&text);
            for _ in 0..back {
                field.apply(Edit::Left, 0);
            }
            let view = FieldView::new(&field).mark("▸ ").placeholder("say something");
            for width in 1..80 {
                drawn(&view, width, height);
            }
        }

        #[test]
        fn rows_hold_the_whole_text(text in any_text(), cells in 1..40_u16) {
            let text = crate::app::field::clean::clean(&text);
            let rows = wrap(&text, cells);
            let mut end = 0;
            for row in &rows {
                prop_assert!(row.start == end || text[end..row.start] == *"\n", "{:?}", rows);
                let shown = text[row.clone()].trim_end();
                prop_assert!(width(shown) <= cells || shown.graphemes(true).filter(|c| c.cell_width() > 0).count() == 1);
                end = row.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
