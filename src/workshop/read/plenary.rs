//! What is said to the whole room and asked of it: talk, ask, themes, vote, factors.

use serde_json::Map;

use super::document::MANY;
use super::keys::Keys;
use super::references::{ANSWERS, CHOOSABLE, OUTCOMES};
use super::text::is_text;
use super::walk::{Ids, Value, Walk};
use crate::workshop::{
    Answer, Ask, Choice, Contrast, ContrastRow, Factor, Factors, Point, Reveal, Talk, Themes, Tone, Vote,
};

/// A scale has five steps; its options say what some of them mean.
const SCALE: std::ops::RangeInclusive<u32> = 1..=5;

/// Reads a page to talk by.
pub(super) fn talk(t: &mut Keys<'_, '_>) -> Talk {
    let reveal = t.one_of("reveal", &[("all", Reveal::All), ("one", Reveal::One)]);
    Talk {
        goal: t.maybe_text("goal"),
        text: t.texts("text"),
        points: t.list("points", point),
        reveal: reveal.unwrap_or_default(),
        pitfall: t.maybe_text("pitfall"),
        contrast: t.table("contrast", contrast),
        extra: Map::new(),
    }
}

/// A point: a table, or only its text.
fn point<'s>(walk: &mut Walk<'s>, value: &Value<'s>) -> Option<Point> {
    if is_text(value) {
        let text = walk.text(value, "points")?;
        return Some(Point { text, ..Point::default() });
    }
    walk.table(value, "points", |t| Point {
        text: t.text("text"),
        more: t.maybe_text("more"),
        needs: t.variables("needs"),
        extra: Map::new(),
    })
}

fn contrast(t: &mut Keys<'_, '_>) -> Contrast {
    Contrast {
        left: t.text("left"),
        right: t.text("right"),
        rows: t.some("rows", |walk, value| {
            walk.table(value, "rows", |t| ContrastRow {
                left: t.text("left"),
                right: t.text("right"),
                extra: Map::new(),
            })
        }),
        extra: Map::new(),
    }
}

/// Reads a question to the room. What else it takes depends on how the room answers.
pub(super) fn ask(t: &mut Keys<'_, '_>) -> Ask {
    let answer = t.must("answer").one_of(
        "answer",
        &[
            ("free", Answer::Free),
            ("scale", Answer::Scale),
            ("count", Answer::Count),
            ("choice", Answer::Choice),
        ],
    );
    if answer == Some(Answer::Choice) {
        t.must("options");
    }
    let ask = Ask {
        question: t.text("question"),
        answer: answer.unwrap_or(Answer::Free),
        how: t.maybe_text("how"),
        options: options(t),
        follow_up: t.maybe_text("follow_up"),
        columns: t.texts("columns"),
        max_answers: t.number("max_answers", MANY),
        from: t.item("from", OUTCOMES),
        extra: Map::new(),
    };
    match answer {
        None | Some(Answer::Choice | Answer::Scale) => {}
        Some(Answer::Free | Answer::Count) => t.not_with("options", "answer"),
    }
    match answer {
        None | Some(Answer::Free) => {}
        Some(Answer::Scale | Answer::Count | Answer::Choice) => {
            t.not_with("columns", "answer");
            t.not_with("max_answers", "answer");
        }
    }
    if answer == Some(Answer::Scale) && ask.options.len() > *SCALE.end() as usize {
        t.walk.out_of_range(t.span_of("options"), "options", &SCALE);
    }
    ask
}

/// Options: tables with an id, or only texts, which then go by their position. Where there are any, there is one.
fn options(t: &mut Keys<'_, '_>) -> Vec<Choice> {
    if !t.has("options") {
        t.get("options");
        return Vec::new();
    }
    let mut ids = Ids::new();
    let mut position = 0;
    t.some("options", |walk, value| {
        position += 1;
        if !is_text(value) {
            return walk.table(value, "options", |t| Choice {
                id: t.unique_id("id", &mut ids),
                text: t.text("text"),
                extra: Map::new(),
            });
        }
        let text = walk.text(value, "options")?;
        let id = position.to_string();
        walk.check_unique(value.span(), &id, &mut ids);
        Some(Choice { id, text, extra: Map::new() })
    })
}

/// Reads the putting together of answers.
pub(super) fn themes(t: &mut Keys<'_, '_>) -> Themes {
    Themes { text: t.maybe_text("text"), from: t.item("from", ANSWERS), extra: Map::new() }
}

/// Reads a choice of the room.
pub(super) fn vote(t: &mut Keys<'_, '_>) -> Vote {
    let vote = Vote {
        question: t.text("question"),
        from: t.item("from", CHOOSABLE),
        options: options(t),
        dots: t.number("dots", MANY),
        extra: Map::new(),
    };
    t.one_needed("options", "from");
    vote
}

/// Reads factors and what they do.
pub(super) fn factors(t: &mut Keys<'_, '_>) -> Factors {
    let tone = t.must("tone").one_of("tone", &[("failure", Tone::Failure), ("success", Tone::Success)]);
    let mut ids = Ids::new();
    Factors {
        tone: tone.unwrap_or(Tone::Failure),
        question: t.text("question"),
        factors: t.some("factors", |walk, value| {
            walk.table(value, "factors", |t| Factor {
                id: t.unique_id("id", &mut ids),
                text: t.text("text"),
                antidote: t.maybe_text("antidote"),
                extra: Map::new(),
            })
        }),
        missing: t.maybe_text("missing"),
        most: t.number("most", MANY),
        extra: Map::new(),
    }
}
