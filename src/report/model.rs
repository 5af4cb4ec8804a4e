//! The report as data: sections of blocks, in plain words. A renderer escapes them for its format.

use crate::workshop::Lang;

/// A report, ready for any format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The language of all but the answers.
    pub language: Lang,
    /// Its title, on one line.
    pub title: String,
    /// Its sections, in order; none is empty.
    pub sections: Vec<Section>,
}

/// A section of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Names the section in a script's `report.off`; one of [`section_ids`](super::section_ids).
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A part of a section.
///
/// Three kinds hold what people said or thought, so that it stays apart from the words of script and program:
/// [`Answers`](Block::Answers) is the room, literally; [`Note`](Block::Note) is the facilitator; the others are
/// neither, but for what a mark or a group's own name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading within the section.
    Subheading {
        /// 1 under the section's heading, 2 under that, and so on.
        depth: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// A list of what script and program say.
    List(Vec<Entry>),
    /// What the room said, as it was said.
    Answers(Vec<Entry>),
    /// What the facilitator makes of it.
    Note {
        /// Says that it is the facilitator's.
        label: String,
        /// The facilitator's lines.
        lines: Vec<String>,
    },
    /// Rows under a header, as wide as the header.
    Table {
        /// What stands above each column.
        header: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Numbers to look at.
    Chart {
        /// What the bars are of.
        label: String,
        /// What the numbers count.
        unit: String,
        /// The bars, in order; those that the room added are marked so.
        bars: Vec<Bar>,
    },
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The words; those of an answer may have several lines.
    pub text: String,
    /// What was said with it.
    pub more: Option<String>,
    /// Remarks by the program, such as that it came from the room.
    pub marks: Vec<String>,
}

impl Entry {
    /// A line without anything else.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub entry: Entry,
    /// How many; none when nobody counted.
    pub value: Option<u32>,
}

impl Report {
    /// Goes over every text, wherever it stands.
    pub fn each_text(&mut self, mut visit: impl FnMut(&mut String)) {
        visit(&mut self.title);
        for section in &mut self.sections {
            visit(&mut section.heading);
            for block in &mut section.blocks {
                block.each_text(&mut visit);
            }
        }
    }
}

impl Block {
    fn each_text(&mut self, visit: &mut impl FnMut(&mut String)) {
        match self {
            Self::Subheading { text, .. } | Self::Paragraph(text) => visit(text),
            Self::List(entries) | Self::Answers(entries) => {
                for entry in entries {
                    entry.each_text(visit);
                }
            }
            Self::Note { label, lines } => {
                visit(label);
                lines.iter_mut().for_each(visit);
            }
            Self::Table { header, rows } => {
                header.iter_mut().for_each(&mut *visit);
                rows.iter_mut().flatten().for_each(visit);
            }
            Self::Chart { label, unit, bars } => {
                visit(label);
                visit(unit);
                for bar in bars {
                    bar.entry.each_text(visit);
                }
            }
        }
    }
}

impl Entry {
    fn each_text(&mut self, visit: &mut impl FnMut(&mut String)) {
        visit(&mut self.text);
        self.more.iter_mut().for_each(&mut *visit);
        self.marks.iter_mut().for_each(visit);
    }
}
