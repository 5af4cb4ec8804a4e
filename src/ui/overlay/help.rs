//! All keys that work here, in sections, in as many columns as fit.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS};
use crate::input::Section;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;
use crate::workshop::Lang;

/// Cells between a key and what it does.
const KEY_GAP: u16 = 2;
/// Cells between two columns.
const COLUMN_GAP: u16 = 5;
/// The most columns.
const MOST_COLUMNS: usize = 4;

/// A line of a column.
#[derive(Debug, Clone, Copy)]
enum Line<'a> {
    Air,
    Title(&'a str),
    Key(&'a str, &'a str),
}

/// Draws the box, scrolled down by so many rows.
pub(super) fn draw(
    sections: &[Section],
    scroll: usize,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let keys = rows(sections).map(|(keys, _)| width(keys)).max().unwrap_or(0);
    let words = rows(sections).map(|(_, word)| width(word)).max().unwrap_or(0);
    let titles = sections.iter().map(|section| width(&section.title)).max().unwrap_or(0);
    let room = area.width.saturating_sub(BOX_CELLS);
    let across = keys.saturating_add(KEY_GAP).saturating_add(words).max(titles).min(room);
    let columns = columns(sections, across, room);
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);

    let count = columns.len() as u16;
    let wide =
        across.saturating_mul(count).saturating_add(COLUMN_GAP.saturating_mul(count.saturating_sub(1)));
    let most = area.height.saturating_sub(BOX_ROWS);
    let all_fit = rows <= usize::from(most);
    let high = if all_fit { rows.max(1) as u16 } else { most };
    let inner = frame::open(&words!(lang, "desk-help"), Size::new(wide, high), theme, area, buf);
    if rows == 0 {
        draw_line(buf, inner, &words!(lang, "desk-help-none"), theme.muted());
        return;
    }

    // The last row tells that there is more.
    let list = if all_fit { inner } else { Rect { height: inner.height.saturating_sub(1), ..inner } };
    let deepest = rows.saturating_sub(list.height.into());
    let first = scroll.min(deepest);
    for (at, column) in columns.iter().enumerate() {
        let place = after(list, (across + COLUMN_GAP).saturating_mul(at as u16));
        let place = Rect { width: place.width.min(across), ..place };
        for (row, line) in place.rows().zip(column.iter().skip(first)) {
            draw_row(*line, keys.min(across / 2), theme, row, buf);
        }
    }
    if !all_fit {
        let below_it =
            if first < deepest { words!(lang, "desk-more-below") } else { words!(lang, "desk-more-above") };
        draw_line(buf, below(inner, list.height), &below_it, theme.muted());
    }
}

fn draw_row(line: Line<'_>, keys: u16, theme: &Theme, row: Rect, buf: &mut Buffer) {
    match line {
        Line::Air => {}
        Line::Title(title) => {
            draw_line(buf, row, title, theme.accent());
        }
        Line::Key(key, word) => {
            draw_line(buf, row, &elide(key, keys), theme.strong());
            draw_line(buf, after(row, keys + KEY_GAP), word, theme.muted());
        }
    }
}

fn rows(sections: &[Section]) -> impl Iterator<Item = (&str, &str)> {
    sections.iter().flat_map(|section| &section.rows).map(|row| (row.keys.as_str(), row.word.as_str()))
}

/// The sections, none of them torn apart, in the columns that fit; of all ways the one with the fewest rows.
fn columns(sections: &[Section], across: u16, room: u16) -> Vec<Vec<Line<'_>>> {
    let fit = room.saturating_add(COLUMN_GAP) / across.saturating_add(COLUMN_GAP).max(1);
    let most = usize::from(fit).clamp(1, MOST_COLUMNS);
    let blocks: Vec<Vec<Line>> =
        sections.iter().filter(|section| !section.rows.is_empty()).map(block).collect();
    let tallest = blocks.iter().map(Vec::len).max().unwrap_or(0);
    let all = blocks.iter().map(|block| block.len() + 1).sum::<usize>();
    let filled = |height| fill(&blocks, height);
    let fits = (tallest..=all).map(filled).find(|columns| columns.len() <= most);
    fits.unwrap_or_else(|| filled(all))
}

fn block(section: &Section) -> Vec<Line<'_>> {
    let keys = section.rows.iter().map(|row| Line::Key(&row.keys, &row.word));
    std::iter::once(Line::Title(&section.title)).chain(keys).collect()
}

/// Columns of at most so many rows, filled one after the other.
fn fill<'a>(blocks: &[Vec<Line<'a>>], height: usize) -> Vec<Vec<Line<'a>>> {
    let mut columns: Vec<Vec<Line>> = Vec::new();
    for block in blocks {
        match columns.last_mut().filter(|column| column.len() + 1 + block.len() <= height) {
            Some(column) => {
                column.push(Line::Air);
                column.extend(block);
            }
            None => columns.push(block.clone()),
        }
    }
    columns
}
