//! Words are called out.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::answers::{Answers, Prompt};
use super::headline::headline;
use super::sheet::Sheet;
use super::{Desk, Scene};
use crate::app::Page as Fingers;
use crate::app::page::capture::Capture;
use crate::app::page::harvest_form;
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
        Some((_, Capture { asks: Some(_), .. })) => words!(scene.desk_lang(), "stage-form-type"),
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
        prompt: &hands.map(|(desk, hands)| prompt(desk, hands)).unwrap_or_default(),
    };
    list.draw(scene, area, buf)
}

/// What stands above the field: the line of the form that is asked, how many are filled, and what is to be known of
/// what is typed.
fn prompt(desk: Desk<'_>, hands: &Capture) -> Prompt {
    let (session, lang) = (desk.session(), desk.lang);
    let mut beside = Vec::new();
    let line = hands.asks.filter(|_| !hands.plenary).and_then(|at| harvest_form::lines(session).get(at));
    if let Some(line) = line {
        if line.optional {
            beside.push(words!(lang, "stage-form-optional"));
        }
        let filled = harvest_form::filled(session);
        let count = filled.iter().filter(|filled| **filled).count();
        beside.push(words!(lang, "stage-form-filled", filled = count, asked = (filled.len())));
    }
    if let Some((answers, most)) = harvest_form::too_many(session) {
        beside.push(words!(lang, "stage-harvest-too-many", answers = answers, most = most));
    }
    if desk.walk.is_hidden_here() {
        beside.push(words!(lang, "stage-harvest-typing-shows"));
    }
    Prompt { asked: line.map(|line| session.names().fill(&line.text, lang)), beside }
}
