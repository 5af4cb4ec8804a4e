//! Text with something between columns: which, is found out.

use csv::{ReaderBuilder, StringRecord};

use super::table::{Row, Table};
use super::{Refusal, Source};

/// What may stand between columns, the likelier ones first.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// How many rows are looked at to find out which it is.
const LOOK: usize = 200;
/// Reads text as a table.
pub(super) fn read(text: &str, encoding: Option<&'static str>) -> Result<Table, Refusal> {
    let text = &one_kind_of_line_end(text);
    let (said, text, before) = match said_separator(text) {
        Some((separator, rest)) => (Some(separator), rest, 1),
        None => (None, text.as_str(), 0),
    };
    let separator = said.or_else(|| find_separator(text));
    let mut table = Table::new(Source::Text { encoding, separator });
    let loose = separator.and_then(|separator| loose_quote(text, separator));
    table.loose_quotes.extend(loose.map(|line| line + before));
    let Some(separator) = separator else {
        for (at, line) in text.lines().enumerate() {
            table.take(at as u32 + 1, vec![line.to_owned()])?;
        }
        return Ok(table);
    };
    let mut next = 1;
    for Record { line, end, cells } in records(text, separator, loose.is_none()) {
        // The reader passes over lines with nothing at all.
        table.empty.extend((next..line).map(|line| line + before));
        table.take(line + before, cells.iter().map(str::to_owned).collect())?;
        next = end;
    }
    Ok(table)
}

/// Reads text that was pasted: as [`read`] does, and several names on one line are several people.
pub(super) fn pasted(text: &str) -> Result<Table, Refusal> {
    if text.len() > super::kind::MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    // Word processors end lines in ways of their own.
    let text = text.replace(['\u{b}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut filled = text.lines().filter(|line| !line.trim().is_empty());
    if let (Some(line), None) = (filled.next(), filled.next())
        && !line.contains('\t')
    {
        let split = if line.contains(';') { ';' } else { ',' };
        let names = line.split(split).filter(|name| !name.trim().is_empty());
        let rows = names.map(|name| Row { line: 1, cells: vec![name.to_owned()] }).collect();
        return Ok(Table { rows, ..Table::new(Source::Text { encoding: None, separator: None }) });
    }
    read(&text, None)
}

/// `\r\n` and a lone `\r` as `\n`, so that lines are counted as an editor counts them.
fn one_kind_of_line_end(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

/// The line `sep=;` that spreadsheet programs understand, and what follows it.
fn said_separator(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let mut said = first.trim_matches('"').strip_prefix("sep=")?.chars();
    let separator = said.next().filter(char::is_ascii)?;
    said.next().is_none().then_some((separator, rest))
}

/// A row as the reader gives it.
struct Record {
    /// The line on which it begins, from 1.
    line: u32,
    /// The line after it.
    end: u32,
    cells: StringRecord,
}

fn records(text: &str, separator: char, quotes: bool) -> impl Iterator<Item = Record> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .quoting(quotes)
        .delimiter(separator as u8)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    std::iter::from_fn(move || {
        // The text is a string and rows may differ in length, so there is nothing to fail on.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let place = record.position()?;
        // The reader counts from the empty lines that it skipped.
        let skipped = text.get(place.byte() as usize..)?.bytes().take_while(|byte| *byte == b'\n').count();
        let line = (place.line() as usize + skipped) as u32;
        Some(Record { line, end: reader.position().line() as u32, cells: record.clone() })
    })
}

/// The separator that most rows have equally often; none where there is one column.
fn find_separator(text: &str) -> Option<char> {
    let mut best: Option<(char, usize)> = None;
    for separator in SEPARATORS.into_iter().filter(|separator| text.contains(*separator)) {
        let quotes = loose_quote(text, separator).is_none();
        let widths: Vec<_> =
            records(text, separator, quotes).take(LOOK).map(|record| record.cells.len()).collect();
        let commonest = widths
            .iter()
            .copied()
            .max_by_key(|width| (widths.iter().filter(|other| *other == width).count(), *width));
        let Some(width) = commonest.filter(|width| *width > 1) else { continue };
        let agree = widths.iter().filter(|other| **other == width).count() * 1_000 / widths.len();
        // More rows of one width say more than more columns do.
        let worth = agree + width.min(20);
        if best.is_none_or(|(_, most)| worth > most) {
            best = Some((separator, worth));
        }
    }
    best.map(|(separator, _)| separator).filter(|separator| !is_inverted_names(text, *separator))
}

/// `Bakker, Anna` on every line is one column: a name as it stands in a register.
fn is_inverted_names(text: &str, separator: char) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    separator == ','
        && lines.peek().is_some()
        && lines.all(|line| {
            !line.contains('"')
                && line.split_once(", ").is_some_and(|(last, first)| {
                    last.starts_with(char::is_uppercase)
                        && first.starts_with(char::is_uppercase)
                        && !first.contains(',')
                })
        })
}

/// The line of a quotation mark that opens a cell without closing it properly. Taken at its word it would swallow the
/// people that follow.
fn loose_quote(text: &str, separator: char) -> Option<u32> {
    let mut line = 1;
    let mut opened = None;
    let mut at_begin = true;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        line += u32::from(c == '\n');
        if opened.is_some() {
            if c == '"' && rest.next_if_eq(&'"').is_none() {
                if rest.peek().is_some_and(|next| *next != separator && *next != '\n') {
                    return opened;
                }
                opened = None;
            }
            at_begin = false;
        } else {
            if c == '"' && at_begin {
                opened = Some(line);
            }
            at_begin = c == separator || c == '\n';
        }
    }
    opened
}
