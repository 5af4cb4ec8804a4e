use super::*;
use crate::app::Action;
use crate::app::field::Field;
use crate::app::overlay::export::{Export, Progress};
use crate::app::overlay::finding::Finding;
use crate::app::overlay::patterns::Patterns;
use crate::app::overlay::roster::{Focus, Roster};
use crate::app::overlay::spot::Spot;
use crate::app::overlay::themes::{Asked, Choosing, Giving};
use crate::app::spot::Kind;
use crate::input::{Found, Hint, Section};
use crate::report::Options;
use crate::roster::rules::Rule;
use crate::session::{Change, Group, Grouping, Participant, Place};
use crate::ui::view::sample::{at, looks, now, start};
use crate::workshop::{Arrange, Lang};

/// One of all overlays, with these words in it.
pub(in crate::ui) fn any(which: usize, scroll: usize, words: &str) -> Option<Overlay> {
    let field = || Field::new(words);
    let all = [
        Overlay::Help { scroll },
        Overlay::Palette { field: field(), cursor: scroll },
        Overlay::Jump { cursor: scroll },
        Overlay::Line { field: Field::single_line(words), kept: None },
        Overlay::Find(Box::new(finding(words, scroll))),
        Overlay::Park { field: field() },
        Overlay::People { field: field() },
        Overlay::Roster(Box::new(Roster {
            field: Field::single_line(words),
            column: scroll,
            ..Roster::default()
        })),
        Overlay::Roster(Box::new(Roster { focus: Focus::Row(scroll), column: scroll, ..Roster::default() })),
        Overlay::RosterFile { field: field() },
        Overlay::Clock { field: field() },
        Overlay::GroupSize { field: field() },
        Overlay::Seed { field: field() },
        Overlay::Weights { cursor: scroll },
        Overlay::Rules { field: field(), cursor: Some(scroll) },
        Overlay::Whereabouts { first: scroll },
        Overlay::Export(Box::new(export(scroll, words))),
        Overlay::Spot(Box::new(Spot { cursor: scroll, ..Spot::new() })),
        Overlay::Spot(Box::new(Spot {
            kind: Kind::ALL.get(scroll % 7).copied(),
            field: field(),
            which: scroll,
            cursor: 0,
        })),
        Overlay::Pasted { lines: words.lines().map(str::to_owned).collect(), text: words.to_owned() },
        Overlay::MoveTo { answer: words.to_owned(), typed: scroll as u32 },
        Overlay::GiveTheme(Giving { answers: vec![words.to_owned()], field: field(), cursor: scroll }),
        Overlay::ThemeText(Asked {
            theme: Some(words.to_owned()),
            name: scroll.is_multiple_of(2),
            field: field(),
        }),
        Overlay::ThemeColour(Choosing { theme: words.to_owned(), cursor: scroll }),
        Overlay::MergeTheme(Choosing { theme: words.to_owned(), cursor: scroll }),
        Overlay::Patterns(Patterns { field: field(), cursor: Some(scroll), editing: None }),
        Overlay::Quit,
    ];
    all.into_iter().nth(which)
}

/// Formats of which one was written and one was not.
fn export(cursor: usize, words: &str) -> Export {
    let mut export = Export::new(Options { language: Lang::Nl, times: true, anonymous: true, bom: false });
    export.cursor = cursor;
    export.rows[0].progress = Progress::Written(words.into());
    export.rows[1].progress = Progress::Failed(words.to_owned());
    export.folder = Some(words.into());
    export
}

/// A search for words in the example of a whole workshop.
fn finding(words: &str, cursor: usize) -> Finding {
    let session = serde_json::from_str(include_str!("../../../examples/session.json")).unwrap();
    let mut finding = Finding::of(&session, Lang::Nl);
    finding.field = Field::single_line(words);
    finding.found = finding.index.find(words);
    finding.cursor = cursor.min(finding.found.len().saturating_sub(1));
    finding
}

fn drawn(overlay: &Overlay, model: &Model) -> String {
    looks(|theme, area, buf| draw(overlay, model, theme, area, buf))
}

fn sections() -> Vec<Section> {
    let rows = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(keys, word)| Hint { keys: (*keys).to_owned(), word: (*word).to_owned() }).collect()
    };
    let clock =
        [("t", "klok zetten"), ("+", "minuut erbij"), ("-", "minuut eraf"), ("F7", "starten of pauzeren")];
    vec![
        Section {
            title: "Hier".to_owned(),
            rows: rows(&[("Enter", "volgende"), ("v", "vraag aan de zaal")]),
        },
        Section { title: "Klok".to_owned(), rows: rows(&clock) },
        Section {
            title: "Overal".to_owned(),
            rows: rows(&[("PgDn", "verder"), ("Ctrl+Z", "ongedaan maken")]),
        },
        Section { title: "Leeg".to_owned(), rows: Vec::new() },
        Section { title: "Veld".to_owned(), rows: rows(&clock.repeat(6)) },
    ]
}

#[test]
fn all_keys_in_columns() {
    let sections = sections();
    for scroll in [0, 9, 999] {
        let drawn = looks(|theme, area, buf| {
            help::draw(&sections, scroll, Lang::Nl, theme, area, buf);
            None
        });
        insta::assert_snapshot!(format!("help-{scroll}"), drawn);
    }
    let none = looks(|theme, area, buf| {
        help::draw(&[], 0, Lang::En, theme, area, buf);
        None
    });
    insta::assert_snapshot!("help-none", none);
}

#[test]
fn acts_by_name() {
    let act = |(word, keys): &(&str, &str)| Found {
        action: Action::Help,
        keys: (*keys).to_owned(),
        word: (*word).to_owned(),
    };
    let found: Vec<_> =
        [("groepen maken", "g"), ("naar groep", "Tab"), ("minuut erbij", "+")].iter().map(act).collect();
    let long: Vec<_> = std::iter::repeat_n(&found, 9).flatten().cloned().collect();
    for (name, field, found, cursor) in
        [("all", "", &long, 20), ("some", "gro", &found, 1), ("none", "xyz", &Vec::new(), 0)]
    {
        let field = Field::single_line(field);
        for lang in Lang::ALL {
            let drawn =
                looks(|theme, area, buf| palette::draw(&field, found, cursor, lang, theme, area, buf));
            insta::assert_snapshot!(format!("palette-{name}-{lang}"), drawn);
        }
    }
}

#[test]
fn where_we_are_and_have_been() {
    for lang in Lang::ALL {
        let mut model = at(lang, "design", "design-talk");
        let walk = model.walk_mut().unwrap();
        walk.change(Change::Enter(Place::of("warmup", "w1")), now());
        let overlay = Overlay::Jump { cursor: 5 };
        insta::assert_snapshot!(format!("jump-{lang}"), drawn(&overlay, &model));
    }
}

#[test]
fn one_field_each() {
    for lang in Lang::ALL {
        let model = at(lang, "design", "design-talk");
        let long = "Of docenten ook uren krijgen voor het bijwonen van de bijeenkomsten van de kerngroep";
        for (name, overlay) in [
            ("park", Overlay::Park { field: Field::single_line(long) }),
            ("park-empty", Overlay::Park { field: Field::default() }),
            ("people", Overlay::People { field: Field::single_line("2") }),
            ("clock-typed", Overlay::Clock { field: Field::single_line("7m") }),
            ("clock", Overlay::Clock { field: Field::default() }),
        ] {
            insta::assert_snapshot!(format!("{name}-{lang}"), drawn(&overlay, &model));
        }
    }
}

/// Groups are being formed of people by name; rules hold.
fn forming(lang: Lang, rules: Vec<Rule>) -> Model {
    let mut model = at(lang, "groups", "form");
    let walk = model.walk_mut().unwrap();
    for (at, name) in ["Anna", "Bram", "Chris de Wit", "Dewi", "Emma", "Annemarie"].iter().enumerate() {
        let mut participant = Participant::named(format!("p{at}"), (*name).to_owned());
        participant.attributes.insert("top_colour".to_owned(), "black".into());
        walk.change(Change::PutParticipant { at, participant }, now());
    }
    walk.change(Change::SetRules(rules), now());
    crate::app::update(&mut model, crate::app::Message::Act(Action::Accept), now());
    model
}

#[test]
fn what_is_asked_of_groups() {
    let people = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let rules = vec![
        Rule::Together { people: people(&["p0", "p1"]) },
        Rule::Apart { people: people(&["p2", "p3", "p5"]) },
        Rule::Lock { person: "p4".to_owned(), group: 2 },
        Rule::Leaders { people: people(&["p0", "p3"]) },
        Rule::AtMost { most: 2, attribute: "top_colour".to_owned(), value: "black".to_owned() },
    ];
    for lang in Lang::ALL {
        let (none, some) = (forming(lang, Vec::new()), forming(lang, rules.clone()));
        for (name, model, overlay) in [
            ("rules-none", &none, Overlay::Rules { field: Field::default(), cursor: None }),
            (
                "rules-typed",
                &none,
                Overlay::Rules { field: Field::single_line("apart Ann Emma"), cursor: None },
            ),
            (
                "rules",
                &some,
                Overlay::Rules { field: Field::single_line("apart Anna Emma"), cursor: Some(2) },
            ),
            ("weights", &none, Overlay::Weights { cursor: 1 }),
            ("group-size", &none, Overlay::GroupSize { field: Field::default() }),
            ("group-size-typed", &none, Overlay::GroupSize { field: Field::single_line("3") }),
            ("seed", &none, Overlay::Seed { field: Field::default() }),
        ] {
            insta::assert_snapshot!(format!("{name}-{lang}"), drawn(&overlay, model));
        }
    }
}

#[test]
fn several_lines_or_one() {
    for lang in Lang::ALL {
        let model = at(lang, "design", "design-talk");
        let lines: Vec<_> = (1..=9).map(|n| format!("Regel {n}")).collect();
        let overlay = Overlay::Pasted { text: lines.join("\n"), lines };
        insta::assert_snapshot!(format!("pasted-{lang}"), drawn(&overlay, &model));
        let lines = vec!["a\u{1b}[2J".to_owned(), "b".repeat(200)];
        let overlay = Overlay::Pasted { text: lines.join("\n"), lines };
        insta::assert_snapshot!(format!("pasted-two-{lang}"), drawn(&overlay, &model));
    }
}

#[test]
fn stopping_says_what_is_true() {
    for lang in Lang::ALL {
        let mut model = at(lang, "design", "design-talk");
        insta::assert_snapshot!(format!("quit-{lang}"), drawn(&Overlay::Quit, &model));
        let failed = crate::app::Message::SaveFailed { why: "vol".to_owned() };
        crate::app::update(&mut model, failed, now());
        insta::assert_snapshot!(format!("quit-failed-{lang}"), drawn(&Overlay::Quit, &model));
    }
}

#[test]
fn a_group_by_its_digit() {
    for lang in Lang::ALL {
        let mut model = at(lang, "continue", "harvest");
        let walk = model.walk_mut().unwrap();
        let group = |number: u32| Group {
            id: format!("g{number}"),
            number,
            name: None,
            size: 5,
            counts: indexmap::IndexMap::new(),
            members: Vec::new(),
            leader: None,
            question: None,
            place: (number < 3).then(|| "het raam".to_owned()),
            heads: indexmap::IndexMap::new(),
            from: Vec::new(),
            extra: serde_json::Map::new(),
        };
        let grouping = Grouping {
            item: "form".to_owned(),
            round: 1,
            arrange: Arrange::Gather,
            by: Vec::new(),
            seed: 1,
            groups: (1..=4).map(group).collect(),
            deal: Vec::new(),
            weights: Vec::new(),
            work: None,
            extra: serde_json::Map::new(),
        };
        let change = Change::SetGrouping { item: "form".to_owned(), round: 1, grouping: Some(grouping) };
        walk.change(change, now());
        walk.change(
            Change::Enter(Place { group: Some("g3".to_owned()), ..Place::of("continue", "harvest") }),
            now(),
        );
        walk.keep_lines(vec!["Een telefoontje werkt altijd beter dan een mail.".to_owned()], now());
        let answer = walk.session.answers.first().unwrap().id.clone();
        let overlay = Overlay::MoveTo { answer, typed: 2 };
        insta::assert_snapshot!(format!("move-{lang}"), drawn(&overlay, &model));
    }
}

#[test]
fn without_a_session_nothing_that_needs_one_is_drawn() {
    let model = start(Lang::Nl);
    for overlay in [Overlay::Jump { cursor: 0 }, Overlay::MoveTo { answer: String::new(), typed: 0 }] {
        assert!(drawn(&overlay, &model).lines().all(|line| line.is_empty() || line.starts_with("---")));
    }
}

#[test]
fn what_can_be_written_and_how_far_it_is() {
    for lang in [Lang::Nl, Lang::En] {
        let model = start(lang);
        let mut idle = Export::new(Options { language: lang, times: false, anonymous: false, bom: false });
        idle.cursor = 1;
        insta::assert_snapshot!(format!("export-{lang}"), drawn(&Overlay::Export(Box::new(idle)), &model));
        let far = export(0, "/home/anna/Documenten/workshops/2026-11-23-1330-cop/2026-11-23-1330-cop.html");
        insta::assert_snapshot!(format!("export-far-{lang}"), drawn(&Overlay::Export(Box::new(far)), &model));
    }
}

#[test]
fn a_line_for_any_group() {
    for lang in Lang::ALL {
        let model = at(lang, "continue", "harvest");
        for (name, typed) in [("empty", ""), ("typed", "durf te vragen #netwerk !actie @Jan >1-12")] {
            let overlay = Overlay::Line { field: Field::single_line(typed), kept: None };
            insta::assert_snapshot!(format!("line-{name}-{lang}"), drawn(&overlay, &model));
        }
    }
    let model = at(Lang::Nl, "continue", "work");
    let long = "een heel lang antwoord waarin van alles staat dat niet op één regel past, ".repeat(4);
    let overlay = Overlay::Line { field: Field::single_line(&(long + "! @iedereen #a #b @c")), kept: None };
    insta::assert_snapshot!("line-long", drawn(&overlay, &model));
}

#[test]
fn what_was_said_is_found() {
    for lang in Lang::ALL {
        let model = at(lang, "continue", "harvest");
        for (name, words, cursor) in [("empty", "", 0), ("some", "een vraag", 1), ("none", "xyzzy", 0)] {
            let overlay = Overlay::Find(Box::new(finding(words, cursor)));
            insta::assert_snapshot!(format!("find-{name}-{lang}"), drawn(&overlay, &model));
        }
    }
}
