//! The speaker notes, on the one screen that there is: in a panel that says aloud that the room reads along.
//!
//! ```text
//! ──────────────────────────────────────────
//!      Notities   ▲ de zaal leest mee
//!
//!      Vraag eerst wie er al eens in een CoP zat.
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Clear, Widget};

use super::footer::after;
use super::layout::{Size, Stage};
use super::sentences;
use super::theme::Theme;
use super::view::below;
use super::widgets::prose::{Prose, draw_line};
use crate::app::Walk;
use crate::app::page::Page;
use crate::app::page::forming::{self, Forming};
use crate::words;
use crate::workshop::Lang;

/// The rule, the heading and the empty rows around the text.
const FRAME_ROWS: u16 = 4;
/// What warns, in front of the words that do.
const WARNING: &str = "▲ ";

/// Where the notes stand in a window: as low as the footer and the line of notices allow, at most half of a small
/// one.
pub fn panel(walk: &Walk, lang: Lang, area: Rect) -> Rect {
    let places = Stage::of(area);
    let bottom = places.footer.y.saturating_sub(1);
    let rows = Prose::new(&text(walk, lang), Style::new()).height(places.body.width);
    let most = match places.class {
        Size::Small => area.height / 2,
        Size::Medium | Size::Large => area.height / 5 * 2,
    };
    let height = rows.saturating_add(FRAME_ROWS).min(most).min(bottom - area.y.min(bottom));
    Rect { y: bottom - height, height, ..area }
}

/// Draws the notes in their panel.
pub fn draw(walk: &Walk, lang: Lang, theme: &Theme, panel: Rect, buf: &mut Buffer) {
    let panel = panel.intersection(buf.area);
    if panel.is_empty() {
        return;
    }
    Clear.render(panel, buf);
    buf.set_style(panel, theme.base());
    let column = column(panel);
    let rule = "─".repeat(panel.width.into());
    // Underlining, which marks words where there is no colour, would double the rule.
    draw_line(buf, panel, &rule, theme.warn().remove_modifier(Modifier::UNDERLINED));

    let heading = below(column, 1);
    let used = draw_line(buf, heading, &words!(lang, "desk-notes"), theme.strong());
    let warning = format!("{WARNING}{}", words!(lang, "desk-notes-visible"));
    draw_line(buf, after(heading, used + 3), &warning, theme.warn());
    (&Prose::new(&text(walk, lang), theme.text())).render(below(heading, 2), buf);
}

/// The column of the body, in the panel.
fn column(panel: Rect) -> Rect {
    let body = Stage::of(Rect { height: u16::MAX - panel.y, ..panel }).body;
    Rect { y: panel.y, height: panel.height.saturating_sub(1), ..body }
}

/// The notes of the item; while people are counted, those of the attribute too; once groups stand, what to say first.
fn text(walk: &Walk, lang: Lang) -> String {
    let session = &walk.session;
    let names = session.names();
    let item = session.item().and_then(|item| item.notes.as_ref());
    let attribute = match &walk.page {
        Page::Forming(Forming::Counting { attribute, .. }) => {
            forming::attribute_at(session, *attribute).and_then(|(_, attribute)| attribute.notes.as_ref())
        }
        _ => None,
    };
    let notes = item.into_iter().chain(attribute).map(|notes| names.fill(notes, lang));
    let mut notes: Vec<_> = notes.filter(|notes| !notes.trim().is_empty()).collect();
    if let (Page::Forming(Forming::Formed { .. }), Some(formed)) = (&walk.page, walk.formed()) {
        // What is to be said, in the language of the room; it is read out, name by name where there are names.
        let lang = session.wall.language;
        let said = sentences::headline(formed, session, lang).into_iter();
        // A group that joined another is spoken to no more.
        let all = sentences::sentences(formed, session, lang).into_iter().zip(&formed.groups);
        let standing = all.filter(|(_, group)| formed.stands(group)).map(|(sentence, _)| sentence);
        let said: Vec<_> = said.chain(standing).collect();
        notes.insert(0, said.join("\n"));
    }
    if notes.is_empty() { words!(lang, "desk-notes-none") } else { notes.join("\n\n") }
}
