//! Words for any group, with theme and action: a line at the foot of the page, and beneath it how it is understood.
//!
//! ```text
//! ──────────────────────────────────────────────────────────
//!      ▸ 3 durf te vragen #netwerk !actie @Jan▏
//!        groep 3 · thema netwerk (nieuw) · actiepunt · Jan
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use crate::app::field::Field;
use crate::app::{Model, Overlay, Walk};
use crate::session::capture::{Hint, Reading, Whose};
use crate::ui::footer::after;
use crate::ui::layout::Stage;
use crate::ui::setup::field_style;
use crate::ui::theme::Theme;
use crate::ui::view::below;
use crate::ui::widgets::field::FieldView;
use crate::ui::widgets::prose::{draw_line, elide, width, wrap};
use crate::words;
use crate::workshop::Lang;

/// The most rows that the typed line takes.
const FIELD_ROWS: u16 = 3;
/// The most rows for how it is understood, and for what is to be said of it.
const TOLD_ROWS: usize = 2;
/// What stands before the field; what is told beneath hangs in as much.
const MARK: &str = "▸ ";
/// So many pasted lines show at most.
const MOST_PASTED: usize = 12;
/// The cells that a quote may take in a hint.
const QUOTE: u16 = 24;

/// The line that is typed, wherever in the stack it floats.
fn typed(model: &Model) -> Option<&Field> {
    model.overlays.iter().find_map(|overlay| match overlay {
        Overlay::Line { field, .. } => Some(field),
        _ => None,
    })
}

/// How the line was understood that was kept just now.
fn kept(model: &Model) -> Option<&Reading> {
    model.overlays.iter().find_map(|overlay| match overlay {
        Overlay::Line { kept, .. } => kept.as_deref(),
        _ => None,
    })
}

/// What is left of a window above the line; one row of it is the footer's, as in a window.
pub(in crate::ui) fn room_above(model: &Model, area: Rect) -> Rect {
    let footer = Stage::of(area).footer;
    Rect { height: (top(model, footer) + 1).saturating_sub(area.y).min(area.height), ..area }
}

/// The first row of the line in a window with that footer; the footer's where no line is typed.
pub(in crate::ui) fn top(model: &Model, footer: Rect) -> u16 {
    let rows = || Some(Foot::of(typed(model)?, model, footer.width)?.rows());
    footer.y.saturating_sub(rows().unwrap_or(0))
}

/// Draws the line right above the footer of a window; the cell where text goes.
pub(super) fn draw(
    field: &Field,
    model: &Model,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let footer = Stage::of(area).footer;
    let foot = Foot::of(field, model, footer.width)?;
    let rows = foot.rows().min(footer.y.saturating_sub(area.y));
    let panel = Rect { y: footer.y - rows, height: rows, ..area };
    let panel = panel.intersection(buf.area);
    Clear.render(panel, buf);
    buf.set_style(panel, theme.base());
    draw_line(buf, panel, &"─".repeat(panel.width.into()), Style::new().fg(theme.faint));
    let column = below(Rect { x: footer.x, width: footer.width, ..panel }, 1);
    let example = words!(model.lang, "desk-line-example");
    let view = view(field, &example).style(field_style(theme));
    let caret = view.draw(Rect { height: foot.field_rows.min(column.height), ..column }, buf);
    let told = after(below(column, foot.field_rows), width(MARK));
    for (row, line) in told.rows().zip(&foot.understood) {
        draw_line(buf, row, line, theme.text());
    }
    for (row, line) in below(told, foot.understood.len() as u16).rows().zip(&foot.hints) {
        draw_line(buf, row, line, theme.warn());
    }
    caret
}

fn view<'a>(field: &'a Field, example: &'a str) -> FieldView<'a> {
    FieldView::new(field).mark(MARK).placeholder(example)
}

/// The rows of the line: the field, how it is understood, what is to be said of it.
struct Foot {
    field_rows: u16,
    understood: Vec<String>,
    hints: Vec<String>,
}

impl Foot {
    fn of(field: &Field, model: &Model, room: u16) -> Option<Self> {
        let (walk, lang) = (model.walk()?, model.lang);
        let inner = room.saturating_sub(width(MARK));
        let reading = walk.read_line(field.text(), model.now);
        let (understood, hints) = if field.is_blank() {
            let kept =
                kept(model).map(|kept| words!(lang, "desk-line-kept", what = understood(kept, walk, lang)));
            (kept.unwrap_or_else(|| words!(lang, "desk-line-how")), Vec::new())
        } else {
            (understood(&reading, walk, lang), reading.hints.iter().map(|told| hint(told, lang)).collect())
        };
        let rows = |text: &str| {
            let mut rows = wrap(text, inner);
            if rows.len() > TOLD_ROWS {
                // The last row that there is room for says that there is more.
                let rest = rows[TOLD_ROWS - 1..].join(" ");
                rows.truncate(TOLD_ROWS - 1);
                rows.push(elide(&rest, inner));
            }
            rows
        };
        Some(Self {
            field_rows: view(field, "").height_for(room, FIELD_ROWS),
            understood: rows(&understood),
            hints: if hints.is_empty() { Vec::new() } else { rows(&hints.join(" ")) },
        })
    }

    /// With the rule above.
    fn rows(&self) -> u16 {
        1 + self.field_rows + (self.understood.len() + self.hints.len()) as u16
    }
}

/// How each of some pasted lines is understood; nothing where they are not pasted into the line.
pub(super) fn told_of(lines: &[String], model: &Model) -> Vec<String> {
    let Some(walk) = model.walk().filter(|_| typed(model).is_some()) else { return Vec::new() };
    let shown = &lines[..lines.len().min(MOST_PASTED)];
    let readings = walk.read_lines(shown, model.now);
    readings.iter().map(|reading| understood(reading, walk, model.lang)).collect()
}

/// How a line is understood: “groep 3 · thema netwerk (nieuw) · actiepunt · Jan · uiterlijk 1 december”.
fn understood(reading: &Reading, walk: &Walk, lang: Lang) -> String {
    let understood = &reading.understood;
    let mut parts = vec![whose(understood.whose, walk, lang)];
    parts.extend(understood.theme.as_deref().map(|name| match walk.theme_named(name) {
        Some(known) => words!(lang, "desk-line-theme", name = known.name.as_str()),
        None => words!(lang, "desk-line-theme-new", name = name),
    }));
    if let Some(agreed) = &understood.agreed {
        parts.push(words!(lang, "desk-line-action"));
        parts.extend(agreed.owner.clone());
        parts.extend(agreed.due.as_deref().map(|due| {
            let day = due.parse().map_or_else(|_| format!("“{due}”"), |date| day(date, lang));
            words!(lang, "desk-line-due", day = day)
        }));
    }
    parts.join(" · ")
}

/// “dinsdag 1 december 2026”
fn day(date: jiff::civil::Date, lang: Lang) -> String {
    let weekday = words!(lang, "desk-weekday", n = date.weekday().to_monday_one_offset());
    let month = words!(lang, "desk-month", n = date.month());
    let date = words!(
        lang,
        "desk-when-year",
        day = date.day().to_string(),
        month = month,
        year = date.year().to_string()
    );
    format!("{weekday} {date}")
}

/// Whose words it are: those of a group, by number and name; of the plenary, at a question where there is one.
fn whose(whose: Whose, walk: &Walk, lang: Lang) -> String {
    let session = &walk.session;
    let target = walk.line_target(whose);
    let groups = session.groupings.iter().flat_map(|grouping| &grouping.groups);
    let group = target.group.as_ref().and_then(|id| groups.clone().find(|group| group.id == *id));
    match (group, &target.question) {
        (Some(group), _) => match group.name.as_deref().filter(|name| !name.trim().is_empty()) {
            Some(name) => words!(lang, "desk-line-group-named", n = group.number, name = name),
            None => words!(lang, "desk-line-group", n = group.number),
        },
        (None, Some(question)) => {
            let text = session.question(question).map(|question| session.names().fill(&question.text, lang));
            words!(lang, "desk-line-question", question = elide(&text.unwrap_or_default(), 2 * QUOTE))
        }
        (None, None) => words!(lang, "name-plenary"),
    }
}

fn hint(hint: &Hint, lang: Lang) -> String {
    let quote = |text: &str| elide(text, QUOTE);
    match hint {
        Hint::NoWords => words!(lang, "desk-line-no-words"),
        Hint::NoGroup(number) => words!(lang, "desk-line-no-group", n = *number),
        Hint::SecondGroup(number) => words!(lang, "desk-line-second-group", n = *number),
        Hint::Bare(sign) => words!(lang, "desk-line-bare", sign = sign.to_string()),
        Hint::OpenQuote(typed) => words!(lang, "desk-line-open-quote", typed = quote(typed)),
        Hint::Second(typed) => words!(lang, "desk-line-second", typed = quote(typed)),
        Hint::NoAction(typed) => words!(lang, "desk-line-no-action", typed = quote(typed)),
        Hint::Unknown(typed) => words!(lang, "desk-line-unknown", typed = quote(typed)),
        Hint::Everybody(name) => words!(lang, "desk-line-everybody", name = quote(name)),
        Hint::Address => words!(lang, "desk-line-address"),
        Hint::Past => words!(lang, "desk-line-past"),
    }
}
