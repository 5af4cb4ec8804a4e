//! A terminal that a program runs in, and that remembers every byte it was sent.

use std::cell::RefCell;
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::NamedTempFile;

use crate::child::{NOTES, ROLE};

const PATIENCE: Duration = Duration::from_secs(20);

/// The shell stays when the program has ended, so that the terminal stays as it was left.
const SHELL: &str = r#""$@"; echo "exit=$?."; read end"#;

/// What turns a mode on or off.
const MODES: [&str; 12] = [
    "?1049h", "?1049l", "?2004h", "?2004l", "?25h", "?25l", "22;0t", "23;0t", "?1000h", "?1006h", ">1u",
    "6 q",
];

pub struct Pty {
    master: Box<dyn MasterPty + Send>,
    writer: RefCell<Box<dyn Write + Send>>,
    output: Arc<Mutex<Vec<u8>>>,
    reading: JoinHandle<()>,
    settings: String,
    notes: NamedTempFile,
    shell: Box<dyn portable_pty::Child + Send + Sync>,
}

/// What the program noted, after its terminal has gone.
pub struct Notes(NamedTempFile);

impl Notes {
    pub fn wait_for(&self, words: &str) -> String {
        let start = Instant::now();
        loop {
            let told = fs::read_to_string(self.0.path()).unwrap();
            if told.contains(words) {
                return told;
            }
            assert!(start.elapsed() < PATIENCE, "{told}");
            sleep(Duration::from_millis(10));
        }
    }
}

impl Pty {
    /// Starts the program, and waits for its first frame.
    pub fn start(role: &str) -> Self {
        let pty = Self::launch(role);
        pty.until(|pty| pty.shows("ready"));
        pty
    }

    /// Starts the program.
    pub fn launch(role: &str) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let settings = format!("{:?}", pair.master.get_termios());
        let notes = NamedTempFile::new().unwrap();

        let mut command = CommandBuilder::new("sh");
        command.args(["-c", SHELL, "sh"]);
        command.arg(std::env::current_exe().unwrap());
        command.args(["--exact", "child", "--nocapture"]);
        command.env("TERM", "xterm-256color");
        command.env("RUST_BACKTRACE", "0");
        command.env(ROLE, role);
        command.env(NOTES, notes.path());
        // The question for the background is not asked under it.
        if role == "ask" {
            command.env_remove("NO_COLOR");
        } else {
            command.env("NO_COLOR", "1");
        }
        let shell = pair.slave.spawn_command(command).unwrap();

        let output = Arc::new(Mutex::new(Vec::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        // A terminal that shall go away must not be held open by somebody who reads it.
        let goes_away = role == "stay";
        let heard = Arc::clone(&output);
        let reading = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = reader.read(&mut bytes) {
                let mut heard = heard.lock().unwrap();
                heard.extend_from_slice(&bytes[..count]);
                if count == 0 || (goes_away && find(&heard, "?2026l").is_some()) {
                    break;
                }
            }
        });
        Self {
            writer: RefCell::new(pair.master.take_writer().unwrap()),
            master: pair.master,
            output,
            reading,
            settings,
            notes,
            shell,
        }
    }

    pub fn keys(&self, keys: &str) {
        self.writer.borrow_mut().write_all(keys.as_bytes()).unwrap();
    }

    pub fn resize(&self, rows: u16, cols: u16) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_raw(self.pid()).unwrap(), signal).unwrap();
    }

    pub fn is_stopped(&self) -> bool {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid())).unwrap();
        stat.rsplit(") ").next().unwrap().starts_with('T')
    }

    fn pid(&self) -> i32 {
        let notes = self.notes();
        let pid = notes.lines().find_map(|line| line.strip_prefix("pid "));
        pid.unwrap().parse().unwrap()
    }

    /// Waits until that holds.
    pub fn until(&self, holds: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !holds(self) {
            assert!(start.elapsed() < PATIENCE, "{}\n{}", self.text().escape_debug(), self.notes());
            sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the program has ended, as its shell tells.
    pub fn exit_code(&self) -> i32 {
        let code = |pty: &Self| {
            let text = pty.text();
            let (_, rest) = text.split_once("exit=")?;
            rest.split_once('.')?.0.parse().ok()
        };
        self.until(|pty| code(pty).is_some());
        code(self).unwrap()
    }

    /// Closes the window while the program runs.
    pub fn go_away(self) -> Notes {
        self.reading.join().unwrap();
        drop(self.writer);
        drop(self.master);
        let mut shell = self.shell;
        shell.wait().unwrap();
        Notes(self.notes)
    }

    pub fn notes(&self) -> String {
        let path: PathBuf = self.notes.path().to_owned();
        fs::read_to_string(path).unwrap()
    }

    fn bytes(&self) -> Vec<u8> {
        self.output.lock().unwrap().clone()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// What stands on the screen.
    pub fn screen(&self) -> vt100::Parser {
        let size = self.master.get_size().unwrap();
        let mut parser = vt100::Parser::new(size.rows, size.cols, 0);
        parser.process(&self.bytes());
        parser
    }

    pub fn shows(&self, words: &str) -> bool {
        self.screen().screen().contents().contains(words)
    }

    pub fn frames(&self) -> usize {
        self.text().matches("\x1b[?2026l").count()
    }

    /// Frames begin and end in turn.
    pub fn frames_are_whole(&self) -> bool {
        let text = self.text();
        let mut inside = false;
        text.match_indices("\x1b[?2026").all(|(at, mark)| {
            let begins = text[at + mark.len()..].starts_with('h');
            let in_turn = begins != inside;
            inside = begins;
            in_turn
        }) && !inside
    }

    /// What was turned on and off outside frames, in order.
    pub fn modes(&self) -> Vec<&'static str> {
        let text = self.text();
        let outside: String =
            text.split("\x1b[?2026h").map(|part| part.rsplit("\x1b[?2026l").next().unwrap()).collect();
        outside
            .split("\x1b[")
            .skip(1)
            .filter_map(|part| MODES.into_iter().find(|mode| part.starts_with(mode)))
            .collect()
    }

    /// Whether the program asked for the cursor, the colours or the make of the terminal.
    pub fn asked_anything(&self) -> bool {
        let text = self.text();
        ["\x1b[6n", "\x1b[c", "\x1b]10;?", "\x1b]11;?", "\x1b[?u"]
            .iter()
            .any(|question| text.contains(question))
    }

    /// Whether echo, line editing and the rest are as they were before the program.
    pub fn line_settings_are_back(&self) -> bool {
        format!("{:?}", self.master.get_termios()) == self.settings
    }
}

fn find(bytes: &[u8], words: &str) -> Option<usize> {
    bytes.windows(words.len()).position(|window| window == words.as_bytes())
}
