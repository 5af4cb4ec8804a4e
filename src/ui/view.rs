//! A whole screen: what is on it, and what floats above, from bottom to top.
//!
//! ```text
//! ground ▸ start | setup | stage ▸ flash ▸ notes ▸ list of names ▸ footer ▸ notice ▸ boxes ▸ cursor
//! ```

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Clear, Widget};

use super::layout::{self, SMALLEST, Stage};
use super::stage::{self, Desk};
use super::theme::Theme;
use super::widgets::prose::{draw_line, wrap};
use super::{footer, notes, overlay, setup, start, told};
use crate::app::page::Page;
use crate::app::{Model, Overlay, Screen, Walk};
use crate::words;

/// The most rows that a notice takes.
const NOTICE_ROWS: usize = 3;

/// Draws the screen and puts the cursor where text goes.
pub fn view(model: &Model, theme: &Theme, frame: &mut Frame) {
    let area = frame.area();
    if let Some(caret) = draw(model, theme, area, frame.buffer_mut()) {
        frame.set_cursor_position(caret);
    }
}

/// Draws the screen in an area; the cell where text goes, if any does.
pub fn draw(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let area = area.intersection(buf.area);
    buf.set_style(area, theme.base());
    if layout::too_small(area) {
        draw_too_small(model, theme, area, buf);
        return None;
    }
    let places = Stage::of(area);
    let mut caret = match &model.screen {
        Screen::Start(start) => start::draw(start, model, theme, area, buf),
        Screen::Walk(walk) => draw_walk(walk, model, theme, area, buf),
    };
    let page = Rect { height: area.height.saturating_sub(1), ..area };
    for overlay in model.overlays.iter().filter(|overlay| overlay.is_page()) {
        caret = overlay::draw(overlay, model, theme, page, buf);
    }
    footer::draw(model, theme, places.footer, buf);
    draw_notice(model, theme, &places, buf);

    // The first line and the last two stay in sight: where we are, what was just told, what is saved, which keys work.
    let above = area.inner(Margin::new(2, 1));
    let above = Rect { height: above.height.saturating_sub(1), ..above };
    for overlay in model.overlays.iter().filter(|overlay| !overlay.is_page()) {
        // The line at the foot is as wide as the window.
        let place = if matches!(overlay, Overlay::Line { .. }) { area } else { above };
        caret = overlay::draw(overlay, model, theme, place, buf);
    }
    caret
}

fn draw_walk(walk: &Walk, model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
    if let Page::Setup(page) = &walk.page {
        return setup::draw(page, walk, model, theme, area, buf);
    }
    // The stage makes room for the line at its foot: task and clock stay in sight above it.
    let area = overlay::line::room_above(model, area);
    let notes = walk.notes.then(|| notes::panel(walk, model.lang, area));
    let stage_area = match notes {
        // The stage makes room, so that a field at its end is not covered; it leaves a line free for a footer.
        Some(panel) => Rect { height: (panel.y + 1).saturating_sub(area.y), ..area },
        None => area,
    };
    let desk = Desk { walk, lang: model.lang };
    let caret = stage::draw(&walk.wall(), Some(desk), model.now.at, theme, stage_area, buf);
    if model.inverted() {
        invert(Rect { height: stage_area.height.saturating_sub(1), ..stage_area }, buf);
    }
    if let Some(panel) = notes {
        notes::draw(walk, model.lang, theme, panel, buf);
    }
    caret
}

/// Swaps text and ground.
fn invert(area: Rect, buf: &mut Buffer) {
    for position in area.intersection(buf.area).positions() {
        if let Some(cell) = buf.cell_mut(position) {
            cell.modifier.toggle(Modifier::REVERSED);
        }
    }
}

/// What was just told, on the line above the footer, and on those above it when it is long.
fn draw_notice(model: &Model, theme: &Theme, places: &Stage, buf: &mut Buffer) {
    let Some(notice) = &model.notice else { return };
    let session = model.walk().map(|walk| &*walk.session);
    let words = told::told(&notice.what, session, model.lang);
    let footer = Rect { y: overlay::line::top(model, places.footer), ..places.footer };
    let lines = wrap(&words, footer.width.saturating_sub(2));
    let lines = lines.get(..lines.len().min(NOTICE_ROWS)).unwrap_or_default();
    let height = lines.len() as u16;
    let area = Rect { y: footer.y.saturating_sub(height), height, ..footer };
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    for (row, line) in area.rows().zip(lines) {
        draw_line(buf, row, "▌", theme.accent());
        draw_line(buf, footer::after(row, 2), line, theme.strong());
    }
}

/// A window that is too small gets one polite line.
fn draw_too_small(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let (width, height) = SMALLEST;
    let words = words!(
        model.lang,
        "desk-too-small",
        width = width,
        height = height,
        now_width = area.width,
        now_height = area.height
    );
    let lines = wrap(&words, area.width);
    let free = area.height.saturating_sub(lines.len() as u16);
    let rows = Rect { y: area.y + free / 2, height: area.height - free / 2, ..area };
    for (row, line) in rows.rows().zip(&lines) {
        let indent = row.width.saturating_sub(super::widgets::prose::width(line)) / 2;
        draw_line(buf, footer::after(row, indent), line, theme.text());
    }
}

/// Draws text wrapped at the top of an area; what is left of the area below it.
pub(super) fn paragraph(text: &str, style: Style, area: Rect, buf: &mut Buffer) -> Rect {
    let lines = wrap(text, area.width);
    for (row, line) in area.rows().zip(&lines) {
        draw_line(buf, row, line, style);
    }
    below(area, lines.len() as u16)
}

/// What is left of an area under so many rows.
pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}

/// The first row of a list that shows, so that the marked one does.
pub(super) fn first_in_view(marked: usize, rows: usize, height: usize) -> usize {
    marked.saturating_sub(height / 2).min(rows.saturating_sub(height))
}

#[cfg(test)]
pub(super) mod sample;
#[cfg(test)]
mod tests;
