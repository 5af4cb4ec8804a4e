//! Several rounds of one breakout: each with its own phases and clock, and in a carousel its own question.

use crate::hand::{Flow, flow};

const CAROUSEL: &str = r#"
id = "rounds"
title = "Ronden"
length = 60

[attributes.top_colour]
question = "Welke kleur?"
values = [
  { id = "black", name = "zwart" },
  { id = "white", name = "wit" },
]

[[steps]]
id = "together"
title = "Samen"

  [[steps.items]]
  id = "form"
  kind = "groups"
  title = "Groepen"
  by = ["top_colour"]
  groups = 3
  minutes = 5

  [[steps.items]]
  id = "work"
  kind = "breakout"
  title = "Carrousel"
  assign = "carousel"
  rotation = "carousel"
  rounds = 3
  minutes = 30
  questions = [
    { id = "q1", text = "Wat willen we?" },
    { id = "q2", text = "Wat hebben we?" },
    { id = "q3", text = "Wat doen we?" },
  ]
  phases = [
    { id = "talk", title = "Praten", text = "Praat erover.", minutes = 6 },
    { id = "note", title = "Schrijven", text = "Schrijf het op.", minutes = 4 },
  ]

  [[steps.items]]
  id = "harvest"
  kind = "harvest"
  title = "Oogst"
  minutes = 10
"#;

fn place(s: &Flow) -> (u32, Option<&str>) {
    let place = &s.session().place;
    (place.round.unwrap_or(1), place.phase.as_deref())
}

#[test]
fn row_21_each_round_has_its_phases_and_the_way_back_is_the_same() {
    flow(CAROUSEL, "<go:form>zwart 5 wit 4<enter><enter><go:work>", |s| {
        let mut seen = vec![(1, None)];
        while s.session().place.item == "work" {
            seen.push((place(s).0, place(s).1.map(str::to_owned)));
            s.press("<pgdn>");
        }
        let wanted = [(1, None), (1, Some("talk")), (1, Some("note")), (2, None), (2, Some("talk"))];
        let seen: Vec<_> = seen.iter().skip(1).map(|(round, phase)| (*round, phase.as_deref())).collect();
        assert_eq!(seen[..5], wanted);
        assert_eq!(seen.len(), 9);
        s.press("<pgup>");
        assert_eq!(place(s), (3, Some("note")));
        s.press("<pgup><pgup>");
        assert_eq!(place(s), (3, None));
        s.press("<pgup>");
        assert_eq!(place(s), (2, Some("note")));
        s.shows(&["ronde 2 van 3"]);
    });
}

#[test]
fn row_21_in_a_carousel_every_group_meets_every_question_once() {
    flow(CAROUSEL, "<go:form>zwart 5 wit 4<enter><enter><go:work>", |s| {
        let mut met = std::collections::BTreeMap::<u32, Vec<String>>::new();
        for round in 1..=3 {
            assert_eq!(place(s), (round, None));
            let kring::session::wall::Page::Work(work) = s.session().wall().page else { panic!("no work") };
            for line in &work.questions {
                for group in &line.groups {
                    met.entry(*group).or_default().push(line.text.clone());
                }
            }
            s.press("<pgdn><pgdn><pgdn>");
        }
        assert_eq!(met.len(), 3);
        for questions in met.values_mut() {
            questions.sort();
            assert_eq!(*questions, ["Wat doen we?", "Wat hebben we?", "Wat willen we?"]);
        }
    });
}

#[test]
fn row_32_a_phase_has_a_clock_of_its_own_in_each_round() {
    flow(CAROUSEL, "<go:form>zwart 5 wit 4<enter><enter><go:work><pgdn><space><wait:6m><pgdn><pgdn>", |s| {
        assert_eq!(place(s), (2, None));
        s.press("<pgdn><space><wait:1m>");
        assert_eq!(s.clock(), "5:00");
        let rounds: Vec<_> =
            s.session().rounds.iter().map(|round| (round.round, round.phase.as_deref())).collect();
        assert_eq!(rounds.last(), Some(&(2, Some("talk"))));
        assert_eq!(rounds.iter().filter(|(_, phase)| *phase == Some("talk")).count(), 2);
    });
}
