//! The one-line capture: words for any group, with theme and action, while the page goes on above it.

use crate::forming::COUNTS;
use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

/// At the breakout's phase of talking, with its clock running and groups formed.
fn talking() -> String {
    format!("{COUNTS}<enter><enter><go:work/talk><space>")
}

/// Each answer as its group's number, its words and the name of its theme.
fn said(s: &Flow) -> Vec<String> {
    let session = s.session();
    let number = |id: &String| {
        let groups = session.groupings.iter().flat_map(|grouping| &grouping.groups);
        groups.clone().find(|group| group.id == *id).map_or(0, |group| group.number)
    };
    let line = |answer: &kring::session::Answer| {
        let group = answer.group.as_ref().map_or("-".to_owned(), |id| number(id).to_string());
        let theme = answer.theme.as_deref().and_then(|id| session.theme(id)).map_or("", |theme| &theme.name);
        format!("{group}: {} #{theme}", answer.text)
    };
    session.answers.iter().map(line).collect()
}

#[test]
fn row_36_one_line_is_an_answer_of_a_group_under_a_theme_and_an_action_with_an_owner() {
    flow("cop", &(talking() + "i3 durf te vragen #netwerk !actie @Jan"), |s| {
        s.shows(&["groep 3 · thema netwerk (nieuw) · actiepunt · Jan"]);
        assert_eq!((s.answers().len(), s.draft("line")), (0, Some("3 durf te vragen #netwerk !actie @Jan")));
        s.press("<enter>");
        assert_eq!(said(s), ["3: durf te vragen #netwerk"]);
        let (session, answer) = (s.session(), &s.session().answers[0]);
        assert_eq!(
            (answer.item.as_str(), answer.question.as_deref(), answer.round),
            ("work", Some("q3"), Some(1))
        );
        let action = &session.actions[0];
        assert_eq!((action.what.as_str(), action.owner.as_deref()), ("durf te vragen", Some("Jan")));
        assert_eq!((action.from.as_ref(), action.due.as_ref()), (Some(&answer.id), None));
        assert_eq!((s.typed(), s.draft("line")), (Some(""), None));
    });
}

#[test]
fn row_36_task_and_timer_stay_and_go_on_while_it_is_typed() {
    flow("cop", &talking(), |s| {
        s.shows(&["Gesprek"]);
        s.press("<size:100x28>i3 half<wait:1s>");
        let before = s.screen();
        assert!(before.contains("Gesprek"), "{before}");
        assert!(before.contains("▸ 3 half") && before.contains("opgeslagen"), "{before}");
        let clock = s.clock();
        s.press("<wait:5s>");
        assert_ne!(s.clock(), clock);
        assert_ne!(s.screen(), before, "the clock on the screen stands still");
        // A minute more, a pause and the next phase are where they were; what is half typed waits.
        s.press("<f8><f7>");
        assert!(s.clock().ends_with('‖'), "{}", s.clock());
        s.press("<pgdn>");
        assert_eq!((s.session().place.phase.as_deref(), s.typed()), (Some("choose"), Some("3 half")));
    });
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        flow("cop", &(talking() + "i3 half<wait:1s>"), |s| {
            let screen = s.screen_at(size);
            let last = screen.lines().last().unwrap().to_owned();
            assert!(screen.contains("▸ 3 half") && screen.contains("groep 3"), "{screen}");
            assert!(last.contains("opgeslagen") && last.contains("Enter"), "{screen}");
        });
    }
}

#[test]
fn row_36_it_opens_with_a_letter_with_a_chord_inside_text_and_from_the_palette() {
    flow("cop", &(harvest() + "half<c-l>2 ja<enter><esc>"), |s| {
        assert_eq!((said(s), s.typed()), (vec!["2: ja #".to_owned()], Some("half")));
        s.press("<esc>i1 nee<enter><c-l>");
        assert_eq!((s.answers(), s.typed()), (vec!["ja", "nee"], None));
        s.press("<enter>");
        assert_eq!(s.typed(), Some("half"));
    });
    flow("cop", &(talking() + ":noteren<enter>3 ja<enter>"), |s| assert_eq!(said(s), ["3: ja #"]));
    flow("cop", "<c-l>", |s| assert!(s.model.overlays.is_empty(), "there is nothing yet to belong to"));
    flow(begin("cop").en(), "<go:explore-talk>i", |s| s.shows(&["▸ 3 dare to ask #network"]));
}

#[test]
fn row_36_it_stays_for_the_next_and_waits_when_it_is_left() {
    flow("cop", &(talking() + "i1 een<enter>2 twee<enter>3 dr"), |s| {
        assert_eq!(said(s), ["1: een #", "2: twee #"]);
        s.press("<esc><wait:1s><away:1m>i");
        assert_eq!(s.typed(), Some("3 dr"));
        s.press("ie<enter>");
        assert_eq!(s.answers(), ["een", "twee", "drie"]);
    });
}

#[test]
fn row_36_all_of_a_line_is_one_act() {
    flow("cop", &(talking() + "i3 durf te vragen #netwerk !actie @Jan<enter><c-z>"), |s| {
        let session = s.session();
        assert_eq!((session.answers.len(), session.themes.len(), session.actions.len()), (0, 0, 0));
        assert_eq!(s.told(), "Ongedaan: antwoord ‘durf te vragen’ bewaard");
        s.press("<c-y>");
        let session = s.session();
        assert_eq!((session.answers.len(), session.themes.len(), session.actions.len()), (1, 1, 1));
        assert_eq!(session.actions[0].from.as_ref(), Some(&session.answers[0].id));
    });
}

#[test]
fn row_36_a_theme_that_is_there_is_known_whatever_its_capitals_and_accents() {
    flow("cop", &(talking() + "i3 een #Één<enter>4 twee #een"), |s| {
        s.shows(&["groep 4 · thema Één"]);
        s.shows_not("(nieuw)");
        s.press("<enter>1 drie #\"twee woorden\"<enter>");
        let names: Vec<_> = s.session().themes.iter().map(|theme| theme.name.as_str()).collect();
        assert_eq!(names, ["Één", "twee woorden"]);
        assert_eq!(said(s), ["3: een #Één", "4: twee #Één", "1: drie #twee woorden"]);
    });
}

#[test]
fn row_36_what_is_not_understood_is_said_while_it_is_typed_and_stays_text() {
    for (line, shown) in [
        ("9 keer", "Groep 9 is er niet; 9 blijft tekst."),
        ("3 4 keer", "Eén groep per regel; 4 blijft tekst."),
        ("ja # nee", "# zonder woord blijft tekst."),
        ("3 #netwerk", "Er staan nog geen woorden."),
        ("bel ! @iedereen", "‘iedereen’ is niemand. Wie trekt het?"),
        ("bel @Jan", "@Jan blijft tekst; zet er !actie bij"),
        ("bel ! @jan@voorbeeld.nl", "Een e-mailadres bewaar ik hier niet."),
        ("bel ! @Jan >1-12", "actiepunt · Jan · uiterlijk dinsdag 1 december 2026"),
        ("bel ! >kerst", "uiterlijk “kerst”"),
        ("bel !nu", "!nu ken ik niet en blijft tekst"),
    ] {
        flow("cop", &format!("{}i{line}", talking()), |s| s.shows(&[shown]));
    }
    flow(begin("cop").en(), "<go:form>black 9 white 9<enter><enter>ii call ! @everyone", |s| {
        s.shows(&["‘everyone’ is nobody. Who takes the lead?"]);
        s.press("<enter>");
        assert_eq!((s.session().actions[0].owner.as_ref(), s.answers()), (None, vec!["i call"]));
    });
}

#[test]
fn row_36_marks_without_words_are_not_kept_and_not_lost() {
    flow("cop", &(talking() + "i3 #netwerk !<enter>"), |s| {
        assert_eq!((s.answers().len(), s.typed()), (0, Some("3 #netwerk !")));
        assert_eq!(s.told(), "Typ er nog woorden bij; dan kan ik het bewaren.");
        s.shows(&["Typ er nog woorden bij"]);
    });
}

#[test]
fn row_36_a_stroke_takes_it_literally() {
    flow("cop", &(talking() + "i\\3 keer #per !week<enter>3 \\#1 blijft<enter>"), |s| {
        assert_eq!(said(s), ["-: 3 keer #per !week #", "3: #1 blijft #"]);
    });
}

#[test]
fn row_36_in_a_groups_own_tab_a_line_of_the_tab_is_literal() {
    flow("cop", &(harvest() + "3 keer #per !week @Jan<enter>"), |s| {
        assert_eq!(said(s), ["1: 3 keer #per !week @Jan #"]);
    });
}

#[test]
fn row_36_without_a_number_it_is_of_whoever_has_the_word() {
    // On a group's tab the group, 0 the plenary; in the breakout the plenary.
    flow("cop", &(harvest() + "<tab><c-l>twee"), |s| {
        s.shows(&["groep 2"]);
        s.press("<enter>0 zaal");
        s.shows(&["plenair"]);
        s.press("<enter>3 drie<enter>");
        assert_eq!(said(s), ["2: twee #", "-: zaal #", "3: drie #"]);
    });
    flow("cop", &(talking() + "izaal<enter>"), |s| {
        assert_eq!((said(s), s.session().answers[0].item.as_str()), (vec!["-: zaal #".to_owned()], "work"));
    });
    // What the room is asked, it answers.
    flow("cop", "<go:w3><c-l>luisteren<enter><esc>", |s| {
        assert_eq!(s.session().answers[0].item, "w3");
        s.shows(&["luisteren"]);
    });
    // Before there are groups a number is a number.
    flow("cop", "<go:work>i3 keer<enter>", |s| assert_eq!(said(s), ["-: 3 keer #"]));
}

#[test]
fn row_36_it_lands_in_the_tab_of_the_group() {
    flow("cop", &(talking() + "i3 durf te vragen<enter><esc><go:harvest><tab><tab>"), |s| {
        s.shows(&["durf te vragen", "3 ◉"]);
    });
}

#[test]
fn row_36_once_groups_stand_it_works_on_every_page() {
    let formed = format!("{COUNTS}<enter><enter>");
    for (page, target) in [("", "work"), ("<go:failure>", "work")] {
        flow("cop", &format!("{formed}{page}<c-l>2 ja<enter>"), |s| {
            let answer = &s.session().answers[0];
            assert_eq!((said(s)[0].as_str(), answer.item.as_str()), ("2: ja #", target), "{page}");
            assert_eq!(answer.question.as_deref(), Some("q2"));
        });
    }
}

#[test]
fn row_36_pasted_lines_are_each_a_line_and_one_act() {
    let lines = "1 een #net\\n2 twee #NET ! @Jan\\nzaal\\n#los";
    flow("cop", &format!("{}ihalf<paste:{lines}>", talking()), |s| {
        s.shows(&["4 regels geplakt", "groep 1 · thema net (nieuw)", "groep 2", "actiepunt · Jan"]);
        s.press("<enter>");
        assert_eq!(said(s), ["1: een #net", "2: twee #net", "-: zaal #", "-: #los #"]);
        assert_eq!((s.session().actions.len(), s.session().themes.len(), s.typed()), (1, 1, Some("half")));
        s.press("<esc>u");
        assert_eq!((s.answers().len(), s.session().themes.len(), s.session().actions.len()), (0, 0, 0));
    });
    flow("cop", &format!("{}i<paste:{lines}><esc>", talking()), |s| {
        assert_eq!((s.answers().len(), s.typed()), (0, Some("1 een #net 2 twee #NET ! @Jan zaal #los")));
    });
}

#[test]
fn row_36_the_room_sees_no_half_typed_line() {
    flow("cop", &(talking() + "i3 nog geheim #x"), |s| {
        let wall = serde_json::to_string(&s.session().wall()).unwrap();
        assert!(!wall.contains("geheim"), "{wall}");
    });
}

#[test]
fn row_36_in_a_carousel_the_question_is_that_of_the_round() {
    let script = r#"
id = "wisselen"
title = "Wisselen"
[attributes.kleur]
question = "Welke kleur?"
values = [{ id = "zwart", name = "zwart" }, { id = "wit", name = "wit" }]
[[steps]]
id = "s"
title = "Stap"
items = [
  { id = "f", kind = "groups", by = ["kleur"], groups = 2 },
  { id = "b", kind = "breakout", rounds = 2, rotation = "carousel", questions = [{ id = "a", text = "A?" }, { id = "b", text = "B?" }], phases = [{ id = "p", title = "Praten", text = "Praat.", minutes = 5 }] },
  { id = "h", kind = "harvest" },
]
"#;
    flow(
        script,
        "<go:f>zwart 6 wit 6<enter><enter><go:b/p>i1 een<enter><esc><pgdn><pgdn>i1 twee<enter>",
        |s| {
            let of: Vec<_> =
                s.session().answers.iter().map(|answer| (answer.round, answer.question.as_deref())).collect();
            assert_eq!(of, [(Some(1), Some("a")), (Some(2), Some("b"))]);
        },
    );
}

#[test]
fn row_36_where_a_line_went_is_told_until_something_else_is_done() {
    flow("cop", &(talking() + "i3 durf te vragen #netwerk<enter>"), |s| {
        s.shows(&["bewaard ✓ groep 3 · thema netwerk"]);
        s.press("i");
        s.shows_not("bewaard ✓");
        s.press("<bs>");
        s.shows(&["groepsnummer · #thema"]);
        s.press("2 twee<enter>");
        s.shows(&["bewaard ✓ groep 2"]);
        // Taken back, it is no longer kept.
        s.press("<c-z>");
        s.shows_not("bewaard ✓");
        assert_eq!(s.answers().len(), 1);
    });
}
