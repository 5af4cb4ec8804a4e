//! The title, before the first step; on the desk also what is still to be filled in.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::headline::huge;
use super::sheet::Sheet;
use super::{Desk, Scene};
use crate::app::Page as Fingers;
use crate::app::page::setup::{Setup, SetupAsk};
use crate::session::Session;
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::words;

/// Draws the title, and on the desk a question at a time.
///
/// ```text
///
///     title
///     the line under it
///
///
///     a question
///     ▸ the answer▏
/// ```
pub(super) fn draw(scene: &Scene<'_>, subtitle: Option<&str>, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let most = if scene.desk.is_some() { area.height / 2 } else { area.height.saturating_sub(3) };
    huge(scene, &mut sheet, &scene.wall.title, most);
    if let Some(subtitle) = subtitle {
        sheet.air(scene.places.class.air() - 1);
        sheet.text(subtitle, theme.muted());
    }
    if let (Some(desk), Some(Fingers::Setup(setup))) = (scene.desk, scene.fingers()) {
        sheet.air(scene.places.class.air() + 2);
        ask(scene, desk, setup, &mut sheet);
    }
    let spare = area.height.saturating_sub(sheet.rows());
    let down = spare / 4;
    sheet.lay(scene, Rect { y: area.y + down, height: area.height - down, ..area }, buf)
}

fn ask(scene: &Scene<'_>, desk: Desk<'_>, setup: &Setup, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let (question, example) = wording(desk, setup.ask());
    sheet.text(&question, theme.strong());
    let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
    let view = FieldView::new(&setup.field).mark("▸  ").placeholder(&example).style(style);
    let across = sheet.column();
    let rows = view.height_for(across, 3);
    sheet.put(rows, |place, buf| view.draw(Rect { width: across, ..place }, buf));
}

/// What is asked, and an example of an answer.
fn wording(desk: Desk<'_>, ask: &SetupAsk) -> (String, String) {
    let session: &Session = desk.session();
    let lang = desk.lang;
    match ask {
        SetupAsk::Variable(name) => {
            let variable = session.workshop.variables.get(name);
            let names = session.names();
            let say = |text: Option<&crate::workshop::Text>| {
                text.map(|text| names.fill(text, lang)).unwrap_or_default()
            };
            let question = say(variable.and_then(|variable| variable.ask.as_ref()));
            let example = say(variable.and_then(|variable| variable.example.as_ref()));
            let example = match example.as_str() {
                "" => String::new(),
                example => words!(lang, "stage-setup-example", example = example),
            };
            (question, example)
        }
        SetupAsk::People => {
            let expected = session.workshop.expected;
            let example = expected.map(|people| words!(lang, "stage-setup-expected", people = people));
            (words!(lang, "stage-setup-people"), example.unwrap_or_default())
        }
    }
}
