//! How long everything took, for the facilitator's own copy.

use super::facts::Facts;
use super::model::Block;
use crate::session::{Round, Spent};
use crate::words;
use crate::workshop::{ItemKind, Text};

/// What stands where nothing is known.
const NOTHING: &str = "–";

/// Planned and actual minutes of every item of the session and of all together, then every clock that ran.
pub fn times(facts: &Facts) -> Vec<Block> {
    let lang = facts.lang;
    let items = items(facts);
    let rounds: Vec<_> = facts.session.rounds.iter().map(|round| clock(facts, round)).collect();
    if items.is_empty() && rounds.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Paragraph(words!(lang, "report-times-private"))];
    if !items.is_empty() {
        let header = vec![
            words!(lang, "report-times-item"),
            words!(lang, "report-times-start"),
            words!(lang, "report-times-planned"),
            words!(lang, "report-times-actual"),
            words!(lang, "report-times-difference"),
        ];
        blocks.push(Block::Table { header, rows: items });
    }
    if !rounds.is_empty() {
        blocks.push(Block::Subheading { depth: 1, text: words!(lang, "report-times-rounds") });
        let header = vec![
            words!(lang, "report-times-round"),
            words!(lang, "report-times-start"),
            words!(lang, "report-times-clock"),
            words!(lang, "report-times-added"),
            words!(lang, "report-times-paused"),
            words!(lang, "report-times-ran"),
            words!(lang, "report-times-over"),
        ];
        blocks.push(Block::Table { header, rows: rounds });
    }
    blocks
}

/// A row for each item that was planned or visited, a dash where the workshop did not come; the last adds them up.
fn items(facts: &Facts) -> Vec<Vec<String>> {
    let session = facts.session;
    let spent = session.spent();
    let (mut all_planned, mut all_spent) = (0, 0);
    let mut rows = Vec::new();
    for (step, item) in facts.items() {
        let minutes = item.minutes.as_ref().and_then(|minutes| minutes.at(session.length));
        let planned = minutes.map(|minutes| i64::from(minutes.seconds()));
        let spent = spent.get(item.id.as_str());
        if item.minutes.is_none() && spent.is_none() {
            continue;
        }
        let actual = spent.map(Spent::seconds);
        all_planned += planned.unwrap_or(0);
        all_spent += actual.unwrap_or(0);
        rows.push(vec![
            facts.fill(item.title.as_ref().or(question(&item.kind)).unwrap_or(&step.title)),
            spent.map_or_else(|| NOTHING.to_owned(), |spent| spent.since().clock()),
            minutes_of(planned),
            minutes_of(actual),
            difference(planned, actual),
        ]);
    }
    if !rows.is_empty() {
        let (planned, actual) = (Some(all_planned), Some(all_spent));
        rows.push(vec![
            words!(facts.lang, "report-times-total"),
            session.started_at.clock(),
            minutes_of(planned),
            minutes_of(actual),
            difference(planned, actual),
        ]);
    }
    rows
}

/// What an item asks, for one without a title: a step may ask many things.
const fn question(kind: &ItemKind) -> Option<&Text> {
    match kind {
        ItemKind::Ask(ask) => Some(&ask.question),
        ItemKind::Vote(vote) => Some(&vote.question),
        ItemKind::Factors(factors) => Some(&factors.question),
        ItemKind::Talk(_)
        | ItemKind::Groups(_)
        | ItemKind::Breakout(_)
        | ItemKind::Harvest(_)
        | ItemKind::Themes(_)
        | ItemKind::Result(_)
        | ItemKind::Actions(_)
        | ItemKind::Commitments(_)
        | ItemKind::Parking(_)
        | ItemKind::Break(_)
        | ItemKind::Last(_) => None,
    }
}

/// What became of a clock: what it was set to, what was added, how long it stood still, ran, and ran over.
fn clock(facts: &Facts, round: &Round) -> Vec<String> {
    // A clock that was never ended ran until the end, or still does.
    let until = round.ended_at.or(facts.session.last_moment()).unwrap_or(round.started_at);
    let left = round.left_millis(until);
    let sign = if round.extended_s < 0 { "−" } else { "+" };
    vec![
        called(facts, round),
        round.started_at.clock(),
        seconds_of(i64::from(round.planned_s)),
        or_nothing(round.extended_s, |added| format!("{sign}{}", seconds_of(added.saturating_abs()))),
        or_nothing(round.stood_seconds(until), seconds_of),
        seconds_of(facts.session.ran_seconds(round)),
        or_nothing(left.min(0).saturating_neg() / 1000, seconds_of),
    ]
}

/// The item, which round of it where there were several, and the phase.
fn called(facts: &Facts, round: &Round) -> String {
    let lang = facts.lang;
    let title = facts.title(&round.item);
    let several = facts.session.rounds.iter().any(|other| other.item == round.item && other.round > 1);
    let title =
        if several { words!(lang, "report-round", title = title, round = round.round) } else { title };
    let Some(id) = round.phase.as_deref() else {
        return title;
    };
    let phase = match facts.session.workshop.item(&round.item).map(|item| &item.kind) {
        Some(ItemKind::Breakout(breakout)) => breakout.phases.iter().find(|phase| phase.id == id),
        _ => None,
    };
    let phase = phase.map_or_else(|| id.to_owned(), |phase| facts.fill(&phase.title));
    words!(lang, "report-times-phase", title = title, phase = phase)
}

fn or_nothing(seconds: i64, worded: impl Fn(i64) -> String) -> String {
    if seconds == 0 { NOTHING.to_owned() } else { worded(seconds) }
}

/// `12:05`
fn seconds_of(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Whole minutes, rounded.
fn whole(seconds: i64) -> i64 {
    (seconds + 30).div_euclid(60)
}

fn minutes_of(seconds: Option<i64>) -> String {
    seconds.map_or_else(|| NOTHING.to_owned(), |seconds| whole(seconds).to_string())
}

/// What it took more or less than planned, in the minutes that stand beside it.
fn difference(planned: Option<i64>, actual: Option<i64>) -> String {
    let (Some(planned), Some(actual)) = (planned, actual) else {
        return NOTHING.to_owned();
    };
    match whole(actual) - whole(planned) {
        0 => "0".to_owned(),
        less @ ..0 => format!("−{}", less.abs()),
        more => format!("+{more}"),
    }
}
