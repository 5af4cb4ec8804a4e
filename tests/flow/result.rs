//! The end result: a form whose lines are kept one by one. And the script that the forms at the end are tried with.

use kring::session::wall::Page;

use crate::hand::{Flow, begin, flow};

/// A question, and the three forms.
pub const FORMS: &str = r#"
id = "forms"
title = { nl = "Afronden", en = "Closing" }
length = 60

[[steps]]
id = "close"
title = { nl = "Afronden", en = "Closing" }

  [[steps.items]]
  id = "ideas"
  kind = "ask"
  answer = "free"
  question = { nl = "Wat moet er gebeuren?", en = "What has to be done?" }

  [[steps.items]]
  id = "result"
  kind = "result"
  title = { nl = "Eindresultaat", en = "End result" }
  text = { nl = "We zeggen van het netwerk:", en = "We say of the network:" }

    [[steps.items.lines]]
    id = "at-once"
    text = { nl = "Meteen: mensen kwamen omdat …", en = "At once: people came because …" }

    [[steps.items.lines]]
    id = "in-hand"
    text = { nl = "In huis: ze gingen weg met …", en = "In hand: they left with …" }

    [[steps.items.lines]]
    id = "done"
    text = { nl = "Gedaan: gebruikt is …", en = "Done: what was used …" }

  [[steps.items]]
  id = "actions"
  kind = "actions"
  title = { nl = "Afspraken", en = "Actions" }
  text = { nl = "Wie doet wat, en wanneer klaar?", en = "Who does what, and by when?" }
  max = 2
  from = "ideas"

  [[steps.items]]
  id = "promises"
  kind = "commitments"
  title = { nl = "Wat ga jij doen?", en = "What will you do?" }
  text = { nl = "Als dit gebeurt, dan ga ik dat doen.", en = "If this happens, then I will do that." }

  [[steps.items]]
  id = "end"
  kind = "last"
  text = ["Dank je wel."]
"#;

fn lines(s: &Flow) -> Vec<Option<&str>> {
    ["at-once", "in-hand", "done"].map(|line| s.session().result_line(line)).to_vec()
}

/// The line that the room sees marked, and what it sees filled in.
fn room(s: &Flow) -> (usize, Vec<Option<String>>) {
    match s.session().wall().page {
        Page::Result(page) => (page.current, page.lines.into_iter().map(|line| line.text).collect()),
        page => panic!("another page: {page:?}"),
    }
}

#[test]
fn row_46_enter_keeps_a_line_and_goes_to_the_next_and_from_the_last_to_the_next_item() {
    flow(FORMS, "<go:result>ze wilden sparren<enter>namen<enter>", |s| {
        assert_eq!(lines(s), [Some("ze wilden sparren"), Some("namen"), None]);
        assert_eq!(s.typed(), Some(""));
        s.press("de kaart<enter>");
        assert_eq!((lines(s)[2], s.item()), (Some("de kaart"), "actions"));
    });
}

#[test]
fn row_46_the_room_sees_what_was_kept_and_which_line_is_being_filled_in() {
    flow(FORMS, "<go:result>ze wilden sparren<enter>nam", |s| {
        assert_eq!(room(s), (1, vec![Some("ze wilden sparren".to_owned()), None, None]));
        s.shows(&[
            "We zeggen van het netwerk:",
            "● Meteen: mensen kwamen omdat …",
            "◉ In huis: ze gingen weg met … ▸ nam",
            "○ Gedaan: gebruikt is …",
        ]);
    });
    flow(begin(FORMS).en(), "<go:result>", |s| s.shows(&["◉ At once: people came because …"]));
}

#[test]
fn row_46_leaving_a_line_keeps_it_whichever_key_leaves_it() {
    flow(FORMS, "<go:result>een<tab>twee<down>drie<up><s-tab>", |s| {
        assert_eq!(lines(s), [Some("een"), Some("twee"), Some("drie")]);
        assert_eq!((s.typed(), room(s).0), (Some("een"), 0));
        s.press("<bs><bs><bs><tab>");
        assert_eq!(lines(s)[0], None);
    });
}

#[test]
fn row_46_what_is_half_typed_waits_through_a_walk_and_a_kill() {
    flow(FORMS, "<go:result>een<enter>twe<pgup><pgdn><down>", |s| {
        assert_eq!((s.typed(), s.draft("result/in-hand")), (Some("twe"), Some("twe")));
        s.press("<wait:1s><away:10m>");
        assert_eq!((s.typed(), lines(s)), (Some("twe"), vec![Some("een"), None, None]));
        s.press("e<enter>");
        assert_eq!((lines(s)[1], s.draft("result/in-hand")), (Some("twee"), None));
    });
}

#[test]
fn row_58_each_line_is_undone_by_itself_where_it_was_filled_in() {
    flow(FORMS, "<go:result>een<enter>twee<enter><esc>u", |s| {
        assert_eq!((lines(s), room(s).0), (vec![Some("een"), None, None], 1));
        assert_eq!(s.told(), "Ongedaan: regel van het eindresultaat ingevuld");
        s.press("u");
        assert_eq!((lines(s), room(s).0), (vec![None, None, None], 0));
        s.press("UU");
        assert_eq!(lines(s), [Some("een"), Some("twee"), None]);
    });
}

#[test]
fn row_46_passing_over_lines_that_stay_as_they_are_is_no_act() {
    flow(FORMS, "<go:result>een<enter><enter><enter><pgup><up><down><enter><enter>", |s| {
        assert_eq!(s.timeline().iter().filter(|what| **what == "result-written").count(), 1);
    });
}

#[test]
fn esc_leaves_the_form_so_that_letters_are_acts_and_enter_comes_back() {
    flow(FORMS, "<go:result>ee<esc>", |s| {
        assert_eq!((s.typed(), s.draft("result/at-once")), (None, Some("ee")));
        s.press("<enter>n<enter>");
        assert_eq!(lines(s)[0], Some("een"));
    });
}
