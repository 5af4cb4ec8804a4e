//! A title and a few lines: a break, the last page.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::headline::{headline, huge};
use super::sheet::{Room, Sheet};

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
    let mut foot = Sheet::new(scene);
    if let Some(credit) = credit {
        foot.text(credit, scene.theme.muted());
    }
    let apart = scene.places.class.air();
    let room = area.height.saturating_sub(foot.rows().saturating_add(apart));
    let body = |room| body(scene, title, lines, room);
    let mut sheet = Sheet::fitting(room, body);
    // What people take home goes before where it came from.
    if sheet.rows() > room {
        sheet = Sheet::fitting(area.height, body);
        return sheet.lay(scene, area, buf);
    }
    let bottom = Rect { y: area.bottom() - foot.rows().min(area.height), height: foot.rows(), ..area };
    foot.lay(scene, bottom, buf);
    sheet.lay(scene, Rect { height: room, ..area }, buf)
}

fn body<'a>(scene: &Scene<'a>, title: &str, lines: &[String], room: Room) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    let apart = if room == Room::Ample { scene.places.class.air() } else { 1 };
    let most = scene.places.wide.height / 3;
    match lines {
        [] | [_] => huge(scene, &mut sheet, title, most),
        _ => headline(scene, &mut sheet, title, most),
    }
    for line in lines {
        if room < Room::Tight {
            sheet.air(apart);
        }
        sheet.text(line, scene.theme.text());
    }
    sheet
}
