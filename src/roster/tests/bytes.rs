//! Encodings, and files that are no list.

use encoding_rs::WINDOWS_1252;

use super::*;
use crate::roster::{Refusal, Source, Thing, open};

const LIST: &str = "Naam;Team\r\nZoë de Vriés;één\r\nAndré Müller;één\r\nAnna;twee\r\n";
const PEOPLE: &str = "Zoë de Vriés team=één, André Müller team=één, Anna team=twee";

fn wide(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn the_encoding_is_found_out() {
    let with_mark = ["\u{feff}", LIST].concat();
    for (bytes, name) in [
        (LIST.as_bytes().to_vec(), "UTF-8"),
        (with_mark.into_bytes(), "UTF-8"),
        (WINDOWS_1252.encode(LIST).0.into_owned(), "windows-1252"),
        (wide(LIST, false, true), "UTF-16LE"),
        (wide(LIST, true, true), "UTF-16BE"),
        (wide(LIST, false, false), "UTF-16LE"),
        (wide(LIST, true, false), "UTF-16BE"),
    ] {
        let list = open(&bytes, &[]);
        assert_eq!(people(&list), PEOPLE, "{name}");
        assert_eq!(list.unwrap().source, Source::Text { encoding: Some(name), separator: Some(';') });
    }
}

#[test]
fn few_letters_of_windows_are_enough() {
    for name in ["André", "Zoë", "Björn", "Chloë", "Renée", "Søren", "Iñigo", "Zoë’s", "François"]
    {
        let list = open(&WINDOWS_1252.encode(&format!("Naam\nBram\n{name}\n")).0, &[]);
        assert_eq!(people(&list), format!("Bram, {name}"));
    }
}

#[test]
fn what_is_no_list_is_refused_with_the_reason() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01".to_vec();
    let noise: Vec<u8> = (0..4_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for (bytes, wanted) in [
        (png, Thing::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Thing::Picture),
        (b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), Thing::Picture),
        (b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), Thing::Picture),
        (b"%PDF-1.7\n".to_vec(), Thing::Pdf),
        (b"\x1f\x8b\x08\0".to_vec(), Thing::Archive),
        (b"{\\rtf1 Anna}".to_vec(), Thing::Document),
        (b"<html><table><tr><td>Anna</td></tr></table></html>".to_vec(), Thing::Markup),
        (b"[{\"name\": \"Anna\"}]".to_vec(), Thing::Json),
        (b"\x7fELF\x02\x01\x01\0".to_vec(), Thing::Binary),
        (noise, Thing::Binary),
        (vec![0; 100], Thing::Binary),
    ] {
        assert_eq!(open(&bytes, &[]), Err(Refusal::NotAList(wanted)), "{:?}", &bytes[..8]);
    }
}

#[test]
fn nobody_is_told_as_nobody() {
    for text in ["", "\n\n", " \t \n", ";;;\n;;\n", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(open(text.as_bytes(), &[]), Err(Refusal::Empty), "{text:?}");
    }
    assert_eq!(open(b"\nNaam;Kleur\n;\n", &[]), Err(Refusal::OnlyHeader { line: 2 }));
    assert_eq!(open(b"Mail\na@x.nl\nb@x.nl\n", &[]), Err(Refusal::NoNames));
    assert_eq!(open(b"a@x.nl\nb@x.nl\n", &[]), Err(Refusal::NoNames));
    assert_eq!(open(b"Naam;Team\n;a\n;b\n", &[]), Err(Refusal::NoNames));
    assert_eq!(open(b"\xff\xfeA\0n\0n", &[]), Err(Refusal::Undecodable));
    assert_eq!(open(&vec![b'a'; 20_000_001], &[]), Err(Refusal::TooLarge));
}

#[test]
fn names_that_begin_as_other_files_do_are_names() {
    assert_eq!(people(&open(b"BMarit\nAnna", &[])), "BMarit, Anna");
    assert_eq!(people(&open(b"MZara\nAnna", &[])), "MZara, Anna");
    assert_eq!(people(&open(b"[Anna]\nBram", &[])), "[Anna], Bram");
}
