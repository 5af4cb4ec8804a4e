//! Personal commitments: what is asked, and how many were made.
//!
//! On one screen the room reads along while somebody types, which cannot be helped and is said. What was kept, and what
//! was typed in the other blanks, shows as three dots: who speaks out a resolve to the facilitator has not given it to
//! the wall.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::actions::understood;
use super::blanks::{Line, Value, put};
use super::result::head;
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::closing::{BUDDY, BY, IF, NAME, SHARE, SHARES, THEN};
use crate::app::page::form::{Blank, Form, Hands, Input};
use crate::session::Share;
use crate::session::wall::CommitmentsPage;
use crate::words;
use crate::workshop::Lang;

/// What stands for words that are there and do not show.
const HIDDEN: &str = "●●●";

/// Draws what is asked and a circle for each that was made; on the desk the form for the next one.
///
/// ```text
///     the title
///     what is asked
///
///     ● ● ●
///     3 afspraken opgeschreven
///
///     ●  Als …  ●●●
///
///     ◉  … dan ga ik …
///        ▸ what is typed▏
/// ```
pub(super) fn draw(scene: &Scene<'_>, page: &CommitmentsPage, buf: &mut Buffer) -> Option<Position> {
    let form = match scene.fingers() {
        Some(Fingers::Commitments(form)) => Some(form),
        _ => None,
    };
    let filling = form.is_some_and(|form| form.hands == Hands::Blank);
    let rest = head(scene, &page.title, page.text.as_deref(), !filling, buf);
    let sheet = Sheet::fitting(rest.height, |room| body(scene, page, form, room));
    sheet.lay(scene, rest, buf)
}

fn body<'a>(scene: &Scene<'a>, page: &CommitmentsPage, form: Option<&Form>, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let marked = form.and_then(|form| match form.hands {
        Hands::Row(row) => Some(row),
        Hands::Blank | Hands::Offer(_) | Hands::Out => None,
    });
    dots(scene, &mut sheet, page.made, marked);
    let made = match marked {
        Some(row) => words!(scene.lang(), "stage-commitments-one", n = row + 1, of = page.made),
        None => words!(scene.lang(), "stage-commitments-made", n = page.made),
    };
    sheet.text(&made, theme.muted());
    let Some(form) = form else { return sheet };
    sheet.air(room.apart(scene.places.class).clamp(1, 2));
    if form.hands != Hands::Blank {
        sheet.item(("○", theme.muted()), &words!(scene.lang(), "stage-blank-if"), theme.muted());
        return sheet;
    }
    let shown = form.blanks.iter().enumerate().filter(|(_, blank)| !blank.hidden);
    let lines: Vec<_> = shown.map(|(at, blank)| line(scene, form, at, blank)).collect();
    put(scene, &mut sheet, &lines, room);
    sheet.air(room.apart(scene.places.class).min(1));
    sheet.text(&words!(scene.desk_lang(), "stage-commitments-read-along"), theme.muted());
    sheet
}

/// A circle for each that was made, as many as fit on two lines.
fn dots(scene: &Scene<'_>, sheet: &mut Sheet<'_>, made: usize, marked: Option<usize>) {
    let theme = scene.theme;
    let across = usize::from(sheet.column() / 2).max(1);
    for (row, from) in (0..made).step_by(across).enumerate().take(2) {
        let pieces = (from..made.min(from + across)).flat_map(|at| {
            let style = if marked == Some(at) { theme.selected() } else { theme.good() };
            [("●", style), (" ", theme.text())]
        });
        let place = sheet.line(pieces.collect::<Vec<_>>());
        if marked.is_some_and(|marked| marked / across == row) {
            sheet.keep(place);
        }
    }
}

fn line<'a>(scene: &Scene<'_>, form: &'a Form, at: usize, blank: &'a Blank) -> Line<'a> {
    let lang = scene.lang();
    let (label, large, how) = match blank.id.as_str() {
        IF => (
            words!(lang, "stage-blank-if"),
            words!(lang, "stage-blank-if-large"),
            words!(lang, "stage-blank-if-how"),
        ),
        THEN => (
            words!(lang, "stage-blank-then"),
            words!(lang, "stage-blank-then-large"),
            words!(lang, "stage-blank-then-how"),
        ),
        BY => (
            words!(lang, "stage-blank-by"),
            words!(lang, "stage-blank-by"),
            words!(lang, "stage-blank-due-how"),
        ),
        BUDDY => (
            words!(lang, "stage-blank-buddy"),
            words!(lang, "stage-blank-buddy-large"),
            words!(lang, "stage-blank-buddy"),
        ),
        SHARE => (words!(lang, "stage-blank-share"), words!(lang, "stage-blank-share"), String::new()),
        NAME => (words!(lang, "stage-blank-name"), words!(lang, "stage-blank-name"), String::new()),
        other => (other.to_owned(), other.to_owned(), String::new()),
    };
    let current = at == form.at;
    let value = match &blank.input {
        Input::Words(field) if current => Value::Typed(field, how),
        Input::Words(_) if blank.text().is_empty() => Value::Empty,
        Input::Words(_) => Value::Words(Cow::Borrowed(HIDDEN)),
        Input::Choice { chosen, .. } => {
            Value::Choice(SHARES.iter().map(|share| share_words(*share, lang)).collect(), *chosen)
        }
    };
    let hint = if blank.id == BY { understood(scene, blank.text()) } else { None };
    let hint = current.then(|| hint.unwrap_or_else(|| (String::new(), scene.theme.muted())));
    Line { label: Cow::Owned(label), large: Some((large, "")), value, current, hint, asked: true }
}

fn share_words(share: Share, lang: Lang) -> String {
    match share {
        Share::FirstName => words!(lang, "stage-share-first-name"),
        Share::WithoutName => words!(lang, "stage-share-without-name"),
        Share::No => words!(lang, "stage-share-no"),
    }
}
