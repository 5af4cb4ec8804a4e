//! The thread that reads keys, pastes and sizes.
//!
//! It sleeps until there is something, and looks at the terminal itself before it lets crossterm read: crossterm would
//! read a terminal that has gone for ever (<https://github.com/crossterm-rs/crossterm/issues/793>). For the same reason
//! its feature `use-dev-tty` is on; without it, crossterm also forgets what does not fit its buffer in one read until
//! the next key comes.

use std::io::{self, IsTerminal, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event, KeyEvent, KeyEventKind};
use crossterm::terminal;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, ioctl_fionread};
use signal_hook::consts::SIGWINCH;
use signal_hook::low_level::{pipe, unregister};

use super::answers::Sieve;

/// How long crossterm may look for more once there was something.
const MORE: Duration = Duration::from_millis(2);
/// One more look this long after the last event: crossterm gives up early when the machine is busy.
const SECOND_LOOK: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };
/// How long the caller waits for the thread to stop reading. It may stand in a read in the middle of a key's bytes.
const PAUSE: Duration = Duration::from_millis(100);

/// What comes in from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key went down, or repeats while it is down; never that it came up.
    Key(KeyEvent),
    /// A text pasted in one piece, as it was: line ends and controls are the reader's to judge.
    Paste(String),
    /// The window's columns and rows. It may come twice for one change, or without one.
    Resize(u16, u16),
    /// The window has the keyboard.
    FocusGained,
    /// The window has it no longer.
    FocusLost,
    /// The terminal has gone: nothing will come any more. The last thing that is sent, once.
    Gone,
}

enum Command {
    Pause(SyncSender<()>),
    Resume,
}

/// Reads the terminal while this lives.
pub struct Reader {
    commands: Sender<Command>,
    wake: UnixStream,
}

impl Reader {
    /// Starts the thread, after the terminal has been taken. All that comes in goes to `to`, as the message that
    /// `message` makes of it.
    ///
    /// # Errors
    /// When the thread or what wakes it cannot be had.
    pub fn spawn<T: Send + 'static>(
        to: Sender<T>,
        message: impl Fn(Input) -> T + Send + 'static,
    ) -> io::Result<Self> {
        let (wake, woken) = pair()?;
        let (winch, resizes) = pair()?;
        let (commands, receiver) = mpsc::channel();
        let on_resize = pipe::register(SIGWINCH, winch)?;
        thread::Builder::new().name("events".to_owned()).spawn(move || {
            let reading = Reading {
                commands: receiver,
                woken,
                resizes,
                sieve: Sieve::default(),
                send: |input| to.send(message(input)).map_err(|_| Over::Unheard),
            };
            reading.run();
            unregister(on_resize);
        })?;
        Ok(Self { commands, wake })
    }

    /// Reads no more until [`Reader::resume`], so that another program gets what is typed. Returns when that holds.
    pub fn pause(&self) {
        let (paused, done) = mpsc::sync_channel(1);
        if self.command(Command::Pause(paused)) {
            let _ = done.recv_timeout(PAUSE);
        }
    }

    /// Reads again.
    pub fn resume(&self) {
        self.command(Command::Resume);
    }

    fn command(&self, command: Command) -> bool {
        // A pipe that is full wakes as well.
        self.commands.send(command).is_ok() && {
            let _ = (&self.wake).write(&[0]);
            true
        }
    }
}

fn pair() -> io::Result<(UnixStream, UnixStream)> {
    let (one, other) = UnixStream::pair()?;
    one.set_nonblocking(true)?;
    other.set_nonblocking(true)?;
    Ok((one, other))
}

/// Why the thread ends.
enum Over {
    /// The terminal has gone.
    Gone,
    /// Nobody listens, or the [`Reader`] was dropped.
    Unheard,
}

struct Reading<F> {
    commands: Receiver<Command>,
    woken: UnixStream,
    resizes: UnixStream,
    sieve: Sieve,
    send: F,
}

impl<F: Fn(Input) -> Result<(), Over>> Reading<F> {
    fn run(mut self) {
        let over = if io::stdin().is_terminal() { self.read() } else { Over::Gone };
        if matches!(over, Over::Gone) {
            let _ = (self.send)(Input::Gone);
        }
    }

    fn read(&mut self) -> Over {
        let mut second_look = true;
        loop {
            match self.turn(second_look) {
                Ok(something) => second_look = something,
                Err(over) => return over,
            }
        }
    }

    /// Waits and handles what there is. True when crossterm may have kept something back.
    fn turn(&mut self, second_look: bool) -> Result<bool, Over> {
        let stdin = io::stdin();
        let mut fds = [
            PollFd::new(&stdin, PollFlags::IN),
            PollFd::new(&self.woken, PollFlags::IN),
            PollFd::new(&self.resizes, PollFlags::IN),
        ];
        match poll(&mut fds, second_look.then_some(&SECOND_LOOK)) {
            Ok(0) => {
                self.events()?;
                return Ok(false);
            }
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(second_look),
            Err(_) => return Err(Over::Gone),
        }
        let [typed, woken, resized] = fds.map(|fd| fd.revents());
        if !woken.is_empty() {
            drain(&self.woken);
            self.obey()?;
            // What was typed may be another's by now.
            return Ok(second_look);
        }
        if !resized.is_empty() {
            drain(&self.resizes);
            if let Ok((columns, rows)) = terminal::size() {
                (self.send)(Input::Resize(columns, rows))?;
            }
        }
        if typed.is_empty() {
            return Ok(second_look);
        }
        if ioctl_fionread(&stdin).is_ok_and(|bytes| bytes > 0) {
            self.events()?;
            return Ok(true);
        }
        if typed.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(Over::Gone);
        }
        // Another program took it between the two questions.
        thread::sleep(Duration::from_millis(10));
        Ok(second_look)
    }

    /// Sends all that crossterm has and finds.
    fn events(&mut self) -> Result<(), Over> {
        while event::poll(MORE).map_err(|_| Over::Gone)? {
            let event = event::read().map_err(|_| Over::Gone)?;
            self.event(event)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event) -> Result<(), Over> {
        let mut heard = Ok(());
        let Self { sieve, send, .. } = self;
        let key = |key| {
            if heard.is_ok() {
                heard = send(Input::Key(key));
            }
        };
        let input = match event {
            Event::Key(pressed) => {
                // Some terminals, and all of Windows, tell when a key comes up: here, and nowhere else, that is left out.
                if matches!(pressed.kind, KeyEventKind::Press | KeyEventKind::Repeat) {
                    sieve.take(pressed, key);
                }
                return heard;
            }
            // Told by our own signal, and never asked for.
            Event::Resize(..) | Event::Mouse(_) => return Ok(()),
            Event::Paste(text) => Input::Paste(text),
            Event::FocusGained => Input::FocusGained,
            Event::FocusLost => Input::FocusLost,
        };
        sieve.release(key);
        heard?;
        send(input)
    }

    /// Does what the caller said; stays here while paused.
    fn obey(&mut self) -> Result<(), Over> {
        loop {
            match self.commands.try_recv() {
                Ok(Command::Pause(paused)) => {
                    let _ = paused.send(());
                    if let Err(mpsc::RecvError) = self.until_resumed() {
                        return Err(Over::Unheard);
                    }
                }
                Ok(Command::Resume) => {}
                Err(mpsc::TryRecvError::Empty) => return Ok(()),
                Err(mpsc::TryRecvError::Disconnected) => return Err(Over::Unheard),
            }
        }
    }

    fn until_resumed(&self) -> Result<(), mpsc::RecvError> {
        loop {
            match self.commands.recv()? {
                Command::Resume => return Ok(()),
                Command::Pause(paused) => {
                    let _ = paused.send(());
                }
            }
        }
    }
}

fn drain(mut pipe: &UnixStream) {
    let mut bytes = [0; 64];
    while pipe.read(&mut bytes).is_ok_and(|count| count > 0) {}
}
