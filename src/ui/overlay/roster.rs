//! The list of names: how many are there, who, and what is known of them.
//!
//! ```text
//!    Wie zijn er?                                                 de zaal leest mee
//!
//!         28 aanwezig, 11 met naam
//!
//!          1  Anna           ■ zwart      ◇ sneakers
//!          2  Bram           □ wit                        kwam 14:12
//!          3  Chris          –                            is er niet
//!
//!         Welke kleur heeft je bovenkleding?                                    1/12
//!         z ■ zwart   w □ wit   b ◆ blauw   g ▲ groen   r ● rood   a ◇ anders
//!
//!         ▸ Dewi▏
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};
use serde_json::Value;

use crate::app::overlay::roster::{Column, Focus, Roster, columns, has_values, lettered};
use crate::session::{Participant, Presence, Session, told_apart};
use crate::ui::footer::after;
use crate::ui::layout::Stage;
use crate::ui::setup::field_style;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view, paragraph};
use crate::ui::widgets::field::FieldView;
use crate::ui::widgets::letters::{self, BigText};
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::ui::widgets::swatch::swatch;
use crate::words;
use crate::workshop::Lang;

/// The widest that sentences stand.
const COLUMN: u16 = 72;
/// Cells between one column and the next.
const GAP: u16 = 3;
/// The widest that a name stands.
const NAME_MOST: u16 = 32;
/// A name is not shortened to less.
const NAME_LEAST: u16 = 10;
/// The widest that a value stands.
const VALUE_MOST: u16 = 20;
/// The rows of the number of people, where there is room for large letters.
const LARGE_ROWS: u16 = letters::MIN_ROWS;
/// The most rows that the letters take.
const LETTER_ROWS: usize = 3;

/// All that the page is drawn from.
struct Sight<'a> {
    roster: &'a Roster,
    session: &'a Session,
    lang: Lang,
    theme: &'a Theme,
    columns: Vec<Column<'a>>,
}

/// Draws the page over all of an area; the cell where text goes.
pub(super) fn draw(
    roster: &Roster,
    session: &Session,
    lang: Lang,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    Clear.render(area, buf);
    buf.set_style(area, theme.base());
    // The footer's line is not in the area; the places are those of the whole window all the same.
    let places = Stage::of(Rect { height: area.height.saturating_add(1), ..area });
    let sight = Sight { roster, session, lang, theme, columns: columns(session) };
    sight.head(places.rail, buf);
    let rest = below(sight.count(places.wide, buf), places.class.air());
    let legend = sight.legend(rest.width);
    let foot = (legend.len() as u16).min(rest.height / 2);
    let air = u16::from(foot > 0);
    let list = Rect { height: rest.height.saturating_sub(foot + air), ..rest };
    let caret = sight.list(list, buf);
    for (row, line) in below(rest, list.height + air).rows().zip(&legend) {
        draw_pieces(line, row, buf);
    }
    caret
}

/// Words with their styles, to stand beside each other.
type Line = Vec<(String, Style)>;

fn draw_pieces(line: &Line, row: Rect, buf: &mut Buffer) {
    let mut room = row;
    for (words, style) in line {
        room = after(room, draw_line(buf, room, words, *style));
    }
}

/// Pieces beside each other, in as many lines of a width as they need.
fn in_lines(pieces: Vec<Line>, room: u16) -> Vec<Line> {
    let length = |line: &Line| line.iter().map(|(words, _)| width(words)).fold(0, u16::saturating_add);
    let mut lines: Vec<Line> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if length(line) + GAP + length(&piece) <= room => {
                line.push((" ".repeat(usize::from(GAP)), Style::new()));
                line.extend(piece);
            }
            Some(_) | None => lines.push(piece),
        }
    }
    lines
}

impl Sight<'_> {
    /// What this page is, and that it is no secret.
    fn head(&self, area: Rect, buf: &mut Buffer) {
        draw_line(buf, area, &words!(self.lang, "desk-roster"), self.theme.muted());
        let seen = words!(self.lang, "desk-notes-visible");
        draw_line(buf, after(area, area.width.saturating_sub(width(&seen))), &seen, self.theme.warn());
    }

    /// How many are there, and how many of those have a name; what is left of the area.
    fn count(&self, area: Rect, buf: &mut Buffer) -> Rect {
        let named = self.session.named_present().count() as u32;
        let counted = self.session.people_present;
        let many = match counted {
            Some(people) => words!(self.lang, "desk-roster-present", n = people),
            None => words!(self.lang, "desk-roster-uncounted"),
        };
        let by_name = words!(self.lang, "desk-roster-named", n = named);
        let large = BigText::new(&many, self.theme.text()).rows(LARGE_ROWS);
        let fits = BigText::new(&many, self.theme.text()).height(area.width, LARGE_ROWS);
        let mut rest = if let Some(rows) = fits.filter(|rows| area.height >= 6 * *rows) {
            (&large).render(Rect { height: rows, ..area }, buf);
            let row = below(area, rows + 1);
            draw_line(buf, row, &by_name, self.theme.text());
            below(row, 1)
        } else {
            let used = draw_line(buf, area, &many, self.theme.strong());
            draw_line(buf, after(area, used), &format!("  {by_name}"), self.theme.text());
            below(area, 1)
        };
        if let Some(people) = counted.filter(|people| named > *people) {
            let words = words!(self.lang, "desk-roster-more-named", named = named, people = people);
            let column = Rect { width: rest.width.min(COLUMN), ..rest };
            rest = Rect { width: rest.width, ..paragraph(&words, self.theme.warn(), column, buf) };
        }
        rest
    }

    /// The names, and beside them what is known; the marked one is in view.
    fn list(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let people = &self.session.participants;
        if people.is_empty() {
            let text = words!(self.lang, "desk-roster-none");
            let rest =
                paragraph(&text, self.theme.muted(), Rect { width: area.width.min(COLUMN), ..area }, buf);
            return self.field(below(rest, 1), buf);
        }
        // The field is the line after the last name.
        let whole = area;
        let area = Rect { height: (people.len() as u16).min(area.height.saturating_sub(1)), ..area };
        let marked = match self.roster.focus {
            Focus::Row(row) => Some(row),
            Focus::Field => self.roster.editing.as_ref().and_then(|id| self.session.participant_at(id)),
        };
        let called = told_apart(people);
        let rows = usize::from(area.height);
        let first = match marked {
            Some(marked) => first_in_view(marked, people.len(), rows),
            // Who types names sees those typed last.
            None => people.len().saturating_sub(rows),
        };
        let digits = width(&people.len().to_string()) + 2;
        let presence = people.iter().map(|who| width(&self.presence(who).0)).max().unwrap_or(0);
        // Whether somebody is there is told first, then what is known; a long name is shortened.
        let current = self.columns.get(self.roster.column).map_or(0, |column| self.cells(column));
        let kept = digits + presence + current + 2 * GAP;
        let names = called.iter().map(|name| width(name)).max().unwrap_or(0);
        let names = names.min(NAME_MOST).min(area.width.saturating_sub(kept).max(NAME_LEAST));
        let beside = after(area, digits + names + GAP);
        let shown = self.shown(beside.width.saturating_sub(presence));
        for (row, (at, who)) in area.rows().zip(people.iter().enumerate().skip(first)) {
            let here = if who.present { self.theme.text() } else { self.theme.muted() };
            let number = format!("{:>1$}", at + 1, usize::from(digits) - 2);
            draw_line(buf, row, &number, self.theme.muted());
            let name = called.get(at).map(|name| elide(name, names)).unwrap_or_default();
            draw_line(buf, after(row, digits), &name, here);
            let mut room = after(row, digits + names + GAP);
            for (column, cells) in &shown {
                self.value(column, who, Rect { width: (*cells).min(room.width), ..room }, buf);
                room = after(room, cells + GAP);
            }
            let (word, style) = self.presence(who);
            draw_line(buf, room, &word, style);
            if Some(at) == marked {
                // The mark is as wide as what is marked, with a cell of air on either side.
                let end = room.x.saturating_add(presence).min(row.right());
                let row = Rect { x: row.x.saturating_sub(1), width: (end + 2).saturating_sub(row.x), ..row };
                buf.set_style(row.intersection(area_of(buf)), self.theme.selected());
            }
        }
        self.tally(first, rows, area, buf);
        let typed = below(whole, area.height);
        self.field(after(typed, digits.saturating_sub(2)), buf)
    }

    /// How much of a long list is in sight.
    fn tally(&self, first: usize, rows: usize, area: Rect, buf: &mut Buffer) {
        let all = self.session.participants.len();
        if all > rows && rows > 0 {
            let words = format!("{}–{} / {all}", first + 1, (first + rows).min(all));
            let row = Rect { y: area.y.saturating_sub(1), height: 1, ..area };
            let at = after(row, area.width.min(COLUMN).saturating_sub(width(&words)));
            draw_line(buf, at, &words, self.theme.muted());
        }
    }

    /// How wide the values of an attribute are.
    fn cells(&self, column: &Column<'_>) -> u16 {
        let known = column.attribute.iter().flat_map(|attribute| &attribute.values);
        let words = known.map(|value| width(value.word().get(self.lang)));
        let own = self.session.participants.iter().filter_map(|who| who.attributes.get(column.id));
        let own = own.map(|value| width(&plain(value)));
        words.chain(own).max().unwrap_or(0).saturating_add(2).clamp(6, VALUE_MOST)
    }

    /// The attributes that show, each with its width: the one that letters set, and those that stand beside any name,
    /// as many as fit.
    fn shown(&self, room: u16) -> Vec<(&Column<'_>, u16)> {
        let entered =
            |at: usize, column: &Column<'_>| at == self.roster.column || has_values(self.session, column.id);
        let all = self.columns.iter().enumerate().filter(|(at, column)| entered(*at, column));
        let mut shown: Vec<_> = all.map(|(_, column)| (column, self.cells(column))).collect();
        let current = self.columns.get(self.roster.column).map(|column| column.id);
        while shown.iter().map(|(_, cells)| cells + GAP).sum::<u16>() > room {
            // The one that letters set stays; of the others the last goes.
            match shown.iter().rposition(|(column, _)| Some(column.id) != current) {
                Some(at) => drop(shown.remove(at)),
                None => break,
            }
        }
        shown
    }

    /// What somebody has of an attribute: mark and word.
    fn value(&self, column: &Column<'_>, who: &Participant, area: Rect, buf: &mut Buffer) {
        let current = self.columns.get(self.roster.column).is_some_and(|known| known.id == column.id);
        let quiet = !current || !who.present;
        let style = if quiet { self.theme.muted() } else { self.theme.text() };
        let Some(value) = who.attributes.get(column.id) else {
            draw_line(buf, area, "·", self.theme.muted());
            return;
        };
        let (mark, mark_style, word) = self.worded(column, value);
        let used = draw_line(buf, area, &mark, if quiet { style } else { mark_style });
        draw_line(buf, after(area, used), &elide(&word, area.width.saturating_sub(used)), style);
    }

    /// The mark of a value, where its attribute is one of colours, and its word.
    fn worded(&self, column: &Column<'_>, value: &Value) -> (String, Style, String) {
        let plain = plain(value);
        let Some(attribute) = column.attribute else { return (String::new(), self.theme.text(), plain) };
        let known = attribute.values.iter().find(|known| known.id == plain);
        let word = known.map_or(plain, |known| self.session.names().fill(known.word(), self.lang));
        if attribute.values.iter().any(|value| value.colour.is_some()) {
            let colour = known.and_then(|known| known.colour.as_deref().or(Some(&known.id)));
            let (mark, style) = swatch(self.theme, colour.unwrap_or(""));
            return (format!("{mark} "), style, word);
        }
        (String::new(), self.theme.text(), word)
    }

    /// Whether somebody is there, as far as it has to be said.
    fn presence(&self, who: &Participant) -> (String, Style) {
        match who.presence() {
            Presence::Present => (String::new(), self.theme.text()),
            Presence::Absent => (words!(self.lang, "desk-roster-absent"), self.theme.warn()),
            Presence::Late(since) => {
                (words!(self.lang, "desk-roster-late", time = since.clock()), self.theme.muted())
            }
            Presence::Left(since) => {
                (words!(self.lang, "desk-roster-left", time = since.clock()), self.theme.warn())
            }
        }
    }

    /// Which attribute letters set, which letter stands for which value, and the keys for who is there; quiet while
    /// letters are letters.
    fn legend(&self, room: u16) -> Vec<Line> {
        if self.session.participants.is_empty() {
            return Vec::new();
        }
        let on = matches!(self.roster.focus, Focus::Row(_));
        let quiet = self.theme.muted();
        let live = |style: Style| if on { style } else { quiet };
        let mut lines = Vec::new();
        if let Some(column) = self.columns.get(self.roster.column) {
            let question = match column.attribute {
                Some(attribute) => self.session.names().fill(&attribute.question, self.lang),
                None => column.id.to_owned(),
            };
            let place = format!("  {}/{}", self.roster.column + 1, self.columns.len());
            let question = elide(&question, room.saturating_sub(width(&place)));
            lines.push(vec![(question, live(self.theme.now())), (place, quiet)]);
            let values = column.attribute.map(|attribute| lettered(attribute, self.lang));
            let keys = values.into_iter().flatten().map(|(key, value)| {
                let (mark, style, word) = self.worded(column, &Value::String(value.id.clone()));
                vec![
                    (format!("{key} "), live(self.theme.strong())),
                    (mark, live(style)),
                    (word, live(self.theme.text())),
                ]
            });
            let mut values = in_lines(keys.collect(), room);
            values.truncate(LETTER_ROWS);
            lines.append(&mut values);
        }
        let presence = [
            ("1 ", words!(self.lang, "key-present")),
            ("2 ", words!(self.lang, "key-absent")),
            ("3 ", words!(self.lang, "key-late")),
            ("4 ", words!(self.lang, "key-left-early")),
        ];
        let presence = presence.map(|(key, word)| {
            vec![(key.to_owned(), live(self.theme.strong())), (word, live(self.theme.text()))]
        });
        lines.append(&mut in_lines(presence.into(), room));
        lines
    }

    /// Where a name is typed; the cell of the caret.
    fn field(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let on = self.roster.focus == Focus::Field;
        let example = words!(self.lang, "desk-roster-example");
        let mut style = field_style(self.theme);
        if !on {
            style.mark = self.theme.muted();
        }
        let view = FieldView::new(&self.roster.field).mark("▸ ").placeholder(&example).style(style);
        view.draw(Rect { height: area.height.min(1), ..area }, buf).filter(|_| on)
    }
}

/// A value as it is told where nobody knows words for it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(word) => word.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            value.to_string()
        }
    }
}

fn area_of(buf: &Buffer) -> Rect {
    buf.area
}

#[cfg(test)]
mod tests;
