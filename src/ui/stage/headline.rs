//! The largest words of a page: in large letters where there is room, else in bold.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::Scene;
use super::sheet::Sheet;
use crate::ui::layout::Size;
use crate::ui::widgets::letters::{BigText, MIN_ROWS};

/// Letters on a page with more on it, so that short titles do not shout.
const MOST_LARGE: u16 = 7;
/// As [`MOST_LARGE`], in a window of medium size.
const MOST_MEDIUM: u16 = 5;

/// Puts the one thing on a sheet: in letters that take at most so many rows in all, else as strong text in the column.
pub(super) fn headline(scene: &Scene<'_>, sheet: &mut Sheet<'_>, text: &str, most: u16) {
    if !lettered(scene, sheet, text, most) {
        sheet.text(text, scene.theme.strong());
    }
}

/// Puts a title on a sheet in letters, if these take at most so many rows in all; whether they do.
pub(super) fn lettered(scene: &Scene<'_>, sheet: &mut Sheet<'_>, text: &str, most: u16) -> bool {
    let limit = match scene.places.class {
        Size::Large => MOST_LARGE,
        Size::Medium => MOST_MEDIUM,
        Size::Small => 0,
    };
    letters(scene, sheet, text, most, limit)
}

/// As [`headline`], but with letters as tall as it gets: where there is little else.
pub(super) fn huge(scene: &Scene<'_>, sheet: &mut Sheet<'_>, text: &str, most: u16) {
    if !letters(scene, sheet, text, most, u16::MAX) {
        sheet.text(text, scene.theme.strong());
    }
}

fn letters(scene: &Scene<'_>, sheet: &mut Sheet<'_>, text: &str, most: u16, limit: u16) -> bool {
    if most.min(limit) < MIN_ROWS {
        return false;
    }
    let across = scene.places.wide.width;
    let big = BigText::new(text, scene.theme.strong()).rows(limit);
    let rows = big.fits(Rect::new(0, 0, across, most));
    let Some(height) = rows.and_then(|rows| big.height(across, rows)) else { return false };
    sheet.put(height, |place, buf| {
        (&big).render(place, buf);
        None
    });
    // Tails reach down to the last row of the letters.
    sheet.air(1);
    true
}

/// The one thing alone in an area, as large as it can be; whether that is in letters.
pub(super) fn alone(scene: &Scene<'_>, text: &str, area: Rect, buf: &mut Buffer) -> bool {
    let big = BigText::new(text, scene.theme.strong());
    let Some(height) = big.fits(area).and_then(|rows| big.height(area.width, rows)) else { return false };
    let down = area.height.saturating_sub(height) / 2;
    (&big).render(Rect { y: area.y + down, height: area.height - down, ..area }, buf);
    true
}
