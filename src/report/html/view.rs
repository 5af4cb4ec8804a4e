//! The report as the template wants it: headings with a level and a name to jump to, text in lines, bars with a length.

use serde::Serialize;

use crate::report::address;
use crate::report::model::{Bar, Block, Entry, Report};
use crate::words;
use crate::workshop::Lang;

/// The length of the longest bar.
const WIDEST: u64 = 200;

/// A section.
#[derive(Serialize)]
pub struct Part<'a> {
    id: &'a str,
    heading: &'a str,
    blocks: Vec<Shown<'a>>,
}

/// A block.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Shown<'a> {
    Heading { level: u8, id: String, text: &'a str },
    Paragraph { lines: Vec<Vec<Piece<'a>>> },
    List { entries: Vec<Line<'a>> },
    Answers { entries: Vec<Line<'a>> },
    Note { label: &'a str, lines: Vec<Vec<&'a str>> },
    Table { of: String, header: &'a [String], rows: &'a [Vec<String>] },
    Chart { of: String, label: &'a str, unit: &'a str, widest: u64, bars: Vec<Drawn<'a>> },
}

/// Words, or an address that may be followed.
#[derive(Serialize)]
struct Piece<'a> {
    text: &'a str,
    link: bool,
}

/// An entry of a list: its words in lines, and in pieces where an address in them may be followed.
#[derive(Serialize)]
struct Line<'a> {
    lines: Vec<Vec<Piece<'a>>>,
    more: Option<Vec<Piece<'a>>>,
    marks: String,
}

/// A bar, its length in parts of the longest.
#[derive(Serialize)]
struct Drawn<'a> {
    entry: Line<'a>,
    value: Option<u32>,
    length: u64,
    share: String,
    of_all: String,
}

/// The sections of a report.
pub fn parts(report: &Report) -> Vec<Part<'_>> {
    let sections = report.sections.iter();
    sections
        .map(|section| Part {
            id: section.id,
            heading: &section.heading,
            blocks: blocks(section.id, &section.blocks, report.language),
        })
        .collect()
}

fn blocks<'a>(section: &str, blocks: &'a [Block], lang: Lang) -> Vec<Shown<'a>> {
    let (mut level, mut above) = (2, format!("{section}-title"));
    let mut shown = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        shown.push(match block {
            Block::Subheading { depth, text } => {
                // No level is skipped on the way down, whatever the sections say.
                level = depth.saturating_add(2).clamp(3, (level + 1).min(6));
                above = format!("{section}-{at}");
                Shown::Heading { level, id: above.clone(), text }
            }
            Block::Paragraph(text) => Shown::Paragraph { lines: lines(text, true) },
            Block::List(entries) => {
                Shown::List { entries: entries.iter().map(|one| entry(one, true)).collect() }
            }
            Block::Answers(entries) => {
                Shown::Answers { entries: entries.iter().map(|one| entry(one, false)).collect() }
            }
            Block::Note { label, lines } => {
                Shown::Note { label, lines: lines.iter().map(|line| line.lines().collect()).collect() }
            }
            Block::Table { header, rows } => Shown::Table { of: above.clone(), header, rows },
            Block::Chart { label, unit, bars } => chart(above.clone(), label, unit, bars, lang),
        });
    }
    shown
}

fn entry(entry: &Entry, own: bool) -> Line<'_> {
    let more = entry.more.as_deref().map(|more| pieces(more, own));
    Line { lines: lines(&entry.text, own), more, marks: entry.marks.join("; ") }
}

fn lines(text: &str, own: bool) -> Vec<Vec<Piece<'_>>> {
    text.lines().map(|line| pieces(line, own)).collect()
}

fn pieces(line: &str, own: bool) -> Vec<Piece<'_>> {
    if own {
        let pieces = address::pieces(line).into_iter();
        pieces.map(|(text, link)| Piece { text, link }).collect()
    } else {
        vec![Piece { text: line, link: false }]
    }
}

/// A table with a bar for each number; a list while nobody has counted.
fn chart<'a>(of: String, label: &'a str, unit: &'a str, bars: &'a [Bar], lang: Lang) -> Shown<'a> {
    if bars.iter().all(|bar| bar.value.is_none()) {
        return Shown::List { entries: bars.iter().map(|bar| entry(&bar.entry, false)).collect() };
    }
    let values = || bars.iter().filter_map(|bar| bar.value).map(u64::from);
    let (most, all) = (values().max().unwrap_or(0).max(1), values().sum::<u64>());
    let drawn = |bar: &'a Bar| {
        let value = u64::from(bar.value.unwrap_or(0));
        // Whatever was counted at all can be seen.
        let length = (value * WIDEST).div_ceil(most);
        let percent = (value * 200 + all.max(1)) / (all.max(1) * 2);
        Drawn {
            entry: entry(&bar.entry, false),
            value: bar.value,
            length,
            share: words!(lang, "html-percent", percent = percent.to_string()),
            of_all: words!(lang, "html-of-all", value = value.to_string(), all = all.to_string()),
        }
    };
    Shown::Chart { of, label, unit, widest: WIDEST, bars: bars.iter().map(drawn).collect() }
}
