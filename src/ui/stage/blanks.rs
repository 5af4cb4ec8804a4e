//! What is filled in: a circle and a label each, what was filled in beside or below it, and the one that has the keys
//! largest: in letters where there is a word for it and room.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Scene;
use super::headline::lettered;
use super::sheet::{Room, Sheet};
use crate::app::field::Field;
use crate::ui::layout::Size;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::width;

/// A longer label has what was filled in below it.
const BESIDE: u16 = 26;
/// A field taller than this scrolls.
const FIELD_ROWS: u16 = 4;
/// Cells before what stands under a label.
const INDENT: u16 = 3;

/// Something to fill in, as it is drawn.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// What is asked.
    pub label: Cow<'a, str>,
    /// The same in a word, for large letters, and what then stands beneath; none where there is no such word.
    pub large: Option<(String, &'a str)>,
    /// What was filled in.
    pub value: Value<'a>,
    /// Whether it has the keys, or the attention of the room.
    pub current: bool,
    /// What is to be said of what is typed.
    pub hint: Option<(String, Style)>,
    /// Whether it shows where there is little room and nothing is filled in.
    pub asked: bool,
}

/// What was filled in.
#[derive(Debug)]
pub(super) enum Value<'a> {
    /// Nothing yet.
    Empty,
    /// Words.
    Words(Cow<'a, str>),
    /// Words that are being typed, and what stands there before the first.
    Typed(&'a Field, String),
    /// One of these.
    Choice(Vec<String>, usize),
}

/// Puts lines on a sheet, and sees to it that the current one is in view.
///
/// ```text
///     ●  label  what was filled in
///
///     ◉  the label of the one that has the keys
///        ▸ what is typed▏
///        what is to be said of it
///
///     ○  label
/// ```
pub(super) fn put(scene: &Scene<'_>, sheet: &mut Sheet<'_>, lines: &[Line<'_>], room: Room) {
    let class = scene.places.class;
    let around = room.apart(class).min(2);
    let mut after_current = false;
    for (index, line) in lines.iter().enumerate() {
        if line.current {
            sheet.air(if index == 0 { 0 } else { around });
            let from = sheet.rows();
            current(scene, sheet, line, room);
            sheet.keep(from..sheet.rows());
            after_current = true;
            continue;
        }
        let is_empty = matches!(line.value, Value::Empty);
        if is_empty && !line.asked && room > Room::Ample {
            continue;
        }
        sheet.air(if after_current { around } else { room.between(class).min(1) });
        after_current = false;
        quiet(scene, sheet, line);
    }
}

fn current(scene: &Scene<'_>, sheet: &mut Sheet<'_>, line: &Line<'_>, room: Room) {
    let theme = scene.theme;
    let roomy = room <= Room::Plain && scene.places.class > Size::Small;
    let large = line.large.as_ref().filter(|_| roomy);
    let lettered = large.filter(|(word, _)| lettered(scene, sheet, word, scene.places.wide.height / 5));
    match lettered {
        Some((_, "")) => {}
        Some((_, rest)) => {
            sheet.text(rest, theme.strong());
        }
        None => {
            sheet.item(("◉", theme.now()), &line.label, theme.strong());
        }
    }
    let indent = if lettered.is_some() { 0 } else { INDENT };
    let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
    match &line.value {
        Value::Typed(field, how) => {
            // What stands above the field is not said again in it.
            let how = if lettered.is_none() && *how == line.label { "" } else { how.as_str() };
            let view = FieldView::new(field).mark("▸ ").placeholder(how).style(style);
            let across = sheet.column().saturating_sub(indent);
            sheet.put(view.height_for(across, FIELD_ROWS), |place, buf| {
                view.draw(
                    Rect { x: place.x + indent.min(place.width), width: across.min(place.width), ..place },
                    buf,
                )
            });
        }
        Value::Words(words) if lettered.is_some() => {
            sheet.text(words, theme.text());
        }
        Value::Words(words) => {
            sheet.item((" ", theme.text()), words, theme.text());
        }
        Value::Choice(options, chosen) => {
            for (number, option) in (1..).zip(options) {
                let is_chosen = number == chosen + 1;
                let (mark, style) = if is_chosen { ("▸", theme.now()) } else { (" ", theme.muted()) };
                let words = format!("{number}  {option}");
                let before = if lettered.is_some() { "" } else { "   " };
                sheet.line([
                    (before, theme.text()),
                    (mark, theme.now()),
                    (" ", theme.text()),
                    (&words, style),
                ]);
            }
        }
        Value::Empty => {}
    }
    if let Some((hint, style)) = &line.hint {
        let mark = if lettered.is_some() { "" } else { " " };
        sheet.item((mark, *style), hint, *style);
    }
}

fn quiet(scene: &Scene<'_>, sheet: &mut Sheet<'_>, line: &Line<'_>) {
    let theme = scene.theme;
    let words = match &line.value {
        Value::Empty => {
            sheet.item(("○", theme.muted()), &line.label, theme.muted());
            return;
        }
        Value::Words(words) => words.clone(),
        Value::Typed(field, _) => Cow::Borrowed(field.text()),
        Value::Choice(options, chosen) => Cow::Borrowed(options.get(*chosen).map_or("", String::as_str)),
    };
    if width(&line.label) <= BESIDE {
        sheet.labelled("●", &line.label, theme.muted(), &words);
    } else {
        sheet.item(("●", theme.muted()), &line.label, theme.muted());
        sheet.item((" ", theme.text()), &words, theme.text());
    }
}
