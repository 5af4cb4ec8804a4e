//! Whether the texts of a script all stand in the same languages.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Problem;
use super::walk::Walk;
use crate::workshop::Lang;

/// A text that stands in several languages.
pub(super) struct TextNote {
    pub(super) span: Range<usize>,
    /// The codes, each with its place.
    pub(super) languages: Vec<(String, Range<usize>)>,
}

/// Reports the texts that lack a language of the script, and those that have one more.
///
/// A script's languages are those that half of its texts have, and those of them that the program speaks however few
/// have them: a translation that was begun lacks the rest, but a single slip of the pen is no language.
pub(super) fn check(walk: &mut Walk<'_>) {
    let texts = std::mem::take(&mut walk.texts);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (language, _) in texts.iter().flat_map(|text| &text.languages) {
        *counts.entry(language).or_default() += 1;
    }
    let spoken = |code: &str| Lang::ALL.iter().any(|lang| lang.code() == code);
    let languages: Vec<&str> = counts
        .into_iter()
        .filter(|(code, count)| spoken(code) || count * 2 >= texts.len())
        .map(|(code, _)| code)
        .collect();
    for text in &texts {
        let has = |code: &str| text.languages.iter().any(|(own, _)| own == code);
        let lacks: Vec<_> = languages.iter().filter(|code| !has(code)).collect();
        if !lacks.is_empty() {
            let languages = lacks.into_iter().map(|code| (*code).to_owned()).collect();
            walk.report(text.span.clone(), Problem::MissingLanguage { languages });
        }
        for (code, span) in &text.languages {
            if !languages.contains(&code.as_str()) {
                let problem = Problem::StrayLanguage {
                    language: code.clone(),
                    languages: languages.iter().copied().map(str::to_owned).collect(),
                };
                walk.report(span.clone(), problem);
            }
        }
    }
}
