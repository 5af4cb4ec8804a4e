//! The real program in a real terminal, driven by keys: what the tests of a whole workshop share.
//!
//! The terminal is a bare one: it takes bytes and answers nothing that the program asks.

#![allow(dead_code, reason = "each test takes what it needs of this")]

pub mod keys;
pub mod screen;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

pub use screen::{Frame, Watched};

/// How long anything may take before a test gives up on it; a slow machine under load needs it.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// How often a test looks again.
const LOOK: Duration = Duration::from_millis(10);

/// Rows and columns of a laptop's window.
pub const LAPTOP: (u16, u16) = (50, 160);

/// The folders of a facilitator, theirs alone.
#[derive(Clone)]
pub struct Home(Arc<TempDir>);

impl Home {
    pub fn new() -> Self {
        Self(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// One that is in memory where the machine has such a place: for tests that count how late a save is.
    pub fn in_memory() -> Self {
        let memory = Path::new("/dev/shm");
        Self(Arc::new(tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn sessions(&self) -> PathBuf {
        self.path().join("sessions")
    }

    /// The only session there is.
    pub fn session_path(&self) -> PathBuf {
        let entries = fs::read_dir(self.sessions()).unwrap().map(|entry| entry.unwrap().path());
        let all: Vec<_> =
            entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
        assert_eq!(all.len(), 1, "{all:?}");
        all.into_iter().next().unwrap()
    }

    /// Its file, read.
    pub fn session(&self) -> Value {
        read(&self.session_path())
    }

    /// Runs a command that needs no terminal.
    pub fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        command.args(args).current_dir(self.path()).env_clear().envs(self.environment());
        command.output().unwrap()
    }

    /// What such a command prints, when all is well.
    pub fn prints(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {complaint}");
        assert_eq!(complaint, "", "{args:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn environment(&self) -> Vec<(String, String)> {
        let home = self.path().display().to_string();
        let fixed = [
            ("KRING_DATA_DIR", home.as_str()),
            ("HOME", home.as_str()),
            ("PATH", "/usr/bin:/bin"),
            ("LANG", "C.UTF-8"),
            ("TZ", "Europe/Amsterdam"),
            ("TERM", "xterm-256color"),
            ("COLORTERM", "truecolor"),
        ];
        fixed.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }
}

/// A session file, read as what it is to others: JSON.
pub fn read(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap();
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The program in a terminal.
pub struct Pty {
    pub home: Home,
    master: Box<dyn MasterPty + Send>,
    writer: Mutex<Box<dyn Write + Send>>,
    watched: Watched,
    child: Box<dyn portable_pty::Child + Send + Sync>,
    reading: Option<JoinHandle<()>>,
}

impl Pty {
    /// Starts the program with folders of its own.
    pub fn start(args: &[&str], size: (u16, u16), envs: &[(&str, &str)]) -> Self {
        Self::start_in(&Home::in_memory(), args, size, envs)
    }

    /// Starts the program with these folders.
    pub fn start_in(home: &Home, args: &[&str], (rows, cols): (u16, u16), envs: &[(&str, &str)]) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_kring"));
        command.args(args);
        command.cwd(home.path());
        command.env_clear();
        for (name, value) in home.environment() {
            command.env(name, value);
        }
        for (name, value) in envs {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();

        let (watched, mut parser) = Watched::new(rows, cols);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let seen = watched.clone();
        let reading = thread::spawn(move || {
            let mut bytes = [0; 16 * 1024];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                seen.process(&mut parser, &bytes[..count]);
            }
        });
        Self {
            home: home.clone(),
            writer: Mutex::new(pair.master.take_writer().unwrap()),
            master: pair.master,
            watched,
            child,
            reading: Some(reading),
        }
    }

    /// Starts it once more in the same folders and the same kind of window, after the one before has ended.
    pub fn again(&self, args: &[&str]) -> Self {
        let size = self.master.get_size().unwrap();
        Self::start_in(&self.home, args, (size.rows, size.cols), &[])
    }

    /// Presses keys: `zwart 9<enter>`; names of keys stand in angle brackets.
    pub fn type_keys(&self, words: &str) {
        self.send(&keys::bytes(words));
    }

    /// Pastes, as a terminal does.
    pub fn paste(&self, text: &str) {
        self.send(format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")).as_bytes());
    }

    /// Sends bytes as they are.
    pub fn send(&self, bytes: &[u8]) {
        let mut writer = self.writer.lock().unwrap();
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }

    /// The last whole frame.
    pub fn frame(&self) -> Arc<Frame> {
        self.watched.frame()
    }

    /// What stands on the screen.
    pub fn screen(&self) -> String {
        self.frame().text().to_owned()
    }

    /// Whether some words stand on the screen; a line may be broken in them.
    pub fn shows(&self, words: &str) -> bool {
        self.frame().shows(words)
    }

    /// Waits until some words stand on the screen.
    #[track_caller]
    pub fn wait_for(&self, words: &str) {
        self.wait_until_told(|frame| frame.shows(words), &format!("“{words}”"));
    }

    /// Waits until some words no longer stand on the screen.
    #[track_caller]
    pub fn wait_gone(&self, words: &str) {
        self.wait_until_told(|frame| !frame.shows(words), &format!("no “{words}”"));
    }

    /// Waits until the screen is as wanted.
    #[track_caller]
    pub fn wait_until(&self, wanted: impl Fn(&Frame) -> bool) {
        self.wait_until_told(wanted, "another screen");
    }

    #[track_caller]
    fn wait_until_told(&self, wanted: impl Fn(&Frame) -> bool, what: &str) {
        let start = Instant::now();
        let mut number = u64::MAX;
        loop {
            let (next, frame) = self.watched.frame_after(number, LOOK);
            if next != number && wanted(&frame) {
                return;
            }
            number = next;
            assert!(start.elapsed() < PATIENCE, "wanted {what} on\n{}", frame.text());
        }
    }

    /// Waits until the file is as wanted, and gives it.
    #[track_caller]
    pub fn wait_session(&self, wanted: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        let path = self.home.session_path();
        let mut stamp = None;
        loop {
            // Read only when it was written anew.
            let found =
                fs::metadata(&path).ok().map(|found| (found.ino(), found.mtime(), found.mtime_nsec()));
            let session = (found != stamp).then(|| read(&path));
            if let Some(session) = session.as_ref().filter(|session| wanted(session)) {
                return session.clone();
            }
            stamp = found;
            assert!(
                start.elapsed() < PATIENCE,
                "another session wanted than {:#}\n{}",
                read(&path),
                self.screen()
            );
            sleep(LOOK);
        }
    }

    /// The session's file, read.
    pub fn session(&self) -> Value {
        self.home.session()
    }

    /// How often the bell rang.
    pub fn bells(&self) -> usize {
        self.watched.bells()
    }

    /// All frames that some test wanted to remember.
    pub fn watched(&self) -> &Watched {
        &self.watched
    }

    /// Gives the window another size.
    pub fn resize(&self, (rows, cols): (u16, u16)) {
        self.watched.resize(rows, cols);
        self.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Kills it as nothing can prepare for, and waits until it is gone and all it showed is known.
    pub fn kill(&mut self) {
        let pid = self.child.process_id().unwrap();
        kill_process(Pid::from_raw(pid.try_into().unwrap()).unwrap(), Signal::KILL).unwrap();
        self.child.wait().unwrap();
        self.join();
    }

    /// Waits until it has ended by itself: what it exits with.
    #[track_caller]
    pub fn exit_code(&mut self) -> u32 {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "still runs:\n{}", self.screen());
            sleep(LOOK);
        };
        self.join();
        status.exit_code()
    }

    fn join(&mut self) {
        if let Some(reading) = self.reading.take() {
            reading.join().unwrap();
        }
    }
}

impl Drop for Pty {
    /// A test that fails leaves no program behind.
    fn drop(&mut self) {
        if let (Ok(None), Some(pid)) = (self.child.try_wait(), self.child.process_id()) {
            let pid = pid.try_into().ok().and_then(Pid::from_raw);
            let _ = pid.map(|pid| kill_process(pid, Signal::KILL));
            let _ = self.child.wait();
        }
    }
}
