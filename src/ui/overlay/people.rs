//! How many people are there.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::session::Session;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::draw_line;
use crate::words;
use crate::workshop::Lang;

/// Draws the box, with what was counted before.
pub(super) fn draw(
    field: &Field,
    session: Option<&Session>,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let title = words!(lang, "desk-people");
    let example = words!(lang, "desk-example", text = words!(lang, "desk-people-example"));
    let so_far = match session.and_then(|session| session.people_present) {
        Some(people) => words!(lang, "desk-people-hint", n = people),
        None => words!(lang, "desk-people-hint-none"),
    };
    let (caret, rest) = frame::ask(&title, field, &example, 1, theme, area, buf);
    draw_line(buf, rest, &so_far, theme.muted());
    caret
}
