//! What the TOML parser says of a source, beside what the walk says of what could be read of it.

use std::ops::Range;

use toml::de::Error;

use super::Problem;

/// How the parser begins what it says of a key that stands twice.
const DUPLICATE: &str = "duplicate key";

/// Puts together what the parser and the walk found. A source that is not TOML is read as far as it goes; then what
/// seems absent may only not have been read, and what comes after the first error may not be what it seems.
pub(super) fn merge(
    source: &str,
    errors: &[Error],
    mut found: Vec<(Range<usize>, Problem)>,
) -> Vec<(Range<usize>, Problem)> {
    if errors.is_empty() {
        return found;
    }
    let syntax: Vec<_> = errors.iter().map(|error| problem(source, error)).collect();
    let certain = syntax
        .iter()
        .filter(|(_, problem)| matches!(problem, Problem::Syntax { .. }))
        .map(|(span, _)| line_start(source, span.start))
        .min()
        .unwrap_or(source.len());
    found.retain(|(span, problem)| problem.stands_alone() && span.end <= certain);
    found.extend(syntax);
    found
}

fn problem(source: &str, error: &Error) -> (Range<usize>, Problem) {
    let span = error.span().unwrap_or_default();
    let message = error.message().to_owned();
    let problem = match source.get(span.clone()) {
        Some(key) if message.starts_with(DUPLICATE) && !key.is_empty() => {
            Problem::DuplicateKey { key: key.trim_matches(['"', '\'']).to_owned() }
        }
        _ => Problem::Syntax { message },
    };
    (span, problem)
}

/// Where the line begins that a place is on.
fn line_start(source: &str, at: usize) -> usize {
    let before = source.as_bytes().get(..at).unwrap_or(source.as_bytes());
    let line_break = before.iter().rposition(|byte| *byte == b'\n');
    line_break.map_or(0, |at| at + 1)
}
