//! What the program draws, frame by frame: never a half-drawn one.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use kring::ui::widgets::digits::{Digits, MAX_ROWS, MIN_ROWS};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// A whole screen.
pub struct Frame {
    screen: vt100::Screen,
    text: OnceLock<String>,
}

impl Frame {
    fn of(screen: &vt100::Screen) -> Self {
        Self { screen: screen.clone(), text: OnceLock::new() }
    }

    /// Its text.
    pub fn text(&self) -> &str {
        self.text.get_or_init(|| {
            let (_, cols) = self.screen.size();
            let rows = self.screen.rows(0, cols).map(|row| row.trim_end().to_owned());
            rows.collect::<Vec<_>>().join("\n")
        })
    }

    /// Whether some words stand on it; a line may be broken in them.
    pub fn shows(&self, words: &str) -> bool {
        one_line(self.text()).contains(&one_line(words))
    }

    /// Whether it is of so many rows and columns.
    pub fn is_sized(&self, rows: u16, cols: u16) -> bool {
        self.screen.size() == (rows, cols)
    }

    /// The line that tells where we are and whether it is saved.
    pub fn footer(&self) -> &str {
        self.text().split('\n').next_back().unwrap_or_default()
    }

    /// Whether most of it is drawn with text and ground swapped.
    pub fn is_inverted(&self) -> bool {
        let (rows, cols) = self.screen.size();
        // A few cells all over it tell.
        let cells = (0..rows).step_by(5).flat_map(|row| (0..cols).step_by(9).map(move |col| (row, col)));
        let inverted = |(row, col)| self.screen.cell(row, col).is_some_and(vt100::Cell::inverse);
        let (yes, no): (Vec<_>, Vec<_>) = cells.map(inverted).partition(|inverted| *inverted);
        yes.len() > no.len()
    }

    /// Whether the clock stands on it, in digits of any size, with so many seconds; negative in overtime.
    pub fn clock_says(&self, seconds: i64) -> bool {
        let sign = if seconds < 0 { "+" } else { "" };
        let seconds = seconds.abs();
        let time = format!("{sign}{}:{:02}", seconds / 60, seconds % 60);
        self.digits().iter().any(|drawn| {
            let rows = u16::try_from(drawn.len()).unwrap_or(u16::MAX);
            (MIN_ROWS..=MAX_ROWS).contains(&rows) && *drawn == in_digits(&time, rows)
        })
    }

    /// The seconds that its clock shows, if they are among these.
    pub fn clock_among(&self, seconds: impl IntoIterator<Item = i64>) -> Option<i64> {
        seconds.into_iter().find(|seconds| self.clock_says(*seconds))
    }

    /// What is drawn in large digits or letters: lines of nothing but blocks, below each other.
    fn digits(&self) -> Vec<Vec<String>> {
        let lines: Vec<_> = self.text().split('\n').collect();
        let is_drawn = |line: &str| !line.is_empty() && line.chars().all(|c| " ▀▄█".contains(c));
        lines.chunk_by(|above, below| is_drawn(above) && is_drawn(below)).map(flush).collect()
    }
}

/// Lines without the margin that they share.
fn flush<S: AsRef<str>>(lines: &[S]) -> Vec<String> {
    let indent = |line: &str| line.chars().take_while(|c| *c == ' ').count();
    let lines = || lines.iter().map(|line| line.as_ref().trim_end());
    let margin = lines().filter(|line| !line.is_empty()).map(indent).min().unwrap_or(0);
    lines().map(|line| line.chars().skip(margin).collect()).collect()
}

/// A time in digits so many rows tall. Drawn once: a test asks for the same ones again and again.
fn in_digits(time: &str, rows: u16) -> Vec<String> {
    type Drawn = HashMap<(String, u16), Vec<String>>;
    static DRAWN: LazyLock<Mutex<Drawn>> = LazyLock::new(Mutex::default);
    let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    drawn.entry((time.to_owned(), rows)).or_insert_with(|| draw(time, rows)).clone()
}

fn draw(time: &str, rows: u16) -> Vec<String> {
    let area = Rect::new(0, 0, 160, rows);
    let mut buf = Buffer::empty(area);
    (&Digits::new(time, Style::new()).rows(rows)).render(area, &mut buf);
    let line = |row| (0..area.width).map(|col| buf[(col, row)].symbol()).collect::<String>();
    flush(&(0..rows).map(line).collect::<Vec<_>>())
}

/// Words with single spaces between them.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What somebody who looks at the screen has seen.
#[derive(Clone)]
pub struct Watched(Arc<Eyes>);

struct Eyes {
    seen: Mutex<Seen>,
    changed: Condvar,
}

struct Seen {
    frame: Arc<Frame>,
    number: u64,
    bells: usize,
    flashed: bool,
    remember: Option<fn(&Frame) -> bool>,
    remembered: Option<Arc<Frame>>,
    resize: Option<(u16, u16)>,
}

impl Watched {
    pub(super) fn new(rows: u16, cols: u16) -> (Self, vt100::Parser<Eye>) {
        let blank = vt100::Parser::new(rows, cols, 0);
        let seen = Seen {
            frame: Arc::new(Frame::of(blank.screen())),
            number: 0,
            bells: 0,
            flashed: false,
            remember: None,
            remembered: None,
            resize: None,
        };
        let watched = Self(Arc::new(Eyes { seen: Mutex::new(seen), changed: Condvar::new() }));
        let eye = Eye { watched: watched.clone(), inside: false, whole: false };
        (watched, vt100::Parser::new_with_callbacks(rows, cols, 0, eye))
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn process(&self, parser: &mut vt100::Parser<Eye>, bytes: &[u8]) {
        if let Some((rows, cols)) = self.lock().resize.take() {
            parser.screen_mut().set_size(rows, cols);
        }
        parser.callbacks_mut().whole = false;
        parser.process(bytes);
        // What is written outside frames: errors, and what the shell's terminal shows afterwards.
        if !parser.callbacks().inside && !parser.callbacks().whole {
            self.see(parser.screen());
        }
    }

    pub(super) fn resize(&self, rows: u16, cols: u16) {
        self.lock().resize = Some((rows, cols));
    }

    /// The last whole frame.
    pub fn frame(&self) -> Arc<Frame> {
        Arc::clone(&self.lock().frame)
    }

    /// The number of the last whole frame, and the frame; after the one of that number if it comes in time.
    pub(super) fn frame_after(&self, number: u64, patience: Duration) -> (u64, Arc<Frame>) {
        let seen = self.lock();
        let (seen, _) = (self.0.changed)
            .wait_timeout_while(seen, patience, |seen| seen.number == number)
            .unwrap_or_else(PoisonError::into_inner);
        (seen.number, Arc::clone(&seen.frame))
    }

    pub fn bells(&self) -> usize {
        self.lock().bells
    }

    /// Whether a frame was ever inverted.
    pub fn flashed(&self) -> bool {
        self.lock().flashed
    }

    /// From now on remembers the last frame that is as wanted.
    pub fn remember(&self, wanted: fn(&Frame) -> bool) {
        self.lock().remember = Some(wanted);
    }

    /// The last frame that was.
    pub fn remembered(&self) -> Option<Arc<Frame>> {
        self.lock().remembered.clone()
    }

    fn see(&self, screen: &vt100::Screen) {
        let frame = Arc::new(Frame::of(screen));
        let mut seen = self.lock();
        seen.flashed = seen.flashed || frame.is_inverted();
        if seen.remember.is_some_and(|wanted| wanted(&frame)) {
            seen.remembered = Some(Arc::clone(&frame));
        }
        seen.frame = frame;
        seen.number += 1;
        self.0.changed.notify_all();
    }
}

/// Looks when a frame is whole.
pub struct Eye {
    watched: Watched,
    inside: bool,
    whole: bool,
}

impl vt100::Callbacks for Eye {
    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.watched.lock().bells += 1;
    }

    fn unhandled_csi(
        &mut self,
        screen: &mut vt100::Screen,
        first: Option<u8>,
        _: Option<u8>,
        params: &[&[u16]],
        end: char,
    ) {
        if first == Some(b'?') && params == [[2026]] {
            self.inside = end == 'h';
            if !self.inside {
                self.whole = true;
                self.watched.see(screen);
            }
        }
    }
}
