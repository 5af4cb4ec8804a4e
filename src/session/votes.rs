//! What an item leaves to choose from, to ask about or to act on, and what the room chose: its outcomes, ranked.

use indexmap::IndexMap;

use super::Session;
use super::record::Answer;
use crate::workshop::{self, Choice, Item, ItemKind, Lang, Text, Vote};

/// A vote over a vote goes on with those that came this high: the room chooses again among the best.
const TOP: u32 = 3;

/// Something that an item came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Names it in the record: an answer, a theme, an action, an option, a factor.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Hands or dots for it.
    pub votes: u32,
    /// Its place in the ranking, from 1; those with as many share a place. None for what nobody chose.
    pub rank: Option<u32>,
}

/// The places, from 1, of those with so many votes: as many votes share a place, and the next place is skipped for
/// each that shares, as in sport (“standard competition ranking”, 1-2-2-4).
pub fn places(votes: &[u32]) -> Vec<u32> {
    let mut sorted = votes.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let place = |own: &u32| sorted.partition_point(|other| other > own) + 1;
    votes.iter().map(|own| u32::try_from(place(own)).unwrap_or(u32::MAX)).collect()
}

/// Outcomes without a place yet: in what language they are is settled when they are gathered.
type Counted = (String, String, u32);

impl Session {
    /// What an item came to, as far as the room may see it: answers, themes, actions, options or factors, with their
    /// votes and places. Those of a vote stand in the order of its ranking, all others in the order of the record.
    pub fn outcomes(&self, item: &str, lang: Lang) -> Vec<Outcome> {
        self.outcomes_of(item, lang, &|answer| self.may_show(answer))
    }

    /// As [`outcomes`](Self::outcomes), with what is held back from the room: for the facilitator's own eyes and for
    /// the report.
    pub fn all_outcomes(&self, item: &str, lang: Lang) -> Vec<Outcome> {
        self.outcomes_of(item, lang, &|_| true)
    }

    fn outcomes_of(&self, item: &str, lang: Lang, may: &dyn Fn(&Answer) -> bool) -> Vec<Outcome> {
        let Some(item) = self.workshop.item(item) else {
            return Vec::new();
        };
        match &item.kind {
            ItemKind::Vote(vote) => {
                let counts = self.counts_of(&item.id);
                let options = self.options(item, vote, lang, may);
                let counted = options.into_iter().map(|(id, text)| {
                    let votes = counts.and_then(|counts| counts.get(&id)).copied().unwrap_or(0);
                    (id, text, votes)
                });
                let mut ranked = ranked(counted.collect());
                ranked.sort_by_key(|outcome| std::cmp::Reverse(outcome.votes));
                ranked
            }
            _ => ranked(self.counted(item, lang, may)),
        }
    }

    /// What a vote chooses from, in the order in which it is read out: ids and words.
    pub fn vote_options(&self, item: &Item, vote: &Vote, lang: Lang) -> Vec<(String, String)> {
        self.options(item, vote, lang, &|answer| self.may_show(answer))
    }

    fn options(
        &self,
        item: &Item,
        vote: &Vote,
        lang: Lang,
        may: &dyn Fn(&Answer) -> bool,
    ) -> Vec<(String, String)> {
        // A file edited by hand may let a vote choose from itself, or two from each other: only what comes before.
        let before = |from: &&String| {
            let at = |id: &str| self.workshop.items().position(|(_, known)| known.id == id);
            at(from) < at(&item.id)
        };
        let Some(from) = vote.from.as_ref().filter(before) else {
            let names = self.names();
            let option = |option: &Choice| (option.id.clone(), names.fill(&option.text, lang));
            return vote.options.iter().map(option).collect();
        };
        let again = matches!(self.workshop.item(from).map(|item| &item.kind), Some(ItemKind::Vote(_)));
        let stays = |outcome: &Outcome| !again || outcome.rank.is_some_and(|rank| rank <= TOP);
        let outcomes = self.outcomes_of(from, lang, may).into_iter();
        outcomes.filter(stays).map(|outcome| (outcome.id, outcome.text)).collect()
    }

    /// Hands or dots by id, as they were counted for an item; none while nothing was.
    pub fn counts_of(&self, item: &str) -> Option<&IndexMap<String, u32>> {
        self.tallies.iter().find(|tally| tally.item == item).map(|tally| &tally.counts)
    }

    /// What any other item than a vote came to.
    fn counted(&self, item: &Item, lang: Lang, may: &dyn Fn(&Answer) -> bool) -> Vec<Counted> {
        let names = self.names();
        let say = |text: &Text| names.fill(text, lang);
        let said = |source: &str| {
            let answers = self.answers.iter().filter(|answer| answer.item == source && may(answer));
            answers.map(|answer| (answer.id.clone(), answer.text.clone(), answer.votes)).collect()
        };
        let counts = self.counts_of(&item.id);
        let hands = |id: &str| counts.and_then(|counts| counts.get(id)).copied().unwrap_or(0);
        match &item.kind {
            ItemKind::Ask(ask) => match ask.answer {
                workshop::Answer::Free => said(&item.id),
                workshop::Answer::Scale | workshop::Answer::Choice | workshop::Answer::Count => (ask.options)
                    .iter()
                    .map(|option| (option.id.clone(), say(&option.text), hands(&option.id)))
                    .collect(),
            },
            ItemKind::Breakout(_) => said(&item.id),
            ItemKind::Harvest(_) => said(self.harvested(item)),
            ItemKind::Themes(_) => {
                let themes = self.themes.iter().filter(|theme| !theme.name.trim().is_empty());
                themes.map(|theme| (theme.id.clone(), theme.name.clone(), theme.votes)).collect()
            }
            ItemKind::Actions(_) => {
                let actions = self.actions.iter().filter(|action| !action.what.trim().is_empty());
                actions.map(|action| (action.id.clone(), action.what.clone(), 0)).collect()
            }
            ItemKind::Factors(factors) => {
                let counted = self.factors.iter().filter(|known| known.item == item.id);
                let count =
                    |id: &str| counted.clone().find(|known| known.id == id).and_then(|known| known.count);
                let listed = (factors.factors.iter())
                    .map(|factor| (factor.id.clone(), say(&factor.text), count(&factor.id).unwrap_or(0)));
                let added = counted.clone().filter_map(|known| {
                    Some((known.id.clone(), known.text.clone()?, known.count.unwrap_or(0)))
                });
                listed.chain(added).collect()
            }
            ItemKind::Talk(_)
            | ItemKind::Groups(_)
            | ItemKind::Vote(_)
            | ItemKind::Result(_)
            | ItemKind::Commitments(_)
            | ItemKind::Parking(_)
            | ItemKind::Break(_)
            | ItemKind::Last(_) => Vec::new(),
        }
    }
}

fn ranked(counted: Vec<Counted>) -> Vec<Outcome> {
    let votes: Vec<u32> = counted.iter().map(|(_, _, votes)| *votes).collect();
    let outcome =
        |((id, text, votes), place)| Outcome { id, text, votes, rank: Some(place).filter(|_| votes > 0) };
    counted.into_iter().zip(places(&votes)).map(outcome).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn who_shares_a_place_pushes_the_next_one_down() {
        assert_eq!(places(&[7, 5, 5, 3]), [1, 2, 2, 4]);
        assert_eq!(places(&[0, 9, 0]), [2, 1, 2]);
        assert_eq!(places(&[]), [0; 0]);
    }

    proptest! {
        #[test]
        fn a_place_is_one_more_than_those_with_more(votes in prop::collection::vec(0..12_u32, 0..40)) {
            let found = places(&votes);
            for (own, place) in votes.iter().zip(&found) {
                let more = votes.iter().filter(|other| *other > own).count();
                prop_assert_eq!(*place as usize, more + 1);
            }
        }

        #[test]
        fn as_many_votes_is_the_same_place_and_more_is_higher(votes in prop::collection::vec(any::<u32>(), 2..40)) {
            let found = places(&votes);
            for (a, b) in (0..votes.len()).flat_map(|a| (0..votes.len()).map(move |b| (a, b))) {
                prop_assert_eq!(votes[a].cmp(&votes[b]), found[b].cmp(&found[a]));
            }
        }

        #[test]
        fn places_go_along_when_the_order_changes(votes in prop::collection::vec(0..9_u32, 1..30), by in 0..30_usize) {
            let by = by % votes.len();
            let (mut turned, mut found) = (votes.clone(), places(&votes));
            turned.rotate_left(by);
            found.rotate_left(by);
            prop_assert_eq!(places(&turned), found);
        }

        #[test]
        fn somebody_is_first_and_shared_places_leave_as_many_empty(votes in prop::collection::vec(0..9_u32, 1..30)) {
            let mut found = places(&votes);
            found.sort_unstable();
            prop_assert_eq!(found[0], 1);
            for (at, place) in found.iter().enumerate() {
                let shared = found.iter().filter(|other| *other == place).count();
                prop_assert!((*place as usize..*place as usize + shared).contains(&(at + 1)));
            }
        }
    }
}
