//! What floats above a screen: help, the palette, a question.
//!
//! ```text
//! ╭────────────────────────╮
//! │  Titel                 │
//! │                        │
//! │  inhoud                │
//! ╰────────────────────────╯
//! ```

use ratatui::{
    buffer::{Buffer, CellWidth},
    layout::{Margin, Rect, Size},
    widgets::{Block, BorderType, Clear, Widget},
};

use super::prose::{draw_line, width};
use crate::ui::theme::Theme;

/// Cells between the border and what is in it, left and right.
const PADDING: u16 = 2;

/// A box in the middle of an area, as large as its content asks for and the area allows. Draw it, then draw the content
/// in [`Self::inner`].
#[derive(Debug, Clone, Copy)]
pub struct Popup<'a> {
    title: &'a str,
    content: Size,
    theme: &'a Theme,
}

impl<'a> Popup<'a> {
    /// A box for content of that size; the title may be empty.
    pub const fn new(title: &'a str, content: Size, theme: &'a Theme) -> Self {
        Self { title, content, theme }
    }

    /// The box, border included.
    pub fn outer(&self, area: Rect) -> Rect {
        let across = self.content.width.max(width(self.title));
        let box_width = across.saturating_add(2 * PADDING + 2).min(area.width);
        let box_height = self.content.height.saturating_add(self.title_rows() + 2).min(area.height);
        Rect {
            x: area.x + (area.width - box_width) / 2,
            y: area.y + (area.height - box_height) / 2,
            width: box_width,
            height: box_height,
        }
    }

    /// Where the content goes.
    pub fn inner(&self, area: Rect) -> Rect {
        let within = within(self.outer(area));
        let used = self.title_rows().min(within.height);
        Rect { y: within.y + used, height: within.height - used, ..within }
    }

    const fn title_rows(&self) -> u16 {
        if self.title.is_empty() { 0 } else { 2 }
    }
}

/// A box without its border and padding.
fn within(outer: Rect) -> Rect {
    let across = (PADDING + 1).min(outer.width);
    let down = 1.min(outer.height);
    Rect {
        x: outer.x + across,
        y: outer.y + down,
        width: outer.width.saturating_sub(2 * (PADDING + 1)),
        height: outer.height.saturating_sub(2),
    }
}

/// A wide character that begins just left of the box would reach into it.
fn cut_wide(outer: Rect, buf: &mut Buffer) {
    let Some(x) = outer.x.checked_sub(1) else {
        return;
    };
    for y in outer.top()..outer.bottom() {
        if let Some(cell) = buf.cell_mut((x, y)).filter(|c| c.symbol().cell_width() > 1) {
            cell.set_symbol(" ");
        }
    }
}

impl Widget for &Popup<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let outer = self.outer(area);
        if outer.is_empty() {
            return;
        }
        // A column of air on both sides, so that the words below do not run into the border.
        let halo = outer.outer(Margin::new(1, 0)).intersection(area);
        cut_wide(halo, buf);
        Clear.render(halo, buf);
        buf.set_style(halo, self.theme.base());
        Block::bordered()
            .border_type(BorderType::Rounded)
            .border_style(self.theme.muted())
            .render(outer, buf);
        let title = Rect { height: 1, ..within(outer) };
        if within(outer).height > 0 {
            draw_line(buf, title, self.title, self.theme.strong());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::*;
    use crate::ui::widgets::{look, prose::Prose};

    /// A popup with text in it, above a page full of text.
    struct Page<'a>(Popup<'a>, &'a str);

    impl Widget for &Page<'_> {
        fn render(self, area: Rect, buf: &mut Buffer) {
            for row in area.rows() {
                draw_line(buf, row, &"語".repeat(100), Style::new());
            }
            self.0.render(area, buf);
            let content = Prose::new(self.1, self.0.theme.text());
            content.render(self.0.inner(area), buf);
        }
    }

    #[test]
    fn floats_above_the_page() {
        let theme = Theme::DARK;
        let popup = Popup::new("Stoppen?", Size::new(26, 2), &theme);
        let page = Page(popup, "Er loopt nog een ronde.\nAlles is opgeslagen.");
        insta::assert_snapshot!(look::styled(47, 9, &page));
    }

    #[test]
    fn takes_no_more_than_the_area() {
        let theme = Theme::DARK;
        let popup = Popup::new("Hulp", Size::new(300, 300), &theme);
        let area = Rect::new(3, 2, 60, 20);
        assert_eq!(popup.outer(area), area);
        assert_eq!(popup.inner(area), Rect::new(6, 5, 54, 16));
        assert_eq!(popup.inner(Rect::ZERO), Rect::ZERO);
    }

    #[test]
    fn without_a_title_the_content_is_first() {
        let theme = Theme::DARK;
        let popup = Popup::new("", Size::new(10, 1), &theme);
        let area = Rect::new(0, 0, 16, 3);
        assert_eq!(popup.inner(area), Rect::new(3, 1, 10, 1));
    }

    proptest! {
        #[test]
        fn draws_at_any_size(
            title in any::<String>(), width in any::<u16>(), height in any::<u16>(), w in 0..90u16, h in 0..30u16,
        ) {
            let theme = Theme::MONO;
            let popup = Popup::new(&title, Size::new(width, height), &theme);
            let area = Rect::new(0, 0, w, h);
            let inner = popup.inner(area);
            prop_assert!(inner.is_empty() || area.union(inner) == area);
            look::rows(w, h, &Page(popup, &title));
        }
    }
}
