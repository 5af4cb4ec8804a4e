//! The formats that a session can be written in.

use super::{Options, html, json, mail, markdown, report};
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
    /// What the report is sent with, as text to copy.
    Mail,
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
    #[rustfmt::skip]
    pub const ALL: [Self; 4] = [
        Self::Md,
        Self::Html,
        Self::Json,
        Self::Mail,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Mail => "mail",
        }
    }

    /// Whether it is anything but text.
    pub const fn is_binary(self) -> bool {
        match self {
            Self::Md => false,
            Self::Html => false,
            Self::Json => false,
            Self::Mail => false,
        }
    }

    /// How the name of a file of it ends, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Mail => "txt",
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
        Format::Mail => mail(session, options).to_string().into_bytes(),
    })
}
