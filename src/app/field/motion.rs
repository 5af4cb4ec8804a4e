//! Where the caret can go: pure functions from a text and a place in it to another place.
//!
//! Places are byte offsets. What is returned lies on a boundary between grapheme clusters.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The nearest boundary after `at`, or the end.
pub(super) fn next(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The nearest boundary before `at`, or the beginning.
pub(super) fn previous(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// `at` itself when it is a boundary, else the one after it: text put in can join with what follows.
pub(super) fn settle(text: &str, at: usize) -> usize {
    if is_boundary(text, at) { at } else { next(text, at) }
}

fn settle_back(text: &str, at: usize) -> usize {
    if is_boundary(text, at) { at } else { previous(text, at) }
}

fn is_boundary(text: &str, at: usize) -> bool {
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

/// The beginning of the word that `at` is in or after.
pub(super) fn word_left(text: &str, at: usize) -> usize {
    let start = words(text).map(|word| word.start).take_while(|&start| start < at).last().unwrap_or(0);
    settle_back(text, start)
}

/// The end of the word that `at` is in or before.
pub(super) fn word_right(text: &str, at: usize) -> usize {
    let end = words(text).map(|word| word.end).find(|&end| end > at).unwrap_or(text.len());
    settle(text, end)
}

/// Words as Unicode has them (UAX 29), and signs that stand for one: deleting a smiley must not take the word before.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split_word_bound_indices()
        .filter(|(_, piece)| piece.chars().any(|c| c.is_alphanumeric() || is_sign(c)))
        .map(|(start, piece)| start..start + piece.len())
}

/// Arrows, symbols, dingbats and emoji.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// The line that `at` is on, without its line end.
pub(super) fn line(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    start..end
}

/// How many characters stand before `at` on its line.
pub(super) fn column(text: &str, at: usize) -> usize {
    text[line(text, at).start..at].graphemes(true).count()
}

/// The place in the line above, or `None` on the first one.
pub(super) fn up(text: &str, at: usize, column: usize) -> Option<usize> {
    let above = line(text, at).start.checked_sub(1)?;
    Some(in_column(text, &line(text, above), column))
}

/// The place in the line below, or `None` on the last one.
pub(super) fn down(text: &str, at: usize, column: usize) -> Option<usize> {
    let below = line(text, at).end + 1;
    (below <= text.len()).then(|| in_column(text, &line(text, below), column))
}

fn in_column(text: &str, line: &Range<usize>, column: usize) -> usize {
    text[line.clone()].grapheme_indices(true).nth(column).map_or(line.end, |(offset, _)| line.start + offset)
}
