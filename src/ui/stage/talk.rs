//! Something is told: what it is for, the points, what goes wrong, what differs here and there.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::Scene;
use super::headline::{headline, lettered};
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::session::wall::{ContrastPart, TalkPage};
use crate::ui::widgets::columns::Columns;
use crate::words;

/// Draws what is told.
///
/// ```text
///     title
///     what it is for
///
///     ·  a point
///        the rest of it, quieter
///     ·  another
///
///     here                     there
///     …                        …
///
///     ▲  valkuil  what often goes wrong
/// ```
pub(super) fn draw(scene: &Scene<'_>, talk: &TalkPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let at = match scene.fingers() {
        Some(Fingers::Talk { cursor }) if *cursor > 0 => Some(*cursor),
        _ if talk.hidden > 0 => talk.points.len().checked_sub(1),
        _ => None,
    };
    let sheet = Sheet::fitting(area.height, |room| body(scene, talk, at, room));
    sheet.lay(scene, area, buf);
    None
}

fn body<'a>(scene: &Scene<'a>, talk: &TalkPage, at: Option<usize>, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let class = scene.places.class;
    let apart = room.apart(class).max(1);
    let most = scene.places.wide.height / 5;
    match &talk.goal {
        Some(goal) => {
            if !lettered(scene, &mut sheet, &talk.title, most) {
                sheet.text(&talk.title, theme.now());
            }
            sheet.text(goal, theme.strong());
        }
        None => {
            headline(scene, &mut sheet, &talk.title, most);
        }
    }
    for text in &talk.text {
        sheet.air(apart);
        sheet.text(text, theme.text());
    }
    for (i, point) in talk.points.iter().enumerate() {
        sheet.air(if i == 0 { apart } else { room.between(class) });
        let rows = sheet.item(("·", theme.now()), &point.text, theme.text());
        let mut end = rows.end;
        if let Some(more) = point.more.as_ref().filter(|_| room <= Room::Plain) {
            end = sheet.item((" ", theme.muted()), more, theme.muted()).end;
        }
        if at == Some(i) {
            sheet.keep(rows.start..end);
        }
    }
    if let Some(contrast) = &talk.contrast {
        sheet.air(apart);
        let row = at.and_then(|at| at.checked_sub(talk.points.len()));
        columns(scene, &mut sheet, contrast, row);
    }
    if let Some(pitfall) = talk.pitfall.as_ref().filter(|_| talk.hidden == 0) {
        sheet.air(apart);
        let word = words!(scene.lang(), "stage-pitfall");
        sheet.labelled("▲", &word, theme.warn(), pitfall);
    }
    sheet
}

/// Two columns; the row in which the fingers are stays in view.
fn columns(scene: &Scene<'_>, sheet: &mut Sheet<'_>, contrast: &ContrastPart, at: Option<usize>) {
    let heads = [contrast.heads.0.as_str(), contrast.heads.1.as_str()];
    let rows: Vec<_> = contrast.rows.iter().map(|(left, right)| [left.clone(), right.clone()]).collect();
    let columns = Columns::new(heads, &rows, scene.theme);
    let across = scene.places.wide.width.min(scene.places.body.width + scene.places.body.width / 3);
    let put = sheet.put(columns.height(across), |place, buf| {
        (&columns).render(Rect { width: across.min(place.width), ..place }, buf);
        None
    });
    if let Some(at) = at.filter(|at| *at < rows.len()) {
        let until = |row: usize| put.start + Columns::new(heads, &rows[..row], scene.theme).height(across);
        sheet.keep(until(at)..until(at + 1).min(put.end));
    }
}
