//! Pages of HTML from the templates in `assets/report/`.
//!
//! A template escapes whatever it is given, so no text becomes a tag. The styles of a page are put in it: a page needs
//! nothing but itself, and says so to the browser, which then fetches and runs nothing.

use std::fmt::Write;

use std::sync::LazyLock;

use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};
use rust_embed::RustEmbed;
use serde::Serialize;

#[derive(RustEmbed)]
#[folder = "assets/report/"]
struct Files;

/// The colours, letters and spaces that all pages share.
const SHARED: &str = "paper.css";

static PAGES: LazyLock<Result<Environment<'static>, Error>> = LazyLock::new(|| {
    let mut pages = Environment::new();
    // A name that the template has and the page has not is a mistake of ours, not an empty place.
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    for name in Files::iter().filter(|name| name.ends_with(".html")) {
        pages.add_template_owned(name.to_string(), text(&name)?)?;
    }
    Ok(pages)
});

/// A page as its template has it.
///
/// # Errors
/// What is wrong with the template. A test renders every template, so a program that was tested never sees this.
pub fn page(name: &str, content: &impl Serialize) -> Result<String, Error> {
    // An error cannot be copied out of its place; what it says can.
    let pages = PAGES.as_ref().map_err(|error| Error::new(error.kind(), error.to_string()))?;
    pages.get_template(name)?.render(Serde(content))
}

/// The style of a page: what all share, then its own.
///
/// # Errors
/// When there is no such file.
pub fn style(own: &str) -> Result<String, Error> {
    Ok(text(SHARED)? + &text(own)?)
}

/// A text between quotation marks in a style; nothing in it ends the quotation or the style.
pub fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' || (!c.is_ascii() && !c.is_control()) {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out.push('"');
    out
}

fn text(name: &str) -> Result<String, Error> {
    let file = Files::get(name).ok_or_else(|| Error::new(ErrorKind::TemplateNotFound, name.to_owned()))?;
    String::from_utf8(file.data.into_owned())
        .map_err(|error| Error::new(ErrorKind::SyntaxError, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_can_be_read() {
        assert!(PAGES.is_ok(), "{:?}", PAGES.as_ref().err());
    }

    #[test]
    fn no_style_ends_itself_or_fetches() {
        for name in Files::iter().filter(|name| name.ends_with(".css")) {
            let style = text(&name).unwrap();
            for act in ["</", "url(", "@import", "http"] {
                assert!(!style.contains(act), "{name}: {act}");
            }
        }
    }

    #[test]
    fn quoted_words_stay_within_their_marks() {
        assert_eq!(quoted("Één \"x\"</style>\\"), "\"Één \\22 x\\22 \\3c \\2f style\\3e \\5c \"");
    }
}
