//! A facilitator's hands: keys in, and out come the session, the screen and what was to be done outside.
//!
//! No terminal and no disk: keys go through the key table into the pure machine, time goes on when the keys say so,
//! and a snapshot is answered as saved at once, or refused.
//!
//! | written | means |
//! |---|---|
//! | `zwart 9` | these characters, each a key |
//! | `<enter>` `<tab>` `<esc>` `<pgdn>` `<f4>` `<space>` `<lt>` … | that key |
//! | `<c-z>` `<a-enter>` `<s-tab>` | with Control, Alt, Shift |
//! | `<wait:90s>` `<wait:500ms>` `<wait:7m>` | time goes on, and the program wakes when it has to |
//! | `<go:form>` `<go:work/talk>` | PageDown until that item or phase |
//! | `<paste:a\nb>` | a paste |
//! | `<size:60x20>` | the window gets another size |
//! | `<search:300>` | the search that runs outside does so many units more, and tells what it found |
//! | `<searched:300>` | as that, and it is done looking |
//! | `<clock:-1h>` | somebody sets the clock of the machine |
//! | `<asleep:10m>` | the machine sleeps, and nothing wakes the program before it is over |
//! | `<away:10m>` | the program is killed, and comes back from what was saved |
//! | `<disk:full>` `<disk:ok>` `<disk:slow>` | saving is refused, works, or is not answered |

use std::path::PathBuf;
use std::sync::LazyLock;

use kring::app::{Effect, Message, Model, Notice, Now, Opened, Snapshot, Start, Walk, rest_ms, update};
use kring::grouping::{Question, Search};
use kring::input::{Chord, Key, meaning};
use kring::session::{Beginning, Grouping, History, Moment, Participant, Session};
use kring::ui::{Theme, ThemeName, told, view};
use kring::workshop::{Lang, Script, builtin, read};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Read once: it is long.
static COP: LazyLock<Script> = LazyLock::new(|| builtin::script("cop").unwrap().unwrap());

/// What a flow begins with.
pub struct Begin {
    script: String,
    lang: Lang,
    length: Option<u32>,
    seed: u64,
}

impl From<&str> for Begin {
    /// A built-in by its name, or the text of a script.
    fn from(script: &str) -> Self {
        Self { script: script.to_owned(), lang: Lang::Nl, length: None, seed: 42 }
    }
}

impl Begin {
    pub fn en(mut self) -> Self {
        self.lang = Lang::En;
        self
    }

    pub fn length(mut self, minutes: u32) -> Self {
        self.length = Some(minutes);
        self
    }

    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    fn script(&self) -> Script {
        if self.script == "cop" {
            return COP.clone();
        }
        read::script(&self.script).unwrap_or_else(|wrong| panic!("not a script: {wrong:?}"))
    }
}

pub fn begin(script: &str) -> Begin {
    script.into()
}

/// Begins, presses the keys, and looks at what came of it.
pub fn flow(what: impl Into<Begin>, keys: &str, look: impl FnOnce(&mut Flow)) {
    let mut flow = Flow::begin(what);
    flow.press(keys);
    look(&mut flow);
}

/// What the disk does.
#[derive(Clone, Copy, PartialEq)]
enum Disk {
    Works,
    Full,
    Slow,
}

/// A workshop under the hands.
pub struct Flow {
    pub model: Model,
    /// All effects but saves, in order.
    pub effects: Vec<Effect>,
    /// What was last written.
    pub saved: Option<Snapshot>,
    /// How many snapshots were handed over.
    pub saves: usize,
    now: Now,
    disk: Disk,
}

/// Half past one on a day in November, in a room in the Netherlands.
pub fn half_past_one() -> Moment {
    serde_json::from_str(r#""2026-11-23T13:30:00+01:00""#).unwrap()
}

impl Flow {
    pub fn begin(what: impl Into<Begin>) -> Self {
        let what = what.into();
        let now = Now { at: half_past_one(), mono_ms: 1_000_000 };
        let beginning =
            Beginning { id: "f1".to_owned(), language: what.lang, seed: what.seed, length: what.length };
        let session = Session::begin(what.script(), beginning, now.at);
        let mut flow = Self::at_start(what.lang, now);
        flow.open(session, History::default(), false);
        flow
    }

    /// As [`begin`](Self::begin), with people on the list of names: each with values of attributes.
    pub fn with_people(what: impl Into<Begin>, people: &[(&str, &[(&str, &str)])]) -> Self {
        let mut flow = Self::begin(what);
        let mut session = flow.session().clone();
        for (at, (name, values)) in people.iter().enumerate() {
            let mut one = Participant::named(format!("p{}", at + 1), (*name).to_owned());
            one.attributes.extend(values.iter().map(|(id, value)| ((*id).to_owned(), (*value).into())));
            session.participants.push(one);
            session.next_id += 1;
        }
        flow.open(session, History::default(), false);
        flow
    }

    /// On the start screen, without a session.
    pub fn at_start(lang: Lang, now: Now) -> Self {
        let model = Model::new(lang, (100, 28), now, Start::default());
        Self { model, effects: Vec::new(), saved: None, saves: 0, now, disk: Disk::Works }
    }

    pub fn open(&mut self, session: Session, history: History, resumed: bool) {
        let path = PathBuf::from("/sessies/proef.json");
        self.send(Message::Opened(Box::new(Opened { path, session, history, resumed })));
    }

    pub fn send(&mut self, message: Message) {
        for effect in update(&mut self.model, message, self.now) {
            let Effect::Save(snapshot) = effect else {
                self.effects.push(effect);
                continue;
            };
            self.saves += 1;
            let revision = snapshot.revision;
            match self.disk {
                Disk::Works => {
                    self.saved = Some(snapshot);
                    self.send(Message::Saved { revision, at: self.now.at });
                }
                Disk::Full => self.send(Message::SaveFailed { why: "schijf vol".to_owned() }),
                Disk::Slow => {}
            }
        }
    }

    pub fn chord(&mut self, chord: Chord) {
        for message in meaning(&self.model, chord) {
            self.send(message);
        }
        self.send(Message::Tick);
    }

    /// Presses keys, written as the table above says.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(c) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
            if let Some((name, after)) = named {
                self.do_named(name);
                rest = after;
            } else {
                self.chord(Chord::char(c));
                rest = &rest[c.len_utf8()..];
            }
        }
        self
    }

    fn do_named(&mut self, name: &str) {
        match name.split_once(':') {
            Some(("wait", time)) => self.wait(millis(time)),
            Some(("asleep", time)) => {
                self.pass(millis(time));
                self.send(Message::Tick);
            }
            Some(("away", time)) => self.come_back(millis(time)),
            Some(("clock", time)) => {
                self.now.at = self.now.at.plus_millis(millis(time));
                self.send(Message::ClockSet(millis(time)));
            }
            Some(("go", place)) => self.go(place),
            Some(("search", units)) => self.search(units.parse().unwrap(), false),
            Some(("searched", units)) => self.search(units.parse().unwrap(), true),
            Some(("paste", text)) => self.send(Message::Paste(text.replace("\\n", "\n"))),
            Some(("size", size)) => {
                let (columns, rows) = size.split_once('x').unwrap();
                self.send(Message::Resize(columns.parse().unwrap(), rows.parse().unwrap()));
            }
            Some(("disk", what)) => {
                self.disk = match what {
                    "full" => Disk::Full,
                    "slow" => Disk::Slow,
                    _ => Disk::Works,
                }
            }
            _ => self.chord(chord_named(name)),
        }
    }

    /// Lets time go on; wakes the program whenever something changes by itself.
    pub fn wait(&mut self, mut ms: i64) {
        while ms > 0 {
            let rest = rest_ms(&self.model).map_or(ms, |rest| rest.max(1) as i64).min(ms);
            self.pass(rest);
            ms -= rest;
            self.send(Message::Tick);
        }
    }

    fn pass(&mut self, ms: i64) {
        self.now.at = self.now.at.plus_millis(ms);
        self.now.mono_ms += ms as u64;
    }

    /// Killed, and back after so long, with no more than what was saved.
    fn come_back(&mut self, ms: i64) {
        let Snapshot { session, history, .. } = self.saved.clone().expect("nothing was saved");
        let session = serde_json::from_str(&serde_json::to_string(&*session).unwrap()).unwrap();
        let history = serde_json::from_str(&serde_json::to_string(&*history).unwrap()).unwrap();
        self.pass(ms);
        self.now.mono_ms = 5;
        self.model = Model::new(self.model.lang, self.model.size, self.now, Start::default());
        self.open(session, history, true);
    }

    /// The search that runs outside: its ticket and its question.
    pub fn searching(&self) -> Option<(u64, &Question)> {
        let about = |effect: &&Effect| matches!(effect, Effect::Search { .. } | Effect::StopSearch);
        match self.effects.iter().rev().find(about) {
            Some(Effect::Search { ticket, question }) => Some((*ticket, question)),
            _ => None,
        }
    }

    fn search(&mut self, units: u64, over: bool) {
        let (ticket, question) = self.searching().expect("nothing is looked for");
        let mut search = Search::new(question.clone()).unwrap();
        let over = !search.work(units) || over;
        self.send(Message::Found { ticket, found: search.found(), over });
    }

    fn go(&mut self, place: &str) {
        let (item, phase) = place.split_once('/').map_or((place, None), |(item, phase)| (item, Some(phase)));
        for _ in 0..200 {
            let here = &self.session().place;
            if here.item == item && (phase.is_none() || here.phase.as_deref() == phase) {
                return;
            }
            self.chord(Chord::key(Key::PageDown));
        }
        panic!("PageDown never comes to {place}");
    }

    // Looking

    pub fn walk(&self) -> &Walk {
        self.model.walk().expect("no session is open")
    }

    pub fn session(&self) -> &Session {
        &self.walk().session
    }

    pub fn item(&self) -> &str {
        &self.session().place.item
    }

    /// The words of all answers, in order.
    pub fn answers(&self) -> Vec<&str> {
        self.session().answers.iter().map(|answer| answer.text.as_str()).collect()
    }

    pub fn grouping(&self) -> &Grouping {
        self.session().groupings.last().expect("no groups were formed")
    }

    /// Each group as its size and who is in it: `6: black 6`.
    pub fn groups(&self) -> Vec<String> {
        groups_in_words(self.grouping())
    }

    /// What stands in the field that has the keys; nothing where there is none.
    pub fn typed(&self) -> Option<&str> {
        kring::app::field(&self.model).map(kring::app::field::Field::text)
    }

    pub fn draft(&self, key: &str) -> Option<&str> {
        self.session().drafts.get(key).map(String::as_str)
    }

    /// The notice, in the language of the desk.
    pub fn told(&self) -> String {
        let Some(Notice { what, .. }) = &self.model.notice else { return String::new() };
        told::told(what, self.model.walk().map(|walk| &*walk.session), self.model.lang)
    }

    /// The time left on the clock that is on, as a person reads it: `6:59`, `-0:05`, `6:59 ‖` when it stands still.
    pub fn clock(&self) -> String {
        let Some((_, round)) = self.session().running() else { return "none".to_owned() };
        let seconds = kring::session::shown_seconds(round.left_millis(self.now.at));
        let sign = if seconds < 0 { "-" } else { "" };
        let still = if round.paused_since.is_some() { " ‖" } else { "" };
        format!("{sign}{}:{:02}{still}", seconds.abs() / 60, seconds.abs() % 60)
    }

    /// What happened, by the words of the timeline.
    pub fn timeline(&self) -> Vec<&str> {
        self.session().timeline.iter().map(|event| event.what.as_str()).collect()
    }

    pub fn rings(&self) -> usize {
        self.effects.iter().filter(|effect| **effect == Effect::Ring).count()
    }

    pub fn quits(&self) -> bool {
        self.effects.contains(&Effect::Quit)
    }

    /// The screen as text, a line a row, without the spaces at their ends.
    pub fn screen(&self) -> String {
        self.screen_at(self.model.size)
    }

    pub fn screen_at(&self, (columns, rows): (u16, u16)) -> String {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let theme = Theme::named(ThemeName::Dark);
        terminal.draw(|frame| view(&self.model, &theme, frame)).unwrap();
        let buffer = terminal.backend().buffer();
        let line = |y| (0..columns).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..rows).map(|y| line(y).trim_end().to_owned() + "\n").collect()
    }

    /// Whether the screen shows all of these, in a window where titles are plain text and much fits.
    #[track_caller]
    pub fn shows(&self, words: &[&str]) {
        let screens = [self.screen(), self.screen_at((79, 60))];
        let flat = screens.map(|screen| screen.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in words {
            assert!(
                flat.iter().any(|screen| screen.contains(word)),
                "no “{word}” on\n{}",
                self.screen_at((79, 60))
            );
        }
    }

    #[track_caller]
    pub fn shows_not(&self, words: &str) {
        let screen = self.screen_at((79, 60));
        assert!(!screen.contains(words), "“{words}” on\n{screen}");
    }
}

pub fn groups_in_words(grouping: &Grouping) -> Vec<String> {
    let group = |group: &kring::session::Group| {
        let counts: Vec<_> = group.counts.iter().map(|(value, people)| format!("{value} {people}")).collect();
        format!("{}: {}", group.size, counts.join(" "))
    };
    grouping.groups.iter().map(group).collect()
}

fn millis(time: &str) -> i64 {
    let split = time.find(|c: char| c.is_ascii_alphabetic()).expect("a time has a unit");
    let (count, unit) = time.split_at(split);
    let unit = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        unit => panic!("no unit of time: {unit}"),
    };
    count.parse::<i64>().unwrap() * unit
}

fn chord_named(name: &str) -> Chord {
    let (held, name) = match name.split_once('-') {
        Some((held, name)) if !held.is_empty() => (held, name),
        _ => ("", name),
    };
    let key = match name {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "bs" => Key::Backspace,
        "del" => Key::Delete,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "space" => Key::Char(' '),
        "lt" => Key::Char('<'),
        _ => match name.strip_prefix('f').and_then(|number| number.parse().ok()) {
            Some(number) => Key::F(number),
            None if name.chars().count() == 1 => Key::Char(name.chars().next().unwrap()),
            None => panic!("no key of that name: {name}"),
        },
    };
    Chord { key, ctrl: held == "c", alt: held == "a", shift: held == "s" }
}
