//! Markdown: `CommonMark` with the tables of GFM.
//!
//! Answers stand as lists inside quotations, so that what the room said differs from everything else even in a
//! viewer that shows the source.

pub(super) mod escape;

use std::fmt::Write;

use escape::{Words, escape};

use super::model::{Bar, Block, Entry, Report};

/// The widest bar of a chart, in squares.
const WIDEST: u64 = 20;

/// The report in Markdown. Whatever its texts hold, they change nothing in its structure.
pub fn markdown(report: &Report) -> String {
    let mut out = String::new();
    heading(&mut out, 1, &report.title);
    for section in &report.sections {
        heading(&mut out, 2, &section.heading);
        let mut last_was_list = false;
        for block in &section.blocks {
            out.push('\n');
            // A list right after a list is another one when its bullets differ.
            let other_bullet = last_was_list && matches!(block, Block::List(_));
            write_block(&mut out, block, if other_bullet { "+ " } else { "- " });
            last_was_list = matches!(block, Block::List(_) | Block::Note { .. }) && !other_bullet;
        }
    }
    out
}

fn write_block(out: &mut String, block: &Block, bullet: &str) {
    match block {
        Block::Subheading { depth, text } => {
            // The empty line before it is there already.
            out.pop();
            heading(out, usize::from(*depth) + 2, text);
        }
        Block::Paragraph(text) => {
            lines(out, text, Words::Own, "");
            out.push('\n');
        }
        Block::List(entries) => list(out, entries, Words::Own, "", bullet),
        Block::Answers(entries) => list(out, entries, Words::Plain, "> ", "- "),
        Block::Note { label, lines: said } => {
            let _ = write!(out, "**");
            escape(out, &one_line(label), Words::Plain, true);
            let _ = write!(out, "**\n\n");
            let entries: Vec<_> = said.iter().map(Entry::plain).collect();
            list(out, &entries, Words::Plain, "", "- ");
        }
        Block::Table { header, rows } => {
            row(out, header.iter().map(|text| cell(text)));
            row(out, header.iter().map(|_| "---".to_owned()));
            for cells in rows {
                row(out, cells.iter().map(|text| cell(text)));
            }
        }
        Block::Chart { label, unit, bars } => chart(out, label, unit, bars),
    }
}

fn heading(out: &mut String, level: usize, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(&"#".repeat(level.min(6)));
    out.push(' ');
    escape(out, &one_line(text), Words::Plain, true);
    out.push('\n');
}

fn list(out: &mut String, entries: &[Entry], words: Words, quote: &str, bullet: &str) {
    let indent = format!("{quote}{}", " ".repeat(bullet.len()));
    for entry in entries {
        out.push_str(quote);
        out.push_str(bullet);
        item(out, entry, words, &indent);
        out.push('\n');
    }
}

/// An entry: its words, what was said with it, remarks in italics.
fn item(out: &mut String, entry: &Entry, words: Words, indent: &str) {
    match &entry.more {
        Some(more) => {
            let _ = write!(out, "**");
            escape(out, &one_line(&entry.text), words, true);
            let _ = write!(out, "** ");
            escape(out, &one_line(more), words, false);
        }
        None => lines(out, &entry.text, words, indent),
    }
    marks(out, &entry.marks);
}

fn marks(out: &mut String, marks: &[String]) {
    if !marks.is_empty() {
        let _ = write!(out, " *(");
        escape(out, &one_line(&marks.join("; ")), Words::Plain, false);
        let _ = write!(out, ")*");
    }
}

/// Text whose line breaks are kept. An empty line is a break of its own: a really empty one would end the paragraph.
fn lines(out: &mut String, text: &str, words: Words, indent: &str) {
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            out.push_str("\\\n");
            out.push_str(indent);
        }
        escape(out, line, words, true);
    }
}

/// A table with a row of squares for each number; a list while nobody has counted.
fn chart(out: &mut String, label: &str, unit: &str, bars: &[Bar]) {
    if bars.iter().all(|bar| bar.value.is_none()) {
        let entries: Vec<_> = bars.iter().map(|bar| bar.entry.clone()).collect();
        return list(out, &entries, Words::Plain, "", "- ");
    }
    let most = bars.iter().filter_map(|bar| bar.value).max().unwrap_or(0);
    let squares = |value: u32| {
        let (value, most) = (u64::from(value), u64::from(most));
        let wide = if most > WIDEST { (value * WIDEST).div_ceil(most) } else { value };
        "■".repeat(wide as usize)
    };
    row(out, [cell(label), cell(unit), String::new()]);
    row(out, ["---", "---:", "---"].map(str::to_owned));
    for bar in bars {
        let mut entry = cell(&bar.entry.text);
        marks(&mut entry, &bar.entry.marks);
        let value = bar.value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        row(out, [entry, value, bar.value.map(squares).unwrap_or_default()]);
    }
}

fn row(out: &mut String, cells: impl IntoIterator<Item = String>) {
    out.push('|');
    for cell in cells {
        let _ = write!(out, " {cell} |");
    }
    out.push('\n');
}

/// Text in a cell, where a line cannot break; after the bar before it, nothing begins a list or a heading.
fn cell(text: &str) -> String {
    let mut out = String::new();
    escape(&mut out, &one_line(text), Words::Plain, false);
    out
}

fn one_line(text: &str) -> String {
    super::plain::one_line(text)
}
