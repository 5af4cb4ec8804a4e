//! A problem and its place in the file.

use std::ops::Range;

use serde::Serialize;

use super::Problem;

/// Everything that is wrong with a script, in the order of the file; never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostics(pub Vec<Diagnostic>);

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The bytes of the source that it is about; it begins and ends between characters.
    pub span: Range<usize>,
    /// The line that it begins on, counted from one.
    pub line: usize,
    /// The column that it begins at, counted from one, in characters.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

impl Diagnostics {
    /// Gives each problem its line and column, and puts them in order.
    pub(super) fn at(source: &str, mut problems: Vec<(Range<usize>, Problem)>) -> Self {
        problems.sort_by_key(|(span, _)| (span.start, span.end));
        problems.dedup();
        let places = Places::of(source);
        Self(problems.into_iter().map(|(span, problem)| places.diagnostic(span, problem)).collect())
    }
}

/// Where each line of a source begins.
struct Places<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> Places<'s> {
    fn of(source: &'s str) -> Self {
        let after_breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Self { source, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The last place between characters at or before one.
    fn boundary(&self, at: usize) -> usize {
        let at = at.min(self.source.len());
        let between = (0..=at).rev().find(|at| self.source.is_char_boundary(*at));
        between.unwrap_or_default()
    }

    fn diagnostic(&self, span: Range<usize>, problem: Problem) -> Diagnostic {
        let start = self.boundary(span.start);
        let end = self.boundary(span.end).max(start);
        let line = self.starts.partition_point(|line| *line <= start);
        let line_start = self.starts.get(line - 1).copied().unwrap_or_default();
        // A mark of byte order is no character to anyone who looks at the line.
        let before = self.source[line_start..start].trim_start_matches('\u{feff}');
        Diagnostic { span: start..end, line, column: before.chars().count() + 1, problem }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(source: &str, at: usize) -> (usize, usize) {
        let found = Places::of(source).diagnostic(at..at, Problem::TooDeep);
        (found.line, found.column)
    }

    #[test]
    fn columns_count_characters_and_lines_begin_after_breaks() {
        assert_eq!(place("é = 1\r\nü = 2", 0), (1, 1));
        assert_eq!(place("éé = 1", 4), (1, 3));
        assert_eq!(place("é = 1\r\nü = 2", 8), (2, 1));
        assert_eq!(place("é = 1\r\nü = 2", 10), (2, 2));
        assert_eq!(place("\u{feff}a = 1", 3), (1, 1));
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        assert_eq!(place("", 7), (1, 1));
        assert_eq!(place("a\n", 7), (2, 1));
    }
}
