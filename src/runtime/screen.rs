//! A frame at a time onto the guarded terminal.
//!
//! Ratatui draws onto paper in memory; the paper goes to the terminal whole, in one write, inside a synchronized update.
//! So a panic while drawing leaves no torn frame behind, and a terminal that has gone shows up in one place.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::queue;
use crossterm::style::force_color_output;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Rect, Size};
use ratatui::{Frame, Terminal};

use super::colours::Depth;
use super::events::Reader;
use super::notify;
use super::terminal::{self, Guard};

/// What has been drawn and not yet sent. Ratatui holds one end, the screen the other.
#[derive(Debug, Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing: the backend flushes several times in a frame, and only a whole frame is sent.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal, ours while this lives, and what stands on it.
pub struct Screen {
    // Dropped first: what the backend writes when it is dropped goes nowhere.
    guard: Guard,
    terminal: Terminal<CrosstermBackend<Paper>>,
    paper: Paper,
    depth: Depth,
    stale: bool,
}

impl Screen {
    /// Takes the terminal, which shows colours as fine as `depth`: frames may name any.
    ///
    /// # Errors
    /// As [`Guard::enter`].
    pub fn open(depth: Depth) -> io::Result<Self> {
        // The theme answers to NO_COLOR; the library's way writes empty colours that undo bold and reverse.
        force_color_output(true);
        let guard = Guard::enter()?;
        let paper = Paper::default();
        let terminal = Terminal::new(CrosstermBackend::new(paper.clone()))?;
        Ok(Self { guard, terminal, paper, depth, stale: true })
    }

    /// Draws one frame and sends what differs from the last one. The cursor shows where the frame places it, else not.
    ///
    /// # Errors
    /// When the terminal has gone or has been given back: the loop saves and ends.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.paper.0.borrow_mut().clear();
        let drawn = self.paint(view).and_then(|()| {
            let paper = self.paper.0.borrow();
            terminal::write(&paper)
        });
        // What did not arrive is not on the screen, whatever ratatui remembers.
        self.stale = drawn.is_err();
        drawn
    }

    fn paint(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        queue!(self.paper, BeginSynchronizedUpdate)?;
        if self.stale {
            // `Terminal::clear` would ask the terminal where its cursor is, and wait for the answer.
            let all = Rect::from(self.terminal.size()?);
            self.terminal.resize(all)?;
        }
        let depth = self.depth;
        self.terminal.draw(|frame| {
            view(frame);
            if depth != Depth::TrueColour {
                for cell in &mut frame.buffer_mut().content {
                    cell.fg = depth.fit(cell.fg);
                    cell.bg = depth.fit(cell.bg);
                    cell.underline_color = depth.fit(cell.underline_color);
                }
            }
        })?;
        queue!(self.paper, EndSynchronizedUpdate)
    }

    /// The next frame is drawn whole: after a resize, or when something else may have written on the screen.
    pub fn clear(&mut self) {
        self.stale = true;
    }

    /// Columns and rows at this moment.
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn size(&self) -> io::Result<Size> {
        self.terminal.size()
    }

    /// As [`Guard::set_title`].
    ///
    /// # Errors
    /// As for every write to the terminal.
    pub fn set_title(&mut self, title: &str) -> io::Result<()> {
        self.guard.set_title(title)
    }

    /// As [`notify::bell`].
    ///
    /// # Errors
    /// As for every write to the terminal.
    pub fn bell(&mut self) -> io::Result<()> {
        notify::bell()
    }

    /// On SIGTSTP: gives the terminal back, stops the process, and takes the terminal again when it goes on. No key is
    /// read in between, so the shell gets all of its own. The next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn suspend(&mut self, keys: &Reader) -> io::Result<()> {
        keys.pause();
        let back = self.guard.suspend();
        keys.resume();
        self.clear();
        back
    }

    /// On SIGCONT: as [`Guard::resume`]. The next frame is drawn whole where that is needed.
    ///
    /// # Errors
    /// As for every write to the terminal.
    pub fn resume(&mut self) -> io::Result<()> {
        if self.guard.resume()? {
            self.clear();
        }
        Ok(())
    }

    /// Gives the terminal back, and says how that went.
    ///
    /// # Errors
    /// As [`Guard::leave`].
    pub fn close(self) -> io::Result<()> {
        self.guard.leave()
    }
}
