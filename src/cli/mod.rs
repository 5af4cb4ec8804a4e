//! The command line: one file per command.
//!
//! Data goes to standard output, everything else to standard error. The program exits with 0 when what was asked is
//! done, 1 when it could not be done, 2 when it was asked wrongly, and 128 + n on signal n.

mod export;
mod forget;
mod groups;
mod resume;
mod run;
mod sessions;

use std::ffi::OsString;
use std::io::{self, Write as _};

use clap::{Parser, Subcommand};

use crate::locale;
use crate::runtime::background::{self, Background};
use crate::runtime::begin::Wishes;
use crate::runtime::colours::Depth;
use crate::runtime::run::{First, Settings, has_terminal, run as run_program};
use crate::runtime::trouble::Trouble;
use crate::store::Folders;
use crate::ui::{Theme, ThemeName};
use crate::workshop::Lang;

/// Run a live workshop from a laptop.
#[derive(Debug, Parser)]
#[command(name = "kring", version, about, long_about = None, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
struct Common {
    /// Language: nl or en [default: the system's]
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<Lang>,
    /// Colours: dark, light, contrast, mono or ansi [default: as the terminal is]
    #[arg(long, global = true, value_name = "NAME")]
    theme: Option<ThemeName>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a session of a script: a built-in by name, or a file
    Run(run::Run),
    /// Go on with a session
    Resume(resume::Resume),
    /// Form groups from head counts, a list of people, or a number
    Groups(groups::Groups),
    /// List the sessions there are
    Sessions(sessions::Sessions),
    /// Write a session as a report or as data
    Export(export::Export),
    /// Erase the mailing list of a session and, with --names, the names in it
    Forget(forget::Forget),
}

/// Runs the program with the arguments of a command line and says what to exit with.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    let lang = cli.common.lang.unwrap_or_else(locale::of_system);
    match dispatch(cli, lang) {
        Ok(code) => u8::try_from(code).unwrap_or(1),
        Err(trouble) => {
            complain(&trouble.words(lang));
            if matches!(
                trouble,
                Trouble::NoTerminal
                    | Trouble::ManyToOne
                    | Trouble::TwoToOne { .. }
                    | Trouble::OutputIsSession { .. }
                    | Trouble::NobodyToAsk
                    | Trouble::BinaryToTerminal
            ) {
                2
            } else {
                1
            }
        }
    }
}

/// Tells on standard error what went wrong, or what else is to be known. Where nobody can hear it, what was done stands.
pub(crate) fn complain(words: &str) {
    let _ = writeln!(io::stderr(), "kring: {words}");
}

/// Help and version go to standard output; what was asked wrongly to standard error, in one line.
fn refuse(error: &clap::Error) -> u8 {
    if error.use_stderr() {
        complain(&in_one_line(&error.to_string()));
    } else if let Err(error) = error.print() {
        // A closed pipe is no reason to say more.
        return u8::from(error.kind() != io::ErrorKind::BrokenPipe);
    }
    u8::try_from(error.exit_code()).unwrap_or(2)
}

/// What was asked wrongly, what may have been meant, and where to look it up.
fn in_one_line(words: &str) -> String {
    let paragraphs = words.split("\n\n").filter(|part| !part.starts_with("Usage:"));
    let lines = paragraphs.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let parts = lines.map(|line| {
        let line = line.strip_prefix("error: ").or_else(|| line.strip_prefix("tip: ")).unwrap_or(&line);
        match line.strip_prefix("For more information, try ") {
            Some(help) => format!("for more, try {}", help.trim_end_matches('.')),
            None => line.to_owned(),
        }
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn dispatch(cli: Cli, lang: Lang) -> Result<i32, Trouble> {
    let folders = || Folders::find(|name| std::env::var_os(name)).map_err(|_| Trouble::NoFolders);
    let common = cli.common;
    match cli.command {
        None => {
            let settings = settings(&common, lang, folders()?, Wishes::default())?;
            run_program(&settings, First::Start)
        }
        Some(Command::Run(command)) => run::run(command, &common, lang, folders()?),
        Some(Command::Resume(command)) => resume::resume(command, &common, lang, folders()?),
        Some(Command::Groups(command)) => groups::groups(&command, lang),
        Some(Command::Sessions(command)) => sessions::sessions(&command, lang, &folders()?),
        Some(Command::Forget(command)) => forget::forget(&command, lang),
        Some(Command::Export(command)) => export::export(&command, common.lang),
    }
}

/// How the program is run in this terminal.
fn settings(common: &Common, lang: Lang, folders: Folders, wishes: Wishes) -> Result<Settings, Trouble> {
    if !has_terminal() {
        return Err(Trouble::NoTerminal);
    }
    let env = |name: &str| std::env::var(name).ok();
    let depth = Depth::from_env(env);
    let name = match (common.theme, depth) {
        (Some(chosen), _) => chosen,
        (None, Depth::Mono) => ThemeName::Mono,
        (None, Depth::Ansi16) => ThemeName::Ansi16,
        (None, Depth::Indexed256 | Depth::TrueColour) => match background::detect(false, env) {
            Background::Dark => ThemeName::Dark,
            Background::Light => ThemeName::Light,
        },
    };
    Ok(Settings { lang, theme: Theme::named(name), depth, folders, wishes })
}
