//! Every page at every size, as text and styles; random walls at any size.

mod any;
mod forms;
mod held;
mod pages;
mod rooms;
mod votes;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Desk, draw};
use crate::app::Walk;
use crate::session::Moment;
use crate::ui::theme::Theme;

/// A page with the facilitator's hands on it.
fn desk(walk: &Walk, now: Moment, width: u16, height: u16) -> (Buffer, Option<Position>) {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let desk = Desk { walk, lang: walk.session.wall.language };
    let cursor = draw(&walk.wall(), Some(desk), now, &Theme::DARK, area, &mut buf);
    (buf, cursor)
}
