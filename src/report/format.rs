//! The formats that a session can be written in.

use super::{Options, cards, handout, html, json, markdown, report};
use crate::session::Session;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as Markdown.
    Md,
    /// The report as one page of HTML.
    Html,
    /// A card for each group, to print.
    Cards,
    /// The hand-out as slides in HTML.
    Slides,
    /// The hand-out as slides in Markdown.
    SlidesMd,
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
    pub const ALL: [Self; 6] = [Self::Md, Self::Html, Self::Json, Self::Cards, Self::Slides, Self::SlidesMd];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Cards => "cards",
            Self::Slides => "slides",
            Self::SlidesMd => "slides-md",
        }
    }

    /// How the name of a file of it ends, without the dot; no two formats share one, so that all of them can stand in
    /// one folder.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Cards => "cards.html",
            Self::Slides => "slides.html",
            Self::SlidesMd => "slides.md",
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
        Format::Cards => cards(session, options)?.into_bytes(),
        Format::Slides => handout::html(&handout(session, options))?.into_bytes(),
        Format::SlidesMd => handout::markdown(&handout(session, options)).into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_formats_share_a_name_or_an_end() {
        assert_eq!(Format::ALL.map(Format::name).iter().collect::<HashSet<_>>().len(), Format::ALL.len());
        assert_eq!(
            Format::ALL.map(Format::extension).iter().collect::<HashSet<_>>().len(),
            Format::ALL.len()
        );
    }
}
