//! How good groups are, in words.

use super::formed::Formed;
use crate::grouping::{Aim, AttributeCost, Values};
use crate::ui::widgets::prose::clean;
use crate::words;
use crate::workshop::Lang;

/// Above so many values a list of them says nothing.
const MOST_VALUES: usize = 8;

/// What to say of the groups as a whole, a line each, the way they were put together first.
pub(super) fn lines(formed: &Formed, lang: Lang) -> Vec<String> {
    let question = &formed.asked.question;
    let way = match question.aim {
        Aim::Gather => words!(lang, "stage-arrange-gather"),
        Aim::Mix => words!(lang, "stage-arrange-mix"),
        Aim::Random => words!(lang, "stage-arrange-random"),
    };
    let names: Vec<_> = (formed.asked.by.iter())
        .map(|at| clean(&formed.asked.room.attributes[*at].name).into_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let mut lines = vec![match names.as_slice() {
        [] => way,
        names if question.aim != Aim::Random => {
            words!(lang, "groups-way-by", way = way, by = list(names, lang))
        }
        _ => way,
    }];
    if question.rounds > 1 {
        lines.push(meetings(formed, lang));
    }
    for at in 0..question.attributes.len() {
        let name = clean(&formed.asked.room.attributes[formed.asked.by[at]].name).into_owned();
        let worth = attribute(formed, at, lang);
        lines.push(if name.is_empty() { worth } else { format!("{name}: {worth}") });
    }
    let splits_alone = question.aim == Aim::Gather && question.attributes.len() == 1 && question.rounds == 1;
    match (question.aim, formed.found.proven) {
        (Aim::Random, _) if question.rounds == 1 => {}
        (_, true) if splits_alone => lines.push(words!(lang, "groups-least-splits")),
        (_, true) => lines.push(words!(lang, "groups-proven")),
        (_, false) => lines.push(words!(lang, "groups-not-proven")),
    }
    lines
}

/// “a, b and c”.
pub(super) fn list(words: &[String], lang: Lang) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [some @ .., last] => words!(lang, "desk-and", some = some.join(", "), last = last.as_str()),
    }
}

fn meetings(formed: &Formed, lang: Lang) -> String {
    let cost = &formed.found.cost;
    match cost.pairs_repeated {
        0 => words!(lang, "groups-none-again"),
        again => words!(lang, "groups-again", again = again, most = cost.most_meetings),
    }
}

fn attribute(formed: &Formed, at: usize, lang: Lang) -> String {
    let known = &formed.asked.room.attributes[formed.asked.by[at]];
    let cost = &formed.found.cost.attributes[at];
    let values = known.totals().iter().filter(|total| **total > 0).count();
    match (&formed.asked.question.attributes[at].values, formed.asked.question.aim) {
        (Values::Numbers(numbers), _) => means(formed, numbers, lang),
        (Values::Kinds(_), Aim::Gather) => {
            let uncut = values as u64 * u64::from(formed.asked.question.rounds);
            match cost.fragments.saturating_sub(uncut) {
                0 => words!(lang, "stage-splits-none"),
                splits => words!(lang, "stage-splits-some", splits = splits),
            }
        }
        (Values::Kinds(_), Aim::Mix | Aim::Random) if values > MOST_VALUES => spread(values, cost, lang),
        (Values::Kinds(_), Aim::Mix | Aim::Random) => shares(formed, at, lang),
    }
}

fn spread(values: usize, cost: &AttributeCost, lang: Lang) -> String {
    match cost.deviation {
        0 => words!(lang, "groups-spread-even", values = values),
        off => words!(lang, "groups-spread-off", values = values, off = off),
    }
}

/// “each group has 1 or 2 black and 1 white”.
fn shares(formed: &Formed, at: usize, lang: Lang) -> String {
    let known = &formed.asked.room.attributes[formed.asked.by[at]];
    let groups: Vec<_> = formed.rounds.iter().flatten().collect();
    let mut shares = Vec::new();
    for (value, total) in (0..).zip(known.totals()) {
        if total == 0 {
            continue;
        }
        let people = groups.iter().map(|group| {
            let found = group.counts[at].binary_search_by_key(&value, |(value, _)| *value);
            found.map_or(0, |found| group.counts[at][found].1)
        });
        let (low, high) = people.fold((u32::MAX, 0), |(low, high), n| (low.min(n), high.max(n)));
        let word = clean(&known.values[value as usize]).into_owned();
        shares.push(match high - low {
            0 => words!(lang, "groups-share", n = low, value = word),
            1 => words!(lang, "groups-share-or", low = low, high = high, value = word),
            _ => words!(lang, "groups-share-to", low = low, high = high, value = word),
        });
    }
    words!(lang, "groups-each", shares = list(&shares, lang))
}

/// Between which numbers the means of the groups lie.
fn means(formed: &Formed, numbers: &[Option<f64>], lang: Lang) -> String {
    let groups = formed.rounds.iter().flatten();
    let mean = |members: &[u32]| {
        let known: Vec<f64> = members.iter().filter_map(|person| numbers[*person as usize]).collect();
        (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
    };
    let means: Vec<f64> = groups.filter_map(|group| mean(&group.members)).collect();
    let low = means.iter().copied().fold(f64::INFINITY, f64::min);
    let high = means.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shown = |number: f64| {
        let text = format!("{number:.1}");
        match lang {
            Lang::Nl => text.replace('.', ","),
            Lang::En => text,
        }
    };
    let (low, high) = (shown(low), shown(high));
    if low == high {
        words!(lang, "groups-mean", mean = low)
    } else {
        words!(lang, "groups-means", low = low, high = high)
    }
}
