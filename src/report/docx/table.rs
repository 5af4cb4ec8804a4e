//! Tables, and charts as tables whose bars are shaded cells. Header rows repeat on every page, rows do not split.

use std::fmt::Write;

use super::{body, xml};
use crate::report::model::{Bar, Entry};

/// The width between the margins, in twentieths of a point.
pub const WIDTH: usize = 9638;
/// In how many parts the widest bar of a chart can be told.
const PARTS: usize = 40;
/// The width of one of these.
const PART: usize = 100;
/// The width of the column of numbers of a chart.
const NUMBERS: usize = 1200;
/// The colour of bars, and that of the paper between them.
const BAR: &str = "2B5F7E";
const PAPER: &str = "FFFFFF";

/// A table with a header.
pub fn table(out: &mut String, header: &[String], rows: &[Vec<String>]) {
    if header.is_empty() {
        return;
    }
    let widths = widths(header, rows);
    let is_number =
        |text: &String| text == "–" || text.chars().all(|c| c.is_ascii_digit() || ".,:".contains(c));
    let numbers: Vec<_> = (0..header.len())
        .map(|column| !rows.is_empty() && rows.iter().all(|row| row.get(column).is_some_and(is_number)))
        .collect();
    begin(out, &widths);
    out.push_str(HEADER_ROW);
    for ((text, width), number) in header.iter().zip(&widths).zip(&numbers) {
        cell(out, *width, 1, "", *number, |out| xml::run(out, Some("Strong"), text));
    }
    out.push_str("</w:tr>");
    for row in rows {
        out.push_str(ROW);
        for ((column, width), number) in (0..).zip(&widths).zip(&numbers) {
            let text = row.get(column).map_or("", String::as_str);
            cell(out, *width, 1, "", *number, |out| xml::run(out, None, text));
        }
        out.push_str("</w:tr>");
    }
    end(out);
}

/// A chart: what each bar is of, its number, and the bar as a shaded cell.
pub fn chart(out: &mut String, label: &str, unit: &str, bars: &[Bar]) {
    let labels = WIDTH - NUMBERS - PARTS * PART;
    let mut widths = vec![labels, NUMBERS];
    widths.extend([PART; PARTS]);
    begin(out, &widths);
    out.push_str(HEADER_ROW);
    cell(out, labels, 1, "", false, |out| xml::run(out, Some("Strong"), label));
    cell(out, NUMBERS, 1, "", true, |out| xml::run(out, Some("Strong"), unit));
    cell(out, PARTS * PART, PARTS, "", false, |_| {});
    out.push_str("</w:tr>");
    let most = bars.iter().filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
    for bar in bars {
        out.push_str(ROW);
        cell(out, labels, 1, "", false, |out| label_of(out, &bar.entry));
        let number = bar.value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        cell(out, NUMBERS, 1, "", true, |out| xml::run(out, None, &number));
        let value = u64::from(bar.value.unwrap_or(0));
        let filled = (value * PARTS as u64).div_ceil(u64::from(most)) as usize;
        for (parts, fill) in
            [(filled, BAR), (PARTS - filled, PAPER)].into_iter().filter(|(parts, _)| *parts > 0)
        {
            cell(out, parts * PART, parts, &shaded(fill, filled > 0 && filled < PARTS), false, |_| {});
        }
        out.push_str("</w:tr>");
    }
    end(out);
}

fn label_of(out: &mut String, entry: &Entry) {
    body::write_entry(out, entry);
}

/// A shaded cell with paper above and below it, so that bars stay apart; and none between a bar and what it leaves.
fn shaded(fill: &str, meets: bool) -> String {
    let side =
        |name, wide| format!(r#"<w:{name} w:val="single" w:sz="{wide}" w:space="0" w:color="{PAPER}"/>"#);
    let none = |name| format!(r#"<w:{name} w:val="nil"/>"#);
    let (left, right) = match (fill == BAR, meets) {
        (true, true) => (String::new(), none("right")),
        (false, true) => (none("left"), String::new()),
        (_, false) => (String::new(), String::new()),
    };
    let (top, bottom) = (side("top", 24), side("bottom", 24));
    format!(
        r#"<w:tcBorders>{top}{left}{bottom}{right}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>"#
    )
}

const HEADER_ROW: &str = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
const ROW: &str = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";

fn begin(out: &mut String, widths: &[usize]) {
    out.push_str(concat!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGridLight"/><w:tblW w:w="9638" w:type="dxa"/>"#,
        r#"<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" "#,
        r#"w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>"#
    ));
    for width in widths {
        let _ = write!(out, r#"<w:gridCol w:w="{width}"/>"#);
    }
    out.push_str("</w:tblGrid>");
}

/// Ends a table with a narrow space: two tables after each other would be one.
fn end(out: &mut String) {
    out.push_str(concat!(
        r#"</w:tbl><w:p><w:pPr><w:pStyle w:val="NoSpacing"/><w:spacing w:before="0" w:after="0" w:line="160" "#,
        r#"w:lineRule="exact"/></w:pPr></w:p>"#
    ));
}

/// A cell over `columns` columns; `looks` is its borders and its shade, in that order.
fn cell(
    out: &mut String,
    width: usize,
    columns: usize,
    looks: &str,
    at_right: bool,
    write_in: impl FnOnce(&mut String),
) {
    let _ = write!(out, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>"#);
    if columns > 1 {
        let _ = write!(out, r#"<w:gridSpan w:val="{columns}"/>"#);
    }
    out.push_str(looks);
    out.push_str(r#"</w:tcPr><w:p><w:pPr><w:pStyle w:val="NoSpacing"/>"#);
    out.push_str(if at_right { r#"<w:jc w:val="right"/></w:pPr>"# } else { "</w:pPr>" });
    write_in(out);
    out.push_str("</w:p></w:tc>");
}

/// Widths by what stands in the columns: a long text gets more room than a number, none gets all.
fn widths(header: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let weights: Vec<_> = (0..header.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).chain(header.get(column));
            cells.map(|text| text.chars().count()).max().unwrap_or(0).clamp(10, 50)
        })
        .collect();
    let all: usize = weights.iter().sum();
    weights.iter().map(|weight| WIDTH * weight / all).collect()
}
