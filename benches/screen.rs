//! How long the room waits for the screen: from the start to the first frame, for one frame, from a key to its frame.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;

use divan::Bencher;
use kring::app::{Effect, Message, Model, Now, Opened, Snapshot, Start, update};
use kring::input::{Chord, Key, meaning};
use kring::session::{Beginning, Change, History, Moment, Place, Session};
use kring::ui::{Theme, view};
use kring::workshop::{Lang, builtin};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const DESK: (u16, u16) = (100, 28);
const HALL: (u16, u16) = (200, 60);

/// A page of each kind, by its item.
const PAGES: [&str; 7] = ["opening", "w1", "explore-talk", "form", "work", "harvest", "failure"];

fn main() {
    divan::main();
}

fn at() -> Moment {
    serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
}

fn now(mono_ms: u64) -> Now {
    Now { at: at(), mono_ms }
}

fn terminal((columns, rows): (u16, u16)) -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(columns, rows)).unwrap()
}

fn draw(terminal: &mut Terminal<TestBackend>, model: &Model) {
    terminal.draw(|frame| view(model, &Theme::DARK, frame)).unwrap();
}

/// The example of a whole workshop, on the page of an item.
fn session(item: &str) -> Session {
    let mut session: Session = serde_json::from_str(include_str!("../examples/session.json")).unwrap();
    let step = session.workshop.items().find(|(_, known)| known.id == item).unwrap().0.id.clone();
    let group = session.groupings.first().map(|grouping| grouping.groups[0].id.clone());
    let place = Place { group: group.filter(|_| item == "harvest"), ..Place::of(&step, item) };
    session.apply(Change::Enter(place), at());
    session
}

fn model(session: Session, size: (u16, u16)) -> Model {
    let mut model = Model::new(Lang::Nl, size, now(0), Start::default());
    let history = History::default();
    let opened = Opened { path: "session.json".into(), session, history, resumed: false };
    update(&mut model, Message::Opened(Box::new(opened)), now(0));
    model
}

/// Reads the built-in script, begins a session of it and draws its first page.
#[divan::bench]
fn start_to_first_frame(bencher: Bencher) {
    bencher.bench(|| {
        let script = builtin::script("cop").unwrap().unwrap();
        let beginning = Beginning { id: "1".to_owned(), language: Lang::Nl, seed: 42, length: None };
        let model = model(Session::begin(script, beginning, at()), DESK);
        draw(&mut terminal(DESK), &model);
    });
}

#[divan::bench(args = PAGES)]
fn frame_200_by_60(bencher: Bencher, item: &str) {
    let model = model(session(item), HALL);
    let mut terminal = terminal(HALL);
    bencher.bench_local(|| draw(&mut terminal, black_box(&model)));
}

/// A letter in the harvest, while the saver holds what was there before: the session is copied for it.
#[divan::bench(args = [(36, DESK), (36, HALL), (1000, DESK), (1000, HALL)])]
fn key_to_its_frame(bencher: Bencher, (answers, size): (usize, (u16, u16))) {
    let mut session = session("harvest");
    let template = session.answers.iter().find(|answer| answer.group.is_some()).unwrap().clone();
    while session.answers.len() < answers {
        let answer = kring::session::Answer { id: session.fresh_id('a', 0), ..template.clone() };
        session.apply(Change::PutAnswer { at: session.answers.len(), answer }, at());
    }
    let mut model = model(session, size);
    let mut terminal = terminal(size);
    let mut saving: Option<Snapshot> = None;
    let mut presses = 0;
    bencher.bench_local(|| {
        presses += 1;
        // A letter and its removal in turn, five a second.
        let chord = if presses % 2 == 1 { Chord::char('a') } else { Chord::key(Key::Backspace) };
        for message in meaning(&model, chord) {
            for effect in update(&mut model, message, now(presses * 200)) {
                if let Effect::Save(snapshot) = effect {
                    saving = Some(snapshot);
                }
            }
        }
        draw(&mut terminal, &model);
    });
    assert!(saving.is_some(), "nothing was typed");
}
