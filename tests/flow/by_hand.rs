//! Groups by hand: moving people, places, and the way back.

use crate::forming::COUNTS;
use kring::app::Page;
use kring::app::page::forming::{Entry, Forming};
use kring::roster::rules::Rule;
use kring::workshop::Arrange;

use crate::hand::{Flow, flow};

fn formed() -> String {
    format!("{COUNTS}<enter><enter>")
}

/// The group that has people of two colours: its place in the list.
fn mixed(s: &Flow) -> usize {
    s.grouping().groups.iter().position(|group| group.counts.len() == 2).unwrap()
}

#[test]
fn row_23_one_person_of_a_colour_goes_to_another_group() {
    flow("cop", &formed(), |s| {
        let before = s.groups();
        s.press("<tab>5<enter>");
        assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 28);
        assert_ne!(s.groups(), before);
        assert_eq!(s.grouping().groups[4].size, 6);
        s.press("<enter>u");
        assert_eq!((s.groups(), s.told().as_str()), (before, "Ongedaan: iemand naar groep 5 verplaatst"));
    });
}

#[test]
fn row_23_a_second_person_of_the_same_colour_needs_no_new_mark() {
    flow("cop", &formed(), |s| {
        let at = mixed(s);
        let second = s.grouping().groups[at].counts.get_index(1).unwrap().0.clone();
        s.press("<tab>");
        s.press(&"<down>".repeat(at));
        let to = if at == 0 { "2" } else { "1" };
        s.press(&format!("<right>{to}<enter>{to}<enter>"));
        assert_eq!(s.grouping().groups[at].counts.get(&second), Some(&1), "{:?}", s.groups());
    });
}

#[test]
fn row_23_a_group_that_is_not_there_takes_nobody() {
    flow("cop", &formed(), |s| {
        let before = s.groups();
        s.press("<tab>9");
        assert_eq!((s.groups(), s.told().as_str()), (before.clone(), "Die groep is er niet."));
        s.press("1");
        assert_eq!(s.groups(), before);
    });
}

#[test]
fn row_23_the_last_one_of_a_group_can_go_too() {
    flow("cop", "<go:form>zwart 2 wit 2<enter>", |s| {
        so_many(s, 2);
        s.press("<enter><tab>2<enter>");
        s.press("2");
        s.shows(&["Groep 1 is dan leeg"]);
        s.press("<enter>");
        let sizes: Vec<_> = s.grouping().groups.iter().map(|group| group.size).collect();
        assert_eq!(sizes, [0, 4]);
        // It is no longer there for the room, and can be filled again by its number.
        assert_eq!(s.walk().marked_entry().unwrap().0, 1);
        s.press("1<enter><esc>");
        assert_eq!(s.grouping().groups[0].size, 1);
    });
}

#[test]
fn row_23_the_sentences_stay_true_after_a_move() {
    flow("cop", &format!("{COUNTS}<enter>m<enter>"), |s| {
        s.press("<tab>");
        let to = if s.grouping().groups[0].counts.len() > 4 { "2" } else { "3" };
        s.press(&format!("{to}<enter><esc>"));
        s.shows_not("Tel af");
    });
}

#[test]
fn row_23_undo_goes_back_to_before_the_groups() {
    flow("cop", &formed(), |s| {
        s.press("u<c-z>");
        assert!(s.session().groupings.is_empty() && s.session().head_counts.is_empty());
        assert_eq!(s.session().people_present, None);
        s.press("<esc><c-y><c-y>");
        assert_eq!(s.groups().len(), 5);
    });
}

/// Eight by name: black Anna, Bram, Chris, Dewi; white Emma, Finn, Gijs, Hana.
pub const NAMES: &str = "<go:form><f12>Anna<enter>Bram<enter>Chris<enter>Dewi<enter>Emma<enter>Finn<enter>Gijs<enter>Hana<enter>\
    <up><pgup>zzzzwwww<f12>";

/// In two groups by lot, as these lines say.
pub fn two_groups(s: &mut Flow, rules: &[&str]) {
    s.press("<enter>");
    for rule in rules {
        s.press(&format!("R{rule}<enter><esc>"));
    }
    so_many(s, 2);
    s.press("<enter>");
}

/// So many groups in the preview.
pub fn so_many(s: &mut Flow, groups: u32) {
    for _ in 0..20 {
        let Page::Forming(Forming::Preview(preview)) = &s.walk().page else { panic!("no preview") };
        match preview.groups.cmp(&groups) {
            std::cmp::Ordering::Less => s.press("+"),
            std::cmp::Ordering::Greater => s.press("-"),
            std::cmp::Ordering::Equal => return,
        };
    }
}

pub fn in_group(s: &Flow, name: &str) -> u32 {
    let id = &s.session().participants.iter().find(|one| one.name == name).unwrap().id;
    s.grouping().groups.iter().find(|group| group.members.contains(id)).map_or(0, |group| group.number)
}

/// Marks somebody, who is in a group by name.
pub fn mark(s: &mut Flow, name: &str) {
    let id = s.session().participants.iter().find(|one| one.name == name).unwrap().id.clone();
    let is = |s: &Flow| matches!(s.walk().marked_entry(), Some((_, Entry::Person(marked))) if marked == id);
    for _ in 0..10 {
        for _ in 0..10 {
            if is(s) {
                return;
            }
            s.press("<down>");
        }
        s.press("<up><up><up><up><up><up><up><up><up><up>");
        let before = s.walk().marked_entry();
        s.press("<right>");
        if s.walk().marked_entry() == before {
            s.press("<left><left><left><left><left><left><left>");
        }
    }
    panic!("{name} cannot be marked");
}

#[test]
fn row_23_what_a_move_costs_is_said_before_enter_makes_it() {
    flow("cop", NAMES, |s| {
        two_groups(s, &["Anna in 1", "apart Chris Dewi"]);
        let before = s.groups();
        let to = 3 - in_group(s, "Chris");
        s.press("<tab>");
        mark(s, "Chris");
        s.press(&to.to_string());
        s.shows(&[
            &format!("Chris naar groep {to}"),
            "Breekt de regel: apart Chris, Dewi",
            "houdt er drie over",
        ]);
        assert_eq!(s.groups(), before, "nothing happens before Enter");
        s.press("<esc>");
        s.shows_not("Breekt");
        s.press(&format!("{to}<enter>"));
        assert_eq!(in_group(s, "Chris"), to);
        s.press("u");
        assert_eq!((s.groups(), s.told()), (before, format!("Ongedaan: Chris naar groep {to} verplaatst")));
    });
}

#[test]
fn row_23_a_mix_says_what_a_group_then_has() {
    flow("cop", NAMES, |s| {
        s.press("<enter>");
        s.press("m");
        so_many(s, 2);
        s.press("<enter><tab>");
        assert_eq!(s.grouping().arrange, Arrange::Mix);
        mark(s, "Anna");
        let to = 3 - in_group(s, "Anna");
        s.press(&to.to_string());
        s.shows(&[&format!("Dan heeft groep {to} drie keer zwart"), "houdt er drie over"]);
        // Whoever changes places with one of the same colour costs nothing.
        let other = ["Bram", "Chris", "Dewi"].into_iter().find(|name| in_group(s, name) == to).unwrap();
        s.press("<esc>s");
        mark(s, other);
        s.shows(&["ruilen van groep", "Verder kost het niets."]);
        s.press("<enter>");
        assert_eq!((in_group(s, "Anna"), in_group(s, other)), (to, 3 - to));
        s.press("u");
        assert!(s.told().starts_with("Ongedaan: ") && s.told().ends_with(" geruild"), "{}", s.told());
        assert_eq!((in_group(s, "Anna"), in_group(s, other)), (3 - to, to));
    });
}

#[test]
fn row_23_people_who_met_before_are_named() {
    let script = r#"
id = "twice"
title = "Twice"
[[steps]]
id = "one"
title = "One"
[[steps.items]]
kind = "groups"
id = "form"
arrange = "random"
[[steps.items]]
kind = "groups"
id = "again"
arrange = "random"
"#;
    flow(script, "<go:form><f12>Anna<enter>Bram<enter>Chris<enter>Dewi<enter><f12>", |s| {
        let two = |s: &mut Flow, rules: &[&str]| {
            for rule in rules {
                s.press(&format!("<enter>R{rule}<enter><esc><esc>"));
            }
            s.press("<enter>");
            so_many(s, 2);
            s.press("<enter>");
        };
        two(s, &["Anna in 1", "samen Anna Bram"]);
        s.press("<pgdn><enter>R<up><del><up><del><esc><esc>");
        two(s, &["apart Anna Bram"]);
        s.press("<tab>");
        mark(s, "Bram");
        let to = in_group(s, "Anna");
        s.press(&to.to_string());
        s.shows(&["Bram en Anna ontmoeten elkaar opnieuw"]);
    });
}

#[test]
fn row_23_groups_from_ten_on_are_chosen_by_two_digits() {
    flow("cop", "<go:form>zwart 40<enter>", |s| {
        so_many(s, 12);
        s.press("<enter><tab><down>12");
        s.shows(&["naar groep 12"]);
        s.press("<enter>");
        assert_eq!(s.grouping().groups[11].size, 4);
        s.press("13");
        s.shows(&["naar groep 3"]);
    });
}

#[test]
fn row_23_somebody_is_locked_and_leads() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        let at = in_group(s, "Emma");
        s.press("<tab>");
        mark(s, "Emma");
        s.press("v");
        let id = s.session().participants[4].id.clone();
        assert_eq!(s.session().rules, [Rule::Lock { person: id.clone(), group: at }]);
        s.shows(&["Emma, vast"]);
        s.press("k");
        assert_eq!(s.grouping().groups[at as usize - 1].leader, Some(id));
        s.shows(&["Emma, trekker"]);
        s.press("u");
        assert_eq!(s.told(), format!("Ongedaan: Emma trekker van groep {at} gemaakt"));
        mark(s, "Emma");
        s.press("v");
        assert!(s.session().rules.is_empty());
    });
    flow("cop", &formed(), |s| {
        s.press("<tab>v");
        assert_eq!(s.told(), "Dat kan alleen met iemand van wie de naam er staat.");
    });
}

#[test]
fn row_23_a_group_is_given_a_name() {
    flow("cop", &formed(), |s| {
        s.press("gDe Denkers<enter><esc>");
        assert_eq!(s.grouping().groups[0].name.as_deref(), Some("De Denkers"));
        s.shows(&["De Denkers"]);
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: naam van groep 1 ingevuld");
        assert_eq!(s.grouping().groups[0].name, None);
    });
}

#[test]
fn row_24_names_show_to_the_room_only_when_allowed() {
    flow("cop", NAMES, |s| {
        two_groups(s, &[]);
        let on_wall = |s: &Flow| serde_json::to_string(&s.walk().wall()).unwrap().contains("Hana");
        assert!(!on_wall(s) && !s.screen().contains("Hana"));
        s.press("N");
        assert!(on_wall(s));
        assert_eq!(s.told(), "De zaal ziet nu de namen.");
        s.shows(&["Hana"]);
        s.press("N");
        assert!(!on_wall(s) && !s.screen().contains("Hana"));
    });
}

#[test]
fn row_24_typing_a_place_puts_it_in_the_place_of_the_one_before() {
    flow("cop", &formed(), |s| {
        s.press("whet podium<enter><esc>");
        assert_eq!(s.grouping().groups[0].place.as_deref(), Some("het podium"));
        s.press("<up>w<end>!<enter><esc>");
        assert_eq!(s.grouping().groups[0].place.as_deref(), Some("het podium!"));
    });
}

#[test]
fn row_24_places_are_typed_one_after_the_other() {
    flow("cop", &formed(), |s| {
        s.press("w<c-u>het podium<enter><c-u>de gang<tab><esc>");
        let places: Vec<_> =
            s.grouping().groups.iter().map(|group| group.place.as_deref().unwrap()).collect();
        assert_eq!(
            places,
            ["het podium", "de gang", "het scherm", "de achterwand", "het midden van de zaal"]
        );
        s.shows(&["naar het podium", "naar de gang"]);
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: plek van groep 2 ingevuld");
        assert_eq!(s.grouping().groups[1].place.as_deref(), Some("de deur"));
    });
}

#[test]
fn row_24_a_half_typed_place_is_there_again_after_esc() {
    flow("cop", &formed(), |s| {
        s.press("w<c-u>het podi<esc>");
        assert_eq!(s.grouping().groups[0].place.as_deref(), Some("het raam"));
        s.press("w");
        assert_eq!(s.typed(), Some("het podi"));
        s.press("um<enter><esc>");
        assert_eq!(s.grouping().groups[0].place.as_deref(), Some("het podium"));
        assert!(s.session().drafts.is_empty());
    });
}

#[test]
fn row_24_an_emptied_place_is_no_place() {
    flow("cop", &formed(), |s| {
        s.press("w<c-u><enter><esc>");
        assert_eq!(s.grouping().groups[0].place, None);
        s.shows_not("naar het raam");
    });
}

#[test]
fn row_25_groups_formed_again_keep_their_ids_and_so_their_answers() {
    flow("cop", &format!("{}<go:harvest>durf te vragen<enter>", formed()), |s| {
        s.press("j");
        while s.item() != "form" {
            s.press("<esc><pgup>");
        }
        let ids: Vec<_> = s.grouping().groups.iter().map(|group| group.id.clone()).collect();
        s.press("r<enter>");
        assert_eq!(s.grouping().groups.iter().map(|group| group.id.clone()).collect::<Vec<_>>(), ids);
        s.press("<go:harvest>");
        s.shows(&["durf te vragen"]);
    });
}
