//! The full session in every format that is text, in both languages, and in all formats the same bytes twice.
//!
//! What the report and the mail say stands in snapshots beside; HTML, DOCX and XLSX have theirs where they are read
//! back with a parser of their own.

use kring::report::{Format, Options, render};
use kring::workshop::Lang;

use crate::{OPTIONS, session};

const AS_TEXT: [Format; 5] = [Format::Csv, Format::Ndjson, Format::Cards, Format::Slides, Format::SlidesMd];

#[test]
fn the_full_session_in_every_format_that_is_text() {
    for language in Lang::ALL {
        for format in AS_TEXT {
            let bytes = render(format, &session(), &Options { language, ..OPTIONS }).unwrap();
            let mut text = String::from_utf8(bytes).unwrap();
            // The style of a page has a file of its own, in which it can be read.
            if let (Some(from), Some(to)) = (text.find("<style>"), text.find("</style>")) {
                text.replace_range(from..to, "<style>");
            }
            insta::assert_snapshot!(format!("full-{}-{language}", format.name()), text);
        }
    }
}

#[test]
fn every_format_gives_the_same_bytes_twice_whatever_is_asked() {
    for format in Format::ALL {
        for language in Lang::ALL {
            for (anonymous, times) in [(false, false), (false, true), (true, false), (true, true)] {
                let options = Options { language, anonymous, times, bom: times };
                let [once, again] = [0, 1].map(|_| render(format, &session(), &options).unwrap());
                assert!(once == again, "{} {options:?}", format.name());
                assert!(!once.is_empty());
            }
        }
    }
}
