//! How long everything took, for the facilitator's own copy.

use std::collections::HashMap;

use super::facts::Facts;
use super::model::Block;
use crate::session::Moment;
use crate::words;

/// What became of the time of an item.
pub struct Spent {
    since: Moment,
    millis: i64,
}

impl Spent {
    /// When it was first come to.
    pub fn since(&self) -> Moment {
        self.since
    }

    /// Whole seconds, all visits together.
    pub fn seconds(&self) -> i64 {
        self.millis / 1000
    }
}

/// Planned and actual minutes of every item of the session, a nought where the workshop did not come.
pub fn times(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let session = facts.session;
    let spent = spent(facts);
    let rows =
        facts.items().filter(|(_, item)| item.minutes.is_some() || spent.contains_key(item.id.as_str()));
    let rows: Vec<_> = rows
        .map(|(step, item)| {
            let planned = item.minutes.as_ref().and_then(|minutes| minutes.at(session.length));
            let planned =
                planned.map_or_else(|| "–".to_owned(), |minutes| minutes_of(i64::from(minutes.seconds())));
            let spent = spent.get(item.id.as_str());
            let title = facts.fill(item.title.as_ref().unwrap_or(&step.title));
            let since = spent.map_or_else(|| "–".to_owned(), |spent| spent.since.clock());
            let actual = spent.map_or_else(|| "–".to_owned(), |spent| minutes_of(spent.millis / 1000));
            vec![title, since, planned, actual]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let header = vec![
        words!(lang, "report-times-item"),
        words!(lang, "report-times-start"),
        words!(lang, "report-times-planned"),
        words!(lang, "report-times-actual"),
    ];
    vec![Block::Paragraph(words!(lang, "report-times-private")), Block::Table { header, rows }]
}

/// Time spent per item: each visit lasts until the next, the last until the end or the last thing that happened.
pub fn spent<'a>(facts: &Facts<'a>) -> HashMap<&'a str, Spent> {
    let session = facts.session;
    let mut visits = session.timeline.iter().filter(|event| event.what == "item-entered").peekable();
    let last = session.ended_at.or(session.timeline.last().map(|event| event.at));
    let mut spent: HashMap<&str, Spent> = HashMap::new();
    while let Some(visit) = visits.next() {
        let until = visits.peek().map(|next| next.at).or(last).unwrap_or(visit.at);
        let Some(item) = visit.item.as_deref() else {
            continue;
        };
        let entry = spent.entry(item).or_insert(Spent { since: visit.at, millis: 0 });
        // A clock that was set back is no time won.
        entry.millis += until.since_millis(visit.at).max(0);
    }
    spent
}

/// Whole minutes, rounded.
fn minutes_of(seconds: i64) -> String {
    ((seconds + 30) / 60).to_string()
}
