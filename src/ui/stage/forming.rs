//! Groups are about to be formed: the question that people look at each other for, and the counting.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::headline::headline;
use super::people::mark;
use super::sheet::{Room, Sheet};
use super::{Desk, Scene};
use crate::app::Page as Fingers;
use crate::app::field::Field;
use crate::app::page::forming::{self, Forming};
use crate::roster::counts::{Line, Problem};
use crate::session::wall::ValueChip;
use crate::ui::layout::Size;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::{draw_line, width};
use crate::words;
use crate::workshop::Lang;

/// Draws the question and its values; on the desk the line of counts, and at once what is understood of it.
///
/// ```text
///     the question
///
///     ■  9  zwart          ◆  5  blauw
///     □  6  wit            ●     rood
///
///     ▸ zwart 9 wit 6 bl 5▏
///     ■■■■■■■■■□□□□□□◆◆◆◆◆  20 mensen
/// ```
pub(super) fn draw(
    scene: &Scene<'_>,
    question: &str,
    values: &[ValueChip],
    text: &[String],
    buf: &mut Buffer,
) -> Option<Position> {
    let area = scene.places.wide;
    let counting = match (scene.desk, scene.fingers()) {
        (Some(desk), Some(Fingers::Forming(Forming::Counting { field, attribute }))) => {
            Some(Counting::of(desk, field, *attribute))
        }
        _ => None,
    };
    let mut asked = question.to_owned();
    let mut shown = values.to_vec();
    if let Some(counting) = &counting {
        if let Some((question, values)) = counting.asked(scene) {
            (asked, shown) = (question, values);
        }
        for value in &mut shown {
            value.count =
                counting.line.counts.iter().find(|(id, _)| *id == value.key).map(|(_, people)| *people);
        }
    }
    let sheet =
        Sheet::fitting(area.height, |room| body(scene, &asked, &shown, text, counting.as_ref(), room));
    sheet.lay(scene, area, buf)
}

/// The line of counts, and what is understood of it.
struct Counting<'a> {
    desk: Desk<'a>,
    field: &'a Field,
    attribute: usize,
    line: Line,
}

impl<'a> Counting<'a> {
    fn of(desk: Desk<'a>, field: &'a Field, attribute: usize) -> Self {
        let line = forming::read_line(desk.session(), attribute, field.text());
        Self { desk, field, attribute, line }
    }

    /// The question and values of the attribute by which is counted now, which the wall learns of once it is counted.
    fn asked(&self, scene: &Scene<'_>) -> Option<(String, Vec<ValueChip>)> {
        let session = self.desk.session();
        let (_, attribute) = forming::attribute_at(session, self.attribute)?;
        let names = session.names();
        let lang = scene.lang();
        let chip = |value: &crate::workshop::AttributeValue| ValueChip {
            key: value.id.clone(),
            word: names.fill(value.word(), lang),
            name: names.fill(&value.name, lang),
            colour: value.colour.clone(),
            count: None,
        };
        Some((names.fill(&attribute.question, lang), attribute.values.iter().map(chip).collect()))
    }
}

fn body<'a>(
    scene: &Scene<'a>,
    question: &str,
    values: &[ValueChip],
    text: &[String],
    counting: Option<&Counting<'_>>,
    room: Room,
) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let apart = room.apart(scene.places.class).max(1);
    headline(scene, &mut sheet, question, scene.places.wide.height / 4);
    for line in text.iter().filter(|_| room <= Room::Plain) {
        sheet.text(line, theme.muted());
    }
    sheet.air(apart);
    grid(scene, values, counting.is_some(), room, &mut sheet);
    let Some(counting) = counting else { return sheet };
    sheet.air(apart);
    let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
    let placeholder = example(values);
    let view = FieldView::new(counting.field).mark("▸  ").placeholder(&placeholder).style(style);
    let across = sheet.column();
    let rows = view.height_for(across, 3);
    let typed = sheet.put(rows, |place, buf| view.draw(Rect { width: across, ..place }, buf));
    sheet.keep(typed);
    let people = counting.line.people();
    if people > 0 {
        sheet.air(u16::from(room == Room::Ample));
        heads(scene, values, people, counting.desk.session().people_present, &mut sheet);
    }
    for problem in &counting.line.problems {
        sheet.item(("▲", theme.warn()), &wording(problem, scene.desk_lang()), theme.warn());
    }
    sheet
}

/// `zwart 9 wit 6`, with the words of the first two values.
fn example(values: &[ValueChip]) -> String {
    let parts: Vec<_> =
        values.iter().zip([9, 6]).map(|(value, people)| format!("{} {people}", value.word)).collect();
    parts.join(" ")
}

/// The values in columns, each with its mark and, once counted, its number.
fn grid(scene: &Scene<'_>, values: &[ValueChip], counting: bool, room: Room, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let widest = values.iter().map(|value| width(&value.name)).max().unwrap_or(0).saturating_add(10);
    let across = sheet.column();
    let columns = (across / widest.max(1)).clamp(1, 2);
    let per_column = (values.len() as u16).div_ceil(columns);
    let step = if room == Room::Ample { 2 } else { 1 };
    let coloured = values.iter().any(|value| value.colour.is_some());
    sheet.put((per_column * step).saturating_sub(step - 1), |place, buf| {
        for (index, value) in values.iter().enumerate() {
            let (column, row) = (index as u16 / per_column, index as u16 % per_column);
            let left = place.x + column * (across / columns);
            let y = place.y + row * step;
            let cell = |x: u16, cells: u16| Rect::new(left + x, y, cells, 1).intersection(place);
            let counted = value.count.is_some();
            let (shape, style) = if coloured { mark(theme, value) } else { ('•', theme.muted()) };
            draw_line(buf, cell(0, 2), &shape.to_string(), style);
            let words = if counted { theme.strong() } else { theme.text() };
            if counting {
                let (number, style) = match value.count {
                    Some(people) => (people.to_string(), theme.strong()),
                    None => ("–".to_owned(), theme.faint()),
                };
                draw_line(buf, cell(2, 3), &format!("{number:>3}"), style);
            }
            let name = if counting { 7 } else { 3 };
            draw_line(buf, cell(name, (across / columns).saturating_sub(name + 1)), &value.name, words);
        }
        None
    });
}

/// Everybody who was counted, a mark a head, and how many that is.
fn heads(scene: &Scene<'_>, values: &[ValueChip], people: u32, present: Option<u32>, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let total = match present {
        Some(present) => words!(scene.lang(), "stage-forming-of", people = people, present = present),
        None => words!(scene.lang(), "stage-count-people", people = people),
    };
    let style = match present {
        Some(present) if people == present => theme.good(),
        Some(present) if people > present => theme.warn(),
        Some(_) | None => theme.text(),
    };
    let coloured = values.iter().any(|value| value.colour.is_some());
    let room = u32::from(sheet.column().saturating_sub(width(&total) + 5));
    let fits = coloured && people <= room;
    // With room, every head stands apart.
    let apart = if scene.places.class == Size::Large && people.saturating_mul(2) <= room { " " } else { "" };
    let marks: Vec<_> = values
        .iter()
        .filter(|_| fits)
        .filter_map(|value| {
            let (shape, style) = mark(theme, value);
            Some((format!("{shape}{apart}").repeat(value.count? as usize), style))
        })
        .collect();
    let indent = [("   ", theme.text())];
    let after = [(if fits { "  " } else { "" }, theme.text()), (total.as_str(), style)];
    let marks = marks.iter().map(|(text, style)| (text.as_str(), *style));
    sheet.line(indent.into_iter().chain(marks).chain(after));
}

fn wording(problem: &Problem, lang: Lang) -> String {
    match problem {
        Problem::Unknown(word) => words!(lang, "stage-counts-unknown", word = word.as_str()),
        Problem::Ambiguous(word, values) => {
            words!(lang, "stage-counts-ambiguous", word = word.as_str(), values = values.join(", "))
        }
        Problem::NoNumber(word) => words!(lang, "stage-counts-no-number", word = word.as_str()),
        Problem::NoValue(number) => words!(lang, "stage-counts-no-value", number = (*number)),
        Problem::TooMany(digits) => words!(lang, "stage-counts-too-many", digits = digits.as_str()),
    }
}
