//! Forming groups: the line of counts, the preview, and the groups that stand.

use kring::workshop::Arrange;

use crate::hand::{Flow, begin, flow};

/// The room of the walk: five colours, 28 people.
pub const COUNTS: &str = "<go:form>zwart 9 wit 6 blauw 5 rood 5 geel 3";

fn heads(s: &Flow) -> Vec<(&str, u32)> {
    let counted = s.session().head_counts.get("top_colour").into_iter().flatten();
    counted.map(|(value, people)| (value.as_str(), *people)).collect()
}

fn sizes(s: &Flow) -> Vec<u32> {
    s.grouping().groups.iter().map(|group| group.size).collect()
}

#[test]
fn row_16_heads_are_counted_in_one_line_however_it_is_spelled() {
    let nine_and_six = vec![("black", 9), ("white", 6)];
    for line in [
        "zwart 9 wit 6",
        "z 9 w 6",
        "z9w6",
        "zw9 wi6",
        "9 zwart 6 wit",
        "9z 6w",
        "ZWART 9 Wit 6",
        "zwart: 9, wit: 6",
        "zwart=9;wit=6",
        "zwart 5 wit 6 zwart 4",
        "black 9 white 6",
        "zwart of grijs 9 wit 6",
    ] {
        flow("cop", &format!("<go:form>{line}<enter>"), |s| {
            if line == "zwart of grijs 9 wit 6" {
                // Of a name in several words one is enough; the whole name is not a word.
                assert!(heads(s).is_empty());
                return;
            }
            assert_eq!(heads(s), nine_and_six, "{line}");
        });
    }
    flow(begin("cop").en(), "<go:form>b 9 w 6<enter>", |s| {
        // In English both black and blue begin with b.
        assert!(heads(s).is_empty());
        s.press("<home><right>la<enter>");
        assert_eq!(heads(s), nine_and_six);
    });
}

#[test]
fn row_16_what_is_not_understood_is_said_and_stays_in_the_line() {
    for (line, said) in [
        ("zwart 9 paars 3", "“paars” staat er niet bij."),
        ("zwart", "Hoeveel zwart?"),
        ("zwart 9 6", "6 van wat?"),
        ("zwart 99999", "99999 mensen passen niet in de zaal."),
    ] {
        flow("cop", &format!("<go:form>{line}"), |s| {
            s.shows(&[said]);
            s.press("<enter>");
            assert_eq!((s.typed(), heads(s)), (Some(line), vec![]), "{line}");
            s.shows(&[said]);
        });
    }
    flow(begin("cop").en(), "<go:form>bl 9", |s| s.shows(&["“bl” could be black, blue"]));
}

#[test]
fn row_16_the_total_is_held_against_the_number_of_people() {
    flow("cop", "<go:explore-talk>a28<enter><go:form>zwart 9 wit 6", |s| s.shows(&["15 van 28"]));
    flow("cop", &format!("{COUNTS}<enter>"), |s| assert_eq!(s.session().people_present, Some(28)));
}

#[test]
fn row_16_groups_come_without_a_single_name_and_with_sentences_to_say() {
    flow("cop", &format!("{COUNTS}<enter>"), |s| {
        s.shows(&["28 mensen, 5 groepen", "Wit: allemaal naar het raam."]);
        assert!(s.session().groupings.is_empty());
    });
    flow(begin("cop").en(), "<go:form>black 9 white 6 blue 5 red 5 yellow 3<enter>", |s| {
        s.shows(&["28 people, 5 groups", "White: all of you to the window."]);
    });
}

#[test]
fn row_18_gather_keeps_a_colour_together_in_equal_groups() {
    flow("cop", &format!("{COUNTS}<enter><enter>"), |s| {
        let fragments: usize = s.grouping().groups.iter().map(|group| group.counts.len()).sum();
        let mut sizes = sizes(s);
        sizes.sort_unstable();
        assert_eq!((s.grouping().arrange, sizes, fragments), (Arrange::Gather, vec![5, 5, 6, 6, 6], 6));
    });
}

#[test]
fn row_18_one_key_goes_round_gather_mix_random() {
    flow("cop", &format!("{COUNTS}<enter>"), |s| {
        s.shows(&["soort bij soort"]);
        s.press("m");
        s.shows(&["door elkaar", "Tel af van 1 tot en met 5"]);
        s.press("m");
        s.shows(&["geloot"]);
        s.press("m");
        s.shows(&["soort bij soort"]);
    });
    flow("cop", &format!("{COUNTS}<enter>m<enter>"), |s| {
        let spread = |value: &str| {
            let counts =
                s.grouping().groups.iter().map(|group| group.counts.get(value).copied().unwrap_or(0));
            let counts: Vec<_> = counts.collect();
            counts.iter().max().unwrap() - counts.iter().min().unwrap()
        };
        assert_eq!(s.grouping().arrange, Arrange::Mix);
        assert!(
            ["black", "white", "blue", "red", "yellow"].map(spread).into_iter().all(|spread| spread <= 1)
        );
    });
}

#[test]
fn row_18_more_groups_and_fewer() {
    flow("cop", &format!("{COUNTS}<enter>+"), |s| {
        s.shows(&["28 mensen, 6 groepen"]);
        s.press("---");
        s.shows(&["28 mensen, 3 groepen"]);
        s.press("<enter>");
        let mut sizes = sizes(s);
        sizes.sort_unstable();
        assert_eq!(sizes, [9, 9, 10]);
    });
    flow("cop", "<go:form>zwart 3<enter>----+++++++<enter>", |s| assert_eq!(sizes(s), [1, 1, 1]));
}

#[test]
fn row_18_sizes_are_shown_before_enter_applies_them_and_esc_goes_back_to_the_line() {
    flow("cop", &format!("{COUNTS}<enter><esc>"), |s| {
        assert!(s.session().groupings.is_empty());
        assert_eq!(s.typed(), Some("zwart 9  wit 6  blauw 5  rood 5  geel 3"));
        s.press("<enter>e<end> groen 2<enter><enter>");
        assert_eq!(sizes(s).iter().sum::<u32>(), 30);
    });
}

#[test]
fn row_18_an_empty_line_goes_on_without_groups() {
    flow("cop", "<go:form><enter>", |s| assert_eq!((s.item(), s.session().groupings.len()), ("intro", 0)));
}

#[test]
fn row_18_another_attribute_has_a_line_of_its_own() {
    flow("cop", "<go:form><tab>", |s| {
        s.shows(&["Wat voor schoenen heb je aan?"]);
        s.press("sneakers 8 veters 7<enter><enter>");
        assert_eq!(s.grouping().by, ["shoes"]);
        assert_eq!(s.session().head_counts["shoes"]["trainers"], 8);
        s.press("e");
        s.shows(&["Wat voor schoenen heb je aan?"]);
        assert_eq!(s.typed(), Some("sneakers 8  veters 7"));
    });
}

#[test]
fn row_18_a_half_typed_line_stays_with_its_attribute() {
    flow("cop", "<go:form>zwart 9<tab>", |s| {
        assert_eq!(s.typed(), Some(""));
        s.press("sneakers 4<s-tab>");
    });
    let round = "<tab>".repeat(12);
    flow("cop", &format!("<go:form>zwart 9{round}"), |s| assert_eq!(s.typed(), Some("zwart 9")));
}

#[test]
fn row_25_the_same_seed_draws_the_same_groups_again_and_again() {
    let drawn = |seed: u64, keys: &str| {
        let mut groups = Vec::new();
        flow(begin("cop").seed(seed), &format!("{COUNTS}<enter>{keys}<enter>"), |s| groups = s.groups());
        groups
    };
    for keys in ["", "r", "rrr", "mm", "mmrr"] {
        assert_eq!(drawn(42, keys), drawn(42, keys), "{keys}");
    }
    assert_ne!(drawn(42, "mm"), drawn(43, "mm"));
}

#[test]
fn row_25_draw_again_gives_other_groups_also_from_groups_that_stand() {
    flow("cop", &format!("{COUNTS}<enter>mm<enter>"), |s| {
        let mut seen = vec![s.groups()];
        for _ in 0..6 {
            s.press("r<enter>");
            assert!(!seen.contains(&s.groups()), "drawn before: {:?}", s.groups());
            seen.push(s.groups());
        }
    });
}

#[test]
fn row_25_the_seed_in_the_record_is_one_that_every_reader_of_json_has_whole() {
    flow(begin("cop").seed((1 << 53) - 1), &format!("{COUNTS}<enter>rrrrr<enter>"), |s| {
        assert!(s.grouping().seed < 1 << 53, "{}", s.grouping().seed);
    });
}

#[test]
fn row_26_every_role_says_how_to_find_who_has_it_without_a_name() {
    flow("cop", &format!("{COUNTS}<enter><enter>"), |s| {
        s.shows(&["schrijver", "wie het laatst jarig was", "verteller", "wie links van de schrijver zit"]);
    });
    flow(begin("cop").en(), "<go:form>black 9 white 6<enter><enter>", |s| {
        s.shows(&["scribe", "whose birthday was most recent"]);
    });
}

#[test]
fn row_26_each_group_has_its_question_and_place() {
    flow("cop", &format!("{COUNTS}<enter><enter>"), |s| {
        let questions: Vec<_> = s.grouping().groups.iter().map(|group| group.question.as_deref()).collect();
        assert_eq!(questions, [Some("q1"), Some("q2"), Some("q3"), Some("q4"), Some("q5")]);
        assert_eq!(s.grouping().groups[0].place.as_deref(), Some("het raam"));
    });
    flow("cop", &format!("{COUNTS}<enter>--<enter>"), |s| {
        let questions: Vec<_> = s.grouping().groups.iter().map(|group| group.question.as_deref()).collect();
        assert_eq!(questions, [Some("q1"), Some("q2"), Some("q4")]);
    });
}
