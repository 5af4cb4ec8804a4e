//! What the groups bring in.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::free;
use super::headline::headline;
use super::sheet::{Room, Sheet};
use crate::app::VEIL;
use crate::session::wall::{HarvestPage, HarvestTab, Said};
use crate::ui::layout::Size;
use crate::ui::widgets::prose::width;
use crate::ui::widgets::rail::State;
use crate::words;

/// Draws a tab per group, and the question and answers of the one that shows.
///
/// ```text
///     1 ●   2 ●   3 ◉   4 ○   plenair ○
///     the question of the group
///
///     1  an answer
///     ▸  the field▏
/// ```
pub(super) fn draw(scene: &Scene<'_>, harvest: &HarvestPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let most = area.height.saturating_sub(4);
    let room = if scene.places.class == Size::Small { area.height / 3 } else { area.height / 2 };
    let head = Sheet::fitting(most.min(room), |room| head(scene, harvest, room));
    let taken = head.rows().min(most);
    head.lay(scene, Rect { height: taken, ..area }, buf);
    let rest =
        Rect { y: area.y + taken, height: area.height - taken, width: scene.places.body.width, ..area };
    // The facilitator sees that there are answers, and which one is marked; their words are not there to be seen.
    let veiled = if scene.desk.is_some() { harvest.hidden } else { 0 };
    let veil = Said { text: VEIL.to_owned(), ..Said::default() };
    let said: Vec<Said> = harvest.answers.iter().cloned().chain(std::iter::repeat_n(veil, veiled)).collect();
    free::below(scene, &said, rest, buf)
}

fn head<'a>(scene: &Scene<'a>, harvest: &HarvestPage, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    tabs(scene, harvest, &mut sheet);
    let apart = room.apart(scene.places.class).min(2);
    sheet.air(apart);
    let question = harvest.tabs.get(harvest.current).and_then(|tab| tab.text.as_deref());
    match question {
        Some(question) => headline(scene, &mut sheet, question, scene.places.wide.height / 4),
        None if harvest.tabs.len() > 1 => {
            headline(
                scene,
                &mut sheet,
                &words!(scene.lang(), "stage-harvest-plenary"),
                scene.places.wide.height / 4,
            );
        }
        None => {}
    }
    if let Some(text) = harvest.text.as_ref().filter(|_| room <= Room::Plain) {
        sheet.text(text, theme.muted());
    }
    if harvest.hidden > 0 {
        let words = words!(scene.lang(), "stage-harvest-hidden", answers = harvest.hidden);
        sheet.text(&words, theme.text());
    }
    sheet.air(apart);
    sheet
}

fn tabs(scene: &Scene<'_>, harvest: &HarvestPage, sheet: &mut Sheet<'_>) {
    if harvest.tabs.len() < 2 {
        return;
    }
    let theme = scene.theme;
    let name = |tab: &HarvestTab| match (tab.number, tab.round) {
        (Some(number), Some(round)) => {
            words!(scene.lang(), "stage-harvest-tab-round", group = number, round = round)
        }
        (Some(number), None) => number.to_string(),
        (None, _) => words!(scene.lang(), "name-plenary"),
    };
    let tabs: Vec<_> = harvest
        .tabs
        .iter()
        .enumerate()
        .map(|(index, tab)| {
            let state = match (index == harvest.current, tab.answers > 0) {
                (true, _) => State::Now,
                (false, true) => State::Done,
                (false, false) => State::ToCome,
            };
            (format!("{} {}", name(tab), state.circle()), state.style(theme))
        })
        .collect();
    // With many groups the tabs around the one that shows stay in sight.
    let gap = "   ";
    let wide = |from: usize| tabs[from..].iter().map(|(tab, _)| width(tab) + 3).fold(0, u16::saturating_add);
    let mut from = 0;
    while from < harvest.current && wide(from) > scene.places.wide.width {
        from += 1;
    }
    let start = if from > 0 { vec![("…  ", theme.muted())] } else { Vec::new() };
    let rest = tabs[from.min(tabs.len())..]
        .iter()
        .flat_map(|(tab, style)| [(tab.as_str(), *style), (gap, theme.text())]);
    sheet.line(start.into_iter().chain(rest));
}
