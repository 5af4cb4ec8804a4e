//! A session without the names in it: for a report that names nobody, and for forgetting names for good.
//!
//! Names are found where the record has a place for them (the list, owners, first names, facilitators) and in words
//! behind an `@`: the first word there, or all of a name that the record knows in full. A name in the middle of a sentence looks like any word; nobody can promise to find it, so whoever
//! uses this says so.

use serde_json::{Map, Value};

use super::fold::fold;
use super::{Commitment, Session, Share};

/// What stands in the place of a name behind an `@`, and of what stands before it in an address.
const GONE: &str = "…";

/// The line of an end result on which its owner stands.
pub const OWNER_LINE: &str = "owner";

/// The variable that holds who leads the workshop.
const FACILITATORS: &str = "facilitators";

/// How many names of each sort were taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Removed {
    /// Participants who had a name; they have their number in the list now.
    pub participants: usize,
    /// Actions that named an owner or with whom, and an end result that named its owner.
    pub owners: usize,
    /// Commitments that named whose they are or who asks after them.
    pub commitments: usize,
    /// Names behind an `@`, and e-mail addresses, in words that were typed.
    pub mentions: usize,
    /// Whether the script's variable `facilitators` was filled in.
    pub facilitators: bool,
    /// Fields in which something half typed stood.
    pub drafts: usize,
}

impl Removed {
    /// Whether there was nothing to take out.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// How many names in all; half-typed fields are not counted.
    pub fn names(&self) -> usize {
        let people = self.participants + self.owners + self.commitments;
        people + self.mentions + usize::from(self.facilitators)
    }
}

/// The session without names, and how many there were.
///
/// Ids stay, so who was in which group still holds together. Names of groups stay, since a group's name is nobody's,
/// unless it has an `@` in it. So does the variable `contact`: it is where people write to when something is not right.
pub fn without_names(session: &Session) -> (Session, Removed) {
    let mut session = session.clone();
    let mut removed = Removed { drafts: session.drafts.len(), ..Removed::default() };
    let known = full_names(&session);
    // What is half typed may be a name, and is nothing that anybody said yet.
    session.drafts.clear();
    for (index, participant) in session.participants.iter_mut().enumerate() {
        let number = (index + 1).to_string();
        if participant.name != number {
            removed.participants += 1;
            participant.name = number;
        }
        participant.extra.clear();
    }
    for action in &mut session.actions {
        let owner = action.owner.take().is_some_and(|name| !name.trim().is_empty());
        let with = action.with.take().is_some_and(|name| !name.trim().is_empty());
        removed.owners += usize::from(owner || with);
    }
    if filled(session.result.shift_remove(OWNER_LINE).as_ref()) {
        removed.owners += 1;
    }
    for commitment in &mut session.commitments {
        removed.commitments += usize::from(nameless(commitment));
    }
    removed.facilitators = session.variables.shift_remove(FACILITATORS).is_some();
    removed.mentions = mentions(&mut session, &known);
    (session, removed)
}

/// The session without names, to give to others: without what was not to be shared either, and without the keys of a
/// later version, of which nobody can tell here whether a name stands in them. The script stays whole.
pub fn to_share(session: &Session) -> Session {
    let (mut session, _) = without_names(session);
    session.commitments.retain(|commitment| commitment.share != Share::No);
    let parts = [&mut session.extra, &mut session.wall.extra].into_iter();
    let parts = parts.chain(session.answers.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.tallies.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.parking_lot.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.actions.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.commitments.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.factors.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.themes.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.rounds.iter_mut().map(|part| &mut part.extra));
    let parts = parts.chain(session.timeline.iter_mut().map(|part| &mut part.extra));
    parts.for_each(Map::clear);
    for grouping in &mut session.groupings {
        grouping.extra.clear();
        grouping.groups.iter_mut().for_each(|group| group.extra.clear());
    }
    session
}

/// Takes the names off a commitment; tells whether there were any.
fn nameless(commitment: &mut Commitment) -> bool {
    let whose = commitment.name.take().is_some_and(|name| !name.trim().is_empty());
    let buddy = commitment.buddy.take().is_some_and(|name| !name.trim().is_empty());
    if commitment.share == Share::FirstName {
        commitment.share = Share::WithoutName;
    }
    whose || buddy
}

fn filled(value: Option<&Value>) -> bool {
    value.and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty())
}

/// Takes names behind an `@` out of all that was typed; gives how many there were.
fn mentions(session: &mut Session, known: &[Vec<String>]) -> usize {
    let mut count = 0;
    let mut clean = |text: &mut String| {
        if let Some((without, found)) = without_mentions(text, known) {
            *text = without;
            count += found;
        }
    };
    for answer in &mut session.answers {
        clean(&mut answer.text);
        answer.tags.iter_mut().for_each(&mut clean);
    }
    session.parking_lot.iter_mut().for_each(|parked| clean(&mut parked.text));
    for group in session.groupings.iter_mut().flat_map(|grouping| &mut grouping.groups) {
        for text in [&mut group.name, &mut group.place].into_iter().flatten() {
            clean(text);
        }
    }
    for action in &mut session.actions {
        clean(&mut action.what);
        for text in [&mut action.first_step, &mut action.due].into_iter().flatten() {
            clean(text);
        }
    }
    for commitment in &mut session.commitments {
        clean(&mut commitment.when);
        clean(&mut commitment.then);
        commitment.by.iter_mut().for_each(&mut clean);
    }
    session.factors.iter_mut().filter_map(|factor| factor.text.as_mut()).for_each(&mut clean);
    for theme in &mut session.themes {
        clean(&mut theme.name);
        theme.text.iter_mut().for_each(&mut clean);
    }
    session.wall.message.iter_mut().for_each(&mut clean);
    clean_all(&mut session.result, &mut clean);
    clean_all(&mut session.report, &mut clean);
    count
}

/// All texts in what has no type of its own.
fn clean_all(map: &mut Map<String, Value>, clean: &mut impl FnMut(&mut String)) {
    fn deep(value: &mut Value, clean: &mut impl FnMut(&mut String)) {
        match value {
            Value::String(text) => clean(text),
            Value::Array(values) => values.iter_mut().for_each(|value| deep(value, clean)),
            Value::Object(map) => map.values_mut().for_each(|value| deep(value, clean)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    map.values_mut().for_each(|value| deep(value, clean));
}

/// The names in the record that have more than one word, each as its folded words; the longest first.
fn full_names(session: &Session) -> Vec<Vec<String>> {
    let people = session.participants.iter().map(|participant| participant.name.as_str());
    let owners = session.actions.iter().flat_map(|action| [&action.owner, &action.with]);
    let promised = session.commitments.iter().flat_map(|one| [&one.name, &one.buddy]);
    let result = session.result.get(OWNER_LINE).and_then(Value::as_str);
    let typed = owners.chain(promised).filter_map(Option::as_deref);
    let names = people.chain(typed).chain(result);
    let words = |name: &str| name.split_whitespace().map(|word| fold(bare(word))).collect::<Vec<_>>();
    let mut known: Vec<_> = names.map(words).filter(|words| words.len() > 1).collect();
    known.sort_by_key(|words| std::cmp::Reverse(words.len()));
    known.dedup();
    known
}

/// How many bytes of one of these names stand at the beginning, the longest there is.
fn full_name_length(text: &str, known: &[Vec<String>]) -> Option<usize> {
    known.iter().find_map(|words| {
        let mut at = 0;
        for (index, word) in words.iter().enumerate() {
            if index > 0 {
                let space = text[at..].chars().take_while(|c| c.is_whitespace() && *c != '\n');
                at += space.map(char::len_utf8).sum::<usize>();
            }
            let rest = &text[at..];
            let end = rest.find(|c: char| !in_name(c) && c != '.').unwrap_or(rest.len());
            let found = rest[..end].trim_end_matches('.');
            if found.is_empty() || fold(bare(found)) != *word {
                return None;
            }
            let last = index + 1 == words.len();
            at += if last { found.len() } else { end };
        }
        Some(at)
    })
}

/// A word of a name without the full stop of an initial and without what shows that something is theirs.
fn bare(word: &str) -> &str {
    let word = word.trim_end_matches(['.', ',']);
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// A text with `@…` for `@Anna` and `…@…` for an e-mail address, and how many there were; nothing when there are none.
/// Of a name in `known`, given by its folded words, all words are taken out.
fn without_mentions(text: &str, known: &[Vec<String>]) -> Option<(String, usize)> {
    if !text.contains('@') {
        return None;
    }
    let (mut out, mut rest, mut found) = (String::with_capacity(text.len()), text, 0);
    while let Some(at) = rest.find('@') {
        let (before, after) = rest.split_at(at);
        let after = &after[1..];
        let length = full_name_length(after, known).unwrap_or_else(|| name_length(after));
        let local = before.trim_end_matches(|c: char| in_name(c) || matches!(c, '.' | '+' | '%'));
        if length == 0 {
            out.push_str(before);
            out.push('@');
        } else {
            out.push_str(local);
            out.push_str(if local.len() < before.len() { GONE } else { "" });
            out.push('@');
            out.push_str(GONE);
            found += 1;
        }
        rest = &after[length..];
    }
    out.push_str(rest);
    (found > 0).then_some((out, found))
}

/// How many bytes of a name stand at the beginning: a word, or several between quotes. A full stop belongs to it only
/// when the word goes on behind it.
fn name_length(text: &str) -> usize {
    for (open, close) in [('"', '"'), ('“', '”'), ('„', '”')] {
        if let Some(quoted) = text.strip_prefix(open)
            && let Some(end) = quoted.find(close)
            && !quoted[..end].contains(['\n', '…'])
            && end > 0
        {
            return open.len_utf8() + end + close.len_utf8();
        }
    }
    let letters = text.char_indices().take_while(|(at, c)| {
        let goes_on = || text[at + c.len_utf8()..].starts_with(|next: char| next.is_alphanumeric());
        in_name(*c) || (*c == '.' && *at > 0 && goes_on())
    });
    let end = letters.last().map_or(0, |(at, c)| at + c.len_utf8());
    let named = text[..end].contains(|c: char| c.is_alphanumeric());
    if named { end } else { 0 }
}

/// Whether a name is written with it. Accents that stand behind their letter are no letters by themselves.
fn in_name(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '_' | '-' | '\'' | '’')
        || unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests;
