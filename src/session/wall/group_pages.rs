//! The pages about groups: who goes where, work, harvest; and the clock.

use indexmap::IndexMap;

use super::{
    ClockHand, GroupLine, GroupsPage, HarvestPage, HarvestTab, MemberLine, Page, PhaseMark, QuestionLine,
    Said, ValueChip, WallClock, WorkPage,
};
use crate::session::clock::Round;
use crate::session::{Answer, Grouping, Session, told_apart};
use crate::workshop::{
    Attribute, Breakout, Groups, Harvest, Item, ItemKind, Lang, Pause, Phase, Question, Text, Variables,
};

impl Session {
    pub(super) fn groups_page(
        &self,
        item: &Item,
        groups: &Groups,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> Page {
        let say = |text: &Text| names.fill(text, lang);
        let Some(grouping) = self.groups_for(Some(&item.id)) else {
            let attribute = groups.by.first().and_then(|id| self.workshop.attributes.get(id));
            return Page::Forming {
                question: attribute.map_or(title, |attribute| say(&attribute.question)),
                values: attribute.map(|attribute| chips(attribute, None, names, lang)).unwrap_or_default(),
                text: groups.text.iter().map(say).collect(),
            };
        };
        let groups = self.standing_lines(grouping, names, lang);
        Page::Groups(GroupsPage { title, groups, roles: self.roles_of(grouping, names, lang) })
    }

    /// The groups that people are in as they are shown: one that joined another is no longer there for the room.
    fn standing_lines(&self, grouping: &Grouping, names: &Variables, lang: Lang) -> Vec<GroupLine> {
        let lines = self.group_lines(grouping, names, lang);
        let stand = lines.into_iter().zip(&grouping.groups).filter(|(_, group)| grouping.stands(group));
        stand.map(|(line, _)| line).collect()
    }

    /// Who does what in groups, as the item says that formed them.
    fn roles_of(&self, grouping: &Grouping, names: &Variables, lang: Lang) -> Vec<(String, String)> {
        let roles = match self.workshop.item(&grouping.item).map(|item| &item.kind) {
            Some(ItemKind::Groups(groups)) => groups.roles.as_slice(),
            _ => &[],
        };
        roles.iter().map(|role| (names.fill(&role.name, lang), names.fill(&role.find, lang))).collect()
    }

    /// The groups of a grouping as they are shown.
    pub fn group_lines(&self, grouping: &Grouping, names: &Variables, lang: Lang) -> Vec<GroupLine> {
        let attribute = grouping.by.first().and_then(|id| self.workshop.attributes.get(id));
        let line = |group: &crate::session::Group| GroupLine {
            id: group.id.clone(),
            number: group.number,
            name: group.name.clone(),
            size: group.size,
            values: match attribute {
                Some(attribute) => chips(attribute, Some(&group.counts), names, lang),
                None => Vec::new(),
            },
            place: group.place.clone(),
            members: if self.wall.names { self.member_lines(group) } else { Vec::new() },
            question: (group.question.as_deref())
                .and_then(|id| self.question(id))
                .map(|question| names.fill(&question.text, lang)),
            heads: {
                let mut heads: Vec<u32> = group.heads.values().flatten().copied().collect();
                heads.sort_unstable();
                heads
            },
        };
        grouping.groups.iter().map(line).collect()
    }

    /// The names of who is in a group, told apart as in the list of names.
    fn member_lines(&self, group: &crate::session::Group) -> Vec<MemberLine> {
        let called = told_apart(&self.participants);
        let name = |id: &String| {
            let at = self.participant_at(id)?;
            let name = called.get(at)?.clone();
            Some(MemberLine { name, leads: group.leader.as_ref() == Some(id) })
        };
        group.members.iter().filter_map(name).collect()
    }

    /// A question of any breakout.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.workshop.items().find_map(|(_, item)| match &item.kind {
            ItemKind::Breakout(breakout) => breakout.questions.iter().find(|question| question.id == id),
            _ => None,
        })
    }

    pub(super) fn work(
        &self,
        item: &Item,
        breakout: &Breakout,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> WorkPage {
        let say = |text: &Text| names.fill(text, lang);
        let current = (self.place.phase.as_deref())
            .and_then(|phase| breakout.phases.iter().position(|known| known.id == phase));
        let phase = current.map(|at| &breakout.phases[at]);
        let record = |phase: Option<&str>| self.round_of(&item.id, phase).map(|(_, round)| round);
        let planned = |phase: &Phase| phase.minutes.at(self.length).unwrap_or_default().seconds();
        let whole = || item.minutes.as_ref().and_then(|minutes| minutes.at(self.length));
        let clock = match phase {
            Some(phase) => {
                Some(wall_clock(say(&phase.title), planned(phase), record(Some(phase.id.as_str()))))
            }
            None if breakout.phases.is_empty() => {
                whole().map(|minutes| wall_clock(title.clone(), minutes.seconds(), record(None)))
            }
            None => None,
        };
        let rounds = breakout.rounds();
        let grouping = self.groups_for(breakout.groups.as_deref());
        WorkPage {
            groups: (grouping.iter())
                .flat_map(|grouping| self.standing_lines(grouping, names, lang))
                .map(|group| GroupLine { question: None, ..group })
                .collect(),
            roles: grouping.map(|grouping| self.roles_of(grouping, names, lang)).unwrap_or_default(),
            round: (rounds > 1).then(|| (self.round_here(), rounds)),
            title: phase.map_or(title, |phase| say(&phase.title)),
            text: phase.map(|phase| say(&phase.text)),
            phases: (breakout.phases.iter())
                .map(|phase| PhaseMark {
                    title: say(&phase.title),
                    planned_s: planned(phase),
                    over: record(Some(phase.id.as_str())).is_some_and(|round| !round.is_on()),
                })
                .collect(),
            current,
            questions: self.questions_of(breakout, names, lang),
            tables: if phase.is_none() && clock.is_none() {
                self.tables(breakout, names, lang)
            } else {
                Vec::new()
            },
            clock,
        }
    }

    /// Who goes where in the round where the workshop is, where that is another group than before. A table stands where
    /// it stood in the first round, unless it was moved.
    fn tables(&self, breakout: &Breakout, names: &Variables, lang: Lang) -> Vec<GroupLine> {
        let Some(grouping) = self.groups_for(breakout.groups.as_deref()).filter(|_| breakout.remixes())
        else {
            return Vec::new();
        };
        let first = self.groups_in(Some(&grouping.item), 1);
        let mut lines = self.group_lines(grouping, names, lang);
        for line in &mut lines {
            let before =
                first.and_then(|first| first.groups.iter().find(|group| group.number == line.number));
            line.place = line.place.take().or_else(|| before.and_then(|group| group.place.clone()));
        }
        lines
    }

    /// A break: work without questions, with a clock of its own.
    pub(super) fn pause(
        &self,
        item: &Item,
        pause: &Pause,
        title: String,
        names: &Variables,
        lang: Lang,
    ) -> WorkPage {
        let minutes = item.minutes.as_ref().and_then(|minutes| minutes.at(self.length));
        let round = self.round_of(&item.id, None).map(|(_, round)| round);
        let clock = minutes.map(|minutes| wall_clock(title.clone(), minutes.seconds(), round));
        let text = pause.text.as_ref().map(|text| names.fill(text, lang));
        WorkPage { title, text, clock, ..WorkPage::default() }
    }

    /// Which groups work on which question; all questions without groups while none are formed.
    fn questions_of(&self, breakout: &Breakout, names: &Variables, lang: Lang) -> Vec<QuestionLine> {
        let grouping = self.groups_for(breakout.groups.as_deref());
        let round = self.round_here();
        let line = |question: &Question| QuestionLine {
            groups: (grouping.iter())
                .flat_map(|grouping| grouping.standing())
                .filter(|group| breakout.question_in(group.question.as_deref(), round) == Some(&question.id))
                .map(|group| group.number)
                .collect(),
            text: names.fill(&question.text, lang),
            parts: question.parts.iter().map(|part| names.fill(part, lang)).collect(),
            prompts: question.prompts.iter().map(|prompt| names.fill(prompt, lang)).collect(),
        };
        let assigned = |question: &QuestionLine| {
            grouping.is_none_or(|grouping| grouping.groups.iter().all(|group| group.question.is_none()))
                || !question.groups.is_empty()
        };
        breakout.questions.iter().map(line).filter(assigned).collect()
    }

    pub(super) fn harvest(
        &self,
        item: &Item,
        harvest: &Harvest,
        names: &Variables,
        lang: Lang,
    ) -> HarvestPage {
        let tabs = self.harvest_tabs(item, names, lang);
        let current = tabs.iter().position(|tab| self.is_on_tab(tab)).unwrap_or(0);
        let source = self.harvested(item);
        let all = tabs
            .get(current)
            .into_iter()
            .flat_map(|tab| self.answers_to(source, tab.group.as_deref(), tab.question.as_deref()));
        let (shown, hidden): (Vec<_>, Vec<_>) = all.partition(|answer| self.may_show(answer));
        let label = |answer: &Answer| {
            let line = harvest.form.iter().find(|line| Some(&line.id) == answer.question.as_ref())?;
            Some(names.fill(&line.text, lang))
        };
        HarvestPage {
            text: harvest.text.as_ref().map(|text| names.fill(text, lang)),
            answers: shown
                .into_iter()
                .map(|answer| Said { label: label(answer), ..self.said(answer) })
                .collect(),
            hidden: hidden.len(),
            tabs,
            current,
        }
    }

    fn is_on_tab(&self, tab: &HarvestTab) -> bool {
        let place = &self.place;
        match (&place.group, &place.question) {
            (Some(group), _) => tab.group.as_ref() == Some(group),
            (None, question) => tab.group.is_none() && tab.question == *question,
        }
    }

    /// The item that answers of a harvest belong to: the breakout it harvests, else itself.
    pub fn harvested<'a>(&'a self, item: &'a Item) -> &'a str {
        self.breakout_of(item).map_or(&item.id, |(breakout, _)| breakout.id.as_str())
    }

    /// The breakout that a harvest harvests: the one it names, else the last before it.
    pub fn breakout_of(&self, item: &Item) -> Option<(&Item, &Breakout)> {
        let ItemKind::Harvest(harvest) = &item.kind else {
            return None;
        };
        let breakouts = self.workshop.items().take_while(|(_, known)| known.id != item.id);
        let named = harvest.of.as_deref();
        let all = breakouts.filter_map(|(_, known)| match &known.kind {
            ItemKind::Breakout(breakout) => Some((known, breakout)),
            _ => None,
        });
        all.filter(|(known, _)| named.is_none_or(|named| known.id == named)).last()
    }

    /// The tabs of a harvest: a group each, or a question each where there are no groups; then groups of earlier rounds
    /// that said something, and the plenary.
    pub fn harvest_tabs(&self, item: &Item, names: &Variables, lang: Lang) -> Vec<HarvestTab> {
        let source = self.harvested(item);
        let breakout = self.breakout_of(item).map(|(_, breakout)| breakout);
        let text = |id: &str| self.question(id).map(|question| names.fill(&question.text, lang));
        // Those who sit together when the last round is over.
        let round = breakout.map_or(1, Breakout::rounds);
        let grouping = self.groups_in(breakout.and_then(|breakout| breakout.groups.as_deref()), round);
        let mut tabs: Vec<_> = match (grouping, breakout) {
            (Some(grouping), _) => (grouping.groups.iter())
                .filter(|group| {
                    // One that joined another keeps its tab as long as it has something to say.
                    grouping.stands(group) || self.answers_to(source, Some(&group.id), None).next().is_some()
                })
                .map(|group| HarvestTab {
                    group: Some(group.id.clone()),
                    number: Some(group.number),
                    question: breakout_question(breakout, group, round),
                    text: breakout_question(breakout, group, round).as_deref().and_then(text),
                    answers: self.answers_to(source, Some(&group.id), None).count(),
                    round: None,
                })
                .collect(),
            (None, Some(breakout)) => (breakout.questions.iter().zip(1..))
                .map(|(question, number)| HarvestTab {
                    group: None,
                    number: Some(number),
                    question: Some(question.id.clone()),
                    text: text(&question.id),
                    answers: self.answers_to(source, None, Some(&question.id)).count(),
                    round: None,
                })
                .collect(),
            (None, None) => Vec::new(),
        };
        for (before, group) in grouping.into_iter().flat_map(|last| self.groups_before(last)) {
            let answers = self.answers_to(source, Some(&group.id), None).count();
            // The tab stays while it is open, also when its last answer is taken away.
            if answers > 0 || self.place.group.as_ref() == Some(&group.id) {
                let question = breakout_question(breakout, group, before.round);
                let text = question.as_deref().and_then(text);
                let (number, round) = (Some(group.number), Some(before.round));
                tabs.push(HarvestTab {
                    group: Some(group.id.clone()),
                    number,
                    question,
                    text,
                    answers,
                    round,
                });
            }
        }
        tabs.push(HarvestTab {
            answers: self.answers_to(source, None, None).count(),
            ..HarvestTab::default()
        });
        tabs
    }

    /// The groups in which people sat before they went to the last ones, round by round.
    fn groups_before<'a>(
        &'a self,
        last: &'a Grouping,
    ) -> impl Iterator<Item = (&'a Grouping, &'a crate::session::Group)> {
        let mut before: Vec<_> = self
            .groupings
            .iter()
            .filter(|known| known.item == last.item && known.round < last.round)
            .collect();
        before.sort_by_key(|known| known.round);
        let all = before.into_iter().flat_map(|known| known.groups.iter().map(move |group| (known, group)));
        all.filter(|(_, group)| last.groups.iter().all(|known| known.id != group.id))
    }

    /// The last clock that was started for an item or a phase of it in the round where the workshop is, and its index.
    pub fn round_of(&self, item: &str, phase: Option<&str>) -> Option<(usize, &Round)> {
        let here = self.round_here();
        let mut rounds = self.rounds.iter().enumerate();
        rounds
            .rfind(|(_, round)| round.item == item && round.phase.as_deref() == phase && round.round == here)
    }

    /// The clock that is on, and its index.
    pub fn running(&self) -> Option<(usize, &Round)> {
        self.rounds.iter().enumerate().rfind(|(_, round)| round.is_on())
    }

    /// The clock that is on, as it is shown anywhere.
    pub(super) fn running_clock(&self, lang: Lang) -> Option<WallClock> {
        let (_, round) = self.running()?;
        let item = self.workshop.item(&round.item);
        let phase = item.zip(round.phase.as_deref()).and_then(|(item, id)| match &item.kind {
            ItemKind::Breakout(breakout) => breakout.phases.iter().find(|phase| phase.id == id),
            _ => None,
        });
        let title = match (phase, item) {
            (Some(phase), _) => self.names().fill(&phase.title, lang),
            (None, Some(item)) => self.title_of(item, lang),
            (None, None) => String::new(),
        };
        Some(wall_clock(title, round.planned_s, Some(round)))
    }
}

/// The question a group works on in a round; its own where no breakout is known.
fn breakout_question(
    breakout: Option<&Breakout>,
    group: &crate::session::Group,
    round: u32,
) -> Option<String> {
    let own = group.question.as_deref();
    match breakout {
        Some(breakout) => breakout.question_in(own, round).cloned(),
        None => own.map(str::to_owned),
    }
}

fn wall_clock(title: String, planned_s: u32, round: Option<&Round>) -> WallClock {
    let Some(round) = round else {
        return WallClock { title, total_s: planned_s, hand: ClockHand::Waiting };
    };
    let hand = match (round.ended_at, round.paused_since) {
        (Some(_), _) => ClockHand::Over,
        (None, Some(since)) => ClockHand::Stopped(round.left_millis(since)),
        (None, None) => ClockHand::Until(round.deadline(round.started_at)),
    };
    let total = i64::from(round.planned_s).saturating_add(round.extended_s).max(0);
    WallClock { title, total_s: u32::try_from(total).unwrap_or(u32::MAX), hand }
}

/// The values of an attribute with their words; with counts, only those that are there, in the order of the counts.
fn chips(
    attribute: &Attribute,
    counts: Option<&IndexMap<String, u32>>,
    names: &Variables,
    lang: Lang,
) -> Vec<ValueChip> {
    let chip = |key: &str, count: Option<u32>| {
        let value = attribute.values.iter().find(|value| value.id == key);
        ValueChip {
            key: key.to_owned(),
            word: value.map_or_else(|| key.to_owned(), |value| names.fill(value.word(), lang)),
            name: value.map_or_else(|| key.to_owned(), |value| names.fill(&value.name, lang)),
            colour: value.and_then(|value| value.colour.clone()),
            count,
        }
    };
    match counts {
        Some(counts) => {
            let there = counts.iter().filter(|(_, count)| **count > 0);
            there.map(|(key, count)| chip(key, Some(*count))).collect()
        }
        None => attribute.values.iter().map(|value| chip(&value.id, None)).collect(),
    }
}
