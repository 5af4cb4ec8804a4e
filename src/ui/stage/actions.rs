//! What was agreed: what, who, when.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::blanks::{Line, Value, put};
use super::result::head;
use super::sheet::{Room, Sheet};
use super::{Desk, Scene};
use crate::app::Page as Fingers;
use crate::app::page::closing::{DUE, FIRST_STEP, OWNER, WHAT, WITH, offers};
use crate::app::page::form::{Blank, Form, Hands, Input};
use crate::session::due::said;
use crate::session::wall::{ActionLine, ActionsPage, DueLine};
use crate::session::{Due, Standing};
use crate::ui::overlay::line::{agreed_words, hint};
use crate::words;
use crate::workshop::Lang;

/// Quietly, that something is still open.
const GAP: &str = "–";

/// Draws the actions, and on the desk the form for the next one.
///
/// ```text
///     the title
///     what is asked
///
///     1  an action
///        Anna · dinsdag 1 december
///     2  another one
///        – · –
///
///     ◉  Wat gaan we doen?
///        ▸ what is typed▏
///     ○  Actiehouder
///     ○  Klaar op
///
///     1 van 2 zonder actiehouder
/// ```
pub(super) fn draw(scene: &Scene<'_>, page: &ActionsPage, buf: &mut Buffer) -> Option<Position> {
    let hands = match (scene.desk, scene.fingers()) {
        (Some(desk), Some(Fingers::Actions(form))) => Some((desk, form)),
        _ => None,
    };
    let filling = hands.is_some_and(|(_, form)| form.hands == Hands::Blank);
    let rest = head(scene, &page.title, page.text.as_deref(), !filling, buf);
    let sheet = Sheet::fitting(rest.height, |room| body(scene, page, hands, room));
    sheet.lay(scene, rest, buf)
}

fn body<'a>(
    scene: &Scene<'a>,
    page: &ActionsPage,
    hands: Option<(Desk<'_>, &Form)>,
    room: Room,
) -> Sheet<'a> {
    let class = scene.places.class;
    let mut sheet = Sheet::new(scene);
    let marked = hands.and_then(|(_, form)| match form.hands {
        Hands::Row(row) => Some(row),
        Hands::Blank | Hands::Offer(_) | Hands::Out => None,
    });
    let editing = hands.and_then(|(desk, form)| {
        let id = form.editing.as_ref()?;
        desk.session().actions.iter().position(|action| action.id == *id)
    });
    for (index, action) in page.actions.iter().enumerate() {
        if index > 0 {
            sheet.air(room.between(class).min(1));
        }
        let from = sheet.rows();
        row(scene, &mut sheet, index, action, marked == Some(index), editing == Some(index));
        if marked == Some(index) {
            sheet.keep(from..sheet.rows());
        }
    }
    let Some((desk, form)) = hands else { return sheet };
    sheet.air(room.apart(class).clamp(1, 2));
    if form.hands == Hands::Blank {
        let lines: Vec<_> =
            form.blanks.iter().enumerate().map(|(at, blank)| line(scene, form, at, blank)).collect();
        put(scene, &mut sheet, &lines, room);
    } else {
        sheet.item(
            ("○", scene.theme.muted()),
            &words!(scene.lang(), "stage-blank-what"),
            scene.theme.muted(),
        );
    }
    gaps(scene, &mut sheet, page, room);
    offered(scene, &mut sheet, desk, form, room);
    sheet
}

fn row(
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
    index: usize,
    action: &ActionLine,
    marked: bool,
    editing: bool,
) {
    let theme = scene.theme;
    let over = matches!(action.standing, Standing::Done | Standing::Dropped);
    let words = match (marked, over) {
        (true, _) => theme.selected(),
        (false, true) => theme.muted(),
        (false, false) => theme.text(),
    };
    let number = (index + 1).to_string();
    let mark = match (editing, action.standing) {
        (true, _) => "◉",
        (false, Standing::Done) => "●",
        (false, Standing::Open | Standing::InProgress | Standing::Dropped) => number.as_str(),
    };
    let style = if marked || editing { theme.now() } else { theme.muted() };
    sheet.item((mark, style), &action.what, words);
    sheet.item((" ", theme.muted()), &agreed(action, scene.lang()), theme.muted());
}

/// Who and when, and the rest where it was said.
fn agreed(action: &ActionLine, lang: Lang) -> String {
    let due = match &action.due {
        Some(DueLine::On(date)) => date.clone(),
        Some(DueLine::Said(said)) => words!(lang, "stage-due-said", words = said.as_str()),
        None => GAP.to_owned(),
    };
    let standing = match action.standing {
        Standing::Open => None,
        Standing::InProgress => Some(words!(lang, "stage-standing-in-progress")),
        Standing::Done => Some(words!(lang, "stage-standing-done")),
        Standing::Dropped => Some(words!(lang, "stage-standing-dropped")),
    };
    let with = action.with.as_ref().map(|who| words!(lang, "stage-action-with", who = who.as_str()));
    let first = action.first_step.as_ref();
    let first = first.map(|step| words!(lang, "stage-action-first-step", step = step.as_str()));
    let owner = action.owner.clone().unwrap_or_else(|| GAP.to_owned());
    [Some(owner), Some(due), with, first, standing].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn line<'a>(scene: &Scene<'_>, form: &'a Form, at: usize, blank: &'a Blank) -> Line<'a> {
    let lang = scene.lang();
    let (label, large, how, asked) = match blank.id.as_str() {
        OWNER => (
            words!(lang, "stage-blank-owner"),
            words!(lang, "stage-blank-owner-large"),
            words!(lang, "stage-blank-owner-how"),
            true,
        ),
        DUE => (
            words!(lang, "stage-blank-due"),
            words!(lang, "stage-blank-due-large"),
            words!(lang, "stage-blank-due-how"),
            true,
        ),
        WITH => (words!(lang, "stage-blank-with"), words!(lang, "stage-blank-with"), String::new(), false),
        FIRST_STEP => (
            words!(lang, "stage-blank-first-step"),
            words!(lang, "stage-blank-first-step"),
            words!(lang, "stage-blank-first-step-how"),
            false,
        ),
        _ => {
            let how = words!(lang, "stage-blank-what");
            (how.clone(), words!(lang, "stage-blank-what-large"), how, true)
        }
    };
    let current = at == form.at;
    let value = match &blank.input {
        Input::Words(field) if current => Value::Typed(field, how),
        Input::Words(_) if blank.text().is_empty() => Value::Empty,
        Input::Words(_) | Input::Choice { .. } => Value::Words(Cow::Borrowed(blank.text())),
    };
    let hint = match blank.id.as_str() {
        WHAT => Some(what_understood(scene, blank.text())),
        OWNER if scene.desk.is_some_and(|desk| desk.session().is_everybody(blank.text())) => {
            Some((words!(scene.desk_lang(), "desk-told-everybody"), scene.theme.warn()))
        }
        DUE => understood(scene, blank.text()),
        _ => None,
    };
    // The line of the hint is there before the hint is, so that nothing jumps.
    let hint = current.then(|| hint.unwrap_or_else(|| (String::new(), scene.theme.muted())));
    Line { label: Cow::Owned(label), large: Some((large, "")), value, current, hint, asked }
}

/// How what is to be done is understood where it says who or when too, and what there is to say of that.
fn what_understood(scene: &Scene<'_>, typed: &str) -> (String, Style) {
    let (lang, theme, today) = (scene.desk_lang(), scene.theme, scene.now.date());
    let Some(desk) = scene.desk.filter(|_| !typed.is_empty()) else {
        return (words!(lang, "stage-blank-what-how"), theme.muted());
    };
    let reading = desk.walk.read_what(typed, today);
    let mut parts: Vec<String> = reading.hints.iter().map(|told| hint(told, lang)).collect();
    let style = if parts.is_empty() { theme.good() } else { theme.warn() };
    let agreed = reading.understood.agreed.unwrap_or_default();
    let told = agreed_words(&agreed, today, lang);
    if !told.is_empty() {
        parts.insert(0, told.join(" · "));
    }
    (parts.join(" – "), style)
}

/// How a date that is typed is understood, before it is kept.
pub(super) fn understood(scene: &Scene<'_>, typed: &str) -> Option<(String, Style)> {
    let (lang, theme, today) = (scene.desk_lang(), scene.theme, scene.now.date());
    Some(match Due::typed(typed, today)? {
        Due::On(date) if date < today => {
            (words!(lang, "stage-due-past", date = said(date, today, lang)), theme.warn())
        }
        Due::On(date) => (said(date, today, lang), theme.good()),
        Due::Said(words) => (words!(lang, "stage-due-said-kept", words = words), theme.warn()),
    })
}

/// What the actions lack, counted; on the desk only.
fn gaps(scene: &Scene<'_>, sheet: &mut Sheet<'_>, page: &ActionsPage, room: Room) {
    let lang = scene.desk_lang();
    let open = || page.actions.iter().filter(|action| action.standing != Standing::Dropped);
    let of = open().count();
    let no_owner = open().filter(|action| action.owner.is_none()).count();
    let no_date = open().filter(|action| !matches!(action.due, Some(DueLine::On(_)))).count();
    let over = page.most.filter(|most| of > *most as usize);
    let parts = [
        (no_owner > 0).then(|| words!(lang, "stage-actions-no-owner", n = no_owner, of = of)),
        (no_date > 0).then(|| words!(lang, "stage-actions-no-date", n = no_date, of = of)),
        over.map(|most| words!(lang, "stage-actions-over", n = of, most = most)),
    ];
    let words = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if !words.is_empty() {
        sheet.air(room.apart(scene.places.class).min(1));
        sheet.text(&words, scene.theme.warn());
    }
}

/// The answers that can be taken over: how many there are, and once the fingers go there, which.
fn offered(scene: &Scene<'_>, sheet: &mut Sheet<'_>, desk: Desk<'_>, form: &Form, room: Room) {
    let theme = scene.theme;
    let offers = offers(desk.session());
    if offers.is_empty() {
        return;
    }
    sheet.air(room.apart(scene.places.class).min(1));
    sheet.text(&words!(scene.desk_lang(), "stage-actions-offers", n = offers.len()), theme.muted());
    let Hands::Offer(marked) = form.hands else { return };
    for (index, offer) in offers.iter().enumerate() {
        let chosen = index == marked;
        let (mark, words) =
            if chosen { (theme.now(), theme.selected()) } else { (theme.muted(), theme.text()) };
        let rows = sheet.item(("·", mark), &offer.text, words);
        if chosen {
            sheet.keep(rows);
        }
    }
}
