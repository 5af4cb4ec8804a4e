//! The small program inside the terminal: it draws a line, notes what it hears, and does what a key says.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::process::exit;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kring::runtime::background;
use kring::runtime::colours::Depth;
use kring::runtime::events::{Input, Reader};
use kring::runtime::screen::Screen;
use kring::runtime::signals::{Signal, Taker, exit_code};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;
use rustix::time::{ClockId, clock_gettime};

pub const ROLE: &str = "KRING_TEST_ROLE";
pub const NOTES: &str = "KRING_TEST_NOTES";

enum Message {
    Input(Input),
    Signal(Signal),
}

/// Plays the role in the environment; without one this is an ordinary test that passes.
pub fn play_role() {
    let (Ok(role), Ok(notes)) = (std::env::var(ROLE), std::env::var(NOTES)) else {
        return;
    };
    let mut notes = OpenOptions::new().append(true).open(notes).unwrap();
    note(&mut notes, &format!("pid {}", std::process::id()));

    let mut screen = Screen::open(Depth::TrueColour).unwrap();
    if role == "ask" {
        let before = clock_gettime(ClockId::Monotonic);
        let found = background::detect(false, |name| std::env::var(name).ok());
        let took = clock_gettime(ClockId::Monotonic) - before;
        let in_time = took.tv_sec == 0 && took.tv_nsec < 500_000_000;
        note(&mut notes, &format!("{found:?}, in time: {in_time}"));
    }
    screen.set_title("Kring").unwrap();
    let (sender, messages) = mpsc::channel();
    let reader = Reader::spawn(sender.clone(), Message::Input).unwrap();
    let _taker = Taker::spawn(sender, Message::Signal).unwrap();
    draw(&mut screen).unwrap();

    if role == "stay" {
        stay(screen, &messages, &mut notes);
    }
    loop {
        match messages.recv().unwrap() {
            Message::Input(Input::Key(key)) => {
                note(&mut notes, &format!("key {}", name(key)));
                match key.code {
                    KeyCode::Char('q') => {
                        screen.close().unwrap();
                        exit(0);
                    }
                    KeyCode::Char('d') => {
                        drop(screen);
                        exit(0);
                    }
                    KeyCode::Char('p') => panic!("a torn page"),
                    KeyCode::Char('f') => screen
                        .draw(|frame| {
                            frame.render_widget("half of", frame.area());
                            panic!("a torn page")
                        })
                        .unwrap(),
                    KeyCode::Char('t') => {
                        let _ = thread::spawn(|| panic!("a torn page")).join();
                        let refused = draw(&mut screen).is_err() && screen.bell().is_err();
                        exit(if refused { 7 } else { 8 });
                    }
                    _ => {}
                }
            }
            Message::Input(Input::Paste(text)) => {
                note(&mut notes, &format!("paste {} {text:?}", text.len()).replace('"', ""));
            }
            Message::Input(Input::Resize(columns, rows)) => {
                note(&mut notes, &format!("resize {columns} {rows}"));
                screen.clear();
            }
            Message::Input(other) => note(&mut notes, &format!("{other:?}")),
            Message::Signal(Signal::Quit(number)) => {
                screen.close().unwrap();
                exit(exit_code(number));
            }
            Message::Signal(Signal::Suspend) => screen.suspend(&reader).unwrap(),
            Message::Signal(Signal::Continue) => screen.resume().unwrap(),
        }
        draw(&mut screen).unwrap();
    }
}

/// Stays when the terminal goes, although told to end, and watches what that costs.
fn stay(mut screen: Screen, messages: &mpsc::Receiver<Message>, notes: &mut File) -> ! {
    loop {
        match messages.recv_timeout(Duration::from_secs(5)) {
            Ok(Message::Input(Input::Gone)) => break note(notes, "gone"),
            Ok(Message::Input(other)) => note(notes, &format!("{other:?}")),
            Ok(Message::Signal(signal)) => note(notes, &format!("signal {signal:?}")),
            Err(RecvTimeoutError::Timeout) => break note(notes, "never told"),
            Err(RecvTimeoutError::Disconnected) => break note(notes, "deaf"),
        }
    }
    let before = clock_gettime(ClockId::ProcessCPUTime);
    while let Ok(message) = messages.recv_timeout(Duration::from_millis(500)) {
        match message {
            Message::Input(Input::Gone) => note(notes, "gone"),
            Message::Input(other) => note(notes, &format!("{other:?}")),
            Message::Signal(signal) => note(notes, &format!("signal {signal:?}")),
        }
    }
    let used = clock_gettime(ClockId::ProcessCPUTime) - before;
    note(notes, &format!("idle {}", used.tv_sec == 0 && used.tv_nsec < 50_000_000));
    if draw(&mut screen).is_err() {
        note(notes, "draw fails");
    }
    let closed = screen.close();
    note(notes, &format!("closed {closed:?}"));
    note(notes, "over");
    exit(0);
}

fn draw(screen: &mut Screen) -> std::io::Result<()> {
    screen.draw(|frame| {
        let style = Style::new().fg(Color::Rgb(255, 0, 0)).add_modifier(Modifier::BOLD | Modifier::REVERSED);
        let area = frame.area();
        let line = format!("ready {}×{}", area.width, area.height);
        frame.render_widget(Line::styled(line, style), area);
    })
}

fn name(key: KeyEvent) -> String {
    let ctrl = if key.modifiers.contains(KeyModifiers::CONTROL) { "ctrl-" } else { "" };
    format!("{ctrl}{}", key.code).to_lowercase()
}

fn note(notes: &mut File, line: &str) {
    writeln!(notes, "{line}").unwrap();
}
