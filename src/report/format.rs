//! The formats that a session can be written in.

use super::{Options, csv, docx, json, markdown, ndjson, report, xlsx};
use crate::session::Session;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as Markdown.
    Md,
    /// The report as a document for Word and its like.
    Docx,
    /// The answers, a row each, as comma-separated values.
    Csv,
    /// What was said, counted and agreed as a workbook, a sheet per kind.
    Xlsx,
    /// The answers, a row each, as a JSON object a line.
    Ndjson,
    /// The session as JSON.
    Json,
}

/// Why a session could not be written in a format.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// What wrote JSON refused.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// What wrote comma-separated values refused.
    #[error("{0}")]
    Csv(#[from] ::csv::Error),
    /// What wrote the workbook refused.
    #[error("{0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// What packed the document refused.
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    /// It could not be written where it was to go.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Md, Self::Docx, Self::Csv, Self::Xlsx, Self::Ndjson, Self::Json];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
        }
    }

    /// Whether many sessions go into one output of it: rows under the same columns.
    pub const fn is_rows(self) -> bool {
        match self {
            Self::Csv | Self::Ndjson => true,
            Self::Md | Self::Docx | Self::Xlsx | Self::Json => false,
        }
    }

    /// How the name of a file of it ends, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
        }
    }
}

/// A session in a format, whole. The same session and options give the same bytes.
///
/// # Errors
/// Those of what writes the format; none that a session is known to give.
pub fn render(format: Format, session: &Session, options: &Options) -> Result<Vec<u8>, RenderError> {
    Ok(match format {
        Format::Md => markdown(&report(session, options)).into_bytes(),
        Format::Docx => docx(&report(session, options), session.started_at)?,
        Format::Csv => {
            let mut out = Vec::new();
            csv(&mut out, session, options)?;
            out
        }
        Format::Xlsx => xlsx(session, options)?,
        Format::Ndjson => {
            let mut out = Vec::new();
            ndjson(&mut out, session, options)?;
            out
        }
        Format::Json => json(session)?.into_bytes(),
    })
}
