//! What was said worked through in one way everywhere: who and when, what is held back, rounds, and what was found.

use kring::app::Overlay;
use kring::app::page::form::Hands;

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;
use crate::result::FORMS;

/// Each action as it was kept: what, who, when.
fn kept(s: &Flow) -> Vec<(&str, Option<&str>, Option<&str>)> {
    let all = s.session().actions.iter();
    all.map(|action| (&*action.what, action.owner.as_deref(), action.due.as_deref())).collect()
}

fn rows(s: &Flow) -> Hands {
    s.walk().page.form().unwrap().hands
}

#[test]
fn row_47_what_who_and_when_are_said_in_one_line_and_shown_before_they_are_kept() {
    flow(FORMS, "<go:actions>", |s| {
        s.shows(&["@wie en >wanneer mogen er meteen achter"]);
        s.press("zaal regelen @Anna >1-12");
        s.shows(&["▸ zaal regelen @Anna >1-12 Anna · uiterlijk dinsdag 1 december"]);
        assert!(kept(s).is_empty());
        s.press("<enter>");
        assert_eq!(kept(s), [("zaal regelen", Some("Anna"), Some("2026-12-01"))]);
        assert_eq!(s.typed(), Some(""));
    });
    // What was not said in it is still asked.
    flow(FORMS, "<go:actions>koffie @Bram<enter>", |s| {
        assert_eq!(s.typed(), Some(""));
        s.press("vrijdag<enter>");
        assert_eq!(kept(s), [("koffie", Some("Bram"), Some("2026-11-27"))]);
    });
    flow(FORMS, "<go:actions>koffie >vrijdag<enter>Bram<enter><enter>", |s| {
        assert_eq!(kept(s), [("koffie", Some("Bram"), Some("2026-11-27"))]);
    });
    // The other blanks fill while one goes through them.
    flow(FORMS, "<go:actions>koffie @\"Jan de Boer\" >\"voor kerst\"<tab>", |s| {
        assert_eq!(s.typed(), Some("Jan de Boer"));
        s.press("<tab><enter>");
        assert_eq!(kept(s), [("koffie", Some("Jan de Boer"), Some("voor kerst"))]);
    });
}

#[test]
fn row_47_in_what_is_to_be_done_nothing_is_guessed_and_what_was_kept_stays_as_it_was() {
    flow(FORMS, "<go:actions>borrel @iedereen", |s| {
        s.shows(&["‘iedereen’ is niemand. Wie trekt het?"]);
        s.press("<enter>");
        assert_eq!((s.told().starts_with("Iedereen is niemand."), s.typed()), (true, Some("")));
        s.press("<enter><enter>");
        assert_eq!(kept(s), [("borrel", None, None)]);
    });
    // No theme, no exclamation mark, no arrow; and a stroke takes all of it literally.
    for what in ["#1 bellen !snel", "van A > B", "C# leren"] {
        flow(FORMS, &format!("<go:actions>{what}<enter><enter><enter>"), |s| {
            assert_eq!(kept(s), [(what, None, None)]);
        });
    }
    flow(FORMS, "<go:actions>\\mail @Jan >vrijdag<enter><enter><enter>", |s| {
        assert_eq!(kept(s), [("mail @Jan >vrijdag", None, None)]);
        // Changed without a word altered, it is what it was.
        s.press("<up><enter><enter><enter><enter>");
        assert_eq!(kept(s), [("mail @Jan >vrijdag", None, None)]);
    });
    // Words between quotes are not read as a date later on either.
    flow(FORMS, "<go:actions>een @Jan >\"vrijdag\"<enter>", |s| {
        assert_eq!(kept(s), [("een", Some("Jan"), Some("vrijdag"))]);
        s.press("<up><enter><enter><enter><enter>");
        assert_eq!(kept(s), [("een", Some("Jan"), Some("vrijdag"))]);
    });
    flow(FORMS, "<go:actions>@Anna<enter><enter>", |s| {
        assert_eq!(s.told(), "Wat gaan jullie doen? Zonder dat is het geen actiepunt.");
        assert!(kept(s).is_empty());
    });
}

#[test]
fn row_36_the_line_reads_dates_as_the_form_does() {
    for (typed, read) in [
        (">1/12", "uiterlijk dinsdag 1 december"),
        (">1-12-26", "uiterlijk dinsdag 1 december"),
        (">\"1-12\"", "uiterlijk “1-12”"),
        (">1-2", "uiterlijk maandag 1 februari 2027"),
        ("@we", "‘we’ is niemand. Wie trekt het?"),
    ] {
        flow("cop", &format!("{}<c-l>1 bel ! {typed}", harvest()), |s| s.shows(&[read]));
    }
}

#[test]
fn row_47_a_moved_action_is_one_thing_done() {
    let two = "<go:actions>een<enter>Anna<enter>1-12<enter>twee<enter>Bram<enter>2-12<enter>";
    flow(FORMS, two, |s| {
        s.press("<up>k");
        assert_eq!((kept(s)[0].0, s.timeline().last()), ("twee", Some(&"action-moved")));
        s.press("u");
        assert_eq!((kept(s)[0].0, s.told().as_str()), ("een", "Ongedaan: actiepunt ‘twee’ verplaatst"));
        s.press("U");
        assert_eq!(kept(s)[0].0, "twee");
    });
}

/// A question, a harvest that is held back, and actions out of it.
const HELD: &str = r#"
id = "held"
title = "Dicht"
length = 60

[attributes.top_colour]
question = "Welke kleur?"
values = [{ id = "black", name = "zwart" }, { id = "white", name = "wit" }]

[[steps]]
id = "s"
title = "Samen"

  [[steps.items]]
  id = "form"
  kind = "groups"
  by = ["top_colour"]
  groups = 2

  [[steps.items]]
  id = "work"
  kind = "breakout"
  hold = true
  minutes = 10
  questions = [{ id = "q1", text = "Wat willen we?" }, { id = "q2", text = "Wat doen we?" }]

  [[steps.items]]
  id = "harvest"
  kind = "harvest"

  [[steps.items]]
  id = "do"
  kind = "actions"
  from = "harvest"
"#;

const HELD_SAID: &str =
    "<go:form>zwart 4 wit 4<enter><enter><go:harvest>zwijgwoord een<enter><tab>zwijgwoord twee<enter>";

#[test]
fn row_39_what_is_held_back_is_not_offered_as_an_action() {
    flow(HELD, &format!("{HELD_SAID}<go:do>"), |s| {
        assert_eq!(s.answers().len(), 2);
        s.press("<down><down>");
        s.shows_not("zwijgwoord");
        s.press("<enter>");
        assert!(kept(s).is_empty(), "nothing is taken over unseen: {:?}", kept(s));
    });
    // What the room has seen is.
    flow(HELD, &format!("{HELD_SAID}<a-r><go:do><down>"), |s| {
        s.shows(&["zwijgwoord twee"]);
        s.shows_not("zwijgwoord een");
        s.press("<enter>");
        assert_eq!(kept(s), [("zwijgwoord twee", None, None)]);
    });
}

#[test]
fn row_39_who_changes_a_held_answer_is_told_that_the_words_show() {
    flow(HELD, HELD_SAID, |s| {
        s.press("<up><enter>");
        assert_eq!(s.typed(), Some("zwijgwoord twee"));
        for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
            let screen = s.screen_at(size);
            assert!(screen.contains("Wat je typt is wel te zien."), "{size:?}:\n{screen}");
        }
        s.press("<esc>");
        s.shows_not("zwijgwoord");
    });
}

/// Two rounds, for which everybody goes to another table.
const ROUNDS: &str = r#"
id = "rounds"
title = "Ronden"
length = 60

[attributes.top_colour]
question = "Welke kleur?"
values = [{ id = "black", name = "zwart" }, { id = "white", name = "wit" }]

[[steps]]
id = "together"
title = "Samen"

  [[steps.items]]
  id = "form"
  kind = "groups"
  by = ["top_colour"]
  groups = 3

  [[steps.items]]
  id = "work"
  kind = "breakout"
  rotation = "remix"
  rounds = 2
  minutes = 20
  questions = [
    { id = "q1", text = "Wat willen we?" },
    { id = "q2", text = "Wat hebben we?" },
    { id = "q3", text = "Wat doen we?" },
  ]
  phases = [{ id = "talk", title = "Praten", text = "Praat erover.", minutes = 6 }]

  [[steps.items]]
  id = "harvest"
  kind = "harvest"
"#;

const FIRST_ROUND: &str = "<go:form>zwart 9 wit 3<enter><search:2000><enter><go:work/talk>";

#[test]
fn row_37_what_a_group_of_an_earlier_round_said_has_its_tab() {
    flow(ROUNDS, &format!("{FIRST_ROUND}i2 eerste ronde<enter><esc><go:harvest>"), |s| {
        s.shows(&["1 ◉ 2 ○ 3 ○ 2 (ronde 1) ● plenair ○"]);
        let group = s.session().answers[0].group.clone();
        s.press("<f3>eerste<enter>");
        assert_eq!(s.session().place.group, group);
        s.shows(&["2 (ronde 1) ◉", "1 eerste ronde"]);
        assert_eq!(s.walk().marked_answer().map(|answer| answer.text.as_str()), Some("eerste ronde"));
        // What is added there belongs to that round, a number to the last one.
        s.press("<c-l>2 laatste ronde<enter><esc>");
        let last = s.session().answers.last().unwrap();
        assert_ne!(last.group, group);
        assert_eq!(last.round, Some(2));
        // The tab stays open while its last answer is taken away and brought back.
        s.press("<f3>eerste<enter>x");
        assert_eq!((s.session().place.group.as_ref(), s.answers()), (group.as_ref(), vec!["laatste ronde"]));
        s.shows(&["2 (ronde 1) ◉"]);
        s.press("<c-z>");
        s.shows(&["1 eerste ronde"]);
    });
    // Without anything said in the first round the tabs are those of the last.
    flow(ROUNDS, &format!("{FIRST_ROUND}<go:harvest>"), |s| {
        s.shows(&["1 ◉ 2 ○ 3 ○ plenair ○"]);
        s.shows_not("ronde 1)");
    });
}

#[test]
fn row_37_what_is_added_on_the_tab_of_an_earlier_round_is_of_that_round() {
    flow(ROUNDS, &format!("{FIRST_ROUND}i2 eerste<enter><esc><go:harvest><s-tab><s-tab>erbij<enter>"), |s| {
        let round: Vec<_> = s.session().answers.iter().map(|answer| (answer.round, &answer.group)).collect();
        assert_eq!(round[0], round[1]);
        assert_eq!(round[0].0, Some(1));
    });
}

#[test]
fn row_41_what_was_found_is_marked_on_its_page() {
    let said = "<go:result>meteen<enter>in huis<enter><go:actions>peren plukken<enter><enter><enter>\
                appels rapen<enter><enter><enter>";
    flow(FORMS, said, |s| {
        s.press("<f3>peren<enter>");
        assert_eq!((s.item(), rows(s)), ("actions", Hands::Row(0)));
        s.press("<f3>in huis<enter>");
        assert_eq!((s.item(), s.typed()), ("result", Some("in huis")));
        s.press("<f3>meteen<enter>");
        assert_eq!((s.item(), s.typed()), ("result", Some("meteen")));
    });
    let promised = "<go:promises>een<enter>bellen<enter><enter><enter><enter>\
                    twee<enter>schrijven<enter><enter><enter><enter>";
    flow(FORMS, promised, |s| {
        assert_eq!(s.session().commitments.len(), 2);
        s.press("<f3>bellen<enter>");
        assert_eq!((s.item(), rows(s)), ("promises", Hands::Row(0)));
    });
}

#[test]
fn row_41_a_pattern_that_was_found_opens_the_patterns_with_it_marked() {
    flow("cop", &harvest(), |s| {
        let now = s.model.now;
        s.model.walk_mut().unwrap().write_pattern(None, "iedereen noemt de koffie", now);
        s.model.walk_mut().unwrap().write_pattern(None, "niemand noemt de tijd", now);
        s.press("<f3>niemand noemt<enter>");
        let Some(Overlay::Patterns(patterns)) = s.model.overlays.last() else { panic!("not opened") };
        assert_eq!((patterns.cursor, s.model.overlays.len()), (Some(1), 1));
    });
}

#[test]
fn row_36_lines_pasted_into_the_line_say_what_esc_does_there() {
    flow("cop", &(harvest() + "<c-l><paste:1 een\\n2 twee>"), |s| {
        s.shows(&["achter elkaar in de regel"]);
        s.shows_not("als één antwoord");
        s.press("<esc>");
        assert_eq!((s.typed(), s.answers().len()), (Some("1 een 2 twee"), 0));
    });
    flow(begin("cop").en(), "<go:w3><paste:one\\ntwo>", |s| s.shows(&["as one answer"]));
}

#[test]
fn row_36_what_is_half_typed_in_a_box_waits_there() {
    flow("cop", &format!("{}een<enter><c-l>half<esc>", harvest()), |s| {
        assert_eq!(s.draft("line"), Some("half"));
        s.press("<c-l>");
        assert_eq!(s.typed(), Some("half"));
    });
    // An address is nowhere in the session, not even half.
    flow("cop", &harvest(), |s| {
        s.model
            .overlays
            .push(Overlay::Addresses { field: kring::app::field::Field::single_line(""), cursor: None });
        s.press("anna@zolder");
        assert!(!serde_json::to_string(s.session()).unwrap().contains("anna@"));
    });
}
