//! A list of names from elsewhere: what was understood of it, why something was not, and taking it as one act.

use std::path::PathBuf;

use kring::app::{Effect, Message, Overlay};

use crate::hand::{Flow, begin, flow};

fn read(s: &mut Flow, bytes: &[u8]) {
    s.send(Message::RosterRead { name: "deelnemers.csv".to_owned(), bytes: bytes.to_vec() });
}

fn names(s: &Flow) -> Vec<&str> {
    s.session().participants.iter().map(|who| who.name.as_str()).collect()
}

fn shows_a_list(s: &Flow) -> bool {
    matches!(s.model.overlays.last(), Some(Overlay::Intake(_)))
}

const LIST: &[u8] = b"Naam;Team;E-mail;Leeftijd;Aanwezig\n\
    Anna;rood;anna@x.nl;34;ja\n\
    Bram;blauw;;51;ja\n\
    Anna;rood;;;nee\n\
    ;rood;;;\n";

#[test]
fn row_17_a_pasted_column_is_shown_first_and_taken_as_one_act() {
    flow("cop", "<f12>Dewi<enter>", |s| {
        // As a terminal sends it.
        s.send(Message::Paste("Anna\rBram\r\nChris".to_owned()));
        assert!(shows_a_list(s));
        s.shows(&["3 namen geplakt", "3 nieuw.", "Anna, Bram, Chris"]);
        assert_eq!(names(s), ["Dewi"]);
        s.press("<enter>");
        assert_eq!(names(s), ["Dewi", "Anna", "Bram", "Chris"]);
        s.press("<c-z>");
        assert_eq!(
            (names(s), s.told().as_str()),
            (vec!["Dewi"], "Ongedaan: namenlijst overgenomen, 3 nieuw, niemand bijgewerkt")
        );
        s.press("<c-y>");
        assert_eq!(names(s).len(), 4);
    });
}

#[test]
fn row_17_esc_leaves_nothing_of_a_list() {
    flow("cop", "<f12>Dewi<enter>", |s| {
        let before = s.session().clone();
        s.send(Message::Paste("Naam\tTeam\nAnna\trood".to_owned()));
        s.shows(&["nieuw kenmerk: rood"]);
        s.press("<esc>");
        assert_eq!(*s.session(), before);
        assert!(matches!(s.model.overlays.last(), Some(Overlay::Roster(_))));
    });
}

#[test]
fn row_17_one_pasted_name_goes_into_the_field() {
    flow("cop", "<f12>", |s| {
        s.send(Message::Paste("Anna de Vries\n".to_owned()));
        assert_eq!(s.typed().map(str::trim), Some("Anna de Vries"));
    });
}

#[test]
fn row_17_a_file_is_asked_for_read_and_shown_with_what_was_not_understood_and_why() {
    flow("cop", "<f12><c-o>~/lijst.csv<enter>", |s| {
        assert_eq!(s.effects, [Effect::ReadRoster(PathBuf::from("~/lijst.csv"))]);
        read(s, LIST);
        s.shows(&[
            "3 namen in deelnemers.csv",
            "Team nieuw kenmerk: rood, blauw",
            "E-mail blijft weg: e-mailadressen komen nooit in een sessie",
            "Leeftijd blijft weg: het zet mensen op volgorde",
            "regel 5: geen naam, overgeslagen",
            "regels 2 en 4: ‘Anna’ staat er vaker",
        ]);
        s.press("<enter>");
        assert_eq!(names(s), ["Anna", "Bram", "Anna (2)"]);
        let who = &s.session().participants;
        assert!(who[0].present && !who[2].present);
        assert_eq!(who[1].attributes["team"], "blauw");
        assert!(who.iter().all(|who| who.attributes.len() == 1));
        let saved = serde_json::to_string(s.session()).unwrap();
        assert!(!saved.contains("anna@x.nl") && !saved.contains("34"), "{saved}");
        s.shows(&["Team", "r rood", "b blauw", "afwezig"]);
        s.press("<up>b");
        assert_eq!(s.session().participants[2].attributes["team"], "blauw");
    });
}

#[test]
fn row_17_the_same_file_again_updates_and_doubles_nobody() {
    flow("cop", "<f12>", |s| {
        read(s, LIST);
        s.press("<enter>");
        let before = s.session().participants.clone();
        read(s, LIST);
        s.shows(&["Niemand nieuw, 3 al bekend."]);
        s.press("<enter>");
        assert_eq!(s.session().participants, before);
        read(s, b"Naam;Team\nBram;rood\nEmma;geel\n");
        s.shows(&["Eén nieuw, 1 bijgewerkt.", "blijft erop (2)"]);
        s.press("<enter>");
        assert_eq!(names(s), ["Anna", "Bram", "Anna (2)", "Emma"]);
        assert_eq!(s.session().participants[1].attributes["team"], "rood");
        assert_eq!(s.told(), "");
    });
}

#[test]
fn row_17_what_is_better_not_used_comes_along_only_when_asked_for_and_the_reason_stays() {
    flow("cop", "<f12>", |s| {
        read(s, LIST);
        s.press("t");
        s.shows(&["‘Leeftijd’ komt mee omdat je dat vroeg. Maar: het zet mensen op volgorde"]);
        s.press("t");
        s.shows(&["Leeftijd blijft weg"]);
        s.press("t<enter>");
        let saved = serde_json::to_string(&s.session().participants).unwrap();
        assert!(saved.contains("34"), "{saved}");
    });
}

#[test]
fn row_17_an_attribute_better_not_used_is_answered_with_the_reason_when_typed() {
    flow("cop", "<f12>Leeftijd: jong, oud<enter>", |s| {
        assert_eq!(
            s.told(),
            "Liever niet: ‘Leeftijd’. Reden: het zet mensen op volgorde, en dan zie je wie waar staat. Nog een keer Enter zet het er toch bij."
        );
        assert_eq!(s.typed(), Some("Leeftijd: jong, oud"));
        let known = s.session().workshop.attributes.len();
        s.press("<enter>");
        assert_eq!(s.session().workshop.attributes.len(), known + 1);
    });
    flow(begin("cop").en(), "<f12>Religion: a, b<enter>", |s| {
        assert!(s.told().starts_with("Better not: ‘Religion’. The reason: religious belief"), "{}", s.told());
    });
}

#[test]
fn row_17_a_list_that_is_none_is_refused_with_the_mend_and_nothing_is_taken() {
    for (bytes, told) in [
        (&b""[..], "Daar staat niets in. Is het de goede lijst?"),
        (b"Naam;Team\n", "Daar staat alleen een kop in, op regel 1. Zet er namen onder."),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            "Dat is een plaatje, geen lijst. Bewaar de lijst als CSV of XLSX.",
        ),
    ] {
        flow("cop", "<f12><c-o>lijst.csv<enter>", |s| {
            let before = s.session().clone();
            read(s, bytes);
            assert_eq!((s.told().as_str(), s.session()), (told, &before));
            // The path stays, to be mended.
            assert_eq!(s.typed(), Some("lijst.csv"));
        });
    }
}

#[test]
fn row_17_thousands_of_people_are_taken_and_gone_through() {
    let list = (1..=5000).map(|n| format!("Deelnemer {n}")).collect::<Vec<_>>().join("\n");
    flow("cop", "<f12>", |s| {
        read(s, list.as_bytes());
        s.shows(&["5000 namen"]);
        s.press("<enter><up>z");
        assert_eq!(s.session().participants.len(), 5000);
        s.shows(&["Deelnemer 5000"]);
        assert_eq!(s.session().timeline.iter().filter(|event| event.what == "roster-taken").count(), 1);
    });
}
