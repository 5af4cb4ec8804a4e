//! The workbook, read back by another library and, where it is installed, by an office program.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fmt::Write;
use std::io::Cursor;
use std::process::{Command, Stdio};

use calamine::{Data, DataType, Reader, Xlsx};
use kring::report::{Format, Options, render};
use kring::session::{ActionPoint, Answer, Commitment, Session, Share, Theme};
use kring::workshop::Lang;
use proptest::prelude::*;

const OPTIONS: Options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };

fn session() -> Session {
    let mut session: Session = serde_json::from_str(include_str!("report/session.json")).unwrap();
    let anna = serde_json::json!({ "id": "p1", "name": "Anna", "present": true });
    session.participants.push(serde_json::from_value(anna).unwrap());
    session.groupings[0].groups[0].members.push("p1".to_owned());
    session.themes = vec![Theme { id: "h1".to_owned(), name: "ritme".to_owned(), ..Theme::default() }];
    session.answers[4].theme = Some("h1".to_owned());
    session.actions = vec![ActionPoint {
        id: "t1".to_owned(),
        what: "=SOM(A1)".to_owned(),
        owner: Some("Bram".to_owned()),
        due: Some("2026-12-01".to_owned()),
        ..ActionPoint::default()
    }];
    session.commitments = [(Share::FirstName, "Chris"), (Share::WithoutName, "Dewi"), (Share::No, "Emma")]
        .map(|(share, name)| Commitment {
            when: format!("als {name}x"),
            then: "bel ik".to_owned(),
            name: Some(name.to_owned()),
            share,
            ..Commitment::default()
        })
        .to_vec();
    session.result.insert("regel".to_owned(), "wij gaan door".into());
    session
}

fn saying(texts: &[String]) -> Session {
    let mut session = session();
    let first = session.answers[4].clone();
    session.answers = texts.iter().map(|text| Answer { text: text.clone(), ..first.clone() }).collect();
    session
}

fn open(session: &Session, options: &Options) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(render(Format::Xlsx, session, options).unwrap())).unwrap()
}

fn sheet(session: &Session, name: &str) -> Vec<Vec<Data>> {
    open(session, &OPTIONS).worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

/// What a reader sees of a cell: the joiner in `_x0041_` is none of it.
fn seen(cell: &Data) -> String {
    cell.to_string().replace('\u{2060}', "")
}

fn column(rows: &[Vec<Data>], heading: &str) -> Vec<Data> {
    let at = rows[0].iter().position(|cell| *cell == *heading).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

/// What a cell says that holds a moment.
fn when(cell: &Data) -> String {
    let (year, month, day, hour, minute, second, _) = cell.get_datetime().unwrap().to_ymd_hms_milli();
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

#[test]
fn there_is_a_sheet_for_each_kind_in_the_language_of_the_report() {
    let names = open(&session(), &OPTIONS).sheet_names();
    assert_eq!(
        names,
        [
            "Antwoorden",
            "Tellingen",
            "Groepen",
            "Tijden",
            "Acties",
            "Parkeerplaats",
            "Thema's",
            "Factoren",
            "Eindresultaat",
            "Voornemens",
        ]
    );
    let english = open(&session(), &Options { language: Lang::En, ..OPTIONS }).sheet_names();
    assert_eq!(english[..6], ["Answers", "Tallies", "Groups", "Times", "Actions", "Parking lot"]);
}

#[test]
fn every_sheet_reads_as_it_should() {
    let full: Session = serde_json::from_str(include_str!("report/session.json")).unwrap();
    for language in Lang::ALL {
        let options = Options { language, ..OPTIONS };
        insta::assert_snapshot!(format!("every_sheet_{language}"), told(&session(), &options));
        insta::assert_snapshot!(format!("the_full_session_{language}"), told(&full, &options));
    }
}

/// All that stands in a workbook, a row a line.
fn told(session: &Session, options: &Options) -> String {
    let mut book = open(session, options);
    let mut told = String::new();
    for name in book.sheet_names() {
        writeln!(told, "# {name}").unwrap();
        for row in book.worksheet_range(&name).unwrap().rows() {
            let cells: Vec<_> = row.iter().map(|cell| cell.to_string().replace('\n', "⏎")).collect();
            told.push_str(cells.join(" | ").trim_end());
            told.push('\n');
        }
    }
    told
}

#[test]
fn numbers_dates_and_words_are_what_they_are() {
    let session = session();
    let answers = sheet(&session, "Antwoorden");
    assert_eq!(answers.len(), session.answers.len() + 1);
    assert!(
        column(&answers, "Antwoord").iter().zip(&session.answers).all(|(cell, answer)| *cell == *answer.text)
    );
    for (cell, answer) in column(&answers, "Genoteerd op").iter().zip(&session.answers) {
        assert_eq!(when(cell), format!("{} {}", answer.at.date(), answer.at.clock_seconds()));
    }
    assert_eq!(column(&answers, "Stemmen")[0], 0.0);
    assert_eq!(column(&answers, "Nog navragen")[2], true);
    assert_eq!(column(&sheet(&session, "Tellingen"), "Aantal")[0], 3.0);
    let actions = sheet(&session, "Acties");
    assert_eq!(column(&actions, "Wat")[0], "=SOM(A1)");
    assert_eq!(when(&column(&actions, "Wanneer")[0]), "2026-12-01 00:00:00");
}

#[test]
fn no_formula_is_ever_written() {
    let session =
        saying(&["=1+1".to_owned(), "@x".to_owned(), "=HYPERLINK(\"https://example.org\")".to_owned()]);
    let mut book = open(&session, &OPTIONS);
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
    assert_eq!(column(&sheet(&session, "Antwoorden"), "Antwoord")[0], "=1+1");
}

#[test]
fn without_names_there_are_none_and_a_commitment_needs_leave() {
    let told = |options: &Options| {
        let mut book = open(&session(), options);
        let names = book.sheet_names();
        let cells = names.iter().flat_map(|name| {
            let range = book.worksheet_range(name).unwrap();
            range.used_cells().map(|(_, _, cell)| cell.to_string()).collect::<Vec<_>>()
        });
        cells.collect::<Vec<_>>()
    };
    let named = told(&OPTIONS);
    for (name, there) in [("Anna", true), ("Bram", true), ("Chris", true), ("Dewi", false), ("Emma", false)] {
        assert_eq!(named.iter().any(|cell| cell == name), there, "{name}");
    }
    assert!(!named.iter().any(|cell| cell.contains("Emma")), "what may not be shown is not there at all");
    let nobody = told(&Options { anonymous: true, ..OPTIONS });
    for name in ["Anna", "Bram", "Chris"] {
        assert!(!nobody.iter().any(|cell| cell == name), "{name}");
    }
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    let bytes = || render(Format::Xlsx, &session(), &OPTIONS).unwrap();
    let first = bytes();
    // A zip tells time in steps of two seconds.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(first == bytes());
}

#[test]
fn a_text_that_no_cell_holds_is_cut_and_says_so() {
    let long = "é".repeat(40_000);
    let cells = column(&sheet(&saying(&[long.clone(), "kort".to_owned()]), "Antwoorden"), "Antwoord");
    let cut = cells[0].to_string();
    assert!(cut.chars().count() <= 32_767 && cut.contains("hier afgebroken"), "{}", cut.len());
    assert!(long.starts_with(cut.split(" …").next().unwrap()));
    assert_eq!(cells[1], "kort");
}

#[test]
fn an_office_program_reads_the_same() {
    let room = tempfile::tempdir().unwrap();
    let text = "=1+1, \"twee\" <b> _x0041_ 😀 שלום".to_owned();
    std::fs::write(
        room.path().join("s.xlsx"),
        render(Format::Xlsx, &saying(std::slice::from_ref(&text)), &OPTIONS).unwrap(),
    )
    .unwrap();
    let home = format!("-env:UserInstallation=file://{}/home", room.path().display());
    let converted = Command::new("soffice")
        .args([&home, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "s.xlsx"])
        .current_dir(room.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let Ok(true) = converted.map(|status| status.success()) else {
        return eprintln!("LibreOffice is not installed here");
    };
    let mut reader = csv::Reader::from_path(room.path().join("s.csv")).unwrap();
    let at = reader.headers().unwrap().iter().position(|heading| heading == "Antwoord").unwrap();
    let told = reader.records().next().unwrap().unwrap()[at].replace('\u{2060}', "");
    assert_eq!(told, text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_visible_text_comes_back(texts in prop::collection::vec(hostile(), 1..20)) {
        let texts: Vec<_> = texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
        let cells = sheet(&saying(&texts), "Antwoorden");
        let cells = column(&cells, "Antwoord");
        prop_assert_eq!(cells.len(), texts.len());
        for (cell, text) in cells.iter().zip(&texts) {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&cell.to_string()), letters(text));
            if text.chars().all(|c| matches!(c, ' '..='~' | 'à'..='ÿ' | 'א'..='ת')) {
                prop_assert_eq!(seen(cell), text.clone());
            }
        }
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "=",
            "+",
            "@",
            "'",
            "\"",
            "&amp;",
            "<script>",
            "]]>",
            "_x0041_",
            "_x",
            "_x00e9_",
            "\n",
            "\t",
            "\u{1b}[31m",
            "\u{202e}",
            "\u{fffe}",
            "\u{0}",
            "שלום",
            "👩‍🏫",
            "TRUE",
            "1.5",
            "#N/A",
            "12-12-2026",
            "https://example.org",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}
