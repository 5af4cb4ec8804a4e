//! How long the facilitator waits after Enter in the shell: the real program in a real terminal, until its first frame
//! has arrived whole. `terminal` is what that takes without the program: opening a terminal, starting a shell in it.

#![allow(clippy::unwrap_used)]

use std::io::Read;
use std::path::Path;

use divan::Bencher;
use portable_pty::{Child, CommandBuilder, PtyPair, PtySize, native_pty_system};

/// What a frame ends with.
const END_OF_FRAME: &[u8] = b"\x1b[?2026l";

fn main() {
    divan::main();
}

#[divan::bench(args = ["terminal", "start", "run"], sample_count = 20, sample_size = 1)]
fn to_first_frame(bencher: Bencher, command: &str) {
    let data = tempfile::tempdir_in(Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap();
    bencher.bench_local(|| first_frame(command, data.path()));
}

/// A program in its terminal; ended when it is dropped, which divan does not time.
struct Running(Box<dyn Child + Send + Sync>, #[expect(dead_code, reason = "it stays open")] PtyPair);

impl Drop for Running {
    fn drop(&mut self) {
        // The shell has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn first_frame(command: &str, data: &Path) -> Running {
    let size = PtySize { rows: 28, cols: 100, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut program =
        CommandBuilder::new(if command == "terminal" { "sh" } else { env!("CARGO_BIN_EXE_kring") });
    // A theme that is named is not asked of the terminal, which here would not answer.
    program.args(match command {
        "terminal" => ["-c", r"printf '\033[?2026l'"].as_slice(),
        "run" => &["run", "--lang", "nl", "--theme", "dark"],
        _ => &["--lang", "nl", "--theme", "dark"],
    });
    program.env("TERM", "xterm-256color");
    program.env("KRING_DATA_DIR", data);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let child = pair.slave.spawn_command(program).unwrap();

    let mut heard = Vec::new();
    let mut bytes = [0; 4096];
    while !heard.windows(END_OF_FRAME.len()).any(|window| window == END_OF_FRAME) {
        let count = reader.read(&mut bytes).unwrap();
        assert!(count > 0, "it ended without a frame");
        heard.extend_from_slice(&bytes[..count]);
    }
    Running(child, pair)
}
