//! A list of names as it was understood: who, what of each column, and what to know. Nothing of it is taken yet.
//!
//! ```text
//!    Deze namen overnemen?                                        de zaal leest mee
//!
//!         28 namen in deelnemers.xlsx
//!         25 nieuw, 3 bijgewerkt
//!
//!         Zo is het gelezen
//!         ●  Naam          naam
//!         ●  Team          nieuw kenmerk: rood, blauw
//!         ○  E-mail        blijft weg: e-mailadressen komen nooit in een sessie
//!
//!         Let op
//!         ·  regel 4: geen naam, overgeslagen
//!
//!         Anna, Bram, Chris, Dewi …
//! ```

use std::collections::HashSet;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use crate::app::overlay::intake::{Listed, Origin};
use crate::roster::{Column, Meaning, Source, Value};
use crate::session::Session;
use crate::ui::footer::after;
use crate::ui::layout::Stage;
use crate::ui::listed;
use crate::ui::theme::Theme;
use crate::ui::widgets::prose::{draw_line, elide, width, wrap};
use crate::words;
use crate::workshop::Lang;

/// The widest that the head of a column stands.
const HEAD_MOST: u16 = 20;
/// How many names are shown of a list.
const NAMES: usize = 60;
/// How many values are shown of an attribute that is new.
const VALUES: usize = 6;

/// A line of the page: what stands left of it, and the words, wrapped behind that.
struct Line {
    mark: (String, Style),
    words: String,
    style: Style,
}

/// Draws the page over all of an area.
pub(super) fn draw(
    listed: &Listed,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    let places = Stage::of(Rect { height: area.height.saturating_add(1), ..area });
    draw_line(buf, places.rail, &words!(lang, "desk-listed"), theme.muted());
    let seen = words!(lang, "desk-notes-visible");
    draw_line(buf, after(places.rail, places.rail.width.saturating_sub(width(&seen))), &seen, theme.warn());

    let mut rows: Vec<(u16, String, Style)> = Vec::new();
    let column = places.wide.width.min(96);
    for line in lines(listed, session, lang, theme) {
        let (mark, mark_style) = line.mark;
        let indent = width(&mark).min(column / 2);
        let wrapped = wrap(&line.words, column.saturating_sub(indent));
        for (at, words) in wrapped.into_iter().enumerate() {
            if at == 0 && !mark.is_empty() {
                // A row of its own in the same place: the words follow it.
                rows.push((u16::MAX, mark.clone(), mark_style));
            }
            rows.push((indent, words, line.style));
        }
    }
    let place = places.wide;
    let tall = rows.iter().filter(|(indent, _, _)| *indent != u16::MAX).count();
    let height = usize::from(place.height);
    let first = listed.scroll.min(tall.saturating_sub(height));
    let mut at = 0;
    let mut mark: Option<(String, Style)> = None;
    for (indent, words, style) in rows {
        if indent == u16::MAX {
            mark = Some((words, style));
            continue;
        }
        let shown = at >= first && at - first < height;
        if shown {
            let row = Rect { y: place.y + (at - first) as u16, height: 1, ..place };
            if let Some((mark, style)) = mark.take() {
                draw_line(buf, row, &mark, style);
            }
            draw_line(buf, after(row, indent), &words, style);
        }
        mark = None;
        at += 1;
    }
    more(first, tall, height, lang, theme, place, buf);
}

/// A word that there is more, on the line above the footer.
fn more(first: usize, tall: usize, height: usize, lang: Lang, theme: &Theme, place: Rect, buf: &mut Buffer) {
    let words = match (first > 0, first + height < tall) {
        (false, false) => return,
        (true, true) => words!(lang, "stage-more-both"),
        (true, false) => words!(lang, "stage-more-above"),
        (false, true) => words!(lang, "stage-more-below"),
    };
    draw_line(buf, Rect { y: place.bottom(), height: 1, ..place }, &words, theme.muted());
}

fn lines(listed: &Listed, session: &Session, lang: Lang, theme: &Theme) -> Vec<Line> {
    let plain = |words: String, style: Style| Line { mark: (String::new(), style), words, style };
    let air = || plain(" ".to_owned(), theme.text());
    let mut lines = vec![plain(heading(listed, lang), theme.strong())];
    lines.extend(outlook(listed, session, lang).into_iter().map(|words| plain(words, theme.text())));
    lines.push(air());
    lines.push(plain(words!(lang, "desk-listed-columns"), theme.now()));
    let columns = &listed.intake.columns;
    let heads: Vec<String> = columns.iter().enumerate().map(|(at, column)| head(at, column, lang)).collect();
    let wide = heads.iter().map(|head| width(head)).max().unwrap_or(0).min(HEAD_MOST);
    for (column, head) in columns.iter().zip(&heads) {
        let taken = !matches!(column.meaning, Meaning::LeftOut(_));
        let style = if taken { theme.text() } else { theme.muted() };
        let circle = if taken { "●" } else { "○" };
        let head = elide(head, wide);
        let gap = " ".repeat(usize::from(wide.saturating_sub(width(&head))));
        let mark = (format!("{circle}  {head}{gap}   "), style);
        lines.push(Line { mark, words: understood(column, listed, session, lang), style });
    }
    let remarks = listed.intake.remarks.iter().filter_map(|remark| {
        let head = remark.column.and_then(|at| heads.get(at)).map_or("", String::as_str);
        listed::remark(remark, head, lang)
    });
    let remarks: Vec<String> = remarks.collect();
    if !remarks.is_empty() {
        lines.push(air());
        lines.push(plain(words!(lang, "desk-listed-remarks"), theme.now()));
        let mark = ("·  ".to_owned(), theme.muted());
        let remarks = remarks.into_iter();
        lines.extend(remarks.map(|words| Line { mark: mark.clone(), words, style: theme.text() }));
    }
    lines.push(air());
    let people = &listed.intake.people;
    let mut names: Vec<&str> = people.iter().take(NAMES).map(|person| person.name.as_str()).collect();
    if people.len() > NAMES {
        names.push("…");
    }
    lines.push(plain(names.join(", "), theme.muted()));
    lines
}

/// How many names, and where they are.
fn heading(listed: &Listed, lang: Lang) -> String {
    let people = words!(lang, "desk-listed-people", n = (listed.intake.people.len() as u32));
    let place = match (&listed.origin, &listed.intake.source) {
        (Origin::Pasted(_), _) => words!(lang, "desk-listed-pasted"),
        (Origin::File { name, .. }, Source::Text { .. }) => {
            words!(lang, "desk-listed-in", file = name.clone())
        }
        (Origin::File { name, .. }, Source::Workbook { sheet }) => {
            words!(lang, "desk-listed-in-sheet", file = name.clone(), sheet = sheet.clone())
        }
    };
    format!("{people} {place}")
}

/// What taking it would do.
fn outlook(listed: &Listed, session: &Session, lang: Lang) -> Vec<String> {
    let outlook = listed.outlook(session);
    if session.participants.is_empty() {
        return vec![words!(lang, "desk-listed-outlook-first", n = outlook.new)];
    }
    let mut parts = vec![words!(lang, "desk-listed-new", n = outlook.new)];
    if outlook.changed > 0 {
        parts.push(words!(lang, "desk-listed-changed", n = outlook.changed));
    }
    if outlook.same > 0 {
        parts.push(words!(lang, "desk-listed-same", n = outlook.same));
    }
    let mut lines = vec![format!("{}.", parts.join(", "))];
    if outlook.others > 0 {
        lines.push(words!(lang, "desk-listed-others", n = outlook.others));
    }
    lines
}

fn head(at: usize, column: &Column, lang: Lang) -> String {
    column.head.clone().unwrap_or_else(|| words!(lang, "desk-listed-column", n = (at as u32 + 1)))
}

/// What a column was understood as.
fn understood(column: &Column, listed: &Listed, session: &Session, lang: Lang) -> String {
    let Meaning::Attribute { id, .. } = &column.meaning else {
        return listed::meaning(&column.meaning, None, "", lang);
    };
    let known = session.workshop.attributes.get(id);
    let title = known.map(|attribute| session.names().fill(&attribute.question, lang));
    let mut met = HashSet::new();
    let of_people = listed.intake.people.iter().filter_map(|person| match person.values.get(id)? {
        Value::Word(word) => Some(word.as_str()),
        Value::Number(_) => None,
    });
    let mut values: Vec<&str> = of_people.filter(|word| met.insert(*word)).collect();
    if values.len() > VALUES {
        values.truncate(VALUES);
        values.push("…");
    }
    listed::meaning(&column.meaning, title.as_deref(), &values.join(", "), lang)
}
