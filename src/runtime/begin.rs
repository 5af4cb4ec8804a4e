//! Beginning a session of a script, and opening one that is there.

use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

use super::trouble::Trouble;
use crate::session::{Beginning, Change, Moment, Session};
use crate::store::{self, Folders, Holder, Opened, ReadError, ReadFault};
use crate::workshop::{ItemKind, Lang, Script, Text, builtin, read};

/// What a session begins with, as far as somebody said.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Its file; one named after the time and the script when none.
    pub file: Option<PathBuf>,
    /// The length in minutes.
    pub length: Option<u32>,
    /// Where chance comes from.
    pub seed: Option<u64>,
    /// How many groups are formed.
    pub groups: Option<u32>,
    /// Variables, with what they stand for.
    pub set: Vec<(String, String)>,
}

/// The script of that name: a built-in, else a file.
///
/// # Errors
/// When there is no such script, it cannot be read, or something is wrong with it.
pub fn script(name: &str) -> Result<Script, Trouble> {
    let (source, path) = match builtin::source(name) {
        Some(source) => (source, PathBuf::from(format!("{name}.toml"))),
        None => (file(Path::new(name))?, PathBuf::from(name)),
    };
    read::script(&source).map_err(|diagnostics| Trouble::Script { path, diagnostics, source })
}

fn file(path: &Path) -> Result<String, Trouble> {
    if !path.exists() {
        let known = builtin::names().collect();
        return Err(Trouble::NoScript { name: path.display().to_string(), known });
    }
    if path.is_dir() {
        return Err(Trouble::Read(ReadError { path: path.to_owned(), why: ReadFault::IsFolder }));
    }
    let bytes = fs::read(path)
        .map_err(|error| Trouble::Unreadable { path: path.to_owned(), detail: error.to_string() })?;
    // No TOML begins with a brace: this is a session, or other JSON.
    let text = String::from_utf8(bytes).ok().filter(|text| !text.trim_start().starts_with('{'));
    text.ok_or_else(|| Trouble::NotText { path: path.to_owned() })
}

/// Whether wishes fit a script.
///
/// # Errors
/// When it has no such length or variable.
pub fn fits(script: &Script, wishes: &Wishes) -> Result<(), Trouble> {
    if let Some(length) = wishes.length
        && !script.lengths.is_empty()
        && !script.lengths.contains(&length)
    {
        return Err(Trouble::NoSuchLength { length, known: script.lengths.clone() });
    }
    if let Some((name, _)) = wishes.set.iter().find(|(name, _)| !script.variables.contains_key(name)) {
        let known = script.variables.keys().cloned().collect();
        return Err(Trouble::NoSuchVariable { name: name.clone(), known });
    }
    Ok(())
}

/// Begins a session of a script, on disk at once.
///
/// # Errors
/// When a wish does not fit the script, or the file cannot be made.
pub fn begin(
    mut script: Script,
    wishes: &Wishes,
    lang: Lang,
    folders: &Folders,
    now: Moment,
) -> Result<Opened, Trouble> {
    if let Some(groups) = wishes.groups {
        for item in script.steps.iter_mut().flat_map(|step| &mut step.items) {
            if let ItemKind::Groups(forming) = &mut item.kind {
                (forming.groups, forming.size) = (Some(groups), None);
            }
        }
    }
    fits(&script, wishes)?;
    let beginning = Beginning {
        id: format!("{:016x}", chance()),
        language: lang,
        seed: wishes.seed.unwrap_or_else(fresh_seed),
        length: wishes.length,
    };
    let mut session = Session::begin(script, beginning, now);
    for (name, value) in &wishes.set {
        let value = Some(Text::plain(value.clone()));
        session.apply(Change::SetVariable { name: name.clone(), value }, now);
    }
    let made = match &wishes.file {
        Some(file) => store::create(file, session, &holder(now)),
        None => store::create_in(&folders.sessions, session, &holder(now)),
    };
    made.map_err(Trouble::Open)
}

/// Opens a session.
///
/// # Errors
/// When it is open elsewhere or cannot be read.
pub fn open(path: &Path, now: Moment) -> Result<Opened, Trouble> {
    store::open(path, &holder(now)).map_err(Trouble::Open)
}

/// Who has the file.
fn holder(since: Moment) -> Holder {
    let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
    Holder { pid: std::process::id(), host, since }
}

/// A seed that nobody can foretell, short enough to be typed again.
pub fn fresh_seed() -> u64 {
    chance() >> 32
}

/// A number that nobody can foretell, from the system.
fn chance() -> u64 {
    RandomState::new().build_hasher().finish()
}
