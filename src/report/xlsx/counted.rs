//! What was counted: hands and votes, groups, time, factors.

use std::collections::HashMap;

use super::sheet::{Book, Cell};
use crate::report::facts::Facts;
use crate::report::{Options, RenderError, times};
use crate::session::{Group, Grouping};
use crate::words;
use crate::workshop::{ItemKind, Tone};

pub fn tallies(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let lang = facts.lang;
    let session = facts.session;
    let columns = [
        (words!(lang, "xlsx-item"), 20.0),
        (words!(lang, "xlsx-question"), 50.0),
        (words!(lang, "xlsx-value"), 40.0),
        (words!(lang, "xlsx-count"), 10.0),
    ];
    let answers: HashMap<_, _> =
        session.answers.iter().map(|answer| (answer.id.as_str(), answer.text.as_str())).collect();
    let mut rows = Vec::new();
    for tally in &session.tallies {
        let item = session.workshop.item(&tally.item);
        let (question, options) = match item.map(|item| &item.kind) {
            Some(ItemKind::Ask(ask)) => (Some(&ask.question), ask.options.as_slice()),
            Some(ItemKind::Vote(vote)) => (Some(&vote.question), vote.options.as_slice()),
            Some(ItemKind::Factors(factors)) => (Some(&factors.question), [].as_slice()),
            _ => (None, [].as_slice()),
        };
        let title = facts.title(&tally.item);
        let question = question.map(|question| facts.fill(question));
        for (value, count) in &tally.counts {
            let option = options.iter().find(|option| option.id == *value);
            let theme = || session.theme(value).map(|theme| theme.name.clone());
            let answer = || answers.get(value.as_str()).map(|text| (*text).to_owned());
            let hands = || (value == "hands").then(|| words!(lang, "xlsx-hands"));
            let label = option.map(|option| facts.fill(&option.text)).or_else(theme).or_else(answer);
            rows.push(vec![
                Cell::text(&title),
                Cell::maybe(question.as_ref()),
                // The marks of a scale are numbers.
                match value.parse::<u32>() {
                    Ok(number) if label.is_none() => Cell::Number(number.into()),
                    _ => Cell::text(label.or_else(hands).unwrap_or_else(|| value.clone())),
                },
                Cell::Number((*count).into()),
            ]);
        }
    }
    for (name, counts) in &session.head_counts {
        let question = session.workshop.attributes.get(name).map(|attribute| facts.fill(&attribute.question));
        for (value, count) in counts {
            rows.push(vec![
                Cell::text(words!(lang, "xlsx-head-count")),
                Cell::text(question.as_ref().unwrap_or(name)),
                Cell::text(value_name(facts, std::slice::from_ref(name), value)),
                Cell::Number((*count).into()),
            ]);
        }
    }
    book.sheet(&words!(lang, "xlsx-sheet-tallies"), &columns, rows)
}

pub fn groups(book: &mut Book, facts: &Facts, options: &Options) -> Result<(), RenderError> {
    let lang = facts.lang;
    let session = facts.session;
    let all = || session.groupings.iter().flat_map(|of| of.groups.iter().map(move |group| (of, group)));
    let with_names = !options.anonymous && all().any(|(_, group)| !group.members.is_empty());
    let mut columns = vec![
        (words!(lang, "xlsx-item"), 20.0),
        (words!(lang, "xlsx-round"), 8.0),
        (words!(lang, "xlsx-group"), 8.0),
        (words!(lang, "xlsx-group-name"), 20.0),
        (words!(lang, "xlsx-group-size"), 10.0),
        (words!(lang, "xlsx-composition"), 40.0),
        (words!(lang, "xlsx-question"), 40.0),
        (words!(lang, "xlsx-place"), 16.0),
    ];
    columns.extend(with_names.then(|| (words!(lang, "xlsx-members"), 50.0)));
    let names: HashMap<_, _> =
        session.participants.iter().map(|who| (who.id.as_str(), who.name.as_str())).collect();
    let questions = questions(facts);
    let rows = all().map(|(of, group)| {
        let question = group.question.as_ref();
        let question = question.map(|id| questions.get(id.as_str()).unwrap_or(id));
        let mut row = vec![
            Cell::text(facts.title(&of.item)),
            Cell::Number(of.round.into()),
            Cell::Number(group.number.into()),
            Cell::maybe(group.name.as_ref()),
            Cell::Number(group.size.into()),
            Cell::text(composition(facts, of, group)),
            Cell::maybe(question),
            Cell::maybe(group.place.as_ref()),
        ];
        if with_names {
            let members = group.members.iter();
            let members: Vec<_> = members.map(|id| names.get(id.as_str()).copied().unwrap_or(id)).collect();
            row.push(Cell::text(members.join(", ")));
        }
        row
    });
    book.sheet(&words!(lang, "xlsx-sheet-groups"), &columns, rows)
}

/// `zwart of grijs 5, wit 4`
fn composition(facts: &Facts, of: &Grouping, group: &Group) -> String {
    let counts = group.counts.iter().filter(|(_, count)| **count > 0);
    let counts: Vec<_> =
        counts.map(|(value, count)| format!("{} {count}", value_name(facts, &of.by, value))).collect();
    counts.join(", ")
}

fn value_name(facts: &Facts, attributes: &[String], value: &str) -> String {
    let known = attributes.iter().filter_map(|name| facts.session.workshop.attributes.get(name));
    let known = known.flat_map(|attribute| &attribute.values).find(|known| known.id == value);
    known.map_or_else(|| value.to_owned(), |known| facts.fill(&known.name))
}

fn questions<'a>(facts: &Facts<'a>) -> HashMap<&'a str, String> {
    let items = facts.session.workshop.items().filter_map(|(_, item)| match &item.kind {
        ItemKind::Breakout(breakout) => Some(&breakout.questions),
        _ => None,
    });
    items.flatten().map(|question| (question.id.as_str(), facts.fill(&question.text))).collect()
}

pub fn times(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let lang = facts.lang;
    let columns = [
        (words!(lang, "xlsx-step"), 20.0),
        (words!(lang, "xlsx-item"), 30.0),
        (words!(lang, "xlsx-since"), 19.0),
        (words!(lang, "xlsx-planned"), 14.0),
        (words!(lang, "xlsx-actual"), 14.0),
    ];
    let spent = times::spent(facts);
    // Minutes with at most two decimals: seconds are no more exact than that.
    let minutes = |seconds: f64| Cell::Number((seconds / 0.6).round() / 100.0);
    let rows = facts.items().map(|(step, item)| {
        let planned = item.minutes.as_ref().and_then(|minutes| minutes.at(facts.session.length));
        let spent = spent.get(item.id.as_str());
        vec![
            Cell::text(facts.fill(&step.title)),
            Cell::text(facts.fill(item.title.as_ref().unwrap_or(&step.title))),
            spent.map_or(Cell::Empty, |spent| Cell::At(spent.since())),
            planned.map_or(Cell::Empty, |planned| minutes(planned.seconds().into())),
            spent.map_or(Cell::Empty, |spent| minutes(spent.seconds() as f64)),
        ]
    });
    book.sheet(&words!(lang, "xlsx-sheet-times"), &columns, rows)
}

pub fn factors(book: &mut Book, facts: &Facts) -> Result<(), RenderError> {
    let session = facts.session;
    if session.factors.is_empty() {
        return Ok(());
    }
    let lang = facts.lang;
    let columns = [
        (words!(lang, "xlsx-tone"), 16.0),
        (words!(lang, "xlsx-factor"), 60.0),
        (words!(lang, "xlsx-hands"), 10.0),
    ];
    let rows = session.factors.iter().map(|count| {
        let tone = match count.tone {
            Tone::Failure => words!(lang, "xlsx-failure"),
            Tone::Success => words!(lang, "xlsx-success"),
        };
        let known = session.workshop.item(&count.item).and_then(|item| match &item.kind {
            ItemKind::Factors(factors) => factors.factors.iter().find(|factor| factor.id == count.id),
            _ => None,
        });
        let text = count.text.clone().or_else(|| Some(facts.fill(&known?.text)));
        vec![
            Cell::text(tone),
            Cell::text(text.unwrap_or_else(|| count.id.clone())),
            Cell::number(count.count),
        ]
    });
    book.sheet(&words!(lang, "xlsx-sheet-factors"), &columns, rows)
}
