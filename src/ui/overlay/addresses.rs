//! Addresses for the report: a field, what is said of what was typed, and, on a key, those that were kept.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::frame;
use crate::app::Walk;
use crate::app::field::Field;
use crate::app::mailing::{Mailing, Said, Wrong};
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide, wrap};
use crate::words;
use crate::workshop::Lang;

/// The rows of the list, where there is room.
const ROWS: u16 = 8;
/// The rows that what is said may take.
const SAID: u16 = 2;
/// The cells that an address may take in a sentence.
const QUOTE: u16 = 30;

/// Draws the box. Those that were kept are a number until a key shows them: the room may read along.
///
/// ```text
///    E-mailadres voor het verslag
///
///    ▸ anna@voorbeeld.nl
///
///    14 adressen op de lijst
///
///    De zaal kan meelezen.
/// ```
pub(super) fn draw(
    walk: &Walk,
    field: &Field,
    cursor: Option<usize>,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let mailing = &walk.mailing;
    let kept = mailing.addresses.len();
    let fixed = SAID + 2;
    let list = cursor.map_or(0, |_| {
        let room = area.height.saturating_sub(frame::BOX_ROWS + fixed + 3);
        (kept as u16).min(ROWS).min(room).saturating_add(1)
    });
    let (title, example) = (words!(lang, "desk-addresses"), words!(lang, "desk-addresses-example"));
    let (caret, rest) = frame::ask(&title, field, &example, fixed + list, theme, area, buf);
    let (words, style) = said(mailing, lang, theme);
    for (row, words) in rest.rows().take(SAID.into()).zip(wrap(&words, rest.width)) {
        draw_line(buf, row, &words, style);
    }
    let seen = below(rest, SAID + 1);
    let seen_words = if cursor.is_some() {
        words!(lang, "desk-addresses-list-seen")
    } else {
        words!(lang, "desk-addresses-seen")
    };
    draw_line(buf, Rect { height: 1.min(seen.height), ..seen }, &seen_words, theme.warn());
    let Some(marked) = cursor else { return caret };
    let list = below(seen, 2);
    let first = first_in_view(marked, kept, list.height.into());
    for (row, (at, address)) in list.rows().zip(mailing.addresses.iter().enumerate().skip(first)) {
        draw_line(buf, row, &elide(address, row.width), theme.text());
        if at == marked {
            frame::mark(row, theme, buf);
        }
    }
    frame::tally(marked, kept, list, rest, theme, buf);
    None
}

/// What is said of what was typed; how many there are while there is nothing to say.
fn said(mailing: &Mailing, lang: Lang, theme: &Theme) -> (String, Style) {
    let kept = mailing.addresses.len();
    let list = words!(lang, "desk-addresses-kept", n = kept);
    match &mailing.said {
        None => (list, theme.muted()),
        Some(Said::Doubt { first, wrong, more, .. }) => {
            let first = elide(first, QUOTE);
            let what = match wrong {
                Wrong::NoAt => words!(lang, "desk-addresses-no-at", first = first),
                Wrong::Space => words!(lang, "desk-addresses-space", first = first),
                Wrong::Other => words!(lang, "desk-addresses-wrong", first = first),
            };
            (words!(lang, "desk-addresses-doubt", what = what, more = *more), theme.warn())
        }
        Some(Said::Kept { new: 0, doubles }) => {
            (words!(lang, "desk-addresses-double", n = *doubles), theme.now())
        }
        Some(Said::Kept { new, doubles }) => {
            let words = words!(lang, "desk-addresses-new", new = *new, doubles = *doubles, n = kept);
            (words, theme.good())
        }
        Some(Said::Taken) => (words!(lang, "desk-addresses-taken", n = kept), theme.now()),
        Some(Said::Refused(why)) => {
            (words!(lang, "desk-addresses-refused", why = why.as_str()), theme.over())
        }
    }
}
