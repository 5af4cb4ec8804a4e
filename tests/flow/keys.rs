//! Keys and comfort: footer, help, palette, language, size, and the ways out.

use kring::app::{Effect, Offer, Start};
use kring::app::{Message, Now, Screen};
use kring::workshop::{Lang, Text};

use crate::clock::talking;
use crate::hand::{Flow, begin, flow, half_past_one};

fn footer(s: &Flow) -> String {
    s.screen().lines().last().unwrap_or_default().to_owned()
}

#[test]
fn row_64_the_footer_tells_the_keys_that_work_now() {
    flow("cop", "<go:design-talk>", |s| assert!(footer(s).contains("PgDn verder"), "{}", footer(s)));
    flow("cop", "<go:w3>", |s| assert!(footer(s).contains("Enter bewaren"), "{}", footer(s)));
    flow(begin("cop").en(), "<go:w3>", |s| assert!(footer(s).contains("Enter keep"), "{}", footer(s)));
}

#[test]
fn row_64_help_shows_all_keys_and_leaves_on_any_of_its_own() {
    for out in ["<esc>", "?", "<f1>", "q", "<enter>"] {
        flow("cop", "<go:design-talk>?", |s| {
            s.shows(&["Toetsen"]);
            s.press(out);
            assert!(s.model.overlays.is_empty() && !s.quits(), "{out}");
        });
    }
    flow("cop", "<go:w3><f1>", |s| {
        s.shows(&["Antwoord typen"]);
        s.press("<down><down><pgdn><up><pgup>x");
        assert_eq!(s.session().drafts.len(), 0);
    });
}

#[test]
fn row_64_the_palette_finds_an_act_by_its_name_and_does_it() {
    flow("cop", "<go:explore-talk>:klok zet<enter>", |s| {
        s.shows(&["Hoe lang nog?"]);
        s.press("5m<enter>");
        assert_eq!(s.clock(), "5:00");
    });
    flow("cop", "<go:w3>half<c-p>scherm leeg<enter>", |s| {
        assert_eq!(s.session().wall.show, kring::session::WallShow::Blank);
        assert_eq!(s.typed(), Some("half"));
    });
    flow(begin("cop").en(), "<go:w3><c-p>park<enter>coffee<enter>", |s| {
        assert_eq!(s.session().parking_lot.len(), 1);
    });
    flow("cop", "<go:w3>:", |s| assert_eq!(s.typed(), Some(":")));
}

#[test]
fn row_64_the_palette_finds_nothing_politely_and_the_arrows_stay_inside() {
    flow("cop", "<go:explore-talk>:xyzzy", |s| {
        s.shows(&["Niets gevonden. Probeer een ander woord."]);
        s.press("<enter>");
        assert!(s.model.overlays.is_empty());
        s.press(":<down><down><up><up><up><up>");
        s.press(&"<down>".repeat(60));
        s.press("<up><esc>");
        assert!(s.model.overlays.is_empty());
    });
}

#[test]
fn row_64_the_palette_has_every_act_of_the_page_that_can_be_done() {
    flow("cop", "<go:explore-talk>", |s| {
        let words: Vec<_> = kring::input::find(&s.model, "").into_iter().map(|found| found.word).collect();
        for word in ["verder", "naar stap", "parkeren", "aanwezigen", "hulp", "stoppen", "taal: English"] {
            assert!(words.iter().any(|known| known == word), "{word} not in {words:?}");
        }
        assert!(!words.iter().any(|word| word == "ongedaan maken"), "there is nothing to undo: {words:?}");
    });
}

#[test]
fn row_14_one_key_speaks_the_other_language_and_answers_stay_as_spoken() {
    flow("cop", "<go:w3>luisteren<enter><esc>L", |s| {
        assert_eq!((s.model.lang, s.session().wall.language), (Lang::En, Lang::En));
        s.shows(&["What are important (networking) skills?", "luisteren"]);
        s.press("L");
        s.shows(&["Wat zijn belangrijke (netwerk)vaardigheden?"]);
    });
}

#[test]
fn row_64_quit_asks_only_while_a_clock_runs() {
    flow("cop", "<go:explore-talk>q", |s| assert!(s.quits()));
    flow("cop", &format!("{}q", talking()), |s| {
        assert!(!s.quits());
        s.shows(&["Stoppen?", "De klok loopt nog: Gesprek 7:00."]);
        s.press("<esc>");
        assert!(s.model.overlays.is_empty() && !s.quits());
        s.press("q<enter>");
        assert!(s.quits());
    });
    flow(begin("cop").en(), "<go:work/talk><space>qq", |s| assert!(s.quits()));
}

#[test]
fn row_64_ctrl_c_twice_within_two_seconds_stops() {
    flow("cop", "<go:w3>half<c-c>", |s| {
        assert!(!s.quits());
        assert_eq!(s.told(), "Nog een keer Ctrl+C om te stoppen.");
        s.press("<wait:3s><c-c>");
        assert!(!s.quits());
        s.press("<wait:1s><c-c>");
        assert!(s.quits());
    });
    flow("cop", "<go:w3><c-c>x<c-c>", |s| assert!(!s.quits()));
    flow("cop", &format!("{}<c-c><c-c>", talking()), |s| assert!(s.quits()));
}

#[test]
fn row_64_ctrl_c_works_with_anything_above_the_page() {
    for open in ["?", ":", "j", "p", "a", "t"] {
        flow("cop", &format!("<go:explore-talk>{open}<c-c><c-c>"), |s| assert!(s.quits(), "{open}"));
    }
    flow("cop", &format!("{}q<c-c><c-c>", talking()), |s| assert!(s.quits()));
    flow("cop", "<go:w3><paste:een\\ntwee><c-c><c-c>", |s| assert!(s.quits()));
}

#[test]
fn row_66_any_size_from_60_by_20_and_one_polite_line_below() {
    for size in ["60x20", "80x24", "100x28", "200x60"] {
        flow(
            "cop",
            &format!("<size:{size}><go:w3>een heel lang antwoord met 漢字 en één 👩‍👧 erin<enter>"),
            |s| {
                assert!(s.screen().contains("antwoord"), "{}", s.screen());
                let columns = usize::from(s.model.size.0);
                assert!(s.screen().lines().all(|line| line.chars().count() <= columns));
            },
        );
    }
    flow("cop", "<go:w3><size:59x20>", |s| {
        s.shows(&["Graag iets groter: minstens 60 × 20. Nu is het 59 × 20."]);
    });
    flow(begin("cop").en(), "<size:60x19>", |s| s.shows(&["A little larger, please: at least 60 × 20."]));
    flow("cop", "<go:w3><size:30x8>blijft<size:100x28>", |s| assert_eq!(s.typed(), Some("blijft")));
}

#[test]
fn row_66_the_caret_stands_where_the_next_letter_goes() {
    flow("cop", "<go:w3>漢字ab", |s| {
        let line = s.screen().lines().position(|line| line.contains("ab")).unwrap();
        assert!(line > 3);
    });
}

fn start_screen() -> Flow {
    let mut s = Flow::at_start(Lang::Nl, Now { at: half_past_one(), mono_ms: 1 });
    let offer = Offer {
        name: "cop".to_owned(),
        title: Text::both("Bouw een Community of Practice", "Build a Community of Practice"),
        subtitle: None,
        length: 90,
    };
    if let Screen::Start(start) = &mut s.model.screen {
        *start = Start { scripts: vec![offer], ..Start::default() };
    }
    s
}

#[test]
fn row_7_enter_on_the_start_screen_begins_the_workshop() {
    let mut s = start_screen();
    s.shows(&["Bouw een Community of Practice", "Beginnen", "Een draaiboek of sessie openen"]);
    s.shows_not("Verder met");
    s.press("<enter>");
    assert_eq!(s.effects, [Effect::Begin("cop".to_owned())]);
}

#[test]
fn row_7_a_file_is_opened_from_the_start_screen_and_a_refusal_is_said() {
    let mut s = start_screen();
    s.press("<down><enter>");
    s.shows(&["Typ waar het bestand staat"]);
    s.press("q lijst.json<enter>");
    assert_eq!(s.effects, [Effect::Open("q lijst.json".into())]);
    s.send(Message::Refused("q lijst.json: bestaat niet".to_owned()));
    s.shows(&["q lijst.json: bestaat niet"]);
    assert_eq!(s.typed(), Some("q lijst.json"));
    s.press("<esc>l");
    s.shows(&["Build a Community of Practice", "Begin"]);
    s.press("q");
    assert!(s.quits());
}
