//! The groups for programs.

use serde_json::{Map, Value, json};

use super::formed::{Formed, Group, Unmet};
use crate::grouping::{Aim, AttributeCost, Cost, Values};

/// One JSON object, pretty-printed, with the same keys in the same order always.
///
/// `cost` has what all pairs of people are worth, and what each attribute is: under `attributes` by its name, or, where
/// heads were counted, directly.
pub(super) fn json(formed: &Formed) -> String {
    let (asked, found) = (&formed.asked, &formed.found);
    let question = &asked.question;
    let by: Vec<_> = if asked.room.counted { Vec::new() } else { names(formed).collect() };
    let round = |(groups, number): (&Vec<Group>, usize)| {
        let groups: Vec<_> = groups.iter().zip(1..).map(|(one, number)| group(formed, one, number)).collect();
        json!({ "round": number, "groups": groups })
    };
    let unmet = |unmet: &Unmet| match unmet {
        Unmet::Leader { round, group } => {
            json!({ "wish": "leader", "round": round + 1, "group": (group + 1).to_string() })
        }
    };
    let all = json!({
        "seed": question.seed,
        "arrange": match question.aim {
            Aim::Gather => "gather",
            Aim::Mix => "mix",
            Aim::Random => "random",
        },
        "by": by,
        "people": question.people,
        "rounds": formed.rounds.iter().zip(1..).map(round).collect::<Vec<_>>(),
        "cost": cost(formed, &found.cost),
        "work": found.work,
        "proven": found.proven,
        "pairs_repeated": found.cost.pairs_repeated,
        "unmet": formed.unmet.iter().map(unmet).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&all).unwrap_or_default();
    text.push('\n');
    text
}

fn names(formed: &Formed) -> impl Iterator<Item = &str> {
    formed.asked.by.iter().map(|at| formed.asked.room.attributes[*at].name.as_str())
}

fn group(formed: &Formed, group: &Group, number: usize) -> Value {
    let (asked, room) = (&formed.asked, &formed.asked.room);
    let counts = |at: usize| {
        let words = &room.attributes[asked.by[at]].values;
        let count = |(value, people): &(u32, u32)| (words[*value as usize].clone(), json!(people));
        Value::Object(group.counts[at].iter().map(count).collect())
    };
    let of_kinds =
        (0..asked.by.len()).filter(|at| matches!(asked.question.attributes[*at].values, Values::Kinds(_)));
    let (members, counts) = if room.counted {
        (Vec::new(), of_kinds.map(counts).next().unwrap_or_else(|| json!({})))
    } else {
        let name = |at: usize| room.attributes[asked.by[at]].name.clone();
        let members = group.members.iter().map(|person| room.people[*person as usize].as_str()).collect();
        (members, Value::Object(of_kinds.map(|at| (name(at), counts(at))).collect()))
    };
    json!({ "name": number.to_string(), "size": group.members.len(), "members": members, "counts": counts })
}

fn cost(formed: &Formed, cost: &Cost) -> Value {
    let of = |one: &AttributeCost| {
        let AttributeCost { same_pairs, same_pairs_bound, deviation, fragments } = *one;
        let fields = [
            ("fragments", fragments),
            ("same_pairs", same_pairs),
            ("same_pairs_bound", same_pairs_bound),
            ("deviation", deviation),
        ];
        fields.map(|(name, number)| (name.to_owned(), json!(number))).into_iter().collect::<Map<_, _>>()
    };
    let mut all = if formed.asked.room.counted {
        cost.attributes.first().map(of).unwrap_or_default()
    } else {
        let by_name =
            names(formed).zip(&cost.attributes).map(|(name, one)| (name.to_owned(), of(one).into()));
        Map::from_iter([("attributes".to_owned(), Value::Object(by_name.collect()))])
    };
    all.insert("repeats_squared".to_owned(), json!(cost.repeats_squared));
    all.insert("most_meetings".to_owned(), json!(cost.most_meetings));
    all.insert("diversity".to_owned(), json!(cost.diversity));
    Value::Object(all)
}
