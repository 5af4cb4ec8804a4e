//! Groups of people by name, as they would be: who is in them, what is asked of them, and the search that looks on.

use kring::app::Message;
use kring::grouping::Search;
use kring::workshop::Arrange;

use crate::hand::{Flow, begin};

type Room = Vec<(&'static str, Vec<(&'static str, &'static str)>)>;

/// Eleven people of whom something is known.
fn eleven() -> Room {
    let names =
        ["Anna", "Bram", "Chris", "Dewi", "Emma", "Fatima", "Gijs", "Hanna", "Ilse", "Joris", "Karim"];
    let colours = ["black", "white", "blue"];
    let shoes = ["trainers", "boots"];
    let one = |(at, name): (usize, &&'static str)| {
        (*name, vec![("top_colour", colours[at % 3]), ("shoes", shoes[at / 3 % 2])])
    };
    names.iter().enumerate().map(one).collect()
}

/// Thirty people with four attributes: nobody has the best groups of them at once.
fn thirty() -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let pick = |of: &[&'static str], at: usize| of[at % of.len()];
    let one = |at: usize| {
        let values = vec![
            ("top_colour", pick(&["black", "white", "blue", "red"], at * 7 + at / 4)),
            ("shoes", pick(&["trainers", "boots", "laces"], at * 5 + at / 3)),
            ("team", pick(&["noord", "oost", "zuid", "west", "midden"], at * 3 + at / 7)),
            ("jaren", pick(&["1", "2", "4", "8", "16", "3,5"], at * 11 + at / 5)),
        ];
        (format!("Naam{at:02}"), values)
    };
    (0..30).map(one).collect()
}

fn of(people: &Room, keys: &str) -> Flow {
    let people: Vec<(&str, &[(&str, &str)])> =
        people.iter().map(|(name, values)| (*name, values.as_slice())).collect();
    let mut s = Flow::with_people("cop", &people);
    s.press(keys);
    s
}

fn large(keys: &str) -> Flow {
    let people = thirty();
    let people: Vec<(&str, &[(&str, &str)])> =
        people.iter().map(|(name, values)| (name.as_str(), values.as_slice())).collect();
    let mut s = Flow::with_people("cop", &people);
    s.press("<go:form><enter>").press(keys);
    s
}

/// Two must be together, and all four attributes count.
fn all_count() -> String {
    let rows = "<down>".repeat(11);
    format!("Rsamen Naam00 Naam01<enter><esc>mk<down>1{rows}1<down>1<enter>")
}

/// Who is in which group, by name.
fn members(s: &Flow) -> Vec<Vec<&str>> {
    let name = |id: &String| {
        s.session().participants.iter().find(|one| one.id == *id).map_or("?", |one| one.name.as_str())
    };
    s.grouping().groups.iter().map(|group| group.members.iter().map(name).collect()).collect()
}

#[test]
fn row_18_who_is_there_by_name_needs_no_counting() {
    let mut s = of(&eleven(), "<go:form><enter>");
    s.shows(&["11 mensen, 3 groepen: 4, 4, 3", "Anna", "Karim", "soort bij soort · niets gesplitst"]);
    s.press("+<enter>");
    let groups = members(&s);
    assert_eq!(groups.concat().len(), 11);
    assert_eq!(groups.len(), 4);
    let black = |group: &kring::session::Group| group.counts.get("black").copied().unwrap_or(0);
    assert_eq!(s.grouping().groups.iter().map(black).sum::<u32>(), 4);
    assert_eq!(
        (s.grouping().by.as_slice(), s.grouping().arrange),
        (&["top_colour".to_owned()][..], Arrange::Gather)
    );
}

#[test]
fn row_18_counted_heads_that_are_on_the_list_without_a_value_are_told() {
    let mut people = eleven();
    for (_, values) in people.iter_mut().skip(2) {
        values.clear();
    }
    // 28 counted: one black and one white by name, and nine of whom no colour is known.
    let mut s = of(&people, "<go:form>zwart 9 wit 6 blauw 5 rood 5 geel 3<enter>");
    s.shows(&["28 mensen", "9 getelde mensen staan op de lijst, maar nog zonder kenmerk"]);
    s.press("<enter>");
    assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 28);
}

#[test]
fn row_18_names_and_heads_stand_together() {
    let mut s = of(&eleven(), "<go:form>zwart 9 wit 6 blauw 5 rood 5 geel 3<enter>m");
    s.shows(&["28 mensen, 5 groepen: 6, 6, 6, 5, 5", "Anna"]);
    s.press("<enter>");
    let total = |value: &str| {
        s.grouping().groups.iter().map(|group| group.counts.get(value).copied().unwrap_or(0)).sum::<u32>()
    };
    assert_eq!(["black", "white", "blue", "red", "yellow"].map(total), [9, 6, 5, 5, 3]);
    assert_eq!(
        (members(&s).concat().len(), s.grouping().groups.iter().map(|group| group.size).sum::<u32>()),
        (11, 28)
    );
    assert!(s.grouping().deal.is_empty());
}

#[test]
fn row_18_who_is_there_of_whom_nothing_is_known_has_a_place_too() {
    let people: Room = ["Anna", "Bram", "Chris", "Dewi"].map(|name| (name, Vec::new())).to_vec();
    let mut s = of(&people, "<go:form>zwart 3 wit 3<enter>+<enter>");
    // Four of the six who were counted have a name; which colours they wear nobody noted.
    assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 6);
    assert_eq!(members(&s).concat().len(), 4);
    s.press("<esc>a<c-u>12<enter>r<enter>");
    assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 12);
}

#[test]
fn row_17_who_is_not_there_is_in_no_group_and_who_comes_is_at_once() {
    let mut s = of(&eleven(), "<go:form><enter>");
    s.press("<f12>Noor<enter><f12>");
    s.shows(&["12 mensen", "Noor"]);
    s.press("<enter>");
    assert!(members(&s).concat().contains(&"Noor"));

    let mut s = of(&eleven(), "");
    let mut session = s.session().clone();
    session.participants[2].present = false;
    s.open(session, kring::session::History::default(), false);
    s.press("<go:form><enter><enter>");
    let there = members(&s).concat();
    assert_eq!((there.len(), there.contains(&"Chris")), (10, false));
}

#[test]
fn row_18_people_per_group_by_one_key() {
    let mut s = of(&eleven(), "<go:form><enter>g4");
    s.shows(&["Van 11 mensen maak je dan 3 groepen."]);
    s.press("<enter>");
    s.shows(&["11 mensen, 3 groepen: 4, 4, 3"]);
    for wrong in ["0", "x", "99999"] {
        s.press(&format!("g{wrong}<enter>"));
        let told = s.told();
        s.press("<esc>");
        assert!(told == "Typ een getal." || wrong == "99999", "{wrong}: {told}");
    }
}

#[test]
fn row_25_a_seed_is_typed_and_shown_and_draws_the_same_again() {
    let drawn = |keys: &str| {
        let mut s = of(&eleven(), &format!("<go:form><enter>{keys}"));
        s.shows(&["lotnummer 7"]);
        s.press("<enter>");
        assert_eq!(s.grouping().seed, 7);
        members(&s).concat().join(" ")
    };
    let once = drawn("mms7<enter>");
    assert_eq!(drawn("mms7<enter>"), once);
    assert_eq!(drawn("mmrrrs7<enter>"), once, "what was drawn before does not matter");
    let mut s = of(&eleven(), "<go:form><enter>mms8<enter><enter>");
    assert_ne!(members(&s).concat().join(" "), once);
    s.press("rs9007199254740992<enter>");
    assert_eq!(s.told(), "Typ een getal.", "every reader of JSON has a seed whole");
}

#[test]
fn row_20_several_attributes_count_by_weight() {
    let mut s = of(&eleven(), "<go:form><enter>mk");
    s.shows(&["Wat telt mee?", "Welke kleur heeft je bovenkleding?", "bekend: 11"]);
    s.press("<down>3<esc>");
    s.shows(&["Elke groep heeft"]);
    s.press("<enter>");
    assert_eq!(
        (s.grouping().by.as_slice(), s.grouping().weights.as_slice()),
        (&["shoes".to_owned(), "top_colour".to_owned()][..], &[3, 1][..])
    );
    // From groups that stand, the same attributes count.
    s.press("r<enter>");
    assert_eq!(s.grouping().weights, [3, 1]);
    s.press("rk<down>0<up>0<esc><enter>");
    assert!(s.grouping().by.is_empty());
}

#[test]
fn row_18_what_is_applied_is_one_act_and_undone_as_one() {
    let mut s = of(&eleven(), "<go:form><enter><enter>");
    let first = s.grouping().clone();
    s.press("rm<enter>");
    assert_ne!(*s.grouping(), first);
    s.press("u");
    assert_eq!((s.grouping(), s.told().as_str()), (&first, "Ongedaan: 3 groepen gemaakt, door elkaar"));
}

#[test]
fn row_20_a_first_answer_stands_at_once_and_gets_better_while_it_shows() {
    let mut s = large(&all_count());
    s.shows(&["30 mensen, 5 groepen: 6, 6, 6, 6, 6", "wordt nog beter…", "de regel geldt"]);
    let (ticket, question) = s.searching().expect("nobody looks on");
    let (question, first) = (question.clone(), Search::new(question.clone()).unwrap().found());
    assert_eq!(question.attributes.len(), 4);
    s.press("<search:400>");
    s.shows(&["wordt nog beter…"]);
    let mut better = Search::new(question).unwrap();
    better.work(400);
    let better = better.found();
    assert!(better.cost.diversity >= first.cost.diversity, "{better:?}");
    assert_eq!(s.searching().map(|(ticket, _)| ticket), Some(ticket));
    s.press("<enter>");
    assert_eq!(s.searching(), None, "it is looked for after it is applied");
    // The record says how these groups come again.
    let who: Vec<u32> = (1..=30)
        .map(|at| {
            let id = format!("p{at}");
            s.grouping().groups.iter().position(|group| group.members.contains(&id)).unwrap() as u32
        })
        .collect();
    assert_eq!((s.grouping().work, &who), (Some(400), &better.rounds[0]));
}

#[test]
fn row_20_any_key_stops_the_search_and_what_comes_late_is_left_alone() {
    for key in ["?", "n", "<f6>", "p", "R", "g", "L", "<up>", "<c-p>", "<pgdn>", "<tab>"] {
        let mut s = large(&all_count());
        let (ticket, question) = s.searching().expect("nobody looks on");
        let mut search = Search::new(question.clone()).unwrap();
        search.work(300);
        s.press(key);
        assert_eq!(s.searching(), None, "{key}");
        let before = s.screen();
        s.send(Message::Found { ticket, found: search.found(), over: true });
        assert_eq!(s.screen(), before, "{key}");
    }
    let mut s = large(&all_count());
    s.press("<search:400><f6><f6>");
    s.shows(&["zoeken gestopt; misschien kan het beter"]);
    // Once what lay above is gone it goes on; what less work found does not take the place of what is there.
    s.press("?<esc>");
    let before = s.screen();
    s.press("<search:40>");
    assert_eq!(s.screen(), before);
    s.press("<searched:500>");
    s.shows(&["iets beters is niet gevonden"]);
    s.shows_not("wordt nog beter…");
}

#[test]
fn row_20_an_answer_to_an_earlier_question_is_left_alone() {
    let mut s = large(&all_count());
    let (old, question) = s.searching().map(|(ticket, question)| (ticket, question.clone())).unwrap();
    s.press("r");
    let (new, other) = s.searching().expect("nobody looks on for the new draw");
    assert!(new > old && other.seed != question.seed);
    let before = s.screen();
    s.send(Message::Found { ticket: old, found: Search::new(question).unwrap().found(), over: true });
    assert_eq!(s.screen(), before);
    s.press("<searched:300>");
    assert!(!s.screen_at((79, 60)).contains("wordt nog beter"));
}

#[test]
fn row_21_who_was_together_before_is_told_of() {
    let script = r#"
id = "twice"
title = "Twee keer"
[[steps]]
id = "a"
title = "A"
[[steps.items]]
id = "one"
kind = "groups"
[[steps.items]]
id = "two"
kind = "groups"
"#;
    let people: Vec<(&str, &[(&str, &str)])> =
        ["Anna", "Bram", "Chris", "Dewi"].map(|name| (name, &[][..])).to_vec();
    let mut s = Flow::with_people(begin(script), &people);
    s.press("<go:one><enter>g2<enter>");
    s.shows_not("opnieuw samen");
    s.press("<enter><go:two><enter>g2<enter>");
    s.shows(&["opnieuw samen"]);
}
