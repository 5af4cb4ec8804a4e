//! Where files are, and what they are called.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::session::Moment;

/// The longest part of a script's id that a file name takes over.
const LONGEST_ID: usize = 60;

/// The folders of the program. None of them has to be there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// All that the program keeps: `$KRING_DATA_DIR`, else the platform's data folder.
    pub data: PathBuf,
    /// Sessions that were given no path of their own: `sessions` in the data folder.
    pub sessions: PathBuf,
    /// The configuration file: `$KRING_CONFIG`, else `config.toml` in the platform's configuration folder.
    pub config: PathBuf,
    /// What running programs tell each other: the platform's runtime folder, else `run` in the data folder.
    pub run: PathBuf,
}

/// The user has no home folder and no variable says where files go instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no home folder; set KRING_DATA_DIR and KRING_CONFIG")]
pub struct NoFolders;

impl Folders {
    /// Finds the folders; `env` gives the variables of the environment. An empty one counts as unset.
    ///
    /// # Errors
    /// When a variable is unset and there is no home folder.
    pub fn find(env: impl Fn(&str) -> Option<OsString>) -> Result<Self, NoFolders> {
        let set = |name| env(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let platform = ProjectDirs::from("", "", "kring");
        let platform = platform.as_ref();
        let data =
            set("KRING_DATA_DIR").or_else(|| Some(platform?.data_dir().to_owned())).ok_or(NoFolders)?;
        let config = set("KRING_CONFIG")
            .or_else(|| Some(platform?.config_dir().join("config.toml")))
            .ok_or(NoFolders)?;
        let run =
            platform.and_then(ProjectDirs::runtime_dir).map_or_else(|| data.join("run"), Path::to_owned);
        Ok(Self { sessions: data.join("sessions"), data, config, run })
    }
}

/// The names for a new session, best first, without end: `2026-11-23-1406-cop.json`, `2026-11-23-1406-cop-2.json`…
pub(super) fn session_names(script_id: &str, now: Moment) -> impl Iterator<Item = String> {
    let date = now.date();
    let time = now.time().strftime("%H%M").to_string();
    let id = tame(script_id);
    (1_u32..).map(move |count| match count {
        1 => format!("{date}-{time}-{id}.json"),
        _ => format!("{date}-{time}-{id}-{count}.json"),
    })
}

/// A path for a new session at which nothing stands: `YYYY-MM-DD-HHMM-<script id>.json`, with `-2`, `-3`… where that
/// is taken. It is not kept free; [`create_in`](super::create_in) makes the file as well, so that two programs never
/// get the same.
pub fn new_session_path(sessions: &Path, script_id: &str, now: Moment) -> PathBuf {
    session_names(script_id, now)
        .map(|name| sessions.join(name))
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| sessions.to_owned())
}

/// A script's id as part of a file name: it leads to no other folder and hides nothing.
fn tame(script_id: &str) -> String {
    let id: String = script_id
        .chars()
        .take(LONGEST_ID)
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' })
        .collect();
    match id.trim_matches('-') {
        "" => "session".to_owned(),
        id => id.to_owned(),
    }
}

/// The file that says who has a session open: beside it, its whole name and `.lock`.
pub fn lock_path(session: &Path) -> PathBuf {
    beside(session, ".lock")
}

/// The file with the undo history of a session: beside it, its whole name and `.undo`.
pub fn history_path(session: &Path) -> PathBuf {
    beside(session, ".undo")
}

fn beside(session: &Path, ending: impl AsRef<OsStr>) -> PathBuf {
    let mut path = session.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

/// The folder of a file; the one we are in for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Moment {
        serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
    }

    #[test]
    fn variables_go_before_the_platform() {
        let folders = Folders::find(|name| match name {
            "KRING_DATA_DIR" => Some("/data".into()),
            "KRING_CONFIG" => Some("/kring.toml".into()),
            _ => None,
        });
        let folders = folders.unwrap();
        assert_eq!(folders.sessions, Path::new("/data/sessions"));
        assert_eq!(folders.config, Path::new("/kring.toml"));
    }

    #[test]
    fn an_empty_variable_is_no_folder() {
        let empty = Folders::find(|_| Some(OsString::new()));
        assert_eq!(empty, Folders::find(|_| None));
    }

    #[test]
    fn a_new_session_is_named_after_the_rooms_clock_and_the_script() {
        let folder = tempfile::tempdir().unwrap();
        let first = new_session_path(folder.path(), "cop", now());
        assert_eq!(first, folder.path().join("2026-11-23-1406-cop.json"));
        fs::write(&first, "").unwrap();
        let second = new_session_path(folder.path(), "cop", now());
        assert_eq!(second, folder.path().join("2026-11-23-1406-cop-2.json"));
    }

    #[test]
    fn an_id_leads_to_no_other_folder() {
        for id in ["../../etc/x", "a/b", "", "..", "\u{202e}gpj", "con\u{0}"] {
            let path = new_session_path(Path::new("/s"), id, now());
            assert_eq!(path.parent(), Some(Path::new("/s")), "{id:?}");
            assert!(path.to_str().unwrap().is_ascii(), "{id:?}");
        }
        assert_eq!(tame(&"long".repeat(100)).len(), LONGEST_ID);
    }

    #[test]
    fn siblings_keep_the_whole_name() {
        assert_eq!(lock_path(Path::new("a/b.json")), Path::new("a/b.json.lock"));
        assert_eq!(history_path(Path::new("b")), Path::new("b.undo"));
        assert_eq!(folder_of(Path::new("b")), Path::new("."));
    }
}
