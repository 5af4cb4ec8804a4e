//! Lists as text: what is a column, what is a header, who is in it.

use super::*;
use crate::roster::counts::Known;
use crate::roster::{KnownAttribute, open, paste};

#[test]
fn names_come_out_of_any_list() {
    for (text, wanted) in [
        ("Anna\nBram\nChris\n", "Anna, Bram, Chris"),
        ("Naam\r\nAnna\r\nBram", "Anna, Bram"),
        ("name\tteam\nAnna\tIT\nBram\tHR\n", "Anna team=IT, Bram team=HR"),
        ("Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Meer\nBram;;Smit", "Anna van der Meer, Bram Smit"),
        ("Naam;Voornaam\nSmit;Anna\nJansen;Bram", "Anna Smit, Bram Jansen"),
        ("Naam;Voornaam\nAnna Smit;Anna\nBram Jansen;Bram", "Anna Smit, Bram Jansen"),
        ("Naam,Aanwezig\nAnna,ja\nBram,nee\nChris,", "Anna, Bram gone, Chris"),
        ("Naam,Aanwezig\nAnna,x\nBram,\nChris,x", "Anna, Bram gone, Chris"),
        ("Name|absent\nAnna|\nBram|yes", "Anna, Bram gone"),
        (
            "Anna\tzwart\nBram\tWit\nChris\tbl",
            "Anna top_colour=black, Bram top_colour=white, Chris top_colour=blue",
        ),
        ("Naam;Kleur\nAnna;Zwart\nBram;BLACK", "Anna top_colour=black, Bram top_colour=black"),
        ("Naam;Reistijd (min)\nAnna;12,5\nBram;1.200,25", "Anna reistijd=12.5, Bram reistijd=1200.25"),
        ("Job\nAge\nAnna", "Job, Age, Anna"),
        ("1\tAnna\n2\tBram", "Anna, Bram"),
        ("Bakker, Anna\nSmit, Bram", "Bakker, Anna, Smit, Bram"),
        ("sep=;\nNaam;Team\nAnna;a\nBram;b", "Anna team=a, Bram team=b"),
        ("Deelnemerslijst november\n\nNaam;Team\nAnna;a\nBram;b", "Anna team=a, Bram team=b"),
        ("\"Anna\nBram\nChris", "\"Anna, Bram, Chris"),
        ("Naam;Team\n\"Anna \"\"Ans\"\" Smit\";a\nBram;b", "Anna \"Ans\" Smit team=a, Bram team=b"),
        ("Anna\nanna\nAnna\nAnna (2)", "Anna, anna (2), Anna (3), Anna (2) (2)"),
    ] {
        assert_eq!(people(&open(text.as_bytes(), &colours())), wanted, "{text:?}");
    }
}

#[test]
fn a_header_that_fits_several_attributes_is_that_of_its_cells() {
    let mut known = colours();
    let brown = Known { id: "brown".to_owned(), words: vec!["bruin".to_owned()] };
    let values = known[0].values[..2].iter().cloned().chain([brown]).collect();
    known.push(KnownAttribute { id: "sole".to_owned(), words: vec!["kleur zool".to_owned()], values });
    for (text, wanted) in [
        ("Naam;Kleur\nAnna;zwart\nBram;blauw", "Anna top_colour=black, Bram top_colour=blue"),
        ("Naam;Kleur\nAnna;zwart\nBram;bruin", "Anna sole=black, Bram sole=brown"),
        ("Naam;Kleur\nAnna;zwart\nBram;wit", "Anna kleur=zwart, Bram kleur=wit"),
        ("Naam;Team\nAnna;zwart\nBram;blauw", "Anna team=zwart, Bram team=blauw"),
    ] {
        assert_eq!(people(&open(text.as_bytes(), &known)), wanted, "{text:?}");
    }
}

#[test]
fn one_pasted_line_is_a_list_of_names() {
    assert_eq!(people(&paste("Anna, Bram, Chris\n", &[])), "Anna, Bram, Chris");
    assert_eq!(people(&paste("Smit, Anna; Jansen, Bram", &[])), "Smit, Anna, Jansen, Bram");
    assert_eq!(people(&paste("Anna Smit", &[])), "Anna Smit");
}

#[test]
fn what_is_skipped_is_told() {
    let list =
        open(b"Naam;Mail;Leeftijd;Team\nAnna;a@x.nl;30;a\n\n;;;\n;b@x.nl;31;b\nChris;;;c;d;e\nAnna\n\n", &[]);
    assert_eq!(columns(&list), "Name | LeftOut(Email) | LeftOut(Avoid(Age)) | team");
    assert_eq!(people(&list), "Anna team=a, Chris team=c, Anna (2)");
    assert_eq!(
        remarks(&list),
        "EmptyRow 3 4, LeftOut(Email) in 2, LeftOut(Avoid(Age)) in 3, NoName 5, TooWide 6, TooNarrow 7, \
         Doubled(\"Anna\") 2 7"
    );
}
