//! Groups by hand: moving people, places, and the way back.

use crate::forming::COUNTS;
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
        s.press("<tab>5");
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
        s.press(&format!("<right>{to}{to}"));
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
    flow("cop", "<go:form>zwart 2 wit 2<enter>--<enter><tab>", |s| {
        s.press("111111");
        s.press("<down>111111");
        assert_eq!(s.grouping().groups.iter().map(|group| group.size).sum::<u32>(), 4);
        s.press("<esc>");
        assert!(!s.screen().is_empty());
    });
}

#[test]
fn row_23_the_sentences_stay_true_after_a_move() {
    flow("cop", &format!("{COUNTS}<enter>m<enter>"), |s| {
        s.press("<tab>");
        let to = if s.grouping().groups[0].counts.len() > 4 { "2" } else { "3" };
        s.press(&format!("{to}<esc>"));
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
