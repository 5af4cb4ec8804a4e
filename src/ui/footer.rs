//! The last line: where we are and whether it is saved, and the keys that work now.
//!
//! ```text
//! Stap 2 van 5 · 6 min · opgeslagen 14:06:12        PgDn volgende   n notities   ? hulp
//! NIET opgeslagen: de schijf is vol; we proberen het opnieuw                      ? hulp
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::theme::Theme;
use super::widgets::prose::{draw_line, elide, width};
use crate::app::page::Page;
use crate::app::{Model, SaveState, Screen, Walk};
use crate::input::{self, Hint};
use crate::session::{Moment, Session, WallShow};
use crate::words;
use crate::workshop::Lang;

/// Cells between two hints, and between what is left and what is right.
const GAP: u16 = 3;
/// The most hints that a line shows: more is not read.
const MOST_HINTS: usize = 7;
/// Why saving failed says nothing in fewer cells.
const WHY_MIN: u16 = 8;
/// The hints for which something else makes room.
const HINTS_MIN: usize = 3;

/// Draws the last line of a model in an area one row high.
pub fn draw(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let hints = input::footer(model);
    let line = match &model.screen {
        Screen::Start(_) => Line { place: Vec::new(), saving: None, hints: &hints, lang: model.lang },
        Screen::Walk(walk) => Line {
            place: place(walk, model.lang),
            saving: Some(Truth::of(walk)),
            hints: &hints,
            lang: model.lang,
        },
    };
    line.draw(theme, area, buf);
}

/// What is true of saving, as it is told.
#[derive(Debug, Clone, PartialEq)]
enum Truth<'a> {
    Saved(Option<Moment>),
    Saving,
    Failed(&'a str),
}

impl<'a> Truth<'a> {
    fn of(walk: &'a Walk) -> Self {
        match walk.save.state() {
            SaveState::Saved(at) => Self::Saved(at.or(walk.session.saved_at)),
            SaveState::Saving => Self::Saving,
            SaveState::Failed(why) => Self::Failed(why),
        }
    }
}

/// The last line, as data.
#[derive(Debug)]
struct Line<'a> {
    place: Vec<String>,
    saving: Option<Truth<'a>>,
    hints: &'a [Hint],
    lang: Lang,
}

impl Line<'_> {
    fn draw(&self, theme: &Theme, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        if let Some(Truth::Failed(why)) = self.saving {
            let message = not_saved(why, area.width, self.lang);
            let used = draw_line(buf, area, &message, theme.over());
            self.draw_hints(theme, after(area, used), GAP, buf);
            return;
        }
        let left = self.left(area.width);
        let mut room = area;
        for (piece, style) in
            [(&left.place, theme.text()), (&left.dot, theme.muted()), (&left.truth, self.style(theme))]
        {
            room = after(room, draw_line(buf, room, piece, style));
        }
        let gap = if left.reserved > 0 { GAP } else { 0 };
        self.draw_hints(theme, after(area, left.reserved), gap, buf);
    }

    /// What stands left: the fullest that leaves room for three hints, or else two. The truth about saving is
    /// shortened last and never cut.
    fn left(&self, room: u16) -> Left {
        let whole = self.place.join(SEPARATOR);
        let first = self.place.first().cloned().unwrap_or_default();
        let options = [
            (whole, true),
            (first.clone(), true),
            (first, false),
            (String::new(), true),
            (String::new(), false),
        ];
        let fits = |hints: usize| {
            let hints = length(self.hints.get(..hints).unwrap_or(self.hints));
            let fits = move |left: &Left| left.reserved.saturating_add(GAP).saturating_add(hints) <= room;
            options.iter().map(|(place, timed)| self.left_of(place, *timed)).find(fits)
        };
        (0..=HINTS_MIN).rev().find_map(fits).unwrap_or_else(|| self.left_of("", false))
    }

    /// The place and the truth, with or without the time, and the cells to keep for them: as many while it is being
    /// saved as after, so that the hints stay where they are.
    fn left_of(&self, place: &str, timed: bool) -> Left {
        let lang = self.lang;
        let saved = |at: Option<Moment>| match at.filter(|_| timed) {
            Some(at) => words!(lang, "desk-saved-at", time = at.clock_seconds()),
            None => words!(lang, "desk-saved"),
        };
        let saving = words!(lang, "desk-saving");
        let widest = words!(lang, "desk-saved-at", time = "00:00:00");
        let (truth, reserved) = match &self.saving {
            None | Some(Truth::Failed(_)) => (String::new(), 0),
            Some(Truth::Saved(at)) => (saved(*at), width(&saved(*at)).max(width(&saving))),
            Some(Truth::Saving) if timed => (saving.clone(), width(&saving).max(width(&widest))),
            Some(Truth::Saving) => (saving.clone(), width(&saving).max(width(&saved(None)))),
        };
        let dot = if place.is_empty() || truth.is_empty() { "" } else { SEPARATOR };
        let reserved = width(place).saturating_add(width(dot)).saturating_add(reserved);
        Left { place: place.to_owned(), dot: dot.to_owned(), truth, reserved }
    }

    fn style(&self, theme: &Theme) -> Style {
        match self.saving {
            Some(Truth::Saved(_)) => theme.good(),
            Some(Truth::Failed(_)) => theme.over(),
            Some(Truth::Saving) | None => theme.muted(),
        }
    }

    /// As many hints as fit, the most useful first, at the right end; where nothing stands left, at the left.
    fn draw_hints(&self, theme: &Theme, room: Rect, gap: u16, buf: &mut Buffer) {
        let fitting = fitting(self.hints, room.width.saturating_sub(gap));
        let hints = self.hints.get(..fitting).unwrap_or_default();
        let indent = if gap == 0 { 0 } else { room.width.saturating_sub(length(hints)) };
        draw_hints(hints, theme, after(room, indent), buf);
    }
}

/// What stands left, and the cells to keep for it.
struct Left {
    place: String,
    dot: String,
    truth: String,
    reserved: u16,
}

const SEPARATOR: &str = " · ";

/// Draws hints beside each other: the key, and quieter what it does. Answers how many cells they took.
pub(super) fn draw_hints(hints: &[Hint], theme: &Theme, area: Rect, buf: &mut Buffer) -> u16 {
    let mut room = area;
    for (at, hint) in hints.iter().enumerate() {
        if at > 0 {
            room = after(room, GAP);
        }
        room = after(room, draw_line(buf, room, &hint.keys, theme.strong()));
        if !hint.word.is_empty() {
            room = after(room, 1);
            room = after(room, draw_line(buf, room, &hint.word, theme.muted()));
        }
    }
    area.width - room.width
}

/// The cells that hints take beside each other.
pub(super) fn length(hints: &[Hint]) -> u16 {
    let gaps = GAP.saturating_mul(hints.len().saturating_sub(1) as u16);
    hints.iter().map(hint_width).fold(gaps, u16::saturating_add)
}

fn hint_width(hint: &Hint) -> u16 {
    let word = if hint.word.is_empty() { 0 } else { width(&hint.word).saturating_add(1) };
    width(&hint.keys).saturating_add(word)
}

/// How many of the hints fit in so many cells.
fn fitting(hints: &[Hint], room: u16) -> usize {
    let most = hints.len().min(MOST_HINTS);
    (0..=most).rev().find(|&n| hints.get(..n).is_some_and(|some| length(some) <= room)).unwrap_or(0)
}

/// That saving failed, in so many cells: the reason is shortened first, never the fact.
fn not_saved(why: &str, room: u16, lang: Lang) -> String {
    let bare = width(&words!(lang, "desk-not-saved-why", why = ""));
    match room.checked_sub(bare) {
        Some(rest) if rest >= WHY_MIN.min(width(why)) && !why.trim().is_empty() => {
            words!(lang, "desk-not-saved-why", why = elide(why, rest))
        }
        Some(_) | None => elide(&words!(lang, "desk-not-saved"), room),
    }
}

/// Where the workshop is: “Stap 2 van 5”, “6 min”; the first says most.
fn place(walk: &Walk, lang: Lang) -> Vec<String> {
    let session = &walk.session;
    if let Page::Setup(setup) = &walk.page {
        let (n, of) = (setup.index + 1, setup.asks.len());
        return vec![words!(lang, "desk-place-setup", n = n, of = of)];
    }
    if session.wall.show == WallShow::Blank {
        return vec![words!(lang, "desk-place-blank")];
    }
    let parts = [Some(step(session, lang)), minutes(session, lang)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

/// The step, and where in it.
fn step(session: &Session, lang: Lang) -> String {
    let Some(step) = session.step() else { return String::new() };
    let pages = session.pages();
    let here = || pages.iter().filter(|(of, _)| of.id == step.id);
    if step.numbered {
        let numbered =
            |known: &&crate::workshop::Step| known.numbered && pages.iter().any(|(of, _)| of.id == known.id);
        let all = session.workshop.steps.iter().filter(numbered);
        let number = all.clone().take_while(|known| known.id != step.id).count() + 1;
        let of = all.count();
        return words!(lang, "desk-place-numbered", n = number, of = of);
    }
    let title = session.names().fill(&step.title, lang);
    let items = here().count();
    let at = here().position(|(_, item)| item.id == session.place.item);
    match at.map(|at| at + 1) {
        Some(number) if items > 1 => words!(lang, "desk-place-item", step = title, n = number, of = items),
        Some(_) | None => title,
    }
}

/// How long the item is planned to take.
fn minutes(session: &Session, lang: Lang) -> Option<String> {
    let seconds = session.item()?.minutes.as_ref()?.at(session.length)?.seconds();
    // Halves are the smallest part that a plan is made in.
    let halves = (seconds + 15) / 30;
    let number = match (halves / 2, halves % 2) {
        (0, 0) => return None,
        (whole, 0) => whole.to_string(),
        (0, _) => "½".to_owned(),
        (whole, _) => format!("{whole}½"),
    };
    Some(words!(lang, "desk-minutes", n = number))
}

/// What is left of an area after so many cells.
pub(super) fn after(area: Rect, cells: u16) -> Rect {
    let cells = cells.min(area.width);
    Rect { x: area.x + cells, width: area.width - cells, ..area }
}

#[cfg(test)]
mod tests;
