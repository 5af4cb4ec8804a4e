//! Who comes late, as it is typed: the word of a value, a name that is on the list, or a new one with or without a value.

use super::entry::counted_by;
use super::known_words;
use crate::roster::counts;
use crate::session::{Grouping, Session};

/// Who comes late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Latecomer {
    /// Nobody, as far as it is typed.
    Nobody,
    /// A head, with its value where that is said.
    Head(Option<String>),
    /// Somebody on the list, with a value where one is said beside the name.
    Listed(String, Option<String>),
    /// Somebody on the list who is in a group already, by number.
    Seated(String, u32),
    /// Somebody who is not on the list.
    New(String, Option<String>),
    /// Several on the list are called so.
    Several(Vec<String>),
}

/// What is typed for one who could not be seen well, or where nothing was counted.
const SOMEBODY: [&str; 2] = ["+", "?"];

/// Reads who comes late.
pub fn read_latecomer(session: &Session, grouping: &Grouping, text: &str) -> Latecomer {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let by = counted_by(session, grouping);
    let attribute = by.and_then(|by| session.workshop.attributes.get(by));
    let value = |word: &str| {
        let known = known_words(attribute?, session.wall.language);
        let line = counts::read(&format!("{word} 1"), &known);
        match (line.counts.as_slice(), line.problems.as_slice()) {
            ([(value, 1)], []) => Some(value.clone()),
            _ => None,
        }
    };
    if text.is_empty() {
        return if by.is_none() { Latecomer::Head(None) } else { Latecomer::Nobody };
    }
    if SOMEBODY.contains(&text.as_str()) {
        return Latecomer::Head(None);
    }
    if let Some(listed) = listed(session, grouping, &text, true, None) {
        return listed;
    }
    if !text.contains(' ')
        && let Some(value) = value(&text)
    {
        return Latecomer::Head(Some(value));
    }
    let split = text.rsplit_once(' ').and_then(|(name, word)| Some((name.to_owned(), value(word)?)));
    let (name, value) = match split {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    listed(session, grouping, &name, false, value.clone()).unwrap_or(Latecomer::New(name, value))
}

/// Who on the list is called so: in full, or by the first words of a longer name.
fn listed(
    session: &Session,
    grouping: &Grouping,
    name: &str,
    whole: bool,
    value: Option<String>,
) -> Option<Latecomer> {
    let wanted = name.to_lowercase();
    let all = || session.participants.iter().map(|one| (one, one.name.trim().to_lowercase()));
    let mut found: Vec<_> = all().filter(|(_, name)| *name == wanted).map(|(one, _)| one).collect();
    if found.is_empty() && !whole {
        let begins = |name: &str| name.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with(' '));
        found = all().filter(|(_, name)| begins(name)).map(|(one, _)| one).collect();
    }
    let group = |id: &String| grouping.groups.iter().find(|group| group.members.contains(id));
    // Of two who are called the same, the one without a group is the one who comes in.
    let waiting: Vec<_> = found.iter().filter(|one| group(&one.id).is_none()).collect();
    Some(match (waiting.as_slice(), found.as_slice()) {
        ([], []) => return None,
        ([one], _) => Latecomer::Listed(one.id.clone(), value),
        ([], [one]) => Latecomer::Seated(one.id.clone(), group(&one.id).map_or(0, |group| group.number)),
        ([], several) => Latecomer::Several(several.iter().map(|one| one.name.clone()).collect()),
        (several, _) => Latecomer::Several(several.iter().map(|one| one.name.clone()).collect()),
    })
}
