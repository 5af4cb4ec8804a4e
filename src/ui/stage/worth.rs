//! What groups are worth, in words: how people were put together, how well, and whether it can be better.

use super::Scene;
use crate::app::page::forming::{Looking, Outcome, Preview, Rounds, Spread, attribute_at, given_up};
use crate::session::Session;
use crate::ui::rules::word;
use crate::ui::sentences::sentences;
use crate::words;
use crate::workshop::{Arrange, Lang};

/// The most values of which the spread is told in one sentence; more are a table, and that is what the groups are.
const MOST_VALUES: usize = 6;

/// How people were put together and how well that went: one line.
pub(super) fn how(scene: &Scene<'_>, preview: &Preview, outcome: &Outcome) -> String {
    let (lang, session) = (scene.lang(), scene.desk.map(|desk| desk.session()));
    if let Some(groups) = outcome.joined {
        return words!(lang, "stage-joined", groups = groups);
    }
    let way = match preview.arrange {
        Arrange::Gather => words!(lang, "stage-arrange-gather"),
        Arrange::Mix => words!(lang, "stage-arrange-mix"),
        Arrange::Random => words!(lang, "stage-arrange-random"),
    };
    let rounds = outcome.rounds.as_ref().map(|rounds| self::rounds(rounds, lang));
    let good = match (preview.arrange, outcome.splits, outcome.proven) {
        // Over several rounds it is worth something else.
        _ if rounds.is_some() => None,
        (Arrange::Gather, 0, _) => Some(words!(lang, "stage-splits-none")),
        (Arrange::Gather, splits, true) => Some(words!(lang, "stage-splits-least", splits = splits)),
        (Arrange::Gather, splits, false) => Some(words!(lang, "stage-splits-some", splits = splits)),
        (Arrange::Mix, _, true) => Some(words!(lang, "stage-mix-even")),
        (Arrange::Mix, _, false) | (Arrange::Random, _, _) => None,
    };
    let again = outcome.again.filter(|_| rounds.is_none()).map(|pairs| match pairs {
        0 => words!(lang, "stage-worth-again-none"),
        pairs => words!(lang, "stage-worth-again", pairs = pairs),
    });
    let held = session.map_or(0, |session| session.rules.len());
    let held = (held > 0).then(|| words!(lang, "stage-worth-rules", rules = held));
    let unnoted = session.map_or(0, |session| {
        let counted = attribute_at(session, preview.attribute).map(|(id, _)| id);
        given_up(session, counted, &preview.counts)
    });
    let unnoted = (unnoted > 0).then(|| words!(lang, "stage-worth-unnoted", n = unnoted));
    // Over several rounds few meetings again come first, and few of the same stay together.
    let way = (rounds.is_none() || preview.arrange != Arrange::Gather).then_some(way);
    let parts = [way, rounds, good, again, unnoted, held, still(preview, outcome, lang)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How many rounds, whether somebody stays, and how often people meet again.
fn rounds(rounds: &Rounds, lang: Lang) -> String {
    let number = rounds.later.len() + 1;
    let number = if rounds.hosts {
        words!(lang, "stage-worth-rounds-hosts", rounds = number)
    } else {
        words!(lang, "stage-worth-rounds", rounds = number)
    };
    let again = if rounds.again == 0 {
        words!(lang, "stage-worth-again-none")
    } else {
        words!(lang, "stage-worth-rounds-again", times = rounds.again, most = rounds.most)
    };
    format!("{number} · {again}")
}

/// Whether it can be better, where that is not said already.
fn still(preview: &Preview, outcome: &Outcome, lang: Lang) -> Option<String> {
    Some(match (preview.looking, preview.arrange) {
        (Looking::Wanted | Looking::On(_), _) => words!(lang, "stage-searching"),
        _ if outcome.proven => return None,
        // Who goes round, goes round as drawn: there is nothing to look for.
        (Looking::Needless | Looking::Over, _) if of_use_to_nobody(outcome) => return None,
        (Looking::Stopped, _) => words!(lang, "stage-search-stopped"),
        (Looking::Needless | Looking::Over, Arrange::Gather) => words!(lang, "stage-splits-unproven"),
        (Looking::Needless | Looking::Over, Arrange::Mix | Arrange::Random) => {
            words!(lang, "stage-search-over")
        }
    })
}

/// Whether better groups would be better for nobody: no two people meet again.
fn of_use_to_nobody(outcome: &Outcome) -> bool {
    outcome.rounds.as_ref().is_some_and(|rounds| rounds.again == 0)
}

/// What each group has of every value: “Elke groep heeft 1 of 2 zwart, 1 wit.” Not where the same stand together:
/// there it says nothing.
pub(super) fn spreads(preview: &Preview, outcome: &Outcome, session: &Session, lang: Lang) -> Vec<String> {
    if outcome.joined.is_some() {
        // Without a name, each group has its sentence beside it.
        let named = outcome.grouping.groups.iter().any(|group| !group.members.is_empty());
        return if named { sentences(&outcome.grouping, session, lang) } else { Vec::new() };
    }
    let told = outcome.spreads.iter().filter(|_| preview.arrange != Arrange::Gather);
    told.filter_map(|spread| self::spread(spread, session, lang)).collect()
}

fn spread(spread: &Spread, session: &Session, lang: Lang) -> Option<String> {
    match spread {
        Spread::Kinds { values, .. } if values.is_empty() || values.len() > MOST_VALUES => None,
        Spread::Kinds { attribute, values } => {
            let some = |(value, low, high): &(String, u32, u32)| {
                let value = word(Some(session), attribute, value, lang);
                match (*low, *high) {
                    (low, high) if low == high => words!(lang, "stage-worth-same", n = low, value = value),
                    (0, high) => words!(lang, "stage-worth-most", high = high, value = value),
                    (low, high) if high == low + 1 => {
                        words!(lang, "stage-worth-or", low = low, high = high, value = value)
                    }
                    (low, high) => words!(lang, "stage-worth-to", low = low, high = high, value = value),
                }
            };
            let all: Vec<_> = values.iter().map(some).collect();
            Some(words!(lang, "stage-worth", list = list(&all, lang)))
        }
        Spread::Numbers { attribute, low, high } => {
            let name = session.workshop.attributes.get(attribute);
            let name = name.map_or_else(|| attribute.clone(), |of| session.names().fill(&of.question, lang));
            let (low, high) = (tenths(*low, lang), tenths(*high, lang));
            Some(words!(lang, "stage-worth-mean", low = low, high = high, name = name))
        }
    }
}

fn list(all: &[String], lang: Lang) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [some @ .., last] => words!(lang, "desk-and", some = some.join(", "), last = last.as_str()),
    }
}

fn tenths(number: f64, lang: Lang) -> String {
    let tenths = (number * 10.0).round();
    let (whole, rest) = ((tenths / 10.0).trunc(), (tenths % 10.0).abs());
    words!(lang, "stage-decimal", whole = format!("{whole:.0}"), tenths = format!("{rest:.0}"))
}
