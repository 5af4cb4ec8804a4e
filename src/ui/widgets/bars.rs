//! Counts as horizontal bars, in eighths of a cell.
//!
//! ```text
//! 3  ███████████▉                            10
//! 4  ████████▎                                7
//! 5  ███████▏                                 6 ◂
//! ```

use ratatui::{buffer::Buffer, layout::Rect, style::Style, widgets::Widget};

use super::prose::{draw_line, width, wrap};
use crate::ui::theme::Theme;

const EIGHTHS: [&str; 8] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];
/// Between label, bar and number.
const GAP: u16 = 2;
/// A bar column narrower than this says nothing; labels then get lines of their own.
const BAR_MIN: u16 = 12;
/// A longer bar is not easier to read.
const BAR_MAX: u16 = 60;
/// Room for ` ◂` and the mark of more rows, kept free in every row, so that neither moves anything.
const MARKS: u16 = 3;

/// One count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarRow {
    /// What is counted.
    pub label: String,
    /// How many; nothing as long as nobody counted.
    pub value: Option<u32>,
    /// Whether typing changes this row.
    pub focus: bool,
}

/// Rows of counts. Bars share one scale and one column; numbers stand right after it.
#[derive(Debug, Clone, Copy)]
pub struct Bars<'a> {
    rows: &'a [BarRow],
    theme: &'a Theme,
    full: u32,
    thick: u16,
    air: u16,
    from_end: bool,
}

/// The columns of one drawing.
struct Columns {
    /// All of the width.
    across: u16,
    label: u16,
    bar: u16,
    number: u16,
    /// Labels stand on lines of their own, above the bars.
    stacked: bool,
}

impl<'a> Bars<'a> {
    /// Bars for these rows. Ten fills the column, until more are counted.
    pub const fn new(rows: &'a [BarRow], theme: &'a Theme) -> Self {
        Self { rows, theme, full: 10, thick: 1, air: 1, from_end: false }
    }

    /// The count that fills the column (the number of people present), so that a growing number does not shrink the
    /// others. A larger count than this still fits.
    #[must_use]
    pub const fn full(mut self, count: u32) -> Self {
        self.full = count;
        self
    }

    /// Bars of that many lines, with that many empty lines between them; one of each, if nothing is said. Where the rows do
    /// not all fit, they give up their air first, then their thickness.
    #[must_use]
    pub const fn spaced(mut self, thick: u16, air: u16) -> Self {
        self.thick = if thick == 0 { 1 } else { thick };
        self.air = air;
        self
    }

    /// While no row has the focus, the last ones show rather than the first.
    #[must_use]
    pub const fn from_end(mut self, whether: bool) -> Self {
        self.from_end = whether;
        self
    }

    /// The rows it needs at a width.
    pub fn height(&self, width: u16) -> u16 {
        let columns = self.columns(width);
        self.rows
            .iter()
            .map(|row| self.tall(row, &columns))
            .fold(0, u16::saturating_add)
            .saturating_sub(self.gap(&columns))
    }

    /// The same bars, as airy and as thick as a window allows.
    fn fitting(&self, window: Rect) -> Self {
        let dense = self.spaced(self.thick, 0);
        [*self, dense]
            .into_iter()
            .find(|bars| bars.height(window.width) <= window.height)
            .unwrap_or_else(|| self.spaced(1, 0))
    }

    fn columns(&self, across: u16) -> Columns {
        let label = self.rows.iter().map(|row| width(&row.label)).max();
        let label = label.unwrap_or(0);
        let digits = self.most().checked_ilog10().unwrap_or(0) + 1;
        let number = u16::try_from(digits).unwrap_or(u16::MAX).max(3);
        let fixed = GAP + number + MARKS;
        let beside = label.saturating_add(GAP).saturating_add(fixed);
        let bar = across.saturating_sub(beside);
        let fits = bar >= BAR_MIN && label <= across / 2;
        Columns {
            across,
            label,
            bar: if fits { bar } else { across.saturating_sub(fixed) }.min(BAR_MAX),
            number,
            stacked: !fits,
        }
    }

    fn most(&self) -> u32 {
        let most = self.rows.iter().filter_map(|row| row.value).max();
        most.unwrap_or(0).max(self.full).max(1)
    }

    /// The lines to skip so that the focused row shows, and the one after it where that fits too.
    fn scroll(&self, columns: &Columns, height: u16) -> u16 {
        let gap = self.gap(columns);
        let mut total = 0u16;
        let mut places = Vec::with_capacity(self.rows.len());
        for row in self.rows {
            let next = total.saturating_add(self.tall(row, columns));
            places.push((total, next.saturating_sub(gap)));
            total = next;
        }
        let Some(focus) = self.rows.iter().position(|row| row.focus) else {
            let bottom = places.last().map_or(0, |(_, bottom)| *bottom);
            return if self.from_end { bottom.saturating_sub(height) } else { 0 };
        };
        let (from, to) = places[focus];
        let show = places.get(focus + 1).map_or(to, |(_, bottom)| *bottom);
        show.saturating_sub(height).min(from)
    }

    /// The empty lines below a row. A label above its bar must not seem to belong to the one before.
    fn gap(&self, columns: &Columns) -> u16 {
        self.air.max(u16::from(columns.stacked))
    }

    /// The lines that a row takes, with the air below it.
    fn tall(&self, row: &BarRow, columns: &Columns) -> u16 {
        let label = if columns.stacked { super::prose::height(&row.label, columns.across) } else { 0 };
        label.saturating_add(self.thick).saturating_add(self.gap(columns))
    }

    fn draw_row(&self, row: &BarRow, columns: &Columns, canvas: &mut Canvas<'_>) {
        let style = if row.focus { self.theme.now() } else { self.theme.text() };
        let mut left = 0;
        if columns.stacked {
            for line in wrap(&row.label, columns.across) {
                canvas.put(0, &line, style);
                canvas.skip(1);
            }
        } else {
            left = columns.label + GAP;
        }
        let after = left.saturating_add(columns.bar).saturating_add(GAP);
        let value = row.value.unwrap_or(0);
        let bar = bar(value, self.most(), columns.bar);
        let colour = match value {
            0 => self.theme.faint(),
            _ if row.focus => self.theme.accent(),
            _ => self.theme.text(),
        };
        for line in 0..self.thick {
            canvas.put(left, &bar, colour);
            if line == (self.thick - 1) / 2 {
                if !columns.stacked {
                    canvas.put(0, &row.label, style);
                }
                if row.value.is_some() {
                    let number = format!("{value:>0$}", usize::from(columns.number));
                    canvas.put(after, &number, style);
                }
                if row.focus {
                    canvas.put(after.saturating_add(columns.number + 1), "◂", style);
                }
            }
            canvas.skip(1);
        }
        canvas.skip(self.gap(columns));
    }
}

/// A bar in eighths of a cell. Nothing is a hair, so that the row is seen to be there; one is never nothing.
fn bar(value: u32, full: u32, width: u16) -> String {
    let most = u64::from(width) * 8;
    let eighths = u64::from(value) * most / u64::from(full.max(1));
    let eighths = usize::try_from(eighths.clamp(1, most.max(1))).unwrap_or(1);
    if width == 0 {
        return String::new();
    }
    let mut bar = "█".repeat(eighths / 8);
    if let Some(part) = (eighths % 8).checked_sub(1) {
        bar.push_str(EIGHTHS[part]);
    }
    bar
}

/// A window on lines, of which the first are above it.
struct Canvas<'b> {
    buf: &'b mut Buffer,
    window: Rect,
    line: u16,
    top: u16,
}

impl Canvas<'_> {
    fn put(&mut self, x: u16, text: &str, style: Style) {
        let Some(y) = self.line.checked_sub(self.top) else {
            return;
        };
        if y >= self.window.height || x >= self.window.width {
            return;
        }
        let place =
            Rect { x: self.window.x + x, y: self.window.y + y, width: self.window.width - x, height: 1 };
        draw_line(self.buf, place, text, style);
    }

    fn skip(&mut self, lines: u16) {
        self.line = self.line.saturating_add(lines);
    }
}

impl Widget for &Bars<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let window = area.intersection(buf.area);
        if window.is_empty() {
            return;
        }
        let bars = self.fitting(window);
        let columns = bars.columns(window.width);
        let top = bars.scroll(&columns, window.height);
        let mut canvas = Canvas { buf, window, line: 0, top };
        for row in bars.rows {
            bars.draw_row(row, &columns, &mut canvas);
        }
        let end = canvas.line.saturating_sub(bars.gap(&columns));
        let edge = window.width - 1;
        if top > 0 {
            canvas.line = top;
            canvas.put(edge, "▴", self.theme.muted());
        }
        if end > top.saturating_add(window.height) {
            canvas.line = top + (window.height - 1);
            canvas.put(edge, "▾", self.theme.muted());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widgets::look;

    fn rows(counts: &[(&str, Option<u32>)], focus: usize) -> Vec<BarRow> {
        counts
            .iter()
            .enumerate()
            .map(|(i, (label, value))| BarRow {
                label: (*label).to_owned(),
                value: *value,
                focus: i == focus,
            })
            .collect()
    }

    const SCALE: [(&str, Option<u32>); 5] =
        [("1", Some(0)), ("2", Some(3)), ("3", Some(10)), ("4", Some(7)), ("5", None)];

    const CHOICES: [(&str, Option<u32>); 3] = [
        ("We kennen elkaar al en werken vaak samen", Some(4)),
        ("We kennen elkaar van naam", Some(12)),
        ("We zien elkaar vandaag voor het eerst", Some(1)),
    ];

    #[test]
    fn a_scale() {
        let theme = Theme::DARK;
        let rows = rows(&SCALE, 3);
        insta::assert_snapshot!(look::styled(60, 5, &Bars::new(&rows, &theme).full(28)));
    }

    #[test]
    fn thick_on_a_large_screen() {
        let theme = Theme::DARK;
        let rows = rows(&SCALE, 3);
        let bars = Bars::new(&rows, &theme).spaced(2, 1);
        assert_eq!(bars.height(96), 14);
        insta::assert_snapshot!(look::rows(96, 14, &bars));
    }

    #[test]
    fn long_labels_stand_beside_or_above() {
        let theme = Theme::MONO;
        let rows = rows(&CHOICES, 1);
        let bars = Bars::new(&rows, &theme);
        assert_eq!(bars.height(90), 5);
        insta::assert_snapshot!("beside", look::rows(90, 5, &bars));
        assert_eq!(bars.height(36), 10);
        insta::assert_snapshot!("above", look::styled(36, 10, &bars));
    }

    #[test]
    fn the_focus_stays_in_sight() {
        let theme = Theme::DARK;
        let counts: Vec<(String, Option<u32>)> = (1..=12).map(|i| (format!("rij {i}"), Some(i))).collect();
        let counts: Vec<_> = counts.iter().map(|(l, v)| (l.as_str(), *v)).collect();
        let seen: Vec<String> = [0, 4, 11]
            .into_iter()
            .map(|focus| look::rows(40, 4, &Bars::new(&rows(&counts, focus), &theme)))
            .collect();
        insta::assert_snapshot!(seen.join("\n"));
    }

    #[test]
    fn without_a_focus_the_first_rows_show_or_the_last() {
        let theme = Theme::DARK;
        let counts: Vec<(String, Option<u32>)> = (1..=12).map(|i| (format!("rij {i}"), Some(i))).collect();
        let counts: Vec<_> = counts.iter().map(|(l, v)| (l.as_str(), *v)).collect();
        let rows = rows(&counts, 99);
        let bars = Bars::new(&rows, &theme);
        assert!(look::rows(40, 4, &bars).contains("rij 1 "));
        assert!(look::rows(40, 4, &bars.from_end(true)).contains("rij 12"));
    }

    #[test]
    fn nothing_moves_when_a_number_grows() {
        let theme = Theme::DARK;
        let number_ends_at = |value| {
            let rows = rows(&[("3", Some(value))], 9);
            let row = look::rows(60, 1, &Bars::new(&rows, &theme));
            row.trim_end().chars().count()
        };
        assert_eq!(number_ends_at(1), number_ends_at(99));
    }

    #[test]
    fn a_bar_counts_in_eighths() {
        assert_eq!(bar(10, 10, 4), "████");
        assert_eq!(bar(5, 10, 5), "██▌");
        assert_eq!(bar(1, 1000, 4), "▏");
        assert_eq!(bar(0, 10, 4), "▏");
        assert_eq!(bar(0, 0, 0), "");
        assert_eq!(bar(u32::MAX, u32::MAX, 3), "███");
    }

    proptest! {
        #[test]
        fn draws_at_any_size(
            labels in prop::collection::vec((any::<String>(), any::<Option<u32>>()), 0..8),
            focus in 0..9usize, full in any::<u32>(), thick in 0..4u16, air in 0..3u16,
            width in 0..90u16, height in 0..12u16,
        ) {
            let theme = Theme::DARK;
            let counts: Vec<_> = labels.iter().map(|(l, v)| (l.as_str(), *v)).collect();
            let rows = rows(&counts, focus);
            let bars = Bars::new(&rows, &theme).full(full).spaced(thick, air);
            bars.height(width);
            let drawn = look::rows(width, height, &bars);
            if width >= 20 && height > thick + air && focus < rows.len() && labels.iter().all(|(l, _)| l.len() < 20) {
                prop_assert!(drawn.contains('◂'), "{}", drawn);
            }
        }
    }
}
