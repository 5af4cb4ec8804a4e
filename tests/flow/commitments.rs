//! Commitments: if this happens, then I will do that; what is kept stays hidden.

use kring::session::wall::Page;
use kring::session::{Commitment, Share};

use crate::hand::{Flow, begin, flow};
use crate::result::FORMS;

fn made(s: &Flow) -> &[Commitment] {
    &s.session().commitments
}

const ONE: &str = "<go:promises>ik mijn mail open<enter>nodig ik er twee uit<enter>";

#[test]
fn row_48_if_then_by_when_and_who_asks_after_it() {
    flow(FORMS, &format!("{ONE}1-12<enter>Bram<enter><enter>"), |s| {
        let one = &made(s)[0];
        assert_eq!((&*one.when, &*one.then), ("ik mijn mail open", "nodig ik er twee uit"));
        assert_eq!((one.by.as_deref(), one.buddy.as_deref()), (Some("2026-12-01"), Some("Bram")));
        assert_eq!((one.share, one.name.as_deref()), (Share::WithoutName, None));
        assert_eq!(s.typed(), Some(""));
        s.shows(&["1 afspraak opgeschreven", "◉ Als …"]);
    });
    flow(begin(FORMS).en(), &format!("{ONE}<enter><enter>"), |s| {
        s.shows(&["◉ In the report?", "2 yes, without name"]);
    });
}

#[test]
fn row_48_leave_to_print_is_one_key_and_a_name_is_asked_only_with_it() {
    flow(FORMS, &format!("{ONE}<enter><enter>3<enter>"), |s| {
        assert_eq!((made(s)[0].share, made(s)[0].name.as_deref()), (Share::No, None));
    });
    flow(FORMS, &format!("{ONE}<enter><enter>"), |s| {
        s.shows(&["◉ In het verslag? 1 ja, met voornaam ▸ 2 ja, zonder naam 3 nee"]);
        s.shows_not("Voornaam");
        s.press("1");
        s.shows(&["▸ 1 ja, met voornaam", "Voornaam"]);
        s.press("<enter>Emma<enter>");
        assert_eq!((made(s)[0].share, made(s)[0].name.as_deref()), (Share::FirstName, Some("Emma")));
    });
    flow(FORMS, &format!("{ONE}<enter><enter><left><enter><enter>"), |s| {
        assert_eq!((made(s)[0].share, made(s)[0].name.as_deref()), (Share::WithoutName, None));
        assert_eq!(s.told(), "Opgeschreven. Zonder voornaam staat hij zonder naam in het verslag.");
    });
}

#[test]
fn row_48_a_name_is_not_kept_once_it_may_not_be_printed() {
    flow(FORMS, &format!("{ONE}<enter><enter>1<enter>Emma<s-tab>2<enter>"), |s| {
        assert_eq!((made(s)[0].share, made(s)[0].name.as_deref()), (Share::WithoutName, None));
        let file = serde_json::to_string(s.session()).unwrap();
        assert!(!file.contains("Emma"), "{file}");
    });
}

#[test]
fn row_48_an_if_without_a_then_is_no_commitment() {
    flow(FORMS, "<go:promises>ik bel<enter><enter><enter><enter><enter>", |s| {
        assert_eq!((made(s).len(), s.told().as_str()), (0, "Een afspraak heeft een als en een dan."));
        s.press("vraag ik hulp<enter><enter><enter><enter>");
        assert_eq!(made(s).len(), 1);
    });
    flow(FORMS, "<go:promises><enter>", |s| assert_eq!(s.item(), "end"));
}

#[test]
fn row_48_the_room_sees_how_many_and_never_a_word_of_them() {
    let keys = format!("{ONE}1-12<enter>Bram<enter>1<enter>Emma<enter>als ik fiets");
    flow(FORMS, &keys, |s| {
        let wall = s.session().wall();
        assert!(matches!(&wall.page, Page::Commitments(page) if page.made == 1));
        let seen = serde_json::to_string(&wall).unwrap();
        for word in ["mail", "nodig", "Bram", "Emma", "fiets", "2026-12-01"] {
            assert!(!seen.contains(word), "{word} in {seen}");
        }
    });
}

#[test]
fn row_48_on_one_screen_only_what_is_being_typed_shows_and_that_is_said() {
    flow(FORMS, "<go:promises>ik mijn mail open", |s| {
        s.shows(&["▸ ik mijn mail open", "De zaal leest mee zolang je typt."]);
        s.press("<enter>nodig ik");
        s.shows(&["● Als … ●●●", "▸ nodig ik"]);
        s.shows_not("mail");
        s.press(" uit<enter><enter><enter><enter>");
        s.shows_not("mail");
        s.shows_not("nodig");
        s.press("<up>");
        s.shows(&["afspraak 1 van 1"]);
        s.shows_not("mail");
    });
}

#[test]
fn row_48_a_commitment_is_changed_and_taken_away_and_all_of_it_undone() {
    flow(FORMS, &format!("{ONE}<enter><enter><enter><up><enter>"), |s| {
        assert_eq!(s.typed(), Some("ik mijn mail open"));
        s.press("<c-u>ik bel<enter><enter><enter><enter><enter>");
        assert_eq!(made(s)[0].when, "ik bel");
        s.press("u");
        assert_eq!(
            (&*made(s)[0].when, s.told().as_str()),
            ("ik mijn mail open", "Ongedaan: afspraak gewijzigd")
        );
        s.press("x");
        assert_eq!((made(s).len(), s.typed()), (0, None));
        s.press("uu");
        assert_eq!((made(s).len(), s.told().as_str()), (0, "Ongedaan: afspraak opgeschreven"));
    });
}

#[test]
fn row_57_a_half_made_commitment_waits_with_what_was_chosen() {
    flow(FORMS, &format!("{ONE}<enter><enter>3<wait:1s><away:5m>"), |s| {
        s.press("<enter><enter><enter><enter><enter>");
        assert_eq!((made(s).len(), made(s)[0].share), (1, Share::No));
    });
}
