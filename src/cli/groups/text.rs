//! The groups for people.

use std::fmt::Write as _;

use indexmap::IndexMap;

use super::formed::{Formed, Group, Unmet};
use super::line::Budget;
use super::worth;
use crate::grouping::{Aim, DEFAULT_WORK, Values};
use crate::session;
use crate::ui::sentences::{headline_with, sentences_with};
use crate::ui::widgets::prose::{clean, width};
use crate::words;
use crate::workshop::{Arrange, Lang};

/// A title, what the groups are worth, the groups by round, what to say or who goes where, and how to have it again.
pub(super) fn text(formed: &Formed, lang: Lang) -> String {
    let rounds = formed.rounds.len();
    let mut out = title(formed, lang);
    for line in worth::lines(formed, lang) {
        let _ = writeln!(out, "{line}");
    }
    for line in unmet(formed, lang) {
        let _ = writeln!(out, "{line}");
    }
    for (number, groups) in (1..).zip(&formed.rounds) {
        out.push('\n');
        if rounds > 1 {
            let _ = writeln!(out, "{}", words!(lang, "groups-round", number = number));
        }
        for (number, group) in (1_u32..).zip(groups) {
            put_group(&mut out, formed, group, number, lang);
        }
    }
    if rounds > 1 {
        who_goes_where(&mut out, formed, lang);
    } else if formed.asked.room.counted {
        to_say(&mut out, formed, lang);
    }
    let _ = writeln!(out, "\n{}", words!(lang, "groups-seed", seed = again(formed)));
    out
}

/// The options that give the same groups again. What stopped by the clock is repeated by its work.
pub(super) fn again(formed: &Formed) -> String {
    let seed = formed.asked.question.seed;
    let units = match formed.budget {
        _ if formed.found.proven => None,
        Budget::Time(_) => Some(formed.found.work),
        Budget::Units(units) => (units != DEFAULT_WORK).then_some(units),
    };
    units.map_or_else(|| format!("--seed {seed}"), |units| format!("--seed {seed} --budget {units}"))
}

fn title(formed: &Formed, lang: Lang) -> String {
    let question = &formed.asked.question;
    let mut title = words!(lang, "stage-preview-title", people = question.people, groups = question.groups);
    if question.rounds > 1 {
        let _ = write!(title, ", {}", words!(lang, "groups-rounds", rounds = question.rounds));
    }
    title.push('\n');
    title
}

/// Groups without a leader, by round.
fn unmet(formed: &Formed, lang: Lang) -> Vec<String> {
    let mut by_round = IndexMap::<usize, Vec<String>>::new();
    for unmet in &formed.unmet {
        match unmet {
            Unmet::Leader { round, group } => {
                by_round.entry(*round).or_default().push((group + 1).to_string());
            }
        }
    }
    let line = |(round, groups): (&usize, &Vec<String>)| {
        let list = worth::list(groups, lang);
        match formed.rounds.len() {
            1 => words!(lang, "groups-unled", groups = list),
            _ => words!(lang, "groups-unled-round", groups = list, round = round + 1),
        }
    };
    by_round.iter().map(line).collect()
}

fn put_group(out: &mut String, formed: &Formed, group: &Group, number: u32, lang: Lang) {
    let room = &formed.asked.room;
    let counts = |at: usize| {
        let values = &room.attributes[formed.asked.by[at]].values;
        let count = |(value, people): &(u32, u32)| format!("{people} {}", clean(&values[*value as usize]));
        group.counts[at].iter().map(count).collect::<Vec<_>>().join(", ")
    };
    let who = if room.counted {
        counts(0)
    } else {
        let names = group.members.iter().map(|person| clean(&room.people[*person as usize]));
        names.collect::<Vec<_>>().join(", ")
    };
    let size = group.members.len();
    let _ = writeln!(out, "{}", words!(lang, "groups-group", number = number, size = size, who = who));
    if room.counted {
        return;
    }
    let kinds = formed.asked.question.attributes.iter().enumerate();
    let kinds =
        kinds.filter(|(at, one)| matches!(one.values, Values::Kinds(_)) && !group.counts[*at].is_empty());
    let kinds: Vec<_> = kinds.map(|(at, _)| counts(at)).collect();
    if !kinds.is_empty() {
        let _ = writeln!(out, "    {}", kinds.join(" · "));
    }
}

/// One line per person with the group in each round.
fn who_goes_where(out: &mut String, formed: &Formed, lang: Lang) {
    out.push('\n');
    let people: Vec<_> = formed.asked.room.people.iter().map(|name| clean(name)).collect();
    let title = words!(lang, "groups-who-where");
    let widest = people.iter().map(|name| width(name)).chain([width(&title)]).max().unwrap_or(0) as usize;
    let digits = formed.asked.question.groups.max(formed.asked.question.rounds).to_string().len();
    let mut line = |head: &str, cells: &mut dyn Iterator<Item = u32>| {
        let _ = write!(out, "{head}{}", " ".repeat(widest - width(head) as usize));
        for cell in cells {
            let _ = write!(out, "  {cell:>digits$}");
        }
        out.push('\n');
    };
    line(&title, &mut (1..=formed.asked.question.rounds));
    for (person, name) in people.iter().enumerate() {
        line(name, &mut formed.found.rounds.iter().map(|round| round[person] + 1));
    }
}

/// The sentences with which people who were only counted find their groups.
fn to_say(out: &mut String, formed: &Formed, lang: Lang) {
    let (asked, known) = (&formed.asked, &formed.asked.room.attributes[0]);
    let word = |value: usize| known.values[value].clone();
    let group = |(number, group): (u32, &Group)| session::Group {
        id: String::new(),
        number,
        name: None,
        size: group.members.len() as u32,
        counts: group.counts[0].iter().map(|(value, people)| (word(*value as usize), *people)).collect(),
        members: Vec::new(),
        leader: None,
        question: None,
        place: None,
        heads: indexmap::IndexMap::new(),
        from: Vec::new(),
        extra: serde_json::Map::new(),
    };
    let grouping = session::Grouping {
        item: String::new(),
        round: 1,
        arrange: match asked.question.aim {
            Aim::Gather => Arrange::Gather,
            Aim::Mix => Arrange::Mix,
            Aim::Random => Arrange::Random,
        },
        by: Vec::new(),
        weights: Vec::new(),
        work: None,
        seed: asked.question.seed,
        groups: (1..).zip(&formed.rounds[0]).map(group).collect(),
        deal: formed.deal.iter().map(|value| word(*value)).collect(),
        extra: serde_json::Map::new(),
    };
    let words: Vec<_> = known.values.iter().map(|word| (word.clone(), clean(word).into_owned())).collect();
    let _ = writeln!(out, "\n{}", words!(lang, "groups-to-say"));
    let first = headline_with(&grouping, words.clone(), lang);
    for sentence in first.into_iter().chain(sentences_with(&grouping, words, lang)) {
        let _ = writeln!(out, "    {sentence}");
    }
}
