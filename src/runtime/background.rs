//! Is the terminal dark or light.

use std::io::{self, IsTerminal};
use std::time::Duration;

use terminal_colorsaurus::{QueryOptions, background_color};

/// A terminal that has not answered after this long will be taken for a dark one.
const DEADLINE: Duration = Duration::from_millis(150);

/// What text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Background {
    /// Light text on dark; where nothing is known too.
    #[default]
    Dark,
    /// Dark text on light.
    Light,
}

/// Asks the terminal, where that makes sense, and takes at most 150 ms.
///
/// Called after the terminal has been taken, so that the answer is not echoed, and before its keys are read, so that
/// the answer is not taken for keys. One that comes later still is left out by [`answers`](super::answers).
///
/// `chosen` is true when the person named a theme; `env` gives the value of an environment variable.
pub fn detect(chosen: bool, env: impl Fn(&str) -> Option<String>) -> Background {
    let talks = io::stdin().is_terminal() && io::stdout().is_terminal();
    if chosen || !talks || !worth_asking(env) {
        return Background::default();
    }
    let mut options = QueryOptions::default();
    options.timeout = DEADLINE;
    match background_color(options) {
        Ok(colour) => of_lightness(colour.perceived_lightness()),
        Err(_) => Background::default(),
    }
}

/// Whether the answer would change anything, and the terminal is one that may know the question.
fn worth_asking(env: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    set("NO_COLOR").is_none() && set("TERM").is_some_and(|term| !matches!(term.as_str(), "dumb" | "linux"))
}

/// `lightness` runs from 0 for black to 1 for white, as it is perceived.
fn of_lightness(lightness: f32) -> Background {
    if lightness > 0.5 { Background::Light } else { Background::Dark }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(env: &'static [(&str, &str)]) -> bool {
        worth_asking(|name| env.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn only_a_terminal_that_may_answer_is_asked() {
        assert!(asked(&[("TERM", "xterm-256color")]));
        assert!(asked(&[("TERM", "xterm"), ("NO_COLOR", "")]));
        assert!(!asked(&[("TERM", "xterm"), ("NO_COLOR", "1")]));
        assert!(!asked(&[("TERM", "dumb")]));
        assert!(!asked(&[("TERM", "linux")]));
        assert!(!asked(&[]));
    }

    #[test]
    fn half_is_dark() {
        assert_eq!(of_lightness(0.5), Background::Dark);
        assert_eq!(of_lightness(0.93), Background::Light);
    }
}
