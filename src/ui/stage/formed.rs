//! Who goes where, for the room to read.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::cards::{Card, Measures};
use super::sheet::Sheet;
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
    let (levels, least) = Measures::levels(scene, &page.groups);
    let sheet = Sheet::first(area.height, &levels, least, |measures| body(scene, page, measures));
    sheet.lay(scene, area, buf)
}

fn body<'a>(scene: &Scene<'a>, page: &GroupsPage, measures: Measures) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let hands = match scene.fingers() {
        Some(Fingers::Forming(Forming::Formed { group, hand })) => Some((*group, hand)),
        _ => None,
    };
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
    if !page.roles.is_empty() {
        sheet.air(measures.air() + 1);
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
