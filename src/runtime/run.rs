//! The loop: what happens goes in, what is to be done comes out, one frame for all that was waiting.

use std::io::{self, IsTerminal, Write as _};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use super::begin::{self, Wishes};
use super::colours::Depth;
use super::events::{Input, Reader};
use super::roster::{self, ListFile};
use super::screen::Screen;
use super::search::{Better, Searcher};
use super::signals::{Signal, Taker, exit_code};
use super::time::Clock;
use super::trouble::{Trouble, mailing_words, unwritten};
use super::{export, learn, print};
use crate::app::{self, Effect, Message, Model, Now, Offer, Opened, Resumable, Start};
use crate::input::{Chord, meaning};
use crate::report::{self, Format};
use crate::session::learned::Learned;
use crate::store::{self, Folders, Lock, MailingError, Saver};
use crate::ui::{self, Theme};
use crate::workshop::{Lang, builtin};

/// How long the last save may take when the program ends.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the program is run.
pub struct Settings {
    /// The language of the desk.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// How many of them the terminal shows.
    pub depth: Depth,
    /// Where files are.
    pub folders: Folders,
    /// What new sessions begin with.
    pub wishes: Wishes,
}

/// What the program begins with.
pub enum First {
    /// The start screen.
    Start,
    /// A session that was opened.
    Opened(Box<store::Opened>),
    /// A session that was begun, and a list of names to be shown in it.
    Begun(Box<store::Opened>, Option<ListFile>),
}

/// What comes from the other threads.
enum Event {
    Input(Input),
    Signal(Signal),
    Saved(store::Saved),
    Found(Better),
    Roster(Result<ListFile, Trouble>),
    Printed(io::Result<PathBuf>),
    /// The session was written in a format, or was not.
    Exported(Format, Result<PathBuf, String>),
    /// What earlier sessions teach, or why they cannot be read.
    Learned(Result<Box<Learned>, String>),
    /// The mailing list as it stands now, or why it could not be written.
    Mailing(Result<Vec<String>, MailingError>),
    /// A folder could not be shown.
    NoFolder(PathBuf),
}

/// The session that is open: dropped in this order, the saver before the lock.
struct Held {
    saver: Saver,
    _lock: Lock,
}

/// Runs the program until it ends, and says what to exit with.
///
/// # Errors
/// When there is no terminal or it cannot be had, or the last save failed.
pub fn run(settings: &Settings, first: First) -> Result<i32, Trouble> {
    if !has_terminal() {
        return Err(Trouble::NoTerminal);
    }
    let (sender, events) = mpsc::channel();
    let taker = Taker::spawn(sender.clone(), Event::Signal).map_err(Trouble::Terminal)?;
    let screen = Screen::open(settings.depth).map_err(Trouble::Terminal)?;
    let reader = Reader::spawn(sender.clone(), Event::Input).map_err(Trouble::Terminal)?;
    let tell = sender.clone();
    let searcher = Searcher::start(move |better| {
        // When nobody listens any more, the program has ended.
        let _ = tell.send(Event::Found(better));
    });
    let searcher = searcher.map_err(Trouble::Terminal)?;
    let clock = Clock::start();
    let size = screen.size().map_err(Trouble::Terminal)?;
    let now = Now { at: clock.now(), mono_ms: clock.mono_ms() };
    let model = Model::new(settings.lang, (size.width, size.height), now, start(&settings.folders));
    let mut program = Program {
        settings,
        model,
        clock,
        screen,
        reader,
        searcher,
        sender,
        held: None,
        mailing: None,
        end: None,
    };
    match first {
        First::Start => {}
        First::Opened(opened) => program.hold(*opened, true),
        First::Begun(opened, list) => {
            program.hold(*opened, false);
            if let Some(ListFile { name, bytes }) = list {
                program.take(Message::RosterRead { name, bytes });
            }
        }
    }
    program.turn(&events);
    let Program { mut model, screen, held, mailing, end, reader, searcher, clock, .. } = program;
    drop((reader, searcher));
    let written = finish(&mut model, held, &clock, &events, settings.lang);
    let mailed = finish_mailing(mailing, settings.lang);
    let closed = screen.close();
    drop(taker);
    if let Err(failure) = written.and(mailed) {
        // Where nobody can hear it, the exit code says so.
        let _ = writeln!(io::stderr(), "kring: {failure}");
        return Ok(1);
    }
    match (end, closed) {
        (Some(code), _) => Ok(code),
        (None, Err(error)) => Err(Trouble::Terminal(error)),
        (None, Ok(())) => Ok(0),
    }
}

/// Whether there is a terminal to talk to.
pub fn has_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Writes what has not been written and waits until it is.
fn finish(
    model: &mut Model,
    held: Option<Held>,
    clock: &Clock,
    events: &Receiver<Event>,
    lang: Lang,
) -> Result<(), String> {
    let Some(held) = held else { return Ok(()) };
    let Some(walk) = model.walk_mut() else {
        return Ok(());
    };
    let settled = matches!(walk.save.state(), app::SaveState::Saved(_));
    if !settled {
        let Effect::Save(snapshot) = walk.snapshot() else {
            return Ok(());
        };
        held.saver.save(to_store(snapshot, clock));
    }
    let path = walk.path.display().to_string();
    let in_time = held.saver.finish(Some(PATIENCE));
    // That the saver came to its end says nothing about the disk; its last report does.
    let reports = events.try_iter().filter_map(|event| match event {
        Event::Saved(saved) => Some(saved.result.is_ok()),
        Event::Input(_)
        | Event::Signal(_)
        | Event::Found(_)
        | Event::Roster(_)
        | Event::Printed(_)
        | Event::Exported(..)
        | Event::Learned(_)
        | Event::Mailing(_)
        | Event::NoFolder(_) => None,
    });
    if in_time && reports.last().unwrap_or(settled) {
        return Ok(());
    }
    Err(crate::words!(lang, "trouble-last-save", path = path))
}

/// Waits until the last address is on disk.
fn finish_mailing(mailing: Option<JoinHandle<Option<MailingError>>>, lang: Lang) -> Result<(), String> {
    match mailing.map(JoinHandle::join) {
        Some(Ok(Some(error))) => Err(mailing_words(lang, &error)),
        Some(Ok(None) | Err(_)) | None => Ok(()),
    }
}

fn to_store(snapshot: app::Snapshot, clock: &Clock) -> store::Snapshot {
    let app::Snapshot { session, history, revision } = snapshot;
    store::Snapshot { session, history, revision, now: clock.now() }
}

/// The start screen, as the machine has it.
fn start(folders: &Folders) -> Start {
    let scripts = builtin::names().filter_map(|name| {
        let script = builtin::script(&name)?.ok()?;
        let length = script.length_or(None);
        Some(Offer { name, title: script.title, subtitle: script.subtitle, length })
    });
    let newest = store::newest(&folders.sessions).ok().flatten();
    let resume = newest.and_then(|listed| {
        let summary = listed.result.ok().filter(|summary| summary.ended_at.is_none())?;
        let step = summary.step().cloned();
        Some(Resumable { path: listed.path, title: summary.title, step, saved_at: summary.saved_at })
    });
    Start { scripts: scripts.collect(), resume, ..Start::default() }
}

struct Program<'a> {
    settings: &'a Settings,
    model: Model,
    clock: Clock,
    screen: Screen,
    reader: Reader,
    searcher: Searcher,
    sender: Sender<Event>,
    held: Option<Held>,
    /// The mailing list that is being written; in the end, why it was not.
    mailing: Option<JoinHandle<Option<MailingError>>>,
    end: Option<i32>,
}

impl Program<'_> {
    /// Waits, takes in all that is waiting, draws once; until the end.
    fn turn(&mut self, events: &Receiver<Event>) {
        loop {
            if self.draw().is_err() {
                self.end.get_or_insert(1);
                return;
            }
            let first = match app::rest_ms(&self.model) {
                Some(ms) => events.recv_timeout(Duration::from_millis(ms.max(1))),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            if let Some(millis) = self.clock.jump() {
                self.take(Message::ClockSet(millis));
            }
            match first {
                Ok(event) => {
                    self.happen(event);
                    while self.end.is_none()
                        && let Ok(event) = events.try_recv()
                    {
                        self.happen(event);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.take(Message::Tick);
            if self.end.is_some() {
                return;
            }
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let (model, theme) = (&self.model, &self.settings.theme);
        self.screen.draw(|frame| ui::view(model, theme, frame))
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Input(Input::Key(key)) => {
                for message in Chord::of(key).map(|chord| meaning(&self.model, chord)).unwrap_or_default() {
                    self.take(message);
                }
            }
            Event::Input(Input::Paste(text)) => self.take(Message::Paste(text)),
            Event::Input(Input::Resize(columns, rows)) => {
                self.screen.clear();
                self.take(Message::Resize(columns, rows));
            }
            Event::Input(Input::FocusGained | Input::FocusLost) => {}
            // The terminal has gone; a hangup follows, but nobody waits for it.
            Event::Input(Input::Gone) => self.end = Some(exit_code(signal_hook::consts::SIGHUP)),
            Event::Signal(Signal::Quit(number)) => self.end = Some(exit_code(number)),
            Event::Signal(Signal::Suspend) => {
                if self.screen.suspend(&self.reader).is_err() {
                    self.end = Some(1);
                }
            }
            Event::Signal(Signal::Continue) => {
                if self.screen.resume().is_err() {
                    self.end = Some(1);
                }
            }
            Event::Found(Better { ticket, found, over }) => self.take(Message::Found { ticket, found, over }),
            Event::Roster(Ok(ListFile { name, bytes })) => self.take(Message::RosterRead { name, bytes }),
            Event::Roster(Err(trouble)) => {
                let words = trouble.words(self.model.lang);
                self.take(Message::Refused(words));
            }
            Event::Printed(Ok(path)) => self.take(Message::Printed(path)),
            Event::Printed(Err(error)) => {
                let words = crate::words!(self.model.lang, "trouble-not-printed", detail = error.to_string());
                self.take(Message::Refused(words));
            }
            Event::Mailing(list) => self.mailing_list(list),
            Event::Exported(format, result) => self.take(Message::Exported(format, result)),
            Event::Learned(result) => self.take(Message::Learned(result)),
            Event::NoFolder(path) => {
                let path = path.display().to_string();
                let words = crate::words!(self.model.lang, "trouble-no-folder-shown", path = path);
                self.take(Message::Refused(words));
            }
            Event::Saved(store::Saved { revision, result, history }) => {
                let failed =
                    result.as_ref().err().or(history.as_ref()).map(|error| unwritten(self.model.lang, error));
                if let Ok(at) = result {
                    self.take(Message::Saved { revision, at });
                }
                if let Some(why) = failed {
                    self.take(Message::SaveFailed { why });
                }
            }
        }
    }

    /// Lets the program take a message in, and does what follows.
    fn take(&mut self, message: Message) {
        let now = Now { at: self.clock.now(), mono_ms: self.clock.mono_ms() };
        for effect in app::update(&mut self.model, message, now) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save(snapshot) => {
                if let Some(held) = &self.held {
                    held.saver.save(to_store(snapshot, &self.clock));
                }
            }
            Effect::Begin(name) => {
                let begun = begin::script(&name).and_then(|script| self.begin(script));
                self.enter(begun, false);
            }
            Effect::Open(path) => {
                let resumed = is_session(&path);
                let opened = if resumed {
                    begin::open(&path, self.clock.now())
                } else {
                    begin::script(&path.display().to_string()).and_then(|script| self.begin(script))
                };
                self.enter(opened, resumed);
            }
            Effect::Search { ticket, question } => self.searcher.search(ticket, question),
            Effect::StopSearch => self.searcher.stop(),
            Effect::ReadRoster(path) => {
                let sender = self.sender.clone();
                // A disk may be slow, and one over a network slower.
                std::thread::spawn(move || {
                    // When nobody listens any more, the program has ended.
                    let _ = sender.send(Event::Roster(roster::read(&path)));
                });
            }
            Effect::Print { beside, session, rounds } => {
                let sender = self.sender.clone();
                std::thread::spawn(move || {
                    let lang = session.wall.language;
                    let text = report::whereabouts(&session, &rounds.iter().collect::<Vec<_>>(), lang);
                    let written = print::page(&beside, &crate::words!(lang, "where-to-file"), &text);
                    // When nobody listens any more, the program has ended.
                    let _ = sender.send(Event::Printed(written));
                });
            }
            Effect::KeepAddresses { session, addresses } => {
                self.write_mailing_list(move || store::keep(&session, &addresses));
            }
            Effect::DropAddress { session, address } => {
                self.write_mailing_list(move || store::drop_address(&session, &address));
            }
            Effect::Export { beside, session, formats, options } => {
                let (sender, lang) = (self.sender.clone(), self.model.lang);
                std::thread::spawn(move || {
                    for format in formats {
                        let written = export::write(&beside, &session, format, &options);
                        let told = written.map_err(|error| error.words(lang));
                        // When nobody listens any more, the program has ended.
                        if sender.send(Event::Exported(format, told)).is_err() {
                            return;
                        }
                    }
                });
            }
            Effect::Learn(session) => {
                let (sender, lang) = (self.sender.clone(), self.model.lang);
                let folder = self.settings.folders.sessions.clone();
                std::thread::spawn(move || {
                    let learned = learn::from(&folder, &session).map_err(|trouble| trouble.words(lang));
                    // When nobody listens any more, the program has ended.
                    let _ = sender.send(Event::Learned(learned.map(Box::new)));
                });
            }
            Effect::OpenFolder(path) => {
                let sender = self.sender.clone();
                std::thread::spawn(move || {
                    if !export::show(&path) {
                        let _ = sender.send(Event::NoFolder(path));
                    }
                });
            }
            Effect::Ring => {
                // A bell that cannot be rung is no reason to stop; the flash shows.
                let _ = self.screen.bell();
            }
            Effect::Quit => self.end = Some(0),
        }
    }

    fn begin(&self, script: crate::workshop::Script) -> Result<store::Opened, Trouble> {
        let Settings { wishes, folders, .. } = self.settings;
        begin::begin(script, wishes, self.model.lang, folders, self.clock.now())
    }

    fn enter(&mut self, opened: Result<store::Opened, Trouble>, resumed: bool) {
        match opened {
            Ok(opened) => self.hold(opened, resumed),
            Err(trouble) => {
                let words = trouble.words(self.model.lang);
                self.take(Message::Refused(words));
            }
        }
    }

    /// Puts a session on the screen and starts its saver.
    fn hold(&mut self, opened: store::Opened, resumed: bool) {
        let store::Opened { session, history, lock, path } = opened;
        let sender = self.sender.clone();
        let report = move |saved| {
            // When nobody listens any more, the program has ended.
            let _ = sender.send(Event::Saved(saved));
        };
        match Saver::start(path.clone(), report) {
            Ok(saver) => self.held = Some(Held { saver, _lock: lock }),
            Err(error) => {
                let words = Trouble::Terminal(error).words(self.model.lang);
                return self.take(Message::Refused(words));
            }
        }
        // A title that cannot be set is no reason to stop.
        let _ = self.screen.set_title(&format!("{} – kring", session.title));
        let mailing = store::addresses(&path);
        self.take(Message::Opened(Box::new(Opened { path, session, history, resumed })));
        self.mailing_list(mailing);
    }

    /// Writes the mailing list on a thread of its own, one act after the other.
    fn write_mailing_list(
        &mut self,
        act: impl FnOnce() -> Result<Vec<String>, MailingError> + Send + 'static,
    ) {
        let (sender, before) = (self.sender.clone(), self.mailing.take());
        self.mailing = Some(std::thread::spawn(move || {
            // The one before reads and writes the same file; that it panicked is no reason not to.
            let _ = before.map(JoinHandle::join);
            let written = act();
            let done = written.as_ref().err().cloned();
            // When nobody listens any more, the program has ended; it is told in the exit then.
            let _ = sender.send(Event::Mailing(written));
            done
        }));
    }

    fn mailing_list(&mut self, list: Result<Vec<String>, MailingError>) {
        match list {
            Ok(list) => self.take(Message::Addresses(list)),
            Err(error) => {
                let words = mailing_words(self.model.lang, &error);
                self.take(Message::AddressesRefused(words));
            }
        }
    }
}

/// Whether a file is meant as a session rather than a script.
fn is_session(path: &std::path::Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// The session to go on with: the one named, else the newest.
///
/// # Errors
/// When there is none.
pub fn session_or_newest(file: Option<PathBuf>, folders: &Folders) -> Result<PathBuf, Trouble> {
    if let Some(file) = file {
        Ok(file)
    } else {
        let newest = store::newest(&folders.sessions).map_err(Trouble::Read)?;
        newest.map(|listed| listed.path).ok_or(Trouble::NoSession)
    }
}
