//! Reading a script.

use super::Script;

/// What is wrong with a script.
#[derive(Debug)]
pub struct Diagnostics;

/// Reads a script.
///
/// # Errors
/// Everything that is wrong with it.
pub fn script(_source: &str) -> Result<Script, Diagnostics> {
    Err(Diagnostics)
}
