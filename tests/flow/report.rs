//! The report and its like, written from the program.

use std::path::PathBuf;

use kring::app::overlay::export::Progress;
use kring::app::{Effect, Message, Overlay};
use kring::report::{Format, Options};
use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};

/// What was last asked to be written.
fn asked(s: &Flow) -> (&Vec<Format>, &Options) {
    match s.effects.last() {
        Some(Effect::Export { formats, options, .. }) => (formats, options),
        other => panic!("{other:?}"),
    }
}

/// Marks nothing: takes off what is marked at first.
fn unmarked() -> String {
    let marked = Format::ALL.map(|format| ["html", "docx", "mail"].contains(&format.name()));
    "<up>".repeat(20)
        + &marked.map(|marked| if marked { "<space><down>" } else { "<down>" }).concat()
        + &"<up>".repeat(20)
}

#[test]
fn row_52_one_key_writes_what_is_marked_at_any_moment() {
    flow("cop", "<go:failure>E", |s| {
        s.shows(&["Het verslag schrijven", "Markdown"]);
        s.press(&(unmarked() + "<space><enter>"));
        assert_eq!(asked(s).0, &[Format::Md]);
        assert!(!asked(s).1.times && !asked(s).1.anonymous);
        assert_eq!(asked(s).1.language, Lang::Nl);
        s.shows(&["bezig"]);
        s.send(Message::Exported(Format::Md, Ok(PathBuf::from("/s/cop/cop.md"))));
        s.shows(&["klaar ✓", "/s/cop"]);
        s.press("o");
        assert_eq!(s.effects.last(), Some(&Effect::OpenFolder(PathBuf::from("/s/cop"))));
    });
}

#[test]
fn row_52_the_same_from_a_field_and_with_nothing_marked_the_row_in_focus() {
    flow("cop", "<go:c1>half een antwoord<c-s>", |s| {
        s.press(&(unmarked() + "<down><enter>"));
        assert_eq!(asked(s).0, &[Format::ALL[1]]);
        s.press("<esc>");
        s.shows(&["half een antwoord"]);
    });
}

#[test]
fn row_53_language_names_and_times_are_chosen_and_what_was_written_before_is_no_longer_said() {
    flow(begin("cop").en(), "<go:failure>E<enter>", |s| {
        for format in asked(s).0.clone() {
            s.send(Message::Exported(format, Ok(PathBuf::from("/s/cop/cop.x"))));
        }
        s.shows(&["done ✓", "in English", "with names"]);
        s.press("lnt");
        s.shows(&["in Dutch", "without names", "with times"]);
        s.shows_not("done ✓");
        s.press("<enter>");
        let options = asked(s).1;
        assert!(options.times && options.anonymous && options.language == Lang::Nl);
    });
}

#[test]
fn row_52_why_it_was_not_written_is_said_and_also_when_the_list_is_closed() {
    flow("cop", "<go:failure>E<enter>", |s| {
        let first = asked(s).0[0];
        s.send(Message::Exported(first, Err("de schijf is vol".to_owned())));
        s.shows(&["mislukt ✗", "de schijf is vol"]);
        let Some(Overlay::Export(export)) = s.model.overlays.last() else { panic!("closed") };
        assert!(export.rows.iter().any(|row| matches!(row.progress, Progress::Failed(_))));
        s.press("<esc>");
        s.send(Message::Exported(first, Ok(PathBuf::from("/s/cop/cop.html"))));
        s.shows(&["/s/cop/cop.html"]);
    });
}
