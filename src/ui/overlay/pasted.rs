//! Several lines were pasted: as many answers, or one?

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS, WIDTH};
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::prose::draw_line;
use crate::words;
use crate::workshop::Lang;

/// The most lines that show.
const SHOWN: usize = 6;

/// Draws the box, with the first lines in it, and beneath each how it is understood, where that is told.
pub(super) fn draw(
    lines: &[String],
    told: &[String],
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let count = lines.len() as u32;
    let high = if told.is_empty() { 1 } else { 2 };
    let fitting = usize::from(area.height.saturating_sub(BOX_ROWS + 3)) / high;
    let shown = lines.len().min(SHOWN).min(fitting);
    let more = count - shown as u32;
    let taken = (shown * high) as u16;
    let rows = taken + u16::from(more > 0);
    let content = Size::new((WIDTH + 12).min(area.width.saturating_sub(BOX_CELLS)), rows + 2);
    let inner = frame::open(&words!(lang, "desk-pasted", n = count), content, theme, area, buf);
    let number_width = shown.to_string().len() as u16 + 2;
    for (at, line) in lines.iter().take(shown).enumerate() {
        let row = below(inner, (at * high) as u16);
        draw_line(buf, row, &(at + 1).to_string(), theme.muted());
        draw_line(buf, after(row, number_width), line, theme.text());
        if let Some(told) = told.get(at) {
            draw_line(buf, after(below(row, 1), number_width), told, theme.muted());
        }
    }
    if more > 0 {
        let words = words!(lang, "desk-pasted-more", n = more);
        draw_line(buf, after(below(inner, taken), number_width), &words, theme.muted());
    }
    let number = words!(lang, "desk-number", n = count);
    let each = words!(lang, "desk-pasted-each", n = count, words = number);
    // Above the one-line capture the lines go into that line, one after the other, to be kept or not.
    let esc =
        if told.is_empty() { words!(lang, "desk-pasted-one") } else { words!(lang, "desk-pasted-in-line") };
    frame::enter_or_esc(each, esc, lang, theme, below(inner, rows + 1), buf);
}
