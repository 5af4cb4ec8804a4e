//! Where the chance of a draw comes from.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::frame;
use crate::app::field::Field;
use crate::app::page::forming::Forming;
use crate::app::{Page, Walk};
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::draw_line;
use crate::words;
use crate::workshop::Lang;

/// Draws the box, with the number that drew the groups that show.
pub(super) fn draw(
    walk: &Walk,
    field: &Field,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let title = words!(lang, "desk-seed");
    let example = words!(lang, "desk-example", text = words!(lang, "desk-seed-example"));
    let (caret, rest) = frame::ask(&title, field, &example, 1, theme, area, buf);
    if let Page::Forming(Forming::Preview(preview)) = &walk.page {
        draw_line(buf, rest, &words!(lang, "desk-seed-now", seed = preview.seed.to_string()), theme.muted());
    }
    caret
}
