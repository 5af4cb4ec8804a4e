//! A title and a few lines: the last page, and kinds that have no page of their own.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::Scene;
use super::headline::{headline, huge};
use super::sheet::{Room, Sheet};
use crate::ui::widgets::prose::Prose;

/// Draws the title, the lines, and at the bottom what is small.
///
/// ```text
///     title
///
///     a line
///
///     another
///
///
///     credit
/// ```
pub(super) fn draw(
    scene: &Scene<'_>,
    title: &str,
    lines: &[String],
    credit: Option<&str>,
    buf: &mut Buffer,
) -> Option<Position> {
    let area = scene.places.wide;
    let small = Prose::literal(credit.unwrap_or_default(), scene.theme.muted());
    let rows = if credit.is_some() { small.height(scene.places.body.width) } else { 0 };
    let apart = scene.places.class.air();
    let room = area.height.saturating_sub(rows.saturating_add(apart));
    let sheet = Sheet::fitting(room, |room| body(scene, title, lines, room.min(Room::Spare)));
    // What people take home goes before where it came from.
    let left = area.height.saturating_sub(sheet.rows().saturating_add(apart));
    let taken = rows.min(left);
    let bottom = Rect { y: area.bottom() - taken, height: taken, width: scene.places.body.width, ..area };
    (&small).render(bottom, buf);
    // A page with a few words has them where the eye falls first.
    let down = if lines.len() < 2 && credit.is_none() { left / 4 } else { 0 };
    sheet.lay(scene, Rect { y: area.y + down, height: area.height - taken - down, ..area }, buf)
}

fn body<'a>(scene: &Scene<'a>, title: &str, lines: &[String], room: Room) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    let most = scene.places.wide.height / 3;
    match lines {
        [] | [_] => huge(scene, &mut sheet, title, most),
        _ => headline(scene, &mut sheet, title, most),
    }
    for line in lines {
        sheet.air(room.apart(scene.places.class).min(2));
        sheet.text(line, scene.theme.text());
    }
    sheet
}
