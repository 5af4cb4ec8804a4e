//! The lines that a harvest asks of each group by name, beside just typing along.

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

fn with(keys: &str) -> String {
    harvest() + keys
}

fn lines(s: &Flow) -> Vec<(&str, &str)> {
    let answers = s.session().answers.iter();
    answers.map(|answer| (answer.question.as_deref().unwrap_or_default(), answer.text.as_str())).collect()
}

#[test]
fn row_35_just_typing_along_is_as_it_was() {
    flow("cop", &with("een<enter>twee<enter><tab>drie<enter>"), |s| {
        assert_eq!(lines(s), [("q1", "een"), ("q1", "twee"), ("q2", "drie")]);
        s.shows_not("Voorstel");
        s.shows(&["Typ een antwoord"]);
    });
}

#[test]
fn row_35_one_key_asks_line_after_line_and_enter_goes_on() {
    flow("cop", &with("<a-l>"), |s| {
        s.shows(&["Voorstel 0 van 7 vakjes", "Typ het antwoord, of ↓ voor het volgende vakje"]);
        s.press("koffie op dinsdag<enter>");
        s.shows(&["Antwoord 1 mag leeg · 1 van 7 vakjes", "1 Voorstel koffie op dinsdag"]);
        s.press("tijd<enter>ruimte<enter>geld<enter>bellen<enter>een lokaal<enter>");
        s.shows(&["Mooie uitspraak, zonder naam mag leeg · 6 van 7 vakjes"]);
        s.press("doen!<enter>");
        // After the last line come free ones.
        s.shows(&["Typ een antwoord"]);
        s.press("en nog wat<enter>");
        let expected = [
            ("proposal", "koffie op dinsdag"),
            ("answer_1", "tijd"),
            ("answer_2", "ruimte"),
            ("answer_3", "geld"),
            ("first_step", "bellen"),
            ("needs", "een lokaal"),
            ("quote", "doen!"),
            ("q1", "en nog wat"),
        ];
        assert_eq!(lines(s), expected);
    });
    flow(begin("cop").en(), "<go:form>black 9 white 9<enter><enter><go:harvest><a-l>coffee<enter>", |s| {
        s.shows(&["Answer 1 may stay empty · 1 of 7 lines", "1 Proposal coffee"]);
    });
}

#[test]
fn row_35_a_line_is_skipped_and_asked_again_later() {
    flow("cop", &with("<a-l><down><down><down><down>bellen<enter>"), |s| {
        assert_eq!(lines(s), [("first_step", "bellen")]);
        s.shows(&["Wat is ervoor nodig?"]);
        // Free lines, and back to the first one that is open; what is half typed stays.
        s.press("half<a-l>");
        s.shows(&["half"]);
        s.shows_not("vakjes 1");
        s.press("<a-l>");
        s.shows(&["Voorstel 1 van 7 vakjes"]);
        assert_eq!(s.typed(), Some("half"));
        s.press("<enter>");
        assert_eq!(lines(s)[1], ("proposal", "half"));
    });
}

#[test]
fn row_35_the_next_group_is_asked_the_same_way_and_after_free_lines_freely() {
    flow("cop", &with("<a-l>koffie<enter><tab>"), |s| {
        s.shows(&["Voorstel 0 van 7 vakjes"]);
        s.press("thee<enter><s-tab>");
        s.shows(&["Antwoord 1 mag leeg · 1 van 7 vakjes"]);
        s.press("<away:1m>");
        s.shows(&["Antwoord 1 mag leeg · 1 van 7 vakjes"]);
        s.press("<tab><tab><a-l>vrij<enter><tab>");
        assert_eq!(lines(s), [("proposal", "koffie"), ("proposal", "thee"), ("q3", "vrij")]);
        s.shows(&["Typ een antwoord"]);
    });
}

#[test]
fn row_35_an_empty_enter_still_goes_to_the_next_group() {
    flow("cop", &with("<a-l>koffie<enter><enter>"), |s| {
        s.shows(&["1 ● 2 ◉", "Voorstel 0 van 7 vakjes"]);
    });
}

#[test]
fn row_35_a_line_of_the_form_keeps_its_name_when_it_is_changed_moved_or_undone() {
    flow("cop", &with("<a-l>koffie<enter><up>e met taart<enter>"), |s| {
        assert_eq!(lines(s), [("proposal", "koffie met taart")]);
        s.press("m3");
        assert_eq!(lines(s), [("proposal", "koffie met taart")]);
        s.press("<tab><tab>");
        s.shows(&["1 Voorstel koffie met taart"]);
        s.press("<esc>uuu");
        assert_eq!(lines(s), [("", ""); 0]);
        s.press("U");
        assert_eq!(lines(s), [("proposal", "koffie")]);
    });
}

#[test]
fn row_38_what_others_add_is_no_line_of_the_form() {
    flow("cop", &with("<a-l><c-r>ook nog<enter>"), |s| {
        assert_eq!(lines(s), [("q1", "ook nog")]);
        s.press("<c-r>koffie<enter>");
        assert_eq!(lines(s)[1], ("proposal", "koffie"));
    });
}

#[test]
fn row_37_pasted_lines_are_free_lines() {
    flow("cop", &with("<a-l><paste:een\\ntwee><enter>"), |s| {
        assert_eq!(lines(s), [("q1", "een"), ("q1", "twee")]);
    });
}

#[test]
fn row_35_more_than_was_asked_is_said_and_kept() {
    const MOST: &str = r#"
id = "hooguit"
title = "Hooguit"
[attributes.colour]
question = "Welke kleur?"
values = [{ id = "black", name = "zwart" }, { id = "white", name = "wit" }]
[[steps]]
id = "s"
title = "S"
[[steps.items]]
id = "form"
kind = "groups"
by = "colour"
groups = 2
[[steps.items]]
id = "work"
kind = "breakout"
questions = [{ id = "q1", text = "Een?" }]
max_answers = 2
[[steps.items]]
id = "harvest"
kind = "harvest"
"#;
    flow(MOST, "28<enter><go:form>zwart 9 wit 9<enter><enter><go:harvest>een<enter>twee<enter>", |s| {
        s.shows_not("hooguit");
        s.press("<c-r>uit de zaal<enter><c-r>");
        s.shows_not("hooguit");
        s.press("drie<enter>");
        s.shows(&["3 van hooguit 2"]);
        assert_eq!(s.answers().len(), 4);
        // There is no form here.
        s.press("<a-l>");
        s.shows(&["Typ een antwoord"]);
    });
}
