//! Writing the report and its like: which formats, how, and where they went.
//!
//! ```text
//!   ● HTML      één bestand, om te lezen en te mailen    ✓
//!   ○ Markdown  platte tekst met opmaak
//!
//!   in het Nederlands · met namen
//!   in /home/…/2026-11-23-1402-cop
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::frame::{self, BOX_CELLS, BOX_ROWS};
use crate::app::overlay::export::{Export, Progress};
use crate::report::Format;
use crate::ui::footer::after;
use crate::ui::theme::Theme;
use crate::ui::view::{below, first_in_view};
use crate::ui::widgets::prose::{draw_line, elide, elide_start, width};
use crate::words;
use crate::workshop::Lang;

/// The widest that a row may be.
const MOST: u16 = 72;
/// Cells for the mark and the name of a format.
const NAME: u16 = 14;
/// Cells for how far it is.
const PROGRESS: u16 = 10;
/// Rows below the list.
const BELOW: u16 = 3;

/// Draws the box.
pub(super) fn draw(export: &Export, lang: Lang, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let wide = MOST.min(area.width.saturating_sub(BOX_CELLS));
    let high = (export.rows.len() as u16).min(area.height.saturating_sub(BOX_ROWS + BELOW));
    let content = Size::new(wide, high + BELOW);
    let inner = frame::open(&words!(lang, "desk-export"), content, theme, area, buf);
    let list = Rect { height: high.min(inner.height), ..inner };
    frame::tally(export.cursor, export.rows.len(), list, inner, theme, buf);
    let first = first_in_view(export.cursor, export.rows.len(), list.height.into());
    for (row, (at, format)) in list.rows().zip(export.rows.iter().enumerate().skip(first)) {
        let mark = if format.wanted { "●" } else { "○" };
        draw_line(buf, row, mark, if format.wanted { theme.accent() } else { theme.muted() });
        let name = Rect { width: NAME.saturating_sub(2), ..after(row, 2) };
        draw_line(buf, name, &name_of(format.format, lang), theme.text());
        let rest = after(row, NAME);
        let (word, style) = match &format.progress {
            Progress::Idle => (String::new(), theme.muted()),
            Progress::Writing => (words!(lang, "desk-export-writing"), theme.muted()),
            Progress::Written(_) => (words!(lang, "desk-export-written"), theme.good()),
            Progress::Failed(_) => (words!(lang, "desk-export-failed"), theme.over()),
        };
        // What it is for gives way only where there is something to tell.
        let told = if word.is_empty() { 0 } else { PROGRESS };
        let room = Rect { width: rest.width.saturating_sub(told), ..rest };
        draw_line(buf, room, &elide(&what_for(format.format, lang), room.width), theme.muted());
        draw_line(buf, after(rest, rest.width.saturating_sub(width(&word))), &word, style);
        if at == export.cursor {
            frame::mark(row, theme, buf);
        }
    }
    let foot = below(inner, high + 1);
    draw_line(buf, foot, &elide(&options(export, lang), foot.width), theme.text());
    let (line, style) = outcome(export, lang, foot.width, theme);
    draw_line(buf, below(foot, 1), &line, style);
}

/// In which language, with whose names, and whether it is the facilitator's own copy.
fn options(export: &Export, lang: Lang) -> String {
    let language = match export.options.language {
        Lang::Nl => words!(lang, "desk-export-nl"),
        Lang::En => words!(lang, "desk-export-en"),
    };
    let names = if export.options.anonymous {
        words!(lang, "desk-export-anonymous")
    } else {
        words!(lang, "desk-export-names")
    };
    let times = export.options.times.then(|| words!(lang, "desk-export-times"));
    [Some(language), Some(names), times].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Why something was not written, else where what was written is, else what to do.
fn outcome(export: &Export, lang: Lang, room: u16, theme: &Theme) -> (String, ratatui::style::Style) {
    let failed = export.rows.iter().find_map(|row| match &row.progress {
        Progress::Failed(why) => Some(why),
        Progress::Idle | Progress::Writing | Progress::Written(_) => None,
    });
    if let Some(why) = failed {
        return (elide(why, room), theme.over());
    }
    match &export.folder {
        Some(folder) => (elide_start(&folder.display().to_string(), room), theme.good()),
        None => (elide(&words!(lang, "desk-export-hint"), room), theme.muted()),
    }
}

/// What a format is called.
fn name_of(format: Format, lang: Lang) -> String {
    match format {
        Format::Md => "Markdown".to_owned(),
        Format::Html => "HTML".to_owned(),
        Format::Docx => "Word".to_owned(),
        Format::Csv => "CSV".to_owned(),
        Format::Xlsx => "Excel".to_owned(),
        Format::Ndjson => "NDJSON".to_owned(),
        Format::Json => "JSON".to_owned(),
        Format::Mail => words!(lang, "desk-export-mail-name"),
        Format::Cards => words!(lang, "desk-export-cards-name"),
        Format::Slides => words!(lang, "desk-export-slides-name"),
        Format::SlidesMd => words!(lang, "desk-export-slides-md-name"),
    }
}

/// What a format is for.
fn what_for(format: Format, lang: Lang) -> String {
    match format {
        Format::Md => words!(lang, "desk-export-md"),
        Format::Html => words!(lang, "desk-export-html"),
        Format::Docx => words!(lang, "desk-export-docx"),
        Format::Csv => words!(lang, "desk-export-csv"),
        Format::Xlsx => words!(lang, "desk-export-xlsx"),
        Format::Ndjson => words!(lang, "desk-export-ndjson"),
        Format::Json => words!(lang, "desk-export-json"),
        Format::Mail => words!(lang, "desk-export-mail"),
        Format::Cards => words!(lang, "desk-export-cards"),
        Format::Slides => words!(lang, "desk-export-slides"),
        Format::SlidesMd => words!(lang, "desk-export-slides-md"),
    }
}
