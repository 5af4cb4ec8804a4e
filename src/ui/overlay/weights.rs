//! How much each attribute counts when people are mixed or gathered.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS};
use crate::app::page::forming::{self, Forming, Preview};
use crate::app::{Page, Walk};
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide};
use crate::words;
use crate::workshop::Lang;

/// The widest that a row may be.
const MOST: u16 = 68;
/// Cells for the number before a row.
const NUMBER: u16 = 4;
/// Cells for of how many people it is known.
const KNOWN: u16 = 14;

/// Draws the box: for each attribute how much it counts, what it asks, and of how many people it is known.
pub(super) fn draw(walk: &Walk, cursor: usize, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let Page::Forming(Forming::Preview(preview)) = &walk.page else { return };
    let session = &walk.session;
    let all = forming::attributes(session);
    let wide = MOST.min(area.width.saturating_sub(BOX_CELLS));
    let high = (all.len() as u16).min(area.height.saturating_sub(BOX_ROWS + 2));
    let content = Size::new(wide, high.saturating_add(2));
    let inner = frame::open(&words!(lang, "desk-weights"), content, theme, area, buf);
    draw_line(buf, inner, &words!(lang, "desk-weights-hint"), theme.muted());
    let list = below(inner, 2);
    let cursor = cursor.min(all.len().saturating_sub(1));
    frame::tally(cursor, all.len(), list, inner, theme, buf);
    let first = first_in_view(cursor, all.len(), list.height.into());
    for (row, (at, id)) in list.rows().zip(all.iter().enumerate().skip(first)) {
        let weight = preview.by.get(id).copied().unwrap_or(0);
        let (number, style) = match weight {
            0 => ("–".to_owned(), theme.muted()),
            weight => (format!("{weight}×"), theme.strong()),
        };
        draw_line(buf, row, &number, style);
        let words = after(row, NUMBER);
        let words = Rect { width: words.width.saturating_sub(KNOWN), ..words };
        let asked = elide(&name(session, id, lang), words.width);
        draw_line(buf, words, &asked, if weight > 0 { theme.text() } else { theme.muted() });
        let known = words!(lang, "desk-weights-known", n = known(walk, preview, id));
        draw_line(buf, after(row, row.width.saturating_sub(KNOWN) + 1), &known, theme.muted());
        if at == cursor {
            frame::mark(row, theme, buf);
        }
    }
}

/// Of how many people it is known: of those who were counted, or by name.
fn known(walk: &Walk, preview: &Preview, id: &str) -> u32 {
    let by_name = forming::known(&walk.session, id);
    let counted =
        forming::attribute_at(&walk.session, preview.attribute).is_some_and(|(known, _)| known == id);
    let heads = preview.counts.values().copied().fold(0, u32::saturating_add);
    if counted { by_name.max(heads) } else { by_name }
}

/// What an attribute asks; its id where the script does not know it.
fn name(session: &crate::session::Session, id: &str, lang: Lang) -> String {
    let known = session.workshop.attributes.get(id);
    known.map_or_else(|| id.to_owned(), |of| session.names().fill(&of.question, lang))
}
