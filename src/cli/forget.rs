//! `kring forget`: erases the mailing list of a session and, when asked, the names in it; first it says what.

use std::fs;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::runtime::begin;
use crate::runtime::time::Clock;
use crate::runtime::trouble::Trouble;
use crate::session::{Removed, Session, without_names};
use crate::store::{self, WriteError};
use crate::words;
use crate::workshop::Lang;

/// Erase the mailing list of a session and, with --names, the names in it
#[derive(Debug, clap::Args)]
pub struct Forget {
    /// A session file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The names in the session as well, and its undo history
    #[arg(long)]
    names: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

/// What is to be erased.
struct Plan {
    /// So many addresses, with their file.
    addresses: usize,
    /// The session without names, and what went.
    names: Option<(Session, Removed)>,
    /// The file with what can be undone, in which names stand.
    history: Option<PathBuf>,
}

impl Plan {
    fn is_empty(&self) -> bool {
        let no_names = self.names.as_ref().is_none_or(|(_, removed)| removed.is_nothing());
        self.addresses == 0 && no_names && self.history.is_none()
    }
}

/// Runs it. The session is locked from the first look to the last removal, so that nobody writes it meanwhile.
///
/// # Errors
/// When the session cannot be read, another program has it open, nobody can be asked, or something cannot be erased.
pub fn forget(command: &Forget, lang: Lang) -> Result<i32, Trouble> {
    let clock = Clock::start();
    let opened = begin::open(&command.file, clock.now())?;
    let path = &opened.path;
    let history = store::history_path(path);
    let plan = Plan {
        addresses: store::addresses(path).map_err(Trouble::Mailing)?.len(),
        names: command.names.then(|| without_names(&opened.session)),
        history: Some(history).filter(|history| command.names && history.symlink_metadata().is_ok()),
    };
    let mut out = io::stdout().lock();
    if plan.is_empty() {
        let nothing = words!(lang, "forget-nothing", path = path.display().to_string());
        return Ok(done(&writeln!(out, "{nothing}")));
    }
    if done(&out.write_all(told(&plan, path, lang).as_bytes())) != 0 {
        return Ok(1);
    }
    if !command.yes {
        if !io::stdin().is_terminal() {
            return Err(Trouble::NobodyToAsk);
        }
        if !agreed(lang) {
            return Ok(done(&writeln!(out, "{}", words!(lang, "forget-kept"))));
        }
    }
    let names = plan.names.is_some();
    erase(plan, path, &clock)?;
    let last = if names { words!(lang, "forget-done-names") } else { words!(lang, "forget-done") };
    Ok(done(&writeln!(out, "{last}")))
}

/// The exit code after something was printed.
fn done(printed: &io::Result<()>) -> i32 {
    i32::from(printed.is_err())
}

/// What will be erased, a line each, and what will not.
fn told(plan: &Plan, path: &Path, lang: Lang) -> String {
    let mut lines = vec![words!(lang, "forget-will", path = path.display().to_string())];
    let mut item = |count: usize, words: String| {
        if count > 0 {
            lines.push(format!("  – {words}"));
        }
    };
    let list = store::mailing_path(path).display().to_string();
    item(plan.addresses, words!(lang, "forget-addresses", n = plan.addresses, path = list));
    if let Some((_, removed)) = &plan.names {
        item(removed.participants, words!(lang, "forget-participants", n = removed.participants));
        item(removed.owners, words!(lang, "forget-owners", n = removed.owners));
        item(removed.commitments, words!(lang, "forget-commitments", n = removed.commitments));
        item(removed.mentions, words!(lang, "forget-mentions", n = removed.mentions));
        item(usize::from(removed.facilitators), words!(lang, "forget-facilitators"));
        item(removed.drafts, words!(lang, "forget-drafts", n = removed.drafts));
    }
    if let Some(history) = &plan.history {
        item(1, words!(lang, "forget-history", path = history.display().to_string()));
    }
    if plan.names.is_some() {
        lines.push(words!(lang, "forget-not-found"));
    }
    lines.push(words!(lang, "forget-elsewhere"));
    lines.join("\n") + "\n"
}

/// Whether the person at the terminal says yes, in either language.
fn agreed(lang: Lang) -> bool {
    let mut err = io::stderr();
    // Where the question cannot be shown, nobody says yes to it.
    if write!(err, "{} ", words!(lang, "forget-sure")).and_then(|()| err.flush()).is_err() {
        return false;
    }
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.is_ok() && ["j", "ja", "y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}

/// Erases it. The history goes before the session is written: were it left behind, an undo would bring names back.
fn erase(plan: Plan, path: &Path, clock: &Clock) -> Result<(), Trouble> {
    if plan.addresses > 0 {
        store::erase(path).map_err(Trouble::Mailing)?;
    }
    if let Some(history) = &plan.history {
        fs::remove_file(history).map_err(|error| Trouble::Write(WriteError::of(history, &error)))?;
    }
    if let Some((mut session, removed)) = plan.names.filter(|(_, removed)| !removed.is_nothing()) {
        let now = clock.now();
        session.note("names-forgotten", None, Some(removed.names() as i64), now);
        let json =
            store::to_json(&session, now).map_err(|error| Trouble::Write(WriteError::of(path, &error)))?;
        store::write(path, &json).map_err(Trouble::Write)?;
    }
    Ok(())
}
