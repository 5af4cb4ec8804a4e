//! Workbooks: which sheet the people are on, and its cells as text.

use std::io::{self, Cursor, Read};

use calamine::ExcelDateTime;
use calamine::{
    Data, DataRef, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, Xlsx, XlsxError,
};
use zip::ZipArchive;
use zip::result::ZipError;

use super::kind::Book;
use super::table::{Row, Table};
use super::{KnownAttribute, Refusal, Source, Thing, columns};

/// The most bytes that a workbook may unpack to. Ten thousand people with ten columns take about five million.
const MOST_UNPACKED: u64 = 100_000_000;

/// The most empty rows in a row that are told one by one. More of them part the people from something else.
const MOST_GAP: u32 = 100;

/// A kind of workbook in a zip archive.
enum Inside {
    Xlsx,
    Xlsb,
    Ods,
}

/// Reads the sheet that has people on it: the first with a header among those that are to be seen, or else the first
/// with anything.
pub(super) fn read(bytes: &[u8], book: Book, known: &[KnownAttribute]) -> Result<Table, Refusal> {
    let mut sheets = match book {
        Book::Compound => compound(bytes)?,
        Book::Zip => match inside(bytes)? {
            Inside::Xlsx => xlsx(bytes)?,
            Inside::Xlsb => whole::<Xlsb<_>>(open(bytes)?)?,
            Inside::Ods => whole::<Ods<_>>(Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                OdsError::Password => Refusal::Password,
                other => broken(&other),
            })?)?,
        },
    };
    sheets.retain(|(_, rows)| rows.iter().any(|row| !row.is_blank()));
    let with_header = sheets.iter().position(|(_, rows)| columns::header(rows, known).is_some());
    if sheets.is_empty() {
        return Err(Refusal::Empty);
    }
    let (sheet, rows) = sheets.remove(with_header.unwrap_or(0));
    let mut table = Table::new(Source::Workbook { sheet: super::name::cell(&sheet).text });
    let mut next = 1;
    for Row { line, cells } in rows {
        if line.saturating_sub(next) <= MOST_GAP {
            table.empty.extend(next..line);
        }
        next = line + 1;
        table.take(line, cells)?;
    }
    table.other_sheets = sheets.into_iter().map(|(name, _)| super::name::cell(&name).text).collect();
    Ok(table)
}

/// Sheets by name, with the rows that have something in them.
type Sheets = Vec<(String, Vec<Row>)>;

fn broken(why: &dyn std::error::Error) -> Refusal {
    let why = super::name::cell(&why.to_string()).text;
    Refusal::Broken { why }
}

fn open<'a, R>(bytes: &'a [u8]) -> Result<R, Refusal>
where
    R: Reader<Cursor<&'a [u8]>>,
    R::Error: std::error::Error,
{
    R::new(Cursor::new(bytes)).map_err(|error| broken(&error))
}

/// The sheets that are to be seen, in their order.
fn visible<RS: Read + io::Seek, R: Reader<RS>>(book: &R) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    let seen =
        sheets.filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet);
    seen.map(|sheet| sheet.name.clone()).collect()
}

/// A compound file: an old workbook, or a new one behind a password.
fn compound(bytes: &[u8]) -> Result<Sheets, Refusal> {
    // The name of the stream that a protected workbook is in, as the file's directory writes it.
    let utf16 = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let has = |name: &str| {
        let name = utf16(name);
        bytes.windows(name.len()).any(|part| part == name)
    };
    if has("EncryptedPackage") {
        return Err(Refusal::Password);
    }
    if !has("Workbook") && !has("Book") {
        return Err(Refusal::NotAList(Thing::Document));
    }
    whole::<Xls<_>>(Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refusal::Password,
        other => broken(&other),
    })?)
}

/// What is in a zip archive, after unpacking it once to see that it can be and how much it is.
fn inside(bytes: &[u8]) -> Result<Inside, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let has = |begin: &str| names.iter().any(|name| name.trim_start_matches('/').starts_with(begin));
    let mut mime = String::new();
    let mut left = MOST_UNPACKED;
    let found = if has("xl/workbook.bin") {
        Inside::Xlsb
    } else if has("xl/") {
        Inside::Xlsx
    } else if has("mimetype") && has("content.xml") {
        Inside::Ods
    } else if has("word/") || has("ppt/") {
        return Err(Refusal::NotAList(Thing::Document));
    } else {
        return Err(Refusal::NotAList(Thing::Archive));
    };
    for at in 0..archive.len() {
        let mut file = match archive.by_index(at) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Refusal::Password),
            Err(error) => return Err(broken(&error)),
        };
        if file.name().is_ok_and(|name| name == "mimetype") {
            // No more than a line, whatever the archive says.
            (&mut file).take(200).read_to_string(&mut mime).map_err(|error| broken(&error))?;
        }
        left -= io::copy(&mut file.take(left), &mut io::sink()).map_err(|error| broken(&error))?;
        if left == 0 {
            return Err(Refusal::TooLarge);
        }
    }
    if matches!(found, Inside::Ods) && !mime.contains("opendocument.spreadsheet") {
        return Err(Refusal::NotAList(Thing::Document));
    }
    Ok(found)
}

/// Cell by cell, so that one cell in the last row and column does not take the memory of a whole sheet.
fn xlsx(bytes: &[u8]) -> Result<Sheets, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Refusal::Password,
        other => broken(&other),
    })?;
    let mut sheets = Vec::new();
    for name in visible(&book) {
        let mut cells = book.worksheet_cells_reader(&name).map_err(|error| broken(&error))?;
        let mut rows = Rows::default();
        while let Some(cell) = cells.next_cell_with_formula().map_err(|error| broken(&error))? {
            // A program that does not calculate writes a formula without its value.
            let text = match (cell.value, cell.formula) {
                (DataRef::Empty, Some(formula)) if !formula.is_empty() => format!("={formula}"),
                (value, _) => text(&Data::from(value)),
            };
            rows.put(cell.pos, text)?;
        }
        sheets.push((name, rows.0));
    }
    Ok(sheets)
}

/// A workbook whose reader holds whole sheets.
fn whole<'a, R>(mut book: R) -> Result<Sheets, Refusal>
where
    R: Reader<Cursor<&'a [u8]>>,
    R::Error: std::error::Error,
{
    let mut sheets = Vec::new();
    for name in visible(&book) {
        let range = book.worksheet_range(&name).map_err(|error| broken(&error))?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::default();
        for (row, column, value) in range.used_cells() {
            rows.put((top + row as u32, left + column as u32), text(value))?;
        }
        sheets.push((name, rows.0));
    }
    Ok(sheets)
}

/// The rows of a sheet that have something in them.
#[derive(Default)]
struct Rows(Vec<Row>);

impl Rows {
    fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<(), Refusal> {
        if text.is_empty() {
            return Ok(());
        }
        let line = row + 1;
        // Cells come row by row; one that does not is in a file that somebody made by hand.
        let at = match self.0.last() {
            Some(last) if last.line == line => self.0.len() - 1,
            Some(last) if last.line > line => match self.0.binary_search_by_key(&line, |row| row.line) {
                Ok(at) => at,
                Err(at) => self.add(at, line)?,
            },
            _ => self.add(self.0.len(), line)?,
        };
        let cells = &mut self.0[at].cells;
        // What stands far to the right of the people is not about them; it is told as a row that is too wide.
        let column = (column as usize).min(super::table::MOST_COLUMNS);
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }

    fn add(&mut self, at: usize, line: u32) -> Result<usize, Refusal> {
        if self.0.len() >= super::table::MOST_ROWS {
            return Err(Refusal::TooMany);
        }
        self.0.insert(at, Row { line, cells: Vec::new() });
        Ok(at)
    }
}

/// A cell as a person would write it.
fn text(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => (*number as i64).to_string(),
        Data::DateTime(moment) => date(moment),
        Data::DateTimeIso(text) => text.replace('T', " ").trim_end_matches(" 00:00:00").to_owned(),
        Data::Int(_)
        | Data::Float(_)
        | Data::String(_)
        | Data::Bool(_)
        | Data::DurationIso(_)
        | Data::Error(_) => value.to_string(),
    }
}

fn date(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}");
    if moment.is_duration() || moment.as_f64() < 1.0 {
        time
    } else if moment.as_f64().fract() == 0.0 {
        format!("{year}-{month:02}-{day:02}")
    } else {
        format!("{year}-{month:02}-{day:02} {time}")
    }
}
