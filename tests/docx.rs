//! The document, taken apart as an office program does, and opened by one where it is installed.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::io::{Cursor, Read as _};
use std::process::{Command, Stdio};

use kring::report::{Block, Format, Options, render, report};
use kring::session::Session;
use kring::workshop::{Lang, Text};
use proptest::prelude::*;
use roxmltree::{Document, Node};

const OPTIONS: Options = Options { language: Lang::Nl, times: true, anonymous: false, bom: false };
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn session() -> Session {
    serde_json::from_str(include_str!("report/session.json")).unwrap()
}

fn saying(texts: &[String]) -> Session {
    let mut session = session();
    let mut texts = texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap_or_default();
    session.answers.iter_mut().for_each(|answer| answer.text = next());
    session.parking_lot.iter_mut().for_each(|parked| parked.text = next());
    session
        .factors
        .iter_mut()
        .filter(|factor| factor.text.is_some())
        .for_each(|factor| factor.text = Some(next()));
    session.variables.values_mut().for_each(|value| *value = Text::plain(next()));
    session.report["patterns"] = vec![next(), next()].into();
    session.groupings[0].groups[1].name = Some(next());
    session.title = next();
    session
}

/// The parts of the document by name, in their order.
fn parts(session: &Session, options: &Options) -> Vec<(String, String)> {
    let bytes = render(Format::Docx, session, options).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn part(session: &Session, name: &str) -> String {
    parts(session, &OPTIONS).into_iter().find(|(other, _)| other == name).unwrap().1
}

fn named<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    node.attribute((W, name))
}

/// Every paragraph: its style and its text, a line break as `⏎`.
fn paragraphs(document: &Document) -> Vec<(String, String)> {
    let text = |paragraph: Node| {
        let said = paragraph.descendants().filter_map(|node| match node.tag_name().name() {
            "t" => Some(node.text().unwrap_or_default().to_owned()),
            "br" => Some("⏎".to_owned()),
            _ => None,
        });
        said.collect::<String>()
    };
    named(document.root(), "p")
        .map(|p| {
            let style = named(p, "pStyle").next().and_then(|style| attribute(style, "val"));
            (style.unwrap_or_default().to_owned(), text(p))
        })
        .collect()
}

#[test]
fn the_document_reads_as_the_report() {
    for language in Lang::ALL {
        let parts = parts(&session(), &Options { language, ..OPTIONS });
        let (_, xml) = parts.iter().find(|(name, _)| name == "word/document.xml").unwrap();
        let document = Document::parse(xml).unwrap();
        let paragraphs = paragraphs(&document);
        let told: Vec<_> = paragraphs.iter().map(|(style, text)| format!("{style}: {text}")).collect();
        insta::assert_snapshot!(format!("the_document_{language}"), told.join("\n"));
    }
}

#[test]
fn every_part_is_xml_and_every_style_and_place_that_is_named_is_there() {
    let parts = parts(&session(), &OPTIONS);
    assert_eq!(parts[0].0, "[Content_Types].xml");
    let types = &parts[0].1;
    for (name, text) in &parts {
        let document = Document::parse(text).unwrap();
        assert!(
            types.contains(&format!("PartName=\"/{name}\""))
                || name.rsplit('.').next() == Some("rels")
                || name.starts_with('[')
        );
        for target in document.descendants().filter_map(|node| node.attribute("Target")) {
            assert!(parts.iter().any(|(other, _)| other.ends_with(target)), "{target}");
        }
    }
    let xml = |name: &str| parts.iter().find(|(other, _)| other == name).unwrap().1.as_str();
    let (styles, body) = (xml("word/styles.xml"), xml("word/document.xml"));
    let (styles, body) = (Document::parse(styles).unwrap(), Document::parse(body).unwrap());
    let known: Vec<_> =
        named(styles.root(), "style").filter_map(|style| attribute(style, "styleId")).collect();
    for name in ["pStyle", "rStyle", "tblStyle"] {
        for style in named(body.root(), name).filter_map(|style| attribute(style, "val")) {
            assert!(known.contains(&style), "{style}");
        }
    }
    let marks: Vec<_> =
        named(body.root(), "bookmarkStart").filter_map(|mark| attribute(mark, "name")).collect();
    for anchor in named(body.root(), "hyperlink").filter_map(|link| attribute(link, "anchor")) {
        assert_eq!(marks.iter().filter(|mark| **mark == anchor).count(), 1, "{anchor}");
    }
}

/// The order in which the schema has the properties that we write; Word refuses a document with another.
const ORDER: [(&str, &[&str]); 9] = [
    (
        "pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "numPr",
            "pBdr",
            "shd",
            "bidi",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "outlineLvl",
        ],
    ),
    ("rPr", &["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "rtl", "lang"]),
    ("tblPr", &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]),
    ("tcPr", &["tcW", "gridSpan", "tcBorders", "shd"]),
    ("tcBorders", &["top", "left", "bottom", "right"]),
    ("sectPr", &["footerReference", "pgSz", "pgMar"]),
    (
        "style",
        &[
            "name",
            "basedOn",
            "next",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "pPr",
            "rPr",
            "tblPr",
            "tblStylePr",
        ],
    ),
    ("lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr"]),
    (
        "settings",
        &[
            "zoom",
            "defaultTabStop",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "decimalSymbol",
            "listSeparator",
        ],
    ),
];

#[test]
fn properties_stand_in_the_order_of_the_schema() {
    let session = saying(&["שלום".to_owned(), "gewoon".to_owned()]);
    for (name, text) in parts(&session, &OPTIONS) {
        let document = Document::parse(&text).unwrap();
        for (element, order) in ORDER {
            for node in named(document.root(), element) {
                let children = node.children().filter(Node::is_element).map(|child| child.tag_name().name());
                let places: Vec<_> = children
                    .map(|child| {
                        order
                            .iter()
                            .position(|known| *known == child)
                            .unwrap_or_else(|| panic!("{name}: {child} in {element}"))
                    })
                    .collect();
                assert!(places.is_sorted(), "{name}: {element} {places:?}");
            }
        }
    }
}

#[test]
fn tables_have_header_rows_and_cells_as_wide_as_their_grid() {
    let xml = part(&session(), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let number = |node: Node, name| attribute(node, name).unwrap().parse::<usize>().unwrap();
    assert!(named(document.root(), "tbl").count() > 3);
    for table in named(document.root(), "tbl") {
        let grid: Vec<_> = named(table, "gridCol").map(|column| number(column, "w")).collect();
        for (index, row) in named(table, "tr").enumerate() {
            assert_eq!(named(row, "tblHeader").count(), usize::from(index == 0));
            assert_eq!(named(row, "cantSplit").count(), 1);
            let mut at = 0;
            for cell in named(row, "tc") {
                let span = named(cell, "gridSpan").next().map_or(1, |span| number(span, "val"));
                let width = number(named(cell, "tcW").next().unwrap(), "w");
                assert_eq!(width, grid[at..at + span].iter().sum::<usize>());
                assert!(
                    cell.last_element_child().unwrap().has_tag_name((W, "p")),
                    "a cell ends with a paragraph"
                );
                at += span;
            }
            assert_eq!(at, grid.len());
        }
        // A table right after a table would be one with it.
        assert!(table.next_sibling().unwrap().has_tag_name((W, "p")));
    }
}

#[test]
fn it_tells_its_language_and_title_and_nobody_as_its_author() {
    for (language, code) in [(Lang::Nl, "nl-NL"), (Lang::En, "en-GB")] {
        let parts = parts(&session(), &Options { language, ..OPTIONS });
        let xml = |name: &str| &parts.iter().find(|(other, _)| other == name).unwrap().1;
        assert!(xml("word/styles.xml").contains(&format!("<w:lang w:val=\"{code}\"")));
        let core = xml("docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{code}</dc:language>")));
        let title =
            if language == Lang::Nl { "Verslag workshop &quot;Samen verder" } else { "Going on together" };
        assert!(core.contains(title) && core.contains(">2026-11-23T12:30:"), "{core}");
        assert!(!core.contains("creator") && !core.contains("lastModifiedBy"));
        assert!(!parts.iter().any(|(_, text)| text.contains("{language}") || text.contains("updateFields")));
    }
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let bytes = || render(Format::Docx, &session(), &OPTIONS).unwrap();
    let first = bytes();
    // A zip tells time in steps of two seconds.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(first == bytes());
}

#[test]
fn an_office_program_opens_it() {
    let room = tempfile::tempdir().unwrap();
    let text = "<w:p>&amp; 😀 ]]> \u{1b}[31m שלום".to_owned();
    let session = saying(&[text]);
    std::fs::write(room.path().join("s.docx"), render(Format::Docx, &session, &OPTIONS).unwrap()).unwrap();
    let home = format!("-env:UserInstallation=file://{}/home", room.path().display());
    let converted = Command::new("soffice")
        .args([&home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "s.docx"])
        .current_dir(room.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let Ok(true) = converted.map(|status| status.success()) else {
        return eprintln!("LibreOffice is not installed here");
    };
    let told = std::fs::read_to_string(room.path().join("s.txt")).unwrap();
    let said = "<w:p>&amp; 😀 ]]> ␛[31m שלום";
    assert!(told.matches(said).count() >= session.answers.len(), "{told}");
    for section in report(&session, &OPTIONS).sections {
        // In the table of contents and above the section.
        assert!(told.matches(&section.heading).count() >= 2, "{}", section.heading);
    }
}

/// The elements of a document, but for what follows from the text itself: line breaks, direction, addresses.
fn structure(xml: &str) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let of_text = ["br", "t", "r", "rPr", "bidi", "rtl", "rStyle", "fldChar", "instrText"];
    let elements =
        document.descendants().filter(Node::is_element).map(|node| node.tag_name().name().to_owned());
    elements.filter(|name| !of_text.contains(&name.as_str())).collect()
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<w:p>",
            "</w:t>",
            "&amp;",
            "&#0;",
            "]]>",
            "<!--",
            "<?x?>",
            "\"",
            "'",
            "=HYPERLINK(\"a\")",
            "<script>",
            "|",
            "`",
            "\n",
            "\r\n",
            "\t",
            "\u{1b}[31m",
            "\u{0}",
            "\u{b}",
            "\u{202e}",
            "\u{fffe}",
            "\u{ffff}",
            "\u{fffd}",
            "שלום",
            "مرحبا",
            "👩‍🏫",
            "https://example.org/\"a\"",
            "{title}",
            "{language}",
            "TOC \\o",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    // Something must be left when all that acts is gone, or there is no answer.
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat() + "x")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_text_changes_the_structure_and_every_answer_is_there(texts in prop::collection::vec(hostile(), 1..8)) {
        let session = saying(&texts);
        let xml = part(&session, "word/document.xml");
        prop_assert_eq!(structure(&xml), structure(&part(&saying(&["x".to_owned()]), "word/document.xml")));
        for (_, text) in parts(&session, &OPTIONS) {
            prop_assert!(Document::parse(&text).is_ok());
        }
        let document = Document::parse(&xml).unwrap();
        let told: Vec<_> = paragraphs(&document).into_iter().filter(|(style, _)| style == "Quote").collect();
        for section in report(&session, &OPTIONS).sections {
            for block in section.blocks {
                let Block::Answers(entries) = block else { continue };
                for entry in entries {
                    let wanted = entry.text.replace('\n', "⏎");
                    prop_assert!(told.iter().any(|(_, text)| text.starts_with(&wanted)), "{:?}", wanted);
                }
            }
        }
    }
}
