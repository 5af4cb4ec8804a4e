//! Groups that stand, mended: who comes late, who leaves, groups that are too small, groups that become one.

use kring::session::Presence;

use crate::by_hand::{NAMES, in_group, mark, so_many, two_groups};
use crate::forming::COUNTS;
use crate::hand::{Flow, begin, flow};

fn formed() -> String {
    format!("{COUNTS}<enter><enter>")
}

fn sizes(s: &Flow) -> Vec<u32> {
    s.grouping().groups.iter().map(|group| group.size).collect()
}

#[test]
fn row_22_somebody_late_in_a_colour_is_told_where_to_go_and_nobody_else_moves() {
    flow("cop", &formed(), |s| {
        let before = s.grouping().clone();
        s.press("lz");
        s.shows(&["Wie komt erbij?", "iemand met zwart"]);
        s.press("<enter>");
        let changed: Vec<_> =
            s.grouping().groups.iter().zip(&before.groups).filter(|(now, then)| now != then).collect();
        let [(now, then)] = &changed[..] else { panic!("one group changes: {changed:?}") };
        assert_eq!(now.size, then.size + 1);
        assert_eq!(now.counts["black"], then.counts["black"] + 1, "black is gathered with black");
        let (number, place) = (now.number, now.place.clone().unwrap());
        s.shows(&[&format!("Zwart erbij: naar groep {number}, bij {place}.")]);
        assert_eq!(
            (s.session().people_present, s.session().head_counts["top_colour"]["black"]),
            (Some(29), 10)
        );

        // The next one can be typed at once; an empty line is the end, and the sentence stays to be read.
        s.press("<enter>");
        assert_eq!(s.typed(), None);
        s.shows(&["Zwart erbij"]);
        s.press("u");
        assert_eq!(s.told(), format!("Ongedaan: iemand bij groep {number} gezet"));
        assert_eq!((s.grouping(), s.session().people_present), (&before, Some(28)));
        assert_eq!(s.session().head_counts["top_colour"]["black"], 9);
        s.shows_not("Zwart erbij");
    });
    flow(begin("cop").en(), "<go:form>black 9 white 6<enter><enter>+bla<enter>", |s| {
        s.shows(&["One more black: to group"]);
    });
}

#[test]
fn row_22_a_new_name_with_a_colour_is_put_on_the_list_and_in_a_group() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        let before = s.groups();
        s.press("lIris zwart");
        s.shows(&["Iris, nieuw op de lijst, zwart"]);
        s.press("<enter>");
        let iris = s.session().participants.last().unwrap().clone();
        assert_eq!((iris.name.as_str(), iris.attributes["top_colour"].as_str()), ("Iris", Some("black")));
        assert!(matches!(iris.presence(), Presence::Late(_)));
        let to = in_group(s, "Iris");
        s.shows(&[&format!("Iris: naar groep {to}, bij ")]);
        s.press("<esc>u");
        assert_eq!((s.groups(), s.session().participants.len()), (before, 8));
        assert_eq!(s.told(), format!("Ongedaan: Iris bij groep {to} gezet"));
    });
}

#[test]
fn row_22_who_was_absent_comes_in_by_name() {
    flow("cop", NAMES, |s| {
        s.press("<f12><up><up>2<f12>");
        assert!(!s.session().participants[6].present);
        two_groups(s, &[]);
        assert_eq!((in_group(s, "Gijs"), sizes(s).iter().sum::<u32>()), (0, 7));
        s.press("lgijs");
        s.shows(&["Gijs, staat op de lijst"]);
        s.press("<enter>");
        assert!(in_group(s, "Gijs") > 0 && s.session().participants[6].present);
        // Once in a group, the same name is not taken in again.
        s.press("Gijs<enter>");
        assert!(s.told().starts_with("Die zit al in een groep"));
        assert_eq!(s.typed(), Some("Gijs"));
        s.shows(&["Gijs zit al in groep"]);
    });
}

#[test]
fn row_22_a_rule_decides_where_a_latecomer_goes() {
    flow("cop", NAMES, |s| {
        s.press("<f12><up>2<f12>");
        two_groups(s, &["samen Anna Hana"]);
        s.press("lHana<enter>");
        assert_eq!(in_group(s, "Hana"), in_group(s, "Anna"));
    });
}

#[test]
fn row_22_half_typed_latecomers_wait() {
    flow("cop", &formed(), |s| {
        s.press("lEm<esc>");
        assert_eq!(s.typed(), None);
        s.press("l");
        assert_eq!(s.typed(), Some("Em"));
    });
}

#[test]
fn row_22_who_leaves_makes_their_group_smaller_and_nobody_moves() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        let at = in_group(s, "Bram");
        s.press("<tab>");
        mark(s, "Bram");
        s.press("x");
        assert_eq!(in_group(s, "Bram"), 0);
        assert!(matches!(s.session().participants[1].presence(), Presence::Left(_)));
        assert_eq!((sizes(s)[at as usize - 1], sizes(s).iter().sum()), (3, 7));
        s.press("u");
        assert_eq!((s.told(), in_group(s, "Bram")), (format!("Ongedaan: Bram uit groep {at} gehaald"), at));
        assert!(s.session().participants[1].present);
    });
    flow("cop", &formed(), |s| {
        s.press("<tab>x");
        assert_eq!((sizes(s).iter().sum::<u32>(), s.session().people_present), (27, Some(27)));
        assert_eq!(s.session().head_counts["top_colour"].values().sum::<u32>(), 27);
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: iemand uit groep 1 gehaald");
    });
}

#[test]
fn row_22_a_group_that_is_too_small_says_so_and_one_key_mends_it() {
    flow("cop", "<go:form>zwart 4 wit 4 blauw 4<enter>", |s| {
        so_many(s, 3);
        s.press("<enter><tab>xx<esc>");
        assert_eq!(sizes(s), [2, 4, 4]);
        s.shows(&["Groep 1 is met twee te klein."]);
        s.press("z");
        s.shows(&["naar groep"]);
        let before = s.groups();
        s.press("<esc>");
        assert_eq!(s.groups(), before, "nothing happens before Enter");
        s.press("z<enter>");
        assert!(sizes(s).iter().all(|size| *size == 0 || *size >= 3), "{:?}", s.groups());
        assert_eq!(sizes(s).iter().sum::<u32>(), 10);
        s.shows_not("te klein");
        s.press("u");
        assert_eq!((s.groups(), s.told().as_str()), (before, "Ongedaan: groepen hersteld"));
        s.press("<c-y>z");
        assert_eq!(s.told(), "Er valt niets te herstellen.");
    });
}

#[test]
fn row_22_who_was_marked_absent_on_the_list_is_told_of_and_taken_out() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        let at = in_group(s, "Chris");
        let place = s.session().participants.iter().rposition(|one| one.name == "Chris").unwrap();
        s.press(&format!("<f12>{}4<f12>", "<up>".repeat(8 - place)));
        assert!(!s.session().participants[2].present);
        s.shows(&[&format!("Iemand is weg; groep {at} heeft er dan drie.")]);
        s.shows_not("Chris");
        s.press("z");
        s.shows(&[&format!("Chris is weg; groep {at} heeft er drie.")]);
        s.press("<enter>");
        assert_eq!((in_group(s, "Chris"), sizes(s)[at as usize - 1]), (0, 3));
        s.press("u");
        assert_eq!(in_group(s, "Chris"), at);
    });
}

#[test]
fn row_22_who_is_there_but_in_no_group_is_given_one() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        s.press("<f12>Iris<enter><f12>N");
        s.shows(&["Iris is er wel, maar zit in geen groep."]);
        s.press("z<enter>");
        assert!(in_group(s, "Iris") > 0);
    });
}

#[test]
fn row_22_two_groups_become_one_and_what_was_said_stays_within_reach() {
    flow("cop", &format!("{}<go:harvest>durf te vragen<enter><go:harvest>", formed()), |s| {
        while s.item() != "form" {
            s.press("<esc><pgup>");
        }
        // The one with an answer is the smaller: its people move.
        s.press("<tab>x<esc>");
        let (closed, size) = (s.grouping().groups[0].id.clone(), sizes(s)[0]);
        s.press("<tab>c2");
        s.shows(&["Groep 1 gaat bij groep 2 zitten, bij de deur.", "0 verdeelt deze groep"]);
        assert_eq!(sizes(s)[0], size, "nothing happens before Enter");
        s.press("<enter>");
        assert_eq!((sizes(s)[0], sizes(s).iter().sum::<u32>()), (0, 27));
        s.shows(&["Groep 1 gaat bij groep 2 zitten, bij de deur."]);
        s.shows_not("Hoe zorg je voor blijvend commitment");

        // The tab of the group stays because it has an answer, and so does its part of the report.
        let harvest = s.session().workshop.item("harvest").unwrap();
        let tabs = s.session().harvest_tabs(harvest, &s.session().names(), kring::workshop::Lang::Nl);
        assert_eq!(tabs[0].group.as_ref(), Some(&closed));
        assert_eq!(tabs.len(), 6);
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: groep 1 bij groep 2 gevoegd");
        assert_eq!(sizes(s)[0], size);
    });
}

#[test]
fn row_22_a_closed_group_without_answers_has_no_tab() {
    flow("cop", &format!("{}<tab>xc2<enter><go:harvest>", formed()), |s| {
        let harvest = s.session().workshop.item("harvest").unwrap();
        let tabs = s.session().harvest_tabs(harvest, &s.session().names(), kring::workshop::Lang::Nl);
        let numbers: Vec<_> = tabs.iter().filter_map(|tab| tab.number).collect();
        assert_eq!(numbers, [2, 3, 4, 5]);
    });
}

#[test]
fn row_22_the_best_pair_is_proposed_and_a_group_can_be_divided() {
    flow("cop", "<go:form>zwart 6 wit 4 blauw 5<enter>", |s| {
        so_many(s, 3);
        s.press("<enter>c");
        s.shows(&["gaat bij groep"]);
        s.press("<esc><tab>c0");
        s.shows(&["roep 1"]);
        s.press("<enter>");
        assert_eq!((sizes(s)[0], sizes(s).iter().sum::<u32>()), (0, 15));
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: groep 1 over de andere verdeeld");
    });
}
