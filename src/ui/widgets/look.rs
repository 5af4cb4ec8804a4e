//! What a drawing looks like, as text to snapshot: the rows, then a line per style with what is drawn in it.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell, CellWidth},
    layout::Rect,
    style::Color,
    widgets::Widget,
};

/// A widget drawn on an empty buffer of that size.
pub(crate) fn buffer(width: u16, height: u16, widget: impl Widget) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    widget.render(area, &mut buf);
    buf
}

/// The rows of a widget, without styles.
pub(crate) fn rows(width: u16, height: u16, widget: impl Widget) -> String {
    text(&buffer(width, height, widget))
}

/// The rows of a widget and the legend of its styles.
pub(crate) fn styled(width: u16, height: u16, widget: impl Widget) -> String {
    let buf = buffer(width, height, widget);
    format!("{}\n{}", text(&buf), legend(&buf))
}

/// The rows of a buffer; what stands in wide cells takes their place.
pub(crate) fn text(buf: &Buffer) -> String {
    let mut out = String::new();
    for y in buf.area.rows().map(|row| row.y) {
        let mut row = String::new();
        let mut x = buf.area.x;
        while x < buf.area.right() {
            let symbol = buf[(x, y)].symbol();
            row.push_str(symbol);
            x += symbol.cell_width().max(1);
        }
        let _ = writeln!(out, "{}", row.trim_end());
    }
    out
}

/// A line per style, in the order in which they first appear, with the pieces drawn in it.
pub(crate) fn legend(buf: &Buffer) -> String {
    let mut styles: Vec<(String, Vec<String>)> = Vec::new();
    for row in buf.area.rows() {
        let mut before = String::new();
        for position in row.columns() {
            let cell = &buf[(position.x, position.y)];
            let style = name(cell);
            if style.is_empty() {
                before = style;
                continue;
            }
            let i = styles.iter().position(|(known, _)| *known == style).unwrap_or_else(|| {
                styles.push((style.clone(), Vec::new()));
                styles.len() - 1
            });
            let pieces = &mut styles[i].1;
            if before != style {
                pieces.push(String::new());
            }
            if let Some(piece) = pieces.last_mut() {
                piece.push_str(cell.symbol());
            }
            before = style;
        }
    }
    let mut out = String::new();
    for (style, pieces) in styles {
        let _ = writeln!(out, "{style}: {}", pieces.join(" | "));
    }
    out
}

fn name(cell: &Cell) -> String {
    let mut words = Vec::new();
    if cell.fg != Color::Reset {
        words.push(cell.fg.to_string());
    }
    if cell.bg != Color::Reset {
        words.push(format!("on {}", cell.bg));
    }
    for (modifier, _) in cell.modifier.iter_names() {
        words.push(modifier.to_lowercase());
    }
    words.join(" ")
}
