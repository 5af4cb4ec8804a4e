//! The report as a document in Office Open XML (ECMA-376), which Word, `LibreOffice` and others open.
//!
//! The parts that say how it looks stand in `assets/docx/`; only what it says is written here. Headings, lists,
//! quotations and tables have the styles that Word knows by these names, so that its navigation, its outline and a style
//! set of the organisation work on them. The table of contents is filled in and has no page numbers: only the program
//! that lays out the pages knows those, and it would have to ask before it put them in.

mod body;
mod table;
mod xml;

use std::io::{Cursor, Write};

use jiff::Timestamp;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::RenderError;
use super::model::Report;
use crate::session::Moment;
use crate::workshop::Lang;

/// The report as a document that says it was made at `made`.
///
/// # Errors
/// Those of packing it; none that a report is known to give.
pub fn docx(report: &Report, made: Moment) -> Result<Vec<u8>, RenderError> {
    let (language, decimal) = match report.language {
        Lang::Nl => ("nl-NL", ","),
        Lang::En => ("en-GB", "."),
    };
    let fill = |part: &str| part.replace("{language}", language).replace("{decimal}", decimal);
    let core = fill(include_str!("../../../assets/docx/core.xml")).replace("{made}", &utc(made));
    // Last, as a title may hold anything.
    let core = core.replace("{title}", &xml::escaped(&report.title));
    let mut package = Package::new();
    package.put("[Content_Types].xml", include_str!("../../../assets/docx/content_types.xml"))?;
    package.put("_rels/.rels", include_str!("../../../assets/docx/rels.xml"))?;
    package.put("docProps/app.xml", include_str!("../../../assets/docx/app.xml"))?;
    package.put("docProps/core.xml", &core)?;
    package.put("word/document.xml", &body::document(report))?;
    package.put("word/_rels/document.xml.rels", include_str!("../../../assets/docx/document_rels.xml"))?;
    package.put("word/styles.xml", &fill(include_str!("../../../assets/docx/styles.xml")))?;
    package.put("word/numbering.xml", include_str!("../../../assets/docx/numbering.xml"))?;
    package.put("word/settings.xml", &fill(include_str!("../../../assets/docx/settings.xml")))?;
    package.put("word/footer1.xml", include_str!("../../../assets/docx/footer.xml"))?;
    package.finish()
}

/// A moment as the properties of a document have it: `2026-11-23T12:30:00Z`.
fn utc(at: Moment) -> String {
    Timestamp::from_second(at.millis().div_euclid(1000)).unwrap_or_default().to_string()
}

/// An archive whose bytes follow from its parts alone.
struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Package {
    fn new() -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    fn put(&mut self, name: &str, part: &str) -> Result<(), RenderError> {
        self.zip.start_file(name, self.options)?;
        Ok(self.zip.write_all(part.as_bytes())?)
    }

    fn finish(self) -> Result<Vec<u8>, RenderError> {
        Ok(self.zip.finish()?.into_inner())
    }
}
