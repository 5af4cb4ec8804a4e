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
    /// The circle in half rows: from the top to the line that the letters stand on.
    circle: u16,
}

impl Sign {
    const PLAIN: Self = Self { rows: 1, circle: 0 };

    /// As tall as a window of that size allows, with so many rows to spare.
    pub(super) const fn of(size: Size, spare: u16) -> Self {
        let sign = match size {
            Size::Small => Self::PLAIN,
            Size::Medium => Self { rows: 7, circle: 11 },
            Size::Large => Self { rows: 10, circle: 16 },
        };
        if spare < sign.rows + 1 { Self::PLAIN } else { sign }
    }

    pub(super) const fn rows(self) -> u16 {
        self.rows
    }

    pub(super) fn draw(self, name: &str, theme: &Theme, area: Rect, buf: &mut Buffer) {
        if self.circle == 0 {
            draw_line(buf, area, "◯", theme.now());
            draw_line(buf, after(area, 3), name, theme.strong());
            return;
        }
        let area = Rect { height: self.rows.min(area.height), ..area };
        ring(self.circle, area, theme.accent(), buf);
        let beside = after(area, self.circle + 3);
        (&BigText::new(name, theme.text()).rows(self.rows)).render(beside, buf);
    }
}

/// A circle of that width in the top left corner of an area, in half cells, which are about square.
fn ring(width: u16, area: Rect, style: Style, buf: &mut Buffer) {
    let outer = f32::from(width) / 2.0;
    let stroke = (outer / 3.0).max(1.5);
    let on = |x: u16, y: u16| {
        let (dx, dy) = (f32::from(x) + 0.5 - outer, f32::from(y) + 0.5 - outer);
        let distance = dx.hypot(dy);
        distance <= outer && distance >= outer - stroke
    };
    for position in area.intersection(buf.area).positions() {
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
