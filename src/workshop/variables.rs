//! The `{names}` in texts and what they stand for.

use indexmap::IndexMap;

use super::{Lang, Text};

/// How deep a variable may lead to others before it is taken for a circle.
const DEPTH: u8 = 5;

/// What each `{name}` stands for, in every language. Later ones go before earlier ones of the same name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Variables {
    values: IndexMap<String, Text>,
}

impl Variables {
    /// Sets a variable; an empty text leaves what was there before.
    pub fn set(&mut self, name: impl Into<String>, value: Text) {
        if !value.is_empty() {
            self.values.insert(name.into(), value);
        }
    }

    /// Makes a name known, empty while nothing is set.
    pub fn know(&mut self, name: &str) {
        self.values.entry(name.to_owned()).or_default();
    }

    /// What a variable stands for in `lang`, other variables in it filled in; none while it is empty.
    pub fn get(&self, name: &str, lang: Lang) -> Option<String> {
        self.value(name, lang, DEPTH)
    }

    /// Whether a variable stands for something.
    pub fn has(&self, name: &str) -> bool {
        Lang::ALL.iter().any(|lang| self.get(name, *lang).is_some())
    }

    /// A text in `lang` with every variable filled in. A name that is not known stays as it is written; one that is
    /// known but empty leaves nothing.
    pub fn fill(&self, text: &Text, lang: Lang) -> String {
        self.expand(text.get(lang), lang, DEPTH)
    }

    fn value(&self, name: &str, lang: Lang, depth: u8) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let filled = self.expand(self.values.get(name)?.get(lang), lang, depth);
        (!filled.trim().is_empty()).then_some(filled)
    }

    fn expand(&self, words: &str, lang: Lang, depth: u8) -> String {
        let mut out = String::with_capacity(words.len());
        let mut rest = words;
        while let Some((before, name, after)) = next_name(rest) {
            out.push_str(before);
            if self.values.contains_key(name) {
                out.push_str(&self.value(name, lang, depth).unwrap_or_default());
            } else {
                out.push_str(&rest[before.len()..rest.len() - after.len()]);
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// The names between braces in a text.
pub fn names(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = words;
    std::iter::from_fn(move || {
        let (_, name, after) = next_name(rest)?;
        rest = after;
        Some(name)
    })
}

/// The first `{name}` in a text: what is before it, the name, what is after it.
fn next_name(words: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = words[from..].find('{').map(|at| at + from) {
        let name_at = open + 1;
        let length = words[name_at..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
        let end = name_at + length;
        if length > 0 && words[end..].starts_with('}') {
            return Some((&words[..open], &words[name_at..end], &words[end + 1..]));
        }
        from = name_at;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(pairs: &[(&str, Text)]) -> Variables {
        let mut variables = Variables::default();
        for (name, value) in pairs {
            variables.set(*name, value.clone());
        }
        variables
    }

    #[test]
    fn names_are_filled_in_the_language_asked_for() {
        let v = variables(&[("years", Text::both("2027 en 2028", "2027 and 2028"))]);
        assert_eq!(v.fill(&Text::both("in {years}?", "in {years}?"), Lang::En), "in 2027 and 2028?");
    }

    #[test]
    fn a_default_may_lead_to_another_variable_but_not_in_circles() {
        let v = variables(&[
            ("network", Text::plain("{organisation}")),
            ("organisation", Text::plain("Voorbeeld")),
            ("a", Text::plain("{b}")),
            ("b", Text::plain("{a}")),
        ]);
        assert_eq!(v.get("network", Lang::Nl).as_deref(), Some("Voorbeeld"));
        assert_eq!(v.get("a", Lang::Nl), None);
        assert!(!v.has("nothing"));
    }

    #[test]
    fn what_is_not_a_variable_stays_as_written() {
        let v = variables(&[("n", Text::plain("28"))]);
        assert_eq!(v.fill(&Text::plain("{n} {unknown} {} {n {{n}}"), Lang::Nl), "28 {unknown} {} {n {28}");
    }

    #[test]
    fn names_in_a_text_are_found() {
        assert_eq!(names("hoe {a} en {b_2}?").collect::<Vec<_>>(), ["a", "b_2"]);
    }
}
