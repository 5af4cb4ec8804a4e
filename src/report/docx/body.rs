//! What the document says: title, table of contents, sections.

use std::fmt::Write;

use super::{table, xml};
use crate::report::model::{Block, Entry, Report};
use crate::report::plain::one_line;
use crate::words;

const BEGIN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#
);
/// A4 with margins of 2 cm; the width between them is [`table::WIDTH`].
const END: &str = concat!(
    r#"<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>"#,
    r#"<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" "#,
    r#"w:gutter="0"/></w:sectPr></w:body></w:document>"#
);

/// The part `word/document.xml`.
pub fn document(report: &Report) -> String {
    let mut out = String::from(BEGIN);
    xml::paragraph(&mut out, "Title", &one_line(&report.title));
    contents(&mut out, report);
    let mut mark = 0;
    for section in &report.sections {
        heading(&mut out, 1, &section.heading, &mut mark);
        let mut blocks = section.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            // What is said of a table or of answers stands on the page where they begin.
            let led_in =
                matches!(blocks.peek(), Some(Block::Table { .. } | Block::Chart { .. } | Block::Answers(_)));
            write_block(&mut out, block, led_in, &mut mark);
        }
    }
    out.push_str(END);
    out
}

/// The headings of the first two levels.
fn contents(out: &mut String, report: &Report) {
    let headings: Vec<_> = headings(report).collect();
    if headings.is_empty() {
        return;
    }
    out.push_str(concat!(
        r#"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>"#,
        "</w:docPartObj></w:sdtPr><w:sdtContent>"
    ));
    xml::paragraph(out, "TOCHeading", &words!(report.language, "docx-contents"));
    let listed = (1..).zip(headings).filter(|(_, (level, _))| *level <= 2);
    for (index, (mark, (level, text))) in listed.enumerate() {
        let text = one_line(text);
        xml::open(out, if level == 1 { "TOC1" } else { "TOC2" }, &text);
        if index == 0 {
            xml::field(out, r#"TOC \o "1-2" \n \h \z \u"#);
        }
        let _ = write!(out, r#"<w:hyperlink w:anchor="{}" w:history="1">"#, name(mark));
        xml::run(out, None, &text);
        out.push_str("</w:hyperlink></w:p>");
    }
    xml::open(out, "NoSpacing", "");
    out.push_str(xml::FIELD_END);
    out.push_str("</w:p></w:sdtContent></w:sdt>");
}

/// All headings in order, each with its level.
fn headings(report: &Report) -> impl Iterator<Item = (usize, &str)> {
    report.sections.iter().flat_map(|section| {
        let within = section.blocks.iter().filter_map(|block| match block {
            Block::Subheading { depth, text } => Some((level(*depth), text.as_str())),
            _ => None,
        });
        std::iter::once((1, section.heading.as_str())).chain(within)
    })
}

fn level(depth: u8) -> usize {
    (usize::from(depth) + 1).min(4)
}

/// The name of the place of a heading: the table of contents leads there.
fn name(mark: usize) -> String {
    format!("_Toc{mark:09}")
}

fn heading(out: &mut String, level: usize, text: &str, mark: &mut usize) {
    *mark += 1;
    let text = one_line(text);
    xml::open(out, ["Heading1", "Heading2", "Heading3", "Heading4"][level.clamp(1, 4) - 1], &text);
    let _ = write!(out, r#"<w:bookmarkStart w:id="{mark}" w:name="{}"/>"#, name(*mark));
    xml::run(out, None, &text);
    let _ = write!(out, r#"<w:bookmarkEnd w:id="{mark}"/></w:p>"#);
}

fn write_block(out: &mut String, block: &Block, led_in: bool, mark: &mut usize) {
    match block {
        Block::Subheading { depth, text } => heading(out, level(*depth), text, mark),
        Block::Paragraph(text) => {
            xml::open_as(out, "Normal", text, led_in, "");
            xml::linked_run(out, None, text);
            xml::close(out);
        }
        Block::List(entries) => {
            for entry in entries {
                xml::open(out, "ListBullet", &entry.text);
                xml::linked_run(out, entry.more.is_some().then_some("Strong"), &entry.text);
                if let Some(more) = &entry.more {
                    xml::linked_run(out, None, &format!(" {more}"));
                }
                write_marks(out, entry);
                xml::close(out);
            }
        }
        Block::Answers(entries) => entries.iter().for_each(|entry| paragraph(out, "Quote", entry)),
        Block::Note { label, lines } => {
            xml::open(out, "IntenseQuote", label);
            xml::run(out, Some("Strong"), label);
            xml::close(out);
            for line in lines {
                xml::paragraph(out, "IntenseQuote", line);
            }
        }
        Block::Table { header, rows } => table::table(out, header, rows),
        // While nobody has counted, there is nothing to draw.
        Block::Chart { bars, .. } if bars.iter().all(|bar| bar.value.is_none()) => {
            for bar in bars {
                paragraph(out, "ListBullet", &bar.entry);
            }
        }
        Block::Chart { label, unit, bars } => table::chart(out, label, unit, bars),
    }
}

fn paragraph(out: &mut String, style: &str, entry: &Entry) {
    xml::open(out, style, &entry.text);
    write_entry(out, entry);
    xml::close(out);
}

/// What somebody said, or what a bar is of: its words, what was said with it, remarks.
pub fn write_entry(out: &mut String, entry: &Entry) {
    xml::run(out, entry.more.is_some().then_some("Strong"), &entry.text);
    if let Some(more) = &entry.more {
        xml::run(out, None, &format!(" {more}"));
    }
    write_marks(out, entry);
}

/// The remarks of the program, in italics.
fn write_marks(out: &mut String, entry: &Entry) {
    if !entry.marks.is_empty() {
        xml::run(out, Some("SubtleEmphasis"), &format!(" ({})", entry.marks.join("; ")));
    }
}
