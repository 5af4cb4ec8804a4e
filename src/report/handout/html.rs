//! The hand-out as slides in HTML: one page a slide, on a screen and on paper.

use serde::Serialize;

use super::{Handout, Part, paging};
use crate::report::template;
use crate::words;

/// All that the template is given.
#[derive(Serialize)]
struct Page<'a> {
    lang: &'static str,
    style: String,
    title: &'a str,
    slides: Vec<Shown<'a>>,
    pitfall: String,
}

/// A slide: parts of one kind that follow each other stand together.
#[derive(Serialize)]
struct Shown<'a> {
    over: Option<&'a str>,
    title: &'a str,
    /// Whether it needs smaller letters.
    dense: bool,
    blocks: Vec<Block<'a>>,
}

/// What stands on a slide.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Block<'a> {
    Lead { text: &'a str },
    Paragraph { text: &'a str },
    Pitfall { text: &'a str },
    Points { points: Vec<(&'a str, Option<&'a str>)> },
    Sides { head: (&'a str, &'a str), rows: Vec<(&'a str, &'a str)> },
    Questions { questions: Vec<(&'a str, &'a [String])> },
}

/// The slides as one page of HTML.
///
/// # Errors
/// Those of the template, which a test reads; none that a session is known to give.
pub fn html(handout: &Handout) -> Result<String, minijinja::Error> {
    let lang = handout.language;
    let slides = handout.slides.iter();
    let page = Page {
        lang: lang.code(),
        style: template::style("slides.css")?,
        title: &handout.title,
        slides: slides
            .map(|slide| Shown {
                over: slide.over.as_deref(),
                title: &slide.title,
                dense: paging::is_dense(&slide.parts),
                blocks: blocks(&slide.parts),
            })
            .collect(),
        pitfall: words!(lang, "handout-pitfall"),
    };
    template::page("slides.html", &page)
}

fn blocks(parts: &[Part]) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for part in parts {
        match (part, blocks.last_mut()) {
            (Part::Lead(text), _) => blocks.push(Block::Lead { text }),
            (Part::Paragraph(text), _) => blocks.push(Block::Paragraph { text }),
            (Part::Pitfall(text), _) => blocks.push(Block::Pitfall { text }),
            (Part::Point(text, more), Some(Block::Points { points })) => points.push((text, more.as_deref())),
            (Part::Point(text, more), _) => {
                blocks.push(Block::Points { points: vec![(text, more.as_deref())] });
            }
            (Part::Row(left, right), Some(Block::Sides { rows, .. })) => rows.push((left, right)),
            (Part::Row(left, right), _) => {
                blocks.push(Block::Sides { head: (left, right), rows: Vec::new() });
            }
            (Part::Question(text, parts), Some(Block::Questions { questions })) => {
                questions.push((text, parts));
            }
            (Part::Question(text, parts), _) => {
                blocks.push(Block::Questions { questions: vec![(text, parts)] });
            }
        }
    }
    blocks
}
