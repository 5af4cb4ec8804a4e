//! The page of each kind of item.

use indexmap::IndexMap;

use super::{ContrastPart, CountPage, CountRow, Page, ParkedLine, PointLine, Said, TalkPage};
use crate::session::Session;
use crate::session::record::Answer;
use crate::workshop::{self, Ask, Item, ItemKind, Lang, Talk, Text, Variables};

/// The key under which hands are counted where there is nothing to tell apart.
pub(in crate::session) const HANDS: &str = "hands";

impl Session {
    /// The page of the item where the workshop is.
    pub(super) fn page(&self, lang: Lang) -> Page {
        let names = self.names();
        let Some(item) = self.item() else {
            let subtitle = self.workshop.subtitle.as_ref().map(|text| names.fill(text, lang));
            return Page::Title { subtitle };
        };
        let say = |text: &Text| names.fill(text, lang);
        let title = self.title_of(item, lang);
        match &item.kind {
            _ if self.is_by_theme() => Page::Themes(self.by_theme(item, &names, lang)),
            ItemKind::Talk(talk) => Page::Talk(self.talk(talk, title, &names, lang)),
            ItemKind::Ask(ask) if ask.answer == workshop::Answer::Free => Page::Free {
                question: say(&ask.question),
                how: ask.how.as_ref().map(say),
                answers: self.said_to(&item.id, None, None),
            },
            ItemKind::Ask(ask) => Page::Count(self.hands(item, ask, &names, lang)),
            ItemKind::Factors(factors) => Page::Count(self.factor_hands(item, factors, &names, lang)),
            ItemKind::Groups(groups) => self.groups_page(item, groups, title, &names, lang),
            ItemKind::Breakout(breakout) => Page::Work(self.work(item, breakout, title, &names, lang)),
            ItemKind::Harvest(harvest) => Page::Harvest(self.harvest(item, harvest, &names, lang)),
            ItemKind::Parking(parking) => Page::Parking {
                title,
                text: parking.text.as_ref().map(say),
                items: (self.parking_lot.iter())
                    .map(|parked| ParkedLine { text: parked.text.clone(), done: parked.done })
                    .collect(),
            },
            ItemKind::Last(last) => Page::Last {
                title,
                lines: last.text.iter().map(say).filter(|line| !line.trim().is_empty()).collect(),
                credit: self.workshop.credit.as_ref().map(say),
            },
            ItemKind::Break(pause) => Page::Work(self.pause(item, pause, title, &names, lang)),
            ItemKind::Themes(_) => Page::Themes(self.by_theme(item, &names, lang)),
            ItemKind::Result(result) => self.result_page(result, title, &names, lang),
            ItemKind::Actions(actions) => self.actions_page(actions, title, &names, lang),
            ItemKind::Commitments(made) => self.commitments_page(made, title, &names, lang),
            ItemKind::Vote(vote) => Page::Vote(self.vote_page(item, vote, &names, lang)),
        }
    }

    /// What stands above an item: its title, else that of its step.
    pub fn title_of(&self, item: &Item, lang: Lang) -> String {
        let step =
            || self.workshop.steps.iter().find(|step| step.items.iter().any(|known| known.id == item.id));
        let title = item.title.as_ref().or_else(|| step().map(|step| &step.title));
        title.map(|title| self.names().fill(title, lang)).unwrap_or_default()
    }

    /// What an item is known by in a list: its question, else its title.
    pub fn headline(&self, item: &Item, lang: Lang) -> String {
        match &item.kind {
            ItemKind::Ask(ask) => self.names().fill(&ask.question, lang),
            ItemKind::Factors(factors) if item.title.is_none() => self.names().fill(&factors.question, lang),
            ItemKind::Vote(vote) if item.title.is_none() => self.names().fill(&vote.question, lang),
            _ => self.title_of(item, lang),
        }
    }

    /// The answers to an item: those of a group, or of the plenary, to a question.
    pub fn answers_to<'a, 'b>(
        &'a self,
        item: &'b str,
        group: Option<&'b str>,
        question: Option<&'b str>,
    ) -> impl Iterator<Item = &'a Answer> + use<'a, 'b> {
        self.answers.iter().filter(move |answer| {
            answer.item == item
                && answer.group.as_deref() == group
                && (group.is_some() || answer.question.as_deref() == question)
        })
    }

    /// The answers to an item that the room may see.
    pub(super) fn said_to(&self, item: &str, group: Option<&str>, question: Option<&str>) -> Vec<Said> {
        let shown = self.answers_to(item, group, question).filter(|answer| self.may_show(answer));
        shown.map(|answer| self.said(answer)).collect()
    }

    /// An answer as the room sees it.
    pub(super) fn said(&self, answer: &Answer) -> Said {
        Said {
            id: answer.id.clone(),
            text: answer.text.clone(),
            label: None,
            theme: self.theme_of(answer).map(Into::into),
            unclear: answer.unclear,
            plenary: answer.plenary,
        }
    }

    fn talk(&self, talk: &Talk, title: String, names: &Variables, lang: Lang) -> TalkPage {
        let say = |text: &Text| names.fill(text, lang);
        let points: Vec<_> = (talk.points.iter())
            .filter(|point| point.needs.iter().all(|name| names.has(name)))
            .map(|point| PointLine { text: say(&point.text), more: point.more.as_ref().map(say) })
            .collect();
        let shown = match talk.reveal {
            workshop::Reveal::All => points.len(),
            workshop::Reveal::One => (self.place.shown.unwrap_or(0) as usize).min(points.len()),
        };
        TalkPage {
            title,
            goal: talk.goal.as_ref().map(say),
            text: talk.text.iter().map(say).collect(),
            hidden: points.len() - shown,
            points: points.into_iter().take(shown).collect(),
            pitfall: talk.pitfall.as_ref().map(say),
            contrast: talk.contrast.as_ref().map(|contrast| ContrastPart {
                heads: (say(&contrast.left), say(&contrast.right)),
                rows: contrast.rows.iter().map(|row| (say(&row.left), say(&row.right))).collect(),
            }),
        }
    }

    fn hands(&self, item: &Item, ask: &Ask, names: &Variables, lang: Lang) -> CountPage {
        let counts = self.tallies.iter().find(|tally| tally.item == item.id).map(|tally| &tally.counts);
        let count = |key: &str| counts.and_then(|counts: &IndexMap<String, u32>| counts.get(key).copied());
        let row = |key: String, label: String| CountRow { count: count(&key), key, label, more: None };
        let rows: Vec<_> = match ask.answer {
            workshop::Answer::Scale => {
                let ends: Vec<_> = ask.options.iter().map(|option| names.fill(&option.text, lang)).collect();
                let end = |value: u32| match (value, ends.as_slice()) {
                    (1, [low, ..]) => format!("1  {low}"),
                    (5, [_, .., high]) => format!("5  {high}"),
                    _ => value.to_string(),
                };
                (1..=5).map(|value| row(value.to_string(), end(value))).collect()
            }
            workshop::Answer::Choice => ask
                .options
                .iter()
                .map(|option| row(option.id.clone(), names.fill(&option.text, lang)))
                .collect(),
            workshop::Answer::Count | workshop::Answer::Free => {
                vec![row(HANDS.to_owned(), String::new())]
            }
        };
        let hands = all_hands(&rows);
        let weighed: u64 = (rows.iter())
            .filter_map(|row| Some(row.key.parse::<u64>().ok()? * u64::from(row.count?)))
            .fold(0, u64::saturating_add);
        let of = u64::from(hands);
        let mean = (ask.answer == workshop::Answer::Scale && hands > 0)
            .then(|| (weighed * 20 + of) / (2 * of))
            .map(|tenths| u32::try_from(tenths).unwrap_or(u32::MAX));
        CountPage {
            question: names.fill(&ask.question, lang),
            how: ask.how.as_ref().map(|how| names.fill(how, lang)),
            rows,
            hands,
            people: self.people_present,
            one_each: true,
            mean_tenths: mean,
            tone: None,
            missing: None,
            follow_up: ask.follow_up.as_ref().map(|text| names.fill(text, lang)),
        }
    }

    fn factor_hands(
        &self,
        item: &Item,
        factors: &workshop::Factors,
        names: &Variables,
        lang: Lang,
    ) -> CountPage {
        let say = |text: &Text| names.fill(text, lang);
        let of_room = self.factors.iter().filter(|known| known.item == item.id);
        let count = |id: &str| of_room.clone().find(|known| known.id == id).and_then(|known| known.count);
        let listed = factors.factors.iter().map(|factor| CountRow {
            key: factor.id.clone(),
            label: say(&factor.text),
            more: factor.antidote.as_ref().map(say),
            count: count(&factor.id),
        });
        let added = of_room.clone().filter_map(|known| {
            let label = known.text.clone()?;
            Some(CountRow { key: known.id.clone(), label, more: None, count: known.count })
        });
        let rows: Vec<_> = listed.chain(added).collect();
        CountPage {
            question: say(&factors.question),
            how: None,
            hands: all_hands(&rows),
            rows,
            people: self.people_present,
            one_each: factors.most == Some(1),
            mean_tenths: None,
            tone: Some(factors.tone),
            missing: factors.missing.as_ref().map(say),
            follow_up: None,
        }
    }
}

/// All hands together. A file edited by hand may say more than there can be.
fn all_hands(rows: &[CountRow]) -> u32 {
    rows.iter().filter_map(|row| row.count).fold(0, u32::saturating_add)
}
