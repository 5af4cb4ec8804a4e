//! The outline of the report: every section, in order.

use super::facts::Facts;
use super::model::{Block, Section};
use super::{agreed, closing, factors, groups, harvest, opening, questions, result, steps, synthesis, times};
use crate::words;

/// A section: its id, and what makes its heading and its blocks of a session.
type Line = (&'static str, fn(&Facts) -> String, fn(&Facts) -> Vec<Block>);

/// The id of the section that only the facilitator's own copy has.
pub const TIMES: &str = "times";

const OUTLINE: [Line; 18] = [
    ("summary", |f| words!(f.lang, "report-summary"), opening::summary),
    ("why", |f| words!(f.lang, "report-why"), opening::why),
    ("warmup", |f| words!(f.lang, "report-warmup"), questions::warmup),
    ("steps", steps::heading, steps::steps),
    ("int_ext", steps::contrast_heading, steps::contrast),
    ("groups", |f| words!(f.lang, "report-groups"), groups::groups),
    ("harvest", harvest::heading, harvest::harvest),
    ("patterns", |f| words!(f.lang, "report-patterns"), synthesis::patterns),
    ("factors", factors::heading, factors::factors),
    ("asked", |f| words!(f.lang, "report-asked"), questions::elsewhere),
    ("result", |f| words!(f.lang, "report-result"), result::result),
    ("actions", |f| words!(f.lang, "report-actions"), agreed::agreed),
    ("parking", |f| words!(f.lang, "report-parking"), closing::parking),
    ("checkout", |f| words!(f.lang, "report-checkout"), questions::checkout),
    ("next", |f| words!(f.lang, "report-next"), closing::next),
    ("sources", |f| words!(f.lang, "report-sources"), closing::sources),
    ("privacy", |f| words!(f.lang, "report-privacy"), closing::privacy),
    (TIMES, |f| words!(f.lang, "report-times"), times::times),
];

/// The ids of the sections, in the order of the report: what a script's `report.off` may name.
pub fn section_ids() -> impl Iterator<Item = &'static str> {
    OUTLINE.into_iter().map(|(id, ..)| id)
}

/// The sections that are wanted and in which something stands.
pub fn sections(facts: &Facts, wanted: impl Fn(&str) -> bool) -> Vec<Section> {
    let outline = OUTLINE.into_iter().filter(|(id, ..)| wanted(id));
    outline
        .map(|(id, heading, blocks)| Section { id, heading: heading(facts), blocks: blocks(facts) })
        .filter(|section| !section.blocks.is_empty())
        .collect()
}
