//! What was parked.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::headline::headline;
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::session::wall::ParkedLine;
use crate::words;

/// Draws what was parked, and what of it has been dealt with.
///
/// ```text
///     title
///     what is asked
///
///     ○  something
///     ●  something that was dealt with
/// ```
pub(super) fn draw(
    scene: &Scene<'_>,
    title: &str,
    text: Option<&str>,
    items: &[ParkedLine],
    buf: &mut Buffer,
) -> Option<Position> {
    let area = scene.places.wide;
    let sheet = Sheet::fitting(area.height, |room| body(scene, title, text, items, room));
    sheet.lay(scene, area, buf);
    None
}

fn body<'a>(
    scene: &Scene<'a>,
    title: &str,
    text: Option<&str>,
    items: &[ParkedLine],
    room: Room,
) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    headline(scene, &mut sheet, title, scene.places.wide.height / 5);
    if let Some(text) = text.filter(|_| !items.is_empty()) {
        sheet.text(text, theme.muted());
    }
    let class = scene.places.class;
    sheet.air(room.apart(class).max(1));
    if items.is_empty() {
        sheet.text(&words!(scene.lang(), "stage-parking-none"), theme.muted());
    }
    let cursor = match scene.fingers() {
        Some(Fingers::Parking { cursor }) => Some(*cursor),
        _ => None,
    };
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            sheet.air(room.between(class));
        }
        let chosen = cursor == Some(index);
        let (mark, words) = match (item.done, chosen) {
            (true, false) => (("●", theme.good()), theme.muted()),
            (false, false) => (("○", theme.muted()), theme.text()),
            (true, true) => (("●", theme.now()), theme.selected()),
            (false, true) => (("○", theme.now()), theme.selected()),
        };
        let rows = sheet.item(mark, &item.text, words);
        if chosen {
            sheet.keep(rows);
        }
    }
    sheet
}
