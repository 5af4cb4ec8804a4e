//! What the facilitator says when groups are formed: one sentence per group, to be read out as it stands.
//!
//! The sentences follow from the groups as they are, so that they stay true after people were moved by hand.

use crate::app::page::forming::{Entry, entries};
use crate::session::{Group, Grouping, Session, told_apart};
use crate::words;
use crate::workshop::{Arrange, Lang};

/// The ids of values with the words for them, in the order in which they are said. One that is not here is called by
/// its id.
pub type Words = Vec<(String, String)>;

/// What is said before the groups are called, where something must be: how people count off for a mix.
pub fn headline(grouping: &Grouping, session: &Session, lang: Lang) -> Option<String> {
    headline_with(grouping, words_of(grouping, session, lang), lang)
}

/// What is said to each group, in their order.
pub fn sentences(grouping: &Grouping, session: &Session, lang: Lang) -> Vec<String> {
    let mut speech = Speech { grouping, words: words_of(grouping, session, lang), lang, named: Vec::new() };
    let named = |group: &Group| (!group.members.is_empty()).then(|| speech.names(session, group));
    let named: Vec<_> = grouping.groups.iter().map(named).collect();
    speech.named = named;
    told(&speech)
}

/// The words that the script of a session has for the values that a grouping is by.
fn words_of(grouping: &Grouping, session: &Session, lang: Lang) -> Words {
    let attribute = grouping.by.first().and_then(|id| session.workshop.attributes.get(id));
    let values = attribute.map(|of| of.values.as_slice()).unwrap_or_default();
    values.iter().map(|value| (value.id.clone(), session.names().fill(value.word(), lang))).collect()
}

/// [`headline`] outside a session.
pub fn headline_with(grouping: &Grouping, words: Words, lang: Lang) -> Option<String> {
    let speech = Speech { grouping, words, lang, named: Vec::new() };
    if grouping.groups.iter().any(|group| !group.from.is_empty()) {
        return None;
    }
    if grouping.groups.iter().any(|group| !group.heads.is_empty()) {
        return Some(words!(lang, "desk-say-cards", list = speech.cards(&grouping.groups)));
    }
    if grouping.arrange != Arrange::Mix || !is_counted_off(grouping) {
        return None;
    }
    let deal = grouping.deal.iter().filter(|value| total(grouping, value) > 0);
    let values: Vec<_> = deal.map(|value| speech.word(value)).collect();
    let groups = grouping.groups.len() as u32;
    Some(match values.as_slice() {
        [] | [_] => words!(lang, "desk-say-count-off", groups = groups),
        [first, next] => {
            let (first, next) = (first.as_str(), next.as_str());
            words!(lang, "desk-say-count-off-two", groups = groups, first = first, next = next)
        }
        [first, next, rest @ ..] => words!(
            lang,
            "desk-say-count-off-more",
            groups = groups,
            first = first.as_str(),
            next = next.as_str(),
            rest = speech.list(rest)
        ),
    })
}

/// [`sentences`] outside a session.
pub fn sentences_with(grouping: &Grouping, words: Words, lang: Lang) -> Vec<String> {
    told(&Speech { grouping, words, lang, named: Vec::new() })
}

fn told(speech: &Speech<'_>) -> Vec<String> {
    let (grouping, lang) = (speech.grouping, speech.lang);
    let counted_off = grouping.arrange == Arrange::Mix && is_counted_off(grouping);
    let say = |(at, group): (usize, &Group)| {
        let sentence = if group.size == 0 {
            words!(lang, "desk-say-nobody", number = group.number)
        } else if let [from, ..] = group.from.as_slice() {
            speech.joined(*from, group)
        } else if let Some(Some(list)) = speech.named.get(at) {
            speech.by_name(group, list)
        } else if group.members.is_empty() && !group.heads.is_empty() {
            let mut numbers: Vec<u32> = group.heads.values().flatten().copied().collect();
            numbers.sort_unstable();
            let list: Vec<_> = numbers.iter().map(u32::to_string).collect();
            let (n, list) = (numbers.len(), speech.list(&list));
            words!(lang, "desk-say-cards-group", n = n, list = list, place = speech.destination(group))
        } else if counted_off {
            words!(lang, "desk-say-number", n = group.number, place = speech.destination(group))
        } else if grouping.arrange == Arrange::Gather && total_of(group) > 0 {
            speech.gathered(at, group)
        } else {
            speech.counted(group)
        };
        capitalised(&sentence, lang)
    };
    grouping.groups.iter().enumerate().map(say).collect()
}

/// The people of a value in all groups.
fn total(grouping: &Grouping, value: &str) -> u32 {
    grouping.groups.iter().map(|group| count(group, value)).fold(0, u32::saturating_add)
}

fn total_of(group: &Group) -> u32 {
    group.counts.values().copied().fold(0, u32::saturating_add)
}

fn count(group: &Group, value: &str) -> u32 {
    group.counts.get(value).copied().unwrap_or(0)
}

/// Whether the groups are those that a count-off makes: after people were moved by hand they no longer are.
fn is_counted_off(grouping: &Grouping) -> bool {
    let groups = grouping.groups.len();
    let in_order = grouping.groups.iter().zip(1..).all(|(group, number)| group.number == number);
    let all_called = grouping.groups.iter().all(|group| {
        let called = |(value, people): (&String, &u32)| *people == 0 || grouping.deal.contains(value);
        group.counts.iter().all(called) && total_of(group) == group.size
    });
    let mut first = 0;
    let as_dealt = grouping.deal.iter().all(|value| {
        let people = total(grouping, value) as usize;
        let dealt = |at: usize| {
            let turn = (at + groups - first) % groups;
            people / groups + usize::from(turn < people % groups)
        };
        let right =
            (grouping.groups.iter().enumerate()).all(|(at, group)| count(group, value) as usize == dealt(at));
        first = (first + people) % groups.max(1);
        right
    });
    groups > 1 && !grouping.deal.is_empty() && in_order && all_called && as_dealt
}

/// The part of a value's people that is in one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Share {
    All,
    First,
    Next,
    /// The last of several parts.
    Last,
    /// The second of two.
    Other,
}

/// A value in a group.
#[derive(Debug)]
struct Part {
    word: String,
    people: u32,
    share: Share,
}

/// The words for one grouping in one language.
struct Speech<'a> {
    grouping: &'a Grouping,
    words: Words,
    lang: Lang,
    /// Per group who is in it, where any of them is known by name.
    named: Vec<Option<Vec<String>>>,
}

impl Speech<'_> {
    /// The word of a value; one that the script does not know is called by its id.
    fn word(&self, value: &str) -> String {
        let known = self.words.iter().find(|(id, _)| id == value);
        known.map_or_else(|| value.to_owned(), |(_, word)| word.clone())
    }

    /// The ids of the values, in the order of the script; those it does not know come last.
    fn values_in(&self, group: &Group) -> Vec<String> {
        let mut values: Vec<String> = self.words.iter().map(|(id, _)| id.clone()).collect();
        let others = group.counts.keys().filter(|id| !values.contains(*id)).cloned().collect::<Vec<_>>();
        values.extend(others);
        values.retain(|value| count(group, value) > 0);
        values
    }

    /// Who has which number: “zwart 1–9, wit 10–15”.
    fn cards(&self, groups: &[Group]) -> String {
        let mut values: Vec<(u32, &str, Vec<u32>)> = Vec::new();
        for (value, numbers) in groups.iter().flat_map(|group| &group.heads) {
            match values.iter_mut().find(|(_, known, _)| known == value) {
                Some((_, _, known)) => known.extend(numbers),
                None => values.push((0, value, numbers.clone())),
            }
        }
        for (first, _, numbers) in &mut values {
            numbers.sort_unstable();
            *first = numbers.first().copied().unwrap_or(0);
        }
        values.sort_unstable_by_key(|(first, ..)| *first);
        let said = values.iter().map(|(_, value, numbers)| {
            let name = if value.is_empty() { String::new() } else { format!("{} ", self.word(value)) };
            format!("{name}{}", ranges(numbers))
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// “Group 1 and 2: together group 1, to the window.”
    fn joined(&self, first: u32, group: &Group) -> String {
        let all: Vec<_> = group.from.iter().map(u32::to_string).collect();
        let (lang, number) = (self.lang, group.number);
        match (all.len(), place(group)) {
            (1, Some(place)) => {
                words!(lang, "desk-say-stays-at", first = first, number = number, place = place)
            }
            (1, None) => words!(lang, "desk-say-stays", first = first, number = number),
            (_, Some(place)) => {
                words!(lang, "desk-say-joined-at", list = self.list(&all), number = number, place = place)
            }
            (_, None) => words!(lang, "desk-say-joined", list = self.list(&all), number = number),
        }
    }

    fn number(&self, n: u32) -> String {
        words!(self.lang, "desk-number", n = n)
    }

    fn list(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [only] => only.clone(),
            [some @ .., last] => words!(self.lang, "desk-and", some = some.join(", "), last = last.as_str()),
        }
    }

    /// What follows “to”: the place, or the group by its number.
    fn destination(&self, group: &Group) -> String {
        match place(group) {
            Some(place) => place.to_owned(),
            None => words!(self.lang, "name-group", number = group.number),
        }
    }

    fn part(&self, at: usize, value: &str) -> Part {
        let groups = &self.grouping.groups;
        let people = groups.get(at).map_or(0, |group| count(group, value));
        let before = groups.iter().take(at).filter(|group| count(group, value) > 0).count();
        let after = groups.iter().skip(at + 1).any(|group| count(group, value) > 0);
        let share = match (before, after) {
            (0, false) => Share::All,
            (0, true) => Share::First,
            (_, true) => Share::Next,
            (1, false) => Share::Other,
            (_, false) => Share::Last,
        };
        Part { word: self.word(value), people, share }
    }

    /// “the first six”; nothing where it is all of them.
    fn share(&self, part: &Part) -> Option<String> {
        let (lang, n, words) = (self.lang, part.people, self.number(part.people));
        Some(match part.share {
            Share::All => return None,
            Share::First => words!(lang, "desk-share-first", n = n, words = words),
            Share::Next => words!(lang, "desk-share-next", n = n, words = words),
            Share::Other => words!(lang, "desk-share-other", n = n, words = words),
            Share::Last => words!(lang, "desk-share-last", n = n, words = words),
        })
    }

    /// “Black: the other three, together with yellow, to the door.”
    fn gathered(&self, at: usize, group: &Group) -> String {
        let lang = self.lang;
        let mut parts: Vec<_> = self.values_in(group).iter().map(|value| self.part(at, value)).collect();
        // What goes on from the group before is called first: those people are waiting to hear it.
        parts.sort_by_key(|part| std::cmp::Reverse(part.share));
        let to = self.destination(group);
        let Some((lead, others)) = parts.split_first() else { return self.counted(group) };
        let Some(share) = self.share(lead) else {
            let who: Vec<_> = parts.iter().map(|part| part.word.clone()).collect();
            return words!(lang, "desk-say-all", n = total_of(group), who = self.list(&who), place = to);
        };
        let who = lead.word.as_str();
        if others.is_empty() {
            return words!(lang, "desk-say-part", who = who, share = share, place = to);
        }
        let with = |part: &Part| match self.share(part) {
            Some(share) => words!(lang, "desk-share-of", share = share, who = part.word.as_str()),
            None => part.word.clone(),
        };
        let others: Vec<_> = others.iter().map(with).collect();
        words!(lang, "desk-say-part-with", who = who, share = share, others = self.list(&others), place = to)
    }

    /// Who is in a group: those by name, and how many of each value beside them.
    fn names(&self, session: &Session, group: &Group) -> Vec<String> {
        let called = told_apart(&session.participants);
        let who = |(who, people): (Entry, u32)| match who {
            Entry::Person(id) => {
                session.participant_at(&id).and_then(|at| called.get(at).cloned()).unwrap_or(id)
            }
            Entry::Heads(value) => some_with(people, &self.word(&value), self.lang),
            Entry::Nameless => words!(self.lang, "desk-say-people", n = people, words = self.number(people)),
        };
        entries(session, self.grouping, group).into_iter().map(who).collect()
    }

    /// “Group 1, at the window: Anna, Bram and two with white.”
    fn by_name(&self, group: &Group, list: &[String]) -> String {
        let lang = self.lang;
        let list = self.list(list);
        match place(group) {
            Some(place) => {
                words!(lang, "desk-say-names-at", number = group.number, place = place, list = list)
            }
            None => words!(lang, "desk-say-names", number = group.number, list = list),
        }
    }

    /// “Group 1, to the window: three with black, two with white.”
    fn counted(&self, group: &Group) -> String {
        let lang = self.lang;
        let some = |value: &String| {
            let words = self.number(count(group, value));
            words!(lang, "desk-say-some", words = words, who = self.word(value))
        };
        let mut list: Vec<_> = self.values_in(group).iter().map(some).collect();
        let unknown = group.size.saturating_sub(total_of(group));
        if unknown > 0 {
            list.push(words!(lang, "desk-say-people", n = unknown, words = self.number(unknown)));
        }
        let list = list.join(", ");
        match place(group) {
            Some(place) => {
                words!(lang, "desk-say-counts-at", number = group.number, place = place, list = list)
            }
            None => words!(lang, "desk-say-counts", number = group.number, list = list),
        }
    }
}

/// Ascending numbers, those in a row as the first and the last: “1–9, 12”.
fn ranges(numbers: &[u32]) -> String {
    let mut rows: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => rows.push((*number, *number)),
        }
    }
    let row = |(from, to): &(u32, u32)| if from == to { from.to_string() } else { format!("{from}–{to}") };
    rows.iter().map(row).collect::<Vec<_>>().join(", ")
}

fn place(group: &Group) -> Option<&str> {
    group.place.as_deref().map(str::trim).filter(|place| !place.is_empty())
}

/// A number of people in words.
pub(super) fn number(people: u32, lang: Lang) -> String {
    words!(lang, "desk-number", n = people)
}

/// `twee met zwart`
pub(super) fn some_with(people: u32, value: &str, lang: Lang) -> String {
    words!(lang, "desk-say-some", words = number(people, lang), who = value)
}

/// With a capital at its beginning; the Dutch ij is one letter.
pub(super) fn capitalised(sentence: &str, lang: Lang) -> String {
    if let (Lang::Nl, Some(rest)) = (lang, sentence.strip_prefix("ij")) {
        return format!("IJ{rest}");
    }
    let mut chars = sentence.chars();
    let first = chars.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests;
