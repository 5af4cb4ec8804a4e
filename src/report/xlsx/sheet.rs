//! Sheets with a header that stays in sight, and cells that are what they look like.

use jiff::civil::Date;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use crate::report::RenderError;
use crate::report::plain::plain;
use crate::session::Moment;
use crate::words;
use crate::workshop::Lang;

/// The most UTF-16 units that a cell holds.
const LONGEST: usize = 32_767;
/// The most rows of a sheet, the header among them.
const MOST_ROWS: u32 = 1_048_576;
/// The height of a line of text in points.
const LINE: f64 = 15.0;
/// The most lines that a row is made higher for: a row of a sheet is no higher than 409 points.
const MOST_LINES: u32 = 24;
/// Paper of 210 × 297 mm.
const A4: u8 = 9;

/// What stands in a cell.
pub enum Cell {
    /// Nothing, or not known.
    Empty,
    /// A text, shown as text whatever it says.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Yes(bool),
    /// A day.
    Day(Date),
    /// A moment, as the clock in the room had it.
    At(Moment),
}

impl Cell {
    /// A text, made plain.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text(plain(text.as_ref()))
    }

    /// A text where there is one.
    pub fn maybe(text: Option<impl AsRef<str>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    /// A number where there is one.
    pub fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// A day where the text is one as `2026-12-01`, else the text.
    pub fn due(text: Option<&str>) -> Self {
        match text.map(|text| (text, text.trim().parse::<Date>())) {
            Some((_, Ok(day))) if day.year() >= 1900 => Self::Day(day),
            Some((text, _)) => Self::text(text),
            None => Self::Empty,
        }
    }
}

/// A workbook that is being written.
pub struct Book {
    workbook: Workbook,
    lang: Lang,
    header: Format,
    text: Format,
    day: Format,
    at: Format,
    number: Format,
}

impl Book {
    pub fn new(lang: Lang) -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let (day, at) = match lang {
            Lang::Nl => ("dd-mm-yyyy", "dd-mm-yyyy hh:mm:ss"),
            Lang::En => ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"),
        };
        Self {
            workbook: Workbook::new(),
            lang,
            header: top
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_background_color(Color::RGB(0x00E8_EEF4))
                .set_border_bottom(FormatBorder::Thin),
            text: top.clone().set_text_wrap(),
            day: top.clone().set_num_format(day),
            at: top.clone().set_num_format(at),
            number: top,
        }
    }

    pub fn into_workbook(self) -> Workbook {
        self.workbook
    }

    /// Adds a sheet: its columns with their widths in digits, its rows as wide as those. More rows than a sheet has
    /// go on on another.
    pub fn sheet(
        &mut self,
        name: &str,
        columns: &[(String, f64)],
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> Result<(), RenderError> {
        let mut rows = rows.into_iter().peekable();
        for part in 1_u32.. {
            let mut sheet = Worksheet::new();
            sheet.set_name(if part == 1 { name.to_owned() } else { format!("{name} {part}") })?;
            self.begin(&mut sheet, columns)?;
            let mut row = 1;
            while row < MOST_ROWS
                && let Some(cells) = rows.next()
            {
                if let Some(lines) = lines(&cells, columns).filter(|lines| *lines > 1) {
                    sheet.set_row_height(row, f64::from(lines) * LINE)?;
                }
                for (column, cell) in (0..).zip(cells) {
                    self.put(&mut sheet, row, column, cell)?;
                }
                row += 1;
            }
            sheet.autofilter(0, 0, row - 1, columns.len() as u16 - 1)?;
            self.workbook.push_worksheet(sheet);
            if rows.peek().is_none() {
                break;
            }
        }
        Ok(())
    }

    fn begin(&self, sheet: &mut Worksheet, columns: &[(String, f64)]) -> Result<(), RenderError> {
        for (column, (heading, width)) in (0..).zip(columns) {
            sheet.write_string_with_format(0, column, heading, &self.header)?;
            sheet.set_column_width(column, *width)?;
        }
        sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        Ok(())
    }

    fn put(&self, sheet: &mut Worksheet, row: u32, column: u16, cell: Cell) -> Result<(), RenderError> {
        match cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) if text.is_empty() => return Ok(()),
            Cell::Text(text) => {
                sheet.write_string_with_format(row, column, fitting(text, self.lang), &self.text)?
            }
            Cell::Number(number) => sheet.write_number_with_format(row, column, number, &self.number)?,
            Cell::Yes(yes) => sheet.write_boolean_with_format(row, column, yes, &self.number)?,
            Cell::Day(day) => {
                match ExcelDateTime::from_ymd(day.year() as u16, day.month() as u8, day.day() as u8) {
                    Ok(date) => sheet.write_datetime_with_format(row, column, date, &self.day)?,
                    Err(_) => sheet.write_string_with_format(row, column, day.to_string(), &self.text)?,
                }
            }
            Cell::At(at) => match moment(at) {
                Some(date) => sheet.write_datetime_with_format(row, column, date, &self.at)?,
                None => sheet.write_string_with_format(row, column, at.to_string(), &self.text)?,
            },
        };
        Ok(())
    }
}

/// How many lines the highest cell of a row has; not every program measures that by itself when it opens a workbook.
fn lines(cells: &[Cell], columns: &[(String, f64)]) -> Option<u32> {
    let of_cell = |(cell, (_, width)): (&Cell, &(String, f64))| match cell {
        Cell::Text(text) => {
            // Words do not fill a line to its end where another follows.
            let (all, fits) = (*width as usize, (*width as usize * 9 / 10).max(1));
            let of_line = |letters: usize| if letters <= all { 1 } else { letters.div_ceil(fits) };
            text.split('\n').map(|line| of_line(line.chars().count())).sum()
        }
        Cell::Empty | Cell::Number(_) | Cell::Yes(_) | Cell::Day(_) | Cell::At(_) => 1_usize,
    };
    let most = cells.iter().zip(columns).map(of_cell).max()?;
    Some(u32::try_from(most).unwrap_or(MOST_LINES).min(MOST_LINES))
}

/// A moment as a workbook counts them; none before 1900, where it has no numbers for it.
pub fn moment(at: Moment) -> Option<ExcelDateTime> {
    let (date, time) = (at.date(), at.time());
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900)?;
    let day = ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8).ok()?;
    day.and_hms(time.hour() as u16, time.minute() as u8, time.second() as u8).ok()
}

/// A text that fits in a cell: one that is longer is cut and says so; all of it is in the other formats.
fn fitting(text: String, lang: Lang) -> String {
    let mut text = if text.contains("_x") { joined(&text) } else { text };
    // No character has fewer bytes than it has units.
    if text.len() > LONGEST && text.encode_utf16().count() > LONGEST {
        let end = format!(" {}", words!(lang, "xlsx-cut"));
        let room = LONGEST - end.encode_utf16().count();
        let mut units = 0;
        let cut = text.char_indices().find(|(_, c)| {
            units += c.len_utf16();
            units > room
        });
        text.truncate(cut.map_or(text.len(), |(at, _)| at));
        text.push_str(&end);
    }
    text
}

/// A workbook writes characters as `_x0041_`. Where somebody typed that, an invisible joiner keeps it as it looks: the
/// escape that ECMA-376 has for it, `_x005F_`, is shown as it stands by other programs than Excel.
fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, code) = rest.split_at(at);
        let digits = code.as_bytes().get(2..7);
        let is_code = digits.is_some_and(|d| d[4] == b'_' && d[..4].iter().all(u8::is_ascii_hexdigit));
        out.push_str(before);
        out.push_str(if is_code { "_\u{2060}x" } else { "_x" });
        rest = &code[2..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_code_of_a_character_is_told_apart() {
        assert_eq!(joined("a_x0041_ _x00_ _x"), "a_\u{2060}x0041_ _x00_ _x");
    }

    #[test]
    fn a_text_too_long_is_cut_between_characters_and_says_so() {
        let long = fitting("😀".repeat(20_000), Lang::Nl);
        assert!(long.encode_utf16().count() <= LONGEST);
        assert!(long.ends_with(&words!(Lang::Nl, "xlsx-cut")));
        let whole = "é".repeat(LONGEST);
        assert_eq!(fitting(whole.clone(), Lang::Nl), whole);
    }

    #[test]
    fn a_date_is_a_day_and_words_stay_words() {
        assert!(matches!(Cell::due(Some("2026-12-01")), Cell::Day(_)));
        assert!(matches!(Cell::due(Some("voor de zomer")), Cell::Text(_)));
    }
}
