//! `kring run`: begins a session of a script.

use std::path::{Path, PathBuf};

use super::{Common, settings};
use crate::runtime::begin::{Wishes, begin, fits, script};
use crate::runtime::roster::{self, ListFile};
use crate::runtime::run::{First, run as run_program};
use crate::runtime::time::Clock;
use crate::runtime::trouble::Trouble;
use crate::store::Folders;
use crate::workshop::Lang;

/// Begin a session of a script.
#[derive(Debug, clap::Args)]
pub struct Run {
    /// A built-in by name, or the path of a script
    #[arg(default_value = "cop")]
    script: String,
    /// The session file to make [default: named after the time and the script]
    #[arg(long, value_name = "FILE")]
    session: Option<PathBuf>,
    /// The length in minutes
    #[arg(long, value_name = "MINUTES", value_parser = minutes)]
    length: Option<u32>,
    /// A list of names: CSV, TSV, XLSX or ODS; shown first, and taken when you say so
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// Fill in a variable of the script
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    set: Vec<(String, String)>,
    /// The seed that all draws come from
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(..1 << 53))]
    seed: Option<u64>,
    /// How many groups to form
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    groups: Option<u32>,
}

/// A number of minutes.
fn minutes(word: &str) -> Result<u32, String> {
    word.parse()
        .ok()
        .filter(|minutes| *minutes > 0)
        .ok_or_else(|| "write a number of minutes, such as 90".to_owned())
}

/// A variable and its value, as `name=value`.
fn pair(word: &str) -> Result<(String, String), String> {
    let (name, value) = word.split_once('=').ok_or("write it as name=value")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}

/// A list of names that can be read; one that cannot is told before anything begins.
fn list_of_names(path: &Path) -> Result<ListFile, Trouble> {
    let list = roster::read(path)?;
    match crate::roster::open(&list.bytes, &[]) {
        Ok(_) => Ok(list),
        Err(why) => Err(Trouble::Roster { path: path.to_owned(), why }),
    }
}

/// Begins the session and runs the program in it.
///
/// # Errors
/// When there is no terminal, something is wrong with the script or the list of names, or the file cannot be made.
pub fn run(command: Run, common: &Common, lang: Lang, folders: Folders) -> Result<i32, Trouble> {
    let Run { script: name, session, length, roster, set, seed, groups } = command;
    let wishes = Wishes { file: session, length, seed, groups, set };
    // What was asked wrongly is said also where there is no terminal.
    let script = script(&name)?;
    fits(&script, &wishes)?;
    let list = roster.map(|path| list_of_names(&path)).transpose()?;
    let settings = settings(common, lang, folders, wishes)?;
    let opened = begin(script, &settings.wishes, lang, &settings.folders, Clock::start().now())?;
    run_program(&settings, First::Begun(Box::new(opened), list))
}
