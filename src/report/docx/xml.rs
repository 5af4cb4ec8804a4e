//! Paragraphs and runs of text in `WordprocessingML`. The order of elements within a property is that of the schema;
//! Word takes no other.

use std::fmt::Write;

use crate::report::address;

/// Opens a paragraph in a style; one whose text begins from right to left is laid out so.
pub fn open(out: &mut String, style: &str, text: &str) {
    open_as(out, style, text, false, "");
}

/// Opens a paragraph that stays on the page of what follows where `keep` says so; `rest` are the properties that come
/// after its direction.
pub fn open_as(out: &mut String, style: &str, text: &str, keep: bool, rest: &str) {
    let keep = if keep { "<w:keepNext/>" } else { "" };
    let direction = if is_rtl(text) { "<w:bidi/>" } else { "" };
    let _ = write!(out, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{direction}{rest}</w:pPr>"#);
}

/// Closes a paragraph.
pub fn close(out: &mut String) {
    out.push_str("</w:p>");
}

/// A paragraph of one text.
pub fn paragraph(out: &mut String, style: &str, text: &str) {
    open(out, style, text);
    run(out, None, text);
    close(out);
}

/// Text in a paragraph, in a style of characters; its line breaks are kept.
pub fn run(out: &mut String, style: Option<&str>, text: &str) {
    if text.is_empty() {
        return;
    }
    out.push_str("<w:r>");
    if style.is_some() || is_rtl(text) {
        out.push_str("<w:rPr>");
        if let Some(style) = style {
            let _ = write!(out, r#"<w:rStyle w:val="{style}"/>"#);
        }
        if is_rtl(text) {
            out.push_str("<w:rtl/>");
        }
        out.push_str("</w:rPr>");
    }
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        if !line.is_empty() {
            out.push_str(r#"<w:t xml:space="preserve">"#);
            escape(out, line);
            out.push_str("</w:t>");
        }
    }
    out.push_str("</w:r>");
}

/// Text of script or program, whose web addresses can be followed.
pub fn linked_run(out: &mut String, style: Option<&str>, text: &str) {
    for (piece, is_address) in address::pieces(text) {
        // Within a field, a quotation mark would end the address.
        if is_address && !piece.contains('"') {
            field(out, &format!("HYPERLINK \"{piece}\""));
            run(out, Some("Hyperlink"), piece);
            out.push_str(FIELD_END);
        } else {
            run(out, style, piece);
        }
    }
}

/// What begins a field; its result follows, and [`FIELD_END`].
pub fn field(out: &mut String, instruction: &str) {
    out.push_str(r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> "#);
    escape(out, instruction);
    out.push_str(r#" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#);
}

/// What ends a field.
pub const FIELD_END: &str = r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#;

/// Text that stays text in XML.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(' '),
            // XML has no way to write these.
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(c),
        }
    }
}

/// Whether the first letter is of a script that is written from right to left.
fn is_rtl(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}
