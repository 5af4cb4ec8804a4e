//! The formats that a session can be written in.

use super::{Options, html, json, markdown, report};
use crate::session::Session;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as Markdown.
    Md,
    /// The report as one page of HTML.
    Html,
    /// The session as JSON.
    Json,
}

/// Why a session could not be written in a format.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// What wrote JSON refused.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// A template of ours is wrong.
    #[error("{0}")]
    Template(#[from] minijinja::Error),
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Md, Self::Html, Self::Json];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// Whether it is anything but text.
    pub const fn is_binary(self) -> bool {
        match self {
            Self::Md | Self::Json => false,
        }
    }

    /// How the name of a file of it ends, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }
}

/// A session in a format, whole. The same session and options give the same bytes.
///
/// # Errors
/// Those of what writes the format; none that a session is known to give.
pub fn render(format: Format, session: &Session, options: &Options) -> Result<Vec<u8>, RenderError> {
    Ok(match format {
        Format::Md => markdown(&report(session, options)).into_bytes(),
        Format::Html => html(&report(session, options), session.language)?.into_bytes(),
        Format::Json => json(session)?.into_bytes(),
    })
}
