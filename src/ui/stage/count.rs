//! Hands are counted.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::Scene;
use super::headline::headline;
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::count::Count;
use crate::session::wall::{CountPage, CountRow};
use crate::ui::layout::Size;
use crate::ui::widgets::bars::{BarRow, Bars};
use crate::ui::widgets::digits::Digits;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::words;
use crate::workshop::Lang;

/// Draws the question, a bar a row, and what it comes to.
///
/// ```text
///     the question
///     what people do
///
///     1  ███▌                3
///     2  ███████████▉       10 ◂
///
///     26 handen · 28 mensen · gemiddeld 3,6
/// ```
pub(super) fn draw(scene: &Scene<'_>, count: &CountPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let hands = match scene.fingers() {
        Some(Fingers::Count(hands)) => Some(hands),
        _ => None,
    };
    let most = if scene.places.class == Size::Small { 4 } else { area.height / 3 };
    let foot = Sheet::fitting(most, |room| foot(scene, count, hands, room));
    let foot_rows = foot.rows().min(area.height);
    let head_most = area.height.saturating_sub(foot_rows).saturating_sub(2);
    let head = Sheet::fitting(head_most.min(area.height / 2), |room| head(scene, count, room));
    let head_rows = head.rows().min(head_most);
    head.lay(scene, Rect { height: head_rows, ..area }, buf);

    let middle = Rect { y: area.y + head_rows, height: area.height - head_rows - foot_rows, ..area };
    let used = match count.rows.as_slice() {
        [only] if only.label.is_empty() => number(scene, only, hands.is_some(), middle, buf),
        rows => bars(scene, count, rows, hands, middle, buf),
    };
    let below = Rect { y: middle.y + used, height: foot_rows, ..area };
    foot.lay(scene, below, buf)
}

fn head<'a>(scene: &Scene<'a>, count: &CountPage, room: Room) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    headline(scene, &mut sheet, &count.question, scene.places.wide.height / 3);
    if let Some(how) = count.how.as_ref().filter(|_| room <= Room::Plain) {
        sheet.text(how, scene.theme.muted());
    }
    sheet.air(room.apart(scene.places.class).min(2));
    sheet
}

/// Draws bars as thick as there is room for; answers how many rows they took.
fn bars(
    scene: &Scene<'_>,
    count: &CountPage,
    rows: &[CountRow],
    hands: Option<&Count>,
    area: Rect,
    buf: &mut Buffer,
) -> u16 {
    let focus = hands.map(|hands| hands.row);
    let adding = hands.is_some_and(|hands| hands.in_field(rows.len()));
    let bar_rows: Vec<_> = (rows.iter().enumerate())
        .map(|(index, row)| BarRow {
            label: row.label.clone(),
            value: row.count,
            focus: focus == Some(index),
        })
        .collect();
    let full = half(count.people);
    let shapes: &[(u16, u16)] = match scene.places.class {
        Size::Large => &[(3, 2), (3, 1), (2, 1), (1, 1), (1, 0)],
        Size::Medium => &[(2, 1), (1, 1), (1, 0)],
        Size::Small => &[(1, 1), (1, 0)],
    };
    // What is added in the field stands at the end, and must be seen to arrive there.
    let bars_of = |(thick, air): (u16, u16)| {
        Bars::new(&bar_rows, scene.theme).full(full).spaced(thick, air).from_end(adding)
    };
    let bars = shapes
        .iter()
        .map(|shape| bars_of(*shape))
        .find(|bars| bars.height(area.width) <= area.height)
        .unwrap_or_else(|| bars_of((1, 0)));
    let used = bars.height(area.width).min(area.height);
    (&bars).render(Rect { height: used, ..area }, buf);
    used
}

/// Half of the room fills a bar: seldom does more of it do the same.
fn half(people: Option<u32>) -> u32 {
    people.map_or(10, |people| people.div_ceil(2)).max(10)
}

/// A single count is a number as large as there is room for.
fn number(scene: &Scene<'_>, row: &CountRow, hands: bool, area: Rect, buf: &mut Buffer) -> u16 {
    let theme = scene.theme;
    let most = match scene.places.class {
        Size::Large => 20,
        Size::Medium => 12,
        Size::Small => 5,
    };
    let text = row.count.unwrap_or(0).to_string();
    let style = match (row.count, hands) {
        (None, _) => theme.faint(),
        (Some(_), true) => theme.accent(),
        (Some(_), false) => theme.text(),
    };
    let rows = Digits::size_for(&text, Rect { height: area.height.min(most), ..area }).unwrap_or(1);
    (&Digits::new(&text, style).rows(rows)).render(Rect { height: rows.min(area.height), ..area }, buf);
    rows.min(area.height)
}

fn foot<'a>(scene: &Scene<'a>, count: &CountPage, hands: Option<&Count>, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let lang = scene.lang();
    let mut sheet = Sheet::new(scene);
    sheet.put(room.apart(scene.places.class).min(2), |_, _| None);
    if count.rows.iter().any(|row| row.count.is_some()) {
        let totals = totals(count, lang);
        sheet.line([(totals.as_str(), theme.strong())]);
    } else {
        sheet.line([(words!(lang, "stage-count-none").as_str(), theme.muted())]);
    }
    if let Some(people) = count.people.filter(|people| count.one_each && count.hands > *people) {
        let words = words!(lang, "stage-count-too-many", hands = count.hands, people = people);
        sheet.item(("▲", theme.warn()), &words, theme.warn());
    }
    let most = count.rows.iter().filter(|row| row.count > Some(0)).max_by_key(|row| row.count);
    let antidote = most.and_then(|row| Some((&row.label, row.more.as_ref()?)));
    if let Some((_, more)) = antidote.filter(|_| room <= Room::Plain) {
        sheet.text(&words!(lang, "stage-count-antidote", what = more.as_str()), theme.muted());
    }
    if let Some(follow_up) = count.follow_up.as_ref().filter(|_| room <= Room::Plain && count.hands > 0) {
        sheet.text(follow_up, theme.muted());
    }
    missing(scene, count, hands, &mut sheet);
    sheet
}

/// `26 handen · 28 mensen · gemiddeld 3,6`
fn totals(count: &CountPage, lang: Lang) -> String {
    let mut parts = vec![words!(lang, "stage-count-hands", hands = count.hands)];
    if let Some(people) = count.people {
        parts.push(words!(lang, "stage-count-people", people = people));
    }
    if let Some(tenths) = count.mean_tenths {
        let mean = words!(lang, "stage-decimal", whole = (tenths / 10), tenths = (tenths % 10));
        parts.push(words!(lang, "stage-count-mean", mean = mean));
    }
    parts.join(" · ")
}

/// Asks for what is not on the list, and takes it down.
fn missing(scene: &Scene<'_>, count: &CountPage, hands: Option<&Count>, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let Some(asked) = &count.missing else { return };
    let Some((hands, field)) = hands.and_then(|hands| Some((hands, hands.field.as_ref()?))) else {
        sheet.text(asked, theme.muted());
        return;
    };
    let typing = hands.in_field(count.rows.len());
    let mark = if typing { theme.now() } else { theme.muted() };
    let style = FieldStyle { text: theme.text(), mark, placeholder: theme.muted() };
    let view = FieldView::new(field).mark(if typing { "▸  " } else { "▹  " }).placeholder(asked).style(style);
    let across = sheet.column();
    let rows = view.height_for(across, 2);
    sheet.put(rows, |place, buf| view.draw(Rect { width: across, ..place }, buf).filter(|_| typing));
}
