//! The record: every change has an inverse, undo goes back to the start, and the file says all.

use indexmap::IndexMap;
use kring::session::{
    ActionPoint, Answer, Beginning, Change, Commitment, FactorCount, Group, Grouping, History, Label, Parked,
    Participant, Place, Presence, Round, Session, Share, Standing, Theme, WallShow, WallState, desk,
};
use kring::workshop::{Arrange, Attribute, AttributeValue, Lang, Text, Tone, read};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::cases;
use crate::hand::half_past_one;

const SCRIPT: &str = r#"
id = "proef"
title = "Proef"

[variables.theme]
ask = "Thema?"

[attributes.colour]
question = "Kleur?"
values = [{ id = "black", name = "zwart" }, { id = "white", name = "wit" }]

[[steps]]
id = "one"
title = "Een"

[[steps.items]]
id = "scale"
kind = "ask"
answer = "scale"
question = "Hoe sterk?"

[[steps.items]]
id = "free"
kind = "ask"
answer = "free"
question = "Wat?"

[[steps.items]]
id = "form"
kind = "groups"
by = ["colour"]
groups = 2

[[steps.items]]
id = "work"
kind = "breakout"
questions = [{ id = "q1", text = "Eén?" }, { id = "q2", text = "Twee?" }]
phases = [{ id = "talk", title = "Gesprek", text = "Praat.", minutes = 5 }]

[[steps.items]]
id = "harvest"
kind = "harvest"

[[steps.items]]
id = "failure"
kind = "factors"
tone = "failure"
question = "Welke?"
missing = "Welke niet?"
factors = [{ id = "f1", text = "Geen tijd" }, { id = "f2", text = "Geen koffie" }]

[[steps.items]]
id = "parking"
kind = "parking"
title = "Parkeerplaats"
"#;

pub fn small() -> Session {
    let beginning = Beginning { id: "p".to_owned(), language: Lang::Nl, seed: 7, length: None };
    Session::begin(read::script(SCRIPT).unwrap(), beginning, half_past_one())
}

/// How many sides the die has that says which kind of change it is.
const KINDS: u8 = 46;

/// A change as dice throw it: which kind, what it is about, how much, which words.
type Throw = (u8, u8, u8, String);

fn throws(most: usize) -> impl Strategy<Value = Vec<Throw>> {
    // Whatever Unicode there is, and what is awkward in a file or on a screen.
    let words = prop_oneof![
        "\\PC{0,12}",
        Just(String::new()),
        Just("\"\\\n\u{1b}[31m\u{202e}".to_owned()),
        Just("een\ntwee".to_owned()),
    ];
    prop::collection::vec((0u8..KINDS, 0u8..6, 0u8..40, words), 0..most)
}

fn id_of<'a>(ids: impl Iterator<Item = &'a String>, pick: u8) -> String {
    let ids: Vec<_> = ids.collect();
    match ids.len() {
        // Also ids that are not there.
        0 => "nobody".to_owned(),
        len => ids.get(usize::from(pick) % (len + 1)).map_or_else(|| "nobody".to_owned(), |id| (*id).clone()),
    }
}

fn change(session: &Session, (kind, pick, much, words): &Throw) -> Change {
    let item = ["scale", "free", "form", "work", "failure", "gone"][usize::from(*pick)].to_owned();
    let some = *much % 4 != 0;
    let answer = || id_of(session.answers.iter().map(|answer| &answer.id), *pick);
    let parked = || id_of(session.parking_lot.iter().map(|parked| &parked.id), *pick);
    let counts = || -> IndexMap<String, u32> {
        [("1", u32::from(*much)), ("black", u32::from(*pick))].map(|(key, n)| (key.to_owned(), n)).into()
    };
    let theme_id = || id_of(session.themes.iter().map(|theme| &theme.id), *pick);
    let action_id = || id_of(session.actions.iter().map(|action| &action.id), *pick);
    let commitment_id = || id_of(session.commitments.iter().map(|made| &made.id), *pick);
    let group = id_of(session.groupings.iter().flat_map(|all| &all.groups).map(|group| &group.id), *pick);
    match kind {
        0 => {
            Change::SetVariable { name: "theme".to_owned(), value: some.then(|| Text::plain(words.clone())) }
        }
        1 => Change::SetPeople(some.then_some(u32::from(*much))),
        2 => Change::SetTally { item, counts: some.then(counts) },
        3 => Change::SetHeadCounts { attribute: "colour".to_owned(), counts: some.then(counts) },
        4 => {
            let round = u32::from(pick % 2) + 1;
            let grouping = some.then(|| grouping(session, &item, round, *much));
            Change::SetGrouping { item, round, grouping }
        }
        5 => Change::SetGroupPlace { group, place: some.then(|| words.clone()) },
        6..=8 => Change::PutAnswer { at: usize::from(*much) % 7, answer: said(session, item, group, words) },
        9 => Change::TakeAnswer { id: answer() },
        10 => Change::SetAnswerText { id: answer(), text: words.clone() },
        11 => Change::MoveAnswer {
            id: answer(),
            at: usize::from(*much) % 7,
            group: some.then_some(group),
            question: Some("q2".to_owned()),
        },
        12 => Change::SetUnclear { id: answer(), unclear: some },
        13 => Change::SetPlenary { id: answer(), plenary: some },
        14 | 15 => Change::Park { at: usize::from(*much) % 3, parked: set_aside(session, words) },
        16 => Change::Unpark { id: parked() },
        17 => Change::SetParked { id: parked(), text: words.clone(), done: some },
        18 => {
            let id = ["f1", "f2", "x1", "x2", "x10", "y"][usize::from(*pick)].to_owned();
            let factor = some.then(|| factor(&id, *much, words));
            Change::SetFactor { item: "failure".to_owned(), id, factor }
        }
        19 => Change::SetRound {
            index: None,
            round: Round::start("work", 1, Some("talk"), 300, half_past_one()),
        },
        20 => {
            let mut round = Round::start("work", 1, None, u32::from(*much), half_past_one());
            round.pause(half_past_one().plus_millis(i64::from(*much) * 1000));
            Change::SetRound { index: Some(usize::from(*pick)), round }
        }
        21 => Change::SetAutoPhases(some.then_some(much.is_multiple_of(2))),
        22 => {
            let show = if some { WallShow::Blank } else { WallShow::Follow };
            Change::SetWall(WallState { show, message: Some(words.clone()), ..session.wall.clone() })
        }
        24 | 25 => Change::PutParticipant {
            at: usize::from(*much) % 4,
            participant: somebody(session, *much, words),
        },
        26 => Change::TakeParticipant { id: id_of(session.participants.iter().map(|who| &who.id), *pick) },
        27 => {
            let id = id_of(session.participants.iter().map(|who| &who.id), *pick);
            Change::SetParticipant(Participant { id, ..somebody(session, *much, words) })
        }
        28 => Change::SetRoster((0..*pick).map(|n| somebody(session, n, words)).collect()),
        29 => {
            let text = Text::plain(words.clone());
            let value = |id: &str| AttributeValue {
                id: id.to_owned(),
                name: text.clone(),
                word: None,
                colour: None,
                extra: Map::new(),
            };
            let attribute = Attribute {
                question: text.clone(),
                notes: None,
                values: vec![value("a"), value("b")],
                extra: Map::new(),
            };
            let id = ["team", "colour"][usize::from(pick % 2)].to_owned();
            Change::SetAttribute { id, attribute: some.then_some(attribute) }
        }
        31 => Change::SetAnswerTheme { id: answer(), theme: some.then(theme_id) },
        32 | 33 => Change::PutTheme { at: usize::from(*much) % 4, theme: theme(session, *much, words) },
        34 => Change::TakeTheme { id: theme_id() },
        35 => Change::SetTheme(Theme { id: theme_id(), ..theme(session, *much, words) }),
        36 | 37 => Change::PutAction { at: usize::from(*much) % 4, action: action(session, *much, words) },
        38 => Change::TakeAction { id: action_id() },
        39 => Change::SetAction(ActionPoint { id: action_id(), ..action(session, *much, words) }),
        40 => Change::PutCommitment {
            at: usize::from(*much) % 4,
            commitment: commitment(session, *much, words),
        },
        41 => Change::TakeCommitment { id: commitment_id() },
        42 => Change::SetCommitment(Commitment { id: commitment_id(), ..commitment(session, *much, words) }),
        43 => Change::SetResult {
            line: ["at_once", "owner"][usize::from(pick % 2)].to_owned(),
            text: some.then(|| words.clone()),
        },
        44 => Change::SetPicked((0..*pick).map(|_| answer()).collect()),
        45 => Change::SetPatterns(vec![words.clone(); usize::from(pick % 3)]),
        23 => Change::SetDraft { key: item, text: words.clone() },
        _ => Change::Enter(Place { group: some.then_some(group), ..Place::of("one", item) }),
    }
}

fn somebody(session: &Session, much: u8, words: &str) -> Participant {
    let presence = match much % 4 {
        0 => Presence::Present,
        1 => Presence::Absent,
        2 => Presence::Late(half_past_one()),
        _ => Presence::Left(half_past_one()),
    };
    let mut who = Participant::named(session.fresh_id('p', usize::from(much)), words.to_owned());
    who.attributes.insert("colour".to_owned(), Value::from(words));
    who.attributes.insert("years".to_owned(), Value::from(much));
    who.with_presence(presence)
}

fn said(session: &Session, item: String, group: String, words: &str) -> Answer {
    Answer {
        id: session.fresh_id('a', 0),
        item,
        round: Some(1),
        group: Some(group),
        question: None,
        text: words.to_owned(),
        at: half_past_one(),
        source: desk(),
        tags: vec![words.to_owned()],
        theme: None,
        votes: 0,
        plenary: false,
        unclear: false,
        extra: [("later".to_owned(), Value::from(words))].into_iter().collect(),
    }
}

fn set_aside(session: &Session, words: &str) -> Parked {
    let id = session.fresh_id('k', 0);
    Parked { id, text: words.to_owned(), at: half_past_one(), step: None, done: false, extra: Map::new() }
}

/// A key of a later version, or none.
fn later(much: u8, words: &str) -> Map<String, Value> {
    let keys = (much.is_multiple_of(3))
        .then(|| ("later".to_owned(), serde_json::json!({ "x": [words, null, much] })));
    keys.into_iter().collect()
}

fn theme(session: &Session, much: u8, words: &str) -> Theme {
    let some = |bit: u8| (much & bit != 0).then(|| words.to_owned());
    Theme {
        id: session.fresh_id('h', 0),
        name: words.to_owned(),
        colour: some(1),
        text: some(2),
        votes: u32::from(much % 5),
        extra: later(much, words),
    }
}

fn action(session: &Session, much: u8, words: &str) -> ActionPoint {
    let some = |bit: u8| (much & bit != 0).then(|| words.to_owned());
    let standings = [Standing::Open, Standing::InProgress, Standing::Done, Standing::Dropped];
    ActionPoint {
        id: session.fresh_id('t', 0),
        what: words.to_owned(),
        owner: some(1),
        with: some(2),
        first_step: some(4),
        due: some(8),
        from: some(16),
        status: standings[usize::from(much % 4)],
        at: (much.is_multiple_of(2)).then(half_past_one),
        extra: later(much, words),
    }
}

fn commitment(session: &Session, much: u8, words: &str) -> Commitment {
    let some = |bit: u8| (much & bit != 0).then(|| words.to_owned());
    Commitment {
        id: session.fresh_id('m', 0),
        when: words.to_owned(),
        then: words.to_owned(),
        by: some(1),
        buddy: some(2),
        name: some(4),
        share: [Share::FirstName, Share::WithoutName, Share::No][usize::from(much % 3)],
        at: (much.is_multiple_of(2)).then(half_past_one),
        extra: later(much, words),
    }
}

fn factor(id: &str, hands: u8, words: &str) -> FactorCount {
    FactorCount {
        id: id.to_owned(),
        item: "failure".to_owned(),
        tone: Tone::Failure,
        text: Some(words.to_owned()),
        count: Some(u32::from(hands)),
        extra: Map::new(),
    }
}

fn grouping(session: &Session, item: &str, round: u32, much: u8) -> Grouping {
    let group = |at: usize| Group {
        id: session.fresh_id('g', at),
        number: at as u32 + 1,
        name: None,
        size: u32::from(much),
        counts: [("black".to_owned(), u32::from(much))].into(),
        members: Vec::new(),
        leader: None,
        question: Some("q1".to_owned()),
        place: None,
        heads: [("black".to_owned(), vec![u32::from(much)])].into(),
        from: vec![u32::from(much)],
        extra: Map::new(),
    };
    Grouping {
        item: item.to_owned(),
        round,
        arrange: Arrange::Mix,
        by: vec!["colour".to_owned()],
        seed: u64::from(much),
        groups: (0..usize::from(much % 4)).map(group).collect(),
        weights: vec![2, 1],
        work: Some(400),
        deal: vec!["black".to_owned()],
        extra: Map::new(),
    }
}

/// All but what only grows.
fn said_and_decided(session: &Session) -> Session {
    Session { timeline: Vec::new(), next_id: 0, ..session.clone() }
}

/// As [`said_and_decided`], without what undo leaves alone.
fn undoable(session: &Session) -> Session {
    let fresh = small();
    Session {
        place: fresh.place,
        rounds: Vec::new(),
        wall: fresh.wall,
        auto_phases: None,
        drafts: IndexMap::new(),
        ..said_and_decided(session)
    }
}

fn has_its_own_way_back(change: &Change) -> bool {
    matches!(
        change,
        Change::SetRound { .. }
            | Change::DropRound { .. }
            | Change::SetWall(_)
            | Change::SetAutoPhases(_)
            | Change::SetDraft { .. }
            | Change::Enter(_)
            | Change::End(_)
    )
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_change_is_undone_by_its_inverse(throws in throws(40)) {
        let now = half_past_one();
        let mut session = small();
        let start = said_and_decided(&session);
        let mut way_back = Vec::new();
        for throw in &throws {
            let change = change(&session, throw);
            let before = said_and_decided(&session);
            let undo = session.apply(change.clone(), now);
            let after = said_and_decided(&session);
            let redo = session.apply(undo, now);
            prop_assert_eq!(&said_and_decided(&session), &before, "undoing {:?}", change);
            way_back.push(session.apply(redo, now));
            prop_assert_eq!(&said_and_decided(&session), &after, "doing again {:?}", change);
        }
        let all = Change::Many(way_back.into_iter().rev().collect());
        let forward = session.apply(all, now);
        prop_assert_eq!(&said_and_decided(&session), &start);
        session.apply(forward, now);
    }

    #[test]
    fn undo_goes_back_to_the_start_and_redo_to_the_end(throws in throws(40), merge in any::<bool>()) {
        let now = half_past_one();
        let (mut session, mut history) = (small(), History::default());
        let start = undoable(&session);
        for throw in &throws {
            let change = change(&session, throw);
            if has_its_own_way_back(&change) {
                session.apply(change, now);
                continue;
            }
            let key = (merge && throw.0 == 2).then(|| format!("tally/{}", throw.1));
            history.act(&mut session, change, Label::Counted, key, now);
        }
        let end = undoable(&session);
        let noted = session.timeline.len();
        let mut undone = 0;
        while history.undo(&mut session, now).is_some() {
            undone += 1;
        }
        prop_assert_eq!(&undoable(&session), &start);
        prop_assert!(session.timeline.len() >= noted + undone);
        while history.redo(&mut session, now).is_some() {
            undone -= 1;
        }
        prop_assert_eq!(undone, 0);
        prop_assert_eq!(&undoable(&session), &end);
    }

    #[test]
    fn a_session_and_its_history_come_back_whole_from_their_files(throws in throws(40)) {
        let now = half_past_one();
        let (mut session, mut history) = (small(), History::default());
        for throw in &throws {
            let change = change(&session, throw);
            history.act(&mut session, change, Label::AnswerKept(throw.3.clone()), None, now);
        }
        // An earlier version wrote keys that are not written any more, a later one keys that are not known yet.
        session.extra.insert("later".to_owned(), Value::from(throws.len()));
        session.result.insert("later".to_owned(), serde_json::json!([throws.len(), null, { "x": 1.5 }]));
        session.report.insert("later".to_owned(), Value::from(throws.len()));
        let written = serde_json::to_string_pretty(&session).unwrap();
        let again: Session = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&again, &session);
        prop_assert_eq!(serde_json::to_string_pretty(&again).unwrap(), written);
        let acts = serde_json::to_string(&history).unwrap();
        prop_assert_eq!(serde_json::from_str::<History>(&acts).unwrap(), history);
    }

    #[test]
    fn no_id_is_used_twice(throws in throws(60)) {
        let (mut session, mut history) = (small(), History::default());
        let mut used = std::collections::HashSet::new();
        for (at, throw) in throws.iter().enumerate() {
            let change = change(&session, throw);
            if let Change::PutAnswer { answer, .. } = &change {
                prop_assert!(used.insert(answer.id.clone()), "{}", answer.id);
            }
            history.act(&mut session, change, Label::Counted, None, half_past_one());
            if at % 3 == 0 {
                history.undo(&mut session, half_past_one());
            }
        }
    }
}
