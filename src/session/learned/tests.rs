use proptest::prelude::*;

use super::*;
use crate::session::{Beginning, Moment, Place, Round};
use crate::workshop::{Lang, read};

const SCRIPT: &str = r#"
id = "proef"
title = "Proef"
lengths = [60, 90]
length = 90

[[steps]]
id = "een"
title = "Een"

[[steps.items]]
id = "koffie"
kind = "break"
minutes = 10
min_minutes = 5

[[steps.items]]
id = "vorm"
kind = "groups"

[[steps.items]]
id = "werk"
kind = "breakout"
minutes = { 60 = 6, 90 = 12 }
min_minutes = 4
rounds = 2
questions = [{ id = "q1", text = "Wat nu?" }]

[[steps.items.phases]]
id = "stil"
title = "Stil"
text = "Schrijf."
minutes = { 60 = 1, 90 = 2 }

[[steps.items.phases]]
id = "praat"
title = "Praat"
text = "Praat."
minutes = { 60 = 2, 90 = 4 }

[[steps.items]]
id = "einde"
kind = "last"
"#;

fn at(seconds: i64) -> Moment {
    let zero: Moment = serde_json::from_str(r#""2026-11-23T14:00:00+01:00""#).unwrap();
    zero.plus_millis(seconds * 1000)
}

fn session(id: &str) -> Session {
    let script = read::script(SCRIPT).unwrap_or_else(|wrong| panic!("{wrong:?}"));
    Session::begin(script, Beginning { id: id.to_owned(), language: Lang::Nl, seed: 1, length: None }, at(0))
}

/// A session that stood at these items for so many seconds each.
fn stood(id: &str, visits: &[(&str, i64)]) -> Session {
    let (mut session, mut seconds) = (session(id), 0);
    for (item, lasted) in visits {
        session.apply(Change::Enter(Place::of("een", *item)), at(seconds));
        seconds += lasted;
    }
    session.apply(Change::Enter(Place::of("een", "einde")), at(seconds));
    session
}

fn clocked(mut session: Session, clocks: &[(&str, u32, i64)]) -> Session {
    for (phase, round, seconds) in clocks {
        let mut clock = Round::start("werk", *round, Some(phase), 120, at(0));
        clock.end(at(*seconds));
        session.rounds.push(clock);
    }
    session
}

fn learn(session: &Session, earlier: &[Session]) -> Learned {
    let mut lessons = Lessons::of(session);
    for earlier in earlier {
        lessons.add(earlier);
    }
    lessons.learned()
}

fn part(item: &str, phase: Option<&str>) -> Part {
    Part { item: item.to_owned(), phase: phase.map(str::to_owned) }
}

fn took(learned: &Learned, item: &str, phase: Option<&str>) -> Option<(u32, u32)> {
    learned.took(&part(item, phase)).map(|took| (took.seconds, took.sessions))
}

fn row(session: &Session, learned: &Learned, item: &str, phase: Option<&str>) -> Row {
    rows(session, learned).into_iter().find(|row| row.plan.part == part(item, phase)).unwrap()
}

#[test]
fn the_median_in_half_minutes_of_odd_and_even_numbers() {
    let coffee = |seconds: &[i64]| {
        let all: Vec<_> =
            seconds.iter().enumerate().map(|(at, s)| stood(&at.to_string(), &[("koffie", *s)])).collect();
        took(&learn(&session("nu"), &all), "koffie", None)
    };
    assert_eq!(coffee(&[]), None);
    assert_eq!(coffee(&[604]), Some((600, 1)));
    assert_eq!(coffee(&[600, 900, 720]), Some((720, 3)));
    assert_eq!(coffee(&[600, 700]), Some((660, 2)), "650 is nearer to eleven minutes than to ten and a half");
    assert_eq!(coffee(&[600, 5000, 700, 660]), Some((690, 4)), "one that got out of hand moves it little");
}

#[test]
fn paging_through_is_no_duration() {
    for (seconds, plan, dwelt) in [
        (59, Some(600), false),
        (60, Some(600), true),
        (19, Some(120), false),
        (20, Some(120), true),
        (14, Some(30), false),
        (15, Some(30), true),
        (19, None, false),
        (20, None, true),
        (19, Some(0), false),
    ] {
        assert_eq!(is_dwelt(seconds, plan), dwelt, "{seconds} of {plan:?}");
    }
    let learned = learn(&session("nu"), &[stood("a", &[("koffie", 5), ("werk", 700)])]);
    assert_eq!((took(&learned, "koffie", None), took(&learned, "werk", None)), (None, Some((690, 1))));
}

#[test]
fn only_other_sessions_of_this_script_and_length_teach_and_each_once() {
    let coffee = |id: &str| stood(id, &[("koffie", 600)]);
    let mut other = coffee("anders");
    other.workshop.id = "ander".to_owned();
    let mut short = coffee("kort");
    short.length = 60;
    let learned =
        learn(&session("nu"), &[coffee("nu"), coffee("a"), coffee("a"), other, short, session("leeg")]);
    assert_eq!((took(&learned, "koffie", None), learned.sessions), (Some((600, 1)), 1));
}

#[test]
fn an_item_that_became_another_under_its_name_teaches_nothing() {
    let mut earlier = stood("a", &[("koffie", 600), ("werk", 700)]);
    let items = earlier.workshop.steps.iter_mut().flat_map(|step| &mut step.items);
    let last = ItemKind::Last(crate::workshop::Last::default());
    items.filter(|item| item.id == "koffie").for_each(|item| item.kind = last.clone());
    let learned = learn(&session("nu"), &[earlier]);
    assert_eq!((took(&learned, "koffie", None), took(&learned, "werk", None)), (None, Some((690, 1))));
}

#[test]
fn a_phase_takes_what_its_clocks_ran_in_a_round() {
    let a = clocked(stood("a", &[("werk", 800)]), &[("stil", 1, 150), ("stil", 2, 90), ("praat", 1, 300)]);
    let b = clocked(stood("b", &[("werk", 800)]), &[("praat", 1, 200), ("praat", 1, 100), ("stil", 1, 3)]);
    let learned = learn(&session("nu"), &[a, b]);
    assert_eq!(
        took(&learned, "werk", Some("stil")),
        Some((120, 1)),
        "the middle of two rounds; 3 s is no round"
    );
    assert_eq!(
        took(&learned, "werk", Some("praat")),
        Some((300, 2)),
        "a clock that went on is the same round"
    );
}

#[test]
fn nothing_is_planned_under_its_least() {
    let now = session("nu");
    let learned = learn(&now, &[stood("a", &[("koffie", 120)])]);
    let row = row(&now, &learned, "koffie", None);
    assert_eq!((row.took.unwrap().seconds, row.proposed()), (120, Some(300)));
    let mut taken = now.clone();
    let back = taken.apply(taken_over(&now, &[&row]).unwrap(), at(0));
    let minutes = |session: &Session, length| {
        session.workshop.item("koffie").unwrap().minutes.as_ref().unwrap().at(length).unwrap().seconds()
    };
    assert_eq!((minutes(&taken, 90), minutes(&taken, 60)), (300, 600), "the other length keeps its plan");
    assert!(!self::row(&taken, &learned, "koffie", None).can_take());
    taken.apply(back, at(1));
    assert_eq!(taken.workshop, now.workshop);
}

#[test]
fn an_item_goes_with_a_phase_of_which_the_time_is_taken_over() {
    let now = session("nu");
    let a = clocked(stood("a", &[("werk", 960)]), &[("praat", 1, 330)]);
    let learned = learn(&now, &[a]);
    let phase = row(&now, &learned, "werk", Some("praat"));
    let mut taken = now.clone();
    taken.apply(taken_over(&now, &[&phase]).unwrap(), at(0));
    let seconds =
        |session: &Session, phase| planned_seconds(session.workshop.item("werk").unwrap(), phase, 90);
    assert_eq!(seconds(&taken, Some("praat")), Some(330));
    assert_eq!(seconds(&taken, None), Some(720 + 2 * 90), "in both rounds");
    let item = row(&now, &learned, "werk", None);
    let mut all = now.clone();
    all.apply(taken_over(&now, &[&item, &phase]).unwrap(), at(0));
    assert_eq!((seconds(&all, None), seconds(&all, Some("praat"))), (Some(960), Some(330)));
}

#[test]
fn what_differs_much_is_a_minute_and_a_fifth_of_the_plan() {
    let row = |plan, took| Row {
        plan: Planned { part: part("x", None), seconds: Some(plan), least: 0 },
        took: Some(Took { seconds: took, sessions: 1 }),
    };
    assert!(row(600, 720).differs_much() && row(600, 480).differs_much() && row(120, 180).differs_much());
    assert!(!row(600, 660).differs_much() && !row(60, 90).differs_much());
}

#[test]
fn totals_take_the_plan_where_nothing_is_known_and_no_phase_twice() {
    let now = session("nu");
    let a = clocked(stood("a", &[("werk", 960)]), &[("praat", 1, 330)]);
    let rows = rows(&now, &learn(&now, &[a]));
    assert_eq!(totals(&rows), (600 + 720, 600 + 960));
}

proptest! {
    #[test]
    fn a_proposal_is_whole_half_minutes_between_the_shortest_and_the_longest(seconds in proptest::collection::vec(60..5000_i64, 1..9)) {
        let all: Vec<_> = seconds.iter().enumerate().map(|(at, s)| stood(&at.to_string(), &[("koffie", *s)])).collect();
        let now = session("nu");
        let learned = learn(&now, &all);
        let row = row(&now, &learned, "koffie", None);
        let took = row.took.unwrap();
        prop_assert_eq!(took.sessions as usize, seconds.len());
        prop_assert_eq!(took.seconds % 30, 0);
        let (low, high) = (*seconds.iter().min().unwrap(), *seconds.iter().max().unwrap());
        prop_assert!(i64::from(took.seconds) >= low - 15 && i64::from(took.seconds) <= high + 15);
        prop_assert!(row.proposed().unwrap() >= row.plan.least);
        let mut backwards = all.clone();
        backwards.reverse();
        prop_assert_eq!(learn(&now, &backwards), learned, "whichever file is read first");
    }

    #[test]
    fn what_is_taken_over_comes_back_by_its_inverse(coffee in 60..5000_i64, work in 100..5000_i64, talk in 30..2000_i64) {
        let now = session("nu");
        let learned = learn(&now, &[clocked(stood("a", &[("koffie", coffee), ("werk", work)]), &[("praat", 1, talk)])]);
        let rows = rows(&now, &learned);
        let all: Vec<_> = rows.iter().collect();
        if let Some(change) = taken_over(&now, &all) {
            let mut taken = now.clone();
            let back = taken.apply(change, at(9));
            prop_assert!(self::rows(&taken, &learned).iter().all(|row| !row.can_take()));
            taken.apply(back, at(10));
            prop_assert_eq!(taken.workshop, now.workshop);
        }
    }
}
