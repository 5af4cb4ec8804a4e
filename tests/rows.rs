//! One flat row per answer: NDJSON and CSV, read back as others read them, and asked questions by an engine.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use kring::report::{COLUMNS, Format, Options, Rows, render};
use kring::session::{Answer, Session, Theme};
use kring::workshop::Lang;
use proptest::prelude::*;
use serde_json::{Map, Value};

const OPTIONS: Options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };

fn session() -> Session {
    serde_json::from_str(include_str!("report/session.json")).unwrap()
}

fn saying(texts: &[String]) -> Session {
    let mut session = session();
    let first = session.answers[4].clone();
    session.answers = texts
        .iter()
        .map(|text| Answer { text: text.clone(), tags: vec![text.clone()], ..first.clone() })
        .collect();
    session
}

fn ndjson(session: &Session) -> Vec<Map<String, Value>> {
    let bytes = render(Format::Ndjson, session, &OPTIONS).unwrap();
    String::from_utf8(bytes).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn csv(session: &Session, options: &Options) -> Vec<Vec<String>> {
    let bytes = render(Format::Csv, session, options).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn column(name: &str) -> usize {
    COLUMNS.iter().position(|column| *column == name).unwrap()
}

#[test]
fn every_row_has_the_same_columns_in_the_same_order_in_both_formats() {
    let session = session();
    let (rows, lines) = (ndjson(&session), csv(&session, &OPTIONS));
    assert_eq!(lines[0], COLUMNS);
    assert_eq!(rows.len(), session.answers.len());
    assert_eq!(lines.len(), rows.len() + 1);
    for (row, line) in rows.iter().zip(&lines[1..]) {
        assert!(row.keys().eq(COLUMNS));
        assert_eq!(line.len(), COLUMNS.len());
        for ((name, value), cell) in row.iter().zip(line) {
            let wanted = match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                Value::Array(tags) => {
                    tags.iter().map(|tag| tag.as_str().unwrap()).collect::<Vec<_>>().join(";")
                }
                other => other.to_string(),
            };
            assert_eq!(cell, &wanted, "{name}");
        }
    }
}

#[test]
fn a_row_knows_where_its_answer_came_from() {
    let mut session = session();
    session.themes.push(Theme { id: "h1".to_owned(), name: "ritme".to_owned(), ..Theme::default() });
    session.answers[4].theme = Some("h1".to_owned());
    session.answers[5].theme = Some("weg".to_owned());
    session.answers[4].tags = vec!["dag".to_owned(), "plek".to_owned()];
    session.answers[4].votes = 3;
    let rows = ndjson(&session);
    let named = |row: usize, name: &str| rows[row][name].to_string();
    let row = |at: usize| COLUMNS.map(|name| format!("{name}: {}", named(at, name))).join("\n");
    insta::assert_snapshot!(format!("{}\n\n{}", row(0), row(4)));
    assert_eq!(named(5, "theme"), r#""weg""#, "a theme that is not there is shown as it is");
}

#[test]
fn no_name_of_anybody_is_in_a_row() {
    let mut session = session();
    let anna = serde_json::json!({ "id": "p1", "name": "Anna Voorbeeld", "present": true });
    session.participants.push(serde_json::from_value(anna).unwrap());
    session.groupings[0].groups[0].members.push("p1".to_owned());
    for format in [Format::Ndjson, Format::Csv] {
        let bytes = render(format, &session, &OPTIONS).unwrap();
        assert!(!String::from_utf8(bytes).unwrap().contains("Anna Voorbeeld"));
    }
}

#[test]
fn csv_is_what_rfc_4180_says() {
    let bytes = render(Format::Csv, &session(), &OPTIONS).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.ends_with("\r\n") && text.starts_with("session,title,date,"));
    let with_mark = render(Format::Csv, &session(), &Options { bom: true, ..OPTIONS }).unwrap();
    assert_eq!(with_mark, [b"\xEF\xBB\xBF".as_slice(), &bytes].concat());
    // A line ends where no quotation is open, and there always with both characters.
    let mut quoted = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => assert_eq!(bytes[at - 1], b'\r'),
            _ => {}
        }
    }
}

#[test]
fn many_sessions_are_one_table_under_one_header() {
    let mut other = session();
    other.id = "s2".to_owned();
    other.answers.truncate(2);
    let mut rows = Rows::csv(Vec::new(), false).unwrap();
    rows.add(&session(), &OPTIONS).unwrap();
    rows.add(&other, &OPTIONS).unwrap();
    let both = String::from_utf8(rows.finish().unwrap()).unwrap();
    let first = String::from_utf8(render(Format::Csv, &session(), &OPTIONS).unwrap()).unwrap();
    let second = String::from_utf8(render(Format::Csv, &other, &OPTIONS).unwrap()).unwrap();
    let (_, second) = second.split_once("\r\n").unwrap();
    assert_eq!(both, first + second);
}

#[test]
fn what_acts_is_written_as_a_code_in_json_and_comes_back() {
    let text = "rood\u{1b}[31m\u{9b}31m \u{202e}om\u{2069} \u{7f}\u{feff}\u{fffe} \"é\" \\ 😀".to_owned();
    let session = saying(std::slice::from_ref(&text));
    let bytes = render(Format::Ndjson, &session, &OPTIONS).unwrap();
    let line = String::from_utf8(bytes).unwrap();
    let acts = |c: char| c.is_control() && c != '\n' || "\u{202e}\u{2069}\u{feff}\u{fffe}".contains(c);
    assert!(!line.contains(acts), "{line:?}");
    assert!(line.contains(r"\u009b31m") && line.contains('é') && line.contains('😀'));
    assert_eq!(ndjson(&session)[0]["text"], text);
}

#[test]
fn a_formula_is_no_formula_in_csv_and_untouched_in_json() {
    let text = "=HYPERLINK(\"https://example.org\")";
    let session = saying(&[text.to_owned()]);
    assert_eq!(csv(&session, &OPTIONS)[1][column("text")], format!("'{text}"));
    assert_eq!(csv(&session, &OPTIONS)[1][column("tags")], format!("'{text}"));
    assert_eq!(ndjson(&session)[0]["text"], text);
}

/// What stands in a cell, without the `'` before what would be a formula.
fn meant(cell: &str) -> &str {
    let bare = cell.trim_start_matches('\'');
    let guarded = bare.len() < cell.len() && bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if guarded { &cell[1..] } else { cell }
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r\n",
            "\t",
            "\\",
            "\\u0041",
            "<script>",
            "|",
            "`",
            "\u{202e}",
            "\u{1b}[31m",
            "\u{fffe}",
            "\u{9b}",
            "שלום",
            "👩‍🏫",
            "=HYPERLINK(\"a\")",
            "#",
            "{}",
            "null",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_comes_back_from_json_as_it_was(texts in prop::collection::vec(hostile(), 1..5)) {
        let rows = ndjson(&saying(&texts));
        prop_assert!(rows.iter().map(|row| row["text"].as_str().unwrap()).eq(&texts));
    }

    #[test]
    fn every_visible_text_comes_back_from_csv(texts in prop::collection::vec(hostile(), 1..5)) {
        let lines = csv(&saying(&texts), &OPTIONS);
        prop_assert_eq!(lines.len(), texts.len() + 1);
        for (text, line) in texts.iter().zip(&lines[1..]) {
            prop_assert_eq!(line.len(), COLUMNS.len());
            let cell = &line[column("text")];
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert!(cell.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", cell);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(cell).replace(['␛'], ""), letters(text));
            let visible = |c: char| matches!(c, ' '..='~' | 'à'..='ÿ' | 'א'..='ת');
            if text.chars().all(visible) && text.trim() == text {
                prop_assert_eq!(meant(cell), text);
            }
        }
    }
}

/// The queries of the README, each with the file names that it reads.
fn queries() -> Vec<String> {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    readme.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// What `DuckDB` answers, as lines of comma-separated values; none where it is not installed.
fn duckdb(folder: &std::path::Path, query: &str) -> Option<String> {
    const SCRIPT: &str = "import sys, duckdb\n\
        for row in duckdb.sql(sys.stdin.read()).fetchall(): print(','.join(str(cell) for cell in row))";
    let found = |program: &str, arguments: &[&str]| {
        let probe =
            Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        probe.is_ok_and(|status| status.success())
    };
    let (program, arguments): (_, &[&str]) = if found("duckdb", &["--version"]) {
        ("duckdb", &["-csv", "-noheader"])
    } else if found("python3", &["-c", "import duckdb"]) {
        ("python3", &["-c", SCRIPT])
    } else {
        return None;
    };
    let mut engine = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    engine.stdin.take().unwrap().write_all(query.as_bytes()).unwrap();
    let output = engine.wait_with_output().unwrap();
    assert!(output.status.success(), "{query}");
    Some(String::from_utf8(output.stdout).unwrap().replace('\r', ""))
}

#[test]
fn an_engine_reads_a_year_of_workshops() {
    let room = tempfile::tempdir().unwrap();
    // One session with all that a row can hold, and one in which every optional column is empty.
    let mut full = session();
    full.themes.push(Theme { id: "h1".to_owned(), name: "ritme".to_owned(), ..Theme::default() });
    for answer in &mut full.answers {
        answer.theme = Some("h1".to_owned());
        answer.tags = vec!["dag".to_owned()];
        answer.votes = 2;
    }
    let mut bare = saying(&["=1+1\n\"regel\", twee 😀".to_owned()]);
    bare.id = "s2".to_owned();
    bare.people_present = None;
    bare.answers[0].votes = 0;
    bare.answers[0].theme = None;
    bare.answers[0].group = None;
    bare.answers[0].question = None;
    bare.answers[0].round = None;
    bare.answers[0].tags.clear();
    for (name, session) in [("a", &bare), ("b", &full)] {
        for format in [Format::Ndjson, Format::Csv] {
            let path = room.path().join(format!("{name}.{}", format.extension()));
            fs::write(path, render(format, session, &OPTIONS).unwrap()).unwrap();
        }
    }
    let all = full.answers.len() + 1;
    for files in
        ["read_json_auto('*.ndjson', union_by_name = true)", "read_csv_auto('*.csv', union_by_name = true)"]
    {
        let counted =
            format!("SELECT count(*), count(DISTINCT session), sum(votes), min(year(date)) FROM {files}");
        let Some(answer) = duckdb(room.path(), &counted) else {
            eprintln!("DuckDB is not installed here: neither its program nor its Python module");
            return;
        };
        assert_eq!(answer.trim(), format!("{all},2,{},2026", full.answers.len() * 2), "{files}");
        let types = format!(
            "SELECT string_agg(column_type, ' ') FROM (DESCRIBE SELECT votes, plenary, \"at\", elapsed_s, \"group\", \
             date FROM {files})"
        );
        let answer = duckdb(room.path(), &types).unwrap();
        assert_eq!(answer.trim(), "BIGINT BOOLEAN TIMESTAMP WITH TIME ZONE BIGINT BIGINT DATE", "{files}");
    }
    let queries = queries();
    assert!(queries.len() >= 2, "the README shows how");
    for query in queries {
        let answer = duckdb(room.path(), &query).unwrap();
        assert!(answer.contains("ritme") || answer.contains("Samen"), "{query}\n{answer}");
    }
}
