//! Comma-separated values by RFC 4180, for spreadsheets and for engines.

use std::borrow::Cow;
use std::io::Write;

use csv::{Terminator, Writer, WriterBuilder};

use super::{COLUMNS, Row};
use crate::report::RenderError;
use crate::report::plain::plain;

/// What tells old spreadsheets that a file is UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// Rows under a header.
pub struct Csv<W: Write> {
    out: Writer<W>,
}

impl<W: Write> Csv<W> {
    pub fn new(mut out: W, bom: bool) -> Result<Self, RenderError> {
        if bom {
            out.write_all(BOM)?;
        }
        let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        out.write_record(COLUMNS)?;
        Ok(Self { out })
    }

    pub fn finish(self) -> Result<W, RenderError> {
        self.out.into_inner().map_err(|error| error.into_error().into())
    }

    pub fn put(&mut self, row: &Row) -> Result<(), RenderError> {
        // In the order of `COLUMNS`; a test holds it to the names in NDJSON.
        self.text(Some(row.session))?;
        self.text(Some(row.title))?;
        self.text(Some(row.date))?;
        self.text(Some(row.script))?;
        self.text(Some(row.language.code()))?;
        self.value(row.people)?;
        self.value(Some(row.length))?;
        self.text(row.step)?;
        self.text(row.step_title)?;
        self.text(Some(row.item))?;
        self.text(row.item_title)?;
        self.text(row.kind)?;
        self.value(row.round)?;
        self.text(row.group_id)?;
        self.value(row.group)?;
        self.text(row.group_name)?;
        self.value(row.group_size)?;
        self.text(row.question)?;
        self.text(row.question_text)?;
        self.text(Some(row.answer))?;
        self.text(Some(row.text))?;
        self.text(row.theme)?;
        self.text(Some(&row.tags.join(";")))?;
        self.value(Some(row.votes))?;
        self.value(Some(row.plenary))?;
        self.value(Some(row.unclear))?;
        self.text(Some(row.source))?;
        self.value(Some(row.at))?;
        self.value(Some(row.elapsed_s))?;
        self.value(row.planned_s)?;
        self.value(row.actual_s)?;
        Ok(self.out.write_record(None::<&[u8]>)?)
    }

    fn text(&mut self, text: Option<&str>) -> csv::Result<()> {
        let text = text.unwrap_or_default();
        // Ordinary text is its own plain form; most of it is.
        let ordinary = !text.starts_with(' ')
            && !text.ends_with(' ')
            && text.bytes().all(|byte| (b' '..0x7f).contains(&byte));
        let plain = if ordinary { Cow::Borrowed(text) } else { Cow::Owned(plain(text)) };
        self.out.write_field(harmless(&plain).as_bytes())
    }

    fn value(&mut self, value: Option<impl ToString>) -> csv::Result<()> {
        self.out.write_field(value.map(|value| value.to_string()).unwrap_or_default())
    }
}

/// A text that a spreadsheet would take for a formula, with a `'` before it. So that it can be told apart, a text that
/// begins with `'` and then with such a sign gets one as well: what begins with `'` and one of `= + - @`, however many
/// `'` there are, has one `'` too many; every other text is as it was.
fn harmless(text: &str) -> Cow<'_, str> {
    let acts =
        text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if acts { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_a_formula_is_text_and_can_be_told_apart() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("-", "'-"),
            ("'=1", "''=1"),
            ("＝1", "'＝1"),
            ("'s ochtends", "'s ochtends"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(harmless(text), cell);
            let back = cell.strip_prefix('\'').filter(|rest| harmless(rest) != *rest).unwrap_or(cell);
            assert_eq!(back, text);
        }
    }
}
