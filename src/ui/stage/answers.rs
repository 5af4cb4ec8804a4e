//! What was said, numbered, and below it the field in which the next answer is written.
//!
//! The field stands where the next answer will: what is typed keeps its place when it is kept.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::app::page::capture::{Capture, Focus};
use crate::session::wall::Said;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::{draw_line, width, wrap};
use crate::words;

/// Cells between a number and its answer.
const GAP: u16 = 2;
/// A field taller than this scrolls.
const FIELD_ROWS: u16 = 6;

/// A list of answers, and the hands on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answers<'a> {
    pub said: &'a [Said],
    /// The hands; none on a wall.
    pub capture: Option<&'a Capture>,
    /// The answer whose words are in the field.
    pub editing: Option<usize>,
    /// What stands there while nothing was said.
    pub empty: &'a str,
    /// What stands in the empty field.
    pub placeholder: &'a str,
}

/// One answer, wrapped.
struct Block {
    lines: Vec<String>,
    marks: Vec<(String, Style)>,
    /// Whether the marks have a line of their own.
    apart: bool,
}

impl Block {
    fn rows(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX).saturating_add(u16::from(self.apart))
    }
}

impl Answers<'_> {
    /// Draws the answers and the field.
    ///
    /// ```text
    ///     ↑ 2
    ///     3  an answer
    ///     4  another                ≈ onduidelijk
    ///
    ///     ▸  what is being typed▏
    /// ```
    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        let theme = scene.theme;
        let numbers = u16::try_from(self.said.len().max(9).to_string().len()).unwrap_or(1);
        let hang = (numbers + GAP).min(area.width / 2);
        let field = self.field(scene, area.width.saturating_sub(hang));
        let field_rows =
            field.map_or(0, |field| field.height_for(area.width.saturating_sub(hang), FIELD_ROWS));
        let field_rows = field_rows.min(area.height);
        let blocks = self.blocks(scene, area.width.saturating_sub(hang));

        let free = area.height - field_rows;
        let airy = u16::from(area.height >= 20);
        let tall: u16 = blocks.iter().map(|block| block.rows() + airy).fold(0, u16::saturating_add);
        let before_field = u16::from(field_rows > 0 && free > 1);
        let list = Rect { height: free.saturating_sub(before_field), ..area };
        let air = if tall <= list.height { airy } else { 0 };
        let used = if self.said.is_empty() {
            draw_line(buf, list, self.empty, theme.muted());
            list.height.min(1)
        } else {
            self.list(scene, &blocks, air, hang, list, buf)
        };
        let field = field?;
        let y = area.y + used + before_field;
        let place = Rect { y: y.min(area.bottom() - field_rows), height: field_rows, ..area };
        let typing = self.capture.is_some_and(|capture| capture.focus == Focus::Field);
        let plenary = self.capture.is_some_and(|capture| capture.plenary);
        let mark = match (typing, plenary) {
            (_, true) => "+",
            (true, false) => "▸",
            (false, false) => "▹",
        };
        let mark_place = Rect { width: hang, ..place };
        draw_line(buf, mark_place, mark, if typing { theme.now() } else { theme.muted() });
        let inner = Rect { x: place.x + hang, width: place.width - hang, ..place };
        field.draw(inner, buf).filter(|_| typing)
    }

    fn field<'f>(&'f self, scene: &Scene<'_>, _width: u16) -> Option<FieldView<'f>> {
        let capture = self.capture?;
        let theme = scene.theme;
        let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
        Some(FieldView::new(&capture.field).placeholder(self.placeholder).style(style))
    }

    fn blocks(&self, scene: &Scene<'_>, across: u16) -> Vec<Block> {
        let block = |said: &Said| {
            let lines = wrap(&said.text, across);
            let mut marks = Vec::new();
            if said.unclear {
                marks.push((words!(scene.lang(), "stage-answer-unclear"), scene.theme.warn()));
            }
            if said.plenary {
                marks.push((words!(scene.lang(), "stage-answer-plenary"), scene.theme.muted()));
            }
            let last = lines.last().map_or(0, |line| width(line));
            let long =
                marks.iter().map(|(mark, _)| width(mark).saturating_add(3)).fold(0, u16::saturating_add);
            let apart = !marks.is_empty() && last.saturating_add(long) > across;
            Block { lines, marks, apart }
        };
        self.said.iter().map(block).collect()
    }

    /// Draws the part of the list around what is selected or newest; answers how many rows it took.
    fn list(
        &self,
        scene: &Scene<'_>,
        blocks: &[Block],
        air: u16,
        hang: u16,
        area: Rect,
        buf: &mut Buffer,
    ) -> u16 {
        let selected = match self.capture.map(|capture| capture.focus) {
            Some(Focus::Row(row)) => Some(row.min(blocks.len() - 1)),
            Some(Focus::Field | Focus::Out) | None => self.editing,
        };
        let shown = window(blocks, air, selected.unwrap_or(blocks.len() - 1), area.height);
        let mut y = area.y;
        let line = |y: &mut u16| {
            let row = Rect { y: *y, height: u16::from(*y < area.bottom()), ..area };
            *y += 1;
            row
        };
        if shown.start > 0 {
            let words = words!(scene.lang(), "stage-more-answers-above", count = shown.start);
            draw_line(buf, line(&mut y), &words, scene.theme.muted());
        }
        for (index, block) in
            blocks[shown.clone()].iter().enumerate().map(|(i, block)| (i + shown.start, block))
        {
            let chosen = selected == Some(index);
            let row = line(&mut y);
            let number = if self.editing == Some(index) { "✎".to_owned() } else { (index + 1).to_string() };
            let number = format!("{number:>0$}", usize::from(hang.saturating_sub(GAP)));
            let style = if chosen { scene.theme.now() } else { scene.theme.muted() };
            draw_line(buf, Rect { width: hang, ..row }, &number, style);
            let text = if chosen { scene.theme.selected() } else { scene.theme.text() };
            y -= 1;
            let mut end = 0;
            for words in &block.lines {
                let row = line(&mut y);
                end = draw_line(buf, Rect { x: row.x + hang, width: row.width - hang, ..row }, words, text);
            }
            if block.marks.is_empty() {
                y = y.saturating_add(air);
                continue;
            }
            let (row, x) = if block.apart {
                (line(&mut y), hang)
            } else {
                (Rect { y: y - 1, height: 1, ..area }, hang + end + 3)
            };
            let mut place = Rect { x: row.x + x.min(row.width), width: row.width.saturating_sub(x), ..row };
            for (mark, style) in &block.marks {
                let cells = draw_line(buf, place, mark, *style) + 3;
                place = Rect {
                    x: place.x + cells.min(place.width),
                    width: place.width.saturating_sub(cells),
                    ..place
                };
            }
            y = y.saturating_add(air);
        }
        y = y.saturating_sub(air).min(area.bottom());
        if shown.end < blocks.len() && y < area.bottom() {
            let words = words!(scene.lang(), "stage-more-answers-below", count = (blocks.len() - shown.end));
            draw_line(buf, line(&mut y), &words, scene.theme.muted());
        }
        y.min(area.bottom()) - area.y
    }
}

/// The answers that fit a height, one of which is `must`; the marks for more take a row each.
fn window(blocks: &[Block], air: u16, must: usize, height: u16) -> std::ops::Range<usize> {
    let rows = |from: usize, to: usize| {
        let answers = blocks[from..to]
            .iter()
            .map(|block| block.rows().saturating_add(air))
            .fold(0, u16::saturating_add);
        let marks = u16::from(from > 0) + u16::from(to < blocks.len());
        answers.saturating_sub(air).saturating_add(marks)
    };
    let (mut from, mut to) = (must, must + 1);
    loop {
        if from > 0 && rows(from - 1, to) <= height {
            from -= 1;
        } else if to < blocks.len() && rows(from, to + 1) <= height {
            to += 1;
        } else {
            return from..to;
        }
    }
}
