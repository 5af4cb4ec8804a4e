//! Putting answers together under themes: which answers, and what merging, dropping and giving a theme comes down to.
//! The words of an answer are never touched.

use indexmap::IndexMap;

use super::closing::Theme;
use super::record::Answer;
use super::{Change, Session};
use crate::workshop::{self, Item, ItemKind};

/// The colours of swatches, by their English names, in the order in which new themes take them. Those that look most
/// alike stand far apart.
pub const COLOURS: [&str; 9] =
    ["blue", "green", "red", "yellow", "purple", "orange", "pink", "brown", "grey"];

impl Session {
    /// The item whose answers an item looks at by theme: the one it names, else what was brought in last before it;
    /// a harvest looks at its own, a free question too. None where there is nothing of the kind.
    pub fn gathered<'a>(&'a self, item: &'a Item) -> Option<&'a str> {
        let own = |item: &'a Item| match &item.kind {
            ItemKind::Harvest(_) => Some(self.harvested(item)),
            ItemKind::Breakout(_) => Some(item.id.as_str()),
            ItemKind::Ask(ask) if ask.answer == workshop::Answer::Free => Some(item.id.as_str()),
            _ => None,
        };
        let ItemKind::Themes(themes) = &item.kind else { return own(item) };
        if let Some(from) = &themes.from {
            return Some(self.workshop.item(from).and_then(own).unwrap_or(from));
        }
        let before = || self.workshop.items().take_while(|(_, known)| known.id != item.id);
        let groups = |item: &&Item| matches!(item.kind, ItemKind::Harvest(_) | ItemKind::Breakout(_));
        let last = before().map(|(_, known)| known).filter(groups).last();
        last.and_then(own).or_else(|| before().filter_map(|(_, known)| own(known)).last())
    }

    /// The answers that an item looks at by theme, in the order in which they were said.
    pub fn gathered_answers(&self, item: &Item) -> impl Iterator<Item = &Answer> {
        let source = self.gathered(item).map(str::to_owned);
        self.answers.iter().filter(move |answer| Some(&answer.item) == source.as_ref())
    }

    /// The theme of an answer; none where it has none, or one that is not there.
    pub fn theme_of(&self, answer: &Answer) -> Option<&Theme> {
        self.theme(answer.theme.as_deref()?)
    }

    /// The theme of that name, whatever its capitals.
    pub fn theme_named(&self, name: &str) -> Option<&Theme> {
        let wanted = name.trim().to_lowercase();
        self.themes.iter().find(|theme| theme.name.trim().to_lowercase() == wanted)
    }

    /// The theme that was given last, as long as it is there.
    pub fn last_theme(&self) -> Option<&Theme> {
        let given = self.timeline.iter().rev().find(|event| event.what == "answer-themed")?;
        let answer = self.answers.iter().find(|answer| Some(&answer.id) == given.id.as_ref())?;
        self.theme_of(answer)
    }

    /// A theme to be made, with the first colour that no other has.
    pub fn new_theme(&self, name: &str) -> Theme {
        let taken =
            |colour: &&&str| self.themes.iter().any(|known| known.colour.as_deref() == Some(**colour));
        let free = COLOURS.iter().find(|colour| !taken(colour));
        Theme {
            id: self.fresh_id('h', 0),
            name: name.trim().to_owned(),
            colour: free.map(|colour| (*colour).to_owned()),
            ..Theme::default()
        }
    }

    /// Puts a theme at the end.
    pub fn put_theme(&self, theme: Theme) -> Change {
        Change::PutTheme { at: self.themes.len(), theme }
    }

    /// Puts answers under a theme, or takes them from theirs.
    pub fn give_theme(&self, answers: &[String], theme: Option<&str>) -> Change {
        let give = |id: &String| Change::SetAnswerTheme { id: id.clone(), theme: theme.map(str::to_owned) };
        Change::Many(answers.iter().map(give).collect())
    }

    /// Puts a theme together with another: its answers and its votes follow, and what it comes down to is added to
    /// what the other does. Nothing where one of them is not there.
    pub fn merge_themes(&self, from: &str, to: &str) -> Option<Change> {
        let (gone, kept) = (self.theme(from)?, self.theme(to)?);
        if from == to {
            return None;
        }
        let mut changes: Vec<_> = self.votes_merged(from, to);
        if let Some(words) = &gone.text {
            let text = match &kept.text {
                Some(own) => format!("{own} {words}"),
                None => words.clone(),
            };
            // Votes that follow have been counted by then.
            let votes = kept.votes.saturating_add(self.votes_that_follow(from));
            changes.push(Change::SetTheme(Theme { text: Some(text), votes, ..kept.clone() }));
        }
        changes.push(self.give_theme(&self.under(from), Some(to)));
        changes.push(Change::TakeTheme { id: from.to_owned() });
        Some(Change::Many(changes))
    }

    /// Drops a theme; its answers have none then.
    pub fn drop_theme(&self, id: &str) -> Change {
        let free = self.give_theme(&self.under(id), None);
        Change::Many(vec![free, Change::TakeTheme { id: id.to_owned() }])
    }

    /// The answers under a theme, by id.
    fn under(&self, theme: &str) -> Vec<String> {
        let under = self.answers.iter().filter(|answer| answer.theme.as_deref() == Some(theme));
        under.map(|answer| answer.id.clone()).collect()
    }

    /// The tallies of votes in which a theme has a number.
    fn tallies_for<'a>(
        &'a self,
        theme: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a IndexMap<String, u32>, u32)> {
        self.tallies.iter().filter_map(move |tally| {
            let item = self.workshop.item(&tally.item)?;
            let votes = *tally.counts.get(theme)?;
            matches!(item.kind, ItemKind::Vote(_)).then_some((tally.item.as_str(), &tally.counts, votes))
        })
    }

    fn votes_that_follow(&self, theme: &str) -> u32 {
        self.tallies_for(theme).map(|(_, _, votes)| votes).fold(0, u32::saturating_add)
    }

    fn votes_merged(&self, from: &str, to: &str) -> Vec<Change> {
        let tally = |(item, counts, votes): (&str, &IndexMap<String, u32>, u32)| {
            let mut counts = counts.clone();
            counts.shift_remove(from);
            let sum = counts.entry(to.to_owned()).or_default();
            *sum = sum.saturating_add(votes);
            Change::SetTally { item: item.to_owned(), counts: Some(counts) }
        };
        self.tallies_for(from).map(tally).collect()
    }

    /// Picks an answer for the report, or no longer; the picked ones stand in the order in which they were picked.
    pub fn pick(&self, answer: &str) -> Change {
        let mut picked: Vec<String> = self.picked().into_iter().map(str::to_owned).collect();
        match picked.iter().position(|known| known == answer) {
            Some(at) => drop(picked.remove(at)),
            None => picked.push(answer.to_owned()),
        }
        Change::SetPicked(picked)
    }

    /// Whether an answer was picked for the report.
    pub fn is_picked(&self, answer: &str) -> bool {
        self.picked().contains(&answer)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::session::{Beginning, History, Label, Moment};
    use crate::workshop::Lang;

    fn moment() -> Moment {
        serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
    }

    fn session(items: &serde_json::Value) -> Session {
        let script =
            json!({ "id": "s", "title": "S", "steps": [{ "id": "one", "title": "One", "items": items }] });
        let beginning = Beginning { id: "1".to_owned(), language: Lang::En, seed: 1, length: None };
        Session::begin(serde_json::from_value(script).unwrap(), beginning, moment())
    }

    fn with_vote(
        themes: &[&str],
        answers: &[Option<usize>],
        votes: &[u32],
        words: &[Option<&str>],
    ) -> Session {
        let mut session = session(&json!([
            { "id": "free", "kind": "ask", "answer": "free", "question": "?" },
            { "id": "vote", "kind": "vote", "question": "?", "from": "free" },
        ]));
        for (at, name) in themes.iter().enumerate() {
            let text = words.get(at).copied().flatten().map(str::to_owned);
            let theme = Theme { text, ..session.new_theme(name) };
            let change = session.put_theme(theme);
            session.apply(change, moment());
        }
        for (at, theme) in answers.iter().enumerate() {
            let theme = theme.and_then(|theme| session.themes.get(theme)).map(|theme| theme.id.clone());
            let answer = json!({ "id": format!("a{}", 100 + at), "item": "free", "group": null, "text": "x",
                "at": "2026-11-23T14:06:12+01:00", "theme": theme });
            session
                .apply(Change::PutAnswer { at, answer: serde_json::from_value(answer).unwrap() }, moment());
        }
        let counts: IndexMap<_, _> =
            session.themes.iter().zip(votes).map(|(theme, votes)| (theme.id.clone(), *votes)).collect();
        session.apply(Change::SetTally { item: "vote".to_owned(), counts: Some(counts) }, moment());
        session
    }

    #[test]
    fn it_is_clear_whose_answers_are_meant() {
        let session = session(&json!([
            { "id": "free", "kind": "ask", "answer": "free", "question": "?" },
            { "id": "early", "kind": "themes" },
            { "id": "work", "kind": "breakout", "phases": [] },
            { "id": "harvest", "kind": "harvest", "of": "work" },
            { "id": "last", "kind": "themes" },
            { "id": "named", "kind": "themes", "from": "free" },
            { "id": "by_harvest", "kind": "themes", "from": "harvest" },
        ]));
        let gathered = |id: &str| session.gathered(session.workshop.item(id).unwrap());
        assert_eq!(gathered("early"), Some("free"));
        assert_eq!(gathered("last"), Some("work"));
        assert_eq!(gathered("named"), Some("free"));
        assert_eq!(gathered("by_harvest"), Some("work"));
        assert_eq!(gathered("harvest"), Some("work"));
    }

    #[test]
    fn merging_takes_answers_votes_and_words_along() {
        let mut session =
            with_vote(&["a", "b"], &[Some(0), Some(1), None], &[3, 2], &[Some("first"), Some("second")]);
        let (a, b) = (session.themes[0].id.clone(), session.themes[1].id.clone());
        assert_eq!(session.merge_themes(&a, &a), None);
        let change = session.merge_themes(&a, &b).unwrap();
        session.apply(change, moment());
        assert_eq!(session.themes.len(), 1);
        assert_eq!((session.themes[0].votes, session.themes[0].text.as_deref()), (5, Some("second first")));
        assert_eq!(session.tallies[0].counts, IndexMap::from([(b.clone(), 5)]));
        let under: Vec<_> = session.answers.iter().map(|answer| answer.theme.as_deref()).collect();
        assert_eq!(under, [Some(&*b), Some(&*b), None]);
    }

    #[test]
    fn new_themes_take_a_colour_that_is_free() {
        let session = with_vote(&["a", "b", "c"], &[], &[], &[]);
        let colours: Vec<_> = session.themes.iter().map(|theme| theme.colour.as_deref()).collect();
        assert_eq!(colours, [Some("blue"), Some("green"), Some("red")]);
        assert_eq!(session.theme_named(" B ").map(|theme| &*theme.id), Some(&*session.themes[1].id));
    }

    proptest! {
        #[test]
        fn merging_or_dropping_and_then_undo_gives_the_same_session(
            answers in prop::collection::vec(prop::option::of(0..4_usize), 0..12),
            votes in prop::collection::vec(0..9_u32, 0..4),
            words in prop::collection::vec(prop::option::of(Just("so it is")), 4),
            (from, to, merge) in (0..4_usize, 0..4_usize, any::<bool>()),
        ) {
            let mut session = with_vote(&["a", "b", "c", "d"], &answers, &votes, &words);
            let before = session.clone();
            let (from, to) = (session.themes[from].id.clone(), session.themes[to].id.clone());
            let change = if merge { session.merge_themes(&from, &to) } else { Some(session.drop_theme(&from)) };
            prop_assert_eq!(change.is_none(), merge && from == to);
            let Some(change) = change else { return Ok(()) };
            let mut history = History::default();
            history.act(&mut session, change, Label::ThemeDropped(from.clone()), None, moment());
            prop_assert!(session.theme(&from).is_none());
            prop_assert!(session.answers.iter().all(|answer| answer.theme.as_ref() != Some(&from)));
            history.undo(&mut session, moment());
            // The timeline only grows.
            session.timeline = before.timeline.clone();
            prop_assert_eq!(session, before);
        }
    }
}
