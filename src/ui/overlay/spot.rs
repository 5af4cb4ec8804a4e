//! Something on the spot: what it is, then its words, and below them how they are understood.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::frame::{self, BOX_CELLS};
use crate::app::Walk;
use crate::app::overlay::spot::Spot;
use crate::app::spot::{Kind, Missing, Understood, asked_here, understand};
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::{draw_line, elide};
use crate::words;
use crate::workshop::Lang;

/// Draws the box.
pub(super) fn draw(
    spot: &Spot,
    walk: &Walk,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    match spot.kind {
        None => {
            kinds(spot, lang, theme, area, buf);
            None
        }
        Some(kind) => {
            let example = words!(lang, "desk-example", text = example(kind, lang));
            let (caret, rest) = frame::ask(&name(kind, lang), &spot.field, &example, 1, theme, area, buf);
            draw_line(buf, rest, &elide(&line(spot, kind, walk, lang), rest.width), theme.muted());
            caret
        }
    }
}

/// The kinds, each with its digit.
fn kinds(spot: &Spot, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let width = frame::WIDTH.min(area.width.saturating_sub(BOX_CELLS));
    let content = Size::new(width, Kind::ALL.len() as u16);
    let inner = frame::open(&words!(lang, "desk-spot"), content, theme, area, buf);
    for (row, (at, kind)) in inner.rows().zip(Kind::ALL.into_iter().enumerate()) {
        draw_line(buf, row, &(at + 1).to_string(), theme.muted());
        let words = after(row, 3);
        draw_line(buf, words, &elide(&name(kind, lang), words.width), theme.text());
        if at == spot.cursor {
            frame::mark(row, theme, buf);
        }
    }
}

/// How the line is understood, or what is missing in it.
fn line(spot: &Spot, kind: Kind, walk: &Walk, lang: Lang) -> String {
    if kind == Kind::Wording {
        let asked = asked_here(&walk.session).len();
        return match asked {
            0 | 1 => words!(lang, "desk-spot-reword"),
            _ => words!(lang, "desk-spot-reword-one", at = (spot.which + 1), of = asked),
        };
    }
    match understand(kind, spot.field.text()) {
        Ok(Understood::Question { options, .. }) if kind == Kind::Choice => options.join(" · "),
        Ok(Understood::Question { .. }) => words!(lang, "desk-spot-next"),
        Ok(Understood::Clock { seconds, .. }) => {
            let time = format!("{}:{:02}", seconds / 60, seconds % 60);
            match kind {
                Kind::Timer => words!(lang, "desk-spot-timer-of", time = time),
                _ => words!(lang, "desk-spot-round-of", time = time),
            }
        }
        Err(Missing::Words) => words!(lang, "desk-spot-words"),
        Err(Missing::Minutes) => words!(lang, "desk-spot-minutes"),
        Err(Missing::Options) => words!(lang, "desk-spot-options"),
    }
}

/// What a kind is called.
fn name(kind: Kind, lang: Lang) -> String {
    match kind {
        Kind::Free => words!(lang, "desk-spot-free"),
        Kind::Scale => words!(lang, "desk-spot-scale"),
        Kind::Hands => words!(lang, "desk-spot-hands"),
        Kind::Choice => words!(lang, "desk-spot-choice"),
        Kind::Round => words!(lang, "desk-spot-round"),
        Kind::Timer => words!(lang, "desk-spot-timer"),
        Kind::Wording => words!(lang, "desk-spot-wording"),
    }
}

/// What could be typed for a kind.
fn example(kind: Kind, lang: Lang) -> String {
    match kind {
        Kind::Free | Kind::Wording => words!(lang, "desk-spot-free-example"),
        Kind::Scale => words!(lang, "desk-spot-scale-example"),
        Kind::Hands => words!(lang, "desk-spot-hands-example"),
        Kind::Choice => words!(lang, "desk-spot-choice-example"),
        Kind::Round => words!(lang, "desk-spot-round-example"),
        Kind::Timer => words!(lang, "desk-spot-timer-example"),
    }
}
