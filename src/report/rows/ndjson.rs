//! A JSON object a line, for engines that read many files at once.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::Row;

/// Writes a row as a line of JSON.
pub fn put(out: &mut impl Write, row: &Row) -> io::Result<()> {
    row.serialize(&mut Serializer::with_formatter(&mut *out, Visible))?;
    out.write_all(b"\n")
}

/// Compact JSON in which no character acts where somebody looks at it.
struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut written = 0;
        if !fragment.bytes().all(|byte| byte < 0x7f) {
            for (at, c) in fragment.char_indices().filter(|(_, c)| acts(*c)) {
                out.write_all(&fragment.as_bytes()[written..at])?;
                // All of them are in the first plane: four digits are enough.
                write!(out, "\\u{:04x}", u32::from(c))?;
                written = at + c.len_utf8();
            }
        }
        out.write_all(&fragment.as_bytes()[written..])
    }
}

fn acts(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
