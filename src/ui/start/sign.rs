//! The sign of the program: a circle, and its name beside it; as large as there is room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::ui::footer::after;
use crate::ui::layout::Size;
use crate::ui::theme::Theme;
use crate::ui::widgets::letters::BigText;
use crate::ui::widgets::prose::draw_line;

/// The circle and the name, so many rows tall.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    rows: u16,
}

impl Sign {
    /// As tall as a window of that size allows, with so many rows to spare.
    pub(super) const fn of(size: Size, spare: u16) -> Self {
        let rows = match size {
            Size::Small => 1,
            Size::Medium => 7,
            Size::Large => 10,
        };
        Self { rows: if spare < rows + 2 { 1 } else { rows } }
    }

    pub(super) const fn rows(self) -> u16 {
        self.rows
    }

    pub(super) fn draw(self, name: &str, theme: &Theme, area: Rect, buf: &mut Buffer) {
        if self.rows == 1 {
            draw_line(buf, area, "◯", theme.now());
            draw_line(buf, after(area, 3), name, theme.strong());
            return;
        }
        // The tails of the letters reach below the line that the circle stands on.
        let circle = self.rows - self.rows.div_ceil(5);
        ring(Rect { height: circle.min(area.height), ..area }, theme.accent(), buf);
        let beside = after(area, 2 * circle + 3);
        let letters = Rect { height: self.rows.min(area.height), ..beside };
        (&BigText::new(name, theme.text()).rows(self.rows)).render(letters, buf);
    }
}

/// A circle as tall as an area, in half cells, which are about square.
fn ring(area: Rect, style: Style, buf: &mut Buffer) {
    let across = f32::from(area.height * 2);
    let outer = across / 2.0;
    let stroke = (across / 6.0).max(1.5);
    let on = |x: u16, y: u16| {
        let (dx, dy) = (f32::from(x) + 0.5 - outer, f32::from(y) + 0.5 - outer);
        let distance = dx.hypot(dy);
        distance <= outer && distance >= outer - stroke
    };
    let square = Rect { width: area.width.min(area.height * 2), ..area };
    for position in square.intersection(buf.area).positions() {
        let (x, y) = (position.x - area.x, (position.y - area.y) * 2);
        let symbol = match (on(x, y), on(x, y + 1)) {
            (true, true) => "█",
            (true, false) => "▀",
            (false, true) => "▄",
            (false, false) => continue,
        };
        if let Some(cell) = buf.cell_mut(position) {
            cell.set_symbol(symbol).set_style(style);
        }
    }
}
