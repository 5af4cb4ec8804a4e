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
use crate::ui::widgets::prose::width;

/// The longest first words of a line that are drawn large, in cells.
const LARGE: u16 = 14;

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
    let rest = head(scene, &result.title, result.text.as_deref(), false, buf);
    let form = match scene.fingers() {
        Some(Fingers::Result(form)) => Some(form),
        _ => None,
    };
    // All lines have a word to draw large, or none does: what is typed would jump from line to line.
    let large = result.lines.iter().all(|line| large(&line.label).is_some());
    let lines: Vec<_> = (0..result.lines.len()).map(|at| line(result, form, at, large)).collect();
    let sheet = Sheet::fitting(rest.height, |room| {
        let mut sheet = Sheet::new(scene);
        put(scene, &mut sheet, &lines, room);
        sheet
    });
    sheet.lay(scene, rest, buf)
}

/// The first words of a line and the rest of it: “Meteen – mensen kwamen omdat …”.
fn large(label: &str) -> Option<(String, &str)> {
    let (word, rest) = label.split_once(" – ").or_else(|| label.split_once(':'))?;
    (width(word) <= LARGE && !word.trim().is_empty()).then(|| (word.trim().to_owned(), rest.trim()))
}

fn line<'a>(result: &'a ResultPage, form: Option<&'a Form>, at: usize, is_large: bool) -> Line<'a> {
    let of = &result.lines[at];
    let here = form.map_or(result.current, |form| form.at);
    let kept = of.text.as_deref().map_or(Value::Empty, |text| Value::Words(Cow::Borrowed(text)));
    let input = form.and_then(|form| form.blanks.get(at)).map(|blank| &blank.input);
    let value = match (input, form.map(|form| form.hands)) {
        (Some(Input::Words(field)), Some(Hands::Blank)) if at == here => Value::Typed(field, String::new()),
        // What waits half typed on another line is not yet said.
        _ => kept,
    };
    let large = large(&of.label).filter(|_| is_large);
    Line { label: Cow::Borrowed(&of.label), large, value, current: at == here, hint: None, asked: true }
}

/// Draws the title and what stands under it; the place that is left. While something is filled in, that is largest.
pub(super) fn head(
    scene: &Scene<'_>,
    title: &str,
    text: Option<&str>,
    is_largest: bool,
    buf: &mut Buffer,
) -> Rect {
    let area = scene.places.wide;
    let most = area.height / 3;
    let drawn = |room: Room| {
        let mut sheet = Sheet::new(scene);
        if is_largest {
            headline(scene, &mut sheet, title, if room == Room::Ample { area.height / 5 } else { 0 });
        } else {
            sheet.text(title, scene.theme.text());
        }
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
