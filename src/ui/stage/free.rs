//! Words are called out.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use super::answers::Answers;
use super::headline::headline;
use super::sheet::Sheet;
use crate::app::Page as Fingers;
use crate::app::page::capture::Capture;
use crate::session::wall::Said;
use crate::words;

/// Draws the question and what was said.
///
/// ```text
///     the question
///     what people do
///
///     1  an answer
///     ▸  the field▏
/// ```
pub(super) fn draw(
    scene: &Scene<'_>,
    question: &str,
    how: Option<&str>,
    answers: &[Said],
    buf: &mut Buffer,
) -> Option<Position> {
    let area = scene.places.wide;
    let mut head = Sheet::new(scene);
    headline(scene, &mut head, question, area.height / 3);
    if let Some(how) = how {
        head.text(how, scene.theme.muted());
    }
    head.air(scene.places.class.air());
    let taken = head.rows().min(area.height.saturating_sub(3));
    head.lay(scene, Rect { height: taken, ..area }, buf);
    let rest =
        Rect { y: area.y + taken, height: area.height - taken, width: scene.places.body.width, ..area };
    below(scene, answers, rest, buf)
}

/// The answers with the hands that are on them.
pub(super) fn below(scene: &Scene<'_>, said: &[Said], area: Rect, buf: &mut Buffer) -> Option<Position> {
    let hands = match (scene.desk, scene.fingers()) {
        (Some(desk), Some(Fingers::Capture(hands))) => Some((desk, hands)),
        _ => None,
    };
    let editing = hands.and_then(|(_, hands)| {
        let id = hands.editing.as_ref()?;
        said.iter().position(|said| said.id == *id)
    });
    let empty = match hands {
        Some(_) => words!(scene.desk_lang(), "stage-answers-none"),
        None => String::new(),
    };
    let placeholder = match hands {
        Some((_, Capture { plenary: true, .. })) => words!(scene.desk_lang(), "stage-answers-plenary"),
        Some(_) | None => words!(scene.desk_lang(), "stage-answers-type"),
    };
    // The room is not told what was picked.
    let picked = scene.desk.map(|desk| desk.session().picked()).unwrap_or_default();
    let list = Answers {
        said,
        picked: &picked,
        capture: hands.map(|(_, hands)| hands),
        editing,
        empty: &empty,
        placeholder: &placeholder,
    };
    list.draw(scene, area, buf)
}
