//! The terminal is left as found, shown in a real one.
//!
//! Every test starts this test binary once more, inside a pty and under a shell as a person would, with a role in its
//! environment: [`child`] then is a small program on the rim, driven by keys and signals.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "terminal/child.rs"]
mod child;
#[path = "terminal/pty.rs"]
mod pty;

use std::thread::sleep;
use std::time::Duration;

use pty::Pty;
use rustix::process::Signal;

/// What turns modes on and off, in the order in which it has to pass.
const ON: [&str; 4] = ["?1049h", "?2004h", "?25l", "22;0t"];
const OFF: [&str; 4] = ["23;0t", "?25h", "?2004l", "?1049l"];

fn on_and_off(times: usize) -> Vec<&'static str> {
    [ON, OFF].concat().repeat(times)
}

#[test]
fn child() {
    child::play_role();
}

/// Everything that was turned on is turned off, last first, once, and the line settings are the shell's again.
fn left_as_found(pty: &Pty) {
    assert_eq!(pty.modes(), on_and_off(1));
    assert!(pty.line_settings_are_back());
    let screen = pty.screen();
    let screen = screen.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert!(pty.frames_are_whole());
    assert!(!pty.asked_anything());
}

#[test]
fn after_leaving() {
    let pty = Pty::start("run");
    assert!(!pty.line_settings_are_back());
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
    left_as_found(&pty);
}

#[test]
fn after_a_return_that_forgets_to_leave() {
    let pty = Pty::start("run");
    pty.keys("d");
    assert_eq!(pty.exit_code(), 0);
    left_as_found(&pty);
}

#[test]
fn after_a_panic_and_its_message_stands_on_the_normal_screen() {
    let pty = Pty::start("run");
    pty.keys("p");
    assert_eq!(pty.exit_code(), 101);
    left_as_found(&pty);
    assert!(pty.screen().screen().contents().contains("a torn page"));
}

#[test]
fn after_a_panic_in_the_middle_of_a_frame() {
    let pty = Pty::start("run");
    pty.keys("f");
    assert_eq!(pty.exit_code(), 101);
    left_as_found(&pty);
}

#[test]
fn after_a_panic_in_another_thread_and_nothing_is_drawn_over_its_message() {
    let pty = Pty::start("run");
    pty.keys("t");
    assert_eq!(pty.exit_code(), 7, "drawing is refused");
    left_as_found(&pty);
    assert!(pty.screen().screen().contents().contains("a torn page"));
}

#[test]
fn after_every_signal_that_ends_a_program() {
    for (signal, code) in [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131), (Signal::TERM, 143)] {
        let pty = Pty::start("run");
        pty.signal(signal);
        assert_eq!(pty.exit_code(), code);
        left_as_found(&pty);
    }
}

#[test]
fn ctrl_c_is_a_key() {
    let pty = Pty::start("run");
    pty.keys("\x03q");
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.notes().contains("key ctrl-c"));
}

#[test]
fn suspended_it_is_the_shells_and_after_that_ours_again() {
    let pty = Pty::start("run");
    pty.signal(Signal::TSTP);
    // The bytes that the terminal holds may reach us after the stop.
    pty.until(|pty| pty.is_stopped() && pty.modes() == on_and_off(1));
    assert!(pty.line_settings_are_back());
    let frames = pty.frames();

    pty.signal(Signal::CONT);
    pty.until(|pty| pty.frames() > frames);
    assert!(!pty.line_settings_are_back());
    let screen = pty.screen();
    assert!(screen.screen().alternate_screen());
    assert!(screen.screen().contents().contains("ready"));

    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(pty.modes(), on_and_off(2));
    assert!(pty.line_settings_are_back());
}

#[test]
fn stopped_from_outside_it_turns_its_modes_on_again() {
    let pty = Pty::start("run");
    pty.signal(Signal::STOP);
    pty.until(Pty::is_stopped);
    assert_eq!(pty.modes(), ON, "nobody can prepare for this signal");
    let frames = pty.frames();

    pty.signal(Signal::CONT);
    pty.until(|pty| pty.frames() > frames);
    assert_eq!(pty.modes(), [&ON[..], &ON[..3]].concat());
    assert!(!pty.line_settings_are_back());

    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(pty.modes(), [&ON[..], &ON[..3], &OFF[..]].concat());
    assert!(pty.line_settings_are_back());
}

#[test]
fn a_terminal_that_goes_is_told_once_without_a_panic_or_a_busy_loop() {
    let pty = Pty::start("stay");
    let notes = pty.go_away();
    let told = notes.wait_for("over");
    assert_eq!(told.matches("gone\n").count(), 1, "{told}");
    assert!(told.contains("draw fails"), "{told}");
    assert!(told.contains("signal Quit(1)"), "{told}");
    assert!(told.contains("idle true"), "{told}");
    assert!(!told.contains("panic"), "{told}");
}

#[test]
fn keys_are_pressed_and_repeated_never_released() {
    let pty = Pty::start("run");
    pty.keys("\x1b[97;1:1u\x1b[97;1:2u\x1b[97;1:3uq");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(pty.notes().matches("key a").count(), 2);
}

#[test]
fn more_than_a_buffer_of_keys_comes_through_at_once() {
    let pty = Pty::start("run");
    pty.keys(&"a".repeat(3000));
    pty.until(|pty| pty.notes().matches("key a\n").count() == 3000);
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a_paste_is_one_text() {
    let pty = Pty::start("run");
    let names = "Anna\rBram\r".repeat(200);
    pty.keys(&format!("\x1b[200~{names}\x1b[201~q"));
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.notes().contains("paste 2000 Anna\\rBram"));
    assert!(!pty.notes().contains("key enter"));
}

#[test]
fn a_new_size_is_told_and_drawn() {
    let pty = Pty::start("run");
    pty.resize(30, 100);
    pty.until(|pty| pty.notes().contains("resize 100 30") && pty.shows("100×30"));
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a_terminal_that_never_answers_is_dark_in_time() {
    let pty = Pty::start("ask");
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.notes().contains("Dark, in time: true"), "{}", pty.notes());
    assert_eq!(pty.modes(), on_and_off(1));
    assert!(pty.line_settings_are_back());
}

#[test]
fn a_light_terminal_says_so() {
    let pty = Pty::launch("ask");
    pty.until(Pty::asked_anything);
    pty.keys("\x1b]11;rgb:fafa/fafa/f6f6\x07\x1b[?62;4c");
    pty.until(|pty| pty.shows("ready"));
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.notes().contains("Light, in time: true"), "{}", pty.notes());
    assert!(!pty.notes().contains("key r"));
}

#[test]
fn an_answer_that_comes_late_is_no_key() {
    let pty = Pty::start("ask");
    sleep(Duration::from_millis(200));
    pty.keys("\x1b]11;rgb:fafa/fafa/f6f6\x1b\\\x1b[?62;4c");
    pty.keys("xq");
    assert_eq!(pty.exit_code(), 0);
    let notes = pty.notes();
    let keys: Vec<_> = notes.lines().filter(|line| line.starts_with("key")).collect();
    assert_eq!(keys, ["key x", "key q"]);
}

#[test]
fn bold_and_colour_survive_no_color() {
    let pty = Pty::start("run");
    let screen = pty.screen();
    let cell = screen.screen().cell(0, 0).unwrap();
    assert!(cell.bold() && cell.inverse());
    assert_eq!(cell.fgcolor(), vt100::Color::Rgb(255, 0, 0));
    pty.keys("q");
    assert_eq!(pty.exit_code(), 0);
}
