//! What must hold of groups, said in short lines.

use kring::roster::rules::Rule;

use crate::hand::{Flow, begin, flow};

const NAMES: [&str; 6] = ["Anna", "Bram", "Chris de Wit", "Dewi", "Emma", "Annemarie"];

fn six(keys: &str) -> Flow {
    let people: Vec<(&str, &[(&str, &str)])> = NAMES.map(|name| (name, &[][..])).to_vec();
    let mut s = Flow::with_people("cop", &people);
    s.press("<go:form><enter>").press(keys);
    s
}

fn ids(people: &[&str]) -> Vec<String> {
    people.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn row_19_a_rule_is_a_short_line_in_either_language() {
    for line in ["samen Anna Bram", "together anna, b", "Bram en Anna samen"] {
        let mut s = six(&format!("R{line}"));
        s.press("<enter>");
        let [Rule::Together { people }] = &s.session().rules[..] else {
            panic!("{line}: {:?}", s.session().rules)
        };
        let mut people = people.clone();
        people.sort();
        assert_eq!((people, s.typed()), (ids(&["p1", "p2"]), Some("")), "{line}");
    }
    let mut s = six(
        "Rapart Chris de Wit Dewi<enter>Emma in 2<enter>trekker Anna Dewi<enter>hoogstens 2 zwart<enter>",
    );
    assert_eq!(
        s.session().rules,
        [
            Rule::Apart { people: ids(&["p3", "p4"]) },
            Rule::Lock { person: "p5".to_owned(), group: 2 },
            Rule::Leaders { people: ids(&["p1", "p4"]) },
            Rule::AtMost { most: 2, attribute: "top_colour".to_owned(), value: "black".to_owned() },
        ]
    );
    s.shows(&["apart Chris de Wit, Dewi", "Emma in 2", "trekkers Anna, Dewi", "hoogstens 2 zwart"]);
    s.press("<esc>L");
    s.press("R");
    s.shows(&["What must hold?", "at most 2 black", "leaders Anna, Dewi"]);
}

#[test]
fn row_19_what_is_shown_of_a_rule_reads_back() {
    let mut s = six("Rsamen Anna Bram<enter><esc>");
    let before = s.session().rules.clone();
    s.press("Rsamen Anna, Bram<enter>");
    assert_eq!(s.session().rules, before, "the same rule is there once");
}

#[test]
fn row_19_who_is_not_on_the_list_is_named_with_the_nearest_and_the_line_stays() {
    for (line, said) in [
        ("samen Anna Brma", "“Brma” staat niet op de lijst. Bedoel je Bram?"),
        ("samen Ann Dewi", "“Ann” kan Anna, Annemarie zijn. Typ een letter meer."),
        ("samen Anna Anna", "Anna staat er twee keer."),
        ("hoogstens 2 paars", "“paars” staat er niet bij."),
    ] {
        let mut s = six(&format!("R{line}"));
        s.shows(&[said]);
        s.press("<enter>");
        assert_eq!((s.typed(), s.session().rules.len()), (Some(line), 0), "{line}");
    }
    flow(begin("cop").en(), "<go:form>black 9 white 6<enter>Rtogether Anna Bram", |s| {
        s.shows(&["“Anna” is not on the list."]);
    });
}

#[test]
fn row_19_a_rule_is_dropped_and_both_are_undone() {
    let mut s = six("Rsamen Anna Bram<enter>apart Dewi Emma<enter><up><up><del><esc>");
    assert_eq!(s.session().rules, [Rule::Apart { people: ids(&["p4", "p5"]) }]);
    s.press("u");
    assert_eq!(
        (s.session().rules.len(), s.told().as_str()),
        (2, "Ongedaan: regel ‘samen Anna, Bram’ weggehaald")
    );
    // The preview is still there.
    s.shows(&["6 mensen"]);
    s.press("u");
    assert_eq!(s.told(), "Ongedaan: regel ‘apart Dewi, Emma’ erbij");
    s.press("UU");
    assert_eq!(s.session().rules, [Rule::Apart { people: ids(&["p4", "p5"]) }]);
}

#[test]
fn row_19_half_a_rule_waits_and_survives() {
    let mut s = six("Rsamen An<esc>");
    assert_eq!(s.draft("rules"), Some("samen An"));
    s.press("<wait:1s><away:1m><enter>R");
    assert_eq!(s.typed(), Some("samen An"));
}

#[test]
fn row_19_a_rule_that_cannot_hold_is_named_and_nothing_is_formed() {
    let mut s = six("RDewi in 9<enter><esc>");
    s.shows(&["Deze regel kan zo niet gelden:", "Dewi in 9"]);
    s.press("<enter>");
    assert!(s.session().groupings.is_empty());
    s.press("R<up><del><esc><enter>");
    assert_eq!(s.session().groupings.len(), 1);
}

#[test]
fn row_19_a_rule_about_somebody_who_is_not_there_waits() {
    let mut s = six("RDewi in 9<enter><esc>");
    let mut session = s.session().clone();
    session.participants[3].present = false;
    s.open(session, kring::session::History::default(), false);
    s.press("<enter><enter>");
    assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 5);
}

#[test]
fn row_19_what_cannot_hold_is_not_applied_and_rules_can_still_be_typed() {
    let people = ["Anna", "Bram", "Chris", "Dewi", "Emma", "Finn"].map(|name| (name, &[][..]));
    let mut s = crate::hand::Flow::with_people("cop", &people);
    s.press("<go:form><enter>Rsamen Anna Bram<enter>apart Anna Bram<enter><esc><enter>");
    assert!(s.session().groupings.is_empty());
    s.press("Rapart Chris Dewi<enter>");
    assert_eq!(s.session().rules.len(), 3);
}
