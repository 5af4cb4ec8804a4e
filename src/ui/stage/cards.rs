//! Groups under each other: a large number, and beside it who, where and what.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::Scene;
use super::people::{chips, total};
use super::sheet::{Room, Sheet};
use crate::app::field::Field;
use crate::session::wall::GroupLine;
use crate::ui::widgets::digits::{Digits, MIN_ROWS};
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::{draw_line, width, wrap};
use crate::words;

/// A group as it is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Card<'a> {
    pub group: &'a GroupLine,
    /// The sentence that sends it to its place.
    pub sentence: Option<&'a str>,
    /// Whether the next key acts on it.
    pub marked: bool,
    /// The value of which people are moved.
    pub value: Option<usize>,
    /// Where it sits, while that is typed.
    pub field: Option<&'a Field>,
}

/// The measures that all cards of a page share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measures {
    /// Numbers in large digits.
    large: bool,
    /// Cells that the number takes, with what follows it.
    number: u16,
    /// Questions and sentences too.
    full: bool,
    air: u16,
}

impl Measures {
    pub(super) fn of(scene: &Scene<'_>, groups: &[GroupLine], room: Room) -> Self {
        let large = room <= Room::Plain;
        let most = groups.iter().map(|group| group.number).max().unwrap_or(0).to_string();
        let number = if large { Digits::width(&most, MIN_ROWS) + 3 } else { width(&most) + 2 };
        let air = match room {
            Room::Ample => scene.places.class.air(),
            Room::Plain => 1,
            Room::Spare | Room::Tight => 0,
        };
        Self { large, number, full: room < Room::Tight, air }
    }
}

/// A row of a card, beside its number.
enum Row<'a> {
    Chips,
    Text(String, Style),
    Field(FieldView<'a>),
}

impl Card<'_> {
    /// Puts the card on a sheet.
    ///
    /// ```text
    ///      ▄█   ■■■ 3 zwart   ★★★ 3 geel
    ///       █   → het raam
    ///      ▄█▄  the question
    /// ```
    pub(super) fn put(&self, scene: &Scene<'_>, measures: Measures, sheet: &mut Sheet<'_>) {
        sheet.air(measures.air);
        let across = sheet.column();
        let inner = across.saturating_sub(measures.number);
        let rows = self.rows(scene, measures, inner);
        let tall =
            u16::try_from(rows.len()).unwrap_or(u16::MAX).max(if measures.large { MIN_ROWS } else { 1 });
        let place = sheet.put(tall, |place, buf| {
            self.number(scene, measures, place, buf);
            let mut cursor = None;
            let beside = Rect { x: place.x + measures.number.min(place.width), width: inner, ..place };
            for (line, row) in beside.rows().zip(&rows) {
                match row {
                    Row::Chips => self.chips(scene, line, buf),
                    Row::Text(text, style) => {
                        draw_line(buf, line, text, *style);
                    }
                    Row::Field(view) => cursor = view.draw(line, buf),
                }
            }
            cursor
        });
        if self.marked {
            sheet.keep(place);
        }
    }

    fn rows<'s>(&'s self, scene: &Scene<'_>, measures: Measures, across: u16) -> Vec<Row<'s>> {
        let theme = scene.theme;
        let mut rows = Vec::new();
        if let Some(name) = &self.group.name {
            rows.push(Row::Text(name.clone(), theme.strong()));
        }
        rows.push(Row::Chips);
        let lines = |text: &str, style: Style| -> Vec<Row<'s>> {
            wrap(text, across).into_iter().map(|line| Row::Text(line, style)).collect()
        };
        match (self.field, &self.group.place, self.sentence) {
            (Some(field), _, _) => {
                let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
                rows.push(Row::Field(FieldView::new(field).mark("→ ").style(style)));
            }
            (None, _, Some(sentence)) => rows.extend(lines(sentence, theme.text())),
            (None, Some(place), None) => {
                let words = words!(scene.lang(), "stage-group-place", place = place.as_str());
                rows.extend(lines(&format!("→ {words}"), theme.strong()));
            }
            (None, None, None) => {}
        }
        if let Some(question) =
            self.group.question.as_ref().filter(|_| measures.full && self.sentence.is_none())
        {
            rows.extend(lines(question, theme.muted()));
        }
        rows
    }

    fn number(&self, scene: &Scene<'_>, measures: Measures, place: Rect, buf: &mut Buffer) {
        let theme = scene.theme;
        let number = self.group.number.to_string();
        let style = if self.marked { theme.now() } else { theme.text() };
        if measures.large {
            let cell = Rect { width: measures.number, height: MIN_ROWS, ..place };
            (&Digits::new(&number, style)).render(cell.intersection(place), buf);
        } else {
            let style = if self.marked { theme.selected() } else { theme.strong() };
            draw_line(buf, Rect { width: measures.number, height: 1, ..place }, &number, style);
        }
    }

    /// People by value; the value that is moved is reversed.
    fn chips(&self, scene: &Scene<'_>, mut row: Rect, buf: &mut Buffer) {
        let theme = scene.theme;
        let size = words!(scene.lang(), "stage-count-people", people = self.group.size);
        if self.group.values.is_empty() {
            draw_line(buf, row, &size, theme.text());
            return;
        }
        let chips = chips(theme, &self.group.values, row.width);
        let tight = total(&chips) > row.width;
        for (index, chip) in chips.iter().enumerate() {
            let mut put = |text: &str, style: Style| {
                let cells = draw_line(buf, row, text, style);
                row.x += cells;
                row.width -= cells;
            };
            if index > 0 {
                put(if tight { " " } else { "   " }, theme.text());
            }
            if !chip.marks.is_empty() {
                put(&chip.marks, chip.mark_style);
                put(" ", theme.text());
            }
            put(&chip.words, if self.value == Some(index) { theme.selected() } else { theme.text() });
        }
    }
}
