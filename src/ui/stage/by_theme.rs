//! Answers by theme: one at a time while they get theirs, or all of them under their headings.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::Scene;
use super::headline::{headline, huge};
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::theming::{self, Row, Theming};
use crate::session::wall::{ThemeWord, ThemesPage, Voice};
use crate::ui::widgets::prose::{elide, width};
use crate::ui::widgets::swatch::swatch;
use crate::words;

/// The widest that the name of a theme may be in a list with numbers behind it.
const NAME: u16 = 32;
/// Before an answer under its theme.
const INDENT: &str = "   ";

/// Draws the answers by theme.
pub(super) fn draw(scene: &Scene<'_>, page: &ThemesPage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let sheet = Sheet::fitting(area.height, |room| match &page.current {
        Some(current) => one(scene, page, current, room),
        None => all(scene, page, room),
    });
    sheet.lay(scene, area, buf)
}

/// The hands; none on a wall.
fn hands<'a>(scene: &Scene<'a>) -> Option<&'a Theming> {
    match scene.fingers() {
        Some(Fingers::Themes(theming)) => Some(theming),
        _ => None,
    }
}

/// One answer, and the themes that it can get.
///
/// ```text
///     groep 3 · nog 7
///     Een telefoontje werkt altijd beter dan een mail.
///
///     1  ◆ timing     4
///     2  ▲ netwerk    2
/// ```
fn one<'a>(scene: &Scene<'a>, page: &ThemesPage, current: &Voice, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    let left = words!(scene.lang(), "stage-themes-left", n = page.rest.len());
    let picked = if is_picked(scene, &current.id) {
        format!("  {}", words!(scene.lang(), "stage-picked"))
    } else {
        String::new()
    };
    let who = who(scene, page, current).map(|who| format!("{who} · ")).unwrap_or_default();
    sheet.line([(&*format!("{who}{left}{picked}"), theme.muted())]);
    sheet.air(u16::from(room < Room::Tight));
    let most = scene.places.wide.height / 2;
    let from = sheet.rows();
    if room < Room::Spare {
        huge(scene, &mut sheet, &current.text, most);
    } else {
        sheet.text(&current.text, theme.strong());
    }
    let rows = from..sheet.rows();
    sheet.keep(rows);
    sheet.air(room.apart(scene.places.class).max(1));
    if page.themes.is_empty() {
        if let Some(text) = &page.text {
            sheet.text(text, theme.muted());
        }
        if scene.desk.is_some() {
            sheet.text(&words!(scene.desk_lang(), "stage-themes-first"), theme.muted());
        }
    }
    let names = page.themes.iter().map(|block| width(&block.theme.name)).max().unwrap_or(0).min(NAME);
    for (at, block) in page.themes.iter().enumerate() {
        let count = block.answers.len().to_string();
        let name = padded(&block.theme.name, names);
        let mut pieces = heading(scene, at, &block.theme, &name, theme.text());
        pieces.push((format!("   {count}"), theme.muted()));
        sheet.line(pieces.iter().map(|(words, style)| (words.as_str(), *style)));
    }
    held(scene, page, &mut sheet);
    sheet
}

/// All answers, each under its theme with the number of its group; those without one last.
///
/// ```text
///     Oogst
///
///     1  ◆ timing  2
///        Wie vroeg uitnodigt, krijgt mensen.
///         3  Stuur uitnodigingen drie weken vooraf.
///         1  Een telefoontje werkt altijd beter dan een mail.
///
///     zonder thema  1
///         2  De nieuwsbrief leest niemand.
/// ```
fn all<'a>(scene: &Scene<'a>, page: &ThemesPage, room: Room) -> Sheet<'a> {
    let theme = scene.theme;
    let mut sheet = Sheet::new(scene);
    headline(scene, &mut sheet, &page.title, scene.places.wide.height / 6);
    let apart = room.apart(scene.places.class).min(2);
    let focus = hands(scene).and_then(|hands| hands.focus(page));
    let near = near(scene, page, focus.as_ref());
    let mut row = 0;
    for (at, block) in page.themes.iter().enumerate() {
        let (head, answered) = (row, row + 1..row + 1 + block.answers.len());
        row = answered.end;
        if head >= near.end || answered.end <= near.start {
            continue;
        }
        sheet.air(apart);
        let chosen = focus.as_ref().and_then(Row::theme) == Some(&block.theme.id);
        let name = if chosen { theme.selected() } else { theme.strong() };
        let mut pieces = heading(scene, at, &block.theme, &block.theme.name, name);
        let count = match block.answers.len() {
            0 => words!(scene.lang(), "stage-themes-nothing"),
            count => count.to_string(),
        };
        pieces.push((format!("  {count}"), theme.muted()));
        let rows = sheet.line(pieces.iter().map(|(words, style)| (words.as_str(), *style)));
        if chosen {
            sheet.keep(rows);
        }
        if let Some(words) = &block.text {
            sheet.item((if scene.desk.is_some() { INDENT } else { "" }, theme.muted()), words, theme.muted());
        }
        answers(scene, within(&block.answers, &answered, &near), focus.as_ref(), &mut sheet);
    }
    let rest = within(&page.rest, &(row..row + page.rest.len()), &near);
    if !rest.is_empty() {
        sheet.air(apart.max(u16::from(!page.themes.is_empty())));
        let words = words!(scene.lang(), "stage-themes-rest");
        sheet.line([(&*words, theme.muted()), (&*format!("  {}", page.rest.len()), theme.muted())]);
        answers(scene, rest, focus.as_ref(), &mut sheet);
    }
    if page.voices().next().is_none() {
        sheet.air(1);
        sheet.text(&words!(scene.lang(), "stage-themes-none"), theme.muted());
    }
    held(scene, page, &mut sheet);
    sheet
}

/// The rows that may show, headings of themes among them: as many as the window is tall on both sides of the one in
/// focus. Of a thousand answers a screen has room for a few.
fn near(scene: &Scene<'_>, page: &ThemesPage, focus: Option<&Row>) -> Range<usize> {
    let at = focus.and_then(|row| theming::rows(page).iter().position(|other| other == row)).unwrap_or(0);
    let tall = usize::from(scene.places.wide.height);
    at.saturating_sub(tall)..at + tall + 1
}

/// Those of the voices, which stand in these rows, that are among other rows.
fn within<'a>(voices: &'a [Voice], rows: &Range<usize>, near: &Range<usize>) -> &'a [Voice] {
    let from = near.start.saturating_sub(rows.start).min(voices.len());
    let to = near.end.saturating_sub(rows.start).clamp(from, voices.len());
    &voices[from..to]
}

fn answers(scene: &Scene<'_>, voices: &[Voice], focus: Option<&Row>, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let marked = hands(scene).map_or(&[][..], |hands| &hands.marked);
    for voice in voices {
        let chosen = focus.and_then(Row::answer) == Some(&voice.id);
        let tick = if marked.contains(&voice.id) { "✓" } else { " " };
        let group = voice.group.map_or_else(|| "·".to_owned(), |number| number.to_string());
        let mark = format!("{INDENT}{tick}{group:>2}");
        let (number, words) =
            if chosen { (theme.now(), theme.selected()) } else { (theme.muted(), theme.text()) };
        let rows = sheet.item((&mark, number), &said(scene, voice), words);
        if chosen {
            sheet.keep(rows);
        }
    }
}

/// The words, and quietly behind them what is to be known of them.
fn said(scene: &Scene<'_>, voice: &Voice) -> String {
    let unclear = voice.unclear.then(|| words!(scene.lang(), "stage-answer-unclear"));
    let picked = is_picked(scene, &voice.id).then(|| words!(scene.lang(), "stage-picked"));
    let marks = [unclear, picked].into_iter().flatten();
    marks.fold(voice.text.clone(), |words, mark| format!("{words}  {mark}"))
}

/// The digit that gives a theme, its swatch and its name.
fn heading(scene: &Scene<'_>, at: usize, word: &ThemeWord, name: &str, style: Style) -> Vec<(String, Style)> {
    let theme = scene.theme;
    let (mark, swatch) = swatch(theme, word.colour.as_deref().unwrap_or_default());
    let digit = match scene.desk {
        Some(_) if at < 9 => format!("{}  ", at + 1),
        Some(_) => INDENT.to_owned(),
        None => String::new(),
    };
    vec![
        (digit, theme.muted()),
        (format!("{mark} "), swatch),
        (elide(name, scene.places.body.width.saturating_sub(18)), style),
    ]
}

/// How many answers wait to be revealed; only the facilitator needs to know.
fn held(scene: &Scene<'_>, page: &ThemesPage, sheet: &mut Sheet<'_>) {
    if scene.desk.is_some() && page.held > 0 {
        sheet.air(1);
        sheet.text(&words!(scene.desk_lang(), "stage-themes-held", n = page.held), scene.theme.muted());
    }
}

/// Who said it; nobody in particular where there are no groups.
fn who(scene: &Scene<'_>, page: &ThemesPage, voice: &Voice) -> Option<String> {
    match voice.group {
        Some(number) => Some(words!(scene.lang(), "stage-themes-group", n = number)),
        None if page.voices().any(|voice| voice.group.is_some()) => {
            Some(words!(scene.lang(), "name-plenary"))
        }
        None => None,
    }
}

/// Whether the facilitator picked an answer for the report; the room is not told.
fn is_picked(scene: &Scene<'_>, id: &str) -> bool {
    scene.desk.is_some_and(|desk| desk.session().is_picked(id))
}

/// A name in so many cells.
fn padded(name: &str, cells: u16) -> String {
    let name = elide(name, cells);
    let air = usize::from(cells.saturating_sub(width(&name)));
    format!("{name}{}", " ".repeat(air))
}
