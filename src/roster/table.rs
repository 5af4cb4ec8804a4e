//! Rows of text with the place each has in its source.

use super::Source;

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
