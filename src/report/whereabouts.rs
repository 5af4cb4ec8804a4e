//! Who goes where, on paper: one page of HTML that needs nothing else, for up to sixty people on one sheet of A4.

use std::fmt::Write as _;

use crate::session::{Grouping, Session};
use crate::words;
use crate::workshop::Lang;

/// The most people who stand on one sheet.
pub const ON_A_SHEET: usize = 60;
/// What is left of the height of A4 within its margins and under the heading, in tenths of a millimetre.
const ROOM: usize = 2440;
/// The most rounds whose columns are headed by a word rather than a number alone.
const WORDED: usize = 6;
/// The height of a row of which there are few, in tenths of a millimetre.
const TALL: usize = 80;

/// The page for rounds with these groups. What people are called is escaped; nothing in it is more than text.
pub fn whereabouts(session: &Session, rounds: &[&Grouping], lang: Lang) -> String {
    let rows = session.whereabouts(rounds);
    let title = session.names().fill(&session.workshop.title, lang);
    let heading = format!("{} – {title}", words!(lang, "where-to"));
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        escaped(&heading),
        style(row_tenths(rows.len()))
    );
    let count = words!(lang, "where-to-count", people = rows.len(), rounds = rounds.len());
    let _ = write!(
        out,
        "<h1>{}</h1>\n<p>{}</p>\n<table>\n<thead>\n<tr><th></th>",
        escaped(&heading),
        escaped(&count)
    );
    for round in rounds {
        // Beside many others there is no room for the word.
        let word = match rounds.len() {
            0..=WORDED => words!(lang, "where-to-round", round = round.round),
            _ => round.round.to_string(),
        };
        let _ = write!(out, "<th>{}</th>", escaped(&word));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &rows {
        let called = session.called(row, rounds, lang);
        let called = if row.stays { words!(lang, "where-to-stays", name = called) } else { called };
        let _ = write!(out, "<tr><td>{}</td>", escaped(&called));
        for group in &row.groups {
            let group = group.map_or_else(|| "–".to_owned(), |group| group.to_string());
            let _ = write!(out, "<td>{group}</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</body>\n</html>\n");
    out
}

/// How tall a row is, in tenths of a millimetre: as tall as lets all of them stand on one sheet, no lower than those of
/// a full one.
fn row_tenths(rows: usize) -> usize {
    (ROOM / rows.clamp(1, ON_A_SHEET)).min(TALL)
}

fn style(row: usize) -> String {
    // Letters fill three fifths of their row.
    let (row, text) = (millimetres(row), millimetres(row * 3 / 5));
    format!(
        "@page {{ size: A4 portrait; margin: 12mm; }}\n\
         body {{ margin: 0; font-family: sans-serif; color: #000; }}\n\
         h1 {{ height: 9mm; margin: 0; font-size: 6mm; line-height: 9mm; white-space: nowrap; overflow: hidden; }}\n\
         p {{ height: 7mm; margin: 0; font-size: 3.5mm; line-height: 7mm; }}\n\
         table {{ width: 100%; border-collapse: collapse; table-layout: fixed; font-size: {text}mm; }}\n\
         tr {{ break-inside: avoid; }}\n\
         th, td {{ height: {row}mm; padding: 0 1mm; line-height: 1; text-align: center; white-space: nowrap; \
         overflow: hidden; text-overflow: ellipsis; box-sizing: border-box; }}\n\
         th:first-child, td:first-child {{ width: 40%; text-align: left; }}\n\
         td {{ border-bottom: 0.1mm solid #999; }}\n\
         tbody tr:nth-child(3n) td {{ border-bottom: 0.3mm solid #000; }}\n"
    )
}

fn millimetres(tenths: usize) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Text that stays text in HTML; what has no shape on paper is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
