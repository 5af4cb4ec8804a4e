//! A sentence in huge letters.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::headline::alone;
use super::sheet::Sheet;

/// Draws the sentence, as large as the window allows.
///
/// ```text
///
///      ▄▄▄ ▄▄▄ ▄▄▄
///      ▀▀▀ ▀▀▀ ▀▀▀
///
/// ```
pub(super) fn draw(scene: &Scene<'_>, text: &str, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    if !alone(scene, text, area, buf) {
        let mut sheet = Sheet::new(scene);
        sheet.text(text, scene.theme.strong());
        let down = area.height.saturating_sub(sheet.rows()) / 3;
        let place = ratatui::layout::Rect { y: area.y + down, height: area.height - down, ..area };
        sheet.lay(scene, place, buf);
    }
    None
}
