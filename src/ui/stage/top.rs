//! The line at the top: the circles of the steps, and what time it is.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::Scene;
use super::face::{Face, Pace};
use crate::session::wall::{self, Page, StepState};
use crate::ui::widgets::rail::{Rail, RailStep, State};

/// Draws the rail; at its end the clock that runs, or the time of day where the page has a clock of its own.
///
/// ```text
///    ● Welkom   ● 1 Verkennen   ◉ 2 Ontwerpen   ○ 3   ⊕ +1                            ◑ 2:37
/// ```
pub(super) fn draw(scene: &Scene<'_>, buf: &mut Buffer) {
    let steps: Vec<_> = scene.wall.rail.iter().map(step).collect();
    let (time, style) = time(scene);
    (&Rail::new(&steps, scene.theme).right(&time, style)).render(scene.places.rail, buf);
}

fn step(step: &wall::RailStep) -> RailStep {
    let mark = match (step.number, step.interactive) {
        (_, true) => "+1".to_owned(),
        (Some(number), false) => number.to_string(),
        (None, false) => String::new(),
    };
    let state = match step.state {
        StepState::Done => State::Done,
        StepState::Now => State::Now,
        StepState::ToCome => State::ToCome,
    };
    RailStep { mark, name: step.name.clone(), state, interactive: step.interactive }
}

fn time(scene: &Scene<'_>) -> (String, Style) {
    let on_page = matches!(&scene.wall.page, Page::Work(work) if work.clock.is_some());
    let running = scene.wall.clock.as_ref().filter(|_| !on_page).map(|clock| Face::of(clock, scene.now));
    match running.filter(|face| !matches!(face.pace, Pace::Waiting | Pace::Ended)) {
        Some(face) => (format!("{} {}", face.mark(), face.digits), face.style(scene.theme)),
        None => (scene.now.clock(), scene.theme.muted()),
    }
}
