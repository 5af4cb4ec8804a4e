//! What is wrong in a script, in words, with the mend.

use crate::words;
use crate::workshop::Lang;
use crate::workshop::read::{Expected, Found, Problem};

/// What is wrong in a script, in words, with the mend.
pub fn problem(lang: Lang, problem: &Problem) -> String {
    let guess = |nearest: &Option<String>| match nearest {
        Some(nearest) => words!(lang, "problem-nearest", nearest = nearest.clone()),
        None => String::new(),
    };
    match problem {
        Problem::Syntax { message } => {
            words!(lang, "problem-syntax", message = message.lines().collect::<Vec<_>>().join(" "))
        }
        Problem::DuplicateKey { key } => words!(lang, "problem-duplicate-key", key = key.clone()),
        Problem::TooDeep => words!(lang, "problem-too-deep"),
        Problem::UnknownKey { key, nearest, known } => match nearest {
            Some(_) => words!(lang, "problem-unknown-key", key = key.clone(), guess = guess(nearest)),
            None => words!(lang, "problem-unknown-key-of", key = key.clone(), known = known.join(", ")),
        },
        Problem::MissingKey { key } => words!(lang, "problem-missing-key", key = key.clone()),
        Problem::MissingOneOf { keys } => words!(lang, "problem-missing-one-of", keys = keys.join(", ")),
        Problem::Conflict { key, other } => {
            words!(lang, "problem-conflict", key = key.clone(), other = other.clone())
        }
        Problem::NotWith { key, other, value } => {
            let other = match value {
                Some(value) => format!("{other} = {value}"),
                None => other.clone(),
            };
            words!(lang, "problem-not-with", key = key.clone(), other = other)
        }
        Problem::WrongType { key, expected, found } => words!(
            lang,
            "problem-wrong-type",
            key = key.clone(),
            expected = wanted(lang, *expected),
            found = seen(lang, *found)
        ),
        Problem::NotOneOf { key, value, nearest, allowed } => words!(
            lang,
            "problem-not-one-of",
            key = key.clone(),
            value = value.clone(),
            allowed = allowed.join(", "),
            guess = guess(nearest)
        ),
        Problem::OutOfRange { key, min, max } => {
            words!(
                lang,
                "problem-out-of-range",
                key = key.clone(),
                min = min.to_string(),
                max = max.to_string()
            )
        }
        Problem::Above { key, other } => {
            words!(lang, "problem-above", key = key.clone(), other = other.clone())
        }
        Problem::Empty { key } => words!(lang, "problem-empty", key = key.clone()),
        Problem::BadId { id } => words!(lang, "problem-bad-id", id = id.clone()),
        Problem::DuplicateId { id } => words!(lang, "problem-duplicate-id", id = id.clone()),
        Problem::BadVariable { name } => words!(lang, "problem-bad-variable", name = name.clone()),
        Problem::ReservedName { name } => words!(lang, "problem-reserved-name", name = name.clone()),
        Problem::Repeated { key, value } => {
            words!(lang, "problem-repeated", key = key.clone(), value = value.clone())
        }
        Problem::UnknownReference { key, id, nearest } => {
            words!(
                lang,
                "problem-unknown-reference",
                key = key.clone(),
                id = id.clone(),
                guess = guess(nearest)
            )
        }
        Problem::WrongKind { key, id, found, allowed } => words!(
            lang,
            "problem-wrong-kind",
            key = key.clone(),
            id = id.clone(),
            found = found.clone(),
            allowed = allowed.join(", ")
        ),
        Problem::NotBefore { key, id } => {
            words!(lang, "problem-not-before", key = key.clone(), id = id.clone())
        }
        Problem::NoneBefore { key, allowed } => {
            words!(lang, "problem-none-before", key = key.clone(), allowed = allowed.join(", "))
        }
        Problem::UnknownVariable { name, nearest } => {
            words!(lang, "problem-unknown-variable", name = name.clone(), guess = guess(nearest))
        }
        Problem::MissingLanguage { languages } => {
            words!(lang, "problem-missing-language", languages = languages.join(", "))
        }
        Problem::StrayLanguage { language, languages } => words!(
            lang,
            "problem-stray-language",
            language = language.clone(),
            languages = languages.join(", ")
        ),
    }
}

fn wanted(lang: Lang, expected: Expected) -> String {
    match expected {
        Expected::Text => words!(lang, "problem-type-text"),
        Expected::Texts => words!(lang, "problem-type-texts"),
        Expected::Word => words!(lang, "problem-type-word"),
        Expected::Words => words!(lang, "problem-type-words"),
        Expected::Number => words!(lang, "problem-type-number"),
        Expected::Minutes => words!(lang, "problem-type-minutes"),
        Expected::Flag => words!(lang, "problem-type-flag"),
        Expected::List => words!(lang, "problem-type-list"),
        Expected::Table => words!(lang, "problem-type-table"),
    }
}

fn seen(lang: Lang, found: Found) -> String {
    match found {
        Found::Text => words!(lang, "problem-type-word"),
        Found::Number => words!(lang, "problem-type-number"),
        Found::Fraction => words!(lang, "problem-type-fraction"),
        Found::Flag => words!(lang, "problem-type-flag"),
        Found::Date => words!(lang, "problem-type-date"),
        Found::List => words!(lang, "problem-type-list"),
        Found::Table => words!(lang, "problem-type-table"),
    }
}
