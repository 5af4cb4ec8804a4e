//! A text in one or more languages.

use std::fmt;
use std::str::FromStr;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A language that the program itself speaks. Texts of a script may stand in others too; those are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The ISO 639-1 code: `nl` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The word given is not a language that the program speaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("‘{0}’ is not one of: nl, en")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|lang| lang.code() == word).ok_or_else(|| UnknownLang(word.to_owned()))
    }
}

/// A text: a string that holds in every language, or one string per language code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// The same words in every language.
    Plain(String),
    /// Words by language code, in the order of the file.
    ByLanguage(IndexMap<String, String>),
}

impl Text {
    /// The same words in every language.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::Plain(words.into())
    }

    /// Words in Dutch and in English.
    pub fn both(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::ByLanguage(IndexMap::from([("nl".to_owned(), nl.into()), ("en".to_owned(), en.into())]))
    }

    /// The words in `lang`; where it has none, those of the first language that it does have.
    pub fn get(&self, lang: Lang) -> &str {
        match self {
            Self::Plain(words) => words,
            Self::ByLanguage(words) => {
                words.get(lang.code()).or_else(|| words.values().next()).map_or("", String::as_str)
            }
        }
    }

    /// Whether nothing is said in any language.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(words) => words.trim().is_empty(),
            Self::ByLanguage(words) => words.values().all(|words| words.trim().is_empty()),
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_the_first_there_is() {
        let text = Text::ByLanguage(IndexMap::from([("de".to_owned(), "Kreis".to_owned())]));
        assert_eq!(text.get(Lang::Nl), "Kreis");
        assert_eq!(Text::both("kring", "circle").get(Lang::En), "circle");
        assert_eq!(Text::plain("kring").get(Lang::En), "kring");
    }

    #[test]
    fn a_text_is_a_string_or_a_table_in_json() {
        let both: Text = serde_json::from_str(r#"{"nl":"kring","en":"circle"}"#).unwrap();
        assert_eq!(both, Text::both("kring", "circle"));
        assert_eq!(serde_json::to_string(&Text::plain("kring")).unwrap(), r#""kring""#);
    }
}
