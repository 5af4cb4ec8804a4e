//! Groups under each other: a large number, and beside it who, where and what.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::Scene;
use super::people::{chips, mark, total};
use super::sheet::Sheet;
use crate::app::page::forming::Typed;
use crate::session::wall::{GroupLine, MemberLine};
use crate::ui::layout::Size;
use crate::ui::widgets::digits::{Digits, MIN_ROWS};
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::letters::{self, BigText};
use crate::ui::widgets::prose::{draw_line, width, wrap};
use crate::words;

/// Numbers beside words in letters are as tall as their capitals.
const TALL_NUMBER: u16 = letters::MIN_ROWS - 1;

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
    /// What is typed of it.
    pub field: Option<Typing<'a>>,
}

/// What is typed of a group.
#[derive(Debug, Clone, Copy)]
pub(super) enum Typing<'a> {
    /// Where it sits.
    Place(&'a Typed),
    /// What it calls itself.
    Name(&'a Typed),
}

/// The measures that all cards of a page share, from large and airy to bare.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measures {
    /// How tall the number is.
    tall: u16,
    /// Cells that the number takes, with what follows it.
    number: u16,
    /// The words of the values in large letters.
    lettered: bool,
    /// How many rows a question may take.
    question: u16,
    air: u16,
}

impl Measures {
    /// Empty rows between cards.
    pub(super) const fn air(self) -> u16 {
        self.air
    }

    /// From the most to the least room; the last apart.
    pub(super) fn levels(scene: &Scene<'_>, groups: &[GroupLine]) -> (Vec<Self>, Self) {
        let most = groups.iter().map(|group| group.number).max().unwrap_or(0).to_string();
        let plain = Self { tall: 1, number: width(&most) + 2, lettered: false, question: 0, air: 0 };
        let digits = |tall: u16, gap: u16| Self {
            tall,
            number: Digits::width(&most, tall) + gap,
            question: 4,
            air: 1,
            ..plain
        };
        let letters = Self { lettered: true, ..digits(TALL_NUMBER, 5) };
        let across = scene.places.wide.width;
        let fits =
            |group: &GroupLine| lettered_width(group).is_some_and(|cells| cells + letters.number <= across);
        let mut levels = Vec::new();
        if scene.places.class == Size::Large {
            levels.extend(
                groups
                    .iter()
                    .all(fits)
                    .then_some([Self { air: 2, ..letters }, letters])
                    .into_iter()
                    .flatten(),
            );
            levels.push(Self { air: 2, ..digits(MIN_ROWS, 4) });
        }
        if scene.places.class > Size::Small {
            levels.push(digits(MIN_ROWS, 3));
        }
        let questions = [(4, 1), (4, 0), (1, 0)];
        levels.extend(questions.map(|(question, air)| Self { question, air, ..plain }));
        (levels, plain)
    }
}

/// A row of a card, beside its number.
enum Row<'a> {
    Letters,
    Chips,
    Text(String, Style),
    Field(FieldView<'a>),
}

impl Row<'_> {
    const fn tall(&self) -> u16 {
        match self {
            Self::Letters => letters::MIN_ROWS,
            Self::Chips | Self::Text(..) | Self::Field(_) => 1,
        }
    }
}

impl Card<'_> {
    /// Puts the card on a sheet.
    ///
    /// ```text
    ///      ▄█   ■■■ 3 zwart   ★★★ 3 geel
    ///       █   → naar het raam
    ///      ▄█▄  the question
    /// ```
    pub(super) fn put(&self, scene: &Scene<'_>, measures: Measures, sheet: &mut Sheet<'_>) {
        sheet.air(measures.air);
        let inner = sheet.column().saturating_sub(measures.number);
        let rows = self.rows(scene, measures, inner);
        let tall = rows.iter().map(Row::tall).fold(0, u16::saturating_add).max(measures.tall);
        let place = sheet.put(tall, |place, buf| {
            self.number(scene, measures, place, buf);
            let mut cursor = None;
            let mut beside = Rect { x: place.x + measures.number.min(place.width), width: inner, ..place };
            for row in &rows {
                match row {
                    Row::Letters => {
                        self.letters(scene, Rect { width: place.right() - beside.x, ..beside }, buf);
                    }
                    Row::Chips => self.chips(scene, measures, beside, buf),
                    Row::Text(text, style) => {
                        draw_line(buf, beside, text, *style);
                    }
                    Row::Field(view) => cursor = view.draw(Rect { height: 1, ..beside }, buf),
                }
                let used = row.tall().min(beside.height);
                beside = Rect { y: beside.y + used, height: beside.height - used, ..beside };
            }
            cursor
        });
        if self.marked {
            sheet.keep(place);
        }
    }

    fn rows<'s>(&'s self, scene: &Scene<'_>, measures: Measures, across: u16) -> Vec<Row<'s>> {
        let theme = scene.theme;
        let lines = |text: &str, style: Style| -> Vec<Row<'s>> {
            wrap(text, across).into_iter().map(|line| Row::Text(line, style)).collect()
        };
        let field = |typed: &'s Typed, mark: &'static str| {
            // What the first key replaces looks chosen.
            let text = if typed.fresh { theme.selected() } else { theme.text() };
            let style = FieldStyle { text, mark: theme.now(), placeholder: theme.muted() };
            Row::Field(FieldView::new(&typed.field).mark(mark).style(style))
        };
        let mut rows = Vec::new();
        match (self.field, &self.group.name) {
            (Some(Typing::Name(typed)), _) => rows.push(field(typed, "▸ ")),
            (_, Some(name)) => rows.push(Row::Text(name.clone(), theme.strong())),
            (_, None) => {}
        }
        if measures.lettered {
            rows.push(Row::Letters);
        }
        // Where rows are scarce, the sentence says who.
        if measures.question > 0 || self.sentence.is_none() {
            rows.push(Row::Chips);
        }
        match (self.field, self.place(scene), self.sentence) {
            (Some(Typing::Place(typed)), _, _) => rows.push(field(typed, "→ ")),
            (_, _, Some(sentence)) => rows.extend(lines(sentence, theme.text())),
            (_, Some(place), None) if !self.place_beside(scene, measures, across) => {
                rows.extend(lines(&place, theme.strong()));
            }
            (_, _, None) => {}
        }
        if !self.group.members.is_empty() {
            rows.extend(lines(&self.members(scene), theme.text()));
        }
        if let Some(question) = self.group.question.as_ref().filter(|_| self.sentence.is_none()) {
            rows.extend(match measures.question {
                0 => Vec::new(),
                1 => vec![Row::Text(question.clone(), theme.muted())],
                most => lines(question, theme.muted()).into_iter().take(most.into()).collect(),
            });
        }
        rows
    }

    /// `Anna (trekker), Bram, Chris`
    fn members(&self, scene: &Scene<'_>) -> String {
        let member = |one: &MemberLine| {
            if one.leads {
                words!(scene.lang(), "stage-group-leads", name = one.name.as_str())
            } else {
                one.name.clone()
            }
        };
        self.group.members.iter().map(member).collect::<Vec<_>>().join(", ")
    }

    /// `→ naar het raam`
    fn place(&self, scene: &Scene<'_>) -> Option<String> {
        let place = self.group.place.as_deref()?;
        Some(format!("→ {}", words!(scene.lang(), "stage-group-place", place = place)))
    }

    /// Whether the place stands on the line of the people, where rows are scarce.
    fn place_beside(&self, scene: &Scene<'_>, measures: Measures, across: u16) -> bool {
        let Some(place) = self.place(scene) else { return false };
        let shown = self.sentence.is_none() && self.field.is_none();
        let used = total(&chips(scene.theme, &self.group.values, across)).saturating_add(3);
        let scarce = measures.lettered || measures.tall == 1;
        shown && scarce && !self.group.values.is_empty() && used.saturating_add(width(&place)) <= across
    }

    fn number(&self, scene: &Scene<'_>, measures: Measures, place: Rect, buf: &mut Buffer) {
        let theme = scene.theme;
        let number = self.group.number.to_string();
        if measures.tall > 1 {
            let style = if self.marked { theme.now() } else { theme.text() };
            let cell = Rect { width: measures.number, height: measures.tall, ..place };
            (&Digits::new(&number, style)).render(cell.intersection(place), buf);
        } else {
            let style = if self.marked { theme.selected() } else { theme.strong() };
            draw_line(buf, Rect { width: measures.number, height: 1, ..place }, &number, style);
        }
    }

    /// The words of the values in letters of their colour.
    fn letters(&self, scene: &Scene<'_>, mut area: Rect, buf: &mut Buffer) {
        area.height = area.height.min(letters::MIN_ROWS);
        for value in &self.group.values {
            let (_, style) = mark(scene.theme, value);
            let cells = big_width(&value.word).unwrap_or(0).min(area.width);
            (&BigText::new(&value.word, style).rows(letters::MIN_ROWS))
                .render(Rect { width: cells, ..area }, buf);
            let used = cells.saturating_add(LETTER_GAP).min(area.width);
            area = Rect { x: area.x + used, width: area.width - used, ..area };
        }
    }

    /// People by value; the value that is moved is reversed.
    fn chips(&self, scene: &Scene<'_>, measures: Measures, row: Rect, buf: &mut Buffer) {
        let theme = scene.theme;
        let mut row = Rect { height: row.height.min(1), ..row };
        let across = row.width;
        let mut put = |text: &str, style: Style| {
            let cells = draw_line(buf, row, text, style);
            row.x += cells;
            row.width -= cells;
        };
        if self.group.values.is_empty() {
            let style = if self.value.is_some() { theme.selected() } else { theme.text() };
            put(&words!(scene.lang(), "stage-count-people", people = self.group.size), style);
            return;
        }
        let chips = chips(theme, &self.group.values, across);
        let tight = total(&chips) > across;
        for (index, chip) in chips.iter().enumerate() {
            if index > 0 {
                put(if tight { " " } else { "   " }, theme.text());
            }
            if !chip.marks.is_empty() {
                put(&chip.marks, chip.mark_style);
                put(" ", theme.text());
            }
            put(&chip.words, if self.value == Some(index) { theme.selected() } else { theme.text() });
        }
        let known = self.group.values.iter().filter_map(|value| value.count).fold(0, u32::saturating_add);
        let nameless = self.group.size.saturating_sub(known);
        if nameless > 0 {
            let style = if self.value == Some(chips.len()) { theme.selected() } else { theme.muted() };
            put(if tight { " " } else { "   " }, theme.text());
            put(&words!(scene.lang(), "stage-others", n = nameless), style);
        }
        if let Some(place) = self.place(scene).filter(|_| self.place_beside(scene, measures, across)) {
            put("   ", theme.text());
            put(&place, theme.strong());
        }
    }
}

/// Cells between one word in letters and the next.
const LETTER_GAP: u16 = 5;

/// The cells that the words of a group's values take in letters; nothing where one has no shape.
fn lettered_width(group: &GroupLine) -> Option<u16> {
    let words: Option<Vec<u16>> = group.values.iter().map(|value| big_width(&value.word)).collect();
    let words = words.filter(|words| !words.is_empty())?;
    Some(words.iter().map(|cells| cells.saturating_add(LETTER_GAP)).fold(0, u16::saturating_add) - LETTER_GAP)
}

/// The narrowest place in which a word stands on one line of letters.
fn big_width(word: &str) -> Option<u16> {
    const WIDEST: u16 = 400;
    let text = BigText::new(word, Style::new());
    let fits = |cells: u16| text.height(cells, letters::MIN_ROWS) == Some(letters::MIN_ROWS);
    let (mut narrow, mut wide) = (0, WIDEST);
    fits(wide).then_some(())?;
    while wide - narrow > 1 {
        let middle = u16::midpoint(narrow, wide);
        if fits(middle) { wide = middle } else { narrow = middle }
    }
    Some(wide)
}
