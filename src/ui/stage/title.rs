//! The title, before the first step.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::headline::huge;
use super::sheet::Sheet;

/// Draws the title as large as it gets, where the eye falls first.
///
/// ```text
///
///     title
///     the line under it
///
/// ```
pub(super) fn draw(scene: &Scene<'_>, subtitle: Option<&str>, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let mut sheet = Sheet::new(scene);
    huge(scene, &mut sheet, &scene.wall.title, area.height.saturating_sub(3));
    if let Some(subtitle) = subtitle {
        sheet.air(scene.places.class.air() - 1);
        sheet.text(subtitle, scene.theme.muted());
    }
    let down = area.height.saturating_sub(sheet.rows()) / 3;
    sheet.lay(scene, Rect { y: area.y + down, height: area.height - down, ..area }, buf)
}
