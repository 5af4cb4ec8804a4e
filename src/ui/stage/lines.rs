//! A title and a few lines: a break, the last page.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::Scene;
use super::face::Face;
use super::headline::{headline, huge};
use super::sheet::{Room, Sheet};
use crate::session::wall::WallClock;
use crate::ui::widgets::digits::Digits;
use crate::ui::widgets::prose::Prose;
use crate::words;

/// Draws the title, the lines, and at the bottom what is small; a break has its clock too.
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
    let clock = scene.wall.clock.as_ref().filter(|clock| clock.title == title);
    match (lines, clock) {
        ([] | [_], None) => huge(scene, &mut sheet, title, most),
        _ => headline(scene, &mut sheet, title, most),
    }
    if let Some(clock) = clock {
        digits(scene, clock, room, &mut sheet);
    }
    for line in lines {
        sheet.air(room.apart(scene.places.class).min(2));
        sheet.text(line, scene.theme.text());
    }
    sheet
}

/// The clock of a break: how long it still is, and when the room comes back.
fn digits(scene: &Scene<'_>, clock: &WallClock, room: Room, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let face = Face::of(clock, scene.now);
    let place = Rect::new(0, 0, scene.places.wide.width, scene.places.wide.height / 2);
    let rows = Digits::size_for(&face.widest, place).unwrap_or(1);
    sheet.air(room.apart(scene.places.class));
    sheet.put(rows, |place, buf| {
        (&Digits::new(&face.digits, face.style(theme)).rows(rows)).render(place, buf);
        None
    });
    sheet.air(1);
    let words = match &face.ends {
        Some(time) => words!(scene.lang(), "stage-break-ends", time = time.as_str()),
        None => face.words(scene.lang()),
    };
    sheet.line([(face.mark(), face.style(theme)), ("  ", theme.text()), (words.as_str(), theme.strong())]);
}
