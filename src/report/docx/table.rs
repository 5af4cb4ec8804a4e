//! Tables, and charts as tables whose bars are shaded cells. Header rows repeat on every page, rows do not split.

use std::fmt::Write;

use super::{body, xml};
use crate::report::model::Bar;

/// The width between the margins, in twentieths of a point.
pub const WIDTH: usize = 9638;
/// In how many parts the widest bar of a chart can be told.
const PARTS: usize = 40;
/// The width of one of these.
const PART: usize = 100;
/// About the width of a letter, and the room at both sides of a cell.
const LETTER: usize = 150;
const MARGINS: usize = 230;
/// The most columns whose letters are of the usual size.
const FEW: usize = 5;
/// The styles of what stands in cells, and in those of a table of many columns.
const NORMAL: &str = "NoSpacing";
const SMALL: &str = "TableSmall";
/// The most bars of a chart that stays on one page.
const TOGETHER: usize = 15;
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
        |text: &String| text == "–" || text.chars().all(|c| c.is_ascii_digit() || ".,:+−".contains(c));
    let numbers: Vec<_> = (0..header.len())
        .map(|column| !rows.is_empty() && rows.iter().all(|row| row.get(column).is_some_and(is_number)))
        .collect();
    begin(out, &widths);
    let style = if header.len() > FEW { SMALL } else { NORMAL };
    let one = |column: usize, text, look, keep, out: &mut String| {
        let at_right = numbers[column];
        Cell { style, ..cell(widths[column], 1, text, at_right, keep) }
            .write(out, |out| xml::run(out, look, text));
    };
    out.push_str(HEADER_ROW);
    for (column, text) in header.iter().enumerate() {
        one(column, text, Some("Strong"), true, out);
    }
    out.push_str("</w:tr>");
    for row in rows {
        out.push_str(ROW);
        for column in 0..header.len() {
            one(column, row.get(column).map_or("", String::as_str), None, false, out);
        }
        out.push_str("</w:tr>");
    }
    end(out);
}

/// A chart: what each bar is of, its number, and the bar as a shaded cell.
pub fn chart(out: &mut String, label: &str, unit: &str, bars: &[Bar]) {
    let numbers = unit.split_whitespace().map(room).max().unwrap_or(0).clamp(900, 2400);
    let labels = WIDTH - numbers - PARTS * PART;
    let mut widths = vec![labels, numbers];
    widths.extend([PART; PARTS]);
    begin(out, &widths);
    out.push_str(HEADER_ROW);
    cell(labels, 1, label, false, true).write(out, |out| xml::run(out, Some("Strong"), label));
    cell(numbers, 1, unit, true, true).write(out, |out| xml::run(out, Some("Strong"), unit));
    cell(PARTS * PART, PARTS, "", false, true).write(out, |_| {});
    out.push_str("</w:tr>");
    let most = bars.iter().filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
    for (index, bar) in bars.iter().enumerate() {
        // A chart of a few bars is looked at as a whole.
        let keep = bars.len() <= TOGETHER && index + 1 < bars.len();
        out.push_str(ROW);
        cell(labels, 1, &bar.entry.text, false, keep).write(out, |out| body::write_entry(out, &bar.entry));
        let number = bar.value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        cell(numbers, 1, &number, true, keep).write(out, |out| xml::run(out, None, &number));
        let value = u64::from(bar.value.unwrap_or(0));
        let filled = (value * PARTS as u64).div_ceil(u64::from(most)) as usize;
        for (parts, fill) in
            [(filled, BAR), (PARTS - filled, PAPER)].into_iter().filter(|(parts, _)| *parts > 0)
        {
            let looks = shaded(fill, filled > 0 && filled < PARTS);
            Cell { looks: &looks, ..cell(parts * PART, parts, "", false, keep) }.write(out, |_| {});
        }
        out.push_str("</w:tr>");
    }
    end(out);
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
struct Cell<'a> {
    width: usize,
    columns: usize,
    looks: &'a str,
    /// The style of its paragraph.
    style: &'static str,
    text: &'a str,
    at_right: bool,
    /// Whether its row stays on the page of the next.
    keep: bool,
}

fn cell(width: usize, columns: usize, text: &str, at_right: bool, keep: bool) -> Cell<'_> {
    Cell { width, columns, looks: "", style: NORMAL, text, at_right, keep }
}

impl Cell<'_> {
    fn write(&self, out: &mut String, write_in: impl FnOnce(&mut String)) {
        let _ = write!(out, r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>"#, self.width);
        if self.columns > 1 {
            let _ = write!(out, r#"<w:gridSpan w:val="{}"/>"#, self.columns);
        }
        out.push_str(self.looks);
        out.push_str("</w:tcPr>");
        let rest = if self.at_right { r#"<w:jc w:val="right"/>"# } else { "" };
        xml::open_as(out, self.style, self.text, self.keep, rest);
        write_in(out);
        out.push_str("</w:p></w:tc>");
    }
}

/// The width that a word takes in bold, with the margins of its cell.
fn room(word: &str) -> usize {
    word.chars().count() * LETTER + MARGINS
}

/// Widths by what stands in the columns: every word fits where that can be; what is left goes to the long texts.
fn widths(header: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let texts = |column: usize| rows.iter().filter_map(move |row| row.get(column)).chain(header.get(column));
    let columns = || 0..header.len();
    let least: Vec<_> = columns()
        .map(|column| {
            let words = texts(column).flat_map(|text| text.split_whitespace());
            words.map(room).max().unwrap_or(0).clamp(MARGINS + LETTER, WIDTH / 3)
        })
        .collect();
    let all: usize = least.iter().sum();
    if all >= WIDTH {
        return least.iter().map(|width| width * WIDTH / all).collect();
    }
    let weights: Vec<_> = columns()
        .map(|column| texts(column).map(|text| text.chars().count()).max().unwrap_or(0).clamp(5, 60))
        .collect();
    let weight: usize = weights.iter().sum();
    least.iter().zip(&weights).map(|(width, part)| width + (WIDTH - all) * part / weight).collect()
}
