//! The page on which the room chooses.

use super::{VotePage, VoteRow};
use crate::session::{Session, places};
use crate::workshop::{Item, Lang, Variables, Vote};

impl Session {
    /// Whether a vote shows by place rather than as it is read out.
    pub fn is_ranked(&self) -> bool {
        self.place.shown.is_some_and(|shown| shown > 0)
    }

    pub(super) fn vote_page(&self, item: &Item, vote: &Vote, names: &Variables, lang: Lang) -> VotePage {
        let counts = self.counts_of(&item.id);
        let options = self.vote_options(item, vote, lang);
        let votes: Vec<Option<u32>> =
            options.iter().map(|(id, _)| counts.and_then(|counts| counts.get(id)).copied()).collect();
        let counted: Vec<u32> = votes.iter().map(|votes| votes.unwrap_or(0)).collect();
        let mut rows: Vec<_> = (options.into_iter().zip(votes).zip(places(&counted)))
            .map(|(((key, label), votes), place)| VoteRow {
                place: Some(place).filter(|_| votes > Some(0)),
                key,
                label,
                votes,
            })
            .collect();
        let ranked = self.is_ranked();
        if ranked {
            rows.sort_by_key(|row| std::cmp::Reverse(row.votes.unwrap_or(0)));
        }
        VotePage {
            question: names.fill(&vote.question, lang),
            rows,
            ranked,
            dots: vote.dots,
            people: self.people_present,
        }
    }
}
