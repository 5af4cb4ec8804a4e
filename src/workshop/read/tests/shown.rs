//! Diagnostics as lines that a test can hold beside each other.

use super::super::script;

/// The diagnostics of a script, each as `line:column code Problem`; none when it can be read.
pub fn diagnostics(source: &str) -> Vec<String> {
    match script(source) {
        Ok(_) => Vec::new(),
        Err(found) => found
            .0
            .iter()
            .map(|one| {
                let (line, column, code) = (one.line, one.column, one.problem.code());
                format!("{line}:{column} {code} {:?}", one.problem)
            })
            .collect(),
    }
}
