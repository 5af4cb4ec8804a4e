//! The harvest: a tab per group, answers typed, changed, moved and marked.

use crate::forming::COUNTS;
use crate::hand::{Flow, begin, flow};

/// At the first group's tab.
pub fn harvest() -> String {
    format!("{COUNTS}<enter><enter><go:harvest>")
}

fn with(keys: &str) -> String {
    harvest() + keys
}

/// The answers of the tab of that number, 0 for the plenary.
fn of_group(s: &Flow, number: u32) -> Vec<&str> {
    let group = s.grouping().groups.iter().find(|group| group.number == number).map(|group| group.id.clone());
    s.session()
        .answers
        .iter()
        .filter(|answer| answer.group == group)
        .map(|answer| answer.text.as_str())
        .collect()
}

#[test]
fn row_35_every_answer_knows_its_group_question_round_source_and_time() {
    flow("cop", &with("<wait:10s>durf te vragen<enter>"), |s| {
        let answer = &s.session().answers[0];
        assert_eq!(answer.group, Some(s.grouping().groups[0].id.clone()));
        assert_eq!((answer.item.as_str(), answer.question.as_deref()), ("work", Some("q1")));
        assert_eq!((answer.round, answer.source.as_str()), (Some(1), "desk"));
        assert_eq!(answer.at.clock_seconds(), "13:30:10");
        assert!(!answer.plenary && !answer.unclear);
    });
}

#[test]
fn row_35_tab_goes_round_the_groups_and_the_plenary() {
    flow("cop", &with("een<enter><tab>twee<enter><tab>drie<enter><s-tab><s-tab><s-tab>zaal<enter>"), |s| {
        assert_eq!(
            (of_group(s, 1), of_group(s, 2), of_group(s, 3)),
            (vec!["een"], vec!["twee"], vec!["drie"])
        );
        assert_eq!(of_group(s, 0), ["zaal"]);
        s.shows(&["Wie wil er nog iets toevoegen?"]);
        s.press("<tab>");
        s.shows(&["1 ◉ 2 ● 3 ● 4 ○ 5 ○ plenair ●", "Hoe zorg je voor blijvend commitment bij de partners?"]);
    });
}

#[test]
fn row_35_an_empty_enter_goes_to_the_next_group_and_from_the_last_to_the_next_item() {
    flow("cop", &with("<enter><enter><enter><enter><enter>"), |s| {
        assert_eq!((s.item(), &s.session().place.group), ("harvest", &None));
        s.press("<enter>");
        assert_eq!(s.item(), "failure");
    });
}

#[test]
fn row_35_without_groups_there_is_a_tab_per_question() {
    flow("cop", "<go:harvest>een<enter><tab>twee<enter>", |s| {
        let answers: Vec<_> =
            s.session().answers.iter().map(|answer| (answer.question.as_deref(), &answer.group)).collect();
        assert_eq!(answers, [(Some("q1"), &None), (Some("q2"), &None)]);
    });
}

#[test]
fn row_37_an_answer_has_several_lines() {
    flow("cop", &with("een<a-enter>twee<c-j>drie<enter>"), |s| assert_eq!(s.answers(), ["een\ntwee\ndrie"]));
}

#[test]
fn row_37_words_are_changed_in_their_place() {
    flow("cop", &with("een<enter>twee<enter><up><up><enter>"), |s| {
        assert_eq!(s.typed(), Some("een"));
        s.press("<home>nog <end><a-enter>en meer<enter>");
        assert_eq!(s.answers(), ["nog een\nen meer", "twee"]);
        s.press("u");
        assert_eq!((s.answers()[0], s.told().as_str()), ("een", "Ongedaan: antwoord ‘een’ gewijzigd"));
    });
}

#[test]
fn row_37_esc_while_changing_keeps_what_was_typed() {
    flow("cop", &with("een<enter>nieuw<up>"), |s| {
        s.press("e anders<esc>");
        assert_eq!(s.answers(), ["een"]);
        s.press("<down>");
        assert_eq!(s.typed(), Some("nieuw"));
        s.press("<up>e");
        assert_eq!(s.typed(), Some("een anders"));
        s.press("<enter>");
        assert_eq!(s.answers(), ["een anders"]);
        s.press("<esc>");
        assert_eq!((s.typed(), s.session().drafts.len()), (Some("nieuw"), 1));
    });
}

#[test]
fn row_37_answers_are_reordered_and_deleted() {
    flow("cop", &with("een<enter>twee<enter>drie<enter><up><a-up>"), |s| {
        assert_eq!(s.answers(), ["een", "drie", "twee"]);
        s.press("k");
        assert_eq!(s.answers(), ["drie", "een", "twee"]);
        s.press("kw<a-down>");
        assert_eq!(s.answers(), ["een", "twee", "drie"]);
        s.press("w<up>x");
        assert_eq!(s.answers(), ["een", "drie"]);
        s.press("u");
        assert_eq!(
            (s.answers(), s.told().as_str()),
            (vec!["een", "twee", "drie"], "Ongedaan: antwoord ‘twee’ weggehaald")
        );
        s.press("uuuuuuu");
        assert_eq!(s.answers().len(), 0);
    });
}

#[test]
fn row_37_an_answer_moves_to_another_group_with_its_question() {
    flow("cop", &with("een<enter><up>m3"), |s| {
        assert_eq!((of_group(s, 1).len(), of_group(s, 3)), (0, vec!["een"]));
        assert_eq!(s.session().answers[0].question.as_deref(), Some("q3"));
        s.press("<esc>u");
        assert_eq!((of_group(s, 1), s.session().answers[0].question.as_deref()), (vec!["een"], Some("q1")));
    });
    flow("cop", &with("een<enter><up>m9"), |s| {
        assert_eq!((of_group(s, 1), s.told().as_str()), (vec!["een"], "Die groep is er niet."));
    });
    flow("cop", &with("een<enter><up>m0"), |s| assert_eq!(of_group(s, 0), ["een"]));
}

#[test]
fn row_37_unclear_is_marked_and_unmarked() {
    flow("cop", &with("hm<enter><up>o"), |s| {
        assert!(s.session().answers[0].unclear);
        s.shows(&["≈ onduidelijk"]);
        s.press("o");
        assert!(!s.session().answers[0].unclear);
    });
    flow(begin("cop").en(), "<go:harvest>hm<enter><up>o", |s| s.shows(&["≈ unclear"]));
}

#[test]
fn row_37_pasted_lines_are_offered_as_answers() {
    flow("cop", &with("<paste:- een\\n- twee\\n- drie\\n- vier\\n- vijf\\n- zes>"), |s| {
        s.shows(&["6 regels geplakt", "zes antwoorden"]);
        assert_eq!(s.answers().len(), 0);
        s.press("<enter>");
        assert_eq!(s.answers(), ["een", "twee", "drie", "vier", "vijf", "zes"]);
        s.press("<esc>u");
        assert_eq!((s.answers().len(), s.told().as_str()), (0, "Ongedaan: 6 antwoorden bewaard"));
    });
    flow("cop", &with("<paste:een\\ntwee><esc>"), |s| {
        assert_eq!((s.answers().len(), s.typed()), (0, Some("een\ntwee")));
    });
    flow("cop", &with("al <paste:één regel>"), |s| assert_eq!(s.typed(), Some("al één regel")));
}

#[test]
fn row_37_thirty_pasted_lines_are_thirty_answers_beside_what_was_half_typed() {
    let lines = (1..=30).map(|n| format!("antwoord {n}")).collect::<Vec<_>>().join("\\n");
    flow("cop", &with(&format!("half<paste:{lines}><enter>")), |s| {
        assert_eq!((s.answers().len(), s.typed()), (30, Some("half")));
    });
}

#[test]
fn row_37_what_is_pasted_beside_the_field_is_not_lost() {
    for out in ["<esc>", "een<enter><up>"] {
        flow("cop", &with(&format!("{out}<paste:plak\\nwerk>")), |s| s.shows(&["2 regels geplakt"]));
        flow("cop", &with(&format!("{out}<paste:plakwerk>")), |s| assert_eq!(s.typed(), Some("plakwerk")));
        flow("cop", &with(&format!("{out}<paste:plak\\nwerk><esc>")), |s| {
            assert_eq!(s.typed(), Some("plak\nwerk"));
        });
    }
}

#[test]
fn row_38_additions_of_the_room_are_marked_as_such() {
    flow("cop", &with("een<enter><c-r>twee<enter>drie<enter><c-r>vier<enter>"), |s| {
        let plenary: Vec<_> = s.session().answers.iter().map(|answer| answer.plenary).collect();
        assert_eq!((of_group(s, 1).len(), plenary), (4, vec![false, true, true, false]));
        s.shows(&["+ uit de zaal"]);
        s.press("<up>z");
        assert!(s.session().answers[3].plenary);
        s.press("u");
        assert!(!s.session().answers[3].plenary);
    });
    flow(begin("cop").en(), "<go:form>black 9 white 9<enter><enter><go:harvest><c-r>too<enter>", |s| {
        s.shows(&["+ from the room"]);
    });
}
