//! `kring sessions`: lists the sessions there are, the newest first.

use serde_json::json;

use super::export::print;
use crate::runtime::trouble::Trouble;
use crate::session::{Moment, code};
use crate::store::{self, Folders, Listed};
use crate::ui::widgets::prose;
use crate::words;
use crate::workshop::Lang;

/// List the sessions there are.
#[derive(Debug, clap::Args)]
pub struct Sessions {
    /// For people or for programs
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the list.
///
/// # Errors
/// When the folder cannot be read.
pub fn sessions(command: &Sessions, lang: Lang, folders: &Folders) -> Result<i32, Trouble> {
    let listed = store::list(&folders.sessions).map_err(Trouble::Read)?;
    match command.format {
        Format::Json => {
            let all: Vec<_> = listed.iter().map(as_json).collect();
            let mut text = serde_json::to_string_pretty(&all).unwrap_or_default();
            text.push('\n');
            print(text.as_bytes())?;
        }
        Format::Text if listed.is_empty() => {
            super::complain(&words!(lang, "trouble-no-session"));
        }
        Format::Text => {
            let lines: String = listed.iter().map(|one| as_text(one, lang)).collect();
            print(lines.as_bytes())?;
        }
    }
    Ok(0)
}

fn as_json(listed: &Listed) -> serde_json::Value {
    let path = listed.path.display().to_string();
    match &listed.result {
        Ok(summary) => json!({
            "path": path,
            "id": summary.id,
            "code": code(&summary.id),
            "title": summary.title,
            "script": summary.script.id,
            "length": summary.length,
            "started_at": summary.started_at,
            "saved_at": summary.saved_at,
            "ended_at": summary.ended_at,
            "place": summary.place,
            "people_present": summary.people,
            "answers": summary.answers,
        }),
        Err(error) => json!({ "path": path, "error": error.to_string() }),
    }
}

fn as_text(listed: &Listed, lang: Lang) -> String {
    let clean = |words: &str| prose::clean(words).into_owned();
    let path = clean(&listed.path.display().to_string());
    match &listed.result {
        Ok(summary) => {
            let day = |at: Moment| format!("{} {}", at.date(), at.clock());
            let state = match (summary.ended_at, summary.step()) {
                (Some(_), _) => words!(lang, "sessions-ended"),
                (None, Some(step)) => words!(lang, "sessions-at", step = clean(step.get(lang))),
                (None, None) => words!(lang, "sessions-not-begun"),
            };
            let said = words!(lang, "sessions-answers", count = summary.answers);
            let title = clean(&summary.title);
            // A card that turns up later says this code.
            let code = words!(lang, "sessions-code", code = code(&summary.id));
            format!("{}  {title}  ({state}, {said}, {code})\n    {path}\n", day(summary.started_at))
        }
        Err(error) => format!("{}\n", Trouble::Read(error.clone()).words(lang)),
    }
}
