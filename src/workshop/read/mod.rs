//! Reading a script: TOML in, a [`Script`] or everything that is wrong with it out.
//!
//! ```text
//! source ─▶ depth ─▶ toml (with spans) ─▶ walk ─▶ document ─▶ step ─▶ item ─▶ plenary, breakout, closing
//!                                          │ keys: what is asked for is known, the rest is a mistake
//!                                          └▶ notes ─▶ references, languages ─▶ Diagnostics
//! ```
//!
//! One walk gives both the types and the diagnostics, so the two cannot disagree about the format. A value that is
//! wrong is reported and stood in for by anything at all: a script with a diagnostic is never handed out.

mod breakout;
mod closing;
mod depth;
mod diagnostic;
mod document;
mod item;
mod keys;
mod languages;
mod minutes;
mod nearest;
mod plenary;
mod problem;
mod references;
mod step;
mod syntax;
mod text;
mod walk;

#[cfg(test)]
mod tests;

use toml::de::DeTable;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use nearest::nearest;
pub use problem::{Expected, Found, Problem};

use super::Script;
use walk::Walk;

/// Names that texts may use without a script declaring them; the program knows what they stand for.
pub const GIVEN: &[&str] =
    &["n", "groups", "date", "year", "next_year", "year_after_next", "title", "length", "loop"];

/// Sections of the report that a script can leave out.
pub const SECTIONS: &[&str] = &[
    "head", "summary", "why", "warmup", "steps", "int_ext", "groups", "harvest", "patterns", "factors",
    "asked", "result", "actions", "parking", "checkout", "next", "sources", "privacy",
];

/// Reads a script.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn script(source: &str) -> Result<Script, Diagnostics> {
    if let Some(span) = depth::too_deep(source) {
        return Err(Diagnostics::at(source, vec![(span, Problem::TooDeep)]));
    }
    let (table, errors) = DeTable::parse_recoverable(source);
    let mut walk = Walk::new(source);
    let script = document::script(&mut walk, table.get_ref());
    references::check(&mut walk);
    languages::check(&mut walk);
    let problems = syntax::merge(source, &errors, walk.problems);
    if problems.is_empty() { Ok(script) } else { Err(Diagnostics::at(source, problems)) }
}
