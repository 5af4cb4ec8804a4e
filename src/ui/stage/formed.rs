//! Who goes where, for the room to read.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::cards::{Card, Measures};
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::forming::{Forming, Hand};
use crate::session::wall::GroupsPage;
use crate::ui::widgets::prose::width;

/// Draws the groups, then who does what.
///
/// ```text
///      ▄█   ■■■■■■ 6 zwart
///       █   → naar het raam
///      ▄█▄  the question
///
///     schrijver    wie het laatst jarig was
/// ```
pub(super) fn draw(scene: &Scene<'_>, page: &GroupsPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let sheet = Sheet::fitting(area.height, |room| body(scene, page, room));
    sheet.lay(scene, area, buf)
}

fn body<'a>(scene: &Scene<'a>, page: &GroupsPage, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let hands = match scene.fingers() {
        Some(Fingers::Forming(Forming::Formed { group, hand })) => Some((*group, hand)),
        _ => None,
    };
    let measures = Measures::of(scene, &page.groups, room);
    for (index, group) in page.groups.iter().enumerate() {
        let hand = hands
            .filter(|(marked, hand)| *marked == index && !matches!(hand, Hand::Rest))
            .map(|(_, hand)| hand);
        let (value, field) = match hand {
            Some(Hand::Move { value }) => (Some(*value), None),
            Some(Hand::Place(field)) => (None, Some(field)),
            Some(Hand::Rest) | None => (None, None),
        };
        Card { group, sentence: None, marked: hand.is_some(), value, field }.put(scene, measures, &mut sheet);
    }
    if room < Room::Tight && !page.roles.is_empty() {
        sheet.air(if room == Room::Ample { 2 } else { 1 });
        let widest = page.roles.iter().map(|(role, _)| width(role)).max().unwrap_or(0);
        for (role, find) in &page.roles {
            let gap = " ".repeat(usize::from(widest - width(role)) + 3);
            sheet.line([
                (role.as_str(), theme.strong()),
                (gap.as_str(), theme.text()),
                (find.as_str(), theme.text()),
            ]);
        }
    }
    sheet
}
