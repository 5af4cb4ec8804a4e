//! The thread that takes signals.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::{Handle, Signals};

/// What a signal asks of the program. A new size of the window comes with the [events](super::events).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Save, give the terminal back, end: SIGINT, SIGTERM, SIGHUP or SIGQUIT, by its number.
    Quit(i32),
    /// Give the terminal back and stop: SIGTSTP.
    Suspend,
    /// The process goes on after having been stopped: SIGCONT.
    Continue,
}

impl Signal {
    fn of(number: i32) -> Self {
        match number {
            SIGTSTP => Self::Suspend,
            SIGCONT => Self::Continue,
            other => Self::Quit(other),
        }
    }
}

/// What a program that ends on a signal exits with, as shells count: 128 and the signal's number.
pub fn exit_code(signal: i32) -> i32 {
    128 + signal
}

/// Takes signals while this lives.
pub struct Taker {
    handle: Handle,
}

impl Taker {
    /// Starts the thread. Every signal goes to `to`, as the message that `message` makes of it.
    ///
    /// # Errors
    /// When the handlers or the thread cannot be had.
    pub fn spawn<T: Send + 'static>(
        to: Sender<T>,
        message: impl Fn(Signal) -> T + Send + 'static,
    ) -> io::Result<Self> {
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT])?;
        let handle = signals.handle();
        thread::Builder::new().name("signals".to_owned()).spawn(move || {
            for number in &mut signals {
                if to.send(message(Signal::of(number))).is_err() {
                    break;
                }
            }
        })?;
        Ok(Self { handle })
    }
}

impl Drop for Taker {
    fn drop(&mut self) {
        self.handle.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_ends_stops_or_continues() {
        assert_eq!(Signal::of(SIGTERM), Signal::Quit(15));
        assert_eq!(Signal::of(SIGTSTP), Signal::Suspend);
        assert_eq!(Signal::of(SIGCONT), Signal::Continue);
        assert_eq!(exit_code(SIGINT), 130);
    }
}
