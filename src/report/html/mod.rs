//! HTML: one file that needs no other, to be read on a screen, mailed and printed.
//!
//! What the room said stands as a list in a figure, in letters of its own; what the facilitator makes of it in a note;
//! numbers in a table with a bar for each.

mod view;

use serde::Serialize;

use super::model::Report;
use super::template;
use crate::words;
use crate::workshop::Lang;
use view::Part;

/// The most of a title that stands at the foot of each printed page.
const FOOT: usize = 90;
/// What stands in a title before the day and the place.
const DAY: &str = " – ";

/// All that the template is given.
#[derive(Serialize)]
struct Page<'a> {
    lang: &'static str,
    /// The language of the answers, where that is another.
    spoken: Option<&'static str>,
    style: String,
    title: &'a str,
    /// The title in two, where it says when and where.
    heading: Option<(&'a str, &'a str)>,
    parts: Vec<Part<'a>>,
    words: Words,
}

/// What the page itself says.
#[derive(Serialize)]
struct Words {
    contents: String,
    said: String,
    share: String,
    none: String,
}

/// The report as a page of HTML; `spoken` is the language of the answers, which stay as they were said.
///
/// # Errors
/// Those of the template, which a test reads; none that a session is known to give.
pub fn html(report: &Report, spoken: Lang) -> Result<String, minijinja::Error> {
    let lang = report.language;
    let mut foot: String = report.title.chars().take(FOOT).collect();
    if foot.len() < report.title.len() {
        foot.push('…');
    }
    let page = Page {
        lang: lang.code(),
        spoken: (spoken != lang).then_some(spoken.code()),
        style: template::style("report.css")?.replace("\"foot\"", &template::quoted(&foot)),
        heading: report.title.rsplit_once(DAY),
        title: &report.title,
        parts: view::parts(report),
        words: Words {
            contents: words!(lang, "html-contents"),
            said: words!(lang, "html-said"),
            share: words!(lang, "html-share"),
            none: words!(lang, "html-none"),
        },
    };
    template::page("report.html", &page)
}

#[cfg(test)]
mod tests;
