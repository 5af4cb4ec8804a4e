//! Stop, while a clock runs?

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, WIDTH};
use crate::app::{Model, SaveState};
use crate::session::{ClockState, shown_seconds};
use crate::ui::theme::Theme;
use crate::ui::view::{below, paragraph};
use crate::ui::widgets::prose::height;
use crate::words;

/// Draws the box: what runs, whether all is saved, what each key does.
pub(super) fn draw(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let lang = model.lang;
    let wide = WIDTH.min(area.width.saturating_sub(BOX_CELLS));
    let clock = clock(model);
    let (truth, style) = match model.walk().map(|walk| walk.save.state()) {
        Some(SaveState::Failed(_)) => (words!(lang, "desk-quit-not-saved"), theme.over()),
        Some(SaveState::Saving) => (words!(lang, "desk-quit-saving"), theme.muted()),
        Some(SaveState::Saved(_)) | None => (words!(lang, "desk-quit-saved"), theme.muted()),
    };
    let clock_rows = clock.as_ref().map_or(0, |clock| height(clock, wide));
    let rows = clock_rows.saturating_add(height(&truth, wide));
    let content = Size::new(wide, rows.saturating_add(2));
    let inner = frame::open(&words!(lang, "desk-quit"), content, theme, area, buf);
    let mut rest = inner;
    if let Some(clock) = &clock {
        rest = paragraph(clock, theme.text(), rest, buf);
    }
    paragraph(&truth, style, rest, buf);
    let (stop, stay) = (words!(lang, "desk-quit-stop"), words!(lang, "desk-quit-stay"));
    frame::enter_or_esc(stop, stay, lang, theme, below(inner, rows + 1), buf);
}

/// The clock that runs, and what it says.
fn clock(model: &Model) -> Option<String> {
    let clock = model.walk()?.session.wall().clock?;
    let title = match clock.state(model.now.at) {
        ClockState::Running(left) | ClockState::Paused(left) if left > 0 => {
            let seconds = shown_seconds(left);
            format!("{} {}:{:02}", clock.title, seconds / 60, seconds % 60)
        }
        ClockState::Running(_) | ClockState::Paused(_) | ClockState::Waiting | ClockState::Over => {
            clock.title
        }
    };
    Some(words!(model.lang, "desk-quit-clock", title = title))
}
