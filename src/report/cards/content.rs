//! What stands on each card.

use serde::Serialize;

use crate::report::facts::Facts;
use crate::report::plain::{one_line, plain};
use crate::session::{Group, Grouping};
use crate::words;
use crate::workshop::{
    Assign, Breakout, FormField, Harvest, Item, ItemKind, Lang, Phase, Question, Role, Text, colour,
};

/// Lines to write on where the harvest has no form.
const LINES: usize = 5;
/// The most of them, whatever the script allows.
const MOST_LINES: u32 = 12;

/// One card.
#[derive(Serialize)]
pub struct Card {
    number: Option<u32>,
    name: Option<String>,
    values: Vec<Value>,
    place: Option<String>,
    questions: Vec<Asked>,
    roles: Vec<Duty>,
    times: Vec<Time>,
    fields: Vec<Field>,
    /// Ends with the hyphen where the number is still to come.
    code: String,
}

/// How many of a value are in the group.
#[derive(Serialize)]
struct Value {
    mark: char,
    word: String,
    count: Option<u32>,
}

/// A question, and the round it is for where each round has another.
#[derive(Serialize)]
struct Asked {
    round: Option<String>,
    text: String,
    parts: Vec<String>,
}

/// A role, and how to find who takes it.
#[derive(Serialize)]
struct Duty {
    name: String,
    find: String,
}

/// A phase: how long, and since when once it has begun.
#[derive(Serialize)]
struct Time {
    title: String,
    text: String,
    minutes: String,
    since: Option<String>,
}

/// Lines to write on.
#[derive(Serialize)]
struct Field {
    label: String,
    optional: bool,
    lines: usize,
}

/// The cards of a session; none where its script has no breakout and it has no groups.
pub fn cards(facts: &Facts) -> Vec<Card> {
    let session = facts.session;
    let pages = session.pages();
    let breakouts: Vec<_> = (pages.iter().enumerate())
        .filter_map(|(at, (_, item))| match &item.kind {
            ItemKind::Breakout(breakout) => Some(Work { at, item, breakout }),
            _ => None,
        })
        .collect();
    for work in breakouts.iter().rev() {
        if let Some(grouping) = work.groups(facts) {
            return grouping.standing().map(|group| work.card(facts, grouping, group)).collect();
        }
    }
    breakouts.last().map(|work| work.blanks(facts)).unwrap_or_default()
}

/// A breakout and where it stands among the pages.
struct Work<'a> {
    at: usize,
    item: &'a Item,
    breakout: &'a Breakout,
}

impl<'a> Work<'a> {
    /// The item that forms its groups: the one it names, else the last before it.
    fn former(&self, facts: &Facts<'a>) -> Option<&'a Item> {
        if let Some(id) = &self.breakout.groups {
            return facts.session.workshop.item(id);
        }
        let before = facts.session.pages().into_iter().take(self.at).rev();
        before.map(|(_, item)| item).find(|item| matches!(item.kind, ItemKind::Groups(_)))
    }

    /// Its groups, those of the last round that has any.
    fn groups(&self, facts: &Facts<'a>) -> Option<&'a Grouping> {
        let former = self.former(facts)?;
        let grouping = facts.session.groups_in(Some(&former.id), u32::MAX);
        grouping.filter(|grouping| !grouping.groups.is_empty())
    }

    fn card(&self, facts: &Facts<'a>, grouping: &Grouping, group: &Group) -> Card {
        Card {
            number: Some(group.number),
            name: group.name.as_deref().map(line).filter(|name| !name.is_empty()),
            values: values(facts, grouping, group),
            place: self.place(facts, group),
            questions: self.questions(facts, grouping, group),
            code: facts.session.card_code(grouping, group),
            ..self.blank(facts, Vec::new())
        }
    }

    /// Where a group goes. A place of the script is said in the language of the card; one that was typed in another
    /// language stands by itself, since no preposition of this one fits it.
    fn place(&self, facts: &Facts<'a>, group: &Group) -> Option<String> {
        let typed = group.place.as_deref().map(line).filter(|place| !place.is_empty())?;
        let (lang, began) = (facts.lang, facts.session.language);
        let places: &[Text] = match self.former(facts).map(|item| &item.kind) {
            Some(ItemKind::Groups(groups)) => &groups.places,
            _ => &[],
        };
        let names = facts.session.names();
        let known =
            places.iter().find(|place| Lang::ALL.iter().any(|lang| line(&names.fill(place, *lang)) == typed));
        match known {
            Some(place) => Some(words!(lang, "card-place", place = say(facts, place))),
            None if lang != began => Some(typed),
            None => Some(words!(lang, "card-place", place = typed)),
        }
    }

    /// Cards for groups that are still to be formed.
    fn blanks(&self, facts: &Facts<'a>) -> Vec<Card> {
        let questions = self.breakout.questions.as_slice();
        if questions.is_empty() || self.breakout.assign == Assign::Same {
            let all = questions.iter().map(|question| asked(facts, question, None)).collect();
            return vec![self.blank(facts, all)];
        }
        questions.iter().map(|one| self.blank(facts, vec![asked(facts, one, None)])).collect()
    }

    fn blank(&self, facts: &Facts<'a>, questions: Vec<Asked>) -> Card {
        Card {
            number: None,
            name: None,
            values: Vec::new(),
            place: None,
            questions,
            roles: self.roles(facts),
            times: self.times(facts),
            fields: self.fields(facts),
            code: format!("{}-", facts.session.code()),
        }
    }

    /// The questions of a group: its own, another one each round in a carousel; all where it has none of its own and
    /// every group works on the same.
    fn questions(&self, facts: &Facts<'a>, grouping: &Grouping, group: &Group) -> Vec<Asked> {
        let breakout = self.breakout;
        let known = |id: &String| breakout.questions.iter().find(|question| question.id == *id);
        let Some(own) = group.question.as_deref() else {
            let nobody = grouping.groups.iter().all(|group| group.question.is_none());
            let all = breakout.questions.iter().filter(|_| nobody);
            return all.map(|question| asked(facts, question, None)).collect();
        };
        let rounds = if breakout.is_carousel() { breakout.rounds() } else { 1 };
        let each = (1..=rounds).filter_map(|round| {
            let question = known(breakout.question_in(Some(own), round)?)?;
            Some(asked(facts, question, (rounds > 1).then_some(round)))
        });
        each.collect()
    }

    fn roles(&self, facts: &Facts<'a>) -> Vec<Duty> {
        let roles: &[Role] = match self.former(facts).map(|item| &item.kind) {
            Some(ItemKind::Groups(groups)) => &groups.roles,
            _ => &[],
        };
        let duty = |role: &Role| Duty { name: say(facts, &role.name), find: say(facts, &role.find) };
        roles.iter().map(duty).collect()
    }

    /// Its phases; the whole where it has none.
    fn times(&self, facts: &Facts<'a>) -> Vec<Time> {
        let length = facts.session.length;
        let minutes = |seconds: u32| words!(facts.lang, "card-minutes", minutes = minutes(facts, seconds));
        let phase = |phase: &Phase| Time {
            title: say(facts, &phase.title),
            text: say(facts, &phase.text),
            minutes: phase.minutes.at(length).map(|time| minutes(time.seconds())).unwrap_or_default(),
            since: self.since(facts, Some(&phase.id)),
        };
        let whole = || {
            let time = self.item.minutes.as_ref()?.at(length).filter(|time| time.seconds() > 0)?;
            let title = facts.title(&self.item.id);
            let since = self.since(facts, None);
            Some(Time { title: line(&title), text: String::new(), minutes: minutes(time.seconds()), since })
        };
        match self.breakout.phases.as_slice() {
            [] => whole().into_iter().collect(),
            phases => phases.iter().map(phase).collect(),
        }
    }

    /// When the clock of a phase was started, in the last round that it was.
    fn since(&self, facts: &Facts<'a>, phase: Option<&str>) -> Option<String> {
        let mut rounds = facts.session.rounds.iter().rev();
        let found = rounds.find(|round| round.item == self.item.id && round.phase.as_deref() == phase);
        found.map(|round| round.started_at.clock())
    }

    /// The lines of the form of its harvest, or free ones.
    fn fields(&self, facts: &Facts<'a>) -> Vec<Field> {
        let harvest = self.harvest(facts);
        let form = harvest.map_or(&[][..], |harvest| &harvest.form);
        if !form.is_empty() {
            // A short form leaves room to write more under each.
            let lines = LINES.div_ceil(form.len());
            let field =
                |field: &FormField| Field { label: say(facts, &field.text), optional: field.optional, lines };
            return form.iter().map(field).collect();
        }
        let most = harvest.and_then(|harvest| harvest.max_answers).or(self.breakout.max_answers);
        let lines = most.map_or(LINES, |most| most.clamp(1, MOST_LINES) as usize);
        (1..=lines).map(|number| Field { label: number.to_string(), optional: false, lines: 1 }).collect()
    }

    /// The harvest of this breakout: the one that names it, else the first after it that names none.
    fn harvest(&self, facts: &Facts<'a>) -> Option<&'a Harvest> {
        let harvests = || {
            facts.session.pages().into_iter().enumerate().filter_map(|(at, (_, item))| match &item.kind {
                ItemKind::Harvest(harvest) => Some((at, harvest)),
                _ => None,
            })
        };
        let named = harvests().find(|(_, harvest)| harvest.of.as_ref() == Some(&self.item.id));
        let after = || harvests().find(|(at, harvest)| harvest.of.is_none() && *at > self.at);
        named.or_else(after).map(|(_, harvest)| harvest)
    }
}

fn asked(facts: &Facts, question: &Question, round: Option<u32>) -> Asked {
    Asked {
        round: round.map(|round| words!(facts.lang, "card-round", round = round)),
        text: say(facts, &question.text),
        parts: question.parts.iter().map(|part| say(facts, part)).filter(|part| !part.is_empty()).collect(),
    }
}

/// What can be seen of the people in a group, by the first attribute it was formed by.
fn values(facts: &Facts, grouping: &Grouping, group: &Group) -> Vec<Value> {
    let attribute = grouping.by.first().and_then(|id| facts.session.workshop.attributes.get(id));
    let there = group.counts.iter().filter(|(_, count)| **count > 0);
    let value = |(id, count): (&String, &u32)| {
        let known = attribute.and_then(|of| of.values.iter().find(|value| value.id == *id));
        Value {
            mark: colour::mark(known.and_then(|value| value.colour.as_deref()).unwrap_or_default()),
            word: known.map_or_else(|| line(id), |value| say(facts, value.word())),
            count: Some(*count),
        }
    };
    there.map(value).collect()
}

/// Minutes as they are said: `3`, `1,5`.
fn minutes(facts: &Facts, seconds: u32) -> String {
    let tenths = (seconds + 3) / 6;
    let (whole, tenth) = ((tenths / 10).to_string(), tenths % 10);
    match tenth {
        0 => whole,
        tenth => words!(facts.lang, "report-decimal", whole = whole, tenth = tenth.to_string()),
    }
}

fn say(facts: &Facts, text: &Text) -> String {
    line(&facts.fill(text))
}

fn line(text: &str) -> String {
    one_line(&plain(text))
}
