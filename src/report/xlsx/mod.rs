//! A workbook with a sheet for each kind of thing that was said, counted and agreed.
//!
//! Texts stand as the report has them and are always texts, never formulas; numbers, dates and times are real ones. The
//! first six sheets are always there, the others where something stands in them.

mod agreed;
mod counted;
mod said;
mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use super::facts::Facts;
use super::plain::{one_line, plain};
use super::{Options, RenderError};
use crate::session::Session;
use sheet::Book;

/// The session as a workbook.
///
/// # Errors
/// Those of what writes the workbook; none that a session is known to give.
pub fn xlsx(session: &Session, options: &Options) -> Result<Vec<u8>, RenderError> {
    let facts = Facts::of(session, options);
    let mut book = Book::new(options.language);
    said::answers(&mut book, session, options)?;
    counted::tallies(&mut book, &facts)?;
    counted::groups(&mut book, &facts, options)?;
    counted::times(&mut book, &facts)?;
    agreed::actions(&mut book, &facts, options)?;
    said::parking(&mut book, &facts)?;
    said::themes(&mut book, &facts)?;
    counted::factors(&mut book, &facts)?;
    agreed::result(&mut book, &facts)?;
    agreed::commitments(&mut book, &facts, options)?;
    let mut book = book.into_workbook();
    describe(&mut book, session);
    Ok(book.save_to_buffer()?)
}

/// The title, and a moment of making that is not the present one: the same session gives the same bytes.
fn describe(book: &mut Workbook, session: &Session) {
    let title: String = one_line(&plain(&session.title)).chars().take(200).collect();
    let mut properties = DocProperties::new().set_title(title);
    if let Some(began) = sheet::moment(session.started_at) {
        properties = properties.set_creation_datetime(&began);
    } else if let Ok(day) = ExcelDateTime::from_ymd(1900, 1, 1) {
        properties = properties.set_creation_datetime(&day);
    }
    book.set_properties(&properties);
}
