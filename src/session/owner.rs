//! Who sees to an action: somebody. “Everybody” is nobody.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Session;
use super::fold::fold;

/// An owner out of what was said: without the sign of a name, in one line; nothing of nothing.
pub fn owner(words: &str) -> Option<String> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = words.strip_prefix('@').map_or(&*words, str::trim_start);
    (!name.is_empty()).then(|| name.to_owned())
}

/// Whether words that were said for an owner name nobody, in any language: “iedereen”, “we”, “everybody”.
pub fn is_everybody(words: &str) -> bool {
    let spoken = |c: char| c.is_alphanumeric() || c.is_whitespace() || c == '\'';
    let bare: String = words.replace('’', "'").chars().filter(|c| spoken(*c)).collect();
    EVERYBODY.contains(&fold(&bare).split_whitespace().collect::<Vec<_>>().join(" "))
}

impl Session {
    /// As [`is_everybody`], but for somebody who is there: a person may be called Allen.
    pub fn is_everybody(&self, words: &str) -> bool {
        let name = owner(words).map(|name| fold(&name));
        let is_there = self.participants.iter().any(|known| Some(fold(&known.name)) == name);
        !is_there && is_everybody(words)
    }
}

#[derive(Deserialize)]
struct File {
    nl: Vec<String>,
    en: Vec<String>,
}

static EVERYBODY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    // The file is in the program; a test reads it, so this cannot fail in one that was tested.
    let file: Result<File, _> = toml::from_str(include_str!("../../assets/session/owners.toml"));
    debug_assert!(file.is_ok(), "{:?}", file.err());
    let words = file.into_iter().flat_map(|file| file.nl.into_iter().chain(file.en));
    words.map(|words| fold(&words)).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_nobody_in_both_languages() {
        for words in ["iedereen", "Iedereen!", "@iedereen", "met z’n allen", "WE", "everyone", "all of  us"]
        {
            assert!(is_everybody(words), "{words}");
        }
        for words in ["Anna", "Wim", "de kerngroep", "Ed en Everdien", "", "Al"] {
            assert!(!is_everybody(words), "{words}");
        }
    }

    #[test]
    fn an_owner_is_written_without_the_sign_of_a_name() {
        assert_eq!(owner(" @Jan "), Some("Jan".to_owned()));
        assert_eq!(owner("de  kerngroep"), Some("de kerngroep".to_owned()));
        assert_eq!((owner(" @ "), owner("")), (None, None));
    }
}
