//! The terminal, taken over and given back as it was found.
//!
//! A terminal is one per process, and a panic in any thread has to give it back, so what is turned on stands in one
//! place behind a lock: a list in the order of turning on. Giving back takes that list from its end and leaves it empty,
//! so it happens once, whoever comes first: the guard, the panic hook, or a caller on its way out.
//!
//! What is not touched needs no giving back: the mouse, the keyboard protocol and the shape of the cursor stay as the
//! person set them.

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::Print;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use signal_hook::consts::SIGTSTP;
use signal_hook::low_level::emulate_default_handler;

/// Longer titles than this are cut: nobody sees more of one.
const TITLE_CHARS: usize = 100;

/// Something of the terminal that is turned on, and how it is turned off again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Keys come one by one and are not echoed.
    Raw,
    /// A screen beside the one with the person's command line.
    AlternateScreen,
    /// A paste comes as one text, not as keys.
    BracketedPaste,
    /// No cursor until a frame places one.
    HiddenCursor,
    /// The title of the window is ours; the old one waits on the terminal's stack.
    Title,
}

/// The order in which modes are turned on at the start; the title joins them with its first words.
const ON_ENTRY: [Mode; 4] = [Mode::Raw, Mode::AlternateScreen, Mode::BracketedPaste, Mode::HiddenCursor];

impl Mode {
    fn turn_on(self, out: &mut Vec<u8>) -> io::Result<()> {
        match self {
            Self::Raw => enable_raw_mode(),
            Self::AlternateScreen => queue!(out, EnterAlternateScreen),
            Self::BracketedPaste => queue!(out, EnableBracketedPaste),
            Self::HiddenCursor => queue!(out, Hide),
            // XTWINOPS 22 and 23: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
            Self::Title => queue!(out, Print("\x1b[22;0t")),
        }
    }

    fn turn_off(self, out: &mut Vec<u8>) -> io::Result<()> {
        match self {
            Self::Raw => {
                // What was queued so far belongs to the raw terminal.
                let sent = send(out);
                out.clear();
                disable_raw_mode().and(sent)
            }
            Self::AlternateScreen => queue!(out, LeaveAlternateScreen),
            Self::BracketedPaste => queue!(out, DisableBracketedPaste),
            Self::HiddenCursor => queue!(out, Show),
            Self::Title => queue!(out, Print("\x1b[23;0t")),
        }
    }
}

/// What is turned on at this moment.
struct Taken {
    /// In the order of turning on; empty when the terminal is the person's.
    modes: Vec<Mode>,
    title: Option<String>,
    /// We stopped ourselves: the SIGCONT that follows needs no answer.
    stopped: bool,
}

static TAKEN: Mutex<Taken> = Mutex::new(Taken { modes: Vec::new(), title: None, stopped: false });

fn taken() -> MutexGuard<'static, Taken> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Taken {
    fn take(&mut self) -> io::Result<()> {
        let mut out = Vec::new();
        for mode in ON_ENTRY {
            mode.turn_on(&mut out)?;
            self.modes.push(mode);
        }
        self.put_title(&mut out)?;
        send(&out)
    }

    /// Gives everything back, last first. Goes on after an error, and gives the first one.
    fn give_back(&mut self) -> io::Result<()> {
        let mut out = Vec::new();
        let mut result = Ok(());
        while let Some(mode) = self.modes.pop() {
            result = result.and(mode.turn_off(&mut out));
        }
        result
    }

    /// Turns on again what another program may have turned off meanwhile.
    fn take_again(&mut self) -> io::Result<()> {
        let mut out = Vec::new();
        for mode in &self.modes {
            match mode {
                // The library believes it is still on, and would do nothing.
                Mode::Raw => disable_raw_mode().and_then(|()| enable_raw_mode())?,
                Mode::Title => {}
                other => other.turn_on(&mut out)?,
            }
        }
        self.put_title(&mut out)?;
        send(&out)
    }

    fn put_title(&mut self, out: &mut Vec<u8>) -> io::Result<()> {
        if let Some(title) = &self.title {
            if !self.modes.contains(&Mode::Title) {
                Mode::Title.turn_on(out)?;
                self.modes.push(Mode::Title);
            }
            queue!(out, SetTitle(title))?;
        }
        Ok(())
    }

    fn check(&self) -> io::Result<()> {
        if self.modes.is_empty() { Err(io::ErrorKind::NotConnected.into()) } else { Ok(()) }
    }
}

fn send(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Writes to the terminal, if it is ours at this moment.
///
/// # Errors
/// `NotConnected` when the terminal has been given back (a panic in another thread); else what writing gave, such as
/// EIO when the terminal has gone.
pub(super) fn write(bytes: &[u8]) -> io::Result<()> {
    // Held while writing, so that nothing is drawn after a panic elsewhere has given the terminal back.
    let taken = taken();
    taken.check()?;
    send(bytes)
}

/// Gives the terminal back if it is taken; from any thread, any number of times.
///
/// # Errors
/// What writing gave; the rest is given back all the same.
pub fn restore() -> io::Result<()> {
    taken().give_back()
}

/// Gives the terminal back before a panic is told, so that the message stands on the person's own screen. The hook that
/// was there is called after it: a program with words of its own for a panic sets its hook before it takes the terminal.
fn restore_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let tell = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let _ = restore();
            tell(info);
        }));
    });
}

/// The terminal is ours while this lives. Dropping it gives the terminal back.
#[derive(Debug)]
pub struct Guard(());

impl Guard {
    /// Takes the terminal: raw mode, the alternate screen, pastes as one text, no cursor until a frame places one.
    ///
    /// # Errors
    /// `Unsupported` when stdout is no terminal, `AlreadyExists` when it is taken, else what the terminal gave.
    pub fn enter() -> io::Result<Self> {
        if !io::stdout().is_terminal() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        restore_on_panic();
        let mut taken = taken();
        if !taken.modes.is_empty() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        taken.title = None;
        taken.stopped = false;
        if let Err(why) = taken.take() {
            let _ = taken.give_back();
            return Err(why);
        }
        Ok(Self(()))
    }

    /// Gives the terminal back, and says how that went.
    ///
    /// # Errors
    /// What writing gave, such as EIO when the terminal has gone.
    pub fn leave(self) -> io::Result<()> {
        restore()
    }

    /// Sets the title of the window; the old one comes back at the end. What could steer the terminal is left out.
    ///
    /// # Errors
    /// As for every write to the terminal.
    pub fn set_title(&mut self, title: &str) -> io::Result<()> {
        let mut taken = taken();
        taken.check()?;
        taken.title = Some(harmless(title));
        let mut out = Vec::new();
        taken.put_title(&mut out)?;
        send(&out)
    }

    /// Gives the terminal back, stops this process as Ctrl+Z does elsewhere, and takes the terminal again when it goes on.
    /// Returns after that; everything has to be drawn anew.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn suspend(&mut self) -> io::Result<()> {
        {
            let mut taken = taken();
            taken.check()?;
            let _ = taken.give_back();
            taken.stopped = true;
        }
        let stop = emulate_default_handler(SIGTSTP);
        let mut taken = taken();
        if stop.is_err() {
            taken.stopped = false;
        }
        taken.take().and(stop)
    }

    /// What to do on SIGCONT: nothing after [`Guard::suspend`], which has done it; after a SIGSTOP, which no program
    /// sees coming, the modes are turned on again. True when everything has to be drawn anew.
    ///
    /// # Errors
    /// As for every write to the terminal.
    pub fn resume(&mut self) -> io::Result<bool> {
        let mut taken = taken();
        taken.check()?;
        if std::mem::take(&mut taken.stopped) {
            return Ok(false);
        }
        taken.take_again()?;
        Ok(true)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = restore();
    }
}

/// A title without controls, marks that turn the direction of text, and what cannot be seen.
fn harmless(title: &str) -> String {
    title
        .chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        })
        .take(TITLE_CHARS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_steer_the_terminal() {
        assert_eq!(harmless("Kring · é 漢"), "Kring · é 漢");
        assert_eq!(harmless("a\x1b]0;b\x07c\u{9b}2Jd\u{202e}e\nf"), "a]0;bc2Jdef");
        assert_eq!(harmless(&"x".repeat(500)).len(), TITLE_CHARS);
    }

    #[test]
    fn nobody_writes_to_a_terminal_that_is_not_taken() {
        assert_eq!(write(b"x").unwrap_err().kind(), io::ErrorKind::NotConnected);
        restore().unwrap();
    }
}
