//! A theme for answers, and what becomes of a theme: its name, its words, its colour, another to merge it with.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;

use super::frame::{self, BOX_CELLS, BOX_ROWS, WIDTH};
use crate::app::overlay::themes::{Asked, Choosing, Giving, Offered};
use crate::session::{COLOURS, Session};
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::ui::widgets::swatch::swatch;
use crate::words;
use crate::workshop::Lang;

/// The rows of a list, where there is room; the box keeps its size while a name is typed.
const ROWS: u16 = 10;
/// Cells for a digit.
const DIGIT: u16 = 3;

/// A row of a list to choose from.
struct Row {
    digit: String,
    mark: (String, Style),
    words: String,
    aside: String,
}

/// Draws a list; one row is marked.
fn list(rows: &[Row], cursor: usize, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let cursor = cursor.min(rows.len().saturating_sub(1));
    let first = first_in_view(cursor, rows.len(), area.height.into());
    for (place, (at, row)) in area.rows().zip(rows.iter().enumerate().skip(first)) {
        draw_line(buf, place, &row.digit, theme.strong());
        let place_of_mark = after(place, DIGIT);
        draw_line(buf, place_of_mark, &row.mark.0, row.mark.1);
        let words = after(place_of_mark, 2);
        let room = words.width.saturating_sub(width(&row.aside)).saturating_sub(1);
        draw_line(buf, words, &elide(&row.words, room), theme.text());
        let aside = after(place, place.width.saturating_sub(width(&row.aside)));
        draw_line(buf, aside, &row.aside, theme.muted());
        if at == cursor {
            frame::mark(place, theme, buf);
        }
    }
}

/// The digit of a row, as long as there is one.
fn digit(at: usize) -> String {
    if at < 9 { (at + 1).to_string() } else { String::new() }
}

fn row_of(session: &Session, id: &str, digit: String, theme: &Theme) -> Row {
    let known = session.theme(id);
    let (mark, style) = swatch(theme, known.and_then(|known| known.colour.as_deref()).unwrap_or_default());
    let answers = session.answers.iter().filter(|answer| answer.theme.as_deref() == Some(id)).count();
    Row {
        digit,
        mark: (mark.to_string(), style),
        words: known.map_or_else(|| id.to_owned(), |known| known.name.clone()),
        aside: answers.to_string(),
    }
}

/// Draws the box: the field, and the themes that can be given by a digit.
///
/// ```text
///    Welk thema?
///
///    ▸ Kies een cijfer, of typ een naam
///
///    1  ◆ timing                    4
///    2  ▲ netwerk                   2
///    0    geen thema
/// ```
pub(super) fn give(
    giving: &Giving,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let title = match giving.answers.len() {
        0 | 1 => words!(lang, "desk-give-theme"),
        n => words!(lang, "desk-give-theme-many", n = n),
    };
    let offered = giving.offered(session);
    let wanted = (session.themes.len() as u16).saturating_add(1).min(ROWS);
    let rows = wanted.min(area.height.saturating_sub(BOX_ROWS + 3));
    let example = words!(lang, "desk-give-theme-example");
    let (caret, place) = frame::ask(&title, &giving.field, &example, rows, theme, area, buf);
    let typed = !giving.field.text().is_empty();
    let number = |at| if typed { String::new() } else { digit(at) };
    let row = |(at, offered): (usize, &Offered)| match offered {
        Offered::Theme(id) => row_of(session, id, number(at), theme),
        Offered::New(name) => Row {
            digit: String::new(),
            mark: ("+".to_owned(), theme.now()),
            words: words!(lang, "desk-give-theme-new", name = name.as_str()),
            aside: String::new(),
        },
        Offered::Nothing => Row {
            digit: "0".to_owned(),
            mark: (String::new(), theme.muted()),
            words: words!(lang, "desk-give-theme-nothing"),
            aside: String::new(),
        },
    };
    let all: Vec<_> = offered.iter().enumerate().map(row).collect();
    list(&all, giving.cursor, theme, place, buf);
    caret
}

/// Draws the box that asks for the name of a theme, or for what its answers come down to.
pub(super) fn text(
    asked: &Asked,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let name = asked.theme.as_deref().and_then(|id| session.theme(id)).map_or("", |theme| &theme.name);
    let (title, example) = match (&asked.theme, asked.name) {
        (None, _) => (words!(lang, "desk-theme-new"), words!(lang, "desk-theme-name-example")),
        (Some(_), true) => (words!(lang, "desk-theme-name"), words!(lang, "desk-theme-name-example")),
        (Some(_), false) => {
            let title = words!(lang, "desk-theme-words", theme = elide(name, QUOTE));
            (title, words!(lang, "desk-theme-words-example"))
        }
    };
    frame::ask(&title, &asked.field, &example, 0, theme, area, buf).0
}

/// The cells that a name may take in a title.
const QUOTE: u16 = 24;

/// Draws the box with the colours, each a swatch with its word.
pub(super) fn colours(
    choosing: &Choosing,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let name = session.theme(&choosing.theme).map_or("", |theme| &theme.name);
    let title = words!(lang, "desk-theme-colour", theme = elide(name, QUOTE));
    let row = |(at, colour): (usize, &&str)| {
        let (mark, style) = swatch(theme, colour);
        Row {
            digit: digit(at),
            mark: (mark.to_string(), style),
            words: colour_word(colour, lang),
            aside: String::new(),
        }
    };
    let mut rows: Vec<_> = COLOURS.iter().enumerate().map(row).collect();
    let (mark, style) = swatch(theme, "");
    rows.push(Row {
        digit: "0".to_owned(),
        mark: (mark.to_string(), style),
        words: words!(lang, "desk-colour-none"),
        aside: String::new(),
    });
    boxed(&title, None, &rows, choosing.cursor, theme, area, buf);
}

/// Draws the box with the themes that a theme can be merged into.
pub(super) fn merge(
    choosing: &Choosing,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let name = session.theme(&choosing.theme).map_or("", |theme| &theme.name);
    let title = words!(lang, "desk-theme-merge", theme = elide(name, QUOTE));
    let hint = words!(lang, "desk-theme-merge-hint");
    let rows: Vec<_> = (choosing.others(session).enumerate())
        .map(|(at, other)| row_of(session, &other.id, digit(at), theme))
        .collect();
    boxed(&title, Some(&hint), &rows, choosing.cursor, theme, area, buf);
}

fn boxed(
    title: &str,
    hint: Option<&str>,
    rows: &[Row],
    cursor: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let above = if hint.is_some() { 2 } else { 0 };
    let high = (rows.len() as u16).min(area.height.saturating_sub(BOX_ROWS + above));
    let wide = WIDTH.min(area.width.saturating_sub(BOX_CELLS));
    let inner = frame::open(title, Size::new(wide, high.saturating_add(above)), theme, area, buf);
    draw_line(buf, inner, hint.unwrap_or_default(), theme.muted());
    let place = below(inner, above);
    frame::tally(cursor, rows.len(), place, inner, theme, buf);
    list(rows, cursor, theme, place, buf);
}

/// The word of a colour; its English name where it has none here.
fn colour_word(colour: &str, lang: Lang) -> String {
    match colour {
        "blue" => words!(lang, "desk-colour-blue"),
        "green" => words!(lang, "desk-colour-green"),
        "red" => words!(lang, "desk-colour-red"),
        "yellow" => words!(lang, "desk-colour-yellow"),
        "purple" => words!(lang, "desk-colour-purple"),
        "orange" => words!(lang, "desk-colour-orange"),
        "pink" => words!(lang, "desk-colour-pink"),
        "brown" => words!(lang, "desk-colour-brown"),
        "grey" => words!(lang, "desk-colour-grey"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::field::Field;
    use crate::app::overlay::patterns::Patterns;
    use crate::app::{Model, Overlay};
    use crate::session::Change;
    use crate::ui::view::sample::{at, looks, now};

    #[test]
    fn every_colour_has_a_word_in_dutch_and_a_mark_of_its_own() {
        for colour in COLOURS {
            assert_ne!(colour_word(colour, Lang::Nl), colour);
            assert_ne!(swatch(&Theme::DARK, colour).0, swatch(&Theme::DARK, "").0);
        }
    }

    /// Answers to a free question, three themes, and two lines of what struck.
    fn gathered(lang: Lang) -> Model {
        let mut model = at(lang, "warmup", "w3");
        let walk = model.walk_mut().unwrap();
        for (at, name) in ["persoonlijk vragen", "timing", "nieuwsbrief"].iter().enumerate() {
            let theme = walk.session.new_theme(name);
            walk.change(Change::PutTheme { at, theme }, now());
            let theme = walk.session.themes[at].id.clone();
            let answer = serde_json::json!({ "id": format!("a{}", 90 + at), "item": "w3", "group": null,
                "text": "Durven vragen", "at": "2026-11-23T14:06:12+01:00" });
            walk.change(Change::PutAnswer { at, answer: serde_json::from_value(answer).unwrap() }, now());
            let given = walk.session.give_theme(&[format!("a{}", 90 + at)], (at < 2).then_some(&theme));
            walk.change(given, now());
        }
        let lines = ["Iedereen begon over tijd, niemand over geld.", "Het bleef lang stil bij vraag 3."];
        walk.change(Change::SetPatterns(lines.map(str::to_owned).into()), now());
        model
    }

    #[test]
    fn what_is_done_with_themes_and_what_struck() {
        for lang in Lang::ALL {
            let model = gathered(lang);
            let walk = model.walk().unwrap();
            let theme = &walk.session.themes[0];
            let giving = |answers: &[&str], typed: &str, cursor| {
                let answers = answers.iter().map(|id| (*id).to_owned()).collect();
                Overlay::GiveTheme(Giving { answers, field: Field::single_line(typed), cursor })
            };
            let patterns = |field: &str, cursor, editing: Option<usize>| {
                let editing = editing.map(|at| (at, walk.session.patterns()[at].to_owned()));
                Overlay::Patterns(Patterns { field: Field::single_line(field), cursor, editing })
            };
            for (name, overlay) in [
                ("theme", giving(&["a92"], "", 1)),
                ("theme-typed", giving(&["a90", "a91"], "ti", 0)),
                ("theme-name", Overlay::ThemeText(Asked::name_of(Some(theme), walk))),
                ("theme-words", Overlay::ThemeText(Asked::words_of(theme, walk))),
                ("theme-colour", Overlay::ThemeColour(Choosing::colour(theme))),
                ("theme-merge", Overlay::MergeTheme(Choosing::other(theme))),
                ("patterns", patterns("", Some(1), None)),
                ("patterns-changing", patterns("Iedereen begon over tijd.", None, Some(0))),
            ] {
                insta::assert_snapshot!(
                    format!("{name}-{lang}"),
                    looks(|theme, area, buf| super::super::draw(&overlay, &model, theme, area, buf))
                );
            }
        }
    }
}
