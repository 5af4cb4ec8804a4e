//! Lines under each other on a sheet of their own, as airy as fits in the place where they will stand.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::ui::layout::Size;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::{draw_line, width, wrap};
use crate::words;

/// No screen has so many rows; a longer sheet is cut.
const MOST_ROWS: u16 = 600;

/// How much of a page is drawn. Each next one takes less room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// All of it, with air between everything and shapes as large as they come.
    Ample,
    /// All of it, with air between the blocks.
    Plain,
    /// Without what is said beside the points.
    Spare,
    /// Without air.
    Tight,
}

impl Room {
    /// From the most to the least room.
    pub(super) const ALL: [Self; 4] = [Self::Ample, Self::Plain, Self::Spare, Self::Tight];
}

impl Room {
    /// Empty rows between one block and the next.
    pub(super) const fn apart(self, class: Size) -> u16 {
        match (self, class) {
            (Self::Ample, Size::Large) => 3,
            (Self::Ample | Self::Plain | Self::Spare, _) => 1,
            (Self::Tight, _) => 0,
        }
    }

    /// Empty rows between the items of a list.
    pub(super) const fn between(self, class: Size) -> u16 {
        match (self, class) {
            (Self::Ample, Size::Large) => 2,
            (Self::Ample, Size::Small | Size::Medium) => 1,
            (Self::Plain | Self::Spare | Self::Tight, _) => 0,
        }
    }
}

/// What is drawn before it is known how much of it will show.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    theme: &'a Theme,
    buf: Buffer,
    /// The width of the text column; the sheet itself is as wide as the screen allows.
    column: u16,
    rows: u16,
    keep: Option<Range<u16>>,
    cursor: Option<Position>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(scene: &Scene<'a>) -> Self {
        Self::sized(scene.theme, scene.places.wide.width, scene.places.body.width)
    }

    fn sized(theme: &'a Theme, wide: u16, column: u16) -> Self {
        Self {
            theme,
            buf: Buffer::empty(Rect::new(0, 0, wide, 0)),
            column: column.min(wide),
            rows: 0,
            keep: None,
            cursor: None,
        }
    }

    /// The first of these that fits a height, else the last.
    pub(super) fn fitting(height: u16, draw: impl Fn(Room) -> Self) -> Self {
        let [rest @ .., last] = Room::ALL;
        Self::first(height, &rest, last, draw)
    }

    /// As [`fitting`](Self::fitting), for other measures than the room.
    pub(super) fn first<M: Copy>(height: u16, rest: &[M], last: M, draw: impl Fn(M) -> Self) -> Self {
        let fits = rest.iter().map(|measures| draw(*measures)).find(|sheet| sheet.rows <= height);
        fits.unwrap_or_else(|| draw(last))
    }

    pub(super) const fn rows(&self) -> u16 {
        self.rows
    }

    pub(super) const fn column(&self) -> u16 {
        self.column
    }

    /// Empty rows, unless nothing stands above them.
    pub(super) fn air(&mut self, rows: u16) {
        if self.rows > 0 {
            self.grow(rows);
        }
    }

    /// Anything that is so many rows tall, in the whole width. What it answers is where the cursor is.
    pub(super) fn put(
        &mut self,
        rows: u16,
        draw: impl FnOnce(Rect, &mut Buffer) -> Option<Position>,
    ) -> Range<u16> {
        let place = self.grow(rows);
        self.cursor = draw(place, &mut self.buf).or(self.cursor);
        place.top()..place.bottom()
    }

    /// Text in the column.
    pub(super) fn text(&mut self, text: &str, style: Style) -> Range<u16> {
        let lines = wrap(text, self.column);
        self.lines(&lines, 0, style)
    }

    /// Text that hangs in behind a mark.
    pub(super) fn item(&mut self, mark: (&str, Style), text: &str, style: Style) -> Range<u16> {
        let indent = width(mark.0).saturating_add(2).min(self.column / 2);
        let lines = wrap(text, self.column.saturating_sub(indent));
        let from = self.rows;
        let place = self.lines(&lines, indent, style);
        draw_line(&mut self.buf, Rect::new(0, from, indent, 1), mark.0, mark.1);
        place
    }

    /// As [`item`](Self::item), with the first words in a style of their own.
    pub(super) fn labelled(&mut self, mark: &str, label: &str, style: Style, text: &str) -> Range<u16> {
        let rows = self.item((mark, style), &format!("{label}  {text}"), self.theme.text());
        let indent = width(mark).saturating_add(2).min(self.column / 2);
        if width(label) <= self.column.saturating_sub(indent) {
            draw_line(&mut self.buf, Rect::new(indent, rows.start, width(label), 1), label, style);
        }
        rows
    }

    /// Pieces on one line; what does not fit is cut.
    pub(super) fn line<'t>(&mut self, pieces: impl IntoIterator<Item = (&'t str, Style)>) -> Range<u16> {
        let mut place = self.grow(1);
        let row = place.top()..place.bottom();
        for (text, style) in pieces {
            let cells = draw_line(&mut self.buf, place, text, style);
            place.x += cells;
            place.width = place.width.saturating_sub(cells);
        }
        row
    }

    fn lines(&mut self, lines: &[String], indent: u16, style: Style) -> Range<u16> {
        let place = self.grow(u16::try_from(lines.len()).unwrap_or(u16::MAX));
        let indented = Rect { x: place.x + indent, width: self.column.saturating_sub(indent), ..place };
        for (row, line) in indented.rows().zip(lines) {
            draw_line(&mut self.buf, row, line, style);
        }
        place.top()..place.bottom()
    }

    /// The rows that have to be in view.
    pub(super) fn keep(&mut self, rows: Range<u16>) {
        self.keep = Some(rows);
    }

    fn grow(&mut self, rows: u16) -> Rect {
        let from = self.rows;
        self.rows = from.saturating_add(rows).min(MOST_ROWS);
        let across = self.buf.area.width;
        self.buf.resize(Rect::new(0, 0, across, self.rows));
        let place = Rect::new(0, from, across, self.rows - from);
        self.buf.set_style(place, self.theme.base());
        place
    }

    /// Lays the sheet down. Where it is too tall, what has to be in view is, and a mark says that there is more.
    pub(super) fn lay(self, scene: &Scene<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let area = area.intersection(buf.area);
        if self.rows <= area.height {
            return self.copy(0, area, buf);
        }
        let window = Rect { height: area.height.saturating_sub(1), ..area };
        let kept = self.keep.clone().or_else(|| self.cursor.map(|at| at.y..at.y + 1)).unwrap_or(0..0);
        let first = kept.end.saturating_sub(window.height).min(kept.start);
        let first = first.min(self.rows.saturating_sub(window.height));
        let below = first + window.height < self.rows;
        let cursor = self.copy(first, window, buf);
        let words = match (first > 0, below) {
            (true, true) => words!(scene.lang(), "stage-more-both"),
            (true, false) => words!(scene.lang(), "stage-more-above"),
            (false, _) => words!(scene.lang(), "stage-more-below"),
        };
        let last = Rect { y: window.bottom(), height: area.height - window.height, ..area };
        draw_line(buf, last, &words, scene.theme.muted());
        cursor
    }

    fn copy(&self, first: u16, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let across = area.width.min(self.buf.area.width);
        for (from, row) in (first..self.rows).zip(area.rows()) {
            for x in 0..across {
                buf[(row.x + x, row.y)] = self.buf[(x, from)].clone();
            }
        }
        let at = self.cursor?;
        let y = at.y.checked_sub(first).filter(|y| *y < area.height)?;
        (at.x < across).then(|| Position::new(area.x + at.x, area.y + y))
    }
}
