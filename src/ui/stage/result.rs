//! The end result, line by line.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::blanks::{Line, Value, put};
use super::headline::headline;
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::form::{Form, Hands, Input};
use crate::session::wall::ResultPage;

/// Draws what stands above the lines, and each line with what was filled in.
///
/// ```text
///     the title
///     what stands above
///
///     ●  a line
///        what was filled in
///
///     ◉  the line that is being filled in
///        ▸ what is typed▏
///
///     ○  a line
/// ```
pub(super) fn draw(scene: &Scene<'_>, result: &ResultPage, buf: &mut Buffer) -> Option<Position> {
    let rest = head(scene, &result.title, result.text.as_deref(), buf);
    let form = match scene.fingers() {
        Some(Fingers::Result(form)) => Some(form),
        _ => None,
    };
    let lines: Vec<_> = (0..result.lines.len()).map(|at| line(result, form, at)).collect();
    let sheet = Sheet::fitting(rest.height, |room| {
        let mut sheet = Sheet::new(scene);
        put(scene, &mut sheet, &lines, room);
        sheet
    });
    sheet.lay(scene, rest, buf)
}

fn line<'a>(result: &'a ResultPage, form: Option<&'a Form>, at: usize) -> Line<'a> {
    let of = &result.lines[at];
    let here = form.map_or(result.current, |form| form.at);
    let kept = of.text.as_deref().map_or(Value::Empty, |text| Value::Words(Cow::Borrowed(text)));
    let input = form.and_then(|form| form.blanks.get(at)).map(|blank| &blank.input);
    let value = match (input, form.map(|form| form.hands)) {
        (Some(Input::Words(field)), Some(Hands::Blank)) if at == here => Value::Typed(field, String::new()),
        // What waits half typed on another line is not yet said.
        _ => kept,
    };
    Line { label: Cow::Borrowed(&of.label), value, current: at == here, hint: None, asked: true }
}

/// Draws the title and what stands under it; the place that is left.
pub(super) fn head(scene: &Scene<'_>, title: &str, text: Option<&str>, buf: &mut Buffer) -> Rect {
    let area = scene.places.wide;
    let most = area.height / 3;
    let drawn = |room: Room| {
        let mut sheet = Sheet::new(scene);
        headline(scene, &mut sheet, title, if room == Room::Ample { area.height / 6 } else { 0 });
        if let Some(text) = text {
            sheet.text(text, scene.theme.muted());
        }
        sheet
    };
    let sheet = Sheet::fitting(most, drawn);
    let taken = sheet.rows().min(most);
    sheet.lay(scene, Rect { height: taken, ..area }, buf);
    let below = taken.saturating_add(scene.places.class.air()).min(area.height);
    Rect { y: area.y + below, height: area.height - below, ..area }
}
