//! How long the room waits for the screen: from the start to the first frame, for one frame, from a key to its frame.

#![allow(clippy::unwrap_used)]

mod wide;

use std::hint::black_box;

use divan::Bencher;
use kring::app::{Effect, Message, Model, Now, Opened, Snapshot, Start, update};
use kring::input::{Chord, Key, meaning};
use kring::session::{Beginning, Change, History, Place, Session};
use kring::ui::{Theme, view};
use kring::workshop::{Lang, builtin};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use wide::at;

const DESK: (u16, u16) = (100, 28);
const HALL: (u16, u16) = (200, 60);

/// A page of each kind, by its item.
const PAGES: [&str; 10] =
    ["opening", "w1", "explore-talk", "form", "work", "harvest", "failure", "result", "actions", "last"];

fn main() {
    divan::main();
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
    on_page(serde_json::from_str(include_str!("../examples/session.json")).unwrap(), item)
}

fn on_page(mut session: Session, item: &str) -> Session {
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
    press(bencher, session, size, [Chord::char('a'), Chord::key(Key::Backspace)]);
}

/// A key, and the one that undoes it, in turn, five a second, each with its frame.
fn press(bencher: Bencher, session: Session, size: (u16, u16), keys: [Chord; 2]) {
    let mut model = model(session, size);
    let mut terminal = terminal(size);
    let mut saving: Option<Snapshot> = None;
    let mut presses = 0;
    bencher.bench_local(|| {
        let messages = meaning(&model, keys[presses as usize % 2]);
        assert!(!messages.is_empty(), "the key means nothing here");
        presses += 1;
        for message in messages {
            for effect in update(&mut model, message, now(presses * 200)) {
                if let Effect::Save(snapshot) = effect {
                    saving = Some(snapshot);
                }
            }
        }
        draw(&mut terminal, &model);
    });
    drop(saving);
}

/// A page that shows much of what was said.
#[derive(Debug, Clone, Copy)]
enum Long {
    ByGroup,
    ByTheme,
    Themes,
    Vote,
}

impl Long {
    fn item(self) -> &'static str {
        match self {
            Self::ByGroup | Self::ByTheme => "harvest",
            Self::Themes => wide::THEMES,
            Self::Vote => wide::VOTE,
        }
    }

    /// Two keys that undo each other: a letter, the way through a list, a theme given, a vote counted.
    fn keys(self) -> [Chord; 2] {
        match self {
            Self::ByGroup => [Chord::char('a'), Chord::key(Key::Backspace)],
            Self::ByTheme => [Chord::key(Key::Down), Chord::key(Key::Up)],
            Self::Themes => [Chord::char('1'), Chord::char('u')],
            Self::Vote => [Chord::char('1'), Chord::key(Key::Backspace)],
        }
    }
}

/// A key on a page that shows a thousand answers, and its frame.
#[divan::bench(args = [Long::ByGroup, Long::ByTheme, Long::Themes, Long::Vote], consts = [false, true])]
fn key_among_1000_answers<const IN_HALL: bool>(bencher: Bencher, page: Long) {
    let mut session = on_page(wide::session(1000), page.item());
    let place = Place { by_theme: matches!(page, Long::ByTheme), ..session.place.clone() };
    session.apply(Change::Enter(place), at());
    press(bencher, session, if IN_HALL { HALL } else { DESK }, page.keys());
}
