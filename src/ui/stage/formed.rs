//! Who goes where, for the room to read.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::beneath::Beneath;
use super::cards::{Card, Measures, Typing};
use super::members::{self, Columns};
use super::sheet::Sheet;
use crate::app::Page as Fingers;
use crate::app::page::forming::{Entry, Forming, Hand, Moving, entries};
use crate::session::wall::GroupsPage;
use crate::session::{Grouping, Session};
use crate::ui::widgets::prose::width;

/// Draws the groups, then who does what; beneath them what the fingers do, what that costs and what is to be said.
///
/// ```text
///      ▄█   ■■■■■■ 6 zwart
///       █   → naar het raam
///      ▄█▄  the question
///
///     schrijver    wie het laatst jarig was
///
///     ▌ Anna naar groep 2: groep 1 houdt er vijf over, groep 2 heeft er dan zeven.
/// ```
pub(super) fn draw(scene: &Scene<'_>, page: &GroupsPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let formed = Formed::of(scene);
    let beneath =
        formed.as_ref().map(|formed| Beneath::of(scene, formed.session, formed.grouping, formed.hand));
    let Some(beneath) = beneath.filter(|beneath| !beneath.is_empty()) else {
        return groups(scene, page, formed.as_ref(), area, buf);
    };
    let rows = beneath.rows(area.width).min(area.height / 2);
    let apart = u16::from(area.height > 2 * rows + 4);
    let above = Rect { height: area.height.saturating_sub(rows + apart), ..area };
    let cursor = groups(scene, page, formed.as_ref(), above, buf);
    let below = Rect { y: area.bottom().saturating_sub(rows), height: rows, ..area };
    beneath.draw(scene, below, buf).or(cursor)
}

/// Groups that stand, and the fingers on them.
struct Formed<'a> {
    session: &'a Session,
    grouping: &'a Grouping,
    group: usize,
    hand: &'a Hand,
}

impl<'a> Formed<'a> {
    fn of(scene: &Scene<'a>) -> Option<Self> {
        let Some(Fingers::Forming(Forming::Formed { group, hand })) = scene.fingers() else {
            return None;
        };
        let desk = scene.desk?;
        Some(Self { session: desk.session(), grouping: desk.walk.formed()?, group: *group, hand })
    }

    /// Whether people are drawn one by one, to be marked: that takes their names.
    fn is_by_name(&self) -> bool {
        let named = self.grouping.groups.iter().any(|group| !group.members.is_empty());
        named && matches!(self.hand, Hand::Move(_) | Hand::Mend(_))
    }
}

fn groups(
    scene: &Scene<'_>,
    page: &GroupsPage,
    formed: Option<&Formed<'_>>,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    if let Some(formed) = formed.filter(|formed| formed.is_by_name()) {
        return columns(scene, formed, area).lay(scene, area, buf);
    }
    let (levels, least) = Measures::levels(scene, &page.groups);
    let sheet = Sheet::first(area.height, &levels, least, |measures| cards(scene, page, formed, measures));
    sheet.lay(scene, area, buf)
}

fn columns<'a>(scene: &Scene<'a>, formed: &Formed<'a>, area: Rect) -> Sheet<'a> {
    let theme = scene.theme;
    let Formed { session, grouping, group, hand } = formed;
    let lines = session.group_lines(grouping, &session.names(), scene.lang());
    let mut columns = Columns::of(scene, grouping, &lines, session);
    if let Hand::Move(Moving { at, with, .. }) = hand {
        if let Some((other, who)) = with {
            let all = grouping.groups.get(*other).map_or_else(Vec::new, |of| entries(session, grouping, of));
            if let Some(at) = all.iter().position(|(known, _): &(Entry, u32)| known == who) {
                columns.mark(*other, at, theme.now());
            }
        }
        columns.mark(*group, *at, theme.selected());
    }
    let view = columns.place_of(*group);
    let (levels, least) = members::Measures::levels(scene);
    Sheet::first(area.height, &levels, least, |measures| {
        let mut sheet = Sheet::new(scene);
        columns.put(scene, measures, view, &mut sheet);
        sheet
    })
}

fn cards<'a>(
    scene: &Scene<'a>,
    page: &GroupsPage,
    formed: Option<&Formed<'_>>,
    measures: Measures,
) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let marked = formed.and_then(|formed| Some((formed.grouping.groups.get(formed.group)?, formed.hand)));
    for group in &page.groups {
        let hand = marked.filter(|(known, _)| known.id == group.id).map(|(_, hand)| hand);
        let (value, field) = match hand {
            Some(Hand::Move(moving)) => (Some(moving.at), None),
            Some(Hand::Place(typed)) => (None, Some(Typing::Place(typed))),
            Some(Hand::Name(typed)) => (None, Some(Typing::Name(typed))),
            Some(Hand::Rest(_) | Hand::Late(..) | Hand::Mend(_)) | None => (None, None),
        };
        let marked = value.is_some() || field.is_some();
        Card { group, sentence: None, marked, value, field }.put(scene, measures, &mut sheet);
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
