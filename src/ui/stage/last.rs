//! The last page: what is sent, to how many, when; thanks; and on the desk, quietly, what is still open.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::headline::headline;
use super::sheet::{Room, Sheet};
use super::{Desk, Scene};
use crate::app::Left;
use crate::ui::widgets::prose::{Prose, draw_line, wrap};
use crate::words;
use crate::workshop::Lang;

/// The most lines of what is still open.
const OPEN: usize = 2;

/// Draws the title, the lines, how many addresses there are, and at the bottom what is small.
///
/// ```text
///     title
///
///     Wie een e-mailadres achterlaat, krijgt binnen twee dagen het verslag.
///
///     Het gaat naar 14 adressen.
///
///
///     2 actiepunten zonder actiehouder, 1 geparkeerd punt open
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
    let open = scene.desk.and_then(|desk| still_open(&Left::of(desk.walk), desk.lang));
    let open = open.map(|words| wrap(&words, area.width)).unwrap_or_default();
    let open = open.get(..open.len().min(OPEN)).unwrap_or_default();
    // A line of air before what is small.
    let open_rows = if open.is_empty() { 0 } else { open.len() as u16 + 1 };
    let apart = scene.places.class.air();
    let room = area.height.saturating_sub(rows.saturating_add(open_rows).saturating_add(apart));
    let sheet = Sheet::fitting(room, |room| body(scene, title, lines, room.min(Room::Spare)));
    // What is open goes before where it came from: there is still somebody in the room to ask.
    let left = area.height.saturating_sub(sheet.rows().saturating_add(apart));
    let open_taken = open_rows.min(left);
    let taken = rows.min(left - open_taken);
    let bottom = Rect { y: area.bottom() - taken, height: taken, width: scene.places.body.width, ..area };
    (&small).render(bottom, buf);
    let rows = Rect { y: bottom.y.saturating_sub(open_taken), height: open_taken, ..area };
    for (row, words) in rows.rows().zip(open) {
        draw_line(buf, row, words, scene.theme.now());
    }
    sheet.lay(scene, Rect { height: area.height - taken - open_taken, ..area }, buf)
}

fn body<'a>(scene: &Scene<'a>, title: &str, lines: &[String], room: Room) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    headline(scene, &mut sheet, title, scene.places.wide.height / 3);
    let apart = room.apart(scene.places.class).min(2);
    for line in lines {
        sheet.air(apart);
        sheet.text(line, scene.theme.text());
    }
    if let Some(Desk { walk, .. }) = scene.desk {
        sheet.air(apart);
        sheet.text(
            &words!(scene.lang(), "stage-last-to", n = walk.mailing.addresses.len()),
            scene.theme.strong(),
        );
    }
    sheet
}

/// What is still open, in one line; nothing where nothing is.
fn still_open(left: &Left, lang: Lang) -> Option<String> {
    let parts = [
        (left.without_owner, words!(lang, "stage-last-no-owner", n = left.without_owner)),
        (left.without_date, words!(lang, "stage-last-no-date", n = left.without_date)),
        (left.parked, words!(lang, "stage-last-parked", n = left.parked)),
        (usize::from(left.half_typed), words!(lang, "stage-last-half-typed")),
    ];
    let told: Vec<_> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect();
    (!told.is_empty()).then(|| words!(lang, "stage-last-open", what = told.join(", ")))
}
