//! Who goes where, round by round: a page of its own, to be read out or printed.
//!
//! ```text
//!    Wie gaat waarheen?                                           de zaal leest mee
//!
//!         28 mensen, 3 rondes
//!
//!         ronde      1    2    3
//!         Anna       1    4    2
//!         Bram       1    2    5
//!         12 wit     3    3    3  (blijft)
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use crate::app::Walk;
use crate::ui::footer::after;
use crate::ui::layout::Stage;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;
use crate::workshop::Lang;

/// The widest that a name stands.
const NAME: u16 = 30;
/// Cells for the group of a round.
const CELL: u16 = 5;
/// Cells between rows that stand beside each other.
const GAP: u16 = 6;

/// Somebody, and where they are in each round.
struct Line {
    name: String,
    groups: Vec<String>,
    stays: bool,
}

/// Draws the page over all of an area, from this row on; as many rows as fit stand beneath and then beside each other.
pub(super) fn draw(walk: &Walk, first: usize, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    let places = Stage::of(Rect { height: area.height.saturating_add(1), ..area });
    draw_line(buf, places.rail, &words!(lang, "where-to"), theme.muted());
    let seen = words!(lang, "desk-notes-visible");
    draw_line(buf, after(places.rail, places.rail.width.saturating_sub(width(&seen))), &seen, theme.warn());

    let session = &walk.session;
    let rounds = walk.rounds_here();
    let lines: Vec<Line> = (session.whereabouts(&rounds).iter())
        .map(|row| Line {
            name: match session.called(row, &rounds, lang) {
                called if row.stays => words!(lang, "where-to-stays", name = called),
                called => called,
            },
            groups: row.groups.iter().map(|group| group.map_or("–".to_owned(), |n| n.to_string())).collect(),
            stays: row.stays,
        })
        .collect();
    let count = words!(lang, "where-to-count", people = lines.len(), rounds = rounds.len());
    let told = draw_line(buf, places.wide, &count, theme.strong());
    if walk.rounds_differ() {
        draw_line(buf, after(places.wide, told + 3), &words!(lang, "where-to-differs"), theme.warn());
    }
    let table = below(places.wide, 1 + places.class.air().max(1));
    let heads: Vec<String> = rounds.iter().map(|round| round.round.to_string()).collect();
    // The round that the room is in stands out, once there is one.
    let now = walk.round_that_shows();
    Table { lines: &lines, heads: &heads, now, lang, theme }.draw(first, table, buf);
}

/// The rows, with what stands above them.
struct Table<'a> {
    lines: &'a [Line],
    heads: &'a [String],
    now: Option<u32>,
    lang: Lang,
    theme: &'a Theme,
}

impl Table<'_> {
    fn draw(&self, first: usize, area: Rect, buf: &mut Buffer) {
        let cells = CELL.saturating_mul(self.heads.len() as u16);
        let word = words!(self.lang, "where-to-head");
        let names = self.lines.iter().map(|line| width(&line.name)).max().unwrap_or(0).max(width(&word));
        let name = names.min(NAME).min(area.width.saturating_sub(cells).max(CELL));
        let wide = (name + cells).min(area.width).max(1);
        let fit = usize::from(((area.width + GAP) / (wide + GAP)).max(1));
        // A line above for the rounds, one beneath that tells that there is more.
        let high = usize::from(area.height.saturating_sub(1));
        let needed = self.lines.len().div_ceil(high.max(1)).max(1);
        let beside = fit.min(needed);
        let all = beside >= needed;
        let high = if all { self.lines.len().div_ceil(beside).max(1) } else { high.saturating_sub(1).max(1) };
        let shown = high * beside;
        let first = first.min(self.lines.len().saturating_sub(shown));
        for block in 0..beside {
            let left = after(area, (wide + GAP).saturating_mul(block as u16));
            let left = Rect { width: wide.min(left.width), ..left };
            draw_line(buf, left, &word, self.theme.muted());
            self.cells(self.heads, name, left, buf, |_| self.theme.muted());
            let lines = self.lines.iter().skip(first + block * high).take(high);
            for (row, line) in below(left, 1).rows().zip(lines) {
                let style = if line.stays { self.theme.strong() } else { self.theme.text() };
                draw_line(buf, row, &elide(&line.name, name), style);
                self.cells(&line.groups, name, row, buf, |_| style);
            }
        }
        if !all {
            let words = if first + shown < self.lines.len() {
                words!(self.lang, "desk-more-below")
            } else {
                words!(self.lang, "desk-more-above")
            };
            draw_line(buf, below(area, (high + 1) as u16), &words, self.theme.muted());
        }
    }

    /// A number for each round, right under each other; that of the round that shows in the colour of what is now.
    fn cells(
        &self,
        cells: &[String],
        name: u16,
        row: Rect,
        buf: &mut Buffer,
        style: impl Fn(usize) -> Style,
    ) {
        for (at, words) in cells.iter().enumerate() {
            let here = self.now.is_some_and(|now| self.heads.get(at) == Some(&now.to_string()));
            let style = if here { self.theme.now() } else { style(at) };
            let from = name + CELL.saturating_mul(at as u16 + 1).saturating_sub(width(words));
            draw_line(buf, after(row, from), words, style);
        }
    }
}
