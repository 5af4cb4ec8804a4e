//! Groups beside each other, a column each: the number, how many, and who, with the mark and the word of their value.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::Scene;
use super::people::mark;
use super::sheet::Sheet;
use crate::app::page::forming::{Entry, entries};
use crate::roster::rules::Rule;
use crate::session::wall::GroupLine;
use crate::session::{Group, Grouping, Session, told_apart};
use crate::ui::layout::Size;
use crate::ui::widgets::digits::{Digits, MIN_ROWS};
use crate::ui::widgets::prose::{draw_line, elide, width};
use crate::words;

/// The most cells that a name takes, and where there is little room.
const NAME: u16 = 22;
const SHORT_NAME: u16 = 15;
/// Cells between a name and the word of its value.
const WORD_GAP: u16 = 2;
/// Cells between one column and the next.
const GAP: u16 = 4;

/// A line in a column: somebody, or some heads.
#[derive(Debug, Clone)]
struct Line {
    mark: String,
    style: Style,
    name: String,
    word: String,
    /// How the name is drawn, where not as text: it is marked, or chosen.
    told: Option<Style>,
}

/// A group as it is drawn.
#[derive(Debug, Clone)]
struct Column {
    /// Its place in the list of groups.
    at: usize,
    /// Whether the next key acts on it.
    marked: bool,
    number: String,
    size: String,
    place: Option<String>,
    lines: Vec<Line>,
}

/// The groups of a grouping as columns.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    columns: Vec<Column>,
}

/// How much is drawn of columns, from the most to the least.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is drawn or is not")]
pub(super) struct Measures {
    /// The number in digits that can be read from afar.
    tall: bool,
    /// The word of a value behind each name.
    words: bool,
    /// The place below the number.
    place: bool,
    /// What each group has of every value, in a sentence above.
    told: bool,
    air: u16,
}

impl Measures {
    /// From the most to the least room; the last apart.
    pub(super) fn levels(scene: &Scene<'_>) -> (Vec<Self>, Self) {
        let full = Self { tall: true, words: true, place: true, told: true, air: 2 };
        let mut levels = Vec::new();
        if scene.places.class == Size::Large {
            levels.push(full);
        }
        if scene.places.class > Size::Small {
            levels.extend([Self { air: 1, ..full }, Self { words: false, air: 1, ..full }]);
        }
        let plain = Self { tall: false, air: 1, ..full };
        levels.extend([plain, Self { words: false, ..plain }]);
        let bare = Self { words: false, place: false, ..plain };
        levels.extend([bare, Self { told: false, ..bare }]);
        (levels, Self { told: false, air: 0, ..bare })
    }

    /// Whether it is told in a sentence what each group has.
    pub(super) const fn told(self) -> bool {
        self.told
    }
}

impl Columns {
    /// The columns of groups, with the names of who is in them.
    pub(super) fn of(
        scene: &Scene<'_>,
        grouping: &Grouping,
        groups: &[GroupLine],
        session: &Session,
    ) -> Self {
        let called = told_apart(&session.participants);
        let all = grouping.groups.iter().zip(groups).enumerate();
        let columns = all.filter(|(_, (group, _))| grouping.stands(group)).map(|(at, (group, line))| {
            let lines = entries(session, grouping, group).into_iter();
            Column {
                at,
                marked: false,
                number: line.number.to_string(),
                size: line.name.clone().map_or_else(
                    || words!(scene.lang(), "stage-count-people", people = line.size),
                    |name| format!("{name} · {}", line.size),
                ),
                place: (line.place.as_ref()).map(|place| {
                    format!("→ {}", words!(scene.lang(), "stage-group-place", place = place.as_str()))
                }),
                lines: lines
                    .map(|(who, people)| {
                        entry(scene, session, (grouping, group, line), &called, &who, people)
                    })
                    .collect(),
            }
        });
        Self { columns: columns.collect() }
    }

    /// With somebody in a group marked, by their places, in a style.
    pub(super) fn mark(&mut self, group: usize, line: usize, style: Style) {
        if let Some(column) = self.columns.iter_mut().find(|column| column.at == group) {
            column.marked = true;
            if let Some(line) = column.lines.get_mut(line) {
                line.told = Some(style);
            }
        }
    }

    /// Where a group stands among the columns.
    pub(super) fn place_of(&self, group: usize) -> usize {
        self.columns.iter().position(|column| column.at == group).unwrap_or(0)
    }

    /// Puts the columns on a sheet, as many beside each other as fit, those in a row about as many as in the next;
    /// where not all rows can be in view, that with the group `view` is.
    ///
    /// ```text
    ///     1  6 mensen          2  6 mensen
    ///     → naar het raam      → naar de deur
    ///     ■ Anna    zwart      ■ Bram   zwart
    ///     □ Chris   wit        ■■ 2 zwart
    /// ```
    pub(super) fn put(&self, scene: &Scene<'_>, measures: Measures, view: usize, sheet: &mut Sheet<'_>) {
        let across = scene.places.wide.width;
        let name = self.most(|line| width(&line.mark) + 1 + width(&line.name)).min(longest(scene));
        let word = if measures.words { self.most(|line| width(&line.word)) } else { 0 };
        let behind = if word > 0 { word + WORD_GAP } else { 0 };
        let head = self.columns.iter().map(|column| column.head(measures)).max().unwrap_or(0);
        let wide = (name + behind).max(head).min(across);
        let most = ((across + GAP) / (wide + GAP)).max(1);
        let rows = (self.columns.len() as u16).div_ceil(most).max(1);
        let beside = (self.columns.len() as u16).div_ceil(rows).max(1);
        for (at, columns) in self.columns.chunks(beside.into()).enumerate() {
            sheet.air(measures.air);
            let tall = columns.iter().map(|column| column.tall(measures)).max().unwrap_or(0);
            let place = sheet.put(tall, |place, buf| {
                for (at, column) in (0_u16..).zip(columns) {
                    let left = Rect { x: place.x + at * (wide + GAP), width: wide, ..place };
                    column.draw(scene, measures, name, left.intersection(place), buf);
                }
                None
            });
            if view / usize::from(beside) == at {
                sheet.keep(Range { start: place.start, end: place.end });
            }
        }
    }

    fn most(&self, cells: impl Fn(&Line) -> u16) -> u16 {
        self.columns.iter().flat_map(|column| &column.lines).map(cells).max().unwrap_or(0)
    }
}

impl Column {
    /// Cells of what stands above the names.
    fn head(&self, measures: Measures) -> u16 {
        let number =
            if measures.tall { Digits::width(&self.number, MIN_ROWS) + 2 } else { width(&self.number) + 2 };
        let place = self.place.as_ref().filter(|_| measures.place).map_or(0, |place| width(place).min(NAME));
        if measures.tall {
            number + width(&self.size).max(place)
        } else {
            (number + width(&self.size)).max(place)
        }
    }

    /// Rows of what stands above the names.
    fn above(&self, measures: Measures) -> u16 {
        if measures.tall { MIN_ROWS + 1 } else { 1 + u16::from(measures.place && self.place.is_some()) }
    }

    fn tall(&self, measures: Measures) -> u16 {
        self.above(measures).saturating_add(self.lines.len() as u16)
    }

    fn draw(&self, scene: &Scene<'_>, measures: Measures, name: u16, area: Rect, buf: &mut Buffer) {
        let theme = scene.theme;
        let number = if measures.tall {
            let cells = Digits::width(&self.number, MIN_ROWS);
            let place = Rect { width: cells, height: MIN_ROWS, ..area };
            let style = if self.marked { theme.now() } else { theme.text() };
            (&Digits::new(&self.number, style)).render(place.intersection(area), buf);
            cells
        } else {
            draw_line(buf, area, &self.number, if self.marked { theme.selected() } else { theme.strong() })
        };
        let beside = right_of(area, number + 2);
        draw_line(buf, beside, &self.size, theme.muted());
        if let Some(place) = self.place.as_ref().filter(|_| measures.place) {
            let row = if measures.tall { down(beside, 1) } else { down(area, 1) };
            draw_line(buf, row, &elide(place, row.width), theme.text());
        }
        for (row, line) in down(area, self.above(measures)).rows().zip(&self.lines) {
            let cells = draw_line(buf, row, &line.mark, line.style) + 1;
            let words = elide(&line.name, name.saturating_sub(cells));
            draw_line(buf, right_of(row, cells), &words, line.told.unwrap_or_else(|| theme.text()));
            if measures.words {
                draw_line(buf, right_of(row, name + WORD_GAP), &line.word, theme.muted());
            }
        }
    }
}

/// Somebody in a group, or some who cannot be told apart.
fn entry(
    scene: &Scene<'_>,
    session: &Session,
    of: (&Grouping, &Group, &GroupLine),
    called: &[String],
    who: &Entry,
    people: u32,
) -> Line {
    let (theme, lang) = (scene.theme, scene.lang());
    let (grouping, group, line) = of;
    let value = who.value(session, grouping);
    let chip = value.and_then(|value| line.values.iter().find(|chip| chip.key == value));
    let coloured = line.values.iter().any(|value| value.colour.is_some());
    let (mark, style) = match chip {
        Some(chip) if coloured => mark(theme, chip),
        Some(_) | None => ('·', theme.muted()),
    };
    let word = chip.map(|chip| chip.word.clone()).unwrap_or_default();
    let (name, word) = match who {
        Entry::Person(id) => {
            let name = session.participant_at(id).and_then(|at| called.get(at).cloned());
            let name = name.unwrap_or_else(|| id.clone());
            let locked = |rule: &Rule| matches!(rule, Rule::Lock { person, group: number } if person == id && *number == group.number);
            let name = if group.leader.as_ref() == Some(id) {
                words!(lang, "stage-member-leads", name = name)
            } else if session.rules.iter().any(locked) {
                words!(lang, "stage-member-locked", name = name)
            } else {
                name
            };
            (name, word)
        }
        Entry::Heads(value) => {
            let word = if word.is_empty() { value.clone() } else { word };
            (format!("{people} {word}"), String::new())
        }
        Entry::Nameless => (words!(lang, "stage-nameless", n = people), String::new()),
    };
    Line { mark: mark.to_string(), style, name, word, told: None }
}

/// The most cells that a name takes here.
const fn longest(scene: &Scene<'_>) -> u16 {
    match scene.places.class {
        Size::Small => SHORT_NAME,
        Size::Medium | Size::Large => NAME,
    }
}

fn right_of(area: Rect, cells: u16) -> Rect {
    let cells = cells.min(area.width);
    Rect { x: area.x + cells, width: area.width - cells, ..area }
}

fn down(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
