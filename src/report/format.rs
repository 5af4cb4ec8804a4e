//! The formats that a session can be written in.

use std::io;

use super::{Options, Rows, cards, docx, handout, html, json, mail, markdown, report, xlsx};
use crate::session::{Session, to_share};

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as Markdown.
    Md,
    /// The report as one page of HTML.
    Html,
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
    /// What the report is sent with, as text to copy.
    Mail,
    /// A card for each group, to print.
    Cards,
    /// The hand-out as slides in HTML.
    Slides,
    /// The hand-out as slides in Markdown.
    SlidesMd,
}

/// Why a session could not be written in a format.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// What wrote JSON refused.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// What wrote comma-separated values refused.
    #[error("{0}")]
    Csv(#[from] csv::Error),
    /// What wrote the workbook refused.
    #[error("{0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// What packed the document refused.
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    /// It could not be written where it was to go.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A template of ours is wrong.
    #[error("{0}")]
    Template(#[from] minijinja::Error),
}

impl RenderError {
    /// What went wrong where it was to be written, if that is what went wrong.
    pub fn io(&self) -> Option<&io::Error> {
        match self {
            Self::Io(error) => Some(error),
            Self::Csv(error) => match error.kind() {
                csv::ErrorKind::Io(error) => Some(error),
                _ => None,
            },
            Self::Json(_) | Self::Template(_) | Self::Xlsx(_) | Self::Zip(_) => None,
        }
    }
}

impl Format {
    /// All of them, in the order in which they are offered.
    #[rustfmt::skip]
    pub const ALL: [Self; 11] = [
        Self::Md,
        Self::Html,
        Self::Docx,
        Self::Csv,
        Self::Xlsx,
        Self::Ndjson,
        Self::Json,
        Self::Mail,
        Self::Cards,
        Self::Slides,
        Self::SlidesMd,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Mail => "mail",
            Self::Cards => "cards",
            Self::Slides => "slides",
            Self::SlidesMd => "slides-md",
        }
    }

    /// Whether many sessions go into one output of it: rows under the same columns.
    pub const fn is_rows(self) -> bool {
        match self {
            Self::Md => false,
            Self::Html => false,
            Self::Docx => false,
            Self::Csv => true,
            Self::Xlsx => false,
            Self::Ndjson => true,
            Self::Json => false,
            Self::Mail => false,
            Self::Cards => false,
            Self::Slides => false,
            Self::SlidesMd => false,
        }
    }

    /// Whether it is made of the record itself rather than of the report.
    const fn is_data(self) -> bool {
        match self {
            Self::Md | Self::Html | Self::Docx | Self::Mail => false,
            Self::Csv | Self::Xlsx | Self::Ndjson | Self::Json => true,
            Self::Cards | Self::Slides | Self::SlidesMd => true,
        }
    }

    /// Whether it is anything but text.
    pub const fn is_binary(self) -> bool {
        match self {
            Self::Md => false,
            Self::Html => false,
            Self::Docx => true,
            Self::Csv => false,
            Self::Xlsx => true,
            Self::Ndjson => false,
            Self::Json => false,
            Self::Mail => false,
            Self::Cards => false,
            Self::Slides => false,
            Self::SlidesMd => false,
        }
    }

    /// How the name of a file of it ends, without the dot; no two formats share one, so that all of them can stand in
    /// one folder.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Mail => "txt",
            Self::Cards => "cards.html",
            Self::Slides => "slides.html",
            Self::SlidesMd => "slides.md",
        }
    }
}

/// A session in a format, whole. The same session and options give the same bytes.
///
/// # Errors
/// Those of what writes the format; none that a session is known to give.
pub fn render(format: Format, session: &Session, options: &Options) -> Result<Vec<u8>, RenderError> {
    // The report and the mail see to it themselves, since they tell how many names were taken out.
    let nameless = (options.anonymous && format.is_data()).then(|| to_share(session));
    let session = nameless.as_ref().unwrap_or(session);
    Ok(match format {
        Format::Md => markdown(&report(session, options)).into_bytes(),
        Format::Html => html(&report(session, options), session.language)?.into_bytes(),
        Format::Docx => docx(&report(session, options), session.started_at)?,
        Format::Csv => rows(Rows::csv(Vec::new(), options.bom)?, session, options)?,
        Format::Xlsx => xlsx(session, options)?,
        Format::Ndjson => rows(Rows::ndjson(Vec::new()), session, options)?,
        Format::Json => json(session)?.into_bytes(),
        Format::Mail => mail(session, options).to_string().into_bytes(),
        Format::Cards => cards(session, options)?.into_bytes(),
        Format::Slides => handout::html(&handout(session, options))?.into_bytes(),
        Format::SlidesMd => handout::markdown(&handout(session, options)).into_bytes(),
    })
}

fn rows(mut rows: Rows<Vec<u8>>, session: &Session, options: &Options) -> Result<Vec<u8>, RenderError> {
    rows.add(session, options)?;
    rows.finish()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_formats_share_a_name_or_an_end() {
        assert_eq!(Format::ALL.map(Format::name).iter().collect::<HashSet<_>>().len(), Format::ALL.len());
        assert_eq!(
            Format::ALL.map(Format::extension).iter().collect::<HashSet<_>>().len(),
            Format::ALL.len()
        );
    }
}
