//! What the program draws, frame by frame: never a half-drawn one.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use kring::ui::widgets::digits::{Digits, MAX_ROWS, MIN_ROWS};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// A whole screen.
#[derive(Clone)]
pub struct Frame(vt100::Screen);

impl Frame {
    /// Its text.
    pub fn text(&self) -> String {
        let (_, cols) = self.0.size();
        self.0.rows(0, cols).flat_map(|row| [row.trim_end().to_owned(), "\n".to_owned()]).collect()
    }

    /// Whether some words stand on it; a line may be broken in them.
    pub fn shows(&self, words: &str) -> bool {
        one_line(&self.text()).contains(&one_line(words))
    }

    /// The line that tells where we are and whether it is saved.
    pub fn footer(&self) -> String {
        let (rows, cols) = self.0.size();
        self.0.rows(0, cols).nth(usize::from(rows) - 1).unwrap_or_default()
    }

    /// Whether most of it is drawn with text and ground swapped.
    pub fn is_inverted(&self) -> bool {
        let (rows, cols) = self.0.size();
        let cells = (0..rows).flat_map(|row| (0..cols).map(move |col| (row, col)));
        let inverted = cells.filter(|(row, col)| self.0.cell(*row, *col).is_some_and(vt100::Cell::inverse));
        inverted.count() * 2 > usize::from(rows) * usize::from(cols)
    }

    /// Whether the clock stands on it, in digits of any size, with so many seconds; negative in overtime.
    pub fn clock_says(&self, seconds: i64) -> bool {
        let sign = if seconds < 0 { "+" } else { "" };
        let seconds = seconds.abs();
        let time = format!("{sign}{}:{:02}", seconds / 60, seconds % 60);
        let digits = self.digits();
        (MIN_ROWS..=MAX_ROWS).any(|rows| digits.contains(&in_digits(&time, rows)))
    }

    /// The seconds that its clock shows, if they are among these.
    pub fn clock_among(&self, seconds: impl IntoIterator<Item = i64>) -> Option<i64> {
        seconds.into_iter().find(|seconds| self.clock_says(*seconds))
    }

    /// What is drawn in large digits or letters: lines of nothing but blocks, below each other.
    fn digits(&self) -> Vec<Vec<String>> {
        let text = self.text();
        let lines: Vec<_> = text.lines().collect();
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
#[derive(Clone, Default)]
pub struct Watched(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    frame: Option<Frame>,
    bells: usize,
    flashed: bool,
    remember: Option<fn(&Frame) -> bool>,
    remembered: Option<Frame>,
    resize: Option<(u16, u16)>,
}

impl Watched {
    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn parser(&self, rows: u16, cols: u16) -> vt100::Parser<Eye> {
        let eye = Eye { watched: self.clone(), inside: false };
        let parser = vt100::Parser::new_with_callbacks(rows, cols, 0, eye);
        self.lock().frame = Some(Frame(parser.screen().clone()));
        parser
    }

    pub(super) fn process(&self, parser: &mut vt100::Parser<Eye>, bytes: &[u8]) {
        if let Some((rows, cols)) = self.lock().resize.take() {
            parser.screen_mut().set_size(rows, cols);
        }
        parser.process(bytes);
        if !parser.callbacks().inside {
            self.see(parser.screen());
        }
    }

    pub(super) fn resize(&self, rows: u16, cols: u16) {
        self.lock().resize = Some((rows, cols));
    }

    pub fn frame(&self) -> Frame {
        self.lock().frame.clone().unwrap()
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
    pub fn remembered(&self) -> Option<Frame> {
        self.lock().remembered.clone()
    }

    fn see(&self, screen: &vt100::Screen) {
        let frame = Frame(screen.clone());
        let mut seen = self.lock();
        seen.flashed |= frame.is_inverted();
        if seen.remember.is_some_and(|wanted| wanted(&frame)) {
            seen.remembered = Some(frame.clone());
        }
        seen.frame = Some(frame);
    }
}

/// Looks when a frame is whole.
pub struct Eye {
    watched: Watched,
    inside: bool,
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
                self.watched.see(screen);
            }
        }
    }
}
