//! The line of counts: people are counted by attribute before groups are formed.

use super::{Forming, attribute_at, script};
use crate::app::field::Field;
use crate::roster::counts::{self, Known, Line};
use crate::session::Session;
use crate::workshop::{Attribute, Lang};

impl Forming {
    /// The line of counts for an attribute.
    pub fn counting(session: &Session, attribute: usize) -> Self {
        let drafted =
            session.drafts.get(&draft_key(session, attribute)).filter(|draft| !draft.trim().is_empty());
        let line = match (drafted, attribute_at(session, attribute)) {
            (Some(draft), _) => draft.clone(),
            (None, Some((id, of))) => {
                let known = known_words(of, session.wall.language);
                let counted = session.head_counts.get(id);
                let counted = counted.iter().flat_map(|counted| counted.iter());
                counts::write(counted.map(|(id, people)| (id.as_str(), *people)), &known)
            }
            (None, None) => String::new(),
        };
        Self::Counting { field: Field::single_line(&line), attribute }
    }
}

/// The words by which the values of an attribute are known; those in `lang` go before others.
pub fn known_words(attribute: &Attribute, lang: Lang) -> Vec<Known> {
    let known = |value: &crate::workshop::AttributeValue| {
        let texts = [
            (value.word(), lang),
            (value.word(), lang.other()),
            (&value.name, lang),
            (&value.name, lang.other()),
        ];
        let words = texts.map(|(text, lang)| text.get(lang).to_owned());
        Known { id: value.id.clone(), words: words.to_vec() }
    };
    attribute.values.iter().map(known).collect()
}

/// What a line of counts says.
pub fn read_line(session: &Session, attribute: usize, line: &str) -> Line {
    match attribute_at(session, attribute) {
        Some((_, of)) => counts::read(line, &known_words(of, session.wall.language)),
        None => Line::default(),
    }
}

/// The key of the draft of the line of counts for an attribute.
pub fn draft_key(session: &Session, attribute: usize) -> String {
    let item = &session.place.item;
    match attribute_at(session, attribute) {
        Some((id, _)) if attribute > 0 => format!("{item}/counts/{id}"),
        Some(_) | None => format!("{item}/counts"),
    }
}

/// The attribute whose line somebody began, else the one that was counted, else the first.
pub(super) fn begun(session: &Session) -> usize {
    let all = script(session).map_or(0, |script| script.by.len());
    let typed = |at: &usize| session.drafts.contains_key(&draft_key(session, *at));
    let counted =
        |at: &usize| attribute_at(session, *at).is_some_and(|(id, _)| session.head_counts.contains_key(id));
    (0..all).find(typed).or_else(|| (0..all).find(counted)).unwrap_or(0)
}
