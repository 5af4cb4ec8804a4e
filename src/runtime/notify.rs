//! The bell. What flashes is drawn with the rest of a frame.

use std::io;

use super::terminal;

/// Rings the terminal's bell, in whatever way the person has set it: a sound, a flash, a mark on the window.
///
/// # Errors
/// As for every write to the terminal.
pub fn bell() -> io::Result<()> {
    terminal::write(b"\x07")
}
