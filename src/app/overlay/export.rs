//! Writing the report and its like, at any moment: which formats, in which language, with whose names.

use std::path::PathBuf;
use std::sync::Arc;

use super::Overlay;
use crate::app::action::Action;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::report::{Format, Options};

/// The formats that are marked until the facilitator chooses: to read, to edit, and the mail to send them with.
const FIRST: [&str; 3] = ["html", "docx", "mail"];

/// What can be written, and how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    /// The formats, each with whether it is wanted and how far it is.
    pub rows: Vec<Row>,
    /// Which is marked.
    pub cursor: usize,
    /// What holds for all of them.
    pub options: Options,
    /// The folder that the last one was written to.
    pub folder: Option<PathBuf>,
}

/// A format.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Which.
    pub format: Format,
    /// Whether it is wanted.
    pub wanted: bool,
    /// How far it is.
    pub progress: Progress,
}

/// How far the writing of a format is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It was not asked for yet.
    Idle,
    /// It is being written.
    Writing,
    /// It was written, to this file.
    Written(PathBuf),
    /// It could not be written, and why, in words.
    Failed(String),
}

impl Export {
    /// All formats, those marked that are sent most.
    pub fn new(options: Options) -> Self {
        let row =
            |format: Format| Row { format, wanted: FIRST.contains(&format.name()), progress: Progress::Idle };
        let rows: Vec<_> = Format::ALL.into_iter().map(row).collect();
        let cursor = rows.iter().position(|row| row.wanted).unwrap_or(0);
        Self { rows, cursor, options, folder: None }
    }

    /// Whether something is being written.
    pub fn is_writing(&self) -> bool {
        self.rows.iter().any(|row| row.progress == Progress::Writing)
    }

    /// What was written with other options is not what these would give.
    fn options_changed(&mut self) {
        for row in &mut self.rows {
            row.progress = Progress::Idle;
        }
    }

    /// The formats that are wanted; the marked one when none is.
    fn wanted(&mut self) -> Vec<Format> {
        let none = !self.rows.iter().any(|row| row.wanted);
        let cursor = self.cursor;
        let rows = self.rows.iter_mut().enumerate();
        let wanted = rows.filter(|(at, row)| if none { *at == cursor } else { row.wanted });
        wanted
            .map(|(_, row)| {
                row.progress = Progress::Writing;
                row.format
            })
            .collect()
    }
}

/// Chooses, or has what is wanted written.
pub(super) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    let Some((path, session)) = model.walk().map(|walk| (walk.path.clone(), Arc::clone(&walk.session)))
    else {
        return;
    };
    let Some(Overlay::Export(export)) = model.overlays.last_mut() else { return };
    let last = export.rows.len().saturating_sub(1);
    match action {
        Action::Up => export.cursor = export.cursor.saturating_sub(1),
        Action::Down => export.cursor = (export.cursor + 1).min(last),
        Action::Mark => {
            if let Some(row) = export.rows.get_mut(export.cursor) {
                row.wanted = !row.wanted;
            }
        }
        Action::OpenFolder => effects.extend(export.folder.clone().map(Effect::OpenFolder)),
        Action::Help => model.overlays.push(Overlay::Help { scroll: 0 }),
        // What is being written is written as it was asked for.
        _ if export.is_writing() => {}
        Action::OtherLanguage => {
            export.options.language = export.options.language.other();
            export.options_changed();
        }
        Action::WithoutNames => {
            export.options.anonymous = !export.options.anonymous;
            export.options_changed();
        }
        Action::WithTimes => {
            export.options.times = !export.options.times;
            export.options_changed();
        }
        Action::Accept => effects.push(Effect::Export {
            beside: path,
            session,
            formats: export.wanted(),
            options: export.options.clone(),
        }),
        _ => {}
    }
}

/// A format was written, or was not.
pub(in crate::app) fn written(model: &mut Model, format: Format, result: Result<PathBuf, String>) {
    let open = model.overlays.iter_mut().find_map(|overlay| match overlay {
        Overlay::Export(export) => Some(export),
        _ => None,
    });
    // Who has closed the list is told all the same.
    let Some(export) = open else {
        model.tell(match result {
            Ok(path) => crate::app::Told::Printed(path.display().to_string()),
            Err(why) => crate::app::Told::Words(why),
        });
        return;
    };
    let Some(row) = export.rows.iter_mut().find(|row| row.format == format) else { return };
    row.progress = match result {
        Ok(path) => {
            export.folder = path.parent().map(Into::into);
            Progress::Written(path)
        }
        Err(why) => Progress::Failed(why),
    };
}
