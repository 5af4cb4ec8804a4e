//! How long things took: the arithmetic that the report and learned durations share.
//!
//! A visit to an item lasts until the next one, the last until the end or the last thing that happened. Hours in which
//! nothing happened at all are nobody's: a session that was left open overnight gives no item of fourteen hours.

use std::collections::HashMap;

use super::{Moment, Round, Session};

/// As long as this without anything that happened, in milliseconds, nobody was there; longer in a workshop that is
/// longer itself, for its groups may work half a day without a key.
const AWAY_MS: i64 = 2 * 60 * 60 * 1000;

/// What became of the time of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Session {
    /// Time spent per item, all visits together.
    pub fn spent(&self) -> HashMap<&str, Spent> {
        let mut visits = self.timeline.iter().filter(|event| event.what == "item-entered").peekable();
        let (last, away) = (self.last_moment(), self.away());
        let mut spent: HashMap<&str, Spent> = HashMap::new();
        while let Some(visit) = visits.next() {
            let until = visits.peek().map(|next| next.at).or(last).unwrap_or(visit.at);
            let Some(item) = visit.item.as_deref() else {
                continue;
            };
            let entry = spent.entry(item).or_insert(Spent { since: visit.at, millis: 0 });
            // A clock that was set back is no time won.
            let lasted = until.since_millis(visit.at).max(0).saturating_sub(within(&away, visit.at, until));
            entry.millis = entry.millis.saturating_add(lasted.max(0));
        }
        spent
    }

    /// The end, or the last thing that happened.
    pub fn last_moment(&self) -> Option<Moment> {
        self.ended_at.or(self.timeline.last().map(|event| event.at))
    }

    /// How long a clock of this session ran, in whole seconds, without the time that it stood still or nobody was
    /// there. One that was never ended ran until the end or the last thing that happened.
    pub fn ran_seconds(&self, round: &Round) -> i64 {
        let until = round.ended_at.or(self.last_moment()).unwrap_or(round.started_at);
        let lasted = until.since_millis(round.started_at).max(0) / 1000;
        // Who went away may have stopped the clock before: that time is taken off once.
        let off = round.stood_seconds(until).max(within(&self.away(), round.started_at, until) / 1000);
        lasted.saturating_sub(off).max(0)
    }

    /// From when until when nobody was there.
    fn away(&self) -> Vec<(Moment, Moment)> {
        let longest = AWAY_MS.max(i64::from(self.length) * 60_000);
        let clocks = self.rounds.iter().flat_map(|round| [Some(round.started_at), round.ended_at]).flatten();
        let mut happened: Vec<Moment> = self.timeline.iter().map(|event| event.at).chain(clocks).collect();
        happened.sort_by_key(|at| at.millis());
        let pairs = happened.iter().zip(happened.iter().skip(1));
        pairs.filter(|(from, to)| to.since_millis(**from) > longest).map(|(from, to)| (*from, *to)).collect()
    }
}

/// How much of the time between two moments lies in any of these, in milliseconds.
fn within(times: &[(Moment, Moment)], from: Moment, until: Moment) -> i64 {
    let shared = |(begin, end): &(Moment, Moment)| {
        let (begin, end) = (begin.millis().max(from.millis()), end.millis().min(until.millis()));
        end.saturating_sub(begin).max(0)
    };
    times.iter().map(shared).fold(0, i64::saturating_add)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::{Beginning, Change, Place};
    use crate::workshop::{Lang, builtin};

    fn at(seconds: i64) -> Moment {
        let zero: Moment = serde_json::from_str(r#""2026-11-23T14:00:00+01:00""#).unwrap();
        zero.plus_millis(seconds * 1000)
    }

    fn session() -> Session {
        let script = builtin::script("cop").unwrap().unwrap();
        Session::begin(
            script,
            Beginning { id: "s".to_owned(), language: Lang::Nl, seed: 1, length: None },
            at(0),
        )
    }

    fn visited(visits: &[(i64, &str)]) -> Session {
        let mut session = session();
        for (seconds, item) in visits {
            session.apply(Change::Enter(Place::of("welcome", *item)), at(*seconds));
        }
        session
    }

    fn seconds(session: &Session, item: &str) -> Option<i64> {
        session.spent().get(item).map(Spent::seconds)
    }

    #[test]
    fn visits_add_up_and_the_last_ends_with_the_last_thing_that_happened() {
        let mut session = visited(&[(0, "opening"), (120, "form"), (300, "opening")]);
        session.note("parked", None, None, at(360));
        assert_eq!(seconds(&session, "opening"), Some(180));
        assert_eq!(seconds(&session, "form"), Some(180));
        assert_eq!(seconds(&session, "work"), None);
        session.ended_at = Some(at(400));
        assert_eq!(seconds(&session, "opening"), Some(220));
    }

    #[test]
    fn a_night_belongs_to_no_item() {
        let night = 14 * 3600;
        let mut session = visited(&[(0, "opening"), (120, "form")]);
        session.note("parked", None, None, at(300));
        session.apply(Change::Enter(Place::of("welcome", "opening")), at(300 + night));
        session.note("parked", None, None, at(360 + night));
        assert_eq!(seconds(&session, "form"), Some(180));
        assert_eq!(seconds(&session, "opening"), Some(180));
        let mut day = session.clone();
        day.length = 15 * 60;
        assert_eq!(seconds(&day, "form"), Some(180 + night), "a workshop that is as long itself");
    }

    #[test]
    fn a_clock_ran_without_its_pauses_and_without_the_night() {
        let mut session = visited(&[(0, "work")]);
        let mut round = Round::start("work", 1, Some("talk"), 420, at(10));
        round.pause(at(100));
        round.resume(at(160));
        round.end(at(470));
        assert_eq!(session.ran_seconds(&round), 400);
        let mut open = Round::start("work", 1, Some("talk"), 420, at(10));
        assert_eq!(session.ran_seconds(&open), 0, "nothing happened since");
        session.note("parked", None, None, at(310));
        assert_eq!(session.ran_seconds(&open), 300);
        session.note("parked", None, None, at(310 + 50_000));
        session.note("parked", None, None, at(340 + 50_000));
        assert_eq!(session.ran_seconds(&open), 330);
        open.pause(at(310));
        assert_eq!(session.ran_seconds(&open), 300, "stood still while nobody was there");
    }

    proptest! {
        #[test]
        fn all_items_together_take_no_more_than_the_session(gaps in proptest::collection::vec((0..20_000_i64, 0..4_usize), 1..40)) {
            let items = ["opening", "form", "work", "harvest"];
            let mut seconds = 0;
            let visits: Vec<_> = gaps.iter().map(|(gap, item)| { seconds += gap; (seconds, items[*item]) }).collect();
            let mut session = session();
            for (seconds, item) in visits.iter().copied() {
                session.apply(Change::Enter(Place::of("welcome", item)), at(seconds));
                // Coming to where one is already is nothing that happens.
                session.note("parked", None, None, at(seconds));
            }
            let spent = session.spent();
            let all: i64 = spent.values().map(Spent::seconds).sum();
            prop_assert!(all <= seconds - visits[0].0);
            prop_assert!(spent.values().all(|spent| spent.seconds() >= 0));
            let away: i64 = gaps.iter().skip(1).map(|(gap, _)| *gap).filter(|gap| *gap > 7200).sum();
            prop_assert_eq!(all, seconds - visits[0].0 - away);
        }
    }
}
