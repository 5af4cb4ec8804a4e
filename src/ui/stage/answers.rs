//! What was said, numbered, and below it the field in which the next answer is written.
//!
//! The field stands where the next answer will, and an answer that is changed is changed in its place: what is typed
//! stays where it was when it is kept.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::app::page::capture::{Capture, Focus};
use crate::session::wall::Said;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::{draw_line, elide, width, wrap};
use crate::ui::widgets::swatch::swatch;
use crate::words;

/// Cells between a number and its answer.
const GAP: u16 = 2;
/// Cells before a mark.
const BEFORE_MARK: u16 = 3;
/// A field taller than this scrolls.
const FIELD_ROWS: u16 = 6;
/// From this height on, answers have air between them as long as all of them fit.
const AIRY_FROM: u16 = 20;

/// A list of answers, and the hands on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answers<'a> {
    pub said: &'a [Said],
    /// The hands; none on a wall.
    pub capture: Option<&'a Capture>,
    /// The answer whose words are in the field.
    pub editing: Option<usize>,
    /// The answers that were picked for the report, by id; none on a wall.
    pub picked: &'a [&'a str],
    /// What stands there while nothing was said.
    pub empty: &'a str,
    /// What stands in the empty field.
    pub placeholder: &'a str,
    /// What stands above the field.
    pub prompt: &'a Prompt,
}

/// What stands above the field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Prompt {
    /// The line of a form that is asked.
    pub asked: Option<String>,
    /// What goes with it, quieter.
    pub beside: Vec<String>,
}

impl Prompt {
    fn is_empty(&self) -> bool {
        self.asked.is_none() && self.beside.is_empty()
    }

    fn draw(&self, scene: &Scene<'_>, place: Rect, buf: &mut Buffer) {
        let mut rest = place;
        if let Some(asked) = &self.asked {
            let cells = draw_line(buf, rest, asked, scene.theme.accent());
            rest = beside(rest, cells.saturating_add(BEFORE_MARK));
        }
        draw_line(buf, rest, &self.beside.join(" · "), scene.theme.muted());
    }
}

/// One answer, wrapped; the one that is changed has the rows of the field.
struct Block {
    lines: Vec<String>,
    /// The line of a form that it fills, which stands before its words.
    label: Option<String>,
    marks: Vec<(String, Style)>,
    /// Whether the marks have a line of their own.
    apart: bool,
    rows: u16,
}

/// Rows of an area, one after the other.
struct Rows {
    rest: Rect,
}

impl Rows {
    fn take(&mut self, rows: u16) -> Rect {
        let rows = rows.min(self.rest.height);
        let taken = Rect { height: rows, ..self.rest };
        self.rest = Rect { y: self.rest.y + rows, height: self.rest.height - rows, ..self.rest };
        taken
    }
}

/// What is right of the numbers.
fn beside(row: Rect, hang: u16) -> Rect {
    let hang = hang.min(row.width);
    Rect { x: row.x + hang, width: row.width - hang, ..row }
}

impl Answers<'_> {
    /// Draws the answers and the field.
    ///
    /// ```text
    ///     ↑ nog 2
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
        let numbers = u16::try_from(self.said.len().max(9).to_string().len()).unwrap_or(1);
        let hang = (numbers + GAP).min(area.width / 2);
        let across = area.width - hang;
        let field = self.field(scene);
        let field_rows = field.map_or(0, |field| field.height_for(across, FIELD_ROWS)).min(area.height);
        let blocks: Vec<_> = self
            .said
            .iter()
            .enumerate()
            .map(|(index, said)| self.block(scene, index, said, across, field_rows))
            .collect();

        let mut rows = Rows { rest: area };
        if self.editing.is_some() {
            return self.list(scene, &blocks, hang, &mut rows, buf);
        }
        let asked = u16::from(!self.prompt.is_empty() && area.height >= field_rows.saturating_add(2));
        let below = if field_rows > 0 { field_rows.saturating_add(1 + asked) } else { 0 };
        rows.rest.height = area.height.saturating_sub(below);
        if self.said.is_empty() {
            draw_line(buf, rows.take(1), self.empty, scene.theme.muted());
        } else {
            self.list(scene, &blocks, hang, &mut rows, buf);
        }
        let field = field?;
        let y = rows.rest.y.saturating_add(1).min(area.bottom() - field_rows - asked);
        if asked > 0 {
            self.prompt.draw(scene, beside(Rect { y, height: 1, ..area }, hang), buf);
        }
        let y = y + asked;
        self.draw_field(scene, field, Rect { y, height: field_rows, ..area }, hang, buf)
    }

    fn typing(&self) -> bool {
        self.capture.is_some_and(|capture| capture.focus == Focus::Field)
    }

    fn field(&self, scene: &Scene<'_>) -> Option<FieldView<'_>> {
        let theme = scene.theme;
        let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
        Some(FieldView::new(&self.capture?.field).placeholder(self.placeholder).style(style))
    }

    fn draw_field(
        &self,
        scene: &Scene<'_>,
        field: FieldView<'_>,
        area: Rect,
        hang: u16,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let plenary = self.capture.is_some_and(|capture| capture.plenary);
        let mark = match (plenary, self.typing()) {
            (true, _) => "+",
            (false, true) => "▸",
            (false, false) => "▹",
        };
        let style = if self.typing() { scene.theme.now() } else { scene.theme.muted() };
        let numbers = usize::from(hang.saturating_sub(GAP));
        draw_line(buf, Rect { width: hang, ..area }, &format!("{mark:>numbers$}"), style);
        field.draw(beside(area, hang), buf).filter(|_| self.typing())
    }

    fn block(&self, scene: &Scene<'_>, index: usize, said: &Said, across: u16, field_rows: u16) -> Block {
        if self.editing == Some(index) {
            return Block {
                lines: Vec::new(),
                label: None,
                marks: Vec::new(),
                apart: false,
                rows: field_rows,
            };
        }
        let label = said.label.clone().filter(|label| width(label) + GAP < across);
        let lines = match &said.label {
            Some(label) => wrap(&format!("{label}  {}", said.text), across),
            None => wrap(&said.text, across),
        };
        let unclear =
            said.unclear.then(|| (words!(scene.lang(), "stage-answer-unclear"), scene.theme.warn()));
        let plenary =
            said.plenary.then(|| (words!(scene.lang(), "stage-answer-plenary"), scene.theme.muted()));
        let theme = said.theme.as_ref().map(|word| {
            let (mark, _) = swatch(scene.theme, word.colour.as_deref().unwrap_or_default());
            (format!("{mark} {}", elide(&word.name, across / 2)), scene.theme.muted())
        });
        let picked = self.picked.contains(&said.id.as_str());
        let picked = picked.then(|| (words!(scene.lang(), "stage-picked"), scene.theme.muted()));
        let marks: Vec<_> = [theme, picked, unclear, plenary].into_iter().flatten().collect();
        let last = lines.last().map_or(0, |line| width(line));
        let long = marks
            .iter()
            .map(|(mark, _)| width(mark).saturating_add(BEFORE_MARK))
            .fold(last, u16::saturating_add);
        let apart = !marks.is_empty() && long > across;
        let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(u16::from(apart));
        Block { lines, label, marks, apart, rows }
    }

    /// Marks an answer that gets its theme together with others.
    fn tick(&self, scene: &Scene<'_>, index: usize, place: Rect, hang: u16, buf: &mut Buffer) {
        let marked = self.capture.map_or(&[][..], |capture| &capture.marked);
        if self.said.get(index).is_some_and(|said| marked.contains(&said.id)) {
            let cell = beside(place, hang.saturating_sub(GAP));
            draw_line(buf, Rect { width: cell.width.min(1), ..cell }, "✓", scene.theme.now());
        }
    }

    /// Draws the part of the list around what is chosen, else the newest.
    fn list(
        &self,
        scene: &Scene<'_>,
        blocks: &[Block],
        hang: u16,
        rows: &mut Rows,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let chosen = match self.capture.map(|capture| capture.focus) {
            Some(Focus::Row(row)) => Some(row.min(blocks.len() - 1)),
            Some(Focus::Field | Focus::Out) | None => None,
        };
        let height = rows.rest.height;
        let tall = blocks.iter().map(|block| block.rows.saturating_add(1)).fold(0, u16::saturating_add);
        let air = u16::from(height >= AIRY_FROM && tall <= height);
        let must = self.editing.or(chosen).unwrap_or(blocks.len() - 1);
        let shown = window(blocks, air, must, height);
        if shown.start > 0 {
            let words = words!(scene.lang(), "stage-more-answers-above", count = shown.start);
            draw_line(buf, rows.take(1), &words, scene.theme.muted());
        }
        let mut cursor = None;
        for index in shown.clone() {
            if index > shown.start {
                rows.take(air);
            }
            let place = rows.take(blocks[index].rows);
            if let (true, Some(field)) = (self.editing == Some(index), self.field(scene)) {
                cursor = self.draw_field(scene, field, place, hang, buf);
            } else {
                blocks[index].draw(scene, index, chosen == Some(index), place, hang, buf);
                self.tick(scene, index, place, hang, buf);
            }
        }
        let more = blocks.len() - shown.end;
        if more > 0 {
            let words = words!(scene.lang(), "stage-more-answers-below", count = more);
            draw_line(buf, rows.take(1), &words, scene.theme.muted());
        }
        cursor
    }
}

impl Block {
    fn draw(&self, scene: &Scene<'_>, index: usize, chosen: bool, place: Rect, hang: u16, buf: &mut Buffer) {
        let theme = scene.theme;
        let (number, text) =
            if chosen { (theme.now(), theme.selected()) } else { (theme.muted(), theme.text()) };
        let words = format!("{:>1$}", index + 1, usize::from(hang.saturating_sub(GAP)));
        draw_line(buf, Rect { width: hang.min(place.width), ..place }, &words, number);
        let mut end = 0;
        for (row, line) in beside(place, hang).rows().zip(&self.lines) {
            end = draw_line(buf, row, line, text);
        }
        if let (Some(label), false) = (&self.label, chosen) {
            draw_line(buf, beside(place, hang), label, theme.muted());
        }
        let Some(last) = place.rows().next_back() else { return };
        let from = if self.apart { hang } else { hang.saturating_add(end).saturating_add(BEFORE_MARK) };
        let mut rest = beside(last, from);
        for (mark, style) in &self.marks {
            let cells = draw_line(buf, rest, mark, *style);
            rest = beside(rest, cells.saturating_add(BEFORE_MARK));
        }
    }
}

/// The answers that fit a height, one of which is `must`; the marks for more take a row each.
fn window(blocks: &[Block], air: u16, must: usize, height: u16) -> Range<usize> {
    let tall = |shown: &Range<usize>| {
        let rows = |block: &Block| block.rows.saturating_add(air);
        let answers = blocks[shown.clone()].iter().map(rows).fold(0, u16::saturating_add);
        let marks = u16::from(shown.start > 0) + u16::from(shown.end < blocks.len());
        answers.saturating_sub(air).saturating_add(marks)
    };
    let mut shown = must..must + 1;
    loop {
        let earlier = shown.start.saturating_sub(1)..shown.end;
        let later = shown.start..(shown.end + 1).min(blocks.len());
        if earlier != shown && tall(&earlier) <= height {
            shown = earlier;
        } else if later != shown && tall(&later) <= height {
            shown = later;
        } else {
            return shown;
        }
    }
}
