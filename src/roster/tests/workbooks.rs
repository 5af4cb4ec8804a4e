//! Workbooks, as programs wrote them: `tests/roster/make.py` made them.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;
use crate::roster::{Intake, Refusal, Source, Thing, open};

const XLSX: &[u8] = include_bytes!("../../../tests/roster/people.xlsx");
const ODS: &[u8] = include_bytes!("../../../tests/roster/people.ods");
const XLS: &[u8] = include_bytes!("../../../tests/roster/people.xls");
const PASSWORD: &[u8] = include_bytes!("../../../tests/roster/password.xlsx");

/// An archive with these files in it.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn sheet(intake: &Result<Intake, Refusal>) -> &str {
    let Ok(Intake { source: Source::Workbook { sheet }, .. }) = intake else { panic!("{intake:?}") };
    sheet
}

#[test]
fn the_sheet_with_the_people_is_read_and_a_hidden_one_is_not() {
    let list = open(XLSX, &colours());
    assert_eq!(sheet(&list), "Deelnemers");
    assert_eq!(
        people(&list),
        "Anna top_colour=black reistijd=12.5 gekomen_om=2026-11-23 09:30, \
         Bram gone top_colour=white reistijd=30, Zoë top_colour=blue, Anna (2) top_colour=paars reistijd=45, \
         =CONCATENATE(\"Chris\",\" Smit\") top_colour=black reistijd=15"
    );
    assert_eq!(
        remarks(&list),
        "EmptyRow 5, LeftOut(Email) in 5, LeftOut(Avoid(Age)) in 6, UnknownValue(\"paars\") in 2 6, Formula in 1 7, \
         Doubled(\"Anna\") 2 6, OtherSheets([\"Uitleg\"])"
    );
}

#[test]
fn older_and_open_workbooks_say_the_same() {
    for bytes in [ODS, XLS] {
        let list = open(bytes, &colours());
        assert_eq!(sheet(&list), "Deelnemers");
        assert_eq!(
            people(&list),
            "Anna top_colour=black reistijd=12.5, Bram gone top_colour=white reistijd=30, Zoë top_colour=blue, \
             Anna (2) top_colour=paars reistijd=45"
        );
        assert_eq!(list.unwrap().header, Some(1));
    }
}

#[test]
fn a_workbook_without_people_is_refused_with_the_reason() {
    let empty = include_bytes!("../../../tests/roster/empty.xlsx");
    let header = include_bytes!("../../../tests/roster/header-only.xlsx");
    assert_eq!(open(empty, &[]), Err(Refusal::Empty));
    assert_eq!(open(header, &[]), Err(Refusal::OnlyHeader { line: 1 }));
    assert_eq!(open(PASSWORD, &[]), Err(Refusal::Password));
    for cut in [XLSX.len() / 2, 100, 4] {
        assert!(matches!(open(&XLSX[..cut], &[]), Err(Refusal::Broken { .. })), "{cut}");
    }
    for cut in [XLS.len() / 2, 600, 8] {
        assert!(open(&XLS[..cut], &[]).is_err(), "{cut}");
    }
}

#[test]
fn an_archive_that_is_no_workbook_is_told_apart() {
    for (files, wanted) in [
        (vec![("photo.txt", "x")], Thing::Archive),
        (vec![("[Content_Types].xml", ""), ("word/document.xml", "")], Thing::Document),
        (vec![("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")], Thing::Document),
        (vec![], Thing::Archive),
    ] {
        assert_eq!(open(&archive(&files), &[]), Err(Refusal::NotAList(wanted)), "{files:?}");
    }
    let hollow = archive(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
    assert!(matches!(open(&hollow, &[]), Err(Refusal::Broken { .. })));
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bomb = archive(&[("xl/workbook.xml", &" ".repeat(110_000_000))]);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(open(&bomb, &[]), Err(Refusal::TooLarge));
}

#[test]
fn a_cell_in_the_last_corner_takes_no_memory() {
    let cells = |inner: &str| {
        let sheet = format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{inner}</sheetData></worksheet>"
        );
        let book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
        let links = |id: &str, what: &str, target: &str| {
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{what}\" Target=\"{target}\"/></Relationships>"
            )
        };
        archive(&[
            ("_rels/.rels", &links("r0", "officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", &links("r1", "worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", &sheet),
        ])
    };
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let inner = format!(
        "<row r=\"1\">{}</row><row r=\"1048576\">{}</row>",
        cell("A1", "Anna"),
        cell("XFD1048576", "Bram")
    );
    let list = open(&cells(&inner), &[]);
    assert_eq!(people(&list), "Anna");
    assert_eq!(remarks(&list), "TooWide 1048576, NoName 1048576");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn a_damaged_workbook_is_read_or_refused(which in 0..4_usize, at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = [XLSX, ODS, XLS, PASSWORD][which].to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if byte % 4 == 0 {
            bytes.truncate(cut.index(bytes.len()).max(1));
        }
        let _ = open(&bytes, &colours());
    }
}
