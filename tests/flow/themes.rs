//! Answers put together under themes, what is picked for the report, and what struck the facilitator.

use kring::session::wall::Page;

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

/// A free question, and a page to put its answers under themes.
const SMALL: &str = r#"
id = "klein"
title = "Klein"

[[steps]]
id = "een"
title = "Samen"

[[steps.items]]
id = "vraag"
kind = "ask"
answer = "free"
question = "Wat helpt?"

[[steps.items]]
id = "ordenen"
kind = "themes"
title = "Ordenen"
text = "Wat hoort bij elkaar?"

[[steps.items]]
id = "dank"
kind = "talk"
title = "Dank"
"#;

const SAID: &str = "<go:vraag>vroeg vragen<enter>mails<enter>koffie<enter>";

/// At the page for themes, with three answers.
fn sorting(keys: &str) -> String {
    format!("{SAID}<go:ordenen>{keys}")
}

/// Each answer with the name of its theme.
fn themed(s: &Flow) -> Vec<(&str, Option<&str>)> {
    let session = s.session();
    let theme = |answer| session.theme_of(answer).map(|theme| theme.name.as_str());
    session.answers.iter().map(|answer| (answer.text.as_str(), theme(answer))).collect()
}

fn themes(s: &Flow) -> Vec<&str> {
    s.session().themes.iter().map(|theme| theme.name.as_str()).collect()
}

fn three<'a>(a: Option<&'a str>, b: Option<&'a str>, c: Option<&'a str>) -> [(&'a str, Option<&'a str>); 3] {
    [("vroeg vragen", a), ("mails", b), ("koffie", c)]
}

/// The answer that is before the room, to be put under a theme.
fn asked(s: &Flow) -> Option<String> {
    match s.session().wall().page {
        Page::Themes(page) => page.current.map(|voice| voice.text),
        other => panic!("no page for themes: {other:?}"),
    }
}

#[test]
fn row_43_a_theme_is_made_and_given_with_one_key_and_its_name() {
    flow("cop", &(harvest() + "durf te vragen<enter><up>gnetwerk<enter>"), |s| {
        assert_eq!(themed(s), [("durf te vragen", Some("netwerk"))]);
        s.shows(&["durf te vragen", "netwerk"]);
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: ‘durf te vragen’ bij thema netwerk gezet");
        assert!(s.session().themes.is_empty());
        assert_eq!(themed(s), [("durf te vragen", None)]);
        s.press("U");
        assert_eq!(themed(s), [("durf te vragen", Some("netwerk"))]);
    });
}

#[test]
fn row_43_the_last_theme_is_offered_first_and_a_digit_gives_one_at_once() {
    flow(SMALL, &format!("{SAID}<up><up><up>gtijd<enter><down>gsamen<enter><down>g<enter>"), |s| {
        assert_eq!(themed(s), three(Some("tijd"), Some("samen"), Some("samen")));
        s.press("g1");
        assert_eq!(themed(s), three(Some("tijd"), Some("samen"), Some("tijd")));
        s.press("g0");
        assert_eq!(themed(s), three(Some("tijd"), Some("samen"), None));
        s.press("u");
        assert_eq!(themed(s)[2].1, Some("tijd"));
    });
}

#[test]
fn row_43_what_is_typed_finds_a_theme_that_begins_so_and_else_makes_one() {
    flow(SMALL, &format!("{SAID}<up>gtiming<enter>gTIM"), |s| {
        s.shows(&["timing", "nieuw: TIM"]);
        s.press("<enter>");
        assert_eq!(themes(s), ["timing"]);
        s.press("gtim<down><enter>");
        assert_eq!(themes(s), ["timing", "tim"]);
        // A whole name is that theme, also where a longer one begins so.
        s.press("<up>gtim<enter>");
        assert_eq!(themed(s), three(None, Some("tim"), Some("tim")));
        s.press("g3 dingen<enter>");
        assert_eq!(themes(s), ["timing", "tim", "3 dingen"]);
    });
}

#[test]
fn row_43_a_half_typed_name_is_kept() {
    flow(SMALL, &format!("{SAID}<up>gtim"), |s| {
        assert_eq!(s.draft("theme"), Some("tim"));
        s.press("<esc>g");
        assert_eq!(s.typed(), Some("tim"));
        s.press("e<enter>");
        assert_eq!((themes(s), s.draft("theme")), (vec!["time"], None));
    });
}

#[test]
fn row_43_several_answers_get_their_theme_in_one_act() {
    flow(SMALL, &format!("{SAID}<up><up><up>ccgtijd<enter>"), |s| {
        assert_eq!(themed(s), three(Some("tijd"), Some("tijd"), None));
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: 2 antwoorden bij thema tijd gezet");
        assert_eq!(themed(s), three(None, None, None));
    });
    flow(SMALL, &format!("{SAID}<up><up><up>cc"), |s| {
        assert_eq!(s.screen().matches('✓').count(), 2, "{}", s.screen());
    });
}

#[test]
fn row_43_while_typing_the_answer_that_was_kept_last_gets_a_theme() {
    flow(SMALL, &format!("{SAID}half<c-g>tijd<enter>"), |s| {
        assert_eq!(themed(s), three(None, None, Some("tijd")));
        assert_eq!((s.typed(), s.draft("vraag")), (Some("half"), Some("half")));
    });
}

#[test]
fn row_43_the_words_of_an_answer_are_left_alone() {
    flow(SMALL, &format!("{SAID}<up>gtijd<enter>"), |s| {
        let words: Vec<_> = s.session().answers.iter().map(|answer| answer.text.as_str()).collect();
        assert_eq!(words, ["vroeg vragen", "mails", "koffie"]);
        assert!(s.session().answers.iter().all(|answer| answer.tags.is_empty()));
    });
}

#[test]
fn row_43_one_key_turns_a_harvest_to_themes_and_back() {
    let keys = "durf te vragen<enter><tab>een website<enter><tab>koffie<enter><up>gnetwerk<enter>v";
    flow("cop", &(harvest() + keys), |s| {
        s.shows(&["netwerk 1", "3 koffie", "zonder thema 2", "1 durf te vragen", "2 een website"]);
        // The room sees the same.
        assert!(s.session().is_by_theme());
        // From there too an answer gets its theme, and the next one is under the fingers.
        s.press("<down><down>1");
        s.shows(&["netwerk 2", "zonder thema 1"]);
        s.press("1");
        s.shows(&["netwerk 3"]);
        s.shows_not("zonder thema");
        s.press("u");
        s.shows(&["zonder thema 1"]);
        s.press("v");
        s.shows(&["1 ● 2 ● 3 ◉"]);
        assert!(!s.session().is_by_theme());
    });
    flow("cop", &(harvest() + "koffie<enter><a-v>"), |s| assert!(s.session().is_by_theme()));
}

#[test]
fn row_43_answers_come_one_by_one_and_a_key_gives_a_theme_and_goes_on() {
    flow(SMALL, &sorting(""), |s| {
        s.shows(&["nog 3", "Wat hoort bij elkaar?"]);
        assert_eq!(asked(s).as_deref(), Some("vroeg vragen"));
        s.press("gtijd<enter>");
        s.shows(&["nog 2", "1 ◆ tijd 1"]);
        assert_eq!(asked(s).as_deref(), Some("mails"));
        s.press("<down>");
        assert_eq!(asked(s).as_deref(), Some("koffie"));
        s.press("1");
        assert_eq!(themed(s), three(Some("tijd"), None, Some("tijd")));
        s.shows(&["nog 1", "tijd 2"]);
        assert_eq!(asked(s).as_deref(), Some("mails"));
        s.press("7");
        assert_eq!(s.told(), "Er is geen thema 7. Druk op g voor een nieuw.");
        s.press("1");
        s.shows(&["tijd 3", "vroeg vragen", "mails", "koffie"]);
        s.press("u");
        s.shows(&["nog 1"]);
        assert_eq!(asked(s).as_deref(), Some("mails"));
    });
}

#[test]
fn row_43_undo_brings_the_answer_back_before_the_room() {
    flow(SMALL, &sorting("gtijd<enter><down>1u"), |s| {
        s.shows(&["nog 2"]);
        assert_eq!(asked(s).as_deref(), Some("koffie"));
    });
}

/// At the themes, two of them: tijd with two answers, samen with one.
fn sorted(keys: &str) -> String {
    sorting("gtijd<enter>gsamen<enter>1<up><up><up><up><up>") + keys
}

#[test]
fn row_43_a_theme_is_renamed_and_worded() {
    flow(SMALL, &sorted("e<end> en rust<enter>"), |s| {
        assert_eq!(themes(s), ["tijd en rust", "samen"]);
        s.press("wWie vroeg vraagt, krijgt mensen.<enter>");
        s.shows(&["Wie vroeg vraagt, krijgt mensen."]);
        assert_eq!(s.session().themes[0].text.as_deref(), Some("Wie vroeg vraagt, krijgt mensen."));
        s.press("uu");
        assert_eq!((themes(s), s.session().themes[0].text.as_deref()), (vec!["tijd", "samen"], None));
    });
    flow(SMALL, &sorted("e<c-u>samen<enter>"), |s| {
        assert_eq!(s.told(), "Er is al een thema samen. Met m voeg je ze samen.");
        assert_eq!(themes(s), ["tijd", "samen"]);
    });
}

#[test]
fn row_43_half_the_words_of_a_theme_are_kept() {
    flow(SMALL, &sorted("wWie vroeg<esc>"), |s| {
        assert_eq!(s.session().themes[0].text, None);
        s.press("w");
        assert_eq!(s.typed(), Some("Wie vroeg"));
    });
}

#[test]
fn row_43_two_themes_become_one_and_undo_parts_them() {
    flow(SMALL, &sorted(""), |s| {
        let before = s.session().clone();
        s.press("m1");
        assert_eq!(
            (themes(s), themed(s)),
            (vec!["samen"], three(Some("samen"), Some("samen"), Some("samen")).to_vec())
        );
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: thema tijd bij samen gevoegd");
        assert_eq!((&s.session().answers, &s.session().themes), (&before.answers, &before.themes));
    });
}

#[test]
fn row_43_a_theme_that_is_dropped_lets_its_answers_go_and_undo_brings_all_back() {
    flow(SMALL, &sorted("x"), |s| {
        assert_eq!(themed(s), three(None, Some("samen"), None));
        s.press("u");
        assert_eq!(themed(s), three(Some("tijd"), Some("samen"), Some("tijd")));
        assert_eq!(themes(s), ["tijd", "samen"]);
    });
}

#[test]
fn row_43_themes_have_a_colour_with_its_word_and_an_order() {
    flow(SMALL, &sorted("k"), |s| {
        s.shows(&["◆ blauw", "● rood", "geen kleur"]);
        s.press("3");
        assert_eq!(s.session().themes[0].colour.as_deref(), Some("red"));
        s.shows(&["● tijd"]);
        s.press("k0");
        assert_eq!(s.session().themes[0].colour, None);
        s.press("<a-down>");
        assert_eq!(themes(s), ["samen", "tijd"]);
        s.press("<a-up><a-up>");
        assert_eq!(themes(s), ["tijd", "samen"]);
        s.press("irust<enter>");
        assert_eq!(themes(s), ["tijd", "samen", "rust"]);
    });
}

#[test]
fn row_43_all_survives_a_kill() {
    flow(SMALL, &sorting("gtijd<enter>*<wait:2s><away:10m>"), |s| {
        assert_eq!(themed(s), three(Some("tijd"), None, None));
        assert_eq!(s.session().picked().len(), 1);
        s.shows(&["nog 2"]);
        assert_eq!(asked(s).as_deref(), Some("mails"));
    });
}

#[test]
fn row_50_answers_are_picked_for_the_report_and_counted() {
    flow(SMALL, &format!("{SAID}<up>*"), |s| {
        assert_eq!(s.told(), "1 gekozen voor het verslag");
        s.shows(&["koffie ★"]);
        s.press("<up>*<up>*");
        assert_eq!(s.told(), "3 gekozen voor het verslag");
        let picked = s.session().picked();
        let words =
            |id: &&str| s.session().answers.iter().find(|answer| answer.id == *id).unwrap().text.clone();
        assert_eq!(picked.iter().map(words).collect::<Vec<_>>(), ["koffie", "mails", "vroeg vragen"]);
        s.press("*");
        assert_eq!(s.told(), "2 gekozen voor het verslag");
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: ‘vroeg vragen’ niet meer voor het verslag");
        assert_eq!(s.session().picked().len(), 3);
        // What is deleted is not in the report either.
        s.press("x");
        assert_eq!(s.session().picked().len(), 2);
        s.press("u");
        assert_eq!((s.session().picked().len(), s.answers().len()), (3, 3));
    });
}

#[test]
fn row_50_what_struck_the_facilitator_is_written_down_changed_and_removed() {
    flow(SMALL, "<go:vraag>half<c-o>Stil bij vraag 3<enter>Veel energie<enter>", |s| {
        assert_eq!(s.session().patterns(), ["Stil bij vraag 3", "Veel energie"]);
        s.press("<up><up><enter><end>!<enter>");
        assert_eq!(s.session().patterns(), ["Stil bij vraag 3!", "Veel energie"]);
        s.press("<down><del>");
        assert_eq!(s.session().patterns(), ["Veel energie"]);
        s.press("<esc>");
        assert_eq!(s.typed(), Some("half"));
        s.press("<esc>u");
        assert_eq!(s.told(), "Ongedaan: regel weggehaald bij wat opviel");
        s.press("uuu");
        assert_eq!(s.session().patterns(), Vec::<&str>::new());
        assert!(!s.session().report.contains_key("patterns"));
    });
}

#[test]
fn row_50_half_a_line_of_what_struck_is_kept() {
    flow(SMALL, "<go:dank>OStil bij<esc>", |s| {
        assert_eq!(s.draft("patterns"), Some("Stil bij"));
        s.press("O vraag 3<enter><up><enter> en 4<esc>O");
        assert_eq!(s.session().patterns(), ["Stil bij vraag 3"]);
        assert_eq!(s.typed(), Some(""));
        s.press("<up><enter>");
        assert_eq!(s.typed(), Some("Stil bij vraag 3 en 4"));
    });
}

#[test]
fn row_53_what_is_the_facilitators_own_is_never_on_the_wall() {
    flow(SMALL, &format!("{SAID}<c-o>Stil bij vraag 3<enter>half opgeschreven<esc><up>*gtijd<enter>"), |s| {
        for _ in 0..3 {
            let wall = serde_json::to_string(&s.session().wall()).unwrap();
            for private in ["Stil bij", "half opgeschreven", "★", "picked"] {
                assert!(!wall.contains(private), "{private} in {wall}");
            }
            s.press("v");
        }
    });
}

#[test]
fn row_43_in_english() {
    flow(begin(SMALL).en(), &sorting("gtime<enter>"), |s| s.shows(&["2 to go", "1 ◆ time 1"]));
    flow(begin(SMALL).en(), "<go:dank>O", |s| s.shows(&["What struck you?", "The room can read along"]));
}

#[test]
fn row_43_of_a_thousand_answers_the_one_in_focus_shows() {
    let lines: Vec<_> = (1..=1000).map(|number| format!("antwoord nummer {number}")).collect();
    let said = format!("<go:vraag><paste:{}><enter>", lines.join("\\n"));
    flow(SMALL, &(said + "<up>gtijd<enter><up>gtijd<enter>v"), |s| {
        assert_eq!(s.answers().len(), 1000);
        s.press(&"<up>".repeat(1100));
        s.shows(&["tijd"]);
        s.press(&"<down>".repeat(900));
        s.shows(&["antwoord nummer 898"]);
        s.press(&"<down>".repeat(200));
        s.shows(&["antwoord nummer 998"]);
    });
}
