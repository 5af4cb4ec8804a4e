//! Finding what was said, as it is typed, and going there.

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

/// What was found, the best first.
fn found(s: &Flow) -> Vec<&str> {
    let Some(kring::app::Overlay::Find(finding)) = s.model.overlays.last() else {
        panic!("nothing is looked for");
    };
    let entries = finding.found.iter().filter_map(|at| finding.index.entry(*at));
    entries.map(|entry| entry.text.as_str()).collect()
}

#[test]
fn row_41_answers_are_found_while_the_word_is_typed_with_where_they_were_said() {
    flow(
        "cop",
        &(harvest() + "<wait:5m>Persoonlijk vragen<enter><tab><tab>nieuwe ideeën<enter><esc>f"),
        |s| {
            s.shows(&["Zoeken", "de zaal leest mee", "Ik zoek in alles wat gezegd is"]);
            s.press("nieuwe IDEEE");
            assert_eq!(found(s), ["nieuwe ideeën"]);
            s.shows(&["groep 3 · Welke communicatievormen", "13:35", "1 gevonden"]);
            s.press("xq");
            s.shows(&["Niets gevonden."]);
        },
    );
    flow(begin("cop").en(), "<go:w3>listening<enter><f3>listen", |s| {
        assert_eq!(found(s)[0], "listening");
        s.shows(&["Find", "the room can read this"]);
    });
}

#[test]
fn row_41_enter_goes_to_the_tab_and_marks_the_answer() {
    flow(
        "cop",
        &(harvest()
            + "<tab><tab>een<enter>durf te vragen<enter>drie<enter><go:parking><f3>vragen durf<enter>"),
        |s| {
            assert!(s.model.overlays.is_empty());
            assert_eq!(
                (s.item(), s.session().place.group.as_ref()),
                ("harvest", Some(&s.grouping().groups[2].id))
            );
            assert_eq!(s.walk().marked_answer().map(|answer| answer.text.as_str()), Some("durf te vragen"));
        },
    );
}

#[test]
fn row_41_arrows_choose_and_esc_goes_back_to_where_one_was() {
    let three = "<go:w3>vraag een<enter>vraag twee<enter>vraag drie<enter>half";
    flow("cop", &format!("{three}<f3>vraag<down><down><up><enter>"), |s| {
        assert_eq!(s.walk().marked_answer().map(|answer| answer.text.as_str()), Some("vraag twee"));
    });
    flow("cop", &format!("{three}<f3>vraag<down><esc>"), |s| {
        assert_eq!((s.item(), s.typed()), ("w3", Some("half")));
        s.press("<f3><f3>");
        assert!(s.model.overlays.is_empty());
    });
}

#[test]
fn row_41_what_was_parked_is_found_on_its_page() {
    flow("cop", "<go:w1>peen<enter>pwie betaalt de koffie<enter>f koffie", |s| {
        s.shows(&["geparkeerd"]);
        s.press("<enter>");
        assert_eq!(s.item(), "parking");
        s.press("x");
        let done: Vec<_> = s.session().parking_lot.iter().map(|parked| parked.done).collect();
        assert_eq!(done, [false, true]);
    });
}

#[test]
fn row_41_actions_and_themes_are_found_and_so_is_their_owner() {
    flow(
        "cop",
        &(harvest() + "<c-l>3 koffie zetten #warmte !actie @Willemien<enter><esc><f3>willemien"),
        |s| {
            assert_eq!(found(s), ["koffie zetten"]);
            s.shows(&["actiepunt · Willemien"]);
            s.press("<c-u>warmte");
            assert_eq!(found(s)[0], "warmte");
            assert!(found(s).contains(&"koffie zetten"), "the answer under the theme");
        },
    );
}

#[test]
fn row_41_notes_and_questions_come_after_what_was_said_and_lead_to_their_item() {
    flow("cop", "<go:w3>netwerken<enter><f3>netwerk", |s| {
        assert_eq!(found(s)[0], "netwerken");
        assert!(found(s).len() > 1);
    });
    flow("cop", "<go:w3><f3>commitment bij de partners<enter>", |s| assert_eq!(s.item(), "work"));
    flow("cop", "<go:w3><f3>tel af van drie", |s| {
        s.shows(&["notities"]);
        s.press("<enter>");
        assert_eq!(s.item(), "w1");
    });
}

#[test]
fn row_41_a_factor_of_the_room_is_found() {
    let missing = "<up><down><down><down><down><down><down><down><down><down><down>";
    flow("cop", &format!("<go:failure>{missing}geen wifi<enter><go:last>f wifi<enter>"), |s| {
        assert_eq!(s.item(), "failure");
    });
}

#[test]
fn row_41_it_draws_what_fits_and_shows_the_marked_one() {
    let mut s = Flow::begin("cop");
    s.press("<go:w3>");
    for n in 0..40 {
        s.press(&format!("vraag {n}<enter>"));
    }
    s.press("<f3>vraag");
    for _ in 0..35 {
        s.press("<down>");
    }
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        assert!(s.screen_at(size).contains("vraag 35"), "{}", s.screen_at(size));
    }
    s.press("<pgdn><pgdn><pgdn><enter>");
    assert!(s.model.overlays.is_empty());
}
