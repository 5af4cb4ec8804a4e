//! Several rounds of one breakout: each with its own phases and clock, and in a carousel its own question.

use kring::app::Effect;
use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};

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

/// Rounds for which everybody goes to another table.
fn tables(rotation: &str) -> String {
    let carousel = "  assign = \"carousel\"\n  rotation = \"carousel\"\n";
    CAROUSEL.replace(carousel, &format!("  {rotation}\n"))
}

const NAMES: [&str; 12] =
    ["Anna", "Bram", "Chris", "Dewi", "Emma", "Fatima", "Gijs", "Hanna", "Ilse", "Joris", "Karim", "Lotte"];

fn with_names(rotation: &str, keys: &str) -> Flow {
    let people: Vec<(&str, &[(&str, &str)])> = NAMES.iter().map(|name| (*name, &[][..])).collect();
    let mut s = Flow::with_people(tables(rotation).as_str(), &people);
    s.press("<go:form>").press(keys);
    s
}

/// The groups of each round: who is in them, by name or number.
fn seats(s: &Flow) -> Vec<Vec<Vec<String>>> {
    let name = |id: &String| {
        s.session()
            .participants
            .iter()
            .find(|one| one.id == *id)
            .map_or("?".to_owned(), |one| one.name.clone())
    };
    let group = |group: &kring::session::Group| {
        let numbers = group.heads.values().flatten().map(u32::to_string);
        let mut all: Vec<String> = group.members.iter().map(name).chain(numbers).collect();
        all.sort();
        all
    };
    s.session().groupings.iter().map(|round| round.groups.iter().map(group).collect()).collect()
}

/// How often each two people meet.
fn meetings(rounds: &[Vec<Vec<String>>]) -> std::collections::BTreeMap<(String, String), u32> {
    let mut met = std::collections::BTreeMap::new();
    for group in rounds.iter().flatten() {
        for (at, one) in group.iter().enumerate() {
            for other in &group[at + 1..] {
                *met.entry((one.clone(), other.clone())).or_insert(0) += 1;
            }
        }
    }
    met
}

#[test]
fn row_21_all_rounds_are_formed_at_once_so_that_few_meet_again() {
    let mut s = with_names("rotation = \"remix\"", "<enter>+");
    s.shows(&["3 rondes · geen twee mensen opnieuw samen"]);
    s.press("<enter>");
    let rounds = seats(&s);
    assert_eq!(rounds.len(), 3);
    for round in &rounds {
        assert_eq!(round.len(), 4);
        let mut all = round.concat();
        all.sort();
        assert_eq!(all, NAMES);
    }
    assert!(meetings(&rounds).values().all(|times| *times == 1));
    let all = s.session().groupings.iter();
    let mut ids: Vec<_> = all.flat_map(|round| round.groups.iter().map(|group| group.id.clone())).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 12, "an id names one group");
    // One act, and one back.
    s.press("u");
    assert!(s.session().groupings.is_empty());
    assert_eq!(s.told(), "Ongedaan: 4 groepen gemaakt voor 3 rondes");
    s.press("<c-y>");
    assert_eq!(seats(&s), rounds);
}

#[test]
fn row_21_where_people_must_meet_again_it_is_said_how_often() {
    let mut s = with_names("rotation = \"remix\"", "<enter>-<search:2000>");
    s.shows(&["keer ontmoeten twee mensen elkaar opnieuw, niemand vaker dan"]);
    s.press("<enter>");
    let rounds = seats(&s);
    let again: u32 = meetings(&rounds).values().map(|times| times - 1).sum();
    let most = meetings(&rounds).values().copied().max();
    assert_eq!((rounds[0].len(), most), (2, Some(3)));
    s.press("r");
    s.shows(&[&format!("{again} keer ontmoeten")]);
}

#[test]
fn row_21_groups_formed_again_keep_their_ids_and_fewer_rounds_leave_none_behind() {
    let mut s = with_names("rotation = \"remix\"", "<enter><enter>");
    let ids = |s: &Flow| -> Vec<String> {
        let all = s.session().groupings.iter().flat_map(|round| &round.groups);
        all.map(|group| group.id.clone()).collect()
    };
    let before = ids(&s);
    s.press("r<enter>");
    assert_eq!(ids(&s), before);
    let mut session = s.session().clone();
    let step = &mut session.workshop.steps[0];
    for item in &mut step.items {
        if let kring::workshop::ItemKind::Breakout(breakout) = &mut item.kind {
            breakout.rounds = None;
        }
    }
    s.open(session, kring::session::History::default(), false);
    s.press("r<enter>");
    assert_eq!(s.session().groupings.len(), 1);
}

#[test]
fn row_21_who_was_only_counted_has_a_number_for_all_rounds() {
    let mut s = flow_of("rotation = \"remix\"", "<go:form>zwart 9 wit 3<enter>");
    s.press("<search:2000>");
    s.shows(&["Tel door en onthoud je nummer: zwart 1–9, wit 10–12."]);
    s.press("<enter>");
    for round in &s.session().groupings {
        let mut numbers: Vec<u32> =
            round.groups.iter().flat_map(|group| group.heads.values().flatten().copied()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
        for group in &round.groups {
            assert_eq!(group.size as usize, group.heads.values().map(Vec::len).sum::<usize>());
            for (value, people) in &group.counts {
                assert_eq!(group.heads.get(value).map(Vec::len), Some(*people as usize));
            }
            let black = group.heads.get("black").cloned().unwrap_or_default();
            assert!(black.iter().all(|number| *number <= 9), "{black:?}");
        }
    }
    // All of it comes back from the file.
    let saved = serde_json::to_string(s.session()).unwrap();
    let read: kring::session::Session = serde_json::from_str(&saved).unwrap();
    assert_eq!(read.groupings, s.session().groupings);
}

fn flow_of(rotation: &str, keys: &str) -> Flow {
    let mut s = Flow::begin(tables(rotation).as_str());
    s.press(keys);
    s
}

#[test]
fn row_21_who_goes_where_stands_on_one_screen_and_on_paper() {
    let mut s = with_names("rotation = \"remix\"", "<enter>W");
    s.shows(&["Wie gaat waarheen?", "12 mensen, 3 rondes", "Anna", "Lotte"]);
    s.press("<esc><enter>W");
    s.shows(&["Wie gaat waarheen?", "printpagina"]);
    s.effects.clear();
    s.press("<enter>");
    let Some(Effect::Print { beside, session, rounds }) = s.effects.first() else {
        panic!("nothing is printed: {:?}", s.effects)
    };
    assert_eq!((beside.to_str(), rounds), (Some("/sessies/proef.json"), &s.session().groupings));
    let page = kring::report::whereabouts(session, &rounds.iter().collect::<Vec<_>>(), Lang::Nl);
    assert!(NAMES.iter().all(|name| page.contains(&format!("<td>{name}</td>"))));
    s.send(kring::app::Message::Printed("/sessies/proef-wie-waar.html".into()));
    assert_eq!(s.told(), "Printpagina gemaakt: /sessies/proef-wie-waar.html");
    s.press("<pgdn><pgup><up><down>?<esc>W");
    s.shows_not("Wie gaat waarheen?");
    // While groups work, the same table.
    s.press("<go:work>W");
    s.shows(&["Wie gaat waarheen?"]);
    s.press("q");
    s.shows_not("Wie gaat waarheen?");
}

#[test]
fn row_21_the_table_reads_well_at_every_size() {
    for lang in [Lang::Nl, Lang::En] {
        let script = tables("rotation = \"scatter\"\n  hosts = true");
        let begin = if lang == Lang::En { begin(&script).en() } else { begin(&script) };
        let people: Vec<(&str, &[(&str, &str)])> = NAMES.iter().map(|name| (*name, &[][..])).collect();
        let mut s = Flow::with_people(begin, &people);
        s.press("<go:form>zwart 20 wit 12<enter>++<enter>W");
        let sizes = [(60, 20), (80, 24), (120, 40), (200, 60)];
        let all: Vec<String> =
            sizes.iter().map(|size| format!("--- {}x{}\n{}", size.0, size.1, s.screen_at(*size))).collect();
        insta::assert_snapshot!(format!("who-goes-where-{lang}"), all.join("\n"));
    }
}

#[test]
fn row_21_where_nobody_has_a_name_or_number_there_is_no_table() {
    let mut s = Flow::begin(CAROUSEL);
    s.press("<go:form>zwart 5 wit 4<enter><enter>W");
    s.shows_not("Wie gaat waarheen?");
}

#[test]
fn row_21_hosts_stay_and_nobody_else_comes_to_a_table_twice() {
    let mut s = with_names("rotation = \"scatter\"\n  hosts = true", "<enter>+");
    s.shows(&["3 rondes, per tafel blijft er één zitten"]);
    s.press("<enter>");
    let rounds = seats(&s);
    for name in NAMES {
        let tables: Vec<_> = rounds
            .iter()
            .map(|round| round.iter().position(|table| table.iter().any(|one| one == name)).unwrap())
            .collect();
        let distinct: std::collections::BTreeSet<_> = tables.iter().collect();
        assert!(distinct.len() == 3 || distinct.len() == 1, "{name}: {tables:?}");
    }
    let hosts = |s: &Flow| -> Vec<String> {
        let rounds: Vec<_> = s.session().groupings.iter().collect();
        let all = s.session().whereabouts(&rounds);
        all.into_iter().filter(|row| row.stays).filter_map(|row| row.name).collect()
    };
    assert_eq!(hosts(&s).len(), 4);
    // Who leads is host; with other rules, hosts are chosen within them.
    s.press("rRleiders Anna Bram Chris Dewi<enter><esc><enter>");
    assert_eq!(hosts(&s), ["Anna", "Bram", "Chris", "Dewi"]);
    s.press("rRapart Emma Fatima<enter><esc><enter>");
    assert_eq!(hosts(&s), ["Anna", "Bram", "Chris", "Dewi"]);
    for round in seats(&s) {
        assert!(
            round.iter().all(|table| !(table.contains(&"Emma".into()) && table.contains(&"Fatima".into())))
        );
    }
}

#[test]
fn row_24_before_each_round_the_room_sees_who_goes_where_and_no_name() {
    let mut s = flow_of("rotation = \"remix\"", "<go:form>zwart 9 wit 3<enter><search:2000><enter>");
    s.press("whet raam<enter>de deur<enter><esc><go:work>");
    let told = |s: &Flow| {
        let kring::session::wall::Page::Work(work) = s.session().wall().page else { panic!("no work") };
        work.tables.into_iter().map(|table| (table.number, table.place, table.heads)).collect::<Vec<_>>()
    };
    let first = told(&s);
    assert_eq!(first.len(), 3);
    s.press("<pgdn><pgdn><pgdn>");
    s.shows(&["ronde 2 van 3"]);
    let second = told(&s);
    assert_ne!(first, second);
    // A table stays where it stood; the numbers on the wall are those of the record.
    assert_eq!(second[0].1.as_deref(), Some("het raam"));
    let record = s.session().groups_in(Some("form"), 2).unwrap();
    for (group, (number, _, heads)) in record.groups.iter().zip(&second) {
        let mut numbers: Vec<u32> = group.heads.values().flatten().copied().collect();
        numbers.sort_unstable();
        assert_eq!((group.number, &numbers), (*number, heads));
        let line = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        s.shows(&[&line]);
    }
    s.shows(&["naar het raam"]);
    let s = with_names("rotation = \"remix\"", "<enter><enter><go:work><pgdn><pgdn><pgdn>");
    let wall = serde_json::to_string(&s.session().wall()).unwrap();
    assert!(NAMES.iter().all(|name| !wall.contains(name) && !s.screen().contains(name)));
    s.shows(&["4 mensen"]);
}

#[test]
fn row_22_who_comes_or_goes_in_the_middle_changes_only_rounds_to_come() {
    let mut s = with_names("rotation = \"remix\"", "<enter>+<enter><go:work/talk><space>");
    // The room is in the first round.
    let before = seats(&s);
    s.shows_not("komende rondes bijwerken");
    s.press("<f12>Noor<enter><f12>");
    s.shows(&["komende rondes bijwerken"]);
    s.press("W");
    s.shows(&["er kwam of ging iemand"]);
    s.press("Z");
    assert!(s.told().starts_with("Noor: vanaf ronde 2, groep "), "{}", s.told());
    s.shows_not("er kwam of ging iemand");
    s.press("<esc>");
    let after = seats(&s);
    assert_eq!(after[0], before[0], "what was, stays");
    for round in [1, 2] {
        let noor = after[round].iter().filter(|group| group.contains(&"Noor".to_owned())).count();
        assert_eq!(noor, 1);
        let rest: Vec<Vec<_>> = after[round]
            .iter()
            .map(|group| group.iter().filter(|one| *one != "Noor").cloned().collect())
            .collect();
        assert_eq!(rest, before[round], "nobody else moves");
        let sizes = s.session().groupings[round].groups.iter().map(|group| group.size as usize);
        assert!(sizes.eq(after[round].iter().map(Vec::len)));
    }
    s.press("u");
    assert_eq!((seats(&s), s.told().as_str()), (before.clone(), "Ongedaan: komende rondes bijgewerkt"));
    s.press("Z");
    // In the second round somebody leaves: only the third changes.
    s.press("<pgdn><pgdn><pgdn><space>");
    assert_eq!(place(&s), (2, Some("talk")));
    let mut session = s.session().clone();
    let anna = session.participants.iter_mut().find(|one| one.name == "Anna").unwrap();
    anna.present = false;
    anna.left_at = Some(crate::hand::half_past_one());
    s.open(session, kring::session::History::default(), false);
    let before = seats(&s);
    s.press("Z");
    assert!(s.told().starts_with("Anna: doet vanaf ronde 3 niet meer mee."), "{}", s.told());
    let after = seats(&s);
    assert_eq!(after[..2], before[..2]);
    assert!(!after[2].concat().contains(&"Anna".to_owned()));
    assert_eq!(after[2].concat().len(), 12);
    s.press("Z");
    assert_eq!(seats(&s), after);
}

#[test]
fn row_22_who_comes_late_without_a_name_gets_the_next_number() {
    let mut s = flow_of("rotation = \"remix\"", "<go:form>zwart 9 wit 3<enter><search:2000><enter>");
    s.press("<go:work/talk><space><pgup><pgup>a<c-u>13<enter>Z");
    assert!(s.told().starts_with("Nummer 13: vanaf ronde 2, groep "), "{}", s.told());
    // So many more are no repair.
    s.press("a<c-u>900<enter>Z");
    assert!(s.told().starts_with("Dat is niet bij te werken"), "{}", s.told());
    s.press("a<c-u>13<enter>");
    let rounds = seats(&s);
    assert!(!rounds[0].concat().contains(&"13".to_owned()));
    assert!(rounds[1..].iter().all(|round| round.concat().contains(&"13".to_owned())));
    s.press("W");
    s.shows(&["13 mensen, 3 rondes", "13 "]);
    // It comes back from the file, and the table with it.
    s.press("<esc><wait:2s><away:1m>W");
    s.shows(&["13 mensen, 3 rondes"]);
    assert_eq!(seats(&s), rounds);
}

const LARGER: &str = r#"
id = "larger"
title = "1-2-4"
length = 60

[[steps]]
id = "together"
title = "Samen"

  [[steps.items]]
  id = "pairs"
  kind = "groups"
  size = 2
  arrange = "random"
  places = ["het raam", "de deur"]

  [[steps.items]]
  id = "fours"
  kind = "groups"
  merge = "pairs"
  size = 4

  [[steps.items]]
  id = "eights"
  kind = "groups"
  merge = "fours"
"#;

#[test]
fn row_21_pairs_become_fours_and_fours_become_eights() {
    let mut s = flow_of_script(LARGER, "<go:pairs>27<enter><enter><go:fours>");
    s.shows(&["samengevoegd uit 13 groepen", "27 mensen, 6 groepen", "samen groep 1, naar het raam"]);
    s.press("<enter>");
    let sizes = |s: &Flow| s.grouping().groups.iter().map(|group| group.size).collect::<Vec<_>>();
    let mut fours = sizes(&s);
    fours.sort_unstable();
    assert_eq!(fours, [4, 4, 4, 4, 5, 6]);
    let mut from: Vec<u32> = s.grouping().groups.iter().flat_map(|group| group.from.clone()).collect();
    from.sort_unstable();
    assert_eq!(from, (1..=13).collect::<Vec<_>>());
    s.press("<go:eights>");
    s.shows(&["samengevoegd uit 6 groepen", "27 mensen, 3 groepen"]);
    s.press("-");
    s.shows(&["27 mensen, 2 groepen"]);
    s.press("<enter>");
    assert_eq!(sizes(&s).iter().sum::<u32>(), 27);
    s.press("u");
    assert_eq!(s.grouping().item, "fours");
}

#[test]
fn row_21_larger_groups_have_the_people_of_the_smaller_ones() {
    let people: Vec<(&str, &[(&str, &str)])> = NAMES.iter().map(|name| (*name, &[][..])).collect();
    let mut s = Flow::with_people(LARGER, &people);
    s.press("<go:pairs><enter><enter>");
    let pairs = seats(&s)[0].clone();
    s.press("<go:fours>");
    s.shows(&["samen groep 1, naar het raam", "Anna"]);
    s.press("<enter>");
    let fours = seats(&s)[1].clone();
    assert_eq!((pairs.len(), fours.len()), (6, 3));
    for pair in pairs {
        assert!(fours.iter().any(|four| pair.iter().all(|one| four.contains(one))), "{pair:?}");
    }
}

fn flow_of_script(script: &str, keys: &str) -> Flow {
    let mut s = Flow::begin(script);
    s.press(keys);
    s
}
