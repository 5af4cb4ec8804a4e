//! What can go wrong at the rim, in words: what, why, the mend; one line.

use std::path::PathBuf;

use crate::roster::Refusal;
use crate::store::{LockError, MailingError, OpenError, ReadError, ReadFault, WriteError, WriteFault};
use crate::ui::listed::refusal;
use crate::words;
use crate::workshop::Lang;
use crate::workshop::read::{Diagnostics, Problem};

use super::mistakes::problem;

/// What can go wrong at the rim.
#[derive(Debug)]
pub enum Trouble {
    /// There is no script of that name.
    NoScript {
        /// The name.
        name: String,
        /// The built-in ones.
        known: Vec<String>,
    },
    /// A file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// There is no such list of names.
    NoRoster {
        /// The file.
        path: PathBuf,
    },
    /// A list of names is not taken.
    Roster {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Refusal,
    },
    /// A file is not UTF-8 text.
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// Something is wrong with a script.
    Script {
        /// The file.
        path: PathBuf,
        /// What.
        diagnostics: Diagnostics,
        /// Its text.
        source: String,
    },
    /// A script has no such length.
    NoSuchLength {
        /// The length asked for.
        length: u32,
        /// Those that it has.
        known: Vec<u32>,
    },
    /// A script has no such variable.
    NoSuchVariable {
        /// The name asked for.
        name: String,
        /// Those that it has.
        known: Vec<String>,
    },
    /// A session cannot be begun or opened.
    Open(OpenError),
    /// A session cannot be read.
    Read(ReadError),
    /// A session cannot be written in a format.
    Export {
        /// The session's file.
        path: PathBuf,
        /// What the writer of that format says.
        detail: String,
    },
    /// A file cannot be written.
    Write(WriteError),
    /// A mailing list cannot be read, written or erased.
    Mailing(MailingError),
    /// There is no terminal to ask at.
    NobodyToAsk,
    /// There is no session yet.
    NoSession,
    /// The program needs a terminal.
    NoTerminal,
    /// The terminal does not do what is asked.
    Terminal(std::io::Error),
    /// Nobody knows where files go.
    NoFolders,
    /// What is no text would go to the terminal.
    BinaryToTerminal,
    /// Several sessions cannot go into one file.
    ManyToOne,
    /// Two sessions of one command would go into the same file.
    TwoToOne {
        /// The file.
        path: PathBuf,
    },
    /// An output file is the session itself.
    OutputIsSession {
        /// The file.
        path: PathBuf,
    },
    /// An output file is there already.
    OutputExists {
        /// The file.
        path: PathBuf,
    },
}

impl Trouble {
    /// What went wrong, why, and how to mend it; one line.
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::NoScript { name, known } => {
                words!(lang, "trouble-no-script", name = name.clone(), known = known.join(", "))
            }
            Self::Unreadable { path, detail } => {
                words!(lang, "trouble-unreadable", path = shown(path), detail = detail.clone())
            }
            Self::NoRoster { path } => words!(lang, "trouble-no-roster", path = shown(path)),
            Self::Roster { path, why } => {
                words!(lang, "trouble-roster", path = shown(path), why = refusal(why, lang))
            }
            Self::NotText { path } => words!(lang, "trouble-not-text", path = shown(path)),
            Self::Script { path, diagnostics, .. } => script(lang, path, diagnostics),
            Self::NoSuchLength { length, known } => {
                let known: Vec<_> = known.iter().map(ToString::to_string).collect();
                words!(lang, "trouble-no-length", length = *length, known = known.join(", "))
            }
            Self::NoSuchVariable { name, known } => {
                words!(lang, "trouble-no-variable", name = name.clone(), known = known.join(", "))
            }
            Self::Open(OpenError::Lock(error)) => locked(lang, error),
            Self::Open(OpenError::Read(error)) | Self::Read(error) => unread(lang, error),
            Self::Open(OpenError::Exists { path }) => {
                words!(lang, "trouble-exists", path = shown(path))
            }
            Self::Open(OpenError::Write(error)) | Self::Write(error) => unwritten(lang, error),
            Self::Export { path, detail } => {
                words!(lang, "trouble-export", path = shown(path), detail = detail.clone())
            }
            Self::Mailing(error) => mailing_words(lang, error),
            Self::NobodyToAsk => words!(lang, "trouble-nobody-to-ask"),
            Self::NoSession => words!(lang, "trouble-no-session"),
            Self::NoTerminal => words!(lang, "trouble-no-terminal"),
            Self::Terminal(error) => words!(lang, "trouble-terminal", detail = error.to_string()),
            Self::NoFolders => words!(lang, "trouble-no-folders"),
            Self::BinaryToTerminal => words!(lang, "trouble-binary"),
            Self::ManyToOne => words!(lang, "trouble-export-many"),
            Self::TwoToOne { path } => words!(lang, "trouble-two-to-one", path = shown(path)),
            Self::OutputIsSession { path } => words!(lang, "trouble-output-is-session", path = shown(path)),
            Self::OutputExists { path } => {
                words!(lang, "trouble-output-exists", path = shown(path))
            }
        }
    }
}

fn shown(path: &std::path::Path) -> String {
    crate::app::field::clean::clean_line(&path.display().to_string())
}

/// The first thing that is wrong with a script, and how many more there are.
fn script(lang: Lang, path: &std::path::Path, diagnostics: &Diagnostics) -> String {
    let Some(first) = diagnostics.0.first() else {
        return words!(lang, "trouble-not-text", path = shown(path));
    };
    let place = format!("{}:{}:{}", shown(path), first.line, first.column);
    let what = problem(lang, &first.problem);
    // After a slip in the syntax the rest of the file is misread; only the first is certain.
    let more = if matches!(first.problem, Problem::Syntax { .. }) { 0 } else { diagnostics.0.len() - 1 };
    words!(lang, "trouble-script", place = place, what = what, code = first.problem.code(), more = more)
}

fn locked(lang: Lang, error: &LockError) -> String {
    match error {
        LockError::Held { path, by: Some(by) } => words!(
            lang,
            "trouble-held",
            path = shown(path),
            pid = by.pid.to_string(),
            host = by.host.clone(),
            since = by.since.clock()
        ),
        LockError::Held { path, by: None } => {
            words!(lang, "trouble-held-by-somebody", path = shown(path))
        }
        LockError::Failed { path, detail } => {
            words!(lang, "trouble-lock", path = shown(path), detail = detail.clone())
        }
    }
}

fn unread(lang: Lang, error: &ReadError) -> String {
    let path = shown(&error.path);
    match &error.why {
        ReadFault::NotFound => words!(lang, "trouble-not-found", path = path),
        ReadFault::IsFolder => words!(lang, "trouble-is-folder", path = path),
        ReadFault::NotAFile => words!(lang, "trouble-not-a-file", path = path),
        ReadFault::Denied => words!(lang, "trouble-denied", path = path),
        ReadFault::Failed { detail } => {
            words!(lang, "trouble-unreadable", path = path, detail = detail.clone())
        }
        ReadFault::Empty => words!(lang, "trouble-empty", path = path),
        ReadFault::TooLarge { limit } => {
            words!(lang, "trouble-too-large", path = path, limit = limit / (1024 * 1024))
        }
        ReadFault::NotJson { line, column } => {
            words!(lang, "trouble-not-json", path = path, line = *line, column = *column)
        }
        ReadFault::NotKring => words!(lang, "trouble-not-kring", path = path),
        ReadFault::Newer { version } => {
            words!(lang, "trouble-newer", path = path, version = version.to_string())
        }
        ReadFault::Damaged { at, line, column, .. } => {
            words!(lang, "trouble-damaged", path = path, at = at.clone(), line = *line, column = *column)
        }
    }
}

/// Why a mailing list could not be read or written.
pub fn mailing_words(lang: Lang, error: &MailingError) -> String {
    match error {
        MailingError::Read(error) => unread(lang, error),
        MailingError::Foreign { path } => words!(lang, "trouble-not-a-mailing-list", path = shown(path)),
        MailingError::Write(error) => words!(lang, "trouble-mailing", detail = unwritten(lang, error)),
    }
}

/// Why a session could not be written; short enough for the line at the bottom.
pub fn unwritten(lang: Lang, error: &WriteError) -> String {
    let path = shown(&error.path);
    match error.why {
        WriteFault::Full => words!(lang, "trouble-full", path = path),
        WriteFault::Quota => words!(lang, "trouble-quota", path = path),
        WriteFault::Denied => words!(lang, "trouble-write-denied", path = path),
        WriteFault::FolderGone => words!(lang, "trouble-folder-gone", path = path),
        WriteFault::Other => words!(lang, "trouble-unwritten", path = path, detail = error.detail.clone()),
    }
}
