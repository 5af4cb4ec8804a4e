//! The sessions in a folder, with what a line about each says.

use std::cmp::Reverse;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};

use super::fault::{ReadError, ReadFault};
use super::read::read_as;
use crate::session::{Moment, Place};
use crate::workshop::Text;

/// A file in the folder of sessions.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The file.
    pub path: PathBuf,
    /// What it holds, or why that cannot be said.
    pub result: Result<Summary, ReadError>,
}

/// What a line about a session says. Of all else in the file only the form is checked.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Summary {
    /// Names the session.
    pub id: String,
    /// What the workshop was called.
    pub title: String,
    /// Its script, as far as a line names it.
    #[serde(rename = "workshop")]
    pub script: Outline,
    /// The length it was planned for, in minutes.
    pub length: u32,
    /// When it began.
    pub started_at: Moment,
    /// When it was last saved.
    pub saved_at: Option<Moment>,
    /// When the last page was reached.
    pub ended_at: Option<Moment>,
    /// Where the workshop is.
    pub place: Place,
    /// How many people are there, once somebody counted.
    #[serde(rename = "people_present")]
    pub people: Option<u32>,
    /// How many answers were kept.
    #[serde(default, deserialize_with = "count")]
    pub answers: usize,
}

/// A script, as far as a line about a session names it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Outline {
    /// Names the script.
    pub id: String,
    /// Its steps, in order.
    #[serde(default)]
    pub steps: Vec<OutlineStep>,
}

/// A step of a script, as far as a line names it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct OutlineStep {
    /// Names the step.
    pub id: String,
    /// Its name on the rail.
    pub title: Text,
}

impl Summary {
    /// What the step is called where the workshop is; none before the first.
    pub fn step(&self) -> Option<&Text> {
        self.script.steps.iter().find(|step| step.id == self.place.step).map(|step| &step.title)
    }
}

/// The sessions in a folder, newest first, those that cannot be read included. A folder that is not there yet has
/// none.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn list(sessions: &Path) -> Result<Vec<Listed>, ReadError> {
    let mut listed: Vec<_> =
        named(sessions)?.into_iter().map(|path| Listed { result: read_as(&path), path }).collect();
    listed.sort_by_cached_key(|listed| Reverse((last_touched(listed), listed.path.clone())));
    Ok(listed)
}

/// A file of which the name is that of a session; what is in it was not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
}

/// The files in a folder that are named as sessions are, the one that was written last first. A folder that is not
/// there yet has none.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn files(sessions: &Path) -> Result<Vec<Found>, ReadError> {
    let found = named(sessions)?.into_iter().filter_map(|path| {
        let known = fs::metadata(&path).ok()?;
        Some((known.modified().ok(), Found { path, bytes: known.len() }))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by(|(at, one), (other_at, other)| other_at.cmp(at).then_with(|| other.path.cmp(&one.path)));
    Ok(found.into_iter().map(|(_, found)| found).collect())
}

/// The newest session in a folder: the one to resume. One that is damaged is given as well, for an older one in its
/// place would be taken for it; what is no session at all is passed over.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn newest(sessions: &Path) -> Result<Option<Listed>, ReadError> {
    let is_other = |listed: &Listed| {
        matches!(
            listed.result,
            Err(ReadError { why: ReadFault::NotKring | ReadFault::IsFolder | ReadFault::NotAFile, .. })
        )
    };
    Ok(list(sessions)?.into_iter().find(|listed| !is_other(listed)))
}

/// What is named as a session in a folder.
fn named(sessions: &Path) -> Result<Vec<PathBuf>, ReadError> {
    match fs::read_dir(sessions) {
        Ok(entries) => {
            let paths = entries.flatten().map(|entry| entry.path());
            Ok(paths.filter(|path| is_named_as_session(path)).collect())
        }
        Err(error) => match ReadFault::of(&error) {
            ReadFault::NotFound => Ok(Vec::new()),
            why => Err(why.at(sessions)),
        },
    }
}

/// Lock files, histories and unfinished saves are named otherwise.
fn is_named_as_session(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    !hidden && path.extension() == Some(OsStr::new("json"))
}

/// When a session was last written, in milliseconds since 1970; the file system's word for one that cannot say.
fn last_touched(listed: &Listed) -> i64 {
    match &listed.result {
        Ok(summary) => summary.saved_at.unwrap_or(summary.started_at).millis(),
        Err(_) => fs::metadata(&listed.path)
            .and_then(|found| found.modified())
            .ok()
            .and_then(|at| at.duration_since(UNIX_EPOCH).ok())
            .and_then(|since| since.as_millis().try_into().ok())
            .unwrap_or_default(),
    }
}

/// Counts without keeping.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<usize, D::Error> {
    struct Count;
    impl<'de> Visitor<'de> for Count {
        type Value = usize;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<usize, A::Error> {
            let mut count = 0;
            while list.next_element::<IgnoredAny>()?.is_some() {
                count += 1;
            }
            Ok(count)
        }
    }
    deserializer.deserialize_seq(Count)
}
