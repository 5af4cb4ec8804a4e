//! The undo history, in a file beside the session. It is never exported, and nothing depends on it: where it is
//! missing or damaged, there is nothing to undo.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::place::history_path;
use super::read::bytes;
use crate::session::History;

/// What the first key of the file says.
const FORMAT: &str = "kring-undo";

/// The version of the file.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Kept<H> {
    format: String,
    version: u32,
    /// The session it belongs to: a file of an earlier one that had the same name would undo what was never done.
    session: String,
    history: H,
}

/// The history beside a session file; an empty one where there is none for this session.
pub(super) fn read_history(session_path: &Path, session_id: &str) -> History {
    bytes(&history_path(session_path))
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Kept<History>>(&bytes).ok())
        .filter(|kept| {
            (kept.format.as_str(), kept.version, kept.session.as_str()) == (FORMAT, VERSION, session_id)
        })
        .map(|kept| kept.history)
        .unwrap_or_default()
}

/// The file of a history.
pub(super) fn history_json(history: &History, session_id: &str) -> io::Result<Vec<u8>> {
    let mut json = serde_json::to_vec(&Kept {
        format: FORMAT.to_owned(),
        version: VERSION,
        session: session_id.to_owned(),
        history,
    })?;
    json.push(b'\n');
    Ok(json)
}
