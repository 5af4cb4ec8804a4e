//! Rows of text with the place each has in its source.

use super::{MOST_PEOPLE, Refusal, Source};

/// The most rows: the people, and what may stand above and between them.
pub(super) const MOST_ROWS: usize = MOST_PEOPLE + 1_000;
/// The most columns that are looked at.
pub(super) const MOST_COLUMNS: usize = 200;

/// A list as rows of text, before anything is understood of it.
#[derive(Debug)]
pub(super) struct Table {
    /// What it was read from.
    pub source: Source,
    /// The rows that have something in them or a separator.
    pub rows: Vec<Row>,
    /// Lines with nothing at all between those rows.
    pub empty: Vec<u32>,
    /// Lines where quotation marks did not close.
    pub loose_quotes: Vec<u32>,
    /// Other sheets with something in them.
    pub other_sheets: Vec<String>,
}

impl Table {
    /// A list with nothing in it yet.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            rows: Vec::new(),
            empty: Vec::new(),
            loose_quotes: Vec::new(),
            other_sheets: Vec::new(),
        }
    }

    /// Takes a row in, or its line where there is nothing at all on it.
    pub fn take(&mut self, line: u32, mut cells: Vec<String>) -> Result<(), Refusal> {
        if cells.len() > MOST_COLUMNS {
            // One cell stays beyond the last column, so that the row is told to be too wide.
            let beyond: Vec<_> = cells.drain(MOST_COLUMNS..).filter(|cell| !cell.trim().is_empty()).collect();
            cells.extend(beyond.into_iter().next());
        }
        if self.rows.len() >= MOST_ROWS {
            return Err(Refusal::TooMany);
        }
        if cells.len() < 2 && cells.iter().all(String::is_empty) {
            self.empty.push(line);
        } else {
            self.rows.push(Row { line, cells });
        }
        Ok(())
    }
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its line in the text, or its row on the sheet, from 1.
    pub line: u32,
    /// The cells, as they were found.
    pub cells: Vec<String>,
}

impl Row {
    /// Whether no cell says anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}
