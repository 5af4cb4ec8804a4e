//! How many people a group should have.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::app::page::forming::{self, Forming};
use crate::app::{Page, Walk};
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::draw_line;
use crate::words;
use crate::workshop::Lang;

/// Draws the box, with how many groups that makes.
pub(super) fn draw(
    walk: &Walk,
    field: &Field,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let title = words!(lang, "desk-group-size");
    let example = words!(lang, "desk-example", text = words!(lang, "desk-group-size-example"));
    let (caret, rest) = frame::ask(&title, field, &example, 1, theme, area, buf);
    let Page::Forming(Forming::Preview(preview)) = &walk.page else { return caret };
    let size = field.text().trim().parse().ok();
    let groups = size.and_then(|size| forming::groups_of(&walk.session, preview.people, size));
    let (words, style) = match (field.is_blank(), groups) {
        (true, _) => (
            words!(lang, "desk-group-size-now", people = preview.people, groups = preview.groups),
            theme.muted(),
        ),
        (false, Some(groups)) => {
            (words!(lang, "desk-group-size-makes", people = preview.people, groups = groups), theme.now())
        }
        (false, None) => (words!(lang, "desk-group-size-cannot", people = preview.people), theme.warn()),
    };
    draw_line(buf, rest, &words, style);
    caret
}
