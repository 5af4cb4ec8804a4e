//! The hand-out as slides in Markdown that both presenterm and Marp open.
//!
//! Marp begins a slide at every rule, presenterm where the front matter says `end_slide_shorthand`. presenterm refuses any
//! key in the front matter that it does not know, Marp overlooks them: so what Marp wants to know stands in a comment of
//! several lines, which presenterm overlooks. A title underlined with `=` is a slide's title to the one and a heading to
//! the other.

use std::fmt::Write;

use super::{Handout, Part};
use crate::report::markdown::escape::{Words, escape};
use crate::words;

/// The slides as Markdown. Whatever their texts hold, they make no slide, no heading and no command.
pub fn markdown(handout: &Handout) -> String {
    let lang = handout.language;
    let mut out = String::from("---\noptions:\n  end_slide_shorthand: true\n---\n\n");
    let _ = write!(out, "<!--\npaginate: true\nlang: {lang}\n-->\n");
    for (at, slide) in handout.slides.iter().enumerate() {
        if at > 0 {
            out.push_str("\n---\n");
        }
        let title = match &slide.over {
            Some(over) => format!("{over} – {}", slide.title),
            None => slide.title.clone(),
        };
        let _ = write!(out, "\n{}\n===\n", text(&title));
        let mut rows = 0;
        let mut listed = false;
        for part in &slide.parts {
            // Rows of a table and points of a list stand close together.
            let is_row = matches!(part, Part::Row(..));
            let is_listed = matches!(part, Part::Point(..) | Part::Question(..));
            let close = rows > 0 && is_row || listed && is_listed;
            if !close {
                out.push('\n');
            }
            let _ = match part {
                Part::Lead(words) => writeln!(out, "**{}**", text(words)),
                Part::Paragraph(words) => writeln!(out, "{}", own(words)),
                Part::Pitfall(words) => {
                    writeln!(out, "> **{}:** {}", words!(lang, "handout-pitfall"), text(words))
                }
                Part::Point(words, None) => writeln!(out, "- {}", text(words)),
                Part::Point(words, Some(more)) => writeln!(out, "- **{}** {}", text(words), text(more)),
                Part::Row(left, right) if rows == 0 => {
                    writeln!(out, "| {} | {} |\n| --- | --- |", text(left), text(right))
                }
                Part::Row(left, right) => writeln!(out, "| {} | {} |", text(left), text(right)),
                Part::Question(words, parts) => {
                    let _ = writeln!(out, "- {}", text(words));
                    parts.iter().try_for_each(|part| writeln!(out, "  - {}", text(part)))
                }
            };
            rows = if is_row { rows + 1 } else { 0 };
            listed = is_listed;
        }
    }
    out
}

/// Words that are no more than text.
fn text(words: &str) -> String {
    let mut out = String::new();
    escape(&mut out, words, Words::Plain, true);
    out
}

/// Words in which an address may be followed.
fn own(words: &str) -> String {
    let mut out = String::new();
    escape(&mut out, words, Words::Own, true);
    out
}
