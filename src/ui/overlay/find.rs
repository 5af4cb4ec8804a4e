//! What was said, found while it is typed: a page of its own.
//!
//! ```text
//!    Zoeken                                                       de zaal leest mee
//!
//!         ▸ vrag▏                                                            2 gevonden
//!
//!         Durf te vragen
//!         groep 3 · Welke communicatievormen werken …? · 14:58
//!
//!         Stel eerst een vraag
//!         notities · Oogst
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Clear, Widget};
use unicode_segmentation::UnicodeSegmentation;

use super::frame;
use crate::app::overlay::finding::Finding;
use crate::session::Moment;
use crate::session::find::{Entry, What, marks};
use crate::ui::footer::after;
use crate::ui::layout::{Size, Stage};
use crate::ui::setup::field_style;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view, paragraph};
use crate::ui::widgets::field::FieldView;
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;
use crate::workshop::Lang;

/// The widest that what was found stands.
const MOST: u16 = 96;
/// Graphemes that stand before the first part that fits, in a text that is longer than its row.
const BEFORE: usize = 16;

/// Draws the page over all of an area; the cell where text goes.
pub(super) fn draw(
    finding: &Finding,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    // The footer's line is not in the area; the places are those of the whole window all the same.
    let places = Stage::of(Rect { height: area.height.saturating_add(1), ..area });
    draw_line(buf, places.rail, &words!(lang, "desk-find"), theme.muted());
    let seen = words!(lang, "desk-notes-visible");
    draw_line(buf, after(places.rail, places.rail.width.saturating_sub(width(&seen))), &seen, theme.warn());

    let column = Rect { width: places.wide.width.min(MOST), ..places.wide };
    let count = words!(lang, "desk-find-count", n = finding.found.len());
    let count = if finding.field.is_blank() { String::new() } else { count };
    let field = Rect { width: column.width.saturating_sub(width(&count) + 2), height: 1, ..column };
    let example = words!(lang, "desk-find-example");
    let view = FieldView::new(&finding.field).mark("▸ ").placeholder(&example).style(field_style(theme));
    let caret = view.draw(field, buf);
    draw_line(buf, after(Rect { height: 1, ..column }, column.width - width(&count)), &count, theme.muted());
    let list = below(column, 1 + places.class.air());
    if finding.field.is_blank() {
        paragraph(&words!(lang, "desk-find-how", n = finding.index.len()), theme.muted(), list, buf);
    } else if finding.found.is_empty() {
        draw_line(buf, list, &words!(lang, "desk-find-none"), theme.muted());
    } else {
        hits(finding, lang, theme, places.class, list, buf);
    }
    caret
}

/// Draws as many as fit around the one that is marked: the words, and beneath them where they were said.
fn hits(finding: &Finding, lang: Lang, theme: &Theme, class: Size, area: Rect, buf: &mut Buffer) {
    let high = if class == Size::Small { 2 } else { 3 };
    // The last one needs no air beneath it.
    let fit = usize::from((area.height + high - 2) / high);
    let first = first_in_view(finding.cursor, finding.found.len(), fit);
    let query = finding.field.text();
    for (place, at) in (0..fit).zip(first..finding.found.len()) {
        let Some(entry) = finding.found.get(at).and_then(|at| finding.index.entry(*at)) else { return };
        let row = Rect { height: 1, ..below(area, place as u16 * high) };
        let said = !entry.what.is_script();
        let style = if said { theme.text() } else { theme.muted() };
        marked_line(&entry.text, query, style, theme, row, buf);
        let told = whence(entry, lang);
        let beneath = Rect { height: 1, ..below(area, place as u16 * high + 1) };
        marked_line(&told, query, theme.muted(), theme, after(beneath, 3), buf);
        if at == finding.cursor {
            frame::mark(row, theme, buf);
        }
    }
}

/// Draws a line in which the parts that fit stand out, by weight and a line beneath them. A text that is too long
/// begins near the first of them.
fn marked_line(text: &str, query: &str, style: Style, theme: &Theme, row: Rect, buf: &mut Buffer) {
    let text = text.replace('\n', " ");
    let marks = marks(&text, query);
    let mut from = 0;
    if let Some(first) =
        marks.first().filter(|first| width(&text[..first.end]) >= row.width.saturating_sub(1))
    {
        let before = text[..first.start].grapheme_indices(true).rev().nth(BEFORE);
        from = before.map_or(0, |(at, _)| at);
    }
    let mut room = row;
    if from > 0 {
        room = after(room, draw_line(buf, room, "…", theme.muted()));
    }
    let hit = theme.strong().add_modifier(Modifier::UNDERLINED);
    let mut pieces: Vec<(&str, Style)> = Vec::new();
    for mark in marks {
        pieces.push((&text[from..mark.start], style));
        pieces.push((&text[mark.start..mark.end], hit));
        from = mark.end;
    }
    pieces.push((&text[from..], style));
    for (at, (piece, style)) in pieces.iter().enumerate() {
        let whole = width(piece) <= room.width && (at + 1 == pieces.len() || width(piece) < room.width);
        let shown = if whole { (*piece).to_owned() } else { elide(&format!("{piece} …"), room.width) };
        room = after(room, draw_line(buf, room, &shown, *style));
        if !whole {
            return;
        }
    }
}

/// Where it was said: “groep 3 · Welke communicatievormen werken …? · 14:58”.
fn whence(entry: &Entry, lang: Lang) -> String {
    let whence = &entry.whence;
    let kind = match &entry.what {
        What::Answer(_) => None,
        What::Parked(_) => Some(words!(lang, "desk-found-parked")),
        What::Action(_) => Some(words!(lang, "desk-found-action")),
        What::Commitment(_) => Some(words!(lang, "desk-found-commitment")),
        What::Factor(_) => Some(words!(lang, "desk-found-factor")),
        What::Result { .. } => Some(words!(lang, "desk-found-result")),
        What::Pattern(_) => Some(words!(lang, "desk-found-pattern")),
        What::Theme(_) => Some(words!(lang, "desk-found-theme")),
        What::Note(_) => Some(words!(lang, "desk-found-note")),
        What::Script(_) => Some(words!(lang, "desk-found-script")),
    };
    let group = whence.group.map(|number| words!(lang, "desk-line-group", n = number));
    let plenary = matches!(entry.what, What::Answer(_)) && group.is_none();
    let plenary = plenary.then(|| words!(lang, "name-plenary"));
    let parts = kind.into_iter().chain(group).chain(plenary).chain(whence.with.iter().cloned());
    let parts = parts.chain(whence.page.clone()).chain(whence.at.map(Moment::clock));
    parts.collect::<Vec<_>>().join(" · ")
}
