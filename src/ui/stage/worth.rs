//! What groups are worth, in words: how people were put together, how well, and whether it can be better.

use super::Scene;
use crate::app::page::forming::{Looking, Outcome, Preview, Spread};
use crate::session::Session;
use crate::ui::rules::word;
use crate::words;
use crate::workshop::{Arrange, Lang};

/// The most values of which the spread is told in one sentence; more are a table, and that is what the groups are.
const MOST_VALUES: usize = 6;

/// How people were put together and how well that went: one line.
pub(super) fn how(scene: &Scene<'_>, preview: &Preview, outcome: &Outcome) -> String {
    let (lang, session) = (scene.lang(), scene.desk.map(|desk| desk.session()));
    let way = match preview.arrange {
        Arrange::Gather => words!(lang, "stage-arrange-gather"),
        Arrange::Mix => words!(lang, "stage-arrange-mix"),
        Arrange::Random => words!(lang, "stage-arrange-random"),
    };
    let good = match (preview.arrange, outcome.splits, outcome.proven) {
        (Arrange::Gather, 0, _) => Some(words!(lang, "stage-splits-none")),
        (Arrange::Gather, splits, true) => Some(words!(lang, "stage-splits-least", splits = splits)),
        (Arrange::Gather, splits, false) => Some(words!(lang, "stage-splits-some", splits = splits)),
        (Arrange::Mix, _, true) => Some(words!(lang, "stage-mix-even")),
        (Arrange::Mix, _, false) | (Arrange::Random, _, _) => None,
    };
    let again = outcome.again.map(|pairs| match pairs {
        0 => words!(lang, "stage-worth-again-none"),
        pairs => words!(lang, "stage-worth-again", pairs = pairs),
    });
    let rules = session.map_or(0, |session| session.rules.len());
    let rules = (rules > 0).then(|| words!(lang, "stage-worth-rules", rules = rules));
    let parts = [Some(way), good, again, rules, still(preview, outcome, lang)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whether it can be better, where that is not said already.
fn still(preview: &Preview, outcome: &Outcome, lang: Lang) -> Option<String> {
    Some(match (preview.looking, preview.arrange) {
        (Looking::Wanted | Looking::On(_), _) => words!(lang, "stage-searching"),
        _ if outcome.proven => return None,
        (Looking::Stopped, _) => words!(lang, "stage-search-stopped"),
        (Looking::Needless | Looking::Over, Arrange::Gather) => words!(lang, "stage-splits-unproven"),
        (Looking::Needless | Looking::Over, Arrange::Mix | Arrange::Random) => {
            words!(lang, "stage-search-over")
        }
    })
}

/// What each group has of every value: “Elke groep heeft 1 of 2 zwart, 1 wit.” Not where the same stand together:
/// there it says nothing.
pub(super) fn spreads(preview: &Preview, outcome: &Outcome, session: &Session, lang: Lang) -> Vec<String> {
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
